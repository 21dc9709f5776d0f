/** The number check as a part of its own: what a page needs to dial. Metadata stays behind `phone.ts`. */
export { checkDialNumber, createDialCheck, prepareDialCheck, readDialNumber } from './check.js';
export type { DialCheck } from './types.js';
export type { Assess, PhoneLoader } from './advice.js';
export { hasLetters, isNumberText, normalizeDialled, type Normalized } from './normalize.js';
export {
  DIAL_REASONS,
  hasBadExtensionPattern,
  judgeDialled,
  type DialOptions,
  type DialProfile,
  type DialPurpose,
  type DialReason,
  type DialVerdict,
} from './rules.js';
