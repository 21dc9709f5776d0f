import type { Profile } from '../../schema/types.js';
import { isEmergency } from './emergency.js';
import { internationalForm } from './idd.js';
import { normalizeDialled } from './normalize.js';

/** Why a number is refused, from `empty` to `not-allowed-prefix`; what is to be said of one that is dialled. */
export const DIAL_REASONS = [
  'empty',
  'too-short',
  'too-long',
  'plus-inside',
  'entry-point',
  'extension',
  'blocked-prefix',
  'not-allowed-prefix',
  'not-possible',
  'not-valid',
  'idd',
  'e164',
] as const;
export type DialReason = (typeof DIAL_REASONS)[number];
export type DialPurpose = 'outdial' | 'transfer' | 'consult';

/** What of a profile matters here. */
export interface DialProfile extends Pick<Profile, 'entryPointNumbers' | 'defaultCountry'> {
  outdial?: Partial<NonNullable<Profile['outdial']>>;
}
export interface DialOptions {
  profile?: DialProfile | null;
  /** `'outdial'` unless said otherwise: it has the most rules. */
  purpose?: DialPurpose;
}
export interface DialVerdict {
  verdict: 'ok' | 'refused';
  reason?: DialReason;
  /** The limits, when one of them is the reason. */
  min?: number;
  max?: number;
  /** An emergency number of the country: no rule holds it up. */
  emergency: boolean;
}

const MIN_DIGITS = 3;
const MAX_DIGITS = 14;
/** No extension is longer; a host's pattern cannot take its time over so little. */
const EXTENSION_LENGTH = 20;

/** The rules that block. What a number library thinks of the number is not one of them. */
export function judgeDialled(dialled: string, options?: DialOptions): DialVerdict {
  const profile = options?.profile ?? {};
  const outdial = options?.purpose === 'transfer' || options?.purpose === 'consult' ? {} : profile.outdial;
  const country = countryOf(profile);
  const refused = (reason: DialReason): DialVerdict => ({ verdict: 'refused', reason, emergency: false });

  if (!dialled) return refused('empty');
  if (isEmergency(dialled, country)) return { verdict: 'ok', emergency: true };
  if (dialled.lastIndexOf('+') > 0) return refused('plus-inside');

  const digits = digitsOf(dialled).length;
  const min = limit(outdial?.minDigits, MIN_DIGITS);
  const max = limit(outdial?.maxDigits, MAX_DIGITS);
  if (digits < min) return { ...refused('too-short'), min, max };
  if (isEntryPoint(dialled, profile)) return refused('entry-point');
  if (dialled.length <= EXTENSION_LENGTH && patternOf(outdial?.extensionPattern)?.test(dialled))
    return refused('extension');

  const begins = (prefix: string) => beginsWith(dialled, prefix, country);
  if (prefixesOf(outdial?.blockedPrefixes).some(begins)) return refused('blocked-prefix');
  const allowed = prefixesOf(outdial?.allowedPrefixes);
  if (allowed.length && !allowed.some(begins)) return refused('not-allowed-prefix');
  // last: a shorter form of the same number may do
  if (digits > max) return { ...refused('too-long'), min, max };
  return { verdict: 'ok', emergency: false };
}

/** Upper case, or undefined when there is none that could be one. */
export function countryOf(profile: DialProfile | null | undefined): string | undefined {
  const country = profile?.defaultCountry;
  return typeof country === 'string' && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined;
}

/** One of the profile's entry points, however it is written: in E.164 form or by the same digits. */
export function isEntryPoint(dialled: string, profile: DialProfile): boolean {
  const country = countryOf(profile);
  const form = internationalForm(dialled, country);
  return entryPointsOf(profile).some(
    (entry) => digitsOf(entry) === digitsOf(dialled) || internationalForm(entry, country) === form,
  );
}

/** Each as it would be dialled. */
export const entryPointsOf = (profile: DialProfile): string[] =>
  strings(profile.entryPointNumbers)
    .map((number) => normalizeDialled(number, countryOf(profile)).dialled)
    .filter(digitsOf);

/** A host's pattern that is no RegExp is ignored; this says so, so that it can be reported. */
export const hasBadExtensionPattern = (profile: DialProfile | null | undefined): boolean =>
  Boolean(profile?.outdial?.extensionPattern) && !patternOf(profile?.outdial?.extensionPattern);

function patternOf(source: string | undefined): RegExp | undefined {
  if (typeof source !== 'string' || !source) return undefined;
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const limit = (value: unknown, fallback: number): number =>
  typeof value === 'number' && value >= 0 ? value : fallback;
const strings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
const prefixesOf = (list: unknown): string[] =>
  strings(list)
    .map((prefix) => normalizeDialled(prefix).dialled)
    .filter(Boolean);

/** By the E.164 form of both: `00` is `+`. */
function beginsWith(dialled: string, prefix: string, country: string | undefined): boolean {
  const form = internationalForm(prefix, country);
  return form !== '' && internationalForm(dialled, country).startsWith(form);
}
