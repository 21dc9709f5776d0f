/** The transfer dialogs of the page, by store: a card asks the session's, else it shows its own. */
import type { Store } from '../core/store/store.js';
import { firstOf, type Registry } from './places.js';

export interface Picker {
  show(options: { mode: 'transfer' | 'consult'; callId: string }): void;
}

export const pickers: Registry<Picker> = new WeakMap();

const open = new WeakMap<Store, Map<string, Picker>>();

/** One dialog at a time asks for a call. @returns whether this one may */
export function holdCall(store: Store, callId: string, dialog: Picker): boolean {
  const calls = open.get(store) ?? new Map<string, Picker>();
  open.set(store, calls);
  if (!calls.has(callId)) calls.set(callId, dialog);
  return calls.get(callId) === dialog;
}

export function releaseCall(store: Store, callId: string, dialog: Picker): void {
  const calls = open.get(store);
  if (calls?.get(callId) === dialog) calls.delete(callId);
}

/** The dialog that is open for the call. */
export const holderOf = (store: Store, callId: string): Picker | undefined => open.get(store)?.get(callId);

export const pickerOf = (store: Store): Picker | undefined => firstOf(pickers, store);
