/** Which call elements without `call-id` show. */
import type { Call } from '../schema/types.js';
import { rowOf } from '../policy/legs.js';

const known = new WeakMap<Call, number>();

/** The call that needs attention most comes first: who is being talked to, then who waits. */
function attention(call: Call): number {
  const rank = known.get(call) ?? rankOf(call);
  known.set(call, rank);
  return rank;
}

function rankOf(call: Call): number {
  if (call.phase === 'connected') return rowOf(call) === 'single-held' || call.held ? 3 : 4;
  return { wrapup: 2, offered: 1, ended: 0 }[call.phase];
}

/**
 * @param chosen the call that is selected now
 * @param byHand whether the agent chose it
 * @param hasDraft whether a call has unsaved input: it is never left by itself
 */
export function autoSelect(
  calls: readonly Call[],
  chosen: string | undefined,
  byHand: boolean,
  hasDraft: (callId: string) => boolean,
): string | undefined {
  const now =
    calls.find(({ id }) => id === chosen) ??
    calls.find(({ continues }) => continues !== undefined && continues === chosen);
  if (now && now.phase !== 'ended' && (byHand || hasDraft(now.id))) return now.id;
  let best: Call | undefined = now?.phase === 'ended' ? undefined : now;
  for (const call of calls) {
    if (call.phase !== 'ended' && (!best || attention(call) > attention(best))) best = call;
  }
  return best?.id;
}
