/** Icons of calls, for the views that load with the first call. Only End is filled. */
import { HANDSET, info, phone, RING, wrapup } from './icons.js';

export { phone, wrapup, info };
export const inbound = `${HANDSET}M20.5 3.5 15 9M15 4.5V9h4.5`;
export const outbound = `${HANDSET}M15 9l5.5-5.5M16 3.5h4.5V8`;
export const callback = `${HANDSET}M13.5 5.5H18a2.7 2.7 0 0 1 0 5.4h-2M15.8 3.2l-2.3 2.3 2.3 2.3`;
export const campaign =
  'M4 10v4a1 1 0 0 0 1 1h2.5l8 4.5v-15l-8 4.5H5a1 1 0 0 0-1 1ZM8 15v4.5M19 9.2a4 4 0 0 1 0 5.6';
export const end =
  'M2.5 11.6c5.1-4.8 13.9-4.8 19 0a1.4 1.4 0 0 1 .1 1.9l-1.9 2.5a1.4 1.4 0 0 1-1.8.4l-2.6-1.5a1.4 1.4 0 0 1-.7-1.3l.1-1.7a10 10 0 0 0-5.4 0l.1 1.7a1.4 1.4 0 0 1-.7 1.3l-2.6 1.5a1.4 1.4 0 0 1-1.8-.4l-1.9-2.5a1.4 1.4 0 0 1 .1-1.9Z';
export const hold = 'M8.5 5v14M15.5 5v14';
export const held = `${RING}M10 9v6M14 9v6`;
export const resume = 'M7.5 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L8.7 4.5a.8.8 0 0 0-1.2.7Z';
export const recording = `${RING}M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM12 12h.01`;
export const recordingPaused = 'M19.8 8A9 9 0 1 1 16 4M10 9.5v5M14 9.5v5';
export const transfer = 'M3.5 17.5v-3a4 4 0 0 1 4-4h12M15.5 6.5l4 4-4 4';
export const consult =
  'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM2.8 19.5a6.2 6.2 0 0 1 12.4 0M15.5 5h5.7v5h-2.4L17 11.8V10h-1.5Z';
export const conference =
  'M15 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM6.8 19a5.2 5.2 0 0 1 10.4 0M6.6 10.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM21 10.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM2.2 17.2a3 3 0 0 1 2.6-2.4M21.8 17.2a3 3 0 0 0-2.6-2.4';
export const merge = 'M5 4v3a5 5 0 0 0 5 5h9M5 20v-3a5 5 0 0 1 5-5M15.5 8.5 19 12l-3.5 3.5';
const MICROPHONE =
  'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21';
export const unmute = MICROPHONE;
export const mute = `${MICROPHONE}M4 3.5l16 17`;
export const lock =
  'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM8 11V8a4 4 0 0 1 8 0v3';
export const copy =
  'M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM5.5 15A1.5 1.5 0 0 1 4 13.5v-8A1.5 1.5 0 0 1 5.5 4h8A1.5 1.5 0 0 1 15 5.5';
export const search = 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM16 16l4.5 4.5';
export const close = 'M6 6l12 12M18 6 6 18';
export const check = 'M5 12.5 9.5 17l10-10';
export const left = 'M14.5 6l-6 6 6 6';
export const right = 'M9.5 6l6 6-6 6';
export const warning =
  'M10.6 4.4 2.9 18a1.6 1.6 0 0 0 1.4 2.5h15.4a1.6 1.6 0 0 0 1.4-2.5L13.4 4.4a1.6 1.6 0 0 0-2.8 0ZM12 9.5v4.2M12 17v.1';
export const error = 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.8v5M12 16.2v.1';
export const clock = `${RING}M12 7v5.2l3.3 2`;
export const refresh =
  'M20 11.5A8 8 0 0 0 6 6.6L4 8.5M4 4v4.5h4.5M4 12.5a8 8 0 0 0 14 4.9l2-1.9M20 20v-4.5h-4.5';
export const queue = 'M5 7h14M5 12h14M5 17h9';
export const entryPoint = 'M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M10.5 8l4 4-4 4M14.5 12H4';
export const book =
  'M7 4h11a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM10 8.5h5M10 12h5M5 16.5h14';
export const exit = 'M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4M15.5 8l4 4-4 4M19.5 12H9';
export const eye =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z';
export const eyeOff = `${eye}M4.5 3.5l15 17`;
export const edit = 'M4 20h4l10.5-10.5a2.1 2.1 0 0 0-3-3L5 17v3ZM13.5 8.5l3 3';
export const erase = 'M9 6h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9l-6-6ZM11.5 9.8l4.4 4.4M15.9 9.8l-4.4 4.4';
export const skip = 'M6.5 6.2v11.6a.7.7 0 0 0 1.1.6l8-5.8a.7.7 0 0 0 0-1.2l-8-5.8a.7.7 0 0 0-1.1.6ZM18 6v12';
export const again = 'M20 12a8 8 0 1 1-2.5-5.8M20 3.5V8h-4.5';
export const mail =
  'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5ZM4 7.5l8 5.5 8-5.5';
export const chat =
  'M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H11l-4.5 4v-4h-1a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z';
export const calendar =
  'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM4 10h16M8.5 3v4M15.5 3v4';
