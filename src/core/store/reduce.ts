/** State and update → next state. Pure: what an update says, and nothing more. */
import { sameJson } from '../schema/plain.js';
import type { Agent, Call, Snapshot, Update } from '../schema/types.js';
import { callById, callsWith, placeOf, type State } from './state.js';

export interface ReduceContext {
  /** Calls that have ended: nothing brings them back. */
  ended: ReadonlySet<string>;
  /** Revisions start anew: another epoch, or the page's own word. */
  ignoreRevisions?: boolean;
  /** Calls of the message that were refused; their last good state stays. `undefined` = it may be any. */
  refusedCalls?: readonly (string | undefined)[];
}

type Changes = { -readonly [K in keyof State]?: State[K] };

const older = (next: { rev?: number }, now: { rev?: number } | undefined) =>
  next.rev !== undefined && now?.rev !== undefined && next.rev < now.rev;

/** The old object where nothing changed, so that nothing renders. */
const keep = <T>(now: T, next: T): T => (sameJson(now, next) ? now : next);

function acceptCall(state: State, next: Call, ctx: ReduceContext): Call | undefined {
  const now = callById(state, next.id);
  if (ctx.ended.has(next.id)) return callById(state, next.id);
  if (!ctx.ignoreRevisions && older(next, now)) return now;
  return now ? keep(now, next) : next;
}

function withCall(state: State, next: Call, ctx: ReduceContext): Changes {
  const call = acceptCall(state, next, ctx);
  if (!call || callById(state, call.id) === call) return {};
  const place = placeOf(state.calls, call.id);
  if (place >= 0 && call.continues === undefined) return { calls: callsWith(state.calls, place, call) };
  const at = state.calls.findIndex(({ id }) => id === call.id || id === call.continues);
  if (at < 0) return { calls: [...state.calls, call] };
  // the place of whichever was there first; never two of one engagement
  return {
    calls: state.calls
      .with(at, call)
      .filter(({ id }, i) => i === at || (id !== call.id && id !== call.continues)),
  };
}

function withAgent(state: State, next: Agent, ctx: ReduceContext): Changes {
  if (!ctx.ignoreRevisions && state.agent?.id === next.id && older(next, state.agent)) return {};
  return { agent: keep(state.agent, next) };
}

function calls(state: State, snapshot: Snapshot, ctx: ReduceContext): readonly Call[] {
  const next = new Map<string, Call>();
  for (const input of snapshot.calls ?? []) {
    const call = acceptCall(state, input, ctx);
    if (call) next.set(call.id, call);
  }
  const refused = ctx.refusedCalls ?? [];
  for (const call of state.calls) {
    if ((refused.includes(call.id) || refused.includes(undefined)) && !next.has(call.id))
      next.set(call.id, call);
  }
  const list = [...next.values()];
  return list.length === state.calls.length && list.every((call, i) => call === state.calls[i])
    ? state.calls
    : list;
}

/** Parts that a snapshot leaves out are unknown to it and stay, but for its calls. */
export function reduceSnapshot(state: State, snapshot: Snapshot, ctx: ReduceContext): State {
  const changes: Changes = {};
  if (snapshot.calls || ctx.refusedCalls?.length) changes.calls = calls(state, snapshot, ctx);
  if (snapshot.agent) Object.assign(changes, withAgent(state, snapshot.agent, ctx));
  if (snapshot.link) changes.link = keep(state.link, snapshot.link);
  if (snapshot.profile) changes.profile = keep(state.profile, snapshot.profile);
  if (snapshot.history) changes.history = keep(state.history, snapshot.history);
  if (snapshot.directory) changes.directory = keep(state.directory, snapshot.directory);
  if (snapshot.campaign !== undefined) changes.campaign = keep(state.campaign, snapshot.campaign);
  return merge(state, changes);
}

export function reduce(state: State, update: Update, ctx: ReduceContext): State {
  switch (update.type) {
    case 'snapshot':
      return reduceSnapshot(state, { calls: [], ...update.snapshot }, ctx);
    case 'call':
      return merge(state, withCall(state, update.call, ctx));
    case 'call-removed':
      return callById(state, update.callId)
        ? merge(state, { calls: state.calls.filter(({ id }) => id !== update.callId) })
        : state;
    case 'agent':
      return merge(state, withAgent(state, update.agent, ctx));
    case 'profile':
      return merge(state, { profile: keep(state.profile, update.profile) });
    case 'history':
      return merge(state, { history: keep(state.history, update.history) });
    case 'campaign':
      return merge(state, { campaign: keep(state.campaign, update.campaign) });
    case 'link':
      return merge(state, { link: keep(state.link, update.link) });
    default:
      return state;
  }
}

/** The same state object where nothing changed. */
export function merge(state: State, changes: Changes): State {
  const changed = (Object.keys(changes) as (keyof State)[]).some((key) => changes[key] !== state[key]);
  return changed ? { ...state, ...changes } : state;
}
