/** Which language an element speaks: its session's `locale`, else the nearest `lang`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Strings } from '../localize/locale.js';
import { bestLocale, hasLocale, loadLocale, Localizer, onLocales, regionOf } from '../localize/localizer.js';

/** What a session says of language to all elements of its store. */
export interface LanguageSettings {
  locale?: string | null;
  strings?: Strings | string | null;
}
const SETTINGS = Symbol.for('cc/language/1');
const page = globalThis as typeof globalThis & { [SETTINGS]?: WeakMap<object, LanguageSettings> };
/** By store; of the page, so that elements of another copy of the bundle speak so too. */
const settings = (page[SETTINGS] ??= new WeakMap());
const listeners = new Set<() => void>();
/** Each element asks, and `Intl.Locale` takes its time. */
const regions = new Map<string, string>();

/** @param store the store whose elements shall speak so */
export function setLanguage(store: object, { locale, strings }: LanguageSettings): void {
  // a page may set anything
  settings.set(store, { locale: typeof locale === 'string' ? locale : null, strings });
  changed();
}

function changed(): void {
  for (const listener of [...listeners]) listener();
}

let observer: MutationObserver | undefined;

/** `lang` is watched on the page itself; inside foreign shadow roots it is read when rendering. */
function observePage(): void {
  if (observer) return;
  onLocales(changed);
  observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function nearestLang(from: Element): string | null {
  // a server has elements of its own kind
  if (!from.closest) return null;
  for (let node: Element | null = from; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  /** As text it is not read yet. */
  strings: Strings | string | null;
}

export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #store: () => object | undefined;
  #localizer: Localizer | undefined;
  #key: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  /** @param store the store that the element shows, if it has one */
  constructor(host: LanguageHost, store: () => object | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    observePage();
    const listener = () => {
      this.#key = [];
      this.#host.requestUpdate();
    };
    this.#key = [];
    listeners.add(listener);
    this.#stop = () => listeners.delete(listener);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get localizer(): Localizer {
    const store = this.#store();
    const session = store && settings.get(store);
    const wanted = session?.locale || nearestLang(this.#host);
    const key = [wanted, this.#host.strings, session?.strings];
    if (!this.#localizer || key.some((part, i) => part !== this.#key[i])) {
      const tag = bestLocale(wanted);
      const lang = hasLocale(tag) ? tag : 'en';
      // one that is not there yet is asked for with every picture, until it is
      this.#key = lang === tag ? key : [];
      if (lang !== tag) void loadLocale(tag).then(() => hasLocale(tag) && changed());
      const own = [this.#host.strings, session?.strings].filter(
        (strings) => !!strings && typeof strings === 'object',
      );
      const tags = `${wanted} ${lang}`;
      const region = regions.get(tags) ?? regionOf(wanted, lang);
      regions.set(tags, region);
      this.#localizer = new Localizer(lang, own, region);
    }
    return this.#localizer;
  }

  /** Resolves when the language is there. */
  async settled(): Promise<void> {
    const store = this.#store();
    await loadLocale(bestLocale((store && settings.get(store)?.locale) || nearestLang(this.#host)));
  }
}
