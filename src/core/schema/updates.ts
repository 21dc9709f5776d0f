/** The updates a backend sends, one schema per type, composed of the parts. */
import * as v from 'valibot';
import {
  AgentSchema,
  CallSchema,
  CampaignSchema,
  HistoryEntrySchema,
  LinkSchema,
  NoticeSchema,
  orderFields,
  ProfileSchema,
  ResultSchema,
  SnapshotSchema,
} from './parts.js';

/** Payload of each update type; `batch` carries updates and is read one by one. */
export const UPDATE_FIELDS = {
  snapshot: { snapshot: SnapshotSchema },
  call: { call: CallSchema },
  'call-patch': { callId: v.string(), patch: v.record(v.string(), v.unknown()) },
  'call-removed': { callId: v.string() },
  agent: { agent: AgentSchema },
  profile: { profile: ProfileSchema },
  history: { history: v.array(HistoryEntrySchema) },
  campaign: { campaign: v.nullable(CampaignSchema) },
  link: { link: LinkSchema },
  notice: { notice: NoticeSchema },
  result: { result: ResultSchema },
  // with `seq`: `from` is the first of all those that it stands for
  batch: { from: v.optional(v.number()), updates: v.array(v.looseObject({ type: v.string() })) },
} as const satisfies Record<string, v.ObjectEntries>;

export type UpdateType = keyof typeof UPDATE_FIELDS;

export const updateSchema = (type: UpdateType) =>
  v.looseObject({ ...orderFields, type: v.literal(type), ...UPDATE_FIELDS[type] });
