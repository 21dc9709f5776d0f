// docs/guide.md maps lines of the guide to tests: neither side may rot.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const BROWSER = new URL('test/browser/', ROOT);
const LATER = /^_not on the screen_$/;

/** Titles of a file; one that is put together at run time could not be found in the table. */
function titlesOf(file: string): string[] {
  const source = readFileSync(new URL(file, BROWSER), 'utf8');
  const titles = [...source.matchAll(/^\s*it(?:\.\w+)?\(\s*'((?:[^'\\\n]|\\.)+)'/gm)].map(
    ([, title]) => title!,
  );
  const calls = source.match(/\bit(?:\.\w+)?\(/g) ?? [];
  assert.equal(titles.length, calls.length, `${file}: every title is one plain string in single quotes`);
  return titles;
}

const files = readdirSync(BROWSER).filter((file) => /^guide-.*\.test\.ts$/.test(file));
const titles = [...files, 'desks.test.ts'].flatMap(titlesOf);

/** Rows of the tables of lines: line, words, tests, remark. */
const rows = readFileSync(new URL('docs/guide.md', ROOT), 'utf8')
  .split('\n## Deliberate deviations')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .filter(([first]) => first !== 'Line');
const named = rows.flatMap(([, , tests = '']) =>
  [...tests.matchAll(/`([^`]+)`/g)].map(([, title]) => title!),
);

describe('docs/guide.md', () => {
  it('names only tests that exist', () => {
    assert.deepEqual(
      named.filter((title) => !titles.includes(title)),
      [],
    );
  });

  it('names every test of the guide', () => {
    assert.deepEqual(
      titles.filter((title) => !named.includes(title)),
      [],
    );
  });

  it('names each test once, and titles are told apart', () => {
    assert.deepEqual(
      named.filter((title, i) => named.indexOf(title) !== i),
      [],
    );
    assert.equal(new Set(titles).size, titles.length);
  });

  it('has for every line a test, or says why there is none', () => {
    assert.ok(rows.length > 150, `${rows.length} lines`);
    for (const row of rows) {
      assert.equal(row.length, 4, row.join(' | '));
      const [line, , tests = ''] = row;
      assert.ok(/`/.test(tests) || LATER.test(tests), `${line}: ${tests || 'no test'}`);
    }
  });

  it('has a test file for every section of titles, named after it', () => {
    for (const file of files) {
      const section = file.replace(/^guide-|\.test\.ts$/g, '');
      for (const title of titlesOf(file)) assert.ok(title.startsWith(`${section} `), `${file}: ${title}`);
    }
  });
});
