/** The answers that an agent has given to a call guide, as far as they are. */
import type { Guide } from '../schema/types.js';
import type { GuideAnswer, GuideDraft } from '../store/guide-draft.js';
import { answerOf, guidePath, isAnswered, type GuidePath } from './path.js';

type Value = string | number;

export interface GuideReading extends GuidePath {
  /** Of the questions on the path that are answered: what would be submitted. */
  answers: { [questionId: string]: Value };
  /** As the path goes by them; what cannot be read is no number, and fits nothing. */
  values: { [questionId: string]: Value };
}

const valueOf = ({ value, flaw }: GuideAnswer): Value | undefined => (flaw ? NaN : value);

/** What was typed or chosen for a question. */
export const answerTo = ({ answers }: Pick<GuideDraft, 'answers'>, id: string): GuideAnswer | undefined =>
  answerOf(answers, id);

/** What would be submitted for a question. */
export const givenTo = ({ answers }: Pick<GuideReading, 'answers'>, id: string): Value | undefined =>
  answerOf(answers, id);

export function readGuide(guide: Guide, draft: Pick<GuideDraft, 'answers'>): GuideReading {
  const all = Object.entries(draft.answers).map(([id, answer]) => [id, valueOf(answer)] as const);
  const values = Object.fromEntries(all.filter((entry): entry is [string, Value] => isAnswered(entry[1])));
  return readValues(guide, values);
}

export function readValues(guide: Guide, values: { readonly [questionId: string]: Value }): GuideReading {
  const path = guidePath(guide, values);
  const answered = path.path.filter((id) => Object.hasOwn(values, id));
  const answers = Object.fromEntries(answered.map((id) => [id, values[id]!]));
  return { ...path, answers, values };
}

export const isComplete = ({ missing, wrong }: GuidePath): boolean => !missing.length && !wrong.length;
