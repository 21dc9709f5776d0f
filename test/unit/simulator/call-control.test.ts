import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connected, FROM, start, stateOf } from './harness.js';

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

describe('simulator: hold, recording, end', () => {
  it('holds and resumes the customer', async () => {
    const { sim, page, callId } = await connected();
    await sim.advance(5000);
    assert.equal(codeOf(await page.send({ type: 'hold', callId, legId: 'customer' })), 'ok');
    await sim.advance(0);
    const held = page.call().legs[0]!;
    assert.deepEqual([held.hold, held.holdSince], [true, sim.clock.now()]);
    assert.equal(codeOf(await page.send({ type: 'hold', callId, legId: 'customer' })), 'denied');
    assert.equal(codeOf(await page.send({ type: 'end-call', callId })), 'denied', 'not while on hold');
    assert.equal(codeOf(await page.send({ type: 'resume', callId, legId: 'customer' })), 'ok');
    await sim.advance(0);
    const leg = page.call().legs[0]!;
    assert.deepEqual([leg.hold, leg.holdSince], [false, undefined]);
  });

  it('says what it does not know', async () => {
    const { page, callId } = await connected();
    assert.equal(codeOf(await page.send({ type: 'hold', callId: 'call-x', legId: 'customer' })), 'not-found');
    assert.equal(codeOf(await page.send({ type: 'hold', callId, legId: 'leg-x' })), 'not-found');
    assert.equal(codeOf(await page.send({ type: 'hold', callId } as never)), 'invalid');
    assert.equal(codeOf(await page.send({ type: 'mute', callId })), 'unsupported');
    assert.equal(codeOf(await page.send({ type: 'resume-recording', callId })), 'denied');
  });

  it('pauses the recording, and resumes it by itself', async () => {
    const { sim, page, callId } = await connected();
    await page.send({ type: 'pause-recording', callId });
    await sim.advance(0);
    assert.deepEqual(page.call().recording, { status: 'paused', autoResumeAt: sim.clock.now() + 60_000 });
    await sim.advance(59_999);
    assert.equal(page.call().recording.status, 'paused');
    await sim.advance(1);
    assert.deepEqual(page.call().recording, { status: 'on' });
  });

  it('resumes the recording by hand, and then not again', async () => {
    const { sim, page, callId } = await connected();
    await page.send({ type: 'pause-recording', callId });
    await page.send({ type: 'resume-recording', callId });
    await sim.advance(10_000);
    await page.send({ type: 'pause-recording', callId });
    await sim.advance(59_999);
    assert.equal(page.call().recording.status, 'paused', 'the first pause counts no more');
  });

  it('stays paused without a limit, and is not paused without the permission', async () => {
    const { sim, page, callId } = await connected();
    sim.setProfile('ada', { recording: { pauseEnabled: true } });
    await page.send({ type: 'pause-recording', callId });
    await sim.advance(3_600_000);
    assert.deepEqual(page.call().recording, { status: 'paused' });
    await page.send({ type: 'resume-recording', callId });
    sim.setProfile('ada', { recording: { pauseEnabled: false } });
    assert.equal(codeOf(await page.send({ type: 'pause-recording', callId })), 'denied');
  });

  for (const [how, by] of [
    ['end-call', 'agent'],
    ["the agent's phone", 'agent'],
    ["the agent's phone, customer held", 'agent'],
    ['the customer', 'customer'],
    ['the customer, held', 'customer'],
  ] as const) {
    it(`ends by ${how}: wrap-up`, async () => {
      const { sim, page, callId, interactionId } = await connected();
      if (how.includes('held')) await page.send({ type: 'hold', callId, legId: 'customer' });
      await page.send({ type: 'pause-recording', callId });
      if (how === 'end-call') await page.send({ type: 'end-call', callId });
      else if (by === 'agent') sim.phone('ada').hangUp();
      else sim.customer(interactionId).hangUp();
      await sim.advance(0);
      const { phase, end, legs, recording, wrapup } = page.call();
      assert.equal(phase, 'wrapup');
      assert.deepEqual(end, { reason: 'completed', by });
      assert.deepEqual([legs[0]?.phase, legs[0]?.hold, legs[0]?.holdSince], ['left', false, undefined]);
      assert.deepEqual(recording, { status: 'off' });
      const own = sim.state().interactions.find(({ id }) => id === interactionId)!;
      assert.deepEqual(
        [own.recording, own.customer.hold, own.customer.holdSince],
        [recording, false, undefined],
      );
      assert.equal(wrapup?.deadline, sim.clock.now() + 60_000);
      assert.equal(stateOf(sim, 'ada'), 'wrapup');
    });
  }

  it('judges by the world as it is when a command is carried out', async () => {
    const { sim, page } = await start({ world: { settings: { latencyMs: 100 } } });
    sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    const { id: callId } = page.call();
    const both = [
      page.send({ type: 'hold', callId, legId: 'customer' }),
      page.send({ type: 'end-call', callId }),
    ];
    await sim.advance(100);
    const codes = (await Promise.all(both)).map(codeOf);
    assert.deepEqual(codes, ['ok', 'denied'], 'in order; the second finds the customer on hold');
  });
});
