// The control socket: who plays the people of a world. One JSON object a message: `{ id, do, args }` is answered by
// `{ id, value }` or `{ id, error }`; whatever changed in the world is told by `{ state, commands, pages, faults }`.
import { FaultList, OPERATIONS, pictureOf } from './operations.mjs';

/** ms */
const LOOK_MS = 100;
const MOST_BYTES = 4 * 1024 * 1024;

/** Looks at a world as long as somebody watches it. */
function watch(world) {
  let shown = '';
  const look = () => {
    const picture = pictureOf(world);
    if (picture === shown) return;
    shown = picture;
    for (const watcher of world.watchers) watcher.show(picture);
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return { look, shown: () => shown, stop: () => clearInterval(timer) };
}

/** @type {WeakMap<object, ReturnType<typeof watch>>} */
const watches = new WeakMap();

/**
 * @param {import('ws').WebSocket} ws
 * @param {import('./worlds.mjs').World} world
 * @param {Function} log
 */
export function control(ws, world, log) {
  const faults = new FaultList();
  const send = (text) => {
    if (ws.readyState === ws.OPEN && ws.bufferedAmount < MOST_BYTES) ws.send(text, () => {});
  };
  const watcher = { show: send, faults };
  const own = {
    ...OPERATIONS,
    fault: ({ simulator }, given) => faults.add(simulator.fault(given)),
    noFault: (_world, number) => faults.take(number),
  };

  world.watchers.add(watcher);
  const watched = watches.get(world) ?? watch(world);
  watches.set(world, watched);
  watched.look();
  send(watched.shown());

  async function carryOut({ id, do: name, args = [] }) {
    try {
      if (!Object.hasOwn(own, name) || !Array.isArray(args)) throw new Error('there is no such operation');
      const value = await own[name](world, ...args);
      watched.look();
      send(JSON.stringify({ id, value: value ?? null }));
    } catch (error) {
      send(JSON.stringify({ id, error: String(error?.message ?? error) }));
    }
  }

  ws.on('message', (data, isBinary) => {
    try {
      const asked = isBinary ? undefined : JSON.parse(String(data));
      if (typeof asked?.do === 'string') void carryOut(asked);
    } catch {
      log('control refused');
    }
  });
  ws.on('error', () => {});
  ws.on('close', () => {
    world.watchers.delete(watcher);
    // a page that went away with the line down must not leave it so
    faults.clear();
    if (world.watchers.size) return;
    watched.stop();
    watches.delete(world);
  });
}
