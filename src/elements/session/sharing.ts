/** What the tabs of one agent share, once for each store of a page, however many sessions speak for it. */
import { REQUESTS } from '../../core/names.js';
import type { Store } from '../../core/store/store.js';
import type { AgentTabs, Tabs } from '../../controllers/tabs.js';
import type { Trouble } from '../base/own-data.js';

/** While it is not known otherwise, and where it cannot be known. */
const ALONE: Tabs = {
  alone: true,
  claim: (_key, signal) =>
    signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve(() => undefined),
  once: () => Promise.resolve(true),
  close: () => undefined,
};

/** Backend and agent; without an agent nothing is shared. */
function groupOf({ state, connector }: Store): string | undefined {
  const id = state.agent?.id;
  return id === undefined ? undefined : JSON.stringify([connector?.scope ?? '', id]);
}

const isType = (type: string): boolean => Object.hasOwn(REQUESTS, type);

export class Sharing {
  /** The tabs, when they are loaded; a tab alone when they cannot be. */
  readonly ready: Promise<Tabs>;
  readonly #store: Store;
  #tabs: Tabs = ALONE;
  #agent: AgentTabs | undefined;
  #stops: (() => void)[] = [];
  /** Who attends the store, and is it on the page? */
  readonly #users = new Map<object, boolean>();

  constructor(store: Store, report: (trouble: Trouble) => void) {
    this.#store = store;
    this.ready = import('../../controllers/tabs.js').then(
      ({ createTabs, shareRequests }) => {
        if (!this.#users.size) return ALONE;
        const tabs = (this.#tabs = this.#agent = createTabs());
        const follow = () => tabs.join(groupOf(store));
        this.#stops = [store.subscribe(follow), shareRequests(store, tabs, isType), () => tabs.close()];
        this.#rest();
        follow();
        return tabs;
      },
      () => {
        report({ code: 'LOAD', message: 'What tabs share could not be loaded; each is alone. Reload' });
        return ALONE;
      },
    );
  }

  get alone(): boolean {
    return this.#tabs.alone;
  }

  once(key: string): Promise<boolean> {
    return this.#tabs.once(key);
  }

  /** @param here false: it is off the page, perhaps for a moment only */
  set(user: object, here: boolean): void {
    this.#users.set(user, here);
    this.#rest();
  }

  /** The last one ends it. */
  leave(user: object): void {
    this.#users.delete(user);
    if (this.#users.size) return this.#rest();
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#tabs = ALONE;
    this.#agent = undefined;
    if (all.get(this.#store) === this) all.delete(this.#store);
  }

  #rest(): void {
    this.#agent?.rest(![...this.#users.values()].includes(true));
  }
}

const all = new WeakMap<Store, Sharing>();

/** Say so by `set()`. */
export function sharingOf(store: Store, report: (trouble: Trouble) => void): Sharing {
  const sharing = all.get(store) ?? new Sharing(store, report);
  all.set(store, sharing);
  return sharing;
}
