/** For tools and tests; the package itself imports the files it needs. */
export type * from './types.js';
export { OPEN_SETS } from './open-sets.js';
export { formatPath, parseUpdate } from './read.js';
export { MESSAGE_SCHEMAS } from './messages.js';
