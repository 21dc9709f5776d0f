/** A voice server on a port of its own, and pages that speak the protocol by hand. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'node:test';
import WebSocket, { type ClientOptions } from 'ws';
import {
  createVoiceServer,
  type VoiceServer,
  type VoiceServerOptions,
} from '../../../demo/server/voice-server.mjs';
import type { Simulator, SimulatorOptions } from '../../../src/simulator/api.js';
import { createSimulator } from '../../../src/simulator/index.js';

/** ms; far longer than anything here takes. */
const LONG = 10_000;

export type Frame = { type: string; [field: string]: any }; // eslint-disable-line @typescript-eslint/no-explicit-any

const leftovers: (() => unknown)[] = [];
/** Done after the test, the last one first. */
export const later = (work: () => unknown) => void leftovers.push(work);
afterEach(async () => {
  for (const work of leftovers.splice(0).reverse()) await work();
});

/** Waits for what has no event of its own. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = Date.now() + LONG;
  while (!condition()) {
    assert.ok(Date.now() < end, `never: ${what}`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  later(() => new Promise((done) => (server.close(done), server.closeAllConnections())));
  return (server.address() as AddressInfo).port;
}

export interface Host {
  voice: VoiceServer;
  sim: Simulator;
  url: string;
  server: Server;
  log: { event: string; about: Record<string, unknown> | undefined }[];
}

/** A world whose clock stands still, behind the protocol. */
export async function openServer(
  options: Partial<VoiceServerOptions> = {},
  world: SimulatorOptions = {},
): Promise<Host> {
  const sim = options.simulator ?? createSimulator({ clock: 'manual', ...world });
  const log: Host['log'] = [];
  const voice = createVoiceServer({
    simulator: sim,
    log: (event, about) => log.push({ event, about }),
    ...options,
  });
  const server = createServer();
  voice.attach(server);
  const url = `ws://127.0.0.1:${await listen(server)}/voice`;
  later(() => voice.close());
  return { voice, sim, url, server, log };
}

export class Client {
  readonly frames: Frame[] = [];
  readonly ws: WebSocket;
  /** The close code, once it is there. */
  code: number | undefined;
  #changed = new Set<() => void>();
  #sent = 0;

  constructor(url: string, options: ClientOptions = {}) {
    this.ws = new WebSocket(url, options);
    this.ws.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)) as Frame);
      for (const check of [...this.#changed]) check();
    });
    this.ws.on('error', () => {});
    this.ws.on('close', (code) => {
      this.code = code;
      for (const check of [...this.#changed]) check();
    });
    later(() => this.ws.terminate());
  }

  static async open(url: string, options?: ClientOptions): Promise<Client> {
    const client = new Client(url, options);
    await once(client.ws, 'open');
    return client;
  }

  /** Open and greeted, with all that it is to have at first. */
  static async desk(url: string, agent = 'ada', hello: object = {}): Promise<Client> {
    const client = await Client.open(url);
    client.say({ type: 'hello', protocols: [1], token: `demo-${agent}`, ...hello });
    await client.live();
    return client;
  }

  say(frame: object): void {
    this.ws.send(JSON.stringify(frame));
  }

  /** All that was sent before has been read, and what was to be answered is answered. */
  async live(): Promise<Frame> {
    const t = ++this.#sent;
    this.say({ type: 'ping', t });
    return this.wait((frame) => frame.type === 'pong' && frame.t === t, `pong ${t}`);
  }

  /** The first frame that fits, of those that are there or come. */
  wait(fits: (frame: Frame) => unknown, what: string): Promise<Frame> {
    return this.#when(() => this.frames.find(fits), what);
  }

  /** Resolves with the close code. */
  closed(): Promise<number> {
    return this.#when(() => this.code, 'the close');
  }

  /** @returns its result */
  async command(command: { id: string; type: string; [field: string]: unknown }): Promise<Frame> {
    this.say({ type: 'command', command: { issuedAt: 1, ...command } });
    const frame = await this.wait(
      ({ type, result }) => type === 'result' && result.id === command.id,
      command.id,
    );
    return frame.result as Frame;
  }

  of(type: string): Frame[] {
    return this.frames.filter((frame) => frame.type === type);
  }
  /** Numbers of all updates that came, in order. */
  get seqs(): number[] {
    return this.frames.flatMap(({ type, seq }) =>
      type !== 'pong' && seq !== undefined ? [seq as number] : [],
    );
  }
  get snapshot(): Frame {
    return this.of('snapshot').at(-1)!.snapshot as Frame;
  }

  #when<T>(found: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#changed.delete(check);
      };
      const check = () => {
        const value = found();
        if (value === undefined) return;
        stop();
        resolve(value);
      };
      const timer = setTimeout(() => {
        stop();
        reject(
          new Error(`never: ${what}; closed with ${this.code}; got ${this.frames.map(({ type }) => type)}`),
        );
      }, LONG);
      this.#changed.add(check);
      check();
    });
  }
}
