/** Elements that few pages have: they come when the page has nothing else to do. */
import { whenIdle } from '../controllers/lazy.js';
import { isLate, register } from './register.js';

whenIdle(async () => {
  if (isLate()) return;
  try {
    const { CcAudioSettings } = await import('../elements/audio-settings/audio-settings.js');
    register('cc-audio-settings', CcAudioSettings);
  } catch (error) {
    console.warn('[cc-voice-widgets] cc-audio-settings could not be loaded. (CC_LOAD)', error);
  }
});
