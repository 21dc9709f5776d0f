/** On which device it rings. */
import type { Problem } from '../../core/store/problems.js';

/** Not in every browser. */
interface Routable {
  setSinkId?(id: string): Promise<void>;
}

export class Device {
  readonly #context: AudioContext & Routable;
  readonly #wanted: () => string | null;
  readonly #report: (problem: Problem) => void;
  readonly #plugged = () => void this.#look();
  /** The device that was asked for last. */
  #asked = '';
  /** Where it rings, as far as it is known. */
  #now = '';

  /** @param wanted a device id, or null for the default one; read at each use */
  constructor(context: AudioContext, wanted: () => string | null, report: (problem: Problem) => void) {
    this.#context = context;
    this.#wanted = wanted;
    this.#report = report;
    navigator.mediaDevices?.addEventListener('devicechange', this.#plugged);
    this.changed();
  }

  stop(): void {
    navigator.mediaDevices?.removeEventListener('devicechange', this.#plugged);
  }

  changed(): void {
    const wanted = this.#wanted() ?? '';
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    void this.#use(wanted);
  }

  async #use(id: string): Promise<void> {
    if (!this.#context.setSinkId) {
      this.#report({
        code: 'RING_DEVICE',
        message: 'This browser cannot choose a device for the ring; the default one is used',
      });
      return;
    }
    this.#now = id;
    try {
      await this.#context.setSinkId(id);
    } catch {
      if (id && id === this.#now) this.#gone();
    }
  }

  /** A device was plugged in or out: the wanted one may be back, or gone. */
  async #look(): Promise<void> {
    const wanted = this.#wanted();
    if (!wanted) return;
    const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    const known = devices.filter(({ kind, deviceId }) => kind === 'audiooutput' && deviceId);
    // a page that may not see the devices learns nothing here
    if (!known.length) return;
    const isThere = known.some(({ deviceId }) => deviceId === wanted);
    if (isThere && this.#now !== wanted) void this.#use(wanted);
    else if (!isThere && this.#now === wanted) this.#gone();
  }

  #gone(): void {
    this.#report({
      code: 'RING_DEVICE',
      message: 'The device of ring-device is not there, or may not be used; the default one is used',
    });
    void this.#use('');
  }
}
