// The contact centre with real phones: the rules are the simulator's, the line to the pages that of demo/server, the
// phones are whatever is registered.
import { createVoiceServer } from '../server/voice-server.mjs';
import { openExchange } from './exchange.mjs';
import { worldOf } from './world.mjs';

/**
 * @param {object} options
 * @param {(options?: object) => import('../../src/simulator/api.js').Simulator} options.createSimulator
 * @param {{ host?: string, port: number, domain: string }} options.registrar where the phones are registered
 * @param {Partial<import('../../src/simulator/world/types.js').Settings>} [options.settings] `ringSeconds` and the like
 * @param {(event: string, about?: object) => void} [options.log] what happens; no names, no numbers
 */
export async function openCtiServer({ createSimulator, registrar, settings, log = () => {} }) {
  const world = worldOf(createSimulator().state(), settings);
  const simulator = createSimulator({ world });
  const at = { host: '127.0.0.1', ...registrar };
  const exchange = await openExchange({ simulator, registrar: at, log });

  /** An agent's line; keys that the agent types are pressed on the customer's phone, too. */
  function connector(agentId) {
    const line = simulator.connector(agentId);
    return {
      ...line,
      async send(command, options) {
        const result = await line.send(command, options);
        if (result.ok && command.type === 'send-digits') exchange.press(command.callId, command.digits);
        return result;
      },
    };
  }
  const voice = createVoiceServer({ simulator: { ...simulator, connector }, log });

  return {
    simulator,
    attach: voice.attach,
    /** Of the one entry point. */
    number: world.entryPoints[0].number,
    agents: world.agents.map(({ id, dn, name }) => ({ id, dn, name })),
    /** Pages and phones are let go. */
    async close() {
      await voice.close();
      await exchange.close();
    },
  };
}
