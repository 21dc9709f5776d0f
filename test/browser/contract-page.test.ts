/** A host page without a connector, by the contract: `session.apply` in, `cc-request` out, answered by `respondWith`. */
import '../../src/define/cc-session.js';
import { createStore, type CcSession } from '../../src/index.js';
import { contractTests, type Harness, type Page } from '../contract/index.js';
import { Host, HOST_SUPPORTS } from '../unit/contract/host.js';

function harness(): Harness {
  const host = new Host();
  const page = async (): Promise<Page> => {
    const session = document.createElement('cc-session') as CcSession;
    const store = createStore();
    session.store = store;
    session.addEventListener('cc-request', (event) => event.respondWith(host.receive(event.command)));
    document.body.append(session);
    await session.updateComplete;
    const leave = host.join((update) => session.apply(update));
    return {
      store,
      supports: HOST_SUPPORTS,
      close() {
        leave();
        session.remove();
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

describe('contract: a page with cc-session and no connector', () => contractTests(harness, it));
