/** Answers to a call guide that are not submitted: what becomes of them when their call, or the guide, goes. */
import { isRecord } from '../schema/plain.js';
import type { Call } from '../schema/types.js';
import type { Drafts } from './drafts.js';

export interface GuideAnswer {
  /** As typed; of a choice the id of its option. */
  text: string;
  /** As read; absent while it cannot be. */
  value?: string | number;
  /** Why it cannot be read: a key of the words on screen. */
  flaw?: string;
  /** Why the backend did not take it. */
  problem?: string;
}

export interface GuideDraft {
  /** Answers to another guide are none to this one. */
  guideId: string;
  /** By question id, those beside the path too. */
  answers: { readonly [questionId: string]: GuideAnswer };
  /** The question that is asked, by id; null: all are, the answers are looked through. */
  at?: string | null;
  /** Questions that the agent has gone on from. */
  passed?: readonly string[];
  /** One of them is changed: afterwards it goes on where it was. */
  changing?: boolean;
  /** What was submitted. */
  sent?: { readonly [questionId: string]: string | number };
  /** The agent wraps up without it. */
  left?: boolean;
}

export const GUIDE = 'guide';

/** What was stored may be another version's. */
export function guideDraft(drafts: Drafts, callId: string): GuideDraft | undefined {
  const draft = drafts.get(callId, GUIDE);
  if (!isRecord(draft) || !isRecord(draft.answers)) return undefined;
  const { answers, passed = [] } = draft;
  const read = Object.values(answers).every((answer) => isRecord(answer) && typeof answer.text === 'string');
  return read && Array.isArray(passed) ? (draft as unknown as GuideDraft) : undefined;
}

/** There are answers that would be lost with the call. */
export function isGuideUnsent(drafts: Drafts, { id, guide }: Call): boolean {
  const draft = guideDraft(drafts, id);
  return (
    draft !== undefined &&
    draft.guideId === guide?.id &&
    !guide.submitted &&
    Object.values(draft.answers).some(({ text, flaw }) => text || flaw)
  );
}
