// The state model out of schema/v1: for each message a table of its fields, nested ones by their path.
import { readFileSync } from 'node:fs';
import { at } from '../lib/run.mjs';

const MESSAGES = [
  ['snapshot', 'All there is: what `state` takes'],
  ['update', 'What a backend says: what `apply()` takes'],
  ['call', 'One agent’s one engagement'],
  ['agent', 'The agent, and the state that the agent is in'],
  ['profile', 'What the administrator has set up for the agent'],
  ['campaign', 'The contact that a preview campaign offers'],
  ['history-entry', 'One earlier interaction'],
  ['directory-item', 'Whom a call can be sent to'],
  ['command', 'What the agent asks: what `send()` of a connector gets'],
  ['result', 'What the backend says to a command'],
  ['to-server', 'Frames of the WebSocket protocol, to the server'],
  ['to-page', 'Frames of the WebSocket protocol, to the page'],
];

const OWN = new Set(MESSAGES.map(([name]) => name));
const read = (name) => JSON.parse(readFileSync(at(`schema/v1/${name}.schema.json`), 'utf8'));
const quoted = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

const isText = ({ anyOf }) =>
  anyOf?.length === 2 && anyOf[0].type === 'string' && anyOf[1].additionalProperties?.type === 'string';

/** A schema as a short type. */
function typeOf(schema) {
  if ('const' in schema) return quoted(schema.const);
  if (schema.enum) return schema.enum.map(quoted).join(' | ');
  if (isText(schema)) return 'Text';
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map(typeOf))].join(' | ');
  if (schema.type === 'array') {
    const of = typeOf(schema.items ?? {});
    return of.includes(' ') ? `(${of})[]` : `${of}[]`;
  }
  if (schema.type === 'object' && schema.additionalProperties && !schema.properties)
    return `{ [name]: ${typeOf(schema.additionalProperties)} }`;
  return schema.type ?? 'any';
}

/** Messages that a field holds and that have a table of their own. */
const HELD = { agent: 'agent', profile: 'profile', calls: 'call', call: 'call', history: 'history-entry' };
const heldBy = (name, path) =>
  ({ ...HELD, campaign: 'campaign', directory: 'directory-item', results: 'result', command: 'command' })[
    path
  ] ?? (name === 'update' && path === 'snapshot' ? 'snapshot' : undefined);

function fieldsOf(name, schema, prefix = '') {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const held = prefix ? undefined : heldBy(name, path);
    const many = field.type === 'array' ? '[]' : '';
    const row = { path, type: held ? `${held}${many}` : typeOf(field), held, required: required.has(key) };
    if (held && OWN.has(held)) return [row];
    const inner = field.type === 'array' ? field.items : field;
    return [row, ...(inner?.properties ? fieldsOf(name, inner, `${path}${many}.`) : [])];
  });
}

/** Messages of several kinds: what each has beyond what all have. Updates among the frames stand with the updates. */
function variantsOf(name, { anyOf }) {
  const updates = new Set(name === 'to-page' ? read('update').anyOf.map((s) => s.properties.type.const) : []);
  const always = new Set([
    'type',
    ...(name === 'to-page' || name === 'to-server' ? [] : ['epoch', 'seq', 'serverTime', 'issuedAt']),
  ]);
  return anyOf
    .filter((schema) => !updates.has(schema.properties.type.const) || schema.properties.result)
    .map((schema) => ({
      type: schema.properties.type.const,
      fields: fieldsOf(name, schema).filter(({ path }) => !always.has(path) && !path.includes('.')),
    }));
}

export const readMessages = () =>
  MESSAGES.map(([name, text]) => {
    const schema = read(name);
    return schema.anyOf
      ? { name, text, variants: variantsOf(name, schema) }
      : { name, text, fields: fieldsOf(name, schema) };
  });
