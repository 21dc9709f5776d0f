/** Times on screen that count. They write their own text: a second that passes renders nothing anew. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Store } from '../core/store/store.js';
import { formatDuration } from '../localize/duration.js';
import { onTick } from './ticker.js';

/** What a timer shows; times in ms on the server's clock. */
interface Span {
  /** Counts up from here. */
  since?: number;
  /** Counts down to here; stays at zero after it. */
  until?: number;
  /** What is timed: its accessible name. */
  label?: string;
}

type TimerElement = HTMLElement & { span?: Span };

interface TimerLook {
  /** The large one of a pane. */
  large?: boolean;
  /** Beside a word of its own: no part. */
  bare?: boolean;
}

/** A time that counts up (`since`) or down (`until`). With a label it has a name of its own. */
export const timer = (span: Span, { large, bare }: TimerLook = {}): TemplateResult =>
  html`<time
    data-timer
    class=${large ? 'timer' : ''}
    part=${bare ? nothing : 'timer'}
    role=${span.label ? 'timer' : nothing}
    .span=${span}
  ></time>`;

/** A line that shrinks from `since` to `until`, in steps of a second. */
export const timeLine = (since: number, until: number): TemplateResult =>
  html`<span class="left"><i data-timer .span=${{ since, until }}></i></span>`;

function write(element: TimerElement, now: number): void {
  const { since = now, until, label } = element.span ?? {};
  if (element.localName === 'i') {
    const left = ((until ?? now) - now) / Math.max(1, (until ?? now) - since);
    element.style.transform = `scaleX(${Math.min(1, Math.max(0, left)).toFixed(3)})`;
    return;
  }
  // a countdown shows the second that is running, not the one that is over
  const ms = Math.max(0, until === undefined ? now - since : until - now + 999);
  const text = formatDuration(ms);
  if (element.textContent === text && !label) return;
  element.textContent = text;
  element.setAttribute('datetime', `PT${Math.floor(ms / 1000)}S`);
  if (label) element.setAttribute('aria-label', `${label} ${text}`);
}

interface TimersHost extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
}

export class Timers implements ReactiveController {
  readonly #host: TimersHost;
  readonly #store: () => Store | undefined;
  #elements: TimerElement[] = [];
  #clock: unknown;
  #stop: (() => void) | undefined;

  constructor(host: TimersHost, store: () => Store | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdated(): void {
    const store = this.#store();
    this.#elements = store ? [...this.#host.renderRoot.querySelectorAll<TimerElement>('[data-timer]')] : [];
    if (!this.#elements.length || store?.clock !== this.#clock) this.hostDisconnected();
    if (!this.#elements.length || !store) return;
    this.#clock = store.clock;
    this.#stop ??= onTick(store.clock, () => this.#write());
    this.#write();
  }

  hostConnected(): void {
    if (this.#elements.length) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #write(): void {
    const now = this.#store()?.now() ?? 0;
    for (const element of this.#elements) write(element, now);
  }
}
