/** Whatever a client does, the others go on. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Client, later, openServer, until } from './client.js';

/** Another agent, who must notice nothing. */
async function bystander(url: string): Promise<() => Promise<void>> {
  const ben = await Client.desk(url, 'ben');
  return async () => {
    await ben.live();
    assert.equal(ben.code, undefined);
    await ben.command({ id: `${Math.random()}`, type: 'agent-state', state: 'available' });
  };
}

test('frames that are none are refused and counted; the connection goes on', async () => {
  const { url, voice, log } = await openServer();
  const isFine = await bystander(url);
  const client = await Client.desk(url);
  const bad = [
    'no json',
    '',
    '[]',
    'null',
    '7',
    '"hello"',
    '{"type":5}',
    '{"type":"make-coffee"}',
    '{"type":"__proto__"}',
    '{"type":"constructor"}',
    '{"type":"ping"}',
    '{"type":"ping","t":"x"}',
    '{"type":"command"}',
    '{"type":"command","command":[]}',
    '{"type":"command","command":{"id":"","type":"hold","issuedAt":1}}',
    '{"type":"directory"}',
    `{"type":"ping","t":1e999}`,
    '['.repeat(30_000),
  ];
  for (const text of bad) client.ws.send(text);
  client.ws.send(Buffer.from('{"type":"refresh"}'), { binary: true });
  client.ws.send(Buffer.alloc(0), { binary: true });
  await client.live();
  assert.equal(voice.stats().refused, bad.length + 2);
  assert.equal(log.filter(({ event }) => event === 'frame refused').length, bad.length + 2);
  assert.deepEqual(new Set(client.frames.map(({ type }) => type)), new Set(['welcome', 'snapshot', 'pong']));
  await isFine();
});

test('nothing of what a frame says is in the log', async () => {
  const { url, log } = await openServer();
  const client = await Client.desk(url);
  const secret = 'tell-nobody-4711';
  for (const frame of [
    { type: secret },
    { type: 'hello', protocols: [1], token: secret },
    { type: 'command', command: { id: 'a', type: secret, issuedAt: 1 } },
    { type: 'command', command: { id: 'b', type: 'send-digits', issuedAt: 1, callId: 'c', digits: secret } },
    {
      type: 'command',
      command: { id: 'c', type: 'save-variables', issuedAt: 1, callId: 'c', changes: { [secret]: 1 } },
    },
    { type: 'command', command: { id: 'd', type: 'wrapup', issuedAt: 1, callId: 'c', note: { secret } } },
    { type: 'directory', id: 'e', query: { kind: 'agents', text: [secret], purpose: 'consult' } },
  ]) {
    client.say(frame);
  }
  client.ws.send(secret);
  const stranger = await Client.open(url);
  stranger.say({ type: 'hello', protocols: [1], token: secret });
  await stranger.closed();
  await client.live();
  assert.doesNotMatch(JSON.stringify(log), /4711/);
  assert.doesNotMatch(JSON.stringify(client.frames), /4711/, 'nor in what is answered');
});

test('a frame that is too large closes its connection with 1009', async () => {
  const { url } = await openServer();
  const isFine = await bystander(url);
  const client = await Client.desk(url);
  client.ws.send('x'.repeat(10 * 1024 * 1024), () => {});
  assert.equal(await client.closed(), 1009);
  const edge = await Client.desk(url);
  edge.ws.send(JSON.stringify({ type: 'ping', t: 1, pad: 'x'.repeat(60_000) }));
  await edge.live();
  await isFine();
});

test('who does not say hello in time is closed; so is who says it too late', async () => {
  const { url } = await openServer({ limits: { hello: 50 } });
  const isFine = await bystander(url);
  const silent = await Client.open(url);
  assert.equal(await silent.closed(), 1013);
  const chatty = await Client.open(url);
  chatty.say({ type: 'refresh' });
  chatty.say({ type: 'command', command: { id: 'a', type: 'agent-state', state: 'available', issuedAt: 1 } });
  assert.equal(await chatty.closed(), 1013);
  assert.deepEqual(chatty.frames, [], 'before hello nothing is answered');
  await isFine();
});

test('hello after other frames is in time; a second one changes nothing', async () => {
  const { url, voice } = await openServer();
  const client = await Client.open(url);
  client.say({ type: 'refresh' });
  client.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
  client.say({ type: 'hello', protocols: [1], token: 'demo-ben' });
  await client.live();
  assert.equal(client.of('welcome').length, 1);
  assert.equal(client.snapshot.agent.id, 'ada');
  assert.equal(voice.stats().refused, 2);
  assert.equal(voice.stats().pages, 1);
});

test('a flood closes its connection with 1008, and what comes after the limit is not read', async () => {
  const { url, voice, sim } = await openServer({ limits: { framesPerSecond: 50 } });
  const isFine = await bystander(url);
  const client = await Client.desk(url);
  for (let i = 0; i < 5000; i++) {
    client.say({
      type: 'command',
      command: { id: `c${i}`, type: 'agent-state', state: 'available', issuedAt: 1 },
    });
  }
  assert.equal(await client.closed(), 1008);
  assert.ok(sim.commands.length < 60, String(sim.commands.length));
  assert.ok(voice.stats().received < 100, 'frames after the close are not counted either');
  await isFine();
});

test('who does not read is closed with 1013, and waits for nobody', async () => {
  const { url, sim, voice } = await openServer({ limits: { waiting: 64 * 1024, goodbye: 100 } });
  const isFine = await bystander(url);
  const client = await Client.desk(url);
  client.ws.pause();
  const filler = 'x'.repeat(100_000);
  for (let i = 0; voice.stats().pages > 1; i++) {
    assert.ok(i < 500, 'it is closed');
    sim.setProfile('ada', { entryPointNumbers: [`${i}${filler}`] });
    await new Promise((done) => setImmediate(done));
  }
  await until(() => voice.stats().connections === 1, 'its socket is gone');
  client.ws.resume();
  // the rest may have been cut off before the close frame
  assert.ok([1013, 1006].includes(await client.closed()));
  await isFine();
});

test('a connection that is half open is ended by the heartbeat', async () => {
  const { url, voice } = await openServer({ limits: { heartbeat: 30, hello: 60_000 } });
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  later(() => socket.destroy());
  socket.write(
    'GET /voice HTTP/1.1\r\nhost: 127.0.0.1\r\nupgrade: websocket\r\nconnection: upgrade\r\n' +
      'sec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OTAxMjM0NQ==\r\n\r\n',
  );
  socket.on('error', () => {});
  await once(socket, 'data');
  const alive = await Client.desk(url);
  // it answers no ping: nothing there speaks WebSocket
  socket.resume();
  await until(() => socket.closed, 'it is cut');
  await until(() => voice.stats().connections === 1, 'only the other is left');
  await alive.live();
});

test('frames that are broken on the wire end their connection only', async () => {
  const { url } = await openServer();
  const isFine = await bystander(url);
  for (const bytes of [Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.from([0x81, 0x02, 0x61, 0x62])]) {
    const client = await Client.desk(url);
    (client.ws as unknown as { _socket: { write(data: Buffer): void } })._socket.write(bytes);
    assert.equal(await client.closed(), 1002);
  }
  const client = await Client.desk(url);
  client.ws.send(Buffer.from([0xff, 0xfe]), { binary: false });
  assert.equal(await client.closed(), 1007);
  await isFine();
});

test('keys with a meaning of their own are keys like any other', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  sim.offerCall({ from: '+12015532447' });
  sim.phone('ada').answer();
  const { callId } = sim.state().interactions.at(-1)!.engagements[0]!;
  const evil = `{"type":"command","__proto__":{"polluted":1},"command":{"id":"p","type":"save-variables","issuedAt":1,
    "callId":"${callId}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
    "changes":{"__proto__":{"value":"x","polluted":1},"constructor":{"value":"x"},"reasonForCall":{"value":"fine","__proto__":{"rev":"1"}}}}}`;
  client.ws.send(evil);
  await client.wait(({ type }) => type === 'result', 'the answer');
  assert.equal(({} as { polluted?: number }).polluted, undefined);
  await client.live();
});

test('many reconnects leave nothing behind', async () => {
  const { url, voice } = await openServer();
  const rounds = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await Promise.all(
        Array.from({ length: 10 }, async (_, j) => {
          const client = new Client(url);
          client.ws.on('open', () => {
            client.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
            if (j % 3)
              client.say({
                type: 'directory',
                id: 'q',
                query: { kind: 'agents', text: '', purpose: 'consult' },
              });
            if (j % 2) client.ws.close();
            else client.ws.terminate();
          });
          await client.closed();
        }),
      );
    }
  };
  await rounds(60);
  await until(() => voice.stats().connections === 0, 'all sockets are gone');
  const { pages, agents, answers } = voice.stats();
  assert.deepEqual({ pages, agents, answers }, { pages: 0, agents: 1, answers: 0 });
});

test('pages of one agent, and connections, have a limit', async () => {
  const { url } = await openServer({ limits: { pages: 2, connections: 4 } });
  await Client.desk(url);
  await Client.desk(url);
  const third = await Client.open(url);
  third.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
  assert.equal(await third.closed(), 1013);
  await Client.desk(url, 'ben');
  await Client.desk(url, 'ben');
  const more = new Client(url);
  const [, response] = (await once(more.ws, 'unexpected-response')) as [unknown, { statusCode: number }];
  assert.equal(response.statusCode, 503);
});

test('answers are remembered up to a limit', async () => {
  const { url, voice } = await openServer({ limits: { answers: 10 } });
  const client = await Client.desk(url);
  for (let i = 0; i < 30; i++) await client.command({ id: `c${i}`, type: 'agent-state', state: 'available' });
  assert.equal(voice.stats().answers, 10);
});
