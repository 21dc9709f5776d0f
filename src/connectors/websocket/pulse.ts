/** Is the line alive, and what is the time there? */
import type { Clock } from '../../core/clock/clock.js';
import { TIMES } from './options.js';

/** So many pongs are compared: the shortest of them tells the time best. */
const REMEMBERED = 8;
/** Wall and steady clock may differ so much over one trip, ms; more is a sleep, or a clock that was set. */
const APART = 1000;

export interface PulseHost {
  /** Sends a ping; `t` comes back with its pong. */
  ping(t: number): void;
  /** Nothing is heard any more. */
  dead(): void;
  /** Nothing ran for longer than a hidden page is kept waiting: the machine was asleep. */
  slept(): void;
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
  /** The newest ping. */
  #sent: { t: number; at: number } | undefined;

  constructor(clock: Clock, host: PulseHost) {
    this.#clock = clock;
    this.#host = host;
  }

  /** The last way there and back, ms. */
  get latency(): number | undefined {
    return this.#latency;
  }

  start(): void {
    this.stop();
    this.#missed = 0;
    this.#heard = true;
    this.#heardAt = this.#clock.now();
    this.#ping();
    this.#arm();
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#clock.clearTimeout(this.#alarm);
    this.#alarm = undefined;
    this.#trips = [];
  }

  /** Any frame at all is a sign of life; one that lay there through a sleep is none of what is so. */
  heard(): void {
    this.look();
    this.#heard = true;
    this.#heardAt = this.#clock.now();
    this.#clock.clearTimeout(this.#alarm);
    this.#alarm = undefined;
  }

  /** Was the machine asleep? */
  look(): void {
    const now = this.#clock.now();
    if (now - this.#heardAt <= TIMES.sleep) return;
    this.#heardAt = now;
    this.#host.slept();
  }

  /**
   * @param t as it was sent, ms
   * @param serverTime ms
   * @param known the server's time now, as far as it is known, ms
   * @returns the server's time now, ms; undefined where this pong does not tell it better
   */
  pong(t: number, serverTime: number, known: number): number | undefined {
    const { clock, sent } = { clock: this.#clock, sent: this.#sent };
    const trip = clock.monotonic() - t;
    if (sent?.t !== t || !(trip >= 0) || Math.abs(clock.now() - sent.at - trip) > APART) return undefined;
    this.#latency = trip;
    this.#trips = [...this.#trips.slice(1 - REMEMBERED), trip];
    // it was sent at some moment of the trip: whatever lies outside of it is wrong
    const isWrong = known < serverTime || known > serverTime + trip;
    return isWrong || trip <= Math.min(...this.#trips) ? serverTime + trip / 2 : undefined;
  }

  /** Who may have slept does not wait for the next ping. */
  wake(): void {
    this.#ping();
    this.#alarm ??= this.#clock.setTimeout(() => this.#host.dead(), TIMES.wake);
  }

  #ping(): void {
    this.#sent = { t: this.#clock.monotonic(), at: this.#clock.now() };
    this.#host.ping(this.#sent.t);
  }

  #arm(): void {
    this.#timer = this.#clock.setTimeout(() => this.#beat(), TIMES.ping);
  }

  #beat(): void {
    this.look();
    this.#missed = this.#heard ? 0 : this.#missed + 1;
    this.#heard = false;
    if (this.#missed >= 2) return this.#host.dead();
    this.#ping();
    this.#arm();
  }
}
