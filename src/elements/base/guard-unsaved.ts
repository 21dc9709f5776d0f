import type { Store } from '../../core/store/store.js';

/** Of an element alone with its call: there is no session that asks before the page goes. */
export class UnsavedGuard {
  #store: Store | undefined;
  #stop: (() => void) | undefined;

  /** Without a store nothing is asked. */
  set(store?: Store): void {
    if (store === this.#store) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#store = store;
    if (!store) return;
    import('../session/services.js').then(
      ({ guardUnsaved }) => {
        if (store === this.#store) this.#stop ??= guardUnsaved(store);
      },
      () => undefined,
    );
  }
}
