/** What the pictures of a call guide share. */
import type { GuideReading } from '../../core/guide/answers.js';
import type { Question } from '../../core/guide/path.js';
import type { Guide } from '../../core/schema/types.js';
import type { GuideDraft } from '../../core/store/guide-draft.js';
import type { CallKit } from '../base/call-element.js';
import { numberText } from '../base/variable-input.js';
import type { GuideDesk } from './guide-desk.js';

export interface GuideKit extends CallKit {
  guide: Guide;
  /** Without a box and a heading of its own. */
  bare: boolean;
  desk: GuideDesk;
}

/** The guide and its answers as they are at one moment. */
export interface GuideNow {
  guide: Guide;
  draft: GuideDraft;
  reading: GuideReading;
  /** The question that is asked; none when the answers are looked through. */
  at: Question | undefined;
}
export type GuideView = GuideKit & GuideNow;

export const questionOf = ({ guide }: Pick<GuideNow, 'guide'>, id: string): Question | undefined =>
  guide.questions.find((question) => question.id === id);

/** A day, whatever the agent's time zone. */
function dayText(day: string, lang: string): string {
  const date = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(date)
    ? day
    : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** An answer, to read; of an option that is gone nothing. */
export function answerText(
  { text, lang }: Pick<GuideKit, 'text' | 'lang'>,
  { kind, options = [] }: Question,
  value: string | number,
): string {
  if (typeof value === 'number') return numberText(value, 'decimal', lang);
  if (kind === 'date') return dayText(value, lang);
  if (kind !== 'choice') return value;
  const option = options.find(({ id }) => id === value);
  return option ? text(option.label) || option.id : '';
}
