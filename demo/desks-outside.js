// Who has no desk on this page: the customer, whoever was dialled, other agents. Each has a telephone.
import { wording } from './chrome.js';
import { createPhone, firstName } from './desks-phone.js';

const isOn = ({ phase }) => phase === 'ringing' || phase === 'connected';

/** The call of this moment: its customer is on the line. */
export const liveIn = ({ interactions }) =>
  interactions.findLast(({ customer: { phase } }) => phase !== 'left' && phase !== 'failed');
export const engagedIn = ({ engagements }, phase) => engagements.some((one) => one.phase === phase);

/**
 * @param desks ids of the agents who have a desk here
 * @returns `draw(world)`, and `reset()`
 */
export function createOutside(simulator, desks, t, changed) {
  const customer = createPhone();
  document.getElementById('customer').append(customer.element);
  const others = new Map();
  let turn = 0;

  const key = (word, can, press) => ({ word: t(word), press: can && (() => (press(), changed())) });

  /** One customer at a time. */
  function drawCustomer(world) {
    const live = liveIn(world);
    const who = live ? live.customer : world.customers[turn % world.customers.length];
    const callIn = () => {
      turn += 1;
      simulator.offerCall({ from: who.number, name: who.name });
    };
    const rings = live?.customer.phase === 'ringing';
    const press = (what) => simulator.customer(live.id)[what]();
    customer.show({
      title: t('customerPhone', who.name),
      ...(live ? hears(world, live) : { is: 'quiet', does: t('mayCall') }),
      keys: [
        rings ? key('answer', true, () => press('answer')) : key('call', !live, callIn),
        rings
          ? key('decline', true, () => press('decline'))
          : key('hangUp', live !== undefined, () => press('hangUp')),
      ],
    });
  }

  function hears({ agents, queues }, { customer: { phase, hold, holdSince, since }, ...interaction }) {
    const { parties, queueId } = interaction;
    const outside = parties.filter(({ role }) => role === 'external');
    if (phase === 'ringing') return { is: 'ringing', does: t('isCalled'), since };
    if (hold) return { is: 'held', does: t('onHold'), since: holdSince };
    if (engagedIn(interaction, 'connected') || outside.some((party) => party.phase === 'connected')) {
      return { is: 'talking', does: t('onLine'), since };
    }
    if (engagedIn(interaction, 'offered') || outside.some((party) => party.phase === 'ringing')) {
      return { is: 'waiting', does: t('hearsTone'), since };
    }
    const queue = queues.find(({ id }) => id === queueId);
    const alone = queue?.agentIds.length === 1 && agents.find(({ id }) => id === queue.agentIds[0]);
    const does = alone ? t('waits', firstName(alone)) : t('waitsInQueue', wording(queue?.name));
    return { is: 'waiting', does, since };
  }

  function peopleOn({ id, parties, engagements }, { agents }) {
    const outside = parties
      .filter((party) => party.role === 'external' && isOn(party))
      .map((party) => ({ ...party, control: () => simulator.party(id, party.id) }));
    const inside = engagements
      .map(({ phase, ...one }) => ({ ...one, phase: phase === 'offered' ? 'ringing' : phase }))
      .filter((one) => !desks.includes(one.agentId) && isOn(one))
      .map(({ callId, agentId, phase, since }) => ({
        id: callId,
        name: agents.find((agent) => agent.id === agentId).name,
        phase,
        hold: parties.find((party) => party.callId === callId)?.hold,
        since,
        control: () => simulator.phone(agentId),
      }));
    return [...outside, ...inside];
  }

  function drawOthers(world) {
    const there = world.interactions.flatMap((interaction) => peopleOn(interaction, world));
    for (const [id, phone] of others) {
      if (there.some((one) => one.id === id)) continue;
      phone.element.remove();
      others.delete(id);
    }
    for (const { id, name, number, phase, hold, since, control } of there) {
      if (!others.has(id)) {
        others.set(id, createPhone());
        document.getElementById('others').append(others.get(id).element);
      }
      const rings = phase === 'ringing';
      const second = rings ? 'decline' : 'hangUp';
      others.get(id).show({
        title: t('otherPhone', wording(name) || number),
        is: rings ? 'ringing' : hold ? 'held' : 'talking',
        does: t(rings ? 'isCalled' : hold ? 'onHold' : 'onLine'),
        since,
        keys: [key('answer', rings, () => control().answer()), key(second, true, () => control()[second]())],
      });
    }
  }

  return {
    draw(world) {
      drawCustomer(world);
      drawOthers(world);
    },
    reset() {
      turn = 0;
    },
  };
}
