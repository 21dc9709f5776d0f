/** The end of a conversation, and of the wrap-up after it. */
import type { End, Engagement, Interaction } from '../world/types.js';
import { releasePhone, setAgentState, setFree } from './agents.js';
import { endEngagement } from './answering.js';
import type { Context } from './context.js';
import type { OnCall } from './lookup.js';
import { openEngagements } from './lookup.js';

function customerLeaves(ctx: Context, interaction: Interaction): void {
  const { customer } = interaction;
  customer.phase = 'left';
  customer.since = ctx.now();
  customer.hold = false;
  delete customer.holdSince;
  delete customer.ringDeadline;
  interaction.waiting = false;
  interaction.topology = 'single';
  interaction.recording = { status: 'off' };
}

export function startWrapup(ctx: Context, engagement: Engagement, end: End): void {
  const now = ctx.now();
  const { wrapupSeconds } = ctx.world.settings;
  engagement.phase = 'wrapup';
  engagement.since = now;
  engagement.end = end;
  engagement.wrapup = { startedAt: now };
  if (wrapupSeconds > 0) engagement.wrapup.deadline = now + wrapupSeconds * 1000;
}

/** Over for all: who had the customer wraps up, nobody else does. */
export function finish(ctx: Context, interaction: Interaction, by: End['by']): void {
  customerLeaves(ctx, interaction);
  for (const { agent, interaction: its, engagement } of openEngagements(ctx.world)) {
    if (its !== interaction || engagement.phase === 'wrapup') continue;
    releasePhone(ctx, agent);
    if (engagement.phase === 'connected' && engagement.role === 'primary') {
      startWrapup(ctx, engagement, { reason: 'completed', by });
      setAgentState(ctx, agent, 'wrapup');
    } else {
      endEngagement(ctx, engagement, {
        reason: engagement.phase === 'offered' ? 'abandoned' : 'completed',
        by,
      });
    }
  }
}

/** @param reasonId of the profile's; the default when it is not given */
export function completeWrapup(ctx: Context, on: OnCall, reasonId?: string): void {
  const { agent, interaction, engagement } = on;
  const { reasons, defaultReasonId } = agent.profile.wrapup ?? {};
  const outcome = reasons?.find(({ id }) => id === (reasonId ?? defaultReasonId))?.name;
  const { startedAt } = engagement.wrapup!;
  const at = engagement.connectedAt ?? engagement.offeredAt;
  const { name, number } = interaction.customer;
  agent.history.unshift({
    id: ctx.id('h'),
    channel: 'voice',
    direction: interaction.kind === 'inbound' ? 'inbound' : 'outbound',
    number,
    name,
    at,
    durationMs: startedAt - at,
    outcome,
  });
  engagement.phase = 'ended';
  engagement.since = ctx.now();
  delete engagement.wrapup;
  setFree(ctx, agent);
}
