import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AudioChoice, CallAudio } from '../../connectors/sip/audio.js';
import type { State } from '../../core/store/state.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcElement } from '../base/cc-element.js';
import type { AudioDesk } from './audio-desk.js';
import type { DeviceSource } from './devices.js';

const view = new Lazy(() => import('./audio-view.js'));

const isCallAudio = (value: unknown): value is CallAudio =>
  typeof (value as CallAudio | null | undefined)?.setAudio === 'function';

/**
 * Microphone, speaker and ringer of the agent: to choose, to test, and what to do when one of them cannot be used. It works
 * with a connector whose calls are in the page (SIP), and alone: then the page does with the choice what it likes. Few pages
 * have it, so it is defined a moment after the others: with the first view, or when the page is idle.
 *
 * @tagname cc-audio-settings
 *
 * @attr {string} choice - The choice as JSON
 *
 * @csspart pane - All of it
 * @csspart reason - What is wrong, and the remedy
 * @csspart fact - The call quality
 * @csspart action - Each button; also `action-allow`, `action-test`, `action-tone`, `action-ring`, `action-sound`
 * @csspart meter - The level of the microphone
 *
 * @cssstate testing - The microphone is on, for the level
 *
 * @fires {CustomEvent<AudioChangeDetail>} cc-audio-change - Other devices are to be used: which, and why
 */
export class CcAudioSettings extends CcElement {
  static override properties: PropertyDeclarations = {
    choice: { attribute: false },
    remember: {},
    devices: { attribute: false },
    audio: { attribute: false },
  };

  static override readonly data: readonly string[] = ['choice'];

  /** Device ids that are to be used now; what is absent is the system's. Setting it fires no event. */
  declare choice: AudioChoice;
  /**
   * Keeps the choice in this browser under this name: the ids, and the devices' names, by which one is found again whose id
   * has changed. Without it nothing is kept.
   */
  declare remember: string | null;
  /** Where the devices come from, in place of `navigator.mediaDevices`. */
  declare devices: DeviceSource | null;
  /** The sound of calls, in place of the session's connector. */
  declare audio: CallAudio | null;

  #desk: AudioDesk | undefined;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.choice = {};
    this.remember = null;
    this.devices = null;
    this.audio = null;
  }

  override watch({ link, selectedCallId, notices }: State): unknown[] {
    return [link.status, selectedCallId, notices];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk?.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.close();
  }

  /** Whose calls are in the page. @internal */
  get callAudio(): CallAudio | undefined {
    if (this.audio) return this.audio;
    const { connector } = (this.sessionElement ?? {}) as { connector?: unknown };
    return isCallAudio(connector) ? connector : undefined;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    // a page may set anything
    if (typeof this.choice !== 'object' || !this.choice) this.choice = {};
    this.#desk?.prepare(changed);
  }

  protected override content(): TemplateResult | typeof nothing {
    // a server has no devices
    if (typeof document === 'undefined') return nothing;
    return this.lazily(view, (module) => {
      this.#internals ??= this.attachInternals();
      if (!this.#desk) {
        this.#desk = new module.AudioDesk(this);
        this.#desk.open();
      }
      const { store } = this.resolved;
      this.setStates(this.#internals, { testing: this.#desk.test !== undefined });
      return module.audioSettings({
        desk: this.#desk,
        store,
        state: this.state,
        t: module.withEnglish((key, ...args) => this.t(key, ...args)),
      });
    });
  }
}
