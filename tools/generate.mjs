// npm run generate: writes every generated file; with --check says which committed ones are stale.
//   --only=names,schema,shapes,theme,manifest,angular
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { generateAngular } from './gen-angular.mjs';
import { generateManifest } from './gen-manifest.mjs';
import { generateNames } from './gen-names.mjs';
import { generateTheme } from './gen-theme.mjs';
import { walk } from './lib/files.mjs';
import { at, node, parseArgs } from './lib/run.mjs';

/** A generator that needs the TypeScript sources: a process of its own, which prints { path: text }. */
const fromSources = (script) => async () => {
  const { code, out } = await node(['--import', 'tsx', at(script)]);
  if (code) throw new Error(out.trim());
  return new Map(Object.entries(JSON.parse(out)));
};

/** `needs` is what it is made from: while that is missing there is nothing to make. `owns` is all its own. */
const GENERATORS = {
  names: { needs: 'src/names.json', owns: [], make: generateNames },
  schema: {
    needs: 'src/core/schema/index.ts',
    owns: ['schema/v1'],
    make: fromSources('tools/gen-schema.mjs'),
  },
  shapes: { needs: 'src/core/schema/updates.ts', owns: [], make: fromSources('tools/gen-shapes.mjs') },
  theme: { needs: 'src/styles/tokens.ts', owns: [], make: generateTheme },
  manifest: { needs: 'src/elements', owns: ['types/builders'], make: generateManifest },
  angular: { needs: 'custom-elements.json', owns: ['angular'], make: generateAngular },
};

const read = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined);

/** Files of a generator, and what lies in its folders and is no longer made. */
async function generate(name) {
  const { needs, owns, make } = GENERATORS[name];
  if (!existsSync(at(needs))) return { files: new Map(), leftovers: [] };
  const files = new Map();
  const options = await prettier.resolveConfig(at('package.json'));
  for (const [path, text] of await make())
    files.set(path, await prettier.format(text, { ...options, filepath: path }));
  return { files, leftovers: owns.flatMap((dir) => walk(dir)).filter((f) => !files.has(f)) };
}

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['check'] });
  const names = args.only ? String(args.only).split(',') : Object.keys(GENERATORS);
  const stale = [];
  for (const name of names) {
    if (!GENERATORS[name])
      throw new Error(`No generator ${name}; there are ${Object.keys(GENERATORS).join(', ')}.`);
    const { files, leftovers } = await generate(name);
    for (const [path, text] of files) {
      if (read(path) === text) continue;
      stale.push(path);
      if (args.check) continue;
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
      console.log(`wrote ${path}`);
    }
    for (const path of leftovers) {
      stale.push(path);
      if (args.check) continue;
      rmSync(at(path));
      console.log(`removed ${path}`);
    }
  }
  if (args.check && stale.length) {
    for (const path of stale) console.error(`stale: ${path}`);
    console.error('Run npm run generate and commit what it writes.');
    process.exitCode = 1;
  } else if (!stale.length) console.log('All generated files are up to date.');
}

main().catch((e) => {
  console.error(e.message);
  process.exitCode = 1;
});
