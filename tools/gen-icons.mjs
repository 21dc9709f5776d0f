// npm run icons: src/styles/icon-paths.ts and call-icons.ts from Tabler Icons (MIT), which npm brings into .cache;
// the package is not a dependency. One path for each icon, on a 24 grid. To add one: name it here.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { at } from './lib/run.mjs';

const PACKAGE = '@tabler/icons@3.52.0';
const FOLDER = '.cache/icons';

/** Ours → theirs. `a + b`: drawn over each other; `a#1`: only that stroke, from 0; `own`: what none of theirs has. */
const COMMON = {
  phone: 'phone',
  missed: 'phone-x',
  available: 'circle-check',
  down: 'chevron-down',
  info: 'info-circle',
  offline: 'wifi-off',
  online: 'wifi',
  idle: 'moon',
  wrapup: 'clipboard-check',
  pad: 'grid-dots',
  spinner: 'loader-2',
  loggedOff: 'circle-dashed',
};
const OF_CALLS = {
  inbound: 'phone-incoming',
  outbound: 'phone + phone-outgoing#1 + phone-outgoing#2',
  // an arrow that turns back, in the corner where theirs have their arrows
  callback: { with: 'phone', own: 'M14 6h5a2.5 2.5 0 0 1 0 5h-2M16.5 3.5l-2.5 2.5l2.5 2.5' },
  campaign: 'speakerphone',
  // filled, and laid down by the style sheet (`.i.fill`)
  end: { with: 'phone', own: 'Z' },
  hold: 'player-pause',
  held: 'circle-pause',
  resume: 'player-play',
  recording: 'circle-dot',
  recordingPaused: 'circle-dashed + circle-pause#1 + circle-pause#2',
  transfer: 'corner-up-right',
  consult: 'message-user',
  conference: 'users-group',
  merge: 'arrows-join',
  unmute: 'microphone',
  mute: 'microphone-off',
  lock: 'lock',
  copy: 'copy',
  search: 'search',
  close: 'x',
  check: 'check',
  left: 'chevron-left',
  right: 'chevron-right',
  warning: 'alert-triangle',
  error: 'alert-octagon',
  clock: 'clock',
  refresh: 'refresh',
  queue: 'list',
  entryPoint: 'login-2',
  book: 'address-book',
  exit: 'logout',
  eye: 'eye',
  eyeOff: 'eye-off',
  edit: 'pencil',
  erase: 'backspace',
  skip: 'player-skip-forward',
  again: 'reload',
  mail: 'mail',
  chat: 'message',
  calendar: 'calendar',
};

/** For cc-audio-settings alone. */
const OF_AUDIO = {
  speaker: 'volume',
  ringer: 'bell-ringing',
  good: 'antenna-bars-5',
  fair: 'antenna-bars-3',
  poor: 'antenna-bars-2',
};

function fetchIcons() {
  if (existsSync(at(`${FOLDER}/package/icons/outline/phone.svg`))) return;
  mkdirSync(at(FOLDER), { recursive: true });
  const [file] = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', at(FOLDER)], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
    .trim()
    .split('\n');
  execFileSync('tar', ['xzf', at(`${FOLDER}/${file}`), '-C', at(FOLDER)]);
}

/** The strokes of one of theirs, as they stand in its file. */
function strokes(name) {
  const svg = readFileSync(at(`${FOLDER}/package/icons/outline/${name}.svg`), 'utf8');
  return [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d);
}

/** `l0 4` is drawn as it is; what needs no space gets none. */
const short = (d) =>
  d
    .replace(/\s*,\s*|\s+/g, ' ')
    .replace(/ (?=-)/g, '')
    .replace(/([a-zA-Z]) /g, '$1');

const ofTheirs = (source) =>
  source
    .split(' + ')
    .flatMap((part) => {
      const [name, n] = part.split('#');
      const all = strokes(name);
      return n === undefined ? all : [all[Number(n)]];
    })
    .map(short)
    .join('');

const pathOf = (source) =>
  typeof source === 'string' ? ofTheirs(source) : ofTheirs(source.with) + source.own;

const HEAD = `// Paths of Tabler Icons (MIT, Paweł Kuna), written by \`npm run icons\`; tools/gen-icons.mjs says which.\n\n`;

/** What several begin with is written once. */
function constants(icons, shared) {
  return Object.entries(icons).map(([name, source]) => {
    const path = pathOf(source);
    const from = Object.keys(shared).find((known) => known !== name && path.startsWith(shared[known]));
    if (!from) return `export const ${name} = '${path}';`;
    const rest = path.slice(shared[from].length);
    return `export const ${name} = ${rest ? `\`\${${from}}${rest}\`` : from};`;
  });
}

fetchIcons();
const shared = { phone: pathOf('phone') };
const files = {
  'src/styles/icon-paths.ts': `${HEAD}${constants(COMMON, shared).join('\n')}\n`,
  'src/styles/call-icons.ts': `${HEAD}import { info, phone, wrapup } from './icon-paths.js';\n\nexport { info, phone, wrapup };\n${constants(
    OF_CALLS,
    shared,
  ).join('\n')}\n`,
};
files['src/styles/audio-icons.ts'] = `${HEAD}${constants(OF_AUDIO, {}).join('\n')}\n`;
files['src/styles/icons.LICENSE.txt'] =
  `${PACKAGE.replace(/@([^@]+)$/, ' $1')} (MIT), icons\n\n${readFileSync(at(`${FOLDER}/package/LICENSE`), 'utf8').trim()}\n`;
const options = await prettier.resolveConfig(at('package.json'));
for (const [path, text] of Object.entries(files)) {
  const written = path.endsWith('.ts') ? await prettier.format(text, { ...options, filepath: path }) : text;
  writeFileSync(at(path), written);
  console.log(`wrote ${path}`);
}
