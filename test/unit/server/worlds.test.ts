/** Worlds by name, and who plays the people in them. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import WebSocket from 'ws';
import { openServerSimulator, type ServerSimulator } from '../../../demo/server-simulator.js';
import { createMount } from '../../../demo/server/mount.mjs';
import { createWorlds, type WorldOptions } from '../../../demo/server/worlds.mjs';
import { createSimulator } from '../../../src/simulator/index.js';
import { Client, later, listen, until } from './client.js';

async function openWorlds({ idleMs = 60_000, world = { clock: 'manual' } as WorldOptions } = {}) {
  const worlds = createWorlds({ createSimulator, world, idleMs });
  const mount = createMount(worlds);
  const server = createServer();
  mount.attach(server);
  const base = `ws://127.0.0.1:${await listen(server)}`;
  later(() => mount.close());
  const play = async (id = ''): Promise<ServerSimulator> => {
    const simulator = await openServerSimulator({ url: `${base}/voice-control${id && `/${id}`}`, WebSocket });
    later(() => simulator.close());
    return simulator;
  };
  return { base, worlds, mount, play };
}
const FROM = { from: '+12015532447' };

test('a page and the people: a call from its offer to wrap-up', async () => {
  const { base, play } = await openWorlds();
  const simulator = await play('one');
  const ada = await Client.desk(`${base}/voice/one`);
  const id = await simulator.offerCall(FROM);
  assert.equal(simulator.state().interactions.at(-1)!.id, id, 'seen as soon as it is answered');
  assert.equal(await simulator.phone('ada').answer(), true);
  assert.equal(await simulator.phone('ada').answer(), false);
  assert.equal(await simulator.customer(id).hangUp(), true);
  await ada.live();
  assert.equal((await simulator.look()).interactions.at(-1)!.engagements[0]!.phase, 'wrapup');
  const { callId } = simulator.state().interactions.at(-1)!.engagements[0]!;
  await ada.command({ id: 'w', type: 'wrapup', callId });
  await simulator.look();
  assert.deepEqual(
    simulator.commands.map(({ type }) => type),
    ['wrapup'],
  );
  await simulator.advance(1000);
});

test('what changes is told to all who watch, and nothing when nothing did', async () => {
  const { base, play } = await openWorlds();
  let told = 0;
  const one = await openServerSimulator({
    url: `${base}/voice-control/w`,
    WebSocket,
    changed: () => told++,
  });
  later(() => one.close());
  const two = await play('w');
  await until(() => one.pages === 2, 'each knows of the other');
  const before = told;
  await two.setSettings({ handset: true });
  await until(() => one.state().settings.handset, 'the other sees it');
  assert.equal(told, before + 1);
});

test('values of secure variables, and digits, are not told', async () => {
  const { base, play } = await openWorlds();
  const simulator = await play();
  await simulator.offerCall({
    ...FROM,
    variables: [{ name: 'pin', type: 'string', value: 'tell-nobody', secure: true, editable: true }],
  });
  await simulator.phone('ada').answer();
  const { callId } = simulator.state().interactions.at(-1)!.engagements[0]!;
  const ada = await Client.desk(`${base}/voice`);
  await ada.command({ id: 's', type: 'save-variables', callId, changes: { pin: { value: 'nor-this' } } });
  await simulator.look();
  assert.match(JSON.stringify(simulator.state()), /"pin"/);
  assert.doesNotMatch(JSON.stringify([simulator.state(), simulator.commands]), /tell-nobody|nor-this/);
});

test('a fault ends with its undo, and with the page that made it', async () => {
  const { base, play } = await openWorlds();
  const one = await play('f');
  const undo = one.fault({ dropLink: true });
  await one.look();
  const down = await Client.open(`${base}/voice/f`);
  down.say({ type: 'hello', protocols: [1] });
  assert.equal(await down.closed(), 1006);
  await undo();
  await Client.desk(`${base}/voice/f`);
  const two = await play('f');
  two.fault({ dropLink: true });
  await two.look();
  two.close();
  await until(() => one.pages === 1, 'it is gone');
  await Client.desk(`${base}/voice/f`);
});

test('worlds share nothing; one that is set up anew begins another epoch', async () => {
  const { base, play } = await openWorlds();
  const [a, b] = [await play('a'), await play('b')];
  await a.offerCall(FROM);
  await b.look();
  assert.equal(a.state().interactions.length, b.state().interactions.length + 1);
  const before = await Client.desk(`${base}/voice/a`);
  await a.server.setUp({ seed: 5, clock: 'manual', world: { settings: { handset: true } } });
  assert.equal(await before.closed(), 1001);
  assert.equal(a.state().settings.handset, true);
  const after = await Client.desk(`${base}/voice/a`);
  assert.notEqual(after.snapshot.epoch, before.snapshot.epoch);
});

test('server operations: drop, restart, tokens, chaos, figures', async () => {
  const { base, play } = await openWorlds();
  const { server } = await play('s');
  const desk = () => Client.desk(`${base}/voice/s`);
  const one = await desk();
  await server.drop();
  assert.equal(await one.closed(), 1006);
  const two = await desk();
  await server.restart();
  assert.equal(await two.closed(), 1001);
  const three = await desk();
  const token = await server.expireToken('ada');
  assert.equal(await three.closed(), 4401);
  assert.equal(await server.tokenOf('ada'), token);
  await server.chaos({ double: 1 });
  const four = await Client.desk(`${base}/voice/s`, 'ada', { token });
  await until(() => four.of('welcome').length === 2, 'chaos');
  await server.chaos();
  assert.equal((await server.stats()).pages, 1);
});

test('what is no operation is refused, and nothing else happens', async () => {
  const { base } = await openWorlds();
  const ws = new WebSocket(`${base}/voice-control`);
  later(() => ws.terminate());
  const answers: { id?: unknown; error?: string }[] = [];
  ws.on('message', (data) => answers.push(JSON.parse(String(data)) as object));
  await once(ws, 'open');
  for (const asked of [
    { id: 1, do: 'constructor' },
    { id: 2, do: '__proto__' },
    { id: 3, do: 'customer', args: ['nobody', 'answer'] },
    { id: 4, do: 'phone', args: ['ada', 'constructor'] },
    { id: 5, do: 'offerCall', args: 'x' },
    { id: 6, do: 'offerCall', args: [] },
    { id: 7 },
    'text',
    null,
  ]) {
    ws.send(JSON.stringify(asked));
  }
  ws.send('no json');
  ws.send(Buffer.from('{}'), { binary: true });
  ws.send(JSON.stringify({ id: 9, do: 'look' }));
  await until(() => answers.some(({ id }) => id === 9), 'it goes on');
  assert.deepEqual(
    answers.flatMap(({ id, error }) => (error ? [id] : [])),
    [1, 2, 3, 4, 5, 6],
  );
});

test('upgrades elsewhere are refused, and so are pages of strangers', async () => {
  const { base } = await openWorlds();
  const host = base.slice('ws://'.length);
  const status = async (path: string, headers: Record<string, string> = {}) => {
    const client = new Client(`${base}${path}`, { headers });
    const opened = once(client.ws, 'open').then(() => 101);
    const refused = once(client.ws, 'unexpected-response').then(([, { statusCode }]) => statusCode as number);
    return Promise.race([opened, refused]);
  };
  assert.equal(await status('/'), 404);
  assert.equal(await status('/voicemail'), 404);
  assert.equal(await status('/voice/a/b'), 404);
  assert.equal(await status('/voice/no%20name'), 503);
  assert.equal(await status('/voice?x=1'), 101);
  for (const [origin, voice, control] of [
    [`http://${host}`, 101, 101],
    ['http://localhost:5173', 101, 403],
    ['http://127.0.0.1:1', 101, 403],
    ['https://evil.example', 403, 403],
    ['http://localhost.evil.example', 403, 403],
    ['null', 403, 403],
    ['nonsense', 403, 403],
  ] as const) {
    assert.equal(await status('/voice', { origin }), voice, origin);
    assert.equal(await status('/voice-control', { origin }), control, `control of ${origin}`);
  }
  // a name that a stranger points to this machine is no origin of ours, though host and origin agree
  const rebound = { origin: 'http://evil.example', host: 'evil.example' };
  assert.equal(await status('/voice', rebound), 403);
  assert.equal(await status('/voice-control', rebound), 403);
});

test('a world that nobody uses is dropped; the one without a name stays', async () => {
  const { base, worlds, play } = await openWorlds({ idleMs: 40 });
  const simulator = await play('short');
  await Client.desk(`${base}/voice/other`);
  assert.equal(worlds.size, 3);
  simulator.close();
  await until(() => worlds.size === 2, 'it is gone; the other is in use');
  await Client.desk(`${base}/voice`);
});

test('close ends all sockets and is done', async () => {
  const { base, mount, play } = await openWorlds();
  await play('x');
  const clients = [await Client.desk(`${base}/voice/x`), await Client.desk(`${base}/voice`)];
  clients[1]!.ws.pause();
  await mount.close();
  assert.equal(await clients[0]!.closed(), 1001);
});
