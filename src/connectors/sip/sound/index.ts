/** The page's sound: microphone, speakers, who hears whom. */
import type { AudioChoice, AudioState, Quality } from '../audio.js';
import type { Media, Outlet } from '../media.js';
import type { StackLeg } from '../stack.js';
import { Ear } from './ear.js';
import { Graph, type Mix } from './graph.js';
import { Microphone } from './microphone.js';

/** ms between two measurements. */
const MEASURED = 2000;

interface Room {
  ears: Map<StackLeg, Ear>;
  /** The agent's voice, one for each party: each can be silenced for itself. */
  voices: Map<StackLeg, MediaStreamTrack>;
  /** Given out, and not yet any party's. */
  loose: MediaStreamTrack[];
  mix: Mix | undefined;
  outlets: readonly Outlet[];
  muted: boolean;
}

export const createSound = (audio: AudioChoice, changed: (state: AudioState) => void): Media =>
  new Sound(audio, changed);

class Sound implements Media {
  readonly #microphone = new Microphone(() => void this.#unplugged());
  /** The agent's voice, of which each party gets a copy. */
  #voice: MediaStreamTrack | undefined;
  readonly #graph = new Graph();
  readonly #rooms = new Map<string, Room>();
  readonly #blocked = new Set<Ear>();
  readonly #changed: (state: AudioState) => void;
  #choice: AudioChoice;
  #state: AudioState;
  #timer: ReturnType<typeof setInterval> | undefined;
  #clicked: AbortController | undefined;

  constructor(choice: AudioChoice, changed: (state: AudioState) => void) {
    this.#choice = choice;
    this.#changed = changed;
    this.#state = { choice, blocked: false, quality: {} };
    void this.#microphone.use(choice.microphone ?? '');
    void this.#graph.speak(choice.speaker ?? '');
  }

  get state(): AudioState {
    return this.#state;
  }

  async open(callId: string): Promise<MediaStream> {
    this.#voice = await this.#microphone.track();
    const voice = this.#voice.clone();
    this.#room(callId).loose.push(voice);
    return new MediaStream([voice]);
  }

  #room(callId: string): Room {
    const known = this.#rooms.get(callId);
    if (known) return known;
    const room: Room = {
      ears: new Map(),
      voices: new Map(),
      loose: [],
      mix: undefined,
      outlets: [],
      muted: false,
    };
    this.#rooms.set(callId, room);
    return room;
  }

  apply(callId: string, outlets: readonly Outlet[], muted: boolean): void {
    const room = this.#room(callId);
    room.outlets = outlets;
    room.muted = muted;
    for (const [leg, ear] of room.ears) {
      if (outlets.some((outlet) => outlet.leg === leg)) continue;
      this.#lose(room, leg, ear);
    }
    for (const { leg } of outlets) {
      if (room.ears.has(leg)) continue;
      room.ears.set(leg, new Ear(leg, this.#choice.speaker ?? '', (ear, on) => this.#block(ear, on)));
      const sent = leg.connection?.getTransceivers()[0]?.sender.track;
      const voice = room.loose.find((track) => track === sent) ?? this.#voice?.clone();
      room.loose = room.loose.filter((track) => track !== voice);
      if (voice) room.voices.set(leg, voice);
    }
    this.#route(room);
    this.#timer ??= setInterval(() => void this.#measure(), MEASURED);
  }

  #route(room: Room): void {
    const { outlets, muted } = room;
    room.mix?.close();
    room.mix = this.#mixOf(room);
    for (const [index, { leg, send }] of outlets.entries()) {
      // a mix is muted where it is made: the others go on hearing each other
      leg.mute(room.mix ? false : muted);
      const voice = send === 'nothing' ? null : (room.mix?.trackFor(index) ?? room.voices.get(leg) ?? null);
      if (voice && !room.mix) voice.enabled = !muted;
      void room.ears.get(leg)?.send(voice);
    }
  }

  #mixOf({ outlets, ears, voices, muted }: Room): Mix | undefined {
    if (outlets.length < 2 || !outlets.every(({ send }) => send === 'conference')) return undefined;
    const heard = outlets.flatMap(({ leg }) => ears.get(leg)?.voice ?? []);
    const own = voices.get(outlets[0]!.leg);
    if (own) own.enabled = true;
    const mix = this.#graph.mix(own, heard);
    mix.mute(muted);
    return mix;
  }

  #block(ear: Ear, on: boolean): void {
    if (on) this.#blocked.add(ear);
    else this.#blocked.delete(ear);
    this.#say({});
  }

  /** Whatever the agent clicks or presses: it sounds from then on. */
  #awaitClick(): void {
    if (this.#clicked) return;
    const { signal } = (this.#clicked = new AbortController());
    const clicked = () => {
      this.#clicked?.abort();
      this.#clicked = undefined;
      void this.unblock().then(() => this.#state.blocked && this.#awaitClick());
    };
    for (const type of ['click', 'keydown', 'touchend'])
      window.addEventListener(type, clicked, { capture: true, signal });
  }

  #lose(room: Room, leg: StackLeg, ear: Ear): void {
    ear.close();
    this.#blocked.delete(ear);
    room.ears.delete(leg);
    room.voices.get(leg)?.stop();
    room.voices.delete(leg);
  }

  release(callId: string): void {
    const room = this.#rooms.get(callId);
    if (!room) return;
    this.#rooms.delete(callId);
    room.mix?.close();
    for (const [leg, ear] of room.ears) this.#lose(room, leg, ear);
    for (const voice of room.loose) voice.stop();
    if (!this.#rooms.size) {
      this.#microphone.close();
      this.#graph.close();
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const { [callId]: _, ...quality } = this.#state.quality;
    this.#say({ quality });
  }

  ringback(on: boolean): void {
    this.#graph.ringback(on);
  }

  async set(choice: AudioChoice): Promise<void> {
    const { microphone = '', speaker = '' } = choice;
    let track: MediaStreamTrack | undefined;
    try {
      await this.#speakers(speaker);
      track = await this.#microphone.use(microphone);
    } catch (error) {
      await this.#speakers(this.#choice.speaker ?? '').catch(() => {});
      throw error;
    }
    this.#choice = Object.freeze({ ...choice });
    if (track) this.#speakBy(track);
    this.#say({ choice: this.#choice });
  }

  async #speakers(speaker: string): Promise<void> {
    for (const { ears } of this.#rooms.values()) for (const ear of ears.values()) await ear.speak(speaker);
    await this.#graph.speak(speaker);
  }

  /** The microphone is gone in the middle of a call: the system's takes its place, where there is one. */
  async #unplugged(): Promise<void> {
    if (!this.#rooms.size) return;
    const track = await this.#microphone.renew().catch(() => undefined);
    if (track) this.#speakBy(track);
  }

  /** The agent's voice comes from another device now. */
  #speakBy(track: MediaStreamTrack): void {
    this.#voice = track;
    for (const room of this.#rooms.values()) {
      for (const voice of room.loose.splice(0)) voice.stop();
      for (const [leg, voice] of room.voices) {
        voice.stop();
        room.voices.set(leg, track.clone());
      }
      this.#route(room);
    }
  }

  async unblock(): Promise<void> {
    await this.#graph.resume();
    for (const ear of [...this.#blocked]) this.#block(ear, !(await ear.play()));
  }

  async #measure(): Promise<void> {
    const quality: { [callId: string]: Quality } = {};
    for (const [callId, { ears }] of this.#rooms) {
      const steps: Quality[] = [];
      for (const ear of ears.values()) {
        await ear.measure();
        if (ear.quality) steps.push(ear.quality);
      }
      // as good as the worst of those who are heard
      const worst = (['poor', 'fair', 'good'] as const).find((step) => steps.includes(step));
      if (worst) quality[callId] = worst;
    }
    this.#say({ quality });
  }

  #say(change: Partial<AudioState>): void {
    const next = { ...this.#state, ...change, blocked: this.#blocked.size > 0 || this.#graph.isBlocked };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = Object.freeze(next);
    if (next.blocked) this.#awaitClick();
    this.#changed(this.#state);
  }
}
