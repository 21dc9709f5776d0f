/** What stands in the field of a variable, and what is read from it. Numbers as the language writes them. */
import type { Variable } from '../../core/schema/types.js';
import { sameValue, type Value } from '../../core/store/variable-drafts.js';
import { intlTag } from '../../localize/intl.js';

/** Why a text is no value: keys of the words on screen. */
export type Flaw = 'flawNumber' | 'flawInteger' | 'flawLarge' | 'flawLong' | 'flawDate';
export type Reading = { value: Value } | { flaw: Flaw };

const MAX_LENGTH = 256;
/** How many characters (UTF-16 code units, as the backend counts) a value may have. */
export const limitOf = ({ maxLength = MAX_LENGTH }: Variable): number => Math.min(maxLength, MAX_LENGTH);

/** All digits that a number has: 0.1 stays 0.1, and 1e-7 is not nothing. */
const ALL_DIGITS = 20;
/** An integer may be somebody's number: it is not grouped. */
export const numberText = (value: number, type: Variable['type'], lang: string): string =>
  new Intl.NumberFormat(intlTag(lang), {
    useGrouping: type !== 'integer',
    maximumFractionDigits: ALL_DIGITS,
  }).format(value);

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as `datetime-local` takes it: the agent's own time. */
export function localTime(date: Date): string {
  const seconds = date.getSeconds() ? `:${two(date.getSeconds())}` : '';
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}${seconds}`;
}

/** ISO 8601 with the offset that holds on that day: `2026-11-24T14:30:00+01:00`. */
export function isoTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const away = Math.abs(offset);
  const local = localTime(date);
  const whole = local.length === 16 ? `${local}:00` : local;
  return `${whole}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** ISO 8601, ms; a date without a time is that day where the agent is. NaN for anything else. */
export function momentOf(value: Value): number {
  const text = typeof value === 'string' ? value.trim() : '';
  const [whole, day, time, zone = ''] = ISO.exec(text) ?? [];
  if (!whole) return NaN;
  return Date.parse(DATE.test(whole) ? `${day}T00:00` : `${day}T${time}${zone}`);
}

/** What the field of a variable shows of a value. */
export function fieldText({ type }: Variable, value: Value, lang: string): string {
  if (value === null) return '';
  const moment = type === 'datetime' ? momentOf(value) : NaN;
  if (!Number.isNaN(moment)) return localTime(new Date(moment));
  // a field has one line
  return typeof value === 'number' ? numberText(value, type, lang) : String(value).replace(/[\r\n]+/g, ' ');
}

/** A stored date that no picker can show: it stays as it is until another one is written. */
export const isUnreadable = ({ type }: Variable, value: Value): boolean =>
  type === 'datetime' && value !== null && value !== '' && Number.isNaN(momentOf(value));

/** Digits of any script as ASCII: each script has its ten in a row, from a code that ends in 0 or 6. */
const asciiDigits = (text: string): string =>
  text.replace(/(?![\d\u{1D7CE}-\u{1D7FF}])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(((code - (/\p{Nd}/u.test(String.fromCodePoint(code - (code % 16))) ? 0 : 6)) % 16) % 10);
  });

function separators(lang: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(intlTag(lang)).formatToParts(-1234567.8);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `1,234.5` in English, `1.234,5` in German; groups only where they belong, so that nothing is misread. */
function readNumber(typed: string, lang: string): string | undefined {
  const { group, decimal } = separators(lang);
  const plain = asciiDigits(typed)
    // what an Arabic keyboard has, whichever digits are shown
    .replace(/[٬٫]/g, (c) => (c === '٬' ? group : decimal))
    .replace(/[\u061C\u200E\u200F\s]/g, (c) => (/\s/.test(c) ? ' ' : ''))
    .trim()
    .replace(/^[−‒–]/, '-');
  const gap = /\s/.test(group) ? ' ' : /['’]/.test(group) ? "['’]" : escaped(group);
  const groups = gap ? `|\\d{1,3}(?:${gap}\\d{3})+|\\d{1,2}(?:${gap}\\d{2})*${gap}\\d{3}` : '';
  const shape = new RegExp(`^([+-]?)(\\d+${groups})?(?:${escaped(decimal)}(\\d*))?$`);
  const [, sign = '', whole = '', fraction = ''] = shape.exec(plain) ?? [];
  if (!whole && !fraction) return undefined;
  const minus = sign === '-' ? '-' : '';
  return `${minus}${whole.replace(/\D/g, '') || '0'}${fraction ? `.${fraction}` : ''}`;
}

function numberFrom(typed: string, type: Variable['type'], lang: string): Reading {
  const digits = readNumber(typed, lang);
  if (digits === undefined) return { flaw: type === 'integer' ? 'flawInteger' : 'flawNumber' };
  // no minus zero
  const value = Number(digits) + 0;
  if (type === 'decimal') return Number.isFinite(value) ? { value } : { flaw: 'flawLarge' };
  if (!Number.isInteger(value)) return { flaw: 'flawInteger' };
  return Number.isSafeInteger(value) ? { value } : { flaw: 'flawLarge' };
}

/**
 * What was typed, as a value.
 *
 * @param base the value that it was typed on: written otherwise it is still that one
 */
export function readField(variable: Variable, typed: string, base: Value, lang: string): Reading {
  const { type } = variable;
  if (typed === fieldText(variable, base, lang)) return { value: base };
  if (type === 'integer' || type === 'decimal') {
    if (typed.trim() === '') return { value: null };
    const read = numberFrom(typed, type, lang);
    // a backend may keep numbers as text
    return 'value' in read && sameValue(type, read.value, base) ? { value: base } : read;
  }
  if (type === 'datetime') {
    if (typed === '') return { value: null };
    const moment = momentOf(typed);
    if (Number.isNaN(moment)) return { flaw: 'flawDate' };
    return { value: momentOf(base) === moment ? base : isoTime(new Date(moment)) };
  }
  if (typed === '' && base === null) return { value: null };
  return typed.length > limitOf(variable) ? { flaw: 'flawLong' } : { value: typed };
}

interface Cut {
  text: string;
  caret: number;
}

const splitsPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1));

/**
 * As `maxlength` would: what was put in last is cut, what stood there stays. A text that was longer
 * before may be made shorter.
 *
 * @returns undefined when it fits
 */
export function cutToFit(text: string, before: string, caret: number, limit: number): Cut | undefined {
  const excess = text.length - Math.max(limit, before.length);
  if (excess <= 0) return undefined;
  const end = caret >= excess ? caret : text.length;
  // never half of a character
  const from = end - excess - (splitsPair(text, end - excess) ? 1 : 0);
  return { text: text.slice(0, from) + text.slice(end), caret: from };
}
