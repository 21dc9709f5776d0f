import type { Store, StoreOwner } from '../../core/store/store.js';
import type { LanguageController } from '../../controllers/language.js';
import type { Trouble } from '../base/own-data.js';
import type { attendCalls, RingSettings } from './ring/index.js';
import { sharingOf, type Sharing } from './sharing.js';

/** A store that a session attends: the agent's other tabs, the ring. It outlives a move in the page. */
export class Attended {
  readonly store: Store;
  readonly #settings: RingSettings;
  readonly #language: LanguageController;
  readonly #report: (trouble: Trouble) => void;
  readonly #sharing: Sharing;
  #ring: ReturnType<typeof attendCalls> | undefined;
  #ringing: Promise<void> | undefined;
  #over = false;

  constructor(
    store: Store,
    settings: RingSettings,
    language: LanguageController,
    report: (trouble: Trouble) => void,
  ) {
    this.store = store;
    this.#settings = settings;
    this.#language = language;
    this.#report = report;
    this.#sharing = sharingOf(store, report);
  }

  /** Resolves when all that was begun is loaded. */
  settled(): Promise<unknown> {
    return Promise.all([this.#sharing.ready, this.#ringing]);
  }

  /** It is on the page; a setting may be another. */
  changed(owner: StoreOwner): void {
    this.#sharing.set(this, true);
    owner.tabs = this.#sharing;
    const { ring, notify, titleBadge } = this.#settings;
    if (this.#ring) this.#ring.changed();
    else if (ring || notify || titleBadge) this.#ringing ??= this.#attend();
  }

  /** Off the page, perhaps for a moment: to other tabs it is none, but it goes on ringing. */
  away(): void {
    this.#sharing.set(this, false);
  }

  end(): void {
    this.#over = true;
    this.#ring?.stop();
    this.#sharing.leave(this);
  }

  async #attend(): Promise<void> {
    try {
      const { attendCalls } = await import('./ring/index.js');
      const tabs = await this.#sharing.ready;
      if (this.#over) return;
      this.#ring = attendCalls({
        settings: this.#settings,
        store: this.store,
        tabs,
        language: this.#language,
        report: this.#report,
      });
    } catch {
      // the next change of a setting tries again
      this.#ringing = undefined;
      this.#report({ code: 'LOAD', message: 'The ring could not be loaded; calls do not ring' });
    }
  }
}
