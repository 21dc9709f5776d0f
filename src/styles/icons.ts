/** Icons: 24 grid, stroke 1.75, round ends, `currentColor`; only End is filled. */
import { html, svg, type TemplateResult } from 'lit';

const HANDSET = svg`<path d="M5 4h3.1a1 1 0 0 1 1 .7l1 3.2a1 1 0 0 1-.25 1L8.4 10.4a13 13 0 0 0 5.2 5.2l1.5-1.45a1 1 0 0 1 1-.25l3.2 1a1 1 0 0 1 .7 1V19a1.6 1.6 0 0 1-1.7 1.6C10.5 20 4 13.5 3.4 5.7A1.6 1.6 0 0 1 5 4Z"/>`;

const ICONS = {
  phone: svg`${HANDSET}`,
  inbound: svg`${HANDSET}<path d="M20.5 3.5 15 9M15 4.5V9h4.5"/>`,
  outbound: svg`${HANDSET}<path d="M15 9l5.5-5.5M16 3.5h4.5V8"/>`,
  callback: svg`${HANDSET}<path d="M13.5 5.5H18a2.7 2.7 0 0 1 0 5.4h-2M15.8 3.2 13.5 5.5l2.3 2.3"/>`,
  missed: svg`${HANDSET}<path d="m15.5 3.5 5 5M20.5 3.5l-5 5"/>`,
  end: svg`<path fill="currentColor" d="M2.5 11.6c5.1-4.8 13.9-4.8 19 0a1.4 1.4 0 0 1 .1 1.9l-1.9 2.5a1.4 1.4 0 0 1-1.8.4l-2.6-1.5a1.4 1.4 0 0 1-.7-1.3l.1-1.7a10 10 0 0 0-5.4 0l.1 1.7a1.4 1.4 0 0 1-.7 1.3l-2.6 1.5a1.4 1.4 0 0 1-1.8-.4l-1.9-2.5a1.4 1.4 0 0 1 .1-1.9Z"/>`,
  campaign: svg`<path d="M4 10v4a1 1 0 0 0 1 1h2.5l8 4.5v-15l-8 4.5H5a1 1 0 0 0-1 1ZM8 15v4.5M19 9.2a4 4 0 0 1 0 5.6"/>`,
  hold: svg`<path d="M8.5 5v14M15.5 5v14"/>`,
  held: svg`<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>`,
  resume: svg`<path d="M7.5 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L8.7 4.5a.8.8 0 0 0-1.2.7Z"/>`,
  recording: svg`<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.5" fill="currentColor"/>`,
  'recording-paused': svg`<path d="M19.8 8A9 9 0 1 1 16 4M10 9.5v5M14 9.5v5"/>`,
  transfer: svg`<path d="M3.5 17.5v-3a4 4 0 0 1 4-4h12M15.5 6.5l4 4-4 4"/>`,
  consult: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.8 19.5a6.2 6.2 0 0 1 12.4 0M15.5 5h5.7v5h-2.4l-1.8 1.8V10h-1.5Z"/>`,
  conference: svg`<circle cx="12" cy="8" r="3"/><path d="M6.8 19a5.2 5.2 0 0 1 10.4 0"/><circle cx="4.8" cy="10.5" r="1.8"/><circle cx="19.2" cy="10.5" r="1.8"/><path d="M2.2 17.2a3 3 0 0 1 2.6-2.4M21.8 17.2a3 3 0 0 0-2.6-2.4"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  copy: svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5.5 15A1.5 1.5 0 0 1 4 13.5v-8A1.5 1.5 0 0 1 5.5 4h8A1.5 1.5 0 0 1 15 5.5"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19.5 7"/>`,
  available: svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16.2 9.4"/>`,
  down: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`,
  left: svg`<path d="M14.5 6 8.5 12l6 6"/>`,
  right: svg`<path d="m9.5 6 6 6-6 6"/>`,
  warning: svg`<path d="M10.6 4.4 2.9 18a1.6 1.6 0 0 0 1.4 2.5h15.4a1.6 1.6 0 0 0 1.4-2.5L13.4 4.4a1.6 1.6 0 0 0-2.8 0ZM12 9.5v4.2M12 17v.1"/>`,
  error: svg`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.8v5M12 16.2v.1"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11.2V16M12 8v.1"/>`,
  offline: svg`<path d="M3.5 3.5l17 17M5 12.5a10 10 0 0 1 4.2-2.5M8.6 16.2a5 5 0 0 1 6.2-.4M2 9a15 15 0 0 1 4.3-2.7M22 9a15 15 0 0 0-11-3.9M19 12.5a10 10 0 0 0-3-2M12 20v.1"/>`,
  online: svg`<path d="M2 9a15 15 0 0 1 20 0M5 12.6a10.5 10.5 0 0 1 14 0M8.4 16.2a5.5 5.5 0 0 1 7.2 0M12 20v.1"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.3 2"/>`,
  idle: svg`<path d="M19.8 14.5A8.3 8.3 0 0 1 9.5 4.2a8.3 8.3 0 1 0 10.3 10.3Z"/>`,
  wrapup: svg`<rect x="5" y="4.5" width="14" height="16" rx="2"/><path d="M9 3h6v3H9ZM8.8 12.8l2.2 2.2 4.2-4.2"/>`,
  spinner: svg`<path d="M12 3a9 9 0 1 1-8.5 6"/>`,
  merge: svg`<path d="M5 4v3a5 5 0 0 0 5 5h9M5 20v-3a5 5 0 0 1 5-5M15.5 8.5 19 12l-3.5 3.5"/>`,
  'logged-off': svg`<circle cx="12" cy="12" r="8.5" stroke-dasharray="3.2 3.5"/>`,
  mute: svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M4 3.5l16 17"/>`,
  unmute: svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21"/>`,
  person: svg`<circle cx="12" cy="8" r="3.8"/><path d="M4.8 20a7.2 7.2 0 0 1 14.4 0"/>`,
};

export type IconName = keyof typeof ICONS;

/** Decoration beside a word: hidden from assistive technology. */
export const icon = (name: IconName, size: '' | 's' | 'l' = ''): TemplateResult =>
  html`<svg class="i ${size}" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;
