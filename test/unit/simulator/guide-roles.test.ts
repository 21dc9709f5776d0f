/** The guide's tables of who may do what in a consult and in a conference, line by line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandInput } from '../../../src/core/schema/types.js';
import { at, BEN, seen, stateOf, talking, type Floor, type Stage } from './harness.js';

const CONSULT: Stage[] = ['talking to ben', 'talking to the customer'];
const ALONE = 'connected single | customer connected';

/** What agent 2 asks for is refused, and changes nothing for anybody. */
async function refusedForBen(stage: Stage, input: (floor: Floor) => object) {
  const floor = await at(stage);
  const before = [seen(floor.ada), seen(floor.ben)];
  const asked = { callId: floor.ben.call().id, ...input(floor) } as unknown as CommandInput;
  const code = await floor.ask(floor.ben, asked);
  assert.equal(code === 'denied' || code === 'not-found', true, `${code}: ${asked.type}`);
  assert.deepEqual([seen(floor.ada), seen(floor.ben)], before);
}

/** The customer has left: agent 1 wraps up, agent 2 is out without. */
async function customerQuits(stage: Stage) {
  const floor = await at(stage);
  floor.sim.customer(floor.interactionId).hangUp();
  assert.deepEqual([floor.ada.call().phase, seen(floor.ben)], ['wrapup', 'none']);
  assert.deepEqual([stateOf(floor.sim, 'ada'), stateOf(floor.sim, 'ben')], ['wrapup', 'available']);
}

async function transfers(stage: Stage) {
  const floor = await at(stage);
  const { ask, ada, ben, callId } = floor;
  assert.equal(await ask(ada, { type: 'complete-transfer', callId, legId: floor.legId() }), 'ok');
  assert.equal(ada.call().phase, 'wrapup');
  assert.equal(seen(ben), ALONE, 'agent 2 and the customer go on');
  assert.equal(ben.call().role, 'primary');
}

async function phoneEndsAll(stage: Stage) {
  const floor = await at(stage);
  floor.sim.phone('ada').hangUp();
  assert.deepEqual([floor.ada.call().phase, seen(floor.ben)], ['wrapup', 'none']);
  assert.equal(floor.interaction()?.customer.phase, 'left');
}

async function benLeaves(stage: Stage, type: 'exit-consult' | 'exit-conference') {
  const floor = await at(stage);
  assert.equal(await floor.ask(floor.ben, { type, callId: floor.ben.call().id }), 'ok');
  assert.deepEqual([seen(floor.ada), seen(floor.ben)], [ALONE, 'none']);
}

describe('guide, consult: the customer', () => {
  it('cannot start a consult', async () => {
    const { sim, interactionId } = await talking();
    const can = Object.keys(sim.customer(interactionId)).sort();
    assert.deepEqual(can, ['answer', 'decline', 'fail', 'hangUp']);
  });
  it('is put on hold when agent 1 consults agent 2', async () => {
    assert.equal((await at('ringing')).ada.call().legs[0]?.hold, true);
    assert.equal((await at('talking to ben')).ada.call().legs[0]?.hold, true);
  });
  for (const stage of CONSULT) it(`may leave, which ends it all: ${stage}`, () => customerQuits(stage));
});

describe('guide, consult: agent 1', () => {
  it('may start and end it', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, callId } = floor;
    assert.equal(await ask(ada, { type: 'end-consult', callId, legId: floor.legId() }), 'ok');
    assert.equal(seen(ada), ALONE);
  });
  it('may resume the customer who is on hold', async () => {
    const { ask, ada, callId } = await at('talking to ben');
    assert.equal(await ask(ada, { type: 'resume', callId, legId: 'customer' }), 'ok');
    assert.equal(ada.call().legs[0]?.hold, false);
  });
  it('may consult agent 2 and put this one on hold', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, ben, callId } = floor;
    assert.equal(await ask(ada, { type: 'hold', callId, legId: floor.legId() }), 'ok');
    assert.equal(ben.call().held, true);
  });
  for (const stage of CONSULT) {
    it(`may transfer the call to agent 2, and is in wrap-up: ${stage}`, () => transfers(stage));
    it(`is in wrap-up when the customer leaves: ${stage}`, () => customerQuits(stage));
    it(`ends it for all by phone: ${stage}`, () => phoneEndsAll(stage));
  }
  it('may start a conference', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, callId } = floor;
    assert.equal(await ask(ada, { type: 'conference', callId, legId: floor.legId() }), 'ok');
    assert.equal(ada.call().topology, 'conference');
  });
  it('ends it for all by the button; not while the customer is on hold', async () => {
    const { ask, ada, ben, callId, interaction } = await at('talking to ben');
    assert.equal(await ask(ada, { type: 'end-call', callId }), 'denied');
    await ask(ada, { type: 'resume', callId, legId: 'customer' });
    assert.equal(await ask(ada, { type: 'end-call', callId }), 'ok');
    assert.deepEqual([seen(ben), interaction()?.customer.phase], ['none', 'left']);
  });
});

describe('guide, consult: agent 2', () => {
  it('is put on hold when agent 1 resumes the customer', async () => {
    const { ada, ben } = await at('talking to the customer');
    assert.deepEqual([ben.call().held, ada.call().legs[0]?.hold], [true, false]);
  });
  for (const stage of CONSULT) {
    for (const type of ['resume', 'hold', 'end-consult', 'cancel-consult'] as const) {
      for (const legId of ['customer', 'primary']) {
        it(`cannot ${type} (${legId}): ${stage}`, () => refusedForBen(stage, () => ({ type, legId })));
      }
    }
    for (const type of ['end-call', 'pause-recording', 'wrapup', 'extend-wrapup'] as const) {
      it(`cannot ${type}: ${stage}`, () => refusedForBen(stage, () => ({ type })));
    }
    it(`cannot consult or transfer: ${stage}`, async () => {
      for (const type of ['consult', 'transfer'] as const) {
        await refusedForBen(stage, () => ({ type, target: { ...BEN, id: 'cho' } }));
      }
    });
    it(`may leave, and agent 1 and the customer go on: ${stage}`, () => benLeaves(stage, 'exit-consult'));
    it(`takes the transfer of agent 1: ${stage}`, () => transfers(stage));
    it(`leaves with the customer, without wrap-up: ${stage}`, () => customerQuits(stage));
  }
  it('becomes part of the conference that agent 1 starts', async () => {
    const { ben } = await at('conference');
    assert.equal(seen(ben), 'connected conference | customer connected | agent connected');
  });
});

describe('guide, conference: the customer', () => {
  it('cannot start one', async () => {
    const { sim, interactionId } = await at('talking to ben');
    assert.equal('confer' in sim.customer(interactionId), false);
  });
  it('is not on hold any longer when it begins', async () => {
    const { ada, interaction } = await at('conference');
    assert.deepEqual([ada.call().legs[0]?.hold, interaction()?.customer.holdSince], [false, undefined]);
  });
  it('may leave, which ends it all', () => customerQuits('conference'));
  it('cannot be put on hold', async () => {
    const { ask, ada, callId } = await at('conference');
    assert.equal(await ask(ada, { type: 'hold', callId, legId: 'customer' }), 'denied');
  });
});

describe('guide, conference: agent 1', () => {
  it('may start and end it', async () => {
    const { ask, ada, ben, callId } = await at('conference');
    assert.equal(await ask(ada, { type: 'end-conference', callId }), 'ok');
    assert.deepEqual([ada.call().phase, seen(ben)], ['wrapup', 'none']);
  });
  it('cannot put the customer or agent 2 on hold', async () => {
    const floor = await at('conference');
    const { ask, ada, callId } = floor;
    for (const legId of ['customer', floor.legId()]) {
      assert.equal(await ask(ada, { type: 'hold', callId, legId }), 'denied');
    }
  });
  it('may transfer the call to agent 2, and is in wrap-up', () => transfers('conference'));
  it('is in wrap-up when the customer leaves', () => customerQuits('conference'));
  it('ends it for all by phone', () => phoneEndsAll('conference'));
});

describe('guide, conference: agent 2', () => {
  for (const type of ['end-conference', 'end-call', 'wrapup', 'exit-consult'] as const) {
    it(`cannot ${type}`, () => refusedForBen('conference', () => ({ type })));
  }
  it('may leave, and agent 1 and the customer go on', () => benLeaves('conference', 'exit-conference'));
  it('takes the transfer of agent 1', () => transfers('conference'));
  it('leaves with the customer, without wrap-up', () => customerQuits('conference'));
});
