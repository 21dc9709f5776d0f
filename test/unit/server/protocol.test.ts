/** The reference server keeps docs/protocol.md. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseUpdate } from '../../../src/core/schema/read.js';
import { Client, openServer, until } from './client.js';

const FROM = { from: '+12015532447' };

test('hello: welcome, a snapshot, and the pong behind it', async () => {
  const { url, sim } = await openServer();
  const client = await Client.open(url);
  client.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
  client.say({ type: 'ping', t: 7 });
  const pong = await client.wait(({ type }) => type === 'pong', 'pong');
  assert.deepEqual(
    client.frames.map(({ type }) => type),
    ['welcome', 'snapshot', 'pong'],
  );
  const [welcome] = client.frames;
  assert.equal(welcome!.protocol, 1);
  assert.equal(welcome!.serverTime, sim.clock.now());
  assert.ok((welcome!.supports as string[]).includes('hold'));
  assert.equal(client.snapshot.agent.id, 'ada');
  assert.deepEqual(pong, {
    type: 'pong',
    t: 7,
    serverTime: sim.clock.now(),
    epoch: client.snapshot.epoch,
    seq: client.snapshot.seq,
  });
});

test('each change is one update, with the next number', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const { epoch, seq } = client.snapshot;
  sim.offerCall(FROM);
  sim.phone('ada').answer();
  await client.live();
  assert.deepEqual(client.seqs, [seq + 1, seq + 2]);
  const updates = client.frames.filter((frame) => frame.seq !== undefined && frame.type !== 'pong');
  for (const update of updates) {
    assert.equal(update.epoch, epoch);
    assert.equal(parseUpdate(update).ok, true);
  }
  const pong = await client.live();
  assert.equal(pong.seq, seq + 2);
});

test('a command is carried out, and answered to the page that asked', async () => {
  const { url, sim } = await openServer();
  const [one, two] = [await Client.desk(url), await Client.desk(url)];
  sim.offerCall(FROM);
  sim.phone('ada').answer();
  const { callId } = { callId: sim.state().interactions.at(-1)!.engagements[0]!.callId };
  const result = await one.command({ id: 'c1', type: 'hold', callId, legId: 'customer' });
  assert.deepEqual(result, { id: 'c1', ok: true });
  assert.equal(sim.state().interactions.at(-1)!.customer.hold, true);
  await two.live();
  assert.deepEqual(two.of('result'), [], 'results go to whoever asked');
  assert.deepEqual(two.seqs, one.seqs, 'updates go to all pages of the agent, with the same numbers');
});

test('the same command id is carried out once, and answered as often as it comes', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const command = { id: 'same', type: 'agent-state', state: 'idle', idleCodeId: 'lunch', issuedAt: 1 };
  client.say({ type: 'command', command });
  client.say({ type: 'command', command: { ...command, state: 'available' } });
  await until(() => client.of('result').length === 2, 'two answers');
  const other = await Client.desk(url);
  const again = await other.command(command);
  assert.equal(sim.commands.length, 1);
  assert.deepEqual([...client.of('result').map(({ result }) => result), again], Array(3).fill(again));
});

test('of two agents the same id is two commands', async () => {
  const { url, sim } = await openServer();
  const [ada, ben] = [await Client.desk(url), await Client.desk(url, 'ben')];
  await Promise.all(
    [ada, ben].map((one) => one.command({ id: 'x', type: 'agent-state', state: 'available' })),
  );
  assert.equal(sim.commands.length, 2);
});

test('what is unknown, malformed or not allowed is answered with a code', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const codeOf = async (command: { id: string; type: string }) =>
    (await client.command(command)).code as string;
  assert.equal(await codeOf({ id: '1', type: 'make-coffee' }), 'unsupported');
  assert.equal(await codeOf({ id: '2', type: 'hold' }), 'invalid');
  assert.equal(await codeOf({ id: '3', type: 'hold', callId: 'none', legId: 'x' } as never), 'not-found');
  assert.equal(await codeOf({ id: '4', type: 'hold', callId: 5, legId: {} } as never), 'invalid');
  assert.equal(
    await codeOf({ id: '5', type: 'outdial', number: '+12015532447', source: 'page', name: 5 } as never),
    'invalid',
  );
  assert.equal(sim.commands.length, 2, 'what is no command does not reach the contact centre');
});

test('a refresh is a snapshot; what happens meanwhile comes after it, once', async () => {
  const { url, sim } = await openServer();
  const client = await Client.desk(url);
  const { seq } = client.snapshot;
  for (let i = 0; i < 20; i++) {
    client.say({ type: 'refresh' });
    sim.setProfile('ada', { defaultCountry: i % 2 ? 'US' : 'GB' });
  }
  await client.live();
  assert.ok(client.of('snapshot').length > 1);
  let known = -1;
  for (const frame of client.frames) {
    if (frame.type === 'snapshot') known = Math.max(known, frame.snapshot.seq as number);
    else if (frame.type === 'profile') {
      assert.ok(frame.seq === known + 1, `${frame.seq} after ${known}`);
      known = frame.seq as number;
    }
  }
  assert.equal(known, seq + 20);
});

test('the directory answers the page that asked, under its id', async () => {
  const { url } = await openServer();
  const client = await Client.desk(url);
  client.say({ type: 'directory', id: 'q1', query: { kind: 'agents', text: 'ben', purpose: 'consult' } });
  const { page } = await client.wait(({ type, id }) => type === 'page' && id === 'q1', 'page');
  assert.deepEqual(
    page.items.map(({ id }: { id: string }) => id),
    ['ben'],
  );
  client.say({ type: 'directory', id: 'q2', query: { kind: 'agents', text: 7, purpose: 'consult' } });
  const refused = await client.wait(({ type, id }) => type === 'page' && id === 'q2', 'page');
  assert.equal(refused.error.code, 'invalid');
});

test('a question ends with its socket', async () => {
  const { sim } = await openServer();
  const signals: AbortSignal[] = [];
  const connector = (agentId: string) => ({
    ...sim.connector(agentId),
    clock: sim.clock,
    directory: (_query: unknown, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    },
  });
  const { url } = await openServer({ simulator: { ...sim, state: sim.state, connector } as never });
  const client = await Client.desk(url);
  for (let i = 0; i < 40; i++) {
    client.say({ type: 'directory', id: `q${i}`, query: { kind: 'agents', text: '', purpose: 'consult' } });
  }
  await until(() => client.of('page').length === 8, 'those that are too many are refused');
  assert.equal(client.of('page')[0]!.error.code, 'busy');
  assert.equal(signals.length, 32);
  client.ws.terminate();
  await until(() => signals.every(({ aborted }) => aborted), 'all are aborted');
});

test('who is not let in is told so, and closed', async () => {
  const { url } = await openServer();
  const refusal = async (hello: object) => {
    const client = await Client.open(url);
    client.say({ type: 'hello', protocols: [1], ...hello });
    const code = await client.closed();
    return [client.frames, code];
  };
  assert.deepEqual(await refusal({ token: 'demo-nobody' }), [[{ type: 'refused', code: 'auth' }], 1008]);
  assert.deepEqual(await refusal({ token: 'secret' }), [[{ type: 'refused', code: 'auth' }], 1008]);
  assert.deepEqual(await refusal({ token: '' }), [[{ type: 'refused', code: 'auth' }], 1008]);
  assert.deepEqual(await refusal({ token: 'demo-ada', protocols: [2] }), [
    [{ type: 'refused', code: 'protocol' }],
    1008,
  ]);
});

test('without a token it is the first agent, on the server’s own machine', async () => {
  const { url } = await openServer();
  const client = await Client.open(url);
  client.say({ type: 'hello', protocols: [1, 2] });
  await client.live();
  assert.equal(client.snapshot.agent.id, 'ada');
});

test('a token that expires ends the agent’s connections, and only those', async () => {
  const { url, voice } = await openServer();
  const [ada, ben] = [await Client.desk(url), await Client.desk(url, 'ben')];
  const next = voice.expireToken('ada');
  assert.equal(await ada.closed(), 4401);
  assert.deepEqual(ada.of('refused'), [{ type: 'refused', code: 'auth' }]);
  const old = await Client.open(url);
  old.say({ type: 'hello', protocols: [1], token: 'demo-ada' });
  assert.equal(await old.closed(), 1008);
  await Client.desk(url, 'ada', { token: next });
  await ben.live();
});

test('each agent sees the agent’s own, and a call moves from one to the other', async () => {
  const { url, sim } = await openServer();
  const [ada, ben] = [await Client.desk(url), await Client.desk(url, 'ben')];
  sim.offerCall(FROM);
  sim.phone('ada').answer();
  const { callId } = sim.state().interactions.at(-1)!.engagements[0]!;
  const target = { type: 'agent', id: 'ben', name: 'Ben' };
  assert.equal((await ada.command({ id: 'k', type: 'consult', callId, target })).ok, true);
  const offered = await ben.wait(
    ({ type, call }) => type === 'call' && call.phase === 'offered',
    'the consult',
  );
  assert.equal(offered.call.role, 'consulted');
  assert.notEqual(offered.call.id, callId);
});
