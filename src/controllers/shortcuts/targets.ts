/** What a shortcut is about: the call, and the button that the agent would press. Policy alone says whether. */
import { customerLeg, isOutbound, otherLeg } from '../../core/policy/legs.js';
import type { CallAction } from '../../core/policy/types.js';
import type { Availability, Call } from '../../core/schema/types.js';
import { offers } from '../../core/selectors/calls.js';
import { callById, type State } from '../../core/store/state.js';
import type { ShortcutsHost } from './host.js';
import type { ShortcutName } from './map.js';

export interface Target {
  type: CallAction | 'hold' | 'resume' | 'agent-state' | 'outdial';
  availability: Availability;
  callId?: string;
  legId?: string | undefined;
}

export const selectedCall = (state: State): Call | undefined => callById(state, state.selectedCallId);

/** The call that rings: the selected one, else the one that has been ringing longest. */
export function ringingCall(state: State): Call | undefined {
  const ringing = offers(state.calls).filter(({ kind }) => !isOutbound(kind));
  return ringing.find(({ id }) => id === selectedCall(state)?.id) ?? ringing[0];
}

/** Of several in one place, whose button is there. */
function firstOf(
  host: ShortcutsHost,
  call: Call | undefined,
  types: readonly CallAction[],
): Target | undefined {
  if (!call) return undefined;
  const { actions } = host.actionsOf(call);
  const type = types.find((name) => actions[name].visible);
  const onOther = type === 'conference' || type === 'complete-transfer';
  return (
    type && {
      type,
      availability: actions[type],
      callId: call.id,
      ...(onOther && { legId: otherLeg(call)?.id }),
    }
  );
}

/** The customer's Hold or Resume; the other party's stays a button. */
function holding(host: ShortcutsHost, call: Call | undefined): Target | undefined {
  const leg = call && customerLeg(call);
  const both = call && leg && host.actionsOf(call).legs[leg.id];
  if (!both) return undefined;
  const type = both.resume.visible ? 'resume' : 'hold';
  return { type, availability: both[type], callId: call.id, legId: leg.id };
}

function ofAgent(host: ShortcutsHost, type: 'agent-state' | 'outdial'): Target {
  return { type, availability: host.agentActions()[type] };
}

const OF_CALL: { [name in ShortcutName]?: (call: Call) => readonly CallAction[] } = {
  mute: ({ muted }) => [muted ? 'unmute' : 'mute'],
  recording: () => ['resume-recording', 'pause-recording'],
  transfer: (call) => (otherLeg(call) ? ['complete-transfer'] : ['transfer']),
  consult: () => ['consult'],
  conference: () => ['conference'],
  end: () => ['end-call', 'exit-consult', 'exit-conference', 'cancel-call'],
};

/** The button of a shortcut; undefined where there is none now. */
export function targetOf(name: ShortcutName, host: ShortcutsHost): Target | undefined {
  const { state } = host.store;
  if (name === 'answer' || name === 'decline') return firstOf(host, ringingCall(state), [name]);
  const call = selectedCall(state);
  if (name === 'hold') return holding(host, call);
  if (name === 'state') return ofAgent(host, 'agent-state');
  if (name === 'dialpad') return ofAgent(host, 'outdial');
  const types = OF_CALL[name];
  return call && types && firstOf(host, call, types(call));
}
