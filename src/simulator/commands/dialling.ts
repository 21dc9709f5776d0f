/** Numbers that an agent dials, sends a call to or consults: by the rules that the page has, too. */
import { normalizeDialled } from '../../core/numbers/dial/normalize.js';
import {
  judgeDialled,
  type DialPurpose,
  type DialReason,
  type DialVerdict,
} from '../../core/numbers/dial/rules.js';
import type { OnCall } from '../engine/lookup.js';
import type { World } from '../world/types.js';

const PROBLEMS: { [R in DialReason]?: string } = {
  empty: 'Give a number',
  'plus-inside': 'A + stands only in front',
  'entry-point': 'The number of an entry point cannot be dialled',
  extension: 'An extension cannot be dialled',
  'blocked-prefix': 'Numbers that begin like this are blocked',
  'not-allowed-prefix': 'Numbers that begin like this are not allowed',
};

function problemOf({ reason, min, max }: DialVerdict): string {
  if (reason === 'too-short') return `A number has ${min} digits at least`;
  if (reason === 'too-long') return `A number has ${max} digits at most`;
  return (reason && PROBLEMS[reason]) || 'This number cannot be dialled';
}

/** The number as it is dialled, or what is wrong with it. Nothing is left out without a word. */
export function readNumber(
  { entryPoints }: World,
  { agent: { profile } }: Pick<OnCall, 'agent'>,
  text: string,
  purpose: DialPurpose,
): { number: string } | { problem: string } {
  const { dialled, dropped } = normalizeDialled(text, profile.defaultCountry);
  if (dropped) return { problem: 'Only digits and + # * : can be dialled' };
  const entryPointNumbers = [
    ...entryPoints.map(({ number }) => number),
    ...(profile.entryPointNumbers ?? []),
  ];
  const judged = judgeDialled(dialled, { profile: { ...profile, entryPointNumbers }, purpose });
  return judged.verdict === 'refused' ? { problem: problemOf(judged) } : { number: dialled };
}
