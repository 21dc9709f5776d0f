export { ask } from './ask.js';
export { createDirectory } from './search.js';
export type { Directory, DirectoryOptions, LocalPage, LocalQuery, Readings } from './types.js';
