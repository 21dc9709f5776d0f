/** Does the server still answer? A network that swallows everything says nothing by itself. */
import type { Clock } from '../../core/clock/clock.js';

export interface PulseHost {
  /** Rejects when nothing comes back within `ms`. */
  ask(ms: number): Promise<void>;
  /** It answered. */
  beat(): void;
  dead(): void;
}

/** ms that an answer may take. */
const LONGEST = 5000;

export class Pulse {
  readonly #clock: Clock;
  readonly #every: number;
  readonly #host: PulseHost;
  /** Counts starts and stops, so that an answer of before changes nothing. */
  #round = 0;
  #timer: unknown;
  #asking = false;

  /** @param every ms */
  constructor(clock: Clock, every: number, host: PulseHost) {
    this.#clock = clock;
    this.#every = every;
    this.#host = host;
  }

  start(): void {
    this.stop();
    this.#arm();
  }

  stop(): void {
    this.#round += 1;
    this.#asking = false;
    this.#clock.clearTimeout(this.#timer);
  }

  /** A page that comes back to life does not wait. */
  now(): void {
    if (this.#asking) return;
    this.#clock.clearTimeout(this.#timer);
    void this.#look();
  }

  #arm(): void {
    this.#timer = this.#clock.setTimeout(() => void this.#look(), this.#every);
  }

  async #look(): Promise<void> {
    const round = this.#round;
    this.#asking = true;
    const ms = Math.min(LONGEST, this.#every);
    const answered = await this.#once(ms, round).then((first) => first || this.#once(ms, round));
    if (round !== this.#round) return;
    this.#asking = false;
    if (!answered) return this.#host.dead();
    this.#host.beat();
    this.#arm();
  }

  #once(ms: number, round: number): Promise<boolean> {
    if (round !== this.#round) return Promise.resolve(true);
    return this.#host.ask(ms).then(
      () => true,
      () => false,
    );
  }
}
