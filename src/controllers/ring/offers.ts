/** Which calls ring at the agent now, and which of them began to while somebody listened. */
import { isOutbound } from '../../core/policy/legs.js';
import type { Call } from '../../core/schema/types.js';
import { answersOnPhone } from '../../core/selectors/call.js';
import type { Store } from '../../core/store/store.js';
import type { RingHost } from './host.js';

/** So long a call without a deadline goes on ringing when the line is down, ms. */
const UNHEARD_MS = 60_000;

/** The agent is to answer: not a call that the agent makes, nor a callback whose customer is dialled already. */
const isForAgent = (call: Call): boolean =>
  call.phase === 'offered' && (call.role === 'consulted' || (answersOnPhone(call) && !isOutbound(call.kind)));

export class Offers {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #stop: () => void;
  readonly #heard: RingHost['news'];
  #cutAt = 0;
  #wake: (() => void) | undefined;
  /** All that ring. */
  all: readonly Call[] = [];
  /** Those that are news here: not what a page finds when it is loaded. */
  news: readonly Call[] = [];

  /** @param changed a call began, or has stopped, to ring; or something of it is another */
  constructor({ store, news }: RingHost, changed: () => void) {
    this.#store = store;
    this.#heard = news;
    this.#changed = changed;
    this.#stop = store.subscribe(() => this.#look());
    news.heard = () => this.#look();
    this.#take();
  }

  stop(): void {
    this.#stop();
    this.#wake?.();
    this.all = this.news = [];
  }

  #look(): void {
    this.#take();
    this.#changed();
  }

  #take(): void {
    const { calls, link } = this.#store.state;
    if (link.status === 'online') this.#cutAt = 0;
    else this.#cutAt ||= this.#store.now() + UNHEARD_MS;
    const offered = calls.filter(isForAgent);
    const { ids } = this.#heard;
    for (const { id, continues } of offered) if (continues !== undefined && ids.has(continues)) ids.add(id);
    for (const id of ids) if (!offered.some((call) => call.id === id)) ids.delete(id);
    const now = this.#store.now();
    this.all = offered.filter((call) => now < this.#until(call));
    this.news = this.all.filter(({ id }) => ids.has(id));
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
