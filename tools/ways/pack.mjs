// The package as it would be published: npm pack, once for what is in dist/ now, and unpacked.
//   node tools/ways/pack.mjs   packs, and prints the tarball and its folder
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../lib/files.mjs';
import { at, isMain, run } from '../lib/run.mjs';
import { locked } from './lock.mjs';

/** Where the ways in are tried; nothing in it is kept in the repository. */
export const WAYS = at('.cache/ways');
const PACKS = join(WAYS, 'packs');
/** Packs that stay: another program may still install from the one before. */
const KEPT = 4;

/** Stands for the content of files: their names and their bytes. */
export function contentHash(files, base, ...more) {
  const hash = createHash('sha256');
  for (const text of more) hash.update(`${text}\0`);
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(base, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function packageHash() {
  const { files } = json(at('package.json'));
  const all = files.flatMap((name) => (statSync(at(name)).isDirectory() ? walk(name) : [name]));
  return contentHash([...all, 'package.json'], at());
}

/** Runs npm, the one that runs this program if there is one. Throws with what it said. */
export async function npm(args, cwd) {
  const self = process.env.npm_execpath ?? '';
  const { code, out } = /npm-cli\.c?js$/.test(self)
    ? await run(process.execPath, [self, ...args], { cwd })
    : await run('npm', args, { cwd, shell: process.platform === 'win32' });
  if (code) throw new Error(`npm ${args[0]} in ${cwd} failed:\n${out.trim()}`);
  return out;
}

async function pack(hash) {
  const making = join(PACKS, `${hash}.making`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await npm(['pack', '--ignore-scripts', '--pack-destination', making], at());
  const tarball = readdirSync(making)[0];
  const { code, out } = await run('tar', ['-xzf', tarball], { cwd: making });
  if (code) throw new Error(`${tarball} cannot be unpacked:\n${out}`);
  if (packageHash() !== hash) return false; // it was built anew meanwhile
  renameSync(making, join(PACKS, hash));
  return true;
}

function forgetOld() {
  const made = (name) => statSync(join(PACKS, name)).mtimeMs;
  const names = readdirSync(PACKS).sort((a, b) => made(b) - made(a));
  for (const name of names.slice(KEPT)) rmSync(join(PACKS, name), { recursive: true, force: true });
}

/** The tarball, and the folder with what is in it. Packs only what was not packed yet. */
export function packed() {
  if (!existsSync(at('dist/cc-widgets.js')))
    throw new Error('There is no dist/ yet; npm run build makes it.');
  return locked([join(WAYS, 'pack.lock')], async () => {
    let hash = packageHash();
    while (!existsSync(join(PACKS, hash)) && !(await pack(hash))) hash = packageHash();
    forgetOld();
    const made = join(PACKS, hash);
    const tarball = readdirSync(made).find((name) => name.endsWith('.tgz'));
    return { tarball: join(made, tarball), dir: join(made, 'package') };
  });
}

if (isMain(import.meta.url)) {
  const { tarball, dir } = await packed();
  console.log(`${tarball}\n${dir}`);
}
