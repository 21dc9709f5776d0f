/** Somebody else is asked, and may join. */
import { isThere, memberOf } from '../call.js';
import { CONSULT_HEADER } from '../headers.js';
import { callOf, memberOfCall, otherOf, Refused, type Handler } from './types.js';

const ROLES = { agent: 'agent', queue: 'queue', 'entry-point': 'queue', number: 'external' } as const;

/** The customer waits on hold; then the other one is called. */
export const consult: Handler<'consult'> = async (phone, { callId, target }) => {
  const { context, desk, settings } = phone;
  const call = callOf(phone, callId, 'connected');
  await call.inTurn(async () => {
    if (isThere(call.other) || call.consulted) throw new Refused('not-available');
    const stream = await context.media.open(call.id);
    if (!call.customer.hold) await desk.hold(call, call.customer, true);
    const stack = context.stack();
    if (!stack || call.phase !== 'connected') throw new Refused('not-available');
    const isNumber = target.type === 'number';
    const name = isNumber ? undefined : target.name;
    const party = { number: isNumber ? target.number : target.id, ...(name !== undefined && { name }) };
    const other = memberOf(context.newId(), ROLES[target.type], party, context.clock.now());
    call.other = other;
    const headers = [`${CONSULT_HEADER}: ${call.id}`];
    desk.attach(call, other, stack.call(settings.target(target), { stream, headers }));
    desk.say(call);
  });
};

export const endConsult: Handler<'cancel-consult' | 'end-consult'> = async (phone, { callId, legId }) => {
  const call = callOf(phone, callId, 'connected');
  otherOf(call, legId).leg?.hangUp();
};

/** All three hear each other: mixed in this page, which is why it ends with it. */
export const conference: Handler<'conference'> = async (phone, { callId, legId }) => {
  const { desk } = phone;
  const call = callOf(phone, callId, 'connected');
  await call.inTurn(async () => {
    const other = otherOf(call, legId);
    memberOfCall(call, other.id);
    for (const member of call.present) if (member.hold) await desk.hold(call, member, false);
    call.isConference = true;
    desk.sound(call);
    desk.say(call);
  });
};

export const endConference: Handler<'end-conference'> = async (phone, { callId }) => {
  const call = callOf(phone, callId, 'connected');
  if (!call.isConference) throw new Refused('not-available');
  phone.desk.over(call, { reason: 'completed', by: 'agent' });
};
