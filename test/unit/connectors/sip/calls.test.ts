/** What happens on dialogs, and what the page is told of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionsFor } from '../../../../src/core/policy/actions.js';
import { desk, CUSTOMER } from './desk.js';

describe('a call that comes', () => {
  it('shows who calls, as the server asserts it, whom for, and what the page knows of it', async () => {
    const on = await desk({
      variables: ({ header }) => [{ name: 'order', type: 'string', value: header('X-Order') ?? null }],
    });
    await on.offered({
      'P-Asserted-Identity': '"Ms Lee" <sip:+12015550199@x>',
      'X-Queue': 'Cards',
      'X-Order': '4711',
    });
    const { ani, dnis, queue, legs, variables, phase, kind, role, can } = on.call;
    assert.deepEqual(
      [ani, dnis, queue, phase, kind, role],
      ['+12015550199', 'ada', 'Cards', 'offered', 'inbound', 'primary'],
    );
    assert.deepEqual([legs[0]?.name, legs[0]?.number, legs[0]?.role], ['Ms Lee', '+12015550199', 'customer']);
    assert.equal(variables[0]?.value, '4711');
    assert.deepEqual(can, { answer: true, decline: true });
  });

  it('rings all the same when a function of the page fails, and that is reported', async () => {
    const on = await desk({
      queueName() {
        throw new Error('secret 4711');
      },
    });
    await on.offered();
    assert.equal(on.call.phase, 'offered');
    assert.match(on.problems.join(), /The option queueName threw/);
    assert.doesNotMatch(on.problems.join(), /4711/);
  });

  it('rings on while the microphone is refused', async () => {
    const on = await desk();
    const leg = await on.offered();
    on.media.isRefused = true;
    assert.equal(await on.code({ type: 'answer', callId: on.call.id }), 'microphone');
    assert.equal(on.call.phase, 'offered');
    assert.deepEqual(leg.asked, []);
    on.media.isRefused = false;
    await on.do({ type: 'answer', callId: on.call.id });
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.call.media?.status, 'ok');
    assert.equal(on.sound, 'agent');
  });

  it('is busy for whoever is second, also while the first only rings', async () => {
    const on = await desk();
    await on.offered();
    const second = await on.offered();
    assert.deepEqual(second.asked, ['reject 486']);
    assert.equal(on.store.state.calls.length, 1);
  });

  it('is declined to this phone alone', async () => {
    const on = await desk();
    const leg = await on.offered();
    await on.do({ type: 'decline', callId: on.call.id });
    assert.deepEqual(leg.asked, ['reject 486']);
    assert.deepEqual(on.call.end, { reason: 'rejected', by: 'agent' });
  });

  it('answered elsewhere is not missed', async () => {
    const on = await desk();
    const leg = await on.offered();
    leg.end({ by: 'remote', status: 200, reason: 'Call completed elsewhere' });
    await on.settle();
    assert.deepEqual(on.call.end, { reason: 'elsewhere', by: 'system' });
  });

  it('tells when the customer holds the agent', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.host.heldByRemote?.(true);
    await on.settle();
    assert.equal(on.call.held, true);
    leg.host.heldByRemote?.(false);
    await on.settle();
    assert.equal(on.call.held, false);
  });
});

describe('hold', () => {
  it('is so when the other side has accepted, and not before', async () => {
    const on = await desk();
    const leg = await on.connected();
    let accept!: () => void;
    leg.offer = () => new Promise<void>((done) => (accept = done));
    const asked = on.store.request({ type: 'hold', callId: on.call.id, legId: 'customer' });
    await on.settle();
    assert.equal(on.call.legs[0]?.hold, false);
    assert.equal(on.sound, 'agent');
    accept();
    await on.settle();
    assert.equal((await asked).ok, true);
    assert.equal(on.call.legs[0]?.hold, true);
    assert.equal(on.sound, 'nothing');
  });

  it('that is refused changes nothing, and the call goes on', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = [488];
    assert.equal(await on.code({ type: 'hold', callId: on.call.id, legId: 'customer' }), 'refused');
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.call.legs[0]?.hold, false);
  });

  it('that crosses the other side’s is tried again after the time of the RFC', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = [491, 491];
    const since = on.clock.now();
    assert.equal(await on.code({ type: 'hold', callId: on.call.id, legId: 'customer' }, 100), 'ok');
    assert.deepEqual(leg.asked.slice(-3), ['offer hold', 'offer hold', 'offer hold']);
    // the one who was called waits 0 to 2 s, here the middle of it
    assert.ok(on.clock.now() - since >= 2000, String(on.clock.now() - since));
    assert.equal(on.call.legs[0]?.hold, true);
  });

  it('that always crosses is given up, and the call is up', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = Array<number>(20).fill(491);
    const code = await on.code({ type: 'hold', callId: on.call.id, legId: 'customer' }, 100);
    assert.equal(code, 'conflict');
    assert.equal(leg.asked.filter((what) => what === 'offer hold').length, 5);
    assert.equal(on.call.phase, 'connected');
  });

  it('whose answer was lost with the line is made sure of when there is one again', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = [0];
    assert.equal(await on.code({ type: 'hold', callId: on.call.id, legId: 'customer' }), 'unknown');
    on.server.drop();
    on.server.restore();
    await on.settle();
    assert.equal(leg.asked.at(-1), 'offer talk');
  });
});

describe('mute and digits', () => {
  it('mute is in the page alone', async () => {
    const on = await desk();
    const leg = await on.connected();
    const before = leg.asked.length;
    await on.do({ type: 'mute', callId: on.call.id });
    assert.equal(on.call.muted, true);
    assert.equal(on.sound, 'agent muted');
    await on.do({ type: 'unmute', callId: on.call.id });
    assert.equal(on.sound, 'agent');
    assert.equal(leg.asked.length, before);
  });

  it('digits go into the sound, or by INFO, to whom the agent talks to', async () => {
    for (const dtmf of ['rfc4733', 'info'] as const) {
      const on = await desk({ dtmf });
      const { customer, other, callId } = await on.consulting();
      await on.do({ type: 'send-digits', callId, digits: '12#' });
      assert.deepEqual(other.asked, [`${dtmf} 12#`]);
      assert.ok(!customer.asked.join().includes('12#'));
    }
  });
});

describe('a call that is made', () => {
  const profile = { outdial: { enabled: true, anis: [{ id: 'main', number: '+12015550000' }] } };

  it('names the request, and the number that is to be shown', async () => {
    const on = await desk({ profile });
    const asked = on.store.request({
      type: 'outdial',
      number: '+12015550100',
      aniId: 'main',
      source: 'dialpad',
    });
    await on.settle();
    const result = await asked;
    const [leg] = on.server.made;
    assert.equal(leg?.target, 'sip:+12015550100@example.com');
    assert.deepEqual(leg?.request?.headers, ['P-Preferred-Identity: <sip:+12015550000@example.com>']);
    assert.deepEqual(
      [on.call.kind, on.call.requestId, on.call.ani, on.call.dnis],
      ['outdial', result.id, '+12015550000', '+12015550100'],
    );
    leg?.host.ringing?.();
    assert.equal(on.media.rings, true);
    leg?.accepted();
    await on.settle();
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.media.rings, false);
  });

  it('without a microphone is none', async () => {
    const on = await desk();
    on.media.isRefused = true;
    assert.equal(await on.code({ type: 'outdial', number: '12345', source: 'dialpad' }), 'microphone');
    assert.deepEqual(on.server.made, []);
  });

  it('with a number to be shown that the agent does not have is none', async () => {
    const on = await desk({ profile });
    const asked = { type: 'outdial', number: '12345', aniId: 'boss', source: 'dialpad' } as const;
    assert.equal(await on.code(asked), 'not-found');
  });

  it('that is not connected ends with why, and the line is not busy any more', async () => {
    const on = await desk();
    await on.do({ type: 'outdial', number: '12345', source: 'dialpad' });
    on.server.made[0]!.end({ by: 'remote', status: 404 });
    await on.settle();
    assert.deepEqual(on.call.end, { reason: 'not-connected', by: 'system', code: '404' });
    await on.offered();
    assert.equal(on.call.phase, 'offered');
  });

  it('is heard before it is answered, in place of the ring, and hears nobody yet', async () => {
    const on = await desk();
    await on.do({ type: 'outdial', number: '12345', source: 'dialpad' });
    const leg = on.server.made.at(-1)!;
    const heard = () => on.media.sounds.get(on.call.id)?.outlets.map(({ send }) => send);
    leg.host.ringing?.();
    assert.deepEqual([on.media.rings, heard()], [true, undefined]);
    leg.host.early?.();
    assert.deepEqual([on.media.rings, heard(), on.call.phase], [false, ['nothing'], 'offered']);
    leg.accepted();
    await on.settle();
    assert.deepEqual([heard(), on.call.phase], [['agent'], 'connected']);
  });
});

describe('a transfer', () => {
  const target = { type: 'number', number: '+12015550123' } as const;

  it('is done when the customer has reached the target', async () => {
    const on = await desk();
    const leg = await on.connected();
    let reached!: () => void;
    leg.transferred = new Promise((done) => (reached = done));
    const asked = on.store.request({ type: 'transfer', callId: on.call.id, target });
    await on.clock.advance(20_000);
    assert.equal(on.call.phase, 'connected');
    reached();
    await on.settle();
    assert.equal((await asked).ok, true);
    assert.deepEqual(on.call.end, { reason: 'transferred', by: 'agent' });
    assert.deepEqual(leg.asked.slice(-2), ['refer sip:+12015550123@example.com', 'hangUp']);
  });

  it('that fails leaves the call as it was', async () => {
    const on = await desk();
    const leg = await on.connected();
    const { SipError } = await import('../../../../src/connectors/sip/stack.js');
    leg.transferred = Promise.reject(new SipError(486));
    assert.equal(await on.code({ type: 'transfer', callId: on.call.id, target }), 'busy');
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.store.state.profile.transferKeepsCall, true);
    await on.do({ type: 'hold', callId: on.call.id, legId: 'customer' });
  });

  it('of which nothing is heard is given up in time', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.transferred = new Promise(() => {});
    const since = on.clock.now();
    assert.equal(await on.code({ type: 'transfer', callId: on.call.id, target }, 1000), 'timeout');
    assert.ok(on.clock.now() - since <= 60_000);
    assert.equal(on.call.phase, 'connected');
  });

  it('in which the customer hangs up ends the call', async () => {
    const on = await desk();
    const leg = await on.connected();
    const { SipError } = await import('../../../../src/connectors/sip/stack.js');
    let failed!: (error: Error) => void;
    leg.transferred = new Promise((_, reject) => (failed = reject));
    const asked = on.store.request({ type: 'transfer', callId: on.call.id, target });
    await on.settle();
    leg.end({ by: 'remote' });
    failed(new SipError(481));
    await on.settle();
    await asked;
    assert.deepEqual(on.call.end, { reason: 'completed', by: 'customer' });
  });
});

describe('a consult', () => {
  it('puts the customer on hold first; who is asked is told what it is', async () => {
    const on = await desk();
    const { customer, other } = await on.consulting();
    assert.deepEqual(customer.asked.slice(-1), ['offer hold']);
    assert.equal(other.target, 'sip:ben@example.com');
    assert.deepEqual(other.request?.headers, [`X-CC-Consult: ${on.call.id}`]);
    assert.equal(on.call.topology, 'consult');
    assert.deepEqual(
      on.call.legs.map(({ role, hold }) => [role, hold]),
      [
        ['customer', true],
        ['agent', false],
      ],
    );
    assert.equal(on.sound, 'nothing agent');
  });

  it('is not begun when the customer cannot be put on hold', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = [488];
    const target = { type: 'agent', id: 'ben', name: 'Ben' } as const;
    assert.equal(await on.code({ type: 'consult', callId: on.call.id, target }), 'refused');
    assert.deepEqual(on.server.made, []);
    assert.equal(on.call.topology, 'single');
  });

  it('swaps in one change; nobody sees both on hold', async () => {
    const on = await desk();
    const { customer, other, callId, legId } = await on.consulting();
    const holds: string[] = [];
    on.store.subscribe(({ calls }) =>
      holds.push(
        calls
          .at(-1)!
          .legs.map(({ hold }) => hold)
          .join(),
      ),
    );
    await on.do({ type: 'resume', callId, legId: 'customer' });
    assert.equal(other.asked.at(-1), 'offer hold');
    assert.equal(customer.asked.at(-1), 'offer talk');
    assert.ok(!holds.includes('true,true'), holds.join(' '));
    assert.equal(on.sound, 'agent nothing');
    await on.do({ type: 'resume', callId, legId });
    assert.equal(on.sound, 'nothing agent');
  });

  it('whose second half fails is as before', async () => {
    const on = await desk();
    const { customer, other, callId } = await on.consulting();
    customer.refusals = [488];
    assert.equal(await on.code({ type: 'resume', callId, legId: 'customer' }), 'refused');
    assert.equal(other.asked.at(-1), 'offer talk');
    assert.deepEqual(
      on.call.legs.map(({ hold }) => hold),
      [true, false],
    );
  });

  for (const [status, words] of [
    [486, /declined/],
    [603, /declined/],
    [480, /did not answer/],
    [404, /could not be connected/],
  ] as const)
    it(`that ends with ${status} is said, and the customer is taken back`, async () => {
      const on = await desk();
      const customer = await on.connected();
      const target = { type: 'number', number: '+12015550123' } as const;
      await on.do({ type: 'consult', callId: on.call.id, target });
      on.server.made[0]!.end({ by: 'remote', status });
      await on.settle();
      assert.equal(on.call.topology, 'single');
      assert.equal(customer.asked.at(-1), 'offer talk');
      const [notice] = on.store.state.notices;
      assert.match((notice!.text as { en: string }).en, words);
      assert.deepEqual(Object.keys(notice!.text as object), [
        'en',
        'zh-CN',
        'de',
        'es',
        'fr',
        'ja',
        'pt-BR',
        'ar',
      ]);
    });

  it('that the agent ends is not told to the agent', async () => {
    const on = await desk();
    const { other, callId, legId } = await on.consulting();
    await on.do({ type: 'end-consult', callId, legId });
    assert.equal(other.asked.at(-1), 'hangUp');
    assert.equal(on.call.topology, 'single');
    assert.equal(on.call.legs[0]?.hold, false);
    assert.deepEqual(on.store.state.notices, []);
  });

  it('is completed by the customer being referred to the dialog that is there', async () => {
    const on = await desk();
    const { customer, other, callId, legId } = await on.consulting();
    const { callId: dialog, target } = other.dialog!;
    await on.do({ type: 'complete-transfer', callId, legId });
    assert.ok(customer.asked.includes(`refer ${target} replaces ${dialog}`), customer.asked.join());
    assert.deepEqual(on.call.end, { reason: 'transferred', by: 'agent' });
  });

  it('whose completion fails goes on, unless the colleague has left', async () => {
    const on = await desk();
    const { SipError } = await import('../../../../src/connectors/sip/stack.js');
    const { customer, other, callId, legId } = await on.consulting();
    customer.transferred = Promise.reject(new SipError(603));
    assert.equal(await on.code({ type: 'complete-transfer', callId, legId }), 'refused');
    assert.equal(on.call.topology, 'consult');
    let failed!: (error: Error) => void;
    customer.transferred = new Promise((_, reject) => (failed = reject));
    const asked = on.store.request({ type: 'complete-transfer', callId, legId });
    await on.settle();
    other.end({ by: 'remote' });
    failed(new SipError(481));
    await on.settle();
    await asked;
    assert.equal(on.call.topology, 'single');
    assert.equal(on.call.legs[0]?.hold, false);
  });

  it('becomes a conference: nobody on hold, all mixed; muted is the agent alone', async () => {
    const on = await desk();
    const { other, callId, legId } = await on.consulting();
    await on.do({ type: 'conference', callId, legId });
    assert.equal(on.sound, 'conference conference');
    await on.do({ type: 'mute', callId });
    assert.equal(on.sound, 'conference conference muted');
    other.end({ by: 'remote' });
    await on.settle();
    assert.equal(on.sound, 'agent muted');
    assert.equal(on.call.topology, 'single');
  });

  it('is over for all when the customer leaves', async () => {
    const on = await desk();
    const { customer, other } = await on.consulting();
    customer.end({ by: 'remote' });
    await on.settle();
    assert.equal(other.asked.at(-1), 'hangUp');
    assert.deepEqual(on.call.end, { reason: 'completed', by: 'customer' });
  });
});

describe('an agent who is consulted', () => {
  it('sees that it is a consult, may only leave it, and has the customer when it is completed', async () => {
    const on = await desk();
    const leg = await on.connected({ 'X-CC-Consult': 'another-agents-call' });
    assert.deepEqual([on.call.role, on.call.kind, on.call.legs[0]?.role], ['consulted', 'consult', 'agent']);
    const { actions } = actionsFor(on.call, { ...on.store.state, supports: on.phone.supports });
    assert.equal(actions['exit-consult'].enabled, true);
    assert.equal(actions['end-call'].visible, false);
    const { FakeLeg } = await import('./fake.js');
    const next = new FakeLeg('in', { number: '+12015550177', name: 'Kim' });
    leg.host.replacedBy?.(next);
    await on.settle();
    assert.deepEqual(next.asked, ['answer']);
    const [party] = on.call.legs;
    assert.deepEqual(
      [on.call.role, on.call.kind, party?.role, party?.number, party?.name],
      ['primary', 'inbound', 'customer', '+12015550177', 'Kim'],
    );
    assert.equal(on.store.state.calls.length, 1);
    // the dialog of before ends by itself, and that says nothing
    leg.end({ by: 'system' });
    await on.settle();
    assert.equal(on.call.phase, 'connected');
  });
});

describe('after the call', () => {
  const wrapup = (submit: () => unknown = () => {}) => ({
    reasons: [{ id: 'done', name: 'Done' }],
    required: true,
    submit: submit as () => void,
  });

  it('without a wrap-up of the page it is over at once', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.end({ by: 'remote' });
    await on.settle();
    assert.equal(on.call.phase, 'ended');
    assert.ok(!on.phone.supports.includes('wrapup'));
  });

  it('wrap-up is the page’s: its reasons, its word', async () => {
    const kept: unknown[] = [];
    const on = await desk({ wrapup: wrapup((...said: unknown[]) => kept.push(said[1])) });
    const leg = await on.connected();
    leg.end({ by: 'remote' });
    await on.settle();
    assert.equal(on.call.phase, 'wrapup');
    assert.equal(on.store.state.agent?.state.kind, 'wrapup');
    // nobody rings at an agent who is writing
    assert.deepEqual((await on.offered()).asked, ['reject 486']);
    await on.do({ type: 'wrapup', callId: on.call.id, reasonId: 'done', note: 'fine' });
    assert.deepEqual(kept, [{ reasonId: 'done', note: 'fine' }]);
    assert.equal(on.call.phase, 'ended');
    assert.equal(on.store.state.agent?.state.kind, 'available');
  });

  it('what cannot be kept stays in wrap-up', async () => {
    const on = await desk({
      wrapup: wrapup(() => Promise.reject(Object.assign(new Error('down'), { code: 'not-available' }))),
    });
    const leg = await on.connected();
    leg.end({ by: 'remote' });
    await on.settle();
    const asked = { type: 'wrapup', callId: on.call.id, reasonId: 'done' } as const;
    assert.equal(await on.code(asked), 'not-available');
    assert.equal(on.call.phase, 'wrapup');
  });

  it('a call that was never answered has none', async () => {
    const on = await desk({ wrapup: wrapup() });
    const leg = await on.offered();
    leg.end({ by: 'remote' });
    await on.settle();
    assert.equal(on.call.phase, 'ended');
    assert.equal(on.call.ani, CUSTOMER.number);
  });
});
