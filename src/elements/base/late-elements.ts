/** Elements that few pages have: defined when the first view has come, so that nothing waits for them. */
import { version } from '../../core/version.js';

export async function defineLate(): Promise<void> {
  try {
    const { CcAudioSettings } = await import('../audio-settings/audio-settings.js');
    // as define/register.ts does it, which knows another version by this
    if (!customElements.get('cc-audio-settings'))
      customElements.define('cc-audio-settings', Object.assign(CcAudioSettings, { ccVersion: version }));
  } catch (error) {
    console.warn('[cc-voice-widgets] cc-audio-settings could not be loaded. (CC_LOAD)', error);
  }
}
