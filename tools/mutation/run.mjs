// npm run mutation: changes src/core in thousands of small ways and looks whether a unit test notices.
//   --only=src/core/policy,src/core/text   some of it: folders or files
//   --table                                writes docs/mutation.md (of a run of all)
//   --concurrency=2                        processes; 1
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { walk } from '../lib/files.mjs';
import { at, isMain, parseArgs, run } from '../lib/run.mjs';
import { NO_SUBJECT } from './prose.mjs';
import { byFolder, score, summary, table } from './summary.mjs';

const HERE = 'tools/mutation';
const OUT = `${HERE}/.cache`;

const COPIED = ['package.json', 'src/**', 'test/unit/core/**', 'test/fixtures/**', 'demo/*.js', 'schema/**'];

/** Its own dependencies, in its own folder: whoever never runs this installs none of them. */
async function install() {
  if (existsSync(at(HERE, 'node_modules/@stryker-mutator/core'))) return;
  console.log(`Installing the tools of ${HERE}.`);
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: at(HERE),
    live: true,
    shell: process.platform === 'win32',
  });
  if (code) throw new Error(`npm ci in ${HERE} failed.`);
}

/** The sources that are asked for. */
function subjects(only) {
  const wanted = only ? String(only).split(',') : ['src/core'];
  const files = walk('src/core').filter(
    (file) =>
      !NO_SUBJECT.includes(file) && wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  if (!files.length) throw new Error(`Nothing to mutate in ${wanted.join(', ')}.`);
  return files;
}

const options = (files, concurrency) => ({
  plugins: ['runner.mjs', 'prose.mjs', 'survivors.mjs'].map((file) => at(HERE, file)),
  testRunner: 'node-test',
  mutate: files,
  ignorers: ['prose'],
  // everything that the tests import, nothing else is copied
  ignorePatterns: ['**', ...COPIED.map((path) => `!${path}`)],
  coverageAnalysis: 'perTest',
  concurrency,
  timeoutMS: 15_000,
  cleanTempDir: 'always',
  dryRunTimeoutMinutes: 10,
  tempDirName: '.cache/mutation',
  reporters: ['survivors'],
  allowConsoleColors: false,
  logLevel: 'warn',
  warnings: false,
});

/** The text of a place in a source; lines count from 1, columns from 1. */
const textIn =
  (sources) =>
  (file, { start, end }) => {
    const lines = sources.get(file).slice(start.line - 1, end.line);
    lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
    lines[0] = lines[0].slice(start.column - 1);
    return lines.join('\n');
  };

async function writeTable(results) {
  const path = at('docs/mutation.md');
  const { default: prettier } = await import('prettier');
  const style = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(table(results), { ...style, filepath: path }));
}

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['table'] });
  const files = subjects(args.only);
  await install();
  const { Stryker } = await import('@stryker-mutator/core');
  process.chdir(at());
  const begin = Date.now();
  // read before the run: files may change meanwhile
  const sources = new Map(files.map((file) => [file, readFileSync(at(file), 'utf8').split('\n')]));
  const results = await new Stryker(options(files, Number(args.concurrency ?? 1))).runMutationTest();
  mkdirSync(at(OUT), { recursive: true });
  writeFileSync(at(OUT, 'summary.md'), summary(results, textIn(sources)));
  if (args.table) await writeTable(results);
  const seconds = Math.round((Date.now() - begin) / 1000);
  for (const [folder, own] of byFolder(results))
    console.log(`${String(score(own)).padStart(6)} %  ${folder}`);
  console.log(`${results.length} mutants in ${seconds} s. What survived: ${OUT}/summary.md`);
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
