import { INSIDE, NO_HIT, PREFIX_OF_NAME } from './ranks.js';
import type { Term } from './terms.js';

/** A text and what was found for it: positions of entries. */
export interface Search {
  text: string;
  /** In the order of their names. */
  hits: Uint32Array;
  /** The best ones first. */
  ranked: Uint32Array;
}

/** When there are fewer than one of so many to look at, they are looked at one by one. */
const FEW = 16;

/** What is found among some entries, of `size` in all: those that have every term. */
export function find(text: string, terms: readonly Term[], among: Uint32Array, size: number): Search {
  const rankOf = ranking(terms, among.length * FEW < size);
  const hits = new Uint32Array(among.length);
  const ranks = new Uint8Array(among.length);
  let count = 0;
  for (let i = 0; i < among.length; i++) {
    const rank = rankOf(among[i]!);
    if (rank === NO_HIT) continue;
    hits[count] = among[i]!;
    ranks[count++] = rank;
  }
  return { text, hits: hits.slice(0, count), ranked: byRank(hits, ranks, count) };
}

/** Those of one rank stay in their order. */
function byRank(hits: Uint32Array, ranks: Uint8Array, count: number): Uint32Array {
  const places = new Uint32Array(NO_HIT + 1);
  for (let i = 0; i < count; i++) places[ranks[i]! + 1]! += 1;
  for (let rank = PREFIX_OF_NAME; rank < NO_HIT; rank++) places[rank + 1]! += places[rank]!;
  const ranked = new Uint32Array(count);
  for (let i = 0; i < count; i++) ranked[places[ranks[i]!]!++] = hits[i]!;
  return ranked;
}

/** One term at the beginning of a name is best, if the others are at the beginning of words at least. */
function ranking(terms: readonly Term[], oneByOne: boolean): (position: number) => number {
  const ranks = terms.map((term) => {
    if (oneByOne) return term.one;
    const all = term.all();
    return (position: number) => all[position]!;
  });
  if (ranks.length === 1) return ranks[0]!;
  return (position) => {
    let best = INSIDE;
    let worst = PREFIX_OF_NAME;
    for (const rankOf of ranks) {
      const rank = rankOf(position);
      if (rank < best) best = rank;
      if (rank > worst) worst = rank;
    }
    return worst < INSIDE ? best : worst;
  };
}
