/** A SIP server and a page's sound that are not there: what the connector asks of them is written down. */
import type { AudioState } from '../../../../src/connectors/sip/audio.js';
import { ManualClock } from '../../../../src/core/clock/manual-clock.js';
import { connectorOf } from '../../../../src/connectors/sip/connector.js';
import type { Parts } from '../../../../src/connectors/sip/context.js';
import { MicrophoneError, type Media, type Outlet } from '../../../../src/connectors/sip/media.js';
import { settingsOf, type SipConnectorOptions } from '../../../../src/connectors/sip/options.js';
import {
  SipError,
  type CallRequest,
  type DialogId,
  type Ending,
  type LegHost,
  type LineHost,
  type Party,
  type Stack,
  type StackLeg,
  type StackOptions,
} from '../../../../src/connectors/sip/stack.js';
import type { Tabs } from '../../../../src/connectors/sip/tabs.js';

let count = 0;

export class FakeLeg implements StackLeg {
  host: LegHost = {};
  readonly direction: 'in' | 'out';
  readonly remote: Party;
  readonly target: string;
  readonly request: CallRequest | undefined;
  dialog: DialogId | undefined;
  connection = undefined;
  isReady = true;
  /** All that was asked of it, in order. */
  readonly asked: string[] = [];
  readonly headers: { [name: string]: string };
  /** Statuses that the next offers are answered with; 0 = nothing comes back. */
  refusals: number[] = [];
  /** How a REFER goes on; undefined = it is under way. */
  transferred: Promise<void> = Promise.resolve();
  readonly #id = ++count;

  constructor(direction: 'in' | 'out', remote: Party, target = '', request?: CallRequest) {
    this.direction = direction;
    this.remote = remote;
    this.target = target;
    this.request = request;
    this.headers = {};
  }

  header(name: string): string | undefined {
    return this.headers[name];
  }

  /** It is answered, at whichever end. */
  accepted(): void {
    const n = this.#id;
    this.dialog = { callId: `c${n}`, localTag: `l${n}`, remoteTag: `r${n}`, target: `sip:peer${n}@x;gr=1` };
    this.host.answered?.();
    this.host.sound?.('ok');
  }

  /** The other end, or the server, ends it. */
  end(ending: Ending): void {
    this.host.ended?.(ending);
  }

  answer(): void {
    this.asked.push('answer');
    this.accepted();
  }

  reject(status: number): void {
    this.asked.push(`reject ${status}`);
    this.host.ended?.({ by: 'local', status });
  }

  hangUp(): void {
    this.asked.push('hangUp');
    this.host.ended?.({ by: 'local' });
  }

  abandon(): void {
    this.asked.push('abandon');
  }

  mute(on: boolean): void {
    this.asked.push(`mute ${on}`);
  }

  async offer({ hold, restartIce }: { hold?: boolean; restartIce?: boolean }): Promise<void> {
    this.asked.push(restartIce ? 'restartIce' : `offer ${hold ? 'hold' : 'talk'}`);
    const status = this.refusals.shift();
    if (status !== undefined) throw new SipError(status);
  }

  tones(keys: string, by: string): void {
    this.asked.push(`${by} ${keys}`);
  }

  refer(target: string, replaces?: DialogId): Promise<void> {
    this.asked.push(`refer ${target}${replaces ? ` replaces ${replaces.callId}` : ''}`);
    return this.transferred;
  }
}

/** Registrar and proxy of everybody who is connected. */
export class FakeServer {
  readonly stacks = new Set<FakeStack>();
  /** Every dialog that was made by a page, in order. */
  readonly made: FakeLeg[] = [];
  isUp = true;
  /** What REGISTER is answered with; 200 = yes. */
  status = 200;
  answersPings = true;
  /** So many pings are not answered. */
  missesPings = 0;
  /** When it answers a REGISTER that takes the agent off; at once. */
  forgets: Promise<void> = Promise.resolve();

  get stack(): FakeStack {
    const [stack] = [...this.stacks].slice(-1);
    if (!stack) throw new Error('Nobody is connected');
    return stack;
  }

  /** Somebody calls. */
  call(remote: Party, headers: { [name: string]: string } = {}): FakeLeg {
    const leg = new FakeLeg('in', remote);
    Object.assign(leg.headers, headers);
    for (const { host } of this.stacks) host.incoming(leg);
    return leg;
  }

  drop(): void {
    this.isUp = false;
    for (const { host } of this.stacks) host.lost();
  }

  restore(): void {
    this.isUp = true;
    for (const stack of this.stacks) stack.start();
  }
}

export class FakeStack implements Stack {
  readonly asked: string[] = [];
  readonly options: StackOptions;
  readonly host: LineHost;
  readonly #server: FakeServer;
  #registers: boolean;

  constructor(server: FakeServer, options: StackOptions, host: LineHost) {
    this.#server = server;
    this.options = options;
    this.host = host;
    this.#registers = options.register;
  }

  start(): void {
    this.#server.stacks.add(this);
    queueMicrotask(() => {
      if (!this.#server.isUp || !this.#server.stacks.has(this)) return;
      this.host.connected();
      if (this.#registers) this.#answer();
    });
  }

  #answer(): void {
    if (this.#server.status === 200) this.host.registered();
    else this.host.refused(this.#server.status);
  }

  stop(): void {
    this.asked.push('stop');
    this.#server.stacks.delete(this);
  }

  register(password?: string): void {
    this.#registers = true;
    this.asked.push(password === undefined ? 'register' : `register ${password}`);
    queueMicrotask(() => this.#answer());
  }

  unregister(): void {
    this.#registers = false;
    this.asked.push('unregister');
    void this.#server.forgets.then(() => this.host.unregistered());
  }

  call(target: string, request: CallRequest): FakeLeg {
    const [, user = ''] = /sip:([^@]+)@/.exec(target) ?? [];
    const leg = new FakeLeg('out', { number: user }, target, request);
    this.#server.made.push(leg);
    return leg;
  }

  async ping(): Promise<void> {
    if (!this.#server.answersPings || this.#server.missesPings-- > 0) throw new SipError(408);
  }

  reconnect(): void {
    this.asked.push('reconnect');
  }
}

export class FakeMedia implements Media {
  state = { choice: {}, blocked: false, quality: {} };
  isRefused = false;
  /** How each call sounds now. */
  readonly sounds = new Map<string, { outlets: readonly Outlet[]; muted: boolean }>();
  rings = false;

  async open(): Promise<MediaStream> {
    if (this.isRefused) throw new MicrophoneError('NotAllowedError');
    return {} as MediaStream;
  }

  apply(callId: string, outlets: readonly Outlet[], muted: boolean): void {
    this.sounds.set(callId, { outlets, muted });
  }

  release(callId: string): void {
    this.sounds.delete(callId);
  }

  ringback(on: boolean): void {
    this.rings = on;
  }

  async set(choice: object): Promise<void> {
    this.state = { ...this.state, choice };
  }

  async unblock(): Promise<void> {
    this.block(false);
  }

  readonly listeners = new Set<(state: AudioState) => void>();

  /** The browser keeps the page silent, or no longer. */
  block(blocked: boolean): void {
    this.state = { ...this.state, blocked };
    for (const listener of this.listeners) listener(this.state);
  }
}

export class FakeShelf {
  readonly #items = new Map<string, string>();
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, value);
  get text(): string {
    return [...this.#items.values()].join('\n');
  }
}

export const OPTIONS: SipConnectorOptions = {
  server: 'wss://sip.example.com/ws',
  uri: 'sip:ada@example.com',
  password: 's3cret',
  name: 'Ada',
};

/** A page, its server, and a clock that stands still. */
export function world(options: Partial<SipConnectorOptions> = {}, tabs?: Tabs) {
  const clock = new ManualClock();
  const server = new FakeServer();
  const media = new FakeMedia();
  const shelf = new FakeShelf();
  const parts: Parts = {
    stack: (given, host) => new FakeStack(server, given, host),
    media: (_, changed) => {
      media.listeners.add(changed);
      return media;
    },
    clock,
    random: () => 0.5,
    newId: () => `id-${++count}`,
    shelf,
  };
  /** The connector of another tab. */
  const withShelf = (own: FakeShelf) => () =>
    connectorOf(settingsOf({ ...OPTIONS, ...options }), { ...parts, shelf: own }, tabs);
  return { clock, server, media, shelf, withShelf, connector: withShelf(shelf) };
}
