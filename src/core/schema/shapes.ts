// Generated from the schemas beside it by `npm run generate`; change those instead.
import type { Shape } from './check.js';

const agent: Shape = {
  id: 's',
  rev: 'n?',
  name: 't?',
  dn: 's?',
  team: 't?',
  can: ['?', ['{}', ['|', 'b', { visible: 'b?', enabled: 'b?', reason: 't?' }]]],
  state: { kind: 's', idleCodeId: 's?', since: 'n?' },
  next: ['?', { kind: 's', idleCodeId: 's?' }],
};
const leg: Shape = {
  id: 's',
  role: 's?',
  name: 't?',
  number: 's?',
  dn: 's?',
  team: 't?',
  phase: ['?', ['=', 'waiting', 'ringing', 'connected', 'left', 'failed']],
  since: 'n?',
  hold: ['?', ['|', 'b', ['=', 'unknown']]],
  holdSince: 'n?',
  muted: 'b?',
  endsCallOnExit: 'b?',
  can: ['?', ['{}', ['|', 'b', { visible: 'b?', enabled: 'b?', reason: 't?' }]]],
};
const variable: Shape = {
  name: 's',
  label: 't?',
  type: 's?',
  format: ['?', ['=', 'phone', 'url', 'email']],
  value: ['?', ['|', 'z', ['|', 's', 'n', 'b']]],
  editable: 'b?',
  secure: 'b?',
  order: 'n?',
  inPopover: 'b?',
  popoverOrder: 'n?',
  maxLength: 'n?',
  options: ['?', ['[]', { value: ['|', 's', 'n'], label: 't?' }]],
  rev: 's?',
  changedBy: 't?',
};
const call: Shape = {
  id: 's',
  interactionId: 's?',
  continues: 's?',
  rev: 'n?',
  kind: 's?',
  role: ['?', ['=', 'primary', 'consulted']],
  phase: ['=', 'offered', 'connected', 'wrapup', 'ended'],
  since: 'n?',
  offeredAt: 'n?',
  ringDeadline: 'n?',
  connectedAt: 'n?',
  topology: ['?', ['=', 'single', 'consult', 'conference']],
  legs: ['?', ['[]', leg]],
  held: 'b?',
  heldSince: 'n?',
  queue: 't?',
  dnis: 's?',
  ani: 's?',
  entryPoint: 't?',
  recording: ['?', { status: ['?', ['=', 'on', 'paused', 'off', 'unknown']], autoResumeAt: 'n?' }],
  muted: 'b?',
  media: [
    '?',
    {
      where: ['=', 'this-tab', 'other-tab', 'other-device', 'phone'],
      status: ['?', ['=', 'ok', 'connecting', 'lost', 'blocked']],
      label: 't?',
    },
  ],
  variables: ['?', ['[]', variable]],
  wrapup: ['?', { startedAt: 'n?', deadline: 'n?', extendable: 'b?' }],
  guide: [
    '?',
    {
      id: 's',
      start: 's',
      questions: [
        '[]',
        {
          id: 's',
          text: 't',
          kind: ['=', 'choice', 'text', 'number', 'date'],
          required: 'b?',
          options: ['?', ['[]', { id: 's', label: 't', next: 's?' }]],
          next: 's?',
        },
      ],
      submitted: 'b?',
    },
  ],
  requestId: 's?',
  end: ['?', { reason: 's?', by: ['?', ['=', 'agent', 'customer', 'other-party', 'system']], code: 's?' }],
  actions: ['?', ['[]', { id: 's', label: 't', icon: 's?', legId: 's?', enabled: 'b?', reason: 't?' }]],
  can: ['?', ['{}', ['|', 'b', { visible: 'b?', enabled: 'b?', reason: 't?' }]]],
};
const campaign: Shape = {
  id: 's',
  name: 't',
  contact: ['|', 'z', { id: 's', name: 't?', number: 's', fields: ['[]', { label: 't', value: 's' }] }],
  busy: 'b?',
  offeredAt: 'n?',
  offerDeadline: 'n?',
  skipEnabled: 'b?',
};
const directoryItem: Shape = {
  id: 's',
  kind: ['=', 'agents', 'queues', 'entry-points', 'contacts'],
  name: 't',
  number: 's?',
  dn: 's?',
  team: 't?',
  state: 's?',
  selectable: 'b?',
  reason: 't?',
};
const historyEntry: Shape = {
  id: 's',
  channel: 's',
  direction: ['=', 'inbound', 'outbound'],
  number: 's?',
  name: 't?',
  at: 'n',
  durationMs: 'n?',
  outcome: 't?',
};
const link: Shape = { status: ['=', 'online', 'connecting', 'offline'], since: 'n?', reason: 's?' };
const notice: Shape = {
  id: 's',
  level: ['=', 'info', 'warning', 'error'],
  code: 's?',
  text: 't?',
  callId: 's?',
};
const profile: Shape = {
  lang: 's?',
  idleCodes: ['?', ['[]', { id: 's', name: 't?' }]],
  wrapup: ['?', { reasons: ['?', ['[]', { id: 's', name: 't?' }]], defaultReasonId: 's?', required: 'b?' }],
  outdial: [
    '?',
    {
      enabled: 'b',
      addressBook: 'b?',
      dialpad: 'b?',
      anis: ['?', ['[]', { id: 's', name: 't?', number: 's' }]],
      defaultAni: ['?', { name: 't?', number: 's' }],
      minDigits: 'n?',
      maxDigits: 'n?',
      blockedPrefixes: ['?', ['[]', 's']],
      allowedPrefixes: ['?', ['[]', 's']],
      extensionPattern: 's?',
      transferToQueue: 'b?',
    },
  ],
  recording: ['?', { pauseEnabled: 'b', pauseSeconds: 'n?' }],
  endCallEnabled: 'b?',
  consultToQueue: 'b?',
  campaignEnabled: 'b?',
  transferKeepsCall: 'b?',
  entryPointNumbers: ['?', ['[]', 's']],
  defaultCountry: 's?',
};
const result: Shape = {
  id: 's',
  ok: 'b',
  callId: 's?',
  code: 's?',
  message: 's?',
  retryable: 'b?',
  fields: ['?', ['{}', 's']],
};
const snapshot: Shape = {
  epoch: 's?',
  seq: 'n?',
  serverTime: 'n?',
  link: ['?', link],
  agent: ['?', agent],
  profile: ['?', profile],
  calls: ['?', ['[]', call]],
  history: ['?', ['[]', historyEntry]],
  campaign: ['?', ['|', 'z', campaign]],
  directory: ['?', ['[]', directoryItem]],
  results: ['?', ['[]', result]],
};

/** Fields of every update that put it in order. */
export const ORDER: Shape = { epoch: 's?', seq: 'n?', serverTime: 'n?' };
/** Payload of each type of update. */
export const UPDATES: { readonly [type: string]: Shape } = {
  snapshot: { snapshot: snapshot },
  call: { call: call },
  'call-patch': { callId: 's', patch: ['{}', '*'] },
  'call-removed': { callId: 's' },
  agent: { agent: agent },
  profile: { profile: profile },
  history: { history: ['[]', historyEntry] },
  campaign: { campaign: ['|', 'z', campaign] },
  link: { link: link },
  notice: { notice: notice },
  result: { result: result },
  batch: { from: 'n?', updates: ['[]', { type: 's' }] },
};
export { call as CALL, snapshot as SNAPSHOT };
