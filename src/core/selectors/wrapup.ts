import { fold } from '../directory/fold.js';

/** The reasons whose name has every word of the search, in their own order. */
export function filterReasons<T>(reasons: readonly T[], search: string, nameOf: (reason: T) => string): T[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return reasons.filter((reason) => {
    const name = fold(nameOf(reason));
    return words.every((word) => name.includes(word));
  });
}
