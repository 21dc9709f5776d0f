import type { Command } from '../../core/schema/types.js';
import { offers } from '../../core/selectors/calls.js';
import type { RefreshReason } from '../../core/store/connector.js';
import type { DirectoryStep } from '../../core/store/directory.js';
import type { Fact } from '../../core/store/fact.js';
import { offer } from '../../core/store/facts.js';
import { redactCall, redactCommand } from '../../core/store/redact.js';
import type { StepOutcome } from '../../core/store/steps.js';
import type { Store, StoreOwner } from '../../core/store/store.js';
import type { ProblemDetail } from '../../events/event-map.js';
import { CcRefreshRequestEvent, CcRequestEvent } from '../../events/request-event.js';
import { tellPage } from '../../events/tell-page.js';

/** Calls that rang when the last session of a store fell silent. */
const left = new WeakMap<Store, ReadonlySet<string>>();

/** What the page hears on a session element: facts, and step two of every request. */
export class SessionEvents {
  readonly #session: HTMLElement;
  readonly #report: (problem: ProblemDetail) => boolean;
  readonly #directory: DirectoryStep;
  /** What it speaks for; undefined = nothing. */
  store: Store | undefined;
  owner: StoreOwner = {};
  #stop: (() => void) | undefined;

  /**
   * @param report tells of a problem; false when it was told before
   * @param directory the session's own entries
   */
  constructor(session: HTMLElement, report: (problem: ProblemDetail) => boolean, directory: DirectoryStep) {
    this.#session = session;
    this.#report = report;
    this.#directory = directory;
  }

  /** Speaks for this store from now on; first of calls that came to ring while nobody did. */
  use(store: Store): void {
    if (store === this.store) return;
    this.stop();
    this.store = store;
    this.owner = {
      step: (command) => this.#step(store, command),
      refresh: (reason) => this.#refresh(store, reason),
      directory: this.#directory,
    };
    const silent = !store.owners.length;
    store.owners.push(this.owner);
    this.#stop = store.onFact((fact) => this.#tell(fact));
    for (const call of silent ? offers(store.state.calls) : []) {
      if (left.get(store)?.has(call.id)) continue;
      const shown = redactCall(call, (number, context) => store.number(number, context));
      this.#tell({ fact: 'cc-call-offered', detail: offer(shown) });
    }
  }

  /** Off the page nothing is said of the store; its state goes on. */
  stop(): void {
    this.#stop?.();
    // another session of the same store goes on speaking for it
    const { store } = this;
    store?.owners.splice(store.owners.indexOf(this.owner), 1);
    if (store && !store.owners.length)
      left.set(store, new Set(offers(store.state.calls).map(({ id }) => id)));
    this.store = undefined;
  }

  #tell({ fact, detail }: Fact): void {
    // a report is a fact of its own, and told once
    if (fact === 'cc-problem') return void this.#report(detail as unknown as ProblemDetail);
    tellPage(this.#session, fact, detail);
  }

  #step(store: Store, command: Command): StepOutcome {
    const detail = redactCommand(command, store.state);
    return new CcRequestEvent('cc-request', detail, command, this.#session, false).send(this.#session);
  }

  #refresh(store: Store, reason: RefreshReason): void {
    const { answer } = new CcRefreshRequestEvent(reason).send(this.#session);
    answer?.then(
      (snapshot) => snapshot !== undefined && store.answered(snapshot),
      () => undefined,
    );
  }
}
