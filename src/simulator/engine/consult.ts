/** A consult: from the request to the conference, or back to the customer alone. */
import type { Text } from '../../core/schema/types.js';
import { consultDeclined, consultNoAnswer, NOTICES, partyLeft } from '../world/texts.js';
import type { End, Interaction, Party, Queue, WorldAgent } from '../world/types.js';
import { setAgentState } from './agents.js';
import type { Context } from './context.js';
import { endEngagement } from './engagements.js';
import { setHold } from './holding.js';
import { legsOf } from './legs.js';
import { onCallOf, primaryOf, type OnCall } from './lookup.js';
import { giveWay } from './outbound.js';

/** The request: the customer is put on hold by itself, in the same change. */
function ask(ctx: Context, interaction: Interaction, who: Partial<Party> & Pick<Party, 'role'>): Party {
  const party: Party = { id: ctx.id('leg'), phase: 'ringing', since: ctx.now(), hold: false, ...who };
  setHold(ctx, interaction.customer, true);
  interaction.topology = 'consult';
  interaction.parties = [party];
  return party;
}

/** The agent's phone rings; a leg that waited in a queue is this agent's from now on. */
export function ringConsulted(ctx: Context, interaction: Interaction, party: Party, agent: WorldAgent): void {
  const now = ctx.now();
  const { queueId } = party;
  const callId = ctx.id('call');
  giveWay(ctx, agent.id);
  interaction.engagements.push({
    callId,
    agentId: agent.id,
    role: 'consulted',
    kind: 'consult',
    phase: 'offered',
    since: now,
    offeredAt: now,
    ringDeadline: now + ctx.world.settings.ringSeconds * 1000,
    askedBy: primaryOf(ctx.world, interaction)?.agent.id,
    queueId,
  });
  Object.assign(party, { role: 'agent', agentId: agent.id, callId, phase: 'ringing', since: now });
}

export function consultAgent(ctx: Context, { interaction }: OnCall, agent: WorldAgent): void {
  ringConsulted(ctx, interaction, ask(ctx, interaction, { role: 'agent', agentId: agent.id }), agent);
}

/** Routing finds an agent for it. */
export function consultQueue(ctx: Context, { interaction }: OnCall, { id }: Queue): void {
  ask(ctx, interaction, { role: 'queue', queueId: id, phase: 'waiting' });
}

/** Somebody outside of the house, by the number and by the name in the address book. */
export function outsider(ctx: Context, number: string): Partial<Party> & Pick<Party, 'role'> {
  const contact = ctx.world.addressBook.find((item) => item.number === number);
  const ringDeadline = ctx.now() + ctx.world.settings.customerRingSeconds * 1000;
  return { role: 'external', name: contact?.name, number, ringDeadline };
}

export function consultNumber(ctx: Context, { interaction }: OnCall, number: string): void {
  ask(ctx, interaction, outsider(ctx, number));
}

/** Whoever is consulted has answered: they talk, while the customer is on hold. */
export function consultConnected(ctx: Context, party: Party): void {
  party.phase = 'connected';
  party.since = ctx.now();
  delete party.ringDeadline;
}

export function answerConsult(ctx: Context, { agent, interaction, engagement }: OnCall): void {
  const { kind, idleCodeId } = agent.state;
  const party = interaction.parties.find(({ callId }) => callId === engagement.callId)!;
  engagement.before = { kind, idleCodeId };
  engagement.phase = 'connected';
  engagement.since = ctx.now();
  engagement.connectedAt = engagement.since;
  delete engagement.ringDeadline;
  consultConnected(ctx, party);
  setAgentState(ctx, agent, 'engaged');
}

/** All three talk; nobody is on hold. */
export function confer(ctx: Context, interaction: Interaction): void {
  interaction.topology = 'conference';
  for (const party of [interaction.customer, ...interaction.parties]) setHold(ctx, party, false);
}

/** What the agent who asked is told when it was not this agent's own doing. */
export type ConsultNews = 'consult-declined' | 'consult-no-answer' | 'consult-failed' | 'party-left';

const NEWS: Record<ConsultNews, (name?: Text) => Text> = {
  'consult-declined': consultDeclined,
  'consult-no-answer': consultNoAnswer,
  'consult-failed': () => NOTICES.consultFailed,
  'party-left': partyLeft,
};

function tellPrimary(ctx: Context, on: OnCall, party: Party, code: ConsultNews): void {
  const name = legsOf(ctx.world, on).find(({ id }) => id === party.id)?.name;
  ctx.notify(on.agent.id, {
    level: code === 'party-left' ? 'info' : 'warning',
    code,
    text: NEWS[code](name),
    callId: on.engagement.callId,
  });
}

/**
 * Back to agent and customer, who is not on hold; no wrap-up for anybody.
 *
 * @param end how it ended for a consulted agent
 * @param news for the agent who asked
 */
export function backToCustomer(ctx: Context, interaction: Interaction, end: End, news?: ConsultNews): void {
  const [party] = interaction.parties;
  const primary = primaryOf(ctx.world, interaction);
  if (party && primary && news) tellPrimary(ctx, primary, party, news);
  const consulted = onCallOf(ctx.world, party?.callId);
  if (consulted) endEngagement(ctx, consulted, end);
  interaction.parties = [];
  interaction.topology = 'single';
  setHold(ctx, interaction.customer, false);
}

/** An agent who was asked does not take it: nobody else is asked, and only silence is RONA. */
export function consultNotTaken(ctx: Context, { agent, interaction }: OnCall, end: End): void {
  const silent = end.reason === 'rona';
  backToCustomer(ctx, interaction, end, silent ? 'consult-no-answer' : 'consult-declined');
  if (silent) setAgentState(ctx, agent, 'rona');
}
