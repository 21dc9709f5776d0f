/** Which waiting call goes to which agent. */
import type { Interaction, Party, World, WorldAgent } from '../world/types.js';
import { isFree, mustHangUp } from './agents.js';
import { ringConsulted } from './consult.js';
import type { Context } from './context.js';
import { giveWay } from './outbound.js';

const agentsOf = (world: World, ids: readonly string[]): WorldAgent[] =>
  ids.flatMap((id) => world.agents.find((agent) => agent.id === id) ?? []);

const servingAgents = (world: World, queueId: string | undefined): WorldAgent[] =>
  agentsOf(world, world.queues.find(({ id }) => id === queueId)?.agentIds ?? []);

/** In the order in which they are asked. */
export function candidates(world: World, { directTo, queueId, notFor }: Interaction): WorldAgent[] {
  const all = directTo === undefined ? servingAgents(world, queueId) : agentsOf(world, [directTo]);
  return all.filter(({ id }) => !notFor?.includes(id));
}

/** Of those who are free, the one who has been available longest. */
function choose(ctx: Context, agents: WorldAgent[]): WorldAgent | undefined {
  const [agent] = agents
    .filter((item) => isFree(ctx.world, item) && !mustHangUp(ctx, item))
    .sort((a, b) => a.state.since - b.state.since);
  return agent;
}

export function offer(ctx: Context, interaction: Interaction, agent: WorldAgent): void {
  const now = ctx.now();
  giveWay(ctx, agent.id);
  interaction.waiting = false;
  delete interaction.returned;
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

/** Never to the agent who asks: this one is on the call, and so not free. */
function routeConsult(ctx: Context, interaction: Interaction, party: Party): void {
  const agent = choose(ctx, servingAgents(ctx.world, party.queueId));
  if (agent) ringConsulted(ctx, interaction, party, agent);
}

/** A call that came back waits for its sender as long as this one is on calls, or writes one up. */
function letGo(world: World, interaction: Interaction): void {
  const [sender] = candidates(world, interaction);
  if (!sender || !['available', 'engaged', 'wrapup'].includes(sender.state.kind)) toQueue(interaction);
}

/** Calls in the order of their arrival, each to the agent who has been available longest. */
export function route(ctx: Context): void {
  const { world } = ctx;
  for (const interaction of world.interactions) {
    const queued = interaction.parties.find(({ role }) => role === 'queue');
    if (queued) routeConsult(ctx, interaction, queued);
    if (!interaction.waiting || (interaction.notBefore ?? 0) > ctx.now()) continue;
    if (interaction.returned) letGo(world, interaction);
    const agent = choose(ctx, candidates(world, interaction));
    if (agent) offer(ctx, interaction, agent);
  }
}

function toQueue(interaction: Interaction): void {
  delete interaction.returned;
  if (interaction.queueId !== undefined) delete interaction.directTo;
}

/** Back to where it waited; a call that one agent alone was to have is now the queue's. */
export function requeue(interaction: Interaction, notBefore?: number): void {
  interaction.waiting = true;
  interaction.notBefore = notBefore;
  toQueue(interaction);
}
