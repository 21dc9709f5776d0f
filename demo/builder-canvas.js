// The page as it is: live elements. What is changed is changed in them; one whose data is another is made anew, so
// that it says again what is wrong.
import { h } from './chrome.js';
import { cssOf } from './builder-html.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Exactly these, in this order; who is in place already is not touched. */
function place(parent, children) {
  for (const [index, child] of children.entries()) {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  }
  while (parent.children.length > children.length) parent.lastElementChild.remove();
}

export class Canvas {
  #root;
  #isData;
  #told;
  /** By key: the element, and what it was made of. */
  #made = new Map();
  /** Who was changed last: what is wrong now is wrong with that. */
  #culprit;
  /** By key: messages. */
  #problems = new Map();

  /**
   * @param isData whether an attribute takes data; @param told called with what is wrong
   * @param picked called with the key of what is clicked
   */
  constructor(root, { isData, told, picked }) {
    this.#root = root;
    this.#isData = isData;
    this.#told = told;
    for (const type of ['pointerdown', 'focusin'])
      root.addEventListener(type, ({ target }) => {
        const { key } = target.closest?.('[data-key]')?.dataset ?? {};
        if (key) picked(key);
      });
  }

  #problem({ target, detail }) {
    const key = this.#culprit ?? target.dataset.key;
    const list = this.#problems.get(key) ?? [];
    this.#problems.set(key, [...list, `${detail.message} (${detail.code})`]);
    this.#told(key);
  }

  problemsOf(key) {
    return this.#problems.get(key) ?? [];
  }

  #elementOf(node) {
    const known = this.#made.get(node.key);
    const before = known?.attributes ?? {};
    const names = [...new Set([...Object.keys(before), ...Object.keys(node.attributes)])];
    const changed = names.filter((name) => before[name] !== node.attributes[name]);
    const isNew = !known || changed.some((name) => this.#isData(node.tag, name));
    const element = isNew ? document.createElement(node.tag) : known.element;
    if (known && changed.length) this.#culprit = node.key;
    if (changed.length || isNew) this.#problems.delete(node.key);
    element.dataset.key = node.key;
    // some are told before it is in the page
    if (isNew) element.addEventListener('cc-problem', (event) => this.#problem(event));
    for (const name of isNew ? names : changed) {
      const value = node.attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : value);
    }
    this.#made.set(node.key, { element, attributes: node.attributes });
    const slotted = Object.entries(node.slots).map(([slot, text]) =>
      h('p', { slot: slot || false, class: 'slotted' }, text),
    );
    place(element, [...slotted, ...node.children.map((child) => this.#elementOf(child))]);
    return element;
  }

  draw(nodes, selected) {
    sheet.replaceSync(cssOf(nodes));
    place(
      this.#root,
      nodes.map((node) => this.#elementOf(node)),
    );
    for (const [key, { element }] of this.#made) {
      if (!element.isConnected) this.#made.delete(key);
      element.toggleAttribute('data-selected', key === selected?.key);
    }
  }
}
