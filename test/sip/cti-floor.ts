/** A CTI server with three real phones, and the pages of its two agents: headless, on the WebSocket connector. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import WebSocket from 'ws';
import { openCtiServer, type CtiServer } from '../../demo/cti/cti-server.mjs';
import { MUSIC_HERTZ } from '../../demo/cti/media/sounds.mjs';
import { findBaresip, startPhone, type Phone } from '../../demo/cti/phone.mjs';
import { createWebSocketConnector, type Socket } from '../../src/connectors/websocket/index.js';
import { actionsFor } from '../../src/core/policy/actions.js';
import type { CallAction } from '../../src/core/policy/types.js';
import type { Call, Command, CommandInput, Result } from '../../src/core/schema/types.js';
import { createStore, type Store } from '../../src/core/store/store.js';
import { createSimulator } from '../../src/simulator/index.js';
import { findKamailio, startKamailio } from '../../tools/sip/kamailio.mjs';
import { loudness } from './goertzel.js';

/** ms; far longer than anything here takes. */
const PATIENCE = 8000;
const RATE = 8000;
/** A tenth of a second: tones that are 10 Hz apart can be told from each other. */
const WINDOW = 800;
/** Of a tone that is there; the phones send theirs at some 19,000, music is at 6,000. */
const LOUD = 1800;

const TONES = { ada: 700, ben: 1130, customer: 1870 };
const NUMBER = '+12015532447';

type Person = keyof typeof TONES;
type Heard = Person | 'music' | 'ringback';

/** Waits for what has no event of its own. */
export async function until(
  condition: () => unknown,
  what: () => string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  while (!condition()) {
    assert.ok(Date.now() < end, `never: ${what()}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Whom, or what, somebody hears just now; undefined when that is no news since so many samples. */
function heardBy(phone: Phone, since: number): Heard[] | undefined {
  if (phone.heardSoFar < since + WINDOW) return undefined;
  const samples = phone.heard(WINDOW);
  const has = (hertz: number) => loudness(samples, hertz, RATE) > LOUD;
  const people = (Object.keys(TONES) as Person[]).filter((name) => has(TONES[name]));
  return [
    ...people,
    ...(MUSIC_HERTZ.some(has) ? (['music'] as const) : []),
    ...(has(440) && has(480) ? (['ringback'] as const) : []),
  ];
}

/** An agent's page. */
export class Desk {
  readonly store: Store;

  constructor(
    readonly id: string,
    port: number,
  ) {
    this.store = createStore({
      connector: createWebSocketConnector({
        url: `ws://127.0.0.1:${port}/voice`,
        token: () => `demo-${id}`,
        WebSocket: WebSocket as unknown as new (url: string) => Socket,
      }),
    });
  }

  /** The call that is on. */
  get call(): Call | undefined {
    return this.store.state.calls.find(({ phase }) => phase !== 'ended');
  }

  get agentState(): string | undefined {
    return this.store.state.agent?.state.kind;
  }

  /** `connected consult hold:customer`, as it can be read off the screen. */
  get shown(): string {
    const { call } = this;
    if (!call) return '';
    const { phase, topology, role, legs, held } = call;
    const holds = legs
      .filter(({ hold }) => hold === true)
      .map(({ id, role: of }) => (id === 'customer' ? id : of));
    const words = [phase, topology !== 'single' && topology, role === 'consulted' && role, held && 'held'];
    return [...words.filter(Boolean), ...holds.map((who) => `hold:${who}`)].join(' ');
  }

  see(shown: string): Promise<void> {
    return until(
      () => this.shown === shown,
      () => `${this.id} sees "${shown}", but "${this.shown}" (${this.agentState})`,
    );
  }

  seeState(kind: string): Promise<void> {
    return until(
      () => this.agentState === kind,
      () => `${this.id} is ${kind}, but ${this.agentState}`,
    );
  }

  can(action: CallAction): boolean {
    return this.call !== undefined && actionsFor(this.call, this.store.state).actions[action].enabled;
  }

  /** The other party's leg, beside the customer's. */
  get otherLeg(): string {
    return this.call?.legs.find(({ id, phase }) => id !== 'customer' && phase !== 'left')?.id ?? '';
  }

  ask(input: Record<string, unknown> & { type: Command['type'] }): Promise<Result> {
    return this.store.request({ callId: this.call?.id, ...input } as unknown as CommandInput);
  }

  async do(input: Record<string, unknown> & { type: Command['type'] }): Promise<void> {
    const result = await this.ask(input);
    assert.ok(result.ok, `${this.id}: ${JSON.stringify(result)}`);
  }
}

export interface Floor {
  cti: CtiServer;
  phones: { [name in Person]: Phone };
  ada: Desk;
  ben: Desk;
  port: number;
  log: string[];
  /** Who hears whom, each exactly so. */
  hear(expected: { [name in Person]?: Heard[] }): Promise<void>;
  phoneIs(name: Person, now: Phone['now']): Promise<void>;
  close(): Promise<void>;
}

/** @returns why it cannot be run here */
export async function missing(): Promise<string | undefined> {
  try {
    await findKamailio();
    await findBaresip();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Each step of opening is undone by `close`, also when a later one fails. */
export async function openFloor(): Promise<Floor> {
  const opened: (() => unknown)[] = [];
  const close = async () => {
    for (const undo of opened.splice(0).reverse()) await undo();
  };
  try {
    return await open(opened, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(opened: (() => unknown)[], close: Floor['close']): Promise<Floor> {
  const kamailio = await startKamailio();
  opened.push(() => kamailio.stop());
  const registrar = { host: '127.0.0.1', port: kamailio.port, domain: kamailio.domain };
  const log: string[] = [];
  const cti = await openCtiServer({
    createSimulator,
    registrar,
    log: (event, about) => log.push(`${event} ${JSON.stringify(about ?? {})}`),
  });
  opened.push(() => cti.close());
  const users = { ada: '4101', ben: '4102', customer: NUMBER };
  const names = Object.keys(users) as Person[];
  const started = await Promise.all(
    names.map(async (name) => {
      const phone = await startPhone({ user: users[name], registrar, hertz: TONES[name] });
      opened.push(() => phone.stop());
      return phone;
    }),
  );
  const phones = Object.fromEntries(names.map((name, i) => [name, started[i]])) as Floor['phones'];
  const http = createServer();
  opened.push(() => http.close());
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  cti.attach(http);
  const [ada, ben] = [new Desk('ada', port), new Desk('ben', port)];
  opened.push(() => [ada, ben].forEach(({ store }) => store.destroy()));
  const registered = new Set<string>();
  while (!Object.values(users).every((user) => registered.has(user)))
    for (const user of await kamailio.registered()) registered.add(user);
  return {
    cti,
    phones,
    ada,
    ben,
    port,
    log,
    async hear(expected) {
      for (const [name, who] of Object.entries(expected) as [Person, Heard[]][]) {
        const wanted = [...who].sort().join();
        const since = phones[name].heardSoFar;
        const now = () => heardBy(phones[name], since)?.sort().join();
        await until(
          () => now() === wanted,
          () => `${name} hears "${wanted}", but "${now()}"\n${log.slice(-6).join('\n')}`,
        );
      }
    },
    phoneIs: (name, now) =>
      until(
        () => phones[name].now === now,
        () => `the phone of ${name} ${now}, but ${phones[name].now}\n${log.slice(-6).join('\n')}`,
      ),
    close,
  };
}
