import type { Store } from '../../core/store/store.js';
import type { Shown, ShortcutsHost } from '../../controllers/shortcuts/host.js';
import type { Shortcuts } from '../../controllers/shortcuts/index.js';
import type { Trouble } from '../base/own-data.js';

interface KeyedSession {
  readonly shortcuts: unknown;
}

/** Brings its shortcuts to a session that wants any: they are loaded then. */
export class Keyboard {
  readonly #session: KeyedSession;
  readonly #report: (trouble: Trouble) => void;
  #store: Store | undefined;
  #loading: Promise<void> | undefined;
  #loaded: { shortcuts: Shortcuts; hostOf(store: Store): ShortcutsHost } | undefined;
  #host: ShortcutsHost | undefined;

  constructor(session: KeyedSession, report: (trouble: Trouble) => void) {
    this.#session = session;
    this.#report = report;
  }

  /** Resolves when they are there. */
  settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  /** The property may be another, or whom the session speaks for. */
  changed(store: Store | undefined): void {
    this.#store = store;
    const { shortcuts } = this.#session;
    if (!this.#loaded) {
      if (store && shortcuts !== null && shortcuts !== undefined) this.#loading ??= this.#load();
      return;
    }
    if (store !== this.#host?.store) this.#host = store && this.#loaded.hostOf(store);
    this.#loaded.shortcuts.set(shortcuts, this.#host);
  }

  async #load(): Promise<void> {
    try {
      const [{ Shortcuts }, { hostOf }] = await Promise.all([
        import('../../controllers/shortcuts/index.js'),
        import('./keyboard-host.js'),
      ]);
      const session = this.#session as unknown as Shown;
      this.#loaded = {
        shortcuts: new Shortcuts(),
        hostOf: (store) => hostOf(session, store, this.#report),
      };
      this.changed(this.#store);
    } catch {
      // the next change tries again
      this.#loading = undefined;
      this.#report({ code: 'LOAD', message: 'Shortcuts could not be loaded' });
    }
  }
}
