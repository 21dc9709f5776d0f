/**
 * Has the page all that the server said? Goes by the same rules as the store; what is missing is asked for until it
 * is there, because a question, or its answer, may be lost as well.
 */
import type { Clock } from '../../core/clock/clock.js';
import { isRecord } from '../../core/schema/plain.js';
import { Ordering, UNORDERED } from '../../core/store/ordering.js';
import { TIMES } from './options.js';

export interface SyncHost {
  /** Asks the server for a snapshot. */
  ask(): void;
  /** It was asked for in vain: what is on screen may not be so. */
  behind(): void;
  /** Nothing is missing any longer. */
  caughtUp(): void;
}

interface Stamp {
  epoch?: string;
  seq?: number;
  from?: number;
}

function stampOf({ epoch, seq, from }: Record<string, unknown>): Stamp {
  const stamp: Stamp = {};
  if (typeof from === 'number' && Number.isFinite(from)) stamp.from = from;
  if (typeof epoch === 'string') stamp.epoch = epoch;
  if (typeof seq === 'number' && Number.isFinite(seq)) stamp.seq = seq;
  return stamp;
}

export class Sync {
  readonly #clock: Clock;
  readonly #host: SyncHost;
  readonly #ordering = new Ordering();
  /** A snapshot is wanted. */
  #wanted = true;
  #askedAt = -Infinity;
  #timer: unknown;

  constructor(clock: Clock, host: SyncHost) {
    this.#clock = clock;
    this.#host = host;
  }

  /** What a server can go on from; undefined when only a snapshot will do. */
  get stamp(): { epoch: string; seq: number } | undefined {
    const { epoch, seq } = this.#ordering;
    return this.#wanted || epoch === undefined || seq === undefined ? undefined : { epoch, seq };
  }

  get isComplete(): boolean {
    return !this.#wanted;
  }

  /** An update that goes to the store. */
  note(update: unknown): void {
    if (!isRecord(update) || UNORDERED.has(String(update.type))) return;
    if (update.type === 'snapshot') return this.#snapshot(update.snapshot);
    const stamp = stampOf(update);
    if (stamp.seq === undefined && stamp.epoch === undefined) {
      const items = update.type === 'batch' && Array.isArray(update.updates) ? update.updates : [];
      // batches in batches lead nowhere
      for (const item of items) if (isRecord(item) && item.type !== 'batch') this.note(item);
      return;
    }
    const verdict = this.#ordering.admit(stamp, false);
    if (verdict === 'gap' || verdict === 'refuse') this.want(false);
  }

  #snapshot(snapshot: unknown): void {
    if (!isRecord(snapshot)) return;
    const verdict = this.#ordering.admit(stampOf(snapshot), true);
    if (verdict === 'apply' || verdict === 'new-epoch') this.#complete();
  }

  #complete(): void {
    this.rest();
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#host.caughtUp();
  }

  /** A connection begins: its hello asks for what is missing, and what it says first is what is so. */
  begin(): void {
    this.#ordering.newLine();
    this.#wanted ||= this.stamp === undefined;
    if (this.#wanted) this.want(false);
  }

  /** The connection is gone. @param unsure something was asked on it: only a snapshot tells what became of that */
  end(unsure: boolean): void {
    this.rest();
    this.#wanted ||= unsure;
  }

  /** What the server has sent by now. @returns whether all of it is here */
  compare({ epoch, seq }: Stamp): boolean {
    const { epoch: known, seq: last = -1 } = this.#ordering;
    const reached = seq === undefined || (epoch === known && last >= seq);
    if (!reached) this.want();
    return reached && !this.#wanted;
  }

  /** @param ask false when the hello has asked for it */
  want(ask = true): void {
    this.#wanted = true;
    if (this.#timer !== undefined) return;
    if (!ask) return this.#arm(TIMES.again);
    const early = TIMES.apart - (this.#clock.monotonic() - this.#askedAt);
    if (early > 0) this.#arm(early, false);
    else this.#ask();
  }

  #ask(wait: number = TIMES.again): void {
    this.#askedAt = this.#clock.monotonic();
    this.#host.ask();
    this.#arm(wait);
  }

  rest(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param late whether it was asked for before, in vain */
  #arm(wait: number, late = true): void {
    this.#timer = this.#clock.setTimeout(() => {
      if (late) this.#host.behind();
      this.#ask(late ? Math.min(2 * wait, TIMES.ping) : TIMES.again);
    }, wait);
  }
}
