/** The agent's page: the connector, and the store that all elements stand on. */
import './ears.js';
import { createStore, type Store } from '../../../src/core/store/store.js';
import type { CommandInput, UpdateInput } from '../../../src/core/schema/types.js';
import {
  createSipConnector,
  type SipConnector,
  type SipConnectorOptions,
} from '../../../src/connectors/sip/index.js';

let store: Store;
let connector: SipConnector;
const facts: { at: number; fact: string; detail: unknown }[] = [];
const said: UpdateInput[] = [];

const page = {
  facts,
  said,
  start(options: SipConnectorOptions): void {
    connector = createSipConnector(options);
    store = createStore();
    store.onFact(({ fact, detail }) => facts.push({ at: Date.now(), fact, detail: structuredClone(detail) }));
    const { connect } = connector;
    store.connector = new Proxy(connector, {
      get: (target, key) =>
        key === 'connect'
          ? (sink: (update: UpdateInput) => void, its: Parameters<typeof connect>[1]) =>
              connect((update) => (said.push(update), sink(update)), its)
          : (Reflect.get(target, key) as unknown),
    });
  },
  stop: () => store.destroy(),
  ask: (input: CommandInput) => store.request(input),
  refresh: () => connector.refresh('visible'),
  setAudio: (choice: object) => connector.setAudio(choice),
  state() {
    const { link, agent, calls, notices, profile } = store.state;
    return { link, agent, calls, notices, profile, audio: connector.audioState };
  },
};
export type AgentPage = typeof page;
Object.assign(window, { page });
