/** How long to wait before the next attempt: longer each time, and not all agents in the same moment. */
import { TIMES } from './options.js';

export class Backoff {
  readonly #random: () => number;
  #tries = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Attempts that failed, one after the other. */
  get tries(): number {
    return this.#tries;
  }

  /** ms */
  next(): number {
    const wait = Math.min(TIMES.longestRetry, TIMES.firstRetry * 2 ** this.#tries);
    this.#tries += 1;
    return wait * (1 - this.#random() / 2);
  }

  reset(): void {
    this.#tries = 0;
  }
}
