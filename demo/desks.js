// Two agents and a customer on one simulator: a consult, a conference and a transfer, played alone.
import { loadSimulator } from '/dist/cc-widgets.js';
import { $, h, manners, setUp, wording } from './chrome.js';
import { serveWorld } from './desks-host.js';
import { createOutside, engagedIn, liveIn } from './desks-outside.js';
import { agentPhone, createPhone, firstName, write } from './desks-phone.js';
import { followScript, STEPS } from './desks-script.js';
import { STRINGS } from './desks-strings.js';

const AGENTS = ['ada', 'ben'];

// A new seed with each load: windows that stay open while this one is loaded anew know neither its ids nor its epoch.
const simulator = await loadSimulator({
  seed: Date.now(),
  // a newcomer reads before answering
  world: { settings: { ringSeconds: 60, customerRingSeconds: 60, wrapupSeconds: 120 } },
});
const t = setUp(STRINGS, () => draw());

/** The same name after a reload, so that other windows find this one again. */
const WORLD = new URLSearchParams(location.search).get('world') ?? sessionStorage.desks ?? newName();
sessionStorage.desks = WORLD;
function newName() {
  return crypto.randomUUID().slice(0, 8);
}

// Seats: an agent's phone, and the agent's desk ------------------------------------------------------

function createSeat(agentId, n) {
  const desk = document.createElement('cc-desktop');
  desk.id = `${agentId}-desk`;
  desk.connector = simulator.connector(agentId);
  const phone = createPhone();
  const heading = h('h2');
  const link = h('a', { target: '_blank', onclick: openBeside });
  const count = h('span', { class: 'count muted' });
  const screen = h('div', { class: 'screen' }, desk);
  $(agentId).append(h('header', {}, heading, link, count), phone.element, screen);
  // the desk is lower than card and dialog together: its button has to be seen
  desk.addEventListener('cc-transfer-opened', async (event) => {
    const [dialog] = event.composedPath();
    await desk.settled();
    dialog.scrollIntoView({ block: 'end' });
  });
  desk.addEventListener('cc-transfer-closed', () => screen.scrollTo({ top: 0 }));
  const press = (key) => () => (simulator.phone(agentId)[key](), draw());
  return {
    desk,
    windows: 0,
    draw() {
      const { agent } = desk.state;
      if (agent) {
        write(heading, t('deskOf', wording(agent.name), n));
        write(link, t('openWindow', firstName(agent)));
        write(count, this.windows ? t('windowsOpen', this.windows) : '');
      }
      link.href = windowOf(agentId);
      phone.show(agentPhone(desk.state, press, t));
    },
  };
}

function windowOf(agentId) {
  return `desks-window.html?${new URLSearchParams({ agent: agentId, world: WORLD, ...manners() })}`;
}

/** A narrow window shows both at a time; with a modifier key the link is any link. */
function openBeside(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  window.open(event.currentTarget.href, '_blank', 'popup,noopener,width=440,height=780');
}

await customElements.whenDefined('cc-desktop');
const [ada, ben] = AGENTS.map((id, i) => createSeat(id, i + 1));
const outside = createOutside(simulator, AGENTS, t, () => draw());
const script = followScript(ada.desk, ben.desk, () => draw());
void serveWorld(simulator, `cc-demo-desks/${WORLD}`, (agentIds) => {
  for (const [i, seat] of [ada, ben].entries()) {
    seat.windows = agentIds.filter((id) => id === AGENTS[i]).length;
  }
  draw();
});

// The script -----------------------------------------------------------------------------------------

const items = STEPS.map(() => {
  const title = h('b');
  const hint = h('span', { class: 'muted' });
  const is = h('span', { class: 'sr' });
  return { element: h('li', {}, title, is, hint), title, hint, is };
});
const outcome = h('p', { class: 'outcome' });
$('steps').append(...items.map(({ element }) => element));
$('steps').after(outcome);

function drawScript(live) {
  const free = script.next === 'call';
  const over = free && !live && script.interactionId !== undefined;
  // the customer is on the line, but nobody is called who is not available
  const waits = free && live?.waiting && ada.desk.state.agent?.state.kind !== 'available';
  const next = waits ? 'answer' : (free && live) || (over && script.isDone) ? undefined : script.next;
  for (const [i, step] of STEPS.entries()) {
    const { element, title, hint, is } = items[i];
    const [words, how] = t('steps')[step];
    element.toggleAttribute('data-done', script.has(step));
    if (step === next) element.setAttribute('aria-current', 'step');
    else element.removeAttribute('aria-current');
    write(title, words);
    write(is, script.has(step) ? `, ${t('done')}` : '');
    write(hint, step !== next ? '' : waits ? t('makeAvailable') : how);
  }
  write(outcome, over ? t(script.isDone ? 'allDone' : 'overEarly') : '');
}

// Both write at once ---------------------------------------------------------------------------------

/** The first field in which both may write. */
const shared = ({ variables }) =>
  variables.find(({ editable, type, options }) => editable && type === 'string' && !options);
const talks = (seat, interaction) =>
  seat.desk.state.calls.some(
    ({ interactionId, phase }) => interactionId === interaction.id && phase === 'connected',
  );
const PAIRS = [
  ['ben', ada],
  ['ada', ben],
];
let cases = 50_000;

function drawConflict(world, interaction) {
  const variable = interaction && engagedIn(interaction, 'connected') && shared(interaction);
  write(
    $('conflictHint'),
    variable ? t('conflictHint', wording(variable.label), variable.value) : t('conflictLater'),
  );
  for (const [agentId, other] of PAIRS) {
    const button = $(`${agentId}Saves`);
    write(button, t('savesFirst', firstName(world.agents.find(({ id }) => id === agentId))));
    // it is the other one's desk that shows it
    button.disabled = !variable || !talks(other, interaction);
    button.onclick = () => {
      cases += 7;
      simulator.editVariable(interaction.id, agentId, variable.name, `CS-${cases}`);
      draw();
    };
  }
}

// Drawing: facts and keys at once, the rest of the world a few times a second ---------------------------

$('reset').addEventListener('click', () => {
  script.forget();
  outside.reset();
  simulator.reset();
  draw();
});
const atFirst = JSON.stringify(whatMatters(simulator.state()));
function whatMatters({ agents, interactions }) {
  return [agents.map(({ state: { kind } }) => kind), interactions.length];
}

function draw() {
  const world = simulator.state();
  const live = liveIn(world);
  ada.draw();
  ben.draw();
  outside.draw(world);
  drawScript(live);
  drawConflict(world, live);
  $('reset').disabled = !script.interactionId && JSON.stringify(whatMatters(world)) === atFirst;
}

draw();
setInterval(draw, 250);
