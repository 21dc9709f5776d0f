// Search in names, by hand: folded once, looked through with includes().
const LETTERS = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae' };

export const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[øłđßıæ]/g, (letter) => LETTERS[letter]);

/** What is searched of each entry: name, team, dn; the reading of a Chinese name, where the page has been given one. */
export const indexOf = (items, sounds) =>
  items.map(({ name, team, dn }) => ` ${fold(`${name} ${sounds?.get(name) ?? ''} ${team} ${dn}`)}`);
