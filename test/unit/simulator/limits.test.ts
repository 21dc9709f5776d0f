import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calls, campaignOf, contactOf, desk, dialled, reached } from './dialling.js';
import { agentIn, ends, flat, FROM, start, stateOf, type Page } from './harness.js';

const lastEnd = (page: Page) =>
  flat(page.updates).findLast((item) => item.type === 'call' && item.call.phase === 'ended');

for (const limit of ['26', '27'] as const) {
  describe(`simulator: at the limit ${limit}`, () => {
    for (const kind of ['outdial', 'campaign'] as const) {
      it(`a new call of kind ${kind} is refused with the code`, async () => {
        const { sim, page, request } = await desk();
        const undo = sim.fault({ limit });
        assert.equal(await request(calls(page, kind)), limit);
        assert.deepEqual([page.store.state.calls, campaignOf(page)?.busy], [[], false]);
        undo();
        assert.equal(await request(calls(page, kind)), 'ok');
      });

      it(`an offered call of kind ${kind} ends when the customer would be dialled`, async () => {
        const { sim, page } = await dialled(kind);
        const contact = contactOf(page);
        sim.fault({ limit });
        await sim.advance(1000);
        assert.equal(page.call().phase, 'offered');
        assert.equal(sim.phone('ada').answer(), true);
        const last = lastEnd(page);
        assert.deepEqual(last?.type === 'call' && last.call.end, {
          reason: 'limit',
          by: 'system',
          code: limit,
        });
        assert.deepEqual(page.store.state.calls, []);
        assert.deepEqual([stateOf(sim, 'ada'), agentIn(sim, 'ada').offHook], ['available', false]);
        assert.deepEqual([contactOf(page), campaignOf(page)?.busy], [contact, false]);
      });

      it(`a call of kind ${kind} that is connected goes on`, async () => {
        const { sim, page, request } = await reached(kind);
        sim.fault({ limit });
        await sim.advance(60_000);
        assert.equal(page.call().phase, 'connected');
        assert.equal(await request({ type: 'end-call', callId: page.call().id }), 'ok');
      });
    }

    it('a callback goes back to the queue, and is tried again later', async () => {
      const { sim, page } = await start();
      const id = sim.offerCall({ kind: 'callback', from: FROM });
      const undo = sim.fault({ limit });
      sim.phone('ada').answer();
      const last = lastEnd(page);
      assert.deepEqual(last?.type === 'call' && last.call.end, {
        reason: 'limit',
        by: 'system',
        code: limit,
      });
      assert.equal(stateOf(sim, 'ada'), 'available');
      await sim.advance(29_999);
      assert.deepEqual(page.store.state.calls, []);
      undo();
      await sim.advance(1);
      assert.deepEqual([page.call().kind, page.call().legs[0]?.phase], ['callback', 'waiting']);
      sim.phone('ada').answer();
      assert.equal(sim.customer(id).answer(), true);
    });

    it('inbound calls come all the same', async () => {
      const { sim, page } = await start();
      sim.fault({ limit });
      sim.offerCall({ from: FROM });
      sim.phone('ada').answer();
      assert.equal(page.call().phase, 'connected');
      assert.deepEqual(ends(page), []);
    });
  });
}

describe('simulator: two limits', () => {
  it('the one that was asked for last counts, as long as it is there', async () => {
    const { sim, page, request } = await desk();
    sim.fault({ limit: '26' });
    const undo = sim.fault({ limit: '27' });
    assert.equal(await request(calls(page, 'outdial')), '27');
    undo();
    assert.equal(await request(calls(page, 'outdial')), '26');
  });

  it('what is wrong with the number is said first', async () => {
    const { sim, request } = await desk();
    sim.fault({ limit: '26' });
    assert.equal(await request({ type: 'outdial', number: '12', source: 'page' }), 'invalid');
  });
});
