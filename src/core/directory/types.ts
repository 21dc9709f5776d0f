import type { DirectoryItem } from '../schema/types.js';

export interface LocalQuery {
  kind: DirectoryItem['kind'];
  text: string;
  /** Of the page before. */
  cursor?: string | undefined;
  /** Language of the names that are shown: the order goes by them. */
  lang: string;
}

export interface LocalPage {
  /** The items that were given, not copies. */
  items: DirectoryItem[];
  /** There is more. */
  cursor?: string;
  total: number;
}

/** What char sounds like: all readings of a Chinese character, without tones. */
export interface Spelling {
  readings(char: string): readonly string[];
}

export interface DirectoryOptions {
  /** Gives the page a turn between two slices of work. */
  pause?: (() => Promise<unknown>) | undefined;
  /** Work of one slice; a unit is an entry or a comparison of names. */
  slice?: number | undefined;
  /** Where readings of Chinese names come from; asked once, when a search needs them. */
  spelling?: (() => Promise<Spelling>) | undefined;
}

/** Entries that were there when it was made; for other entries, make another one. */
export interface Directory {
  query(query: LocalQuery): Promise<LocalPage>;
}
