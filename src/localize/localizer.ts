/** Languages: English comes with the views of elements, the others are loaded when first needed. */
import type { ArgumentsOf, CommonLocale, StringKey, Strings } from './locale.js';

type Loader = () => Promise<{ locale: CommonLocale }>;

const LOADERS: Record<string, Loader> = {
  'zh-CN': () => import('./locales/zh-CN.js'),
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
  es: () => import('./locales/es.js'),
  ja: () => import('./locales/ja.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  ar: () => import('./locales/ar.js'),
};

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;
const loaded = new Map<string, Strings>();
const loading = new Map<string, Promise<void>>();

/** The language that serves a tag: `zh`, `zh-Hans-SG` → `zh-CN`; `en-GB`, unknown ones → `en`. */
export function bestLocale(tag: string | null | undefined): string {
  const wanted = (tag ?? '').toLowerCase();
  const tags = [...new Set(['en', ...loaded.keys(), ...Object.keys(LOADERS)])];
  const base = (item: string) => item.toLowerCase().split('-')[0];
  return (
    tags.find((item) => item.toLowerCase() === wanted) ??
    tags.find((item) => base(item) === base(wanted)) ??
    'en'
  );
}

/** Adds or replaces a language for all elements of the page. */
export function registerLocale(tag: string, locale: CommonLocale): void {
  loaded.set(tag, locale);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** A language came or was replaced. */
export const onLocales = (listener: () => void): void => void listeners.add(listener);

/** Is the language there already? Otherwise English stands in until `loadLocale` is done. */
export const hasLocale = (tag: string): boolean => loaded.has(tag);

/** Loads a language once; on failure English stays. */
export function loadLocale(tag: string): Promise<void> {
  const loader = LOADERS[tag];
  if (loaded.has(tag) || !loader) return Promise.resolve();
  let promise = loading.get(tag);
  if (!promise) {
    promise = loader()
      .then(({ locale }) => void loaded.set(tag, locale))
      .catch((error: unknown) => {
        loading.delete(tag);
        console.warn(`[cc-voice-widgets] ${tag} could not be loaded; English stays.`, error);
      });
    loading.set(tag, promise);
  }
  return promise;
}

/**
 * The tag that words are spoken, dates and numbers written by: the page's own region where it is one of the language
 * and the script that serve it (`en-GB`: 24 November), that language otherwise.
 */
export function regionOf(tag: string | null | undefined, lang: string): string {
  // ten milliseconds, the first time
  if (!tag || tag === lang) return lang;
  try {
    const [wanted, served] = [tag, lang].map((item) => new Intl.Locale(item).maximize());
    const same = wanted!.language === served!.language && wanted!.script === served!.script;
    return same ? new Intl.Locale(tag).toString() : lang;
  } catch {
    // `de_DE` and the like are no tags
    return lang;
  }
}

/** Texts in one language, with a page's own words before ours. */
export class Localizer {
  readonly lang: string;
  /** What Intl is asked with, host wording looked up by, and the picture says of itself. */
  readonly region: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #strings: readonly Strings[];

  /** @param strings a page's own words, the nearest first */
  constructor(lang: string, strings: readonly Strings[] = [], region = lang) {
    this.lang = lang;
    this.region = region;
    this.dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
    this.#strings = strings;
  }

  t<K extends StringKey>(key: K, ...args: ArgumentsOf<K>): string {
    for (const strings of this.#strings) {
      const own = strings[key];
      if (own !== undefined) return fill(own, args);
    }
    return fill(loaded.get(this.lang)?.[key] ?? loaded.get('en')?.[key] ?? '', args);
  }

  /** A text whose key is made at run time (`reason.` + code), or undefined when there is none. */
  maybe(key: string): string | undefined {
    return Object.hasOwn(loaded.get('en') ?? {}, key)
      ? (this.t as (key: string) => string).call(this, key)
      : undefined;
  }
}

/** Always a string: what a page gives in its place never reaches a template as anything else. */
function fill(text: unknown, args: readonly unknown[]): string {
  try {
    return String(
      typeof text === 'function' ? (text as (...args: readonly unknown[]) => unknown)(...args) : text,
    );
  } catch {
    return '';
  }
}
