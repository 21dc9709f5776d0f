// Finds installed browsers. `node tools/lib/browsers.mjs chromium` checks and says what to do.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain, run } from './run.mjs';

const ok = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((d) => names.map((n) => join(d, n)));
const windows = (sub) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((k) => process.env[k])
    .map((k) => join(process.env[k], sub));

const KNOWN = {
  chromium: {
    env: 'CHROME_PATH',
    pkg: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    more: [
      '/usr/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/snap/bin/chromium',
      ...windows('Google/Chrome/Application/chrome.exe'),
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
    help: 'Debian or Ubuntu: apt-get install chromium. Fedora: dnf install chromium. Mac: brew install --cask google-chrome.',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    pkg: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    more: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...windows('Mozilla Firefox/firefox.exe'),
    ],
    help: 'Debian: apt-get install firefox-esr.',
  },
};

export function findBrowser(kind) {
  const { env, names, more, help } = KNOWN[kind];
  const said = process.env[env];
  if (said && !ok(said)) throw new Error(`${env} is ${said}, and there is no program there.`);
  const found = said || [...onPath(names), ...more].find(ok);
  if (!found) throw new Error(`No ${kind} found. Install one, or set ${env} to its path. ${help}`);
  return found;
}

/** Its path; on Debian, as root, it is installed when missing. */
async function ensure(kind, say) {
  try {
    return findBrowser(kind);
  } catch (e) {
    const { env: said, pkg } = KNOWN[kind];
    const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env[said];
    if (!canInstall) throw e;
    say(`no ${kind} found: apt-get install ${pkg}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-q'], { env });
    const got = await run('apt-get', ['install', '-y', '-q', pkg], { env });
    if (got.code) {
      const last = (update.code ? update.out : got.out).trim().split('\n').slice(-3).join('\n');
      throw new Error(`${e.message}\nInstalling it with apt-get failed:\n${last}`);
    }
    return findBrowser(kind);
  }
}

export const ensureChromium = (say = () => {}) => ensure('chromium', say);

/** Firefox, where it is, or in CI can be installed; undefined otherwise: it is an extra. */
export async function firefoxIfThere(say = () => {}) {
  try {
    return process.env.CI ? await ensure('firefox', say) : findBrowser('firefox');
  } catch {
    return undefined;
  }
}

/** Whether WebKitGTK can be driven here; it is an extra, and nothing is installed for it. */
export function webkitIfThere() {
  const has = (name) => onPath([name]).some(ok);
  return has('WebKitWebDriver') && (has('Xvfb') || Boolean(process.env.DISPLAY));
}

export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (isMain(import.meta.url)) {
  try {
    for (const kind of process.argv.slice(2)) console.log(kind, findBrowser(kind));
  } catch (e) {
    console.error(`\n  ${e.message}\n`);
    process.exit(1);
  }
}
