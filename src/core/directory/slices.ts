interface Scheduler {
  yield?: () => Promise<void>;
}

/** A turn for everything else: input, painting, timers. */
export function yieldTurn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Long work in slices: `if (slices.spend(1)) await slices.pause();` */
export class Slices {
  readonly #size: number;
  readonly #pause: () => Promise<unknown>;
  #left: number;

  constructor(size: number, pause: () => Promise<unknown>) {
    this.#size = this.#left = Math.max(1, size);
    this.#pause = pause;
  }

  /** @returns whether this slice is used up */
  spend(units: number): boolean {
    this.#left -= units;
    return this.#left <= 0;
  }

  async pause(): Promise<void> {
    await this.#pause();
    this.#left = this.#size;
  }
}

/** A stable merge sort of the numbers 0 … count-1. */
export async function sortInSlices(
  count: number,
  compare: (a: number, b: number) => number,
  slices: Slices,
): Promise<Uint32Array> {
  let from = Uint32Array.from({ length: count }, (_, i) => i);
  let to = new Uint32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
        to[at] = from[takeLeft ? left++ : right++]!;
        if (slices.spend(1)) await slices.pause();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
