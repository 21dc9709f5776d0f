/** What an answer of the directory has to be; a list is searched here. */
import { isRecord } from '../schema/plain.js';
import type { readSnapshot } from '../schema/read.js';
import type { DirectoryItem } from '../schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../store/connector.js';
import type { Problem } from '../store/problems.js';
import { createDirectory } from './search.js';
import type { Directory } from './types.js';

export interface Asking {
  /** Language of names and of their order. */
  lang?: string;
  /** Id of the agent who asks: not an entry of a list that is searched here. */
  self?: string | undefined;
  /** Server time, ms. */
  now(): number;
  problem(problem: Problem): void;
  /** The page has it already; this part need not bring it again. */
  read: typeof readSnapshot;
}

interface Known {
  directory: Promise<Directory>;
  self: string | undefined;
  asOf: number;
}

/** Items are read in slices, so that a list of any length does not hold the page up. */
const SLICE = 2000;
const pause = () => new Promise((resolve) => setTimeout(resolve));
/** A list is read once: another one is another array. */
const lists = new WeakMap<readonly unknown[], Known>();

async function readItems(
  items: readonly unknown[],
  { now, problem, read: readSlice }: Asking,
): Promise<DirectoryItem[]> {
  const read: DirectoryItem[] = [];
  for (let from = 0; from < items.length; from += SLICE) {
    if (from) await pause();
    const slice = { directory: items.slice(from, from + SLICE) };
    const { value, issues } = readSlice(slice, { now: now(), unknown: () => undefined });
    // not all of 100,000: the first says what is wrong
    const [first] = issues;
    if (first) {
      const path = first.path.replace(/\[(\d+)\]/, (_, index) => `[${Number(index) + from}]`);
      problem({ code: 'BAD_DATA', path, message: `${path}: ${first.message}` });
    }
    for (const item of value?.directory ?? []) read.push(item);
  }
  return read;
}

async function searchIn(
  items: readonly unknown[],
  query: DirectoryQuery,
  asking: Asking,
): Promise<DirectoryPage> {
  let known = lists.get(items);
  const { self } = asking;
  if (known?.self !== self || !known) {
    const others = ({ kind, id }: DirectoryItem) => kind !== 'agents' || id !== self;
    const directory = readItems(items, asking).then((read) => createDirectory(read.filter(others)));
    known = { directory, self, asOf: known?.asOf ?? asking.now() };
    lists.set(items, known);
  }
  const directory = await known.directory;
  const { kind, text, cursor } = query;
  const page = await directory.query({ kind, text, cursor, lang: asking.lang ?? 'en' });
  return { ...page, items: [...page.items], asOf: known.asOf };
}

/**
 * An answer that is a list is searched here; a page is taken as it is: whoever made it has searched.
 *
 * @throws when it is neither
 */
export async function pageOf(answer: unknown, query: DirectoryQuery, asking: Asking): Promise<DirectoryPage> {
  if (Array.isArray(answer)) return searchIn(answer, query, asking);
  const { items, cursor, total, asOf } = (isRecord(answer) ? answer : {}) as Record<string, unknown>;
  if (!Array.isArray(items)) {
    asking.problem({
      code: 'BAD_DATA',
      message: 'A directory answer has no items. Answer a page, or a list',
    });
    throw Object.assign(new Error('no items'), { code: 'invalid' });
  }
  const page: DirectoryPage = {
    items: await readItems(items, asking),
    asOf: typeof asOf === 'number' ? asOf : asking.now(),
  };
  if (typeof cursor === 'string' && cursor) page.cursor = cursor;
  if (typeof total === 'number') page.total = total;
  return page;
}
