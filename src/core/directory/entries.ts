import type { DirectoryItem } from '../schema/types.js';
import { entryText, type Folded, namesOf, shownName } from './keys.js';
import type { Slices } from './slices.js';
import { sortInSlices } from './sort.js';
import { isHan, Sounds } from './sounds.js';
import { Texts } from './texts.js';
import type { Readings } from './types.js';

/** Work in units of one comparison of names, roughly. */
const FILTER = 1;
const SHOWN_NAME = 5;
const TEXT = 20;
const SOUND = 5;

/** What searches look through, of each entry of one kind. */
export interface Index {
  texts: Texts;
  /** Chinese names, by position of those who have one. */
  han: ReadonlyMap<number, readonly string[]>;
}

/** Those of one kind. */
export async function itemsOf(all: readonly DirectoryItem[], kind: string, slices: Slices) {
  const items: DirectoryItem[] = [];
  for (const item of all) {
    if (item?.kind === kind) items.push(item);
    if (slices.spend(FILTER)) await slices.pause();
  }
  return items;
}

export async function indexOf(items: readonly DirectoryItem[], slices: Slices): Promise<Index> {
  const texts = new Texts();
  const teams: Folded = new Map();
  const han = new Map<number, readonly string[]>();
  for (const item of items) {
    const names = namesOf(item);
    if (names.some(isHan)) han.set(texts.size, names.filter(isHan));
    texts.add(entryText(item, names, teams));
    if (slices.spend(TEXT * Math.max(1, names.length))) await slices.pause();
  }
  texts.close();
  return { texts, han };
}

export async function soundsOf(
  { texts, han }: Index,
  readings: (char: string) => Readings,
  slices: Slices,
): Promise<Sounds> {
  const sounds = new Sounds(readings);
  for (let position = 0; position < texts.size; position++) {
    const names = han.get(position) ?? [];
    sounds.add(names);
    if (slices.spend(1 + SOUND * names.length)) await slices.pause();
  }
  return sounds;
}

/** Positions in the order of the names that are shown. */
export async function orderOf(items: readonly DirectoryItem[], lang: string, slices: Slices) {
  const names: string[] = [];
  for (const item of items) {
    names.push(shownName(item, lang));
    if (slices.spend(SHOWN_NAME)) await slices.pause();
  }
  const { compare } = collator(lang);
  return sortInSlices(names.length, (a, b) => compare(names[a]!, names[b]!), slices);
}

function collator(lang: string): Intl.Collator {
  try {
    return new Intl.Collator(lang, { numeric: true });
  } catch {
    // not a language tag
    return new Intl.Collator('en', { numeric: true });
  }
}
