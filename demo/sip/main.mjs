// npm run demo:sip: an agent's desk that is a SIP phone, beside a customer's phone and a colleague's. Starts Kamailio on
// loopback, or says what is missing.
//   --port N       of the page; 8082
//   --sip-port N   of the server; a free one
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { at, parseArgs } from '../../tools/lib/run.mjs';
import { DEMO_CSP, startServer } from '../../tools/lib/server.mjs';
import { startKamailio } from '../../tools/sip/kamailio.mjs';

const args = parseArgs(process.argv.slice(2));
const say = (text) => console.log(`  ${text}`);

/** All that the page needs in one folder, with the others' phone as one script. */
async function site() {
  if (!existsSync(at('dist/parts/sip.js'))) {
    say('Building first …');
    const { compile, bundle } = await import('../../tools/build.mjs');
    await compile();
    await bundle();
  }
  const root = at(`.cache/sip/demo-${process.pid}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const folder of ['demo', 'dist', 'themes'])
    cpSync(at(folder), join(root, folder), { recursive: true });
  await build({
    entryPoints: [at('demo/sip/phone.js')],
    outfile: join(root, 'phone.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return root;
}

const opened = [];
async function end() {
  for (const undo of opened.splice(0).reverse()) await undo();
}

async function main() {
  let server = await startKamailio({ auth: true, port: Number(args['sip-port']) || undefined, say });
  opened.push(() => server.stop());
  const root = await site();
  opened.push(() => rmSync(root, { recursive: true, force: true }));
  const csp = `${DEMO_CSP}; connect-src 'self' ${server.url}`;
  const { url, close } = await startServer({
    root,
    port: Number(args.port ?? process.env.PORT ?? 8082),
    csp,
  });
  opened.push(close);
  console.log(`
  Open  ${url}demo/sip/index.html?server=${encodeURIComponent(server.url)}

  and press Call on the customer's phone, then Answer on the desk. What else there is to do stands on the page.
  Here: r starts the server anew, q (or Ctrl-C) ends it all.

  The server is for this machine alone: one password for all, nothing encrypted. Not for production: docs/sip.md.
`);
  const terminal = createInterface({ input: process.stdin });
  opened.push(() => terminal.close());
  terminal.on('line', async (line) => {
    if (line.trim() === 'q') return end();
    if (line.trim() !== 'r') return;
    const { port } = server;
    await server.stop();
    server = await startKamailio({ auth: true, port });
    say('the server is there again');
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
}

main().catch(async (error) => {
  console.error(`\n  ${error.message}\n`);
  process.exitCode = 1;
  await end();
});
