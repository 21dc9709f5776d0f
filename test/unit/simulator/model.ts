/** A whole floor as agents use it: each with a headless store, asking for what the policy allows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommandType } from '../../../src/core/names.js';
import { actionsFor, agentActionsFor } from '../../../src/core/policy/actions.js';
import { isOutbound, otherLeg } from '../../../src/core/policy/legs.js';
import type { Availability, Call, CommandInput, Guide, Result } from '../../../src/core/schema/types.js';
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
  /** What an agent has chosen for after the wrap-up. */
  next: Map<AgentId, string | undefined>;
  /** Calls that agents made; and of one that was connected, the state before it. */
  dialled: Map<string, AgentId>;
  talked: Map<AgentId, { callId: string; state: string }>;
}

export interface Floor {
  sim: Simulator;
  stores: Record<AgentId, Store>;
  latency: number;
  memory: Memory;
  problems: unknown[];
  asked: Promise<void>[];
  /** Ends the limit that is on. */
  limit?: () => void;
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
  const [campaign] = createSimulator({ clock: 'manual' }).state().campaigns;
  // enough for a run, and in a hurry
  const contacts = Array.from({ length: 12 }, (_, i) => ({
    id: `contact-${i}`,
    number: `+120155501${String(i).padStart(2, '0')}`,
    fields: [],
  }));
  const campaigns = [{ ...campaign!, contacts, offerSeconds: 15 }];
  const sim = createSimulator({
    clock: 'manual',
    world: { campaigns, settings: { sendDigits: true, ...settings } },
  });
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
    next: new Map(),
    dialled: new Map(),
    talked: new Map(),
  };
  let begun = false;
  for (const id of AGENTS) {
    const store = createStore({ connector: sim.connector(id), clock: sim.clock });
    stores[id] = store;
    store.onFact(({ fact, detail }) => {
      if (fact === 'cc-problem') problems.push(detail);
      if (fact === 'cc-call-ended') {
        const { kind, end } = detail.call as Call;
        const what = `${kind} ${end?.reason}/${end?.by}`;
        seen.set(what, (seen.get(what) ?? 0) + 1);
      }
      if (fact !== 'cc-call-wrapup' || !begun) return;
      const { id: callId } = detail.call as { id: string };
      memory.wrapups.set(callId, (memory.wrapups.get(callId) ?? 0) + 1);
    });
    store.subscribe(({ calls }) => {
      for (const { id: callId, role, phase, kind } of calls) {
        if (isOutbound(kind)) memory.dialled.set(callId, id);
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

const NUMBERS = [
  ...['+12125550190', '+12015532447', '+12125550199', '911', '01161123456789'],
  ...['+12125550190', '+12015532447', '+12125550199', '+442079460011', '+12125550111'],
  ...['12', '4102', '+18005550142'],
];
const ANIS = [...Array<undefined>(9).fill(undefined), 'ani-fraud', 'ani-none'];

/** On some ways what is right, on others nothing, or something else. */
function answersTo({ questions }: Guide, n: number): Record<string, string | number | null> {
  const answer = ({ kind, options = [] }: Guide['questions'][number], i: number) => {
    if ((n + i) % 4 === 0) return null;
    if (kind === 'choice') return pick(options, n + i)!.id;
    if (kind === 'date') return n % 5 ? '2026-03-01' : 'soon';
    return kind === 'number' ? n : `of ${n}`;
  };
  return Object.fromEntries(questions.map((question, i) => [question.id, answer(question, i)]));
}

function inputOf(
  { type, legId }: Offer,
  { campaign }: Store['state'],
  call: Call | undefined,
  n: number,
): CommandInput {
  const contact = { campaignId: campaign?.id ?? 'c', contactId: campaign?.contact?.id ?? 'c' };
  const { guide } = call ?? {};
  const fields: { [T in CommandType]?: object } = {
    hold: { legId },
    resume: { legId },
    transfer: { target: pick<object>([...TARGETS, ...ENTRY_POINTS, ...ENTRY_POINTS], n) },
    consult: { target: pick<object>(TARGETS, n) },
    'save-variables': { changes: { caseNumber: { value: `of ${n}`, rev: String(n % 3) } } },
    wrapup: n % 2 ? { reasonId: 'card-replaced' } : {},
    'agent-state': n % 5 ? { state: 'available' } : { state: 'idle', idleCodeId: 'break' },
    'send-digits': { digits: '1' },
    'submit-guide': { guideId: guide?.id ?? 'g', answers: guide ? answersTo(guide, n) : {} },
    custom: { actionId: 'a' },
    outdial: { number: pick(NUMBERS, n), aniId: pick(ANIS, n), source: 'page' },
    'campaign-call': contact,
    'campaign-skip': contact,
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

/** What is for in between only. */
const RARE: { [T in CommandType]?: number } = { 'agent-state': 11, 'cancel-call': 3 };

/** Never 'denied': the page knows as well as the contact centre what is allowed. */
const REFUSALS = ['not-available', 'not-found', 'invalid', 'conflict', '26', '27'];

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
  'exit-conference': 3,
  'end-conference': 3,
  wrapup: 8,
  'submit-guide': 6,
  outdial: 3,
  'campaign-call': 6,
};

async function askFor(floor: Floor, by: AgentId, n: number, m: number): Promise<void> {
  const store = floor.stores[by];
  const call = pick(store.state.calls, m);
  const enabled = offersOf(store, call)
    .filter(({ type, availability }) => availability.enabled && m % (RARE[type] ?? 1) === 0)
    .flatMap((item) => Array.from({ length: WEIGHTS[item.type] ?? 1 }, () => item));
  const offer = pick(enabled, n);
  if (!offer) return;
  const input = inputOf(offer, store.state, call, m);
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
  const answer = store.request(inputOf(offer, store.state, call, m));
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
/** Somebody without a call makes one, or skips the contact. */
const dial = fc.tuple(some, some, some).map(([who, n, m]) =>
  step(`somebody without a call (${who}) asks ${n}/${m}`, (floor) => {
    const by = pick(
      AGENTS.filter((id) => !floor.stores[id].state.calls.length),
      who,
    );
    // a handset must be down
    if (by && m % 3) floor.sim.phone(by).hangUp();
    return by && askFor(floor, by, n, m);
  }),
);
/** What becomes of a call that somebody makes, before the customer is there. */
const FATES = [
  'answer',
  'answer',
  'answer',
  'decline',
  'hangUp',
  'fail',
  'time',
  'time',
  'limit',
  'limit',
  'inbound',
] as const;
const fate = fc.tuple(some, fc.constantFrom(...FATES)).map(([n, what]) =>
  step(`a call that ${n} makes: ${what}`, async ({ sim, stores }) => {
    const made = AGENTS.flatMap((id) =>
      stores[id].state.calls
        .filter(({ kind, phase }) => isOutbound(kind) && phase === 'offered')
        .map(({ interactionId }) => ({ phone: sim.phone(id), customer: sim.customer(interactionId!), id })),
    );
    const { phone, customer, id } = pick(made, n) ?? {};
    if (!phone || !customer || !id) return;
    if (what === 'time') return sim.advance(25_000);
    if (what === 'inbound') return sim.offerCall({ to: id, from: '+12015532447' });
    if (what === 'limit') {
      const undo = sim.fault({ limit: '27' });
      phone.answer();
      return undo();
    }
    if (what === 'fail') return customer.fail();
    return phone[what]() || customer[what]();
  }),
);
const limits = fc.constantFrom('26', '27', ...Array<undefined>(6).fill(undefined)).map((limit) =>
  step(`the limit is ${limit ?? 'gone'}`, (floor) => {
    floor.limit?.();
    floor.limit = limit && floor.sim.fault({ limit });
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
      const phases = act === 'hangUp' ? (['connected', 'offered'] as const) : (['offered'] as const);
      const id = busy(floor, n, ...phases) ?? pick(AGENTS, n)!;
      if (floor.sim.phone(id)[act as 'answer']()) count(floor, `phone ${act}`);
    }),
  );
const outside = fc
  .tuple(
    some,
    fc.constantFrom('answer', 'answer', 'answer', 'answer', 'decline', 'decline', 'fail', 'hangUp'),
  )
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
  { weight: 4, arbitrary: dial },
  { weight: 3, arbitrary: fate },
  { weight: 1, arbitrary: limits },
  { weight: 2, arbitrary: askMore },
  { weight: 2, arbitrary: free },
  { weight: 3, arbitrary: offer },
  { weight: 6, arbitrary: phone },
  { weight: 3, arbitrary: outside },
  { weight: 1, arbitrary: time },
);
