/** One party: heard from an audio element, measured, and sent what it is to hear. */
import type { Quality } from '../audio.js';
import type { StackLeg } from '../stack.js';
import { countsOf, qualityOf, type Counts } from './quality.js';

/** Not in every browser. */
interface Routable {
  setSinkId?(id: string): Promise<void>;
}

export class Ear {
  readonly leg: StackLeg;
  readonly #audio = new Audio();
  #before: Counts | undefined;
  #quality: Quality | undefined;

  /** @param blocked is told when the browser keeps it silent, and when no longer */
  constructor(leg: StackLeg, speaker: string, blocked: (ear: Ear, on: boolean) => void) {
    this.leg = leg;
    this.#audio.autoplay = true;
    void this.speak(speaker).catch(() => {});
    const hear = (stream: MediaStream) => {
      this.#audio.srcObject = stream;
      void this.play().then((plays) => blocked(this, !plays));
    };
    const { connection } = leg;
    const tracks = connection?.getReceivers().map(({ track }) => track) ?? [];
    if (tracks.length) hear(new MediaStream(tracks));
    connection?.addEventListener('track', ({ track }) => hear(new MediaStream([track])));
  }

  /** What it says. */
  get voice(): MediaStreamTrack | undefined {
    return this.leg.connection?.getReceivers()[0]?.track;
  }

  get quality(): Quality | undefined {
    return this.#quality;
  }

  /** False when the browser waits for a click. */
  async play(): Promise<boolean> {
    return this.#audio.play().then(
      () => true,
      (error: Error) => error.name !== 'NotAllowedError',
    );
  }

  async speak(speaker: string): Promise<void> {
    await (this.#audio as Routable).setSinkId?.(speaker);
  }

  /** @param track null = nothing at all */
  async send(track: MediaStreamTrack | null): Promise<void> {
    const sender = this.leg.connection?.getTransceivers()[0]?.sender;
    if (sender && sender.track !== track) await sender.replaceTrack(track);
  }

  async measure(): Promise<void> {
    const { connection } = this.leg;
    if (connection?.connectionState !== 'connected') return;
    const now = countsOf((await connection.getStats()) as unknown as Iterable<[string, unknown]>);
    if (!now) return;
    this.#quality = qualityOf(this.#before, now) ?? this.#quality;
    this.#before = now;
  }

  close(): void {
    this.#audio.srcObject = null;
  }
}
