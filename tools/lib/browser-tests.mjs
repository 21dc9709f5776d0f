// Tests in browsers: all of them in Chromium, a part in a second and a third engine.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { glob } from './files.mjs';
import { at, bin, node } from './run.mjs';
import { freePorts } from './server.mjs';
import { bundleTests } from './test-bundle.mjs';
import { dim } from './ui.mjs';

export const BROWSER = 'test/browser/**/*.test.ts';
const named = (names) => names.split(' ').map((name) => `test/browser/${name}.test.ts`);
/** What runs in a second browser with every npm test: each element, keys, pages under a strict policy. */
const IN_FIREFOX = named(
  'strict a11y-keyboard agent-state call-card call-guide call-history call-list campaign-contact desktop ' +
    'keyboard-outbound notices session wrapup',
);
/** And in a third, which is slower: each element too, some of them only in what is done by keyboard alone. */
const IN_WEBKIT = named(
  'strict a11y-keyboard agent-state call-guide call-list keyboard-outbound notices session ' +
    'standalone-drafts time wrapup',
);

/** Each waits a good part of its time. */
const BROWSERS_AT_ONCE = 3;

/** @param files in one browser after the other, or in several at once */
export async function browser(files) {
  if (!files.length) return { ok: true, passed: 0, failed: 0, out: 'no browser tests' };
  const { ensureChromium } = await import('./browsers.mjs');
  const env = {};
  try {
    if (/chromium|all/.test(process.env.BROWSERS ?? 'chromium'))
      env.CHROME_PATH = await ensureChromium((text) => console.log(dim(`    ${text}`)));
  } catch (e) {
    return { ok: false, passed: 0, failed: 1, out: e.message };
  }
  const ready = await browserTests();
  const one = process.env.BROWSERS || process.env.COVERAGE || availableParallelism() < 2;
  const shares = sharesOf(files, one ? 1 : BROWSERS_AT_ONCE);
  const ports = await freePorts(shares.length);
  const results = await Promise.all(
    shares.map((share, i) =>
      runner({
        ...env,
        TESTS: share.map(ready).join(','),
        WTR_PORT: String(ports[i]),
        WTR_RESULTS: at(`.cache/browser-tests${i ? `-${i + 1}` : ''}.json`),
      }),
    ),
  );
  return {
    ok: results.every(({ ok }) => ok),
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    out: results.map(({ out }) => out).join('\n'),
    failures: results.flatMap(({ failures }) => failures),
  };
}

let bundled;
/** Where each test file is when it is ready for a browser; as it was written where its lines are counted. */
async function browserTests() {
  if (process.env.COVERAGE) return (file) => file;
  const files = glob(BROWSER);
  bundled ??= bundleTests(files, 'browser');
  const ready = await bundled;
  return (file) => ready[files.indexOf(file)];
}

/** Long files and short ones for each of several browsers, all with a page in front. */
function sharesOf(files, count) {
  const size = (file) => statSync(at(file)).size;
  const shares = Array.from({ length: count }, () => ({ files: [], bytes: 0 }));
  for (const file of [...files].sort((a, b) => size(b) - size(a))) {
    const [least] = [...shares].sort((a, b) => a.bytes - b.bytes);
    least.files.push(file);
    least.bytes += size(file);
  }
  return shares.map((share) => share.files).filter((share) => share.length);
}

/** A part of the tests in a second browser, where there is one. */
export async function firefox() {
  const { firefoxIfThere } = await import('./browsers.mjs');
  const found = await firefoxIfThere((text) => console.log(dim(`    ${text}`)));
  if (!found) {
    console.log('    skipped: no Firefox found (Debian: apt-get install firefox-esr)');
    return { ok: true, passed: 0, failed: 0, out: '' };
  }
  return runner({
    BROWSERS: 'firefox',
    FIREFOX_PATH: found,
    TESTS: IN_FIREFOX.map(await browserTests()).join(','),
    WTR_RESULTS: at('.cache/firefox-tests.json'),
  });
}

/** And in a third. */
export async function webkit() {
  const { webkitIfThere } = await import('./browsers.mjs');
  if (!webkitIfThere()) {
    console.log('    skipped: no WebKit found (Debian: apt-get install webkit2gtk-driver xvfb)');
    return { ok: true, passed: 0, failed: 0, out: '' };
  }
  return runner({
    BROWSERS: 'webkit',
    TESTS: IN_WEBKIT.map(await browserTests()).join(','),
    WTR_RESULTS: at('.cache/webkit-tests.json'),
  });
}

// eslint-disable-next-line no-control-regex -- the runner moves the cursor about
const plain = (out) => out.replace(/\x1b\[\d*[AGK]/g, '').replace(/\n{3,}/g, '\n\n');

async function runner(env) {
  mkdirSync(at('.cache'), { recursive: true });
  rmSync(env.WTR_RESULTS, { force: true });
  const { code, out } = await node([bin('@web/test-runner', 'wtr')], { env });
  const result = existsSync(env.WTR_RESULTS)
    ? JSON.parse(readFileSync(env.WTR_RESULTS, 'utf8'))
    : { passed: 0, failed: 0, failures: ['the runner did not come to its end'] };
  const { passed, failures } = result;
  return { ok: code === 0, passed, failed: result.failed || (code ? 1 : 0), failures, out: plain(out) };
}
