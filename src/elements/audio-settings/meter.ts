/** How loud it is at the microphone: a stream, an analyser, and ten looks a second while somebody can see it. */

const LOOK_MS = 100;
/** dB; what is below is nothing. */
const FLOOR = -60;

export class Meter {
  /** 0 to 1, on a scale of loudness. */
  level = 0;
  readonly #stream: MediaStream;
  readonly #context = new AudioContext();
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples = new Float32Array(this.#analyser.fftSize);
  readonly #changed: () => void;
  #timer: ReturnType<typeof setInterval>;

  /** @param ended the microphone was unplugged, or taken away */
  constructor(stream: MediaStream, changed: () => void, ended: () => void) {
    this.#stream = stream;
    this.#changed = changed;
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
    void this.#context.resume().catch(() => undefined);
    for (const track of stream.getTracks()) track.addEventListener('ended', ended);
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  #look(): void {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, sample) => sum + sample * sample, 0) / this.#samples.length;
    const decibels = power > 0 ? 10 * Math.log10(power) : FLOOR;
    this.level = Math.min(1, Math.max(0, 1 - decibels / FLOOR));
    this.#changed();
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const track of this.#stream.getTracks()) track.stop();
    void this.#context.close().catch(() => undefined);
  }
}

export type Loudness = 'none' | 'low' | 'good' | 'high';

/** What the level means for whoever speaks. */
export const loudnessOf = (level: number): Loudness =>
  level < 0.15 ? 'none' : level < 0.45 ? 'low' : level < 0.92 ? 'good' : 'high';
