import { digitsOf, plain } from './keys.js';

/** How good a hit is: the smaller, the better. */
export const PREFIX_OF_NAME = 0;
export const PREFIX_OF_WORD = 1;
export const INSIDE = 2;
export const NO_HIT = 3;

const NAME_CODE = 10;
const SPACE_CODE = 32;

/** What is asked of one entry. */
export interface Keys {
  /** A line feed before each name and the dn; after a tab, the teams. */
  text: string;
  /** Where the names end in it. */
  names: number;
  /** Digits of number and dn, a space before each. */
  digits: string;
}

/** Folded text of a search; two searches of the same text find the same. */
export const searchText = (text: string): string => plain(text.replace('(0)', ' '));

/** Words and numbers of a search: digits in a row are one number, however they are spaced. */
export type Term = string | readonly string[];

export function termsOf(searched: string): Term[] {
  const terms: (string | string[])[] = [];
  for (const word of searched.split(' ')) {
    if (!word) continue;
    const last = terms.at(-1);
    if (!/^\d+$/.test(word)) terms.push(word);
    else if (Array.isArray(last)) last.push(word);
    else terms.push([word]);
  }
  return terms;
}

export function rankOfWord(text: string, names: number, word: string): number {
  let at = text.indexOf(word);
  if (at < 0) return NO_HIT;
  let rank = INSIDE;
  for (; at >= 0 && at < names; at = text.indexOf(word, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === NAME_CODE) return PREFIX_OF_NAME;
    if (before === SPACE_CODE) rank = PREFIX_OF_WORD;
  }
  return rank;
}

/** Some of the parts, one after the other, in the number; the others are words like any. */
export function rankOfNumber(keys: Keys, parts: readonly string[]): number {
  const ranks = parts.map((part) => rankOfWord(keys.text, keys.names, part));
  let best = Math.max(...ranks);
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const rank = rankOfDigits(keys.digits, parts.slice(from, to).join(''));
      best = Math.min(best, Math.max(rank, ...ranks.slice(0, from), ...ranks.slice(to)));
    }
    if (best < INSIDE) break;
  }
  return best;
}

function rankOfDigits(digits: string, searched: string): number {
  if (digits.includes(` ${searched}`)) return PREFIX_OF_WORD;
  // the zeros that are dialled before a number without its country
  if (digits && digits.includes(searched.replace(/^0+/, ''))) return INSIDE;
  return NO_HIT;
}

export { digitsOf };
