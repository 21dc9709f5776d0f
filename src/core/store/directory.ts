/** Questions for entries of the directory. How they are asked is a part of its own, loaded with the first. */
import { readSnapshot } from '../schema/read.js';
import type { Asking } from '../directory/ask.js';
import type { DirectoryPage, DirectoryQuery } from './connector.js';

/** Asks one source: a page, or items to search in; undefined = it does not answer. */
export type DirectoryStep = (query: DirectoryQuery, signal: AbortSignal) => Promise<unknown> | undefined;

/**
 * The first source that answers does. An answer that is a list is searched here; a page is taken as
 * it is: whoever made it has searched.
 *
 * @throws what the source rejected with, or the signal's reason
 */
export async function askDirectory(
  query: DirectoryQuery,
  steps: readonly DirectoryStep[],
  asking: Asking,
): Promise<DirectoryPage> {
  const { ask } = await import('../directory/index.js');
  return ask(query, steps, { ...asking, read: readSnapshot });
}
