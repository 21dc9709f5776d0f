/** Who is on a call, and how it reached the agent. Words are keys of the locale. */
import { customerLeg } from '../policy/legs.js';
import type { Call, Leg } from '../schema/types.js';

export interface KindFace {
  icon: 'inbound' | 'callback' | 'outbound' | 'campaign' | 'consult' | 'phone';
  word: 'incomingCall' | 'callback' | 'outdialCall' | 'campaignCall' | 'consultRequest' | 'otherCall';
}

const KINDS: Record<Call['kind'], KindFace> = {
  inbound: { icon: 'inbound', word: 'incomingCall' },
  callback: { icon: 'callback', word: 'callback' },
  outdial: { icon: 'outbound', word: 'outdialCall' },
  campaign: { icon: 'campaign', word: 'campaignCall' },
  consult: { icon: 'consult', word: 'consultRequest' },
  other: { icon: 'phone', word: 'otherCall' },
};

/** Label and icon of a contact request, by how the call reached the agent. */
export const kindFace = (call: Call): KindFace =>
  call.role === 'consulted' ? KINDS.consult : KINDS[call.kind];

/** The party to name: the customer, or for a consulted agent whoever asks. */
export function partyOf(call: Call): Leg | undefined {
  if (call.role === 'consulted') {
    return call.legs.find(({ role }) => role === 'agent') ?? customerLeg(call);
  }
  return customerLeg(call);
}

/** Whom the call is about: the customer, also for a consulted agent, once they talk. */
export const subjectOf = (call: Call): Leg | undefined =>
  call.phase === 'offered'
    ? partyOf(call)
    : (call.legs.find(({ role }) => role === 'customer') ?? partyOf(call));
