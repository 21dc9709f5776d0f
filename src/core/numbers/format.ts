/** One hook formats or masks a number everywhere: on screen, in accessible names, copied, in facts. */
export interface NumberContext {
  /** `text` on screen, `label` in accessible names and announcements, `copy`, `fact` in events. */
  purpose: 'text' | 'label' | 'copy' | 'fact';
  /** Whose number it is: a leg's role, `ani` or `dnis`. */
  role?: string;
  callId?: string;
}
export type NumberFormatter = (number: string, context: NumberContext) => string;

/** Direction marks and zero-width characters make a number read as another one: they go. */
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Of any script. */
const DIGIT = /\p{Nd}/gu;
const NANP = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** As dialled; North American numbers in their groups. Copies and facts carry the number as it is. */
export const formatNumber: NumberFormatter = (number, { purpose }) => {
  const clean = number.replace(INVISIBLE, '');
  return purpose === 'text' || purpose === 'label' ? clean.replace(NANP, '+1 $1 $2 $3') : clean;
};

/**
 * A formatter that hides all but the last digits, for every purpose, the copy included. The calling
 * code stays where the groups show it.
 *
 * @param visible how many digits at the end stay
 */
export function maskingFormatter(visible: number, inner: NumberFormatter = formatNumber): NumberFormatter {
  return (number, context) => {
    const text = inner(number, { ...context, purpose: 'text' });
    const code = /^\+\d{1,3} /.exec(text)?.[0] ?? '';
    const rest = text.slice(code.length);
    let left = (rest.match(DIGIT)?.length ?? 0) - visible;
    return code + rest.replace(DIGIT, (digit) => (left-- > 0 ? '•' : digit));
  };
}

export const hideDigits = (text: string): string => text.replace(DIGIT, '•');

/** What a host's formatter writes; of one that fails, no digit is shown. */
export function formatSafely(
  format: NumberFormatter,
  number: string,
  context: NumberContext,
  failed: () => void,
): string {
  try {
    return String(format(number, context));
  } catch {
    failed();
    return hideDigits(number);
  }
}

const digits = (text: string) => text.replace(/\P{Nd}/gu, '');

/** Does what is shown of a number have all its digits? Otherwise it is masked. */
export const isWhole = (number: string, shown: string): boolean => digits(shown) === digits(number);

// eslint-disable-next-line no-control-regex -- a URL may begin with them, and its scheme hold some
const GAPS = /[\u0000-\u0020]+/g;
/** An address that is a number. */
export const isTel = (value: unknown): boolean =>
  typeof value === 'string' && /^tel:/i.test(value.replace(GAPS, ''));
