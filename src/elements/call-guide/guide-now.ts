/** A call guide as it is at one moment. */
import type { GuideReading } from '../../core/guide/answers.js';
import type { Question } from '../../core/guide/path.js';
import type { Guide } from '../../core/schema/types.js';
import type { GuideDraft } from '../../core/store/guide-draft.js';
import type { CallKit } from '../base/call-element.js';

/** A call that has a guide. */
export interface GuideCall extends CallKit {
  guide: Guide;
}

/** The guide and its answers as they are at one moment. */
export interface GuideNow {
  guide: Guide;
  draft: GuideDraft;
  reading: GuideReading;
  /** The question that is asked; none when the answers are looked through. */
  at: Question | undefined;
}
export const questionOf = ({ guide }: Pick<GuideNow, 'guide'>, id: string): Question | undefined =>
  guide.questions.find((question) => question.id === id);
