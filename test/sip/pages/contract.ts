/** The contract suite in an agent's page; of the world around it, it asks Node. */
import './ears.js';
import { createStore } from '../../../src/core/store/store.js';
import type { CallInput, UpdateInput } from '../../../src/core/schema/types.js';
import type { Connector } from '../../../src/core/store/connector.js';
import { createSipConnector, type SipConnectorOptions } from '../../../src/connectors/sip/index.js';
import { contract, runCheck, type CheckReport, type Harness } from '../../contract/index.js';

/** What becomes of the others, of the server and of the line; see pages.test.ts. */
declare const world: (deed: string, detail?: unknown) => Promise<never>;

/** ms; a round trip to the server is shorter by far. */
const SETTLED = 10;
/** ms; a line that dropped is made anew within seconds. */
const PATIENCE = 15_000;

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const callIn = (update: UpdateInput): CallInput | undefined =>
  update.type === 'call'
    ? update.call
    : update.type === 'batch'
      ? update.updates.map(callIn).findLast(Boolean)
      : undefined;

let options: SipConnectorOptions;
/** The connector that told of a call last, and how that call is. */
let phone: { connector: Connector; call: CallInput } | undefined;

function connector(): Connector {
  const own = createSipConnector({
    ...options,
    password: () => world('password'),
    wrapup: { reasons: [{ id: 'done', name: 'Done' }], submit() {} },
  });
  const { connect } = own;
  own.connect = (sink, its) =>
    connect((update) => {
      const call = callIn(update);
      if (call) phone = { connector: own, call };
      sink(update);
    }, its);
  return own;
}

const harness: Harness = {
  createStore,
  connector,
  patience: PATIENCE,
  settle: () => later(SETTLED),
  // a page that is loaded again takes calls back; each check begins with none
  reset: async () => (sessionStorage.clear(), world('reset')),
  offer: (call) => world('offer', call),
  /** The agent's hand on the phone is a button of the page; both hear each other then. */
  async agentAnswers() {
    const { connector: own, call } = phone!;
    const { signal } = new AbortController();
    const answer = { id: `answer-${call.id}`, type: 'answer', callId: call.id, issuedAt: 0 } as const;
    await own.send(answer, { signal });
    while (phone?.call.media?.status !== 'ok') await later(SETTLED);
  },
  customerHangsUp: () => world('customerHangsUp'),
  otherAgent: () => ({ type: 'number', number: '+12015550100' }),
  otherAgentAnswers: () => world('otherAgentAnswers'),
  otherAgentHangsUp: () => world('otherAgentHangsUp'),
  dropLine: () => world('dropLine'),
  restoreLine: () => world('restoreLine'),
  expireToken: () => world('expireToken'),
  connections: () => world('connections'),
};

const suite = {
  async run(id: string, given: SipConnectorOptions): Promise<CheckReport> {
    options = given;
    const { error: _, ...report } = await runCheck(
      contract.find((check) => check.id === id)!,
      harness,
    );
    return report;
  },
};
export type Suite = typeof suite;
Object.assign(window, { suite });
