import type { DirectoryItem } from '../schema/types.js';
import { entriesOf, type Entries, itemsOf, orderOf } from './entries.js';
import {
  INSIDE,
  type Keys,
  NO_HIT,
  rankOfNumber,
  rankOfWord,
  searchText,
  type Term,
  termsOf,
} from './match.js';
import { Slices, yieldTurn } from './slices.js';
import type { Directory, DirectoryOptions, LocalPage, LocalQuery } from './types.js';

const PAGE = 50;
const SLICE = 2000;
/** Their order is the host's: it means something there. */
const AS_GIVEN = new Set<string>(['queues', 'entry-points']);

/** A search and what it found. */
interface Search {
  text: string;
  /** Places in the order. */
  hits: readonly number[];
  /** The same, the best ones first. */
  ranked: readonly number[];
}

/** Entries of one kind in the order of one language. */
interface View {
  order: Uint32Array;
  /** Searches of which each goes on from the one before: "m", "mu", "mul". */
  trail: Search[];
}

/** A directory that is searched on the page; made once for given entries, which are only read. */
export function createDirectory(all: readonly DirectoryItem[], options: DirectoryOptions = {}): Directory {
  const { pause = yieldTurn, slice = SLICE } = options;
  const slices = () => new Slices(slice, pause);
  const once = <T>(make: (key: string) => Promise<T>) => {
    const made = new Map<string, Promise<T>>();
    return (key: string) => {
      let found = made.get(key);
      if (!found) made.set(key, (found = make(key)));
      return found;
    };
  };
  const items = once((kind) => itemsOf(all, kind, slices()));
  const entries = once(async (kind) => entriesOf(await items(kind), slices()));
  const views = new Map(
    ['agents', 'contacts', 'queues', 'entry-points'].map((kind) => [
      kind,
      once(async (lang): Promise<View> => {
        const list = await items(kind);
        const order = AS_GIVEN.has(kind)
          ? Uint32Array.from(list, (_, i) => i)
          : await orderOf(list, lang, slices());
        return { order, trail: [] };
      }),
    ]),
  );

  return {
    async query({ kind, text, cursor, lang }: LocalQuery): Promise<LocalPage> {
      const view = await views.get(kind)?.(lang);
      if (!view) return { items: [], total: 0 };
      const searched = searchText(text);
      const building = entries(kind); // begun with the first look, ready for the first letter
      if (!searched) return page(await items(kind), view.order, cursor, (place) => place);
      const index = await building;
      const { ranked } = follow(view, index, searched);
      return page(index.items, ranked, cursor, (place) => view.order[place]!);
    },
  };
}

/** What is found, by way of what was found for the beginning of the text. */
function follow(view: View, entries: Entries, text: string): Search {
  const { order, trail } = view;
  while (trail.length && !text.startsWith(trail.at(-1)!.text)) trail.pop();
  const before = trail.at(-1);
  if (before?.text === text) return before;
  const terms = termsOf(text);
  const hits: number[] = [];
  const byRank: number[][] = [[], [], []];
  const count = before ? before.hits.length : order.length;
  for (let i = 0; i < count; i++) {
    const place = before ? before.hits[i]! : i;
    const rank = rankOf(entries.keys[order[place]!]!, terms);
    if (rank === NO_HIT) continue;
    hits.push(place);
    byRank[rank]!.push(place);
  }
  const search = { text, hits, ranked: byRank.flat() };
  trail.push(search);
  return search;
}

/** Every term has to be there; one at the beginning of the name is best, if the others begin words. */
function rankOf(keys: Keys, terms: readonly Term[]): number {
  let best = INSIDE;
  let worst = 0;
  for (const term of terms) {
    const rank =
      typeof term === 'string' ? rankOfWord(keys.text, keys.names, term) : rankOfNumber(keys, term);
    if (rank === NO_HIT) return NO_HIT;
    if (rank < best) best = rank;
    if (rank > worst) worst = rank;
  }
  return worst === INSIDE ? INSIDE : best;
}

function page(
  items: readonly DirectoryItem[],
  found: ArrayLike<number>,
  cursor: string | undefined,
  position: (place: number) => number,
): LocalPage {
  const from = /^\d{1,9}$/.test(cursor ?? '') ? Number(cursor) : 0;
  const end = Math.min(from + PAGE, found.length);
  const some: DirectoryItem[] = [];
  for (let i = from; i < end; i++) some.push(items[position(found[i]!)]!);
  return {
    items: some,
    ...(end < found.length && { cursor: String(end) }),
    total: found.length,
  };
}
