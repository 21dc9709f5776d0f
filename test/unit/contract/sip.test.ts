/** The contract suite on the SIP connector, over a server that is not there: what SIP can do is checked, the rest is off. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore } from '../../../src/core/store/store.js';
import type { Connector } from '../../../src/core/store/connector.js';
import { runContract, type Harness } from '../../contract/index.js';
import { world, type FakeLeg } from '../connectors/sip/fake.js';
import { OFF } from './sip-off.js';

function harness(): Harness {
  const { clock, server, connector } = world({
    wrapup: { reasons: [{ id: 'done', name: 'Done' }], submit() {} },
  });
  let customer: FakeLeg | undefined;
  let phone: { connector: Connector; callId: string } | undefined;
  /** Somebody who hears that nobody is there calls again. */
  let again: (() => void) | undefined;
  return {
    createStore: (options) => createStore({ clock, ...options }),
    connector() {
      const own = connector();
      const { connect } = own;
      // the agent's hand on the phone is a button of the page
      own.connect = (sink, options) =>
        connect((update) => {
          if (update.type === 'call') phone = { connector: own, callId: update.call.id };
          sink(update);
        }, options);
      return own;
    },
    settle: () => clock.advance(20),
    offer({ number, name }) {
      const call = () => void (customer = server.call({ number, name }));
      if (server.isUp) call();
      else again = call;
    },
    async agentAnswers() {
      const { connector: own, callId } = phone!;
      const id = `answer-${callId}`;
      await own.send({ id, type: 'answer', callId, issuedAt: 0 }, { signal: new AbortController().signal });
    },
    customerHangsUp: () => customer?.end({ by: 'remote' }),
    otherAgent: () => ({ type: 'number', number: '+12015550100' }),
    otherAgentAnswers: () => server.made.at(-1)!.accepted(),
    otherAgentHangsUp: () => server.made.at(-1)!.end({ by: 'remote' }),
    dropLine: () => server.drop(),
    async restoreLine() {
      server.restore();
      await clock.advance(20);
      again?.();
    },
    expireToken() {
      server.status = 401;
      server.drop();
      server.restore();
      server.status = 200;
    },
    connections: () => server.stacks.size,
  };
}

describe('the contract, on the SIP connector', async () => {
  const { checks } = await runContract(harness);
  for (const { id, title, status, reason, error } of checks)
    it(`${id}: ${title}`, () => {
      if (status === 'failed') throw error;
      assert.equal(status === 'skipped', OFF.includes(id), reason);
    });
});
