import { calls } from './checks/calls.js';
import { commands } from './checks/commands.js';
import { connecting } from './checks/connecting.js';
import { consults } from './checks/consults.js';
import { directory } from './checks/directory.js';
import { hostile } from './checks/hostile.js';
import { judging } from './checks/judging.js';
import { line } from './checks/line.js';
import { order } from './checks/order.js';
import { pages } from './checks/pages.js';
import { variables } from './checks/variables.js';
import type { ContractCheck } from './types.js';

/** All that holds of a connector, or of a page, that the elements can rely on. */
export const contract: ContractCheck[] = [
  ...connecting,
  ...calls,
  ...commands,
  ...judging,
  ...variables,
  ...consults,
  ...directory,
  ...order,
  ...line,
  ...pages,
  ...hostile,
];
