import { describe, it } from 'node:test';
import { createSimulator } from '../../../src/simulator/index.js';
import { createStore } from '../../../src/core/store/store.js';
import { contractTests, type Harness } from '../../contract/index.js';

/** More than one page of them. */
const addressBook = Array.from({ length: 120 }, (_, i) => ({
  id: `c-${i}`,
  kind: 'contacts' as const,
  name: `Contact ${i}`,
  number: `+1201555${1000 + i}`,
}));

/** ada's line to a contact centre on a manual clock. */
export function simulatorHarness(): Harness {
  const sim = createSimulator({ clock: 'manual', world: { addressBook } });
  const ada = () => sim.phone('ada');
  let interactionId = '';
  let undo: (() => void) | undefined;
  return {
    createStore: (options) => createStore({ clock: sim.clock, ...options }),
    connector: () => sim.connector('ada'),
    second: () => sim.connector('ada'),
    settle: () => sim.advance(0),
    offer: ({ number, name }) =>
      (interactionId = sim.offerCall({ to: 'ada', from: number, name, inPage: true })),
    agentAnswers: () => ada().answer(),
    customerHangsUp: () => interactionId && sim.customer(interactionId).hangUp(),
    otherAgent: () => ({ type: 'agent', id: 'ben', name: 'Ben Ortiz' }),
    otherAgentAnswers: () => sim.phone('ben').answer(),
    otherAgentHangsUp: () => sim.phone('ben').hangUp(),
    otherAgentSaves: (name, value) => sim.editVariable(interactionId, 'cho', name, value),
    dropLine: () => (undo = sim.fault({ dropLink: true })),
    restoreLine: () => undo?.(),
    restart: () => sim.reset(),
    received: () => sim.commands.map(({ id }) => id),
  };
}

describe('contract: the simulator', () => contractTests(simulatorHarness, it));
