// A CRM with the widget in its sidebar. It listens to facts and never asks how calls work.
import { duration, h, lang, setUp, wording } from './chrome.js';
import { RECORDS, STRINGS } from './crm-data.js';

const $ = (id) => document.getElementById(id);
const voice = $('voice');
const t = setUp(STRINGS, () => draw());

let record = RECORDS[0];
/** The call of this moment: its record, its phase. */
let live;
/** The last call in a timeline. */
let entry;

// Facts: what happens on the phone -------------------------------------------------------------------

/** The screen pop: whoever calls is on the screen before the agent has said a word. */
voice.addEventListener('cc-call-offered', ({ detail: { call, number } }) => {
  const known = RECORDS.find((item) => item.number === number);
  const found = known ?? { name: call.legs[0]?.name, number, cards: [], items: [] };
  if (!known) RECORDS.push(found);
  open(found);
});
voice.addEventListener('cc-call-connected', () => $('note').focus({ preventScroll: true }));
voice.addEventListener('cc-call-ended', ({ detail: { call } }) => {
  if (!live) return;
  const talked = call.connectedAt !== undefined;
  entry = { callId: call.id, ms: talked ? live.talkedMs : undefined };
  live.record.items.unshift([talked ? 'call' : 'missed', entry, 0, true]);
  live = undefined;
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

function item([kind, about, days, fresh]) {
  const own = { call: t('call'), missed: t('missed'), note: t('noteItem'), noteOnCall: t('noteOnCall') };
  const { reason, note, ms } = about;
  const lines =
    typeof kind === 'string' && (reason || note || ms !== undefined)
      ? [t('callWith', ms === undefined ? '' : duration(ms), wording(reason)), note]
      : [wording(about)];
  return h(
    'li',
    { class: fresh ? 'new' : '' },
    h('b', {}, own[kind] ?? wording(kind)),
    h('span', { class: 'muted' }, when(days)),
    lines.filter((line) => typeof line === 'string' && line).map((line) => h('p', {}, line)),
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
  const facts = { phone: record.number, mail: record.mail, tier: wording(record.tier), since: record.since };
  $('details').replaceChildren(
    ...Object.entries(facts)
      .filter(([, value]) => value)
      .map(([key, value]) => h('div', {}, h('dt', {}, t(key)), h('dd', { class: 'num' }, String(value)))),
  );
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
  const mine = live?.record === record;
  $('now').hidden = !mine;
  $('now').dataset.is = live?.phase ?? '';
  $('now').textContent = mine ? t('now')[live.phase] : '';
  $('noteHint').textContent = mine && live.phase !== 'offered' ? t('noteHint', name) : '';
  drawHands();
}

$('noteForm').addEventListener('submit', (event) => {
  event.preventDefault();
  const note = $('note').value.trim();
  if (!note) return;
  const during = live?.record === record && live.phase !== 'offered';
  record.items.unshift([during ? 'noteOnCall' : 'note', { note }, 0, during]);
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

// The people whom a browser has not: the agent's hand on the phone, the customer ------------------------

let turn = 0;
let interaction;
const simulator = () => voice.connector?.simulator;

function drawHands() {
  const phase = live?.phase;
  $('customerCalls').disabled = phase !== undefined;
  $('phoneAnswers').disabled = phase !== 'offered' && phase !== 'connected';
  $('phoneAnswers').className = `btn small ${phase === 'connected' ? '' : 'go'}`;
  $('phoneAnswers').textContent = t(phase === 'connected' ? 'phoneHangsUp' : 'phoneAnswers');
  $('customerLeaves').disabled = phase !== 'offered' && phase !== 'connected';
  const hint = { offered: 'hintRinging', connected: 'hintTalking', wrapup: 'hintWrapup' }[phase];
  $('hint').textContent = t(hint ?? 'hintIdle');
}

$('customerCalls').addEventListener('click', () => {
  const callers = [...RECORDS.slice(1, 4), RECORDS[0], { number: '+33145550199' }];
  const { number, name } = callers[turn++ % callers.length];
  interaction = simulator()?.offerCall({ from: number, name });
});
$('phoneAnswers').addEventListener('click', () => {
  const phone = simulator()?.phone('ada');
  if (live?.phase === 'connected') phone?.hangUp();
  else phone?.answer();
});
$('customerLeaves').addEventListener('click', () => simulator()?.customer(interaction).hangUp());
await customElements.whenDefined('cc-desktop');
// and the call of this moment, as long as there is one
voice.select(
  ({ calls }) => calls.find(({ phase }) => phase !== 'ended'),
  (call) => {
    if (call) {
      const its = RECORDS.find(({ number }) => number === (call.legs[0]?.number ?? call.ani)) ?? record;
      live = { ...live, record: its, phase: call.phase };
      if (call.phase === 'wrapup') live.talkedMs = call.wrapup.startedAt - call.connectedAt;
    }
    draw();
  },
);

// the first customer calls without being asked
setTimeout(() => !interaction && $('customerCalls').click(), 3000);
