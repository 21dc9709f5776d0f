// A CRM with the widget in its sidebar. It listens to facts and never asks how calls work.
import { loadSimulator } from '/dist/cc-widgets.js';
import { duration, h, lang, setUp, wording } from './chrome.js';
import { RECORDS, STRINGS } from './crm-data.js';
import { createHands } from './crm-hands.js';

const $ = (id) => document.getElementById(id);
const voice = $('voice');
const simulator = await loadSimulator({ world: { settings: { sendDigits: true } } });
const t = setUp(STRINGS, () => draw());

let record = RECORDS[0];
/** The call of this moment. */
let live;
/** By call id: how long they talked. */
const talked = new Map();
/** The last call in a timeline. */
let entry;

// Facts: what happens on the phone -------------------------------------------------------------------

const isOut = ({ kind }) => kind === 'outdial' || kind === 'campaign';
const customerOf = ({ legs }) => legs.find(({ role }) => role === 'customer') ?? legs[0];
function recordOf(call) {
  const { name, number } = customerOf(call) ?? {};
  const known = RECORDS.find((item) => item.number === number);
  if (known) return known;
  RECORDS.push({ name, number, cards: [], items: [] });
  return RECORDS.at(-1);
}

/** The screen pop: whoever calls, or is called, is on the screen before the agent has said a word. */
voice.addEventListener('cc-call-offered', ({ detail: { call } }) => open(recordOf(call)));
voice.addEventListener('cc-call-connected', () => $('note').focus({ preventScroll: true }));
voice.addEventListener('cc-call-ended', ({ detail: { call } }) => {
  const reached = call.connectedAt !== undefined;
  const kind = isOut(call) ? (reached ? 'callOut' : 'notReached') : reached ? 'call' : 'missed';
  entry = { callId: call.id, ms: talked.get(call.id) };
  recordOf(call).items.unshift([kind, entry, 0, true]);
  draw();
});
/** Reason and note of the wrap-up: told once the backend confirmed them, and that ends the call first. */
voice.addEventListener('cc-request-done', ({ detail: { command } }) => {
  if (command.type !== 'wrapup' || entry?.callId !== command.callId) return;
  const { reasons = [], defaultReasonId } = voice.state.profile.wrapup ?? {};
  entry.reason = reasons.find(({ id }) => id === (command.reasonId ?? defaultReasonId))?.name;
  entry.note = command.note;
  draw();
});

// The record -------------------------------------------------------------------------------------------

function open(next) {
  record = next;
  draw();
}
const nameOf = ({ name, number }) => name || number || t('newContact');
const when = (days) => (days ? t('daysAgo', days) : t('today'));
const OWN = ['call', 'callOut', 'notReached', 'missed', 'noteItem', 'noteOnCall'];

function item([kind, about, days, fresh]) {
  const { reason, note, ms } = about;
  const lines =
    typeof kind === 'string' && (reason || note || ms !== undefined)
      ? [t('callWith', ms === undefined ? '' : duration(ms), wording(reason)), note]
      : [wording(about)];
  return h(
    'li',
    { class: fresh ? 'new' : '' },
    h('b', {}, OWN.includes(kind) ? t(kind) : wording(kind)),
    h('span', { class: 'muted' }, when(days)),
    lines.filter((line) => typeof line === 'string' && line).map((line) => h('p', {}, line)),
  );
}

/** A link like any other: the desktop makes a call of it, since it stands in `dial-links`. */
const phoneOf = ({ name, number }) => [
  h('a', { href: `tel:${number}`, title: t('dialNow') }, number),
  h(
    'button',
    {
      type: 'button',
      class: 'btn small',
      'aria-label': t('editOf', number),
      onclick: () => voice.dial(number, { edit: true, name }),
    },
    t('edit'),
  ),
];

/** Drawn only when it is another one: a link that was clicked keeps the focus. */
let drawn;
function drawDetails() {
  const facts = { mail: record.mail, tier: wording(record.tier), since: record.since };
  const now = JSON.stringify([lang(), record.number, facts]);
  if (now === drawn) return;
  drawn = now;
  const fact = (key, ...value) => h('div', {}, h('dt', {}, t(key)), h('dd', { class: 'num' }, ...value));
  $('details').replaceChildren(
    fact('phone', ...phoneOf(record)),
    ...Object.entries(facts)
      .filter(([, value]) => value)
      .map(([key, value]) => fact(key, String(value))),
  );
}

function draw() {
  $('contacts').replaceChildren(
    ...RECORDS.map((one) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', 'aria-current': one === record && 'true', onclick: () => open(one) },
          nameOf(one),
        ),
      ),
    ),
  );
  const name = nameOf(record);
  $('name').textContent = name;
  $('mark').textContent = name.replace(/^\+\d+$/, '?').slice(0, 1);
  $('summary').textContent =
    [wording(record.tier), record.city].filter(Boolean).join(' · ') || t('newContact');
  drawDetails();
  $('timeline').replaceChildren(...record.items.map(item));
  $('cardRows').replaceChildren(
    ...record.cards.map(([number, status, balance]) =>
      h(
        'tr',
        {},
        h('td', { class: 'num' }, number),
        h('td', {}, wording(status)),
        h('td', { class: 'num right' }, Number(balance).toLocaleString(lang(), { minimumFractionDigits: 2 })),
      ),
    ),
  );
  const mine = live && recordOf(live) === record;
  $('now').hidden = !mine;
  $('now').dataset.is = live?.phase ?? '';
  $('now').textContent = mine
    ? t('now')[live.phase === 'offered' && isOut(live) ? 'dialled' : live.phase]
    : '';
  $('noteHint').textContent = mine && live.phase !== 'offered' ? t('noteHint', name) : '';
  hands.draw(live);
}

$('noteForm').addEventListener('submit', (event) => {
  event.preventDefault();
  const note = $('note').value.trim();
  if (!note) return;
  const during = live && recordOf(live) === record && live.phase !== 'offered';
  record.items.unshift([during ? 'noteOnCall' : 'noteItem', { note }, 0, during]);
  $('note').value = '';
  draw();
});

const tabs = [...document.querySelectorAll('[role="tab"]')];
function choose(chosen) {
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    $(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
  }
}
for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = tabs[(i + 1) % tabs.length];
    choose(next);
    next.focus();
  });
}
choose(tabs[0]);

// The line to the contact centre -------------------------------------------------------------------------

const callers = [...RECORDS.slice(1, 4), RECORDS[0], { number: '+33145550199' }];
const hands = createHands(simulator, callers, t);
await customElements.whenDefined('cc-desktop');
// and the call of this moment, as long as there is one
voice.select(
  ({ calls }) => calls.find(({ phase }) => phase !== 'ended'),
  (call) => {
    live = call;
    if (call?.phase === 'wrapup') talked.set(call.id, call.wrapup.startedAt - call.connectedAt);
    draw();
  },
);
voice.connector = simulator.connector('ada');
