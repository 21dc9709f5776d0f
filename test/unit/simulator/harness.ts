/** One simulator on a manual clock, and what each agent's page is told by it. */
import assert from 'node:assert/strict';
import { parseUpdate } from '../../../src/core/schema/read.js';
import type {
  Call,
  Command,
  CommandInput,
  Result,
  SnapshotInput,
  UpdateInput,
} from '../../../src/core/schema/types.js';
import { createStore, type Store } from '../../../src/core/store/store.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorConnector,
  type SimulatorOptions,
} from '../../../src/simulator/index.js';

export const FROM = '+12015532447';

export interface Page {
  connector: SimulatorConnector;
  store: Store;
  /** Every update, in order of arrival. */
  updates: UpdateInput[];
  /** Problems that the store had with them. */
  problems: unknown[];
  /** The store's first call. */
  call(): Call;
  send(input: CommandInput): Promise<Result>;
}

let count = 0;
/** A command as the wire has it. */
export const command = (input: CommandInput): Command =>
  ({ id: `t-${++count}`, issuedAt: 0, ...input }) as unknown as Command;

export function openPage(sim: Simulator, agentId: string): Page {
  const connector = sim.connector(agentId);
  const { signal } = new AbortController();
  const store = createStore({ connector, clock: sim.clock });
  const updates: UpdateInput[] = [];
  const problems: unknown[] = [];
  store.onFact(({ fact, detail }) => {
    if (fact === 'cc-problem') problems.push(detail);
  });
  const sink = (update: UpdateInput) => {
    const read = parseUpdate(JSON.stringify(update));
    assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues));
    assert.equal(Object.isFrozen(update), true);
    updates.push(update);
  };
  void connector.connect(sink, { signal });
  return {
    connector,
    store,
    updates,
    problems,
    call: () => store.state.calls[0]!,
    send: (input) => connector.send(command(input), { signal }),
  };
}

export async function start(options: SimulatorOptions = {}, agentId = 'ada') {
  const sim = createSimulator({ clock: 'manual', ...options });
  const page = openPage(sim, agentId);
  await sim.advance(0);
  return { sim, page };
}

/** A call on which ada and the customer talk. */
export async function connected(options: SimulatorOptions = {}) {
  const { sim, page } = await start(options);
  const interactionId = sim.offerCall({ from: FROM });
  sim.phone('ada').answer();
  return { sim, page, interactionId, callId: page.call().id };
}

export const agentIn = (sim: Simulator, id: string) => sim.state().agents.find((agent) => agent.id === id)!;
export const stateOf = (sim: Simulator, id: string) => agentIn(sim, id).state.kind;

/** The updates, with those of batches one by one. */
export const flat = (updates: readonly UpdateInput[]): UpdateInput[] =>
  updates.flatMap((update) => (update.type === 'batch' ? flat(update.updates) : [update]));

/** How each call ended, as it was told. */
export const ends = (page: Page) =>
  flat(page.updates).flatMap((update) =>
    update.type === 'call' && update.call.phase === 'ended'
      ? [`${update.call.end?.reason}/${update.call.end?.by}`]
      : [],
  );

export const refresh = (page: Page): Promise<SnapshotInput> => page.connector.refresh();
