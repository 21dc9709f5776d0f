import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FROM, openPage, start } from './harness.js';

/** A day at the contact centre, in short; what ada's and ben's pages were told. */
async function script(seed: number) {
  const { sim, page } = await start({ seed, world: { settings: { latencyMs: 40 } } });
  const ben = openPage(sim, 'ben');
  const log: unknown[] = [];
  let asked = 0;
  const ask = (input: Parameters<typeof page.send>[0]) => {
    // calls name the request that made them
    void page
      .send({ id: `ask-${++asked}`, ...input })
      .then(({ ok }) => log.push([sim.clock.now(), ok, page.updates.length]));
  };
  const first = sim.offerCall({ from: FROM });
  const second = sim.offerCall({ to: 'q-fraud', kind: 'callback', from: '+442079460958' });
  sim.phone('ada').answer();
  sim.phone('ben').answer();
  await sim.advance(3000);
  const callId = page.call().id;
  ask({ type: 'hold', callId, legId: 'customer' });
  await sim.advance(100);
  ask({ type: 'resume', callId, legId: 'customer' });
  ask({ type: 'pause-recording', callId });
  sim.customer(second).decline();
  await sim.advance(70_000);
  sim.customer(first).hangUp();
  ask({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
  await sim.advance(120_000);
  // and two agents on one call
  ask({ type: 'agent-state', state: 'available' });
  await sim.advance(100);
  const third = sim.offerCall({ from: FROM });
  sim.phone('ada').answer();
  const again = { callId: page.call().id, target: { type: 'queue', id: 'q-credit' } } as const;
  ask({ type: 'consult', ...again });
  await sim.advance(100);
  sim.phone('ben').answer();
  sim.phone('cho').answer();
  const [leg] = sim.state().interactions.find(({ id }) => id === third)!.parties;
  ask({ type: 'complete-transfer', callId: again.callId, legId: leg!.id });
  await sim.advance(100);
  sim.customer(third).hangUp();
  await sim.advance(120_000);
  // and calls that agents make
  ask({ type: 'outdial', number: '+12125550190', source: 'dialpad' });
  await sim.advance(100);
  sim.phone('ada').answer();
  await sim.advance(30_000);
  const { id: campaignId, contact } = page.store.state.campaign!;
  ask({ type: 'campaign-skip', campaignId, contactId: contact!.id });
  await sim.advance(100);
  ask({ type: 'campaign-call', campaignId, contactId: page.store.state.campaign!.contact!.id });
  await sim.advance(100);
  sim.phone('ada').answer();
  sim.customer(page.call().interactionId!).answer();
  await sim.advance(3000);
  sim.phone('ada').hangUp();
  await sim.advance(120_000);
  return { ada: page.updates, ben: ben.updates, log, world: sim.state() };
}

describe('simulator: the same seed and script', () => {
  it('give the same stream of updates, answers and world', async () => {
    const [one, two] = [await script(42), await script(42)];
    assert.ok(one.ada.length > 12 && one.ben.length > 5);
    assert.deepEqual(one, two);
  });

  it('with another seed give another one', async () => {
    const [one, two] = [await script(1), await script(2)];
    assert.notDeepEqual(one.ada, two.ada);
    assert.equal(one.world.agents[0]!.history.length, two.world.agents[0]!.history.length);
  });
});
