/** Which keys do what a button does, while a session has shortcuts. */
import type { Store } from '../../core/store/store.js';
import type { HintedButton, KeyHint, KeyHints } from '../../controllers/shortcuts/host.js';

export type { KeyHint };

const hints = new WeakMap<Store, KeyHints>();

export function setKeyHints(store: Store, of: KeyHints | undefined): void {
  if (of) hints.set(store, of);
  else hints.delete(store);
}

export const keyHint = (store: Store, button: HintedButton): KeyHint | undefined =>
  hints.get(store)?.(button);

/** A title that says the keys too. */
export const withKeys = (title: string, keys: KeyHint | undefined): string =>
  keys ? `${title} (${keys.shown})` : title;
