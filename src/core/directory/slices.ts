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
  readonly #pause: () => Promise<unknown>;
  /** Units of one slice. */
  readonly size: number;
  left: number;

  constructor(size: number, pause: () => Promise<unknown>) {
    this.size = this.left = Math.max(1, size);
    this.#pause = pause;
  }

  /** @returns whether the slice is used up */
  spend(units: number): boolean {
    this.left -= units;
    return this.left <= 0;
  }

  async pause(): Promise<void> {
    await this.#pause();
    this.left = this.size;
  }
}
