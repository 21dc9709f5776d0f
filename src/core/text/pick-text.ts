import type { Text } from '../schema/types.js';

/** Overrides and embeddings of direction would show another name than is meant: they go. */
// eslint-disable-next-line no-control-regex -- each of them on purpose
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
const MAX_LENGTH = 256;

/** Host wording as one line of plain text in the best language there is. */
export function pickText(text: Text | undefined | null, lang: string): string {
  if (text === undefined || text === null) return '';
  const chosen = typeof text === 'string' ? text : byLanguage(text, lang);
  const line = chosen.replace(UNSAFE, ' ').trim().slice(0, MAX_LENGTH);
  // never half of a character
  return line.replace(/[\uD800-\uDBFF]$/, '');
}

function byLanguage(texts: { [lang: string]: string }, lang: string): string {
  const keys = Object.keys(texts);
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const key =
    keys.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    keys.find((tag) => base(tag) === base(lang)) ??
    keys.find((tag) => base(tag) === 'en') ??
    keys[0];
  return key === undefined ? '' : (texts[key] ?? '');
}
