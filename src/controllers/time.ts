/** Timers that write their own text: a second that passes renders no element anew. */
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { Store } from '../core/store/store.js';
import { onTick } from './ticker.js';

/** Recomputes its value on each tick, and says it only when it is another. */
class TickDirective extends AsyncDirective {
  #store: Store | undefined;
  #compute: ((now: number) => unknown) | undefined;
  #stop: (() => void) | undefined;
  #last: unknown;

  /** @param compute server time in ms → what is shown */
  render(store: Store | undefined, compute: (now: number) => unknown): unknown {
    if (store !== this.#store) this.#end();
    this.#store = store;
    this.#compute = compute;
    if (store && this.isConnected) this.#begin(store);
    this.#last = store ? compute(store.now()) : noChange;
    return this.#last;
  }

  #begin(store: Store): void {
    this.#stop ??= onTick(store.clock, () => {
      const value = this.#compute?.(store.now());
      if (value === this.#last) return;
      this.#last = value;
      this.setValue(value);
    });
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override disconnected(): void {
    this.#end();
  }

  protected override reconnected(): void {
    if (!this.#store) return;
    this.#begin(this.#store);
    this.setValue((this.#last = this.#compute?.(this.#store.now())));
  }
}

/** `${everySecond(store, (now) => formatDuration(now - since))}` */
export const everySecond = directive(TickDirective);

/** Shrinks its element to the part of a time span that is left, in steps of a second. */
class LeftDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #span: [number, number] = [0, 0];
  #store: Store | undefined;
  #stop: (() => void) | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('timeLeft() belongs on an element');
  }

  render(_store: Store | undefined, _from: number, _until: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [store, from, until]: [Store | undefined, number, number]): unknown {
    if (store !== this.#store) this.disconnected();
    this.#element = part.element as HTMLElement;
    this.#store = store;
    this.#span = [from, until];
    this.reconnected();
    return noChange;
  }

  #write(): void {
    const [from, until] = this.#span;
    const now = this.#store?.now() ?? from;
    const left = Math.min(1, Math.max(0, (until - now) / Math.max(1, until - from)));
    this.#element?.style.setProperty('transform', `scaleX(${left.toFixed(3)})`);
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    if (!this.#store) return;
    this.#stop ??= onTick(this.#store.clock, () => this.#write());
    this.#write();
  }
}

/** `<i ${timeLeft(store, startedAt, deadline)}></i>` */
export const timeLeft = directive(LeftDirective);
