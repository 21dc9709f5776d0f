import { INSIDE, NO_HIT, PREFIX_OF_NAME, PREFIX_OF_WORD, type Ranks } from './ranks.js';

const PER_BLOCK = 512;
const LINE_FEED = 10;
const SPACE = 32;

/** Entries whose texts stand in one string. */
interface Block {
  text: string;
  /** Where each begins, and where the last one ends. */
  starts: number[];
}

/** How good a place in a text is: `entryText` puts a line feed before names, spaces before other good ones. */
const rankAfter = (before: number) =>
  before === LINE_FEED ? PREFIX_OF_NAME : before === SPACE ? PREFIX_OF_WORD : INSIDE;

/** The best place of a word in the text of one entry. */
export function rankIn(text: string, word: string): number {
  let rank = NO_HIT;
  for (let at = text.indexOf(word); at >= 0 && rank; at = text.indexOf(word, at + 1))
    rank = Math.min(rank, rankAfter(text.charCodeAt(at - 1)));
  return rank;
}

/** What is searched of each entry. One search in a long string takes far less time than many in short ones. */
export class Texts {
  readonly #blocks: Block[] = [];
  #open: string[] = [];
  size = 0;

  add(text: string): void {
    if (!this.#open.length) this.#blocks.push({ text: '', starts: [0] });
    const { starts } = this.#blocks.at(-1)!;
    starts.push(starts.at(-1)! + text.length);
    this.#open.push(text);
    this.size += 1;
    if (this.#open.length === PER_BLOCK) this.close();
  }

  /** No more to add. */
  close(): void {
    const block = this.#blocks.at(-1);
    if (block && this.#open.length) block.text = this.#open.join('');
    this.#open = [];
  }

  at(position: number): string {
    const { text, starts } = this.#blocks[Math.floor(position / PER_BLOCK)]!;
    const inBlock = position % PER_BLOCK;
    return text.slice(starts[inBlock], starts[inBlock + 1]);
  }

  /** Ranks all entries by a word. */
  rank(word: string): Ranks {
    const ranks = new Uint8Array(this.size).fill(NO_HIT);
    let first = 0;
    for (const { text, starts } of this.#blocks) {
      let entry = 0;
      for (let at = text.indexOf(word); at >= 0;) {
        while (starts[entry + 1]! <= at) entry += 1;
        const rank = rankAfter(text.charCodeAt(at - 1));
        if (rank < ranks[first + entry]!) ranks[first + entry] = rank;
        // better than that is none: on with the next entry
        at = text.indexOf(word, rank === PREFIX_OF_NAME ? starts[entry + 1]! : at + 1);
      }
      first += PER_BLOCK;
    }
    return ranks;
  }
}
