/** What the agent asks of the backend: one schema per request type. */
import * as v from 'valibot';
import { COMMAND_TYPES, type CommandType } from '../names.js';

const str = v.string();
const optional = v.optional(str);
const call = { callId: str };
const leg = { ...call, legId: str };
const joined = { ...leg, otherCallId: optional };

export const TargetSchema = v.variant('type', [
  v.looseObject({ type: v.picklist(['agent', 'queue', 'entry-point']), id: str, name: optional }),
  v.looseObject({ type: v.literal('number'), number: str }),
]);

const value = v.nullable(v.union([str, v.number(), v.boolean()]));
const contact = { campaignId: str, contactId: str };

/** Fields of each request beyond `id`, `type` and `issuedAt`. */
export const COMMAND_FIELDS = {
  answer: call,
  decline: call,
  'cancel-call': call,
  'end-call': call,
  'exit-consult': call,
  'end-conference': call,
  'exit-conference': call,
  switch: call,
  hold: leg,
  resume: leg,
  transfer: { ...call, target: TargetSchema },
  consult: { ...call, target: TargetSchema },
  'cancel-consult': leg,
  'end-consult': leg,
  'complete-transfer': joined,
  conference: joined,
  mute: call,
  unmute: call,
  'pause-recording': call,
  'resume-recording': call,
  'send-digits': { ...call, digits: v.pipe(str, v.regex(/^[0-9A-D*#,]+$/i)) },
  'save-variables': { ...call, changes: v.record(v.string(), v.looseObject({ value, rev: optional })) },
  wrapup: { ...call, reasonId: optional, note: optional },
  'extend-wrapup': call,
  'submit-guide': { ...call, guideId: str, answers: v.record(v.string(), value) },
  custom: { ...call, legId: optional, actionId: str },
  outdial: {
    number: str,
    aniId: optional,
    name: optional,
    source: v.picklist(['dialpad', 'address-book', 'history', 'page']),
  },
  'agent-state': { state: v.picklist(['available', 'idle']), idleCodeId: optional },
  'campaign-call': contact,
  'campaign-skip': contact,
} as const satisfies Record<CommandType, v.ObjectEntries>;

/** Where a command's problem lies: `{ path: 'legId', message: 'expected string' }`. */
export function commandSchema(type: CommandType): v.GenericSchema {
  return v.looseObject({ id: str, type: v.literal(type), issuedAt: v.number(), ...COMMAND_FIELDS[type] });
}

/** For the published JSON Schema files. */
export const anyCommandSchema = (): v.GenericSchema => v.union(COMMAND_TYPES.map(commandSchema));
