// Test files, made ready to run: one pass of the compiler for all of them, instead of one in every process, and some
// dozens of files for a browser to load instead of some hundreds.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, at } from './run.mjs';

const KINDS = {
  node: {
    platform: 'node',
    target: 'node20',
    packages: 'external',
    place: (path) => JSON.stringify(pathToFileURL(path).href),
  },
  browser: {
    platform: 'browser',
    target: 'es2022',
    conditions: ['development'],
    // what the server has: the built files, the demos
    external: ['/dist/*', '/demo/*'],
    place: (path) => `new URL(${JSON.stringify(`/${relative(ROOT, path)}`)}, location.origin).href`,
  },
};

/** A module that asks where it is gets the answer of its source. */
const placeOfSource = (place) => ({
  name: 'place-of-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.[mc]?[jt]s$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', place(path));
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
});

/**
 * @param kind where they run: `node` or `browser`
 * @returns the files to run, in the order of their sources
 */
export async function bundleTests(files, kind) {
  // of its own: steps run side by side
  mkdirSync(at('.cache'), { recursive: true });
  const folder = mkdtempSync(at(`.cache/tests-${kind}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // npm test itself begins before anything is installed
  const { build } = await import('esbuild');
  const { place, ...options } = KINDS[kind];
  await build({
    entryPoints: files.map((file) => at(file)),
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    sourcemap: true,
    // what package.json says of side effects is about dist
    ignoreAnnotations: true,
    tsconfig: at('tsconfig.json'),
    logLevel: 'error',
    plugins: [placeOfSource(place)],
    ...options,
  });
  return files.map((file) => relative(ROOT, join(folder, file.replace(/\.ts$/, '.js'))));
}

/** The source of a file to run. */
export const sourceOf = (file) => file.replace(/^\.cache\/tests-\w+-\w+\/(.*)\.js$/, '$1.ts');
