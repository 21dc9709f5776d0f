/** A WebSocket that the test is the server of. */
import { ManualClock } from '../../../src/core/clock/manual-clock.js';
import { createStore, type Store } from '../../../src/core/store/store.js';
import {
  createWebSocketConnector,
  type WebSocketConnector,
  type WebSocketConnectorOptions,
} from '../../../src/connectors/websocket/index.js';
import { makeAgent, makeCall, makeProfile, NOW } from '../../fixtures/calls.js';

type Frame = { type: string; [key: string]: unknown };

export class FakeSocket extends EventTarget {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    return FakeSocket.all.at(-1)!;
  }

  readyState = 0;
  bufferedAmount = 0;
  readonly sent: Frame[] = [];
  closedByPage = false;

  constructor(readonly url: string) {
    super();
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Frame);
  }

  close(): void {
    this.closedByPage = true;
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  /** As it comes over the line. */
  raw(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  say(frame: object): void {
    this.raw(JSON.stringify(frame));
  }

  drop(code = 1006): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  frames(type: string): Frame[] {
    return this.sent.filter((frame) => frame.type === type);
  }

  /** Answers the newest ping. */
  pong(stamp: { epoch?: string; seq?: number } = {}, serverTime = NOW): void {
    this.say({ type: 'pong', t: this.frames('ping').at(-1)!.t, serverTime, ...stamp });
  }
}

export const snapshot = (seq = 1, epoch = 'e1', calls: unknown[] = [makeCall({ phase: 'connected' })]) => ({
  type: 'snapshot',
  snapshot: { epoch, seq, serverTime: NOW, agent: makeAgent(), profile: makeProfile(), calls },
});

export interface Page {
  store: Store;
  clock: ManualClock;
  connector: WebSocketConnector;
  problems: string[];
  /** Lets promises settle, and time pass. */
  pass(ms?: number): Promise<void>;
  /** Opens the newest socket, greets and tells all. */
  greet(seq?: number, epoch?: string, calls?: unknown[]): Promise<FakeSocket>;
}

export async function openPage(options: Partial<WebSocketConnectorOptions> = {}): Promise<Page> {
  FakeSocket.all = [];
  const clock = new ManualClock(NOW);
  const connector = createWebSocketConnector({
    url: 'wss://phone.example/voice',
    WebSocket: FakeSocket as never,
    clock,
    random: () => 0,
    ...options,
  });
  const store = createStore({ clock, connector });
  const problems: string[] = [];
  store.onFact(({ fact, detail }) => {
    if (fact === 'cc-problem') problems.push(`${String(detail.code)}: ${String(detail.message)}`);
  });
  const pass = async (ms = 0) => {
    for (let i = 0; i < 12; i++) await Promise.resolve();
    await clock.advance(ms);
    for (let i = 0; i < 12; i++) await Promise.resolve();
  };
  await pass();
  const greet: Page['greet'] = async (seq = 1, epoch = 'e1', calls) => {
    const socket = FakeSocket.last;
    socket.open();
    socket.say({ type: 'welcome', protocol: 1, serverTime: clock.now() });
    socket.say(snapshot(seq, epoch, calls));
    socket.pong({ epoch, seq }, clock.now());
    await pass();
    return socket;
  };
  return { store, clock, connector, problems, pass, greet };
}
