/** Calls that were made, and never reached their customer: the agent is told of each, once. */
import { isOutbound } from '../policy/legs.js';
import type { Call, Command } from '../schema/types.js';
import { callById, type State } from './state.js';
import type { NewNotice } from './variable-drafts.js';

const GIVES_UP = new Set(['cancel-call', 'decline']);
const isAbout = (command: Command | undefined, { id, continues }: Call): boolean =>
  command !== undefined &&
  GIVES_UP.has(command.type) &&
  'callId' in command &&
  (command.callId === id || command.callId === continues);

/** The agent asked for its end; an answer that came late, or never, does not change that. */
const isAsked = ({ pending, notices }: State, call: Call): boolean =>
  pending.some((command) => isAbout(command, call)) ||
  (call.end?.by === 'agent' && notices.some(({ command }) => isAbout(command, call)));

/** Of a callback the agent's own silence is RONA, which says so itself; answered elsewhere is a normal end. */
function isTold({ kind, end, connectedAt }: Call): boolean {
  // somebody has talked to the customer, also where that was not seen here
  const reached = ['completed', 'elsewhere', 'transferred'].includes(end?.reason ?? '');
  if (connectedAt !== undefined || reached) return false;
  if (kind === 'callback') return end !== undefined && end.by !== 'agent' && end.reason !== 'rona';
  return isOutbound(kind);
}

const tell = (call: Call): NewNotice => ({
  id: `lost:${call.id}`,
  // beside a call that rings it is said politely
  level:
    call.kind === 'callback' || (call.end?.reason === 'busy' && call.end.by === 'system')
      ? 'warning'
      : 'error',
  code: 'call-lost',
  lost: { ...call, variables: [] },
});

/**
 * @param prev the state before; its requests in flight say what the agent asked for
 * @param ended calls as they ended, those that are gone from `next` included
 */
export function lostCalls(prev: State, next: State, ended: readonly Call[]): NewNotice[] {
  const over = [...next.calls.filter(({ phase }) => phase === 'ended'), ...ended];
  const offered = prev.calls.flatMap((before): Call[] => {
    const { id, phase } = before;
    if (phase !== 'offered') return [];
    const goesOn = (call: Call) => call.id === id || call.continues === id;
    const now = callById(next, id) ?? next.calls.find(goesOn) ?? ended.find(goesOn);
    if (now) return now.phase === 'ended' ? [now] : [];
    // one that is gone without a word ended somehow
    return [{ ...before, end: { reason: 'unknown' } }];
  });
  // asked for here, and over before it was ever seen
  const made = over.filter(
    ({ id, continues, requestId }) =>
      !callById(prev, id) &&
      !callById(prev, continues) &&
      prev.pending.some((command) => command.id === requestId),
  );
  return [...offered, ...made].filter((call) => isTold(call) && !isAsked(prev, call)).map(tell);
}
