import type { TargetTab } from '../policy/targets.js';
import { isRecord } from '../schema/plain.js';
import type { DirectoryItem } from '../schema/types.js';

/** Whom an agent is about to transfer to, or to consult: typed and chosen, not yet sent. */
export interface TargetDraft {
  mode: 'transfer' | 'consult';
  tab?: TargetTab;
  /** Text of each tab's search. */
  texts?: { [T in TargetTab]?: string };
  chosen?: DirectoryItem;
}

/** What was stored may be another version's. */
export const isTargetDraft = (draft: unknown): draft is TargetDraft =>
  isRecord(draft) &&
  (draft.mode === 'transfer' || draft.mode === 'consult') &&
  (draft.texts === undefined || isRecord(draft.texts)) &&
  (draft.chosen === undefined || (isRecord(draft.chosen) && typeof draft.chosen.id === 'string'));
