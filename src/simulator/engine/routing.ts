/** Which waiting call goes to which agent. */
import { NOTICES } from '../world/texts.js';
import type { Interaction, World, WorldAgent } from '../world/types.js';
import type { Context } from './context.js';
import { engagementsOf } from './lookup.js';

/** In the order in which they are asked. */
function candidates(world: World, { directTo, queueId }: Interaction): WorldAgent[] {
  const ids =
    directTo === undefined ? (world.queues.find(({ id }) => id === queueId)?.agentIds ?? []) : [directTo];
  return ids.flatMap((id) => world.agents.find((agent) => agent.id === id) ?? []);
}

/** One call at a time, and only to who is available. */
const isFree = (world: World, agent: WorldAgent) =>
  agent.state.kind === 'available' && engagementsOf(world, agent.id).length === 0;

function mustHangUp(ctx: Context, agent: WorldAgent): boolean {
  if (!ctx.world.settings.handset || !agent.offHook) return false;
  if (!agent.toldToHangUp) {
    agent.toldToHangUp = true;
    ctx.notify(agent.id, { level: 'warning', code: 'handset', text: NOTICES.handset });
  }
  return true;
}

function offer(ctx: Context, interaction: Interaction, agent: WorldAgent): void {
  const now = ctx.now();
  interaction.waiting = false;
  interaction.engagements.push({
    callId: ctx.id('call'),
    agentId: agent.id,
    role: 'primary',
    kind: interaction.kind,
    phase: 'offered',
    since: now,
    offeredAt: now,
    ringDeadline: now + ctx.world.settings.ringSeconds * 1000,
  });
}

/** Calls in the order of their arrival, each to the agent who has been available longest. */
export function route(ctx: Context): void {
  const { world } = ctx;
  const waiting = world.interactions.filter((item) => item.waiting && (item.notBefore ?? 0) <= ctx.now());
  for (const interaction of waiting) {
    const [agent] = candidates(world, interaction)
      .filter((item) => isFree(world, item) && !mustHangUp(ctx, item))
      .sort((a, b) => a.state.since - b.state.since);
    if (agent) offer(ctx, interaction, agent);
  }
}

/** Back to where it waited; a call that one agent alone was to have is now the queue's. */
export function requeue(interaction: Interaction, notBefore?: number): void {
  interaction.waiting = true;
  interaction.notBefore = notBefore;
  if (interaction.queueId !== undefined) delete interaction.directTo;
}
