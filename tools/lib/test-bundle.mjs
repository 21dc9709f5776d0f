// Test files of Node, made ready to run: one pass of the compiler for all of them, instead of one in every process.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT, at } from './run.mjs';

/** A module that asks where it is gets the answer of its source. */
const placeOfSource = {
  name: 'place-of-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.[mc]?[jt]s$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('s') && /\.[mc]?ts$/.test(path) ? 'ts' : 'js' };
    });
  },
};

/** @returns the files to run, in the order of their sources */
export async function bundleTests(files, folder = at('.cache/node-tests')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: files.map((file) => at(file)),
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    // what package.json says of side effects is about dist
    ignoreAnnotations: true,
    tsconfig: at('tsconfig.json'),
    logLevel: 'error',
    plugins: [placeOfSource],
  });
  return files.map((file) => join(folder, file.replace(/\.ts$/, '.js')));
}
