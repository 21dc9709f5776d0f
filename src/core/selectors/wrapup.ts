import { isRecord } from '../schema/plain.js';

/** What the agent chose and noted, before it is submitted. */
export interface WrapupDraft {
  reasonId?: string;
  note?: string;
}

export const isDraft = (value: unknown): value is WrapupDraft =>
  isRecord(value) &&
  (value.reasonId === undefined || typeof value.reasonId === 'string') &&
  (value.note === undefined || typeof value.note === 'string');

/** Case, accents and width do not matter. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The reasons whose name has every word of the search, in their own order. */
export function filterReasons<T>(reasons: readonly T[], search: string, nameOf: (reason: T) => string): T[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return reasons.filter((reason) => {
    const name = fold(nameOf(reason));
    return words.every((word) => name.includes(word));
  });
}
