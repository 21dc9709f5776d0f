// One agent: a single subscription to the contact centre, however many pages the agent has open.
import { Answers } from './answers.mjs';
import { UpdateLog } from './resume.mjs';

/**
 * What goes to a page: the text of a frame, and where in the order it stands.
 *
 * @typedef {{ json: string, epoch?: string, seq?: number, snapshot?: boolean }} Message
 */

const noticesIn = ({ type, notice, updates }) =>
  type === 'notice' ? [notice] : type === 'batch' ? updates.flatMap(noticesIn) : [];

export class AgentLine {
  /** @type {Set<import('./page.mjs').Page>} */
  pages = new Set();
  /** The line to the contact centre is down: no page of this agent has a connection. */
  isDown = false;
  /** Resolves when the contact centre has greeted. */
  ready;
  connector;
  answers;
  #log;
  #limits;
  #stamp;
  #updates;
  /** @type {{ at: number, json: string }[]} */
  #notices = [];
  /** The epoch, as the contact centre calls it. */
  #own;
  #controller = new AbortController();

  /**
   * @param {{ connector: object, stamp: (epoch: string) => string, limits: object, log: Function }} options
   *   `stamp` gives the epochs of the contact centre the server's own names
   */
  constructor({ connector, stamp, limits, log }) {
    this.connector = connector;
    this.#stamp = stamp;
    this.#limits = limits;
    this.#log = log;
    this.#updates = new UpdateLog(limits);
    this.answers = new Answers(connector, limits, log);
    const { signal } = this.#controller;
    this.ready = Promise.resolve(connector.connect((update) => this.#hear(update), { signal }));
  }

  now() {
    return this.connector.clock.now();
  }

  /** The newest that was told. */
  get told() {
    const { epoch, seq } = this.#updates;
    return { epoch, seq };
  }

  /** @returns {Message[] | undefined} undefined when only a snapshot will do */
  missedSince(epoch, seq) {
    return this.#updates.since(epoch, seq);
  }

  /** @returns {string[]} frames */
  recentNotices() {
    const since = performance.now() - this.#limits.notices;
    return this.#notices.filter(({ at }) => at >= since).map(({ json }) => json);
  }

  /** @returns {Promise<Message>} */
  async snapshot() {
    return this.#snapshotMessage(await this.connector.refresh());
  }

  /** As a server that was restarted: it does not know what it had sent, and its epochs have other names. */
  forget() {
    if (this.#own !== undefined) this.#updates.restart(this.#stamp(this.#own), this.#updates.seq);
    this.#notices = [];
    this.answers.forget();
  }

  close() {
    this.#controller.abort();
    this.answers.forget();
  }

  /** The contact centre waits for nobody, and an error here must not reach it. */
  #hear(update) {
    try {
      if (update.type === 'link') this.#hearLink(update.link.status);
      else if (update.type === 'snapshot') this.#hearSnapshot(update.snapshot);
      else this.#hearUpdate(update);
    } catch (error) {
      this.#log('an update was lost', { type: update?.type, error: error?.name });
    }
  }

  /** The state of the line is the page's own to say: it sees that its socket is gone. */
  #hearLink(status) {
    this.isDown = status !== 'online';
    if (this.isDown) for (const page of [...this.pages]) page.cut();
  }

  #hearSnapshot(snapshot) {
    const message = this.#snapshotMessage(snapshot);
    this.#own = snapshot.epoch;
    this.#updates.restart(message.epoch, message.seq);
    for (const page of [...this.pages]) page.tell(message);
  }

  #hearUpdate(update) {
    const { epoch, seq } = update;
    const stamped = seq === undefined ? update : { ...update, epoch: this.#stamp(epoch) };
    const message = { json: JSON.stringify(stamped), epoch: stamped.epoch, seq };
    if (seq !== undefined) this.#updates.add(seq, message.json);
    const at = performance.now();
    this.#notices = this.#notices.filter((item) => item.at >= at - this.#limits.notices);
    for (const notice of noticesIn(update))
      this.#notices.push({ at, json: JSON.stringify({ type: 'notice', notice }) });
    for (const page of [...this.pages]) page.tell(message);
  }

  /** @returns {Message & { epoch: string, seq: number }} */
  #snapshotMessage({ epoch: own, seq, ...rest }) {
    const epoch = this.#stamp(own);
    const json = JSON.stringify({ type: 'snapshot', snapshot: { epoch, seq, ...rest } });
    return { json, epoch, seq, snapshot: true };
  }
}
