/** One tick a second, or a minute, for all that goes by a clock; none while the page is hidden. */
import type { Clock } from '../core/clock/clock.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

class Ticker {
  readonly #clock: Clock;
  readonly #every: number;
  readonly #listeners = new Set<() => void>();
  #timer: unknown;

  constructor(clock: Clock, every: number) {
    this.#clock = clock;
    this.#every = every;
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
    const due = this.#every - (this.#clock.now() % this.#every);
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

const seconds = new WeakMap<Clock, Ticker>();
const minutes = new WeakMap<Clock, Ticker>();

function tickerOf(tickers: WeakMap<Clock, Ticker>, clock: Clock, every: number): Ticker {
  const ticker = tickers.get(clock) ?? new Ticker(clock, every);
  tickers.set(clock, ticker);
  return ticker;
}

/** Calls back about once a second; how much time has passed is the clock's to say. */
export const onTick = (clock: Clock, listener: () => void): (() => void) =>
  tickerOf(seconds, clock, SECOND).add(listener);

/** Calls back about once a minute, when it begins. */
export const onMinute = (clock: Clock, listener: () => void): (() => void) =>
  tickerOf(minutes, clock, MINUTE).add(listener);
