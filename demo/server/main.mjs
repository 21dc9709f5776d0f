// npm run server: the simulated contact centre behind a WebSocket, and the demo pages beside it.
//   --port N              another port than 8080
//   --host ADDRESS        another address than this machine's own; 0.0.0.0 = all
//   --world FILE          JSON with parts of the world (agents, queues, settings, …)
//   --traffic AGENT       calls come to this agent by themselves, and the other people play themselves
//   --allow-origin ORIGIN pages of this origin may connect too; several, with commas between
//   --seed N              the same seed gives the same names and calls
//   --quiet               says nothing of connections
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { at, parseArgs } from '../../tools/lib/run.mjs';
import { startServer } from '../../tools/lib/server.mjs';
import { isLocal } from './origins.mjs';
import { createVoice, DEMO_WORLD, isBuilt } from './voice.mjs';

const PAGE = 'demo/index.html?connector=websocket';

const args = parseArgs(process.argv.slice(2), { flags: ['quiet'] });

function numberOf(name, standard, most) {
  const value = Number(args[name] ?? standard);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new Error(`--${name} ${args[name]} is no good.`);
  return value;
}

function worldOf(file) {
  if (file === undefined) return DEMO_WORLD.world;
  try {
    return JSON.parse(readFileSync(String(file), 'utf8'));
  } catch (error) {
    throw new Error(`--world ${file}: ${error.message}`);
  }
}

/** Addresses under which other machines reach this one. */
const ownAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

function tell(port, host, agents) {
  const isOpen = host !== undefined && host !== 'localhost' && !isLocal(host);
  const name = isOpen ? (host === '0.0.0.0' ? (ownAddresses()[0] ?? host) : host) : 'localhost';
  console.log(`
  Desk:      http://${name}:${port}/${PAGE}
  Others:    the same with &agent=${agents.slice(1).join(', &agent=')}
  Protocol:  ws://${name}:${port}/voice (docs/protocol.md), tokens demo-${agents.join(', demo-')}
`);
  if (isOpen)
    console.log(`  This is a demo server, and it is open to the network: a token is an agent's name and proves nothing,
  and nothing is encrypted. Phones and customers are played at http://localhost:${port}/${PAGE} only.
`);
  console.log('  Ctrl-C ends it.\n');
}

async function main() {
  if (!isBuilt()) {
    console.log('Building first …');
    const { compile, bundle } = await import('../../tools/build.mjs');
    await compile();
    await bundle();
  }
  if (!existsSync(at('.site'))) {
    const { buildSite } = await import('../../tools/site/site.mjs');
    await buildSite();
  }
  const host = args.host === undefined || args.host === true ? undefined : String(args.host);
  const port = numberOf('port', process.env.PORT ?? 8080, 65_535);
  const seed = args.seed === undefined ? {} : { seed: numberOf('seed', 0, 2 ** 31) };
  const world = worldOf(args.world);
  const traffic = args.traffic === true ? 'ada' : args.traffic;
  const log = args.quiet
    ? () => {}
    : (event, about) => console.log(event, about ? JSON.stringify(about) : '');
  const origins = args['allow-origin'] ? String(args['allow-origin']).split(',') : [];
  const voice = await createVoice({ world: { ...seed, world, traffic }, log, origins });
  const server = await startServer({ port, host, attach: voice.attach, folders: ['demo', 'dist', 'docs'] });
  if (port && server.port !== port) console.log(`Port ${port} is taken; this is the next free one.`);
  tell(server.port, host, voice.agentIds());
  const end = async () => {
    await voice.close();
    await server.close();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

main().catch((error) => {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
});
