import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { agentIn, connected, FROM, start, stateOf } from './harness.js';

async function wrappingUp(options: SimulatorOptions = {}) {
  const all = await connected(options);
  await all.sim.advance(90_000);
  all.sim.customer(all.interactionId).hangUp();
  return all;
}
const failed = (result: { ok: boolean; code?: string; fields?: object }) =>
  result.ok ? 'ok' : [result.code, Object.keys(result.fields ?? {})];

describe('simulator: wrap-up', () => {
  it('with a reason: ended and removed in one batch, a row of history, available, with a contact', async () => {
    const { sim, page, callId } = await wrappingUp();
    await sim.advance(5000);
    const before = page.updates.length;
    assert.equal(failed(await page.send({ type: 'wrapup', callId, reasonId: 'card-replaced' })), 'ok');
    await sim.advance(0);
    assert.equal(page.updates.length, before + 1);
    const batch = page.updates.at(-1)!;
    assert.ok(batch.type === 'batch');
    assert.deepEqual(batch.updates.map(({ type }) => type).sort(), [
      'agent',
      'call',
      'call-removed',
      'campaign',
      'history',
    ]);
    assert.equal(page.store.state.calls.length, 0);
    assert.equal(stateOf(sim, 'ada'), 'available');
    const { id, at, ...row } = page.store.state.history[0]!;
    assert.equal(at, sim.clock.now() - 95_000);
    assert.ok(id);
    assert.deepEqual(row, {
      channel: 'voice',
      direction: 'inbound',
      number: FROM,
      name: 'Jordan Lee',
      durationMs: 90_000,
      outcome: { en: 'Card replaced', 'zh-CN': '已换卡' },
    });
    assert.equal(page.store.state.history.length, 13);
  });

  it('without a reason takes the default; an unknown one is refused', async () => {
    const { sim, page, callId } = await wrappingUp();
    assert.deepEqual(failed(await page.send({ type: 'wrapup', callId, reasonId: 'x' })), [
      'invalid',
      ['reasonId'],
    ]);
    assert.equal(page.call().phase, 'wrapup');
    assert.equal(failed(await page.send({ type: 'wrapup', callId })), 'ok');
    assert.deepEqual(agentIn(sim, 'ada').history[0]?.outcome, { en: 'No resolution', 'zh-CN': '未解决' });
  });

  it('a required reason must be given, but the deadline applies the default', async () => {
    const { sim, page, callId } = await wrappingUp();
    sim.setProfile('ada', { wrapup: { ...agentIn(sim, 'ada').profile.wrapup!, required: true } });
    assert.deepEqual(failed(await page.send({ type: 'wrapup', callId })), ['invalid', ['reasonId']]);
    await sim.advance(59_999);
    assert.equal(page.call().phase, 'wrapup');
    await sim.advance(1);
    assert.equal(page.store.state.calls.length, 0);
    assert.equal(stateOf(sim, 'ada'), 'available');
    assert.deepEqual(agentIn(sim, 'ada').history[0]?.outcome, { en: 'No resolution', 'zh-CN': '未解决' });
  });

  it('takes longer when asked', async () => {
    const { sim, page, callId } = await wrappingUp();
    const { deadline, extendable } = page.call().wrapup!;
    assert.equal(extendable, true);
    await page.send({ type: 'extend-wrapup', callId });
    await sim.advance(0);
    assert.equal(page.call().wrapup?.deadline, deadline! + 30_000);
    await sim.advance(89_999);
    assert.equal(page.call().phase, 'wrapup');
    await sim.advance(1);
    assert.equal(page.store.state.calls.length, 0);
  });

  it('cannot be extended where that is off, and has no deadline where there is none', async () => {
    const { sim, page, callId } = await wrappingUp({ world: { settings: { wrapupExtendable: false } } });
    assert.deepEqual(failed(await page.send({ type: 'extend-wrapup', callId })), ['denied', []]);
    const endless = await wrappingUp({ world: { settings: { wrapupSeconds: 0 } } });
    assert.deepEqual(endless.page.call().wrapup, { startedAt: endless.sim.clock.now(), extendable: false });
    await endless.sim.advance(3_600_000);
    assert.equal(endless.page.call().phase, 'wrapup');
    assert.equal(stateOf(sim, 'ada'), 'wrapup');
  });

  it('is followed by the state that was chosen during it', async () => {
    const { sim, page, callId } = await wrappingUp();
    await page.send({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await sim.advance(0);
    assert.equal(page.store.state.agent?.state.kind, 'wrapup');
    assert.deepEqual(page.store.state.agent?.next, { kind: 'idle', idleCodeId: 'lunch' });
    await page.send({ type: 'wrapup', callId });
    await sim.advance(0);
    const { state, next } = page.store.state.agent!;
    assert.deepEqual([state.kind, state.idleCodeId, next], ['idle', 'lunch', undefined]);
    const id = sim.offerCall({ from: FROM });
    assert.deepEqual(sim.state().interactions.find((item) => item.id === id)?.engagements, []);
  });

  it('is not there while the call goes on', async () => {
    const { page, callId } = await connected();
    assert.deepEqual(failed(await page.send({ type: 'wrapup', callId })), ['denied', []]);
  });
});

describe('simulator: agent state', () => {
  it('needs an idle code where there are any, and one that exists', async () => {
    const { sim, page } = await start();
    const idle = (idleCodeId?: string) => page.send({ type: 'agent-state', state: 'idle', idleCodeId });
    assert.deepEqual(failed(await idle()), ['invalid', ['idleCodeId']]);
    assert.deepEqual(failed(await idle('x')), ['invalid', ['idleCodeId']]);
    assert.equal(failed(await idle('break')), 'ok');
    await sim.advance(0);
    assert.deepEqual(page.store.state.agent?.state, {
      kind: 'idle',
      idleCodeId: 'break',
      since: sim.clock.now(),
    });
    sim.setProfile('ada', { idleCodes: null });
    assert.equal(page.store.state.profile.idleCodes, undefined);
    assert.equal(failed(await idle()), 'ok');
  });

  it('is possible while a call rings, not while one is connected', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    await page.send({ type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    assert.equal(stateOf(sim, 'ada'), 'idle');
    assert.equal(page.call().phase, 'offered');
    sim.phone('ada').answer();
    assert.deepEqual(failed(await page.send({ type: 'agent-state', state: 'available' })), ['denied', []]);
    assert.equal(stateOf(sim, 'ada'), 'engaged');
  });

  it('the same again changes nothing, nor the place in the queue', async () => {
    const { sim, page } = await start();
    const { since } = agentIn(sim, 'ada').state;
    await sim.advance(1000);
    const before = page.updates.length;
    assert.equal(failed(await page.send({ type: 'agent-state', state: 'available' })), 'ok');
    await sim.advance(0);
    assert.equal(page.updates.length, before);
    assert.equal(agentIn(sim, 'ada').state.since, since);
  });
});
