/** Not in `./index.js`: there it comes late (`./late.ts`). */
import { CcAudioSettings } from '../elements/audio-settings/audio-settings.js';
import { register } from './register.js';

register('cc-audio-settings', CcAudioSettings);

declare global {
  interface HTMLElementTagNameMap {
    'cc-audio-settings': CcAudioSettings;
  }
}
