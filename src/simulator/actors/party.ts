/** The customer, and others outside of the house: what they do on their phones. */
import { isOutbound } from '../../core/policy/legs.js';
import type { PartyControl } from '../api.js';
import { connect, dialFailed } from '../engine/answering.js';
import { finish } from '../engine/ending.js';
import type { Engine } from '../engine/engine.js';
import type { ConsultNews } from '../engine/consult.js';
import { interactionById, primaryOf, type OnCall } from '../engine/lookup.js';
import { outsiderAnswers, outsiderGone } from '../engine/outsiders.js';
import type { End, Interaction, Party } from '../world/types.js';

const hasLeft = ({ customer }: Interaction) => customer.phase === 'left' || customer.phase === 'failed';

/** Of an outdial before the agent has answered: the customer knows nothing of it. */
const isUnaware = ({ kind, customer }: Interaction) => isOutbound(kind) && customer.phase === 'waiting';

const DECLINED: End = { reason: 'rejected', by: 'customer' };

/** Hangs up, or wants no callback any longer; a dialled customer who hangs up has only declined. */
function hangUp(engine: Engine, interaction: Interaction, on: OnCall | undefined): void {
  const { phase } = interaction.customer;
  if (phase === 'ringing' && on) dialFailed(engine, on, DECLINED);
  else finish(engine, interaction, 'customer');
}

export function customerControl(engine: Engine, interactionId: string, place: string): PartyControl {
  const { world } = engine;
  if (!interactionById(world, interactionId) && !engine.isKnown(interactionId)) {
    throw new Error(
      `simulator.${place}: there is no interaction "${interactionId}". Give the id that offerCall returned`,
    );
  }
  /** An effect on the interaction, when there is one to be had. */
  const act = (
    applies: (interaction: Interaction) => boolean,
    work: (interaction: Interaction, on: OnCall | undefined) => void,
  ) => {
    const interaction = interactionById(engine.world, interactionId);
    if (!interaction || hasLeft(interaction) || !applies(interaction)) return false;
    engine.change(() => work(interaction, primaryOf(engine.world, interaction)));
    return true;
  };
  const isRinging = ({ customer }: Interaction) => customer.phase === 'ringing';
  const notReached = (end: End) => act(isRinging, (_, on) => on && dialFailed(engine, on, end));
  return {
    answer: () => act(isRinging, (_, on) => on && connect(engine, on)),
    decline: () => notReached(DECLINED),
    fail: (reason = 'not-connected') => notReached({ reason, by: 'system' }),
    hangUp: () =>
      act(
        (interaction) => !isUnaware(interaction),
        (interaction, on) => hangUp(engine, interaction, on),
      ),
  };
}

/** A dialled third party; agents of ours have a phone of their own (`simulator.phone`). */
function outsiderControl(engine: Engine, interactionId: string, legId: string): PartyControl {
  const act = (ringing: boolean, work: (interaction: Interaction, party: Party) => void) => {
    const interaction = interactionById(engine.world, interactionId);
    const party = interaction?.parties.find(({ id, role }) => id === legId && role === 'external');
    if (!interaction || !party || (ringing && party.phase !== 'ringing')) return false;
    engine.change(() => work(interaction, party));
    return true;
  };
  const gone = (news: ConsultNews) => (interaction: Interaction) => outsiderGone(engine, interaction, news);
  return {
    answer: () => act(true, (interaction, party) => outsiderAnswers(engine, interaction, party)),
    decline: () => act(true, gone('consult-declined')),
    fail: () => act(true, gone('consult-failed')),
    hangUp: () =>
      act(false, (interaction, { phase }) =>
        outsiderGone(engine, interaction, phase === 'ringing' ? 'consult-declined' : 'party-left'),
      ),
  };
}

export function partyControl(engine: Engine, interactionId: string, legId: string): PartyControl {
  const control = customerControl(engine, interactionId, 'party');
  if (legId === 'customer') return control;
  const parties = interactionById(engine.world, interactionId)?.parties ?? [];
  if (parties.some(({ id }) => id === legId) || engine.isKnown(legId)) {
    return outsiderControl(engine, interactionId, legId);
  }
  const legs = ['customer', ...parties.map(({ id }) => id)].join(', ');
  throw new Error(
    `simulator.party: there is no leg "${legId}" of interaction "${interactionId}". Its legs: ${legs}`,
  );
}
