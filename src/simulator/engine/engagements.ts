/** How an agent's part in a call ends: with wrap-up, or without. */
import type { End, Engagement } from '../world/types.js';
import { releasePhone, setAgentState } from './agents.js';
import type { Context } from './context.js';
import { legsLeft } from './legs.js';
import type { OnCall } from './lookup.js';

export const isRinging = ({ phase, ringDeadline }: Engagement): boolean =>
  phase === 'offered' && ringDeadline !== undefined;

function leave(ctx: Context, on: OnCall, phase: 'wrapup' | 'ended', end: End): void {
  const { agent, engagement, interaction } = on;
  const { queueId, entryPointId } = interaction;
  engagement.phase = phase;
  engagement.since = ctx.now();
  engagement.end = end;
  engagement.left = { legs: legsLeft(ctx.world, on), queueId, entryPointId };
  delete engagement.ringDeadline;
  releasePhone(ctx, agent);
}

/** Ends an engagement that needs no wrap-up; a consulted agent is what he was before. */
export function endEngagement(ctx: Context, on: OnCall, end: End): void {
  const { before } = on.engagement;
  leave(ctx, on, 'ended', end);
  if (before) setAgentState(ctx, on.agent, before.kind, before.idleCodeId);
}

export function startWrapup(ctx: Context, on: OnCall, end: End): void {
  const { wrapupSeconds } = ctx.world.settings;
  leave(ctx, on, 'wrapup', end);
  const startedAt = ctx.now();
  on.engagement.wrapup = { startedAt };
  if (wrapupSeconds > 0) on.engagement.wrapup.deadline = startedAt + wrapupSeconds * 1000;
  setAgentState(ctx, on.agent, 'wrapup');
}
