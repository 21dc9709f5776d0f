/** The contract of connectors, over a real socket: the WebSocket connector on one end, the reference server on the other. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import WebSocket from 'ws';
import { createVoiceServer } from '../../../demo/server/voice-server.mjs';
import { createWebSocketConnector, type Socket } from '../../../src/connectors/websocket/index.js';
import { createStore } from '../../../src/core/store/store.js';
import { createSimulator } from '../../../src/simulator/index.js';
import { contractTests, type Harness } from '../../contract/index.js';

/** More than one page of them. */
const addressBook = Array.from({ length: 120 }, (_, i) => ({
  id: `c-${i}`,
  kind: 'contacts' as const,
  name: `Contact ${i}`,
  number: `+1201555${1000 + i}`,
}));

async function serverHarness(): Promise<Harness> {
  const sim = createSimulator({ clock: 'manual', world: { addressBook } });
  const voice = createVoiceServer({ simulator: sim, limits: { goodbye: 100 } });
  const server = createServer();
  voice.attach(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/voice`;
  const sockets = new Set<WebSocket>();
  class Remembered extends WebSocket {
    constructor(address: string) {
      super(address);
      sockets.add(this);
      this.on('close', () => sockets.delete(this));
    }
  }
  const connector = () =>
    createWebSocketConnector({
      url,
      token: () => voice.tokenOf('ada'),
      WebSocket: Remembered as unknown as new (address: string) => Socket,
    });
  let interactionId = '';
  let undo: (() => void) | undefined;
  return {
    createStore,
    connector,
    second: connector,
    async settle() {
      await sim.advance(0);
      await new Promise((done) => setImmediate(done));
    },
    async close() {
      for (const socket of sockets) socket.terminate();
      await voice.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    offer: ({ number, name }) =>
      (interactionId = sim.offerCall({ to: 'ada', from: number, name, inPage: true })),
    agentAnswers: () => sim.phone('ada').answer(),
    customerHangsUp: () => interactionId && sim.customer(interactionId).hangUp(),
    otherAgent: () => ({ type: 'agent', id: 'ben', name: 'Ben Ortiz' }),
    otherAgentAnswers: () => sim.phone('ben').answer(),
    otherAgentHangsUp: () => sim.phone('ben').hangUp(),
    otherAgentSaves: (name, value) => sim.editVariable(interactionId, 'cho', name, value),
    dropLine: () => (undo = sim.fault({ dropLink: true })),
    restoreLine: () => undo?.(),
    restart() {
      sim.reset();
      voice.restart('new');
    },
    badFrame() {
      for (const socket of sockets) socket.emit('message', Buffer.from('{"type":'), false);
    },
    expireToken: () => voice.expireToken('ada'),
    received: () => sim.commands.map(({ id }) => id),
    connections: () => voice.stats().pages,
    remembersCommands: true,
  };
}

describe('contract: the WebSocket connector on the reference server', () => contractTests(serverHarness, it));
