/** docs/dependencies.md: every package that comes with this one, as the lock and the packages themselves say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { at } from '../../tools/lib/run.mjs';
import { frameworks } from '../../tools/ways/frameworks.mjs';

interface Locked {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = json(at('package-lock.json')) as { packages: Record<string, Locked> };
const direct = Object.keys(packages['']!.dependencies!);

/** What is installed with these, and with what comes with them; none of it has a version of its own further down. */
function withAll(names: string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withAll(Object.keys(packages[`node_modules/${name}`]!.dependencies ?? {}), seen);
  }
  return seen;
}

/** The cells of the tables whose first cell is a package. */
const rows = readFileSync(at('docs/dependencies.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells[1]?.startsWith('`') ? [cells.slice(1, -1).map((cell) => cell.replaceAll('`', ''))] : [];
  });
const rowOf = (name: string) => rows.find(([first]) => first === name)!;

const { dir, skip } = await frameworks();

/** Bytes (gzip) of everything that the package offers to pages, bundled without some packages. */
async function bytesWithout(...external: string[]): Promise<number> {
  const { build } = createRequire(join(dir, 'x.js'))('esbuild') as typeof import('esbuild');
  const all = ['', '/define', '/connectors/websocket', '/connectors/sip', '/simulator'];
  const contents = all.map((name, i) => `export * as _${i} from 'cc-voice-widgets${name}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dir },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'silent',
    external: external.flatMap((name) => [name, `${name}/*`]),
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

describe('dependencies', () => {
  it('each of them stands in the documentation, and no other', () =>
    assert.deepEqual(rows.map(([name]) => name).sort(), [...withAll(direct)].sort()));

  it('with its version and its licence', () => {
    for (const [name, version, licence] of rows.map((row) => [row[0]!, row[1]!, row[2]!] as const)) {
      const { version: locked, license } = packages[`node_modules/${name}`]!;
      assert.deepEqual([name, version, licence], [name, locked, license]);
    }
  });

  it('with its source, as the package says', () => {
    for (const name of direct) {
      const { repository } = json(at('node_modules', name, 'package.json')) as {
        repository: string | { url: string };
      };
      const { url } = typeof repository === 'string' ? { url: repository } : repository;
      const [, source] = /\(https:\/\/([^)]+)\)/.exec(rowOf(name)[5]!)!;
      assert.ok(url.includes(source!), `${name}: ${url}, not ${source}`);
    }
  });

  it('with the same versions where frameworks and bundlers are tried', () => {
    // node tools/ways/frameworks.mjs --lock writes it anew
    const lock = json(at('test/ways/frameworks/package-lock.json')) as { packages: Record<string, Locked> };
    const { dependencies } = lock.packages['node_modules/cc-voice-widgets']!;
    assert.deepEqual(dependencies, packages['']!.dependencies);
  });

  it('with what it adds', { skip }, async () => {
    const all = withAll(direct);
    const alone = await bytesWithout(...all);
    for (const name of direct) {
      const own = withAll([name]);
      const others = [...all].filter((one) => !own.has(one));
      const adds = ((await bytesWithout(...others)) - alone) / 1000;
      const told = Number(rowOf(name)[4]);
      assert.ok(Math.abs(adds - told) <= 1, `${name} adds ${adds} kB, not ${told}`);
    }
  });
});
