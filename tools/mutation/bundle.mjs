// The unit tests and all that they import, as one script that can be run anew for every mutant: nothing that a
// mutant left behind reaches the next one, and nothing is read or compiled twice.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { walk } from '../lib/files.mjs';

/** Files, and tests by a part of their name, that are about speed or met by thousands of mutants: too slow. */
const LEFT_OUT = [
  'directory/large.test.ts',
  '100,000 entries do not hold the page up',
  'called off > while a long list is read',
  '200k characters are read at once',
  'whatever comes: it answers, with what was read',
];
export const isLeftOut = (name) => LEFT_OUT.some((part) => name.includes(part));

const SHIMS = { 'node:test': 'node-test-shim.mjs', 'fast-check': 'fast-check-shim.mjs' };

const shims = (tools) => ({
  name: 'shims',
  setup(build) {
    build.onResolve({ filter: /^(node:test|fast-check)$/ }, ({ path, importer }) =>
      importer.startsWith(tools) ? { path, external: true } : { path: join(tools, SHIMS[path]) },
    );
    // packages hold nothing of a mutant, so they are loaded once, by Node
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
    build.onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
});

/** All tests below test/unit/core. */
export const testFiles = (root) =>
  walk('test/unit/core', root).filter((file) => file.endsWith('.test.ts') && !isLeftOut(file));

/**
 * @param root folder with src and test, the instrumented copy
 * @returns a function that loads everything afresh: `{ files: { [path]: load }, collect }`
 */
export async function bundle(root, tools) {
  const require = createRequire(join(root, 'package.json'));
  const { build } = require('esbuild');
  const entry = [
    `export { collect } from ${JSON.stringify(join(tools, SHIMS['node:test']))};`,
    'export const files = {',
    ...testFiles(root).map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`),
    '};',
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    plugins: [shims(tools)],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, target: 'es2022' } },
    logLevel: 'silent',
  });
  // some packages can only be imported, and what is evaluated anew can only require
  const packages = new Map();
  for (const { imports } of Object.values(metafile.inputs))
    for (const { path, external } of imports)
      if (external && !path.startsWith('node:') && !packages.has(path))
        packages.set(path, await import(path));
  const load = (path) => packages.get(path) ?? require(path);
  const script = new Script(`(function (exports, require, module) {'use strict';${outputFiles[0].text}\n})`, {
    filename: join(root, 'tests.cjs'),
  });
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, load, module);
    return module.exports;
  };
}
