/** A customer on a phone that is no browser: plain RTP with G.711 behind rtpengine, and keys that it hears itself. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findBaresip, startPhone, type Phone } from '../../demo/cti/phone.mjs';
import { findRtpengine, startRtpengine } from '../../tools/sip/rtpengine.mjs';
import { Exchange } from './exchange.js';
import { loudness } from './goertzel.js';
import { House, missing, TONE, until } from './house.js';

const RATE = 8000;
const WINDOW = 800;
const LOUD = 500;

const why = await Promise.all([missing(), findBaresip(), findRtpengine()]).then(
  ([reason]) => reason,
  (error: Error) => error.message,
);

describe('a phone that is no browser', { skip: why, timeout: 60_000 }, () => {
  let house: House;
  let phone: Phone;
  let media: Awaited<ReturnType<typeof startRtpengine>>;

  before(async () => {
    media = await startRtpengine();
    house = await House.open({ rtpengine: media.control });
    const { server, agent } = house;
    phone = await startPhone({
      user: '+12015550143',
      registrar: { port: server.port, domain: server.domain },
      hertz: TONE.customer,
    });
    await agent.start({ ping: 1000 });
    await agent.online();
    await until(async () => (await server.registered()).includes(phone.user), 'the phone to register');
  });
  after(async () => {
    await phone?.stop();
    await house?.close();
    await media?.stop();
  });

  /** At last the agent's tone is there. */
  async function hearsAgent(): Promise<void> {
    const since = phone.heardSoFar;
    await until(
      async () =>
        phone.heardSoFar >= since + WINDOW && loudness(phone.heard(WINDOW), TONE.agent, RATE) > LOUD,
      'the phone to hear the agent',
    );
  }

  test('calls, is answered, and both hear each other', async () => {
    const { agent } = house;
    await phone.dial('ada');
    const { id, ani } = await agent.offered();
    assert.equal(ani, phone.user);
    await agent.do({ type: 'answer', callId: id });
    await agent.connected();
    await agent.hears(TONE.customer);
    await hearsAgent();
  });

  test('hears keys as telephone events (RFC 4733)', async () => {
    const { agent } = house;
    const { id } = await agent.connected();
    await agent.do({ type: 'send-digits', callId: id, digits: '4#' });
    for (const key of ['4', '#'])
      await until(
        async () => phone.events.some(({ type, param }) => type === 'CALL_DTMF_START' && param === key),
        () => `the key ${key}; the phone said ${JSON.stringify(phone.events.slice(-4))}`,
      );
  });

  test('is put on hold and taken back', async () => {
    const { agent } = house;
    const { id } = await agent.connected();
    await agent.do({ type: 'hold', callId: id, legId: 'customer' });
    await agent.hears();
    await agent.do({ type: 'resume', callId: id, legId: 'customer' });
    await agent.hears(TONE.customer);
    // baresip 1.0 writes down nothing more after a hold, although rtpengine sends it what the page says
    assert.equal(phone.now, 'talks');
  });

  test('is hung up', async () => {
    const { agent } = house;
    const { id } = await agent.connected();
    await agent.do({ type: 'end-call', callId: id });
    await until(async () => phone.now === 'idle', 'the phone to be quiet');
  });

  test('an exchange is heard before it answers (early media), and hears the agent only then', async (t) => {
    const { agent, server } = house;
    const exchange = new Exchange('+12015550150');
    t.after(() => exchange.stop());
    await exchange.start(server, TONE.other);
    const { id } = await agent.dials(exchange.user);
    await agent.plays(TONE.other);
    assert.equal((await agent.state()).calls.find((call) => call.id === id)?.phase, 'offered');
    assert.equal(exchange.hears(TONE.agent), false);
    exchange.answer();
    assert.equal((await agent.connected()).id, id);
    await until(async () => exchange.hears(TONE.agent), 'the exchange to hear the agent');
    await agent.plays(TONE.other);
    await agent.do({ type: 'end-call', callId: id });
    await until(async () => exchange.isOver, 'the exchange to be told of the end');
  });
});
