/** Blind transfers: accepted, refused, taken, not taken. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandInput, Target } from '../../../src/core/schema/types.js';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import {
  at,
  BEN,
  codeOf,
  ends,
  FROM,
  INTERPRETER,
  seen,
  start,
  stateOf,
  talking,
  told,
  type Floor,
} from './harness.js';

const send = ({ ask, ada, callId }: Floor, target: unknown) =>
  ask(ada, { type: 'transfer', callId, target: target as Target });
const queue = (id: string) => ({ type: 'queue', id, name: id });
const DROPPED = 'transfer-dropped: The transfer was not taken and the call was dropped';
const RETURNED = 'transfer-returned: The transfer was not taken, the call is back with you';
const SENT = 'wrapup single | customer left';
const external = (floor: Floor) => floor.sim.party(floor.interactionId, floor.interaction()!.parties[0]!.id);

async function keeps(options: SimulatorOptions = {}) {
  const floor = await talking(options);
  floor.sim.setProfile('ada', { transferKeepsCall: true });
  return floor;
}

describe('outcome: transfer accepted', () => {
  const TARGETS: [name: string, target: object][] = [
    ['an agent', BEN],
    ['a queue', queue('q-fraud')],
    ['an entry point', { type: 'entry-point', id: 'ep-credit', name: 'Credit cards' }],
    ['a number', INTERPRETER],
  ];
  for (const [name, target] of TARGETS) {
    it(`${name}: agent 1 wraps up at once`, async () => {
      const floor = await talking();
      await floor.ask(floor.ada, { type: 'pause-recording', callId: floor.callId });
      assert.equal(await send(floor, target), 'ok');
      assert.equal(seen(floor.ada), SENT);
      assert.deepEqual(floor.ada.call().end, { reason: 'transferred', by: 'agent' });
      assert.equal(stateOf(floor.sim, 'ada'), 'wrapup');
      assert.deepEqual(floor.interaction()?.recording, { status: 'off' });
    });
  }

  it('an agent: offered as an inbound call, and connected when it is answered', async () => {
    const floor = await talking();
    const { sim, ada, ben } = floor;
    await floor.ask(ada, { type: 'hold', callId: floor.callId, legId: 'customer' });
    await send(floor, BEN);
    const { id, kind, role, ringDeadline, interactionId, variables } = ben.call();
    assert.deepEqual([kind, role, interactionId], ['inbound', 'primary', floor.interactionId]);
    assert.equal(ringDeadline, sim.clock.now() + 20_000);
    assert.deepEqual(variables, ada.call().variables);
    assert.equal(seen(ben), 'offered single | customer waiting');
    sim.phone('ben').answer();
    assert.equal(seen(ben), 'connected single | customer connected');
    assert.deepEqual([ben.call().id, ben.call().recording.status], [id, 'on']);
    await sim.advance(59_000);
    assert.equal(seen(ada), SENT);
    assert.deepEqual(told(ada), []);
  });

  it('a callback: the next agent answers a customer who is on the line', async () => {
    const floor = await talking();
    floor.sim.customer(floor.interactionId).hangUp();
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    const id = floor.sim.offerCall({ kind: 'callback', from: FROM });
    floor.sim.phone('ada').answer();
    floor.sim.customer(id).answer();
    const { id: callId } = floor.ada.call();
    assert.equal(await floor.ask(floor.ada, { type: 'transfer', callId, target: BEN }), 'ok');
    assert.equal(floor.ben.call().kind, 'inbound');
    floor.sim.phone('ben').answer();
    assert.equal(seen(floor.ben), 'connected single | customer connected');
    await floor.ask(floor.ada, { type: 'wrapup', callId });
    assert.equal(floor.ada.store.state.history[0]?.direction, 'outbound', 'it was hers as a callback');
  });

  it('a queue: it waits there as any call does, for whoever is free, also for the sender', async () => {
    const floor = await talking();
    await send(floor, queue('q-card'));
    await floor.sim.advance(30_000);
    assert.equal(floor.interaction()?.waiting, true);
    assert.equal(floor.ada.store.state.calls.length, 1);
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    assert.equal(seen(floor.ada), 'offered single | customer waiting');
    assert.notEqual(floor.ada.call().id, floor.callId);
    await floor.sim.advance(20_000);
    assert.deepEqual([stateOf(floor.sim, 'ada'), floor.interaction()?.waiting], ['rona', true], 'no drop');
    assert.deepEqual(told(floor.ada), []);
  });

  it('a queue: its name is on the card of who takes it, not on that of the sender', async () => {
    const floor = await talking();
    await send(floor, queue('q-fraud'));
    assert.deepEqual(floor.ben.call().queue, { en: 'Fraud', 'zh-CN': '反欺诈' });
    assert.deepEqual(floor.ada.call().queue, { en: 'Card Support', 'zh-CN': '卡片支持' });
  });

  it('a number: rings, and has the customer until one of them hangs up', async () => {
    const floor = await talking();
    await send(floor, INTERPRETER);
    const [party] = floor.interaction()!.parties;
    assert.deepEqual(
      [party?.role, party?.name, party?.number, party?.phase],
      ['external', 'Interpreter service', '+442079460011', 'ringing'],
    );
    const it = external(floor);
    assert.equal(it.answer(), true);
    assert.equal(it.answer(), false);
    await floor.sim.advance(100_000);
    assert.deepEqual(
      [floor.interaction()?.customer.phase, floor.interaction()?.parties[0]?.phase],
      ['connected', 'connected'],
    );
    assert.equal(it.hangUp(), true);
    assert.equal(floor.interaction(), undefined);
    assert.deepEqual(told(floor.ada), []);
  });

  for (const [name, target] of [
    ['the agent', BEN],
    ['a number', INTERPRETER],
    ['a queue', queue('q-card')],
  ] as const) {
    it(`abandoned by the customer before ${name} has it: no notice, no RONA`, async () => {
      const floor = await talking();
      await send(floor, target);
      assert.equal(floor.sim.customer(floor.interactionId).hangUp(), true);
      assert.equal(floor.interaction()?.transfer, undefined);
      await floor.sim.advance(60_000);
      assert.deepEqual(
        [told(floor.ada), seen(floor.ben), stateOf(floor.sim, 'ben')],
        [[], 'none', 'available'],
      );
      assert.equal(floor.interaction(), undefined);
    });
  }
});

describe('outcome: a transfer that nobody takes', () => {
  const WAYS: [how: string, target: object, act: (floor: Floor) => unknown, ofBen: string[]][] = [
    ['the agent declines', BEN, ({ sim }) => sim.phone('ben').decline(), ['rejected/agent']],
    ['the agent does not answer', BEN, ({ sim }) => sim.advance(20_000), ['rona/system']],
    ['a number declines', INTERPRETER, (floor) => external(floor).decline(), []],
    ['a number does not answer', INTERPRETER, ({ sim }) => sim.advance(25_000), []],
    ['a number fails', INTERPRETER, (floor) => external(floor).fail(), []],
  ];
  for (const [how, target, act, ofBen] of WAYS) {
    it(`${how}: dropped, with a notice to agent 1`, async () => {
      const floor = await talking();
      await send(floor, target);
      assert.notEqual(await act(floor), false);
      assert.deepEqual(told(floor.ada), [DROPPED]);
      assert.equal(floor.ada.store.state.notices[0]?.callId, floor.callId);
      assert.equal(floor.interaction()?.customer.phase, 'left');
      assert.deepEqual(ends(floor.ben), ofBen);
      assert.equal(stateOf(floor.sim, 'ben'), ofBen.length ? 'rona' : 'available');
      assert.equal(seen(floor.ada), SENT, 'one wrap-up, as before');
      await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
      assert.equal(floor.interaction(), undefined);
    });

    it(`${how}: with transferKeepsCall back to agent 1, after the wrap-up`, async () => {
      const floor = await keeps();
      await send(floor, target);
      assert.notEqual(await act(floor), false);
      assert.deepEqual(told(floor.ada), [RETURNED]);
      assert.equal(seen(floor.ada), SENT);
      await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
      assert.equal(seen(floor.ada), 'offered single | customer waiting');
      const { id, kind, role } = floor.ada.call();
      assert.deepEqual([kind, role, id === floor.callId], ['inbound', 'primary', false]);
      floor.sim.phone('ada').answer();
      assert.equal(seen(floor.ada), 'connected single | customer connected');
    });
  }

  it('says so without a call when the wrap-up is over', async () => {
    const floor = await talking();
    await send(floor, BEN);
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    floor.sim.phone('ben').decline();
    assert.deepEqual(told(floor.ada), [DROPPED]);
    assert.equal(floor.ada.store.state.notices[0]?.callId, undefined);
    assert.equal(floor.interaction(), undefined);
  });

  it('comes back to agent 1 at once when this one is free, and then goes to the queue', async () => {
    const floor = await keeps();
    await send(floor, BEN);
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    floor.sim.phone('ben').decline();
    assert.equal(seen(floor.ada), 'offered single | customer waiting');
    await floor.sim.advance(20_000);
    assert.deepEqual([stateOf(floor.sim, 'ada'), floor.interaction()?.waiting], ['rona', true]);
    assert.equal(floor.interaction()?.directTo, undefined);
  });

  it('goes to the queue when agent 1 takes no calls', async () => {
    const floor = await keeps();
    await floor.ask(floor.ada, { type: 'transfer', callId: floor.callId, target: BEN });
    await floor.ask(floor.ada, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    floor.sim.phone('ben').decline();
    assert.deepEqual(told(floor.ada), [
      'transfer-returned: The transfer was not taken, the call is back in the queue',
    ]);
    assert.deepEqual([floor.interaction()?.waiting, floor.interaction()?.directTo], [true, undefined]);
    await floor.ask(floor.ada, { type: 'agent-state', state: 'available' });
    assert.equal(seen(floor.ada), 'offered single | customer waiting');
  });

  it('waits for agent 1 during the wrap-up, but not for one who is idle after it', async () => {
    const floor = await keeps({
      world: { queues: [{ id: 'q-card', name: 'All', agentIds: ['ada', 'cho'] }] },
    });
    await send(floor, BEN);
    floor.sim.phone('ben').decline();
    assert.equal(seen(floor.cho), 'none', 'cho is free, but it is for ada');
    await floor.ask(floor.ada, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    assert.equal(seen(floor.cho), 'offered single | customer waiting');
  });

  it('what was taken once is watched no more', async () => {
    const floor = await talking();
    await send(floor, BEN);
    floor.sim.phone('ben').answer();
    const target = queue('q-fraud') as Target;
    await floor.ask(floor.ben, { type: 'transfer', callId: floor.ben.call().id, target });
    assert.equal(seen(floor.cho), 'offered single | customer waiting');
    floor.sim.phone('cho').decline();
    assert.deepEqual([told(floor.ada), told(floor.ben)], [[], []]);
    assert.equal(floor.interaction()?.waiting, true, 'back to the queue, not dropped');
  });
});

describe('outcome: transfer or consult refused, the call unchanged', () => {
  const number = (text: string) => ({ type: 'number', number: text });
  const agent = (id: string) => ({ type: 'agent', id, name: id });
  const BOTH: [what: string, target: unknown, code: string][] = [
    ['an agent in wrap-up', agent('dev'), 'not-available'],
    ['an unknown agent', agent('zoe'), 'not-found'],
    ['the agent herself', agent('ada'), 'invalid'],
    ['an unknown queue', queue('q-none'), 'not-found'],
    ['two digits', number('12'), 'invalid'],
    ['fifteen digits', number('123456789012345'), 'invalid'],
    ['letters', number('1-800-FLOWERS'), 'invalid'],
    ['a plus inside', number('120+1555'), 'invalid'],
    ['the number of an entry point', number('+18005550142'), 'invalid'],
    ['the number of an entry point, as digits', number('18005550177'), 'invalid'],
    ['the number of an entry point, from abroad', number('011 1 800 555 0177'), 'invalid'],
    ['no number', { type: 'number' }, 'invalid'],
    ['another kind of target', { type: 'team', id: 'x' }, 'invalid'],
    ['no target', undefined, 'invalid'],
  ];
  const refused = async (floor: Floor, type: 'transfer' | 'consult', target: unknown) => {
    const before = [seen(floor.ada), floor.ada.updates.length];
    const input = { type, callId: floor.callId, target } as CommandInput;
    const result = await floor.ada.send(input);
    await floor.sim.advance(0);
    assert.deepEqual([seen(floor.ada), floor.ada.updates.length], before);
    return result;
  };
  for (const type of ['transfer', 'consult'] as const) {
    for (const [what, target, code] of BOTH) {
      it(`${type}: ${what}`, async () => {
        const result = await refused(await talking(), type, target);
        assert.equal(codeOf(result), code);
      });
    }

    it(`${type}: an agent whose phone rings, who is on a call, in RONA, whose handset is up`, async () => {
      const floor = await talking({ world: { settings: { handset: true } } });
      const id = floor.sim.offerCall({ to: 'ben', from: FROM });
      assert.equal(codeOf(await refused(floor, type, BEN)), 'not-available', 'rings');
      floor.sim.phone('ben').answer();
      assert.equal(codeOf(await refused(floor, type, BEN)), 'not-available', 'on a call');
      floor.sim.customer(id).hangUp();
      await floor.ask(floor.ben, { type: 'wrapup', callId: floor.ben.call().id });
      assert.equal(stateOf(floor.sim, 'ben'), 'available');
      assert.equal(codeOf(await refused(floor, type, BEN)), 'not-available', 'off the hook');
      assert.deepEqual(told(floor.ben), ['handset: Hang up your handset before the next call']);
      floor.sim.phone('ben').hangUp();
      floor.sim.offerCall({ to: 'ben', from: FROM });
      floor.sim.phone('ben').decline();
      assert.equal(codeOf(await refused(floor, type, BEN)), 'not-available', 'RONA');
    });
  }

  it('says what is wrong, beside the field', async () => {
    for (const target of [number('12'), number('+18005550142'), agent('ada')]) {
      const result = await refused(await talking(), 'consult', target);
      assert.equal(!result.ok && typeof result.fields?.target, 'string');
    }
  });

  it('the numbers of entry points are known without the profile, too', async () => {
    const floor = await talking();
    floor.sim.setProfile('ada', { entryPointNumbers: null });
    assert.equal(codeOf(await refused(floor, 'transfer', number('+18005550177'))), 'invalid');
    floor.sim.setProfile('ada', { entryPointNumbers: ['+442079460011'] });
    assert.equal(codeOf(await refused(floor, 'transfer', INTERPRETER)), 'invalid', 'nor only those');
  });

  it('transfer: an idle agent; a consult may have one', async () => {
    const floor = await talking();
    await floor.ask(floor.ben, { type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    assert.equal(codeOf(await refused(floor, 'transfer', BEN)), 'not-available');
    assert.equal(await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: BEN }), 'ok');
  });

  it('consult: an entry point; a queue where that is off', async () => {
    const floor = await talking();
    assert.equal(
      codeOf(await refused(floor, 'consult', { type: 'entry-point', id: 'ep-credit' })),
      'invalid',
    );
    floor.sim.setProfile('ada', { consultToQueue: false });
    assert.equal(codeOf(await refused(floor, 'consult', queue('q-fraud'))), 'denied');
  });

  it('transfer: an unknown entry point', async () => {
    const floor = await talking();
    assert.equal(codeOf(await refused(floor, 'transfer', { type: 'entry-point', id: 'ep-x' })), 'not-found');
  });

  it('the formats of the guide are dialled as they are', async () => {
    for (const text of [
      '+12015532447',
      '+11234567890',
      '01161123456789',
      '112',
      '*31#4101',
      '(201) 555-0184',
    ]) {
      const floor = await talking();
      assert.equal(await send(floor, number(text)), 'ok', text);
      assert.equal(floor.interaction()?.parties[0]?.number, text.replace(/[\s()-]/g, ''));
    }
  });

  it('a number that is not in the address book has no name', async () => {
    const floor = await talking();
    await floor.ask(floor.ada, { type: 'consult', callId: floor.callId, target: number('5551') as Target });
    const { name, number: dialled, phase } = floor.ada.call().legs[1]!;
    assert.deepEqual([name, dialled, phase], [undefined, '5551', 'ringing']);
    floor.sim.party(floor.interactionId, floor.legId()).decline();
    assert.deepEqual(told(floor.ada), ['consult-declined: The other party declined the consult']);
  });

  it('an outdial needs the permission for queues', async () => {
    const before = await talking();
    const { agents, interactions } = before.sim.state();
    const outdial = interactions.map((item) => ({
      ...item,
      engagements: item.engagements.map((one) => ({ ...one, kind: 'outdial' as const })),
    }));
    const { sim, page } = await start({ world: { agents: [...agents], interactions: outdial } });
    const { outdial: permission } = agents[0]!.profile;
    const ask = (type: 'transfer' | 'consult') =>
      page.send({ type, callId: before.callId, target: queue('q-fraud') as Target });
    sim.setProfile('ada', { outdial: { ...permission!, transferToQueue: false } });
    assert.equal(codeOf(await ask('transfer')), 'denied');
    sim.setProfile('ada', { outdial: { ...permission!, transferToQueue: true } });
    assert.equal(codeOf(await ask('transfer')), 'ok');
  });

  it('while a consult goes on', async () => {
    for (const stage of ['ringing', 'talking to ben', 'conference'] as const) {
      assert.equal(
        codeOf(await refused(await at(stage), 'transfer', { type: 'agent', id: 'cho' })),
        'denied',
      );
      assert.equal(codeOf(await refused(await at(stage), 'consult', { type: 'agent', id: 'cho' })), 'denied');
    }
  });
});
