import type { DialCheck } from './types.js';
import { internationalForm } from './idd.js';
import { normalizeDialled } from './normalize.js';
import type { Assessment } from './phone.js';
import {
  countryOf,
  entryPointsOf,
  isEntryPoint,
  judgeDialled,
  type DialOptions,
  type DialProfile,
  type DialReason,
} from './rules.js';

export type Assess = (number: string, country?: string) => Assessment | undefined;
export type PhoneLoader = () => Promise<{ assess: Assess }>;

/** Short codes and extensions are nobody's national number. */
const SHORT_CODE = 6;

/** Whether advice could say anything: codes with `# * :` are no numbers that a library knows. */
export const mayBeAdvised = ({ dialled, verdict, reason, emergency }: DialCheck): boolean =>
  !emergency && !/[#*:]/.test(dialled) && (verdict === 'ok' || reason === 'too-long');

/** Warns, names the country, formats, offers the E.164 form. Blocks only an entry point that it unmasks. */
export function advise(check: DialCheck, options: DialOptions | undefined, assess: Assess): DialCheck {
  const { dialled } = check;
  const country = countryOf(options?.profile);
  const form = internationalForm(dialled, country);
  const found = assess(form, country);
  if (!found) return check;
  const { e164 } = found;
  if (e164 && isKnownEntryPoint(e164, options?.profile ?? {}, assess))
    return { ...refusedAlike(check), verdict: 'refused', reason: 'entry-point', needsConfirmation: false };

  const about: Partial<DialCheck> = {};
  if (found.possible) {
    if (found.country) about.country = found.country;
    const formatted = [found.international, found.national].find((text) => shows(text, dialled));
    if (formatted) about.formatted = formatted;
    if (e164 && form.startsWith('+') && e164 !== dialled && judgeDialled(e164, options).verdict === 'ok')
      about.offer = {
        dialled: e164,
        formatted: shows(found.international, e164) ? found.international : e164,
      };
  }
  if (check.verdict === 'refused') return { ...check, ...about };
  const reason = warning(found, dialled, form, about);
  return { ...check, ...about, ...(reason && { verdict: 'warning', reason }) };
}

/** A profile may list its entry points in their national form, too. */
function isKnownEntryPoint(e164: string, profile: DialProfile, assess: Assess): boolean {
  const country = countryOf(profile);
  const named = (entry: string) => {
    const found = assess(internationalForm(entry, country), country);
    return found?.possible && found.e164 === e164;
  };
  return isEntryPoint(e164, profile) || entryPointsOf(profile).some(named);
}

function warning(
  { possible, valid }: Assessment,
  dialled: string,
  form: string,
  { offer }: Partial<DialCheck>,
): DialReason | undefined {
  if (!form.startsWith('+') && form.length <= SHORT_CODE) return undefined;
  if (!possible) return 'not-possible';
  if (!valid) return 'not-valid';
  if (!offer) return undefined;
  return dialled.startsWith('+') ? 'e164' : 'idd';
}

/** What is shown is what is dialled. */
const shows = (text: string | undefined, dialled: string): text is string =>
  text !== undefined && normalizeDialled(text).dialled === dialled;

/** Without the limits, which are no longer the reason. */
function refusedAlike({ min, max, ...rest }: DialCheck): DialCheck {
  return rest;
}
