import { plain } from '../../../../src/core/directory/keys.js';
import type { Readings } from '../../../../src/core/directory/index.js';
import { pickText } from '../../../../src/core/text/pick-text.js';
import type { DirectoryItem, Text } from '../../../../src/core/schema/index.js';

const MISS = 3;

const texts = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** The slow and simple answer: ids of all hits, each entry looked at from scratch. */
export function oracle(
  items: readonly DirectoryItem[],
  text: string,
  readings?: (char: string) => Readings,
): string[] {
  const words = plain(text.replace('(0)', ' ')).split(' ').filter(Boolean);
  const rank = (item: DirectoryItem) => rankOf(item, groups(words), readings);
  const { compare } = new Intl.Collator('en', { numeric: true });
  const shown = ({ name }: DirectoryItem) => pickText(name, 'en');
  return items
    .map((item) => ({ id: item.id, name: shown(item), rank: rank(item) }))
    .filter((hit) => hit.rank < MISS)
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .map((hit) => hit.id);
}

/** Words; digits that follow each other in one group. */
function groups(words: string[]): string[][] {
  const all: string[][] = [];
  words.forEach((word, i) => {
    const digits = (w: string | undefined) => /^\d+$/.test(w ?? '');
    if (digits(word) && digits(words[i - 1])) all.at(-1)?.push(word);
    else all.push([word]);
  });
  return all;
}

function rankOf(item: DirectoryItem, terms: string[][], readings?: (char: string) => Readings): number {
  const ranks = terms.map((term) => rankOfTerm(item, term, readings));
  const worst = Math.max(0, ...ranks);
  return worst >= 2 ? worst : Math.min(...ranks, 2);
}

function rankOfTerm(item: DirectoryItem, term: string[], readings?: (char: string) => Readings): number {
  const [word = ''] = term;
  if (/^\d+$/.test(word)) return rankOfDigits(item, term);
  return Math.min(rankOfWord(item, word), readings ? rankOfSound(item, word, readings) : MISS);
}

function rankOfWord(item: DirectoryItem, word: string): number {
  const spelt = (name: string) =>
    name
      .replace(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
      .replace(/ø/gi, 'oe')
      .replace(/å/gi, 'aa');
  const names = texts(item.name).flatMap((name) => [name, spelt(name)]);
  const shown = [...names, item.dn ?? ''].map(plain);
  if (shown.some((name) => name.startsWith(word))) return 0;
  if (shown.some((name) => name.includes(` ${word}`))) return 1;
  return [...shown, ...texts(item.team).map(plain)].some((name) => name.includes(word)) ? 2 : MISS;
}

/** All words, or one number; else every way to see some of the parts as one number, the others as words. */
function rankOfDigits(item: DirectoryItem, parts: string[]): number {
  const words = parts.map((part) => rankOfWord(item, part));
  const ways = [Math.max(...words), rankOfNumber(item, parts.join(''), true)];
  if (Math.max(...words) < MISS) return Math.min(...ways);
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= parts.length; to++)
      ways.push(
        Math.max(
          rankOfNumber(item, parts.slice(from, to).join(''), from === 0),
          ...words.slice(0, from),
          ...words.slice(to),
        ),
      );
  return Math.min(...ways);
}

function rankOfNumber(item: DirectoryItem, typed: string, first: boolean): number {
  const numbers = [item.number, item.dn]
    .map((text) => (text ?? '').replace('(0)', '').replace(/\D/g, ''))
    .filter(Boolean);
  const rank = (digits: string) =>
    digits && numbers.some((n) => n.startsWith(digits))
      ? 1
      : numbers.some((n) => n.includes(digits))
        ? 2
        : MISS;
  return rank(typed) < MISS || !first ? rank(typed) : rank(typed.replace(/^00?/, ''));
}

/** Everything that may be typed for some characters in a row, written out. */
function rankOfSound(item: DirectoryItem, word: string, readings: (char: string) => Readings): number {
  if (!/^[a-z]+$/.test(word)) return MISS;
  let best = MISS;
  const han = /\p{Script=Han}/u;
  for (const name of texts(item.name)
    .map(plain)
    .filter((one) => han.test(one))) {
    const chars = [...name.replaceAll(' ', '')];
    chars.forEach((char, start) => {
      if (start > 0 && !han.test(char)) return;
      const usual = (one: string) => (han.test(one) ? readings(one).usual : [one]);
      const all = (one: string) => (han.test(one) ? [...readings(one).usual, ...readings(one).rare] : [one]);
      if (typed(word, chars.slice(start), usual)) best = Math.min(best, start === 0 ? 0 : 1);
      else if (typed(word, chars.slice(start), all)) best = Math.min(best, 2);
    });
  }
  return best;
}

function typed(word: string, chars: string[], readings: (char: string) => readonly string[]): boolean {
  const [char, ...rest] = chars;
  if (char === undefined) return false;
  return readings(char).some((reading) => {
    if (reading.startsWith(word)) return true;
    const parts = [reading, reading.slice(0, 1), /^[zcs]h/.exec(reading)?.[0]];
    return parts.some(
      (part) => part && word.startsWith(part) && typed(word.slice(part.length), rest, readings),
    );
  });
}
