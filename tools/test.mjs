// npm test: everything that has to hold. Every step runs, whatever became of the ones before.
//   --only=lint,unit   only these steps
//   --files=GLOB       only these test files (unit or browser)
//   --verbose          show what a step said even when it passed
// Needs no browser but Chromium; where Firefox and WebKit are installed, a part of the tests runs there too.
// BROWSERS=chromium,firefox,webkit and COVERAGE=1 ask for more.
import { availableParallelism } from 'node:os';
import { BROWSER, browser, firefox, webkit } from './lib/browser-tests.mjs';
import { glob } from './lib/files.mjs';
import { prepare } from './lib/install.mjs';
import { nodeTests } from './lib/node-tests.mjs';
import { at, bin, node, parseArgs } from './lib/run.mjs';
import { bold, dim, green, red, seconds } from './lib/ui.mjs';

const args = parseArgs(process.argv.slice(2), { flags: ['verbose'] });
const UNIT = 'test/unit/**/*.test.ts';
/** Test files of one kind, those of --files if it names any of them. */
function testFiles(pattern) {
  const all = glob(pattern);
  if (!args.files) return all;
  const chosen = new Set(glob(String(args.files)));
  return all.filter((f) => chosen.has(f));
}

const program = async (argv, options) => {
  const { code, out } = await node(argv, options);
  return { ok: code === 0, out };
};

const attempt = async (work) => {
  try {
    return { ok: true, out: (await work()) ?? '' };
  } catch (e) {
    return { ok: false, out: e.message };
  }
};

let compiled = false;
const compile = async () => {
  const { compile: tsc } = await import('./build.mjs');
  compiled = true; // also when it found mistakes: what could be written was written
  await tsc();
};

async function build() {
  if (!compiled) await compile();
  const { bundle } = await import('./build.mjs');
  const { budgetProblems, measure, sizeTable } = await import('./lib/sizes.mjs');
  await bundle();
  const sizes = measure();
  const over = budgetProblems(sizes);
  if (over.length) throw new Error(`${sizeTable(sizes)}\n${over.map((l) => `Over budget: ${l}`).join('\n')}`);
  return sizeTable(sizes);
}

async function unit() {
  const files = testFiles(UNIT);
  if (!files.length) return { ok: true, passed: 0, failed: 0, out: 'no unit tests' };
  return nodeTests(files);
}

/** The packed package on pages of every kind, built by the tools of each framework. */
async function ways() {
  const { waysIn } = await import('./ways/test.mjs');
  const result = await waysIn();
  for (const name of result.skipped) console.log(`    skipped: ${name}`);
  return result;
}

/** Phone calls. */
async function sip() {
  const { sip: callPhones } = await import('./sip/test.mjs');
  const result = await callPhones({ say: (text) => console.log(dim(`    ${text}`)) });
  for (const name of result.skipped) console.log(`    skipped: ${name}`);
  return result;
}

/** The gallery beside its approved pictures: every figure at every width, in one language and scheme. */
async function visual() {
  const { ensureChromium } = await import('./lib/browsers.mjs');
  await ensureChromium((text) => console.log(dim(`    ${text}`)));
  const { visual: compare } = await import('./visual/run.mjs');
  const { failed, pictures } = await compare({ part: true }, () => {});
  const out = [
    ...failed,
    'npm run visual shows more; npm run visual:approve -- SECTION… where it is meant so',
  ];
  const passed = Math.max(0, pictures - failed.length);
  return { ok: !failed.length, passed, failed: failed.length, out: out.join('\n') };
}

/** axe and more over the gallery, a part of it; what a screen reader finds in the main states. */
async function a11y() {
  const { ensureChromium } = await import('./lib/browsers.mjs');
  await ensureChromium((text) => console.log(dim(`    ${text}`)));
  const { sweep } = await import('./a11y.mjs');
  const { trees } = await import('./a11y-trees.mjs');
  const [found, read] = [await sweep({ part: true }), await trees()];
  const lines = [...found.lines, ...read.lines];
  const passed = Math.max(0, found.pages + read.count - lines.length);
  const out = [
    ...lines,
    'docs/accessibility.md says what is looked at; npm run a11y:approve where a tree is meant so',
  ];
  return { ok: !lines.length, passed, failed: lines.length, out: out.join('\n') };
}

async function pack() {
  const { checkPackaged } = await import('./package.mjs');
  return checkPackaged();
}

/**
 * Steps in their order; those of a group run side by side. The browser tests have the machine for themselves, being
 * several browsers already; others leave half of it idle.
 */
const GROUPS = [
  [
    ['format', 'Formatting', () => program([bin('prettier'), '--check', '.', '--log-level', 'warn'])],
    ['lint', 'Lint', () => program([bin('eslint'), '.', '--max-warnings', '0'])],
    [
      'types',
      'Types',
      async () => {
        const src = await attempt(compile);
        const tests = await program([bin('typescript', 'tsc'), '-p', 'tsconfig.test.json', '--noEmit']);
        return { ok: src.ok && tests.ok, out: `${src.out}\n${tests.out}`.trim() };
      },
    ],
    ['generated', 'Generated files', () => program([at('tools/generate.mjs'), '--check'])],
  ],
  [['build', 'Build and size budget', () => attempt(build)]],
  [['unit', 'Unit tests', unit]],
  [['browser', 'Browser tests', () => browser(testFiles(BROWSER))]],
  [
    ['ways', 'Ways in, from the packed package', ways],
    ['firefox', 'Browser tests in Firefox', firefox],
  ],
  [
    ['a11y', 'Accessibility of the gallery', a11y],
    ['webkit', 'Browser tests in WebKit', webkit],
  ],
  [
    ['visual', 'Pictures of the gallery', visual],
    ['pack', 'Package contents', () => attempt(pack)],
  ],
  // sound is real time
  [['sip', 'Phone calls over a SIP server', sip]],
];
const STEPS = GROUPS.flat();

function chosenSteps() {
  if (!args.only) return args.files ? STEPS.filter(([id]) => id === 'unit' || id === 'browser') : STEPS;
  const ids = String(args.only).split(',');
  const unknown = ids.filter((id) => !STEPS.some(([known]) => known === id));
  if (unknown.length)
    throw new Error(`No step ${unknown.join(', ')}; there are ${STEPS.map(([id]) => id).join(', ')}.`);
  return STEPS.filter(([id]) => ids.includes(id));
}

async function main() {
  const steps = chosenSteps();
  if (args.files && !testFiles(UNIT).length && !testFiles(BROWSER).length)
    throw new Error(`No test file matches ${args.files}.`);
  await prepare({ onInstall: (why) => console.log(`Installing dependencies: ${why}.`) });
  const lines = [];
  let passed = 0;
  let failed = 0;
  const run = async ([id, title, work]) => {
    console.log(`${bold(title)} ${dim(`(${id})`)} …`);
    const since = Date.now();
    const result = await work().catch((e) => ({ ok: false, out: e.stack ?? String(e) }));
    const time = dim(seconds(Date.now() - since));
    const isTest = result.passed !== undefined;
    passed += result.passed ?? 0;
    failed += isTest ? result.failed : result.ok ? 0 : 1;
    if (!result.ok || args.verbose || id === 'build')
      console.log(result.out.trimEnd().replace(/^/gm, '    '));
    const counts = isTest ? ` ${result.passed} passed, ${result.failed} failed` : '';
    lines.push(`  ${result.ok ? green('ok    ') : red('FAILED')} ${title}${counts} ${time}`);
    console.log(lines.at(-1));
    if (!result.ok) for (const name of result.failures ?? []) lines.push(`           ${name}`);
  };
  for (const group of GROUPS) {
    const waiting = group.filter((step) => steps.includes(step));
    const lane = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await run(step);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
  }
  console.log(`\n${lines.join('\n')}\n`);
  finish(passed, failed);
}

/** The last line is read by machines. */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

main().catch((e) => {
  console.error(`\n${e.message}\n`);
  finish(0, 1);
});
