// npm run test:sip: the SIP connector against Kamailio, in Chromium, on loopback.
//   --only=WORD   the tests whose name has it
import { nodeTests } from '../lib/node-tests.mjs';
import { isMain, parseArgs } from '../lib/run.mjs';
import { findKamailio } from './kamailio.mjs';

const FILES = ['test/sip/connector.test.ts'];

/** @returns counts, names of what failed and was skipped, and what was said about it */
export async function sip({ only, say = console.log } = {}) {
  try {
    await findKamailio(say);
  } catch (error) {
    return { ok: true, passed: 0, failed: 0, out: '', failures: [], skipped: [`SIP: ${error.message}`] };
  }
  return nodeTests(FILES, { args: only ? [`--test-name-pattern=${only}`] : [] });
}

if (isMain(import.meta.url)) {
  const { only } = parseArgs(process.argv.slice(2));
  const since = performance.now();
  const { ok, passed, failed, skipped, out } = await sip({ only });
  for (const name of skipped) console.log(`skipped: ${name}`);
  if (failed) console.error(out);
  console.log(`${passed} passed, ${failed} failed, ${((performance.now() - since) / 1000).toFixed(1)} s`);
  process.exitCode = ok ? 0 : 1;
}
