/** One tick a second for all timers that go by a clock; none while the page is hidden. */
import type { Clock } from '../core/clock/clock.js';

const TICK_MS = 1000;

class Ticker {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #timer: unknown;

  constructor(clock: Clock) {
    this.#clock = clock;
    // ticks of a hidden page are late or lost: what is shown is right again when it is seen again
    for (const [target, type] of [
      [document, 'visibilitychange'],
      [window, 'pageshow'],
    ] as const) {
      target.addEventListener(type, () => this.#tick());
    }
  }

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#timer === undefined) this.#arm();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#clock.clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  #arm(): void {
    const due = TICK_MS - (this.#clock.now() % TICK_MS);
    this.#timer = this.#clock.setTimeout(() => this.#tick(), due);
  }

  #tick(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#listeners.size) return;
    for (const listener of [...this.#listeners]) listener();
    if (document.visibilityState !== 'hidden') this.#arm();
  }
}

const tickers = new WeakMap<Clock, Ticker>();

/** Calls back about once a second; how much time has passed is the clock's to say. */
export function onTick(clock: Clock, listener: () => void): () => void {
  const ticker = tickers.get(clock) ?? new Ticker(clock);
  tickers.set(clock, ticker);
  return ticker.add(listener);
}
