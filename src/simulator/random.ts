/** Chance that repeats: the same seed and purpose give the same numbers (mulberry32). */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  chance(): boolean;
}

/** One stream per purpose, so that a command more or less does not change names or ids. */
export function createRandom(seed: number, purpose: string): Random {
  let state = seed >>> 0;
  for (const char of purpose) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (limit) => Math.floor(next() * limit), chance: () => next() < 0.5 };
}

/** Ids that are never used twice, not even after a reset: a number that only grows, and letters. */
export function createIds(seed: number) {
  const random = createRandom(seed, 'ids');
  let last = 0;
  return (prefix: string): string => {
    const letters = random
      .below(36 ** 4)
      .toString(36)
      .padStart(4, '0');
    return `${prefix}-${++last}${letters}`;
  };
}
