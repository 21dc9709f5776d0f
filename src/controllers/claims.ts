/** Which calls' messages are shown in a pane of their own, so that notices do not repeat them. */
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

/** @returns gives the claim back */
export function claimCall(store: Store, callId: string): () => void {
  const { counts, listeners } = claimsOf(store);
  const change = (by: number) => {
    counts.set(callId, (counts.get(callId) ?? 0) + by);
    if (!counts.get(callId)) counts.delete(callId);
    for (const listener of [...listeners]) listener();
  };
  change(1);
  return () => change(-1);
}

export const isClaimed = (store: Store, callId: string | undefined): boolean =>
  callId !== undefined && claimsOf(store).counts.has(callId);

export function onClaims(store: Store, listener: () => void): () => void {
  const { listeners } = claimsOf(store);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
