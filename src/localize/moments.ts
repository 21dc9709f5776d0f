/** Moments in the words of a language: which day, what time of day, how long ago. By the agent's own calendar. */
import { dayOf } from '../core/selectors/history.js';
import { intlTag } from './intl.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Length = 'short' | 'narrow';
interface Formats {
  clock: Intl.DateTimeFormat;
  second: Intl.DateTimeFormat;
  full: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  ago: { [length in Length]: Intl.RelativeTimeFormat };
  named: Intl.RelativeTimeFormat;
}
const known = new Map<string, Formats>();

/** Making them takes longer than using them a thousand times. */
function formatsOf(lang: string): Formats {
  let formats = known.get(lang);
  if (!formats) {
    const tag = intlTag(lang);
    const date = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    formats = {
      clock: new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }),
      second: new Intl.DateTimeFormat(tag, { timeStyle: 'medium' }),
      full: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' }),
      day: new Intl.DateTimeFormat(tag, date),
      dayOfYear: new Intl.DateTimeFormat(tag, { ...date, year: 'numeric' }),
      ago: {
        short: new Intl.RelativeTimeFormat(tag, { style: 'short' }),
        narrow: new Intl.RelativeTimeFormat(tag, { style: 'narrow' }),
      },
      named: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
    };
    known.set(lang, formats);
  }
  return formats;
}

/** The time of day. @param at ms since the epoch, as all of them */
export const clockTime = (lang: string, at: number): string => formatsOf(lang).clock.format(at);

/** The time of day to the second: when a list was loaded. */
export const secondTime = (lang: string, at: number): string => formatsOf(lang).second.format(at);

/** Date and time, nothing left out. */
export const fullTime = (lang: string, at: number): string => formatsOf(lang).full.format(at);

/** Today, Yesterday, else the date; with the year where it is another. @param day as `dayOf` counts */
export function dayName(lang: string, day: number, today: number): string {
  const { named, day: date, dayOfYear } = formatsOf(lang);
  if (day === today || day === today - 1) {
    const [first = '', ...rest] = named.format(day - today, 'day');
    return first.toLocaleUpperCase(lang) + rest.join('');
  }
  const yearOf = (count: number) => new Date(count * DAY).getUTCFullYear();
  return (yearOf(day) === yearOf(today) ? date : dayOfYear).format(day * DAY);
}

/** How long ago; what has not come yet by the clock of the page is now. */
export function agoWords(lang: string, at: number, now: number, length: Length = 'short'): string {
  const { ago: all, named } = formatsOf(lang);
  const ago = all[length];
  const ms = now - at;
  if (ms < MINUTE) return named.format(0, 'second');
  if (ms < HOUR) return ago.format(-Math.floor(ms / MINUTE), 'minute');
  if (ms < DAY) return ago.format(-Math.floor(ms / HOUR), 'hour');
  const days = dayOf(now) - dayOf(at);
  if (days < 31) return ago.format(-days, 'day');
  const [then, today] = [new Date(at), new Date(now)];
  const whole = today.getDate() < then.getDate() ? 1 : 0;
  const years = today.getFullYear() - then.getFullYear();
  const months = Math.max(1, years * 12 + today.getMonth() - then.getMonth() - whole);
  return months < 12 ? ago.format(-months, 'month') : ago.format(-Math.floor(months / 12), 'year');
}
