// The schemas of src/core/schema → src/core/schema/shapes.ts: the same rules as plain data, which the page checks
// with forty lines instead of a schema library. Started with `node --import tsx`; prints JSON { path: text }.
const parts = await import('../src/core/schema/parts.ts');
const { UPDATE_FIELDS } = await import('../src/core/schema/updates.ts');

/** Parts that others hold, by name, so that each is written once. */
const NAMED = new Map(
  Object.entries(parts)
    .filter(([name, value]) => name.endsWith('Schema') && value?.kind === 'schema')
    .map(([name, schema]) => [schema, name.replace(/Schema$/, '').replace(/^./, (c) => c.toLowerCase())]),
);
const PRIMITIVES = { string: 's', number: 'n', boolean: 'b', unknown: '*' };
const q = JSON.stringify;

function shape(schema, top = false) {
  if (!top && NAMED.has(schema)) return NAMED.get(schema);
  if (schema === parts.text) return q('t');
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return q(PRIMITIVES[schema.type]);
    case 'optional': {
      const inner = shape(schema.wrapped);
      return /^"[snbt*]"$/.test(inner) ? q(`${JSON.parse(inner)}?`) : `['?', ${inner}]`;
    }
    case 'nullable':
      return `['|', 'z', ${shape(schema.wrapped)}]`;
    case 'literal':
      return `['=', ${q(schema.literal)}]`;
    case 'picklist':
      return `['=', ${schema.options.map(q).join(', ')}]`;
    case 'union':
      return `['|', ${schema.options.map((option) => shape(option)).join(', ')}]`;
    case 'array':
      return `['[]', ${shape(schema.item)}]`;
    case 'record':
      return `['{}', ${shape(schema.value)}]`;
    case 'loose_object':
      return entries(schema.entries);
  }
  throw new Error(
    `tools/gen-shapes.mjs knows no schema of type ${schema.type}; add it here and in check.ts.`,
  );
}
const entries = (fields) =>
  `{ ${Object.entries(fields)
    .map(([key, field]) => `${/^\w+$/.test(key) ? key : q(key)}: ${shape(field)}`)
    .join(', ')} }`;

/** What is held by others comes before them. */
const consts = [];
const written = new Set();
function write(schema, name) {
  if (written.has(name)) return;
  written.add(name);
  const body = shape(schema, true);
  for (const [other, called] of NAMED)
    if (new RegExp(`\\b${called}\\b(?!:)`).test(body)) write(other, called);
  consts.push(`const ${name}: Shape = ${body};`);
}
for (const [schema, name] of NAMED) write(schema, name);
const updates = Object.entries(UPDATE_FIELDS).map(([type, fields]) => `  ${q(type)}: ${entries(fields)},`);
const text = `// Generated from the schemas beside it by \`npm run generate\`; change those instead.
import type { Shape } from './check.js';

${consts.join('\n')}

/** Fields of every update that put it in order. */
export const ORDER: Shape = ${entries(parts.orderFields)};
/** Payload of each type of update. */
export const UPDATES: { readonly [type: string]: Shape } = {
${updates.join('\n')}
};
export { call as CALL, snapshot as SNAPSHOT };
`;
process.stdout.write(JSON.stringify({ 'src/core/schema/shapes.ts': text }));
