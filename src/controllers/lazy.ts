/** Pictures that load when there is something to show: what is behind a call need not come with the page. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Timers } from './timers.js';

/** What a module with a picture exports beside it. */
export interface View {
  readonly styles: readonly CSSResult[];
  /** Keeps the times in the picture going. */
  readonly Timers: typeof Timers;
  /** Brings words and announcements to the page. */
  install(): void;
}

const RETRY_MS = 2000;
const all = new Set<Lazy<View>>();
let installed = false;

export class Lazy<M extends View> {
  readonly #load: () => Promise<M>;
  readonly #waiting = new Set<ReactiveControllerHost>();
  #module: M | undefined;
  #loading: Promise<void> | undefined;

  constructor(load: () => Promise<M>) {
    this.#load = load;
    all.add(this as unknown as Lazy<View>);
  }

  /** The module, once it is there; until then the host is rendered again as soon as it is. */
  for(host: ReactiveControllerHost): M | undefined {
    if (!this.#module) {
      this.#waiting.add(host);
      void this.ready();
    }
    return this.#module;
  }

  /** Resolves when it is loaded, or could not be: then the next need tries again. */
  ready(): Promise<void> {
    this.#loading ??= this.#load().then(
      (module) => {
        if (!installed) module.install();
        installed = true;
        this.#module = module;
        this.#wake();
      },
      (error: unknown) => {
        console.warn('[cc-voice-widgets] A view did not load; trying again. (CC_LOAD)', error);
        setTimeout(() => {
          this.#loading = undefined;
          this.#wake();
        }, RETRY_MS);
      },
    );
    return this.#loading;
  }

  #wake(): void {
    const hosts = [...this.#waiting];
    this.#waiting.clear();
    for (const host of hosts) host.requestUpdate();
  }
}

/** Loads all of them. */
export const loadViews = (): Promise<unknown> => Promise.all([...all].map((view) => view.ready()));

/** While the page has nothing else to do; never on a server. */
export function whenIdle(work: () => unknown): void {
  if (!globalThis.requestIdleCallback?.(work) && globalThis.document) setTimeout(work, 200);
}

/** Loads all of them, so that the first call finds them there. */
export const loadViewsWhenIdle = (): void => whenIdle(loadViews);
