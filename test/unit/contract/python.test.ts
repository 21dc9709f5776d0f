/** The server in demo/python, by the contract of connectors; skipped where there is no python3. */
import { after, describe, it } from 'node:test';
import { contractTests, type Harness } from '../../contract/index.js';
import { startPython, type PythonServer } from './python-server.js';
import { fitSchemas } from './frames.js';
import { linesTo, type Frames } from './websocket-harness.js';

const server = await startPython();
const frames: Frames = { toServer: [], toPage: [] };
let token = 'demo-ada';
let renewed = 0;

function harness({ url, control }: PythonServer): Harness {
  const state = async () => (await control({ do: 'state' })) as { pages: number; received: string[] };
  return {
    ...linesTo(url, () => token, frames),
    reset: () => control({ do: 'restart' }),
    offer: (call) => control({ do: 'offer', ...call }),
    agentAnswers: () => control({ do: 'answer' }),
    customerHangsUp: () => control({ do: 'hangup' }),
    otherAgentSaves: (name, value) => control({ do: 'save', name, value }),
    dropLine: () => control({ do: 'drop' }),
    restoreLine: () => control({ do: 'restore' }),
    restart: () => control({ do: 'restart' }),
    badFrame: () => control({ do: 'bad' }),
    expireToken: () => {
      token = `demo-ada-${++renewed}`;
      return control({ do: 'expire', token });
    },
    received: async () => (await state()).received,
    connections: async () => (await state()).pages,
    remembersCommands: true,
  };
}

if (!server) {
  it('the Python server', (t) => t.skip('python3 is not installed'));
} else {
  after(() => server.stop());
  describe('contract: the Python server', () => {
    contractTests(harness(server), it);
    it('every frame fits its schema', () => fitSchemas(frames));
  });
}
