import type { CommandType, ResultCode } from '../../../core/names.js';
import type { Command } from '../../../core/schema/types.js';
import type { Member, SipCall } from '../call.js';
import type { Context } from '../context.js';
import type { Desk } from '../desk.js';
import type { SipSettings } from '../options.js';

/** What the agent wants to be. */
export type Wanted = { kind: 'available' | 'idle'; idleCodeId?: string };

/** What commands are carried out on: the phone. */
export interface Station {
  readonly settings: SipSettings;
  readonly context: Context;
  readonly desk: Desk;
  readonly isOnline: boolean;
  /** Idle or available. Resolves once it is so, or will be after the call. */
  move(to: Wanted): Promise<void>;
}

/** Rejects with a Refused, a SipError or a MicrophoneError when it was not done. */
export type Handler<T extends CommandType> = (
  phone: Station,
  command: Command<T>,
) => Promise<{ callId?: string } | void>;

/** What this phone itself refuses. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ResultCode;

  constructor(code: ResultCode) {
    super(code);
    this.code = code;
  }
}

/** @throws Refused when there is no such call, or it is not in this phase */
export function callOf(phone: Station, callId: string, phase?: SipCall['phase']): SipCall {
  const call = phone.desk.calls.get(callId);
  if (!call) throw new Refused('not-found');
  if (phase && call.phase !== phase) throw new Refused('not-available');
  if (call.isRecovering) throw new Refused('not-available');
  return call;
}

/** @throws Refused when there is no such party, or nobody answered there yet */
export function memberOfCall(call: SipCall, legId: string): Member {
  const member = call.memberById(legId);
  if (!member) throw new Refused('not-found');
  if (member.phase !== 'connected') throw new Refused('not-available');
  return member;
}

/** @throws Refused when nobody is consulted */
export function otherOf(call: SipCall, legId: string): Member {
  const { other } = call;
  if (!other || call.memberById(legId) !== other) throw new Refused('not-found');
  return other;
}
