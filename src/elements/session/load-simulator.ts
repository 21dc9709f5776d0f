import type { Simulator, SimulatorOptions } from '../../simulator/api.js';

/** Loads the embedded contact centre, then creates it. */
export async function loadSimulator(options?: SimulatorOptions): Promise<Simulator> {
  const { createSimulator } = await import('../../simulator/index.js');
  return createSimulator(options);
}
