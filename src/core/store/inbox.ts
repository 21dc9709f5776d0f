/** What comes in: read, put in order, reduced to the next state. */
import type { ServerClock } from '../clock/clock.js';
import { sameJson } from '../schema/plain.js';
import { patchCall, readSnapshot, readUpdate, type ReadResult } from '../schema/read.js';
import type { BackendNotice, Call, Result, Snapshot, Update } from '../schema/types.js';
import { Ordering, UNORDERED } from './ordering.js';
import type { Problems } from './problems.js';
import { reduce, reduceSnapshot, type ReduceContext } from './reduce.js';
import { callById, EMPTY_STATE, type State } from './state.js';

/** A message as understood. */
export interface Reading {
  next: State;
  /** The message was a snapshot, or the page's own word. */
  snapshot?: Snapshot;
  /** It was the backend's word, not that of the line. */
  heard?: boolean;
  /** Something is missing: a snapshot is wanted. */
  refresh: boolean;
  notices: BackendNotice[];
  results: Result[];
  /** Calls as they ended, those that the same message removed included. */
  ended: Call[];
}

const blank = (next: State): Reading => ({ next, refresh: false, notices: [], results: [], ended: [] });
export { blank as noReading };

interface InboxHost {
  clock: ServerClock;
  problems: Problems;
  /** Calls that have ended: nothing brings them back. */
  ended: ReadonlySet<string>;
}

export class Inbox {
  readonly ordering = new Ordering();
  readonly #host: InboxHost;

  constructor(host: InboxHost) {
    this.#host = host;
  }

  /** One update of a backend or a page. */
  update(input: unknown, state: State): Reading {
    const reading = blank(state);
    const read = readUpdate(input, this.#context(state));
    this.#host.problems.refused(read.issues);
    if (read.value) this.#admit(read as ReadResult<Update> & { value: Update }, reading);
    // of a batch the rest was taken; of a snapshot, all that can be had
    if (read.value?.type !== 'snapshot') reading.refresh ||= read.issues.length > 0;
    return reading;
  }

  #admit({ value: update, refusedCalls }: ReadResult<Update> & { value: Update }, reading: Reading): void {
    const snapshot = update.type === 'snapshot' ? update.snapshot : undefined;
    const verdict = UNORDERED.has(update.type)
      ? 'apply'
      : this.ordering.admit(snapshot ?? update, snapshot !== undefined);
    reading.refresh ||= verdict === 'gap' || (verdict === 'refuse' && !snapshot);
    if (verdict === 'drop' || verdict === 'refuse') return;
    // an old message's stamp is old too
    for (const { serverTime } of snapshot ? [update, snapshot] : [update]) {
      if (serverTime !== undefined) this.#host.clock.sample(serverTime);
    }
    const ctx = this.#reduceContext(refusedCalls, verdict === 'new-epoch');
    // a line that is up and brings the server's time says that nothing has changed until then
    reading.heard ||=
      update.type !== 'link' || (update.link.status === 'online' && update.serverTime !== undefined);
    reading.next = this.#reduce(reading.next, update, ctx, reading);
    reading.snapshot ??= snapshot;
    reading.results.push(...(snapshot?.results ?? []));
  }

  #reduce(state: State, update: Update, ctx: ReduceContext, reading: Reading): State {
    switch (update.type) {
      case 'batch':
        return this.#batch(state, update, ctx, reading);
      case 'call-patch':
        return this.#patch(state, update.callId, update.patch, ctx, reading);
      case 'notice':
        reading.notices.push(update.notice);
        return state;
      case 'result':
        reading.results.push(update.result);
        return state;
      case 'call':
        if (update.call.phase === 'ended') reading.ended.push(update.call);
        return reduce(state, update, ctx);
      default:
        return reduce(state, update, ctx);
    }
  }

  /** In order. A batch without a stamp leaves it to its items; a snapshot always has its own. */
  #batch(
    state: State,
    batch: Extract<Update, { type: 'batch' }>,
    ctx: ReduceContext,
    reading: Reading,
  ): State {
    reading.next = state;
    const own = batch.epoch === undefined && batch.seq === undefined;
    for (const item of batch.updates) {
      const stamped = item.type === 'snapshot' || (own && (item.epoch ?? item.seq) !== undefined);
      if (stamped)
        this.#admit({ value: item, issues: [], refusedCalls: [...(ctx.refusedCalls ?? [])] }, reading);
      else reading.next = this.#reduce(reading.next, item, ctx, reading);
    }
    return reading.next;
  }

  #patch(
    state: State,
    callId: string,
    patch: Record<string, unknown>,
    ctx: ReduceContext,
    reading: Reading,
  ): State {
    const call = callById(state, callId);
    if (!call) {
      // a patch of a call that was never seen
      reading.refresh ||= !this.#host.ended.has(callId);
      return state;
    }
    const read = patchCall(call, patch, this.#context(state));
    this.#host.problems.refused(read.issues);
    reading.refresh ||= !read.value;
    return read.value ? this.#reduce(state, { type: 'call', call: read.value }, ctx, reading) : state;
  }

  /** The page's own word: the whole truth, never refused for its epoch or seq. */
  truth(input: unknown, state: State): Reading | undefined {
    const read = readSnapshot(input, this.#context(state));
    this.#host.problems.refused(read.issues);
    const { value } = read;
    if (!value) return undefined;
    if (value.serverTime !== undefined) this.#host.clock.sample(value.serverTime);
    this.ordering.adopt(value);
    // what was refused keeps its last good state; what was left out is not known
    const { link, agent, profile, history, campaign, directory } = read.issues.length ? state : EMPTY_STATE;
    const base = { ...state, link, agent, profile, history, campaign, directory };
    const whole = { calls: [], ...value };
    const next = reduceSnapshot(base, whole, this.#reduceContext(read.refusedCalls, true));
    const results = value.results ?? [];
    return { ...blank(sameJson(next, state) ? state : next), snapshot: whole, results };
  }

  #reduceContext(refusedCalls: ReduceContext['refusedCalls'], ignoreRevisions: boolean): ReduceContext {
    return { ended: this.#host.ended, ignoreRevisions, refusedCalls };
  }

  #context(state: State) {
    return {
      now: this.#host.clock.now(),
      known: (id: string) => callById(state, id),
      agent: state.agent,
      unknown: (path: string, set: string) => this.#host.problems.unknown(path, set),
    };
  }
}
