/** From the first ring to the conversation, or back to the queue. */
import type { Engagement, Interaction, End } from '../world/types.js';
import { releasePhone, setAgentState } from './agents.js';
import type { Context } from './context.js';
import type { OnCall } from './lookup.js';
import { requeue } from './routing.js';

export const isRinging = ({ phase, ringDeadline }: Engagement): boolean =>
  phase === 'offered' && ringDeadline !== undefined;

/** Ends an engagement that needs no wrap-up. */
export function endEngagement(ctx: Context, engagement: Engagement, end: End): void {
  engagement.phase = 'ended';
  engagement.since = ctx.now();
  engagement.end = end;
  delete engagement.ringDeadline;
}

/** The agent answers: an inbound call is connected, for a callback the customer is dialled now. */
export function answer(ctx: Context, on: OnCall): void {
  const { interaction, engagement } = on;
  delete engagement.ringDeadline;
  if (engagement.kind === 'inbound') return connect(ctx, on);
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
  engagement.phase = 'connected';
  engagement.since = now;
  engagement.connectedAt = now;
  interaction.recording = { status: ctx.world.settings.recordingEnabled ? 'on' : 'off' };
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

/** Not taken by the agent: back to the queue, and only the agent's own request leaves RONA. */
export function notTaken(ctx: Context, { agent, interaction, engagement }: OnCall, end: End): void {
  endEngagement(ctx, engagement, end);
  withdraw(ctx, interaction);
  requeue(interaction);
  releasePhone(ctx, agent);
  setAgentState(ctx, agent, 'rona');
}

/** Not taken by the customer, who will be called back later: nobody is to blame. */
export function callbackFailed(ctx: Context, { agent, interaction, engagement }: OnCall): void {
  endEngagement(ctx, engagement, { reason: 'no-answer', by: 'customer' });
  withdraw(ctx, interaction);
  requeue(interaction, retryAt(ctx));
  releasePhone(ctx, agent);
}
