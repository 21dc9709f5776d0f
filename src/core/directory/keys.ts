import type { DirectoryItem, Text } from '../schema/types.js';
import { pickText } from '../text/pick-text.js';
import { fold } from './fold.js';

const MAX_LENGTH = 256;
const PLAIN = /^[a-z0-9 ]*$/;
/** Marks inside of a word that many leave out, and what cannot be seen. */
const SILENT = /['’ʼ`´\p{Cf}]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Folded words, one space between them: keys and searches alike. */
export function plain(text: string): string {
  const folded = fold(text.slice(0, MAX_LENGTH));
  if (PLAIN.test(folded) && !folded.includes('  ')) return folded.trim();
  return folded.replace(SILENT, '').replace(BETWEEN_WORDS, ' ').trim();
}

/** `+44 (0)20 7946` is 44207946. */
export const digitsOf = (text: string): string => fold(text.replace('(0)', '')).replace(/\D/g, '');

/** Every wording that there is. Host data: what is not text is no wording. */
function wordings(text: Text | undefined): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).filter((wording) => typeof wording === 'string');
}

/** The name as it is shown, for the order. */
export function shownName(item: DirectoryItem, lang: string): string {
  try {
    return pickText(item.name, lang);
  } catch {
    return '';
  }
}

/** Names of an entry, each folded. */
export const namesOf = (item: DirectoryItem): string[] => [
  ...new Set(wordings(item.name).map(plain).filter(Boolean)),
];

/** Teams of an entry, each folded. */
export const teamsOf = (item: DirectoryItem): string[] => wordings(item.team).map(plain);

/** Where a name begins in a key: what comes after it is no name. */
export const NAME = '\n';
export const REST = '\t';
