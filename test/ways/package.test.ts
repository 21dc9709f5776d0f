/** What is in the packed package: as `exports` says, importable in Node, with its source maps, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { walk } from '../../tools/lib/files.mjs';
import { node } from '../../tools/lib/run.mjs';
import { frameworks } from '../../tools/ways/frameworks.mjs';
import { packed } from '../../tools/ways/pack.mjs';

type Target = string | { [condition: string]: Target };
interface Manifest {
  name: string;
  exports: Record<string, Target>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}
interface SourceMap {
  sources: string[];
  sourceRoot?: string;
  sourcesContent?: (string | null)[];
}

const { dir } = await packed();
const { dir: shop, skip } = await frameworks();
const files = walk('.', dir);
const text = (file: string) => readFileSync(join(dir, file), 'utf8');
const ANGULAR = 'cc-voice-widgets/angular';
const manifest = JSON.parse(text('package.json')) as Manifest;

const targets = (target: Target): string[] =>
  typeof target === 'string' ? [target.slice(2)] : Object.values(target).flatMap(targets);

/** Each file that is meant to be published. */
const MEANT = [
  /^(package|custom-elements)\.json$|^(README|CHANGELOG)\.md$|^LICENSE$/,
  /^dist\/(cc-widgets(\.iife)?|parts\/[\w-]+)\.js(\.map)?$|^dist\/licenses\.txt$/,
  /^dist\/(modules|contract)\/[\w/-]+(\.js|\.js\.map|\.d\.ts)$/,
  /^angular\/index\.(js|d\.ts)$/,
  /^schema\/v1\/[\w-]+\.schema\.json$/,
  /^themes\/[\w-]+\.css$/,
  /^types\/(builders\/)?[\w.-]+(\.json|\.d\.ts)$/,
];

/** Packages that a module imports, statically or later. */
const importsOf = (code: string) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'./][^"']*)["']/g)].map(
    ([, name]) => /^(@[^/]+\/)?[^/]+/.exec(name!)![0],
  );

/** What `exports` offers Node, patterns filled in. The classic script is for pages alone. */
function modules(): string[] {
  const offered = (name: string, target: Target): string[] => {
    const file = typeof target === 'string' ? target : ((target.node ?? target.default) as string);
    if (!file?.endsWith('.js') || file.endsWith('.iife.js')) return [];
    if (!file.includes('*')) return [name];
    const [before, after] = file.slice(2).split('*');
    return files
      .filter((path) => path.startsWith(before!) && path.endsWith(after!))
      .map((path) => name.replace('*', path.slice(before!.length, -after!.length)));
  };
  return Object.entries(manifest.exports).flatMap(([name, target]) => offered(name, target));
}

/** Imports all that it is given, and says what went wrong, and what of it is left in the process. */
const IMPORT = `
  const [, ...names] = process.argv;
  const before = new Set(Object.keys(globalThis));
  for (const name of names) await import(name).catch((e) => console.log(name, e.message));
  const more = Object.keys(globalThis).filter((key) => !before.has(key));
  // Lit marks its versions, and has a stand-in for the registry, where server rendering looks
  const lit = /^lit|^reactiveElementVersions$|^customElements$/;
  console.log(more.filter((key) => !lit.test(key)), process.getActiveResourcesInfo().filter((what) => /Timeout|Immediate|Socket/.test(what)));
`;
const imports = (names: string[]) =>
  node(['--input-type=module', '-e', IMPORT, '--', ...names], { cwd: shop });

describe('package', () => {
  it('has every target of its exports', () => {
    for (const target of Object.values(manifest.exports).flatMap(targets)) {
      const [before, after] = target.split('*');
      const has = (file: string) =>
        after === undefined ? file === target : file.startsWith(before!) && file.endsWith(after);
      assert.ok(files.some(has), `${target} is not there`);
    }
  });

  it('has nothing that is not meant to be published', () =>
    assert.deepEqual(
      files.filter((file) => !MEANT.some((meant) => meant.test(file))),
      [],
    ));

  it('has a source map for each script, and the sources in it', () => {
    const scripts = files.filter((file) => /^dist\/.*\.js$/.test(file));
    for (const file of scripts) {
      const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text(file)) ?? [];
      assert.ok(name, `${file} names no source map`);
      const map = JSON.parse(text(join(dirname(file), name))) as SourceMap;
      for (const [i, source] of map.sources.entries())
        assert.ok(
          typeof map.sourcesContent?.[i] === 'string' ||
            existsSync(resolve(dir, dirname(file), map.sourceRoot ?? '', source)),
          `${file}: ${source} is not there`,
        );
    }
  });

  it('declares what its modules import', () => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
    const scripts = files.filter((file) => /^(dist\/(modules|contract)|angular)\/.*\.js$/.test(file));
    for (const file of scripts)
      for (const name of importsOf(text(file)))
        assert.ok(name in declared || name === manifest.name, `${file} imports ${name}`);
  });

  it('does nothing in Node, whatever is imported, and does not fail', { skip }, async () => {
    const all = modules().map((name) => join(manifest.name, name));
    const every = files.filter((file) => /^dist\/(modules|contract)\/.*\.js$/.test(file));
    const paths = every.map((file) => resolve(shop, 'node_modules', manifest.name, file));
    const { code, out } = await imports([...all.filter((name) => name !== ANGULAR), ...paths]);
    assert.deepEqual({ code, out }, { code: 0, out: '[] []\n' });
  });

  it('for Angular does no more in Node than Angular itself', { skip }, async () => {
    // which asks for its compiler where no build has linked a library
    const angular = ['@angular/compiler', '@angular/core'];
    assert.deepEqual(await imports([...angular, ANGULAR]), await imports(angular));
  });
});
