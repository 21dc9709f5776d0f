/** The states of agents and of their phones. */
import { isOutbound } from '../../core/policy/legs.js';
import type { AgentStateKind } from '../../core/schema/types.js';
import { NOTICES } from '../world/texts.js';
import type { Engagement, World, WorldAgent } from '../world/types.js';
import type { Context } from './context.js';
import { engagementsOf } from './lookup.js';

/** A state that was there already goes on: who has been available longest keeps the place. */
export function setAgentState(
  ctx: Context,
  agent: WorldAgent,
  kind: AgentStateKind,
  idleCodeId?: string,
): void {
  if (agent.state.kind === kind && agent.state.idleCodeId === idleCodeId) return;
  agent.state = { kind, idleCodeId, since: ctx.now() };
}

/** After the last call: what was chosen during wrap-up; else available, or what was before an outdial. */
export function setFree(ctx: Context, agent: WorldAgent, { kind: of, before }: Engagement): void {
  const back = isOutbound(of) && !ctx.world.settings.availableAfterOutdial ? before : undefined;
  const { kind, idleCodeId } = agent.next ?? back ?? { kind: 'available' };
  delete agent.next;
  setAgentState(ctx, agent, kind, idleCodeId);
}

/** The call has left the agent's phone. A handset stays up until somebody hangs it up. */
export function releasePhone(ctx: Context, agent: WorldAgent): void {
  if (!ctx.world.settings.handset) hangUpPhone(agent);
}

export function hangUpPhone(agent: WorldAgent): void {
  agent.offHook = false;
  delete agent.toldToHangUp;
}

/** A handset that is up gets no call, and its agent is told so once. */
export function mustHangUp(ctx: Context, agent: WorldAgent): boolean {
  if (!ctx.world.settings.handset || !agent.offHook) return false;
  if (!agent.toldToHangUp) {
    agent.toldToHangUp = true;
    ctx.notify(agent.id, { level: 'warning', code: 'handset', text: NOTICES.handset });
  }
  return true;
}

/** The agent has dialled, and has not answered the own phone yet. */
export const isOnlyDialled = ({ kind, phase, ringDeadline }: Engagement): boolean =>
  isOutbound(kind) && phase === 'offered' && ringDeadline !== undefined;

/** One call at a time; one that is only dialled gives way to any other. */
export const hasCall = (world: World, { id }: WorldAgent): boolean =>
  engagementsOf(world, id).some(({ engagement }) => !isOnlyDialled(engagement));

/** Calls go only to who is available. */
export const isFree = (world: World, agent: WorldAgent): boolean =>
  agent.state.kind === 'available' && !hasCall(world, agent);
