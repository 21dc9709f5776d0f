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
  '@momentum-ui/react-collaboration': '26.213.0',
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

/** What a package asks for and does not bring, or only a server has, is left empty: that makes it smaller, not larger. */
const absent = {
  name: 'absent',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'again' || from.kind === 'entry-point') return undefined;
      const { resolveDir, importer, kind } = from;
      const found = await build.resolve(path, { resolveDir, importer, kind, pluginData: 'again' });
      return found.errors.length || found.external ? { path, namespace: 'absent' } : found;
    });
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** As a bundler makes it; without its fonts and styles, pictures inside. @returns the file's name */
async function bundled(name, contents, external = []) {
  const { build } = await import('esbuild');
  await build({
    stdin: { contents, resolveDir: FOLDER },
    bundle: true,
    minify: true,
    format: external.length ? 'esm' : 'iife',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    external,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    banner: { js: 'globalThis.process??={env:{},nextTick:queueMicrotask,version:"",browser:true};' },
    plugins: external.length ? [] : [absent],
    loader: {
      ...Object.fromEntries(['.svg', '.png'].map((ending) => [ending, 'dataurl'])),
      ...Object.fromEntries(
        ['.woff', '.woff2', '.wasm', '.node', '.scss', '.css'].map((ending) => [ending, 'empty']),
      ),
    },
    logLevel: 'error',
    outfile: join(FOLDER, name),
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
  const withReact = await bundled('azure-buttons.js', BUTTONS);
  const alone = await bundled('azure-buttons-without-react.js', BUTTONS, ['react', 'react-dom']);
  const webex = await bundled('webex.js', "import '@webex/cc-widgets/wc';");
  const of = (file) => gzip(join(FOLDER, file));
  const connect = 'node_modules/amazon-connect-streams/release/connect-streams-min.js';
  const peers = [
    { name: '@webex/cc-widgets, web components', file: webex, bytes: of(webex) },
    { name: 'amazon-connect-streams, no user interface', file: connect, bytes: of(connect) },
    {
      name: '@azure/communication-react, five buttons (bytes without React)',
      file: withReact,
      bytes: of(alone),
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
