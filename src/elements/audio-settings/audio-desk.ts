/** What the settings do: look for devices, choose, test, and tell the page and whoever has the calls. */
import type { AudioChoice, AudioState, CallAudio } from '../../connectors/sip/audio.js';
import type { AudioChangeDetail } from '../../events/event-map.js';
import {
  canRoute,
  find,
  judged,
  listDevices,
  listOf,
  NONE,
  ROLES,
  troubleOf,
  type Device,
  type Devices,
  type DeviceSource,
  type Role,
  type Trouble,
} from './devices.js';
import { sameChoice, type AudioHost, type Said } from './audio-kit.js';
import { loudnessOf, Meter, type Loudness } from './meter.js';
import { keep, learned, recall, type Chosen } from './remembered.js';
import { playOn } from './tone.js';

export class AudioDesk {
  readonly canRoute = canRoute();
  list: Devices = NONE;
  /** Why there is no microphone. */
  trouble: Trouble | undefined;
  /** A device that was chosen, or played on, could not be used. */
  refused: 'choice' | 'sound' | undefined;
  /** While the microphone is tested. */
  test: Meter | undefined;
  /** While a sound is played. */
  playing: 'tone' | 'ring' | undefined;
  /** What a screen reader is told. */
  said: Said | undefined;
  #chosen: Chosen = {};
  /** The choice that the element has told; any other one is the page's. */
  #own: AudioChoice;
  readonly #host: AudioHost;
  readonly #plugged = () => void this.#look();
  readonly #visible = () => document.hidden && this.#silence();
  #box: ResizeObserver | undefined;
  #source: DeviceSource | undefined;
  #audio: CallAudio | undefined;
  #leaveAudio: (() => void) | undefined;
  #playing = new AbortController();
  #isOpen = false;
  #isTesting = false;
  #looks = 0;
  #loudness: Loudness = 'none';

  constructor(host: AudioHost) {
    this.#host = host;
    this.#own = host.choice;
    this.#chosen = host.remember === null ? {} : recall(host.remember);
    for (const role of ROLES) {
      const id = host.choice[role];
      if (id) this.#chosen[role] = { id, label: '' };
    }
  }

  /** It is on the page. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    document.addEventListener('visibilitychange', this.#visible);
    // without a box of its own it is hidden
    this.#box = new ResizeObserver(([entry]) => entry?.contentRect.height === 0 && this.#silence());
    this.#box.observe(this.#host);
    this.#attach();
    void this.#look('stored');
  }

  /** It has left, perhaps only for another place. */
  close(): void {
    this.#isOpen = false;
    document.removeEventListener('visibilitychange', this.#visible);
    this.#box?.disconnect();
    this.#source?.removeEventListener('devicechange', this.#plugged);
    this.#source = undefined;
    this.#leaveAudio?.();
    this.#leaveAudio = this.#audio = undefined;
    this.#silence();
  }

  /** Before each picture. */
  prepare(changed: Map<PropertyKey, unknown>): void {
    if (!this.#isOpen) return;
    const isOther = this.#attach();
    if (changed.has('choice') && this.#host.choice !== this.#own) this.#take();
    if (isOther) void this.#look('stored');
  }

  get audioState(): AudioState | undefined {
    return this.#audio?.audioState;
  }

  /** The device of a role that is chosen, there or not. */
  chosen(role: Role): Device | undefined {
    const device = this.#chosen[role];
    if (!device) return undefined;
    return find(listOf(this.list, role), device) ?? device;
  }

  /** It was chosen, and is not there. */
  isGone(role: Role): boolean {
    const device = this.#chosen[role];
    return device !== undefined && !this.list.hidden && !find(listOf(this.list, role), device);
  }

  get loudness(): Loudness {
    return loudnessOf(this.test?.level ?? 0);
  }

  /** By the agent. @param id '' = the system's */
  async choose(role: Role, id: string): Promise<void> {
    const before = { ...this.#chosen };
    const device = listOf(this.list, role).find((item) => item.id === id);
    if (device) this.#chosen[role] = device;
    else delete this.#chosen[role];
    this.refused = this.said = undefined;
    const done = await this.#apply('agent');
    if (!done) {
      this.#chosen = before;
      this.refused = 'choice';
    } else if (this.#host.remember !== null) keep(this.#host.remember, this.#chosen);
    if (role === 'microphone' && this.test) await this.startTest();
    this.#host.requestUpdate();
  }

  /** The browser asks the agent; then all devices have their names. */
  async allow(): Promise<void> {
    const stream = await this.#open({});
    for (const track of stream?.getTracks() ?? []) track.stop();
    await this.#look();
  }

  async startTest(): Promise<void> {
    if (this.#isTesting) return;
    this.#isTesting = true;
    this.test?.stop();
    this.test = undefined;
    const id = this.#effective().microphone;
    const stream = await this.#open(id ? { deviceId: { exact: id } } : {});
    this.#isTesting = false;
    if (stream && this.#isOpen)
      this.test = new Meter(
        stream,
        () => this.#levelChanged(),
        () => this.stopTest(),
      );
    else for (const track of stream?.getTracks() ?? []) track.stop();
    await this.#look();
  }

  stopTest(): void {
    this.test?.stop();
    this.test = undefined;
    this.#host.requestUpdate();
  }

  async play(what: 'tone' | 'ring'): Promise<void> {
    this.#playing.abort();
    const playing = new AbortController();
    this.#playing = playing;
    this.playing = what;
    this.refused = undefined;
    this.#host.requestUpdate();
    const { speaker = '', ringer = speaker } = this.#effective();
    try {
      await playOn(what === 'ring' ? ringer : speaker, what, playing.signal);
    } catch {
      if (!playing.signal.aborted) this.refused = 'sound';
    }
    if (this.#playing === playing) this.playing = undefined;
    this.#host.requestUpdate();
  }

  unblock(): void {
    void this.#audio?.unblockAudio();
  }

  /** Nobody sees it: nothing runs. */
  #silence(): void {
    this.#playing.abort();
    if (this.test) this.stopTest();
  }

  /** @returns whether devices come from elsewhere now */
  #attach(): boolean {
    const audio = this.#host.callAudio;
    if (audio !== this.#audio) {
      this.#leaveAudio?.();
      this.#audio = audio;
      this.#leaveAudio = audio?.onAudio(() => this.#host.requestUpdate());
      if (audio && Object.keys(this.#host.choice).length) void this.#give(this.#effective());
    }
    const source = this.#host.devices ?? navigator.mediaDevices ?? undefined;
    if (source === this.#source) return false;
    this.#source?.removeEventListener('devicechange', this.#plugged);
    source?.addEventListener('devicechange', this.#plugged);
    this.#source = source;
    return true;
  }

  async #open(microphone: MediaTrackConstraints): Promise<MediaStream | undefined> {
    try {
      const stream = await this.#source?.getUserMedia({ audio: microphone });
      this.trouble = stream ? undefined : 'unsupported';
      return stream;
    } catch (error) {
      this.trouble = troubleOf(error);
      return undefined;
    }
  }

  /** Which devices there are now. What was chosen may be gone, or back. */
  async #look(cause: AudioChangeDetail['cause'] = 'devices'): Promise<void> {
    const turn = ++this.#looks;
    const source = this.#source;
    const list = await (source ? listDevices(source) : Promise.resolve(NONE)).catch(() => NONE);
    if (turn !== this.#looks || !this.#isOpen) return;
    const gone = ROLES.filter((role) => this.isGone(role));
    this.list = list;
    this.#chosen = learned(this.#chosen, list);
    this.trouble = judged(list, Boolean(source), this.trouble);
    this.#news(gone);
    const isOther = !sameChoice(this.#effective(), this.#host.choice);
    if (isOther) void this.#apply(cause);
    this.#host.requestUpdate();
  }

  /** One device may be speaker and ringer: it is said once. */
  #news(before: readonly Role[]): void {
    for (const role of ROLES) {
      const name = this.chosen(role)?.label;
      if (!name) continue;
      if (this.isGone(role) && !before.includes(role)) this.said = { key: 'deviceGone', args: [name] };
      else if (!this.isGone(role) && before.includes(role)) this.said = { key: 'deviceBack', args: [name] };
    }
  }

  /** What is to be used now: of the chosen devices, those that are there. */
  #effective(): AudioChoice {
    const choice: AudioChoice = {};
    for (const role of ROLES) {
      const device = this.chosen(role);
      if (device && !this.isGone(role)) choice[role] = device.id;
    }
    return choice;
  }

  /** The page has chosen. */
  #take(): void {
    const { choice } = this.#host;
    this.#chosen = {};
    for (const role of ROLES) {
      const id = choice[role];
      if (id)
        this.#chosen[role] = listOf(this.list, role).find((item) => item.id === id) ?? { id, label: '' };
    }
    void this.#give(choice);
  }

  /** @returns whether the calls have it */
  async #give(choice: AudioChoice): Promise<boolean> {
    const { sessionElement } = this.#host;
    try {
      await this.#audio?.setAudio(choice);
    } catch {
      return false;
    }
    // the ring of calls that are answered elsewhere
    if (sessionElement && 'ringDevice' in sessionElement)
      sessionElement.ringDevice = choice.ringer ?? choice.speaker ?? null;
    return true;
  }

  async #apply(cause: AudioChangeDetail['cause']): Promise<boolean> {
    const choice = Object.freeze(this.#effective());
    if (!(await this.#give(choice))) return false;
    this.#own = this.#host.choice = choice;
    const detail: AudioChangeDetail = Object.freeze({ choice, cause });
    this.#host.dispatchEvent(new CustomEvent('cc-audio-change', { detail, bubbles: true, composed: true }));
    return true;
  }

  /** The bar moves by itself; words only when they are others. */
  #levelChanged(): void {
    const meter = this.#host.shadowRoot?.querySelector<HTMLElement>('#level');
    const level = this.test?.level ?? 0;
    meter?.style.setProperty('--level', String(level));
    meter?.setAttribute('aria-valuenow', String(Math.round(level * 100)));
    if (this.loudness === this.#loudness) return;
    this.#loudness = this.loudness;
    this.#host.requestUpdate();
  }
}
