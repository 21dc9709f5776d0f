import * as v from 'valibot';
import { anyCommandSchema } from './commands.js';
import { ToPageSchema, ToServerSchema } from './frames.js';
import * as parts from './parts.js';
import { UPDATE_FIELDS, updateSchema, type UpdateType } from './updates.js';

/** The messages that are published as JSON Schema files, by file name. */
export const MESSAGE_SCHEMAS: Record<string, v.GenericSchema> = {
  snapshot: parts.SnapshotSchema,
  update: v.union((Object.keys(UPDATE_FIELDS) as UpdateType[]).map(updateSchema)),
  call: parts.CallSchema,
  agent: parts.AgentSchema,
  profile: parts.ProfileSchema,
  result: parts.ResultSchema,
  'history-entry': parts.HistoryEntrySchema,
  campaign: parts.CampaignSchema,
  'directory-item': parts.DirectoryItemSchema,
  command: anyCommandSchema(),
  'to-server': ToServerSchema,
  'to-page': ToPageSchema,
};
