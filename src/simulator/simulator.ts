import type { Simulator, SimulatorOptions } from './api.js';

/** A contact centre in memory. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  throw new Error(`createSimulator(${JSON.stringify(options)}) is not built yet: only its types are`);
}
