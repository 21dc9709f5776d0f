import {
  createDirectory,
  type DirectoryOptions,
  type LocalQuery,
} from '../../../../src/core/directory/index.js';
import type { DirectoryItem } from '../../../../src/core/schema/index.js';

export const item = (
  id: string,
  name: DirectoryItem['name'],
  more: Partial<DirectoryItem> = {},
): DirectoryItem => ({
  id,
  kind: 'agents',
  name,
  ...more,
});

/** Searches agents in English, or as `query` says; gives ids, of the first page. */
export function searching(items: readonly DirectoryItem[], options?: DirectoryOptions) {
  const directory = createDirectory(items, options);
  return async (text: string, query: Partial<LocalQuery> = {}): Promise<string[]> => {
    const page = await directory.query({ kind: 'agents', lang: 'en', ...query, text });
    return page.items.map(({ id }) => id);
  };
}

/** Ids of all pages. */
export async function allPages(
  items: readonly DirectoryItem[],
  query: LocalQuery,
  options?: DirectoryOptions,
) {
  const directory = createDirectory(items, options);
  const pages: string[][] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page = await directory.query({ ...query, cursor });
    pages.push(page.items.map(({ id }) => id));
    cursor = page.cursor;
  }
  return pages;
}

/** A turn between slices that takes no time. */
export const noPause = () => Promise.resolve();
