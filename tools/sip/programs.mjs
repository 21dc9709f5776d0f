// Kamailio, baresip and the like: where they are installed; else Debian's packages, unpacked into .cache/sip without
// installing anything, so that no root is needed. `SIP_OFFLINE=1` only looks.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at, run } from '../lib/run.mjs';

/** ms; who has not gone by then is killed. */
const GOODBYE_MS = 1000;
const UNPACKED = at('.cache/sip/root');
const LIBRARIES = [
  'usr/lib/x86_64-linux-gnu',
  'usr/lib/aarch64-linux-gnu',
  'usr/lib',
  'lib/x86_64-linux-gnu',
];
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/sbin'];

/**
 * @typedef {object} Program
 * @property {string} path
 * @property {string} root where its files are below: empty when it is installed
 * @property {{ [name: string]: string }} env what it needs to find its libraries
 */

const installed = (name) => FOLDERS.map((folder) => join(folder, name)).find(existsSync);

/** @returns {Program} */
function unpacked(path) {
  const folders = LIBRARIES.flatMap((folder) => [join(UNPACKED, folder), join(UNPACKED, folder, 'kamailio')]);
  return { path, root: UNPACKED, env: { LD_LIBRARY_PATH: folders.filter(existsSync).join(':') } };
}

const inUnpacked = (name) =>
  ['usr/sbin', 'usr/bin'].map((folder) => join(UNPACKED, folder, name)).find(existsSync);

/** The packages that apt would install for these, by name. */
async function missing(packages) {
  const plan = await run('apt-get', ['-s', 'install', '--no-install-recommends', ...packages]);
  if (plan.code) throw new Error(plan.out.trim().split('\n').slice(-2).join(' '));
  return [...plan.out.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
}

/** Downloads and unpacks; whoever does so at the same time does no harm. */
async function unpack(packages) {
  const names = await missing(packages);
  mkdirSync(at('.cache/sip'), { recursive: true });
  const mine = mkdtempSync(at('.cache/sip/debs-'));
  try {
    const got = await run('apt-get', ['download', ...names], { cwd: mine });
    if (got.code) throw new Error(got.out.trim().split('\n').slice(-2).join(' '));
    const fresh = join(mine, 'root');
    for (const file of readdirSync(mine).filter((name) => name.endsWith('.deb'))) {
      const { code, out } = await run('dpkg-deb', [
        '-x',
        join(mine, file),
        existsSync(UNPACKED) ? UNPACKED : fresh,
      ]);
      if (code) throw new Error(out.trim());
    }
    if (existsSync(fresh) && !existsSync(UNPACKED)) renameSync(fresh, UNPACKED);
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
}

/**
 * @param {string} name of the program
 * @param {string[]} packages Debian's, that have it
 * @param {(text: string) => void} [say] is told before anything is downloaded
 * @returns {Promise<Program>} rejects with what is missing, and what to do
 */
export async function findProgram(name, packages, say = () => {}) {
  const path = installed(name);
  if (path) return { path, root: '', env: {} };
  return unpacked(await obtain(name, () => inUnpacked(name), packages, say));
}

/**
 * @param {string} name of a file that a program loads
 * @param {string[]} folders where it may be, below the root
 * @param {string[]} packages Debian's, that have it
 * @returns {Promise<string>} its folder; rejects with what is missing, and what to do
 */
export async function findFile(name, folders, packages, say = () => {}) {
  const all = ['', UNPACKED].flatMap((root) => folders.map((folder) => `${root}/${folder}`));
  return obtain(name, () => all.find((folder) => existsSync(join(folder, name))), packages, say);
}

async function obtain(name, look, packages, say) {
  const known = look();
  if (known) return known;
  const help = `There is no ${name} here. Debian or Ubuntu: apt-get install ${packages.join(' ')}.`;
  if (process.env.SIP_OFFLINE || !existsSync('/etc/debian_version')) throw new Error(help);
  say(`no ${name} found: its packages are unpacked into .cache/sip`);
  await unpack(packages).catch((error) => {
    throw new Error(`${help} Its packages could not be had: ${error.message}`);
  });
  const found = look();
  if (!found) throw new Error(help);
  return found;
}

/** Those that are running, each with a process group of its own. */
const running = new Set();
let isReady = false;

function kill({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // nobody is left
  }
}

const killAll = () => {
  for (const child of running) kill(child, 'SIGTERM');
};

/** Somebody ends this process: nothing that it has started may stay. */
function endWithUs() {
  process.once('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      killAll();
      // where nobody else has something to do first, it is as if this had not been here
      if (!process.listenerCount(signal)) process.kill(process.pid, signal);
    });
  }
}

/**
 * Starts a program in a process group of its own, as the only way to end it with all that it has started.
 *
 * @param {Program} program
 * @returns {import('node:child_process').ChildProcess}
 */
export function startGroup({ path, env }, args, options) {
  if (!isReady) endWithUs();
  isReady = true;
  const child = spawn(path, args, { detached: true, ...options, env: { ...process.env, ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends what `startGroup` has started. Resolves when it is gone. */
export function stopGroup(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise((done) => {
    const hard = setTimeout(() => kill(child, 'SIGKILL'), GOODBYE_MS);
    child.once('exit', () => {
      clearTimeout(hard);
      kill(child, 'SIGKILL'); // what it left behind
      done();
    });
    kill(child, 'SIGTERM');
  });
}
