// Runs beside the examples, where frameworks.mjs copies it to: builds those that are named, each by its own configuration.
// The last line is what their tools said, as JSON.
import { cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = import.meta.dirname;
/** That a busy machine is slow is no word on the example. */
const checks = { bundlerTimings: false };

/** A logger that keeps warnings and errors, and what it keeps. */
async function quietly() {
  const { createLogger } = await import('vite');
  const said = [];
  const keep = (text) => said.push(text);
  return [{ ...createLogger('silent'), warn: keep, warnOnce: keep, error: keep }, said];
}

/** The example and, as one more page of the same build, what is expected of the elements in this framework. */
async function byVite(name) {
  const { build } = await import('vite');
  const root = join(ROOT, name);
  const config = join(root, 'vite.config.ts');
  const [customLogger, said] = await quietly();
  await build({
    root,
    configFile: existsSync(config) && config,
    customLogger,
    build: {
      rolldownOptions: {
        input: [join(root, 'index.html'), join(root, 'expectations', 'index.html')],
        checks,
      },
    },
  });
  return said.join('\n');
}

/** What `ng build` does: the builder that angular.json names, in one page with both. */
async function byAngular(name) {
  const { Architect } = await import('@angular-devkit/architect');
  const { WorkspaceNodeModulesArchitectHost } = await import('@angular-devkit/architect/node/index.js');
  const { json, logging, workspaces } = await import('@angular-devkit/core');
  const { NodeJsSyncHost } = await import('@angular-devkit/core/node/index.js');
  const root = join(ROOT, name);
  process.chdir(root);
  const registry = new json.schema.CoreSchemaRegistry();
  registry.addPostTransform(json.schema.transforms.addUndefinedDefaults);
  const files = workspaces.createWorkspaceHost(new NodeJsSyncHost());
  const { workspace } = await workspaces.readWorkspace(join(root, 'angular.json'), files);
  const architect = new Architect(new WorkspaceNodeModulesArchitectHost(workspace, root), registry);
  const said = [];
  const logger = new logging.Logger('build');
  logger.subscribe(({ level, message }) => level !== 'info' && level !== 'debug' && said.push(message));
  const target = { project: 'voice', target: 'build' };
  const pages = { browser: 'expectations/either.ts', tsConfig: 'expectations/tsconfig.build.json' };
  const run = await architect.scheduleTarget(target, pages, { logger });
  const { success, error } = await run.result;
  await run.stop();
  if (!success) said.push(error ?? 'it was not built');
  return said.join('\n');
}

const configOf = async (root, bundler) => (await import(join(root, `${bundler}.config.js`))).default;

/** Each bundler, by the file of its configuration where it has one: `entry` into a folder. */
const BUNDLERS = {
  async esbuild(root, entry, outdir) {
    const { build } = await import('esbuild');
    // as the command in package.json has it
    const options = { bundle: true, splitting: true, format: 'esm', minify: true };
    const { warnings, errors } = await build({
      ...options,
      entryPoints: [entry],
      outdir,
      logLevel: 'silent',
    });
    return [...warnings, ...errors].map(({ text }) => text);
  },
  async rollup(root, input, dir) {
    const { rollup } = await import('rollup');
    const { output, ...config } = await configOf(root, 'rollup');
    const said = [];
    const onLog = (level, { message }) => said.push(`${level}: ${message}`);
    const bundle = await rollup({ ...config, input, onLog });
    await bundle.write({ ...output, dir });
    return said;
  },
  async vite(root, entry, outDir) {
    const { build } = await import('vite');
    const [customLogger, said] = await quietly();
    const input = entry.endsWith('card.js') ? 'index.html' : entry;
    await build({ root, customLogger, build: { outDir, rolldownOptions: { input, checks } } });
    return said;
  },
  async webpack(root, entry, path) {
    const { webpack } = (await import('webpack')).default;
    const config = await configOf(root, 'webpack');
    const name = basename(entry, '.js');
    const compiler = webpack({ ...config, entry: { [name]: entry }, output: { ...config.output, path } });
    const stats = await new Promise((done, fail) =>
      compiler.run((error, stats) => (error ? fail(error) : done(stats))),
    );
    const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
    return [...warnings, ...errors].map(({ message }) => message);
  },
};

/** The card and a function, each alone, into `dist/<bundler>-<entry>`. */
async function byBundler(bundler) {
  const root = join(ROOT, 'bundlers');
  process.chdir(root);
  const said = [];
  for (const entry of ['card', 'number']) {
    const out = join(root, 'dist', `${bundler}-${entry}`);
    const files = bundler === 'vite' ? out : join(out, 'src');
    said.push(...(await BUNDLERS[bundler](root, `./src/${entry}.js`, files)));
    if (bundler !== 'vite') cpSync(join(root, 'index.html'), join(out, 'index.html'));
  }
  return said.join('\n');
}

const builder = (name) => (name === 'angular' ? byAngular : name in BUNDLERS ? byBundler : byVite);
const said = {};
for (const name of process.argv.slice(2)) said[name] = await builder(name)(name).catch((e) => e.stack);
console.log(`\n${JSON.stringify(said)}`);
