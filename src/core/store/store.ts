/**
 * The headless store: what the backend said, what is asked of it, what failed. Runs in Node.
 * Never optimistic: only updates change calls, agent and profile.
 */
import { realClock, ServerClock, type Clock } from '../clock/clock.js';
import type { CommandType } from '../names.js';
import { formatNumber, formatSafely, type NumberContext, type NumberFormatter } from '../numbers/format.js';
import { deepFreeze, isRecord, plainCopy, sameJson } from '../schema/plain.js';
import type { Command, CommandInput, Link, Result } from '../schema/types.js';
import { checkCommand } from './command-check.js';
import { reportContradictions } from './contradictions.js';
import { Backend } from './backend.js';
import type { Connector, DirectoryPage, DirectoryQuery, RefreshReason } from './connector.js';
import { askDirectory, type DirectoryStep } from './directory.js';
import { Dispatcher } from './dispatcher.js';
import { Drafts } from './drafts.js';
import { Endings, missedCall, withoutOldEnded } from './endings.js';
import type { Fact } from './fact.js';
import { FactFinder } from './facts.js';
import { Inbox, noReading, type Reading } from './inbox.js';
import { Notices } from './notices.js';
import { Problems, type Problem } from './problems.js';
import { outcomeOf, redactCommand } from './redact.js';
import { merge } from './reduce.js';
import { selectFrom } from './select.js';
import { Requests } from './requests.js';
import { autoSelect } from './selection.js';
import { callById, EMPTY_STATE, type State } from './state.js';
import { failure, type Failure, type Step } from './steps.js';
import type { NewNotice } from './variable-drafts.js';

export interface StoreOptions {
  connector?: Connector | null;
  clock?: Clock;
  /** ms until a request that nothing confirmed has failed; 10000 */
  requestTimeout?: number;
  formatNumber?: NumberFormatter;
}

/** What the owner of a store (a session element) does for it. */
export interface StoreOwner {
  /** Step two of a request. */
  step?: Step;
  /** Wanted when the connector has no `refresh`. */
  refresh?(reason: RefreshReason): void;
  /** Where entries of the directory come from, before the connector is asked. */
  directory?: DirectoryStep;
  /** The agent's other tabs: which of them may say something; absent = not known yet. */
  tabs?: { readonly alone: boolean; once(key: string): Promise<boolean> };
}

let commandCount = 0;

/** A page that has slept, or is behind, has its line all the same. */
const isDropped = ({ status, reason = '' }: Link) => status !== 'online' && !/^(slept|behind)$/.test(reason);

export class Store {
  readonly drafts = new Drafts();
  /** How numbers are written; set by the session. */
  formatNumber: NumberFormatter;
  /** ms */
  requestTimeout: number;
  /** The sessions that speak for this store; the last one does. */
  readonly owners: StoreOwner[] = [];

  #clock: Clock;
  readonly #serverClock: ServerClock;
  readonly #dispatcher = new Dispatcher();
  readonly #problems = new Problems((fact) => this.#tell([fact]));
  readonly #ended = new Endings();
  readonly #inbox: Inbox;
  readonly #facts = new FactFinder((number, context) => this.number(number, context));
  readonly #requests: Requests;
  readonly #notices = new Notices(() => this.now());
  #state: State = EMPTY_STATE;
  #known = false;
  readonly #backend = new Backend(this);
  #chosenByHand = false;
  #heardAt = 0;
  #elsewhere: readonly Command[] = [];

  constructor(options: StoreOptions = {}) {
    const { clock = realClock, requestTimeout = 10_000, connector } = options;
    this.#clock = clock;
    this.#serverClock = new ServerClock(clock);
    this.requestTimeout = requestTimeout;
    this.formatNumber = options.formatNumber ?? formatNumber;
    this.#inbox = new Inbox({ clock: this.#serverClock, problems: this.#problems, ended: this.#ended.ids });
    this.#requests = new Requests({
      clock: () => this.#clock,
      state: () => this.#state,
      timeout: (command) => this.#backend.timeoutFor(command) ?? this.requestTimeout,
      changed: () => this.#publish(),
      done: (command, result, silent) => this.#requestDone(command, result, silent),
    });
    if (connector) this.connector = connector;
  }

  /** All that is known; frozen. */
  get state(): State {
    return this.#state;
  }

  get clock(): Clock {
    return this.#clock;
  }

  set clock(clock: Clock) {
    if (clock === this.#clock) return;
    this.#clock = clock;
    this.#serverClock.follow(clock);
  }

  /** Server time now, ms. */
  now(): number {
    return this.#serverClock.now();
  }

  /** A number as it may be shown; of a formatter that fails, nothing is. */
  number(number: string, context: NumberContext): string {
    return formatSafely(this.formatNumber, number, context, () =>
      this.#problems.once('format-number', {
        code: 'FORMAT_NUMBER',
        message: 'formatNumber failed; numbers are hidden. Return text',
      }),
    );
  }

  /** Server time of the last message, ms; 0 before the first. How old the data is. */
  get heardAt(): number {
    return this.#heardAt;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: (state: State) => void): () => void {
    return this.#dispatcher.subscribe(listener);
  }

  onFact(listener: (fact: Fact) => void): () => void {
    return this.#dispatcher.onFact(listener);
  }

  /** Calls back with a part of the state, now and whenever it changed. */
  select<T>(
    selector: (state: State) => T,
    callback: (value: T) => void,
    options: { signal?: AbortSignal } = {},
  ): void {
    selectFrom(this, selector, callback, options);
  }

  /** Applies an update, or several in order. Bad ones are refused and reported; never throws. */
  apply(input: unknown): void {
    const list: unknown[] = Array.isArray(input) ? input : [input];
    this.#dispatcher.enqueue(() => {
      for (const item of list) {
        const reading = this.#inbox.update(item, this.#state);
        // word of the line is not word of the backend
        if (reading.heard) this.#heardAt = this.now();
        this.#take(reading);
      }
    });
  }

  /** The answer to a question for a snapshot; a bad one is refused and asks no further. @internal */
  answered(snapshot: unknown): void {
    this.#dispatcher.enqueue(() => {
      this.#heardAt = this.now();
      this.#take({ ...this.#inbox.update({ type: 'snapshot', snapshot }, this.#state), refresh: false });
    });
  }

  /** The whole truth, from the page itself: `null` = nothing is known. */
  replace(input: unknown): void {
    this.#dispatcher.enqueue(() => {
      if (input === null || input === undefined) return this.#forget();
      const reading = this.#inbox.truth(input, this.#state);
      if (!reading) return;
      this.#heardAt = this.now();
      this.#take(reading);
    });
  }

  /** From one state to the next: requests are settled, the page is told. */
  #take({ next, snapshot, refresh, notices, results, ended }: Reading): void {
    const prev = this.#state;
    const first = snapshot !== undefined && !this.#known;
    if (snapshot) this.#known = true;
    for (const notice of notices) this.#notices.add(notice);
    this.#notices.review(this.drafts, prev, next, ended);
    this.#ended.note(prev, next, ended, this.drafts);
    reportContradictions(prev, next, this.#problems);
    if (snapshot) this.drafts.keepOnly(new Set(next.calls.map(({ id }) => id)));
    this.#advance({ ...next, missed: missedCall(next, ended) });
    if (isDropped(next.link) && !isDropped(prev.link)) {
      this.#requests.lineDropped();
      this.#inbox.ordering.newLine();
    }
    for (const result of results) this.#requests.answer(result);
    if (snapshot) this.#requests.snapshotCame(this.#state);
    else this.#requests.check(this.#state);
    this.#notices.settle(this.#state);
    this.#publish(prev);
    this.#dispatcher.tell(
      this.#facts.find(prev, this.#state, { ended, replay: snapshot !== undefined, first }),
    );
    if (refresh) this.refresh('gap');
  }

  /** The next state, with what the store itself derives from it. */
  #advance(next: State): void {
    const calls = withoutOldEnded(next.calls);
    const chosen = next.selectedCallId;
    const selectedCallId = autoSelect(calls, chosen, this.#chosenByHand, (id) => this.drafts.has(id));
    if (selectedCallId !== chosen && callById(next, selectedCallId)?.continues !== chosen) {
      this.#chosenByHand = false;
    }
    const { epoch, seq } = this.#inbox.ordering;
    this.#state = deepFreeze(merge(this.#state, { ...next, calls, selectedCallId, epoch, seq }));
  }

  #forget(): void {
    const prev = this.#state;
    this.#known = this.#chosenByHand = false;
    this.#inbox.ordering.reset();
    this.#ended.ids.clear();
    this.#facts.forget();
    this.#notices.clear();
    const { link, pending, supports } = prev;
    this.#state = deepFreeze({ ...EMPTY_STATE, link, pending, supports });
    this.#publish(prev);
  }

  /** The store's own part of the state: requests in flight, notices, what the connector can do. */
  #publish(prev = this.#state): void {
    const own = this.#requests.commands.map((command) => redactCommand(command, this.#state));
    const pending = [...own, ...this.#elsewhere];
    const next = merge(this.#state, {
      pending: sameJson(pending, this.#state.pending) ? this.#state.pending : pending,
      notices: this.#notices.list,
      supports: this.connector?.supports,
    });
    this.#state = deepFreeze(next);
    if (next !== prev) this.#dispatcher.notify(next);
  }

  #tell(facts: readonly Fact[]): void {
    this.#dispatcher.enqueue(() => this.#dispatcher.tell(facts));
  }

  /** A command as it will be sent: id and time filled in. */
  command<T extends CommandType>(input: CommandInput<T>): Command<T> {
    const copy = plainCopy(input) as CommandInput<T>;
    const id = input.id ?? `cc-${Date.now().toString(36)}-${(++commandCount).toString(36)}`;
    return { ...copy, id, issuedAt: input.issuedAt ?? this.now() } as unknown as Command<T>;
  }

  /**
   * Asks the backend. Resolves once: confirmed by the state, or failed; never rejects.
   *
   * @param input the command, or `{ id }` of one that a page prevented and now lets go on
   * @param first step one: the event of the element that asks
   */
  request(input: CommandInput | { id: string }, first?: Step): Promise<Result> {
    if (!isRecord(input)) return Promise.resolve(failure('', 'invalid', 'expected an object'));
    if (!('type' in input)) {
      const { id } = input;
      const resumed = this.#requests.resume(id, (command) => checkCommand(command, this.#state));
      return resumed ?? Promise.resolve(failure(id, 'not-found'));
    }
    const command = this.command(input as CommandInput) as Command;
    const same = this.#requests.sameAs(command);
    if (same) return same;
    this.#notices.requested(command);
    const refusal = checkCommand(command, this.#state);
    if (refusal) {
      this.#requestDone(command, refusal, false);
      return Promise.resolve(refusal);
    }
    const session: Step = (sent, signal) => this.owners.at(-1)?.step?.(sent, signal) ?? {};
    const backend: Step = (sent, signal) => this.#backend.send(sent, signal);
    const promise = this.#requests.start(command, first ? [first, session, backend] : [session, backend]);
    this.#publish();
    return promise;
  }

  /** Refuses what is not to be asked at all; the agent and the page are told, as of any request. @internal */
  refuse(input: CommandInput, { code, message, fields }: Omit<Failure, 'id' | 'ok'>): Result {
    const command = this.command(input) as Command;
    const result = { ...failure(command.id, code, message), ...(fields && { fields }) };
    this.#notices.requested(command);
    this.#requestDone(command, result, false);
    return result;
  }

  #requestDone(command: Command, result: Result, silent: boolean): void {
    const { fact, failed, redacted } = outcomeOf(command, result, this);
    if (failed && !silent) this.#notices.failed(redacted, command, failed, this.#state);
    this.#tell([fact]);
    this.#publish();
  }

  /** Drafts meet what is known by now; a message of an element is told once. @internal */
  inform(notice?: NewNotice): void {
    if (notice) this.#notices.tell(notice);
    this.#dispatcher.enqueue(() => this.#take(noReading(this.#state)));
  }

  dismiss(noticeId: string): void {
    this.#notices.remove(noticeId);
    this.#publish();
  }

  /** The request behind a failure's notice, to be asked again. */
  again(noticeId: string): CommandInput | undefined {
    return this.#notices.commandOf(noticeId);
  }

  /** Shows a call in elements without `call-id`; `null` leaves the choice to the store. */
  selectCall(callId: string | null): void {
    this.#dispatcher.enqueue(() => {
      if (callId !== null && !callById(this.#state, callId)) return;
      this.#chosenByHand = callId !== null;
      this.#take(noReading({ ...this.#state, selectedCallId: callId ?? undefined }));
    });
  }

  /** What the agent asks in other tabs, redacted: pending here too, each with `elsewhere: true`. */
  set elsewhere(commands: readonly Command[]) {
    this.#elsewhere = commands.map((command) => ({ ...command, elsewhere: true as const }));
    this.#publish();
  }

  get connector(): Connector | null {
    return this.#backend.connector;
  }

  set connector(connector: Connector | null) {
    if (connector === this.connector) return;
    this.#requests.lineDropped();
    this.#inbox.ordering.newLine();
    this.#backend.use(connector);
    this.#publish();
  }

  /** Asks the backend, or the page, for a snapshot. */
  refresh(reason: RefreshReason): void {
    if (!this.#backend.refresh(reason)) this.owners.at(-1)?.refresh?.(reason);
  }

  /**
   * Entries of the directory: from whoever answers first of the page, the session, the connector.
   *
   * @param first the event of the element that asks
   * @throws when the question was aborted or its answer failed
   */
  queryDirectory(
    query: DirectoryQuery,
    options: { signal?: AbortSignal; lang?: string } = {},
    first?: DirectoryStep,
  ): Promise<DirectoryPage> {
    const own: DirectoryStep = (asked, signal) => this.owners.at(-1)?.directory?.(asked, signal);
    const backend: DirectoryStep = (asked, signal) => this.#backend.directory(asked, signal);
    const known: DirectoryStep = () => Promise.resolve(this.#state.directory);
    const steps = [...(first ? [first] : []), own, backend, known];
    const self = this.#state.agent?.id;
    return askDirectory(query, steps, {
      ...options,
      self,
      now: () => this.now(),
      problem: (p) => this.problem(p),
    });
  }

  problem(problem: Problem): void {
    this.#problems.report(problem);
  }

  /** Ends the line and all that is in flight; the store says nothing more. */
  destroy(): void {
    this.#backend.close();
    this.#requests.destroy();
    this.#dispatcher.clear();
  }
}

/** The headless store; can be given to any element or session as `.store`. */
export const createStore = (options?: StoreOptions): Store => new Store(options);
