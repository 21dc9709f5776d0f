// Where the bytes are: what each folder of src has of what is built, and what one element weighs in somebody's bundle.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { walk } from '../../tools/lib/files.mjs';
import { at } from '../../tools/lib/run.mjs';
import { bytesBySource } from './source-map.mjs';

const gzip = (code) => gzipSync(code, { level: 9 }).length;

/** `elements/call-card`, `core/store`, `lit`: what a source belongs to. */
function ownerOf(source) {
  const [, inPackage] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (inPackage) return /^(lit|@lit|lit-)/.test(inPackage) ? 'lit' : inPackage;
  const [, path = 'other'] = /(?:src|modules)\/(.+)/.exec(source) ?? [];
  const parts = path.split('/').slice(0, -1);
  return parts.slice(0, 2).join('/') || 'api';
}

/** Shares of the gzip bytes of a file: by its minified bytes, since what compresses with what is not to be told apart. */
function sharesOf(file) {
  const code = readFileSync(at(file), 'utf8');
  const map = JSON.parse(readFileSync(at(`${file}.map`), 'utf8'));
  const whole = gzip(code);
  const shares = new Map();
  for (const [source, bytes] of bytesBySource(code, map)) {
    const owner = ownerOf(source);
    shares.set(owner, (shares.get(owner) ?? 0) + (bytes * whole) / Buffer.byteLength(code));
  }
  return shares;
}

const kB = (bytes) => (bytes ? (bytes / 1000).toFixed(1) : '').padStart(7);

/** Of the module for script tags: each folder's share in what loads at once, in views, in what else loads later. */
export function accountOf() {
  const columns = ['at once', 'views', 'later'];
  const table = new Map();
  for (const file of walk('dist')) {
    if (
      !/^dist\/(parts\/)?[^/]+\.js$/.test(file) ||
      file.endsWith('.iife.js') ||
      !existsSync(at(`${file}.map`))
    )
      continue;
    const column = /cc-widgets\.js$|parts\/core-/.test(file) ? 0 : /-[\w-]{8}\.js$/.test(file) ? 1 : 2;
    for (const [owner, bytes] of sharesOf(file)) {
      const row = table.get(owner) ?? [0, 0, 0];
      row[column] += bytes;
      table.set(owner, row);
    }
  }
  const rows = [...table].sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return [
    `${'kB gzip, shares by minified bytes'.padEnd(36)}${columns.map((name) => name.padStart(8)).join('')}`,
    ...rows.map(([owner, row]) => `${owner.padEnd(36)}${row.map((bytes) => ` ${kB(bytes)}`).join('')}`),
  ].join('\n');
}

/** The card, as a bundler makes it of the package: what loads at once, and that with its picture. */
export async function cardAlone() {
  const build = await rollup({
    input: at('dist/modules/define/cc-call-card.js'),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
      terser({ ecma: 2022 }),
    ],
    onwarn: () => undefined,
  });
  try {
    const { output } = await build.generate({ format: 'es' });
    const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
    const withImports = (name, seen = new Set()) => {
      if (seen.has(name) || !chunks.has(name)) return seen;
      seen.add(name);
      chunks.get(name).imports.forEach((other) => withImports(other, seen));
      return seen;
    };
    const weigh = (names) => [...names].reduce((sum, name) => sum + gzip(chunks.get(name).code), 0);
    const entry = output.find(({ isEntry }) => isEntry).fileName;
    const view = output.find(({ facadeModuleId }) => facadeModuleId?.endsWith('card-view.js')).fileName;
    const once = withImports(entry);
    return { card: weigh(once), withView: weigh(withImports(view, new Set(once))) };
  } finally {
    await build.close();
  }
}
