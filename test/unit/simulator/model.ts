/** A whole floor as agents use it: each with a headless store, asking for what the policy allows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommandType } from '../../../src/core/names.js';
import { actionsFor, agentActionsFor } from '../../../src/core/policy/actions.js';
import { otherLeg } from '../../../src/core/policy/legs.js';
import type { Availability, Call, CommandInput, Result } from '../../../src/core/schema/types.js';
import { createStore, type Store } from '../../../src/core/store/store.js';
import { createSimulator, type Simulator, type World } from '../../../src/simulator/index.js';

export const AGENTS = ['ada', 'ben', 'cho', 'dev'] as const;
export type AgentId = (typeof AGENTS)[number];

/** What a test knows by itself, to hold the simulator to it. */
export interface Memory {
  /** Calls as which an agent was connected with the customer. */
  primary: Map<string, AgentId>;
  /** How often each call came to wrap-up; not that of dev, which was there before. */
  wrapups: Map<string, number>;
  /** Calls of a store, and those of them that are no longer there. */
  known: Map<string, AgentId>;
  over: Set<string>;
  /** An agent's state before the consult that this agent is on. */
  before: Map<AgentId, { callId: string; state: string }>;
  /** Who sent an interaction to an entry point. */
  barred: Map<string, AgentId>;
  /** Requests for another state, which alone lead out of RONA. */
  freed: Set<AgentId>;
  states: Map<AgentId, string>;
}

export interface Floor {
  sim: Simulator;
  stores: Record<AgentId, Store>;
  latency: number;
  memory: Memory;
  problems: unknown[];
  asked: Promise<void>[];
  /** What was done and seen, to know that the test is about something. */
  seen: Map<string, number>;
}

export interface Step {
  run(floor: Floor): unknown;
  toString(): string;
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
export const count = ({ seen }: Floor, what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

export async function openFloor(
  settings: Partial<World['settings']>,
  keeps: boolean,
  seen: Floor['seen'],
): Promise<Floor> {
  const sim = createSimulator({ clock: 'manual', world: { settings } });
  const problems: unknown[] = [];
  const stores = {} as Floor['stores'];
  const memory: Memory = {
    primary: new Map(),
    wrapups: new Map(),
    known: new Map(),
    over: new Set(),
    before: new Map(),
    barred: new Map(),
    freed: new Set(),
    states: new Map(),
  };
  let begun = false;
  for (const id of AGENTS) {
    const store = createStore({ connector: sim.connector(id), clock: sim.clock });
    stores[id] = store;
    store.onFact(({ fact, detail }) => {
      if (fact === 'cc-problem') problems.push(detail);
      if (fact !== 'cc-call-wrapup' || !begun) return;
      const { id: callId } = detail.call as { id: string };
      memory.wrapups.set(callId, (memory.wrapups.get(callId) ?? 0) + 1);
    });
    store.subscribe(({ calls }) => {
      for (const { id: callId, role, phase } of calls) {
        if (role === 'primary' && phase === 'connected') memory.primary.set(callId, id);
      }
    });
    if (keeps) sim.setProfile(id, { transferKeepsCall: true });
  }
  await sim.advance(0);
  begun = true;
  return { sim, stores, latency: settings.latencyMs ?? 0, memory, problems, asked: [], seen };
}

// Requests -------------------------------------------------------------------------------------------

interface Offer {
  type: CommandType;
  legId?: string;
  availability: Availability;
}

/** Everything that may be asked about a call, whether it is enabled or not. */
function offersOf(store: Store, call: Call | undefined): Offer[] {
  const situation = { ...store.state };
  const own = Object.entries(agentActionsFor(situation)).map(([type, availability]) => ({
    type: type as CommandType,
    availability,
  }));
  if (!call) return own;
  const { actions, legs } = actionsFor(call, situation);
  const ofCall = Object.entries(actions).map(([type, availability]) => ({
    type: type as CommandType,
    availability,
  }));
  const ofLegs = Object.entries(legs).flatMap(([legId, leg]) =>
    (['hold', 'resume'] as const).map((type) => ({ type, legId, availability: leg[type] })),
  );
  return [...own, ...ofCall, ...ofLegs];
}

const TARGETS = [
  ...AGENTS.map((id) => ({ type: 'agent', id, name: id })),
  ...AGENTS.map((id) => ({ type: 'agent', id, name: id })),
  ...['q-card', 'q-fraud', 'q-credit', 'q-none'].map((id) => ({ type: 'queue', id, name: id })),
  ...['+442079460011', '+442079460011', '+12125550190', '+12125550190', '12'].map((number) => ({
    type: 'number',
    number,
  })),
] as const;
const ENTRY_POINTS = ['ep-debit', 'ep-credit'].map((id) => ({ type: 'entry-point', id, name: id }));

function inputOf({ type, legId }: Offer, call: Call | undefined, n: number): CommandInput {
  const fields: { [T in CommandType]?: object } = {
    hold: { legId },
    resume: { legId },
    transfer: { target: pick<object>([...TARGETS, ...ENTRY_POINTS, ...ENTRY_POINTS], n) },
    consult: { target: pick<object>(TARGETS, n) },
    'save-variables': { changes: { caseNumber: { value: `of ${n}`, rev: String(n % 3) } } },
    wrapup: n % 2 ? { reasonId: 'card-replaced' } : {},
    'agent-state': n % 5 ? { state: 'available' } : { state: 'idle', idleCodeId: 'break' },
    'send-digits': { digits: '1' },
    'submit-guide': { guideId: 'g', answers: {} },
    custom: { actionId: 'a' },
    outdial: { number: '+12125550190', source: 'page' },
    'campaign-call': { campaignId: 'c', contactId: 'c' },
    'campaign-skip': { campaignId: 'c', contactId: 'c' },
  };
  const own = ['agent-state', 'outdial', 'campaign-call', 'campaign-skip'].includes(type);
  const about = own
    ? {}
    : { callId: call?.id ?? 'call-none', legId: (call && otherLeg(call)?.id) ?? 'leg-none' };
  return { ...about, type, ...fields[type] } as CommandInput;
}

function remember(
  { memory }: Floor,
  by: AgentId,
  call: Call | undefined,
  input: CommandInput,
  result: Result,
) {
  if (input.type === 'agent-state') memory.freed.add(by);
  const { interactionId } = call ?? {};
  if (!result.ok || !interactionId) return;
  if (input.type === 'transfer' || input.type === 'complete-transfer') memory.barred.delete(interactionId);
  if (input.type === 'transfer' && input.target.type === 'entry-point') memory.barred.set(interactionId, by);
}

/** Never 'denied': the page knows as well as the contact centre what is allowed. */
const REFUSALS = ['not-available', 'not-found', 'invalid', 'conflict'];

/** What moves parties is what this is about; the others are for in between. */
const WEIGHTS: { [T in CommandType]?: number } = {
  consult: 6,
  conference: 6,
  hold: 2,
  resume: 2,
  transfer: 2,
  'complete-transfer': 4,
  'end-consult': 2,
  'exit-consult': 1,
  'exit-conference': 1,
  'end-conference': 3,
  wrapup: 8,
};

async function askFor(floor: Floor, by: AgentId, n: number, m: number): Promise<void> {
  const store = floor.stores[by];
  const call = pick(store.state.calls, m);
  const enabled = offersOf(store, call)
    .filter(({ type, availability }) => availability.enabled && (type !== 'agent-state' || m % 11 === 0))
    .flatMap((item) => Array.from({ length: WEIGHTS[item.type] ?? 1 }, () => item));
  const offer = pick(enabled, n);
  if (!offer) return;
  const input = inputOf(offer, call, m);
  const before = floor.sim.commands.length;
  const answer = store.request(input);
  assert.equal(floor.sim.commands.length, before + 1, `${offer.type} is enabled, but was not sent`);
  const done = answer.then((result) => {
    remember(floor, by, call, input, result);
    count(floor, result.ok ? offer.type : `${offer.type}: ${result.code}`);
    const target = (input as { target?: { type: string } }).target;
    if (result.ok && target) count(floor, `${offer.type} to ${target.type}`);
    if (floor.latency > 0) return;
    assert.equal(
      result.ok || REFUSALS.includes(result.code),
      true,
      `${offer.type}: ${JSON.stringify(result)}`,
    );
  });
  floor.asked.push(done);
  await floor.sim.advance(0);
  if (floor.latency === 0) await done;
}

/** What is off is refused in the page: nothing reaches the contact centre, and nothing changes. */
async function askForMore(floor: Floor, by: AgentId, n: number, m: number): Promise<void> {
  const store = floor.stores[by];
  const call = pick(store.state.calls, m);
  const offer = pick(
    offersOf(store, call).filter(({ availability }) => !availability.enabled),
    n,
  );
  if (!offer) return;
  const { commands } = floor.sim;
  const before = JSON.stringify(store.state.calls);
  const pending = store.state.pending.length;
  const answer = store.request(inputOf(offer, call, m));
  assert.equal(floor.sim.commands.length, commands.length, `${offer.type} is off, but was sent`);
  assert.equal(JSON.stringify(store.state.calls), before, `${offer.type} is off, but changed something`);
  // the very same as one in flight is that one
  if (pending === 0) assert.equal((await answer).ok, false, `${offer.type} is off, but was confirmed`);
  count(floor, 'refused in the page');
}

// Steps ----------------------------------------------------------------------------------------------

const step = (name: string, run: Step['run']): Step => ({ run, toString: () => name });
const agent = fc.constantFrom<AgentId>('ada', 'ada', 'ben', 'ben', 'cho', 'dev');
const some = fc.noBias(fc.nat({ max: 9999 }));

/** Somebody with a call in one of these phases. */
function busy({ stores }: Floor, n: number, ...phases: Call['phase'][]): AgentId | undefined {
  const agents = AGENTS.filter((id) => stores[id].state.calls.some(({ phase }) => phases.includes(phase)));
  return pick(agents, n);
}

const ask = fc.tuple(some, some, some).map(([who, n, m]) =>
  step(`somebody (${who}) asks ${n}/${m}`, (floor) => {
    const first = m % 5 ? busy(floor, who, 'connected') : busy(floor, who, 'offered');
    return askFor(floor, first ?? busy(floor, who, 'wrapup') ?? pick(AGENTS, who)!, n, m);
  }),
);
/** Idle, in RONA: somebody has to take the calls. */
const free = some.map((n) =>
  step(`somebody (${n}) is available`, async (floor) => {
    const lazy = AGENTS.filter((id) => {
      const { agent: one, calls } = floor.stores[id].state;
      return one?.state.kind !== 'available' && !calls.length;
    });
    const by = pick(lazy, n);
    if (!by) return;
    const input = { type: 'agent-state', state: 'available' } as const;
    const answer = floor.stores[by].request(input);
    floor.asked.push(answer.then((result) => remember(floor, by, undefined, input, result)));
    await floor.sim.advance(0);
  }),
);
const askMore = fc
  .tuple(agent, some, some)
  .map(([by, n, m]) => step(`${by} asks for more ${n}/${m}`, (floor) => askForMore(floor, by, n, m)));
const offer = fc
  .record({
    to: fc.constantFrom('q-card', 'q-fraud', 'ada', 'ben', undefined),
    kind: fc.constantFrom('inbound', 'inbound', 'inbound', 'inbound', 'callback'),
    inPage: fc.boolean(),
  })
  .map((call) =>
    step(`a call ${JSON.stringify(call)}`, ({ sim }) => {
      // a few customers at a time
      if (sim.state().interactions.length > 4) return;
      sim.offerCall({ from: '+12015532447', ...call } as Parameters<Simulator['offerCall']>[0]);
    }),
  );
const phone = fc
  .tuple(some, fc.constantFrom(...Array<string>(8).fill('answer'), 'decline', 'hangUp'))
  .map(([n, act]) =>
    step(`phone ${n}: ${act}`, (floor) => {
      const phase = act === 'hangUp' ? 'connected' : 'offered';
      const id = busy(floor, n, phase) ?? pick(AGENTS, n)!;
      if (floor.sim.phone(id)[act as 'answer']()) count(floor, `phone ${act}`);
    }),
  );
const outside = fc
  .tuple(some, fc.constantFrom('answer', 'answer', 'answer', 'decline', 'fail', 'hangUp'))
  .map(([n, act]) =>
    step(`somebody outside: ${act} ${n}`, (floor) => {
      const legs = floor.sim
        .state()
        .interactions.flatMap(({ id, customer, parties }) =>
          [...parties, customer].map((party) => ({ id, party })),
        );
      const rings = legs.filter(({ party }) => party.role !== 'agent' && party.phase === 'ringing');
      // mostly those who were dialled
      const outsiders = legs.filter(({ party }) => party.role === 'external');
      const { id, party } = pick(rings, n) ?? pick(n % 3 && outsiders.length ? outsiders : legs, n) ?? {};
      if (!id || !party) return;
      if (!floor.sim.party(id, party.id)[act as 'answer']()) return;
      count(floor, `${party.role === 'customer' ? 'customer' : 'party'} ${act}`);
    }),
  );
const time = fc
  .constantFrom(0, 0, 1000, 1000, 1000, 5000, 5000, 20_000, 25_000, 60_000)
  .map((ms) => step(`${ms} ms`, ({ sim }) => sim.advance(ms)));

export const anyStep = fc.oneof(
  { weight: 12, arbitrary: ask },
  { weight: 2, arbitrary: askMore },
  { weight: 2, arbitrary: free },
  { weight: 3, arbitrary: offer },
  { weight: 6, arbitrary: phone },
  { weight: 3, arbitrary: outside },
  { weight: 1, arbitrary: time },
);
