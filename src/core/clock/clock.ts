/** The page's clock, as the rest of the core sees it; a manual one stands in for it in tests. */
export interface Clock {
  /** Local time, ms since the epoch; may jump. */
  now(): number;
  /** A time that never jumps, ms; may stand still while the machine sleeps. */
  monotonic(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
  /** Those who render by this clock, so that a manual clock can wait for them. */
  readonly settlers: Set<() => Promise<unknown>>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
  settlers: new Set(),
};

const SAMPLES = 8;
const JUMP_MS = 2000;

/**
 * The server's time, from the stamps of its messages. Delay only makes a one-way sample smaller, so
 * the largest of the recent ones is the best. A local clock that was set back does not set timers
 * back; one that ran ahead (usually sleep) is believed until the next stamp says otherwise.
 */
export class ServerClock {
  #clock!: Clock;
  #samples: number[] = [];
  #offset = 0;
  #lastNow = 0;
  #lastMonotonic = 0;

  constructor(clock: Clock) {
    this.follow(clock);
  }

  /** Another local clock: what was learnt of the old one goes. */
  follow(clock: Clock): void {
    this.#clock = clock;
    this.#samples = [];
    this.#offset = 0;
    this.#lastNow = clock.now();
    this.#lastMonotonic = clock.monotonic();
  }

  /** @param serverTime ms, as stamped on a message that was just received */
  sample(serverTime: number): void {
    this.#notice();
    const sample = serverTime - this.#clock.now();
    // far from what was believed: an anchor of its own, not one more sample
    if (Math.abs(sample - this.#offset) > JUMP_MS) this.#samples = [];
    this.#samples = [...this.#samples.slice(1 - SAMPLES), sample];
    this.#offset = Math.max(...this.#samples);
  }

  /** Server time now, ms. */
  now(): number {
    this.#notice();
    return this.#clock.now() + this.#offset;
  }

  #notice(): void {
    const now = this.#clock.now();
    const monotonic = this.#clock.monotonic();
    const jump = now - this.#lastNow - (monotonic - this.#lastMonotonic);
    this.#lastNow = now;
    this.#lastMonotonic = monotonic;
    if (Math.abs(jump) <= JUMP_MS) return;
    this.#samples = [];
    if (jump < 0) this.#offset -= jump;
  }
}
