/**
 * The headless store: what the backend said, what is asked of it, what failed. Runs in Node.
 * Never optimistic: only updates change calls, agent and profile.
 */
import { realClock, ServerClock, type Clock } from '../clock/clock.js';
import type { CommandType } from '../names.js';
import { formatNumber, type NumberContext, type NumberFormatter } from '../numbers/format.js';
import { deepFreeze, plainCopy, sameJson } from '../schema/plain.js';
import { patchCall, readSnapshot, readUpdate, type ReadResult } from '../schema/read.js';
import type {
  BackendNotice,
  Call,
  Command,
  CommandInput,
  Issue,
  Result,
  Snapshot,
  Update,
} from '../schema/types.js';
import { isContradictory } from '../policy/legs.js';
import { Line, type Connector, type RefreshReason } from './connector.js';
import { checkCommand } from './command-check.js';
import { Drafts } from './drafts.js';
import { FactFinder, type Fact } from './facts.js';
import { Notices } from './notices.js';
import { Ordering } from './ordering.js';
import { redactCommand } from './redact.js';
import { merge, reduce, reduceSnapshot, type ReduceContext } from './reduce.js';
import { Requests } from './requests.js';
import { autoSelect } from './selection.js';
import { callById, EMPTY_STATE, type State } from './state.js';
import { failure, type Step } from './steps.js';

/** Something was refused; never with a customer's data in it. */
export interface Problem {
  code: string;
  path?: string;
  message: string;
}

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
}

const ENDED_KEPT = 20;
const ENDED_REMEMBERED = 5000;
let commandCount = 0;

export class Store {
  readonly clock: Clock;
  readonly serverClock: ServerClock;
  readonly drafts = new Drafts();
  /** How numbers are written; set by the session. */
  formatNumber: NumberFormatter;
  /** ms */
  requestTimeout: number;
  owner: StoreOwner = {};

  #state: State = EMPTY_STATE;
  #known = false;
  #line: Line | undefined;
  #byHand = false;
  #busy = false;
  #refreshing = false;
  readonly #queue: (() => void)[] = [];
  readonly #ended = new Set<string>();
  readonly #ordering = new Ordering();
  readonly #facts: FactFinder;
  readonly #requests: Requests;
  readonly #notices: Notices;
  readonly #listeners = new Set<(state: State) => void>();
  readonly #factListeners = new Set<(fact: Fact) => void>();
  readonly #reported = new Set<string>();

  constructor(options: StoreOptions = {}) {
    this.clock = options.clock ?? realClock;
    this.serverClock = new ServerClock(this.clock);
    this.requestTimeout = options.requestTimeout ?? 10_000;
    this.formatNumber = options.formatNumber ?? formatNumber;
    this.#facts = new FactFinder((number: string, context: NumberContext) =>
      this.formatNumber(number, context),
    );
    this.#notices = new Notices(() => this.serverClock.now());
    this.#requests = new Requests({
      clock: this.clock,
      state: () => this.#state,
      timeout: (command) => this.#line?.connector.timeoutFor?.(command) ?? this.requestTimeout,
      changed: () => this.#commit({ pending: this.#pending() }),
      done: (command, result, silent) => this.#requestDone(command, result, silent),
    });
    if (options.connector) this.connector = options.connector;
  }

  get state(): State {
    return this.#state;
  }

  /** Server time now, ms. */
  now(): number {
    return this.serverClock.now();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onFact(listener: (fact: Fact) => void): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  /** Calls back with a part of the state, now and whenever it changed. */
  select<T>(
    selector: (state: State) => T,
    callback: (value: T) => void,
    options: { signal?: AbortSignal } = {},
  ): void {
    if (options.signal?.aborted) return;
    let last = selector(this.#state);
    callback(last);
    const stop = this.subscribe((state) => {
      const next = selector(state);
      if (sameJson(next, last)) return;
      last = next;
      callback(next);
    });
    options.signal?.addEventListener('abort', stop, { once: true });
  }

  // What comes in -------------------------------------------------------------------------------

  /** Applies updates in order. Bad ones are refused and reported; never throws. */
  apply(input: unknown): void {
    const list: unknown[] = Array.isArray(input) ? input : [input];
    this.#enqueue(() => {
      for (const item of list) this.#applyOne(item);
    });
  }

  /** The whole truth, from the page itself: `null` = nothing is known. */
  replace(input: unknown): void {
    this.#enqueue(() => {
      if (input === null || input === undefined) return this.#reset();
      const read = readSnapshot(input, this.#readContext());
      this.#report(read.issues);
      if (!read.value) return;
      const { value } = read;
      if (value.serverTime !== undefined) this.serverClock.sample(value.serverTime);
      this.#ordering.adopt(value);
      const kept = read.issues.length ? this.#state : EMPTY_STATE;
      const { link, agent, profile, calls, history, campaign, directory } = kept;
      const base = { ...this.#state, link, agent, profile, calls, history, campaign, directory };
      const ctx: ReduceContext = {
        ended: this.#ended,
        ignoreRevisions: true,
        refusedCalls: read.refusedCalls,
      };
      // compared with what is there, so that equal content keeps its objects
      const next = reduceSnapshot({ ...base, calls: this.#state.calls }, { calls: [], ...value }, ctx);
      this.#take(sameJson(next, this.#state) ? this.#state : next, { snapshot: value, replay: true });
    });
  }

  #applyOne(input: unknown): void {
    const read: ReadResult<Update> = readUpdate(input, this.#readContext());
    this.#report(read.issues);
    if (read.value) this.#applyRead(read.value, read.refusedCalls);
    else if (read.issues.length && this.#line) this.refresh('gap');
  }

  #applyRead(update: Update, refusedCalls: readonly string[]): void {
    if (update.serverTime !== undefined) this.serverClock.sample(update.serverTime);
    const isSnapshot = update.type === 'snapshot';
    if (isSnapshot && update.snapshot.serverTime !== undefined)
      this.serverClock.sample(update.snapshot.serverTime);
    // link, notice and result never carry nor consume a seq
    const ordered = !['link', 'notice', 'result'].includes(update.type);
    const verdict = ordered
      ? this.#ordering.admit(isSnapshot ? update.snapshot : update, isSnapshot)
      : 'apply';
    if (verdict === 'drop' || verdict === 'refuse') {
      if (verdict === 'refuse' && !isSnapshot) this.refresh('gap');
      return;
    }
    const ctx: ReduceContext = { ended: this.#ended, ignoreRevisions: verdict === 'new-epoch', refusedCalls };
    const next = this.#reduce(this.#state, update, ctx);
    this.#take(next, isSnapshot ? { snapshot: update.snapshot, replay: true } : {});
    if (verdict === 'gap') this.refresh('gap');
  }

  #reduce(state: State, update: Update, ctx: ReduceContext): State {
    switch (update.type) {
      case 'batch':
        return update.updates.reduce((now, item) => this.#reduce(now, item, ctx), state);
      case 'call-patch':
        return this.#patch(state, update.callId, update.patch, ctx);
      case 'notice':
        this.#notices.add(update.notice satisfies BackendNotice);
        return state;
      case 'result':
        this.#queue.push(() => this.#requests.answer(update.result));
        return state;
      default:
        return reduce(state, update, ctx);
    }
  }

  #patch(state: State, callId: string, patch: Record<string, unknown>, ctx: ReduceContext): State {
    const call = callById(state, callId);
    if (!call) {
      if (!this.#ended.has(callId)) this.refresh('gap');
      return state;
    }
    const read = patchCall(call, patch, this.#readContext());
    this.#report(read.issues);
    return read.value ? reduce(state, { type: 'call', call: read.value }, ctx) : state;
  }

  // From one state to the next ------------------------------------------------------------------

  #take(next: State, { snapshot, replay = false }: { snapshot?: Snapshot; replay?: boolean }): void {
    const prev = this.#state;
    const first = replay && !this.#known;
    if (snapshot) this.#known = true;
    this.#remember(prev, next);
    const { epoch, seq } = this.#ordering;
    const calls = this.#withoutOldEnded(next.calls);
    const chosen = next.selectedCallId;
    const selectedCallId = autoSelect(calls, chosen, this.#byHand, (id) => this.drafts.has(id));
    if (selectedCallId !== chosen) this.#byHand = false;
    const notices = this.#notices.list;
    this.#state = deepFreeze(
      merge(prev, { ...next, calls, selectedCallId, epoch, seq, notices, asOf: this.now() }),
    );
    if (prev.link.status !== this.#state.link.status && this.#state.link.status !== 'online') {
      this.#requests.lineDropped();
    }
    for (const result of snapshot?.results ?? []) this.#requests.answer(result);
    if (snapshot) this.#requests.snapshotCame(this.#state);
    else this.#requests.check(this.#state);
    this.#notices.settle(this.#state);
    this.#commit({ pending: this.#pending(), notices: this.#notices.list }, prev);
    this.#tell(this.#facts.find(prev, this.#state, replay, first));
  }

  #remember(prev: State, next: State): void {
    for (const call of next.calls) {
      if (call.continues && callById(prev, call.continues)) this.drafts.move(call.continues, call.id);
      if (call.phase === 'ended') this.#end(call.id);
      if (isContradictory(call)) {
        this.#problemOnce(`hold/${call.id}`, {
          code: 'CONSULT_HOLD',
          message:
            'In a consult one party is on hold and the other is not; this call says otherwise. Send both legs in one update',
        });
      }
    }
    for (const { id } of prev.calls) {
      const continued = next.calls.some(({ continues }) => continues === id);
      if (!continued && !callById(next, id)) this.#end(id, false);
    }
  }

  #end(callId: string, final = true): void {
    this.drafts.drop(callId);
    if (!final) return;
    this.#ended.add(callId);
    if (this.#ended.size > ENDED_REMEMBERED) this.#ended.delete(this.#ended.values().next().value!);
  }

  #withoutOldEnded(calls: readonly Call[]): readonly Call[] {
    let spare = calls.filter(({ phase }) => phase === 'ended').length - ENDED_KEPT;
    return spare > 0 ? calls.filter(({ phase }) => phase !== 'ended' || spare-- <= 0) : calls;
  }

  #reset(): void {
    this.#known = false;
    this.#ordering.reset();
    this.#ended.clear();
    this.#facts.forget();
    this.#notices.clear();
    const prev = this.#state;
    const { link, pending, supports } = prev;
    this.#state = deepFreeze({ ...EMPTY_STATE, link, pending, supports });
    this.#requests.check(this.#state);
    this.#commit({ pending: this.#pending(), notices: this.#notices.list }, prev);
  }

  /** Publishes changes of the page's own part: requests, notices, selection. */
  #commit(changes: Partial<State>, prev = this.#state): void {
    const next = merge(this.#state, changes);
    this.#state = deepFreeze(next);
    if (next === prev) return;
    for (const listener of [...this.#listeners]) this.#guard(() => listener(this.#state));
  }

  #tell(facts: readonly Fact[]): void {
    for (const fact of facts)
      for (const listener of [...this.#factListeners]) this.#guard(() => listener(fact));
  }

  #pending(): readonly Command[] {
    const next = this.#requests.commands.map((command) => redactCommand(command, this.#state));
    return sameJson(next, this.#state.pending) ? this.#state.pending : next;
  }

  /** One change at a time: what a listener applies waits until the running facts have fired. */
  #enqueue(work: () => void): void {
    this.#queue.push(work);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) this.#guard(next);
    } finally {
      this.#busy = false;
    }
  }

  /** A listener's error is the page's: it is reported as such and stops nothing here. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (typeof reportError === 'function') reportError(error);
      else
        queueMicrotask(() => {
          throw error;
        });
    }
  }

  // What goes out -------------------------------------------------------------------------------

  /** A command as it will be sent: id and time filled in. */
  command<T extends CommandType>(input: CommandInput<T>): Command<T> {
    const copy = plainCopy(input) as CommandInput<T>;
    const id = input.id ?? `cc-${Date.now().toString(36)}-${(++commandCount).toString(36)}`;
    return { ...copy, id, issuedAt: input.issuedAt ?? this.now() } as unknown as Command<T>;
  }

  /**
   * Asks the backend. Resolves once, when the state confirmed it or it failed; never rejects.
   *
   * @param input the command, or `{ id }` of one that a page prevented and now lets go on
   * @param first step one: the event of the element that asks
   */
  request(input: CommandInput | { id: string }, first?: Step): Promise<Result> {
    if (!('type' in input)) {
      return this.#requests.resume(input.id) ?? Promise.resolve(failure(input.id, 'not-found'));
    }
    const command = this.command(input as CommandInput) as Command;
    const same = this.#requests.sameAs(command);
    if (same) return same;
    const refusal = checkCommand(command, this.#state);
    if (refusal) {
      this.#requestDone(command, refusal, false);
      return Promise.resolve(refusal);
    }
    this.#notices.requested(command);
    const steps: Step[] = [];
    if (first) steps.push(first);
    steps.push((...args) => this.owner.step?.(...args) ?? {});
    steps.push((sent, signal) => {
      const line = this.#line;
      return line ? { answer: line.send(sent, signal) } : {};
    });
    const promise = this.#requests.start(command, steps);
    this.#commit({ pending: this.#pending(), notices: this.#notices.list });
    return promise;
  }

  #requestDone(command: Command, result: Result, silent: boolean): void {
    const redacted = redactCommand(command, this.#state);
    if (result.ok) {
      this.#enqueue(() => this.#tell([{ fact: 'cc-request-done', detail: { command: redacted, result } }]));
    } else {
      if (!silent) this.#notices.failed(redacted, command, result, this.#state);
      const { code, message } = result;
      const error = deepFreeze(message === undefined ? { code } : { code, message });
      this.#enqueue(() => this.#tell([{ fact: 'cc-request-failed', detail: { command: redacted, error } }]));
    }
    this.#commit({ pending: this.#pending(), notices: this.#notices.list });
  }

  dismiss(noticeId: string): void {
    this.#notices.remove(noticeId);
    this.#commit({ notices: this.#notices.list });
  }

  /** The command behind a failed request's notice, to be asked again. */
  again(noticeId: string): CommandInput | undefined {
    return this.#notices.commandOf(noticeId);
  }

  /** Shows a call in elements without `call-id`; `null` leaves the choice to the store. */
  selectCall(callId: string | null): void {
    this.#enqueue(() => {
      if (callId !== null && !callById(this.#state, callId)) return;
      this.#byHand = callId !== null;
      this.#take({ ...this.#state, selectedCallId: callId ?? undefined }, {});
    });
  }

  // The connector -------------------------------------------------------------------------------

  get connector(): Connector | null {
    return this.#line?.connector ?? null;
  }

  set connector(connector: Connector | null) {
    if (connector === this.connector) return;
    this.#line?.close();
    this.#line = undefined;
    this.#requests.lineDropped();
    this.#commit({ supports: connector?.supports });
    if (!connector) return;
    const link = (status: 'connecting' | 'online' | 'offline', reason?: string) =>
      this.apply({ type: 'link', link: { status, since: this.now(), reason } });
    const problem = (code: string, message: string) => this.problem({ code, message });
    this.#line = new Line(connector, { link, problem, sink: (update) => this.apply(update) });
  }

  /** Asks for a snapshot; one question at a time. */
  refresh(reason: RefreshReason): void {
    const ask = this.#line?.connector.refresh;
    if (!ask) return this.owner.refresh?.(reason);
    if (this.#refreshing) return;
    this.#refreshing = true;
    const line = this.#line!;
    void (async () => {
      try {
        const snapshot = await ask.call(line.connector);
        this.#refreshing = false;
        if (line === this.#line) this.apply({ type: 'snapshot', snapshot });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.problem({ code: 'REFRESH', message: `A snapshot was asked for and did not come: ${message}` });
      } finally {
        this.#refreshing = false;
      }
    })();
  }

  /** Ends the line and all that is in flight; the store says nothing more. */
  destroy(): void {
    this.#line?.close();
    this.#line = undefined;
    this.#requests.destroy();
    this.#listeners.clear();
    this.#factListeners.clear();
  }

  // Problems ------------------------------------------------------------------------------------

  problem(problem: Problem): void {
    this.#enqueue(() => this.#tell([{ fact: 'cc-problem', detail: { ...problem } }]));
  }

  #problemOnce(key: string, problem: Problem): void {
    if (this.#reported.has(key)) return;
    if (this.#reported.size < 1000) this.#reported.add(key);
    this.problem(problem);
  }

  #report(issues: readonly Issue[]): void {
    for (const { path, message } of issues) {
      const where = path || 'message';
      this.problem({
        code: 'BAD_DATA',
        path,
        message: `${where}: ${message}. Send it as the contract says; the last good state stays`,
      });
    }
  }

  #readContext() {
    return {
      now: this.now(),
      known: (id: string) => callById(this.#state, id),
      agent: this.#state.agent,
      unknown: (path: string, set: string) =>
        this.#problemOnce(`unknown/${set}/${path.replace(/\[\d+\]/g, '[]')}`, {
          code: 'UNKNOWN_VALUE',
          path,
          message: `${path}: a value that this version does not know; it is shown neutrally. Update cc-voice-widgets or the backend`,
        }),
    };
  }
}

/** The headless store; can be given to any element or session as `.store`. */
export const createStore = (options?: StoreOptions): Store => new Store(options);
