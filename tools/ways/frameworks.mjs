// The examples of all frameworks and bundlers, as workspaces of one folder: one npm install of the packed tarball, every
// build by one program (frameworks-build.mjs). Beside each example stands its page of test/ways/frameworks/pages.
//   node tools/ways/frameworks.mjs          makes them, and prints where
//   node tools/ways/frameworks.mjs --lock   looks versions up anew, and writes test/ways/frameworks/package-lock.json
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { glob, walk } from '../lib/files.mjs';
import { at, isMain, node, parseArgs } from '../lib/run.mjs';
import { locked } from './lock.mjs';
import { contentHash, packed, WAYS } from './pack.mjs';
import { copyOf, install, mayBeSkipped, PACKAGE } from './workshop.mjs';

export const FRAMEWORKS = ['typescript', 'react-19', 'react-18', 'vue-3', 'svelte-5', 'solid', 'angular'];
export const BUNDLERS = ['esbuild', 'rollup', 'vite', 'webpack'];
const EXAMPLES = [...FRAMEWORKS, 'bundlers'];
const DIR = join(WAYS, 'frameworks');
const LOCK = at('test/ways/frameworks/package-lock.json');
const PAGES = 'test/ways/frameworks/pages';
const BUILD = at('tools/ways/frameworks-build.mjs');
/** Always of the same name, or it would stand in the lock. */
const TARBALL = `${PACKAGE}.tgz`;
/**
 * What no build needs: command lines, whose builders are called directly (Angular's is more packages than all others
 * together), and a TypeScript for each: Angular's is the one that is installed, others are checked by the project's.
 */
const LEFT_OUT = ['@angular/cli', 'webpack-cli', 'typescript'];

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

function trimmed(name, manifest) {
  const kept = name === 'angular' ? ['typescript'] : [];
  for (const left of LEFT_OUT) if (!kept.includes(left)) delete manifest.devDependencies?.[left];
  return manifest;
}

function copyExample(name) {
  const dir = join(DIR, name);
  const manifest = trimmed(name, copyOf(name, dir, `../${TARBALL}`));
  writeJson(join(dir, 'package.json'), manifest);
  const files = [...glob(`${PAGES}/*`), ...glob(`${PAGES}/${name}/*`)];
  if (FRAMEWORKS.includes(name))
    for (const file of files) cpSync(at(file), join(dir, 'expectations', basename(file)));
  return manifest;
}

/** The lock without what is other with each pack. */
function unpinned(lock) {
  const { packages } = lock;
  delete packages[`node_modules/${PACKAGE}`].integrity;
  return lock;
}

async function copyAndInstall({ tarball }, relock) {
  mkdirSync(DIR, { recursive: true });
  cpSync(tarball, join(DIR, TARBALL));
  const manifests = Object.fromEntries(EXAMPLES.map((name) => [name, copyExample(name)]));
  // React 19 where the types of the package look for React
  const { dependencies, devDependencies } = manifests['react-19'];
  const shared = { ...dependencies, ...devDependencies };
  delete shared[PACKAGE];
  writeJson(join(DIR, 'package.json'), { private: true, workspaces: EXAMPLES, dependencies: shared });
  rmSync(join(DIR, 'node_modules', PACKAGE), { recursive: true, force: true });
  const lock = join(DIR, 'package-lock.json');
  if (relock) rmSync(lock, { force: true });
  else cpSync(LOCK, lock);
  await install(DIR, ['--omit-lockfile-registry-resolved']);
  if (relock) writeJson(LOCK, unpinned(json(lock)));
}

/** Builds all; what each said stands in said.json. */
async function build() {
  cpSync(BUILD, join(DIR, 'build.mjs'));
  const parts = [FRAMEWORKS.filter((name) => name !== 'angular'), ['angular'], BUNDLERS];
  const said = await Promise.all(
    parts.map(async (names) => {
      const { code, out } = await node(['build.mjs', ...names], {
        cwd: DIR,
        env: { NODE_ENV: 'production', NO_COLOR: '1' },
      });
      const last = out.trimEnd().split('\n').at(-1);
      if (code) throw new Error(`Building ${names.join(', ')} failed:\n${out}`);
      return JSON.parse(last);
    }),
  );
  writeJson(join(DIR, 'said.json'), Object.assign({}, ...said));
}

async function make(pack, relock) {
  const files = [...EXAMPLES.map((name) => `examples/${name}`), PAGES].flatMap((dir) => walk(dir));
  const tools = ['tools/ways/frameworks.mjs', 'tools/ways/frameworks-build.mjs'];
  if (existsSync(LOCK)) tools.push('test/ways/frameworks/package-lock.json');
  const hash = contentHash([...files, ...tools], at(), basename(dirname(pack.dir)), process.versions.node);
  const stamp = join(DIR, '.made');
  if (!relock && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(stamp, { force: true });
  await copyAndInstall(pack, relock);
  await build();
  if (!relock) writeFileSync(stamp, hash);
}

/**
 * Makes them, unless they are made already of the very same files and package.
 * @returns their folder, what each build said; `skip` says why tests cannot run
 */
export async function frameworks({ relock = false } = {}) {
  try {
    const pack = await packed();
    await locked([join(WAYS, 'frameworks.lock')], () => make(pack, relock));
    return { dir: DIR, said: json(join(DIR, 'said.json')), skip: false };
  } catch (e) {
    if (!mayBeSkipped(e)) throw e;
    return { dir: '', said: {}, skip: 'the npm registry cannot be reached' };
  }
}

if (isMain(import.meta.url)) {
  const { lock } = parseArgs(process.argv.slice(2), { flags: ['lock'] });
  const { dir, said } = await frameworks({ relock: lock });
  console.log(readdirSync(dir).join('  '));
  console.log(said);
}
