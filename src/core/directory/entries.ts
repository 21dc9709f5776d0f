import type { DirectoryItem } from '../schema/types.js';
import { digitsOf, namesOf, shownName, teamsOf } from './keys.js';
import type { Keys } from './match.js';
import { type Slices, sortInSlices } from './slices.js';

const HAN = /\p{Script=Han}/u;

/** Entries of one kind, and what searches ask of each. */
export interface Entries {
  items: readonly DirectoryItem[];
  keys: readonly Keys[];
  /** Those with a Chinese name: their names, by position. */
  han: ReadonlyMap<number, readonly string[]>;
}

export async function itemsOf(
  all: readonly DirectoryItem[],
  kind: string,
  slices: Slices,
): Promise<DirectoryItem[]> {
  const items: DirectoryItem[] = [];
  for (const item of all) {
    if (item?.kind === kind) items.push(item);
    if (slices.spend(0.1)) await slices.pause();
  }
  return items;
}

export async function entriesOf(items: readonly DirectoryItem[], slices: Slices): Promise<Entries> {
  const keys: Keys[] = [];
  const han = new Map<number, readonly string[]>();
  for (const item of items) {
    const names = namesOf(item);
    if (names.some((name) => HAN.test(name))) han.set(keys.length, names);
    keys.push(keysOf(item, names));
    if (slices.spend(1)) await slices.pause();
  }
  return { items, keys, han };
}

function keysOf(item: DirectoryItem, names: readonly string[]): Keys {
  const dn = typeof item.dn === 'string' ? item.dn : '';
  const number = typeof item.number === 'string' ? item.number : '';
  const shown = ['', ...names, plainDn(dn)].join('\n');
  const digits = [number, dn].map(digitsOf).filter(Boolean);
  return {
    // joined, not added: a string that is made of others is searched more slowly
    text: [shown, ...teamsOf(item)].join('\t'),
    names: shown.length,
    digits: ['', ...digits].join(' '),
  };
}
const plainDn = (dn: string) => dn.toLowerCase();

/** Positions in the order of the names that are shown. */
export async function orderOf(
  items: readonly DirectoryItem[],
  lang: string,
  slices: Slices,
): Promise<Uint32Array> {
  const names: string[] = [];
  for (const item of items) {
    names.push(shownName(item, lang));
    if (slices.spend(0.5)) await slices.pause();
  }
  const { compare } = collator(lang);
  return sortInSlices(names.length, (a, b) => compare(names[a]!, names[b]!), slices);
}

function collator(lang: string): Intl.Collator {
  try {
    return new Intl.Collator(lang, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
