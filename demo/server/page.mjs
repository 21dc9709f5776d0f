// One page of an agent, once it has said who it is: what it is told, in order, and what it asks.

/**
 * @typedef {object} Way to the page
 * @property {(json: string) => void} send
 * @property {() => void} cut
 * @property {{ [count: string]: number }} counts
 * @property {{ questions: number }} limits
 * @property {Function} log
 */

const codeOf = (error) => (typeof error?.code === 'string' ? error.code : 'unknown');

export class Page {
  #line;
  #way;
  #isGone = false;
  /** While a snapshot is on its way: what comes after it, each a frame by what the snapshot has in it. */
  #queue;
  #questions = new Set();

  /**
   * @param {import('./agent-line.mjs').AgentLine} line
   * @param {Way} way
   */
  constructor(line, way) {
    this.#line = line;
    this.#way = way;
    line.pages.add(this);
  }

  /** What is to be said first: that the page is welcome, and what it does not know. */
  async welcome({ epoch, seq }) {
    const line = this.#line;
    this.#queue = [];
    await line.ready;
    if (this.#isGone) return;
    if (line.isDown) return this.cut();
    const { supports } = line.connector;
    this.#say({ type: 'welcome', protocol: 1, supports, serverTime: line.now() });
    const missed = line.missedSince(epoch, seq);
    if (!missed) return this.#snapshot(epoch !== undefined);
    this.#way.counts.resumed += 1;
    for (const { json } of missed) this.#send(json);
    this.#goOn(line.told, true);
  }

  /** An update of the agent's line. */
  tell({ json, epoch, seq }) {
    this.#inOrder((has) => {
      const isIn = has && seq !== undefined && epoch === has.epoch && seq <= has.seq;
      return isIn ? undefined : json;
    });
  }

  /** A frame of the page, other than hello. */
  take(frame) {
    switch (frame.type) {
      case 'command':
        return void this.#carryOut(frame.command);
      case 'refresh':
        // one may be on its way already
        return void (this.#queue ?? this.#snapshot(false));
      case 'directory':
        return void this.#ask(frame);
      default:
        // behind all that the page is to have by then: it is live with its first pong
        return this.#inOrder(() => this.#pong(frame.t));
    }
  }

  /** A command or a question that is malformed is answered all the same. */
  refuse({ wrong, type, id }) {
    if (id === undefined) return;
    const error = { code: 'invalid', message: wrong };
    if (type === 'command') this.#say({ type: 'result', result: { id, ok: false, ...error } });
    if (type === 'directory') this.#say({ type: 'page', id, error });
  }

  cut() {
    this.#way.cut();
  }

  leave() {
    this.#isGone = true;
    for (const controller of this.#questions) controller.abort();
    this.#line.pages.delete(this);
  }

  /** @param {boolean} returns the page was here before */
  async #snapshot(returns) {
    this.#queue ??= [];
    try {
      const message = await this.#line.snapshot();
      this.#way.counts.snapshots += 1;
      this.#send(message.json);
      this.#goOn(message, returns);
    } catch (error) {
      this.#way.log('no snapshot', { error: error?.name });
      this.cut();
    }
  }

  #goOn(has, returns) {
    // messages to the agent are in no snapshot, and their numbers are no one's: the page knows them by their id
    if (returns) for (const json of this.#line.recentNotices()) this.#send(json);
    const queue = this.#queue ?? [];
    this.#queue = undefined;
    for (const frame of queue) this.#send(frame(has));
  }

  #inOrder(frame) {
    if (this.#queue) this.#queue.push(frame);
    else this.#send(frame());
  }

  #pong(t) {
    return JSON.stringify({ type: 'pong', t, serverTime: this.#line.now(), ...this.#line.told });
  }

  /** It goes on when its page is gone: it was received. */
  async #carryOut(command) {
    const result = await this.#line.answers.to(command);
    if (result) this.#say({ type: 'result', result: { ...result, id: command.id } });
  }

  async #ask({ id, query }) {
    if (this.#questions.size >= this.#way.limits.questions) {
      return this.#say({ type: 'page', id, error: { code: 'busy' } });
    }
    const controller = new AbortController();
    this.#questions.add(controller);
    try {
      const page = await this.#line.connector.directory(query, { signal: controller.signal });
      this.#say({ type: 'page', id, page });
    } catch (error) {
      this.#say({ type: 'page', id, error: { code: codeOf(error) } });
    } finally {
      this.#questions.delete(controller);
    }
  }

  #say(frame) {
    this.#send(JSON.stringify(frame));
  }

  #send(json) {
    if (json !== undefined && !this.#isGone) this.#way.send(json);
  }
}
