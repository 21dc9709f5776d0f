/** The connector of docs/connectors.md, in full, on a backend that counts nothing. */
import { describe, it } from 'node:test';
import type { UpdateInput } from '../../../src/core/schema/types.js';
import type { Connector } from '../../../src/core/store/connector.js';
import { createStore } from '../../../src/core/store/store.js';
import { contractTests, type Harness } from '../../contract/index.js';
import { Host, HOST_SUPPORTS } from './host.js';

const offline = () => Object.assign(new Error('There is no line'), { code: 'offline' });

/** A network between the backend and its pages. */
class Net {
  isUp = true;
  readonly lines = new Set<(isUp: boolean) => void>();

  turn(isUp: boolean): void {
    this.isUp = isUp;
    for (const line of this.lines) line(isUp);
  }
}

function createConnector(host: Host, net: Net): Connector {
  return {
    protocol: 1,
    supports: HOST_SUPPORTS,
    connect(sink, { signal }) {
      if (signal.aborted) return;
      let leave: (() => void) | undefined;
      const line = (isUp: boolean) => {
        leave?.();
        leave = undefined;
        sink({ type: 'link', link: { status: isUp ? 'online' : 'offline' } });
        if (isUp) leave = host.join(sink);
      };
      net.lines.add(line);
      signal.addEventListener('abort', () => (net.lines.delete(line), leave?.()), { once: true });
      line(net.isUp);
    },
    async send(command, { signal }) {
      signal.throwIfAborted();
      if (!net.isUp) throw offline();
      return host.receive(command);
    },
    refresh() {
      return new Promise((resolve, reject) => {
        if (!net.isUp) return reject(offline());
        host.join((update: UpdateInput) => update.type === 'snapshot' && resolve(update.snapshot))();
      });
    },
    timeoutFor: ({ type }) => (type === 'save-variables' ? 20_000 : 5000),
  };
}

function harness(): Harness {
  const host = new Host();
  const net = new Net();
  const connector = () => createConnector(host, net);
  return {
    createStore,
    connector,
    second: connector,
    settle: () => Promise.resolve(),
    offer: (call) => host.offer(call),
    agentAnswers: () => host.answer(),
    customerHangsUp: () => host.hangUp(),
    otherAgentSaves: (name, value) => host.save(name, value),
    dropLine: () => net.turn(false),
    restoreLine: () => net.turn(true),
    connections: () => net.lines.size,
  };
}

describe('contract: a connector of an afternoon', () => contractTests(harness, it));
