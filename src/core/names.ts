// Generated from src/names.json by `npm run generate`; change that file instead.

/** The tags of all public elements. */
export const ELEMENT_TAGS = [
  'cc-session',
  'cc-desktop',
  'cc-call-card',
  'cc-call-list',
  'cc-wrapup',
  'cc-agent-state',
  'cc-notices',
] as const;
export type ElementTag = (typeof ELEMENT_TAGS)[number];

/** Every type of request; its event is `cc-<type>-request`. */
export const COMMAND_TYPES = [
  'answer',
  'decline',
  'cancel-call',
  'end-call',
  'exit-consult',
  'end-conference',
  'exit-conference',
  'switch',
  'hold',
  'resume',
  'transfer',
  'consult',
  'cancel-consult',
  'end-consult',
  'complete-transfer',
  'conference',
  'mute',
  'unmute',
  'pause-recording',
  'resume-recording',
  'send-digits',
  'save-variables',
  'wrapup',
  'extend-wrapup',
  'submit-guide',
  'custom',
  'outdial',
  'agent-state',
  'campaign-call',
  'campaign-skip',
] as const;
export type CommandType = (typeof COMMAND_TYPES)[number];

export const REQUESTS = {
  answer: { lane: 'control' },
  decline: { lane: 'control' },
  'cancel-call': { lane: 'control' },
  'end-call': { lane: 'control' },
  'exit-consult': { lane: 'control' },
  'end-conference': { lane: 'control' },
  'exit-conference': { lane: 'control' },
  switch: { lane: 'control' },
  hold: { lane: 'control' },
  resume: { lane: 'control' },
  transfer: { lane: 'control' },
  consult: { lane: 'control' },
  'cancel-consult': { lane: 'control' },
  'end-consult': { lane: 'control' },
  'complete-transfer': { lane: 'control' },
  conference: { lane: 'control' },
  mute: { lane: 'data' },
  unmute: { lane: 'data' },
  'pause-recording': { lane: 'recording' },
  'resume-recording': { lane: 'recording' },
  'send-digits': { lane: 'data' },
  'save-variables': { lane: 'data' },
  wrapup: { lane: 'data' },
  'extend-wrapup': { lane: 'data' },
  'submit-guide': { lane: 'data' },
  custom: { lane: 'data' },
  outdial: { lane: 'agent' },
  'agent-state': { lane: 'agent' },
  'campaign-call': { lane: 'agent' },
  'campaign-skip': { lane: 'agent' },
} as const;

/** Events that ask the page for data. */
export const QUERIES = ['cc-directory-request', 'cc-target-request', 'cc-refresh-request'] as const;
export type Query = (typeof QUERIES)[number];

/** Events that say what happened. */
export const FACTS = [
  'cc-call-offered',
  'cc-call-connected',
  'cc-call-wrapup',
  'cc-call-ended',
  'cc-call-changed',
  'cc-agent-state-changed',
  'cc-link-changed',
  'cc-selection-changed',
  'cc-request-done',
  'cc-request-failed',
  'cc-problem',
] as const;
export type Fact = (typeof FACTS)[number];

/** Why a request failed. */
export const RESULT_CODES = [
  'offline',
  'timeout',
  'prevented',
  'unsupported',
  'denied',
  'conflict',
  'not-available',
  'microphone',
  'busy',
  'not-found',
  'refused',
  'needs-confirmation',
  'invalid',
  '26',
  '27',
  'unknown',
] as const;
export type ResultCode = (typeof RESULT_CODES)[number];

/** Why an action is off. */
export const REASONS = [
  'on-hold',
  'consult-pending',
  'consulting',
  'in-conference',
  'pending',
  'offline',
  'on-call',
  'not-available',
  'campaign-busy',
  'no-contact',
  'invalid',
  'submitted',
] as const;
export type Reason = (typeof REASONS)[number];

/** Why a call ended. */
export const END_REASONS = [
  'completed',
  'abandoned',
  'rejected',
  'no-answer',
  'rona',
  'busy',
  'not-connected',
  'elsewhere',
  'transferred',
  'limit',
  'network',
  'error',
  'unknown',
] as const;
export type EndReason = (typeof END_REASONS)[number];
