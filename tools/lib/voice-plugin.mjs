// The voice server on the test server's own port: `/voice/<world>` for pages, `/voice-control/<world>` for tests
// (demo/server/README.md). Its simulator is compiled from src/ on the fly, as what runs in the browser.
import { createMount, isOurs } from '../../demo/server/mount.mjs';
import { createWorlds } from '../../demo/server/worlds.mjs';

export function voicePlugin() {
  let mount;
  const open = async () => {
    const { tsImport } = await import('tsx/esm/api');
    const { createSimulator } = await tsImport('../../src/simulator/index.ts', import.meta.url);
    return createMount(createWorlds({ createSimulator }));
  };
  return {
    name: 'voice',
    serverStart({ server }) {
      // the runner has a socket of its own on this server
      server.on('upgrade', async (request, socket, head) => {
        if (!isOurs(request)) return;
        mount ??= open();
        (await mount).upgrade(request, socket, head);
      });
    },
    async serverStop() {
      await (await mount)?.close();
    },
  };
}
