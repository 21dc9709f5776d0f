/** What the pictures of a call guide share. */
import type { Question } from '../../core/guide/path.js';
import { intlTag } from '../../localize/intl.js';
import { numberText } from '../base/variable-input.js';
import type { GuideDesk } from './guide-desk.js';
import type { GuideCall, GuideNow } from './guide-now.js';

export interface GuideKit extends GuideCall {
  /** Without a box and a heading of its own. */
  bare: boolean;
  desk: GuideDesk;
}

export type GuideView = GuideKit & GuideNow;

/** A day, whatever the agent's time zone. */
function dayText(day: string, lang: string): string {
  const date = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(date)
    ? day
    : new Intl.DateTimeFormat(intlTag(lang), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
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
