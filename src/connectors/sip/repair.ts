/** Calls whose sound is gone, and calls of before a reload. */
import { isThere, type Member, type SipCall } from './call.js';
import type { Context } from './context.js';
import { reoffer } from './reoffer.js';
import { SipError, type Ending, type StackLeg } from './stack.js';

/** What is done to the agent's calls here; the desk does it. */
interface Calls {
  readonly calls: ReadonlyMap<string, SipCall>;
  attach(call: SipCall, member: Member, leg: StackLeg): void;
  outcome(leg: StackLeg): Promise<Ending | undefined>;
  hold(call: SipCall, member: Member, on: boolean): Promise<void>;
  over(call: SipCall, end: NonNullable<SipCall['end']>): void;
  sound(call: SipCall): void;
  say(call: SipCall): void;
}

/** ms; ICE may find its way again by itself. */
const PATIENCE = 2000;
const APART = 4000;
/** ms after which a call without sound is over; the other side may be loading its page again. */
const GIVES_UP = 30_000;
/** ms that another side may take to take a call back. */
const TAKEN_BACK = 10_000;

/** Looks for another way for the sound, as long as there is hope. */
export function watchSound(context: Context, desk: Calls, call: SipCall, member: Member): void {
  const { clock } = context;
  const since = (member.lostAt = clock.now());
  const { leg } = member;
  const isLost = () =>
    member.leg === leg &&
    member.lostAt === since &&
    member.sound === 'lost' &&
    isThere(member) &&
    desk.calls.has(call.id);
  const look = async (): Promise<void> => {
    if (!leg || !isLost()) return;
    // the dialog may be gone at the other side: whoever has it there comes back with a new one
    if (context.isOnline()) await reoffer(leg, { restartIce: true }, context).catch(() => {});
    if (!isLost()) return;
    if (clock.now() - since < GIVES_UP) return void clock.setTimeout(() => void look(), APART);
    leg.host.ended?.({ by: 'system' });
    leg.hangUp();
  };
  clock.setTimeout(() => void look(), PATIENCE);
}

/** Makes a party's dialog anew, in place of the one that the page had before it was loaded again. */
async function takeBack(context: Context, desk: Calls, call: SipCall, member: Member): Promise<void> {
  const { dialog } = member;
  const stack = context.stack();
  if (!dialog || !stack) throw new SipError(481);
  const stream = await context.media.open(call.id);
  const leg = stack.call(dialog.target, { stream, replaces: dialog, headers: ['Require: replaces'] });
  desk.attach(call, member, leg);
  // nothing is said to somebody who was on hold
  leg.mute(member.hold || call.muted);
  const late = context.clock.setTimeout(() => leg.hangUp(), TAKEN_BACK);
  const ending = await desk.outcome(leg);
  context.clock.clearTimeout(late);
  if (ending) throw new SipError(ending.status ?? 0);
  if (member.hold) await desk.hold(call, member, true);
}

/** Calls that the page had before it was loaded again. */
export async function recover(context: Context, desk: Calls): Promise<void> {
  for (const call of [...desk.calls.values()].filter((item) => item.isRecovering)) {
    call.isLeaving = true;
    for (const member of call.present)
      await takeBack(context, desk, call, member).catch(() => {
        member.phase = 'left';
      });
    call.isLeaving = call.isRecovering = false;
    if (!isThere(call.customer)) {
      desk.over(call, { reason: 'network', by: 'system' });
      continue;
    }
    if (!isThere(call.other)) call.isConference = false;
    desk.sound(call);
    desk.say(call);
  }
}
