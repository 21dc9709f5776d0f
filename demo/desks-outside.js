// Who has no desk on this page: the customer, whoever was dialled, other agents. Each has a telephone.
import { wording } from './chrome.js';
import { createPhone, firstName, isOutbound, nameOf } from './desks-phone.js';

const isOn = ({ phase }) => phase === 'ringing' || phase === 'connected';

/** Customers on the line; one who is to be dialled knows nothing of it, and may call at that very moment. */
const onLine = ({ interactions }) =>
  interactions.filter(({ kind, customer: { phase } }) =>
    phase === 'waiting' ? !isOutbound({ kind }) : phase !== 'left' && phase !== 'failed',
  );
/** The call of this moment: a customer's own, else the first that an agent has made. */
export const liveIn = (world) => {
  const all = onLine(world);
  return all.find((one) => !isOutbound(one)) ?? all[0];
};
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

  /** One customer. Whoever else is on the line meanwhile is among the others. */
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
      title: t('customerPhone', nameOf(who)),
      ...(live ? hears(world, live) : { is: 'quiet', does: t('mayCall') }),
      keys: [
        rings ? key('answer', true, () => press('answer')) : key('call', !live, callIn),
        rings
          ? key('decline', true, () => press('decline'))
          : key('hangUp', live !== undefined, () => press('hangUp')),
      ],
    });
  }

  const called = (kind) => t('isCalledBy')[kind] ?? t('isCalled');

  function hears({ agents, queues }, { customer: { phase, hold, holdSince, since }, ...interaction }) {
    const { kind, parties, queueId } = interaction;
    const outside = parties.filter(({ role }) => role === 'external');
    if (phase === 'ringing') return { is: 'ringing', does: called(kind), since };
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

  function peopleOn(interaction, world, isOther) {
    const { id, customer: theirs, parties, engagements } = interaction;
    const { agents } = world;
    const control = (legId) => () => simulator.party(id, legId);
    const customers = isOther
      ? [{ ...theirs, id: `${id}/customer`, heard: hears(world, interaction), control: control(theirs.id) }]
      : [];
    const outside = parties
      .filter((party) => party.role === 'external' && isOn(party))
      .map((party) => ({ ...party, control: control(party.id) }));
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
    return [...customers, ...outside, ...inside];
  }

  function drawOthers(world) {
    const first = liveIn(world);
    const customers = onLine(world);
    const there = world.interactions.flatMap((one) =>
      peopleOn(one, world, one !== first && customers.includes(one)),
    );
    for (const [id, phone] of others) {
      if (there.some((one) => one.id === id)) continue;
      phone.element.remove();
      others.delete(id);
    }
    for (const { id, heard, name, number, phase, hold, since, control } of there) {
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
        ...heard,
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
