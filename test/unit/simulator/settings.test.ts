import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf, connected, FROM, start, stateOf, type Page } from './harness.js';

type Sim = Awaited<ReturnType<typeof start>>['sim'];

/** ada dials from idle, talks, ends and writes it up. */
async function wholeOutdial(sim: Sim, page: Page): Promise<void> {
  const ask = async (input: Parameters<Page['send']>[0]) => {
    const answer = page.send(input);
    await sim.advance(0);
    assert.equal(codeOf(await answer), 'ok');
  };
  await ask({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
  await ask({ type: 'outdial', number: FROM, source: 'dialpad' });
  const { id: callId, interactionId } = page.call();
  assert.equal(sim.phone('ada').answer(), true);
  assert.equal(sim.customer(interactionId!).answer(), true);
  await ask({ type: 'end-call', callId });
  await ask({ type: 'wrapup', callId });
}

describe('simulator: settings', () => {
  it('digits are allowed and taken back on a call that is connected already', async () => {
    const { sim, page } = await connected();
    const can = () => page.call().can?.['send-digits'];
    assert.equal(can(), undefined);
    sim.setSettings({ sendDigits: true });
    assert.equal(can(), true);
    sim.setSettings({ sendDigits: false });
    assert.equal(can(), undefined);
    assert.deepEqual(page.problems, []);
  });

  it('what follows an outdial is what holds at its end', async () => {
    const { sim, page } = await start();
    await wholeOutdial(sim, page);
    assert.equal(stateOf(sim, 'ada'), 'idle');
    sim.setSettings({ availableAfterOutdial: true });
    await wholeOutdial(sim, page);
    assert.equal(stateOf(sim, 'ada'), 'available');
  });

  it('a phone that rings keeps its deadline, the next one has the new one', async () => {
    const { sim, page } = await start();
    sim.offerCall({ from: FROM });
    const { since, ringDeadline } = page.call();
    sim.setSettings({ ringSeconds: 5, customerRingSeconds: undefined });
    assert.equal(page.call().ringDeadline, ringDeadline);
    assert.equal(ringDeadline! - since, 20_000);
    assert.equal(sim.state().settings.customerRingSeconds, 25);
    await sim.advance(20_000);
    assert.equal(stateOf(sim, 'ada'), 'rona');
    const back = page.send({ type: 'agent-state', state: 'available' });
    await sim.advance(0);
    assert.equal(codeOf(await back), 'ok');
    assert.equal(page.call().ringDeadline! - page.call().since, 5000);
  });

  it('reset takes them back', async () => {
    const { sim } = await start({ world: { settings: { sendDigits: true } } });
    sim.setSettings({ sendDigits: false, ringSeconds: 5 });
    sim.reset();
    const { sendDigits, ringSeconds } = sim.state().settings;
    assert.deepEqual({ sendDigits, ringSeconds }, { sendDigits: true, ringSeconds: 20 });
  });
});
