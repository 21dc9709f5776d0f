/** The end of a conversation, and of the wrap-up after it. */
import { isOutbound } from '../../core/policy/legs.js';
import type { End, Interaction } from '../world/types.js';
import { setFree } from './agents.js';
import type { Context } from './context.js';
import { endEngagement, startWrapup } from './engagements.js';
import { setHold } from './holding.js';
import { openEngagements, type OnCall } from './lookup.js';

/** Nobody is on it any more, nor is anybody looked for. */
export function customerLeaves(ctx: Context, interaction: Interaction): void {
  const { customer } = interaction;
  customer.phase = 'left';
  customer.since = ctx.now();
  setHold(ctx, customer, false);
  delete customer.ringDeadline;
  delete interaction.transfer;
  interaction.parties = [];
  interaction.waiting = false;
  interaction.topology = 'single';
  interaction.recording = { status: 'off' };
}

/**
 * Over for all: who had the customer wraps up, nobody else does.
 *
 * @param by `agent` = the one who had the customer
 */
export function finish(ctx: Context, interaction: Interaction, by: End['by']): void {
  for (const on of openEngagements(ctx.world)) {
    const { role, phase } = on.engagement;
    if (on.interaction !== interaction || phase === 'wrapup') continue;
    const reason = phase === 'offered' ? 'abandoned' : 'completed';
    if (role === 'consulted') endEngagement(ctx, on, { reason, by: by === 'agent' ? 'other-party' : by });
    else if (phase === 'connected') startWrapup(ctx, on, { reason, by });
    else endEngagement(ctx, on, { reason, by });
  }
  customerLeaves(ctx, interaction);
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
    direction: engagement.kind === 'callback' || isOutbound(engagement.kind) ? 'outbound' : 'inbound',
    number,
    name,
    at,
    durationMs: startedAt - at,
    outcome,
  });
  engagement.phase = 'ended';
  engagement.since = ctx.now();
  delete engagement.wrapup;
  setFree(ctx, agent, engagement);
}
