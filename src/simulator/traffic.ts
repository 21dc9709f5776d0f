/** Calls that come by themselves, for a page with nobody to play the customer. */
import type { Clock } from '../core/clock/clock.js';
import type { OfferCall, TrafficOptions } from './api.js';
import { candidates } from './engine/routing.js';
import { createRandom } from './random.js';
import type { World } from './world/types.js';

const LOOK_MS = 1000;

interface TrafficHost {
  seed: number;
  clock: Clock;
  world(): World;
  offer(call: OfferCall): void;
  /** Somebody offers calls by hand: then they come by hand only. */
  byHand(): boolean;
}

/**
 * Offers known customers' calls while the agent is available and nothing rings. They may be answered
 * in the page, since such a page has no phone beside it.
 *
 * @returns ends it
 */
export function startTraffic(host: TrafficHost, agentId: string, options: TrafficOptions = {}): () => void {
  const { firstAfter = 3000, nextAfter = 8000 } = options;
  const { clock } = host;
  const random = createRandom(host.seed, 'traffic');
  let freeSince: number | undefined;
  let wait = firstAfter;
  let timer: unknown;
  const look = () => {
    if (host.byHand()) return;
    const world = host.world();
    const { agents, interactions, customers } = world;
    const agent = agents.find(({ id }) => id === agentId);
    const rings = interactions.some(
      (item) =>
        item.engagements.some((engagement) => engagement.agentId === agentId) ||
        (item.waiting && candidates(world, item).some(({ id }) => id === agentId)),
    );
    const free = agent?.state.kind === 'available' && !rings;
    if (!free) freeSince = undefined;
    else freeSince ??= clock.now();
    if (freeSince !== undefined && clock.now() - freeSince >= wait && customers.length) {
      const { number } = customers[random.below(customers.length)]!;
      host.offer({ from: number, inPage: true });
      freeSince = undefined;
      wait = nextAfter;
    }
    timer = clock.setTimeout(look, LOOK_MS);
  };
  look();
  return () => clock.clearTimeout(timer);
}
