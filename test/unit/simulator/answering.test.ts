import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agentIn, connected, ends, flat, FROM, start, stateOf } from './harness.js';

describe('simulator: an inbound call', () => {
  it('is offered with number, name, DNIS, queue, variables and a deadline', async () => {
    const { sim, page } = await start();
    const interactionId = sim.offerCall({ from: FROM, dnis: '+18005550142' });
    const call = page.call();
    assert.equal(call.phase, 'offered');
    assert.equal(call.kind, 'inbound');
    assert.equal(call.role, 'primary');
    assert.equal(call.interactionId, interactionId);
    assert.equal(call.ringDeadline, sim.clock.now() + 20_000);
    assert.equal(call.dnis, '+18005550142');
    assert.equal(call.ani, FROM);
    assert.deepEqual(call.queue, { en: 'Card Support', 'zh-CN': '卡片支持' });
    const [leg] = call.legs;
    assert.deepEqual(
      [leg?.role, leg?.phase, leg?.number, leg?.name],
      ['customer', 'waiting', FROM, 'Jordan Lee'],
    );
    assert.deepEqual(
      call.variables.filter(({ inPopover }) => inPopover).map(({ name }) => name),
      ['accountTier', 'reasonForCall'],
    );
    assert.equal(call.variables.length, 10);
    assert.equal(call.variables.find(({ secure }) => secure)?.name, 'cardNumber');
    assert.equal(stateOf(sim, 'ada'), 'available');
  });

  it('takes values, names and whole variables from the script', async () => {
    const { sim, page } = await start();
    const id = sim.offerCall({ from: '+1999', name: 'Somebody', variables: { caseNumber: 'X-1', extra: 7 } });
    const value = (name: string) => page.call().variables.find((item) => item.name === name)?.value;
    assert.deepEqual(
      [value('caseNumber'), value('extra'), page.call().legs[0]?.name],
      ['X-1', 7, 'Somebody'],
    );
    sim.customer(id).hangUp();
    sim.offerCall({ from: '+1999', variables: [{ name: 'only', type: 'string', value: 'this' }] });
    assert.deepEqual(page.call().variables, [{ name: 'only', type: 'string', value: 'this', rev: '1' }]);
  });

  it('is connected when the phone is answered', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    await sim.advance(4000);
    assert.equal(sim.phone('ada').answer(), true);
    const call = page.call();
    assert.equal(call.phase, 'connected');
    assert.equal(call.connectedAt, sim.clock.now());
    assert.equal(call.ringDeadline, undefined);
    assert.equal(call.legs[0]?.phase, 'connected');
    assert.deepEqual(call.recording, { status: 'on' });
    assert.equal(page.store.state.agent?.state.kind, 'engaged');
    assert.equal(page.updates.length, 4, 'link, snapshot, the offer, and one batch for one change');
    await sim.advance(60_000);
    assert.equal(page.call().phase, 'connected', 'nothing rings any more');
  });

  it('is not recorded when that is off', async () => {
    const { page } = await connected({ world: { settings: { recordingEnabled: false } } });
    assert.deepEqual(page.call().recording, { status: 'off' });
  });

  it('not answered: back to the queue, RONA, and only the agent leaves RONA', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    await sim.advance(19_999);
    assert.equal(page.call().phase, 'offered');
    await sim.advance(1);
    assert.deepEqual(ends(page), ['rona/system']);
    assert.deepEqual(page.store.state.calls, []);
    assert.equal(page.store.state.agent?.state.kind, 'rona');
    assert.equal(
      sim.state().interactions.some(({ waiting }) => waiting),
      true,
    );
    await sim.advance(600_000);
    assert.equal(page.store.state.agent?.state.kind, 'rona');
    assert.deepEqual(page.store.state.calls, []);
    await page.send({ type: 'agent-state', state: 'available' });
    await sim.advance(0);
    assert.equal(page.call().phase, 'offered', 'the same customer, offered again');
    assert.equal(page.store.state.agent?.state.kind, 'available');
  });

  it('tells why a call ended before it is gone', async () => {
    const { sim, page } = await start();
    const facts: unknown[] = [];
    page.store.onFact(({ fact, detail }) => {
      if (fact === 'cc-call-ended') facts.push((detail.call as { end: unknown }).end);
    });
    sim.offerCall({ from: FROM });
    await sim.advance(20_000);
    assert.deepEqual(facts, [{ reason: 'rona', by: 'system' }]);
  });

  it('declined on the phone counts as not answered', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    assert.equal(sim.phone('ada').decline(), true);
    assert.deepEqual(ends(page), ['rejected/agent']);
    assert.equal(stateOf(sim, 'ada'), 'rona');
  });

  it('abandoned while it rings: the agent stays available', async () => {
    const { sim, page } = await start();
    const id = sim.offerCall({ from: FROM });
    assert.equal(sim.customer(id).hangUp(), true);
    assert.deepEqual(ends(page), ['abandoned/customer']);
    assert.equal(stateOf(sim, 'ada'), 'available');
    assert.equal(
      sim.state().interactions.some((item) => item.id === id),
      false,
    );
    await sim.advance(30_000);
    assert.equal(stateOf(sim, 'ada'), 'available');
  });

  it('is answered in the page only with a softphone', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    assert.equal(page.call().can, undefined);
    const refused = await page.send({ type: 'answer', callId: page.call().id });
    assert.equal(!refused.ok && refused.code, 'denied');
    const soft = await start({ world: { agents: [{ ...agentIn(sim, 'ada'), softphone: true }] } });
    soft.sim.offerCall({ from: FROM });
    const { id, can } = soft.page.call();
    assert.deepEqual(can, { answer: true, decline: true });
    assert.deepEqual(await soft.page.send({ type: 'answer', callId: id }).then(({ ok }) => ok), true);
    await soft.sim.advance(0);
    assert.equal(soft.page.call().phase, 'connected');
    assert.equal(soft.page.call().can, undefined);
  });

  it('can be declined in the page with a softphone', async () => {
    const { sim } = await start();
    const soft = await start({ world: { agents: [{ ...agentIn(sim, 'ada'), softphone: true }] } });
    soft.sim.offerCall({ from: FROM });
    await soft.page.send({ type: 'decline', callId: soft.page.call().id });
    await soft.sim.advance(0);
    assert.deepEqual(ends(soft.page), ['rejected/agent']);
    assert.equal(stateOf(soft.sim, 'ada'), 'rona');
  });

  it('says whether an act had an effect', async () => {
    const { sim } = await start();
    assert.equal(sim.phone('ada').answer(), false);
    assert.equal(sim.phone('ada').decline(), false);
    assert.equal(sim.phone('ada').hangUp(), false);
    const id = sim.offerCall({ from: FROM });
    assert.equal(sim.phone('ada').hangUp(), false, 'nobody has picked it up');
    assert.equal(sim.customer(id).answer(), false);
    assert.equal(sim.customer(id).decline(), false);
    assert.equal(sim.customer(id).fail('not-connected'), false);
    sim.customer(id).hangUp();
    assert.equal(sim.customer(id).hangUp(), false, 'over');
  });

  it('has no updates of what did not change', async () => {
    const { sim, page } = await connected();
    const before = page.updates.length;
    const ben = await start({}, 'ben');
    ben.sim.offerCall({ from: FROM });
    ben.sim.phone('ada').answer();
    assert.equal(ben.page.updates.length, 2, "ben's page hears nothing of ada's call");
    await sim.advance(10_000);
    assert.equal(page.updates.length, before);
    assert.ok(flat(page.updates).every(({ type }) => type !== 'profile'));
  });
});
