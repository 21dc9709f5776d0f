// What is not mutated, each with its reason.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Generated, types only, or what others are generated from: no unit test runs it. */
export const NO_SUBJECT = [
  'src/core/names.ts', // generated from src/names.json; `npm run generate -- --check` compares it
  'src/core/schema/shapes.ts', // generated from the schemas, compared likewise
  // the schemas: only tools read them, the page checks by shapes.ts; what a change does is seen in that
  // comparison, and in that of schema/v1
  'src/core/schema/parts.ts',
  'src/core/schema/updates.ts',
  'src/core/schema/commands.ts',
  'src/core/schema/frames.ts',
  'src/core/schema/messages.ts',
  'src/core/schema/types.ts', // types
  'src/core/version.ts', // one string, kept equal to package.json by a test
];

const WORDS = 'words for developers: what they say is no behaviour';
const isProse = (text) => /[\p{L}\d,.'’)}] +[\p{L}(]/u.test(text) || /^[ (]\p{L}/u.test(text);

/** Sentences of error messages and descriptions. A value of the contract never has a space in it. */
function shouldIgnore({ node }) {
  if (node.type === 'StringLiteral') return isProse(node.value) ? WORDS : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  // what is put into a sentence is code still, but it holds no mutants worth their time
  return isProse(node.quasis.map(({ value }) => value.raw).join('x')) ? WORDS : undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', { shouldIgnore })];
