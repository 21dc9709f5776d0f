/** Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS = new Map(
  'øo łl đd ðd þth ßss ıi æae œoe ħh ŋn ŧt ĸk əe ɨi ʉu ɓb ɗd ɖd ƙk ƴy ςσ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const OTHER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;

/** Case, accents and width do not matter. */
export const fold = (text: string): string =>
  /[^ -~]/.test(text)
    ? text
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .toLowerCase()
        .replace(OTHER, (letter) => LETTERS.get(letter) ?? letter)
    : text.toLowerCase();
