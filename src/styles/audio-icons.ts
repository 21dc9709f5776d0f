// Paths of Tabler Icons (MIT, Paweł Kuna), written by `npm run icons`; tools/gen-icons.mjs says which.

export const speaker =
  'M15 8a5 5 0 0 1 0 8M17.7 5a9 9 0 0 1 0 14M6 15h-2a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1-1.5 .5l-3.5-4.5';
export const ringer =
  'M10 5a2 2 0 0 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2-3v-3a7 7 0 0 1 4-6M9 17v1a3 3 0 0 0 6 0v-1M21 6.727a11.05 11.05 0 0 0-2.794-3.727M3 6.727a11.05 11.05 0 0 1 2.792-3.727';
export const good = 'M6 18l0-3M10 18l0-6M14 18l0-9M18 18l0-12';
export const fair = 'M6 18l0-3M10 18l0-6M14 18l0 .01M18 18l0 .01';
export const poor = 'M6 18l0-3M10 18l0 .01M14 18l0 .01M18 18l0 .01';
