/** A call that an agent makes and that comes to nothing: how it ended, and that nothing else came of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaignOf, contactOf, dialled, ringing, type Dialled, type Kind } from './dialling.js';
import { agentIn, ends, flat, FROM, openPage, stateOf } from './harness.js';

/** Whose phone rings, what happens, and the end of it. */
const FAILURES: [what: string, stage: typeof ringing, fail: (floor: Dialled) => unknown, end: string][] = [
  ['is not connected', ringing, ({ customer }) => customer().fail(), 'not-connected/system'],
  ['is declined by the customer', ringing, ({ customer }) => customer().decline(), 'rejected/customer'],
  ['is hung up by the customer', ringing, ({ customer }) => customer().hangUp(), 'rejected/customer'],
  ['is not answered by the customer', ringing, ({ sim }) => sim.advance(25_000), 'no-answer/customer'],
  ['is declined by the agent', dialled, ({ sim }) => sim.phone('ada').decline(), 'rejected/agent'],
  ['is not answered by the agent', dialled, ({ sim }) => sim.advance(20_000), 'no-answer/agent'],
  ['is hung up by the agent', ringing, ({ sim }) => sim.phone('ada').hangUp(), 'rejected/agent'],
  [
    'is cancelled while it rings at the agent',
    dialled,
    ({ request, callId }) => request({ type: 'cancel-call', callId }),
    'rejected/agent',
  ],
  [
    'is cancelled while it rings at the customer',
    ringing,
    ({ request, callId }) => request({ type: 'cancel-call', callId }),
    'rejected/agent',
  ],
];

for (const kind of ['outdial', 'campaign'] as const satisfies Kind[]) {
  describe(`simulator: a call of kind ${kind} that`, () => {
    for (const [what, stage, fail, end] of FAILURES) {
      it(`${what}: ${end}, no wrap-up, no RONA`, async () => {
        const floor = await stage(kind);
        const { sim, page } = floor;
        const history = page.store.state.history.length;
        await fail(floor);
        assert.deepEqual(ends(page), [end]);
        assert.deepEqual(page.store.state.calls, []);
        assert.deepEqual(
          sim.state().interactions.filter((item) => item.kind === kind),
          [],
        );
        const { state, offHook } = agentIn(sim, 'ada');
        assert.deepEqual([state.kind, offHook], ['available', false]);
        assert.equal(page.store.state.history.length, history);
        const states = flat(page.updates).flatMap((item) =>
          item.type === 'agent' ? [item.agent.state.kind] : [],
        );
        assert.deepEqual(states, [], 'the agent was never anything else');
        assert.equal(floor.customer().answer(), false, 'nobody is left to be reached');
        assert.deepEqual(page.problems, []);
        // and everything goes on
        sim.offerCall({ from: FROM });
        assert.equal(page.call().kind, 'inbound');
      });
    }

    it('rings when an inbound call comes: the inbound call wins, busy/system', async () => {
      const { sim, page } = await dialled(kind);
      await sim.advance(5000);
      sim.offerCall({ from: FROM });
      assert.deepEqual(ends(page), ['busy/system']);
      assert.deepEqual(
        page.store.state.calls.map((call) => [call.kind, call.ringDeadline]),
        [['inbound', sim.clock.now() + 20_000]],
      );
      sim.phone('ada').answer();
      assert.equal(page.call().phase, 'connected');
      assert.deepEqual(page.problems, []);
    });

    it('rings when a colleague consults: the consult wins', async () => {
      const { sim, page } = await dialled(kind);
      const ben = openPage(sim, 'ben');
      await sim.advance(0);
      sim.offerCall({ to: 'ben', from: FROM });
      sim.phone('ben').answer();
      const target = { type: 'agent', id: 'ada', name: 'Ada' } as const;
      await ben.send({ type: 'consult', callId: ben.call().id, target });
      await sim.advance(0);
      assert.deepEqual(ends(page), ['busy/system']);
      assert.equal(page.call().kind, 'consult');
    });

    it('was given up after the agent went idle: idle', async () => {
      const { sim, customer, goIdle } = await ringing(kind);
      await goIdle();
      customer().decline();
      assert.equal(stateOf(sim, 'ada'), 'idle');
    });

    it('rings cannot be cancelled without the permission', async () => {
      const { sim, request, callId } = await dialled(kind);
      sim.setProfile('ada', { endCallEnabled: false });
      assert.equal(await request({ type: 'cancel-call', callId }), 'denied');
    });

    it('is connected cannot be cancelled', async () => {
      const { request, customer, callId } = await ringing(kind);
      customer().answer();
      assert.equal(await request({ type: 'cancel-call', callId }), 'denied');
    });
  });
}

describe('simulator: an outdial from idle', () => {
  for (const [what, stage, fail, end] of FAILURES) {
    it(`${what}: ${end}, and idle again`, async () => {
      const floor = await stage('outdial', {}, true);
      const { since } = agentIn(floor.sim, 'ada').state;
      await fail(floor);
      assert.deepEqual(ends(floor.page), [end]);
      assert.deepEqual(agentIn(floor.sim, 'ada').state, { kind: 'idle', idleCodeId: 'lunch', since });
    });
  }

  it('rings when the agent becomes available and a call waits: the inbound call wins', async () => {
    const { sim, page, request } = await dialled('outdial', {}, true);
    sim.offerCall({ from: FROM });
    assert.equal(page.call().kind, 'outdial');
    await request({ type: 'agent-state', state: 'available' });
    assert.deepEqual([page.call().kind, ends(page)], ['inbound', ['busy/system']]);
  });
});

describe('simulator: a campaign call that came to nothing', () => {
  for (const [what, stage, fail] of FAILURES) {
    it(`(it ${what}) leaves the same contact, to be called again`, async () => {
      const floor = await stage('campaign');
      const { sim, page } = floor;
      const contact = contactOf(page);
      const start = sim.clock.now();
      assert.deepEqual([campaignOf(page)?.busy, campaignOf(page)?.offerDeadline], [true, undefined]);
      await sim.advance(1000);
      await fail(floor);
      assert.deepEqual([contactOf(page), campaignOf(page)?.busy], [contact, false]);
      const { offeredAt, offerDeadline } = campaignOf(page)!;
      assert.equal(offerDeadline! - offeredAt!, 120_000);
      assert.equal(offeredAt! > start, true, 'a new deadline');
    });
  }
});
