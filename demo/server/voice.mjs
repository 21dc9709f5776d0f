// The worlds of a server on this machine, with the simulator as it was built.
import { existsSync } from 'node:fs';
import { createMount } from './mount.mjs';
import { createWorlds } from './worlds.mjs';

export const SIMULATOR = new URL('../../dist/modules/simulator/index.js', import.meta.url);

export const isBuilt = () => existsSync(SIMULATOR);

/** What the demo page allows itself. */
export const DEMO_WORLD = { world: { settings: { sendDigits: true } } };

/**
 * @param {object} [options] those of `createWorlds`, without its simulator
 */
export async function createVoice({ world = DEMO_WORLD, ...options } = {}) {
  const { createSimulator } = await import(SIMULATOR.href);
  return createMount(createWorlds({ createSimulator, world, ...options }), options);
}
