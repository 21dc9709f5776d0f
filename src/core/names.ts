// Generated from src/names.json by `npm run generate`; change that file instead.

/** The tags of all public elements. */
export const ELEMENT_TAGS = [
  'cc-session',
  'cc-desktop',
  'cc-call-card',
  'cc-call-list',
  'cc-variables',
  'cc-transfer-dialog',
  'cc-wrapup',
  'cc-dialpad',
  'cc-agent-state',
  'cc-call-history',
  'cc-campaign-contact',
  'cc-call-guide',
  'cc-notices',
  'cc-audio-settings',
] as const;
export type ElementTag = (typeof ELEMENT_TAGS)[number];

export const REQUESTS = {
  answer: { lane: 'control', requires: 'callId' },
  decline: { lane: 'control', requires: 'callId' },
  'cancel-call': { lane: 'control', requires: 'callId' },
  'end-call': { lane: 'control', requires: 'callId' },
  'exit-consult': { lane: 'control', requires: 'callId' },
  'end-conference': { lane: 'control', requires: 'callId' },
  'exit-conference': { lane: 'control', requires: 'callId' },
  switch: { lane: 'control', requires: 'callId' },
  hold: { lane: 'control', requires: 'callId legId' },
  resume: { lane: 'control', requires: 'callId legId' },
  transfer: { lane: 'control', requires: 'callId target' },
  consult: { lane: 'control', requires: 'callId target' },
  'cancel-consult': { lane: 'control', requires: 'callId legId' },
  'end-consult': { lane: 'control', requires: 'callId legId' },
  'complete-transfer': { lane: 'control', requires: 'callId legId' },
  conference: { lane: 'control', requires: 'callId legId' },
  mute: { lane: 'data', requires: 'callId' },
  unmute: { lane: 'data', requires: 'callId' },
  'pause-recording': { lane: 'recording', requires: 'callId' },
  'resume-recording': { lane: 'recording', requires: 'callId' },
  'send-digits': { lane: 'data', requires: 'callId digits' },
  'save-variables': { lane: 'data', requires: 'callId changes' },
  wrapup: { lane: 'data', requires: 'callId' },
  'extend-wrapup': { lane: 'data', requires: 'callId' },
  'submit-guide': { lane: 'data', requires: 'callId guideId answers' },
  custom: { lane: 'data', requires: 'callId actionId' },
  outdial: { lane: 'agent', requires: 'number source' },
  'agent-state': { lane: 'agent', requires: 'state' },
  'campaign-call': { lane: 'agent', requires: 'campaignId contactId' },
  'campaign-skip': { lane: 'agent', requires: 'campaignId contactId' },
} as const;
export type CommandType = keyof typeof REQUESTS;
/** Every type of request; its event is `cc-<type>-request`. */
export const COMMAND_TYPES = Object.keys(REQUESTS) as readonly CommandType[];

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
