/** Answers to a call guide: kept as they are given, and submitted by whichever element the agent asks. */
import { answerTo, isComplete, readGuide } from '../../core/guide/answers.js';
import type { Call, CommandInput, Guide, Result } from '../../core/schema/types.js';
import { tellDrafts } from '../../core/store/drafts.js';
import { GUIDE, guideDraft, type GuideDraft } from '../../core/store/guide-draft.js';
import { callById } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';

/** The answers to this guide; to another one there are none. */
export function draftOf(store: Store, callId: string, guide: Guide): GuideDraft {
  const draft = guideDraft(store.drafts, callId);
  return draft?.guideId === guide.id ? draft : { guideId: guide.id, answers: {} };
}

export function keepDraft(store: Store, callId: string, guide: Guide, change: Partial<GuideDraft>): void {
  // who answers on does not wrap up without them
  const { left: _, ...draft } = draftOf(store, callId, guide);
  store.drafts.set(callId, GUIDE, { ...draft, ...change });
  tellDrafts(store.drafts);
}

/** The backend's words about single answers. */
function withProblems(
  draft: GuideDraft,
  { questions }: Guide,
  fields: { [questionId: string]: unknown },
): GuideDraft['answers'] {
  const refused = questions.filter(({ id }) => Object.hasOwn(fields, id));
  const problems = refused.map(
    ({ id }) => [id, { ...(answerTo(draft, id) ?? { text: '' }), problem: String(fields[id]) }] as const,
  );
  return { ...draft.answers, ...Object.fromEntries(problems) };
}

/** Nothing is sent while a required question is open, or an answer does not fit. */
export async function submitGuide(
  store: Store,
  call: Call,
  guide: Guide,
  ask: (input: CommandInput) => Promise<Result>,
): Promise<Result> {
  const reading = readGuide(guide, draftOf(store, call.id, guide));
  if (!isComplete(reading)) {
    const fields = Object.fromEntries([...reading.missing, ...reading.wrong].map((id) => [id, 'invalid']));
    return { id: '', ok: false, code: 'invalid', fields };
  }
  const { answers } = reading;
  keepDraft(store, call.id, guide, { sent: answers });
  const result = await ask({ type: 'submit-guide', callId: call.id, guideId: guide.id, answers });
  const { state } = store;
  const now = callById(state, call.id) ?? state.calls.find(({ continues }) => continues === call.id);
  if (result.ok || now?.guide?.id !== guide.id || now.phase === 'ended') return result;
  const { code, fields = {} } = result;
  // an update may still confirm it
  const open = code === 'timeout' || code === 'unknown' || code === 'prevented';
  const draft = draftOf(store, now.id, guide);
  keepDraft(store, now.id, guide, {
    ...(!open && { sent: undefined }),
    answers: withProblems(draft, guide, fields),
  });
  return result;
}
