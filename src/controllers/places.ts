/** Elements of one kind, by store: who asks for one takes the first that is there. */
import type { Store } from '../core/store/store.js';

export type Registry<T> = WeakMap<Store, Set<T>>;

/** One element's place among those of a session. */
export class Place<T> {
  readonly #registry: Registry<T>;
  readonly #item: T;
  #store: Store | undefined;

  constructor(registry: Registry<T>, item: T) {
    this.#registry = registry;
    this.#item = item;
  }

  /** Without a store it has none. */
  set(store?: Store): void {
    if (store === this.#store) return;
    if (this.#store) this.#registry.get(this.#store)?.delete(this.#item);
    this.#store = store;
    if (!store) return;
    const items = this.#registry.get(store) ?? new Set();
    this.#registry.set(store, items.add(this.#item));
  }
}

export const firstOf = <T>(registry: Registry<T>, store: Store): T | undefined =>
  [...(registry.get(store) ?? [])][0];
