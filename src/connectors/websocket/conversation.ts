/** What is said between one page and its server, over as many sockets as it takes. */
import { isRecord } from '../../core/schema/plain.js';
import type { Command, Result, Snapshot, SnapshotInput, UpdateInput } from '../../core/schema/types.js';
import type { DirectoryPage, DirectoryQuery, RefreshReason } from '../../core/store/connector.js';
import { coded, Flights, type Commands, type Questions } from './flights.js';
import type { Incoming } from './frames.js';
import { LinkState } from './link-state.js';
import { Inflow } from './inflow.js';
import { Opening } from './opening.js';
import { TIMES, type Settings } from './options.js';
import { Pulse } from './pulse.js';
import { Sync } from './sync.js';
import type { Wire } from './wire.js';

type Sent = Snapshot | SnapshotInput | undefined;

export interface ConversationHost {
  sink(update: UpdateInput): void;
  report(code: string, message: string): void;
}

/** Lived this long, a connection was a good one. */
const GOOD_MS = 5000;

/** Sets the clock by what is known of the line. */
function stamp(update: UpdateInput, serverTime: number): void {
  if (update.serverTime !== undefined) update.serverTime = serverTime;
  const { snapshot } = update as { snapshot?: { serverTime?: number } };
  if (isRecord(snapshot) && snapshot.serverTime !== undefined) snapshot.serverTime = serverTime;
}

export class Conversation {
  readonly #settings: Settings;
  readonly #host: ConversationHost;
  readonly #opening: Opening;
  readonly #pulse: Pulse;
  readonly #sync: Sync;
  readonly #inflow: Inflow;
  #wire: Wire | undefined;
  #commands: Commands = new Flights();
  #questions: Questions = new Flights();
  #snapshots: ((snapshot: Sent) => void)[] = [];
  readonly #line: LinkState;
  #greetedAt: number | undefined;
  #ponged = false;
  /** Pongs have told the time. */
  #timed = false;
  #tokenWasGood = false;
  /** Another one was asked for at once. */
  #renewed = false;
  #stopped = false;
  #closed = false;
  #asked = 0;
  #refused = 0;
  supports: readonly string[] | undefined;

  constructor(settings: Settings, host: ConversationHost) {
    this.#settings = settings;
    this.#host = host;
    const { clock } = settings;
    this.#opening = new Opening(settings, {
      listener: (token) => ({
        opened: () => this.#hello(token),
        frame: (frame) => this.#frame(frame),
        refusedFrame: (wrong) => this.#refuse(wrong),
        closed: (code) => (code === 4401 ? this.#turnedAway('auth') : this.#lost()),
      }),
      got: (wire) => (this.#wire = wire),
      failed: (reason) => this.#later(reason),
      report: host.report,
    });
    this.#line = new LinkState(clock, (update) => host.sink(update));
    this.#pulse = new Pulse(clock, {
      ping: (t) => this.#say({ type: 'ping', t }),
      dead: () => this.#lost('silent'),
      slept: () => this.#slept(),
    });
    this.#sync = new Sync(clock, {
      ask: () => this.#say({ type: 'refresh' }),
      behind: () => this.#line.is('connecting', 'behind'),
      caughtUp: () => this.#maybeLive(),
    });
    this.#inflow = new Inflow(clock, (update) => {
      // a stamp that lay somewhere for long tells no time
      if (this.#timed) stamp(update, this.#line.now);
      host.sink(update);
      this.#sync.note(update);
    });
  }

  start(): void {
    this.#line.is('connecting');
    void this.#opening.now();
  }

  /** The page leaves. */
  close(): void {
    this.#closed = true;
    this.#commands.failAll(coded('offline', 'The connection was closed'));
    this.#inflow.drop();
    this.#end();
  }

  /** Another page of the same connector takes its place. */
  replaced(): void {
    if (this.#closed) return;
    this.close();
    this.#line.is('offline', 'replaced');
    this.#host.report('CONNECTOR', 'The connector was given to another session. Make one for each session');
  }

  #hello(token: string | undefined): void {
    const hello = { type: 'hello', protocols: [1], ...this.#sync.stamp };
    try {
      this.#wire?.send(token === undefined ? hello : { ...hello, token });
    } catch {
      this.#host.report('TOKEN', 'The token is too long for one frame. Give a shorter one');
      return this.#lost('token');
    }
    this.#ponged = false;
    this.#pulse.start();
  }

  /** Nothing here needs an answer to whether it went out: what is lost is asked for again. */
  #say(frame: object): void {
    try {
      this.#wire?.send(frame);
    } catch {
      // a full or closed socket is noticed by the pings
    }
  }

  #frame(frame: Incoming): void {
    this.#pulse.heard();
    // before the greeting nothing is believed
    if (this.#greetedAt === undefined && frame.type !== 'welcome' && frame.type !== 'refused') return;
    switch (frame.type) {
      case 'welcome':
        return this.#welcome(frame);
      case 'refused':
        return this.#turnedAway(frame.code);
      case 'pong':
        return this.#pong(frame);
      case 'result':
        // the store hears it too: it may be the answer to a request of a line before
        this.#commands.answer(frame.result.id, frame.result);
        return this.#host.sink({ type: 'result', result: frame.result });
      case 'page':
        if (frame.page) this.#questions.answer(frame.id, frame.page);
        else this.#questions.fail(frame.id, coded(frame.error!.code, frame.error!.message ?? ''));
        return;
      default:
        return this.#update(frame.update);
    }
  }

  #welcome({ supports, serverTime }: Extract<Incoming, { type: 'welcome' }>): void {
    if (this.#greetedAt !== undefined) return;
    this.#wire?.greeted();
    this.#greetedAt = this.#settings.clock.monotonic();
    this.#tokenWasGood = true;
    this.supports = supports;
    if (serverTime !== undefined) this.#line.set(serverTime);
    this.#inflow.newLine();
    this.#sync.begin();
  }

  #pong({ t, serverTime, epoch, seq }: Extract<Incoming, { type: 'pong' }>): void {
    // what came before it is told before it
    this.#inflow.flush();
    const now = this.#pulse.pong(t, serverTime, this.#line.now);
    if (now !== undefined) this.#line.set(now);
    this.#timed ||= now !== undefined;
    this.#ponged = true;
    const stamp = epoch === undefined || seq === undefined ? {} : { epoch, seq };
    if (!this.#sync.compare(stamp)) return;
    this.#maybeLive();
    this.#line.stillOnline();
  }

  #update(update: UpdateInput): void {
    this.#inflow.push(update);
    // whoever asked gets it as well: taken twice, it changes nothing
    if (update.type === 'snapshot') for (const resolve of this.#snapshots.splice(0)) resolve(update.snapshot);
  }

  /** Live is: greeted, answered, and nothing missing. */
  #maybeLive(): void {
    if (this.#greetedAt === undefined || !this.#ponged || !this.#sync.isComplete) return;
    this.#line.is('online');
  }

  /** What is on screen is old; the line may be dead as well. */
  #slept(): void {
    if (this.#greetedAt === undefined) return;
    this.#line.is('connecting', 'slept');
    this.#pulse.wake();
    this.#sync.want();
  }

  /** Tidies up behind a socket. What was asked on it may have been carried out. */
  #end(): void {
    this.#opening.giveUp();
    this.#inflow.flush();
    this.#wire?.close();
    this.#wire = undefined;
    this.#pulse.stop();
    this.#sync.end(this.#commands.size > 0);
    this.#commands = new Flights();
    this.#questions.failAll(coded('offline', 'The connection was lost'));
    this.#questions = new Flights();
    for (const resolve of this.#snapshots.splice(0)) resolve(undefined);
    if (this.#isGood) {
      this.#opening.reset();
      this.#renewed = false;
    }
    this.#greetedAt = undefined;
  }

  /** It has lasted: what went wrong before is over. */
  get #isGood(): boolean {
    return this.#greetedAt !== undefined && this.#settings.clock.monotonic() - this.#greetedAt > GOOD_MS;
  }

  #lost(reason = 'lost'): void {
    this.#end();
    if (reason === 'silent') this.#line.is('offline', reason);
    this.#later(reason);
  }

  /** A blip is not worth a message; what the next attempt does not mend is. */
  #later(reason: string): void {
    this.#line.is(this.#opening.tries === 0 ? 'connecting' : 'offline', reason);
    this.#opening.later();
  }

  /** A token that was good may have expired: the next one is tried at once, and no other. */
  #turnedAway(code: string): void {
    this.#end();
    const again = code === 'auth' && this.#tokenWasGood && this.#settings.token !== undefined;
    this.#tokenWasGood = false;
    // a server that greets and refuses in turns is not run over
    if (again && this.#renewed) return this.#later(code);
    if (again) {
      this.#renewed = true;
      this.#line.is('connecting', code);
      return void this.#opening.now();
    }
    this.#stopped = true;
    this.#line.is('offline', code);
    this.#host.report(
      code === 'protocol' ? 'PROTOCOL' : 'AUTH',
      code === 'protocol'
        ? 'The server does not speak version 1 of the protocol. Update the server or cc-voice-widgets'
        : 'The server refused the token. Give another one, then call refresh()',
    );
  }

  send(command: Command, signal: AbortSignal): Promise<Result> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    // a socket that is closing says so late
    if (this.#greetedAt !== undefined && this.#wire?.isGone) this.#lost();
    if (this.#line.status !== 'online' || this.#greetedAt === undefined || !this.#wire)
      return Promise.reject(coded('offline', 'There is no connection'));
    try {
      this.#wire.send({ type: 'command', command });
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return this.#commands.wait(command.id, signal);
  }

  directory(query: DirectoryQuery, signal: AbortSignal): Promise<DirectoryPage> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    if (this.#greetedAt === undefined || !this.#wire)
      return Promise.reject(coded('offline', 'There is no connection'));
    const id = `q${++this.#asked}`;
    try {
      this.#wire.send({ type: 'directory', id, query });
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return this.#questions.wait(id, signal);
  }

  /** A snapshot; undefined when it comes by itself, with the next connection. */
  refresh(reason: RefreshReason): Promise<Sent> {
    const none = Promise.resolve(undefined);
    if (this.#closed || (this.#stopped && reason !== 'api')) return none;
    if (!this.#wire || this.#wire.isGone) {
      if (this.#opening.asksToken && reason !== 'api') return none;
      this.#stopped = false;
      // a socket that ended without a word; otherwise an attempt waits for its time
      if (this.#wire) this.#lost();
      if (reason !== 'gap') void this.#opening.now();
      return none;
    }
    if (this.#greetedAt === undefined) return none;
    this.#pulse.look();
    // the pong comes before a snapshot that may be long
    if (reason !== 'gap') this.#pulse.wake();
    this.#sync.want();
    return new Promise((resolve) => {
      const { clock } = this.#settings;
      const timer = clock.setTimeout(() => done(undefined), TIMES.wake);
      const done = (snapshot: Sent) => {
        clock.clearTimeout(timer);
        this.#snapshots = this.#snapshots.filter((waiting) => waiting !== done);
        resolve(snapshot);
      };
      this.#snapshots.push(done);
    });
  }

  /** The first, the tenth, the hundredth … is told of: a flood of them is one fault. */
  #refuse(wrong: string): void {
    this.#refused += 1;
    if (!/^10*$/.test(String(this.#refused))) return;
    this.#host.report(
      'BAD_FRAME',
      `${wrong}; the frame is refused (${this.#refused} so far). Correct the server, see docs/protocol.md`,
    );
  }

  /** For a page's own display: frames refused, attempts since the last good connection, ms there and back. */
  get figures(): { refused: number; attempts: number; latencyMs: number | undefined } {
    return {
      refused: this.#refused,
      attempts: this.#isGood ? 0 : this.#opening.tries,
      latencyMs: this.#pulse.latency,
    };
  }
}
