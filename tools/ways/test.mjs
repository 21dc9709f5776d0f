// npm run test:ways: every way in, from the packed package.
//   --only=WORD   the test files whose name has the word, or else the tests whose name has it
import { basename } from 'node:path';
import { glob } from '../lib/files.mjs';
import { nodeTests } from '../lib/node-tests.mjs';
import { isMain, parseArgs } from '../lib/run.mjs';
import { packed } from './pack.mjs';

/** Two at a time: each installs, builds, or has a browser. */
const CONCURRENCY = 2;

export async function waysIn({ only } = {}) {
  await packed();
  const all = glob('test/ways/**/*.test.ts');
  const named = only ? all.filter((file) => basename(file).includes(only)) : all;
  const args = named.length ? [] : [`--test-name-pattern=${only}`];
  return nodeTests(named.length ? named : all, { concurrency: CONCURRENCY, args });
}

if (isMain(import.meta.url)) {
  const { only } = parseArgs(process.argv.slice(2));
  const { passed, failed, skipped, out } = await waysIn({ only });
  for (const name of skipped) console.log(`skipped: ${name}`);
  if (failed) console.error(out);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
