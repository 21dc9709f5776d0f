/** `npm run server` as a process: what it serves, what it says, and that it ends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createVoiceServer } from '../../../demo/server/voice-server.mjs';
import { isBuilt } from '../../../demo/server/voice.mjs';
import { createSimulator } from '../../../src/simulator/index.js';
import { Client, later, listen, until } from './client.js';

const MAIN = fileURLToPath(new URL('../../../demo/server/main.mjs', import.meta.url));

/** Until it has said where it listens. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, '--port', '0', ...args]);
  later(() => child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  await until(() => /Ctrl-C/.test(said) || child.exitCode !== null, `it runs; it said ${said}`);
  const port = /:(\d+)\/demo/.exec(said)?.[1];
  const end = async () => {
    child.kill('SIGINT');
    const [code] = child.exitCode === null ? ((await once(child, 'exit')) as [number]) : [child.exitCode];
    return code;
  };
  return { said: () => said, port, end, code: () => child.exitCode };
}

test('serves desks and demos, and ends when told, with pages connected and calls under way', async (t) => {
  if (!isBuilt()) return t.skip('needs a build');
  const server = await run('--traffic', 'ada', '--quiet');
  assert.match(server.said(), /demo-ada, demo-ben/);
  const page = await fetch(`http://localhost:${server.port}/demo/index.html`);
  assert.match(page.headers.get('content-security-policy')!, /^default-src 'self'/);
  const other = await fetch(`http://localhost:${server.port}/package.json`);
  assert.equal(other.status, 404);
  const client = await Client.desk(`ws://localhost:${server.port}/voice`, 'ben');
  assert.equal(client.snapshot.agent.id, 'ben');
  assert.equal(await server.end(), 0);
  assert.equal(await client.closed(), 1001);
});

test('open to the network it says what it is', async (t) => {
  if (!isBuilt()) return t.skip('needs a build');
  const server = await run('--host', '0.0.0.0', '--quiet');
  assert.match(server.said(), /a token is an agent's name and proves nothing/);
  assert.equal(await server.end(), 0);
});

test('a wrong argument is said and ends it', async (t) => {
  if (!isBuilt()) return t.skip('needs a build');
  const server = await run('--world', '/does/not/exist.json');
  assert.match(server.said(), /--world .*ENOENT/);
  assert.equal(server.code(), 1);
});

test('close leaves no timer and no socket behind', async () => {
  const simulator = createSimulator();
  const voice = createVoiceServer({ simulator, limits: { goodbye: 50 } });
  const server = createServer();
  const detach = voice.attach(server, '/elsewhere');
  const port = await listen(server);
  const client = await Client.desk(`ws://127.0.0.1:${port}/elsewhere`);
  // no hello, and no answer to the close
  const stuck = await Client.open(`ws://127.0.0.1:${port}/elsewhere`);
  stuck.ws.pause();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  await voice.close();
  assert.equal(await client.closed(), 1001);
  assert.equal(voice.stats().connections, 0);
  assert.equal(server.listenerCount('upgrade'), 0);
  stuck.ws.terminate();
  await stuck.closed();
  await until(() => timers() <= 1, 'only the timer of this wait is left');
  detach();
});
