/** What locales and elements have of Intl, made once for each language. */

/**
 * The tag that Intl is asked with. Arabic gets Western digits: a timer, a count and a date stand
 * beside phone numbers, which are always written with them.
 */
export const intlTag = (lang: string): string =>
  /^ar\b/.test(lang) && !lang.includes('-u-') ? `${lang}-u-nu-latn` : lang;

const rules = new Map<string, Intl.PluralRules>();

/** The forms that a language has; which of them it needs is for its locale to know. */
export type PluralForms<T = string> = { other: T } & { [rule in Intl.LDMLPluralRule]?: T };

/** The form that goes with a number in a language. @param n a count, as it is shown */
export function plural<T>(lang: string, n: number, forms: PluralForms<T>): T {
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  return forms[rule.select(n)] ?? forms.other;
}

const counts = new Map<string, Intl.NumberFormat>();

/** A count of things, as the language groups its digits. */
export function countText(lang: string, n: number): string {
  let count = counts.get(lang);
  if (!count) counts.set(lang, (count = new Intl.NumberFormat(intlTag(lang))));
  return count.format(n);
}

const lists = new Map<string, Intl.ListFormat>();

/** Several things that are said one after the other. */
export function listed(lang: string, items: readonly string[]): string {
  let list = lists.get(lang);
  if (!list) lists.set(lang, (list = new Intl.ListFormat(intlTag(lang), { type: 'unit', style: 'short' })));
  return list.format(items);
}

/** What stands between two sentences: nothing where the full stop is as wide as a character. */
export const gapOf = (lang: string): string => (/^(zh|ja)\b/.test(lang) ? '' : ' ');

/** Sentences in one piece, to be said; empty ones are none. */
export const sentences = (lang: string, parts: readonly string[]): string =>
  parts.filter(Boolean).join(gapOf(lang));
