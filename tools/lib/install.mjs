// Is Node new enough, is everything installed that the lock file names? If not, install it.
import { existsSync, readFileSync } from 'node:fs';
import { at, node, run } from './run.mjs';

const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));

/** A sentence when Node is too old, otherwise nothing. */
export function nodeProblem(version = process.versions.node) {
  const wanted = json('package.json').engines.node.replace(/^>=\s*/, '');
  const [a, b] = [version, wanted].map((v) => v.split('.').map(Number));
  const i = [0, 1, 2].find((n) => (a[n] ?? 0) !== (b[n] ?? 0));
  if (i === undefined || (a[i] ?? 0) > (b[i] ?? 0)) return undefined;
  return `This needs Node ${wanted} or newer, and here is Node ${version}.\nInstall a newer one from https://nodejs.org (or with your version manager: nvm install 22) and start again.`;
}

/** Why dependencies have to be installed, or nothing when all of them are there. */
export function installReason() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(at('node_modules'))) return 'node_modules is missing';
  if (!existsSync(at(hidden))) return 'node_modules was not filled by npm';
  const have = json(hidden).packages;
  for (const [path, wanted] of Object.entries(json('package-lock.json').packages)) {
    if (path === '' || wanted.optional || wanted.link) continue;
    if (have[path]?.version !== wanted.version)
      return `${path.replace(/^.*node_modules\//, '')} ${wanted.version} is not installed`;
    if (!existsSync(at(path, 'package.json'))) return `${path} is damaged`;
  }
  return undefined;
}

const HINTS = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i,
    'The npm registry did not answer. Check the network; behind a proxy set HTTPS_PROXY or `npm config set proxy`.',
  ],
  [/EACCES|EPERM/, 'A file could not be written. Check who owns this folder and node_modules.'],
  [/ENOSPC/, 'The disk is full.'],
  [
    /EUSAGE|can only install packages when|Missing: .* from lock file/,
    'package.json and package-lock.json do not agree. Run npm install, look at the change, commit it.',
  ],
  [/E40[134]|E404/, 'The registry refused a package. Check `npm config get registry` and your login.'],
  [
    /EINTEGRITY/,
    'A package came out different from what was locked. Run npm cache clean --force, then try again.',
  ],
];

/** Installs exactly what the lock file says. Throws an Error whose message tells a person what to do. */
export async function install(onLine) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const self = process.env.npm_execpath ?? '';
  const npm = () =>
    /npm-cli\.c?js$/.test(self)
      ? node([self, ...args], { onLine })
      : run('npm', args, { onLine, shell: process.platform === 'win32' });
  let { code, out } = await npm();
  if (code && HINTS[0][0].test(out)) ({ code, out } = await npm());
  if (!code) return;
  const said = out
    .split('\n')
    .filter(
      (l) =>
        /^npm (error|ERR!)|not found|ENOENT/.test(l) &&
        !/complete log|^npm (error|ERR!)\s+at |^npm (error|ERR!)\s*$/.test(l),
    );
  const hint =
    code === 127
      ? 'npm was not found; it comes with Node: https://nodejs.org'
      : HINTS.find(([re]) => re.test(out))?.[1];
  throw new Error(
    [
      'Installing the dependencies failed (npm ci --ignore-scripts).',
      ...said.slice(0, 8).map((l) => `  ${l}`),
      hint ?? 'Run npm ci by hand to see all that it says.',
    ].join('\n'),
  );
}

/** Ends the program in plain words when Node is too old; installs when needed. */
export async function prepare({ onInstall, onLine, onDone } = {}) {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  const reason = installReason();
  if (!reason) return false;
  onInstall?.(reason);
  await install(onLine);
  onDone?.();
  return true;
}
