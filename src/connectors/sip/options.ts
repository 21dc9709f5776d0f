/** What a page says of its SIP server, and what it adds to what SIP knows. */
import type { CallInput, Profile, Target, Text, VariableInput } from '../../core/schema/types.js';
import type { AudioChoice } from './audio.js';
import { queueName, type HeaderReader } from './headers.js';
import type { Party } from './stack.js';

/** What is known of a call when it comes or is made. */
export interface SipCallInfo {
  readonly kind: 'inbound' | 'outdial' | 'consult';
  /** The other side. */
  readonly party: Party;
  /** Reads a header of the INVITE: `header('X-Order')`; undefined where there is none, and on calls that are made. */
  readonly header: HeaderReader;
}

/** Wrap-up, which SIP does not know. */
export interface SipWrapup {
  reasons: { id: string; name: Text }[];
  defaultReasonId?: string;
  required?: boolean;
  /** Keeps what the agent said; the call is over when it resolves. A rejection is shown, and the call stays in wrap-up. */
  submit(call: CallInput, said: { reasonId?: string; note?: string }): void | Promise<void>;
}

export interface SipConnectorOptions {
  /** The server's WebSocket: `wss://sip.example.com/ws`. */
  server: string;
  /** The agent's address: `sip:ada@example.com`. */
  uri: string;
  /** For digest authentication, where it is not the user of `uri`. */
  user?: string;
  /**
   * Or a function that is asked each time the page connects, and once more when the registrar refuses what it gave: it may
   * have expired. It is in no event, message or log.
   */
  password?: string | (() => string | Promise<string>);
  /** The agent's name, as others and the page see it. */
  name?: string;
  /** STUN and TURN. Without any, calls reach what is in the same network. */
  iceServers?: RTCIceServer[];
  /** ms that candidates are waited for before a call goes out with those that are there; 500 */
  gathering?: number;
  /** s that a registration lasts; 600 */
  expires?: number;
  /** ms between two questions whether the server still answers; 15000 */
  ping?: number;
  /** How digits are sent: as telephone events in the sound, or by INFO. 'rfc4733' */
  dtmf?: 'rfc4733' | 'info';
  /** Agents that come to the page as idle are not registered until they are available. 'available' */
  state?: 'available' | 'idle';
  /** Parts of the profile that the page knows: `idleCodes`, `outdial.anis`, `defaultCountry` … */
  profile?: Profile;
  /** Devices; `setAudio` changes them. */
  audio?: AudioChoice;
  /** The SIP URI of a target. By default the target's id, or the number, at the domain of `uri`. */
  target?(target: Target): string;
  /** The queue that a call came from; by default `X-Queue`, History-Info or Diversion. */
  queueName?(call: SipCallInfo): Text | undefined;
  /** Call-associated data, out of headers or of the page's own. */
  variables?(call: SipCallInfo): VariableInput[];
  wrapup?: SipWrapup;
}

/** Resolved options. */
export interface SipSettings extends Omit<SipConnectorOptions, 'password'> {
  user: string | undefined;
  domain: string;
  /** User of `uri`. */
  own: string;
  password(): Promise<string | undefined>;
  iceServers: RTCIceServer[];
  gathering: number;
  expires: number;
  ping: number;
  dtmf: 'rfc4733' | 'info';
  state: 'available' | 'idle';
  target(target: Target): string;
  queueName(call: SipCallInfo): Text | undefined;
  variables(call: SipCallInfo): VariableInput[];
}

const wrong = (place: string, what: string, remedy: string): never => {
  throw new TypeError(`createSipConnector: ${place} ${what}; ${remedy}`);
};

function serverOf(given: unknown): string {
  const remedy = 'give the address of its WebSocket, like "wss://sip.example.com/ws"';
  if (typeof given !== 'string' || !given.trim()) return wrong('server', 'is missing', remedy);
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return wrong('server', 'cannot be read', remedy);
  }
  if (!/^wss?:$/.test(url.protocol)) return wrong('server', 'is not of a WebSocket', remedy);
  if (url.username || url.password)
    return wrong('server', 'holds a password', 'give it as the option password');
  return url.href;
}

/** A user, an `@`, a host; parameters after it are the stack's. */
const ADDRESS = /^sip:([^@:;\s]+)@([^@;\s]+)$/i;

function addressOf(given: unknown): { own: string; domain: string } {
  const [, own, domain] = ADDRESS.exec(typeof given === 'string' ? given : '') ?? [];
  if (!own || !domain)
    return wrong(
      'uri',
      'is no address of an agent',
      'give one like "sip:ada@example.com", without a password',
    );
  return { own: decodeURIComponent(own), domain };
}

function numberOf(place: string, given: unknown, standard: number, least: number): number {
  if (given === undefined) return standard;
  if (typeof given !== 'number' || !(given >= least))
    return wrong(place, 'is no such number', `give at least ${least}, or leave it out (${standard})`);
  return given;
}

const FUNCTIONS = ['target', 'queueName', 'variables'] as const;

function checkKinds({ password, iceServers, dtmf, state, wrapup, ...rest }: SipConnectorOptions): void {
  if (password !== undefined && typeof password !== 'string' && typeof password !== 'function')
    wrong('password', 'is neither text nor a function', 'give one of them');
  if (iceServers !== undefined && !Array.isArray(iceServers))
    wrong('iceServers', 'is no list', 'give one like [{ urls: "stun:stun.example.com" }]');
  if (dtmf !== undefined && dtmf !== 'rfc4733' && dtmf !== 'info')
    wrong('dtmf', 'is neither', 'give "rfc4733" or "info"');
  if (state !== undefined && state !== 'available' && state !== 'idle')
    wrong('state', 'is neither', 'give "available" or "idle"');
  if (wrapup !== undefined && typeof wrapup.submit !== 'function')
    wrong('wrapup.submit', 'is no function', 'give one that keeps what the agent said');
  for (const name of FUNCTIONS)
    if (rest[name] !== undefined && typeof rest[name] !== 'function')
      wrong(name, 'is no function', 'give one, or leave it out');
}

/**
 * @throws TypeError when something is missing or wrong: it names the place and what to do, never the value
 */
export function settingsOf(options: SipConnectorOptions): SipSettings {
  if (typeof options !== 'object' || options === null)
    return wrong('its options', 'are missing', 'give at least server and uri');
  checkKinds(options);
  const { password, iceServers = [], dtmf = 'rfc4733', state = 'available' } = options;
  const { own, domain } = addressOf(options.uri);
  const uriOf = (user: string) => `sip:${encodeURIComponent(user).replace(/%2B/gi, '+')}@${domain}`;
  return {
    ...options,
    server: serverOf(options.server),
    own,
    domain,
    user: options.user,
    password: async () => (typeof password === 'function' ? password() : password),
    iceServers,
    gathering: numberOf('gathering', options.gathering, 500, 50),
    expires: numberOf('expires', options.expires, 600, 60),
    ping: numberOf('ping', options.ping, 15_000, 500),
    dtmf,
    state,
    target: options.target ?? ((to) => uriOf(to.type === 'number' ? to.number : to.id)),
    queueName: options.queueName ?? (({ header }) => queueName(header, own)),
    variables: options.variables ?? (() => []),
  };
}
