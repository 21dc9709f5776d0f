/** What demo/python makes of bytes: handshake, frames, limits, and who is let in. */
import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'node:test';
import { startPython } from './python-server.js';
import { BINARY, CLOSE, frame, PING, PONG, RawSocket } from './raw-socket.js';

const server = await startPython();
const LIMIT = 64 * 1024;
const HELLO = { type: 'hello', protocols: [1], token: 'demo-ada' };
const sockets: RawSocket[] = [];

function open(): RawSocket {
  const socket = new RawSocket(server!.home);
  sockets.push(socket);
  return socket;
}

async function upgraded(): Promise<RawSocket> {
  const socket = open();
  await socket.upgrade();
  return socket;
}

async function greeted(): Promise<RawSocket> {
  const socket = await upgraded();
  socket.say(HELLO);
  await socket.message('snapshot');
  return socket;
}

/** A ping of exactly so many bytes. */
function padded(size: number): string {
  const bare = JSON.stringify({ type: 'ping', t: 1, pad: '' });
  return bare.replace('""', `"${'x'.repeat(size - bare.length)}"`);
}

const suite = server ? describe : describe.skip;
if (!server) it('the Python server', (t) => t.skip('python3 is not installed'));

suite('demo/python: sockets', () => {
  afterEach(async () => {
    for (const socket of sockets.splice(0)) await socket.end();
  });
  after(() => server?.stop());

  it('answers the handshake as the RFC has it', async () => {
    const answer = await open().upgrade();
    assert.match(answer, /^HTTP\/1\.1 101 /);
    assert.match(answer, /Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=\r\n/);
    assert.doesNotMatch(answer, /Sec-WebSocket-Protocol/);
  });

  it('upgrades nothing else, and nobody else', async () => {
    assert.match(await open().request('/voice'), /^HTTP\/1\.1 426 /);
    assert.match(await open().upgrade({ 'Sec-WebSocket-Version': '8' }), /^HTTP\/1\.1 426 /);
    assert.match(await open().upgrade({ Origin: 'https://evil.example' }), /^HTTP\/1\.1 403 /);
    assert.match(await open().upgrade({ Host: 'evil.example' }), /^HTTP\/1\.1 403 /);
    assert.match(
      await open().request('/control', { Origin: 'https://evil.example', 'Content-Length': '0' }, 'POST'),
      /^HTTP\/1\.1 403 /,
    );
  });

  it('serves the demo and no other file', async () => {
    assert.match(await open().request('/'), /302 Found\r\nLocation: \/demo\/python\/index\.html/);
    assert.match(
      await open().request('/demo/python/index.html'),
      /200 OK[^]*require-trusted-types-for 'script'/,
    );
    for (const path of [
      '/package.json',
      '/demo/../package.json',
      '/demo/%2e%2e/package.json',
      '/dist',
      '//etc/passwd',
    ])
      assert.match(await open().request(path), /^HTTP\/1\.1 404 /, path);
    assert.match(await open().request('/control', {}, 'POST'), /^HTTP\/1\.1 400 /);
  });

  it('puts a message together that came in pieces, with a ping between them', async () => {
    const socket = await upgraded();
    const text = JSON.stringify(HELLO);
    socket.write(
      frame(text.slice(0, 9), { final: false }),
      frame('are you there?', { kind: PING }),
      frame(text.slice(9, 20), { kind: 0, final: false }),
      frame(text.slice(20), { kind: 0 }),
    );
    const first = await socket.read();
    assert.deepEqual([first.kind, first.data.toString()], [PONG, 'are you there?']);
    const { protocol, supports } = await socket.message('welcome');
    assert.equal(protocol, 1);
    assert.ok((supports as string[]).includes('hold'));
  });

  it('takes 64 KiB and no more', async () => {
    const socket = await greeted();
    socket.write(frame(padded(LIMIT)));
    assert.equal((await socket.message('pong')).t, 1);
    socket.write(frame(padded(LIMIT + 1)));
    assert.equal(await socket.closed(), 1009);
    const pieces = await greeted();
    pieces.write(frame('x'.repeat(LIMIT), { final: false }), frame('x', { kind: 0 }));
    assert.equal(await pieces.closed(), 1009);
  });

  it('closes on what no browser sends', async () => {
    const long = 'x'.repeat(126);
    const cases: [code: number, ...frames: Buffer[]][] = [
      [1002, frame('{}', { masked: false })],
      [1002, frame('{}', { reserved: 0x40 })],
      [1002, frame('{}', { kind: 3 })],
      [1002, frame('{}', { kind: 0 })],
      [1002, frame('{', { final: false }), frame('}')],
      [1002, frame(long, { kind: PING })],
      [1002, frame('', { kind: PING, final: false })],
      [1003, frame('{}', { kind: BINARY })],
      [1007, frame(Buffer.from([0xff, 0xfe]))],
    ];
    for (const [code, ...frames] of cases) {
      const socket = await greeted();
      socket.write(...frames);
      assert.equal(await socket.closed(), code);
    }
  });

  it('answers a close with its code', async () => {
    const socket = await greeted();
    socket.write(frame(Buffer.from([0x0f, 0xa1]), { kind: CLOSE }));
    assert.equal(await socket.closed(), 4001);
  });

  it('lets nobody in without a good hello', async () => {
    for (const [hello, code] of [
      [{ ...HELLO, token: 'demo-eve' }, 'auth'],
      [{ type: 'hello', protocols: [1] }, 'auth'],
      [{ ...HELLO, protocols: [2] }, 'protocol'],
    ] as const) {
      const socket = await upgraded();
      socket.say(hello);
      assert.equal((await socket.message('refused')).code, code);
      assert.equal(await socket.closed(), 1008);
    }
  });

  it('ignores what comes before hello, and another hello', async () => {
    const socket = await upgraded();
    for (const text of [
      'no json',
      '[]',
      '7',
      '{"type":"refresh"}',
      '{"type":"hello","protocols":7,"token":[]}',
    ])
      socket.write(frame(text));
    socket.say(HELLO);
    assert.equal((JSON.parse((await socket.read()).data.toString()) as { type: string }).type, 'welcome');
    socket.say({ ...HELLO, token: 'demo-ben' });
    socket.say({ type: 'refresh' });
    await socket.message('snapshot');
    const { snapshot } = (await socket.message('snapshot')) as { snapshot: { agent: { id: string } } };
    assert.equal(snapshot.agent.id, 'ada');
  });

  it('leaves alone what fits no schema, and answers the next', async () => {
    const socket = await greeted();
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    for (const text of ['no json', '[]', 'null', '{}', '{"type":"fly"}', '{"type":"command"}', deep])
      socket.write(frame(text));
    socket.say({ type: 'command', command: { id: 7, type: 'hold' } });
    socket.say({ type: 'directory', id: 'd', query: { kind: 'agents', text: null } });
    socket.say({ type: 'command', command: { id: 'c1', type: 'hold', callId: ['x'], legId: 'customer' } });
    const { result } = (await socket.message('result')) as { result: { id: string; code: string } };
    assert.deepEqual([result.id, result.code], ['c1', 'invalid']);
    socket.say({ type: 'ping', t: 42 });
    const { t, seq } = await socket.message('pong');
    assert.deepEqual([t, typeof seq], [42, 'number']);
  });

  it('answers an id once: as something else it is not carried out', async () => {
    const socket = await greeted();
    const idle = { id: 'c2', type: 'agent-state', state: 'idle', idleCodeId: 'lunch' };
    socket.say({ type: 'command', command: idle });
    assert.deepEqual((await socket.message('result')).result, { id: 'c2', ok: true });
    socket.say({ type: 'command', command: { ...idle, state: 'available' } });
    assert.deepEqual((await socket.message('result')).result, { id: 'c2', ok: true });
    socket.say({ type: 'refresh' });
    const { snapshot } = (await socket.message('snapshot')) as {
      snapshot: { agent: { state: { kind: string } } };
    };
    assert.equal(snapshot.agent.state.kind, 'idle');
  });
});
