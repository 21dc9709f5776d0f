/** One page's line: what is sent arrives at once and in order, unless a fault is on. */
import type { Clock } from '../../core/clock/clock.js';
import type { UpdateInput } from '../../core/schema/types.js';
import type { FaultSet } from './faults.js';

export type Sink = (update: UpdateInput) => void;

/** ms; an update that waits to change places goes alone when none follows. */
const REORDER_MS = 50;

export class Wire {
  readonly #sink: Sink;
  readonly #clock: Clock;
  readonly #faults: FaultSet;
  /** On their way, in order. */
  #late: { at: number; update: UpdateInput }[] = [];
  #held: UpdateInput | undefined;
  readonly #timers = new Set<unknown>();
  #open = true;

  constructor(sink: Sink, clock: Clock, faults: FaultSet) {
    this.#sink = sink;
    this.#clock = clock;
    this.#faults = faults;
  }

  send(update: UpdateInput): void {
    const copies = this.#faults.duplicates ? [update, update] : [update];
    if (this.#held) {
      const held = this.#held;
      this.#held = undefined;
      this.#pass([...copies, held]);
    } else if (this.#faults.reorders) {
      this.#held = update;
      this.#after(REORDER_MS, () => this.#release(update));
    } else {
      this.#pass(copies);
    }
  }

  /** Past all faults, and nothing that was under way arrives any more. */
  restart(updates: UpdateInput[]): void {
    this.#stop();
    for (const update of updates) this.#deliver(update);
  }

  close(): void {
    this.#open = false;
    this.#stop();
  }

  #release(update: UpdateInput): void {
    if (this.#held !== update) return;
    this.#held = undefined;
    this.#pass([update]);
  }

  #pass(updates: UpdateInput[]): void {
    const now = this.#clock.now();
    for (const update of updates) {
      const at = Math.max(now + this.#faults.delayMs, this.#late.at(-1)?.at ?? now);
      if (at <= now && !this.#late.length) {
        this.#deliver(update);
        continue;
      }
      this.#late.push({ at, update });
      this.#after(at - now, () => this.#deliver(this.#late.shift()!.update));
    }
  }

  #after(ms: number, run: () => void): void {
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    this.#timers.add(timer);
  }

  #stop(): void {
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers.clear();
    this.#late = [];
    this.#held = undefined;
  }

  /** A page's error is the page's own: it must not stop the contact centre. */
  #deliver(update: UpdateInput): void {
    if (!this.#open) return;
    try {
      this.#sink(update);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
