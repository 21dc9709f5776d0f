// npm run build: src/ → dist/modules (tsc) → dist/*.js and dist/parts (rollup), then the sizes.
import { rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, bin, isMain, node } from './lib/run.mjs';
import { walk } from './lib/files.mjs';
import { prepare } from './lib/install.mjs';
import { budgetProblems, sizeTable } from './lib/sizes.mjs';
import { Progress } from './lib/ui.mjs';

/** Settings, sources, and where they go. The contract suite takes its types from dist/modules. */
const PROGRAMS = [
  ['tsconfig.json', 'src', 'dist/modules'],
  ['tsconfig.contract.json', 'test/contract', 'dist/contract'],
];

/** Compiles, and takes away what is left of sources that are gone. Throws with the compiler's words. */
export async function compile() {
  for (const [project, from, to] of PROGRAMS) {
    const { code, out } = await node([bin('typescript', 'tsc'), '-p', project, '--pretty', 'false']);
    const sources = new Set(walk(from));
    for (const file of walk(to)) {
      const source = file.replace(`${to}/`, `${from}/`).replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
      if (!sources.has(source)) rmSync(at(file), { force: true });
    }
    if (code) throw new Error(out.trim() || `tsc ended with ${code}`);
  }
}

/** Rolls dist/modules up into the files for script tags. `note` hears what is being made. */
export async function bundle(note = () => {}) {
  const { rollup } = await import(pathToFileURL(at('node_modules/rollup/dist/es/rollup.js')).href);
  const { classicBuild, licenceText, LICENCES, localeParts, mainBuild, partBuild, partName, sipPart } =
    await import('../rollup.config.mjs');
  const parts = new Map();
  const waiting = [];
  const found = (file) => {
    const name = partName(file);
    const known = parts.get(name);
    if (known === file) return;
    if (known) throw new Error(`Two lazy parts would be called ${name}.js: ${known} and ${file}.`);
    parts.set(name, file);
    waiting.push(file);
  };
  const written = new Set();
  const make = async ({ output, ...input }) => {
    const build = await rollup(input);
    try {
      for (const o of output) {
        const { output: files } = await build.write(o);
        for (const { fileName } of files)
          written.add(o.dir ? fileName : relative('dist', relative(at('.'), o.file)));
      }
    } finally {
      await build.close();
    }
  };
  note('cc-widgets.js');
  await make(mainBuild(found));
  note('cc-widgets.iife.js');
  await make(classicBuild(found));
  for (const file of [...localeParts(), sipPart()]) found(file);
  for (let file; (file = waiting.shift());) {
    note(`parts/${partName(file)}.js`);
    await make(partBuild(file, found));
  }
  writeFileSync(at(`dist/${LICENCES}`), licenceText());
  for (const file of walk('dist/parts')) {
    if (!written.has(file.replace(/^dist\/|\.map$/g, ''))) rmSync(at(file));
  }
}

if (isMain(import.meta.url)) {
  const progress = new Progress(2);
  try {
    await prepare({ onInstall: (why) => console.log(`Installing dependencies: ${why}.`) });
    for (const [title, work] of [
      ['Compile src to dist/modules', compile],
      ['Bundle for script tags', () => bundle((text) => progress.note(text))],
    ]) {
      progress.begin(title);
      try {
        await work();
      } catch (e) {
        progress.fail();
        throw e;
      }
      progress.done();
    }
    console.log(`\n${sizeTable()}`);
    const over = budgetProblems();
    for (const line of over) console.error(`Over budget: ${line}`);
    if (over.length) process.exitCode = 1;
  } catch (e) {
    console.error(`\n${e.message}`);
    process.exitCode = 1;
  }
}
