// The last updates of one agent, so that a page that was away gets only what it missed.

/** @typedef {{ epoch: string, seq: number, json: string }} Kept */

export class UpdateLog {
  /** @type {Kept[]} in the order of seq */
  #kept = [];
  #bytes = 0;
  #limits;
  epoch = '';
  /** The newest that was told. */
  seq = 0;

  /** @param {{ updates: number, updateBytes: number }} limits */
  constructor(limits) {
    this.#limits = limits;
  }

  /** All before this is out of date: there was a snapshot, or another epoch begins. */
  restart(epoch, seq) {
    this.#kept = [];
    this.#bytes = 0;
    this.epoch = epoch;
    this.seq = seq;
  }

  /** Doubles and stragglers may come, when somebody plays with faults: they are kept once, in order. */
  add(seq, json) {
    const at = this.#kept.findIndex((item) => item.seq >= seq);
    if (this.#kept[at]?.seq === seq) return;
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { epoch: this.epoch, seq, json });
    this.#bytes += json.length;
    this.seq = Math.max(this.seq, seq);
    while (this.#kept.length > this.#limits.updates || this.#bytes > this.#limits.updateBytes) {
      this.#bytes -= this.#kept.shift().json.length;
    }
  }

  /**
   * @param {string | undefined} epoch
   * @param {number | undefined} seq the last that a page has
   * @returns {Kept[] | undefined} all since then; undefined when one of them is not here any more
   */
  since(epoch, seq) {
    if (epoch !== this.epoch || seq === undefined || seq > this.seq) return undefined;
    const missed = this.#kept.filter((item) => item.seq > seq);
    return missed.every((item, i) => item.seq === seq + 1 + i) && missed.length === this.seq - seq
      ? missed
      : undefined;
  }
}
