// A TURN server (coturn) on loopback, for tests: it relays for whoever has its password, also to this machine itself.
import { createSocket } from 'node:dgram';
import { freePorts } from '../lib/server.mjs';
import { findProgram, startGroup, stopGroup } from './programs.mjs';

const READY_MS = 5000;
const LOOK_MS = 250;
/** Ports that it relays on; far from those of rtpengine. */
const RELAYED = [38_400, 38_500];
const LOG_CHARS = 20_000;
/** A binding request (RFC 5389): type, no attributes, the cookie, an id. */
const QUESTION = Buffer.from('000100002112a442' + '01'.repeat(12), 'hex');

export const findTurn = (say) => findProgram('turnserver', ['coturn'], say);

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

/**
 * @returns {Promise<{ iceServers: { urls: string, username: string, credential: string }[], log: () => string,
 *   stop: () => Promise<void> }>}
 */
export async function startTurn({ say } = {}) {
  const program = await findTurn(say);
  const [port] = await freePorts(1);
  const username = 'agent';
  const credential = 'relayed';
  const args = [
    ...['-n', '--no-cli', '--no-tls', '--no-dtls', '--no-stdout-log', '--verbose', '--lt-cred-mech'],
    ...['--fingerprint', '--allow-loopback-peers', '--realm=cc.test', `--user=${username}:${credential}`],
    ...['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`],
    ...[`--min-port=${RELAYED[0]}`, `--max-port=${RELAYED[1]}`, '--pidfile=/dev/null', '--log-file=stdout'],
  ];
  const child = startGroup(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-LOG_CHARS)));
  child.on('error', (error) => (log += error.message));
  const stop = () => stopGroup(child);
  for (const until = performance.now() + READY_MS; !(await answers(port));) {
    if (child.exitCode === null && performance.now() < until) continue;
    await stop();
    throw new Error(`The TURN server did not start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
  }
  const urls = `turn:127.0.0.1:${port}?transport=udp`;
  return { iceServers: [{ urls, username, credential }], log: () => log, stop };
}
