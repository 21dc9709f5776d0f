/** What the connector needs of a SIP stack. `jssip/` has it on JsSIP; another one takes its place by the same interface. */

/** One end of a call, as its own SIP messages name it. */
export interface Party {
  /** User part of the URI. */
  number?: string;
  name?: string;
}

/** Of an established dialog: what an INVITE with Replaces has to name. */
export interface DialogId {
  callId: string;
  localTag: string;
  remoteTag: string;
  /** URI of the other side's contact. */
  target: string;
}

export interface Ending {
  /** Who ended it; `system` = the server, the network or the stack. */
  by: 'local' | 'remote' | 'system';
  /** Of the final response, or of a request's Reason header. */
  status?: number;
  /** As in `Reason: SIP;cause=200;text="Call completed elsewhere"`. */
  reason?: string;
}

export interface LineHost {
  /** The socket is there, or being made again. */
  connected(): void;
  lost(): void;
  registered(): void;
  unregistered(): void;
  /** The registrar said no. @param status of its response; 0 = none came */
  refused(status: number): void;
  incoming(leg: StackLeg): void;
}

export interface LegHost {
  ringing?(): void;
  /** It sounds before it is answered (early media): what the other side's network has to say. */
  early?(): void;
  answered?(): void;
  ended?(ending: Ending): void;
  /** The other side holds this agent, or no longer. */
  heldByRemote?(on: boolean): void;
  /** The way of the sound: ICE's own word. */
  sound?(state: 'connecting' | 'ok' | 'lost'): void;
  /** An INVITE with Replaces took the dialog's place; it rings, and is to be answered without a question. */
  replacedBy?(leg: StackLeg): void;
}

/** A request that was refused by the other side or by the server. */
export class SipError extends Error {
  override readonly name = 'SipError';
  /** Status of the response; 0 = none came. */
  readonly status: number;

  constructor(status: number, message = `Refused with ${status}`) {
    super(message);
    this.status = status;
  }
}

/** One dialog. */
export interface StackLeg {
  readonly direction: 'in' | 'out';
  readonly remote: Party;
  /** Undefined before the other side has answered. */
  readonly dialog: DialogId | undefined;
  readonly connection: RTCPeerConnection | undefined;
  /** Whoever has it now hears of it. */
  host: LegHost;
  /** A header of the INVITE; several are joined by commas. */
  header(name: string): string | undefined;
  answer(stream: MediaStream): void;
  reject(status: number): void;
  /** Ends it, in whatever state it is. While there is no line the sound ends, and the BYE follows. */
  hangUp(): void;
  /** No BYE: the page goes, and may come back for it. */
  abandon(): void;
  mute(on: boolean): void;
  /**
   * One attempt to offer anew. Resolves when the other side has accepted it.
   *
   * @throws SipError when it has not: what was before goes on
   */
  offer(change: { hold?: boolean; restartIce?: boolean }): Promise<void>;
  /** Can anything be offered at this moment? */
  readonly isReady: boolean;
  /**
   * Keys, one after the other; a comma is a pause.
   *
   * @throws SipError when the other side takes none
   */
  tones(keys: string, by: 'rfc4733' | 'info'): void;
  /**
   * Resolves when the other side says that it has reached the target.
   *
   * @throws SipError when the target was not reached
   */
  refer(target: string, replaces?: DialogId): Promise<void>;
}

export interface CallRequest {
  stream: MediaStream;
  headers?: readonly string[];
  replaces?: DialogId;
}

export interface Stack {
  start(): void;
  /** Unregisters, and lets the socket go. Legs that were not abandoned end. */
  stop(): void;
  /** @param password in place of the one that was given, from now on */
  register(password?: string): void;
  unregister(): void;
  /** @param target a SIP URI */
  call(target: string, request: CallRequest): StackLeg;
  /** Does the server answer? @throws SipError when it does not within `ms` */
  ping(ms: number): Promise<void>;
  /** The socket is no good, whatever it says of itself: another one. */
  reconnect(): void;
}

export interface StackOptions {
  server: string;
  uri: string;
  user: string | undefined;
  /** Asked each time the page connects. */
  password: string | undefined;
  name: string | undefined;
  /** Stays the same when the page is loaded again. */
  instance: string;
  iceServers: RTCIceServer[];
  /** ms after which a call is made with the candidates that are there. */
  gathering: number;
  /** s */
  expires: number;
  /** At once; else not before `register()`. */
  register: boolean;
}

export type StackMaker = (options: StackOptions, host: LineHost) => Stack;
