/** What needs Web Audio: three who hear each other, and the tone that it rings at the other side. */

/** Not in every browser. */
interface Routable {
  setSinkId?(id: string): Promise<void>;
}

/** Seconds on, seconds off, Hz, loudness. */
const RINGBACK = { on: 1, off: 4, pitch: 425, gain: 0.06 };

export class Graph {
  #context: AudioContext | undefined;
  #ringback: OscillatorNode | undefined;
  #speaker = '';

  get #audio(): AudioContext {
    return (this.#context ??= new AudioContext());
  }

  get isBlocked(): boolean {
    return this.#context?.state === 'suspended';
  }

  async resume(): Promise<void> {
    await this.#context?.resume();
  }

  async speak(speaker: string): Promise<void> {
    this.#speaker = speaker;
    await (this.#context as Routable | undefined)?.setSinkId?.(speaker);
  }

  /**
   * One track for each of those who are given: the agent and all others, but not themselves.
   *
   * @param agent undefined when muted
   */
  mix(agent: MediaStreamTrack | undefined, others: readonly MediaStreamTrack[]): Mix {
    return new Mix(this.#audio, agent, others);
  }

  ringback(on: boolean): void {
    if (!on) {
      this.#ringback?.stop();
      this.#ringback = undefined;
      return;
    }
    if (this.#ringback) return;
    const audio = this.#audio;
    const tone = audio.createOscillator();
    tone.frequency.value = RINGBACK.pitch;
    const loudness = audio.createGain();
    loudness.gain.value = 0;
    // a minute of it; nobody lets it ring longer than that
    for (let at = audio.currentTime, i = 0; i < 12; i++, at += RINGBACK.on + RINGBACK.off) {
      loudness.gain.setValueAtTime(RINGBACK.gain, at);
      loudness.gain.setValueAtTime(0, at + RINGBACK.on);
    }
    tone.connect(loudness).connect(audio.destination);
    tone.start();
    this.#ringback = tone;
    void (audio as Routable).setSinkId?.(this.#speaker).catch(() => {});
  }

  close(): void {
    this.ringback(false);
    void this.#context?.close();
    this.#context = undefined;
  }
}

export class Mix {
  readonly #nodes: AudioNode[] = [];
  readonly #agent: GainNode;
  readonly #tracks: MediaStreamTrack[];

  constructor(audio: AudioContext, agent: MediaStreamTrack | undefined, others: readonly MediaStreamTrack[]) {
    const source = (track: MediaStreamTrack) => {
      const node = audio.createMediaStreamSource(new MediaStream([track]));
      this.#nodes.push(node);
      return node;
    };
    this.#agent = audio.createGain();
    this.#nodes.push(this.#agent);
    if (agent) source(agent).connect(this.#agent);
    const voices = others.map(source);
    this.#tracks = others.map((_, listener) => {
      const out = audio.createMediaStreamDestination();
      this.#nodes.push(out);
      this.#agent.connect(out);
      for (const [speaker, voice] of voices.entries()) if (speaker !== listener) voice.connect(out);
      return out.stream.getAudioTracks()[0]!;
    });
    if (audio.state === 'suspended') void audio.resume();
  }

  /** What the `index`th of the others hears. */
  trackFor(index: number): MediaStreamTrack {
    return this.#tracks[index]!;
  }

  mute(on: boolean): void {
    this.#agent.gain.value = on ? 0 : 1;
  }

  close(): void {
    for (const node of this.#nodes) node.disconnect();
    for (const track of this.#tracks) track.stop();
  }
}
