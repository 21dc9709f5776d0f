/** From the first ring to the conversation, or back to the queue. */
import { isOutbound } from '../../core/policy/legs.js';
import type { End, Interaction } from '../world/types.js';
import { setAgentState } from './agents.js';
import { contactReached } from './campaign.js';
import { answerConsult, consultNotTaken } from './consult.js';
import type { Context } from './context.js';
import { endEngagement } from './engagements.js';
import type { OnCall } from './lookup.js';
import { endOutbound } from './outbound.js';
import { requeue } from './routing.js';
import { transferFailed } from './transfer.js';

/** The agent answers: an inbound call is connected, otherwise the customer is dialled now, if that can be. */
export function answer(ctx: Context, on: OnCall): void {
  const { interaction, engagement } = on;
  if (engagement.role === 'consulted') return answerConsult(ctx, on);
  delete engagement.ringDeadline;
  if (engagement.kind === 'inbound') return connect(ctx, on);
  if (ctx.limit) return dialFailed(ctx, on, { reason: 'limit', by: 'system', code: ctx.limit });
  const { customer } = interaction;
  customer.phase = 'ringing';
  customer.since = ctx.now();
  customer.ringDeadline = customer.since + ctx.world.settings.customerRingSeconds * 1000;
}

/** Agent and customer talk: the call begins. */
export function connect(ctx: Context, { agent, interaction, engagement }: OnCall): void {
  const now = ctx.now();
  const { customer } = interaction;
  customer.phase = 'connected';
  customer.since = now;
  delete customer.ringDeadline;
  delete interaction.transfer;
  engagement.phase = 'connected';
  engagement.since = now;
  engagement.connectedAt = now;
  interaction.recording = { status: ctx.world.settings.recordingEnabled ? 'on' : 'off' };
  if (isOutbound(engagement.kind)) {
    const { kind, idleCodeId } = agent.state;
    engagement.before = { kind, idleCodeId };
    contactReached(ctx, engagement.callId);
  }
  setAgentState(ctx, agent, 'engaged');
}

/** A dialled customer is not dialled any longer. */
function withdraw(ctx: Context, { customer }: Interaction): void {
  if (customer.phase === 'waiting') return;
  customer.phase = 'waiting';
  customer.since = ctx.now();
  delete customer.ringDeadline;
}

const retryAt = (ctx: Context) => ctx.now() + ctx.world.settings.callbackRetrySeconds * 1000;

/**
 * Not taken by the agent: back to the queue, and only the agent's own request leaves RONA. What was
 * sent to this agent alone goes nowhere else; what this agent dialled is over, and nobody is in RONA.
 */
export function notTaken(ctx: Context, on: OnCall, end: End): void {
  const { agent, interaction, engagement } = on;
  if (engagement.role === 'consulted') return consultNotTaken(ctx, on, end);
  if (isOutbound(engagement.kind)) {
    return endOutbound(ctx, on, end.reason === 'rona' ? { reason: 'no-answer', by: 'agent' } : end);
  }
  endEngagement(ctx, on, end);
  withdraw(ctx, interaction);
  if (interaction.transfer) transferFailed(ctx, interaction);
  else requeue(interaction);
  setAgentState(ctx, agent, 'rona');
}

/** Not taken by the customer, who will be called back later: nobody is to blame. */
function callbackFailed(ctx: Context, on: OnCall, end: End): void {
  endEngagement(ctx, on, end);
  withdraw(ctx, on.interaction);
  requeue(on.interaction, retryAt(ctx));
}

/** A customer who was, or would have been, dialled is not reached. Why matters only to who made the call. */
export function dialFailed(ctx: Context, on: OnCall, end: End): void {
  if (isOutbound(on.engagement.kind)) endOutbound(ctx, on, end);
  else callbackFailed(ctx, on, end.reason === 'limit' ? end : { reason: 'no-answer', by: 'customer' });
}
