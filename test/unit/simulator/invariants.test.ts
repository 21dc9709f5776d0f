/** Whatever customers, phones, agents and time do, some things always hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CommandType } from '../../../src/core/names.js';
import type { CommandInput } from '../../../src/core/schema/types.js';
import type { Simulator } from '../../../src/simulator/index.js';
import { flat, FROM, openPage, refresh, start, type Page } from './harness.js';

const AGENTS = ['ada', 'ben', 'cho', 'dev'] as const;
type Pages = Record<(typeof AGENTS)[number], Page>;
interface World {
  sim: Simulator;
  pages: Pages;
  offered: string[];
}
type Step = (world: World) => unknown;

const agentId = fc.constantFrom(...AGENTS);
const which = fc.nat({ max: 5 });
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

const offer = fc
  .record({
    to: fc.constantFrom('q-card', 'q-fraud', 'ada', 'dev', undefined),
    kind: fc.constantFrom('inbound', 'callback'),
  })
  .map(
    (call): Step =>
      ({ sim, offered }) =>
        offered.push(sim.offerCall({ ...call, from: FROM } as Parameters<Simulator['offerCall']>[0])),
  );
const customer = fc
  .tuple(which, fc.constantFrom('answer', 'decline', 'hangUp', 'fail'))
  .map(([n, act]): Step => ({ sim, offered }) => {
    const id = pick(offered, n);
    if (id) sim.customer(id)[act as 'answer']();
  });
const phone = fc.tuple(agentId, fc.constantFrom('answer', 'answer', 'decline', 'hangUp')).map(
  ([id, act]): Step =>
    ({ sim }) =>
      sim.phone(id)[act as 'answer'](),
);
const advance = fc.constantFrom(0, 1, 5000, 20_000, 25_000, 30_000, 60_000).map(
  (ms): Step =>
    ({ sim }) =>
      sim.advance(ms),
);
const TYPES = [
  'hold',
  'hold',
  'resume',
  'end-call',
  'pause-recording',
  'resume-recording',
  'wrapup',
  'extend-wrapup',
  'agent-state',
  'save-variables',
  'answer',
  'mute',
  'outdial',
  'outdial',
  'cancel-call',
  'campaign-call',
  'campaign-skip',
  'submit-guide',
  'send-digits',
] as const;
const OWN: readonly string[] = ['outdial', 'campaign-call', 'campaign-skip'];
const FIELDS: Partial<Record<CommandType, object>> = {
  hold: { legId: 'customer' },
  resume: { legId: 'customer' },
  outdial: { number: '+12125550190', source: 'dialpad' },
  'submit-guide': { guideId: 'guide-renewal', answers: { renew: 'no', reason: 'x' } },
  'send-digits': { digits: '1' },
  'save-variables': { changes: { caseNumber: { value: 'x', rev: '1' }, verified: { value: true } } },
};
const states = fc.constantFrom(
  { state: 'available' },
  { state: 'idle', idleCodeId: 'break' },
  { state: 'idle' },
);
const ask = fc
  .tuple(agentId, fc.constantFrom(...TYPES), states, fc.boolean(), fc.boolean())
  .map(([id, type, state, throughStore, waits]): Step => ({ sim, pages }) => {
    const page = pages[id];
    const callId = page.store.state.calls[0]?.id ?? 'call-none';
    const { campaign } = page.store.state;
    const about = OWN.includes(type)
      ? { campaignId: campaign?.id ?? 'c', contactId: campaign?.contact?.id ?? 'c' }
      : { callId };
    const input = (
      type === 'agent-state' ? { type, ...state } : { type, ...about, ...FIELDS[type] }
    ) as CommandInput;
    const answer = throughStore ? page.store.request(input) : page.send(input);
    return waits && sim.state().settings.latencyMs === undefined && !throughStore ? answer : undefined;
  });
const edit = fc.tuple(which, agentId).map(([n, by]): Step => ({ sim }) => {
  const interaction = pick(sim.state().interactions, n);
  if (interaction) sim.editVariable(interaction.id, by, 'caseNumber', `edited by ${by}`);
});
/** The customer of whatever there is, which agents may have dialled. */
const dialled = fc
  .tuple(which, fc.constantFrom('answer', 'decline', 'hangUp', 'fail'))
  .map(([n, act]): Step => ({ sim }) => {
    const id = pick(sim.state().interactions, n)?.id;
    if (id) sim.customer(id)[act as 'answer']();
  });
const limit = fc.constantFrom('26', '27', undefined).map((code): Step => ({ sim }) => {
  const undo = sim.fault({ limit: code });
  sim.phone('ada').answer();
  undo();
});
const steps = fc.array(
  fc.oneof(offer, customer, dialled, phone, phone, limit, advance, ask, ask, ask, edit),
  { maxLength: 40 },
);

/** Engaged with a connected call, wrap-up with one to wrap up, and nothing else with either. */
function checkAgents(sim: Simulator) {
  const { agents, interactions } = sim.state();
  for (const { id, state } of agents) {
    const own = interactions.flatMap((item) => item.engagements.filter((one) => one.agentId === id));
    assert.ok(own.length <= 1, 'one call at a time');
    const phase = own[0]?.phase;
    assert.equal(state.kind === 'engaged', phase === 'connected', `${id}: ${state.kind}, ${phase}`);
    assert.equal(state.kind === 'wrapup', phase === 'wrapup', `${id}: ${state.kind}, ${phase}`);
    if (state.kind === 'rona') assert.equal(phase, undefined);
  }
}

function checkCalls(sim: Simulator) {
  for (const { waiting, engagements, customer, recording } of sim.state().interactions) {
    assert.ok(
      engagements.every(({ phase }) => phase !== 'ended'),
      'what ended is gone',
    );
    const live = engagements.filter(({ phase }) => phase === 'offered' || phase === 'connected');
    assert.equal(live.length, waiting || customer.phase === 'left' ? 0 : 1);
    assert.equal(customer.hold, customer.holdSince !== undefined);
    if (customer.phase !== 'connected') assert.deepEqual(recording, { status: 'off' });
    if (customer.hold) assert.equal(customer.phase, 'connected');
  }
}

function checkStream({ updates, problems }: Page) {
  assert.deepEqual(problems, []);
  const seqs = updates.flatMap(({ seq, type }) => (type === 'snapshot' || seq === undefined ? [] : [seq]));
  assert.deepEqual(
    seqs,
    seqs.map((_, i) => i + 1),
  );
  const over = new Set<string>();
  const revs = new Map<string, number>();
  const revised = (id: string, rev: number | undefined) => {
    assert.equal(over.has(id), false, 'no call comes back');
    const before = revs.get(id);
    if (before !== undefined) assert.equal(rev, before + 1);
    revs.set(id, rev!);
  };
  for (const update of flat(updates)) {
    if (update.type === 'call') revised(update.call.id, update.call.rev);
    if (update.type === 'call-patch') revised(update.callId, (update.patch as { rev?: number }).rev);
    if (update.type === 'call-removed') over.add(update.callId);
  }
}

async function checkStore({ sim }: World, page: Page) {
  const { calls, agent, profile, history, campaign, seq } = await refresh(page);
  const { state } = page.store;
  assert.deepEqual(
    {
      calls: state.calls,
      agent: state.agent,
      profile: state.profile,
      history: state.history,
      campaign: state.campaign,
      seq: state.seq,
    },
    { calls, agent, profile, history, campaign, seq },
  );
  const truth = sim.state();
  const own = truth.interactions.flatMap((item) =>
    item.engagements.filter((one) => one.agentId === agent!.id).map((one) => ({ item, one })),
  );
  const told = state.calls.map(({ id, phase, legs }) => [id, phase, legs[0]!.hold, legs[0]!.phase]);
  assert.deepEqual(
    told,
    own.map(({ item: { customer: its }, one }) => [one.callId, one.phase, its.hold, its.phase]),
  );
}

describe('simulator: whatever happens', () => {
  const check = (settings: object) =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 99 }), steps, async (seed, list) => {
        const { sim } = await start({ seed, world: { settings: { sendDigits: true, ...settings } } });
        const pages = Object.fromEntries(AGENTS.map((id) => [id, openPage(sim, id)])) as Pages;
        const world: World = { sim, pages, offered: [] };
        await sim.advance(0);
        for (const step of list) {
          await step(world);
          checkAgents(sim);
          checkCalls(sim);
        }
        await sim.advance(0);
        for (const page of Object.values(pages)) {
          checkStream(page);
          await checkStore(world, page);
        }
      }),
      { numRuns: 150, seed: 20_260_105 },
    );

  it('the world, the updates and the stores agree', () => check({}));
  it('also with handsets, a slow backend and no deadline for wrap-up', () =>
    check({ handset: true, latencyMs: 300, wrapupSeconds: 0 }));
});
