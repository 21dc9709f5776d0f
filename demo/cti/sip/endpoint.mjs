// One UDP socket that speaks SIP with one proxy: what is lost on the way is sent again (RFC 3261, 17), what comes twice
// is answered twice and done once.
import { createSocket } from 'node:dgram';
import { newBranch, readMessage, token, writeReply, writeRequest } from './message.mjs';

const T1_MS = 500;
const GIVE_UP_MS = 64 * T1_MS;
const REASONS = {
  100: 'Trying',
  180: 'Ringing',
  183: 'Session Progress',
  200: 'OK',
  404: 'Not Found',
  405: 'Method Not Allowed',
  481: 'Call/Transaction Does Not Exist',
  486: 'Busy Here',
  487: 'Request Terminated',
  488: 'Not Acceptable Here',
};

/** Does something now, after T1, after twice that, and so on. @returns ends it */
export function repeatedly(work, gaveUp = () => {}) {
  let wait = T1_MS;
  let spent = 0;
  let timer;
  const again = () => {
    work();
    timer = setTimeout(() => {
      spent += wait;
      wait *= 2;
      if (spent >= GIVE_UP_MS) gaveUp();
      else again();
    }, wait);
  };
  again();
  return () => clearTimeout(timer);
}

export class Endpoint {
  /** Is given every request that is not a repetition: `(request, reply)`. */
  onRequest = () => {};
  #socket = createSocket('udp4');
  #proxy;
  #log;
  #port = 0;
  /** By branch and method: who waits for a reply. */
  #asked = new Map();
  /** By branch and method: the last reply to each request, for those who missed it. */
  #answered = new Map();
  #sweep;

  /** @param {{ proxy: { host: string, port: number }, log?: (event: string, about?: object) => void }} options */
  constructor({ proxy, log = () => {} }) {
    this.#proxy = proxy;
    this.#log = log;
    this.#socket.on('message', (data, from) => this.#receive(data, from));
    // a port that nobody listens on says so now and then
    this.#socket.on('error', (error) => log('sip socket', { code: error.code }));
    this.#sweep = setInterval(() => this.#forget(), GIVE_UP_MS);
    this.#sweep.unref();
  }

  /** Host and port, as they stand in Via and Contact. */
  get address() {
    return `${this.#proxy.host}:${this.#port}`;
  }

  open() {
    return new Promise((done, failed) => {
      this.#socket.once('error', failed);
      this.#socket.bind(0, this.#proxy.host, () => {
        this.#socket.off('error', failed);
        this.#port = this.#socket.address().port;
        done();
      });
    });
  }

  close() {
    clearInterval(this.#sweep);
    for (const { stop } of this.#asked.values()) stop();
    this.#asked.clear();
    this.#socket.close();
  }

  /**
   * @param {{ method: string, uri: string, cseq: number, headers: [string, string][], body?: string, branch?: string }}
   *   request
   * @param {(reply: object) => void} heard every reply, provisional ones too; `{ status: 408 }` when nobody answers
   * @returns the request's branch
   */
  ask(request, heard) {
    const { method, branch = newBranch() } = request;
    const text = writeRequest({ ...request, branch, via: this.address });
    const key = `${branch} ${method}`;
    const gaveUp = () => {
      this.#asked.delete(key);
      heard({ status: 408 });
    };
    this.#asked.set(key, {
      heard,
      isInvite: method === 'INVITE',
      stop: repeatedly(() => this.#send(text), gaveUp),
    });
    return branch;
  }

  /** An ACK, which nobody answers. */
  tell(request) {
    this.#send(writeRequest({ branch: newBranch(), ...request, via: this.address }));
  }

  #send(text, port = this.#proxy.port, address = this.#proxy.host) {
    this.#socket.send(text, port, address);
  }

  #receive(data, from) {
    let message;
    try {
      message = readMessage(data);
    } catch (error) {
      this.#log('not SIP', { error: error?.name });
    }
    if (!message) return;
    if (message.status) this.#hearReply(message);
    else this.#hearRequest(message, from);
  }

  #hearReply(reply) {
    const key = `${reply.via_branch} ${reply.method}`;
    const asked = this.#asked.get(key);
    if (!asked) return;
    // an INVITE that is known to have arrived is not sent again
    if (asked.isInvite || reply.status >= 200) asked.stop();
    // the last reply to an INVITE may come again, and is acknowledged again
    if (reply.status >= 200 && asked.isInvite) asked.endedAt ??= performance.now();
    else if (reply.status >= 200) this.#asked.delete(key);
    asked.heard(reply);
  }

  #hearRequest(request, { port, address }) {
    const key = `${request.via_branch} ${request.method}`;
    const before = this.#answered.get(key);
    if (before) {
      if (before.text) this.#send(before.text, port, address);
      return;
    }
    const answered = { text: '', at: performance.now() };
    this.#answered.set(key, answered);
    const reply = (status, more) => {
      answered.text = writeReply(request, status, REASONS[status] ?? 'Status', { tag: token(), ...more });
      if (request.method !== 'ACK') this.#send(answered.text, port, address);
    };
    this.onRequest(request, reply);
  }

  #forget() {
    const isOld = (at) => performance.now() - at > GIVE_UP_MS;
    for (const [key, { at }] of this.#answered) if (isOld(at)) this.#answered.delete(key);
    for (const [key, { endedAt }] of this.#asked) if (isOld(endedAt)) this.#asked.delete(key);
  }
}
