import type { Clock } from '../../src/index.js';

/** A page's clock that sleeps, jumps and is wrong, as real ones do. */
export class FakeClock implements Clock {
  readonly settlers = new Set<() => Promise<unknown>>();
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  #wall: number;
  #awake = 0;
  #count = 0;
  /** How many timers were ever set. */
  armed = 0;

  /** @param start what the page believes to be the time, ms */
  constructor(start: number) {
    this.#wall = start;
  }

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#awake;
  }

  setTimeout(run: () => void, ms: number): number {
    this.armed++;
    this.#timers.set(++this.#count, { at: this.#awake + Math.max(0, ms), run });
    return this.#count;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /** Time passes, and timers fire. */
  pass(seconds: number): void {
    const until = this.#awake + seconds * 1000;
    for (;;) {
      const [next] = [...this.#timers]
        .filter(([, { at }]) => at <= until)
        .sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [handle, { at, run }] = next;
      this.#timers.delete(handle);
      this.#wall += Math.max(0, at - this.#awake);
      this.#awake = Math.max(this.#awake, at);
      run();
    }
    this.#wall += until - this.#awake;
    this.#awake = until;
  }

  /** The machine sleeps: the wall clock goes on, nothing else does. */
  sleep(seconds: number): void {
    this.#wall += seconds * 1000;
  }

  /** Somebody sets the clock of the page. */
  set(by: number): void {
    this.#wall += by * 1000;
  }
}
