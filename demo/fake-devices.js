// Audio devices that a page plugs in and out, in place of navigator.mediaDevices: for the gallery, and for tests.

export const HEADSET_IN = { kind: 'audioinput', deviceId: 'in-headset', label: 'Headset' };
export const LAPTOP_IN = { kind: 'audioinput', deviceId: 'in-laptop', label: 'Built-in microphone' };
export const HEADSET_OUT = { kind: 'audiooutput', deviceId: 'out-headset', label: 'Headset' };
export const LAPTOP_OUT = { kind: 'audiooutput', deviceId: 'out-laptop', label: 'Built-in speakers' };

/** What a browser says before the microphone is allowed: that there is something. */
const hidden = ({ kind }) => ({ kind, deviceId: '', label: '' });

export class FakeDevices extends EventTarget {
  /** Undefined: it is given. Otherwise what getUserMedia throws. */
  error;
  /** Whose names may be seen. */
  isAllowed = true;
  /** What getUserMedia was asked for, newest last. */
  asked = [];
  /** Tracks that are on. */
  live = new Set();
  #all;

  /** @param {{ kind: string, deviceId: string, label: string }[]} [all] */
  constructor(all = [HEADSET_IN, LAPTOP_IN, HEADSET_OUT, LAPTOP_OUT]) {
    super();
    this.#all = all;
  }

  /** @param {{ kind: string, deviceId: string, label: string }[]} all */
  become(all) {
    this.#all = all;
    this.dispatchEvent(new Event('devicechange'));
  }

  async enumerateDevices() {
    const alias = { kind: 'audioinput', deviceId: 'default', label: 'Default' };
    if (!this.isAllowed) return this.#all.map(hidden);
    return this.#all.some(({ kind }) => kind === 'audioinput') ? [alias, ...this.#all] : [...this.#all];
  }

  async getUserMedia({ audio }) {
    this.asked.push(audio?.deviceId?.exact ?? '');
    if (this.error) throw new DOMException('no', this.error);
    this.isAllowed = true;
    const track = new EventTarget();
    track.stop = () => this.live.delete(track);
    this.live.add(track);
    return { getTracks: () => [track] };
  }
}
