/** The transfer dialogs of the page, by store: a card asks the session's, else it shows its own. */
import type { Store } from '../core/store/store.js';

export interface Picker {
  show(options: { mode: 'transfer' | 'consult'; callId: string }): void;
}

const all = new WeakMap<Store, Set<Picker>>();

/** One dialog's place among those of a session. */
export class PickerPlace {
  readonly #picker: Picker;
  #store: Store | undefined;

  constructor(picker: Picker) {
    this.#picker = picker;
  }

  /** Without a store it has none. */
  set(store?: Store): void {
    if (store === this.#store) return;
    if (this.#store) all.get(this.#store)?.delete(this.#picker);
    this.#store = store;
    if (!store) return;
    const pickers = all.get(store) ?? new Set();
    all.set(store, pickers.add(this.#picker));
  }
}

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

export const pickerOf = (store: Store): Picker | undefined => [...(all.get(store) ?? [])][0];
