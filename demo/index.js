// The agent desktop on the embedded contact centre; beside it the people whom a browser has not:
// the agents with their phones, the customers, and whoever trips over the cable.
import { COMMAND_TYPES, loadSimulator } from '/dist/cc-widgets.js';
import { duration, h, setUp, wording } from './chrome.js';
import { inspect } from './inspector.js';
import { STRINGS } from './index-strings.js';

const AGENT = 'ada';
const FIRST_CALL_MS = 3000;
const NEXT_CALL_MS = 6000;
const $ = (id) => document.getElementById(id);

const desktop = $('desktop');
const simulator = await loadSimulator();
const t = setUp(STRINGS, () => draw(true));
desktop.connector = simulator.connector(AGENT);
const inspector = inspect(desktop, t);

// People ------------------------------------------------------------------------------------------

const OUTSIDE = [
  { name: '', number: '+33145550199' },
  { name: 'Wei Chen', number: '+12015550121', to: 'q-fraud' },
];
const personas = () => [...simulator.state().customers, ...OUTSIDE];
const nameOf = ({ name, number }) => name || number;

function start(kind, { number, name, to }) {
  simulator.offerCall({ kind, from: number, name: name || undefined, to });
  draw();
}

/** What one does on a phone, and then sees. */
const key = (word, look, work) =>
  h('button', { type: 'button', class: `btn ${look}`, onclick: () => (work(), draw()) }, t(word));

const BELL =
  'M5 4h3.1a1 1 0 0 1 1 .7l1 3.2a1 1 0 0 1-.25 1L8.4 10.4a13 13 0 0 0 5.2 5.2l1.5-1.45a1 1 0 0 1 1-.25l3.2 1a1 1 0 0 1 .7 1V19a1.6 1.6 0 0 1-1.7 1.6C10.5 20 4 13.5 3.4 5.7A1.6 1.6 0 0 1 5 4Z';
function bell() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'bell');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', BELL);
  svg.append(path);
  return svg;
}

/** Whom an agent hears, or calls, or is called by. */
function othersOf({ customer, parties, engagements, topology }, { role, phase }, agents) {
  const named = (agentId) => wording(agents.find(({ id }) => id === agentId)?.name);
  if (role === 'consulted') {
    const asking = named(engagements.find((engagement) => engagement.role === 'primary')?.agentId);
    const three = phase === 'connected' && topology === 'conference';
    return { who: three ? [asking, nameOf(customer)] : [asking] };
  }
  const there = parties.filter((party) => party.phase === 'connected' && !party.hold);
  const called = parties.filter((party) => party.phase === 'ringing');
  const names = (list) => list.map((party) => named(party.agentId) || wording(party.name) || party.number);
  if (!customer.hold) return { who: [nameOf(customer), ...names(there)] };
  if (there.length) return { who: names(there) };
  return called.length ? { who: names(called), dials: true } : { who: [nameOf(customer)] };
}

/** An engagement that is on the agent's phone now, and with whom. */
function onPhone({ interactions, agents }, agent) {
  for (const interaction of interactions) {
    const engagement = interaction.engagements.find(
      ({ agentId, phase }) => agentId === agent.id && (phase === 'offered' || phase === 'connected'),
    );
    if (!engagement) continue;
    const { who, dials } = othersOf(interaction, engagement, agents);
    return { engagement, who: who.join(t('and')), dials: dials || engagement.phase === 'offered' };
  }
  return undefined;
}

function phone(agent, on) {
  const control = simulator.phone(agent.id);
  // the agent's own phone rings until its deadline is gone: then the customer of a callback is dialled
  const ringing = on?.engagement.phase === 'offered' && on.engagement.ringDeadline !== undefined;
  const does = !on
    ? t(agent.offHook ? 'offHook' : 'quiet')
    : t(ringing ? 'rings' : on.dials ? 'dials' : 'talks', on.who);
  const keys = ringing
    ? [key('decline', 'no', () => control.decline()), key('answer', 'go', () => control.answer())]
    : on || agent.offHook
      ? [key('hangUp', 'stop', () => control.hangUp())]
      : [];
  return h(
    'section',
    { class: 'phone', 'data-is': ringing ? 'ringing' : on ? 'talking' : 'quiet' },
    bell(),
    h('b', {}, t('phoneOf', wording(agent.name).split(' ')[0], agent.dn)),
    h('span', { class: 'does' }, does, on && timer(on.engagement.since)),
    keys.length > 0 && h('div', { class: 'keys' }, keys),
  );
}

const timer = (since) => h('span', { class: 'num', 'data-since': since });

function customer(interaction) {
  const { id, kind, customer: party, engagements } = interaction;
  const on = engagements.find(({ phase }) => phase === 'offered' || phase === 'connected');
  const is =
    party.phase === 'ringing'
      ? 'ringing'
      : party.phase === 'connected' && on?.phase === 'connected'
        ? party.hold
          ? 'held'
          : 'talking'
        : kind === 'callback'
          ? 'callbackWaiting'
          : on
            ? 'offered'
            : 'waiting';
  const control = simulator.customer(id);
  const keys =
    is === 'ringing'
      ? [
          key('decline', 'no small', () => control.decline()),
          key('answer', 'go small', () => control.answer()),
        ]
      : is === 'callbackWaiting'
        ? []
        : [key('hangUp', 'small', () => control.hangUp())];
  return h(
    'li',
    {},
    h('div', {}, h('b', {}, nameOf(party)), h('span', { class: 'about' }, t('customerIs')[is])),
    h('div', { class: 'keys' }, keys),
  );
}

/** Somebody outside of the house whom an agent dialled: to ask, or to send the call to. */
function outsider({ id }, party) {
  const control = simulator.party(id, party.id);
  const keys =
    party.phase === 'ringing'
      ? [
          key('decline', 'no small', () => control.decline()),
          key('answer', 'go small', () => control.answer()),
        ]
      : [key('hangUp', 'small', () => control.hangUp())];
  const is = party.phase === 'ringing' ? 'dialled' : party.hold ? 'held' : 'talking';
  const who = wording(party.name) || party.number;
  return h(
    'li',
    {},
    h('div', {}, h('b', {}, who), h('span', { class: 'about' }, t('customerIs')[is])),
    h('div', { class: 'keys' }, keys),
  );
}

/** The customer of an interaction, and whoever outside was dialled for it. */
const onTheLine = (interaction) => [
  customer(interaction),
  ...interaction.parties
    .filter(({ role, phase }) => role === 'external' && (phase === 'ringing' || phase === 'connected'))
    .map((party) => outsider(interaction, party)),
];

// Drawing: whatever changed in the world, a few times a second -------------------------------------

let drawn = '';
function draw(force = false) {
  const world = simulator.state();
  const open = world.interactions.filter(({ customer: { phase } }) => phase !== 'left' && phase !== 'failed');
  const phones = world.agents
    .map((agent) => [agent, onPhone(world, agent)])
    .filter(([agent, on]) => on || agent.id === AGENT);
  const now = JSON.stringify([open, phones]);
  if (force || now !== drawn) {
    drawn = now;
    replace(
      $('phones'),
      phones.map(([agent, on]) => phone(agent, on)),
    );
    replace(
      $('customers'),
      open.length ? open.flatMap(onTheLine) : [h('li', { class: 'empty' }, t('nobody'))],
    );
  }
  if (force) {
    replace($('personas'), personas().map(persona));
    drawFaults();
    inspector.draw();
  }
  for (const item of document.querySelectorAll('[data-since]')) {
    item.textContent = duration(Date.now() - Number(item.dataset.since));
  }
}

/** New content; the focus stays on the button that has taken the place of the one before. */
function replace(parent, children) {
  const buttons = () => [...parent.querySelectorAll('button')];
  const at = buttons().indexOf(document.activeElement);
  parent.replaceChildren(...children);
  if (at >= 0) buttons()[Math.min(at, buttons().length - 1)]?.focus();
}

function persona(person) {
  const who = nameOf(person);
  const button = (kind) =>
    h(
      'button',
      {
        type: 'button',
        class: 'btn small',
        'aria-label': t(`${kind}Of`, who),
        onclick: () => start(kind, person),
      },
      t(kind),
    );
  const about = person.to ? t('forBen') : person.name ? person.number : t('unknown');
  return h(
    'li',
    {},
    h('div', {}, h('b', {}, who), h('span', { class: 'about num' }, about)),
    h('div', { class: 'keys' }, button('inbound'), !person.to && button('callback')),
  );
}

// Calls by themselves -----------------------------------------------------------------------------

let turn = 0;
let dueAt;
function callByItself() {
  const world = simulator.state();
  const ada = world.agents.find(({ id }) => id === AGENT);
  const busy = world.interactions.some(
    ({ customer: { phase }, engagements }) =>
      (phase !== 'left' && phase !== 'failed') ||
      engagements.some(({ agentId, phase: part }) => agentId === AGENT && part !== 'ended'),
  );
  const free = ada.state.kind === 'available' && !busy;
  if (!$('auto').checked || !free) dueAt = undefined;
  else dueAt ??= Date.now() + (turn ? NEXT_CALL_MS : FIRST_CALL_MS);
  const left = dueAt === undefined ? 0 : Math.ceil((dueAt - Date.now()) / 1000);
  $('next').textContent = !$('auto').checked
    ? t('paused')
    : free
      ? t('nextIn', Math.max(0, left))
      : t('waitsForAgent');
  if (dueAt === undefined || Date.now() < dueAt) return;
  dueAt = undefined;
  const known = world.customers;
  start(turn % 4 === 3 ? 'callback' : 'inbound', known[turn % known.length]);
  turn += 1;
}

// Faults ------------------------------------------------------------------------------------------

/** Every type fails once; the first request that arrives takes all of it back. */
function failNext() {
  const message = t('failNext');
  const before = simulator.commands.length;
  const undo = COMMAND_TYPES.map((type) => simulator.fault({ failNext: { type, code: 'refused', message } }));
  return { used: () => simulator.commands.length > before, undo: () => undo.forEach((one) => one()) };
}
const lasting = (faults) => () => ({ used: () => false, undo: simulator.fault(faults) });
const FAULTS = {
  dropLink: lasting({ dropLink: true }),
  loseResults: lasting({ loseResults: true }),
  failNext,
  delay: lasting({ delayMs: 2500 }),
};
const active = new Map();

function toggle(name) {
  const now = active.get(name);
  if (now) {
    now.undo();
    active.delete(name);
  } else {
    active.set(name, FAULTS[name]());
  }
  drawFaults();
}

function drawFaults() {
  replace(
    $('faults'),
    Object.keys(FAULTS).map((name) =>
      h(
        'button',
        {
          type: 'button',
          class: 'btn small',
          'aria-pressed': String(active.has(name)),
          onclick: () => toggle(name),
        },
        t(name),
      ),
    ),
  );
}

// -------------------------------------------------------------------------------------------------

draw(true);
setInterval(() => {
  for (const [name, fault] of active) if (fault.used()) toggle(name);
  callByItself();
  draw();
}, 250);
$('auto').addEventListener('change', callByItself);
