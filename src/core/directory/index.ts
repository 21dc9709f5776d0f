export { pageOf } from './answer.js';
export { createDirectory } from './search.js';
export type { Directory, DirectoryOptions, LocalPage, LocalQuery, Readings } from './types.js';
