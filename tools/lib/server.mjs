// A static server for demos, tests and screenshots. Loopback only; nothing is taken from a cache unasked.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { isMain, ROOT } from './run.mjs';

const TYPES = {
  '': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};

/** What the demo pages and the documentation live under, so that they show it can be done. */
export const DEMO_CSP =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cc-voice";

/** What is served under another name than its folder's: the documentation, as `npm run site` builds it. */
const MOUNTS = { '/docs/': '.site' };

/** The folder that a path of a URL is looked for in, and its path there. */
function placeOf(base, pathname) {
  const mount = Object.keys(MOUNTS).find((prefix) => pathname.startsWith(prefix));
  return mount ? [join(base, MOUNTS[mount]), pathname.slice(mount.length - 1)] : [base, pathname];
}

const text = (res, code, body, headers = {}) => {
  res.writeHead(code, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  res.end(body);
};

/** The real file behind a path of a URL; undefined when there is none or when it is none of our business. */
async function locate(root, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  if (path.split('/').some((p) => p.startsWith('.'))) return undefined; // .git, .., and the like
  try {
    const file = await realpath(join(root, path));
    const inside = file === root || file.startsWith(root + sep);
    return inside ? { file, info: await stat(file) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param options `folders`: only what is in these folders of `root` is served; `csp` is for the pages below `pages`;
 *   `headers`: more of them, with every answer
 */
export function createStaticServer({
  root = ROOT,
  csp = DEMO_CSP,
  pages = ['demo', '.site'],
  home = '/demo/index.html',
  folders,
  headers: more = {},
} = {}) {
  const base = realpath(root);
  const isServed = (pathname) => !folders || folders.some((folder) => pathname.startsWith(`/${folder}/`));
  return createServer(async (req, res) => {
    try {
      res.setHeader('cache-control', 'no-cache');
      res.setHeader('x-content-type-options', 'nosniff');
      for (const [name, value] of Object.entries(more)) res.setHeader(name, value);
      if (req.method !== 'GET' && req.method !== 'HEAD')
        return text(res, 405, 'Only GET and HEAD.\n', { allow: 'GET, HEAD' });
      const [pathname, query] = (req.url ?? '/').split('#')[0].split(/\?(.*)/s);
      const tail = query === undefined ? '' : `?${query}`;
      if (pathname === '/') return text(res, 302, '', { location: home + tail });
      if (pathname === '/favicon.ico') {
        res.writeHead(204);
        return res.end();
      }
      if (!isServed(pathname)) return text(res, 404, `There is no ${pathname} here.\n`);
      const [folder, path] = placeOf(await base, pathname);
      let hit = await locate(folder, path);
      if (hit?.info.isDirectory()) {
        // one slash in front, or the answer would name another host
        if (!pathname.endsWith('/'))
          return text(res, 302, '', { location: `/${pathname.replace(/^\/+/, '')}/${tail}` });
        hit = await locate(folder, `${path}index.html`);
      }
      if (!hit?.info.isFile()) return text(res, 404, `There is no ${pathname} here.\n`);
      const type = TYPES[extname(hit.file).toLowerCase()] ?? 'application/octet-stream';
      const headers = { 'content-type': type, 'content-length': hit.info.size };
      const under = await base;
      const hasPolicy = pages.some((page) => hit.file.startsWith(join(under, page, sep)));
      if (csp && type.startsWith('text/html') && hasPolicy) headers['content-security-policy'] = csp;
      res.writeHead(200, headers);
      if (req.method === 'HEAD') return res.end();
      createReadStream(hit.file)
        .on('error', () => res.destroy())
        .pipe(res);
    } catch {
      if (!res.headersSent) text(res, 500, 'The server failed on this request.\n');
      else res.destroy();
    }
  });
}

const listen = (server, port, host) =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(server.address().port);
    });
  });

/** As many ports as asked for that are free now, all different: for programs that are started side by side. */
export async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(servers.map((server) => listen(server, 0)));
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/**
 * Listens on IPv4 and IPv6 loopback, because "localhost" may mean either, or on `host`. When the port is taken the
 * next ones are tried; port 0 takes any. `attach` gets each server before it listens, to answer its upgrades.
 * Resolves to { url, port, close }.
 */
export async function startServer({ port = 8000, tries = 50, host, attach, ...options } = {}) {
  for (let n = 0; n <= (port === 0 ? 0 : tries); n++) {
    const servers = (host ? [host] : ['127.0.0.1', '::1']).map(() => createStaticServer(options));
    if (attach) servers.forEach(attach);
    const close = () =>
      Promise.all(
        servers.map((s) => {
          const ended = new Promise((ok) => s.close(() => ok()));
          s.closeAllConnections();
          return ended;
        }),
      );
    try {
      const got = await listen(servers[0], port && port + n, host ?? '127.0.0.1');
      if (!host)
        await listen(servers[1], got, '::1').catch((e) => {
          if (e.code === 'EADDRINUSE') throw e; // otherwise there is no IPv6 here, which is all right
        });
      return { port: got, url: `http://localhost:${got}/`, close };
    } catch (e) {
      await close();
      if (e.code !== 'EADDRINUSE' && e.code !== 'EACCES') throw e;
    }
  }
  throw new Error(`No free port from ${port} to ${port + tries}. Choose another with --port or PORT.`);
}

if (isMain(import.meta.url)) {
  const { url } = await startServer({ port: Number(process.env.PORT ?? 8000) });
  console.log(url);
}
