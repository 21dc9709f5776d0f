// Which phones are to ring or talk, and who hears whom, as the contact centre has it: read from its state, each time.

/**
 * @typedef {object} Phone
 * @property {'customer' | 'agent' | 'outsider'} kind
 * @property {string} user whom to call
 * @property {boolean} dial it is to ring now; otherwise it is kept when it is there
 * @property {string} from the number that it shows
 * @property {string} [name]
 * @property {string} interactionId
 * @property {string} [agentId]
 * @property {string} [callId] of an agent
 * @property {string} [legId] of an outsider
 */

const isThere = ({ phase }) => phase !== 'left' && phase !== 'failed';

/** The agent's own phone has been answered. */
const isOnPhone = ({ phase, ringDeadline }) =>
  phase === 'connected' || (phase === 'offered' && ringDeadline === undefined);

const customerKey = ({ id }) => `${id}/customer`;
const partyKey = ({ id }, party) => party.callId ?? `${id}/${party.id}`;

/** @returns {[key: string, phone: Phone][]} */
function phonesOf(interaction, agents) {
  const { id: interactionId, kind, customer, parties, engagements, dnis } = interaction;
  const phones = [];
  if (isThere(customer) && !(kind !== 'inbound' && customer.phase === 'waiting')) {
    const { number: user, name, phase } = customer;
    const phone = { kind: 'customer', user, name, dial: phase === 'ringing', from: dnis, interactionId };
    phones.push([customerKey(interaction), phone]);
  }
  for (const party of parties.filter((item) => item.role === 'external' && isThere(item))) {
    const { id: legId, number: user, phase } = party;
    const phone = { kind: 'outsider', user, dial: phase === 'ringing', from: dnis, interactionId, legId };
    phones.push([partyKey(interaction, party), phone]);
  }
  for (const { callId, agentId, phase, ringDeadline } of engagements) {
    if (phase !== 'offered' && phase !== 'connected') continue;
    const { dn: user } = agents.find(({ id }) => id === agentId);
    const dial = phase === 'offered' && ringDeadline !== undefined;
    const { number: from, name } = customer;
    phones.push([callId, { kind: 'agent', user, dial, from, name, interactionId, agentId, callId }]);
  }
  return phones;
}

/** @returns {[key: string, part: import('./media/mixer.mjs').Part][]} */
function roomOf(interaction) {
  const { kind, customer, parties, engagements } = interaction;
  const primary = engagements.find((engagement) => engagement.role === 'primary' && isOnPhone(engagement));
  const isDialled = customer.phase === 'ringing' || (kind !== 'inbound' && customer.phase === 'waiting');
  const rings = isDialled || parties.some(({ phase }) => phase === 'ringing' || phase === 'waiting');
  const people = [
    ...(isThere(customer) && !isDialled ? [{ key: customerKey(interaction), hold: customer.hold }] : []),
    ...(primary ? [{ key: primary.callId, hold: false }] : []),
    ...parties
      .filter(({ phase }) => phase === 'connected')
      .map((party) => ({ key: partyKey(interaction, party), hold: party.hold })),
  ];
  const talking = people.filter(({ hold }) => !hold).map(({ key }) => key);
  return people.map(({ key, hold }) => {
    const hears = hold ? [] : talking.filter((other) => other !== key);
    const isAgentAlone = !hold && key === primary?.callId;
    return [key, { hears, sound: isAgentAlone ? (rings ? 'ringback' : 'silence') : 'music' }];
  });
}

/**
 * @param {import('../../src/simulator/world/types.js').World} world
 * @returns {{ phones: Map<string, Phone>, parts: Map<string, import('./media/mixer.mjs').Part> }} by the same keys: an
 *   agent's call id, or the interaction's id and the leg's
 */
export function wanted({ interactions, agents }) {
  return {
    phones: new Map(interactions.flatMap((interaction) => phonesOf(interaction, agents))),
    parts: new Map(interactions.flatMap(roomOf)),
  };
}
