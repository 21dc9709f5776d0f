/** The embedded contact centre: a backend for demos, tests and first steps (contract, section 7). */
export { createSimulator } from './simulator.js';
export type * from './api.js';
export type * from './world/types.js';
