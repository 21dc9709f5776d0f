/** What the settings are given, and what they say. */
import type { AudioChoice, CallAudio } from '../../connectors/sip/audio.js';
import type { ArgumentsOf, StringKey } from '../../localize/locale.js';
import { ROLES, type DeviceSource } from './devices.js';

/** The element. */
export interface AudioHost extends HTMLElement {
  choice: AudioChoice;
  readonly remember: string | null;
  readonly devices: DeviceSource | null;
  readonly callAudio: CallAudio | undefined;
  readonly sessionElement: HTMLElement | null;
  requestUpdate(): void;
}

/** Something that happened to a device, to be said in the language of the moment. */
export type Said = { [K in StringKey]: { key: K; args: ArgumentsOf<K> } }['deviceGone' | 'deviceBack'];

export const sameChoice = (a: AudioChoice, b: AudioChoice): boolean =>
  ROLES.every((role) => a[role] === b[role]);
