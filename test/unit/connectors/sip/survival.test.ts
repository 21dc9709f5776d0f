/** Lines that drop, servers that are silent, pages that are loaded again, other tabs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shared, type Between } from '../../../../src/connectors/sip/tabs.js';
import { SipError } from '../../../../src/connectors/sip/stack.js';
import { desk } from './desk.js';
import { FakeShelf, OPTIONS, world } from './fake.js';

type Desk = Awaited<ReturnType<typeof desk>>;
const statusOf = ({ store }: Desk) => store.state.link.status;

describe('the line', () => {
  it('is there when the registrar has said yes; the password is the stack’s alone', async () => {
    const on = await desk();
    assert.equal(statusOf(on), 'online');
    assert.equal(on.server.stack.options.password, 's3cret');
    const { agent, profile, calls } = on.store.state;
    assert.ok(!JSON.stringify({ agent, profile, calls }).includes('s3cret'));
    assert.ok(!on.shelf.text.includes('s3cret'));
  });

  it('that drops for a moment is being made; one that stays away is said to be down', async () => {
    const on = await desk();
    on.server.drop();
    await on.settle();
    assert.equal(statusOf(on), 'connecting');
    await on.clock.advance(5000);
    assert.equal(statusOf(on), 'offline');
    on.server.restore();
    await on.settle();
    assert.equal(statusOf(on), 'online');
  });

  it('that is gone leaves the call up: mute, digits and end are still possible, hold is not', async () => {
    const on = await desk();
    const leg = await on.connected();
    const callId = on.call.id;
    on.server.drop();
    await on.settle();
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.call.media?.status, 'ok');
    await on.do({ type: 'mute', callId });
    assert.equal(await on.code({ type: 'hold', callId, legId: 'customer' }), 'offline');
    await on.do({ type: 'end-call', callId });
    assert.equal(leg.asked.at(-1), 'hangUp');
  });

  it('with a server that swallows everything is found out, and given up', async () => {
    const on = await desk();
    on.server.answersPings = false;
    await on.clock.advance(15_001);
    assert.equal(statusOf(on), 'connecting');
    assert.equal(on.server.stack.asked.at(-1), 'reconnect');
  });

  it('on which one ping is lost is not given up', async () => {
    const on = await desk();
    on.server.missesPings = 1;
    await on.clock.advance(15_001);
    assert.equal(statusOf(on), 'online');
    assert.deepEqual(on.server.stack.asked, []);
  });

  it('is looked at when the page comes back to life', async () => {
    const on = await desk();
    on.server.answersPings = false;
    await on.phone.refresh('visible');
    await on.settle();
    assert.equal(on.server.stack.asked.at(-1), 'reconnect');
  });

  it('with a wrong password is asked for another once, and not for ever; refresh() tries again, and asks again', async () => {
    const passwords = ['wrong', 'wrong too', 'right'];
    const around = world({ password: () => passwords.shift()! });
    around.server.status = 401;
    const on = await desk({}, { on: around });
    await on.settle();
    assert.deepEqual([statusOf(on), on.store.state.link.reason], ['offline', 'auth']);
    assert.match(on.problems.join(), /The registrar refused the agent \(401\)/);
    assert.equal(on.server.stacks.size, 0);
    assert.deepEqual(passwords, ['right']);
    assert.ok(!on.problems.join().includes('wrong'));
    on.server.status = 200;
    void on.phone.refresh('api');
    await on.settle();
    assert.equal(statusOf(on), 'online');
    assert.equal(on.server.stack.options.password, 'right');
  });

  it('whose password has expired is online again with a new one, and nobody has to do anything', async () => {
    let password = 'of yesterday';
    const on = await desk({ password: () => password });
    password = 'of today';
    on.server.stack.host.refused(401);
    assert.equal(statusOf(on), 'connecting');
    await on.settle();
    assert.deepEqual([statusOf(on), on.problems], ['online', []]);
    assert.deepEqual(on.server.stack.asked, ['register of today']);
    // and the next time that it does
    password = 'of tomorrow';
    on.server.stack.host.refused(407);
    await on.settle();
    assert.equal(statusOf(on), 'online');
    assert.equal(on.server.stack.asked.at(-1), 'register of tomorrow');
  });

  it('whose password expires in a call leaves the call up, and is given up after it', async () => {
    const on = await desk();
    const leg = await on.connected();
    on.server.stack.host.refused(403);
    await on.settle();
    assert.deepEqual([statusOf(on), on.store.state.link.reason], ['offline', 'auth']);
    assert.equal(on.call.phase, 'connected');
    assert.equal(on.server.stacks.size, 1);
    await on.do({ type: 'end-call', callId: on.call.id });
    assert.equal(leg.asked.at(-1), 'hangUp');
    assert.equal(on.server.stacks.size, 0);
  });

  it('with a registrar that fails for now is tried again', async () => {
    const around = world();
    around.server.status = 503;
    const on = await desk({}, { on: around });
    assert.equal(statusOf(on), 'offline');
    around.server.status = 200;
    await on.clock.advance(5001);
    assert.equal(statusOf(on), 'online');
  });

  it('with a password function that fails says so without its words, and tries again', async () => {
    let fails = true;
    const around = world({
      password: () => (fails ? Promise.reject(new Error('s3cret is not it')) : 'it'),
    });
    const on = await desk({}, { on: around });
    assert.match(on.problems.join(), /The password could not be had/);
    assert.ok(!on.problems.join().includes('s3cret'));
    fails = false;
    await on.clock.advance(5001);
    assert.equal(statusOf(on), 'online');
  });
});

describe('an agent who is idle', () => {
  const profile = { idleCodes: [{ id: 'lunch', name: 'Lunch' }] };

  it('is not registered, and is said to be so when the registrar has said it', async () => {
    const on = await desk({ profile });
    let forgotten!: () => void;
    on.server.forgets = new Promise((done) => (forgotten = done));
    const asked = on.store.request({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await on.settle();
    assert.deepEqual(on.server.stack.asked, ['unregister']);
    assert.equal(on.store.state.agent?.state.kind, 'available');
    forgotten();
    await on.settle();
    assert.equal((await asked).ok, true);
    const { kind, idleCodeId } = on.store.state.agent!.state;
    assert.deepEqual([kind, idleCodeId, statusOf(on)], ['idle', 'lunch', 'online']);
    await on.do({ type: 'agent-state', state: 'available' });
    assert.equal(on.store.state.agent?.state.kind, 'available');
  });

  it('is so after the call, when a call is there', async () => {
    const on = await desk({ profile });
    const leg = await on.offered();
    await on.do({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    assert.equal(on.store.state.agent?.next?.kind, 'idle');
    assert.deepEqual(on.server.stack.asked, []);
    leg.end({ by: 'remote' });
    await on.settle();
    assert.equal(on.store.state.agent?.state.kind, 'idle');
  });

  it('gives a reason that there is', async () => {
    const on = await desk({ profile });
    assert.equal(await on.code({ type: 'agent-state', state: 'idle', idleCodeId: 'golf' }), 'invalid');
  });

  it('may be so from the start', async () => {
    const on = await desk({ state: 'idle' });
    assert.equal(on.server.stack.options.register, false);
    assert.deepEqual([statusOf(on), on.store.state.agent?.state.kind], ['online', 'idle']);
  });
});

describe('sound that is gone', () => {
  it('is said, looked for, and back', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.host.sound?.('lost');
    await on.settle();
    assert.equal(on.call.media?.status, 'lost');
    await on.clock.advance(2001);
    assert.equal(leg.asked.at(-1), 'restartIce');
    leg.host.sound?.('ok');
    await on.clock.advance(60_000);
    assert.equal(on.call.media?.status, 'ok');
    assert.equal(leg.asked.filter((what) => what === 'restartIce').length, 1);
  });

  it('that the browser blocks is said by the call, and that it no longer does', async () => {
    const on = await desk();
    on.media.block(true);
    const leg = await on.connected();
    assert.equal(on.call.media?.status, 'blocked');
    leg.host.sound?.('lost');
    await on.settle();
    assert.equal(on.call.media?.status, 'lost');
    leg.host.sound?.('ok');
    await on.phone.unblockAudio();
    await on.settle();
    assert.equal(on.call.media?.status, 'ok');
  });

  it('that comes and goes is not counted together', async () => {
    const on = await desk();
    const leg = await on.connected();
    for (let i = 0; i < 20; i++) {
      leg.host.sound?.('lost');
      await on.clock.advance(3000);
      leg.host.sound?.('ok');
      await on.clock.advance(100);
    }
    assert.equal(on.call.phase, 'connected');
  });

  it('for half a minute ends the call, whatever the other side’s dialog says meanwhile', async () => {
    const on = await desk();
    const leg = await on.connected();
    leg.refusals = Array<number>(20).fill(481);
    leg.host.sound?.('lost');
    await on.clock.advance(25_000);
    assert.equal(on.call.phase, 'connected');
    await on.clock.advance(12_000);
    assert.deepEqual(on.call.end, { reason: 'network', by: 'system' });
  });

  it('of the colleague ends the consult, not the call', async () => {
    const on = await desk();
    const { other } = await on.consulting();
    other.host.sound?.('lost');
    await on.clock.advance(40_000);
    assert.equal(on.call.topology, 'single');
    assert.equal(on.call.phase, 'connected');
  });
});

describe('a page that is loaded again', () => {
  /** As it leaves: no BYE. Then another one, with what was kept. */
  async function again(on: Desk): Promise<Desk> {
    on.store.destroy();
    await on.settle();
    return desk({}, { on });
  }

  it('makes the dialog anew in place of the old one: the same call, since the same time', async () => {
    const on = await desk();
    const leg = await on.connected();
    const { id, connectedAt } = on.call;
    await on.clock.advance(20_000);
    const next = await again(on);
    assert.equal(leg.asked.at(-1), 'abandon');
    const [made] = on.server.made;
    assert.equal(made?.target, leg.dialog?.target);
    assert.deepEqual(made?.request?.replaces, leg.dialog);
    assert.deepEqual(made?.request?.headers, ['Require: replaces']);
    assert.deepEqual(
      [next.call.id, next.call.phase, next.call.media?.status],
      [id, 'connected', 'connecting'],
    );
    assert.equal(await next.code({ type: 'hold', callId: id, legId: 'customer' }), 'busy');
    made?.accepted();
    await next.settle();
    assert.deepEqual([next.call.id, next.call.connectedAt, next.call.media?.status], [id, connectedAt, 'ok']);
    await next.do({ type: 'hold', callId: id, legId: 'customer' });
  });

  it('has the same name at the registrar, and the same state', async () => {
    const on = await desk();
    const { instance } = on.server.stack.options;
    await on.do({ type: 'agent-state', state: 'idle' });
    const next = await again(on);
    assert.equal(next.server.stack.options.instance, instance);
    assert.equal(next.store.state.agent?.state.kind, 'idle');
  });

  it('takes a consult back as it was: who was on hold is on hold', async () => {
    const on = await desk();
    await on.consulting();
    const next = await again(on);
    const [, forCustomer] = on.server.made;
    forCustomer!.accepted();
    await next.settle();
    const [, , forOther] = on.server.made;
    forOther!.accepted();
    await next.settle();
    assert.equal(forCustomer!.asked.includes('offer hold'), true);
    assert.equal(next.call.topology, 'consult');
    assert.deepEqual(
      next.call.legs.map(({ hold }) => hold),
      [true, false],
    );
    assert.equal(next.sound, 'nothing agent');
  });

  it('whose customer is gone meanwhile says that the call is over', async () => {
    const on = await desk();
    await on.connected();
    const { id } = on.call;
    const next = await again(on);
    on.server.made[0]!.end({ by: 'remote', status: 481 });
    await next.settle();
    assert.deepEqual([next.call.id, next.call.phase], [id, 'ended']);
    assert.deepEqual(next.call.end, { reason: 'network', by: 'system' });
  });

  it('does not wait for ever for another side that lets it ring', async () => {
    const on = await desk();
    await on.connected();
    const next = await again(on);
    await next.clock.advance(10_001);
    assert.equal(on.server.made[0]!.asked.at(-1), 'hangUp');
    assert.equal(next.call.phase, 'ended');
  });

  it('has the wrap-up that was not yet done', async () => {
    const kept: unknown[] = [];
    const around = world({
      wrapup: { reasons: [{ id: 'done', name: 'Done' }], submit: (_, said) => void kept.push(said) },
    });
    const on = await desk({}, { on: around });
    const leg = await on.connected();
    leg.end({ by: 'remote' });
    await on.settle();
    const { id, wrapup, end } = on.call;
    const next = await again(on);
    assert.deepEqual([next.call.id, next.call.phase], [id, 'wrapup']);
    assert.deepEqual([next.call.wrapup, next.call.end], [wrapup, end]);
    assert.deepEqual(on.server.made, []);
    await next.do({ type: 'wrapup', callId: id, reasonId: 'done' });
    assert.deepEqual(kept, [{ reasonId: 'done' }]);
  });

  it('in a consult whose other party had left looks for the customer alone', async () => {
    const on = await desk();
    const { other } = await on.consulting();
    other.end({ by: 'remote' });
    await on.settle();
    const before = on.server.made.length;
    const next = await again(on);
    on.server.made.at(-1)!.accepted();
    await next.settle();
    assert.equal(on.server.made.length, before + 1);
    assert.equal(next.call.topology, 'single');
  });

  it('after a long time looks for nothing', async () => {
    const on = await desk();
    await on.connected();
    on.store.destroy();
    await on.clock.advance(120_000);
    const next = await desk({}, { on });
    assert.deepEqual(next.store.state.calls, []);
    assert.deepEqual(on.server.made, []);
  });

  it('reads nothing of what it did not write', async () => {
    const around = world();
    around.shelf.setItem(`cc-sip:${OPTIONS.uri}`, '{"calls":7,"instance":null}');
    const on = await desk({}, { on: around });
    assert.equal(statusOf(on), 'online');
    around.shelf.setItem(`cc-sip:${OPTIONS.uri}`, 'not JSON');
    assert.equal(statusOf(await desk({}, { on: around })), 'online');
  });
});

describe('two tabs of one agent', () => {
  /** Locks and channels within this process. */
  function between(): Between {
    const queues = new Map<string, Promise<void>>();
    const channels = new Map<string, Set<{ onmessage: ((event: never) => void) | null }>>();
    return {
      lock(name, have, signal) {
        const mine = (queues.get(name) ?? Promise.resolve()).then(() =>
          signal.aborted ? undefined : have(),
        );
        queues.set(name, mine);
      },
      channel(name) {
        const all = channels.get(name) ?? new Set();
        channels.set(name, all);
        const self = {
          onmessage: null as ((event: never) => void) | null,
          postMessage(data: unknown) {
            const copy: unknown = structuredClone(data);
            for (const other of all)
              if (other !== self) queueMicrotask(() => other.onmessage?.({ data: copy } as never));
          },
          close: () => void all.delete(self),
        };
        all.add(self);
        return self as unknown as ReturnType<Between['channel']>;
      },
    };
  }

  async function two() {
    const tabs = shared(between());
    const around = world({}, tabs);
    const first = await desk({}, { on: around });
    // storage of its own, with a call that is long over
    const shelf = new FakeShelf();
    shelf.setItem(`cc-sip:${OPTIONS.uri}`, around.shelf.text);
    const second = await desk({}, { on: { ...around, shelf, connector: around.withShelf(shelf) } });
    return { around, first, second, shelf };
  }

  it('one registers; the other shows the same, and where the voice is', async () => {
    const { around, first, second } = await two();
    assert.equal(around.server.stacks.size, 1);
    assert.equal(statusOf(second), 'online');
    await first.offered();
    await second.settle();
    assert.equal(second.call.id, first.call.id);
    assert.deepEqual([first.call.media?.where, second.call.media?.where], ['this-tab', 'other-tab']);
  });

  it('what the other asks for is done by the one, and refused by it', async () => {
    const { first, second, around } = await two();
    await first.offered();
    await second.settle();
    await second.do({ type: 'answer', callId: second.call.id });
    assert.equal(first.call.phase, 'connected');
    around.server.drop();
    await second.settle();
    const command = { id: 'x', type: 'hold', callId: first.call.id, legId: 'customer', issuedAt: 0 } as const;
    const asked = second.phone.send(command, { signal: new AbortController().signal });
    await assert.rejects(Promise.all([asked, second.settle()]), { code: 'offline' });
  });

  it('when the one is closed the other is the phone', async () => {
    const { around, first, second } = await two();
    first.store.destroy();
    await second.settle();
    await second.settle();
    assert.equal(around.server.stacks.size, 1);
    await second.offered();
    assert.equal(second.call.media?.where, 'this-tab');
  });

  it('when the one is closed in a call the other takes the call over, whatever it kept itself', async () => {
    const { first, second, shelf } = await two();
    assert.notEqual(first.shelf, shelf);
    const leg = await first.connected();
    await first.do({ type: 'mute', callId: first.call.id });
    await second.settle();
    first.store.destroy();
    await second.settle();
    await second.settle();
    const made = second.server.made.at(-1);
    assert.deepEqual(made?.request?.replaces, leg.dialog);
    made?.accepted();
    await second.settle();
    const { id, phase, muted, media } = second.call;
    assert.deepEqual([id, phase, muted, media?.where], [first.call.id, 'connected', true, 'this-tab']);
  });
});

describe('SipError', () => {
  it('says its status', () => assert.equal(new SipError(486).message, 'Refused with 486'));
});
