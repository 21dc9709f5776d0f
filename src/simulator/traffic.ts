/** Calls that come by themselves, and customers who answer, for a page with nobody to play them. */
import type { Clock } from '../core/clock/clock.js';
import type { OfferCall, PartyControl, PhoneControl, TrafficOptions } from './api.js';
import { candidates } from './engine/routing.js';
import { createRandom } from './random.js';
import type { World } from './world/types.js';

const LOOK_MS = 1000;

/** Who is asked answers after so long, and ends what was handed over to them. */
const ANSWERS_AFTER_MS = 3000;
const TALKS_FOR_MS = 20_000;

interface TrafficHost {
  seed: number;
  clock: Clock;
  world(): World;
  offer(call: OfferCall): void;
  phone(agentId: string): Pick<PhoneControl, 'answer' | 'hangUp'>;
  party(interactionId: string, legId: string): Pick<PartyControl, 'answer' | 'hangUp'>;
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
    playOthers(host, agentId);
    timer = clock.setTimeout(look, LOOK_MS);
  };
  look();
  return () => clock.clearTimeout(timer);
}

/** Dialled customers, third parties, colleagues: without anybody to play them they answer by themselves. */
function playOthers(host: TrafficHost, agentId: string): void {
  const now = host.clock.now();
  const rang = (since: number) => now - since >= ANSWERS_AFTER_MS;
  const talked = (since: number) => now - since >= TALKS_FOR_MS;
  for (const { id, customer, parties, engagements } of [...host.world().interactions]) {
    if (customer.phase === 'ringing' && rang(customer.since)) host.party(id, customer.id).answer();
    for (const { id: legId, role, phase, since } of [...parties]) {
      if (role !== 'external') continue;
      if (phase === 'ringing' && rang(since)) host.party(id, legId).answer();
      const left = engagements.every((item) => item.role !== 'primary' || item.phase !== 'connected');
      if (phase === 'connected' && left && talked(since)) host.party(id, legId).hangUp();
    }
    for (const { agentId: other, callId, role, phase, since, offeredAt } of [...engagements]) {
      if (other === agentId) continue;
      if (phase === 'offered' && rang(offeredAt)) host.phone(other).answer(callId);
      if (phase === 'connected' && role === 'primary' && talked(since)) host.phone(other).hangUp();
    }
  }
}
