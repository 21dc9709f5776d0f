/**
 * Requests in flight: each has a deadline and exactly one outcome. Pending until an update confirms
 * it; a Result says accepted or failed, and the state has the last word.
 */
import type { Clock } from '../clock/clock.js';
import { blockerOf } from '../policy/lanes.js';
import { sameJson } from '../schema/plain.js';
import type { Command, Result } from '../schema/types.js';
import { ANSWERED_BY_RESULT, confirmation } from './confirm.js';
import type { State } from './state.js';
import { failure, failureOf, resultOf, type Failure, type Step } from './steps.js';

/** More than this a timer of the page takes for nothing. */
const LONGEST_MS = 2 ** 31 - 1;

interface Flight {
  command: Command;
  before: State;
  steps: Step[];
  step: number;
  abort: AbortController;
  timer?: unknown;
  /** The line dropped after it was sent: the next snapshot settles it. */
  unknown?: boolean;
  /** It went out on the line, and not to the page. */
  onLine: boolean;
  callId?: string;
  promise: Promise<Result>;
  settle(result: Result): void;
}

export interface RequestHost {
  clock(): Clock;
  state(): State;
  /** ms */
  timeout(command: Command): number;
  /** The list of requests in flight changed. */
  changed(): void;
  /** Once per request, for the agent and the page; `silent`: nobody needs to be told. */
  done(command: Command, result: Result, silent: boolean): void;
}

export class Requests {
  readonly #host: RequestHost;
  readonly #flights = new Map<string, Flight>();
  /** Vetoed by a page that may go on with them later, from the step that follows. */
  readonly #prevented = new Map<string, Flight>();

  constructor(host: RequestHost) {
    this.#host = host;
  }

  get commands(): Command[] {
    return [...this.#flights.values()].map(({ command }) => command);
  }

  /** The same request while one is in flight is that one. */
  sameAs(command: Command): Promise<Result> | undefined {
    const { id, issuedAt, ...wanted } = command as Command & Record<string, unknown>;
    void id;
    void issuedAt;
    const blocker = blockerOf(command.type, (command as { callId?: string }).callId, this.commands);
    if (!blocker) return undefined;
    const { id: otherId, issuedAt: _, ...other } = blocker as Command & Record<string, unknown>;
    void _;
    return sameJson(wanted, other) ? this.#flights.get(otherId)?.promise : undefined;
  }

  start(command: Command, steps: Step[]): Promise<Result> {
    const held = this.#flights.get(command.id);
    if (held) return held.promise;
    let settle!: (result: Result) => void;
    const promise = new Promise<Result>((resolve) => (settle = resolve));
    const abort = new AbortController();
    const flight: Flight = {
      command,
      before: this.#host.state(),
      steps,
      step: 0,
      abort,
      onLine: false,
      promise,
      settle,
    };
    this.#flights.set(command.id, flight);
    this.#walk(flight);
    return promise;
  }

  /**
   * Goes on after the step that prevented the command.
   *
   * @param judge whether it may still be sent: the world has moved
   */
  resume(id: string, judge: (command: Command) => Failure | undefined): Promise<Result> | undefined {
    const flight = this.#prevented.get(id);
    if (!flight) return undefined;
    const refusal = judge(flight.command);
    if (refusal) {
      this.#host.done(flight.command, refusal, false);
      return Promise.resolve(refusal);
    }
    this.#prevented.delete(id);
    flight.abort = new AbortController();
    flight.before = this.#host.state();
    flight.promise = new Promise((resolve) => (flight.settle = resolve));
    this.#flights.set(id, flight);
    this.#walk(flight);
    return flight.promise;
  }

  /** A page may do anything in a step: remove elements, apply updates, throw. */
  #walk(flight: Flight): void {
    try {
      this.#goOn(flight);
    } catch (error) {
      this.#finish(flight, failureOf(flight.command.id, error));
    }
  }

  #goOn(flight: Flight): void {
    const { command, abort } = flight;
    for (let step = flight.steps[flight.step]; step; step = flight.steps[flight.step]) {
      flight.step += 1;
      const { prevented, answer, timeout, waits, onLine } = step(command, abort.signal);
      if (!this.#isLive(flight)) return;
      if (answer) {
        this.#arm(flight, timeout);
        flight.onLine = onLine === true;
        answer.then(
          (value) => this.answer(resultOf(command.id, value)),
          (error: unknown) => this.answer(failureOf(command.id, error)),
        );
        this.#host.changed();
        return;
      }
      if (prevented) return this.#veto(flight);
      if (waits?.length) {
        this.#host.changed();
        Promise.all(waits).then(
          (values) => {
            if (!this.#isLive(flight)) return;
            if (values.includes(false)) this.#veto(flight);
            else this.#walk(flight);
          },
          (error: unknown) => {
            const { code } = failureOf(command.id, error);
            if (this.#isLive(flight)) this.#veto(flight, code === 'unknown' ? undefined : code);
          },
        );
        return;
      }
    }
    this.#arm(flight);
    this.#host.changed();
  }

  #isLive = (flight: Flight) => this.#flights.get(flight.command.id) === flight;

  #arm(flight: Flight, wanted = NaN): void {
    const clock = this.#host.clock();
    const timeout = Number.isNaN(wanted) ? this.#host.timeout(flight.command) : wanted;
    clock.clearTimeout(flight.timer);
    if (timeout === Infinity) return;
    flight.timer = clock.setTimeout(
      () => this.#finish(flight, failure(flight.command.id, flight.unknown ? 'unknown' : 'timeout')),
      Math.min(timeout, LONGEST_MS),
    );
  }

  #veto(flight: Flight, code = 'prevented'): void {
    this.#host.clock().clearTimeout(flight.timer);
    this.#prevented.set(flight.command.id, flight);
    if (this.#prevented.size > 20) this.#prevented.delete(this.#prevented.keys().next().value!);
    this.#finish(flight, failure(flight.command.id, code), true);
  }

  /** A Result, from whoever answered. Accepted is not confirmed; state beats results. */
  answer(result: Result): void {
    const flight = this.#flights.get(result.id);
    if (!flight) return;
    if (!result.ok) return this.#finish(flight, result);
    flight.callId = result.callId;
    const { type } = flight.command;
    if (ANSWERED_BY_RESULT.has(type)) this.#finish(flight, result);
    else this.check(this.#host.state());
  }

  /** After each change of state. */
  check(state: State): void {
    for (const flight of [...this.#flights.values()]) {
      const { command } = flight;
      // the call that the request made, by its result; other requests only name theirs
      const made = !('callId' in command) && state.calls.some(({ id }) => id === flight.callId);
      const outcome = made ? 'confirmed' : confirmation(command, flight.before, state);
      if (outcome === 'open') continue;
      const callId = flight.callId ?? (command as { callId?: string }).callId;
      const ok: Result =
        callId === undefined ? { id: command.id, ok: true } : { id: command.id, ok: true, callId };
      if (outcome === 'confirmed') this.#finish(flight, ok);
      else this.#finish(flight, failure(command.id, 'not-found'), true);
    }
  }

  /** The line dropped: what was sent may or may not have arrived. */
  lineDropped(): void {
    for (const flight of this.#flights.values()) if (flight.onLine) flight.unknown = true;
  }

  /** A snapshot came: what it does not confirm of the unknown ones did not happen. */
  snapshotCame(state: State): void {
    this.check(state);
    for (const flight of [...this.#flights.values()]) {
      if (flight.unknown) this.#finish(flight, failure(flight.command.id, 'unknown'));
    }
  }

  #finish(flight: Flight, result: Result | Failure, silent = false): void {
    const { command, abort, timer, settle } = flight;
    if (!this.#isLive(flight)) return;
    this.#flights.delete(command.id);
    this.#host.clock().clearTimeout(timer);
    if (!result.ok) abort.abort();
    this.#host.done(command, result, silent);
    settle(result);
  }

  /** Nobody is left to be told. */
  destroy(): void {
    for (const flight of [...this.#flights.values()]) {
      this.#finish(flight, failure(flight.command.id, 'unknown'), true);
    }
  }
}
