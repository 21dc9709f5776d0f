/** Is the line alive, and what is the time there? */
import type { Clock } from '../../core/clock/clock.js';
import { TIMES } from './options.js';

/** So many pongs are compared: the shortest of them tells the time best. */
const REMEMBERED = 8;

export interface PulseHost {
  /** Sends a ping; `t` comes back with its pong. */
  ping(t: number): void;
  /** Nothing is heard any more. */
  dead(): void;
}

export class Pulse {
  readonly #clock: Clock;
  readonly #host: PulseHost;
  #timer: unknown;
  #alarm: unknown;
  #missed = 0;
  #heard = false;
  #heardAt = 0;
  #trips: number[] = [];
  #latency: number | undefined;

  constructor(clock: Clock, host: PulseHost) {
    this.#clock = clock;
    this.#host = host;
  }

  /** The last way there and back, ms. */
  get latency(): number | undefined {
    return this.#latency;
  }

  /** Nothing came for longer than two pings should take: the page, or the machine, was asleep. */
  get hasSlept(): boolean {
    return this.#clock.now() - this.#heardAt > 2 * TIMES.ping;
  }

  start(): void {
    this.stop();
    this.#missed = 0;
    this.heard();
    this.#ping();
    this.#arm();
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#clock.clearTimeout(this.#alarm);
    this.#alarm = undefined;
    this.#trips = [];
  }

  /** Any frame at all is a sign of life. */
  heard(): void {
    this.#heard = true;
    this.#heardAt = this.#clock.now();
    this.#clock.clearTimeout(this.#alarm);
    this.#alarm = undefined;
  }

  /**
   * @param t as it was sent, ms
   * @param serverTime ms
   * @returns the server's time now, ms, as well as this pong tells it: a long one is only what it says
   */
  pong(t: number, serverTime: number): number {
    const trip = this.#clock.monotonic() - t;
    // not one of this page's pings, or the clock was tampered with
    if (!(trip >= 0)) return serverTime;
    this.#latency = trip;
    this.#trips = [...this.#trips.slice(1 - REMEMBERED), trip];
    return trip <= Math.min(...this.#trips) ? serverTime + trip / 2 : serverTime;
  }

  /** Who may have slept does not wait for the next ping. */
  wake(): void {
    this.#ping();
    this.#alarm ??= this.#clock.setTimeout(() => this.#host.dead(), TIMES.wake);
  }

  #ping(): void {
    this.#host.ping(this.#clock.monotonic());
  }

  #arm(): void {
    this.#timer = this.#clock.setTimeout(() => this.#beat(), TIMES.ping);
  }

  #beat(): void {
    this.#missed = this.#heard ? 0 : this.#missed + 1;
    this.#heard = false;
    if (this.#missed >= 2) return this.#host.dead();
    this.#ping();
    this.#arm();
  }
}
