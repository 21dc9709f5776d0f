// A TURN server (coturn) on loopback, for tests: it relays for whoever has its password, also to this machine itself.
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../lib/server.mjs';
import { certify, findOpenssl } from './certificate.mjs';
import { findProgram, startGroup, stopGroup } from './programs.mjs';

const READY_MS = 5000;
const LOOK_MS = 250;
/** Ports that it relays on; far from those of rtpengine. */
const RELAYED = [38_400, 38_500];
const LOG_CHARS = 20_000;
/** A binding request (RFC 5389): type, no attributes, the cookie, an id. */
const QUESTION = Buffer.from('000100002112a442' + '01'.repeat(12), 'hex');

export async function findTurn(say) {
  await findOpenssl(say);
  return findProgram('turnserver', ['coturn'], say);
}

function answers(port) {
  return new Promise((done) => {
    const socket = createSocket('udp4');
    const over = (heard) => {
      clearTimeout(timer);
      socket.close();
      done(heard);
    };
    const timer = setTimeout(() => over(false), LOOK_MS);
    socket.once('error', () => over(false));
    socket.once('message', () => over(true));
    socket.send(QUESTION, port, '127.0.0.1');
  });
}

/** @returns its addresses over UDP and over TLS, as `iceServers` has them, and what ends it */
export async function startTurn({ say } = {}) {
  const program = await findTurn(say);
  const [port, tlsPort] = await freePorts(2);
  const folder = mkdtempSync(join(tmpdir(), 'turn-'));
  await certify(folder, say);
  const username = 'agent';
  const credential = 'relayed';
  const args = [
    ...['-n', '--no-cli', '--no-dtls', '--no-stdout-log', '--log-file=stdout', '--lt-cred-mech'],
    ...[`--tls-listening-port=${tlsPort}`, '--cert=cert.pem', '--pkey=key.pem', '--pidfile=turn.pid'],
    ...['--fingerprint', '--allow-loopback-peers', '--realm=cc.test', `--user=${username}:${credential}`],
    ...['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`],
    ...[`--min-port=${RELAYED[0]}`, `--max-port=${RELAYED[1]}`],
  ];
  const child = startGroup(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-LOG_CHARS)));
  child.on('error', (error) => (log += error.message));
  const stop = async () => {
    await stopGroup(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = performance.now() + READY_MS; !(await answers(port));) {
    if (child.exitCode === null && performance.now() < until) continue;
    await stop();
    throw new Error(`The TURN server did not start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
  }
  const reached = (urls) => [{ urls, username, credential }];
  return {
    udp: reached(`turn:127.0.0.1:${port}?transport=udp`),
    tls: reached(`turns:127.0.0.1:${tlsPort}?transport=tcp`),
    stop,
  };
}
