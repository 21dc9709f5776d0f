/** A page without a connector: it feeds its store by `apply` and answers requests as its owner. */
import { describe, it } from 'node:test';
import { createStore } from '../../../src/core/store/store.js';
import { contractTests, type Harness, type Page } from '../../contract/index.js';
import { Host, HOST_SUPPORTS } from './host.js';

function harness(): Harness {
  const host = new Host();
  const page = (): Page => {
    const store = createStore();
    const leave = host.join((update) => store.apply(update));
    store.owners.push({ step: (command) => ({ answer: host.receive(command) }) });
    return {
      store,
      supports: HOST_SUPPORTS,
      close() {
        leave();
        store.destroy();
      },
    };
  };
  return {
    createStore,
    page,
    second: page,
    settle: () => Promise.resolve(),
    offer: (call) => host.offer(call),
    agentAnswers: () => host.answer(),
    customerHangsUp: () => host.hangUp(),
    otherAgentSaves: (name, value) => host.save(name, value),
  };
}

describe('contract: a page without a connector', () => contractTests(harness, it));
