/** Calls that an agent makes: the agent's own phone first, then the customer's. */
import type { Guide, Variable } from '../../core/schema/types.js';
import type { End, Engagement, Interaction, WorldAgent } from '../world/types.js';
import { isOnlyDialled } from './agents.js';
import { contactMissed } from './campaign.js';
import type { Context } from './context.js';
import { customerLeaves } from './ending.js';
import { endEngagement } from './engagements.js';
import { engagementsOf, type OnCall } from './lookup.js';
import { flowVariables } from './variables.js';

export interface Dialled {
  kind: 'outdial' | 'campaign';
  /** Of the command. */
  requestId: string;
  number: string;
  name?: string;
  /** What the customer sees. */
  ani: string;
  variables?: Variable[];
  campaign?: Engagement['campaign'];
  guide?: Guide;
}

/** The agent's phone rings. Until it is answered the agent stays what this agent is, and gets other calls. */
export function dialOut(ctx: Context, agent: WorldAgent, dialled: Dialled): string {
  const { world } = ctx;
  const { kind, requestId, number, ani, campaign, guide } = dialled;
  const now = ctx.now();
  const known = world.customers.find((item) => item.number === number);
  const contact = world.addressBook.find((item) => item.number === number);
  const queueId = world.settings.outdialQueueId ?? world.queues[0]?.id;
  const entryPoint = world.entryPoints.find((item) => item.queueId === queueId);
  const interaction: Interaction = {
    id: ctx.id('int'),
    kind,
    queueId,
    dnis: ani,
    customer: {
      id: 'customer',
      role: 'customer',
      name: dialled.name || (contact?.name ?? known?.name),
      number,
      phase: 'waiting',
      since: now,
      hold: false,
    },
    parties: [],
    engagements: [],
    topology: 'single',
    waiting: false,
    recording: { status: 'off' },
    variables: dialled.variables ?? flowVariables(entryPoint, known),
    inPage: ctx.alone.has(agent.id) || undefined,
  };
  const callId = ctx.id('call');
  interaction.engagements.push({
    callId,
    agentId: agent.id,
    role: 'primary',
    kind,
    phase: 'offered',
    since: now,
    offeredAt: now,
    ringDeadline: now + world.settings.ringSeconds * 1000,
    requestId,
    campaign,
    guide,
  });
  world.interactions.push(interaction);
  return callId;
}

/** Over before the customer was there: no wrap-up, and the agent is what this agent is. */
export function endOutbound(ctx: Context, on: OnCall, end: End): void {
  endEngagement(ctx, on, end);
  customerLeaves(ctx, on.interaction);
  contactMissed(ctx, on.engagement.callId);
}

/** Another call comes first. */
export function giveWay(ctx: Context, agentId: string): void {
  for (const on of engagementsOf(ctx.world, agentId)) {
    if (isOnlyDialled(on.engagement)) endOutbound(ctx, on, { reason: 'busy', by: 'system' });
  }
}
