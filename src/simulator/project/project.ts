/** World and agent → what this agent may know of it, in the messages of the contract. */
import { deepFreeze, plainCopy } from '../../core/schema/plain.js';
import type { Agent, Call, Campaign, HistoryEntry, Profile } from '../../core/schema/types.js';
import { agentOf } from '../engine/lookup.js';
import type { World } from '../world/types.js';
import { projectCall } from './call.js';
import { projectCampaign } from './campaign.js';

export interface Projection {
  agent: Agent;
  profile: Profile;
  calls: Call[];
  history: HistoryEntry[];
  campaign: Campaign | null;
}

/** A frozen copy; its calls include those that have just ended. */
export function project(world: World, agentId: string): Projection {
  const agent = agentOf(world, agentId, 'connector');
  const { id, name, dn, team, state, next, profile, history } = agent;
  const calls = world.interactions.flatMap((interaction) =>
    interaction.engagements
      .filter((engagement) => engagement.agentId === agentId)
      .map((engagement) => projectCall(world, { agent, interaction, engagement })),
  );
  const seen = {
    agent: { id, name, dn, team, state, next },
    profile,
    calls,
    history,
    campaign: projectCampaign(world, agent),
  };
  return deepFreeze(plainCopy(seen) as Projection);
}
