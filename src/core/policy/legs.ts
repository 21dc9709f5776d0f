/** Which leg is which, and which row of the policy a call is in. */
import type { Call, Leg } from '../schema/types.js';

/** A leg that left or failed counts as absent. */
export const isPresent = (leg: Leg): boolean => leg.phase !== 'left' && leg.phase !== 'failed';

/** The customer's leg, before one that is gone (or, on a call without one, the first that is there). */
export function customerLeg(call: Call): Leg | undefined {
  const customers = call.legs.filter((leg) => leg.role === 'customer');
  return customers.find(isPresent) ?? customers[0] ?? call.legs.find(isPresent);
}

/** The consulted or conferenced party of a primary agent; the primary's own on a consulted agent's side. */
export function otherLeg(call: Call): Leg | undefined {
  const customer = customerLeg(call);
  // a supervisor who listens is no party of a consult
  return call.legs.find((leg) => leg !== customer && leg.role !== 'supervisor' && isPresent(leg));
}

export type Row =
  | 'offered'
  | 'offered-outbound'
  | 'single'
  | 'single-held'
  | 'consult-requested'
  | 'consult-other'
  | 'consult-customer'
  | 'conference'
  | 'wrapup'
  | 'ended'
  | 'consulted-offered'
  | 'consulted'
  | 'consulted-conference';

/** The agent's side called; a callback counts as the customer's call. */
export const isOutbound = (kind: unknown): boolean => kind === 'outdial' || kind === 'campaign';

/** The row of `policy.md` that a call is in. */
export function rowOf(call: Call): Row {
  if (call.phase === 'ended') return 'ended';
  // whoever has it: wrap-up is shown whenever the backend says so (terms.md)
  if (call.phase === 'wrapup') return 'wrapup';
  if (call.role === 'consulted') {
    if (call.phase === 'offered') return 'consulted-offered';
    return call.topology === 'conference' ? 'consulted-conference' : 'consulted';
  }
  if (call.phase === 'offered') return isOutbound(call.kind) ? 'offered-outbound' : 'offered';
  const first = customerLeg(call);
  const customer = first && isPresent(first) ? first : undefined;
  const other = otherLeg(call);
  if (call.topology === 'single' || !other) return customer?.hold === true ? 'single-held' : 'single';
  if (call.topology === 'conference') return 'conference';
  if (other.phase !== 'connected') return 'consult-requested';
  if (customer?.hold === true && other.hold !== true) return 'consult-other';
  if (other.hold === true && customer?.hold !== true) return 'consult-customer';
  return 'consult-requested';
}

/** A party's number; where the customer's leg has none, the call's: the dialled one, or the caller's. */
export function partyNumber(call: Call, leg: Leg | undefined): string | undefined {
  if (leg && leg !== customerLeg(call)) return leg.number;
  return leg?.number ?? (isOutbound(call.kind) ? call.dnis : call.ani);
}

/** In a consult one party is held and the other not; anything else is worth a report. */
export function isContradictory(call: Call): boolean {
  return rowOf(call) === 'consult-requested' && otherLeg(call)?.phase === 'connected';
}
