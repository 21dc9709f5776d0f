// The manifest → types/builders/: what low-code builders ask for, to offer the elements in their forms.
import { readFileSync } from 'node:fs';
import { getAllComponents } from '@wc-toolkit/cem-utilities';
import { at } from '../lib/run.mjs';

const BASE = 'https://unpkg.com/cc-voice-widgets';
const EXAMPLES = JSON.parse(readFileSync(at('tools/manifest/examples.json'), 'utf8'));

/** Types of data, and the file of schema/v1 that describes them. */
const SCHEMAS = {
  AgentInput: 'agent',
  CallInput: 'call',
  Campaign: 'campaign',
  DirectoryItem: 'directory-item',
  HistoryEntry: 'history-entry',
  Profile: 'profile',
  SnapshotInput: 'snapshot',
};
/** Data without a schema: objects all the same. */
const OBJECTS = ['Strings', 'ShortcutMap'];

const asLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const words = (name) => name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
const literal = (text) => JSON.parse(text.replaceAll("'", '"').replace(/(\d)_(?=\d)/g, '$1'));

/** An attribute as a form needs it: `{ name, property, kind, options?, default?, schema?, list, description }`. */
function field(d, { name, fieldName, type, default: value, description }) {
  const taken = d.members.find((member) => member.name === fieldName).type.text;
  const data = Object.keys(SCHEMAS).find((known) => new RegExp(`\\b${known}\\b`).test(taken));
  const options = [...type.text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  const isData = data || OBJECTS.some((known) => taken.includes(known));
  return {
    name,
    property: fieldName,
    kind: isData ? 'json' : options.length ? 'choice' : type.text,
    options,
    schema: SCHEMAS[data],
    list: data !== undefined && taken.includes(`${data}[]`),
    example: EXAMPLES[name],
    default: value === undefined ? undefined : literal(value),
    description: asLine(description),
  };
}

/** JSON Schema of the attributes; the property that each sets, events and slots beside it as `x-…`. */
function jsonSchema(d, fields) {
  const one = ({ property, kind, options, schema, list, example, default: value, description }) => {
    const $ref = `${BASE}/schema/v1/${schema}.schema.json`;
    const data = list ? { type: 'array', items: { $ref } } : schema ? { $ref } : { type: 'object' };
    return {
      description,
      ...(kind === 'json'
        ? { type: 'string', contentMediaType: 'application/json', contentSchema: data }
        : kind === 'choice'
          ? { type: 'string', enum: options }
          : { type: kind }),
      ...(value !== undefined && { default: value }),
      ...(example !== undefined && { examples: [JSON.stringify(example)] }),
      'x-property': property,
    };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${BASE}/types/builders/${d.tagName}.schema.json`,
    title: d.tagName,
    description: asLine(d.description),
    type: 'object',
    properties: Object.fromEntries(fields.map((item) => [item.name, one(item)])),
    'x-events': d.events.map(({ name, description }) => ({ name, description: asLine(description) })),
    'x-slots': (d.slots ?? []).map(({ name, description }) => ({ name, description: asLine(description) })),
  };
}

const BUILDER_IO = { json: 'json', choice: 'string', string: 'string', number: 'number', boolean: 'boolean' };

/** What `Builder.registerComponent(component, options)` takes. */
const builderIo = (d, fields) => ({
  name: d.name,
  description: asLine(d.description),
  canHaveChildren: (d.slots ?? []).length > 0,
  inputs: fields.map(({ name, property, kind, options, default: value, description }) => ({
    name: property,
    friendlyName: words(name),
    type: BUILDER_IO[kind],
    helperText: description,
    ...(kind === 'choice' && { enum: options }),
    ...(value !== undefined && { defaultValue: value }),
  })),
});

/** What `editor.Components.addType(tag, { model })` takes, and `editor.Blocks.add(tag, block)`. */
const grapesJs = (d, fields) => ({
  model: {
    defaults: {
      tagName: d.tagName,
      name: d.tagName,
      droppable: (d.slots ?? []).length > 0,
      traits: fields.map(({ name, kind, options, default: value }) => ({
        name,
        label: words(name),
        ...(kind === 'boolean'
          ? { type: 'checkbox', valueTrue: 'true', valueFalse: 'false' }
          : kind === 'choice'
            ? { type: 'select', options: options.map((id) => ({ id, label: words(id) })) }
            : { type: kind === 'number' ? 'number' : 'text' }),
        ...(kind !== 'boolean' && value !== undefined && { placeholder: String(value) }),
      })),
    },
  },
  block: {
    label: d.tagName,
    category: 'Voice calls',
    content: { type: d.tagName },
  },
});

/** path → text */
export function builders(manifest) {
  const files = new Map();
  const all = { 'builder-io': {}, grapesjs: {} };
  for (const d of getAllComponents(manifest)) {
    const fields = d.attributes.map((attribute) => field(d, attribute));
    files.set(`types/builders/${d.tagName}.schema.json`, JSON.stringify(jsonSchema(d, fields)));
    all['builder-io'][d.tagName] = builderIo(d, fields);
    all.grapesjs[d.tagName] = grapesJs(d, fields);
  }
  for (const [name, content] of Object.entries(all))
    files.set(`types/builders/${name}.json`, JSON.stringify(content));
  return files;
}
