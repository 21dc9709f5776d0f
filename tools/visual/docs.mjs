// docs/states.md, the gallery for those who only read.

/** Where it stands, and in which combinations and sizes its pictures are. */
export const DOCS = {
  page: 'docs/states.md',
  images: 'docs/images/states',
  combinations: [
    { lang: 'en', scheme: 'light' },
    { lang: 'zh-CN', scheme: 'dark' },
    { lang: 'ar', scheme: 'light' },
  ],
  narrow: { scale: 0.6, width: 1290, height: 2000, type: 'image/webp', quality: 0.5 },
  wide: { scale: 0.6, width: 810, height: 2200, type: 'image/webp', quality: 0.5 },
};

const escaped = (text) => text.replace(/[[\]\\]/g, '\\$&');

/** Its text: a section of the gallery is one here, with its sheets. */
export function docsOf(sections, drawn) {
  const lines = [
    '# Every state',
    '',
    'Each element in each of its states, as the gallery shows them (`npm start`, then _All states_): English in light,',
    'Chinese in dark, Arabic in light, from right to left. Narrow ones are 320 px wide. Made by',
    '`npm run contact-sheet -- --docs`.',
    '',
    ...sections.map(({ id, title }) => `- [${title}](#${id})`),
  ];
  for (const { id, title } of sections) {
    lines.push('', `<a id="${id}"></a>`, '', `## ${title}`);
    for (const { file, captions } of drawn.get(id))
      lines.push('', `![${escaped(captions.join('; '))}](images/states/${file})`);
  }
  return `${lines.join('\n')}\n`;
}
