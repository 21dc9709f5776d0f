/** The consult request and the consult, as agents 1 and 2 see them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Target } from '../../../src/core/schema/types.js';
import {
  agentIn,
  at,
  BEN,
  ends,
  flat,
  FROM,
  openPage,
  seen,
  start,
  stateOf,
  talking,
  told,
} from './harness.js';

const HELD = 'connected consult | customer connected held | agent connected';
const FRAUD = { type: 'queue', id: 'q-fraud', name: 'Fraud' } as const;

describe('simulator: a consult of an agent', () => {
  it('puts the customer on hold in the same update', async () => {
    const floor = await talking();
    await floor.sim.advance(4000);
    const before = floor.ada.updates.length;
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: BEN });
    assert.equal(floor.ada.updates.length, before + 1);
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | agent ringing');
    const [customer, other] = floor.ada.call().legs;
    assert.equal(customer?.holdSince, floor.sim.clock.now());
    assert.deepEqual(
      [other?.name, other?.dn, other?.team, other?.number, other?.hold],
      ['Ben Ortiz', '4102', { en: 'Cards · Team 1', 'zh-CN': '卡片 · 一组' }, undefined, false],
    );
  });

  it('leaves a customer who was held before on hold since then', async () => {
    const floor = await talking();
    await floor.ask(floor.ada, { type: 'hold', callId: floor.callId, legId: 'customer' });
    const since = floor.sim.clock.now();
    await floor.sim.advance(9000);
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: BEN });
    assert.equal(floor.ada.call().legs[0]?.holdSince, since);
  });

  it('is offered with who asks, the customer, the variables and a deadline', async () => {
    const floor = await at('ringing');
    const call = floor.ben.call();
    assert.equal(seen(floor.ben), 'offered consult | customer connected held | agent connected');
    assert.deepEqual(
      [call.kind, call.role, call.interactionId, call.ringDeadline],
      ['consult', 'consulted', floor.interactionId, floor.sim.clock.now() + 20_000],
    );
    assert.notEqual(call.id, floor.callId);
    const [customer, asking] = call.legs;
    assert.deepEqual([customer?.id, customer?.name, customer?.number], ['customer', 'Jordan Lee', FROM]);
    assert.deepEqual(
      [asking?.id, asking?.name, asking?.dn, asking?.number],
      ['primary', 'Ada Novak', '4101', undefined],
    );
    assert.deepEqual(call.variables, floor.ada.call().variables);
    assert.deepEqual([call.can, call.queue], [undefined, floor.ada.call().queue]);
    assert.equal(stateOf(floor.sim, 'ben'), 'available', 'not yet engaged');
    assert.equal(call.recording.status, 'off');
  });

  it('can be answered and declined in the page with a softphone, or when the call can', async () => {
    const { sim } = await start();
    const agents = sim.state().agents.map((agent) => ({ ...agent, softphone: agent.id === 'ben' }));
    for (const softphone of [true, false]) {
      const one = await talking(softphone ? { world: { agents } } : {});
      if (!softphone) {
        one.sim.customer(one.interactionId).hangUp();
        await one.ask(one.ada, { type: 'wrapup', callId: one.callId });
        one.sim.offerCall({ from: FROM, inPage: true });
        one.sim.phone('ada').answer();
      }
      const { id: callId } = one.ada.call();
      const consult = () => one.ask(one.ada, { type: 'consult', callId, target: BEN });
      await consult();
      assert.deepEqual(one.ben.call().can, { answer: true, decline: true });
      await one.ask(one.ben, { type: 'decline', callId: one.ben.call().id });
      assert.deepEqual(told(one.ada), ['consult-declined: Ben Ortiz declined the consult']);
      assert.equal(stateOf(one.sim, 'ben'), 'available', 'no RONA');
      await consult();
      await one.ask(one.ben, { type: 'answer', callId: one.ben.call().id });
      assert.equal(seen(one.ben), HELD);
      assert.equal(one.ben.call().can, undefined);
    }
  });

  it('is connected when agent 2 answers; agent 2 is engaged meanwhile', async () => {
    const floor = await at('ringing');
    await floor.sim.advance(6000);
    const { id } = floor.ben.call();
    const since = floor.interaction()!.customer.holdSince;
    assert.equal(floor.sim.phone('ben').answer(id), true);
    const now = floor.sim.clock.now();
    assert.deepEqual([seen(floor.ada), seen(floor.ben)], [HELD, HELD]);
    const { connectedAt, ringDeadline, held, recording } = floor.ben.call();
    assert.deepEqual([connectedAt, ringDeadline, held, recording.status], [now, undefined, undefined, 'on']);
    assert.deepEqual([floor.ada.call().legs[0]?.holdSince, floor.ada.call().legs[1]?.since], [since, now]);
    assert.equal(stateOf(floor.sim, 'ben'), 'engaged');
    await floor.sim.advance(60_000);
    assert.equal(seen(floor.ben), HELD, 'nothing rings any more');
  });

  for (const [type, legId] of [
    ['resume', 'customer'],
    ['hold', 'other'],
  ] as const) {
    it(`${type} of the ${legId}: both change in one update, on both pages`, async () => {
      const floor = await at('talking to ben');
      const leg = floor.legId();
      const ask = (kind: 'hold' | 'resume', id: string) =>
        floor.ask(floor.ada, { type: kind, callId: floor.callId, legId: id });
      await floor.sim.advance(1000);
      const before = [floor.ada.updates.length, floor.ben.updates.length];
      assert.equal(await ask(type, legId === 'customer' ? 'customer' : leg), 'ok');
      assert.deepEqual(
        [floor.ada.updates.length, floor.ben.updates.length],
        before.map((n) => n + 1),
      );
      assert.equal(seen(floor.ada), 'connected consult | customer connected | agent connected held');
      assert.equal(seen(floor.ben), 'connected consult held | customer connected | agent connected');
      const now = floor.sim.clock.now();
      assert.deepEqual([floor.ben.call().heldSince, floor.ada.call().legs[1]?.holdSince], [now, now]);
      assert.equal(floor.ada.call().legs[0]?.holdSince, undefined);
      // and back
      assert.equal(
        await ask(type === 'hold' ? 'resume' : 'hold', legId === 'customer' ? 'customer' : leg),
        'ok',
      );
      assert.deepEqual([seen(floor.ada), seen(floor.ben)], [HELD, HELD]);
      assert.deepEqual(
        [floor.ben.call().held, floor.ben.call().heldSince, floor.ada.call().legs[1]?.holdSince],
        [undefined, undefined, undefined],
      );
    });
  }

  it('returns agent 2 to the state before: idle with its code', async () => {
    const floor = await talking();
    await floor.ask(floor.ben, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: BEN });
    assert.equal(agentIn(floor.sim, 'ben').state.kind, 'idle');
    floor.sim.phone('ben').answer();
    assert.equal(floor.ben.store.state.agent?.state.kind, 'engaged');
    floor.sim.phone('ben').hangUp();
    const { kind, idleCodeId } = agentIn(floor.sim, 'ben').state;
    assert.deepEqual([kind, idleCodeId], ['idle', 'lunch']);
    assert.equal(agentIn(floor.sim, 'ben').offHook, false);
  });

  it('to a state that was chosen while it rang', async () => {
    const floor = await at('ringing');
    await floor.ask(floor.ben, { type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    floor.sim.phone('ben').answer();
    assert.equal(
      await floor.ask(floor.ben, { type: 'agent-state', state: 'available' }),
      'denied',
      'on a call',
    );
    floor.sim.customer(floor.interactionId).hangUp();
    assert.deepEqual(
      [agentIn(floor.sim, 'ben').state.kind, agentIn(floor.sim, 'ben').state.idleCodeId],
      ['idle', 'break'],
    );
  });

  it('keeps other calls away from agent 2, until it is over', async () => {
    const floor = await at('talking to ben');
    const target = { type: 'agent', id: 'cho' } as Target;
    const id = floor.sim.offerCall({ to: 'ben', from: FROM });
    assert.equal(floor.ben.store.state.calls.length, 1);
    await floor.ask(floor.ada, { type: 'end-consult', callId: floor.callId, legId: floor.legId() });
    assert.equal(seen(floor.ben), 'offered single | customer waiting');
    floor.sim.customer(id).hangUp();
    assert.equal(await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target }), 'ok');
  });

  it('with a handset: agent 2 must hang up before the next call', async () => {
    const floor = await at('talking to ben', { world: { settings: { handset: true } } });
    await floor.ask(floor.ada, { type: 'end-consult', callId: floor.callId, legId: floor.legId() });
    assert.deepEqual([stateOf(floor.sim, 'ben'), agentIn(floor.sim, 'ben').offHook], ['available', true]);
    assert.equal(floor.sim.phone('ben').hangUp(), true);
    assert.deepEqual(told(floor.ada), [], 'the consult was over before');
  });

  it('pauses and resumes the recording of the call, which resumes by itself in the conference', async () => {
    const floor = await at('talking to the customer');
    await floor.ask(floor.ada, { type: 'pause-recording', callId: floor.callId });
    const paused = { status: 'paused', autoResumeAt: floor.sim.clock.now() + 60_000 };
    assert.deepEqual([floor.ada.call().recording, floor.ben.call().recording], [paused, paused]);
    await floor.ask(floor.ada, { type: 'conference', callId: floor.callId, legId: floor.legId() });
    assert.deepEqual(floor.ben.call().recording, paused);
    await floor.sim.advance(60_000);
    assert.deepEqual(
      [floor.ada.call().recording, floor.ben.call().recording],
      [{ status: 'on' }, { status: 'on' }],
    );
  });

  it('a pause outlives the transfer to agent 2', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, ben, callId } = floor;
    await ask(ada, { type: 'pause-recording', callId });
    await ask(ada, { type: 'complete-transfer', callId, legId: floor.legId() });
    assert.deepEqual([ada.call().recording.status, ben.call().recording.status], ['off', 'paused']);
    await floor.sim.advance(60_000);
    assert.equal(ben.call().recording.status, 'on');
  });
});

describe('simulator: a consult of a queue', () => {
  it('waits there; the same leg becomes the agent who is free, rings and is connected', async () => {
    const floor = await at('waiting in a queue');
    const leg = floor.ada.call().legs[1]!;
    assert.deepEqual(
      [leg.role, leg.phase, leg.name],
      ['queue', 'waiting', { en: 'Fraud', 'zh-CN': '反欺诈' }],
    );
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | queue waiting');
    await floor.sim.advance(90_000);
    assert.equal(floor.ada.call().legs[1]?.phase, 'waiting', 'as long as it takes');
    await floor.ask(floor.cho, { type: 'agent-state', state: 'available' });
    const { id, role, phase, name, dn } = floor.ada.call().legs[1]!;
    assert.deepEqual([id, role, phase, name, dn], [leg.id, 'agent', 'ringing', 'Cho Min-ji', '4117']);
    assert.equal(seen(floor.cho), 'offered consult | customer connected held | agent connected');
    assert.deepEqual(floor.cho.call().queue, { en: 'Fraud', 'zh-CN': '反欺诈' });
    floor.sim.phone('cho').answer();
    assert.equal(floor.ada.call().legs[1]?.id, leg.id);
    assert.deepEqual([seen(floor.ada), seen(floor.cho)], [HELD, HELD]);
    assert.deepEqual([floor.ada.problems, floor.cho.problems], [[], []]);
  });

  it('rings at once where somebody is free, and never at the agent who asks', async () => {
    const floor = await talking({
      world: {
        queues: [
          { id: 'q-card', name: 'Cards', agentIds: ['ada'] },
          { id: 'q-fraud', name: 'Fraud', agentIds: ['ada', 'ben'] },
        ],
      },
    });
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: FRAUD });
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | agent ringing');
    await floor.ask(floor.ada, { type: 'cancel-consult', callId: floor.callId, legId: floor.legId() });
    const own = { type: 'queue', id: 'q-card' } as Target;
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: own });
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | queue waiting');
    assert.equal(floor.ada.store.state.calls.length, 1);
  });

  it('never asks idle agents', async () => {
    const floor = await at('waiting in a queue');
    assert.deepEqual([stateOf(floor.sim, 'ben'), seen(floor.ben)], ['idle', 'none']);
  });
});

describe('simulator: the conference', () => {
  it('nobody is on hold, for both agents; hold and resume are refused', async () => {
    const floor = await at('conference');
    const { ask, ada, ben, callId, legId } = floor;
    const SEEN = 'connected conference | customer connected | agent connected';
    assert.deepEqual([seen(ada), seen(ben)], [SEEN, SEEN]);
    assert.equal(ben.call().legs[1]?.name, 'Ada Novak');
    for (const type of ['hold', 'resume'] as const) {
      assert.equal(await ask(ada, { type, callId, legId: 'customer' }), 'denied');
      assert.equal(await ask(ada, { type, callId, legId: legId() }), 'denied');
    }
    assert.equal(await ask(ada, { type: 'end-call', callId }), 'denied');
    assert.equal(await ask(ada, { type: 'conference', callId, legId: legId() }), 'denied');
    assert.deepEqual([seen(ada), seen(ben)], [SEEN, SEEN]);
  });

  it('begins while agent 2 is held, too', async () => {
    const floor = await at('talking to the customer');
    const { ask, ada, ben, callId } = floor;
    assert.equal(await ask(ada, { type: 'conference', callId, legId: 'customer' }), 'not-found');
    assert.equal(await ask(ada, { type: 'conference', callId, legId: floor.legId() }), 'ok');
    assert.deepEqual([ben.call().held, ben.call().topology], [undefined, 'conference']);
  });

  it('with a number', async () => {
    const floor = await at('conference with a number');
    assert.equal(seen(floor.ada), 'connected conference | customer connected | external connected');
  });
});

describe('simulator: dialled third parties', () => {
  it('answer, decline, fail, hang up; each says whether it had an effect', async () => {
    const floor = await at('a number rings');
    const party = floor.sim.party(floor.interactionId, floor.legId());
    assert.equal(floor.ada.call().legs[1]?.name, 'Interpreter service');
    assert.equal(party.answer(), true);
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | external connected');
    assert.deepEqual([party.answer(), party.decline(), party.fail()], [false, false, false]);
    await floor.sim.advance(100_000);
    assert.equal(party.hangUp(), true);
    assert.equal(party.hangUp(), false);
    assert.equal(seen(floor.ada), 'connected single | customer connected');
  });

  it('a leg of an agent or a queue has a phone of its own', async () => {
    const floor = await at('ringing');
    const { answer, decline, hangUp } = floor.sim.party(floor.interactionId, floor.legId());
    assert.deepEqual([answer(), decline(), hangUp()], [false, false, false]);
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | agent ringing');
  });

  it('an unknown leg: says which there are', async () => {
    const floor = await at('a number rings');
    assert.throws(
      () => floor.sim.party(floor.interactionId, 'leg-x'),
      new RegExp(`party: there is no leg "leg-x".*customer, ${floor.legId()}`),
    );
  });
});

describe('simulator: several agents', () => {
  it('a third agent hears nothing of it', async () => {
    const floor = await at('conference');
    assert.deepEqual(
      flat(floor.cho.updates).map(({ type }) => type),
      ['link', 'snapshot'],
    );
  });

  it('agent 2, now the primary, consults agent 3, while agent 1 wraps up', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, ben, cho, callId } = floor;
    await ask(ada, { type: 'complete-transfer', callId, legId: floor.legId() });
    const was = ada.call();
    const { id } = ben.call();
    const target = { type: 'agent', id: 'cho' } as Target;
    assert.equal(await ask(ben, { type: 'consult', callId: id, target }), 'ok');
    floor.sim.phone('cho').answer();
    assert.equal(cho.call().legs[1]?.name, 'Ben Ortiz');
    assert.deepEqual(ada.call(), was);
    floor.sim.phone('cho').hangUp();
    assert.deepEqual(told(ben), ['party-left: Cho Min-ji left']);
    assert.deepEqual(told(ada), []);
    await ask(ada, { type: 'wrapup', callId });
    assert.equal(
      await ask(ben, { type: 'consult', callId: id, target: { type: 'agent', id: 'ada' } }),
      'ok',
      'also the first one',
    );
    assert.notEqual(ada.call().id, callId, 'as a call of its own');
  });

  it('two consults at once; a second tab of agent 2 sees the same', async () => {
    const floor = await at('talking to ben');
    const id = floor.sim.offerCall({ to: 'cho', from: FROM });
    floor.sim.phone('cho').answer();
    const target = { type: 'number', number: '+12125550190' } as Target;
    await floor.ask(floor.cho, { type: 'consult', callId: floor.cho.call().id, target });
    floor.sim.customer(floor.interactionId).hangUp();
    assert.equal(seen(floor.cho), 'connected consult | customer connected held | external ringing');
    assert.equal(floor.sim.state().interactions.find((item) => item.id === id)?.topology, 'consult');
    const second = openPage(floor.sim, 'ben');
    await floor.sim.advance(0);
    assert.deepEqual(second.store.state.calls, floor.ben.store.state.calls);
    assert.deepEqual(ends(floor.ben), ['completed/customer']);
  });
});
