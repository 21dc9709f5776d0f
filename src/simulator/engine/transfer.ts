/** Sending a call on: blind, or to whoever was consulted. Whoever sends it is in wrap-up at once. */
import { plainCopy } from '../../core/schema/plain.js';
import type { Variable } from '../../core/schema/types.js';
import { NOTICES } from '../world/texts.js';
import type { EntryPoint, Interaction, Party, Queue, WorldAgent } from '../world/types.js';
import { outsider } from './consult.js';
import type { Context } from './context.js';
import { finish } from './ending.js';
import { startWrapup } from './engagements.js';
import { setHold } from './holding.js';
import { agentOf, onCallOf, type OnCall } from './lookup.js';
import { offer } from './routing.js';
import { movedVariables } from './variables.js';

/** The sender leaves; the customer waits for somebody else, whom the sender may not be. */
function sendOn(ctx: Context, on: OnCall): void {
  const { interaction } = on;
  const { customer } = interaction;
  startWrapup(ctx, on, { reason: 'transferred', by: 'agent' });
  setHold(ctx, customer, false);
  customer.phase = 'waiting';
  customer.since = ctx.now();
  interaction.recording = { status: 'off' };
  interaction.kind = 'inbound';
  delete interaction.directTo;
  delete interaction.notFor;
}

/** It is dropped when nobody takes it, or comes back where that is set (`transferKeepsCall`). */
function watch({ agent, interaction, engagement }: OnCall): void {
  const returns = agent.profile.transferKeepsCall === true;
  interaction.transfer = { by: agent.id, callId: engagement.callId, returns };
}

export function sendToAgent(ctx: Context, on: OnCall, target: WorldAgent): void {
  sendOn(ctx, on);
  watch(on);
  offer(ctx, on.interaction, target);
}

export function sendToNumber(ctx: Context, on: OnCall, number: string): void {
  sendOn(ctx, on);
  watch(on);
  const { interaction } = on;
  const since = ctx.now();
  interaction.parties = [
    { id: ctx.id('leg'), phase: 'ringing', since, hold: false, ...outsider(ctx, number) },
  ];
}

/** It waits there as any call does, also for the sender. */
export function sendToQueue(ctx: Context, on: OnCall, { id }: Queue): void {
  sendOn(ctx, on);
  on.interaction.queueId = id;
  on.interaction.waiting = true;
}

/** Into another flow, and never back to the sender, who keeps the variables of this one. */
export function sendToEntryPoint(ctx: Context, on: OnCall, { id, queueId, flow }: EntryPoint): void {
  const { agent, interaction } = on;
  const { notFor = [] } = interaction;
  sendOn(ctx, on);
  const left: Variable[] = interaction.variables;
  for (const engagement of interaction.engagements) {
    engagement.variables ??= plainCopy(left) as Variable[];
  }
  interaction.variables = movedVariables(left, flow);
  interaction.entryPointId = id;
  interaction.queueId = queueId;
  interaction.notFor = [...notFor, agent.id];
  interaction.waiting = true;
}

/** Somebody outside has the customer now, and nobody of ours. */
export function outsiderTakes(ctx: Context, interaction: Interaction, party: Party): void {
  const now = ctx.now();
  for (const item of [interaction.customer, party]) {
    item.phase = 'connected';
    item.since = now;
    delete item.ringDeadline;
    setHold(ctx, item, false);
  }
  interaction.topology = 'single';
  interaction.recording = { status: 'off' };
  delete interaction.transfer;
}

/** To whoever is consulted or confers: no accept step, and the same call id. */
export function completeTransfer(ctx: Context, on: OnCall, party: Party): void {
  const { interaction } = on;
  startWrapup(ctx, on, { reason: 'transferred', by: 'agent' });
  setHold(ctx, interaction.customer, false);
  delete interaction.notFor;
  const taker = onCallOf(ctx.world, party.callId);
  if (!taker) return outsiderTakes(ctx, interaction, party);
  const { engagement } = taker;
  engagement.role = 'primary';
  engagement.kind = 'inbound';
  delete engagement.before;
  delete engagement.askedBy;
  interaction.parties = [];
  interaction.topology = 'single';
}

/**
 * Nobody took it. A call that comes back is offered to its sender once this one is free, as a call
 * of its own: the sender's part in it was over (`route` hands it on when the sender takes no calls).
 */
export function transferFailed(ctx: Context, interaction: Interaction): void {
  const { by, callId, returns } = interaction.transfer!;
  const sender = agentOf(ctx.world, by, 'world.interactions');
  delete interaction.transfer;
  interaction.parties = [];
  if (returns) {
    interaction.directTo = by;
    interaction.returned = true;
    interaction.waiting = true;
  } else {
    finish(ctx, interaction, 'system');
  }
  const waits = ['available', 'engaged', 'wrapup'].includes(sender.state.kind);
  const back = waits ? NOTICES.transferReturned : NOTICES.transferQueued;
  ctx.notify(by, {
    level: 'warning',
    code: returns ? 'transfer-returned' : 'transfer-dropped',
    text: returns ? back : NOTICES.transferDropped,
    callId: onCallOf(ctx.world, callId) && callId,
  });
}
