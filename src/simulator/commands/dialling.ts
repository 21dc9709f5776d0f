/** Numbers that an agent sends a call to or consults: by the rules that the dialogs have, too. */
import { normalizeDialled } from '../../core/numbers/dial/normalize.js';
import { judgeDialled, type DialReason } from '../../core/numbers/dial/rules.js';
import type { OnCall } from '../engine/lookup.js';
import type { World } from '../world/types.js';

const PROBLEMS: { [R in DialReason]?: string } = {
  empty: 'Give a number',
  'too-short': 'A number has 3 digits at least',
  'too-long': 'A number has 14 digits at most',
  'plus-inside': 'A + stands only in front',
  'entry-point': 'The number of an entry point cannot be dialled',
};

/** The number as it is dialled, or what is wrong with it. Nothing is left out without a word. */
export function readNumber(
  { entryPoints }: World,
  { agent: { profile } }: OnCall,
  text: string,
  purpose: 'transfer' | 'consult',
): { number: string } | { problem: string } {
  const { dialled, dropped } = normalizeDialled(text, profile.defaultCountry);
  if (dropped) return { problem: 'Only digits and + # * : can be dialled' };
  const entryPointNumbers = [
    ...entryPoints.map(({ number }) => number),
    ...(profile.entryPointNumbers ?? []),
  ];
  const { reason } = judgeDialled(dialled, { profile: { ...profile, entryPointNumbers }, purpose });
  return reason ? { problem: PROBLEMS[reason] ?? 'This number cannot be dialled' } : { number: dialled };
}
