/** One dialog on JsSIP's RTCSession. */
import { readReason } from '../endings.js';
import { SipError, type DialogId, type Ending, type LegHost, type Party, type StackLeg } from '../stack.js';
import { C, type Message, type Originated, type Session } from './library.js';
import { refer, replacesOf } from './refer.js';

export interface LegSettings {
  iceServers: RTCIceServer[];
  /** ms */
  gathering: number;
  /** Does the server hear us? */
  isUp(): boolean;
  /** Once it does again. */
  whenUp(then: () => void): void;
  /** A session that an INVITE with Replaces made. */
  adopt(session: Session, request: Message): JssipLeg;
}

/** JsSIP ends the call for these; a call whose sound is there, or may come back, goes on. */
const SURVIVED = new Set<string>([
  C.causes.CONNECTION_ERROR,
  C.causes.REQUEST_TIMEOUT,
  C.causes.RTP_TIMEOUT,
  C.causes.DIALOG_ERROR,
]);

/** So often the other side is told of an end that was decided without a line; ms between. */
const BYES = 10;
const BYE_AGAIN = 1000;

const SOUND: { [state: string]: 'connecting' | 'ok' | 'lost' } = {
  new: 'connecting',
  checking: 'connecting',
  connected: 'ok',
  completed: 'ok',
  disconnected: 'lost',
  failed: 'lost',
};

export class JssipLeg implements StackLeg {
  host: LegHost = {};
  readonly direction: 'in' | 'out';
  readonly #session: Session;
  readonly #request: Message;
  readonly #settings: LegSettings;
  #dialog: DialogId | undefined;
  #offering = false;
  #early = false;
  #over = false;

  constructor(session: Session, request: Message, settings: LegSettings) {
    this.#session = session;
    this.#request = request;
    this.#settings = settings;
    this.direction = session.direction === 'incoming' ? 'in' : 'out';
    this.#guard();
    this.#listen();
    if (session.connection) this.#watch(session.connection);
  }

  get remote(): Party {
    const { display_name: name, uri } = this.#session.remote_identity;
    // anonymous.invalid (RFC 3323): nobody's number
    const number = uri.user && !/\.invalid$/i.test(uri.host) ? decodeURIComponent(uri.user) : undefined;
    return { ...(number && { number }), ...(name && { name }) };
  }

  get dialog(): DialogId | undefined {
    return this.#dialog;
  }

  get connection(): RTCPeerConnection | undefined {
    return this.#session.connection ?? undefined;
  }

  get isReady(): boolean {
    return !this.#offering && this.#session.isReadyToReOffer();
  }

  header(name: string): string | undefined {
    return this.#request.getHeaders?.(name)?.join(', ') || undefined;
  }

  /** What JsSIP does by itself is decided here. */
  #guard(): void {
    const session = this.#session;
    const end = session.terminate.bind(session);
    session.terminate = (options) => {
      if (options?.cause && SURVIVED.has(options.cause) && session.isEstablished()) return;
      end(options);
    };
  }

  #listen(): void {
    const on = <E>(type: string, listener: (event: E) => void) => this.#session.on(type, listener);
    on<{ peerconnection: RTCPeerConnection }>('peerconnection', (e) => this.#watch(e.peerconnection));
    on<{ originator: string; response: Message | null }>('progress', ({ originator, response }) => {
      if (originator !== 'remote') return;
      this.#early ||= Boolean(response?.body);
      // once the other side has given its sound, that is what is heard
      if (this.#early) this.host.early?.();
      else this.host.ringing?.();
    });
    on<{ originator: string; response: Message | null }>('accepted', (e) => this.#know(e.response));
    on('confirmed', () => this.host.answered?.());
    on<Originated>('failed', (e) => this.#ended(e));
    on<Originated>('ended', (e) => this.#ended(e));
    on<{ originator: string }>('hold', (e) => e.originator === 'remote' && this.host.heldByRemote?.(true));
    on<{ originator: string }>('unhold', (e) => e.originator === 'remote' && this.host.heldByRemote?.(false));
    const crossing = (e: { request: Message; reject(o: object): void }) => {
      if (this.#offering) return e.reject({ status_code: 491 });
      const target = e.request.parseHeader?.('contact')?.uri.toString();
      if (target && this.#dialog) this.#dialog = { ...this.#dialog, target };
    };
    on('reinvite', crossing);
    on('update', crossing);
    // nobody makes an agent's page call whom they like
    on<{ reject(): void }>('refer', (e) => e.reject());
    on<{ request: Message; accept(made: (s: Session) => void): void; reject(): void }>('replaces', (e) => {
      if (!this.host.replacedBy) return e.reject();
      e.accept((session) => {
        const leg = this.#settings.adopt(session, e.request);
        // the session is told of to JsSIP's own listeners first
        queueMicrotask(() => this.host.replacedBy?.(leg));
      });
    });
    let limit: ReturnType<typeof setTimeout> | undefined;
    on<{ ready(): void }>('icecandidate', ({ ready }) => {
      limit ??= setTimeout(() => {
        limit = undefined;
        ready();
      }, this.#settings.gathering);
    });
  }

  #watch(connection: RTCPeerConnection): void {
    connection.addEventListener('iceconnectionstatechange', () => {
      const state = SOUND[connection.iceConnectionState];
      if (state) this.host.sound?.(state);
    });
  }

  /** Of the answer; an incoming call's dialog is known by its own INVITE. */
  #know(response: Message | null): void {
    const from = this.direction === 'in' ? this.#request : response;
    const target = from?.parseHeader?.('contact')?.uri.toString();
    if (!from || !target) return;
    const { call_id: callId, from_tag, to_tag } = from;
    const [localTag, remoteTag] = this.direction === 'in' ? [to_tag, from_tag] : [from_tag, to_tag];
    this.#dialog = { callId, localTag, remoteTag, target };
  }

  #ended({ originator, message, cause }: Originated): void {
    if (this.#over) return;
    this.#over = true;
    const { status, text } = readReason(message?.getHeader('Reason'));
    const answer = message?.status_code ?? (cause === C.causes.NO_ANSWER ? 408 : undefined) ?? status;
    // the stack's own doing is nobody's wish
    const by =
      cause === C.causes.CONNECTION_ERROR || (originator === 'local' && !this.#asked) ? 'system' : originator;
    const ending: Ending = {
      by,
      ...(answer !== undefined && { status: answer }),
      ...(text !== undefined && { reason: text }),
    };
    this.host.ended?.(ending);
  }

  #asked = false;

  answer(stream: MediaStream): void {
    const { iceServers } = this.#settings;
    this.#session.answer({ mediaStream: stream, pcConfig: { iceServers } });
  }

  reject(status: number): void {
    this.#asked = true;
    this.#session.terminate({ status_code: status });
  }

  hangUp(): void {
    if (this.#session.isEnded()) return;
    this.#asked = true;
    if (this.#settings.isUp() || !this.#session.isEstablished()) return this.#session.terminate();
    this.connection?.close();
    this.#over = true;
    this.#settings.whenUp(() => this.#bye(BYES));
    this.host.ended?.({ by: 'local' });
  }

  /** The other side may come back to the server later than this one. */
  #bye(tries: number): void {
    const session = this.#session;
    const heard = () => session.terminate();
    const again = (status?: number) => {
      if (status === 481 || tries <= 1) return heard();
      setTimeout(() => this.#bye(tries - 1), BYE_AGAIN);
    };
    session.sendRequest('BYE', {
      eventHandlers: {
        onSuccessResponse: heard,
        onErrorResponse: ({ status_code }) => again(status_code),
        onDialogError: (response) => again(response?.status_code),
        onTransportError: () => again(),
        onRequestTimeout: () => again(),
      },
    });
  }

  abandon(): void {
    this.#over = true;
    this.host = {};
    if (!this.#session.isEstablished()) return this.#session.terminate();
    this.#session.terminate = () => {};
    this.connection?.close();
  }

  mute(on: boolean): void {
    this.#session[on ? 'mute' : 'unmute']({ audio: true });
  }

  async offer({ hold, restartIce = false }: { hold?: boolean; restartIce?: boolean }): Promise<void> {
    const { connection } = this;
    const audio = connection?.getTransceivers()[0];
    if (!connection || !audio || this.#session.isEnded()) throw new SipError(481);
    const before = audio.direction;
    this.#offering = true;
    try {
      if (hold !== undefined) audio.direction = hold ? 'sendonly' : 'sendrecv';
      await connection.setLocalDescription(await connection.createOffer({ iceRestart: restartIce }));
      if (restartIce) await this.#gathered(connection);
      const sdp = await this.#invite(connection.localDescription!.sdp);
      await connection.setRemoteDescription({ type: 'answer', sdp });
    } catch (error) {
      if (connection.signalingState === 'have-local-offer')
        await connection.setLocalDescription({ type: 'rollback' });
      if (connection.signalingState !== 'closed') audio.direction = before;
      throw error instanceof SipError ? error : new SipError(488, (error as Error).message);
    } finally {
      this.#offering = false;
    }
  }

  /** All candidates, or as many as come in the time there is. */
  #gathered(connection: RTCPeerConnection): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, this.#settings.gathering);
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState !== 'complete') return;
        clearTimeout(timer);
        done();
      });
    });
  }

  /** @returns the answer's SDP */
  #invite(body: string): Promise<string> {
    const session = this.#session;
    return new Promise((resolve, reject) => {
      const failed = (status: number) => reject(new SipError(status));
      session.sendRequest('INVITE', {
        extraHeaders: [`Contact: ${session.contact}`, 'Content-Type: application/sdp'],
        body,
        eventHandlers: {
          onSuccessResponse: (response) => {
            session.sendRequest('ACK');
            if (response.body) resolve(response.body);
            else failed(488);
          },
          onErrorResponse: ({ status_code }) => failed(status_code),
          onTransportError: () => failed(0),
          onRequestTimeout: () => failed(408),
          onDialogError: (response) => failed(response?.status_code ?? 481),
        },
      });
    });
  }

  tones(keys: string, by: 'rfc4733' | 'info'): void {
    const dtmf = this.connection?.getSenders()[0]?.dtmf;
    if (by === 'rfc4733' && !dtmf?.canInsertDTMF)
      throw new SipError(488, 'The other side takes no telephone events');
    const transportType = by === 'info' ? 'INFO' : 'RFC2833';
    this.#session.sendDTMF(keys, { transportType, duration: 160, interToneGap: 80 });
  }

  refer(target: string, replaces?: DialogId): Promise<void> {
    return refer(this.#session, target, replaces && replacesOf(replaces));
  }
}
