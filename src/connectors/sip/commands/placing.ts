/** How calls begin and end. */
import { memberOf, SipCall } from '../call.js';
import { SipError } from '../stack.js';
import { callOf, Refused, type Handler } from './types.js';

/** This phone does not want it; a server may offer it to the next. */
const BUSY_HERE = 486;

/** The microphone first: while it is refused, the call goes on ringing. */
export const answer: Handler<'answer'> = async (phone, { callId }) => {
  const { context, desk } = phone;
  const call = callOf(phone, callId, 'offered');
  const { leg } = call.customer;
  if (call.kind === 'outdial' || !leg) throw new Refused('not-available');
  const stream = await context.media.open(call.id);
  // the customer may have hung up while the agent was asked
  if (call.phase !== 'offered') throw new Refused('not-available');
  const outcome = desk.outcome(leg);
  leg.answer(stream);
  if (await outcome) throw new SipError(487);
};

export const decline: Handler<'decline'> = async (phone, { callId }) => {
  const { kind, customer } = callOf(phone, callId, 'offered');
  if (kind === 'outdial') customer.leg?.hangUp();
  else customer.leg?.reject(BUSY_HERE);
};

export const cancel: Handler<'cancel-call'> = async (phone, { callId }) => {
  callOf(phone, callId, 'offered').customer.leg?.hangUp();
};

/** For all: the customer, and whoever was consulted. */
export const end: Handler<'end-call' | 'exit-consult'> = async (phone, { callId }) => {
  phone.desk.over(callOf(phone, callId, 'connected'), { reason: 'completed', by: 'agent' });
};

export const outdial: Handler<'outdial'> = async (
  { context, desk, settings },
  { id, number, aniId, name },
) => {
  if (desk.calls.size) throw new Refused('busy');
  const { clock, media, newId } = context;
  const outdialling = settings.profile?.outdial;
  const ani = outdialling?.anis?.find((item) => item.id === aniId)?.number ?? outdialling?.defaultAni?.number;
  if (aniId !== undefined && !outdialling?.anis?.some((item) => item.id === aniId))
    throw new Refused('not-found');
  const callId = newId();
  const stream = await media.open(callId);
  const stack = context.stack();
  if (!stack || desk.calls.size) {
    media.release(callId);
    throw new Refused('not-available');
  }
  const now = clock.now();
  const party = { number, ...(name !== undefined && { name }) };
  const call = new SipCall(callId, 'outdial', memberOf('customer', 'customer', party, now), now);
  call.requestId = id;
  call.dnis = number;
  call.ani = ani ?? settings.own;
  const info = { kind: 'outdial', party, header: () => undefined } as const;
  call.variables = settings.variables(info);
  const target = settings.target({ type: 'number', number });
  const headers = ani === undefined ? [] : [`P-Preferred-Identity: <sip:${ani}@${settings.domain}>`];
  desk.calls.set(callId, call);
  desk.attach(call, call.customer, stack.call(target, { stream, headers }));
  desk.say(call);
  return { callId };
};
