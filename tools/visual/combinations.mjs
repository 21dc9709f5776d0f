// In how many ways each figure of the gallery is looked at.
export const LANGUAGES = ['en', 'zh-CN', 'ar'];
export const SCHEMES = ['light', 'dark', 'forced'];
export const WIDTHS = [320, 1280];
/** The lists that `?lang=` and `?look=` of the gallery know beyond that. */
const ALL_LANGUAGES = ['en', 'zh-CN', 'de', 'fr', 'es', 'ja', 'pt-BR', 'ar'];
const LOOKS = ['default', 'crm', 'console'];

/** `en,ar` as a list; refused when a word of it is not known. */
function choice(name, said, known, usual) {
  if (said === undefined) return usual;
  const chosen = String(said).split(',');
  const unknown = chosen.filter((item) => !known.map(String).includes(item));
  if (unknown.length) throw new Error(`--${name} ${unknown.join(',')}: there are ${known.join(', ')}.`);
  return known.filter((item) => chosen.includes(String(item)));
}

/** What `--lang`, `--scheme`, `--width` and `--look` ask for. */
export const combinationsOf = (args, usual = {}) => ({
  languages: choice('lang', args.lang, ALL_LANGUAGES, usual.languages ?? LANGUAGES),
  schemes: choice('scheme', args.scheme, SCHEMES, usual.schemes ?? SCHEMES),
  widths: choice('width', args.width, WIDTHS, usual.widths ?? WIDTHS),
  looks: choice('look', args.look, LOOKS, ['default']),
});

/** Sections by their ids, in the gallery's order. */
export function sectionsOf(all, said) {
  const ids = said === undefined || said === true ? [] : String(said).split(',');
  const unknown = ids.filter((id) => !all.some((section) => section.id === id));
  if (unknown.length)
    throw new Error(`No section ${unknown.join(', ')}; there are ${all.map(({ id }) => id).join(', ')}.`);
  return ids.length ? all.filter(({ id }) => ids.includes(id)) : all;
}

export const nameOf = ({ lang, scheme, width, look = 'default' }) =>
  [lang, scheme, width, look === 'default' ? [] : look].flat().join(' · ');

/** By width; forced colours last, since what is painted right after them may still have their ground. */
const PAIRS = [
  ['light', 'dark'],
  ['dark', 'forced'],
  ['light', 'forced'],
];

/**
 * A part: each figure at every width, in one language and one scheme. Sections take turns, so that each language, each
 * scheme and most pairs of them are looked at somewhere.
 */
export const partOf = {
  languages: (section, languages) => [languages[section % languages.length]],
  schemes: (section, width, schemes) => {
    const pair = PAIRS[Math.floor(section / LANGUAGES.length) % PAIRS.length];
    return schemes.filter((scheme) => scheme === pair[WIDTHS.indexOf(width)]);
  },
};
