// Test files that run in Node itself, and what came of them.
import { availableParallelism } from 'node:os';
import { node } from './run.mjs';
import { bundleTests } from './test-bundle.mjs';

/** Runs them side by side. @returns counts, names of what failed, and what was said about it */
export async function nodeTests(files, { concurrency = availableParallelism() + 1, args = [] } = {}) {
  const { code, out } = await node([
    '--enable-source-maps',
    '--test',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=tap',
    ...args,
    ...(await bundleTests(files, 'node')),
  ]);
  const count = (what) => Number([...out.matchAll(new RegExp(`^# ${what} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    ok: code === 0,
    passed: count('pass'),
    failed: failed || (code ? 1 : 0),
    skipped: skippedOf(out),
    failures: namesOf(out),
    out: failuresOf(out),
  };
}

/** The tests of a TAP report that were skipped, with their reasons. */
const skippedOf = (tap) =>
  [...tap.matchAll(/^\s*ok \d+ - (.*) # SKIP (.*)$/gm)].map(([, ...said]) => said.join(': '));

/** The tests of a TAP report that failed, without the files and suites that they are in. */
const namesOf = (tap) => [
  ...new Set(
    [
      ...tap.matchAll(
        /^\s*not ok \d+ - (.*)\n\s+---\n(?:(?!\s+\.\.\.$).*\n)*?\s+failureType: (?!'subtestsFailed')/gm,
      ),
    ].map(([, name]) => name),
  ),
];

/** TAP without what passed. */
const failuresOf = (tap) => {
  const keep = [];
  let on = false;
  for (const line of tap.split('\n')) {
    if (/^\s*not ok /.test(line)) on = true;
    else if (/^\s*(ok \d|# Subtest|1\.\.\d)/.test(line)) on = false;
    if (on) keep.push(line);
  }
  return keep.join('\n') || tap.split('\n').slice(-12).join('\n');
};
