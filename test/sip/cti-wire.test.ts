/** What the CTI demo server does where the network is bad, and phones are odd: by hand, against a proxy that is this test. */
import assert from 'node:assert/strict';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, test } from 'node:test';
import { LAWS } from '../../demo/cti/media/g711.mjs';
import { openCalls, type Call, type Calls } from '../../demo/cti/sip/calls.mjs';
import { until } from './cti-floor.js';

const DOMAIN = 'cc.test';
const OFFER = { uri: `sip:4101@${DOMAIN}`, from: { user: '+12015532447', domain: DOMAIN }, sdp: 'v=0\r\n' };

let proxy: Socket;
let port = 0;
let calls: Calls;
/** All that came, in order. */
let heard: string[] = [];
let came: Call[] = [];

const header = (message: string, name: string) =>
  new RegExp(`^${name}: (.*?)\\r?$`, 'm').exec(message)?.[1] ?? '';
const methods = () => heard.map((message) => message.split(' ')[0]);

/** Waits for a message, and gives it. */
async function got(method: string, count = 1): Promise<string> {
  const all = () => heard.filter((message) => message.startsWith(`${method} `));
  await until(
    () => all().length >= count,
    () => `${count} × ${method}, but ${methods().join()}`,
  );
  return all().at(-1)!;
}

const say = (text: string) => proxy.send(text, port, '127.0.0.1');

/** @param tag of the phone, for a To that has none yet */
function reply(request: string, status: number, tag = ''): void {
  const [via, from, to, id, seq] = ['Via', 'From', 'To', 'Call-ID', 'CSeq'].map((name) =>
    header(request, name),
  );
  say(
    [
      `SIP/2.0 ${status} Said`,
      `Via: ${via}`,
      `From: ${from}`,
      `To: ${to}${tag && `;tag=${tag}`}`,
      `Call-ID: ${id}`,
      `CSeq: ${seq}`,
      `Contact: <sip:${tag || 'proxy'}@127.0.0.1:${proxy.address().port}>`,
      'Content-Length: 0\r\n\r\n',
    ].join('\r\n'),
  );
}

function request(method: string, branch: string, toTag = ''): string {
  return [
    `${method} sip:queue@127.0.0.1:${port} SIP/2.0`,
    `Via: SIP/2.0/UDP 127.0.0.1:${proxy.address().port};branch=${branch}`,
    'From: <sip:jo@cc.test>;tag=jo',
    `To: <sip:queue@cc.test>${toTag && `;tag=${toTag}`}`,
    'Call-ID: one',
    `CSeq: ${method === 'BYE' ? 2 : 1} ${method}`,
    'Contact: <sip:jo@127.0.0.1:9>',
    'Content-Length: 0\r\n\r\n',
  ].join('\r\n');
}

before(async () => {
  proxy = createSocket('udp4');
  proxy.on('message', (data, from) => {
    port = from.port;
    heard.push(String(data));
  });
  proxy.bind(0, '127.0.0.1');
  await once(proxy, 'listening');
  const registrar = { host: '127.0.0.1', port: (proxy.address() as AddressInfo).port, domain: DOMAIN };
  calls = await openCalls({ registrar, onCall: (call) => came.push(call) });
});
afterEach(() => {
  heard = [];
  came = [];
});
after(async () => {
  await calls.close();
  proxy.close();
});

test('an INVITE that was lost is sent again, and is cancelled only once it has arrived', async () => {
  const call = calls.call(OFFER);
  const gone: number[] = [];
  call.listener = { onGone: (status) => gone.push(status), onOffer: () => '' };
  const first = await got('INVITE');
  const again = await got('INVITE', 2);
  assert.equal(again, first);
  call.hangUp();
  reply(again, 100);
  const cancel = await got('CANCEL');
  assert.deepEqual(methods(), ['INVITE', 'INVITE', 'CANCEL']);
  assert.equal(header(cancel, 'Via'), header(first, 'Via'));
  reply(cancel, 200, 'phone');
  reply(again, 487, 'phone');
  assert.equal(header(await got('ACK'), 'Via'), header(first, 'Via'));
  assert.deepEqual(gone, [487]);
});

test('of two phones that answer at once the second is hung up', async () => {
  const call = calls.call(OFFER);
  const invite = await got('INVITE');
  reply(invite, 200, 'desk');
  reply(invite, 200, 'mobile');
  const bye = await got('BYE');
  assert.match(bye, /^BYE sip:mobile@/);
  assert.match(header(bye, 'To'), /tag=mobile$/);
  assert.equal(call.state, 'up');
  assert.equal(heard.filter((message) => message.startsWith('ACK ')).length, 2);
  // what was answered already may be said again, and is acknowledged again
  reply(invite, 200, 'desk');
  await got('ACK', 3);
  reply(bye, 200);
  call.hangUp();
  const last = await got('BYE', 2);
  assert.match(last, /^BYE sip:desk@/);
  reply(last, 200);
});

test('a call that comes twice is one; its answer is repeated until it is acknowledged', async () => {
  say(request('INVITE', 'z9hG4bKin'));
  await until(
    () => came.length,
    () => 'a call comes',
  );
  came[0]!.accept('v=0\r\n');
  const answer = await got('SIP/2.0');
  const tag = /tag=(\w+)/.exec(header(answer, 'To'))![1]!;
  say(request('INVITE', 'z9hG4bKin'));
  await got('SIP/2.0', 2);
  await got('SIP/2.0', 3);
  assert.deepEqual(new Set(heard), new Set([answer]));
  assert.equal(came.length, 1);
  say(request('ACK', 'z9hG4bKack', tag));
  say(request('BYE', 'z9hG4bKbye', tag));
  say(request('BYE', 'z9hG4bKbye', tag));
  await until(
    () => heard.filter((message) => header(message, 'CSeq') === '2 BYE').length === 2,
    () => 'both are answered',
  );
  assert.equal(came[0]!.state, 'gone');
  say('no SIP at all');
  say(request('BYE', 'z9hG4bKlate', tag));
  await until(
    () => heard.at(-1)!.startsWith('SIP/2.0 481'),
    () => `a call that is over is not known, but ${heard.at(-1)}`,
  );
});

test('G.711: what the standard says of single values, and all others as near as eight bits allow', () => {
  const [mu, a] = [LAWS.get(0)!, LAWS.get(8)!];
  assert.deepEqual([...mu.decode(Uint8Array.of(0xff, 0x00, 0x80, 0xf0))], [0, -32_124, 32_124, 120]);
  assert.deepEqual([...a.decode(Uint8Array.of(0xd5, 0x55, 0xaa, 0x2a))], [8, -8, 32_256, -32_256]);
  for (const law of [mu, a]) {
    const samples = Int16Array.from({ length: 640 }, (_, i) => -32_000 + i * 100);
    const back = law.decode(law.encode(samples));
    samples.forEach((sample, i) => {
      const error = Math.abs(back[i]! - sample);
      assert.ok(error <= 16 + Math.abs(sample) / 16, `${law.name}: ${sample} becomes ${back[i]}`);
    });
  }
});
