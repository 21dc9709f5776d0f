// Contact centres by name, each with a voice server of its own: the demo's, and one for each test.
import { randomInt } from 'node:crypto';
import { createVoiceServer } from './voice-server.mjs';

/** ms; a world that nobody has used for so long is dropped. */
const IDLE_MS = 60_000;
const MOST = 200;
const NAME = /^[\w-]{1,64}$/;

export class World {
  id;
  simulator;
  voice;
  /** Those who play its people. */
  watchers = new Set();
  usedAt = performance.now();
  #shared;
  #stop = () => {};

  /**
   * @param {string} id empty: the one that is there when no other is named
   * @param {object} shared what all worlds have: `createSimulator`, and options of their voice servers
   */
  constructor(id, shared, options) {
    this.id = id;
    this.#shared = shared;
    this.#start(options);
  }

  get isUsed() {
    return this.watchers.size > 0 || this.voice.stats().connections > 0;
  }

  /** Another contact centre in its place; the pages that are connected come back to it. */
  async setUp(options) {
    const { voice } = this;
    this.#stop();
    this.#start(options);
    await voice.close();
  }

  async close() {
    this.#stop();
    await this.voice.close();
  }

  /** @param {{ seed?: number, clock?: string, world?: object, traffic?: string, chaos?: object }} [options] */
  #start({ traffic, chaos, ...options } = {}) {
    const { createSimulator, log, limits, origins } = this.#shared;
    // ids of calls are never used again, not even by the next process
    this.simulator = createSimulator({ seed: randomInt(2 ** 31), ...options });
    const tell = (event, about) => log(event, this.id ? { world: this.id, ...about } : about);
    this.voice = createVoiceServer({ simulator: this.simulator, log: tell, limits, origins, chaos });
    this.#stop = traffic ? this.simulator.traffic(traffic) : () => {};
  }
}

/**
 * @param {object} options
 * @param {(options: object) => object} options.createSimulator
 * @param {object} [options.world] how each world begins
 * @param {Function} [options.log]
 * @param {object} [options.limits] of its voice servers
 * @param {string[]} [options.origins] from where pages may connect, besides this server and this machine
 * @param {number} [options.idleMs]
 */
export function createWorlds({ world: first, idleMs = IDLE_MS, log = () => {}, ...options }) {
  const shared = { log, ...options };
  const worlds = new Map([['', new World('', shared, first)]]);
  const look = () => {
    for (const [id, world] of worlds) {
      if (world.isUsed) world.usedAt = performance.now();
      if (!id || performance.now() - world.usedAt < idleMs) continue;
      worlds.delete(id);
      void world.close();
    }
  };
  const timer = setInterval(look, Math.max(10, idleMs / 4));
  timer.unref();
  return {
    get size() {
      return worlds.size;
    },
    /** @returns {World | undefined} made when it is not there; undefined when there are too many, or the name is none */
    get(id) {
      const known = worlds.get(id);
      if (known || !NAME.test(id) || worlds.size >= MOST) return known;
      const world = new World(id, shared, first);
      worlds.set(id, world);
      return world;
    },
    async close() {
      clearInterval(timer);
      await Promise.all([...worlds.values()].map((world) => world.close()));
      worlds.clear();
    },
  };
}
