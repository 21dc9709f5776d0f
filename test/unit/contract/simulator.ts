/** ada at a contact centre on a manual clock, with everything that happens around her. */
import { createStore } from '../../../src/core/store/store.js';
import { createSimulator } from '../../../src/simulator/index.js';
import type { Harness } from '../../contract/index.js';

/** More than one page of them. */
const addressBook = Array.from({ length: 120 }, (_, i) => ({
  id: `c-${i}`,
  kind: 'contacts' as const,
  name: `Contact ${i}`,
  number: `+1201555${1000 + i}`,
}));

export function simulatorHarness() {
  const sim = createSimulator({ clock: 'manual', world: { addressBook } });
  let interactionId = '';
  let undo: (() => void) | undefined;
  const harness = {
    createStore: (options) => createStore({ clock: sim.clock, ...options }),
    connector: () => sim.connector('ada'),
    second: () => sim.connector('ada'),
    settle: () => sim.advance(0),
    offer: ({ number, name }) =>
      (interactionId = sim.offerCall({ to: 'ada', from: number, name, inPage: true })),
    agentAnswers: () => sim.phone('ada').answer(),
    customerHangsUp: () => interactionId && sim.customer(interactionId).hangUp(),
    otherAgent: () => ({ type: 'agent', id: 'ben', name: 'Ben Ortiz' }),
    otherAgentAnswers: () => sim.phone('ben').answer(),
    otherAgentHangsUp: () => sim.phone('ben').hangUp(),
    otherAgentSaves: (name, value) => sim.editVariable(interactionId, 'cho', name, value),
    dropLine: () => (undo = sim.fault({ dropLink: true })),
    restoreLine: () => undo?.(),
    restart: () => sim.reset(),
    received: () => sim.commands.map(({ id }) => id),
  } satisfies Harness;
  return { sim, harness };
}
