/** What the connector needs of the page's sound. `sound/` has it in a browser. */
import type { AudioChoice, AudioState } from './audio.js';
import type { StackLeg } from './stack.js';

/** What one of a call's parties hears of this page. */
export interface Outlet {
  leg: StackLeg;
  /** The agent; nothing, while on hold; the agent and the others of the conference. */
  send: 'agent' | 'nothing' | 'conference';
}

/** Why no microphone could be had. */
export class MicrophoneError extends Error {
  override readonly name = 'MicrophoneError';
}

export interface Media {
  readonly state: AudioState;
  /**
   * The agent's voice for one more party. What is not given to `apply` within the call is let go with the call.
   *
   * @throws MicrophoneError when it is refused, missing or in use
   */
  open(callId: string): Promise<MediaStream>;
  /** How a call sounds from now on: who hears what, and whether the agent is heard at all. */
  apply(callId: string, outlets: readonly Outlet[], muted: boolean): void;
  /** The call is over. */
  release(callId: string): void;
  /** The agent hears that it rings at the other side. */
  ringback(on: boolean): void;
  set(choice: AudioChoice): Promise<void>;
  unblock(): Promise<void>;
}

export type MediaMaker = (audio: AudioChoice, changed: (state: AudioState) => void) => Media;
