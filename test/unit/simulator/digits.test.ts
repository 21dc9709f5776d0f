import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSimulator } from '../../../src/simulator/index.js';
import { codeOf, command, connected, start, talking, FROM } from './harness.js';

const on = { world: { settings: { sendDigits: true } } };

describe('simulator: digits', () => {
  it('can be sent while connected, where that is set', async () => {
    const { sim, page, callId, interactionId } = await connected(on);
    assert.deepEqual(page.call().can, { 'send-digits': true });
    assert.equal(codeOf(await page.send({ type: 'send-digits', callId, digits: '12#' })), 'ok');
    sim.customer(interactionId).hangUp();
    assert.equal(page.call().can, undefined);
    assert.equal(
      codeOf(await page.send({ type: 'send-digits', callId, digits: '1' })),
      'denied',
      'in wrap-up',
    );
  });

  it('not before, and not where it is not set', async () => {
    const { sim, page } = await start(on);
    sim.offerCall({ from: FROM });
    assert.equal(page.call().can, undefined);
    assert.equal(
      codeOf(await page.send({ type: 'send-digits', callId: page.call().id, digits: '1' })),
      'denied',
    );
    const off = await connected();
    assert.equal(off.page.call().can, undefined);
    const answer = await off.page.send({ type: 'send-digits', callId: off.callId, digits: '1' });
    assert.equal(codeOf(answer), 'denied');
  });

  it('by whoever is consulted as well', async () => {
    const { sim, ada, ben, ask, callId } = await talking(on);
    await ask(ada, { type: 'consult', callId, target: { type: 'agent', id: 'ben', name: 'Ben' } });
    sim.phone('ben').answer();
    assert.equal(await ask(ben, { type: 'send-digits', callId: ben.call().id, digits: '5' }), 'ok');
  });

  it('are nowhere to be found afterwards', async () => {
    const { sim, page, callId } = await connected(on);
    const before = page.updates.length;
    await page.send({ type: 'send-digits', callId, digits: '48151623' });
    await sim.advance(0);
    assert.equal(page.updates.length, before, 'nothing to be told');
    const everything = JSON.stringify([sim.state(), sim.commands, page.updates, page.store.state]);
    assert.equal(everything.includes('48151623'), false);
    assert.equal((sim.commands[0] as { digits?: string }).digits, '•'.repeat(8));
  });

  it('that are none are refused', async () => {
    const { page, callId } = await connected(on);
    for (const digits of ['', 'x', '1 2']) {
      assert.equal(codeOf(await page.send({ type: 'send-digits', callId, digits })), 'invalid', digits);
    }
  });

  it('are taken in their order, however long each takes', async () => {
    const settings = { sendDigits: true, latencyMs: 10 };
    const sim = createSimulator({ seed: 5, world: { settings } });
    const connector = sim.connector('ada');
    const { signal } = new AbortController();
    sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    const [on] = sim
      .state()
      .interactions.flatMap(({ engagements }) => engagements)
      .filter(({ agentId }) => agentId === 'ada');
    const order: number[] = [];
    const all = Array.from({ length: 12 }, (_, i) =>
      connector
        .send(command({ type: 'send-digits', callId: on!.callId, digits: String(i % 10) }), { signal })
        .then(() => order.push(i)),
    );
    await Promise.all(all);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });
});
