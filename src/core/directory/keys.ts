import type { DirectoryItem, Text } from '../schema/types.js';
import { pickText } from '../text/pick-text.js';
import { fold } from './fold.js';

const MAX_LENGTH = 256;
const isAscii = (text: string) => !/[^ -~]/.test(text);
/** Marks inside of a word that many leave out, and what cannot be seen. */
const SILENT = /['’ʼ`´\p{Cf}]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Folded words with a space between them: of entries and of searches alike. */
export function plain(text: string): string {
  const folded = fold(text.slice(0, MAX_LENGTH));
  // the same in half the time, for most
  const words = isAscii(folded)
    ? folded.replace(/['`]/g, '').replace(/[^a-z0-9]+/g, ' ')
    : folded.replace(SILENT, '').replace(BETWEEN_WORDS, ' ');
  return words.trim();
}

/** `+44 (0)20 7946` is 44207946. */
export const digitsOf = (text: string): string =>
  fold(text.slice(0, MAX_LENGTH).replace('(0)', '')).replace(/\D/g, '');

/** Host data: what is not text is no text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** In every language. */
function wordings(text: Text | undefined): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).map(textOf);
}

/** Letters that are also written as two. */
const SPELT = /[äöüøå]/g;
const spelt = (letter: string) => (letter === 'å' ? 'aa' : `${fold(letter)}e`);

function speltOut(name: string): string[] {
  if (isAscii(name)) return [];
  const composed = name.normalize().toLowerCase();
  const other = composed.replace(SPELT, spelt);
  return other === composed ? [] : [other];
}

/** Names of an entry, folded; Müller is Mueller too. */
export const namesOf = ({ name }: DirectoryItem): string[] => {
  const names = wordings(name).map((wording) => wording.slice(0, MAX_LENGTH));
  return [...new Set([...names, ...names.flatMap(speltOut)].map(plain))];
};

/** Between what is read and what is dialled. */
export const NUMBERS = '\v';

/**
 * What is searched of an entry. The character before a word says how good it is as a hit: a line feed before
 * names and dn, a space before their other words and before the digits of numbers, a tab in teams.
 */
export function entryText(
  { dn, number, team }: DirectoryItem,
  names: readonly string[],
  teams: Folded,
): string {
  const shown = [...names, plain(textOf(dn))].filter(Boolean).map((text) => `\n${text}`);
  const other = wordings(team).map((text) => `\t${folded(text, teams).replaceAll(' ', '\t')}`);
  const numbers = [number, dn].map((text) => ` ${digitsOf(textOf(text))}`);
  return [...shown, ...other, NUMBERS, ...numbers].join('');
}

/** What was folded already: a team has many. */
export type Folded = Map<string, string>;

function folded(text: string, known: Folded): string {
  let found = known.get(text);
  if (found === undefined) known.set(text, (found = plain(text)));
  return found;
}

/** The name that is shown. */
export function shownName(item: DirectoryItem, lang: string): string {
  try {
    return pickText(item.name, lang);
  } catch {
    return '';
  }
}
