import type { Clock } from './clock.js';

interface Timer {
  at: number;
  order: number;
  run: () => void;
}

/** Microtasks between two timers: an answer and the update after it. */
const TURNS = 24;

/** A clock that stands still until it is told to go on. For tests, demos and the simulator. */
export class ManualClock implements Clock {
  readonly settlers = new Set<() => Promise<unknown>>();
  #now: number;
  #order = 0;
  readonly #timers = new Map<number, Timer>();

  /** @param start ms since the epoch */
  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  setTimeout(run: () => void, ms: number): number {
    const order = ++this.#order;
    this.#timers.set(order, { at: this.#now + Math.max(0, ms), order, run });
    return order;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }

  /** Runs everything that is due within the next `ms`, in order; resolves when all is rendered. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.#settle();
    for (let next = this.#due(until); next; next = this.#due(until)) {
      this.#timers.delete(next.order);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      // what a timer set going by promises is done before the next one
      for (let i = 0; i < TURNS; i++) await Promise.resolve();
    }
    this.#now = until;
    await this.#settle();
  }

  #due(until: number): Timer | undefined {
    let best: Timer | undefined;
    for (const timer of this.#timers.values()) {
      if (timer.at > until) continue;
      if (!best || timer.at < best.at || (timer.at === best.at && timer.order < best.order)) best = timer;
    }
    return best;
  }

  async #settle(): Promise<void> {
    // answers arrive as microtasks, and rendering them may ask for more
    for (let i = 0; i < 3; i++) {
      await Promise.resolve();
      await Promise.all([...this.settlers].map((settled) => settled()));
    }
  }
}
