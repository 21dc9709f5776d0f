// Calls that come by themselves, for a page with nobody to play the customer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore } from '../../../src/core/store/store.js';
import { createSimulator } from '../../../src/simulator/index.js';

async function desk() {
  const simulator = createSimulator({ clock: 'manual' });
  const store = createStore({ connector: simulator.connector('ada'), clock: simulator.clock });
  await simulator.advance(0);
  return { simulator, store };
}

describe('traffic', () => {
  it('offers a first call, that may be answered in the page', async () => {
    const { simulator, store } = await desk();
    simulator.traffic('ada', { firstAfter: 3000 });
    await simulator.advance(2000);
    assert.equal(store.state.calls.length, 0, 'none before its time');
    await simulator.advance(2000);
    const [call] = store.state.calls;
    assert.equal(call?.phase, 'offered');
    const result = store.request({ type: 'answer', callId: call.id });
    await simulator.advance(100);
    assert.equal((await result).ok, true, 'answered in the page');
    assert.equal(store.state.calls[0]?.phase, 'connected');
  });

  it('waits until the agent is free again, then offers the next', async () => {
    const { simulator, store } = await desk();
    simulator.traffic('ada', { firstAfter: 1000, nextAfter: 5000 });
    await simulator.advance(2000);
    const first = store.state.calls[0]!;
    simulator.phone('ada').answer();
    await simulator.advance(60_000);
    assert.equal(store.state.calls.length, 1, 'one call at a time');
    simulator.customer(first.interactionId!).hangUp();
    const sent = store.request({ type: 'wrapup', callId: first.id });
    await simulator.advance(100);
    assert.equal((await sent).ok, true, 'wrapped up');
    await simulator.advance(3000);
    assert.ok(!store.state.calls.some(({ phase }) => phase === 'offered'), 'none at once');
    await simulator.advance(4000);
    assert.ok(
      store.state.calls.some(({ phase, id }) => phase === 'offered' && id !== first.id),
      'the next one rings',
    );
  });

  it('ends for good as soon as a call is offered by hand, and when it is told to', async () => {
    const { simulator, store } = await desk();
    simulator.traffic('ada', { firstAfter: 3000 });
    const id = simulator.offerCall({ from: '+12015532447' });
    simulator.customer(id).hangUp();
    await simulator.advance(60_000);
    assert.ok(!store.state.calls.some(({ phase }) => phase === 'offered'), 'by hand only');

    const other = await desk();
    const stop = other.simulator.traffic('ada', { firstAfter: 3000 });
    stop();
    await other.simulator.advance(60_000);
    assert.deepEqual(other.store.state.calls, [], 'none after the end');
  });

  it('goes on while calls wait for others', async () => {
    const { simulator, store } = await desk();
    for (const id of ['ben', 'cho']) {
      const colleague = createStore({ connector: simulator.connector(id), clock: simulator.clock });
      await simulator.advance(0);
      void colleague.request({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    }
    simulator.traffic('ada', { firstAfter: 1000, nextAfter: 1000 });
    await simulator.advance(2000);
    simulator.phone('ada').answer();
    const { id: callId } = store.state.calls[0]!;
    const target = { type: 'entry-point', id: 'ep-credit' } as const;
    const sent = store.request({ type: 'transfer', callId, target });
    await simulator.advance(100);
    assert.equal((await sent).ok, true, 'sent on');
    await simulator.advance(45_000);
    const { interactions } = simulator.state();
    assert.equal(
      interactions.find(({ waiting }) => waiting)?.queueId,
      'q-credit',
      'ben and cho are at lunch',
    );
    const wrapped = store.request({ type: 'wrapup', callId });
    await simulator.advance(100);
    assert.equal((await wrapped).ok, true, 'wrapped up');
    await simulator.advance(3000);
    assert.equal(store.state.calls[0]?.phase, 'offered', 'and the next one has come');
  });

  it('colleagues who are consulted answer by themselves, and end what they are handed', async () => {
    const { simulator, store } = await desk();
    simulator.traffic('ada', { firstAfter: 1000, nextAfter: 1000 });
    await simulator.advance(2000);
    simulator.phone('ada').answer();
    const { id: callId } = store.state.calls[0]!;
    const asked = store.request({
      type: 'consult',
      callId,
      target: { type: 'agent', id: 'ben', name: 'Ben' },
    });
    await simulator.advance(5000);
    assert.equal((await asked).ok, true, 'asked');
    const leg = store.state.calls[0]!.legs.find(({ role }) => role === 'agent')!;
    assert.equal(leg.phase, 'connected', 'answered');
    const given = store.request({ type: 'complete-transfer', callId, legId: leg.id });
    await simulator.advance(100);
    assert.equal((await given).ok, true, 'handed over');
    const ben = () => simulator.state().agents.find(({ id }) => id === 'ben')!.state.kind;
    assert.equal(ben(), 'engaged', 'ben talks');
    await simulator.advance(25_000);
    assert.equal(ben(), 'wrapup', 'and has ended it');
  });

  for (const kind of ['outdial', 'campaign'] as const) {
    it(`a call of kind ${kind} is answered in the page, and then by the customer`, async () => {
      const { simulator, store } = await desk();
      simulator.traffic('ada', { firstAfter: 60_000 });
      const contactId = store.state.campaign!.contact!.id;
      const asked = store.request(
        kind === 'outdial'
          ? { type: 'outdial', number: '+12125550190', source: 'dialpad' }
          : { type: 'campaign-call', campaignId: 'camp-renewal', contactId },
      );
      await simulator.advance(0);
      assert.equal((await asked).ok, true, 'dialled');
      const { id: callId, can } = store.state.calls[0]!;
      assert.deepEqual(can, { answer: true, decline: true });
      const answered = store.request({ type: 'answer', callId });
      await simulator.advance(0);
      assert.equal((await answered).ok, true, 'answered');
      assert.equal(store.state.calls[0]?.legs[0]?.phase, 'ringing', 'the customer is called');
      await simulator.advance(5000);
      assert.equal(store.state.calls[0]?.phase, 'connected', 'and answers');
    });
  }

  it('who offers calls by hand plays the phones as well', async () => {
    const { simulator, store } = await desk();
    const stop = simulator.traffic('ada');
    simulator.customer(simulator.offerCall({ from: '+12015532447' })).hangUp();
    void store.request({ type: 'outdial', number: '+12125550190', source: 'dialpad' });
    await simulator.advance(0);
    assert.equal(store.state.calls[0]?.can, undefined);
    stop();

    const other = await desk();
    other.simulator.traffic('ada')();
    void other.store.request({ type: 'outdial', number: '+12125550190', source: 'dialpad' });
    await other.simulator.advance(0);
    assert.equal(other.store.state.calls[0]?.can, undefined, 'nor after the end');
  });

  it('names the agents there are when it is given another', () => {
    const simulator = createSimulator({ clock: 'manual' });
    assert.throws(() => simulator.traffic('nobody'), /ada/);
  });
});
