// The number library and its metadata: reached by import('./phone.js') only, so that a page loads it on need.
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min/es6';

/** What is known of a number. */
export interface Assessment {
  /** There may be numbers of this length in its country. */
  possible: boolean;
  /** Its first digits are in use there. */
  valid: boolean;
  /** The rest is absent when it has no country at all. */
  e164?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  international?: string;
  national?: string;
}

/**
 * @param number digits, with `+` or without
 * @param country where a number without `+` is dialled
 * @returns undefined when that cannot be told: no `+`, and no country that is known
 */
export function assess(number: string, country?: string): Assessment | undefined {
  const defaultCountry = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  if (!number.startsWith('+') && !defaultCountry) return undefined;
  const found = parsePhoneNumberFromString(number, { defaultCountry, extract: false });
  if (!found) return { possible: false, valid: false };
  return {
    possible: found.isPossible(),
    valid: found.isValid(),
    e164: found.number,
    country: found.country,
    international: found.formatInternational(),
    national: found.formatNational(),
  };
}
