/** The other parties of an agent's call, as this agent sees them. */
import type { Leg } from '../../core/schema/types.js';
import type { Engagement, Party, World } from '../world/types.js';
import { agentOf, type OnCall } from './lookup.js';

/** The leg of the agent who consults, in the call of whoever is consulted. */
export const ASKING_LEG = 'primary';

function whoIs(world: World, { role, agentId, queueId, name, number }: Party): Partial<Leg> {
  if (role === 'queue') return { name: world.queues.find(({ id }) => id === queueId)?.name };
  if (role !== 'agent') return { name, number };
  const agent = agentOf(world, agentId!, 'world.interactions');
  return { name: agent.name, dn: agent.dn, team: agent.team };
}

function partyLeg(world: World, party: Party): Leg {
  const { id, role, phase, since, hold, holdSince } = party;
  return { id, role, ...whoIs(world, party), phase, since, hold, holdSince };
}

function askingLeg(world: World, agentId: string, { offeredAt }: Engagement): Leg {
  const { name, dn, team } = agentOf(world, agentId, 'world.interactions');
  return { id: ASKING_LEG, role: 'agent', name, dn, team, phase: 'connected', since: offeredAt, hold: false };
}

/** While the agent has a part in the call. */
export function legsOf(world: World, { interaction, engagement }: OnCall): Leg[] {
  const { customer, parties } = interaction;
  const { role, askedBy } = engagement;
  if (role === 'consulted' && askedBy !== undefined) {
    return [partyLeg(world, customer), askingLeg(world, askedBy, engagement)];
  }
  return [customer, ...parties].map((party) => partyLeg(world, party));
}

/** Whatever becomes of the others later, this agent has left them. */
export function legsLeft(world: World, on: OnCall): Leg[] {
  const { since } = on.engagement;
  return legsOf(world, on).map(({ holdSince: _, ...leg }) => ({ ...leg, phase: 'left', since, hold: false }));
}
