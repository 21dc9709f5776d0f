/** Frames of the reference server in demo/server, against the published schemas. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { createVoiceServer } from '../../../demo/server/voice-server.mjs';
import { runContract, type Harness } from '../../contract/index.js';
import { fitSchemas } from './frames.js';
import { simulatorHarness } from './simulator.js';
import { linesTo, type Frames } from './websocket-harness.js';

const frames: Frames = { toServer: [], toPage: [] };

/** These checks bring about every type of frame. */
const ONLY = [
  'call-left',
  'command-hold',
  'command-refused',
  'variables-conflict',
  'variables-secure',
  'consult-transfer',
  'directory-cursor',
  'refresh-snapshot',
  'line-token',
  'pages-late',
];

async function harness(): Promise<Harness> {
  const { sim, harness: world } = simulatorHarness();
  const voice = createVoiceServer({ simulator: sim, limits: { goodbye: 100 } });
  const server = createServer();
  voice.attach(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/voice`;
  const lines = linesTo(url, () => voice.tokenOf('ada'), frames);
  return {
    ...world,
    ...lines,
    settle: async () => {
      await sim.advance(0);
      await lines.settle();
    },
    expireToken: () => voice.expireToken('ada'),
    async close() {
      await voice.close();
      await new Promise((done) => server.close(done));
    },
  };
}

it('frames of the reference server fit their schemas', async () => {
  const { checks } = await runContract(harness, { only: ONLY });
  assert.deepEqual(
    checks.filter(({ status }) => status !== 'passed'),
    [],
  );
  fitSchemas(frames);
});
