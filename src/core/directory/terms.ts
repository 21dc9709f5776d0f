import { NUMBERS, plain } from './keys.js';
import { INSIDE, NO_HIT, type Ranks } from './ranks.js';
import { isSound, type Sounds } from './sounds.js';
import { rankIn, type Texts } from './texts.js';

/** One of the things that have to be there. */
export interface Term {
  /** The rank of one entry. */
  one(position: number): number;
  /** The ranks of all; far less work than one after the other. */
  all(): Ranks;
}

/** What a text asks for: texts that give the same find the same. */
export const searchText = (text: string): string => plain(text.replace('(0)', ' '));

/** Words, and numbers: digits in a row are one, however they are spaced. */
export const wordsOf = (searched: string): string[] => searched.match(/(?<!\S)\d+(?: \d+)*(?!\S)|\S+/g) ?? [];

export function termOf(word: string, texts: Texts, sounds: Sounds | undefined): Term {
  if (/^[\d ]+$/.test(word) && /^0| /.test(word)) return numberTerm(word.split(' '), texts);
  const text: Term = {
    one: (position) => rankIn(texts.at(position), word),
    all: () => texts.rank(word),
  };
  if (!sounds || !isSound(word)) return text;
  const finder = sounds.finder(word);
  return {
    one: (position) => Math.min(text.one(position), finder.one(position)),
    all: () => finder.improve(text.all()),
  };
}

/** A number in parts, or with zeros before it that are dialled in its own country. */
function numberTerm(parts: readonly string[], texts: Texts): Term {
  const one = (position: number) => rankOfParts(parts, texts.at(position));
  return {
    one,
    all() {
      // in every hit, one way or another
      const longest = parts
        .map((part) => part.replace(/^0+/, ''))
        .reduce((a, b) => (b.length > a.length ? b : a));
      const ranks = longest ? texts.rank(longest) : new Uint8Array(texts.size);
      return ranks.map((rank, position) => (rank === NO_HIT ? rank : one(position)));
    },
  };
}

/** Some of the parts, one after the other, are in a number; the others are words like any. */
function rankOfParts(parts: readonly string[], text: string): number {
  const cut = text.indexOf(NUMBERS);
  const shown = text.slice(0, cut);
  const numbers = text.slice(cut);
  const words = parts.map((part) => rankIn(shown, part));
  const first = words.indexOf(NO_HIT);
  if (first < 0) return Math.min(Math.max(...words), rankOfDialled(numbers, parts.join('')));
  let best = NO_HIT;
  for (let from = 0; from <= first; from++) {
    for (let to = words.lastIndexOf(NO_HIT) + 1; to <= parts.length; to++) {
      const digits = parts.slice(from, to).join('');
      const rank = from ? rankIn(numbers, digits) : rankOfDialled(numbers, digits);
      // no longer number either
      if (rank === NO_HIT) break;
      best = Math.min(best, Math.max(rank, ...words.slice(0, from), ...words.slice(to)));
    }
  }
  return best;
}

/** With or without the zeros that are dialled before the number of another town or country. */
function rankOfDialled(numbers: string, digits: string): number {
  const rank = rankIn(numbers, digits);
  if (rank < NO_HIT) return rank;
  const rest = digits.replace(/^00?/, '');
  if (rest) return rankIn(numbers, rest);
  // so far, any number may follow
  return /\d/.test(numbers) ? INSIDE : NO_HIT;
}
