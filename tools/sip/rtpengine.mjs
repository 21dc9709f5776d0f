// rtpengine on loopback, in user space: the media of pages on one side, of plain RTP on the other.
import { createSocket } from 'node:dgram';
import { freePorts } from '../lib/server.mjs';
import { findProgram, startGroup, stopGroup } from './programs.mjs';

const READY_MS = 8000;
const LOOK_MS = 25;
/** Ports for media; far from those that tests take for anything else. */
const MEDIA = [38_000, 38_200];

export const findRtpengine = (say) => findProgram('rtpengine', ['rtpengine-daemon'], say);

/** One question to it: a cookie and a bencoded ping. */
function ping(port) {
  return new Promise((done) => {
    const socket = createSocket('udp4');
    const over = (answered) => {
      clearTimeout(timer);
      socket.close();
      done(answered);
    };
    const timer = setTimeout(() => over(false), 10 * LOOK_MS);
    socket.once('error', () => over(false));
    socket.once('message', () => over(true));
    socket.send('1 d7:command4:pinge', port, '127.0.0.1');
  });
}

/** @returns {Promise<{ control: string, stop: () => Promise<void> }>} `control` is for `startKamailio({ rtpengine })` */
export async function startRtpengine({ say } = {}) {
  const program = await findRtpengine(say);
  const [port] = await freePorts(1);
  const child = startGroup(
    program,
    [
      '--interface=127.0.0.1',
      `--listen-ng=127.0.0.1:${port}`,
      '--table=-1',
      '--foreground',
      '--log-stderr',
      `--port-min=${MEDIA[0]}`,
      `--port-max=${MEDIA[1]}`,
      '--num-threads=2',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-10_000)));
  const stop = () => stopGroup(child);
  for (const until = performance.now() + READY_MS; !(await ping(port));) {
    if (child.exitCode === null && performance.now() < until) continue;
    await stop();
    throw new Error(`rtpengine did not start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
  }
  return { control: `udp:127.0.0.1:${port}`, stop };
}
