import { INSIDE, NO_HIT, PREFIX_OF_NAME, PREFIX_OF_WORD, type Ranks } from './ranks.js';
import { Steps } from './steps.js';
import type { Readings } from './types.js';

const HAN = /\p{Script=Han}/u;
/** Ends every name. */
const END = 0;

/** A name that can be found by how it sounds. */
export const isHan = (name: string): boolean => HAN.test(name);
/** Typed text that may be such a sound. */
export const isSound = (word: string): boolean => /^[a-z]+$/.test(word);

/** How names of entries sound: a code for each character, one code for all that sound alike. */
export class Sounds {
  readonly #readings: (char: string) => Readings;
  readonly #codeOfChar = new Map<string, number>();
  readonly #codeOfSound = new Map<string, number>();
  /** By code: what it may be typed as, and whether it is a Chinese character. */
  readonly #usual: (readonly string[])[] = [[]];
  readonly #all: (readonly string[])[] = [[]];
  readonly #han = [false];
  /** Of all entries, one name after the other. */
  readonly #codes: number[] = [];
  /** Where the codes of each entry begin, and where the last one's end. */
  readonly #starts = [0];
  /** Entries that have any. */
  readonly #heard: number[] = [];

  constructor(readings: (char: string) => Readings) {
    this.#readings = readings;
  }

  /** The next entry's, which may have none. */
  add(names: readonly string[]): void {
    if (names.length) this.#heard.push(this.#starts.length - 1);
    for (const name of names) {
      for (const char of name) if (char !== ' ') this.#codes.push(this.#code(char));
      this.#codes.push(END);
    }
    this.#starts.push(this.#codes.length);
  }

  #code(char: string): number {
    const known = this.#codeOfChar.get(char);
    if (known !== undefined) return known;
    const han = isHan(char);
    const { usual, rare } = han ? this.#readings(char) : { usual: [char], rare: [] };
    const sound = `${han};${usual.join()};${rare.join()}`;
    let code = this.#codeOfSound.get(sound);
    if (code === undefined) {
      code = this.#han.push(han) - 1;
      this.#usual.push(usual);
      this.#all.push([...usual, ...rare]);
      this.#codeOfSound.set(sound, code);
    }
    this.#codeOfChar.set(char, code);
    return code;
  }

  /** Ranks entries by a word that is typed as `Steps` says. */
  finder(word: string) {
    const usual = new Steps(word, this.#usual);
    const all = new Steps(word, this.#all);
    const codes = this.#codes;
    const one = (position: number): number => {
      const start = this.#starts[position]!;
      const end = this.#starts[position + 1]!;
      let rank = NO_HIT;
      for (let at = start; at < end; at++) {
        if (!all.begin(codes[at]!)) continue;
        const begins = at === start || codes[at - 1] === END;
        // inside of a Latin word nothing begins
        if (!begins && !this.#han[codes[at]!]) continue;
        if (!all.lead(codes, at)) continue;
        if (!usual.lead(codes, at)) rank = Math.min(rank, INSIDE);
        else if (begins) return PREFIX_OF_NAME;
        else rank = PREFIX_OF_WORD;
      }
      return rank;
    };
    const improve = (ranks: Ranks): Ranks => {
      for (const position of this.#heard)
        if (ranks[position]) ranks[position] = Math.min(ranks[position]!, one(position));
      return ranks;
    };
    return { one, improve };
  }
}
