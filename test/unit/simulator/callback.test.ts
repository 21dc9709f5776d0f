import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agentIn, ends, FROM, start, stateOf, type Page } from './harness.js';

async function offered() {
  const { sim, page } = await start();
  const id = sim.offerCall({ kind: 'callback', from: FROM });
  return { sim, page, id };
}
const customer = (page: Page) => page.call().legs[0]!.phase;

describe('simulator: a callback', () => {
  it('dials the customer after the agent has answered, and is connected after the customer has', async () => {
    const { sim, page, id } = await offered();
    assert.deepEqual(
      [page.call().kind, page.call().phase, customer(page)],
      ['callback', 'offered', 'waiting'],
    );
    assert.equal(sim.customer(id).answer(), false, 'not dialled yet');
    sim.phone('ada').answer();
    assert.deepEqual([page.call().phase, customer(page)], ['offered', 'ringing']);
    assert.equal(page.call().connectedAt, undefined);
    assert.equal(page.call().ringDeadline, undefined);
    await sim.advance(3000);
    assert.equal(sim.customer(id).answer(), true);
    assert.deepEqual([page.call().phase, customer(page)], ['connected', 'connected']);
    assert.equal(page.call().connectedAt, sim.clock.now());
    assert.equal(stateOf(sim, 'ada'), 'engaged');
    await sim.advance(60_000);
    assert.equal(page.call().phase, 'connected');
    sim.customer(id).hangUp();
    assert.equal(page.call().phase, 'wrapup');
  });

  for (const how of ['decline', 'fail', 'hangUp', 'nothing'] as const) {
    it(`not answered by the customer (${how}): back to the queue, no wrap-up, no RONA`, async () => {
      const { sim, page, id } = await offered();
      sim.phone('ada').answer();
      if (how === 'nothing') {
        await sim.advance(24_999);
        assert.equal(customer(page), 'ringing');
        await sim.advance(1);
      } else assert.equal(sim.customer(id)[how](), true);
      assert.deepEqual(ends(page), ['no-answer/customer']);
      assert.equal(stateOf(sim, 'ada'), 'available');
      assert.equal(agentIn(sim, 'ada').offHook, false);
      assert.deepEqual(page.store.state.calls, []);
      await sim.advance(29_999);
      assert.deepEqual(page.store.state.calls, []);
      await sim.advance(1);
      assert.equal(page.call().phase, 'offered', 'tried again later');
      assert.equal(customer(page), 'waiting');
    });
  }

  it('leaves an agent who went idle meanwhile idle', async () => {
    const { sim, page, id } = await offered();
    sim.phone('ada').answer();
    await page.send({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    sim.customer(id).decline();
    assert.equal(stateOf(sim, 'ada'), 'idle');
  });

  it('not answered by the agent: RONA', async () => {
    const { sim, page } = await offered();
    await sim.advance(20_000);
    assert.deepEqual(ends(page), ['rona/system']);
    assert.equal(stateOf(sim, 'ada'), 'rona');
  });

  it('hung up by the agent while the customer is dialled: declined', async () => {
    const { sim, page } = await offered();
    sim.phone('ada').answer();
    assert.equal(sim.phone('ada').hangUp(), true);
    assert.deepEqual(ends(page), ['rejected/agent']);
    assert.equal(sim.state().interactions.find(({ kind }) => kind === 'callback')?.customer.phase, 'waiting');
  });

  it('is cancelled by the customer before the agent has answered', async () => {
    const { sim, page, id } = await offered();
    sim.customer(id).hangUp();
    assert.deepEqual(ends(page), ['abandoned/customer']);
    await sim.advance(120_000);
    assert.deepEqual(page.store.state.calls, []);
  });
});
