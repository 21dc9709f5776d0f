/** One engagement, as its agent sees it: the other parties are legs, the agent's own is implied. */
import type { Call, Leg } from '../../core/schema/types.js';
import { isRinging } from '../engine/answering.js';
import type { OnCall } from '../engine/lookup.js';
import type { Engagement, Party, World } from '../world/types.js';

function partyLeg({ ringDeadline: _, ...party }: Party, engagement: Engagement): Leg {
  if (engagement.phase === 'connected' || engagement.phase === 'offered') return party;
  // whatever becomes of them later, this agent has left
  const { holdSince: __, ...rest } = party;
  return { ...rest, phase: 'left', since: engagement.since, hold: false };
}

function wrapupOf(world: World, { wrapup }: Engagement): Call['wrapup'] {
  const extendable = world.settings.wrapupExtendable && wrapup?.deadline !== undefined;
  return wrapup && { ...wrapup, extendable };
}

/** Fields that are undefined are left out by whoever sends it. */
export function projectCall(world: World, { agent, interaction, engagement }: OnCall): Omit<Call, 'rev'> {
  const { callId, role, kind, phase, since, offeredAt, ringDeadline, connectedAt, end } = engagement;
  const { customer, parties, dnis, variables } = interaction;
  const connected = phase === 'connected';
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
    topology: connected ? interaction.topology : 'single',
    legs: [customer, ...parties].map((party) => partyLeg(party, engagement)),
    queue: world.queues.find(({ id }) => id === interaction.queueId)?.name,
    dnis,
    ani: customer.number,
    entryPoint: world.entryPoints.find(({ id }) => id === interaction.entryPointId)?.name,
    recording: connected ? interaction.recording : { status: 'off' },
    variables,
    wrapup: wrapupOf(world, engagement),
    end,
    can:
      (agent.softphone || interaction.inPage) && isRinging(engagement)
        ? { answer: true, decline: true }
        : undefined,
  };
}
