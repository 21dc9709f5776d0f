import type { DirectoryItem } from '../schema/types.js';
import { indexOf, itemsOf, orderOf, soundsOf } from './entries.js';
import { find, type Search } from './find.js';
import { Slices, yieldTurn } from './slices.js';
import { isSound } from './sounds.js';
import { searchText, termOf, wordsOf } from './terms.js';
import type { Directory, DirectoryOptions, LocalPage, LocalQuery } from './types.js';

const PAGE = 50;
/** About 4 ms. */
const SLICE = 20_000;
/** Their order is the host's: it means something there. */
const AS_GIVEN: readonly string[] = ['queues', 'entry-points'];

/** Entries of one kind as they are shown in one language. */
interface View {
  order: Uint32Array;
  /** Searches that each go on from the one before: "m", "mu", "mul". */
  trail: Search[];
}

/** A directory that is searched where it is shown. Entries are only read, and have to stay as they are. */
export function createDirectory(
  all: readonly DirectoryItem[],
  { pause = yieldTurn, slice = SLICE, loadReadings = pinyin }: DirectoryOptions = {},
): Directory {
  const slices = () => new Slices(slice, pause);
  const items = once((kind) => itemsOf(all, kind, slices()));
  const index = once(async (kind) => indexOf(await items(kind), slices()));
  const readings = once(() => loadReadings().catch(() => undefined));
  const sounds = once(async (kind) => {
    // a part that does not load takes only its own hits with it
    const read = await readings('');
    return read && soundsOf(await index(kind), read, slices());
  });
  const view = once(async (kind, lang): Promise<View> => {
    const list = await items(kind);
    const order = AS_GIVEN.includes(kind)
      ? Uint32Array.from(list.keys())
      : await orderOf(list, lang, slices());
    return { order, trail: [] };
  });

  async function found(kind: string, text: string, { order, trail }: View): Promise<Uint32Array> {
    const { texts, han } = await index(kind);
    const words = [...new Set(wordsOf(text))];
    const heard = han.size && words.some(isSound) ? await sounds(kind) : undefined;
    while (trail.length && !text.startsWith(trail.at(-1)!.text)) trail.pop();
    const before = trail.at(-1);
    if (before?.text === text) return before.ranked;
    const terms = words.map((word) => termOf(word, texts, heard));
    const search = find(text, terms, before?.hits ?? order, order.length);
    trail.push(search);
    return search.ranked;
  }

  return {
    async query({ kind, text, cursor, lang }: LocalQuery): Promise<LocalPage> {
      const shown = await view(kind, lang);
      // begun with the first look, ready for the first letter
      void index(kind);
      const searched = searchText(text);
      const positions = searched ? await found(kind, searched, shown) : shown.order;
      return pageOf(await items(kind), positions, cursor);
    },
  };
}

/** The library is most of this part's size: loaded when somebody types what needs it. */
const pinyin = async () => (await import('./pinyin.js')).readings;

/** Makes what is asked for once. */
function once<T>(make: (kind: string, lang: string) => Promise<T>) {
  const made = new Map<string, Promise<T>>();
  return (kind: string, lang = ''): Promise<T> => {
    const key = `${kind}\n${lang}`;
    let one = made.get(key);
    if (!one) made.set(key, (one = make(kind, lang)));
    return one;
  };
}

function pageOf(
  items: readonly DirectoryItem[],
  positions: Uint32Array,
  cursor: string | undefined,
): LocalPage {
  const from = /^\d{1,9}$/.test(cursor ?? '') ? Number(cursor) : 0;
  const end = from + PAGE;
  return {
    items: Array.from(positions.subarray(from, end), (position) => items[position]!),
    ...(end < positions.length && { cursor: String(end) }),
    total: positions.length,
  };
}
