/** A WebSocket connector in Node, and what goes over its sockets. */
import { WebSocket } from 'ws';
import { createWebSocketConnector, type Socket } from '../../../src/connectors/websocket/index.js';
import { createStore } from '../../../src/core/store/store.js';
import type { Connector } from '../../../src/core/store/connector.js';
import type { Harness } from '../../contract/index.js';

export interface Frames {
  /** As they were sent, in order. */
  toServer: string[];
  toPage: string[];
}

/** A socket that writes down what it carries. */
function tapped(frames: Frames): new (url: string) => Socket {
  return class extends WebSocket {
    constructor(url: string) {
      super(url);
      this.addEventListener('message', ({ data }) => frames.toPage.push(String(data)));
    }
    override send(text: string): void {
      frames.toServer.push(text);
      super.send(text);
    }
  } as unknown as new (url: string) => Socket;
}

/** Every connector of the harness, and what is the same for all servers. */
export function linesTo(url: string, token: () => string, frames: Frames) {
  const connector = (): Connector => createWebSocketConnector({ url, token, WebSocket: tapped(frames) });
  return {
    createStore,
    connector,
    second: connector,
    // the network needs real time; whoever waits asks again
    settle: () => new Promise<void>((done) => setTimeout(done, 5)),
  } satisfies Partial<Harness>;
}
