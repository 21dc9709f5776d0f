/** One call as the agent sees it: a customer's dialog, and that of somebody who is consulted. */
import type { CallInput, LegInput, Text, VariableInput } from '../../core/schema/types.js';
import type { End } from './endings.js';
import type { DialogId, Party, StackLeg } from './stack.js';

/** A party of the call. */
export interface Member {
  readonly id: string;
  role: 'customer' | 'agent' | 'external' | 'queue';
  party: Party;
  /** Undefined while it is made anew after a reload. */
  leg: StackLeg | undefined;
  /** Of before a reload. */
  dialog?: DialogId;
  phase: 'ringing' | 'connected' | 'left' | 'failed';
  since: number;
  hold: boolean;
  holdSince?: number;
  /** It holds the agent. */
  holds: boolean;
  /** It is heard, and has not answered yet. */
  isEarly: boolean;
  /** An offer met the end of the line: nobody knows whether it was accepted. */
  isUnsure: boolean;
  sound: 'connecting' | 'ok' | 'lost';
  /** The last time that its sound was lost, ms. */
  lostAt?: number;
}

export const memberOf = (id: string, role: Member['role'], party: Party, since: number): Member => ({
  id,
  role,
  party,
  leg: undefined,
  phase: 'ringing',
  since,
  hold: false,
  holds: false,
  isEarly: false,
  isUnsure: false,
  sound: 'connecting',
});

export const isThere = (member: Member | undefined): member is Member =>
  member !== undefined && member.phase !== 'left' && member.phase !== 'failed';

/** Waits for its turn; the store lets an agent ask again when a request has run out of time. */
const BUSY = { enabled: false, reason: 'pending' };

export class SipCall {
  readonly id: string;
  readonly kind: 'inbound' | 'outdial' | 'consult';
  /** Somebody else's call, in which this agent was asked. */
  consulted: boolean;
  phase: 'offered' | 'connected' | 'wrapup' | 'ended' = 'offered';
  since: number;
  offeredAt: number;
  connectedAt: number | undefined;
  customer: Member;
  other: Member | undefined;
  isConference = false;
  /** Somebody else is being connected in this agent's place. */
  isLeaving = false;
  muted = false;
  /** Being made anew after a reload. */
  isRecovering = false;
  requestId: string | undefined;
  ani: string | undefined;
  dnis: string | undefined;
  queue: Text | undefined;
  variables: VariableInput[] = [];
  end: End | { reason: 'transferred'; by: 'agent' } | undefined;
  wrapupAt: number | undefined;
  heldSince: number | undefined;
  /** What moves its legs happens one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(id: string, kind: SipCall['kind'], customer: Member, now: number) {
    this.id = id;
    this.kind = kind;
    this.consulted = kind === 'consult';
    this.customer = customer;
    this.since = this.offeredAt = now;
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  get members(): Member[] {
    return this.other ? [this.customer, this.other] : [this.customer];
  }

  get present(): Member[] {
    return this.members.filter(isThere);
  }

  /** Whom the agent talks to: not on hold, the other one first. */
  get active(): Member | undefined {
    return [...this.present].reverse().find(({ phase, hold }) => phase === 'connected' && !hold);
  }

  memberById(id: string): Member | undefined {
    return this.present.find((member) => member.id === id);
  }

  get topology(): 'single' | 'consult' | 'conference' {
    if (!isThere(this.other)) return 'single';
    return this.isConference ? 'conference' : 'consult';
  }

  /**
   * @param online without a line only what needs none is on
   * @param isBlocked the browser keeps the page silent
   */
  toCall(online: boolean, isBlocked: boolean): CallInput {
    const { customer, connectedAt, wrapupAt, heldSince } = this;
    const held = this.phase === 'connected' && customer.holds;
    return {
      id: this.id,
      kind: this.kind === 'consult' && !this.consulted ? 'inbound' : this.kind,
      role: this.consulted ? 'consulted' : 'primary',
      phase: this.phase,
      since: this.since,
      offeredAt: this.offeredAt,
      ...(connectedAt !== undefined && { connectedAt }),
      topology: this.topology,
      legs: this.members.map(legOf),
      held,
      ...(held && heldSince !== undefined && { heldSince }),
      ...(this.queue !== undefined && { queue: this.queue }),
      ...(this.ani !== undefined && { ani: this.ani }),
      ...(this.dnis !== undefined && { dnis: this.dnis }),
      recording: { status: 'unknown' },
      muted: this.muted,
      media: { where: 'this-tab', status: this.#sound === 'ok' && isBlocked ? 'blocked' : this.#sound },
      variables: this.variables,
      ...(wrapupAt !== undefined && { wrapup: { startedAt: wrapupAt } }),
      ...(this.requestId !== undefined && { requestId: this.requestId }),
      ...(this.end && { end: this.end }),
      can: this.#can(online),
    };
  }

  get #sound(): 'ok' | 'connecting' | 'lost' {
    if (this.isRecovering) return 'connecting';
    const talked = this.present.filter(({ phase }) => phase === 'connected');
    if (talked.some(({ sound }) => sound === 'lost')) return 'lost';
    return talked.length && talked.every(({ sound }) => sound === 'ok') ? 'ok' : 'connecting';
  }

  #can(online: boolean): NonNullable<CallInput['can']> {
    if (this.phase === 'offered')
      return this.kind === 'outdial' ? { 'cancel-call': true } : { answer: true, decline: true };
    if (this.phase !== 'connected') return {};
    if (this.isRecovering) return { transfer: BUSY, consult: BUSY, hold: BUSY, resume: BUSY };
    const talking = !this.customer.hold && !this.isConference && !this.consulted;
    return {
      mute: !this.muted,
      unmute: this.muted,
      'send-digits': this.active !== undefined,
      // the sound is up, so it can be ended; the server hears of it later
      ...(!online && talking && { 'end-call': true }),
    };
  }
}

function legOf({ id, role, party, phase, since, hold, holdSince }: Member): LegInput {
  return {
    id,
    role,
    ...(party.name !== undefined && { name: party.name }),
    ...(party.number !== undefined && { number: party.number }),
    phase,
    since,
    hold,
    ...(hold && holdSince !== undefined && { holdSince }),
  };
}
