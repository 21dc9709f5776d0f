/** The table of outcomes, row by row, as both agents and the world see it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agentIn, at, ends, seen, stateOf, talking, told, type Floor, type Stage } from './harness.js';

const WRAPUP_BOTH = 'wrapup single | customer left | agent left';
const endOf = ({ ada }: Floor) => `${ada.call().end?.reason}/${ada.call().end?.by}`;

/** Over: ada wraps up once, ben does not, nobody is on the line. */
function isOver(floor: Floor) {
  const { sim, ada, ben } = floor;
  assert.equal(ada.call().phase, 'wrapup');
  assert.deepEqual(
    ada.call().legs.map(({ phase, hold }) => [phase, hold]),
    ada.call().legs.map(() => ['left', false]),
  );
  assert.equal(stateOf(sim, 'ada'), 'wrapup');
  assert.equal(seen(ben), 'none');
  assert.deepEqual([floor.interaction()?.customer.phase, floor.interaction()?.parties], ['left', []]);
  assert.deepEqual([...ada.problems, ...ben.problems], []);
}

describe('outcome: over for all three, agent 1 wraps up', () => {
  const WAYS: [how: string, stage: Stage, act: (floor: Floor) => unknown][] = [
    [
      'end-call while talking to the customer in a consult',
      'talking to the customer',
      ({ ask, ada, callId }) => ask(ada, { type: 'end-call', callId }),
    ],
    ['end-conference', 'conference', ({ ask, ada, callId }) => ask(ada, { type: 'end-conference', callId })],
    ["agent 1's phone, customer held", 'talking to ben', ({ sim }) => sim.phone('ada').hangUp()],
    ["agent 1's phone, customer not held", 'talking to the customer', ({ sim }) => sim.phone('ada').hangUp()],
    ["agent 1's phone, in the conference", 'conference', ({ sim }) => sim.phone('ada').hangUp()],
  ];
  for (const [how, stage, act] of WAYS) {
    it(`${how}`, async () => {
      const floor = await at(stage);
      await act(floor);
      await floor.sim.advance(0);
      isOver(floor);
      assert.equal(seen(floor.ada), WRAPUP_BOTH);
      assert.equal(endOf(floor), 'completed/agent');
      assert.deepEqual(ends(floor.ben), ['completed/other-party']);
      assert.equal(stateOf(floor.sim, 'ben'), 'available');
      assert.deepEqual(told(floor.ada), [], 'it was her own doing');
    });
  }

  it("agent 1's phone while agent 2 rings: the request vanishes, without RONA", async () => {
    const floor = await at('ringing');
    floor.sim.phone('ada').hangUp();
    isOver(floor);
    assert.deepEqual(ends(floor.ben), ['abandoned/other-party']);
    await floor.sim.advance(60_000);
    assert.equal(stateOf(floor.sim, 'ben'), 'available');
  });

  it('with a number: it is gone as well', async () => {
    const floor = await at('conference with a number');
    const leg = floor.legId();
    await floor.ask(floor.ada, { type: 'end-conference', callId: floor.callId });
    isOver(floor);
    assert.equal(seen(floor.ada), 'wrapup single | customer left | external left');
    assert.equal(floor.sim.party(floor.interactionId, leg).hangUp(), false);
  });
});

describe('outcome: the customer leaves', () => {
  const STAGES: [stage: Stage, ofBen: string[]][] = [
    ['single', []],
    ['ringing', ['abandoned/customer']],
    ['waiting in a queue', []],
    ['a number rings', []],
    ['talking to ben', ['completed/customer']],
    ['talking to the customer', ['completed/customer']],
    ['conference', ['completed/customer']],
    ['talking to a number', []],
    ['conference with a number', []],
  ];
  for (const [stage, ofBen] of STAGES) {
    it(`${stage}: over for all, agent 2 without wrap-up and without RONA`, async () => {
      const floor = await at(stage);
      const before = stateOf(floor.sim, 'ben') === 'idle' ? 'idle' : 'available';
      assert.equal(floor.sim.customer(floor.interactionId).hangUp(), true);
      isOver(floor);
      assert.equal(endOf(floor), 'completed/customer');
      assert.deepEqual(ends(floor.ben), ofBen);
      await floor.sim.advance(59_000);
      assert.equal(stateOf(floor.sim, 'ben'), before);
      assert.deepEqual(floor.cho.store.state.calls, [], 'nobody is looked for');
    });
  }
});

describe('outcome: back to agent 1 and the customer', () => {
  const exit =
    (type: 'exit-consult' | 'exit-conference') =>
    ({ ask, ben }: Floor) =>
      ask(ben, { type, callId: ben.call().id });
  const stop =
    (type: 'cancel-consult' | 'end-consult') =>
    ({ ask, ada, callId, legId }: Floor) =>
      ask(ada, { type, callId, legId: legId() });
  const party = (floor: Floor) => floor.sim.party(floor.interactionId, floor.legId());
  const benHangsUp = ({ sim }: Floor) => sim.phone('ben').hangUp();
  const LEFT = 'party-left: Ben Ortiz left';

  const WAYS: [how: string, stage: Stage, act: (f: Floor) => unknown, ofBen: string[], news: string[]][] = [
    ['end-consult, customer held', 'talking to ben', stop('end-consult'), ['completed/other-party'], []],
    [
      'end-consult, agent 2 held',
      'talking to the customer',
      stop('end-consult'),
      ['completed/other-party'],
      [],
    ],
    ['cancel-consult, agent', 'ringing', stop('cancel-consult'), ['abandoned/other-party'], []],
    ['cancel-consult, queue', 'waiting in a queue', stop('cancel-consult'), [], []],
    ['cancel-consult, number', 'a number rings', stop('cancel-consult'), [], []],
    ['exit-consult', 'talking to ben', exit('exit-consult'), ['completed/agent'], [LEFT]],
    ['exit-consult, held', 'talking to the customer', exit('exit-consult'), ['completed/agent'], [LEFT]],
    ['exit-conference', 'conference', exit('exit-conference'), ['completed/agent'], [LEFT]],
    ["agent 2's phone", 'talking to ben', benHangsUp, ['completed/agent'], [LEFT]],
    ["agent 2's phone, held", 'talking to the customer', benHangsUp, ['completed/agent'], [LEFT]],
    ["agent 2's phone, in the conference", 'conference', benHangsUp, ['completed/agent'], [LEFT]],
    [
      'agent 2 declines',
      'ringing',
      ({ sim }) => sim.phone('ben').decline(),
      ['rejected/agent'],
      ['consult-declined: Ben Ortiz declined the consult'],
    ],
    [
      'a number refuses',
      'a number rings',
      (floor) => party(floor).decline(),
      [],
      ['consult-declined: Interpreter service declined the consult'],
    ],
    [
      'a number hangs up while it rings',
      'a number rings',
      (floor) => party(floor).hangUp(),
      [],
      ['consult-declined: Interpreter service declined the consult'],
    ],
    [
      'a number does not answer',
      'a number rings',
      ({ sim }) => sim.advance(25_000),
      [],
      ['consult-no-answer: Interpreter service did not answer the consult'],
    ],
    [
      'a number fails',
      'a number rings',
      (floor) => party(floor).fail(),
      [],
      ['consult-failed: The consult could not be connected'],
    ],
    [
      'a number leaves the consult',
      'talking to a number',
      (floor) => party(floor).hangUp(),
      [],
      ['party-left: Interpreter service left'],
    ],
    [
      'a number leaves the conference',
      'conference with a number',
      (floor) => party(floor).hangUp(),
      [],
      ['party-left: Interpreter service left'],
    ],
  ];
  for (const [how, stage, act, ofBen, news] of WAYS) {
    it(`${how}: the customer is not on hold, no wrap-up, ${news.length ? 'agent 1 is told' : 'no notice'}`, async () => {
      const floor = await at(stage);
      const { sim, ada, ben } = floor;
      const before = stateOf(sim, 'ben') === 'idle' ? 'idle' : 'available';
      assert.notEqual(await act(floor), false);
      await sim.advance(0);
      assert.equal(seen(ada), 'connected single | customer connected');
      assert.equal(ada.call().legs[0]?.holdSince, undefined);
      assert.equal(seen(ben), 'none');
      assert.deepEqual(ends(ben), ofBen);
      assert.deepEqual([stateOf(sim, 'ada'), stateOf(sim, 'ben')], ['engaged', before]);
      assert.deepEqual(told(ada), news);
      if (news.length) assert.equal(ada.store.state.notices[0]?.callId, floor.callId);
      assert.deepEqual([...ada.problems, ...ben.problems], []);
      await sim.advance(100_000);
      assert.equal(seen(ada), 'connected single | customer connected', 'nothing rings any more');
    });
  }

  it('agent 1 may consult again, and end', async () => {
    const floor = await at('talking to ben');
    const first = floor.legId();
    floor.sim.phone('ben').hangUp();
    const ask = { type: 'consult', callId: floor.callId, target: { type: 'agent', id: 'cho' } } as const;
    assert.equal(await floor.ask(floor.ada, ask), 'ok');
    assert.notEqual(floor.legId(), first, 'another leg');
    floor.sim.phone('cho').decline();
    assert.equal(await floor.ask(floor.ada, { type: 'end-call', callId: floor.callId }), 'ok');
  });
});

describe('outcome: agent 2 does not answer an offered consult', () => {
  it('RONA, agent 1 is told, the customer is not on hold', async () => {
    const floor = await at('ringing');
    await floor.sim.advance(19_999);
    assert.equal(seen(floor.ben), 'offered consult | customer connected held | agent connected');
    await floor.sim.advance(1);
    assert.deepEqual(ends(floor.ben), ['rona/system']);
    assert.equal(stateOf(floor.sim, 'ben'), 'rona');
    assert.deepEqual(told(floor.ada), ['consult-no-answer: Ben Ortiz did not answer the consult']);
    assert.equal(seen(floor.ada), 'connected single | customer connected');
  });

  it('of a queue: nobody else is asked', async () => {
    const floor = await talking();
    const target = { type: 'queue', id: 'q-fraud', name: 'Fraud' } as const;
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target });
    await floor.sim.advance(20_000);
    assert.deepEqual([stateOf(floor.sim, 'ben'), stateOf(floor.sim, 'cho')], ['rona', 'available']);
    assert.deepEqual([seen(floor.ben), seen(floor.cho)], ['none', 'none']);
    assert.equal(seen(floor.ada), 'connected single | customer connected');
  });

  it('an idle one is in RONA, too, and only leaves it by request', async () => {
    const floor = await talking();
    await floor.ask(floor.ben, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await floor.ask(floor.ada, {
      type: 'consult',
      callId: floor.callId,
      target: { type: 'agent', id: 'ben' },
    });
    await floor.sim.advance(200_000);
    assert.equal(stateOf(floor.sim, 'ben'), 'rona');
    await floor.ask(floor.ben, { type: 'agent-state', state: 'available' });
    assert.equal(stateOf(floor.sim, 'ben'), 'available');
  });
});

describe('outcome: complete-transfer', () => {
  for (const stage of ['talking to ben', 'talking to the customer', 'conference'] as const) {
    it(`${stage}: agent 1 wraps up at once, agent 2 goes on under the same id, without accepting`, async () => {
      const floor = await at(stage);
      const { sim, ada, ben, ask, callId, legId } = floor;
      await sim.advance(5000);
      const { id, connectedAt } = ben.call();
      assert.equal(await ask(ada, { type: 'complete-transfer', callId, legId: legId() }), 'ok');
      assert.equal(seen(ada), WRAPUP_BOTH);
      assert.deepEqual(ada.call().end, { reason: 'transferred', by: 'agent' });
      assert.equal(seen(ben), 'connected single | customer connected');
      const call = ben.call();
      assert.deepEqual(
        [call.id, call.role, call.kind, call.held, call.connectedAt],
        [id, 'primary', 'inbound', undefined, connectedAt],
      );
      assert.equal(call.recording.status, 'on');
      const own = floor.interaction()?.engagements.find(({ callId: one }) => one === id);
      assert.deepEqual([own?.before, own?.askedBy], [undefined, undefined], 'nothing of the consult is left');
      assert.deepEqual([stateOf(sim, 'ada'), stateOf(sim, 'ben')], ['wrapup', 'engaged']);
      // and then as any call
      assert.equal(await ask(ben, { type: 'hold', callId: id, legId: 'customer' }), 'ok');
      assert.equal(seen(ada), WRAPUP_BOTH, 'what becomes of it is not hers');
      sim.customer(floor.interactionId).hangUp();
      assert.deepEqual([ben.call().phase, ben.call().end?.by], ['wrapup', 'customer']);
      assert.deepEqual(ends(ada), []);
      await sim.advance(60_000);
      assert.deepEqual([stateOf(sim, 'ada'), stateOf(sim, 'ben')], ['available', 'available']);
      assert.equal(agentIn(sim, 'ada').history.length, 13);
      assert.equal(agentIn(sim, 'ben').history.length, 13);
      assert.deepEqual([...ada.problems, ...ben.problems], []);
    });
  }

  for (const stage of ['talking to a number', 'conference with a number'] as const) {
    it(`${stage}: the customer stays with it, and nobody of ours, until one of them hangs up`, async () => {
      const floor = await at(stage);
      const { sim, ada, ask, callId, interactionId } = floor;
      const leg = floor.legId();
      assert.equal(await ask(ada, { type: 'complete-transfer', callId, legId: leg }), 'ok');
      assert.equal(seen(ada), 'wrapup single | customer left | external left');
      await sim.advance(60_000);
      assert.deepEqual(ada.store.state.calls, []);
      const { customer, parties, engagements, recording } = floor.interaction()!;
      assert.deepEqual(
        [customer.phase, customer.hold, parties[0]?.phase, engagements, recording.status],
        ['connected', false, 'connected', [], 'off'],
      );
      const one =
        stage === 'talking to a number' ? sim.party(interactionId, leg) : sim.customer(interactionId);
      assert.equal(one.hangUp(), true);
      assert.equal(floor.interaction(), undefined);
      assert.equal(sim.party(interactionId, leg).hangUp(), false);
    });
  }

  it('not while agent 2 rings, not with another leg', async () => {
    const floor = await at('ringing');
    const complete = (legId: string) =>
      floor.ask(floor.ada, { type: 'complete-transfer', callId: floor.callId, legId });
    assert.equal(await complete(floor.legId()), 'denied');
    floor.sim.phone('ben').answer();
    assert.equal(await complete('customer'), 'not-found');
    assert.equal(await complete('leg-x'), 'not-found');
    assert.equal(seen(floor.ada), 'connected consult | customer connected held | agent connected');
  });
});
