// The agent desktop on the embedded contact centre; beside it the people whom a browser has not:
// the agents with their phones, the customers, the administrator, and whoever trips over the cable.
import { loadSimulator } from '/dist/cc-widgets.js';
import { duration, h, setUp } from './chrome.js';
import { inspect } from './inspector.js';
import { nameOf } from './desks-phone.js';
import { createPeople, onPhone } from './index-people.js';
import { STRINGS } from './index-strings.js';
import { createAdministrator, createFaults } from './index-switches.js';

const AGENT = 'ada';
const FIRST_CALL_MS = 3000;
const NEXT_CALL_MS = 6000;
const $ = (id) => document.getElementById(id);

const desktop = $('desktop');
const simulator = await loadSimulator({ world: { settings: { sendDigits: true } } });
const t = setUp(STRINGS, () => draw(true));
desktop.connector = simulator.connector(AGENT);
const inspector = inspect(desktop, t);
const people = createPeople(simulator, t, () => draw());
const faults = createFaults(simulator, $('faults'), t);
const administrator = createAdministrator(simulator, AGENT, $('allowed'), t);

// Who may call ---------------------------------------------------------------------------------------

const OUTSIDE = [
  { name: '', number: '+33145550199' },
  { name: 'Wei Chen', number: '+12015550121', to: 'q-fraud' },
];

function start(kind, { number, name, to }) {
  simulator.offerCall({ kind, from: number, name: name || undefined, to });
  draw();
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

// Drawing: whatever changed in the world, a few times a second -------------------------------------

/** On a call that is still being dialled, an available agent gets another one, and that one wins. */
function winner({ agents, customers }, { customer, engagements }) {
  const { agentId } = engagements[0] ?? {};
  if (agents.find(({ id }) => id === agentId)?.state.kind !== 'available') return undefined;
  const other = customers.find(({ number }) => number !== customer.number);
  return () => start('inbound', other);
}

let drawn = '';
function draw(force = false) {
  const world = simulator.state();
  const open = world.interactions.filter(({ customer: { phase } }) => phase !== 'left' && phase !== 'failed');
  const phones = world.agents
    .map((agent) => [agent, onPhone(world, agent, t('and'))])
    .filter(([agent, on]) => on || agent.id === AGENT);
  const now = JSON.stringify([open, phones]);
  if (force || now !== drawn) {
    drawn = now;
    replace(
      $('phones'),
      phones.map(([agent, on]) => people.phone(agent, on)),
    );
    replace(
      $('customers'),
      open.length
        ? open.flatMap((one) => people.onTheLine(one, winner(world, one)))
        : [h('li', { class: 'empty' }, t('nobody'))],
    );
  }
  if (force) {
    replace($('personas'), [...world.customers, ...OUTSIDE].map(persona));
    faults.draw();
    administrator.draw();
    inspector.draw();
  }
  for (const item of document.querySelectorAll('[data-since]')) {
    item.textContent = duration(Date.now() - Number(item.dataset.since));
  }
  for (const item of document.querySelectorAll('[data-until]')) {
    item.textContent = duration(Number(item.dataset.until) - Date.now());
  }
}

/** New content; the focus stays on the button that has taken the place of the one before. */
function replace(parent, children) {
  const buttons = () => [...parent.querySelectorAll('button')];
  const at = buttons().indexOf(document.activeElement);
  parent.replaceChildren(...children);
  if (at >= 0) buttons()[Math.min(at, buttons().length - 1)]?.focus();
}

// Calls by themselves -----------------------------------------------------------------------------

/** A number is being chosen: a call that came now would take the agent away from it. */
function isDialling() {
  let inside = document.activeElement;
  while (inside && !inside.matches('cc-dialpad, cc-campaign-contact[open]')) {
    inside = inside.shadowRoot?.activeElement;
  }
  return Boolean(inside);
}

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
  const dialling = free && isDialling();
  if (!$('auto').checked || !free || dialling) dueAt = undefined;
  else dueAt ??= Date.now() + (turn ? NEXT_CALL_MS : FIRST_CALL_MS);
  const left = dueAt === undefined ? 0 : Math.ceil((dueAt - Date.now()) / 1000);
  $('next').textContent = !$('auto').checked
    ? t('paused')
    : dialling
      ? t('waitsForDialling')
      : free
        ? t('nextIn', Math.max(0, left))
        : t('waitsForAgent');
  if (dueAt === undefined || Date.now() < dueAt) return;
  dueAt = undefined;
  const known = world.customers;
  start(turn % 4 === 3 ? 'callback' : 'inbound', known[turn % known.length]);
  turn += 1;
}

// -------------------------------------------------------------------------------------------------

draw(true);
setInterval(() => {
  faults.look();
  callByItself();
  draw();
}, 250);
$('auto').addEventListener('change', callByItself);
