// npm run test:sip: the SIP connector and the CTI server against Kamailio, with phones in Chromium and of baresip, on loopback.
//   --only=WORD   the tests whose name has it
//   --measure     no tests: prints the figures of docs/sip.md for this machine
import { glob } from '../lib/files.mjs';
import { nodeTests } from '../lib/node-tests.mjs';
import { isMain, node, parseArgs } from '../lib/run.mjs';
import { bundleTests } from '../lib/test-bundle.mjs';
import { findKamailio } from './kamailio.mjs';

const FIGURES = ['test/sip/measure.ts'];

/** @returns counts, names of what failed and was skipped, and what was said about it */
export async function sip({ only, say = console.log } = {}) {
  try {
    await findKamailio(say);
  } catch (error) {
    return { ok: true, passed: 0, failed: 0, out: '', failures: [], skipped: [`SIP: ${error.message}`] };
  }
  return nodeTests(glob('test/sip/*.test.ts'), { args: only ? [`--test-name-pattern=${only}`] : [] });
}

async function test(only) {
  const since = performance.now();
  const { ok, passed, failed, skipped, out } = await sip({ only });
  for (const name of skipped) console.log(`skipped: ${name}`);
  if (failed) console.error(out);
  console.log(`${passed} passed, ${failed} failed, ${((performance.now() - since) / 1000).toFixed(1)} s`);
  process.exitCode = ok ? 0 : 1;
}

async function measure() {
  const { code, out } = await node(['--enable-source-maps', ...(await bundleTests(FIGURES, 'node'))]);
  console.log(out);
  process.exitCode = code;
}

if (isMain(import.meta.url)) {
  const { only, measure: figures } = parseArgs(process.argv.slice(2), { flags: ['measure'] });
  await (figures ? measure() : test(only));
}
