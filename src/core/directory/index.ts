export { createDirectory } from './search.js';
export type { Directory, DirectoryOptions, LocalPage, LocalQuery, Spelling } from './types.js';
