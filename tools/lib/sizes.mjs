// Sizes of what a page loads, and the budget for them. A kB is 1000 bytes.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { walk } from './files.mjs';
import { at } from './run.mjs';

const MAIN = 'cc-widgets.js';
const kb = (n) => (n / 1000).toFixed(1);
const budget = () => JSON.parse(readFileSync(at('bench/budget.json'), 'utf8'));

/** A file and all that it imports, not counting what it loads later by import(). */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(at(`dist/${file}`), 'utf8');
  const folder = file.includes('/') ? file.replace(/[^/]+$/, '') : '';
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    closure(folder + path, seen);
  return seen;
}

/** Named sums of the budget: gzip bytes of the files that a page loads at a time. */
export function sums(sizes = measure()) {
  const main = sizes.find(({ file }) => file === MAIN);
  if (!main) return {};
  const gzip = (files) => sizes.reduce((sum, size) => sum + (files.has(size.file) ? size.gzip : 0), 0);
  const once = closure(MAIN);
  const chunks = sizes.map(({ file }) => file).filter((file) => /^parts\/.+-[\w-]{8}\.js$/.test(file));
  const named = (...names) => chunks.filter((file) => names.some((name) => file.startsWith(`parts/${name}`)));
  const header = named('desktop-view', 'agent-state-view', 'contact-view');
  const desktop = [...once, ...named('views', 'call-list-view', 'history-view'), ...header];
  return {
    'loads at once': gzip(once),
    'cc-desktop on screen, no call': gzip(new Set(desktop)),
    'every view of every element': gzip(new Set([...once, ...chunks])),
    'classic script': sizes.find(({ file }) => file === 'cc-widgets.iife.js')?.gzip ?? 0,
  };
}

export function measure() {
  return walk('dist')
    .filter((f) => /^dist\/(parts\/)?[^/]+\.js$/.test(f))
    .map((f) => {
      const code = readFileSync(at(f));
      return {
        file: f.slice('dist/'.length),
        min: code.length,
        gzip: gzipSync(code, { level: 9 }).length,
        brotli: brotliCompressSync(code, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
        }).length,
      };
    });
}

export function sizeTable(sizes = measure()) {
  const n = (v) => v.toLocaleString('en');
  const rows = [
    ['file', 'min', 'gzip', 'brotli'],
    ...sizes.map((s) => [s.file, n(s.min), n(s.gzip), n(s.brotli)]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => r[i].length)));
  const lines = rows.map((r) =>
    r.map((c, i) => (i ? c.padStart(widths[i]) : c.padEnd(widths[i]))).join('  '),
  );
  for (const [what, gzip] of Object.entries(sums(sizes))) {
    lines.push(`${what}: ${kb(gzip)} kB gzip of ${kb(budget()[what])} kB`);
  }
  return lines.join('\n');
}

/** One line for every sum that is larger than bench/budget.json allows. */
export function budgetProblems(sizes = measure()) {
  if (!sizes.length) return ['nothing was built'];
  const now = sums(sizes);
  return Object.entries(budget())
    .filter(([what, limit]) => !(now[what] <= limit))
    .map(([what, limit]) => `${what}: ${now[what] ?? 'not built'} bytes gzip, and ${limit} are allowed`);
}
