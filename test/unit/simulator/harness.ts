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

/** Done: 'ok', or why not. */
export const codeOf = (result: Result): string => (result.ok ? 'ok' : result.code);

/** An agent's call in short: `connected consult | customer connected held | agent connected`. */
export function seen({ store }: Page): string {
  const call = store.state.calls.at(-1);
  if (!call) return 'none';
  const { phase, topology, held, legs } = call;
  const legText = legs.map((leg) => `${leg.role} ${leg.phase}${leg.hold === true ? ' held' : ''}`);
  return [`${phase} ${topology}${held ? ' held' : ''}`, ...legText].join(' | ');
}

/** What the contact centre said to the agent: codes, and the words in English. */
export const told = (page: Page): string[] =>
  page.store.state.notices.map(({ code, text }) => `${code}: ${(text as { en: string }).en}`);

/** ada and the customer talk; ben and cho are there. */
export async function talking(options: SimulatorOptions = {}) {
  const { sim, page: ada, interactionId, callId } = await connected(options);
  const ben = openPage(sim, 'ben');
  const cho = openPage(sim, 'cho');
  await sim.advance(0);
  const ask = async (page: Page, input: CommandInput) => {
    const answer = page.send(input);
    await sim.advance(sim.state().settings.latencyMs ?? 0);
    return codeOf(await answer);
  };
  const interaction = () => sim.state().interactions.find(({ id }) => id === interactionId);
  /** The leg of whoever ada consults. */
  const legId = () => ada.call().legs[1]!.id;
  return { sim, ada, ben, cho, ask, interactionId, interaction, callId, legId };
}
export type Floor = Awaited<ReturnType<typeof talking>>;

export const BEN = { type: 'agent', id: 'ben', name: 'Ben Ortiz' } as const;
/** In the address book of the default world. */
export const INTERPRETER = { type: 'number', number: '+442079460011' } as const;
export type Stage = keyof typeof STAGES;

async function consult(floor: Floor, target: object = BEN): Promise<void> {
  const code = await floor.ask(floor.ada, {
    type: 'consult',
    callId: floor.callId,
    target,
  } as unknown as CommandInput);
  assert.equal(code, 'ok');
}

async function answered(floor: Floor): Promise<void> {
  await consult(floor);
  assert.equal(floor.sim.phone('ben').answer(), true, 'ben answers');
}

/** How far ada's consult has come. */
export const STAGES = {
  single: async () => {},
  ringing: (floor: Floor) => consult(floor),
  'waiting in a queue': async (floor: Floor) => {
    // nobody is free there
    for (const page of [floor.ben, floor.cho]) {
      await floor.ask(page, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    }
    await consult(floor, { type: 'queue', id: 'q-fraud', name: 'Fraud' });
  },
  'a number rings': (floor: Floor) => consult(floor, INTERPRETER),
  'talking to ben': answered,
  'talking to the customer': async (floor: Floor) => {
    await answered(floor);
    await floor.ask(floor.ada, { type: 'resume', callId: floor.callId, legId: 'customer' });
  },
  conference: async (floor: Floor) => {
    await answered(floor);
    await floor.ask(floor.ada, { type: 'conference', callId: floor.callId, legId: floor.legId() });
  },
  'talking to a number': async (floor: Floor) => {
    await consult(floor, INTERPRETER);
    floor.sim.party(floor.interactionId, floor.legId()).answer();
  },
  'conference with a number': async (floor: Floor) => {
    await STAGES['talking to a number'](floor);
    await floor.ask(floor.ada, { type: 'conference', callId: floor.callId, legId: floor.legId() });
  },
} satisfies Record<string, (floor: Floor) => Promise<void>>;

/** ada's call at this stage of a consult, by default with ben. */
export async function at(stage: Stage, options: SimulatorOptions = {}): Promise<Floor> {
  const floor = await talking(options);
  await STAGES[stage](floor);
  return floor;
}
