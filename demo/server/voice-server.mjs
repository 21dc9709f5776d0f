// A contact centre behind the protocol of docs/protocol.md: several agents, each on several pages.
import { randomUUID } from 'node:crypto';
import { AgentLine } from './agent-line.mjs';
import { createChaos } from './chaos.mjs';
import { Connection } from './connection.mjs';
import { LIMITS } from './limits.mjs';
import { createOriginCheck, isLocal } from './origins.mjs';
import { createTokens } from './tokens.mjs';
import { createAcceptor, pathOf, refuseUpgrade } from './upgrade.mjs';

const GOING_AWAY = 1001;
const GONE_MS = 20;

/**
 * @param {object} options
 * @param {import('../../src/simulator/api.js').Simulator} options.simulator
 * @param {(event: string, about?: object) => void} [options.log] what happens; never a token, never what is in a frame
 * @param {Partial<typeof LIMITS>} [options.limits]
 * @param {string[]} [options.origins] from where pages may connect, besides this server and this machine
 * @param {import('./chaos.mjs').ChaosOptions} [options.chaos] what goes wrong between server and pages
 */
export function createVoiceServer({ simulator, log = () => {}, limits, origins, chaos }) {
  const settings = { ...LIMITS, ...limits };
  const run = randomUUID().slice(0, 8);
  let restarts = 0;
  let isClosed = false;
  let disturbance = chaos && createChaos(chaos);
  /** @type {Set<Connection>} */
  const connections = new Set();
  /** @type {Map<string, AgentLine>} */
  const lines = new Map();
  const detaches = new Set();
  const counts = { received: 0, sent: 0, refused: 0, resumed: 0, snapshots: 0 };
  const agentIds = () => simulator.state().agents.map(({ id }) => id);
  const tokens = createTokens(agentIds);
  const origin = createOriginCheck(origins);
  const acceptor = createAcceptor(settings);
  // another process may count from the same number again, and must not be taken for this one
  const stamp = (epoch) => `${run}.${restarts}.${epoch}`;

  const host = {
    limits: settings,
    log,
    counts,
    agentOf: tokens.agentOf,
    lineOf(agentId) {
      let line = lines.get(agentId);
      if (!line) {
        line = new AgentLine({ connector: simulator.connector(agentId), stamp, limits: settings, log });
        lines.set(agentId, line);
      }
      return line;
    },
    disturb: (connection) => disturbance?.link(() => connection.cut()),
  };

  const heartbeat = setInterval(() => {
    for (const connection of [...connections]) connection.beat();
  }, settings.heartbeat);
  heartbeat.unref();

  function upgrade(request, socket, head) {
    if (isClosed) return refuseUpgrade(socket, 503, 'The server is closing.');
    if (!origin.mayConnect(request)) {
      log('origin refused');
      return refuseUpgrade(socket, 403, 'Pages of this origin may not connect (--allow-origin).');
    }
    if (connections.size >= settings.connections) return refuseUpgrade(socket, 503, 'Too many connections.');
    acceptor.accept(request, socket, head, (ws) => {
      const connection = new Connection(ws, host, isLocal(request.socket.remoteAddress));
      connections.add(connection);
      ws.once('close', () => connections.delete(connection));
    });
  }

  const closeAll = (code, reason) => {
    for (const connection of [...connections]) connection.close(code, reason);
  };

  /** Resolves when no socket is left: those that say no goodbye are cut. */
  async function emptied() {
    const until = performance.now() + settings.goodbye;
    while (connections.size) {
      if (performance.now() >= until) for (const connection of [...connections]) connection.cut();
      await new Promise((done) => setTimeout(done, GONE_MS));
    }
  }

  return {
    simulator,
    upgrade,
    /**
     * Answers the upgrades of one path; those of others are left to others.
     *
     * @param {import('node:http').Server} server
     * @returns ends it; connections go on
     */
    attach(server, path = '/voice') {
      const listener = (request, socket, head) => {
        if (pathOf(request) === path) upgrade(request, socket, head);
      };
      server.on('upgrade', listener);
      const detach = () => {
        server.off('upgrade', listener);
        detaches.delete(detach);
      };
      detaches.add(detach);
      return detach;
    },
    /** All sockets are gone at once, as when a cable is cut. */
    drop() {
      for (const connection of [...connections]) connection.cut();
    },
    /**
     * As if the process had been started anew. `kept`: it goes on where it was. `new`: it does not know what it had
     * sent, nor what it had answered.
     *
     * @param {'new' | 'kept'} [epoch]
     */
    restart(epoch = 'new') {
      closeAll(GOING_AWAY, 'restart');
      if (epoch !== 'new') return;
      restarts += 1;
      for (const line of lines.values()) line.forget();
    },
    /** @param {import('./chaos.mjs').ChaosOptions} [next] of connections from now on; none: nothing goes wrong */
    setChaos(next) {
      disturbance = next && createChaos(next);
    },
    /** The token that is good now. */
    tokenOf: tokens.of,
    /** The agent's pages are told and closed. @returns the token that is good from now on */
    expireToken(agentId) {
      const next = tokens.expire(agentId);
      for (const connection of [...connections]) if (connection.agentId === agentId) connection.expire();
      return next;
    },
    stats: () => ({
      ...counts,
      connections: connections.size,
      agents: lines.size,
      pages: [...lines.values()].reduce((sum, line) => sum + line.pages.size, 0),
      answers: [...lines.values()].reduce((sum, line) => sum + line.answers.size, 0),
    }),
    /** Ends everything; resolves when no socket is left. The simulator is its owner's. */
    async close() {
      isClosed = true;
      clearInterval(heartbeat);
      for (const detach of [...detaches]) detach();
      closeAll(GOING_AWAY, 'the server ends');
      await emptied();
      for (const line of lines.values()) line.close();
      lines.clear();
    },
  };
}
