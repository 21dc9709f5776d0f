/** Finding things by id. What is unknown to a developer's script is an error that says what there is. */
import type { Engagement, Interaction, World, WorldAgent } from '../world/types.js';

const list = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(', ') || 'none';

export function agentOf(world: World, id: string, place: string): WorldAgent {
  const agent = world.agents.find((item) => item.id === id);
  if (!agent) {
    throw new Error(
      `simulator.${place}: there is no agent "${id}". The world's agents: ${list(world.agents)}`,
    );
  }
  return agent;
}

export const interactionById = (world: World, id: string): Interaction | undefined =>
  world.interactions.find((item) => item.id === id);

export interface OnCall {
  agent: WorldAgent;
  interaction: Interaction;
  engagement: Engagement;
}

/** The engagements of all interactions, with whom and what they belong to; not those that are over. */
export function openEngagements(world: World): OnCall[] {
  return world.interactions.flatMap((interaction) =>
    interaction.engagements
      .filter(({ phase }) => phase !== 'ended')
      .map((engagement) => ({
        agent: agentOf(world, engagement.agentId, 'world.interactions'),
        interaction,
        engagement,
      })),
  );
}

export const onCallOf = (world: World, callId: string | undefined): OnCall | undefined =>
  callId === undefined
    ? undefined
    : openEngagements(world).find(({ engagement }) => engagement.callId === callId);

export const engagementsOf = (world: World, agentId: string): OnCall[] =>
  openEngagements(world).filter(({ agent }) => agent.id === agentId);

/** The engagement of whoever has, or is about to have, the customer. */
export const primaryOf = (world: World, interaction: Interaction): OnCall | undefined =>
  openEngagements(world).find(
    (on) =>
      on.interaction === interaction && on.engagement.role === 'primary' && on.engagement.phase !== 'wrapup',
  );
