/** A backend in any language, over a WebSocket (docs/protocol.md). */
import type { CommandType } from '../../core/names.js';
import type { Connector } from '../../core/store/connector.js';
import { Conversation } from './conversation.js';
import { coded } from './flights.js';
import { settingsOf, type WebSocketConnectorOptions } from './options.js';

export type { Socket, WebSocketConnectorOptions } from './options.js';

/** What a connection is like, for a page's own display. */
export interface LineFigures {
  /** Frames that did not fit the schema. */
  refused: number;
  /** Attempts that failed since the last good connection. */
  attempts: number;
  /** ms, there and back; undefined before the first pong */
  latencyMs: number | undefined;
}

export interface WebSocketConnector extends Connector {
  /** Undefined before it has connected. */
  readonly figures: LineFigures | undefined;
  directory: NonNullable<Connector['directory']>;
  refresh: NonNullable<Connector['refresh']>;
}

/** Where it leads, without what may differ from page to page. */
function scopeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/**
 * A connector that speaks the WebSocket protocol.
 *
 * @throws TypeError when the address or the token callback is none; the message says what to give
 */
export function createWebSocketConnector(options: WebSocketConnectorOptions): WebSocketConnector {
  const settings = settingsOf(options);
  let now: Conversation | undefined;
  const offline = () => Promise.reject(coded('offline', 'There is no connection'));
  return {
    protocol: 1,
    scope: scopeOf(settings.url),
    get supports() {
      return now?.supports as CommandType[] | undefined;
    },
    get figures() {
      return now?.figures;
    },
    connect(sink, { signal, report }) {
      if (signal.aborted) return;
      now?.replaced();
      const conversation = new Conversation(settings, {
        sink,
        report: (code, message) => report?.({ code, message }),
      });
      now = conversation;
      signal.addEventListener(
        'abort',
        () => {
          conversation.close();
          if (now === conversation) now = undefined;
        },
        { once: true },
      );
      conversation.start();
    },
    // async: whatever it is given, it rejects and does not throw
    send: async (command, { signal }) => now?.send(command, signal) ?? offline(),
    directory: (query, { signal }) => now?.directory(query, signal) ?? offline(),
    refresh: (reason = 'api') => now?.refresh(reason) ?? Promise.resolve(undefined),
  };
}
