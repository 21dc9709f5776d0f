/** Somebody with a phone that is not ours: JsSIP as it comes. */
import './ears.js';
import JsSIP from 'jssip';

/* eslint-disable @typescript-eslint/no-explicit-any -- as JsSIP's own examples have it */
type Session = any;

const { UA, WebSocketInterface } = JsSIP;
let ua: any;
let sessions: Session[] = [];
const said: { at: number; what: string; detail?: unknown }[] = [];
const say = (what: string, detail?: unknown) => said.push({ at: Date.now(), what, detail });
const media = { mediaConstraints: { audio: true, video: false }, pcConfig: { iceServers: [] } };

const current = () => sessions.filter((session) => !session.isEnded()).at(-1);

function follow(session: Session): void {
  sessions.push(session);
  session.on('sending', () => say('sending'));
  session.on('progress', () => say('progress'));
  session.on('confirmed', () => say('confirmed'));
  session.on('failed', ({ cause, message }: any) => say('failed', { cause, status: message?.status_code }));
  session.on('ended', ({ cause, originator }: any) => say('ended', { cause, originator }));
  session.on('hold', ({ originator }: any) => say('hold', originator));
  session.on('unhold', ({ originator }: any) => say('unhold', originator));
  session.on('newDTMF', ({ originator, dtmf }: any) => originator === 'remote' && say('tone', dtmf.tone));
  session.on('reinvite', () => say('reinvited'));
  session.on('refer', ({ request, accept }: any) => {
    say('refer', String(request.getHeader('Refer-To')));
    accept(undefined, media);
  });
  session.on('replaces', ({ request, accept }: any) => {
    say('replaces', String(request.getHeader('Replaces')));
    accept((next: Session) => {
      // it is told of before it rings
      queueMicrotask(() => next.answer(media));
    });
  });
}

/** How many times it refuses a call before it takes one; for what a test needs. */
const peer = {
  said,
  /** Again, as somebody else or with another password. */
  register(url: string, user: string, domain: string, password?: string): void {
    ua?.stop();
    ua = new UA({
      sockets: new WebSocketInterface(url),
      uri: `sip:${user}@${domain}`,
      ...(password !== undefined && { password }),
      display_name: user,
      connection_recovery_min_interval: 1,
      connection_recovery_max_interval: 2,
    });
    ua.on('registered', () => say('registered'));
    ua.on('newRTCSession', ({ session, request, originator }: any) => {
      if (originator === 'remote') say('invited', { asserted: request.getHeader('P-Preferred-Identity') });
      follow(session);
    });
    ua.start();
  },
  call(target: string, extraHeaders: string[] = []): void {
    ua.call(target, { ...media, extraHeaders });
  },
  answer: () => current().answer(media),
  reject: (status: number) => current().terminate({ status_code: status }),
  hangUp: () => current()?.terminate(),
  hold: () => new Promise<void>((done) => current().hold({}, done)),
  unhold: () => new Promise<void>((done) => current().unhold({}, done)),
  /**
   * JsSIP ends the call when its hold is refused, and takes an offer that crosses its own; a phone that knows better
   * refuses it and tries again, as the RFC says.
   */
  insist(wish: 'hold' | 'unhold'): Promise<void> {
    const session = current();
    const end = session.terminate;
    let isOffering = true;
    session.on('reinvite', (e: any) => isOffering && e.reject({ status_code: 491 }));
    const again = (done: () => void): void => {
      session.terminate = () => {
        session._localHold = wish !== 'hold';
        const { connection } = session;
        const back =
          connection.signalingState === 'have-local-offer'
            ? connection.setLocalDescription({ type: 'rollback' })
            : Promise.resolve();
        isOffering = false;
        void back.then(() => setTimeout(() => again(done), 2100));
      };
      isOffering = session[wish]({}, () => {
        isOffering = false;
        session.terminate = end;
        done();
      });
      if (!isOffering) setTimeout(() => again(done), 50);
    };
    return new Promise(again);
  },
  isInCall: () => current()?.isEstablished() === true,
  isRinging: () => current()?.isInProgress() === true,
  calls: () => sessions.filter((session) => !session.isEnded()).length,
  reset(): void {
    for (const session of sessions) if (!session.isEnded()) session.terminate();
    sessions = [];
    said.length = 0;
  },
};
export type Peer = typeof peer;
Object.assign(window, { peer });
