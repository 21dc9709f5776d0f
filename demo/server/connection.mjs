// One socket, from its opening to its close: who may go on, and how much.
import { readFrame } from './frames.mjs';
import { Page } from './page.mjs';
import { Rate } from './rate.mjs';

const PROTOCOL = 1;
const CLOSE = { policy: 1008, later: 1013, expired: 4401 };
const UNDISTURBED = {
  outgoing: (text, pass) => pass(text),
  incoming: (text, pass) => pass(text),
  close() {},
};

/**
 * @typedef {object} Host
 * @property {object} limits
 * @property {Function} log
 * @property {{ [count: string]: number }} counts
 * @property {(token: string | undefined, loopback: boolean) => string | undefined} agentOf
 * @property {(agentId: string) => import('./agent-line.mjs').AgentLine} lineOf
 * @property {(connection: Connection) => object | undefined} disturb what goes wrong on this connection
 */

export class Connection {
  agentId;
  #ws;
  #host;
  #isLocal;
  #page;
  #rate;
  #chaos;
  #greeting;
  #isAlive = true;
  #isClosed = false;

  /**
   * @param {import('ws').WebSocket} ws
   * @param {Host} host
   * @param {boolean} isLocal the page is on this machine
   */
  constructor(ws, host, isLocal) {
    this.#ws = ws;
    this.#host = host;
    this.#isLocal = isLocal;
    this.#rate = new Rate(host.limits.framesPerSecond);
    this.#chaos = host.disturb(this) ?? UNDISTURBED;
    this.#greeting = setTimeout(() => this.close(CLOSE.later, 'no hello'), host.limits.hello);
    ws.on('message', (data, isBinary) => this.#receive(data, isBinary));
    ws.on('pong', () => (this.#isAlive = true));
    // a broken frame or line: ws closes by itself, with the right code
    ws.on('error', (error) => host.log('socket error', { agent: this.agentId, code: error.code }));
    ws.on('close', (code) => this.#gone(code));
  }

  close(code, reason) {
    if (this.#isClosed) return;
    this.#host.log('closing', { agent: this.agentId, code, reason });
    this.#leave();
    this.#ws.close(code, reason);
  }

  /** As when a cable is cut. */
  cut() {
    this.#ws.terminate();
  }

  /** The token is good no longer. */
  expire() {
    this.#refuseAll('auth', CLOSE.expired);
  }

  /** Is anybody there? Who did not answer the last time is gone. */
  beat() {
    if (!this.#isAlive) return this.cut();
    this.#isAlive = false;
    this.#ws.ping();
  }

  #receive(data, isBinary) {
    if (this.#isClosed) return;
    this.#isAlive = true;
    this.#host.counts.received += 1;
    if (!this.#rate.take()) return this.close(CLOSE.policy, 'too many frames');
    if (isBinary) return this.#refuse({ wrong: 'expected text' });
    this.#chaos.incoming(String(data), (text) => this.#read(text));
  }

  #read(text) {
    if (this.#isClosed) return;
    const { frame, ...problem } = readFrame(text);
    if (!frame) return this.#refuse(problem);
    if (frame.type !== 'hello')
      return this.#page ? this.#page.take(frame) : this.#refuse({ wrong: 'hello comes first' });
    if (this.#page) return this.#refuse({ wrong: 'a second hello' });
    this.#hello(frame);
  }

  /** One frame is refused, counted and reported; the connection goes on. */
  #refuse(problem) {
    this.#host.counts.refused += 1;
    this.#host.log('frame refused', { agent: this.agentId, wrong: problem.wrong });
    this.#page?.refuse(problem);
  }

  #refuseAll(code, closeCode = CLOSE.policy) {
    this.#send(JSON.stringify({ type: 'refused', code }));
    this.close(closeCode, `refused: ${code}`);
  }

  #hello(hello) {
    const { limits, counts, log, agentOf, lineOf } = this.#host;
    if (!hello.protocols.includes(PROTOCOL)) return this.#refuseAll('protocol');
    const agentId = agentOf(hello.token, this.#isLocal);
    if (agentId === undefined) return this.#refuseAll('auth');
    const line = lineOf(agentId);
    if (line.pages.size >= limits.pages) return this.close(CLOSE.later, 'too many pages');
    clearTimeout(this.#greeting);
    this.agentId = agentId;
    this.#page = new Page(line, {
      send: (json) => this.#send(json),
      cut: () => this.cut(),
      limits,
      counts,
      log,
    });
    log('connected', { agent: agentId, pages: line.pages.size });
    void this.#page.welcome(hello);
  }

  #send(json) {
    if (!this.#isClosed) this.#chaos.outgoing(json, (text) => this.#write(text));
  }

  #write(text) {
    const { limits, counts } = this.#host;
    if (this.#isClosed || this.#ws.readyState !== this.#ws.OPEN) return;
    // who does not read is not written to: what waits is in this server's memory
    if (this.#ws.bufferedAmount > limits.waiting) return this.close(CLOSE.later, 'too slow');
    counts.sent += 1;
    this.#ws.send(text, () => {});
  }

  #gone(code) {
    this.#leave();
    this.#host.log('closed', { agent: this.agentId, code });
  }

  #leave() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#greeting);
    this.#chaos.close();
    this.#page?.leave();
  }
}
