/** What becomes of answers to a call guide when their call, or the guide, goes. Comes with the views. */
import type { Call } from '../schema/types.js';
import type { Drafts } from './drafts.js';
import { GUIDE, guideDraft, isGuideUnsent } from './guide-draft.js';
import { callById, type State } from './state.js';
import type { NewNotice } from './variable-drafts.js';

/** Before what is known becomes `next`: answers that go with their call, or their guide, are told of once. */
export function reviewGuideDrafts(
  drafts: Drafts,
  prev: State,
  next: State,
  ended: readonly Call[],
): NewNotice[] {
  return prev.calls.flatMap((before): NewNotice[] => {
    const { id } = before;
    const draft = guideDraft(drafts, id);
    if (!draft || !isGuideUnsent(drafts, before)) return [];
    const now =
      ended.find((call) => call.id === id) ??
      callById(next, id) ??
      next.calls.find(({ continues }) => continues === id);
    const same = now?.guide?.id === draft.guideId;
    if (same && (now.phase !== 'ended' || now.guide?.submitted)) return [];
    drafts.set(id, GUIDE, undefined);
    const code = 'guide-unsubmitted';
    return draft.left ? [] : [{ id: `${code}:${id}/${draft.guideId}`, level: 'warning', code, callId: id }];
  });
}
