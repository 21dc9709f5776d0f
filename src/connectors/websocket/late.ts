import type { WebSocketConnector, WebSocketConnectorOptions } from './index.js';

/** As in `index.ts`, for script tags: what it takes is loaded when it connects. A wrong address is said then. */
export function createWebSocketConnector(options: WebSocketConnectorOptions): WebSocketConnector {
  let real: WebSocketConnector | undefined;
  let loading: Promise<WebSocketConnector> | undefined;
  const load = () =>
    (loading ??= import('./index.js').then(
      (module) => (real = module.createWebSocketConnector(options)),
      (error: unknown) => {
        // the next attempt is one
        loading = undefined;
        throw error;
      },
    ));
  return {
    protocol: 1,
    get scope() {
      return real?.scope;
    },
    get supports() {
      return real?.supports;
    },
    get figures() {
      return real?.figures;
    },
    connect: async (sink, its) => (await load()).connect(sink, its),
    send: async (command, its) => (await load()).send(command, its),
    directory: async (query, its) => (await load()).directory(query, its),
    refresh: async (reason) => (await load()).refresh(reason),
  };
}
