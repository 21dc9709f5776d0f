// What went over the line: requests with their outcome, facts, the whole state.
import { h, timeOfDay } from './chrome.js';

const KEPT = 60;

/** The few words of a fact that fit into a line. */
function gist({ call, command, error, prev, next, cause, code, message }) {
  const { id, phase } = call ?? (typeof next === 'object' && next) ?? {};
  const from = prev?.phase ?? prev?.kind ?? prev?.status;
  const to = next?.kind && !next.phase ? next.kind : (next?.status ?? undefined);
  return {
    request: command?.type,
    call: id ?? command?.callId ?? (typeof next === 'string' ? next : undefined),
    from,
    to: to ?? phase,
    cause,
    code: code ?? error?.code,
    message,
  };
}

/**
 * @param {AbortSignal} [options.signal] ends it: another session is looked into
 * @param {(id: string) => Node} [options.answers] what stands below a request that waits for its answer
 * @returns `draw()`; while the inspector is closed nothing is drawn
 */
export function inspect(session, t, { signal, answers } = {}) {
  const box = document.getElementById('inspector');
  const requests = [];
  const facts = [];
  const byId = new Map();
  let asked = false;
  /** What was drawn of an item: a button in it keeps the focus while others come. */
  const rows = new WeakMap();
  const keep = (list, item) => {
    list.unshift(item);
    list.length = Math.min(list.length, KEPT);
  };

  session.addEventListener('cc-request', ({ detail }) => {
    const { id, type, issuedAt, ...rest } = detail;
    const item = { id, type, rest, at: timeOfDay(), outcome: 'pending', took: issuedAt };
    byId.set(id, item);
    keep(requests, item);
    draw();
  });
  const settled = (outcome) => (event) => {
    const item = byId.get(event.detail.command.id);
    if (!item) return;
    byId.delete(event.detail.command.id);
    item.outcome = outcome;
    item.code = event.detail.error?.code;
    draw();
  };
  session.addEventListener('cc-request-done', settled('done'));
  session.addEventListener('cc-request-failed', settled('failed'));
  session.addEventListener('cc-fact', ({ detail: { fact, ...detail } }) => {
    keep(facts, { fact, at: timeOfDay(), about: gist(detail) });
    draw();
  });
  session.select(
    (state) => state,
    () => draw(),
    { signal },
  );
  box.addEventListener('toggle', () => draw(), { signal });

  function draw() {
    if (!box.open || asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (signal?.aborted) return;
      fill('requests', requests, request);
      fill('facts', facts, fact);
      document.getElementById('state').textContent = JSON.stringify(session.state, null, 2);
    });
  }
  function fill(id, items, row) {
    const list = document.getElementById(id);
    const made = items.map((item) => {
      const key = `${item.outcome} ${document.documentElement.lang}`;
      if (rows.get(item)?.key !== key) rows.set(item, { key, element: row(item) });
      return rows.get(item).element;
    });
    if (made.length !== list.children.length || made.some((row, i) => row !== list.children[i]))
      list.replaceChildren(...made);
  }
  const request = ({ id, type, rest, at, outcome, code }) =>
    h(
      'li',
      {},
      `${at} `,
      h('b', {}, type),
      ' ',
      h('span', { class: outcome }, t(outcome), code && ` (${code})`),
      h('div', { class: 'what' }, JSON.stringify(rest)),
      outcome === 'pending' && answers?.(id),
    );
  const fact = ({ fact: name, at, about }) =>
    h('li', {}, `${at} `, h('b', {}, name), h('div', { class: 'what' }, JSON.stringify(about)));
  return { draw };
}
