/** How good a hit is: the smaller, the better. */
export const PREFIX_OF_NAME = 0;
export const PREFIX_OF_WORD = 1;
export const INSIDE = 2;
export const NO_HIT = 3;

/** Of one search, by position of the entry. */
export type Ranks = Uint8Array;
