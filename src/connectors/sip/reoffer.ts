/** Offers again where both sides offered at once (RFC 3261, 14.1), without losing the call. */
import type { Clock } from '../../core/clock/clock.js';
import { SipError, type StackLeg } from './stack.js';

/** Tries; two sides that meet again and again part by chance. */
const TRIES = 5;
/** ms between looks at a leg that cannot offer at this moment. */
const LOOK = 50;
/** ms that it may take to be able to. */
const PATIENCE = 4000;

const PENDING = 491;
/** Of a server that is busy with another one: the same remedy. */
const AGAIN = new Set([PENDING, 500, 503]);

/** ms, as the RFC has it: who began the call waits longer, so that they part. */
export const waitAfter = (direction: StackLeg['direction'], random: () => number): number =>
  direction === 'out' ? 2100 + random() * 1900 : random() * 2000;

export interface ReofferOptions {
  clock: Clock;
  random(): number;
}

/**
 * Resolves when the other side has accepted.
 *
 * @throws SipError when it refuses; the call goes on as before
 */
export async function reoffer(
  leg: Pick<StackLeg, 'offer' | 'isReady' | 'direction'>,
  change: Parameters<StackLeg['offer']>[0],
  { clock, random }: ReofferOptions,
): Promise<void> {
  const later = (ms: number) => new Promise<void>((done) => void clock.setTimeout(done, ms));
  for (let tries = 1; ; tries++) {
    for (let waited = 0; !leg.isReady; waited += LOOK) {
      if (waited >= PATIENCE) throw new SipError(PENDING, 'Another offer is under way');
      await later(LOOK);
    }
    try {
      return await leg.offer(change);
    } catch (error) {
      const { status } = error as SipError;
      if (!AGAIN.has(status) || tries >= (status === PENDING ? TRIES : 2)) throw error;
      await later(waitAfter(leg.direction, random));
    }
  }
}
