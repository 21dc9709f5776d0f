/** Calls that began to be offered while somebody listened: what a page finds when it is loaded is no news. */
import type { Call } from '../../../core/schema/types.js';
import type { Fact } from '../../../core/store/fact.js';
import type { Store } from '../../../core/store/store.js';
import type { CallChangedDetail } from '../../../events/event-map.js';

/** Listens from the first moment on, while the rest of the ring is being loaded. */
export class News {
  /** Ids of calls; whoever reads them takes those out that are over. */
  readonly ids = new Set<string>();
  /** Told of each. */
  heard?: () => void;
  readonly stop: () => void;
  /** Nothing was heard of the backend yet. */
  #first: boolean;
  #replayed: string | undefined;

  constructor(store: Store) {
    this.#first = store.heardAt === 0;
    const stops = [
      store.subscribe(() => {
        // facts of the first message follow in the same task
        if (this.#first && store.heardAt) queueMicrotask(() => (this.#first = false));
      }),
      store.onFact((fact) => this.#hear(fact)),
    ];
    this.stop = () => stops.forEach((stop) => stop());
  }

  #hear({ fact, detail }: Fact): void {
    if (fact === 'cc-call-changed') {
      const { next, cause } = detail as unknown as CallChangedDetail;
      this.#replayed = cause === 'replay' ? next.id : undefined;
    }
    if (fact !== 'cc-call-offered') return;
    const { id } = (detail as { call: Call }).call;
    // later snapshots do bring news: of pages that write `state`, and after an outage
    if (this.#first && id === this.#replayed) return;
    this.ids.add(id);
    this.heard?.();
  }
}
