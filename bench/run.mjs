// npm run bench: what the elements cost, each case against pages that do the same by hand, in one run.
//   --only=tick,keys   some of the cases           --rounds=15         how often each is measured
//   --profile=tick     the largest costs of a case --before=FOLDER     an earlier dist/ as a side of its own
//   --peers            what others weigh, too      --dist=FOLDER       another build than dist/
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { at, parseArgs } from '../tools/lib/run.mjs';
import * as cards from './cases/cards.mjs';
import { cycles } from './cases/cycles.mjs';
import { flood } from './cases/flood.mjs';
import { idle } from './cases/idle.mjs';
import * as lists from './cases/lists.mjs';
import { first, load } from './cases/load.mjs';
import { phone } from './cases/needs.mjs';
import { size } from './cases/size.mjs';
import { launch } from './lib/browser.mjs';
import { makeByHand } from './lib/by-hand.mjs';
import { profile } from './lib/profile.mjs';
import { serve } from './lib/serve.mjs';
import { tableOf, verdictOf } from './lib/table.mjs';

const CASES = { size, load, first, ...cards, idle, ...lists, flood, cycles, phone };
const RESULTS = at('bench/results.json');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What is measured is a copy: whoever builds meanwhile disturbs nothing. */
function copyOf(folder, name) {
  const to = at('.cache/bench', name);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(folder, to, { recursive: true, filter: (path) => !/dist\/(modules|contract)$/.test(path) });
  return to;
}

const machine = async (browser) => ({
  date: new Date().toISOString().slice(0, 10),
  cpu: `${cpus().length} × ${cpus()[0].model.trim()}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  load: loadavg()[0].toFixed(1),
  browser: await browser.version(),
  node: process.version,
});

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['peers'] });
  const names = String(args.profile ?? args.only ?? Object.keys(CASES).join()).split(',');
  const unknown = names.filter((name) => !Object.hasOwn(CASES, name));
  if (unknown.length)
    throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(CASES).join(', ')}.`);
  const dist = resolve(String(args.dist ?? at('dist')));
  if (!existsSync(join(dist, 'cc-widgets.js'))) throw new Error('Nothing is built yet: npm run build');
  const mounts = {
    dist: copyOf(dist, 'dist'),
    pages: at('bench/pages'),
    baselines: at('bench/baselines'),
    vendor: at('node_modules/libphonenumber-js/bundle'),
    made: await makeByHand(),
  };
  const servers = { ours: await serve(mounts) };
  if (args.before) servers.before = await serve({ ...mounts, dist: copyOf(resolve(args.before), 'before') });
  const browser = await launch();
  const run = {
    browser,
    rounds: Number(args.rounds ?? 15),
    only: Boolean(args.only),
    problems: [],
    urls: Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, url])),
  };
  try {
    if (args.profile) {
      for (const name of names) console.log(await profile(run, name, CASES[name], mounts.dist));
      return 0;
    }
    return await measureAll(run, names, args);
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) await server.close();
  }
}

async function measureAll(run, names, args) {
  const started = Date.now();
  const bounds = read(at('bench/bounds.json'));
  const rows = [];
  for (const name of names) {
    const from = Date.now();
    process.stderr.write(`${name}: ${CASES[name].title} … `);
    for (const row of await CASES[name].run(run)) rows.push({ case: name, ...row, bound: bounds[row.id] });
    process.stderr.write(`${((Date.now() - from) / 1000).toFixed(0)} s\n`);
  }
  const peers = args.peers ? await (await import('./peers/peers.mjs')).measurePeers(run) : undefined;
  console.log(`\n${tableOf(rows)}`);
  if (peers) console.log(`\n${peers.text}`);
  await keep(rows, peers?.rows, await machine(run.browser), args);
  for (const problem of new Set(run.problems)) console.log(`Wrong: ${problem}`);
  const broken = rows.filter((row) => verdictOf(row) === false);
  console.log(
    `\n${rows.length} figures in ${((Date.now() - started) / 60_000).toFixed(1)} minutes; ${broken.length} bounds do not hold.`,
  );
  return run.problems.length ? 1 : 0;
}

/** A part of the cases takes the place of what is known of them; the documents say it, too. */
async function keep(rows, peers, { date, load, ...machine }, args) {
  if (args.before || args.dist) return;
  const known = existsSync(RESULTS) ? read(RESULTS) : { rows: [], peers: [] };
  const fresh = new Set(rows.map(({ case: name }) => name));
  const order = Object.keys(CASES);
  const rounded = (row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toPrecision(4)) : value,
      ]),
    );
  const all = [
    ...known.rows.filter(({ case: name }) => !fresh.has(name)),
    ...rows.map((row) => ({ ...rounded(row), holds: verdictOf(row), date, load })),
  ].sort((a, b) => order.indexOf(a.case) - order.indexOf(b.case));
  writeFileSync(RESULTS, `${JSON.stringify({ machine, rows: all, peers: peers ?? known.peers }, null, 2)}\n`);
  await (await import('./docs.mjs')).write();
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
