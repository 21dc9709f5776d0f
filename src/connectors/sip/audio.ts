/** What a page may say and hear of the sound of calls that are in the page itself. Types alone. */

/** Devices, each by its `deviceId` of `navigator.mediaDevices.enumerateDevices()`; absent or '' = the system's. */
export interface AudioChoice {
  /** Where the agent speaks into. */
  microphone?: string;
  /** Where the others are heard. */
  speaker?: string;
  /** Where the ring is heard; absent = the speaker's. */
  ringer?: string;
}

/** How well the other side is heard, from `getStats()` of the last seconds: loss, jitter, way there and back. */
export type Quality = 'good' | 'fair' | 'poor';

/** Frozen; a new one whenever something of it changes. */
export interface AudioState {
  readonly choice: AudioChoice;
  /** The browser keeps the page silent until the agent has clicked: ask for that click, then `unblock()`. */
  readonly blocked: boolean;
  /** By call id; a call whose sound has not been measured yet is not in it. */
  readonly quality: { readonly [callId: string]: Quality };
}

/** The sound of a connector's calls: what `cc-audio-settings` works on. */
export interface CallAudio {
  readonly audioState: AudioState;
  /**
   * Takes effect at once, in calls that are up as well, and for all later ones. What is not in `choice` is the system's
   * device again.
   *
   * @throws DOMException of `getUserMedia` or `setSinkId` when a device is refused or gone: the choice before stays
   */
  setAudio(choice: AudioChoice): Promise<void>;
  /** To be called from a click: starts what the browser kept silent. */
  unblockAudio(): Promise<void>;
  /** @returns ends it; the listener is not called at once */
  onAudio(listener: (state: AudioState) => void): () => void;
}
