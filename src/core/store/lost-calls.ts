/** Calls that were made, and never reached their customer: the agent is told of each, once. */
import { isOutbound } from '../policy/legs.js';
import type { Call } from '../schema/types.js';
import { callById, type State } from './state.js';
import type { NewNotice } from './variable-drafts.js';

/** The agent asked for its end. */
const askedBy = (state: State, id: string) =>
  state.pending.some(
    (command) =>
      (command.type === 'cancel-call' || command.type === 'decline') &&
      'callId' in command &&
      command.callId === id,
  );

/** Of a callback the agent's own silence is RONA, which says so itself. */
const isTold = ({ kind, end }: Call) =>
  isOutbound(kind) ||
  (kind === 'callback' && end !== undefined && end.by !== 'agent' && end.reason !== 'rona');

/**
 * @param ended calls as they ended, those that are gone from `next` included
 * @param prev the state before; its requests in flight say what the agent asked for
 */
export function lostCalls(prev: State, next: State, ended: readonly Call[]): NewNotice[] {
  return prev.calls.flatMap((before): NewNotice[] => {
    const { id, kind, phase } = before;
    const now = ended.find((call) => call.id === id) ?? callById(next, id);
    const over = now ? now.phase === 'ended' : !next.calls.some(({ continues }) => continues === id);
    if (phase !== 'offered' || !over) return [];
    // one that is gone without a word ended somehow
    const call = now ?? { ...before, end: { reason: 'unknown' as const } };
    if (!isTold(call) || askedBy(prev, id)) return [];
    // beside a call that rings it is said politely
    const level = kind === 'callback' || call.end?.reason === 'busy' ? 'warning' : 'error';
    return [{ id: `lost:${id}`, level, code: 'call-lost', lost: { ...call, variables: [] } }];
  });
}
