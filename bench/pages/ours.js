// The side of the elements: what baselines/plain.js does by hand.
import { checkDialNumber, createStore } from '../dist/cc-widgets.js';
import { agents, connectedCall, history, offeredCall } from './data.js';
import { clicks, heard, listen, listenToClicks, painted, pour } from './frame.js';

const session = document.querySelector('cc-session');
// as docs/performance.md tells pages of many cards
session.style.setProperty('--_unseen', 'auto');
const stage = document.querySelector('#stage');
const from = Date.now();
let count = 0;
let poured = 0;
let dialog;
let inList = [];

/** A clock that goes when it is told to. */
const clock = {
  at: from,
  timers: new Map(),
  settlers: new Set(),
  now: () => clock.at,
  monotonic: () => clock.at,
  setTimeout(run, ms) {
    const handle = ++count;
    clock.timers.set(handle, { run, due: clock.at + ms });
    return handle;
  },
  clearTimeout: (handle) => clock.timers.delete(handle),
  pass(ms) {
    clock.at += ms;
    for (const [handle, { run, due }] of clock.timers) {
      if (due > clock.at) continue;
      clock.timers.delete(handle);
      run();
    }
  },
};

const agent = { id: 'me', name: 'Me', state: { kind: 'engaged', since: from } };
const empty = { agent, profile: { recording: { pauseEnabled: true } }, calls: [] };
const element = (name, callId) => {
  const made = document.createElement(name);
  if (callId) made.callId = callId;
  return made;
};
const shown = async () => {
  await session.settled();
  await painted();
};
const field = () => dialog.shadowRoot.querySelector('#search');
const list = () => dialog.shadowRoot.querySelector('#list');
const rows = () => dialog.shadowRoot.querySelectorAll('[part~=row]').length;

window.bench = {
  idle: () => painted(),
  async idles(times) {
    for (let i = 0; i < times; i++) await painted();
  },
  /** A clock of its own; the browser's where timers shall run by themselves. */
  async start({ real = false } = {}) {
    session.store = real ? null : createStore({ clock });
    await session.updateComplete;
    session.state = empty;
    await shown();
  },
  async cards(number) {
    inList = Array.from({ length: number }, (_, n) => connectedCall(n, clock.at));
    session.state = { ...empty, calls: inList };
    stage.replaceChildren(...inList.map(({ id }) => element('cc-call-card', id)));
    await shown();
  },
  /** Elements with nothing to show. */
  async still() {
    const names = [
      'cc-call-list',
      'cc-call-card',
      'cc-wrapup',
      'cc-call-history',
      'cc-notices',
      'cc-dialpad',
    ];
    stage.replaceChildren(...names.map((name) => element(name)));
    await shown();
  },
  /** Cards, far below what is seen. */
  async away() {
    const space = document.createElement('p');
    space.style.height = '5000px';
    await window.bench.cards(500);
    stage.prepend(space);
    space.style.gridColumn = '1 / -1';
    await shown();
  },
  async lone() {
    stage.replaceChildren(element('cc-call-card'));
    await shown();
  },
  async incoming(times) {
    for (let i = 0; i < times; i++) {
      const call = { ...offeredCall(i, clock.at), id: `offer-${++count}` };
      session.apply({ type: 'call', call });
      await painted();
      session.apply({ type: 'call-removed', callId: call.id });
      await painted();
    }
  },
  async burst(number) {
    const calls = Array.from({ length: number }, (_, n) => ({
      ...offeredCall(n, clock.at),
      id: `offer-${++count}`,
    }));
    for (const call of calls) session.apply({ type: 'call', call });
    stage.append(...calls.map(({ id }) => element('cc-call-card', id)));
    await painted();
  },
  async clear() {
    session.state = empty;
    stage.replaceChildren();
    await shown();
  },
  async holds(times) {
    for (let i = 0; i < times; i++) {
      const { legs } = session.state.calls[3];
      const patch = { legs: [{ ...legs[0], hold: !legs[0].hold }] };
      session.apply({ type: 'call-patch', callId: 'call-3', patch });
      await painted();
    }
  },
  async ticks(times) {
    for (let i = 0; i < times; i++) {
      clock.pass(1000);
      await painted();
    }
  },
  async language(lang) {
    session.locale = lang;
    await shown();
  },
  async prepare(number) {
    // what was open is closed: it would come back
    if (dialog) await window.bench.shut();
    inList = [connectedCall(0, clock.at)];
    session.state = { ...empty, calls: inList };
    dialog = element('cc-transfer-dialog');
    stage.replaceChildren(dialog);
    // another list each time, as a page has that asked its server
    session.directory = [...agents(number)];
    await shown();
  },
  /** Until it is on screen, and can be typed in. */
  async open() {
    dialog.show({ mode: 'transfer' });
    while (!field()) await painted();
    await painted();
  },
  /** Until its list is there. */
  async list() {
    while (!rows()) await painted();
    await painted();
  },
  /** Until nothing is made ready any more, and what is typed is found at once. */
  async ready() {
    await session.settled();
    await session.queryDirectory({ kind: 'agents', text: 'zz', purpose: 'transfer' });
  },
  async shut() {
    dialog.close();
    await shown();
  },
  focus: () => dialog.focus(),
  listen,
  heard,
  /** Looks something up once, so that what is made for the first search is there. */
  async warm() {
    await window.bench.type('zz');
    await window.bench.type('');
  },
  async type(text) {
    const input = field();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await painted();
    while (list().ariaBusy === 'true') await painted();
  },
  found: () =>
    Number(
      /[\d,]+/.exec(dialog.shadowRoot.querySelector('[role=status]').textContent)?.[0].replace(',', '') ?? 0,
    ),
  async past() {
    stage.replaceChildren(element('cc-call-history'));
    await shown();
  },
  async history(number) {
    // another call each time
    session.apply({ type: 'history', history: history(number, from + ++count * 60_000) });
    await shown();
  },
  async scroll(times) {
    const scroller = stage.firstElementChild.shadowRoot.querySelector('.rows');
    for (let i = 0; i < times; i++) {
      scroller.scrollTop += 400;
      await painted();
    }
  },
  /** The first number that is typed, and what is known of it. */
  async phone() {
    await checkDialNumber('+12015532447');
  },
  /** Everything that a flood may disturb: 500 cards, and a page that is clicked. */
  async connect(url, calls) {
    const made = Array.from({ length: calls }, (_, n) => element('cc-call-card', `call-${n}`));
    stage.replaceChildren(...made);
    listenToClicks();
    session.connectorUrl = url;
    session.connector = 'websocket';
    await new Promise((done) => {
      session.select(
        ({ calls: known, link }) => known.length === calls && link.status === 'online',
        (ok) => ok && done(),
      );
    });
    await shown();
  },
  /** The same without a socket: updates of a hundredth of a second at a time, as the page likes to hand them over. */
  async pour(how, perSecond, seconds, calls) {
    const last = new Map();
    await pour(perSecond, seconds, (from, to) => {
      const updates = [];
      for (let n = from; n < to; n++) {
        const callId = `call-${n % calls}`;
        last.set(callId, ++poured);
        updates.push({ type: 'call-patch', callId, patch: { queue: `Queue ${poured}` } });
      }
      if (how === 'batch') session.apply({ type: 'batch', updates });
      else for (const update of updates) session.apply(update);
    });
    return [...last];
  },
  clicks,
  /** How many calls are not as they were told last. */
  async wrong(last) {
    const wanted = new Map(last);
    const isWrong = ({ id, queue }) => queue !== `Queue ${wanted.get(id)}`;
    const until = performance.now() + 10_000;
    while (session.state.calls.some(isWrong) && performance.now() < until) await painted();
    await shown();
    const stale = [...stage.children].filter(
      ({ callId, shadowRoot }) => !shadowRoot.textContent.includes(`Queue ${wanted.get(callId)}`),
    );
    return session.state.calls.filter(isWrong).length + stale.length;
  },
  async cycles(number) {
    for (let i = 0; i < number; i++) {
      const id = `cycle-${++count}`;
      const call = { ...connectedCall(i, clock.at), id };
      session.apply({ type: 'call', call: { ...offeredCall(i, clock.at), id } });
      await session.settled();
      session.apply({ type: 'call', call });
      await session.settled();
      session.apply({ type: 'call-patch', callId: id, patch: { legs: [{ ...call.legs[0], hold: true }] } });
      await session.settled();
      session.apply({ type: 'call-removed', callId: id });
      await session.settled();
      if (i % 50 === 49) await painted();
    }
  },
};
