/** Which calls ring at the agent now, and which of them began to while somebody listened. */
import { isOutbound } from '../../core/policy/legs.js';
import type { Call } from '../../core/schema/types.js';
import { answersOnPhone } from '../../core/selectors/call.js';
import type { Fact } from '../../core/store/facts.js';
import type { Store } from '../../core/store/store.js';
import type { CallChangedDetail } from '../../events/event-map.js';

/** So long a call without a deadline goes on ringing when the line is down, ms. */
const UNHEARD_MS = 60_000;

/** The agent is to answer: not a call that the agent makes, nor a callback whose customer is dialled already. */
const isForAgent = (call: Call): boolean =>
  call.phase === 'offered' && (call.role === 'consulted' || (answersOnPhone(call) && !isOutbound(call.kind)));

export class Offers {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #stops: (() => void)[];
  /** Ids of calls whose beginning was heard here. */
  #news = new Set<string>();
  /** Nothing was heard yet: what the first state of all brings is older than this page. */
  #first: boolean;
  #replayed: string | undefined;
  #cutAt = 0;
  #wake: (() => void) | undefined;
  /** All that ring. */
  all: readonly Call[] = [];
  /** Those that are news here: not what a page finds when it is loaded. */
  news: readonly Call[] = [];

  /** @param changed a call began, or has stopped, to ring; or something of it is another */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
    this.#first = store.heardAt === 0;
    this.#stops = [store.subscribe(() => this.#look()), store.onFact((fact) => this.#hear(fact))];
    this.#take();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#wake?.();
    this.all = this.news = [];
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
    this.#news.add(id);
    this.#look();
  }

  #look(): void {
    this.#take();
    this.#changed();
  }

  #take(): void {
    const { calls, link } = this.#store.state;
    // facts of the first message follow in the same task
    if (this.#first && this.#store.heardAt) queueMicrotask(() => (this.#first = false));
    if (link.status === 'online') this.#cutAt = 0;
    else this.#cutAt ||= this.#store.now() + UNHEARD_MS;
    const offered = calls.filter(isForAgent);
    for (const { id, continues } of offered)
      if (continues !== undefined && this.#news.has(continues)) this.#news.add(id);
    this.#news = new Set(offered.map(({ id }) => id).filter((id) => this.#news.has(id)));
    const now = this.#store.now();
    this.all = offered.filter((call) => now < this.#until(call));
    this.news = this.all.filter(({ id }) => this.#news.has(id));
    this.#wakeAt(Math.min(...this.all.map((call) => this.#until(call))));
  }

  /** Server time, ms. With the line up only the backend ends it; without, nobody would. */
  #until({ ringDeadline }: Call): number {
    return this.#cutAt ? (ringDeadline ?? this.#cutAt) : Infinity;
  }

  #wakeAt(at: number): void {
    this.#wake?.();
    this.#wake = undefined;
    if (at === Infinity) return;
    const { clock } = this.#store;
    // a timer takes no more than 24 days, and a deadline may be anything
    const timer = clock.setTimeout(() => this.#look(), Math.min(at - this.#store.now(), UNHEARD_MS));
    this.#wake = () => clock.clearTimeout(timer);
  }
}
