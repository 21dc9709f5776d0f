/** The states of agents and of their phones. */
import type { AgentStateKind } from '../../core/schema/types.js';
import type { WorldAgent } from '../world/types.js';
import type { Context } from './context.js';

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

/** After the last call: what was chosen during wrap-up, else available. */
export function setFree(ctx: Context, agent: WorldAgent): void {
  const { kind, idleCodeId } = agent.next ?? { kind: 'available' };
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
