// MESSAGE_SCHEMAS of src/core/schema → schema/v1/*.schema.json. Started with `node --import tsx`; prints JSON
// { path: text } for tools/generate.mjs.
import { toJsonSchema } from '@valibot/to-json-schema';

const BASE = 'https://unpkg.com/cc-voice-widgets/schema/v1';
const { MESSAGE_SCHEMAS } = await import('../src/core/schema/index.ts');
if (!MESSAGE_SCHEMAS) throw new Error('src/core/schema/index.ts exports no MESSAGE_SCHEMAS.');

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const files = {};
for (const [name, schema] of Object.entries(MESSAGE_SCHEMAS)) {
  // what JSON Schema cannot say (a check in code) is left out: the schema then allows more, never less
  const { $schema: _, ...body } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const file = kebab(name);
  files[`schema/v1/${file}.schema.json`] = JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${BASE}/${file}.schema.json`,
      title: body.title ?? name,
      ...body,
    },
    null,
    2,
  );
}
process.stdout.write(JSON.stringify(files));
