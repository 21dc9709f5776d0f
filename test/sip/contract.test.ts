/** The contract suite on the SIP connector, in a page, over a real server: what SIP can do is checked, the rest is off. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contract, type OfferedCall } from '../contract/index.js';
import { OFF } from '../unit/contract/sip-off.js';
import { House, missing, TONE, until, type Somebody } from './house.js';
import type { Suite } from './pages/contract.js';
import type { Peer } from './pages/peer.js';

declare const suite: Suite;
declare const peer: Peer;

const why = await missing();
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
  const hasGone = async () => !(await house.server.registered()).includes(AGENT);
  return {
    password: () => house.server.password,
    async reset() {
      for (const { page } of others) await page.evaluate(() => peer.reset());
    },
    async offer(_: OfferedCall) {
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
    async connections() {
      const { connections } = (await house.server.rpc('ws.dump')) as { connections: unknown[] };
      return connections.length;
    },
    hasGone,
  };
}

describe('the contract, on the SIP connector with a real server', { skip: why, timeout: 180_000 }, () => {
  let house: House;
  let page: Page;
  let world: ReturnType<typeof worldOf>;
  before(async () => {
    house = await House.open({ pages: ['contract'] });
    const customer = house.somebody(house.customer.page, CUSTOMER);
    const colleague = house.somebody(house.other.page, COLLEAGUE);
    page = await house.page('contract', TONE.agent);
    await Promise.all([customer.register(), colleague.register()]);
    world = worldOf(house, customer, colleague);
    await page.exposeFunction('world', (deed: keyof typeof world, detail: never) => world[deed](detail));
  });
  after(() => house?.close());

  for (const { id, title } of contract)
    test(`${id}: ${title}`, async () => {
      const options = house.optionsOf(AGENT);
      const { status, reason } = await page.evaluate((...given) => suite.run(...given), id, options);
      assert.notEqual(status, 'failed', reason);
      assert.equal(status === 'skipped', OFF.includes(id), reason);
      await until(world.hasGone, 'the agent to leave');
    });
});
