import { isRecord } from '../schema/plain.js';
import type { Store } from './store.js';

/** What the agent is about to dial; it outlives the dialpad, and a reload of the tab. */
export interface DialDraft {
  /** Whose it is: another agent finds an empty dialpad. */
  agentId?: string;
  tab?: 'book' | 'pad';
  /** The number, as it was typed. */
  text?: string;
  /** Whose number it is, when it came with a name. */
  name?: string;
  /** Text of the search in the address book. */
  search?: string;
  /** The chosen outdial ANI. */
  aniId?: string;
  /** The last number that was dialled. */
  last?: string;
}

const isDraft = (value: unknown): value is DialDraft =>
  isRecord(value) && Object.values(value).every((item) => item === undefined || typeof item === 'string');

/** It belongs to the agent, and to no call. */
const NO_CALL = '';
const KIND = 'dial';
const listeners = new WeakMap<Store['drafts'], Set<() => void>>();

export function dialDraft({ drafts, state }: Store): DialDraft {
  const draft = drafts.get(NO_CALL, KIND);
  if (!isDraft(draft)) return {};
  // what was given before anybody was known is for whoever comes
  return draft.agentId === undefined || draft.agentId === state.agent?.id ? draft : {};
}

/** @param secret numbers that the session masks are not left in the tab's storage */
export function keepDial(store: Store, change: DialDraft, secret: boolean): void {
  const agentId = store.state.agent?.id;
  const draft: DialDraft = { ...dialDraft(store), ...change, ...(agentId !== undefined && { agentId }) };
  store.drafts.set(NO_CALL, KIND, draft, { secret });
  for (const listener of listeners.get(store.drafts) ?? []) listener();
}

/** Every dialpad of a session shows the same. @returns ends it */
export function onDialDraft({ drafts }: Store, listener: () => void): () => void {
  const all = listeners.get(drafts) ?? new Set();
  listeners.set(drafts, all.add(listener));
  return () => all.delete(listener);
}
