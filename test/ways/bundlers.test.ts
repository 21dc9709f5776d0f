/** examples/bundlers: the card alone and a function alone, through each bundler, from the packed package. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { glob } from '../../tools/lib/files.mjs';
import { at } from '../../tools/lib/run.mjs';
import { closeAll, serve, visit } from '../../tools/ways/browser.mjs';
import { BUNDLERS, frameworks } from '../../tools/ways/frameworks.mjs';
import { finds, press } from './driver.js';

/** What `define/cc-call-card` registers: the card, and what stands in it. */
const IN_A_CARD = ['cc-call-card', 'cc-dialpad', 'cc-transfer-dialog', 'cc-variables'];

const TAGS = glob('src/define/cc-*.ts').map((file) => basename(file, '.ts'));

const { dir, said, skip } = await frameworks();
after(closeAll);

const builtBy = (bundler: string, name: string) => join(dir, 'bundlers/dist', `${bundler}-${name}`);

/** The file that a page loads first. */
function entry(bundler: string, name: string): string {
  const out = builtBy(bundler, name);
  if (bundler === 'vite' && name === 'card') {
    // two files have this name
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    return join(out, /<script type="module"[^>]* src="([^"]+)"/.exec(html)![1]!);
  }
  if (bundler !== 'vite') return join(out, 'src', `${name}.js`);
  const files = join(out, 'assets');
  return join(
    files,
    readdirSync(files).find((file) => file.startsWith(`${name}-`))!,
  );
}

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.m?js)["']/g;

/** A file and what it imports, not counting what it loads later by import(). */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(STATIC))
    closure(join(dirname(file), path!), seen);
  return seen;
}

const codeOf = (files: Set<string>) => [...files].map((file) => readFileSync(file, 'utf8'));
const gzipOf = (files: Set<string>) =>
  codeOf(files).reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

/** What docs/packages.md promises, in kB: bundler → card, function. */
const PROMISED = new Map(
  [
    ...readFileSync(at('docs/packages.md'), 'utf8').matchAll(/^\| (\w+) +\| +([\d.]+) \| +([\d.]+) \|$/gm),
  ].map(([, bundler, card, number]) => [
    bundler!.toLowerCase(),
    { card: Number(card), number: Number(number) },
  ]),
);

describe('bundlers', { skip, concurrency: 2 }, () => {
  for (const bundler of BUNDLERS)
    describe(bundler, () => {
      it('builds without a word', () => assert.equal(said[bundler], ''));

      it('the card works in its page', async () => {
        const { url } = await serve({ root: builtBy(bundler, 'card') });
        const { page, problems, close } = await visit(url);
        await press(page, 'Answer');
        await finds(page, 'End');
        assert.deepEqual(problems, []);
        await close();
      });

      it('what loads at once is no more than the documentation says', () => {
        const promised = PROMISED.get(bundler);
        assert.ok(promised, 'it is not in the table of docs/packages.md');
        for (const name of ['card', 'number'] as const) {
          const bytes = gzipOf(closure(entry(bundler, name)));
          assert.ok(bytes <= promised[name] * 1000, `${name}: ${bytes} bytes of ${promised[name]} kB`);
        }
      });

      it('elements that nothing asks for are shaken away', () => {
        const card = codeOf(closure(entry(bundler, 'card'))).join('\n');
        const registered = TAGS.filter((tag) => new RegExp(`\\(["'\`]${tag}["'\`],`).test(card));
        assert.deepEqual(registered, IN_A_CARD);
        const number = codeOf(closure(entry(bundler, 'number'))).join('\n');
        assert.doesNotMatch(number, /cc-call-card/);
      });
    });
});
