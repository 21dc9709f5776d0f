import type { DirectoryItem, Text } from '../schema/types.js';
import { pickText } from '../text/pick-text.js';
import { fold } from './fold.js';

const MAX_LENGTH = 256;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Marks inside of a word that many leave out, and what cannot be seen. */
const SILENT = /['’ʼ`´\p{Cf}]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Folded words with a space between them: of entries and of searches alike. */
export function plain(text: string): string {
  const folded = fold(text.slice(0, MAX_LENGTH));
  if (PLAIN.test(folded)) return folded;
  return folded.replace(SILENT, '').replace(BETWEEN_WORDS, ' ').trim();
}

/** `+44 (0)20 7946` is 44207946. */
export const digitsOf = (text: string): string =>
  fold(text.slice(0, MAX_LENGTH).replace('(0)', '')).replace(/\D/g, '');

/** Host data: what is not text is no text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** In every language, folded. */
export function wordings(text: Text | undefined): string[] {
  if (typeof text === 'string') return [plain(text)];
  if (typeof text !== 'object' || text === null) return [];
  return [...new Set(Object.values(text).map((wording) => plain(textOf(wording))))];
}

/** Between what is read and what is dialled. */
export const NUMBERS = '\v';

/**
 * What is searched of an entry. The character before a word says how good it is as a hit: a line feed before
 * names and dn, a space before their other words and before the digits of numbers, a tab in teams.
 */
export function entryText({ dn, number, team }: DirectoryItem, names: readonly string[]): string {
  const shown = [...names, plain(textOf(dn))].filter(Boolean).map((text) => `\n${text}`);
  const teams = wordings(team).map((text) => `\t${text.replaceAll(' ', '\t')}`);
  const numbers = [number, dn].map((text) => ` ${digitsOf(textOf(text))}`);
  return [...shown, ...teams, NUMBERS, ...numbers].join('');
}

/** The name that is shown. */
export function shownName(item: DirectoryItem, lang: string): string {
  try {
    return pickText(item.name, lang);
  } catch {
    return '';
  }
}
