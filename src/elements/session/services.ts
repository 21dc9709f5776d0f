/**
 * What a session does beside passing on state and requests: asking how things are, guarding what is not saved,
 * `tel:` links, other tabs, the ring, shortcuts. Loaded once for a page, as soon as a session is on it.
 */
import type { Store, StoreOwner } from '../../core/store/store.js';
import type { LanguageController } from '../../controllers/language.js';
import type { Trouble } from '../base/own-data.js';
import { Attended } from './attended.js';
import { dialLinks, type LinkSession } from './dial-links.js';
import { Keyboard } from './keyboard.js';
import { watchPage } from './page-watch.js';
import type { RingSettings } from './ring/index.js';
import { guardUnsaved } from './unsaved.js';

export { guardUnsaved };

/** What is read of a session, at each use. */
export interface ServedSession extends LinkSession, RingSettings {
  readonly dialLinks: string | null;
  readonly maskNumbers: number | null;
  readonly requestTimeout: number;
  readonly shortcuts: unknown;
}

/** Whom a session speaks for. */
export interface Speaking {
  /** Undefined: for nobody; it is off the page, or takes part in another session. */
  readonly store: Store | undefined;
  readonly owner: StoreOwner;
}

export class Services {
  readonly #session: ServedSession;
  readonly #speaking: Speaking;
  readonly #language: LanguageController;
  readonly #report: (trouble: Trouble) => void;
  /** What ends as soon as the session is off the page. */
  #store: Store | undefined;
  #stops: (() => void)[] = [];
  readonly #keyboard: Keyboard;
  #links: { selector: string; abort: AbortController } | undefined;
  /** What outlives a move in the page. */
  #attended: Attended | undefined;

  constructor(
    session: ServedSession,
    speaking: Speaking,
    language: LanguageController,
    report: (trouble: Trouble) => void,
  ) {
    this.#session = session;
    this.#speaking = speaking;
    this.#language = language;
    this.#report = report;
    this.#keyboard = new Keyboard(session, report);
    this.changed();
  }

  /** All that was begun is there. */
  settled(): Promise<unknown> {
    return Promise.all([this.#attended?.settled(), this.#keyboard.settled()]);
  }

  /** A property of the session is another, it speaks for another store, or for none. */
  changed(): void {
    const { store, owner } = this.#speaking;
    if (store !== this.#store) this.#follow(store);
    this.#link();
    this.#judge();
    this.#keyboard.changed(store);
    // what is moved in the page is back by then
    if (!store) return queueMicrotask(() => this.#speaking.store || this.#attended?.away());
    if (this.#attended?.store !== store) {
      this.end();
      this.#attended = new Attended(store, this.#session, this.#language, this.#report);
    }
    this.#attended.changed(owner);
  }

  /** The session has left for good. */
  end(): void {
    this.#attended?.end();
    this.#attended = undefined;
  }

  #follow(store: Store | undefined): void {
    for (const stop of this.#stops) stop();
    this.#store = store;
    this.#stops = store ? [watchPage((reason) => store.refresh(reason)), guardUnsaved(store)] : [];
  }

  #judge(): void {
    const { maskNumbers: mask, requestTimeout } = this.#session;
    const isWrong = (value: unknown) => value !== null && value !== undefined && !Number.isFinite(value);
    if (isWrong(mask))
      this.#report({ code: 'MASK_NUMBERS', message: 'mask-numbers is not a number; all digits are hidden' });
    if (isWrong(requestTimeout))
      this.#report({
        code: 'REQUEST_TIMEOUT',
        message: 'request-timeout is not a number; it is 10 seconds. Set milliseconds',
      });
  }

  #link(): void {
    const selector = (this.#store && this.#session.dialLinks) || undefined;
    if (selector === this.#links?.selector) return;
    this.#links?.abort.abort();
    this.#links = selector === undefined ? undefined : { selector, abort: new AbortController() };
    if (this.#links) dialLinks(this.#session, this.#links.selector, this.#links.abort.signal, this.#report);
  }
}
