/** One connection of the page to its SIP server: registered, alive, with the agent's calls. */
import type { Clock } from '../../core/clock/clock.js';
import type {
  AgentInput,
  Command,
  Profile,
  Result,
  SnapshotInput,
  UpdateInput,
} from '../../core/schema/types.js';
import type { RefreshReason } from '../../core/store/connector.js';
import { LinkState } from '../websocket/link-state.js';
import { carryOut } from './commands/index.js';
import type { Station, Wanted } from './commands/types.js';
import type { Context, Parts } from './context.js';
import { Desk } from './desk.js';
import type { Media } from './media.js';
import { Memory } from './memory.js';
import type { SipSettings } from './options.js';
import { Pulse } from './pulse.js';
import { recover } from './repair.js';
import type { Stack } from './stack.js';

export interface PhoneHost {
  sink(update: UpdateInput): void;
  report(code: string, message: string): void;
}

/** Answers to REGISTER that another attempt does not mend. */
const FINAL = new Set([401, 403, 404, 407, 423]);
/** Those of them that another password may mend. */
const DIGEST = new Set([401, 403, 407]);
/** ms until a registrar that failed is asked again. */
const AGAIN = 5000;
/** ms that a line may be down before the agent is told so in so many words. */
const BLIP = 4000;

export class Phone implements Station {
  readonly settings: SipSettings;
  readonly desk: Desk;
  readonly #host: PhoneHost;
  readonly #parts: Parts;
  readonly #clock: Clock;
  readonly #link: LinkState;
  readonly #pulse: Pulse;
  readonly #memory: Memory;
  readonly context: Context;
  #stack: Stack | undefined;
  #instance = '';
  #closed = false;
  /** As the registrar was given it. */
  #password: string | undefined;
  /** Asked for once more, and not yet accepted. */
  #isRenewed = false;
  /** By the registrar, for good. */
  #isRefused = false;
  #retry: unknown;
  #blip: unknown;
  #wanted: Wanted;
  /** After the call that is up. */
  #next: Wanted | undefined;
  #toldAgent = '';
  #agentSince = 0;
  #agentKind = '';
  #isSilent = false;
  /** Who waits for the registrar's word on being idle or available. */
  #moved: (() => void) | undefined;

  constructor(settings: SipSettings, parts: Parts, media: Media, host: PhoneHost) {
    const { clock, shelf, newId, random } = parts;
    this.settings = settings;
    this.#parts = parts;
    this.#host = host;
    this.#clock = clock;
    this.#wanted = { kind: settings.state };
    this.#link = new LinkState(clock, (update) => host.sink(update));
    this.#memory = new Memory(shelf, settings.uri, () => clock.now());
    this.context = {
      settings,
      clock,
      media,
      random,
      newId,
      isOnline: () => this.isOnline,
      stack: () => this.#stack,
      tell: (updates) => this.#tell(updates),
      report: (code, message) => host.report(code, message),
      settle: () => this.#settle(),
    };
    this.desk = new Desk(this.context);
    this.#pulse = new Pulse(clock, settings.ping, {
      ask: (ms) => this.#stack!.ping(ms),
      beat: () => this.#remember(),
      dead: () => this.#silent(),
    });
  }

  get isOnline(): boolean {
    return this.#link.status === 'online';
  }

  /** The browser keeps the page silent, or no longer. */
  sounds(isBlocked: boolean): void {
    if (isBlocked === this.#isSilent) return;
    this.#isSilent = isBlocked;
    this.desk.sayAll();
  }

  start(): void {
    this.#link.is('connecting');
    const { instance, calls, state } = this.#memory.load(() => this.#parts.newId());
    this.#instance = instance;
    if (state) this.#wanted = state;
    for (const call of calls) this.desk.calls.set(call.id, call);
    void this.#connect();
  }

  async #connect(): Promise<void> {
    const { server, uri, user, name, iceServers, gathering, expires } = this.settings;
    let password: string | undefined;
    try {
      password = await this.settings.password();
    } catch {
      // its words might hold what is secret
      this.#host.report('PASSWORD', 'The password could not be had: its function failed; trying again');
      this.#link.is('offline', 'password');
      return this.#later(() => void this.#connect());
    }
    if (this.#closed) return;
    this.#password = password;
    const instance = this.#instance;
    const given = { server, uri, user, name, iceServers, gathering, expires, instance, password };
    this.#stack = this.#parts.stack(
      { ...given, register: this.#wanted.kind === 'available' },
      {
        connected: () => this.#wanted.kind === 'idle' && this.#online(),
        registered: () => this.#registered(),
        unregistered: () => this.#moved?.(),
        lost: () => this.#lost(),
        refused: (status) => void this.#refused(status),
        incoming: (leg) => this.desk.incoming(leg),
      },
    );
    this.#stack.start();
  }

  #later(run: () => void): void {
    this.#clock.clearTimeout(this.#retry);
    this.#retry = this.#clock.setTimeout(() => this.#closed || run(), AGAIN);
  }

  #registered(): void {
    this.#isRenewed = false;
    this.#moved?.();
    if (!this.isOnline) this.#online();
  }

  #online(): void {
    if (this.#closed) return;
    this.#clock.clearTimeout(this.#blip);
    this.#link.is('online');
    const snapshot = this.snapshot();
    this.#toldAgent = JSON.stringify(snapshot.agent);
    this.#host.sink({ type: 'snapshot', snapshot });
    this.#pulse.start();
    void recover(this.context, this.desk)
      .then(() => this.desk.makeSure())
      .then(() => this.#remember());
  }

  #lost(reason = 'lost'): void {
    if (this.#closed || this.#link.status === undefined) return;
    this.#pulse.stop();
    const wasOnline = this.isOnline;
    this.#link.is('connecting', reason);
    if (!wasOnline) return;
    this.#blip = this.#clock.setTimeout(() => this.#link.is('offline', reason), BLIP);
    this.desk.sayAll();
  }

  #silent(): void {
    this.#lost('silent');
    this.#stack?.reconnect();
  }

  async #refused(status: number): Promise<void> {
    if (this.#closed) return;
    this.#pulse.stop();
    if (DIGEST.has(status) && (await this.#renew())) return;
    const isFinal = FINAL.has(status);
    this.#link.is('offline', isFinal ? 'auth' : 'registrar');
    this.desk.sayAll();
    if (!isFinal) return this.#later(() => this.#stack?.register());
    // a call that is up has dialogs of its own
    this.#isRefused = true;
    this.#giveUp();
    this.#host.report(
      'AUTH',
      `The registrar refused the agent (${status}). Give the right uri, user and password, then call refresh()`,
    );
  }

  /** A password may only have expired. True when there is another one, which is tried; false when it is the same. */
  async #renew(): Promise<boolean> {
    if (this.#isRenewed) return false;
    this.#isRenewed = true;
    this.#lost('auth');
    const password = await this.settings.password().catch(() => undefined);
    if (this.#closed) return true;
    if (password === undefined || password === this.#password) return false;
    this.#password = password;
    this.#stack?.register(password);
    return true;
  }

  /** Idle agents are not registered: calls go elsewhere. True once the registrar has said so. */
  async move(to: Wanted): Promise<void> {
    if (this.desk.calls.size && to.kind === 'idle') {
      this.#next = to;
      return this.#tell([]);
    }
    this.#next = undefined;
    if (to.kind !== this.#wanted.kind) {
      const moved = new Promise<void>((done) => (this.#moved = done));
      this.#stack?.[to.kind === 'idle' ? 'unregister' : 'register']();
      await moved;
      this.#moved = undefined;
    }
    this.#wanted = to;
    this.#agentKind = '';
    this.#tell([]);
  }

  #giveUp(): void {
    if (!this.#isRefused || this.desk.calls.size) return;
    this.#isRefused = false;
    this.#stack?.stop();
    this.#stack = undefined;
  }

  /** What the agent asked for before a call ended. */
  #settle(): void {
    this.#giveUp();
    const next = this.#next;
    if (next && !this.desk.calls.size) void this.move(next);
  }

  get #agent(): AgentInput {
    const { own, uri, name } = this.settings;
    const { kind: wanted, ...code } = this.#wanted;
    const call = [...this.desk.calls.values()].find(({ phase }) => phase !== 'offered');
    const kind = call ? (call.phase === 'connected' ? 'engaged' : 'wrapup') : wanted;
    // a call of before a reload is as old as it is
    if (kind !== this.#agentKind) this.#agentSince = call?.since ?? this.#clock.now();
    this.#agentKind = kind;
    return {
      id: uri,
      name: name ?? own,
      dn: own,
      state: { kind, since: this.#agentSince, ...(kind === 'idle' && code) },
      ...(this.#next && { next: this.#next }),
    };
  }

  get #profile(): Profile {
    const { profile = {}, wrapup } = this.settings;
    const { reasons, defaultReasonId, required } = wrapup ?? {};
    return {
      endCallEnabled: true,
      consultToQueue: false,
      outdial: { enabled: true, addressBook: false, dialpad: true },
      ...profile,
      transferKeepsCall: true,
      ...(reasons && {
        wrapup: {
          reasons,
          ...(defaultReasonId && { defaultReasonId }),
          ...(required !== undefined && { required }),
        },
      }),
    };
  }

  snapshot(): SnapshotInput {
    const calls = [...this.desk.calls.values()].map((call) => this.desk.shown(call));
    return { serverTime: this.#clock.now(), agent: this.#agent, profile: this.#profile, calls };
  }

  #tell(updates: UpdateInput[]): void {
    if (this.#closed) return;
    const agent = this.#agent;
    const told = JSON.stringify(agent);
    const all = told === this.#toldAgent ? updates : [...updates, { type: 'agent', agent } as const];
    this.#toldAgent = told;
    const [first] = all;
    if (!first) return;
    const serverTime = this.#clock.now();
    this.#host.sink(
      all.length === 1 ? { ...first, serverTime } : { type: 'batch', updates: all, serverTime },
    );
    this.#remember();
  }

  #remember(): void {
    if (!this.#closed) this.#memory.save(this.desk.calls.values(), this.#wanted);
  }

  /** @throws Error with the code `offline` when there is no line */
  send(command: Command, signal: AbortSignal): Promise<Result> {
    return carryOut(this, command, signal);
  }

  refresh(reason: RefreshReason): SnapshotInput | undefined {
    if (!this.#stack && reason === 'api' && this.#link.status === 'offline') void this.#connect();
    if (!this.isOnline) return undefined;
    if (reason !== 'gap') this.#pulse.now();
    return this.snapshot();
  }

  /** Calls are not ended: the page that comes next takes them back. */
  close(): void {
    this.#remember();
    this.#closed = true;
    this.#pulse.stop();
    this.#clock.clearTimeout(this.#retry);
    this.#clock.clearTimeout(this.#blip);
    for (const call of this.desk.calls.values()) {
      for (const { leg } of call.members) leg?.abandon();
      this.context.media.release(call.id);
    }
    this.#stack?.stop();
  }
}
