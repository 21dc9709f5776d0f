/**
 * The frames of the WebSocket protocol (docs/protocol.md), as schemas: the source of `to-server.schema.json` and
 * `to-page.schema.json`. For tools and tests; no page loads them.
 */
import * as v from 'valibot';
import { anyCommandSchema } from './commands.js';
import { DirectoryItemSchema } from './parts.js';
import { UPDATE_FIELDS, updateSchema, type UpdateType } from './updates.js';

const object = v.looseObject;
const str = v.optional(v.string());
const time = v.number();

const QuerySchema = object({
  kind: v.picklist(['agents', 'queues', 'entry-points', 'contacts']),
  text: v.string(),
  cursor: str,
  purpose: v.picklist(['transfer', 'consult', 'outdial']),
  callId: str,
});

/** What a page sends. */
export const ToServerSchema = v.union([
  object({
    type: v.literal('hello'),
    protocols: v.array(v.number()),
    epoch: str,
    seq: v.optional(v.number()),
    token: str,
  }),
  object({ type: v.literal('command'), command: anyCommandSchema() }),
  object({ type: v.literal('refresh') }),
  object({ type: v.literal('directory'), id: v.string(), query: QuerySchema }),
  object({ type: v.literal('ping'), t: time }),
]);

const PageSchema = object({
  items: v.array(DirectoryItemSchema),
  cursor: str,
  total: v.optional(v.number()),
  asOf: time,
});

/** What a server may say beside updates; `link` is the page's own word. */
const answers = [
  object({
    type: v.literal('welcome'),
    protocol: v.literal(1),
    supports: v.optional(v.array(v.string())),
    serverTime: time,
  }),
  object({ type: v.literal('refused'), code: v.string() }),
  object({ type: v.literal('page'), id: v.string(), page: PageSchema }),
  object({ type: v.literal('page'), id: v.string(), error: object({ code: v.string(), message: str }) }),
  object({
    type: v.literal('pong'),
    t: time,
    serverTime: time,
    epoch: str,
    seq: v.optional(v.number()),
  }),
];

const said = (Object.keys(UPDATE_FIELDS) as UpdateType[]).filter((type) => type !== 'link');

/** What a server sends. */
export const ToPageSchema: v.GenericSchema = v.union([...answers, ...said.map(updateSchema)]);
