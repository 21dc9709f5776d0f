import { iddOf } from './idd.js';

export interface Normalized {
  /** What would be dialled: digits and `+ # * :` only. */
  dialled: string;
  /** What was taken out and has to be said; empty if there is nothing to say. */
  dropped: string;
  /** The digits of an extension that was cut off, to be sent by keypad after the answer. */
  extension?: string;
  /** `dialled` is not the text as it came. */
  changed: boolean;
  /** Digits stand side by side that had something to be said between them: `1e10` → `110`. */
  joined: boolean;
}

const INVISIBLE = /[\p{DI}\p{Cc}\p{Cs}]/gu;
const FULL_WIDTH = /[！-～]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?!\d)\p{Nd}/gu;
const SCHEME = /^\s*(?:tel|callto|sips?):/i;
const ESCAPED = /%([23][\dA-F])/gi;

/** Punctuation that goes without a word. */
const SILENT = String.raw`\s().\-/\u2212\p{Pd}`;
const SILENT_RUN = new RegExp(`[${SILENT}]+`, 'gu');
/** All else that cannot be dialled; the colon of "Phone:" goes with its word. */
const FOREIGN = new RegExp(String.raw`[^\d+#*:${SILENT}]+(?:[\s.]?:)?`, 'gu');
/** Stands where something to be said was: it is none of what is kept, so nothing else is left that looks like it. */
const GAP = '~';
/** Stands for the `(0)` until it is said: no control character is left in a text. */
const TRUNK = '\0';

const BRACKETED_ZERO = /[([]\s*0\s*[)\]]/;

const EXTENSION = String.raw`(?:ext\p{L}{0,6}|доб|分机|转|[xpw])[\s.:=#-]{0,9}`;
const TAIL = new RegExp(String.raw`[,;?]|${EXTENSION}\d`, 'iu');
const TAIL_DIGITS = new RegExp(String.raw`^[,;\s]*(?:${EXTENSION})?(\d{1,9})#?\s*$`, 'iu');
/** More need not be shown. */
const SHOWN_LENGTH = 40;

const LETTER = /(?!\p{DI})\p{L}/u;

/** Text with a letter is a search, not a number. */
export const hasLetters = (text: string): boolean => LETTER.test(text);

/** Text that is meant to be dialled: a digit or one of `+ # *`, and no letters. */
export const isNumberText = (text: string): boolean => /[\p{Nd}+#*＋＃＊]/u.test(text) && !hasLetters(text);

/**
 * Text as typed, pasted or given by a host → what can be dialled. Idempotent.
 *
 * @param country of the caller, whose prefix for calls abroad is known
 */
export function normalizeDialled(text: unknown, country?: string): Normalized {
  const source = typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
  const plain = withoutScheme(toAscii(source));
  const end = endOfNumber(plain);
  const said: string[] = [];
  const marked = withTrunkMarked(plain.slice(0, end), country)
    .replace(FOREIGN, (piece) => {
      said.push(piece.replace(TRUNK, '(0)'));
      return GAP;
    })
    .replace(SILENT_RUN, '');
  const tail = plain.slice(end);
  if (tail) said.push(tail);
  const extension = TAIL_DIGITS.exec(tail)?.[1];
  const dialled = marked.replaceAll(GAP, '');
  return {
    dialled,
    dropped: shorten(said.join(' ')),
    ...(extension && { extension }),
    changed: dialled !== source,
    joined: /\d~+\d/.test(marked),
  };
}

function toAscii(text: string): string {
  const values = new Map<string, string>();
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(OTHER_DIGITS, (c) => {
      let value = values.get(c);
      if (value === undefined) values.set(c, (value = valueOf(c)));
      return value;
    });
}

/** Unicode lists the digits of a script from 0 to 9, without gaps: what stands before one is its value. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

function withoutScheme(text: string): string {
  const scheme = SCHEME.exec(text)?.[0];
  if (!scheme) return text;
  return text
    .slice(scheme.length)
    .replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Where an extension, a pause, a parameter or a host begins. */
function endOfNumber(text: string): number {
  const host = text.indexOf('@');
  const user = host < 0 ? text : text.slice(0, host);
  const digit = user.search(/\d/);
  const tail = digit < 0 ? -1 : user.slice(digit).search(TAIL);
  return tail < 0 ? user.length : digit + tail;
}

/** `(0)` after a country code is not dialled; in Italy it is part of the number. */
const withTrunkMarked = (text: string, country: string | undefined): string =>
  text.replace(BRACKETED_ZERO, (zero, at: number) => {
    // the prefix for calls abroad is written in groups as well: 8-10, 00 21
    const before = text.slice(0, at).replace(SILENT_RUN, '');
    return new RegExp(`(?:\\+|(?:^|[^\\d+])(?:00|${iddOf(country)}))(?!39)\\d{1,3}$`).test(before)
      ? TRUNK
      : zero;
  });

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = Array.from(line.slice(0, 2 * SHOWN_LENGTH + 2));
  return points.length > SHOWN_LENGTH ? `${points.slice(0, SHOWN_LENGTH - 1).join('')}…` : line;
}
