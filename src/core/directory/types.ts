import type { DirectoryItem } from '../schema/types.js';

export interface LocalQuery {
  kind: DirectoryItem['kind'];
  text: string;
  /** Of the page before. */
  cursor?: string | undefined;
  /** Language of the names as they are shown: the order goes by them. */
  lang: string;
}

export interface LocalPage {
  /** The items that were given, not copies. */
  items: DirectoryItem[];
  /** There when there is more. */
  cursor?: string;
  /** Of all pages. */
  total: number;
}

/** Syllables of a Chinese character, as they are typed: without tones, with v, u and yu for ü. */
export interface Readings {
  usual: readonly string[];
  rare: readonly string[];
}

export interface DirectoryOptions {
  /** Gives the page a turn between two slices of work. */
  pause?: (() => Promise<unknown>) | undefined;
  /** Work of one slice; a unit is about an entry read or two names compared. */
  slice?: number | undefined;
  /** Where readings come from; asked when Latin letters are typed and there are Chinese names. */
  loadReadings?: (() => Promise<(char: string) => Readings>) | undefined;
}

/** Searches the entries that it was made for; for others, make another one. */
export interface Directory {
  query(query: LocalQuery): Promise<LocalPage>;
}
