// A real SIP phone that is worked by a program: baresip. It sends a tone of its own and writes down what it hears.
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../tools/lib/server.mjs';
import { findProgram, startGroup, stopGroup } from '../../tools/sip/programs.mjs';

const MODULES = [
  'usr/lib/baresip/modules',
  'usr/lib/x86_64-linux-gnu/baresip/modules',
  'usr/local/lib/baresip/modules',
];
const READY_MS = 5000;
const LOOK_MS = 10;
const WAV_HEADER = 44;
const RATE = 8000;

export const findBaresip = (say) => findProgram('baresip', ['baresip-core'], say);

const config = ({ folder, modules, sip, control, hertz }) => `
poll_method epoll
sip_listen 127.0.0.1:${sip}
audio_source ausine,${hertz}
audio_player aubridge,nobody
audio_alert aubridge,nobody
ausrc_srate 48000
auplay_srate ${RATE}
ausrc_channels 2
auplay_channels 1
snd_path ${folder}
module_path ${modules}
module g711.so
module ausine.so
module aubridge.so
module sndfile.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:${control}
`;

/** One connection to the phone's control: netstrings of JSON. */
async function openControl(port, onEvent) {
  const until = performance.now() + READY_MS;
  const attempt = () =>
    new Promise((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(socket));
      socket.once('error', () => done(undefined));
    });
  let socket;
  while (!(socket = await attempt())) {
    if (performance.now() > until) throw new Error('The phone does not start.');
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  let text = '';
  let number = 0;
  const waiting = new Map();
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
    for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':')) {
      const length = Number(text.slice(0, colon));
      if (text.length < colon + length + 2) return;
      const message = JSON.parse(text.slice(colon + 1, colon + 1 + length));
      text = text.slice(colon + length + 2);
      if (message.event) onEvent(message);
      else waiting.get(message.token)?.(message);
    }
  });
  socket.on('error', () => {});
  return {
    say(command, params = '') {
      const token = String((number += 1));
      const json = JSON.stringify({ command, params, token });
      socket.write(`${json.length}:${json},`);
      return new Promise((done) => waiting.set(token, done));
    },
    close: () => socket.destroy(),
  };
}

const samplesIn = (file) => Math.max(0, Math.floor((statSync(file).size - WAV_HEADER) / 2));

function readTail(file, data) {
  const handle = openSync(file, 'r');
  readSync(handle, data, 0, data.length, WAV_HEADER + samplesIn(file) * 2 - data.length);
  closeSync(handle);
}

/**
 * @param {object} options
 * @param {string} options.user of this phone
 * @param {{ port: number, domain: string }} options.registrar
 * @param {number} [options.hertz] the tone that it sends
 * @param {(text: string) => void} [options.say] is told when packages are downloaded
 */
export async function startPhone({ user, registrar, hertz = 1000, say }) {
  const program = await findBaresip(say);
  const modules = MODULES.map((folder) => `${program.root}/${folder}`).find((folder) => existsSync(folder));
  if (!modules) throw new Error('baresip is here, and its modules are not: apt-get install baresip-core.');
  const folder = mkdtempSync(join(tmpdir(), 'phone-'));
  const [sip, control] = await freePorts(2);
  const proxy = `sip:127.0.0.1:${registrar.port}`;
  writeFileSync(join(folder, 'config'), config({ folder, modules, sip, control, hertz }));
  const account = `<sip:${user}@${registrar.domain}>;auth_pass=none;outbound="${proxy}";regint=60`;
  writeFileSync(join(folder, 'accounts'), `${account}\n`);
  writeFileSync(join(folder, 'contacts'), '');
  const child = startGroup(program, ['-f', folder], { cwd: folder, stdio: 'ignore' });
  child.on('error', () => {});
  /** @type {{ type: string, param?: string }[]} */
  const events = [];
  async function stop() {
    line?.close();
    await stopGroup(child);
    rmSync(folder, { recursive: true, force: true });
  }
  let line;
  try {
    line = await openControl(control, (event) => events.push(event));
  } catch (error) {
    await stop();
    throw error;
  }
  const newest = () => {
    const names = readdirSync(folder).filter((file) => /dec\.wav$/.test(file));
    return names.length ? join(folder, names.sort().at(-1)) : undefined;
  };
  return {
    user,
    hertz,
    events,
    dial: (number) => line.say('dial', `sip:${number}@${registrar.domain}`),
    answer: () => line.say('accept'),
    hangUp: () => line.say('hangup'),
    hold: () => line.say('hold'),
    resume: () => line.say('resume'),
    /** @param {string} key one */
    press: (key) => line.say('sndcode', key),
    /** What it is about, as its last event has it. */
    get now() {
      const of = {
        CALL_INCOMING: 'rings',
        CALL_RINGING: 'calls',
        CALL_ESTABLISHED: 'talks',
        CALL_CLOSED: 'idle',
      };
      return of[events.findLast(({ type }) => of[type])?.type] ?? 'idle';
    },
    /** How many samples it has heard in its newest call. */
    get heardSoFar() {
      const file = newest();
      return file ? samplesIn(file) : 0;
    },
    /** The last of them. */
    heard(count) {
      const file = newest();
      const length = file ? Math.min(count, samplesIn(file)) : 0;
      const data = Buffer.alloc(length * 2);
      if (length) readTail(file, data);
      return Int16Array.from({ length }, (_, i) => data.readInt16LE(i * 2));
    },
    stop,
  };
}
