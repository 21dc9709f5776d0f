/**
 * The contract of connectors as a suite of checks, for whoever writes one. See README.md.
 *
 * @packageDocumentation
 */
export { contract } from './contract.js';
export { contractTests, runCheck, runContract, type HarnessSource, type RunOptions } from './run.js';
export { Skip } from './assert.js';
export type * from './types.js';
