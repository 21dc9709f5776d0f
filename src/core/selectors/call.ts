/** What a call looks like: pure answers to what elements ask. Words are keys of the locale. */
import { customerLeg, isOutbound, otherLeg, rowOf } from '../policy/legs.js';
import type { Call, Leg } from '../schema/types.js';
import { kindFace, type KindFace } from './party.js';

/** The colour role of a state; never shown without its icon and its word. */
export type Tone =
  'ringing' | 'connected' | 'hold' | 'consult' | 'conference' | 'wrapup' | 'ended' | 'offline';

/** How a pane's state reads: colour, icon, word, and since when. */
export interface Face {
  tone: Tone;
  icon: 'phone' | 'held' | 'clock' | 'consult' | 'conference' | 'wrapup' | 'end' | KindFace['icon'];
  word:
    | 'connected'
    | 'callOnHold'
    | 'consultRequested'
    | 'waitingInQueue'
    | 'consulting'
    | 'consultOnHold'
    | 'inConference'
    | 'wrapUp'
    | 'callEnded'
    | KindFace['word'];
  /** Server time, ms; absent when the call timer says it already. */
  since?: number;
}

const held = (word: 'callOnHold' | 'consultOnHold', since: number | undefined): Face => ({
  tone: 'hold',
  icon: 'held',
  word,
  since,
});

/** State of the call itself: the customer's pane. */
export function faceOf(call: Call): Face {
  const customer = customerLeg(call);
  switch (rowOf(call)) {
    case 'offered':
    case 'offered-outbound':
      return { tone: 'ringing', ...kindFace(call) };
    case 'consulted-offered':
      return { tone: 'consult', ...kindFace(call) };
    case 'wrapup':
      return { tone: 'wrapup', icon: 'wrapup', word: 'wrapUp' };
    case 'ended':
      return { tone: 'ended', icon: 'end', word: 'callEnded' };
    case 'consulted':
      if (call.held) return held('consultOnHold', call.heldSince);
      return { tone: 'consult', icon: 'consult', word: 'consulting' };
    case 'conference':
    case 'consulted-conference':
      return { tone: 'conference', icon: 'conference', word: 'inConference' };
    default:
      if (customer?.hold === true) return held('callOnHold', customer.holdSince);
      return { tone: 'connected', icon: 'phone', word: 'connected' };
  }
}

/** State of the other party's pane, for the agent who consults or confers. */
export function otherFace(call: Call, leg: Leg): Face {
  if (call.topology === 'conference') {
    return { tone: 'conference', icon: 'conference', word: 'inConference' };
  }
  if (leg.phase !== 'connected') {
    const word = leg.role === 'queue' ? 'waitingInQueue' : 'consultRequested';
    return { tone: 'ringing', icon: 'clock', word };
  }
  if (leg.hold === true) return held('consultOnHold', leg.holdSince);
  return { tone: 'consult', icon: 'consult', word: 'consulting' };
}

/** The pane below the customer's. A consulted agent has one pane only. */
export const secondParty = (call: Call): Leg | undefined =>
  call.role === 'primary' && call.phase === 'connected' && call.topology !== 'single'
    ? otherLeg(call)
    : undefined;

/** Where the call timer begins: with the offer, with the customer's answer, with wrap-up. */
export function timerStart(call: Call): number {
  switch (call.phase) {
    case 'offered':
      return call.offeredAt ?? call.since;
    case 'connected':
      return call.connectedAt ?? call.since;
    default:
      return call.since;
  }
}

/** How long the agent and the customer talked, ms, once it is over. */
export function talkedFor(call: Call): number | undefined {
  if (call.connectedAt === undefined || call.phase === 'offered') return undefined;
  const end = call.wrapup?.startedAt ?? call.since;
  return call.phase === 'connected' ? undefined : Math.max(0, end - call.connectedAt);
}

/** What the offer's status is: the customer may not even have been dialled yet. */
export const isRinging = (call: Call): boolean =>
  customerLeg(call)?.phase === 'ringing' || !dialsCustomer(call);
/** The customer is dialled once the agent's own phone was answered. */
const dialsCustomer = ({ kind }: Call) => isOutbound(kind) || kind === 'callback';

/** The agent's own phone is to be answered: at once, or before the customer is dialled. */
export const answersOnPhone = (call: Call): boolean =>
  call.phase === 'offered' && (!dialsCustomer(call) || customerLeg(call)?.phase === 'waiting');
