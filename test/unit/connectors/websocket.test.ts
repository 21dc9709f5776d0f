import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWebSocketConnector } from '../../../src/connectors/websocket/index.js';
import { makeCall, NOW } from '../../fixtures/calls.js';
import { FakeSocket, openPage, snapshot } from './fake-socket.js';

const SECOND = 1000;
const patch = (seq: number, change: object, epoch = 'e1') => ({
  type: 'call-patch',
  epoch,
  seq,
  callId: 'call-1',
  patch: change,
});

/** The part that asks is loaded with the first question. */
async function asked(socket: FakeSocket, count: number): Promise<void> {
  for (let i = 0; i < 10_000 && socket.frames('directory').length < count; i++)
    await new Promise(setImmediate);
}

describe('the address', () => {
  const make = (url: unknown) => () =>
    createWebSocketConnector({ url: url as string, WebSocket: FakeSocket as never });
  for (const [url, wrong] of [
    [undefined, /missing/],
    ['', /missing/],
    ['not an address', /cannot be read/],
    ['ftp://phone.example/', /not of a WebSocket/],
    ['javascript:alert(1)', /not of a WebSocket/],
    ['wss://ada:secret@phone.example/', /holds a password; give a token/],
  ] as const) {
    it(`${String(url)} is refused with a remedy, and without what is secret`, () => {
      assert.throws(make(url), (error: Error) => wrong.test(error.message) && !/secret/.test(error.message));
    });
  }

  it('http becomes ws; the query goes along, and is no part of the scope', () => {
    const { scope } = createWebSocketConnector({
      url: 'https://phone.example/voice?site=3',
      WebSocket: FakeSocket as never,
    });
    assert.equal(scope, 'wss://phone.example/voice');
  });

  it('a token that is no function is refused', () => {
    assert.throws(
      () =>
        createWebSocketConnector({
          url: 'wss://x.example/',
          token: 'abc' as never,
          WebSocket: FakeSocket as never,
        }),
      /token/,
    );
  });
});

describe('the first words', () => {
  it('says hello with the token and a ping, and is live when all is there', async () => {
    const { store, pass } = await openPage({ token: () => Promise.resolve('t0k') });
    await pass();
    const socket = FakeSocket.last;
    assert.equal(socket.url, 'wss://phone.example/voice', 'the token is not in the address');
    assert.equal(store.state.link.status, 'connecting');
    socket.open();
    assert.deepEqual(socket.sent[0], { type: 'hello', protocols: [1], token: 't0k' });
    assert.equal(socket.sent[1]!.type, 'ping');
    socket.say({ type: 'welcome', protocol: 1, supports: ['hold'], serverTime: NOW });
    assert.equal(store.state.link.status, 'connecting');
    socket.say(snapshot(4));
    assert.equal(store.state.link.status, 'connecting', 'more may be on its way');
    socket.pong({ epoch: 'e1', seq: 4 });
    assert.equal(store.state.link.status, 'online');
    assert.equal(store.state.calls.length, 1);
    assert.deepEqual(store.state.supports, ['hold']);
  });

  it('a server that counts nothing is live with its pong', async () => {
    const { store } = await openPage();
    const socket = FakeSocket.last;
    socket.open();
    socket.say({ type: 'welcome', protocol: 1 });
    socket.say({ type: 'snapshot', snapshot: { calls: [] } });
    socket.pong();
    assert.equal(store.state.link.status, 'online');
  });

  it('nothing is believed before the welcome', async () => {
    const { store } = await openPage();
    const socket = FakeSocket.last;
    socket.open();
    socket.say(snapshot());
    assert.equal(store.state.calls.length, 0);
  });

  it('no welcome within ten seconds: the next attempt', async () => {
    const { pass } = await openPage();
    FakeSocket.last.open();
    await pass(9 * SECOND);
    assert.equal(FakeSocket.all.length, 1);
    await pass(2 * SECOND);
    assert.equal(FakeSocket.all.length, 2);
    assert.equal(FakeSocket.all[0]!.closedByPage, true);
  });
});

describe('refusals', () => {
  it('auth: no further attempt, the page is told, the token in no word of it', async () => {
    const { store, problems, pass } = await openPage({ token: () => 's3cret' });
    await pass();
    FakeSocket.last.open();
    FakeSocket.last.say({ type: 'refused', code: 'auth' });
    await pass(600 * SECOND);
    assert.equal(FakeSocket.all.length, 1);
    assert.deepEqual({ ...store.state.link, since: 0 }, { status: 'offline', since: 0, reason: 'auth' });
    assert.match(problems.join(), /AUTH: The server refused the token/);
    assert.doesNotMatch(problems.join(), /s3cret/);
    store.refresh('visible');
    await pass(SECOND);
    assert.equal(FakeSocket.all.length, 1, 'a page that is looked at does not try again');
    store.refresh('api');
    await pass(SECOND);
    assert.equal(FakeSocket.all.length, 2, 'a page that asks does');
  });

  it('protocol: no further attempt, and words for the developers', async () => {
    const { store, problems, pass } = await openPage();
    FakeSocket.last.open();
    FakeSocket.last.say({ type: 'refused', code: 'protocol' });
    await pass(600 * SECOND);
    assert.equal(FakeSocket.all.length, 1);
    assert.equal(store.state.link.reason, 'protocol');
    assert.match(problems.join(), /PROTOCOL/);
  });

  it('a token that expired is asked for anew, once', async () => {
    let asked = 0;
    const { store, greet, pass } = await openPage({ token: () => `t${++asked}` });
    await pass();
    const first = await greet();
    first.say({ type: 'refused', code: 'auth' });
    first.drop(4401);
    await pass();
    assert.equal(FakeSocket.all.length, 2, 'at once');
    assert.equal(store.state.link.status, 'connecting');
    FakeSocket.last.open();
    assert.equal(FakeSocket.last.sent[0]!.token, 't2');
    FakeSocket.last.say({ type: 'refused', code: 'auth' });
    await pass(600 * SECOND);
    assert.equal(FakeSocket.all.length, 2);
    assert.equal(store.state.link.status, 'offline');
  });

  it('a token callback that throws, returns no text or never answers: tried again, its words kept to itself', async () => {
    for (const token of [
      () => {
        throw new Error('hunter2');
      },
      () => Promise.reject(new Error('hunter2')),
      () => 42 as never,
      () => new Promise<string>(() => undefined),
    ]) {
      let calls = 0;
      const { problems, pass, store } = await openPage({ token: () => (calls++, token()) });
      await pass(12 * SECOND);
      assert.ok(calls >= 2, 'tried again');
      assert.equal(FakeSocket.all.length, 0);
      assert.match(problems.join(), /TOKEN/);
      assert.doesNotMatch(problems.join() + JSON.stringify(store.state), /hunter2/);
    }
  });
});

describe('the line drops', () => {
  it('comes back with the last epoch and seq, waits longer each time and never beyond 30 s', async () => {
    const { store, greet, pass } = await openPage();
    const first = await greet(7);
    first.say(patch(8, { queue: 'Q' }));
    first.drop();
    assert.equal(store.state.link.status, 'connecting');
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      let waited = 0;
      const before = FakeSocket.all.length;
      while (FakeSocket.all.length === before && waited < 120) {
        await pass(500);
        waited += 0.5;
      }
      waits.push(waited);
      FakeSocket.last.drop();
    }
    assert.deepEqual(waits, [0.5, 1, 2, 4, 8, 16, 30, 30, 30]);
    assert.equal(store.state.link.status, 'offline');
    await pass(30 * SECOND);
    FakeSocket.last.open();
    assert.deepEqual(FakeSocket.last.sent[0], { type: 'hello', protocols: [1], epoch: 'e1', seq: 8 });
    FakeSocket.last.say({ type: 'welcome', protocol: 1, serverTime: NOW });
    assert.equal(store.state.link.status, 'offline', 'what was missed comes first');
    FakeSocket.last.say(patch(9, { queue: 'R' }));
    FakeSocket.last.pong({ epoch: 'e1', seq: 9 });
    assert.equal(store.state.link.status, 'online');
    assert.equal(store.state.calls[0]!.queue, 'R');
  });

  it('waits are spread: never less than half', async () => {
    const { pass, greet } = await openPage({ random: () => 0.99 });
    (await greet()).drop();
    await pass(250);
    assert.equal(FakeSocket.all.length, 1);
    await pass(10);
    assert.equal(FakeSocket.all.length, 2);
  });

  it('a server that greets and goes at once is not run over', async () => {
    const { pass, greet } = await openPage();
    for (let n = 0; n < 4; n++) {
      (await greet()).drop();
      await pass(500 * 2 ** n - 1);
      assert.equal(FakeSocket.all.length, n + 1);
      await pass(1);
    }
  });

  it('online, and a page that is seen again, connect at once', async () => {
    for (const reason of ['online', 'visible', 'pageshow'] as const) {
      const { store, greet, pass } = await openPage();
      (await greet()).drop();
      for (let n = 0; n < 7; n++) {
        await pass(30 * SECOND);
        FakeSocket.last.drop();
      }
      const before = FakeSocket.all.length;
      store.refresh(reason);
      await pass();
      assert.equal(FakeSocket.all.length, before + 1, reason);
    }
  });

  it('after the back/forward cache the dead socket is noticed without its word', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    socket.readyState = 3;
    store.refresh('pageshow');
    await pass();
    assert.equal(FakeSocket.all.length, 2);
  });

  it('a command in flight is unknown until the snapshot, and never sent again', async () => {
    const { store, greet, pass } = await openPage();
    const first = await greet();
    const hold = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const pause = store.request({ type: 'pause-recording', callId: 'call-1' });
    assert.equal(first.frames('command').length, 2);
    first.drop();
    await pass(SECOND);
    assert.equal(store.state.pending.length, 2);
    const second = FakeSocket.last;
    second.open();
    assert.deepEqual(second.sent[0], { type: 'hello', protocols: [1] }, 'a snapshot is wanted');
    second.say({ type: 'welcome', protocol: 1, serverTime: NOW });
    const [call] = [makeCall({ phase: 'connected' })];
    second.say(
      snapshot(3, 'e1', [{ ...call, recording: { status: 'on' }, legs: [{ ...call.legs[0]!, hold: true }] }]),
    );
    assert.deepEqual(await hold, { id: (await hold).id, ok: true, callId: 'call-1' });
    const failed = await pause;
    assert.equal(!failed.ok && failed.code, 'unknown');
    second.pong({ epoch: 'e1', seq: 3 });
    await pass(60 * SECOND);
    assert.equal(
      FakeSocket.all.flatMap((socket) => socket.frames('command')).length,
      2,
      'nothing was repeated',
    );
  });

  it('a late answer to it is heard on the next line', async () => {
    const { store, greet, pass } = await openPage();
    const first = await greet();
    const hold = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const { id } = first.frames('command')[0]!.command as { id: string };
    first.drop();
    await pass(SECOND);
    FakeSocket.last.open();
    FakeSocket.last.say({ type: 'welcome', protocol: 1 });
    FakeSocket.last.say({ type: 'result', result: { id, ok: false, code: 'denied' } });
    const result = await hold;
    assert.equal(!result.ok && result.code, 'denied');
  });
});

describe('is it alive', () => {
  it('pings every 15 s; two without an answer, and the line is dead', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    for (let n = 0; n < 5; n++) {
      await pass(15 * SECOND);
      socket.pong({ epoch: 'e1', seq: 1 });
    }
    assert.equal(socket.frames('ping').length, 6);
    assert.equal(store.state.link.status, 'online');
    await pass(29 * SECOND);
    assert.equal(store.state.link.status, 'online');
    await pass(17 * SECOND);
    assert.equal(store.state.link.status, 'offline');
    assert.equal(socket.closedByPage, true);
    assert.equal(FakeSocket.all.length, 2, 'another line at once');
  });

  it('any frame is a sign of life', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    for (let n = 0; n < 10; n++) {
      await pass(14 * SECOND);
      socket.say(patch(n + 2, { queue: `Q${n}` }));
    }
    assert.equal(store.state.link.status, 'online');
  });

  it('a page that slept is not live until it has heard how things are', async () => {
    const { store, clock, greet, pass } = await openPage();
    const socket = await greet();
    // asleep: time went by and no timer ran
    const { now } = clock;
    clock.now = () => now.call(clock) + 3_600_000;
    store.refresh('visible');
    assert.equal(store.state.link.status, 'connecting');
    assert.equal(socket.frames('refresh').length, 1);
    socket.say(snapshot(5, 'e1', []));
    await pass();
    socket.pong({ epoch: 'e1', seq: 5 });
    assert.equal(store.state.link.status, 'online');
    assert.equal(store.state.calls.length, 0);
  });

  it('one that woke on a dead line does not wait for the pings', async () => {
    const { store, greet, pass } = await openPage();
    await greet();
    store.refresh('visible');
    await pass(5 * SECOND);
    assert.equal(store.state.link.status, 'offline');
    await pass(SECOND);
    assert.equal(FakeSocket.all.length, 2);
  });

  it('knows the server’s time by the shortest pong, an hour off', async () => {
    const { store, clock, pass } = await openPage();
    const HOUR = 3_600_000;
    const socket = FakeSocket.last;
    socket.open();
    socket.say({ type: 'welcome', protocol: 1, serverTime: clock.now() + HOUR });
    socket.say({ type: 'snapshot', snapshot: { epoch: 'e1', seq: 1, serverTime: clock.now() + HOUR } });
    await pass(400);
    socket.pong({ epoch: 'e1', seq: 1 }, clock.now() + HOUR - 200);
    await pass(15 * SECOND);
    const sent = clock.now();
    await pass(80);
    // 40 ms there, 40 ms back
    socket.pong({ epoch: 'e1', seq: 1 }, sent + 40 + HOUR);
    assert.ok(
      Math.abs(store.now() - (clock.now() + HOUR)) <= 5,
      `${store.now() - clock.now() - HOUR} ms off`,
    );
  });

  it('says how old the data is: a pong with nothing new makes it young again', async () => {
    const { store, clock, greet, pass } = await openPage();
    const socket = await greet();
    await pass(15 * SECOND);
    socket.pong({ epoch: 'e1', seq: 1 }, clock.now());
    assert.equal(store.heardAt, clock.now());
    await pass(15 * SECOND);
    socket.pong({ epoch: 'e1', seq: 2 }, clock.now());
    assert.notEqual(store.heardAt, clock.now(), 'something is missing');
  });
});

describe('nothing is missing', () => {
  it('a lost update is noticed by the next pong, and asked for until it is there', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    await pass(15 * SECOND);
    socket.pong({ epoch: 'e1', seq: 2 });
    assert.equal(socket.frames('refresh').length, 1);
    await pass(2 * SECOND);
    assert.equal(socket.frames('refresh').length, 2, 'the question, or its answer, was lost');
    assert.equal(store.state.link.status, 'connecting', 'what is on screen may not be so');
    socket.say(snapshot(2, 'e1', []));
    await pass();
    assert.equal(store.state.link.status, 'online');
    await pass(10 * SECOND);
    assert.equal(socket.frames('refresh').length, 2);
    assert.equal(store.state.calls.length, 0);
  });

  it('a gap asks once; a snapshot older than what is known does not fill it', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    socket.say(patch(4, { queue: 'four' }));
    assert.equal(socket.frames('refresh').length, 1);
    socket.say(snapshot(3));
    await pass(2 * SECOND);
    assert.equal(socket.frames('refresh').length, 2);
    socket.say(snapshot(4, 'e1', [makeCall({ phase: 'connected', queue: 'four' })]));
    await pass(30 * SECOND - 1);
    assert.equal(socket.frames('refresh').length, 2);
    assert.equal(store.state.calls[0]!.queue, 'four');
  });

  it('a server that was restarted begins a new epoch; what is late of the old one is refused', async () => {
    const { store, greet, pass } = await openPage();
    const first = await greet(9);
    first.drop(1001);
    await pass(SECOND);
    await greet(1, 'e2', [makeCall({ phase: 'connected', queue: 'new' })]);
    assert.equal(store.state.epoch, 'e2');
    FakeSocket.last.say(patch(10, { queue: 'old' }));
    assert.equal(store.state.calls[0]!.queue, 'new');
  });
});

describe('what is sent', () => {
  it('nothing while the line is not live', async () => {
    const { connector, store } = await openPage();
    const signal = new AbortController().signal;
    const command = store.command({ type: 'hold', callId: 'x', legId: 'y' });
    await assert.rejects(connector.send(command, { signal }), { code: 'offline' });
  });

  it('not more than the socket can take', async () => {
    const { store, greet } = await openPage();
    const socket = await greet();
    socket.bufferedAmount = 300_000;
    const result = await store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    assert.equal(!result.ok && result.code, 'busy');
    assert.equal(socket.frames('command').length, 0);
  });

  it('nothing that is larger than a server takes', async () => {
    const { connector, greet, store } = await openPage();
    await greet();
    const command = store.command({ type: 'wrapup', callId: 'call-1', note: 'x'.repeat(70_000) });
    await assert.rejects(connector.send(command, { signal: new AbortController().signal }), {
      code: 'invalid',
    });
  });

  it('a caller that waits no longer is let go', async () => {
    const { connector, greet, store } = await openPage();
    await greet();
    const abort = new AbortController();
    const sent = connector.send(store.command({ type: 'hold', callId: 'call-1', legId: 'c' }), {
      signal: abort.signal,
    });
    abort.abort(new Error('enough'));
    await assert.rejects(sent, /enough/);
    await assert.rejects(
      connector.send(store.command({ type: 'hold', callId: 'call-1', legId: 'c' }), { signal: abort.signal }),
      /enough/,
    );
  });

  it('questions for the directory, by id', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    const query = { kind: 'agents', text: 'a', purpose: 'transfer' } as const;
    const one = store.queryDirectory(query);
    const two = store.queryDirectory({ ...query, text: 'b' });
    await pass();
    await asked(socket, 2);
    const [a, b] = ['a', 'b'].map((text) =>
      socket.frames('directory').find((frame) => (frame.query as { text: string }).text === text),
    );
    const page = (name: string) => ({ items: [{ id: name, kind: 'agents', name }], asOf: NOW });
    socket.say({ type: 'page', id: b!.id, page: page('Bo') });
    socket.say({ type: 'page', id: a!.id, page: page('Al') });
    assert.deepEqual([(await one).items[0]!.name, (await two).items[0]!.name], ['Al', 'Bo']);
    const three = store.queryDirectory(query);
    await asked(socket, 3);
    socket.say({ type: 'page', id: socket.frames('directory')[2]!.id, error: { code: 'denied' } });
    await assert.rejects(three, { code: 'denied' });
  });
});

describe('frames that do not fit', () => {
  it('are refused, counted, told of now and then, and stop nothing', async () => {
    const { store, connector, greet, problems, pass } = await openPage();
    const socket = await greet();
    const bad: unknown[] = [
      'not json',
      '[]',
      'null',
      '{"type":7}',
      '{"type":"pong","t":"x"}',
      '{"type":"welcome","protocol":2}',
      '{"type":"page"}',
      '{"type":"result","result":{"id":"x"}}',
      '{"type":"link","link":{"status":"online"}}',
      new ArrayBuffer(8),
      JSON.stringify({ type: 'agent', pad: 'x'.repeat(4 * 2 ** 20) }),
    ];
    for (const data of bad) socket.raw(data);
    socket.say(patch(2, { queue: 'after' }));
    assert.equal(store.state.calls[0]!.queue, 'after');
    assert.equal(connector.figures?.refused, bad.length);
    assert.equal(
      problems.filter((text) => text.startsWith('BAD_FRAME')).length,
      2,
      'the first and the tenth',
    );
    await pass();
    assert.equal(store.state.link.status, 'online');
  });

  it('an update that is wrong keeps its last good state and asks how it is', async () => {
    const { store, greet, problems } = await openPage();
    const socket = await greet();
    socket.say({ type: 'call', epoch: 'e1', seq: 2, call: { id: 'call-1', phase: 'nonsense' } });
    assert.equal(store.state.calls[0]!.phase, 'connected');
    assert.match(problems.join(), /call\.phase/);
    assert.equal(socket.frames('refresh').length, 1);
  });

  it('unknown types are told of once and ignored; __proto__ leads nowhere', async () => {
    const { greet, problems } = await openPage();
    const socket = await greet();
    for (let n = 0; n < 3; n++) socket.say({ type: 'weather', epoch: 'e1' });
    socket.raw('{"type":"welcome","protocol":1,"__proto__":{"polluted":1}}');
    socket.raw('{"type":"page","id":"__proto__","page":{"items":[]}}');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(problems.length, 1);
  });
});

describe('the page leaves', () => {
  it('closes the socket, and nothing more is said or tried', async () => {
    const { store, greet, pass } = await openPage();
    const socket = await greet();
    store.connector = null;
    assert.equal(socket.closedByPage, true);
    const { state } = store;
    socket.say(patch(2, { queue: 'late' }));
    socket.drop();
    await pass(600 * SECOND);
    assert.equal(store.state, state);
    assert.equal(FakeSocket.all.length, 1);
  });

  it('while it waits for a token', async () => {
    let give!: (token: string) => void;
    const { store, pass } = await openPage({ token: () => new Promise((resolve) => (give = resolve)) });
    store.connector = null;
    give('late');
    await pass(60 * SECOND);
    assert.equal(FakeSocket.all.length, 0);
  });
});
