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

type TimerElement = HTMLElement & {
  span?: Span;
  /** Off the screen: it stands still. */
  away?: boolean;
  /** It came on screen, or left it. */
  turned?: () => void;
};

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
  const { firstChild } = element;
  // a node that is put in would have what is around it styled anew
  if (!firstChild) element.append(text);
  else if ((firstChild as Text).data === text && !label) return;
  else (firstChild as Text).data = text;
  element.setAttribute('datetime', `PT${Math.floor(ms / 1000)}S`);
  if (label) element.setAttribute('aria-label', `${label} ${text}`);
}

/** Sees which times are on screen, or about to be. */
const watch =
  typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            const element = target as TimerElement;
            element.away = !isIntersecting;
            element.turned?.();
          }
        },
        { rootMargin: '25%' },
      )
    : undefined;

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
    const before = this.#elements;
    this.#elements = store ? [...this.#host.renderRoot.querySelectorAll<TimerElement>('[data-timer]')] : [];
    for (const gone of before) if (!this.#elements.includes(gone)) watch?.unobserve(gone);
    for (const element of this.#elements) {
      element.turned = this.#turned;
      watch?.observe(element);
    }
    if (store?.clock !== this.#clock) this.hostDisconnected();
    this.#clock = store?.clock;
    this.#write(this.#elements);
    this.#turned();
  }

  hostConnected(): void {
    // until it is known where it is now
    for (const element of this.#elements) element.away = false;
    if (this.#elements.length) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Times that nobody sees wake nobody: they are right again before they come on screen. */
  readonly #turned = (): void => {
    const store = this.#store();
    if (!store || !this.#seen.length) return this.hostDisconnected();
    this.#stop ??= onTick(store.clock, () => this.#write(this.#seen));
    this.#write(this.#seen);
  };

  get #seen(): TimerElement[] {
    return this.#elements.filter(({ away }) => !away);
  }

  #write(elements: readonly TimerElement[]): void {
    const now = this.#store()?.now() ?? 0;
    for (const element of elements) write(element, now);
  }
}
