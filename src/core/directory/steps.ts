/** Positions in a typed word are bits of a number. */
const MAX_WORD = 30;

/**
 * How far a typed word gets by characters that are typed by their sound: each by a whole syllable, its first
 * letter or its first consonant, the last one by any beginning of a syllable. "wangxiaoming", "wxm", "wangxm".
 */
export class Steps {
  readonly #typed: string;
  readonly #readings: readonly (readonly string[])[];
  readonly #end: number;
  /** By code and position, found when needed: the positions after it. */
  readonly #known: Int32Array;

  /** @param readings of each code */
  constructor(word: string, readings: readonly (readonly string[])[]) {
    this.#typed = word.slice(0, MAX_WORD);
    this.#readings = readings;
    this.#end = 1 << this.#typed.length;
    this.#known = new Int32Array(readings.length * this.#typed.length).fill(-1);
  }

  /** Whether the word may begin with this character. */
  begin(code: number): boolean {
    return this.#from(code, 0) !== 0;
  }

  /** Whether the characters from there on are typed so. */
  lead(codes: ArrayLike<number>, start: number): boolean {
    let positions = 1;
    for (let at = start; positions; at++) {
      let next = 0;
      // each bit that is set, the lowest first
      for (let rest = positions; rest; rest &= rest - 1)
        next |= this.#from(codes[at]!, 31 - Math.clz32(rest & -rest));
      if (next & this.#end) return true;
      positions = next;
    }
    return false;
  }

  #from(code: number, position: number): number {
    const key = code * this.#typed.length + position;
    const known = this.#known[key]!;
    return known < 0 ? (this.#known[key] = this.#find(code, position)) : known;
  }

  #find(code: number, position: number): number {
    const rest = this.#typed.slice(position);
    let found = 0;
    for (const reading of this.#readings[code]!) {
      if (reading.startsWith(rest)) found |= this.#end;
      for (const part of partsOf(reading)) if (rest.startsWith(part)) found |= 1 << (position + part.length);
    }
    return found;
  }
}

/** The whole syllable, its first letter, its first consonant: zh, ch, sh. */
const partsOf = (reading: string): string[] => [
  reading,
  reading.charAt(0),
  ...(reading.charAt(1) === 'h' ? [reading.slice(0, 2)] : []),
];
