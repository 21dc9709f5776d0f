/** Over a real server, in real pages: the contract suite (what SIP can do is checked, the rest is off), devices, ways there. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contract } from '../contract/index.js';
import { OFF } from '../unit/contract/sip-off.js';
import { findTls } from '../../tools/sip/kamailio.mjs';
import { findTurn, startTurn } from '../../tools/sip/turn.mjs';
import { House, missing, TONE, until, type Agent, type Somebody } from './house.js';
import type { Suite } from './pages/contract.js';
import type { Peer } from './pages/peer.js';
import type { SettingsPage } from './pages/settings.js';
import { Settings } from './settings.js';

declare const suite: Suite;
declare const peer: Peer;
declare const page: SettingsPage;

const why = await missing();
const lacks = (program: Promise<unknown>) =>
  program.then(
    () => false as const,
    (error: Error) => error.message,
  );
const [noTls, noTurn] = why ? [why, why] : await Promise.all([lacks(findTls()), lacks(findTurn())]);
const AGENT = 'ada';
const CUSTOMER = '+12015532447';
const COLLEAGUE = '+12015550100';

/** What the page asks of the others, of the server and of the line. */
function worldOf(house: House, customer: Somebody, colleague: Somebody) {
  const others = [customer, colleague];
  let isUp = true;
  /** Somebody who hears that nobody is there calls again. */
  let again = false;
  const there = (...users: string[]) =>
    until(
      async () => {
        const found = await house.server.registered();
        return users.every((user) => found.includes(user));
      },
      () => `${users.join()} to register`,
    );
  async function connections(): Promise<number> {
    const { connections: lines } = (await house.server.rpc('ws.dump')) as { connections: unknown[] };
    return lines.length;
  }
  return {
    password: () => house.server.password,
    async reset() {
      for (const { page } of others) await page.evaluate(() => peer.reset());
    },
    async offer() {
      again = !isUp;
      if (isUp) await customer.call(AGENT);
    },
    customerHangsUp: () => customer.do('hangUp'),
    otherAgentAnswers: () => colleague.takes(),
    otherAgentHangsUp: () => colleague.do('hangUp'),
    async dropLine() {
      isUp = false;
      await house.server.stop();
    },
    async restoreLine() {
      await house.restart();
      isUp = true;
      await there(AGENT, CUSTOMER, COLLEAGUE);
      if (again) await customer.call(AGENT);
      again = false;
    },
    async expireToken() {
      await house.restart(undefined, 'of today');
      for (const who of others) await who.register();
    },
    connections,
    /** With all that is left of a line. */
    isAgentGone: async () =>
      (await connections()) === others.length && !(await house.server.registered()).includes(AGENT),
  };
}

/** In the page: how the sound of its newest call goes; undefined until there is any. */
async function way() {
  const { connections } = window as never as { connections: RTCPeerConnection[] };
  const stats = [...(await connections.at(-1)!.getStats()).values()];
  const chosen = stats.find(({ type }) => type === 'transport')?.selectedCandidatePairId;
  const pair = stats.find(({ id }) => id === chosen);
  if (!pair?.bytesReceived) return undefined;
  const { candidateType, relayProtocol } = stats.find(({ id }) => id === pair.localCandidateId);
  return [candidateType, relayProtocol];
}

describe('pages over a SIP server', { skip: why, timeout: 240_000 }, () => {
  let house: House;
  let customer: Somebody;
  let colleague: Somebody;
  before(async () => {
    house = await House.open({ pages: ['contract', 'settings'], tls: !noTls });
    customer = house.somebody(house.customer.page, CUSTOMER);
    colleague = house.somebody(house.other.page, COLLEAGUE);
    await Promise.all([customer.register(), colleague.register()]);
  });
  after(() => house?.close());

  describe('the contract, on the SIP connector', () => {
    let page: Page;
    let world: ReturnType<typeof worldOf>;
    before(async () => {
      page = await house.page('contract', TONE.agent);
      world = worldOf(house, customer, colleague);
      await page.exposeFunction('world', (deed: keyof typeof world) => world[deed]());
    });
    after(() => page?.close());

    for (const { id, title } of contract)
      test(`${id}: ${title}`, async () => {
        const options = house.optionsOf(AGENT);
        const { status, reason } = await page.evaluate((...given) => suite.run(...given), id, options);
        assert.notEqual(status, 'failed', reason);
        assert.equal(status === 'skipped', OFF.includes(id), reason);
        await until(world.isAgentGone, 'the agent to leave');
      });
  });

  describe('<cc-audio-settings> in a call', () => {
    let agent: Agent;
    let settings: Settings;
    let callId: string;
    before(async () => {
      agent = house.agentOn(await house.page('settings', TONE.agent), AGENT);
      settings = new Settings(agent.page);
      await agent.start();
      await agent.online();
      await customer.page.evaluate(() => peer.reset());
      ({ id: callId } = await agent.talksTo(customer));
    });
    after(() => agent?.page.close());

    test('another microphone: the call goes on, and the customer hears it', async () => {
      await customer.hears(TONE.agent);
      const [, other] = await settings.devices('microphone');
      await agent.page.evaluate(
        (id, tone) => Object.assign(window, { tones: { [id]: tone } }),
        other!.id,
        TONE.other,
      );
      await settings.choose('microphone', other!.id);
      await customer.hears(TONE.other);
      await agent.hears(TONE.customer);
      assert.equal((await agent.connected()).id, callId);
    });

    test('its level is seen, and that nothing is heard', async () => {
      await settings.press('Test microphone');
      assert.ok((await settings.level('Good')) > 50);
      await agent.page.evaluate(() => page.isSilent(true));
      assert.ok((await settings.level('Nothing heard')) < 10);
      await settings.press('Stop test');
      // the test has a microphone of its own
      await customer.hears(TONE.other);
    });

    test('the system’s microphone again', async () => {
      await settings.choose('microphone', '');
      await customer.hears(TONE.agent);
    });

    test('another speaker: the customer is heard there, and the test tone', async () => {
      const [, other] = await settings.devices('speaker');
      await settings.plays('', TONE.customer);
      await settings.choose('speaker', other!.id);
      await settings.plays(other!.id, TONE.customer);
      await settings.press('Play test tone');
      await settings.hasPlayed(other!.id, 523.25, 659.25);
      await settings.choose('speaker', '');
      await settings.plays('', TONE.customer);
    });

    test('the quality of the call is said', async () => {
      assert.equal(await settings.quality(), 'Good');
    });
  });

  describe('the way there', () => {
    /** An agent who is called, answers, and is gone again; `look` sees the call. */
    async function call(agent: Agent, look: () => Promise<void>): Promise<void> {
      await agent.online();
      await customer.page.evaluate(() => peer.reset());
      try {
        const { id } = await agent.talksTo(customer);
        await agent.hears(TONE.customer);
        await customer.hears(TONE.agent);
        await look();
        await agent.do({ type: 'end-call', callId: id });
        await customer.isInCall(false);
      } finally {
        await agent.page.close();
      }
    }

    test('wss:, TLS', { skip: noTls }, async () => {
      const { agent, server } = house;
      await agent.start({ server: server.secureUrl });
      await call(agent, async () => {
        const { connections } = (await server.rpc('ws.dump')) as { connections: string[] };
        assert.equal(connections.filter((line) => /\bwss\b/i.test(line)).length, 1, connections.join());
      });
    });

    for (const over of ['udp', 'tls'] as const) {
      const lacking = noTurn || (over === 'tls' && noTls);
      test(`TURN over ${over.toUpperCase()}: all sound is relayed`, { skip: lacking }, async (t) => {
        const turn = await startTurn();
        t.after(() => turn.stop());
        const agent = house.agentOn(await house.page('agent', TONE.agent, 'relay'), AGENT);
        await agent.start({ iceServers: turn[over] });
        await call(agent, async () => {
          const found = await until(() => agent.page.evaluate(way), 'the way of the sound');
          assert.deepEqual(found, ['relay', over]);
        });
      });
    }
  });
});
