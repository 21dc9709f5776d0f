/** The agent's microphone: open while there is a call, and no longer. */
import { MicrophoneError } from '../media.js';

/** What a browser does for speech, by its own name. */
const FOR_SPEECH = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** The device that was chosen is not there; another one may be. */
const GONE = new Set(['NotFoundError', 'OverconstrainedError']);

export class Microphone {
  readonly #unplugged: () => void;
  #device = '';
  #stream: Promise<MediaStream> | undefined;

  /** @param unplugged the device in use is gone */
  constructor(unplugged: () => void) {
    this.#unplugged = unplugged;
  }

  /**
   * The chosen device; the system's where that one is gone.
   *
   * @throws MicrophoneError when it is refused, missing or in use
   */
  async track(): Promise<MediaStreamTrack> {
    this.#stream ??= this.#get(this.#device).catch((error: MicrophoneError) => {
      if (this.#device && GONE.has(error.message)) return this.#get('');
      throw error;
    });
    try {
      return (await this.#stream).getAudioTracks()[0]!;
    } catch (error) {
      this.#stream = undefined;
      throw error;
    }
  }

  async #get(device: string): Promise<MediaStream> {
    // a page that is not secure has none
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) throw new MicrophoneError('This page is not secure: https: is needed for a microphone');
    const deviceId = device ? { deviceId: { exact: device } } : {};
    try {
      const stream = await devices.getUserMedia({ audio: { ...FOR_SPEECH, ...deviceId } });
      stream.getAudioTracks()[0]?.addEventListener('ended', () => this.#unplugged());
      return stream;
    } catch (error) {
      throw new MicrophoneError((error as DOMException).name, { cause: error });
    }
  }

  /**
   * Another device, at once when one is open.
   *
   * @returns the new track; undefined when none is open
   * @throws the browser's own DOMException when it is refused or gone; the one before goes on
   */
  async use(device: string): Promise<MediaStreamTrack | undefined> {
    if (device === this.#device) return undefined;
    const before = this.#stream;
    if (before) {
      const next = await this.#get(device).catch((error: MicrophoneError) => {
        throw error.cause ?? error;
      });
      this.#stream = Promise.resolve(next);
      this.#device = device;
      stop(await before);
      return next.getAudioTracks()[0];
    }
    this.#device = device;
    return undefined;
  }

  /** Another one in place of a device that is gone. @throws MicrophoneError when there is none */
  renew(): Promise<MediaStreamTrack> {
    this.#stream = undefined;
    return this.track();
  }

  close(): void {
    void this.#stream?.then(stop, () => {});
    this.#stream = undefined;
  }
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());
