/** Faults that a reader found, each as a page would have met it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWebSocketConnector } from '../../../src/connectors/websocket/index.js';
import { createStore } from '../../../src/core/store/store.js';
import { makeAgent, makeCall, makeLeg, NOW } from '../../fixtures/calls.js';
import { FakeSocket, openPage, snapshot } from './fake-socket.js';

const SECOND = 1000;
const patch = (seq: number, change: object, more: object = {}) => ({
  type: 'call-patch',
  epoch: 'e1',
  seq,
  callId: 'call-1',
  patch: change,
  ...more,
});
/** So many that what follows is a flood. */
const flood = (socket: FakeSocket, from: number, count = 30) => {
  for (let n = 0; n < count; n++) socket.say({ type: 'profile', epoch: 'e1', seq: from + n, profile: {} });
  return from + count;
};

describe('a socket that ends without a word', () => {
  it('a gap while it is closing: the line is down, and comes back', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    socket.readyState = 2;
    store.apply({ type: 'call-patch', callId: 'never-seen', patch: { queue: 'Q' } });
    assert.equal(store.state.link.status, 'connecting');
    socket.drop();
    await pass(SECOND);
    assert.equal(FakeSocket.all.length, 2);
  });

  it('found by a page that came back from the cache: not live, nothing goes out before the greeting', async () => {
    const { store, connector, greet, pass } = await openPage();
    (await greet()).readyState = 3;
    const hold = store.request({ type: 'pause-recording', callId: 'call-1' });
    store.refresh('pageshow');
    await pass();
    assert.notEqual(store.state.link.status, 'online');
    FakeSocket.last.open();
    const command = store.command({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await assert.rejects(connector.send(command, { signal: new AbortController().signal }), {
      code: 'offline',
    });
    assert.equal(FakeSocket.last.frames('command').length, 0);
    const result = await hold;
    assert.equal(!result.ok && result.code, 'offline');
  });

  it('before its greeting, too', async () => {
    const { store, pass } = await openPage();
    FakeSocket.last.readyState = 3;
    store.refresh('pageshow');
    await pass();
    assert.equal(FakeSocket.all.length, 2);
  });
});

describe('another server behind the same address', () => {
  it('of another epoch, and then the first one again', async () => {
    const { store, greet, pass } = await openPage();
    for (const [epoch, queue] of [
      ['a', 'A1'],
      ['b', 'B'],
      ['a', 'A2'],
    ] as const) {
      await greet(5, epoch, [makeCall({ phase: 'connected', queue })]);
      assert.equal(store.state.calls[0]!.queue, queue);
      assert.equal(store.state.link.status, 'online');
      FakeSocket.last.drop();
      await pass(SECOND);
    }
  });

  it('another connector, whose numbers are lower, and the first one again', async () => {
    const { store, connector, greet, pass } = await openPage();
    await greet(100, 'a', [makeCall({ phase: 'connected', queue: 'A' })]);
    const other = createWebSocketConnector({
      url: 'wss://other.example/',
      WebSocket: FakeSocket as never,
      clock: store.clock,
    });
    store.connector = other;
    await pass();
    FakeSocket.last.open();
    FakeSocket.last.say({ type: 'welcome', protocol: 1 });
    FakeSocket.last.say({ type: 'snapshot', snapshot: { seq: 1, calls: [{ id: 'b', phase: 'offered' }] } });
    assert.deepEqual(
      store.state.calls.map(({ id }) => id),
      ['b'],
    );
    store.connector = connector;
    await pass();
    await greet(100, 'a', [makeCall({ phase: 'connected', queue: 'A' })]);
    assert.equal(store.state.calls[0]!.queue, 'A');
  });
});

describe('in a flood', () => {
  it('what a snapshot has counted in does not come again', async () => {
    const { socket, store, pass, next } = await flooded();
    socket.say(snapshot(next + 5, 'e1', [makeCall({ phase: 'connected', queue: 'new' })]));
    flood(socket, next, 5);
    socket.say(patch(next + 5, { queue: 'old' }));
    for (let n = 6; n < 10; n++) socket.say(patch(next + n, { dnis: `+1201555010${n}` }));
    await pass(600);
    assert.equal(store.state.calls[0]!.queue, 'new');
    assert.equal(store.state.seq, next + 9);
  });

  it('an older revision replaces no newer one', async () => {
    const { socket, store, pass, next } = await flooded();
    socket.say(patch(next, { queue: 'newer', rev: 9 }));
    socket.say(patch(next + 1, { queue: 'older', rev: 8 }));
    await pass(600);
    assert.equal(store.state.calls[0]!.queue, 'newer');
  });

  it('a wrong item asks how things are; alone, and in a batch of the server', async () => {
    const { socket, pass, next } = await flooded();
    const asked = () => socket.frames('refresh').length;
    socket.say({ type: 'call', epoch: 'e1', seq: next, call: { id: 'call-1', phase: 'nonsense' } });
    await pass(600);
    assert.equal(asked(), 1);
    await pass(5 * SECOND);
    socket.say(snapshot(next));
    const items = [{ type: 'call', call: { id: 'call-2', phase: 'nonsense' } }];
    const before = asked();
    socket.say({ type: 'batch', epoch: 'e1', seq: next + 1, updates: items });
    await pass(600);
    assert.equal(asked(), before + 1);
    await pass(5 * SECOND);
    socket.say(snapshot(next + 1));
    socket.say(patch(next + 2, { queue: 7 }));
    const then = asked();
    await pass(2 * SECOND);
    assert.ok(asked() > then || then > before + 1, 'a bad patch asks as well');
  });

  it('each step of a batch, of the agent and of legs is told', async () => {
    const { socket, store, pass, next } = await flooded([]);
    const kinds: unknown[] = [];
    const legs: number[] = [];
    store.subscribe(({ agent, calls }) => {
      if (agent?.state.kind !== kinds.at(-1)) kinds.push(agent?.state.kind);
      const many = calls[0]?.legs.length ?? 0;
      if (many !== legs.at(-1)) legs.push(many);
    });
    let seq = next;
    for (const kind of ['rona', 'idle', 'available'])
      socket.say({
        type: 'agent',
        epoch: 'e1',
        seq: seq++,
        agent: { ...makeAgent(), state: { kind, since: NOW } },
      });
    const two = [makeLeg(), { id: 'b', role: 'agent', phase: 'ringing' }];
    for (const now of [[makeLeg()], two, [makeLeg()]])
      socket.say({
        type: 'call',
        epoch: 'e1',
        seq: seq++,
        call: makeCall({ phase: 'connected', legs: now as never }),
      });
    await pass(600);
    assert.deepEqual(kinds.slice(-3), ['rona', 'idle', 'available']);
    assert.deepEqual(legs.slice(-3), [1, 2, 1]);
  });

  it('a hold that is confirmed and taken back has been confirmed', async () => {
    const { socket, store, pass, next } = await flooded();
    const held = (hold: boolean) => ({ legs: [{ id: 'customer', hold }] });
    const hold = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    flood(socket, next);
    socket.say(patch(next + 30, held(true)));
    socket.say(patch(next + 31, held(false)));
    await pass(600);
    assert.equal((await hold).ok, true);
  });

  it('a message is in no run of another epoch', async () => {
    const { socket, store, pass } = await flooded();
    socket.say({ type: 'agent', epoch: 'foreign', agent: makeAgent() });
    socket.say({ type: 'notice', notice: { id: 'n', level: 'info', text: 'Hear me' } });
    await pass(600);
    assert.equal(store.state.notices.length, 1);
  });

  async function flooded(calls = [makeCall({ phase: 'connected' })]) {
    const page = await openPage();
    const socket = await page.greet(1, 'e1', calls);
    await page.pass(200);
    const next = flood(socket, 2);
    await page.pass(600);
    flood(socket, next);
    return { ...page, socket, next: next + 30 };
  }
});

describe('time', () => {
  it('a stamp that lay somewhere for long moves no clock', async () => {
    const { store, clock, greet, pass } = await openPage();
    const socket = await greet();
    for (let n = 0; n < 3; n++) {
      await pass(15 * SECOND);
      socket.pong({ epoch: 'e1', seq: 1 }, clock.now());
    }
    socket.say(patch(2, { queue: 'late' }, { serverTime: clock.now() - 8 * SECOND }));
    assert.ok(Math.abs(store.now() - clock.now()) < 50);
    await pass(15 * SECOND);
    const sentAt = clock.now();
    await pass(8 * SECOND);
    socket.pong({ epoch: 'e1', seq: 2 }, sentAt + 10);
    assert.ok(Math.abs(store.now() - clock.now()) < 50, `${store.now() - clock.now()} ms off`);
  });

  it('a server whose clock was set is followed', async () => {
    const { store, clock, greet, pass } = await openPage();
    const socket = await greet();
    await pass(15 * SECOND);
    socket.pong({ epoch: 'e1', seq: 1 }, clock.now());
    await pass(15 * SECOND);
    socket.pong({ epoch: 'e1', seq: 1 }, clock.now() - 3_600_000);
    await pass();
    socket.pong({ epoch: 'e1', seq: 1 }, clock.now() - 3_600_000);
    assert.ok(Math.abs(store.now() - clock.now() + 3_600_000) < 50);
  });

  it('asleep with the page in front: off with the first timer that runs again', async () => {
    const { store, clock, greet, pass } = await openPage();
    const socket = await greet();
    const { now } = clock;
    clock.now = () => now.call(clock) + 8 * 3_600_000;
    await pass(15 * SECOND);
    assert.deepEqual([store.state.link.status, store.state.link.reason], ['connecting', 'slept']);
    assert.equal(socket.frames('refresh').length, 1);
    await pass(5 * SECOND);
    assert.equal(FakeSocket.all.length, 1);
    await pass(SECOND);
    assert.equal(FakeSocket.all.length, 2, 'the line was dead as well');
  });

  it('a frame that lay there through a sleep is no sign that all is well', async () => {
    const { store, clock, greet } = await openPage();
    const socket = await greet();
    const { now } = clock;
    clock.now = () => now.call(clock) + 8 * 3_600_000;
    socket.say(patch(2, { queue: 'old' }));
    assert.equal(store.state.link.reason, 'slept');
  });
});

describe('what is asked', () => {
  it('a snapshot that is late fails no request: the line is there', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    store.refresh('visible');
    const hold = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await pass(2100);
    assert.equal(store.state.link.reason, 'behind');
    socket.say(snapshot(1));
    await pass();
    assert.equal(store.state.pending.length, 1);
    socket.say(patch(2, { legs: [{ id: 'customer', hold: true }] }));
    assert.equal((await hold).ok, true);
  });

  it('bad updates one after the other ask once a second', async () => {
    const { greet, pass } = await openPage();
    const socket = await greet();
    for (let n = 0; n < 40; n++) {
      socket.say({ type: 'call', epoch: 'e1', seq: n + 2, call: { id: 'call-1', phase: 'nonsense' } });
      socket.say(snapshot(n + 2));
      await pass(50);
    }
    assert.ok(socket.frames('refresh').length <= 4, `${socket.frames('refresh').length} questions`);
  });

  it('a server that greets and refuses in turns is not run over', async () => {
    let tokens = 0;
    const { pass } = await openPage({ token: () => `t${++tokens}` });
    await pass();
    for (let n = 0; n < 20; n++) {
      const socket = FakeSocket.last;
      if (socket.readyState === 0) {
        socket.open();
        socket.say({ type: 'welcome', protocol: 1 });
        socket.say({ type: 'refused', code: 'auth' });
      }
      await pass(100);
    }
    assert.ok(tokens <= 6, `${tokens} tokens in two seconds`);
  });

  it('a token callback that hangs is asked once at a time', async () => {
    let tokens = 0;
    const { store, problems, pass } = await openPage({
      token: () => (tokens++, new Promise<string>(() => undefined)),
    });
    for (let n = 0; n < 9; n++) {
      store.refresh('visible');
      await pass(SECOND);
    }
    assert.equal(tokens, 1);
    await pass(2 * SECOND);
    assert.match(problems.join(), /TOKEN/);
  });

  it('a token that fits into no frame is told of', async () => {
    const { problems, pass } = await openPage({ token: () => 'x'.repeat(70_000) });
    await pass();
    FakeSocket.last.open();
    assert.match(problems.join(), /TOKEN: The token is too long/);
    assert.doesNotMatch(problems.join(), /xxx/);
  });

  it('the same command twice is answered twice', async () => {
    const { connector, store, greet } = await openPage();
    const socket = await greet();
    const command = store.command({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const { signal } = new AbortController();
    const both = [connector.send(command, { signal }), connector.send(command, { signal })];
    await Promise.resolve();
    socket.say({ type: 'result', result: { id: command.id, ok: true } });
    assert.deepEqual(
      (await Promise.all(both)).map(({ ok }) => ok),
      [true, true],
    );
  });

  it('who waits when the page leaves is told', async () => {
    const { connector, store, greet } = await openPage();
    await greet();
    const command = store.command({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const sent = connector.send(command, { signal: new AbortController().signal });
    await Promise.resolve();
    store.connector = null;
    await assert.rejects(sent, { code: 'offline' });
  });
});

describe('one connector, two stores', () => {
  it('serves the second; the first is told so, and asks nothing on it', async () => {
    const { store, connector, problems, greet, pass, clock } = await openPage();
    await greet();
    const second = createStore({ clock, connector });
    await pass();
    await greet(1, 'e1');
    assert.equal(second.state.link.status, 'online');
    assert.deepEqual([store.state.link.status, store.state.link.reason], ['offline', 'replaced']);
    assert.match(problems.join(), /given to another session/);
    const result = await store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    assert.equal(!result.ok && result.code, 'offline');
    second.destroy();
  });
});

describe('frames that mean harm', () => {
  it('throw nothing at the page, are counted, and leave the rest alone', async () => {
    const { store, connector, greet, pass } = await openPage();
    const socket = await greet();
    const id = { toString: 1, valueOf: 1 };
    socket.say({ type: 'call', epoch: 'e1', seq: 2, call: { id, phase: 'connected' } });
    const good = makeCall({ phase: 'connected', queue: 'good' });
    socket.say({
      type: 'snapshot',
      snapshot: { epoch: 'e1', seq: 3, calls: [{ id, phase: 'connected' }, good] },
    });
    assert.equal(store.state.calls.find((call) => call.id === 'call-1')?.queue, 'good');
    socket.raw(`${'{"type":"batch","updates":['.repeat(20_000)}${']}'.repeat(20_000)}`);
    socket.say(patch(4, { queue: 'after' }));
    await pass(600);
    assert.equal(store.state.calls.find((call) => call.id === 'call-1')?.queue, 'after');
    assert.ok((connector.figures?.refused ?? 0) <= 1);
  });
});
