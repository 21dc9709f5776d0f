// What may go wrong between server and page, by a seed: the same seed, the same faults in the same frames.

/**
 * @typedef {object} ChaosOptions probabilities are of each frame, from 0 to 1
 * @property {number} [seed] 1
 * @property {number} [lose] it does not arrive
 * @property {number} [double] it arrives twice
 * @property {number} [reorder] it arrives after the next one (or after `REORDER_MS`, when there is none)
 * @property {[number, number]} [delayMs] each arrives so many ms late, from the first to the second; in order
 * @property {number} [cut] the socket is gone
 * @property {number} [blackhole] from here on nothing passes in this or the other direction; the socket stays open
 */

/** ms; a frame that waits to change places goes alone when none follows. */
const REORDER_MS = 50;

/** mulberry32 */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One direction of one connection. */
class Lane {
  #options;
  #random;
  #link;
  #held;
  /** On their way, in order. */
  #late = [];
  #lastAt = 0;
  #timers = new Set();

  constructor(options, seed, link) {
    this.#options = options;
    this.#random = randomOf(seed);
    this.#link = link;
  }

  pass(text, deliver) {
    if (this.#link.isDead) return;
    const { lose = 0, double = 0, reorder = 0, delayMs, cut = 0, blackhole = 0 } = this.#options;
    // each frame takes the same numbers from the stream, whatever comes of it
    const [lost, doubled, moved, late, isCut, swallowed] = Array.from({ length: 6 }, this.#random);
    if (isCut < cut) return this.#link.die(true);
    if (swallowed < blackhole) return this.#link.die(false);
    if (lost < lose) return;
    const [least = 0, most = least] = delayMs ?? [];
    const ms = Math.round(least + late * (most - least));
    const send = () => {
      for (let i = doubled < double ? 2 : 1; i > 0; i--) this.#later(ms, () => deliver(text));
    };
    const held = this.#held;
    this.#held = undefined;
    if (held) {
      send();
      held();
    } else if (moved < reorder) {
      this.#held = send;
      this.#after(REORDER_MS, () => {
        if (this.#held !== send) return;
        this.#held = undefined;
        send();
      });
    } else send();
  }

  stop() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#late = [];
    this.#held = undefined;
  }

  /** Late, and in order. */
  #later(ms, run) {
    const now = performance.now();
    const at = Math.max(now + ms, this.#lastAt);
    this.#lastAt = at;
    if (at <= now && !this.#late.length) return run();
    this.#late.push(run);
    this.#after(at - now, () => this.#late.shift()());
  }

  #after(ms, run) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    this.#timers.add(timer);
  }
}

/**
 * @param {ChaosOptions} options
 * @returns `link(cut)` for each connection, in the order in which they come
 */
export function createChaos(options) {
  const { seed = 1 } = options;
  let links = 0;
  return {
    /** @param {() => void} cut ends the socket */
    link(cut) {
      links += 1;
      const link = {
        isDead: false,
        die(isCut) {
          link.isDead = true;
          for (const lane of [outgoing, incoming]) lane.stop();
          if (isCut) cut();
        },
      };
      const outgoing = new Lane(options, seed * 7919 + links * 2, link);
      const incoming = new Lane(options, seed * 7919 + links * 2 + 1, link);
      return {
        outgoing: (text, deliver) => outgoing.pass(text, deliver),
        incoming: (text, deliver) => incoming.pass(text, deliver),
        close: () => link.die(false),
      };
    },
  };
}
