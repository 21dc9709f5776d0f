/** The SIP connector against a real server, in real pages; who hears whom is told by their tones. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Call } from '../../src/index.js';
import { crossing } from './glare.js';
import { House, missing, TONE } from './house.js';
import type { AgentPage } from './pages/agent.js';

declare const page: AgentPage;

const why = await missing();
const number = (user: string) => ({ type: 'number', number: user }) as const;
const customerOf = ({ legs }: Call) => legs[0]!;
const otherOf = ({ legs }: Call) => legs[1]!;

describe('SIP connector', { skip: why, timeout: 120_000 }, () => {
  let house: House;
  /** Takes its time by the timers of the RFC, beside the others. */
  let glare: Promise<number[]>;
  before(async () => {
    house = await House.open();
    const { agent, customer, other } = house;
    await Promise.all([agent.start({ ping: 1000 }), customer.register(), other.register()]);
    await agent.online();
    glare = crossing(house, 5);
    glare.catch(() => {});
  });
  after(() => house?.close());
  beforeEach(() => house.quiet());

  /** The colleague is asked and has answered; the customer waits. */
  async function consulting(): Promise<Call> {
    const { agent, customer, other } = house;
    const { id } = await agent.talksTo(customer);
    await agent.do({ type: 'consult', callId: id, target: number('ben') });
    await other.takes();
    return agent.see(
      ({ calls }) => calls.find(({ legs }) => legs[1]?.phase === 'connected'),
      'the colleague in the call',
    );
  }

  describe('one customer', () => {
    test('calls, is answered, both hear each other, the agent hangs up', async () => {
      const { agent, customer } = house;
      await customer.call('ada');
      const { id, legs, ani } = await agent.offered();
      assert.equal(ani, 'customer');
      assert.equal(legs[0]?.name, 'customer');
      await agent.do({ type: 'answer', callId: id });
      await agent.connected();
      await agent.hears(TONE.customer);
      await customer.hears(TONE.agent);
      await agent.do({ type: 'end-call', callId: id });
      assert.deepEqual(await agent.ended(id), { reason: 'completed', by: 'agent' });
      await customer.isInCall(false);
    });

    test('hangs up', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await customer.do('hangUp');
      assert.deepEqual(await agent.ended(id), { reason: 'completed', by: 'customer' });
    });

    test('rings on while the microphone is refused, and can be answered after that', async () => {
      const { agent, customer } = house;
      await customer.call('ada');
      const { id } = await agent.offered();
      await agent.page.evaluate(() => {
        Object.assign(window, { refuseMicrophone: new DOMException('no', 'NotAllowedError') });
      });
      const refused = await agent.ask({ type: 'answer', callId: id });
      assert.equal(!refused.ok && refused.code, 'microphone');
      assert.equal((await agent.offered()).id, id);
      await customer.rings();
      await agent.page.evaluate(() => Object.assign(window, { refuseMicrophone: undefined }));
      await agent.do({ type: 'answer', callId: id });
      await customer.hears(TONE.agent);
    });

    test('is declined', async () => {
      const { agent, customer } = house;
      await customer.call('ada');
      const { id } = await agent.offered();
      await agent.do({ type: 'decline', callId: id });
      assert.deepEqual(await agent.ended(id), { reason: 'rejected', by: 'agent' });
      await customer.says('failed', (detail) => (detail as { status: number }).status === 486);
    });

    test('gives up before anybody answers', async () => {
      const { agent, customer } = house;
      await customer.call('ada');
      const { id } = await agent.offered();
      await customer.do('hangUp');
      assert.deepEqual(await agent.ended(id), { reason: 'abandoned', by: 'customer' });
    });

    test('is on hold only when the other side has accepted, and is taken back', async () => {
      const { agent, customer } = house;
      const call = await agent.talksTo(customer);
      const [callId, legId] = [call.id, customerOf(call).id];
      await customer.hears(TONE.agent);
      await agent.do({ type: 'hold', callId, legId });
      await customer.says('hold', (by) => by === 'remote');
      await customer.hears();
      await agent.hears();
      await agent.do({ type: 'resume', callId, legId });
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
    });

    test('holds the agent: the page shows it', async () => {
      const { agent, customer } = house;
      await agent.talksTo(customer);
      await customer.do('hold');
      await agent.see(({ calls }) => calls.some(({ held }) => held), 'that the agent is held');
      await customer.do('unhold');
      await agent.see(({ calls }) => calls.some(({ held, phase }) => phase === 'connected' && !held), 'talk');
      await customer.hears(TONE.agent);
    });

    test('does not hear an agent who is muted', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await customer.hears(TONE.agent);
      await agent.do({ type: 'mute', callId: id });
      await customer.hears();
      await agent.hears(TONE.customer);
      // what the other side does with its own hold does not open the microphone
      await customer.do('hold');
      await customer.do('unhold');
      await agent.see(({ calls }) => calls.some(({ muted }) => muted), 'muted');
      await agent.hears(TONE.customer);
      await customer.hears();
      await agent.do({ type: 'unmute', callId: id });
      await customer.hears(TONE.agent);
    });

    test('is sent digits in the sound', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await customer.hears(TONE.agent);
      await agent.do({ type: 'send-digits', callId: id, digits: '12#' });
    });
  });

  describe('calls that the agent makes', () => {
    test('ring, are answered, and both hear each other', async () => {
      const { agent, customer } = house;
      const { kind, dnis } = await agent.dials('customer');
      assert.deepEqual([kind, dnis], ['outdial', 'customer']);
      await customer.takes();
      await agent.connected();
      await agent.hears(TONE.customer);
      await customer.hears(TONE.agent);
    });

    test('to nobody end with the reason', async () => {
      const { id } = await house.agent.dials('nobody');
      assert.deepEqual(await house.agent.ended(id), {
        reason: 'not-connected',
        by: 'system',
        code: '404',
      });
    });

    test('to somebody who is busy end so', async () => {
      const { agent, customer } = house;
      const { id } = await agent.dials('customer');
      await customer.rings();
      await customer.reject(486);
      assert.deepEqual(await agent.ended(id), { reason: 'busy', by: 'customer', code: '486' });
    });

    test('are given up while they ring', async () => {
      const { agent, customer } = house;
      const { id } = await agent.dials('customer');
      await customer.rings();
      await agent.do({ type: 'cancel-call', callId: id });
      assert.deepEqual(await agent.ended(id), { reason: 'rejected', by: 'agent' });
      await customer.says('failed', (detail) => (detail as { cause: string }).cause === 'Canceled');
    });
  });

  describe('somebody else', () => {
    test('gets the customer by a blind transfer', async () => {
      const { agent, customer, other } = house;
      const { id } = await agent.talksTo(customer);
      const transferred = agent.ask({ type: 'transfer', callId: id, target: number('ben') });
      await other.takes();
      assert.equal((await transferred).ok, true);
      assert.deepEqual(await agent.ended(id), { reason: 'transferred', by: 'agent' });
      await customer.hears(TONE.other);
      await other.hears(TONE.customer);
      await agent.hears();
    });

    test('does not exist: the transfer fails and the call is up as before', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      const result = await agent.ask({ type: 'transfer', callId: id, target: number('nobody') });
      assert.equal(!result.ok && result.code, 'not-found');
      assert.equal((await agent.connected()).id, id);
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
    });

    test('is consulted while the customer waits, is swapped, and leaves', async () => {
      const { agent, customer, other } = house;
      const call = await consulting();
      const callId = call.id;
      assert.equal(call.topology, 'consult');
      assert.equal(customerOf(call).hold, true);
      await other.hears(TONE.agent);
      await customer.hears();
      await agent.hears(TONE.other);
      await agent.do({ type: 'resume', callId, legId: customerOf(call).id });
      await customer.hears(TONE.agent);
      await other.hears();
      await agent.hears(TONE.customer);
      await agent.do({ type: 'hold', callId, legId: customerOf(call).id });
      await other.hears(TONE.agent);
      await customer.hears();
      await agent.do({ type: 'end-consult', callId, legId: otherOf(call).id });
      await other.isInCall(false);
      const { topology } = await agent.connected();
      assert.equal(topology, 'single');
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
    });

    test('declines to be consulted: back to the customer, and the agent is told', async () => {
      const { agent, customer, other } = house;
      const { id } = await agent.talksTo(customer);
      await agent.do({ type: 'consult', callId: id, target: number('ben') });
      await other.rings();
      await other.reject(486);
      const { notices } = await agent.see(
        (state) => state.notices.some(({ level }) => level === 'warning') && state,
        'a notice',
      );
      assert.match(JSON.stringify(notices), /The consulted party declined/);
      await customer.hears(TONE.agent);
      const [call] = (await agent.state()).calls;
      assert.equal(call?.topology, 'single');
      assert.equal(customerOf(call!).hold, false);
    });

    for (const way of ['in', 'out'] as const)
      test(`takes over a call that came ${way} after a consult`, async () => {
        const { agent, customer, other } = house;
        let callId: string;
        if (way === 'in') ({ id: callId } = await agent.talksTo(customer));
        else {
          ({ id: callId } = await agent.dials('customer'));
          await customer.takes();
          await agent.connected();
        }
        await agent.do({ type: 'consult', callId, target: number('ben') });
        await other.takes();
        const call = await agent.see(
          ({ calls }) => calls.find(({ legs }) => legs[1]?.phase === 'connected'),
          'the colleague',
        );
        await agent.do({ type: 'complete-transfer', callId, legId: otherOf(call).id });
        assert.deepEqual(await agent.ended(callId), { reason: 'transferred', by: 'agent' });
        await customer.hears(TONE.other);
        await other.hears(TONE.customer);
        await agent.hears();
      });

    test('joins a conference: each hears exactly the other two; one leaves, the others go on', async () => {
      const { agent, customer, other } = house;
      const call = await consulting();
      const callId = call.id;
      await agent.do({ type: 'conference', callId, legId: otherOf(call).id });
      await customer.hears(TONE.agent, TONE.other);
      await other.hears(TONE.agent, TONE.customer);
      await agent.hears(TONE.customer, TONE.other);
      await agent.do({ type: 'mute', callId });
      await customer.hears(TONE.other);
      await other.hears(TONE.customer);
      await agent.do({ type: 'unmute', callId });
      await customer.hears(TONE.agent, TONE.other);
      await other.do('hangUp');
      await agent.see(({ calls }) => calls.some(({ topology }) => topology === 'single'), 'a call of two');
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
    });

    test('is in a conference that the agent ends for all', async () => {
      const { agent, customer, other } = house;
      const call = await consulting();
      await agent.do({ type: 'conference', callId: call.id, legId: otherOf(call).id });
      await agent.do({ type: 'end-conference', callId: call.id });
      await customer.isInCall(false);
      await other.isInCall(false);
      assert.deepEqual(await agent.ended(call.id), { reason: 'completed', by: 'agent' });
    });
  });

  describe('what goes wrong', () => {
    test('answered at another phone of the agent: not missed', async () => {
      const { agent, customer } = house;
      const desk = house.somebody(await house.page('peer', TONE.other), 'ada');
      await desk.register();
      await customer.call('ada');
      const { id } = await agent.offered();
      await desk.takes();
      assert.deepEqual(await agent.ended(id), { reason: 'elsewhere', by: 'system' });
      await desk.page.close();
    });

    test('both sides press hold, then resume, at once, five times: both wishes come true', async () => {
      assert.equal((await glare).length, 5);
    });

    test('the server is started anew in a call: talk goes on, and hold works after it', async () => {
      const { agent, customer } = house;
      const call = await agent.talksTo(customer);
      await agent.hears(TONE.customer);
      await house.restart();
      await agent.online();
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
      assert.equal((await agent.connected()).id, call.id);
      await customer.says('registered');
      await agent.do({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      await customer.hears();
      await customer.do('hangUp');
      assert.deepEqual(await agent.ended(call.id), { reason: 'completed', by: 'customer' });
    });

    test('the network swallows everything: said, the sound goes on, and it comes back', async () => {
      const { agent, customer } = house;
      const call = await agent.talksTo(customer);
      house.server.signal('SIGSTOP');
      await agent.see(({ link }) => link.status !== 'online', 'that the line is down');
      await agent.hears(TONE.customer);
      await customer.hears(TONE.agent);
      // the sound is here: what is only about it can be done
      await agent.do({ type: 'mute', callId: call.id });
      await customer.hears();
      await agent.do({ type: 'unmute', callId: call.id });
      house.server.signal('SIGCONT');
      await agent.online();
      assert.equal((await agent.connected()).id, call.id);
      await agent.do({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      await customer.hears();
    });

    test('the page is loaded again in a call: the same call, both hear each other', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await agent.hears(TONE.customer);
      await agent.reload();
      assert.equal((await agent.connected()).id, id);
      await customer.says('replaces');
      await agent.hears(TONE.customer);
      await customer.hears(TONE.agent);
      await agent.do({ type: 'end-call', callId: id });
      await customer.isInCall(false);
    });

    test('the page is loaded again with a customer on hold, who stays there', async () => {
      const { agent, customer } = house;
      const call = await agent.talksTo(customer);
      await agent.do({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      await agent.reload();
      const again = await agent.connected();
      assert.equal(customerOf(again).hold, true);
      await customer.hears();
      await agent.do({ type: 'resume', callId: call.id, legId: customerOf(call).id });
      await customer.hears(TONE.agent);
    });

    test('the customer is gone when the page comes back: the call is over, and says so', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await agent.page.goto('about:blank');
      await customer.do('hangUp');
      await agent.page.goBack({ waitUntil: 'load' });
      await agent.start({ ping: 1000 });
      assert.deepEqual(await agent.ended(id), { reason: 'network', by: 'system' });
    });

    test('a second tab shows the same, and asks the first', async () => {
      const { agent, customer } = house;
      const second = house.agentOn(await house.page('agent', TONE.other), 'ada');
      await second.start({ ping: 1000 });
      await second.online();
      assert.deepEqual((await house.server.registered()).sort(), ['ada', 'ben', 'customer']);
      await customer.call('ada');
      const { id, media } = await second.offered();
      assert.equal(media?.where, 'other-tab');
      await second.do({ type: 'answer', callId: id });
      await customer.hears(TONE.agent);
      await second.do({ type: 'end-call', callId: id });
      assert.deepEqual(await agent.ended(id), { reason: 'completed', by: 'agent' });
      await second.page.close();
    });

    test('the tab with the phone is closed in a call: the other tab takes the call over', async () => {
      const { agent, customer } = house;
      const second = house.agentOn(await house.page('agent', TONE.other), 'ada');
      await second.start({ ping: 1000 });
      const { id } = await agent.talksTo(customer);
      await agent.page.goto('about:blank');
      await customer.hears(TONE.other);
      await second.hears(TONE.customer);
      assert.deepEqual((await second.connected()).id, id);
      await customer.do('hangUp');
      await second.ended(id);
      await second.page.close();
      await agent.page.goBack({ waitUntil: 'load' });
      await agent.start({ ping: 1000 });
      await agent.online();
    });

    test('the agent hangs up while there is no line: the other side hears of it when there is one', async () => {
      const { agent, customer } = house;
      const { id } = await agent.talksTo(customer);
      await house.restart(async () => {
        await agent.see(({ link }) => link.status !== 'online', 'that the line is down');
        await agent.do({ type: 'end-call', callId: id });
        await customer.isInCall(true);
      });
      await customer.isInCall(false);
    });

    test('the sound is gone: said, and another way is offered', async () => {
      const { agent, customer } = house;
      await agent.talksTo(customer);
      const state = (value?: string) =>
        agent.page.evaluate((is) => {
          const { connections } = window as never as { connections: RTCPeerConnection[] };
          const connection = connections.at(-1)!;
          if (is) Object.defineProperty(connection, 'iceConnectionState', { value: is, configurable: true });
          else delete (connection as { iceConnectionState?: string }).iceConnectionState;
          connection.dispatchEvent(new Event('iceconnectionstatechange'));
        }, value);
      await state('disconnected');
      await agent.see(({ calls }) => calls.some(({ media }) => media?.status === 'lost'), 'lost');
      await customer.says('reinvited');
      await state();
      await agent.connected();
      await customer.hears(TONE.agent);
      await agent.hears(TONE.customer);
    });

    test('another microphone in the middle of a call; one that is unplugged is replaced', async () => {
      const { agent, customer } = house;
      await agent.talksTo(customer);
      await customer.hears(TONE.agent);
      await agent.page.evaluate((tone) => Object.assign(window, { tone }), TONE.other);
      await agent.page.evaluate(() => page.setAudio({ microphone: 'headset' }));
      await customer.hears(TONE.other);
      await agent.page.evaluate((tone) => {
        const { microphones } = Object.assign(window as never as { microphones: MediaStreamTrack[] }, {
          tone,
        });
        microphones.at(-1)!.dispatchEvent(new Event('ended'));
      }, TONE.agent);
      await customer.hears(TONE.agent);
      await agent.page.evaluate(() => page.setAudio({}));
    });

    test('the wrong password: said, and not tried for ever', async () => {
      const stranger = house.agentOn(await house.page('agent', TONE.other), 'eve');
      await stranger.start({ password: 'not hers' });
      const { link } = await stranger.see((state) => state.link.status === 'offline' && state, 'no line');
      assert.equal(link.reason, 'auth');
      const heard = JSON.stringify(
        await stranger.page.evaluate(() => (window as never as { page: object }).page),
      );
      assert.ok(!heard.includes('not hers'));
      await stranger.page.close();
    });
  });
});
