import type { CommandType } from '../names.js';
import type { Agent, Availability, Call, Campaign, Command, Link, Profile } from '../schema/types.js';

export type AgentAction = 'outdial' | 'campaign-call' | 'campaign-skip' | 'agent-state';
export type LegAction = 'hold' | 'resume';
/** Every request that names a call, except hold and resume, which live on the legs. */
export type CallAction = Exclude<CommandType, AgentAction | LegAction>;

/** What the policy judges by. */
export interface Situation {
  agent?: Agent;
  profile?: Profile;
  calls?: readonly Call[];
  campaign?: Campaign | null;
  link?: Link;
  pending?: readonly Command[];
  /** What the connector can carry out; absent = everything. */
  supports?: readonly CommandType[];
}

export interface CallActions {
  actions: Record<CallAction, Availability>;
  legs: Record<string, Record<LegAction, Availability>>;
}
export type AgentActions = Record<AgentAction, Availability>;
