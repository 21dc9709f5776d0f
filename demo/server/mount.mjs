// Worlds on an HTTP server: `/voice` and `/voice/<world>` for pages, `/voice-control…` for who plays the people.
import { control } from './control.mjs';
import { createOriginCheck } from './origins.mjs';
import { createAcceptor, pathOf, refuseUpgrade } from './upgrade.mjs';

const ROUTE = /^\/(voice|voice-control)(?:\/([^/]*))?$/;
const CONTROL_FRAME = 1024 * 1024;
const GOODBYE_MS = 500;

/** Is this upgrade one of ours? */
export const isOurs = (request) => ROUTE.test(pathOf(request));

/**
 * @param {ReturnType<import('./worlds.mjs').createWorlds>} worlds
 * @param {{ log?: Function }} [options]
 */
export function createMount(worlds, { log = () => {} } = {}) {
  const acceptor = createAcceptor({ frame: CONTROL_FRAME, goodbye: GOODBYE_MS });
  const origin = createOriginCheck();
  const watching = new Set();

  /** @returns false when the request is none of ours */
  function upgrade(request, socket, head) {
    const [, route, id = ''] = ROUTE.exec(pathOf(request)) ?? [];
    if (!route) return false;
    if (route === 'voice-control' && !origin.mayControl(request)) {
      refuseUpgrade(socket, 403, 'Only pages of this server on its own machine may control it.');
      return true;
    }
    const world = worlds.get(id);
    if (!world) {
      refuseUpgrade(socket, 503, 'There is no such world, and no room for it.');
    } else if (route === 'voice') world.voice.upgrade(request, socket, head);
    else {
      acceptor.accept(request, socket, head, (ws) => {
        watching.add(ws);
        ws.once('close', () => watching.delete(ws));
        control(ws, world, log);
      });
    }
    return true;
  }

  return {
    upgrade,
    /** Those of the world without a name. */
    agentIds: () =>
      worlds
        .get('')
        .simulator.state()
        .agents.map(({ id }) => id),
    /** Answers all upgrades of a server: what is none of ours is refused. */
    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        if (!upgrade(request, socket, head)) refuseUpgrade(socket, 404, 'There is no socket here.');
      });
    },
    async close() {
      for (const ws of watching) ws.close(1001);
      await worlds.close();
      for (const ws of watching) ws.terminate();
    },
  };
}
