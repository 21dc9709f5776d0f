/** What is done in a conversation, and after it. */
import type { SipCall, Member } from '../call.js';
import { callOf, memberOfCall, Refused, type Handler, type Station } from './types.js';

/** One party on hold and the other not, said as one change. @throws SipError when it cannot be: it is as before then */
export async function swap({ desk }: Station, call: SipCall, toHold: Member, toTalk: Member): Promise<void> {
  if (!toHold.hold) await desk.hold(call, toHold, true);
  try {
    if (toTalk.hold) await desk.hold(call, toTalk, false);
  } catch (error) {
    // nobody to talk to is worse than nothing done
    await desk.hold(call, toHold, false).catch(() => desk.say(call));
    throw error;
  }
  desk.say(call);
}

async function change(phone: Station, callId: string, legId: string, on: boolean): Promise<void> {
  const call = callOf(phone, callId, 'connected');
  await call.inTurn(async () => {
    const member = memberOfCall(call, legId);
    if (call.isConference || member.hold === on) throw new Refused('not-available');
    const another = call.present.find((item) => item !== member);
    if (another && another.phase !== 'connected') throw new Refused('not-available');
    if (another) return on ? swap(phone, call, member, another) : swap(phone, call, another, member);
    await phone.desk.hold(call, member, on);
    phone.desk.say(call);
  });
}

export const hold: Handler<'hold'> = (phone, { callId, legId }) => change(phone, callId, legId, true);
export const resume: Handler<'resume'> = (phone, { callId, legId }) => change(phone, callId, legId, false);

async function silence({ desk }: Station, call: SipCall, muted: boolean): Promise<void> {
  call.muted = muted;
  desk.sound(call);
  desk.say(call);
}

export const mute: Handler<'mute'> = (phone, { callId }) =>
  silence(phone, callOf(phone, callId, 'connected'), true);
export const unmute: Handler<'unmute'> = (phone, { callId }) =>
  silence(phone, callOf(phone, callId, 'connected'), false);

export const digits: Handler<'send-digits'> = async (phone, { callId, digits: keys }) => {
  const { active } = callOf(phone, callId, 'connected');
  if (!active?.leg) throw new Refused('not-available');
  active.leg.tones(keys, phone.settings.dtmf);
};

export const agentState: Handler<'agent-state'> = async (phone, { state, idleCodeId }) => {
  const codes = phone.settings.profile?.idleCodes ?? [];
  if (state === 'idle' && codes.length && !codes.some(({ id }) => id === idleCodeId))
    throw new Refused('invalid');
  await phone.move({ kind: state, ...(state === 'idle' && idleCodeId !== undefined && { idleCodeId }) });
};

export const wrapup: Handler<'wrapup'> = async (phone, { callId, reasonId, note }) => {
  const call = callOf(phone, callId, 'wrapup');
  const { wrapup: how } = phone.settings;
  const reason = reasonId ?? how?.defaultReasonId;
  const isKnown = reason === undefined ? !how?.required : how?.reasons.some(({ id }) => id === reason);
  if (!how || !isKnown) throw new Refused('invalid');
  await how.submit(call.toCall(true, false), {
    ...(reason !== undefined && { reasonId: reason }),
    ...(note !== undefined && { note }),
  });
  call.phase = 'ended';
  call.since = phone.context.clock.now();
  phone.desk.calls.delete(call.id);
  phone.desk.say(call);
  phone.context.settle();
};
