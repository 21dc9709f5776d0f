/** The call goes on without this agent. */
import { isThere, type SipCall } from '../call.js';
import { endOfTalk } from '../endings.js';
import { SipError, type DialogId } from '../stack.js';
import { callOf, memberOfCall, otherOf, Refused, type Handler, type Station } from './types.js';

/** ms that the one who is transferred may take to say what became of it. */
const LONGEST = 55_000;

/** Refers the customer; what fails leaves the call up. */
async function leave(
  { context, desk }: Station,
  call: SipCall,
  target: string,
  replaces?: DialogId,
): Promise<void> {
  const { leg } = call.customer;
  if (!leg || call.isLeaving) throw new Refused('not-available');
  call.isLeaving = true;
  let late: unknown;
  const silent = new Promise<never>((_, reject) => {
    late = context.clock.setTimeout(() => reject(new SipError(408)), LONGEST);
  });
  try {
    await Promise.race([leg.refer(target, replaces), silent]);
    desk.over(call, { reason: 'transferred', by: 'agent' });
  } catch (error) {
    call.isLeaving = false;
    // who left meanwhile has left
    if (!isThere(call.customer)) desk.over(call, endOfTalk({ by: 'remote' }));
    // after this turn
    else if (call.other && !isThere(call.other)) void desk.back(call, { by: 'remote' }, false);
    throw error;
  } finally {
    context.clock.clearTimeout(late);
  }
}

export const transfer: Handler<'transfer'> = async (phone, { callId, target }) => {
  const call = callOf(phone, callId, 'connected');
  await call.inTurn(async () => {
    if (isThere(call.other) || call.consulted) throw new Refused('not-available');
    await leave(phone, call, phone.settings.target(target));
  });
};

/** The one who was consulted takes the agent's place, by the dialog that is there already. */
export const completeTransfer: Handler<'complete-transfer'> = async (phone, { callId, legId }) => {
  const call = callOf(phone, callId, 'connected');
  await call.inTurn(async () => {
    const { dialog } = memberOfCall(call, otherOf(call, legId).id).leg ?? {};
    if (!dialog) throw new Refused('not-available');
    await leave(phone, call, dialog.target, dialog);
  });
};
