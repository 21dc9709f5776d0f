// What others ship for calls in a page: their bytes, and what loading costs, beside ours in the same run. They are
// installed from the registry into .cache/bench/peers, outside of the package; without a network they are left out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at, run as command } from '../../tools/lib/run.mjs';
import { cold } from '../cases/load.mjs';
import { serve } from '../lib/serve.mjs';
import { spread } from '../lib/stats.mjs';

const FOLDER = at('.cache/bench/peers');
const ROUNDS = 5;
/** As they were when this was written: others' next versions are measured when somebody says so here. */
const PACKAGES = {
  '@webex/cc-widgets': '1.28.0-next.3',
  'amazon-connect-streams': '2.28.2',
  '@azure/communication-react': '1.34.0',
  '@azure/communication-calling': '1.46.1',
  '@azure/communication-calling-effects': '1.3.2',
  '@azure/communication-chat': '1.6.0',
  react: '18.3.1',
  'react-dom': '18.3.1',
};

const BUTTONS = `import { CameraButton, DevicesButton, EndCallButton, MicrophoneButton, ScreenShareButton }
  from '@azure/communication-react';
globalThis.azureButtons = [CameraButton, DevicesButton, EndCallButton, MicrophoneButton, ScreenShareButton];`;

/** @returns {Promise<string | undefined>} why they are not there */
async function install() {
  const wanted = JSON.stringify({ name: 'peers', private: true, dependencies: PACKAGES }, null, 2);
  const manifest = join(FOLDER, 'package.json');
  const there = existsSync(join(FOLDER, 'node_modules/react-dom/package.json'));
  if (there && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(manifest, wanted);
  const { code, out } = await command(
    'npm',
    ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'],
    { cwd: FOLDER },
  );
  if (!code) return undefined;
  writeFileSync(manifest, '{}');
  return out.trim().split('\n').slice(-1)[0];
}

/** Five buttons, as a bundler makes them. */
async function bundled(name, external = []) {
  const { build } = await import('esbuild');
  const outfile = join(FOLDER, name);
  await build({
    stdin: { contents: BUTTONS, resolveDir: FOLDER },
    bundle: true,
    minify: true,
    format: external.length ? 'esm' : 'iife',
    external,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'empty', '.woff2': 'empty' },
    logLevel: 'error',
    outfile,
  });
  return name;
}

const gzip = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

async function heapOf(side) {
  await side.gc();
  return side.metric('JSHeapUsedSize');
}

/** @returns {Promise<{ rows: object[], text: string }>} */
export async function measurePeers(run) {
  const why = await install();
  if (why) return { rows: [], text: `Peers are left out: they cannot be installed (${why}).` };
  const withReact = await bundled('azure-buttons.js');
  const alone = await bundled('azure-buttons-without-react.js', ['react', 'react-dom']);
  const at = (file) => join(FOLDER, file);
  const webex = 'node_modules/@webex/cc-widgets/dist/wc.js';
  const connect = 'node_modules/amazon-connect-streams/release/connect-streams-min.js';
  const peers = [
    { name: '@webex/cc-widgets, web components', file: webex, bytes: gzip(at(webex)) },
    { name: 'amazon-connect-streams, no user interface', file: connect, bytes: gzip(at(connect)) },
    {
      name: '@azure/communication-react, five buttons (bytes without React)',
      file: withReact,
      bytes: gzip(at(alone)),
    },
  ];
  const server = await serve({ peers: FOLDER });
  try {
    const rows = [];
    for (const peer of peers) {
      const cpu = [];
      const heap = [];
      const ours = { cpu: [], heap: [] };
      for (let round = 0; round < ROUNDS; round++) {
        const measure = async (url, classic, into) => {
          into.cpu.push(
            await cold(run, url, classic, async (side, before) => {
              into.heap.push((await heapOf(side)) - before);
            }),
          );
        };
        const unique = `~peer${process.pid}-${round}`;
        await measure(`${server.url}${unique}/peers/${peer.file}`, true, { cpu, heap });
        await measure(`${run.urls.ours}${unique}/dist/cc-widgets.js`, false, ours);
      }
      rows.push({
        name: peer.name,
        kB: peer.bytes / 1000,
        cpu: spread(cpu).value,
        heap: spread(heap).value / 1e6,
        oursCpu: spread(ours.cpu).value,
        oursHeap: spread(ours.heap).value / 1e6,
      });
    }
    return { rows: rows.map(rounded), text: textOf(rows) };
  } finally {
    await server.close();
  }
}

const rounded = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toPrecision(3)) : value,
    ]),
  );

function textOf(rows) {
  const line = (name, ...cells) =>
    [name.padEnd(64), ...cells.map((cell) => String(cell).padStart(12))].join('');
  return [
    line('peers, loaded as they are', 'kB gzip', 'CPU ms', 'heap MB', 'ours: ms', 'ours: MB'),
    ...rows.map(({ name, kB, cpu, heap, oursCpu, oursHeap }) =>
      line(name, kB.toFixed(0), cpu.toFixed(0), heap.toFixed(1), oursCpu.toFixed(1), oursHeap.toFixed(1)),
    ),
  ].join('\n');
}
