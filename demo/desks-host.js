// The other end of desks-channel.js: serves a simulator that lives in this window to pages in other windows.
import { holdLock, whenFree } from './desks-channel.js';

const KEYS = ['answer', 'decline', 'hangUp'];
const WINDOW = new AbortController().signal;

/**
 * Serves until this window is gone. Where two windows would serve the same world, the second one waits.
 *
 * @param world name of the channel; each load needs ids and epochs of its own, so another seed
 * @param changed called with the agents of all lines, whenever one more or less is there
 */
export async function serveWorld(simulator, world, changed = () => {}) {
  await holdLock(world, WINDOW);
  const lines = new Map();
  const tell = () => changed([...lines.values()].map(({ agentId }) => agentId));
  const hall = new BroadcastChannel(world);
  hall.onmessage = ({ data }) => {
    if (data.type !== 'hello') return;
    // a page may say it again: that is a new beginning
    lines.get(data.line)?.close();
    const line = openLine(simulator, data);
    if (!line) return;
    lines.set(data.line, line);
    whenFree(data.line, line.gone, () => {
      line.close();
      lines.delete(data.line);
      tell();
    });
    tell();
  };
  hall.postMessage({ type: 'open' });
}

/** For one page of one agent; undefined when there is no such agent. */
function openLine(simulator, { line: name, agentId }) {
  const line = new BroadcastChannel(name);
  let connector;
  try {
    connector = simulator.connector(agentId);
  } catch (error) {
    line.postMessage({ type: 'refused', reason: error.message });
    line.close();
    return undefined;
  }
  const closing = new AbortController();
  const { signal: gone } = closing;
  const methods = new Map([
    ['send', (command) => connector.send(command, { signal: gone })],
    ['refresh', () => connector.refresh()],
    ['directory', (query) => connector.directory(query, { signal: gone })],
    ['phone', (key) => KEYS.includes(key) && simulator.phone(agentId)[key]()],
  ]);
  line.onmessage = async ({ data: { id, method, args } }) => {
    const answer = { type: 'answer', id };
    try {
      answer.value = await methods.get(method)(...args);
    } catch ({ code = 'unknown', message }) {
      answer.error = { code, message };
    }
    if (!gone.aborted) line.postMessage(answer);
  };
  line.postMessage({ type: 'welcome', supports: connector.supports });
  void connector.connect((update) => line.postMessage({ type: 'update', update }), { signal: gone });
  const close = () => {
    closing.abort();
    line.close();
  };
  return { agentId, gone, close };
}
