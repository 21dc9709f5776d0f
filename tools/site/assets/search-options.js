// The same when the index is made and when it is read.
const letters = /[\s.,;:!?()[\]{}'"`<>/|=*]+/u;

export const SEARCH = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading'],
  // `cc-call-card` is found as a whole and by its parts
  tokenize: (text) => {
    const words = text.split(letters).filter(Boolean);
    return [...new Set([...words, ...words.flatMap((word) => word.split(/[-_]+/).filter(Boolean))])];
  },
  searchOptions: { boost: { title: 4, heading: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
