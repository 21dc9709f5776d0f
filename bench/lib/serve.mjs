// Serves folders under names of their own, to one browser on this machine, from no cache.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * @param {Record<string, string>} mounts folders by the first part of the path: `{ dist: '/…/dist' }`. A part
 *   before it that begins with `~` is ignored, so that every round has addresses that no cache knows.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve(mounts) {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url, 'http://bench.invalid');
      const [mount, ...rest] = pathname
        .split('/')
        .filter((part) => part && !part.startsWith('~'))
        .map(decodeURIComponent);
      const folder = mounts[mount];
      const path = normalize(join('/', ...rest));
      try {
        if (!folder) throw new Error('no such folder');
        const body = gzipSync(await readFile(join(folder, path)), { level: 9 });
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'cache-control': 'no-store',
        });
        response.end(body);
      } catch {
        response.writeHead(404);
        response.end();
      }
    })();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}
