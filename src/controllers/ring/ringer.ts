/** One of the agent's tabs rings: this one, if it is its turn and it may. */
import type { RingHost } from './host.js';
import { Sound } from './sound.js';

export class Ringer {
  readonly #host: RingHost;
  readonly #sound: Sound;
  #wanted = false;
  #turn: AbortController | undefined;
  #release: (() => void) | undefined;

  constructor(host: RingHost) {
    this.#host = host;
    this.#sound = new Sound(
      host,
      () => this.#blocked(),
      () => this.#works(),
    );
  }

  /** @param wanted a call is to be heard */
  changed(wanted: boolean): void {
    this.#sound.changed();
    if (!this.#host.settings.ring) this.#host.takeBack('sound-blocked');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) void this.#claim();
    else this.#give();
  }

  stop(): void {
    this.#wanted = false;
    this.#give();
    this.#sound.close();
    this.#host.takeBack('sound-blocked');
  }

  async #claim(): Promise<void> {
    const turn = (this.#turn = new AbortController());
    let release: (() => void) | undefined;
    try {
      release = await this.#host.tabs.claim('ring', turn.signal);
    } catch {
      // without word of the others: better heard twice than never
    }
    if (turn.signal.aborted) return release?.();
    this.#release = release;
    this.#sound.play();
  }

  /** Silent, and the next one's turn. */
  #give(): void {
    this.#turn?.abort();
    this.#release?.();
    this.#turn = this.#release = undefined;
    this.#sound.hush();
  }

  /** Another tab may be allowed to; here the agent is told how. */
  #blocked(): void {
    this.#give();
    this.#host.tell('sound-blocked', () => this.#sound.unlock());
  }

  #works(): void {
    this.#host.takeBack('sound-blocked');
    if (this.#wanted && !this.#turn) void this.#claim();
  }
}
