/** What a page says of its WebSocket backend. */
import { realClock, type Clock } from '../../core/clock/clock.js';

/** As much of `WebSocket` as is used; that of the package `ws` fits too. */
export interface Socket {
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open', listener: () => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void;
}

export interface WebSocketConnectorOptions {
  /** `ws:` or `wss:`; a relative address is the page's own host. */
  url: string;
  /** Who the agent is, asked at each connection; it goes into the first frame, never into the address. */
  token?: (() => string | Promise<string>) | undefined;
  /** In place of the browser's: Node, tests. */
  WebSocket?: (new (url: string) => Socket) | undefined;
  /** What the timers go by; tests give a manual one. */
  clock?: Clock | undefined;
  /** 0 to below 1: spreads reconnects; tests give their own. */
  random?: (() => number) | undefined;
}

/** Resolved options. */
export interface Settings {
  url: string;
  token: (() => string | Promise<string>) | undefined;
  open(url: string): Socket;
  clock: Clock;
  random(): number;
}

/** ms */
export const TIMES = {
  ping: 15_000,
  /** Without a word after this, a line that woke up is dead. */
  wake: 5_000,
  /** Timers of a hidden page come once a minute; what is longer was a sleep. */
  sleep: 90_000,
  /** Between two questions for a snapshot. */
  apart: 1_000,
  /** Until the server has greeted, or the token is there. */
  greeting: 10_000,
  /** A snapshot that did not come is asked for again after this, then twice as long. */
  again: 2_000,
  firstRetry: 500,
  longestRetry: 30_000,
} as const;

/** Characters; of text that is sent and received. */
export const LIMITS = { incoming: 4 * 2 ** 20, outgoing: 64 * 2 ** 10, waiting: 256 * 2 ** 10 } as const;

/**
 * @throws TypeError when the address cannot be one of a WebSocket server
 */
export function socketUrl(given: unknown): string {
  const remedy = 'give one like "wss://phone.example.com/voice"';
  if (typeof given !== 'string' || !given.trim()) throw new TypeError(`the url is missing; ${remedy}`);
  const base = typeof location === 'object' && /^https?:/.test(location.href) ? location.href : undefined;
  let url: URL;
  try {
    url = new URL(given, base);
  } catch {
    throw new TypeError(`the url cannot be read; ${remedy}`);
  }
  url.protocol = url.protocol.replace(/^http/, 'ws');
  if (!/^wss?:$/.test(url.protocol)) throw new TypeError(`the url is not of a WebSocket; ${remedy}`);
  // an address is logged by every proxy on the way
  if (url.username || url.password) throw new TypeError(`the url holds a password; give a token instead`);
  url.hash = '';
  return url.href;
}

/** @throws TypeError when there is no WebSocket here, or the address is wrong */
export function settingsOf(options: WebSocketConnectorOptions): Settings {
  const { token, clock = realClock, random = Math.random } = options;
  const Given =
    options.WebSocket ?? (globalThis.WebSocket as unknown as (new (url: string) => Socket) | undefined);
  if (!Given) throw new TypeError('there is no WebSocket here; give one, such as that of the package ws');
  if (token !== undefined && typeof token !== 'function') throw new TypeError('token is no function');
  return { url: socketUrl(options.url), token, open: (url) => new Given(url), clock, random };
}
