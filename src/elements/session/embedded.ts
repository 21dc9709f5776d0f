import type { Connector } from '../../core/store/connector.js';
import type { Simulator, SimulatorOptions } from '../../simulator/api.js';

/** Loads the embedded contact centre, then creates it. */
export async function loadSimulator(options?: SimulatorOptions): Promise<Simulator> {
  const { createSimulator } = await import('../../simulator/index.js');
  return createSimulator(options);
}

/** Connectors that are named by a word; loaded when first asked for. */
const EMBEDDED: Record<string, () => Promise<Connector>> = {
  simulator: async () => {
    const simulator = await loadSimulator();
    const connector = simulator.connector('ada');
    return {
      ...connector,
      // a page of two lines has nobody to play the customer: calls come by themselves while it is there
      connect(sink, options) {
        options.signal.addEventListener('abort', simulator.traffic('ada'));
        return connector.connect(sink, options);
      },
    };
  },
};

/** @throws Error when there is no such connector: it names those there are */
export async function embeddedConnector(name: string): Promise<Connector> {
  const make = Object.hasOwn(EMBEDDED, name) ? EMBEDDED[name] : undefined;
  if (!make) {
    const known = Object.keys(EMBEDDED).join(', ');
    throw new Error(`there is none of this name (known: ${known}). Set the property to a Connector object`);
  }
  return make();
}
