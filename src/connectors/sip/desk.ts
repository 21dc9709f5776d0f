/** The agent's calls: what happens on their dialogs becomes what the page is told. */
import type { CallInput, UpdateInput } from '../../core/schema/types.js';
import { isThere, memberOf, SipCall, type Member } from './call.js';
import type { Context } from './context.js';
import { endOfDialling, endOfOffer, endOfTalk, type End } from './endings.js';
import { assertedParty, CONSULT_HEADER } from './headers.js';
import { NOTICES } from './notices.js';
import { reoffer } from './reoffer.js';
import { watchSound } from './repair.js';
import { SipError, type Ending, type LegHost, type StackLeg } from './stack.js';

const BUSY_HERE = 486;
const UNAVAILABLE = 480;

export class Desk {
  readonly calls = new Map<string, SipCall>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Tells the page how a call is. */
  say(call: SipCall, more: UpdateInput[] = []): void {
    this.#context.tell([{ type: 'call', call: this.shown(call) }, ...more]);
  }

  /** A call as the page may see it now. */
  shown(call: SipCall): CallInput {
    const { isOnline, media } = this.#context;
    return call.toCall(isOnline(), media.state.blocked);
  }

  sayAll(): void {
    for (const call of this.calls.values()) this.say(call);
  }

  /** Somebody calls. One call at a time: whoever is second is told so by SIP. */
  incoming(leg: StackLeg): void {
    const { settings, clock, newId } = this.#context;
    if (this.calls.size) return leg.reject(BUSY_HERE);
    const kind = leg.header(CONSULT_HEADER) ? 'consult' : 'inbound';
    const party = { ...leg.remote, ...assertedParty((name) => leg.header(name)) };
    const now = clock.now();
    const member = memberOf('customer', kind === 'consult' ? 'agent' : 'customer', party, now);
    const call = new SipCall(newId(), kind, member, now);
    const info = { kind, party, header: (name: string) => leg.header(name) } as const;
    call.ani = party.number;
    call.dnis = settings.own;
    call.queue = this.#hook('queueName', () => settings.queueName(info));
    call.variables = this.#hook('variables', () => settings.variables(info)) ?? [];
    this.calls.set(call.id, call);
    this.attach(call, member, leg);
    this.say(call);
  }

  /** A page's own function may fail; the call rings all the same. */
  #hook<T>(name: string, run: () => T): T | undefined {
    try {
      return run();
    } catch {
      this.#context.report('HOOK', `The option ${name} threw. The call is shown without it. Correct it`);
      return undefined;
    }
  }

  attach(call: SipCall, member: Member, leg: StackLeg): void {
    if (member.leg) member.leg.host = {};
    member.leg = leg;
    const mine = (run: () => void) => () => member.leg === leg && run();
    const host: LegHost = {
      ringing: mine(() => this.#context.media.ringback(true)),
      early: mine(() => {
        this.#context.media.ringback(false);
        member.isEarly = true;
        this.sound(call);
      }),
      answered: mine(() => this.#answered(call, member)),
      ended: (ending) => member.leg === leg && this.#gone(call, member, ending),
      heldByRemote: (on) => {
        member.holds = on;
        call.heldSince = this.#context.clock.now();
        this.say(call);
      },
      sound: (state) => {
        if (member.sound === state) return;
        member.sound = state;
        if (state === 'lost') watchSound(this.#context, this, call, member);
        if (member.phase === 'connected') this.say(call);
      },
      replacedBy: (next) => void this.#replace(call, member, next),
    };
    leg.host = host;
  }

  /** How it ended; undefined when it was answered. */
  outcome(leg: StackLeg): Promise<Ending | undefined> {
    return new Promise((done) => {
      const { answered, ended } = leg.host;
      leg.host = {
        ...leg.host,
        answered: () => (answered?.(), done(undefined)),
        ended: (ending) => (ended?.(ending), done(ending)),
      };
    });
  }

  #answered(call: SipCall, member: Member): void {
    const now = this.#context.clock.now();
    this.#context.media.ringback(false);
    member.isEarly = false;
    if (member.phase !== 'connected') member.since = now;
    member.phase = 'connected';
    if (call.phase === 'offered') {
      call.phase = 'connected';
      call.connectedAt = call.since = now;
    }
    this.sound(call);
    if (!call.isRecovering) this.say(call);
  }

  /** Who hears what, as it is now. */
  sound(call: SipCall): void {
    const heard = call.present.filter(
      ({ phase, leg, isEarly }) => isEarly || (phase === 'connected' && leg?.dialog),
    );
    const outlets = heard.map(({ leg, hold, isEarly }) => {
      const send = hold || isEarly ? 'nothing' : call.isConference ? 'conference' : 'agent';
      return { leg: leg!, send } as const;
    });
    this.#context.media.apply(call.id, outlets, call.muted);
  }

  /**
   * Puts a party on hold, or takes it back; true once the other side has accepted.
   *
   * @throws SipError when it has not; nothing has changed then
   */
  async hold(call: SipCall, member: Member, on: boolean): Promise<void> {
    if (!member.leg) throw new SipError(481);
    try {
      await reoffer(member.leg, { hold: on }, this.#context);
    } catch (error) {
      member.isUnsure ||= (error as SipError).status === 0;
      throw error;
    }
    member.hold = on;
    member.holdSince = this.#context.clock.now();
    this.sound(call);
  }

  /** Offers of which nobody knows what became. */
  async makeSure(): Promise<void> {
    for (const call of this.calls.values())
      for (const member of call.present) {
        if (!member.isUnsure) continue;
        member.isUnsure = false;
        await call.inTurn(() => this.hold(call, member, member.hold)).catch(() => {});
      }
  }

  #gone(call: SipCall, member: Member, ending: Ending): void {
    const wasRinging = member.phase === 'ringing';
    member.phase = wasRinging && member !== call.customer ? 'failed' : 'left';
    member.since = this.#context.clock.now();
    member.leg = undefined;
    this.#context.media.ringback(false);
    // the transfer that is under way says what it means
    if (call.isLeaving) return;
    if (member === call.customer) this.over(call, this.#endOf(call, ending));
    else void this.back(call, ending, wasRinging);
  }

  #endOf(call: SipCall, ending: Ending): End {
    if (call.phase !== 'offered') return endOfTalk(ending);
    return call.kind === 'outdial' ? endOfDialling(ending) : endOfOffer(ending);
  }

  /** The other party is gone: back to the customer, who is no longer on hold. */
  async back(call: SipCall, ending: Ending, wasRinging: boolean): Promise<void> {
    call.isConference = false;
    const { customer } = call;
    if (customer.hold) await call.inTurn(() => this.hold(call, customer, false)).catch(() => {});
    if (!this.calls.has(call.id)) return;
    this.sound(call);
    this.say(call, ending.by === 'local' ? [] : [this.#notice(call, ending, wasRinging)]);
  }

  #notice(call: SipCall, ending: Ending, wasRinging: boolean): UpdateInput {
    const { reason } = endOfDialling(ending);
    const word = !wasRinging
      ? 'left'
      : reason === 'no-answer'
        ? 'noAnswer'
        : reason === 'busy' || reason === 'rejected'
          ? 'declined'
          : 'failed';
    const id = `${call.id}:${this.#context.newId()}`;
    return { type: 'notice', notice: { id, level: 'warning', text: NOTICES[word], callId: call.id } };
  }

  /** Whoever is at the other end is somebody else now, or has loaded their page again. */
  async #replace(call: SipCall, member: Member, leg: StackLeg): Promise<void> {
    const before = member.party.number;
    this.attach(call, member, leg);
    const outcome = this.outcome(leg);
    try {
      leg.answer(await this.#context.media.open(call.id));
    } catch {
      return leg.reject(UNAVAILABLE);
    }
    if (await outcome) return;
    member.holds = false;
    member.hold = false;
    const party = { ...leg.remote, ...assertedParty((name) => leg.header(name)) };
    if (party.number !== before) {
      member.party = party;
      if (member === call.customer) {
        member.role = 'customer';
        call.consulted = false;
      }
    }
    this.say(call);
  }

  /** The call is over for this agent. */
  over(call: SipCall, end: NonNullable<SipCall['end']>): void {
    const { clock, media, settings, settle } = this.#context;
    if (call.phase === 'wrapup' || call.phase === 'ended') return;
    const now = clock.now();
    const wrapsUp = settings.wrapup !== undefined && call.connectedAt !== undefined && !call.consulted;
    call.end = end;
    call.phase = wrapsUp ? 'wrapup' : 'ended';
    call.since = now;
    if (wrapsUp) call.wrapupAt = now;
    for (const member of call.members) {
      const { leg } = member;
      if (isThere(member)) member.phase = 'left';
      member.leg = undefined;
      if (leg) leg.host = {};
      leg?.hangUp();
    }
    media.ringback(false);
    media.release(call.id);
    if (!wrapsUp) this.calls.delete(call.id);
    this.say(call);
    settle();
  }
}
