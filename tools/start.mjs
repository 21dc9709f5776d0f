// npm start: from a fresh clone to running demos and documentation. Needs Node and npm, nothing else.
//   --port N    another port than 8000 (or PORT=N)
//   --no-build  serve what is built already
//   --watch     build again when something below src/ changes
import { watch } from 'node:fs';
import { prepare } from './lib/install.mjs';
import { at, parseArgs } from './lib/run.mjs';
import { startServer } from './lib/server.mjs';
import { Progress, bold, dim, red } from './lib/ui.mjs';

const args = parseArgs(process.argv.slice(2), { flags: ['no-build', 'watch'] });
const build = !args['no-build'];
const progress = new Progress(build ? 5 : 2);

async function step(title, work) {
  progress.begin(title);
  try {
    progress.done((await work()) ?? '');
  } catch (e) {
    progress.fail();
    throw e;
  }
}

async function rebuild() {
  const { compile, bundle } = await import('./build.mjs');
  await compile();
  await bundle();
}

function watchSources() {
  let timer;
  let busy = Promise.resolve();
  watch(at('src'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(rebuild).then(
        () => console.log(dim(`${new Date().toLocaleTimeString()} built again; reload the page`)),
        (e) => console.error(`${red('Build failed:')} ${e.message}`),
      );
    }, 150);
  });
}

async function main() {
  const port = Number(args.port ?? process.env.PORT ?? 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${args.port} is not a port.`);
  await step('Install dependencies', async () => {
    const did = await prepare({ onLine: (line) => progress.note(line) });
    return did ? '' : dim('already there');
  });
  if (build) {
    const { compile, bundle } = await import('./build.mjs');
    await step('Compile', compile);
    await step('Bundle', () => bundle((name) => progress.note(name)));
    const { budgetProblems } = await import('./lib/sizes.mjs');
    for (const line of budgetProblems()) console.log(`Note: ${line}`);
    const { buildSite } = await import('./site/site.mjs');
    await step('Documentation', buildSite);
  }
  let server;
  let voice;
  await step('Start the server', async () => {
    // only now: it needs what was installed and built
    const { createVoice, isBuilt } = await import('../demo/server/voice.mjs');
    if (isBuilt()) voice = await createVoice();
    server = await startServer({ port, attach: voice?.attach });
  });
  if (port && server.port !== port) console.log(`Port ${port} is taken; this is the next free one.`);
  console.log(
    `\n  Demos:          ${bold(server.url)}\n  Documentation:  ${bold(`${server.url}docs/`)}\n\n  Ctrl-C ends it.\n`,
  );
  if (args.watch) watchSources();
  const end = async () => {
    await voice?.close();
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

main().catch((e) => {
  console.error(`\n${e.message}\n`);
  process.exit(1);
});
