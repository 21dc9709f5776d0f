/** Icons: one path each on a 24 grid, stroke 1.75, round ends, `currentColor`. These are always there. */
import { html, type TemplateResult } from 'lit';
import { spinner } from './icon-paths.js';

export {
  available,
  down,
  idle,
  info,
  loggedOff,
  missed,
  offline,
  online,
  pad,
  phone,
  wrapup,
} from './icon-paths.js';

/** Decoration beside a word: hidden from assistive technology. @param look `s`, `l`, `fill` or `mirrored` */
export const icon = (path: string, look = ''): TemplateResult =>
  html`<svg class="i ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** In the place of an icon while something is on its way. */
export const busy = (): TemplateResult => html`<span class="spin">${icon(spinner)}</span>`;
