// npm run demo:cti: agents on real phones, their pages beside. Starts Kamailio, the server, and three phones that are
// worked in this terminal.
//   --port N        of the pages; 8081
//   --sip-port N    where phones register; 5080
//   --no-phones     none are started: register your own
//   --quiet         says nothing of what happens
import { createInterface } from 'node:readline';
import { parseArgs } from '../../tools/lib/run.mjs';
import { startServer } from '../../tools/lib/server.mjs';
import { startKamailio } from '../../tools/sip/kamailio.mjs';
import { isBuilt, SIMULATOR } from '../server/voice.mjs';
import { openCtiServer } from './cti-server.mjs';
import { startPhone } from './phone.mjs';

const args = parseArgs(process.argv.slice(2), { flags: ['no-phones', 'quiet'] });
const CUSTOMER = '+12015532447';
const TONES = { ada: 500, ben: 700, customer: 900 };
const DEEDS = {
  call: (phone, number) => phone.dial(number),
  answer: (phone) => phone.answer(),
  hangup: (phone) => phone.hangUp(),
  hold: (phone) => phone.hold(),
  resume: (phone) => phone.resume(),
  press: (phone, key) => phone.press(key),
};

function numberOf(name, standard) {
  const value = Number(args[name] ?? standard);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new Error(`--${name} ${args[name]} is no port.`);
  return value;
}

const say = (text) => console.log(`  ${text}`);

function help(cti, registrar, url) {
  const own = cti.agents.map(({ id, dn }) => `${dn} (${id})`).join(', ');
  console.log(`
  Pages:   ${url}demo/cti/index.html?agent=ada, and &agent=ben in another tab
  Phones:  ${
    args['no-phones']
      ? `register ${own} and a customer ${CUSTOMER} at 127.0.0.1:${registrar.port} (UDP), domain ${registrar.domain}, no password`
      : 'ada, ben and customer, here:'
  }`);
  if (!args['no-phones'])
    console.log(`
    customer call      calls ${cti.number}, the queue
    ada answer         picks up; also hangup, hold, resume, press 5
    quit               ends it all (as Ctrl-C does)`);
  console.log(`
  This is a demo server: whoever reaches it may be any agent, nothing is encrypted. Not for production.
`);
}

async function startPhones(cti, registrar) {
  const users = { ...Object.fromEntries(cti.agents.map(({ id, dn }) => [id, dn])), customer: CUSTOMER };
  const started = Object.entries(users).map(async ([name, user]) => [
    name,
    await startPhone({ user, registrar, hertz: TONES[name], say }),
  ]);
  return new Map(await Promise.all(started));
}

function obey(line, phones, number) {
  const [who = '', deed = '', argument] = line.trim().split(/\s+/);
  const phone = phones.get(who);
  if (!phone || !Object.hasOwn(DEEDS, deed))
    return say(`${[...phones.keys()].join(', ')}: ${Object.keys(DEEDS).join(', ')}`);
  void DEEDS[deed](phone, deed === 'call' ? (argument ?? number) : (argument ?? '1'));
}

async function main() {
  if (!isBuilt()) {
    say('Building first …');
    const { compile, bundle } = await import('../../tools/build.mjs');
    await compile();
    await bundle();
  }
  const [port, sipPort] = [numberOf('port', process.env.PORT ?? 8081), numberOf('sip-port', 5080)];
  const opened = [];
  const end = async () => {
    for (const undo of opened.splice(0).reverse()) await undo();
  };
  try {
    const kamailio = await startKamailio({ port: sipPort || undefined, say });
    opened.push(() => kamailio.stop());
    const registrar = { port: kamailio.port, domain: kamailio.domain };
    const { createSimulator } = await import(SIMULATOR.href);
    const log = args.quiet
      ? () => {}
      : (event, about) => say(`${event} ${about ? JSON.stringify(about) : ''}`);
    const cti = await openCtiServer({ createSimulator, registrar, log });
    opened.push(() => cti.close());
    const attach = (server) => cti.attach(server);
    const server = await startServer({ port, attach, folders: ['demo', 'dist'] });
    opened.push(() => server.close());
    const phones = args['no-phones'] ? new Map() : await startPhones(cti, registrar);
    for (const phone of phones.values()) opened.push(() => phone.stop());
    help(cti, registrar, server.url);
    const terminal = createInterface({ input: process.stdin });
    opened.push(() => terminal.close());
    terminal.on('line', (line) => (line.trim() === 'quit' ? void end() : obey(line, phones, cti.number)));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
  } catch (error) {
    await end();
    throw error;
  }
}

main().catch((error) => {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
});
