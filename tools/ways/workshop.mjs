// An example as its user builds it: a copy of examples/<name>, the packed tarball installed, built by its own tools.
//   node tools/ways/workshop.mjs react-19 vue-3   builds these, and prints where
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { walk } from '../lib/files.mjs';
import { at, isMain } from '../lib/run.mjs';
import { locked } from './lock.mjs';
import { contentHash, npm, packed, WAYS } from './pack.mjs';

export const PACKAGE = 'cc-voice-widgets';
/** Installing and building takes a processor each. */
const SLOTS = ['slot-1.lock', 'slot-2.lock'].map((name) => join(WAYS, name));
/** What npm put there stays when the example changes: most of it will be needed again. */
const KEPT = new Set(['node_modules', 'package-lock.json']);

/** From npm's cache what is there; no minute of waiting for a registry that does not answer. */
const QUICKLY = ['--prefer-offline', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network request to/;

/** The registry did not answer: nothing was tried, so nothing can be said. */
export class Unreachable extends Error {}

/** Asked before a test is skipped: in CI nothing is. */
export const mayBeSkipped = (error) => error instanceof Unreachable && !process.env.CI;

/** A copy of examples/<name>, which takes the package from the tarball. @returns its manifest */
export function copyOf(name, dir, tarball) {
  mkdirSync(dir, { recursive: true });
  for (const old of readdirSync(dir))
    if (!KEPT.has(old)) rmSync(join(dir, old), { recursive: true, force: true });
  const own = (source) =>
    source === at('examples', name) || !['node_modules', 'dist'].includes(basename(source));
  cpSync(at('examples', name), dir, { recursive: true, filter: own });
  const file = join(dir, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, [PACKAGE]: `file:${tarball}` };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return manifest;
}

/** npm install; throws `Unreachable` where the registry did not answer. */
export async function install(dir, more = []) {
  try {
    await npm(['install', ...QUICKLY, '--ignore-scripts', '--no-audit', '--no-fund', ...more], dir);
  } catch (e) {
    throw OFFLINE.test(e.message) ? new Unreachable(e.message) : e;
  }
}

async function make(name, dir, { tarball, dir: pack }) {
  const files = walk(`examples/${name}`).filter((file) => !file.startsWith(`examples/${name}/dist/`));
  const hash = contentHash(files, at(), basename(dirname(pack)), process.versions.node);
  const stamp = join(dir, '.made');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const { scripts = {} } = copyOf(name, dir, tarball);
  await install(dir);
  if (scripts.build) await npm(['run', '--silent', 'build'], dir);
  writeFileSync(stamp, hash);
}

/**
 * Makes examples/<name> in .cache/ways, unless it is made already of the very same files and package.
 * @returns its folder, and what was built (`dist`). Throws with what npm or the example's tools said.
 */
export async function workshop(name) {
  const pack = await packed();
  const dir = join(WAYS, name);
  await locked([join(WAYS, `${name.replaceAll('/', '-')}.lock`)], () =>
    locked(SLOTS, () => make(name, dir, pack)),
  );
  return { dir, out: join(dir, 'dist') };
}

/** The same for tests: `skip` says why they cannot run. */
export async function testable(name) {
  try {
    return { ...(await workshop(name)), skip: false };
  } catch (e) {
    if (!mayBeSkipped(e)) throw e;
    return { dir: '', out: '', skip: 'the npm registry cannot be reached' };
  }
}

if (isMain(import.meta.url))
  for (const name of process.argv.slice(2)) console.log((await workshop(name)).out);
