/** The stack on JsSIP. Its version is exact in package.json: `leg.ts` says what is decided in its place. */
import {
  SipError,
  type CallRequest,
  type LineHost,
  type Stack,
  type StackLeg,
  type StackOptions,
} from '../stack.js';
import { JssipLeg, type LegSettings } from './leg.js';
import { UA, type Message, type Session, type SessionEvent } from './library.js';
import { replacesOf } from './refer.js';
import { Wire } from './wire.js';

/** s; a server that starts anew is found again soon, and not by all agents at once. */
const RETRY = { connection_recovery_min_interval: 1, connection_recovery_max_interval: 8 };
/** s that a call may ring before the page gives up; a server does so earlier. */
const RINGS = 180;

interface Agent {
  start(): void;
  stop(): void;
  register(): void;
  unregister(): void;
  set(parameter: 'password', value: string): void;
  isConnected(): boolean;
  call(target: string, options: object): unknown;
  sendOptions(target: string, body: undefined, options: object): void;
  on(type: string, listener: (event: never) => void): void;
}

export function createJssipStack(options: StackOptions, host: LineHost): Stack {
  return new JssipStack(options, host);
}

class JssipStack implements Stack {
  readonly #wire: Wire;
  readonly #ua: Agent;
  readonly #settings: LegSettings;
  readonly #domain: string;
  /** Sessions that took another's place: they are told of to their leg. */
  readonly #adopted = new WeakSet<Session>();
  /** Whom JsSIP's word of a session that is being made is for. */
  #made: ((leg: JssipLeg) => void) | undefined;
  #waiting: (() => void)[] = [];
  #isStopped = false;

  constructor(options: StackOptions, host: LineHost) {
    const { server, uri, user, password, name, instance, expires, register, iceServers, gathering } = options;
    this.#wire = new Wire(server);
    this.#domain = uri.replace(/^sips?:(?:[^@]*@)?/, 'sip:');
    // what JsSIP's types leave out, see library.ts
    this.#ua = new UA({
      sockets: this.#wire as never,
      uri,
      ...(user !== undefined && { authorization_user: user }),
      ...(password !== undefined && { password }),
      ...(name !== undefined && { display_name: name }),
      instance_id: instance,
      register,
      register_expires: expires,
      // the sound's own signs of life tell more, and earlier, than a timer that ends calls
      session_timers: false,
      no_answer_timeout: RINGS,
      user_agent: 'cc-voice-widgets',
      ...RETRY,
    }) as unknown as Agent;
    this.#settings = {
      iceServers,
      gathering,
      isUp: () => this.#ua.isConnected(),
      whenUp: (then) => this.#waiting.push(then),
      adopt: (session, request) => {
        this.#adopted.add(session);
        return new JssipLeg(session, request, this.#settings);
      },
    };
    this.#listen(host);
  }

  #listen(host: LineHost): void {
    const on = <E>(type: string, listener: (event: E) => void) => this.#ua.on(type, listener);
    on('connected', () => host.connected());
    on('disconnected', () => host.lost());
    on('registered', () => {
      host.registered();
      for (const then of this.#waiting.splice(0)) then();
    });
    on('unregistered', () => {
      host.unregistered();
      // all that was to be said has been heard: JsSIP would keep the socket for seconds
      if (this.#isStopped) this.#wire.disconnect();
    });
    on<{ response: Message | null }>('registrationFailed', ({ response }) =>
      host.refused(response?.status_code ?? 0),
    );
    on<SessionEvent>('newRTCSession', ({ originator, session, request }) => {
      if (this.#adopted.has(session)) return;
      const leg = new JssipLeg(session, request, this.#settings);
      if (originator === 'local') this.#made?.(leg);
      else host.incoming(leg);
    });
  }

  start(): void {
    this.#ua.start();
  }

  stop(): void {
    this.#waiting = [];
    this.#isStopped = true;
    this.#ua.stop();
  }

  register(password?: string): void {
    if (password !== undefined) this.#ua.set('password', password);
    this.#ua.register();
  }

  unregister(): void {
    this.#ua.unregister();
  }

  call(target: string, { stream, headers = [], replaces }: CallRequest): StackLeg {
    let leg: JssipLeg | undefined;
    this.#made = (made) => (leg = made);
    this.#ua.call(target, {
      mediaStream: stream,
      mediaConstraints: { audio: true, video: false },
      pcConfig: { iceServers: this.#settings.iceServers },
      extraHeaders: [...headers, ...(replaces ? [`Replaces: ${replacesOf(replaces)}`] : [])],
    });
    this.#made = undefined;
    return leg!;
  }

  ping(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const silent = () => reject(new SipError(408, 'The server does not answer'));
      const timer = setTimeout(silent, ms);
      const over = (done: () => void) => () => {
        clearTimeout(timer);
        done();
      };
      // any answer is one: a server may not like the question
      const failed = ({ response }: { response?: Message | null }) => over(response ? resolve : silent)();
      this.#ua.sendOptions(this.#domain, undefined, {
        eventHandlers: { succeeded: over(resolve), failed },
      });
    });
  }

  reconnect(): void {
    this.#wire.drop();
  }
}
