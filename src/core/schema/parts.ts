/**
 * The messages of a backend, as schemas: the one source of their types, of their validation and of
 * the JSON Schema files (the page itself checks by `shapes.ts`, generated from them). Objects are loose (unknown fields are kept); sets that may grow (`kind`,
 * `leg.role` …) accept any string here and are read as `'other'` / `'unknown'` by `normalize.ts`.
 * Times are milliseconds since the epoch on the server's clock.
 */
import * as v from 'valibot';

const object = v.looseObject;
const record = <S extends v.GenericSchema>(value: S) => v.record(v.string(), value);

/** Host wording. */
export const text = v.union([v.string(), record(v.string())]);
const str = v.optional(v.string());
const bool = v.optional(v.boolean());
const num = v.number();
const time = v.optional(num);
const optText = v.optional(text);

const canSchema = record(
  v.union([v.boolean(), object({ visible: bool, enabled: bool, reason: optText })]),
);
const can = v.optional(canSchema);

export const LegSchema = object({
  id: v.string(),
  role: str,
  name: optText,
  number: str,
  dn: str,
  team: optText,
  phase: v.optional(v.picklist(['waiting', 'ringing', 'connected', 'left', 'failed'])),
  since: time,
  hold: v.optional(v.union([v.boolean(), v.literal('unknown')])),
  holdSince: time,
  muted: bool,
  endsCallOnExit: bool,
  can,
});

export const VariableSchema = object({
  name: v.string(),
  label: optText,
  type: str,
  format: v.optional(v.picklist(['phone', 'url', 'email'])),
  value: v.optional(v.nullable(v.union([v.string(), num, v.boolean()]))),
  editable: bool,
  secure: bool,
  order: v.optional(num),
  inPopover: bool,
  popoverOrder: v.optional(num),
  maxLength: v.optional(num),
  options: v.optional(v.array(object({ value: v.union([v.string(), num]), label: optText }))),
  rev: str,
  changedBy: optText,
});

const GuideSchema = object({
  id: v.string(),
  start: v.string(),
  questions: v.array(
    object({
      id: v.string(),
      text,
      kind: v.picklist(['choice', 'text', 'number', 'date']),
      required: bool,
      options: v.optional(v.array(object({ id: v.string(), label: text, next: str }))),
      next: str,
    }),
  ),
  submitted: bool,
});

export const CallSchema = object({
  id: v.string(),
  interactionId: str,
  continues: str,
  rev: v.optional(num),
  kind: str,
  role: v.optional(v.picklist(['primary', 'consulted'])),
  phase: v.picklist(['offered', 'connected', 'wrapup', 'ended']),
  since: time,
  offeredAt: time,
  ringDeadline: time,
  connectedAt: time,
  topology: v.optional(v.picklist(['single', 'consult', 'conference'])),
  legs: v.optional(v.array(LegSchema)),
  held: bool,
  heldSince: time,
  queue: optText,
  dnis: str,
  ani: str,
  entryPoint: optText,
  recording: v.optional(
    object({ status: v.optional(v.picklist(['on', 'paused', 'off', 'unknown'])), autoResumeAt: time }),
  ),
  muted: bool,
  media: v.optional(
    object({
      where: v.picklist(['this-tab', 'other-tab', 'other-device', 'phone']),
      status: v.optional(v.picklist(['ok', 'connecting', 'lost', 'blocked'])),
      label: optText,
    }),
  ),
  variables: v.optional(v.array(VariableSchema)),
  wrapup: v.optional(object({ startedAt: time, deadline: time, extendable: bool })),
  guide: v.optional(GuideSchema),
  requestId: str,
  end: v.optional(
    object({
      reason: str,
      by: v.optional(v.picklist(['agent', 'customer', 'other-party', 'system'])),
      code: str,
    }),
  ),
  actions: v.optional(
    v.array(
      object({ id: v.string(), label: text, icon: str, legId: str, enabled: bool, reason: optText }),
    ),
  ),
  can,
});

const idleCode = { kind: v.string(), idleCodeId: str };
export const AgentSchema = object({
  id: v.string(),
  rev: v.optional(num),
  name: optText,
  dn: str,
  team: optText,
  can,
  state: object({ ...idleCode, since: time }),
  next: v.optional(object(idleCode)),
});

const named = { id: v.string(), name: optText };
export const ProfileSchema = object({
  lang: str,
  idleCodes: v.optional(v.array(object(named))),
  wrapup: v.optional(
    object({
      reasons: v.optional(v.array(object(named))),
      defaultReasonId: str,
      required: bool,
    }),
  ),
  outdial: v.optional(
    object({
      enabled: v.boolean(),
      addressBook: bool,
      dialpad: bool,
      anis: v.optional(v.array(object({ ...named, number: v.string() }))),
      defaultAni: v.optional(object({ name: optText, number: v.string() })),
      minDigits: v.optional(num),
      maxDigits: v.optional(num),
      blockedPrefixes: v.optional(v.array(v.string())),
      allowedPrefixes: v.optional(v.array(v.string())),
      extensionPattern: str,
      transferToQueue: bool,
    }),
  ),
  recording: v.optional(object({ pauseEnabled: v.boolean(), pauseSeconds: v.optional(num) })),
  endCallEnabled: bool,
  consultToQueue: bool,
  campaignEnabled: bool,
  transferKeepsCall: bool,
  entryPointNumbers: v.optional(v.array(v.string())),
  defaultCountry: str,
});

export const HistoryEntrySchema = object({
  id: v.string(),
  channel: v.string(),
  direction: v.picklist(['inbound', 'outbound']),
  number: str,
  name: optText,
  at: num,
  durationMs: v.optional(num),
  outcome: optText,
});

export const CampaignSchema = object({
  id: v.string(),
  name: text,
  contact: v.nullable(
    object({
      id: v.string(),
      name: optText,
      number: v.string(),
      fields: v.array(object({ label: text, value: v.string() })),
    }),
  ),
  busy: bool,
  offeredAt: time,
  offerDeadline: time,
  skipEnabled: bool,
});

export const DirectoryItemSchema = object({
  id: v.string(),
  kind: v.picklist(['agents', 'queues', 'entry-points', 'contacts']),
  name: text,
  number: str,
  dn: str,
  team: optText,
  state: str,
  selectable: bool,
  reason: optText,
});

export const LinkSchema = object({
  status: v.picklist(['online', 'connecting', 'offline']),
  since: time,
  reason: str,
});

export const ResultSchema = object({
  id: v.string(),
  ok: v.boolean(),
  callId: str,
  code: str,
  message: str,
  retryable: bool,
  fields: v.optional(record(v.string())),
});

export const NoticeSchema = object({
  id: v.string(),
  level: v.picklist(['info', 'warning', 'error']),
  code: str,
  text: optText,
  callId: str,
});

/** Ordering of a message: see `store/ordering.ts`. */
export const orderFields = { epoch: str, seq: v.optional(num), serverTime: time };

export const SnapshotSchema = object({
  ...orderFields,
  link: v.optional(LinkSchema),
  agent: v.optional(AgentSchema),
  profile: v.optional(ProfileSchema),
  calls: v.optional(v.array(CallSchema)),
  history: v.optional(v.array(HistoryEntrySchema)),
  campaign: v.optional(v.nullable(CampaignSchema)),
  directory: v.optional(v.array(DirectoryItemSchema)),
  results: v.optional(v.array(ResultSchema)),
});
