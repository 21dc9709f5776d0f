/** Where the sound of a call is, and what is wrong with it, as far as its backend says so. */
import { html, type TemplateResult } from 'lit';
import { info, warning } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import type { CardView } from './card-kit.js';

const line = (look: string, image: string, words: string): TemplateResult =>
  html`<div class="why ${look}" part="reason">${icon(image, 's')}<span>${words}</span></div>`;

/** Nobody is heard: before anything else that there is to say. */
export function silence({ call: { media, phase }, word }: CardView): TemplateResult | undefined {
  if (phase !== 'connected' || !media) return undefined;
  // a click here opens no other page's sound
  const isBlocked = media.status === 'blocked' && media.where === 'this-tab';
  return media.status === 'lost' || isBlocked ? line('bad', warning, word('media', media.status)) : undefined;
}

/** Where to look for the sound: where there is nothing else to say. */
export function soundPlace({ call: { media, phase }, t, text, word }: CardView): TemplateResult | undefined {
  if (phase !== 'connected' || !media) return undefined;
  if (media.status === 'connecting') return line('soon', info, word('media', 'connecting'));
  const device = text(media.label);
  if (device) return line('', info, t('mediaOn', device));
  const isHere = media.where === 'this-tab' || media.where === 'phone';
  return isHere ? undefined : line('', info, word('media', media.where));
}
