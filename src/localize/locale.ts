import type { audioWords } from './audio-words.js';
import type { locale as en } from './locales/en.js';

type English = typeof en & typeof audioWords;
/** Every text on screen, in one language. */
export type Locale = { [K in keyof English]: English[K] extends string ? string : English[K] };
/** A language without the words of an element that brings its English along. */
export type CommonLocale = Omit<Locale, keyof typeof audioWords>;
export type StringKey = keyof Locale;
/** A page's own words: values or functions, any subset. */
export type Strings = Partial<Locale>;
/** What a text is filled with. */
export type ArgumentsOf<K extends StringKey> = Locale[K] extends (...args: infer A) => string ? A : [];
