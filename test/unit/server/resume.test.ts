/** Pages that were away, and servers that were: only what was missed, or a snapshot. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, openServer, type Frame } from './client.js';

const FROM = { from: '+12015532447' };
/** What the welcome brings, in short. */
const kinds = ({ frames }: Client) => frames.map(({ type }) => type).slice(1);
const known = (client: Client): { epoch: string; seq: number } => {
  const { epoch, seq } = client.of('pong').at(-1) as Frame & { epoch: string; seq: number };
  return { epoch, seq };
};

test('a page that comes back gets only what it missed, and then goes on', async () => {
  const { url, sim, voice } = await openServer();
  const before = await Client.desk(url);
  const { epoch, seq } = known(before);
  before.ws.terminate();
  sim.offerCall(FROM);
  sim.phone('ada').answer();
  const after = await Client.desk(url, 'ada', { epoch, seq });
  assert.deepEqual(after.of('snapshot'), []);
  assert.deepEqual(after.seqs, [seq + 1, seq + 2]);
  assert.equal(voice.stats().resumed, 1);
  sim.customer(sim.state().interactions.at(-1)!.id).hangUp();
  await after.live();
  assert.deepEqual(after.seqs.slice(0, 3), [seq + 1, seq + 2, seq + 3]);
});

test('a page that missed nothing gets nothing', async () => {
  const { url } = await openServer();
  const stamp = known(await Client.desk(url));
  const after = await Client.desk(url, 'ada', stamp);
  assert.deepEqual(kinds(after), ['pong']);
});

test('whose updates are gone gets a snapshot: too many, too large, from another epoch, from the future', async () => {
  const { url, sim } = await openServer({ limits: { updates: 5, updateBytes: 2000 } });
  const client = await Client.desk(url);
  const stamp = known(client);
  const change = (i: number, filler = '') =>
    sim.setProfile('ada', { entryPointNumbers: [`+1800555${String(i).padStart(4, '0')}${filler}`] });
  // only the numbers change between them: each update holds the whole profile
  sim.setProfile('ada', { idleCodes: null, wrapup: null, outdial: null });
  const back = async (hello: object) => kinds(await Client.desk(url, 'ada', hello));
  await client.live();
  const start = known(client);
  for (let i = 0; i < 5; i++) change(i);
  assert.deepEqual(await back(start), [...Array<string>(5).fill('profile'), 'pong']);
  change(5);
  assert.deepEqual(await back(start), ['snapshot', 'pong'], 'one more than are kept');
  await client.live();
  const late = known(client);
  change(6, '0'.repeat(3000));
  assert.deepEqual(await back(late), ['snapshot', 'pong'], 'more bytes than are kept');
  assert.deepEqual(await back({ ...late, epoch: 'other' }), ['snapshot', 'pong']);
  assert.deepEqual(await back({ ...late, seq: late.seq + 99 }), ['snapshot', 'pong']);
  assert.deepEqual(
    await back({ epoch: late.epoch }),
    ['snapshot', 'pong'],
    'it says that it knows too little',
  );
  assert.deepEqual(await back(stamp), ['snapshot', 'pong']);
});

test('a restart in a new epoch: the sockets are closed, a snapshot follows, nothing is remembered', async () => {
  const { url, sim, voice } = await openServer();
  const before = await Client.desk(url);
  const command = { id: 'c', type: 'agent-state', state: 'idle', idleCodeId: 'lunch' };
  await before.command(command);
  await before.live();
  const { epoch, seq } = known(before);
  voice.restart('new');
  assert.equal(await before.closed(), 1001);
  const after = await Client.desk(url, 'ada', { epoch, seq });
  assert.deepEqual(kinds(after), ['snapshot', 'pong']);
  assert.notEqual(after.snapshot.epoch, epoch);
  assert.equal(after.snapshot.agent.state.kind, 'idle');
  assert.equal(after.of('pong')[0]!.epoch, after.snapshot.epoch);
  await after.command(command);
  assert.equal(sim.commands.length, 2, 'it has forgotten what it had answered');
  sim.setProfile('ada', { defaultCountry: 'GB' });
  await after.live();
  const update = after.of('profile')[0]!;
  assert.equal(update.epoch, after.snapshot.epoch);
});

test('a restart that goes on where it was keeps epoch, updates and answers', async () => {
  const { url, sim, voice } = await openServer();
  const before = await Client.desk(url);
  await before.command({ id: 'c', type: 'agent-state', state: 'available' });
  await before.live();
  const stamp = known(before);
  voice.restart('kept');
  assert.equal(await before.closed(), 1001);
  sim.offerCall(FROM);
  const after = await Client.desk(url, 'ada', stamp);
  assert.deepEqual(after.seqs, [stamp.seq + 1]);
  await after.command({ id: 'c', type: 'agent-state', state: 'available' });
  assert.equal(sim.commands.length, 1);
});

test('two processes with the same world are two epochs', async () => {
  const [one, two] = [await openServer(), await openServer()];
  const stamp = known(await Client.desk(one.url));
  const moved = await Client.desk(two.url, 'ada', stamp);
  assert.deepEqual(kinds(moved), ['snapshot', 'pong']);
  assert.notEqual(moved.snapshot.epoch, stamp.epoch);
});

test('another world of the same contact centre is a snapshot in a new epoch, at once', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  sim.reset();
  await client.live();
  const [first, second] = client.of('snapshot').map(({ snapshot }) => snapshot as Frame);
  assert.notEqual(first!.epoch, second!.epoch);
  assert.deepEqual(known(client), { epoch: second!.epoch, seq: second!.seq });
});

test('while the line of the contact centre is down no page is connected; then each gets a snapshot', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const stamp = known(client);
  const undo = sim.fault({ dropLink: true });
  assert.equal(await client.closed(), 1006);
  const early = await Client.open(url);
  early.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
  assert.equal(await early.closed(), 1006);
  assert.deepEqual(early.frames, []);
  sim.offerCall(FROM);
  undo();
  const after = await Client.desk(url, 'ada', stamp);
  assert.deepEqual(kinds(after), ['snapshot', 'pong']);
  assert.equal(after.snapshot.calls.length, 1);
});

test('messages to the agent that were missed are said again to who was here before, and to nobody else', async () => {
  const { url, sim } = await openServer();
  const before = await Client.desk(url);
  const stamp = known(before);
  before.ws.terminate();
  // nobody takes what ada transfers, and the call is dropped: ada is told
  sim.offerCall(FROM);
  sim.phone('ada').answer();
  const { callId } = sim.state().interactions.at(-1)!.engagements[0]!;
  const mover = await Client.desk(url);
  await mover.command({
    id: 't',
    type: 'transfer',
    callId,
    target: { type: 'number', number: '+12015550199' },
  });
  const { id, parties } = sim.state().interactions.at(-1)!;
  sim.party(id, parties.at(-1)!.id).decline();
  const told = ({ frames }: Client) => {
    const all = frames.flatMap((frame) => (frame.type === 'batch' ? (frame.updates as Frame[]) : [frame]));
    return new Set(all.flatMap(({ type, notice }) => (type === 'notice' ? [notice.id as string] : [])));
  };
  await mover.live();
  assert.ok(told(mover).size > 0, 'there is such a message');
  assert.deepEqual(told(await Client.desk(url, 'ada', stamp)), told(mover));
  assert.deepEqual(told(await Client.desk(url, 'ada', { epoch: stamp.epoch })), told(mover));
  assert.deepEqual(told(await Client.desk(url)), new Set());
});

test('doubled and reordered updates are kept once, in order', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const stamp = known(client);
  const undo = sim.fault({ duplicate: true, reorder: true });
  for (let i = 0; i < 6; i++) sim.setProfile('ada', { defaultCountry: i % 2 ? 'US' : 'GB' });
  undo();
  await client.live();
  const sorted = [1, 2, 3, 4, 5, 6].map((i) => stamp.seq + i);
  assert.notDeepEqual(client.seqs, sorted, 'the page gets them as they came');
  const after = await Client.desk(url, 'ada', stamp);
  assert.deepEqual(after.seqs, sorted);
});
