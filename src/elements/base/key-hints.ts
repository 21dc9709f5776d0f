/** Which keys do what a button does, while a session has shortcuts. */
import type { Store } from '../../core/store/store.js';

export interface KeyHint {
  /** For `aria-keyshortcuts`. */
  aria: string;
  /** As the platform writes it. */
  shown: string;
}
/** The button of an action: of the agent's, of a call's, of one of its legs. */
export interface HintedButton {
  type: string;
  callId?: string | undefined;
  legId?: string | undefined;
}
export type KeyHints = (button: HintedButton) => KeyHint | undefined;

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
