// Calls that come by themselves, while the agent is free.
import { $, wording } from './chrome.js';

const FIRST_CALL_MS = 3000;
const NEXT_CALL_MS = 6000;

/** A number is being chosen: a call that came now would take the agent away from it. */
function isDialling() {
  let inside = document.activeElement;
  while (inside && !inside.matches('cc-dialpad, cc-campaign-contact[open]')) {
    inside = inside.shadowRoot?.activeElement;
  }
  return Boolean(inside);
}

/**
 * @param start what a call of a kind from a person is made with
 * @returns looks whether one is due
 */
export function createCalls(simulator, agentId, t, start) {
  let turn = 0;
  let dueAt;
  function look() {
    const world = simulator.state();
    const agent = world.agents.find(({ id }) => id === agentId);
    const busy = world.interactions.some(
      ({ customer: { phase }, engagements, directTo }) =>
        (phase !== 'left' && phase !== 'failed' && (directTo ?? agentId) === agentId) ||
        engagements.some(({ agentId: of, phase: part }) => of === agentId && part !== 'ended'),
    );
    const free = agent.state.kind === 'available' && !busy;
    const dialling = free && isDialling();
    if (!$('auto').checked || !free || dialling) dueAt = undefined;
    else dueAt ??= Date.now() + (turn ? NEXT_CALL_MS : FIRST_CALL_MS);
    const left = dueAt === undefined ? 0 : Math.ceil((dueAt - Date.now()) / 1000);
    const name = wording(agent.name).split(' ')[0];
    $('next').textContent = !$('auto').checked
      ? t('paused')
      : dialling
        ? t('waitsForDialling', name)
        : free
          ? t('nextIn', Math.max(0, left))
          : t('waitsForAgent', name);
    if (dueAt === undefined || Date.now() < dueAt) return;
    dueAt = undefined;
    const known = world.customers;
    start(turn % 4 === 3 ? 'callback' : 'inbound', known[turn % known.length]);
    turn += 1;
  }
  $('auto').addEventListener('change', look);
  return look;
}
