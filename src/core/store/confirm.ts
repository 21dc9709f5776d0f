/** Which update confirms which request (contract, section 3). State beats results. */
import { customerLeg, otherLeg } from '../policy/legs.js';
import type { Call, Command } from '../schema/types.js';
import { sameJson } from '../schema/plain.js';
import { callById, type State } from './state.js';
import { sameValue } from './variable-drafts.js';

export type Confirmation = 'confirmed' | 'open' | 'moot';

const gone = (call: Call | undefined, legId: string) => {
  const leg = call?.legs.find(({ id }) => id === legId);
  return !leg || leg.phase === 'left' || leg.phase === 'failed';
};

const dials = (call: Call | undefined) => call !== undefined && customerLeg(call)?.phase === 'waiting';

/** Requests that the Result alone answers. */
export const ANSWERED_BY_RESULT: ReadonlySet<string> = new Set(['send-digits', 'custom']);

function holdsNow(command: Command, call: Call, before: Call | undefined, now: State): boolean {
  switch (command.type) {
    case 'answer':
      // of a callback the agent's own phone is answered first: the customer is dialled then
      return call.phase !== 'offered' || (dials(before) && !dials(call));
    case 'hold':
    case 'resume':
      return call.legs.find(({ id }) => id === command.legId)?.hold === (command.type === 'hold');
    case 'switch':
      return customerLeg(call)?.hold === false;
    case 'mute':
      return call.muted === true;
    case 'unmute':
      return call.muted !== true;
    case 'pause-recording':
      return call.recording.status === 'paused';
    case 'resume-recording':
      return call.recording.status === 'on';
    case 'consult': {
      // a backend may use the id of one who left again; a supervisor who joins is not the one asked
      const other = otherLeg(call);
      return other !== undefined && gone(before, other.id);
    }
    case 'cancel-consult':
    case 'end-consult':
      return gone(call, command.legId) || call.topology === 'single';
    case 'conference':
      return call.topology === 'conference';
    case 'end-conference':
      return call.phase !== 'connected' || call.topology !== 'conference';
    case 'end-call':
    case 'transfer':
    case 'complete-transfer':
      return call.phase !== 'connected';
    case 'extend-wrapup':
      return call.wrapup?.deadline !== before?.wrapup?.deadline;
    case 'submit-guide':
      return call.guide?.submitted === true;
    case 'save-variables':
      return Object.entries(command.changes).every(([name, change]) => {
        const { value } = { ...change };
        const is = call.variables.find((item) => item.name === name);
        if (!is || sameValue(is.type, is.value, value)) return is !== undefined;
        const was = before?.variables.find((item) => item.name === name);
        // a new revision is this save's, as the backend writes it, unless it is somebody else's
        const { changedBy } = is;
        const own = changedBy === undefined || sameJson(changedBy, now.agent?.name);
        return own && is.rev !== undefined && is.rev !== was?.rev;
      });
    default:
      return false;
  }
}

/** Requests that are about leaving the call: its end confirms them. */
const LEAVES = new Set([
  'decline',
  'cancel-call',
  'end-call',
  'exit-consult',
  'exit-conference',
  'end-conference',
  'transfer',
  'complete-transfer',
  'wrapup',
]);

/** Requests that may be made in wrap-up as well: the end of the conversation does not undo them. */
const OUTLIVES = new Set(['save-variables', 'submit-guide', 'custom']);

function agentConfirms(command: Command, before: State, now: State): boolean {
  switch (command.type) {
    case 'agent-state': {
      const matches = (at: { kind: string; idleCodeId?: string } | undefined) =>
        at !== undefined &&
        at.kind === command.state &&
        (command.idleCodeId === undefined || at.idleCodeId === command.idleCodeId);
      return matches(now.agent?.state) || matches(now.agent?.next);
    }
    case 'outdial':
    case 'campaign-call':
      return now.calls.some((call) => call.requestId === command.id);
    case 'campaign-skip':
      return now.campaign?.contact?.id !== before.campaign?.contact?.id;
    default:
      return false;
  }
}

/**
 * Has `now` confirmed the command, issued when the state was `before`?
 * `moot`: the call that it was about is over.
 */
export function confirmation(command: Command, before: State, now: State): Confirmation {
  if (!('callId' in command)) return agentConfirms(command, before, now) ? 'confirmed' : 'open';
  const was = callById(before, command.callId);
  const call =
    callById(now, command.callId) ?? now.calls.find(({ continues }) => continues === command.callId);
  const ended = !call || call.phase === 'ended';
  if (ended) return LEAVES.has(command.type) ? 'confirmed' : 'moot';
  if (holdsNow(command, call, was, now)) return 'confirmed';
  // the party that it was about is no longer there
  if ('legId' in command && command.legId && !gone(was, command.legId) && gone(call, command.legId))
    return 'moot';
  // answered elsewhere meanwhile: there is nothing left to decline
  if ((command.type === 'decline' || command.type === 'cancel-call') && call.phase !== 'offered')
    return 'moot';
  const over = was?.phase === 'connected' && call.phase === 'wrapup';
  if (over && !OUTLIVES.has(command.type)) return 'moot';
  return 'open';
}
