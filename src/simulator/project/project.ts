/** World and agent → what this agent may know of it, in the messages of the contract. */
import type { CommandType } from '../../core/names.js';
import { deepFreeze, plainCopy } from '../../core/schema/plain.js';
import type { Agent, Call, HistoryEntry, Profile } from '../../core/schema/types.js';
import { agentOf } from '../engine/lookup.js';
import type { World, WorldAgent } from '../world/types.js';
import { projectCall } from './call.js';

export interface Projection {
  agent: Agent;
  profile: Profile;
  calls: Call[];
  history: HistoryEntry[];
}

/** A feature that is not built yet is not announced. */
function projectProfile({ profile }: WorldAgent, supports: readonly CommandType[]): Profile {
  const { outdial, campaignEnabled, ...rest } = profile;
  const seen: Profile = rest;
  if (supports.includes('outdial')) seen.outdial = outdial;
  if (supports.includes('campaign-call')) seen.campaignEnabled = campaignEnabled;
  return seen;
}

/** A frozen copy; its calls include those that have just ended. */
export function project(world: World, agentId: string, supports: readonly CommandType[]): Projection {
  const agent = agentOf(world, agentId, 'connector');
  const { id, name, dn, team, state, next, history } = agent;
  const calls = world.interactions.flatMap((interaction) =>
    interaction.engagements
      .filter((engagement) => engagement.agentId === agentId)
      .map((engagement) => projectCall(world, { agent, interaction, engagement })),
  );
  const seen = {
    agent: { id, name, dn, team, state, next },
    profile: projectProfile(agent, supports),
    calls,
    history,
  };
  return deepFreeze(plainCopy(seen) as Projection);
}
