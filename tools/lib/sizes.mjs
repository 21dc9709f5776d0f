// Sizes of what a page loads, and the budget for them. A kB is 1000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { walk } from './files.mjs';
import { at } from './run.mjs';

const MAIN = 'cc-widgets.js';
const kb = (n) => (n / 1000).toFixed(1);
const budget = () => JSON.parse(readFileSync(at('bench/budget.json'), 'utf8'));

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
  const main = sizes.find((s) => s.file === MAIN);
  if (main) lines.push(`loads at once: ${kb(main.gzip)} kB gzip of ${kb(budget()[MAIN].gzip)} kB`);
  return lines.join('\n');
}

/** One line for every file that is larger than bench/budget.json allows, or that is missing. */
export function budgetProblems(sizes = measure()) {
  return Object.entries(budget()).flatMap(([file, limits]) => {
    const size = sizes.find((s) => s.file === file);
    if (!size) return existsSync(at('dist')) ? [`dist/${file} was not built`] : ['nothing was built'];
    return Object.entries(limits)
      .filter(([kind, limit]) => size[kind] > limit)
      .map(([kind, limit]) => `dist/${file} is ${size[kind]} bytes ${kind}, and ${limit} are allowed`);
  });
}
