// Kamailio on loopback, for demos and tests: registrar and proxy, SIP over WebSocket (pages) and UDP (phones).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../lib/server.mjs';
import { certify, findOpenssl } from './certificate.mjs';
import { findFile, findProgram, startGroup, stopGroup } from './programs.mjs';

export const DOMAIN = 'cc.test';
/** Everybody's, when it asks for one and no other is given. */
export const PASSWORD = 's3cret';
const PACKAGES = ['kamailio', 'kamailio-websocket-modules'];
const CONFIG = new URL('kamailio.cfg', import.meta.url);
const READY_MS = 5000;
const LOOK_MS = 10;
const LOG_CHARS = 100_000;
/** It closes every connection, without saying so. */
const LAST = { connection: 'close' };

const FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].map(
  (folder) => `usr/lib/${folder}/kamailio/modules`,
);
const modulesOf = (root) =>
  FOLDERS.map((folder) => `${root}/${folder}/`).find((folder) => existsSync(`${folder}websocket.so`));

/** For `wss:`. @returns {Promise<string>} the folder of the module; rejects with what is missing */
export async function findTls(say) {
  await findOpenssl(say);
  return findFile('tls.so', FOLDERS, ['kamailio-tls-modules'], say);
}

/** @returns {Promise<import('./programs.mjs').Program & { modules: string }>} rejects with what is missing */
export async function findKamailio(say) {
  const program = await findProgram('kamailio', PACKAGES, say);
  const modules = modulesOf(program.root);
  if (!modules) throw new Error(`Kamailio has no WebSocket module: apt-get install ${PACKAGES[1]}.`);
  return { ...program, modules };
}

/**
 * @param {object} [options]
 * @param {number} [options.port] TCP and UDP; a free one
 * @param {boolean} [options.auth] who registers needs `password`
 * @param {string} [options.password] everybody's
 * @param {boolean} [options.tls] has `wss:` as well, with a certificate of its own
 * @param {string} [options.rtpengine] `udp:127.0.0.1:2223`: media of pages and plain phones goes over it
 * @param {(text: string) => void} [options.say] is told when packages are downloaded
 * @returns {Promise<{ port: number, url: string, secureUrl: string, password: string, domain: string, log: () => string,
 *   rpc: (method: string, ...params: unknown[]) => Promise<unknown>, registered: () => Promise<string[]>,
 *   signal: (name: NodeJS.Signals) => void, stop: () => Promise<void> }>} `url` is that of its WebSocket; `registered` names the users that are there
 */
export async function startKamailio({
  port,
  auth = false,
  password = PASSWORD,
  tls = false,
  rtpengine,
  say,
} = {}) {
  const { modules, ...program } = await findKamailio(say);
  const tlsModule = tls && (await findTls(say));
  const [free, tlsPort] = await freePorts(2);
  const at = port ?? free;
  const folder = mkdtempSync(join(tmpdir(), 'kamailio-'));
  if (tls) await certify(folder, say);
  const config = readFileSync(CONFIG, 'utf8')
    .replaceAll('TLSPORT', String(tlsPort))
    .replaceAll('PORT', String(at))
    .replaceAll('MODULES', tls ? `${modules}:${tlsModule}/` : modules)
    .replaceAll('SECRET', password)
    .replaceAll('FOLDER', folder)
    .replaceAll('RTPENGINE', rtpengine ?? '');
  const file = join(folder, 'kamailio.cfg');
  writeFileSync(file, config);
  const defines = [auth && 'WITH_AUTH', tls && 'WITH_TLS', rtpengine && 'WITH_RTPE'].filter(Boolean);
  const args = ['-DD', '-E', '-f', file, '-m', '64', '-M', '8', '-Y', folder];
  const all = [...args, ...defines.flatMap((name) => ['-A', name])];
  const child = startGroup(program, all, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  const hear = (chunk) => (log = (log + chunk).slice(-LOG_CHARS));
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.on('error', (error) => hear(error.message));
  const base = `http://127.0.0.1:${at}`;

  async function rpc(method, ...params) {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const answer = await fetch(`${base}/rpc`, { method: 'POST', body, headers: LAST });
    const { result, error } = await answer.json();
    // a table without entries is an error to it
    if (error && error.code !== 500) throw new Error(error.message);
    return result;
  }

  async function stop() {
    await stopGroup(child);
    rmSync(folder, { recursive: true, force: true });
  }

  const until = performance.now() + READY_MS;
  const isUp = () =>
    fetch(`${base}/health`, { headers: LAST }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Error(`Kamailio did not start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  return {
    port: at,
    url: `ws://127.0.0.1:${at}`,
    secureUrl: `wss://127.0.0.1:${tlsPort}`,
    password,
    domain: DOMAIN,
    log: () => log,
    rpc,
    async registered() {
      const { Domains = [] } = (await rpc('ul.dump')) ?? {};
      return Domains.flatMap(({ Domain }) => Domain.AoRs.map(({ Info }) => Info.AoR));
    },
    /** All its processes: `SIGSTOP` is a network that swallows everything. */
    signal: (name) => process.kill(-child.pid, name),
    stop,
  };
}
