/** What an agent can do about a message of the page's own: the button beside its words. */
import type { Notice } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import type { StringKey } from '../../localize/locale.js';

/** Words of the button, by the code of the message. */
const WORDS = {
  'sound-blocked': 'turnOnSound',
  'notifications-off': 'turnOnNotifications',
} as const satisfies Record<string, StringKey>;

export interface Remedy {
  word: (typeof WORDS)[keyof typeof WORDS];
  act(): void;
}

const all = new WeakMap<Store, Map<string, () => void>>();

/** @param act undefined = nothing can be done about it any longer */
export function setRemedy(store: Store, code: string, act: (() => void) | undefined): void {
  const remedies = all.get(store) ?? new Map<string, () => void>();
  all.set(store, remedies);
  if (act) remedies.set(code, act);
  else remedies.delete(code);
}

export function remedyOf(store: Store, { code = '' }: Notice): Remedy | undefined {
  const act = all.get(store)?.get(code);
  return act && Object.hasOwn(WORDS, code) ? { word: WORDS[code as keyof typeof WORDS], act } : undefined;
}
