// npm run example -- NAME: an example of examples/ as its user has it, installed from the packed package, built, served.
//   --port N   another port than 8000
import { existsSync } from 'node:fs';
import { isMain, parseArgs } from '../lib/run.mjs';
import { startServer } from '../lib/server.mjs';
import { walk } from '../lib/files.mjs';
import { workshop } from './workshop.mjs';

const names = () =>
  walk('examples').flatMap((file) => /^examples\/(.+)\/package\.json$/.exec(file)?.[1] ?? []);
/** A frame in a sandbox has no origin of its own. */
const headers = { 'access-control-allow-origin': '*' };

async function main() {
  const {
    _: [name],
    port = 8000,
  } = parseArgs(process.argv.slice(2));
  if (!names().includes(name)) throw new Error(`npm run example -- NAME, one of ${names().join(', ')}`);
  console.log('Packing, installing, building …');
  const { dir, out } = await workshop(name);
  const root = existsSync(out) ? out : dir;
  const pages = walk('.', root).filter((file) => /^[^/]+\.html$/.test(file));
  const server = await startServer({ port: Number(port), root, home: `/${pages[0]}`, csp: '', headers });
  console.log(`\n${pages.map((page) => `  ${server.url}${page}`).join('\n')}\n\n  Ctrl-C ends it.\n`);
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(`\n${e.message}\n`);
    process.exitCode = 1;
  });
