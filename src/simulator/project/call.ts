/** One engagement, as its agent sees it: the other parties are legs, the agent's own is implied. */
import { isOutbound } from '../../core/policy/legs.js';
import type { Call, Can, Leg, Variable } from '../../core/schema/types.js';
import { isRinging } from '../engine/engagements.js';
import { legsLeft, legsOf } from '../engine/legs.js';
import type { OnCall } from '../engine/lookup.js';
import { variablesOf } from '../engine/variables.js';
import type { Engagement, World } from '../world/types.js';

const isOn = ({ phase }: Engagement) => phase === 'offered' || phase === 'connected';

function legs(world: World, on: OnCall): Leg[] {
  return isOn(on.engagement) ? legsOf(world, on) : (on.engagement.left?.legs ?? legsLeft(world, on));
}

function topologyOf({ interaction, engagement }: OnCall): Call['topology'] {
  if (engagement.phase === 'connected') return interaction.topology;
  return engagement.phase === 'offered' && engagement.role === 'consulted' ? 'consult' : 'single';
}

/** A consulted agent is held by whoever consults: what is on hold there is this agent's leg. */
function heldOf({ interaction, engagement }: OnCall): Pick<Call, 'held' | 'heldSince'> {
  const party = interaction.parties.find(({ callId }) => callId === engagement.callId);
  return isOn(engagement) && party?.hold ? { held: true, heldSince: party.holdSince } : {};
}

function wrapupOf(world: World, { wrapup }: Engagement): Call['wrapup'] {
  const extendable = world.settings.wrapupExtendable && wrapup?.deadline !== undefined;
  return wrapup && { ...wrapup, extendable };
}

/** The contact centre's number and the customer's: which one called which. */
function numbersOf({ interaction, engagement }: OnCall): Pick<Call, 'ani' | 'dnis'> {
  const { dnis: ours, customer } = interaction;
  return isOutbound(engagement.kind)
    ? { ani: ours || undefined, dnis: customer.number }
    : { ani: customer.number, dnis: ours };
}

/** Nothing is known of whoever is dialled before there is a conversation. */
function seenVariables(on: OnCall): Variable[] {
  const { kind, phase } = on.engagement;
  const all = variablesOf(on);
  if (kind !== 'outdial' || phase !== 'offered') return all;
  return all.map(({ inPopover: _, popoverOrder: __, ...variable }) => variable);
}

function canOf({ settings }: World, { agent, interaction, engagement }: OnCall): Can | undefined {
  if ((agent.softphone || interaction.inPage) && isRinging(engagement))
    return { answer: true, decline: true };
  return settings.sendDigits && engagement.phase === 'connected' ? { 'send-digits': true } : undefined;
}

/** Fields that are undefined are left out by whoever sends it. */
export function projectCall(world: World, on: OnCall): Omit<Call, 'rev'> {
  const { interaction, engagement } = on;
  const { callId, role, kind, phase, since, offeredAt, ringDeadline, connectedAt, end } = engagement;
  const { requestId, guide } = engagement;
  const { queueId, entryPointId } = engagement.left ?? interaction;
  const named = (list: readonly { id: string; name: Call['queue'] }[], id: string | undefined) =>
    list.find((item) => item.id === id)?.name;
  return {
    id: callId,
    interactionId: interaction.id,
    kind,
    role,
    phase,
    since,
    offeredAt,
    ringDeadline,
    connectedAt,
    topology: topologyOf(on),
    legs: legs(world, on),
    ...heldOf(on),
    queue: named(world.queues, engagement.queueId ?? queueId),
    ...numbersOf(on),
    entryPoint: named(world.entryPoints, entryPointId),
    recording: phase === 'connected' ? interaction.recording : { status: 'off' },
    variables: seenVariables(on),
    wrapup: wrapupOf(world, engagement),
    guide,
    requestId,
    end,
    can: canOf(world, on),
  };
}
