/** The agent's microphone: open while there is a call, and no longer. */
import { MicrophoneError } from '../media.js';

/** What a browser does for speech, by its own name. */
const FOR_SPEECH = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export class Microphone {
  #device = '';
  #stream: Promise<MediaStream> | undefined;

  /**
   * @throws MicrophoneError when it is refused, missing or in use
   */
  async track(): Promise<MediaStreamTrack> {
    this.#stream ??= this.#get(this.#device);
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
      return await devices.getUserMedia({ audio: { ...FOR_SPEECH, ...deviceId } });
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

  close(): void {
    void this.#stream?.then(stop, () => {});
    this.#stream = undefined;
  }
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());
