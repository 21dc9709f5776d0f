// A small CRM: contacts, cases and a timeline, stored in this browser. Its telephone is voice.js, and only that.
import { $, h, setUp, wording } from '../chrome.js';
import { openWorld } from '../index-world.js';
import { goTo, isOf, keyOf, openRecord } from './address.js';
import { draftOf, forgetDrafts } from './drafts.js';
import { createHands } from './hands.js';
import { createList } from './list.js';
import { createNotes } from './notes.js';
import { createRecord } from './record.js';
import { look, onChange, reset } from './store.js';
import { STRINGS } from './strings.js';
import { createTimeline } from './timeline.js';
import { fill } from './ui.js';
import { connectVoice } from './voice.js';

const world = await openWorld(() => {});
const t = setUp(STRINGS, () => drawAll());

/** The calls of this moment, as voice.js tells them. */
let calls = [];
/** Screen pops that did not open, since something else was being written. */
let pops = [];
let agent;
let shown;
let newest = 0;
let editNumber = () => {};
const target = () => openRecord() ?? { id: 1 };

// What fails ---------------------------------------------------------------------------------------------

const TROUBLE = {
  QuotaExceededError: 'full',
  SecurityError: 'closed',
  UnknownError: 'closed',
  ReferenceError: 'closed',
  BlockedError: 'blocked',
  VersionError: 'newer',
  InvalidStateError: 'newer',
};
let trouble;
function drawTrouble() {
  const words = t('trouble');
  const word = trouble && (words[TROUBLE[trouble.name]] ?? words.other(trouble.name));
  $('trouble').hidden = !trouble;
  if ($('trouble').textContent !== (word ?? '')) $('trouble').textContent = word ?? '';
}
function fail(error) {
  trouble = error;
  drawTrouble();
}
/** @returns what was saved, or undefined: then the page says what went wrong */
async function save(promise) {
  try {
    const value = await promise;
    trouble = undefined;
    drawTrouble();
    return value;
  } catch (error) {
    fail(error);
    return undefined;
  }
}

// What is shown ------------------------------------------------------------------------------------------

async function refresh() {
  const turn = ++newest;
  const now = target();
  const keys = calls.map(({ key }) => key);
  try {
    const seen = await look(now, keys);
    if (turn !== newest) return;
    if (now.id && !seen.contact) return open(seen.contacts[0] ?? {}, 'replace');
    shown = { now, seen };
    draw();
  } catch (error) {
    if (turn === newest) fail(error);
  }
}
function open(record, how) {
  goTo(record, how);
  pops = pops.filter((pop) => keyOf(pop) !== keyOf(record));
  return refresh();
}

/** Entries of calls that go on, with their phases. */
const liveEntries = (seen) =>
  seen.live.map((entry) => ({ ...entry, phase: calls.find(({ key }) => key === entry.id)?.phase }));
const phaseOf = ({ phase, out }) => t('now')[phase === 'offered' && out ? 'dialled' : phase];

function draw() {
  const { now, seen } = shown;
  const live = liveEntries(seen);
  const mine = live.filter(isOf(now));
  list.draw(now, seen, live);
  record.draw(now, seen);
  timeline.draw(now, seen, live);
  notes.draw(mine.find(({ phase }) => phase !== 'offered'));
  const [call] = mine;
  $('now').hidden = !call;
  $('now').dataset.is = call?.phase ?? '';
  $('now').textContent = call ? phaseOf(call) : '';
  drawPops();
}
function drawPops() {
  pops = pops.filter(({ key }) => calls.some((call) => call.key === key));
  const line = (pop) =>
    h(
      'p',
      {},
      h('b', {}, t(pop.out ? 'isCalled' : 'calls', pop.name || pop.number || t('noNumber'))),
      h('span', {}, t('kept')),
      h(
        'button',
        { type: 'button', class: 'btn small main', 'data-key': pop.key, onclick: () => open(pop) },
        t('open'),
      ),
    );
  fill($('pops'), pops.map(line));
}
function drawAgent() {
  const { state, name, code } = agent ?? {};
  $('agent').textContent = state ? `${wording(name)} · ${wording(code) || t('agentState')[state.kind]}` : '';
  $('agent').dataset.is = state?.kind ?? '';
}
function drawAll() {
  drawTrouble();
  drawAgent();
  hands.draw(calls[0]?.call);
  if (shown) draw();
}

const list = createList(t, phaseOf, open);
const record = createRecord(t, { save, open, refresh, editNumber: (...what) => editNumber(...what) });
const timeline = createTimeline(t, { save, refresh });
const notes = createNotes(t, { save });
const hands = createHands(world, t);
onChange(refresh);
addEventListener('popstate', refresh);
$('reset').addEventListener('click', () => $('sure').showModal());
$('sure').addEventListener('close', async () => {
  if ($('sure').returnValue !== 'yes') return;
  forgetDrafts();
  if (await save(reset().then(() => true))) open({ id: 1 });
});

// The telephone ------------------------------------------------------------------------------------------

/** What is being written here stays on the screen: fields that are not saved, the notes of a call. */
const isBusy = (now) =>
  draftOf(keyOf(now)) !== undefined ||
  liveEntries(shown.seen).some((entry) => entry.phase !== 'offered' && isOf(now)(entry));

await customElements.whenDefined('cc-desktop');
await refresh();
connectVoice($('voice'), {
  openId: () => target().id,
  pop(pop) {
    const now = target();
    if (keyOf(now) === keyOf(pop)) return;
    if (shown && isBusy(now)) pops.push(pop);
    else goTo(pop);
    void refresh();
  },
  onEditNumber: (listener) => (editNumber = listener),
  notesAreStored: () => notes.stored(),
  setCalls(next) {
    calls = next;
    hands.draw(calls[0]?.call);
    void refresh();
  },
  setAgent(next, code) {
    agent = next && { ...next, code };
    drawAgent();
  },
  fail,
});
world.connect($('voice'));
