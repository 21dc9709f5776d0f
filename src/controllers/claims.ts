/** Which messages are shown in a place of their own, so that cc-notices does not repeat them. */
import type { Store } from '../core/store/store.js';

interface Claims {
  counts: Map<string, number>;
  listeners: Set<() => void>;
}
const all = new WeakMap<Store, Claims>();

function claimsOf(store: Store): Claims {
  const claims = all.get(store) ?? { counts: new Map(), listeners: new Set() };
  all.set(store, claims);
  return claims;
}

function change(store: Store, key: string, by: number): void {
  const { counts, listeners } = claimsOf(store);
  counts.set(key, (counts.get(key) ?? 0) + by);
  if (!counts.get(key)) counts.delete(key);
  for (const listener of [...listeners]) listener();
}

/** One element's claim: to the messages of a call (by id), or of a type of request. */
export class Claim {
  #store: Store | undefined;
  #key: string | undefined;

  /** Claims these messages, and no others; without a store or key, none. */
  set(store?: Store, key?: string): void {
    if (store === this.#store && key === this.#key) return;
    if (this.#store && this.#key) change(this.#store, this.#key, -1);
    this.#store = store;
    this.#key = key;
    if (store && key) change(store, key, 1);
  }
}

export const isClaimed = (store: Store, key: string | undefined): boolean =>
  key !== undefined && claimsOf(store).counts.has(key);

export function onClaims(store: Store, listener: () => void): () => void {
  const { listeners } = claimsOf(store);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
