/** One agent's line to the simulator, as any backend's. */
import type { Simulator, SimulatorConnector } from './api.js';
import { offline, type Desk } from './commands/desk.js';
import { directoryPage } from './directory.js';
import { agentOf } from './engine/lookup.js';
import type { Engine } from './engine/engine.js';

export function createConnector(
  simulator: Simulator,
  engine: Engine,
  desk: Desk,
  agentId: string,
): SimulatorConnector {
  agentOf(engine.world, agentId, 'connector');
  return {
    protocol: 1,
    scope: engine.scope,
    agentId,
    simulator,
    clock: simulator.clock,
    supports: engine.supports,
    async connect(sink, { signal }) {
      // never before the caller has the connection in hand
      await Promise.resolve();
      engine.publisher.connect(agentId, sink, signal);
    },
    send: (command, { signal }) => desk.receive(agentId, command, signal),
    directory: (query, { signal }) =>
      desk.ask(signal, () => directoryPage(engine.world, agentId, query, engine.now())),
    async refresh() {
      await Promise.resolve();
      if (engine.faults.isDown) throw offline();
      return engine.publisher.snapshot(agentId);
    },
  };
}
