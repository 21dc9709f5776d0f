/** Icons: one path each on a 24 grid, stroke 1.75, round ends, `currentColor`. These are always there. */
import { html, type TemplateResult } from 'lit';

export const HANDSET =
  'M5 4h3.1a1 1 0 0 1 1 .7l1 3.2a1 1 0 0 1-.25 1L8.4 10.4a13 13 0 0 0 5.2 5.2l1.5-1.45a1 1 0 0 1 1-.25l3.2 1a1 1 0 0 1 .7 1V19a1.6 1.6 0 0 1-1.7 1.6C10.5 20 4 13.5 3.4 5.7A1.6 1.6 0 0 1 5 4Z';
export const RING = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z';

export const phone = HANDSET;
export const missed = `${HANDSET}M15.5 3.5l5 5M20.5 3.5l-5 5`;
export const available = `${RING}M8 12.3l2.8 2.8 5.4-5.7`;
export const down = 'M6.5 9.5 12 15l5.5-5.5';
export const info = `${RING}M12 11.2V16M12 8v.1`;
export const offline =
  'M3.5 3.5l17 17M5 12.5a10 10 0 0 1 4.2-2.5M8.6 16.2a5 5 0 0 1 6.2-.4M2 9a15 15 0 0 1 4.3-2.7M22 9a15 15 0 0 0-11-3.9M19 12.5a10 10 0 0 0-3-2M12 20v.1';
export const online =
  'M2 9a15 15 0 0 1 20 0M5 12.6a10.5 10.5 0 0 1 14 0M8.4 16.2a5.5 5.5 0 0 1 7.2 0M12 20v.1';
export const idle = 'M19.8 14.5A8.3 8.3 0 0 1 9.5 4.2a8.3 8.3 0 1 0 10.3 10.3Z';
export const wrapup =
  'M7 4.5h10a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2ZM9 3h6v3H9ZM8.8 12.8l2.2 2.2 4.2-4.2';
export const pad =
  'M6.6 5.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM13.1 5.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM19.6 5.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM6.6 12a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM13.1 12a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM19.6 12a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM6.6 18.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM13.1 18.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM19.6 18.5a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0Z';
export const spinner = 'M12 3a9 9 0 1 1-8.5 6';
export const loggedOff =
  'M8.7 4.2a8.5 8.5 0 0 0-4.5 4.5M4.2 15.3a8.5 8.5 0 0 0 4.5 4.5M15.3 19.8a8.5 8.5 0 0 0 4.5-4.5M19.8 8.7a8.5 8.5 0 0 0-4.5-4.5';

/** Decoration beside a word: hidden from assistive technology. @param look `s`, `l` or `fill` */
export const icon = (path: string, look = ''): TemplateResult =>
  html`<svg class="i ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** In the place of an icon while something is on its way. */
export const busy = (): TemplateResult => html`<span class="spin">${icon(spinner)}</span>`;
