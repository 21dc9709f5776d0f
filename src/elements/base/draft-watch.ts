import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../core/store/store.js';
import { onDrafts } from '../../core/store/drafts.js';

/** Renders an element anew when something is typed for a call, saved, or replaced: wherever in the page. */
export class DraftWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Store | undefined;
  #watched: Store | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: () => Store | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#watch(this.#store());
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(store: Store | undefined): void {
    if (store === this.#watched) return;
    this.#stop?.();
    this.#watched = store;
    this.#stop = store && onDrafts(store.drafts, () => this.#host.requestUpdate());
    // what an earlier page left may have been overtaken meanwhile
    store?.inform();
  }
}
