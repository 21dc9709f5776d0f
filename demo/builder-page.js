// The page that is being built: a tree of elements, with undo and redo, kept in this browser.

const KEPT_AS = 'cc-demo-builder';
const STEPS = 100;

/** Elements that others may stand in. */
export const nests = ({ tag }) => tag === 'cc-session';

let keys = 0;
const nodeOf = (tag, attributes = {}, children = []) => ({
  key: `n${(keys += 1)}`,
  tag,
  attributes,
  slots: {},
  tokens: {},
  parts: {},
  children,
});

/** Something that works: an agent on the simulator. */
const start = () => ({
  nodes: [
    nodeOf('cc-session', { id: 'session-1', connector: 'simulator' }, [
      nodeOf('cc-agent-state', { id: 'agent-state-1' }),
      nodeOf('cc-call-card', { id: 'call-card-1' }),
      nodeOf('cc-wrapup', { id: 'wrapup-1' }),
    ]),
  ],
});

export function* walk(nodes, parent) {
  for (const [index, node] of nodes.entries()) {
    yield { node, list: nodes, index, parent };
    yield* walk(node.children, node);
  }
}

/** What was kept, if it is a page. */
function kept() {
  try {
    const page = JSON.parse(localStorage.getItem(KEPT_AS));
    for (const { node } of walk(page.nodes)) keys = Math.max(keys, Number(node.key.slice(1)));
    return page;
  } catch {
    return undefined;
  }
}

export class Page {
  #page = kept() ?? start();
  #past = [];
  #future = [];
  /** What was typed last: a word is one step, not one for each letter. */
  #typing;
  #changed;
  #selected;

  /** @param changed called after each change; `typed`: by a field, which shows it already */
  constructor(changed) {
    this.#changed = changed;
    this.#selected = this.#page.nodes[0]?.key;
  }

  get nodes() {
    return this.#page.nodes;
  }
  get selected() {
    return this.#find(this.#selected)?.node;
  }
  get canUndo() {
    return this.#past.length > 0;
  }
  get canRedo() {
    return this.#future.length > 0;
  }

  #find(key, nodes = this.#page.nodes) {
    return [...walk(nodes)].find(({ node }) => node.key === key);
  }

  select(key) {
    if (key === this.#selected) return;
    this.#selected = key;
    this.#typing = undefined;
    this.#changed({});
  }

  #edit(work, typing) {
    const next = structuredClone(this.#page);
    if (work(next) === false) return;
    if (!typing || typing !== this.#typing) this.#past = [...this.#past, this.#page].slice(-STEPS);
    this.#typing = typing;
    this.#future = [];
    this.#use(next, { typed: typing !== undefined });
  }

  #use(page, how = {}) {
    this.#page = page;
    if (!this.#find(this.#selected)) this.#selected = page.nodes[0]?.key;
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(page));
    } catch {
      // a browser that keeps nothing
    }
    this.#changed(how);
  }

  /** Into the session that is selected, or after what is. */
  add(tag) {
    this.#edit((next) => {
      const word = tag.slice(3);
      const ids = new Set([...walk(next.nodes)].map(({ node }) => node.attributes.id));
      let count = 1;
      while (ids.has(`${word}-${count}`)) count += 1;
      const node = nodeOf(tag, { id: `${word}-${count}` });
      const at = this.#find(this.#selected, next.nodes);
      if (at && nests(at.node) && !nests(node)) at.node.children.push(node);
      else if (at && !(at.parent && nests(node))) at.list.splice(at.index + 1, 0, node);
      else next.nodes.push(node);
      this.#selected = node.key;
    });
  }

  #at(work) {
    this.#edit((next) => {
      const at = this.#find(this.#selected, next.nodes);
      return at ? work(at, next) : false;
    });
  }

  remove() {
    this.#at(({ list, index, parent }) => {
      list.splice(index, 1);
      this.#selected = (list[index] ?? list[index - 1] ?? parent)?.key;
    });
  }

  move(by) {
    this.#at(({ node, list, index }) => {
      if (!list[index + by]) return false;
      list.splice(index, 1);
      list.splice(index + by, 0, node);
      return true;
    });
  }

  /** Into the session before it. */
  into() {
    this.#at(({ node, list, index }) => {
      const before = list[index - 1];
      if (!before || !nests(before) || nests(node)) return false;
      list.splice(index, 1);
      before.children.push(node);
      return true;
    });
  }

  /** Out of its session, after it. */
  out() {
    this.#at(({ node, list, index, parent }, next) => {
      if (!parent) return false;
      list.splice(index, 1);
      const around = this.#find(parent.key, next.nodes);
      around.list.splice(around.index + 1, 0, node);
      return true;
    });
  }

  /** What can be done with what is selected. */
  get can() {
    const at = this.#find(this.#selected);
    const before = at?.list[at.index - 1];
    return {
      up: Boolean(before),
      down: Boolean(at?.list[at.index + 1]),
      into: Boolean(before && nests(before) && !nests(at.node)),
      out: Boolean(at?.parent),
      remove: Boolean(at),
    };
  }

  /** @param kind `attributes`, `slots`, `tokens`, `parts`; @param value '' takes it away */
  set(kind, name, value) {
    this.#edit((next) => {
      const { node } = this.#find(this.#selected, next.nodes);
      if (value === '' || value === false) delete node[kind][name];
      else node[kind][name] = value;
    }, `${this.#selected} ${kind} ${name}`);
  }

  undo() {
    const before = this.#past.pop();
    if (!before) return;
    this.#future.push(this.#page);
    this.#typing = undefined;
    this.#use(before);
  }

  redo() {
    const after = this.#future.pop();
    if (!after) return;
    this.#past.push(this.#page);
    this.#typing = undefined;
    this.#use(after);
  }

  startAnew() {
    this.#edit((next) => Object.assign(next, start()));
  }
}
