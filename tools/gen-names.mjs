// src/names.json → src/core/names.ts. Lists become `as const` arrays with their union types; the keys of an
// object too, with its values in a table beside them.
import { readFileSync } from 'node:fs';
import { at } from './lib/run.mjs';

/** The section of names.json → the constant, the type, and a line on what they are. */
const KNOWN = {
  elements: ['ELEMENT_TAGS', 'ElementTag', 'The tags of all public elements.'],
  requests: ['COMMAND_TYPES', 'CommandType', 'Every type of request; its event is `cc-<type>-request`.'],
  queries: ['QUERIES', 'Query', 'Events that ask the page for data.'],
  facts: ['FACTS', 'Fact', 'Events that say what happened.'],
  codes: ['RESULT_CODES', 'ResultCode', 'Why a request failed.'],
  reasons: ['REASONS', 'Reason', 'Why an action is off.'],
  endReasons: ['END_REASONS', 'EndReason', 'Why a call ended.'],
};

const upper = (key) => key.replace(/[A-Z]/g, '_$&').replace(/-/g, '_').toUpperCase();
const pascal = (key) =>
  key
    .replace(/s$/, '')
    .split(/[-_]/)
    .map((p) => p[0].toUpperCase() + p.slice(1))
    .join('');

function section(key, value) {
  const [constant, type, what] = KNOWN[key] ?? [upper(key), pascal(key), `See names.json, ${key}.`];
  const names = Array.isArray(value) ? value : Object.keys(value);
  const doubled = names.find((n, i) => names.indexOf(n) !== i);
  if (doubled !== undefined) throw new Error(`src/names.json: ${key} lists "${doubled}" twice.`);
  // what a program needs at run time: the details of requests, not the descriptions
  const detailed = !Array.isArray(value) && Object.values(value).some((v) => typeof v === 'object');
  if (!detailed)
    return [
      `/** ${what} */`,
      `export const ${constant} = ${JSON.stringify(names)} as const;`,
      `export type ${type} = (typeof ${constant})[number];`,
    ].join('\n');
  const table = Object.fromEntries(
    Object.entries(value).map(([name, v]) => {
      const { description: _, ...rest } = v;
      return [name, rest];
    }),
  );
  // written once: the list is the table's keys
  return [
    `export const ${upper(key)} = ${JSON.stringify(table)} as const;`,
    `export type ${type} = keyof typeof ${upper(key)};`,
    `/** ${what} */`,
    `export const ${constant} = Object.keys(${upper(key)}) as readonly ${type}[];`,
  ].join('\n');
}

/** path → text, for tools/generate.mjs */
export async function generateNames() {
  const names = JSON.parse(readFileSync(at('src/names.json'), 'utf8'));
  const head = '// Generated from src/names.json by `npm run generate`; change that file instead.\n';
  const body = Object.entries(names)
    .filter(([key, value]) => !key.startsWith('$') && typeof value === 'object')
    .map(([key, value]) => section(key, value));
  return new Map([['src/core/names.ts', `${head}\n${body.join('\n\n')}\n`]]);
}
