/** Faults between server and page repeat with their seed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChaos, type ChaosOptions } from '../../../demo/server/chaos.mjs';
import { Client, openServer, until } from './client.js';

const FRAMES = Array.from({ length: 200 }, (_, i) => String(i));

/** What arrives of 200 frames on the nth connection, in order. */
async function arrivals(options: ChaosOptions, connection = 1): Promise<{ got: string[]; cuts: number }> {
  const chaos = createChaos(options);
  let cuts = 0;
  let link = chaos.link(() => cuts++);
  for (let i = 1; i < connection; i++) link = chaos.link(() => cuts++);
  const got: string[] = [];
  for (const frame of FRAMES) link.outgoing(frame, (text) => got.push(text));
  const last = FRAMES.at(-1)!;
  if (options.delayMs || options.reorder) await until(() => got.includes(last) || cuts, 'the last frame');
  link.close();
  return { got, cuts };
}

test('the same seed gives the same faults; another seed, another connection gives others', async () => {
  const options = { seed: 7, lose: 0.1, double: 0.1, reorder: 0.1 };
  const one = await arrivals(options);
  assert.deepEqual(await arrivals(options), one);
  assert.notDeepEqual(await arrivals({ ...options, seed: 8 }), one);
  assert.notDeepEqual(await arrivals(options, 2), one);
  assert.deepEqual(await arrivals(options, 2), await arrivals(options, 2));
});

test('each fault does what it says', async () => {
  const counts = (got: string[]) => ({ all: got.length, different: new Set(got).size });
  assert.deepEqual((await arrivals({})).got, FRAMES, 'without any, all arrive in order');

  const lost = (await arrivals({ lose: 0.2 })).got;
  assert.deepEqual(
    lost,
    FRAMES.filter((frame) => lost.includes(frame)),
    'in order',
  );
  assert.ok(lost.length > 130 && lost.length < 180, String(lost.length));

  const doubled = counts((await arrivals({ double: 0.2 })).got);
  assert.equal(doubled.different, 200);
  assert.ok(doubled.all > 220 && doubled.all < 270, String(doubled.all));

  const { got: moved } = await arrivals({ reorder: 0.2 });
  assert.deepEqual(counts(moved), { all: 200, different: 200 });
  assert.notDeepEqual(moved, FRAMES);
  assert.ok(
    moved.every((frame, i) => Math.abs(Number(frame) - i) <= 1),
    'only neighbours change places',
  );

  assert.deepEqual((await arrivals({ delayMs: [1, 9] })).got, FRAMES, 'late, and in order');

  const cut = await arrivals({ cut: 0.05 });
  assert.equal(cut.cuts, 1, 'once');
  assert.deepEqual(cut.got, FRAMES.slice(0, cut.got.length));

  const swallowed = await arrivals({ blackhole: 0.05 });
  assert.equal(swallowed.cuts, 0);
  assert.ok(swallowed.got.length < 150);
  assert.deepEqual(swallowed.got, FRAMES.slice(0, swallowed.got.length));
});

test('a closed connection delivers nothing that was on its way', async () => {
  const link = createChaos({ delayMs: [5, 5], reorder: 0.5 }).link(() => {});
  const got: string[] = [];
  for (const frame of FRAMES) link.outgoing(frame, (text) => got.push(text));
  link.close();
  const probe = createChaos({ delayMs: [20, 20] }).link(() => {});
  await new Promise<void>((done) => probe.incoming('later', () => done()));
  assert.deepEqual(got, []);
});

test('on connections: switched on and off while the server runs', async () => {
  const { url, voice, sim } = await openServer();
  voice.setChaos({ seed: 3, double: 1 });
  const client = await Client.desk(url);
  await until(() => client.of('welcome').length === 2, 'everything comes twice');
  assert.equal((await client.command({ id: 'c', type: 'agent-state', state: 'available' })).ok, true);
  assert.equal(sim.commands.length, 1, 'a doubled command is carried out once');
  voice.setChaos();
  const other = await Client.desk(url);
  assert.equal(other.of('welcome').length, 1);
});

test('a cut ends the socket, a black hole leaves it open', async () => {
  const { url, voice } = await openServer({ chaos: { cut: 1 } });
  const cut = await Client.open(url);
  cut.say({ type: 'hello', protocols: [1] });
  assert.equal(await cut.closed(), 1006);
  voice.setChaos({ blackhole: 1 });
  const lost = await Client.open(url);
  lost.say({ type: 'hello', protocols: [1] });
  voice.setChaos();
  await Client.desk(url);
  assert.deepEqual([lost.frames, lost.code], [[], undefined]);
});
