// The pages of the SIP tests, bundled and served on loopback.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../lib/run.mjs';
import { startServer } from '../lib/server.mjs';

/** @returns the folder with `<name>.html` for each of `test/sip/pages/<name>.ts` */
export async function bundlePages(names, folder = at(`.cache/sip/pages-${process.pid}`)) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: names.map((name) => at(`test/sip/pages/${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    ignoreAnnotations: true,
    tsconfig: at('tsconfig.json'),
    logLevel: 'error',
  });
  for (const name of names)
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><title>${name}</title><script type="module" src="./${name}.js"></script>`,
    );
  return folder;
}

/** @returns their address, and what takes everything away again */
export async function servePages(names) {
  const folder = await bundlePages(names);
  const { port, close } = await startServer({ root: folder, port: 0, csp: '', host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
