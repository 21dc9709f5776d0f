// The people whom a browser has not: agents with their phones, customers, whoever was dialled.
import { h, wording } from './chrome.js';
import { isOutbound, nameOf, picture } from './desks-phone.js';

const timer = (since) => h('span', { class: 'num', 'data-since': since });
const countdown = (until) => h('span', { class: 'num', 'data-until': until });

/** Whom an agent hears, or calls, or is called by. */
function othersOf({ customer, parties, engagements, topology }, { role, phase }, agents, and) {
  const named = (agentId) => wording(agents.find(({ id }) => id === agentId)?.name);
  if (role === 'consulted') {
    const asking = named(engagements.find((engagement) => engagement.role === 'primary')?.agentId);
    const three = phase === 'connected' && topology === 'conference';
    return { who: three ? [asking, nameOf(customer)].join(and) : asking };
  }
  const there = parties.filter((party) => party.phase === 'connected' && !party.hold);
  const called = parties.filter((party) => party.phase === 'ringing');
  const names = (list) =>
    list.map((party) => named(party.agentId) || wording(party.name) || party.number).join(and);
  if (!customer.hold) return { who: [nameOf(customer), names(there)].filter(Boolean).join(and) };
  if (there.length) return { who: names(there) };
  return called.length ? { who: names(called), dials: true } : { who: nameOf(customer) };
}

/** An engagement that is on the agent's phone now, and with whom. */
export function onPhone({ interactions, agents }, agent, and) {
  for (const interaction of interactions) {
    const engagement = interaction.engagements.find(
      ({ agentId, phase }) => agentId === agent.id && (phase === 'offered' || phase === 'connected'),
    );
    if (!engagement) continue;
    const { who, dials } = othersOf(interaction, engagement, agents, and);
    return { engagement, who, dials: dials || engagement.phase === 'offered' };
  }
  return undefined;
}

/**
 * @param changed called when somebody did something
 * @returns as elements: `phone(agent, on)`, and `onTheLine(interaction, comesFirst)`, the latter undefined
 * where another customer's call would not win
 */
export function createPeople(simulator, t, changed) {
  /** What one does on a phone, and then sees. */
  const key = (word, look, work) =>
    h('button', { type: 'button', class: `btn ${look}`, onclick: () => (work(), changed()) }, t(word));

  const RINGS = { outdial: 'ringsOutdial', campaign: 'ringsCampaign' };

  function phone(agent, on) {
    const control = simulator.phone(agent.id);
    // the agent's own phone rings until its deadline is gone: then the customer is dialled
    const ringing = on?.engagement.phase === 'offered' && on.engagement.ringDeadline !== undefined;
    const does = !on
      ? t(agent.offHook ? 'offHook' : 'quiet')
      : t(ringing ? (RINGS[on.engagement.kind] ?? 'rings') : on.dials ? 'dials' : 'talks', on.who);
    const keys = ringing
      ? [key('decline', 'no', () => control.decline()), key('answer', 'go', () => control.answer())]
      : on || agent.offHook
        ? [key('hangUp', 'stop', () => control.hangUp())]
        : [];
    return h(
      'section',
      { class: 'phone', 'data-is': ringing ? 'ringing' : on ? 'talking' : 'quiet' },
      picture(),
      h('b', {}, t('phoneOf', wording(agent.name).split(' ')[0], agent.dn)),
      h('span', { class: 'does' }, does, on && timer(on.engagement.since)),
      keys.length > 0 && h('div', { class: 'keys' }, keys),
    );
  }

  function row(who, about, keys, look = '') {
    return h(
      'li',
      {},
      h('div', {}, h('b', {}, who), h('span', { class: 'about' }, about)),
      keys.length > 0 && h('div', { class: `keys ${look}` }, keys),
    );
  }
  const ringingKeys = (control) => [
    key('fail', 'small', () => control.fail()),
    key('decline', 'no small', () => control.decline()),
    key('answer', 'go small', () => control.answer()),
  ];
  const hangUp = (control) => [key('hangUp', 'small', () => control.hangUp())];

  function customer(interaction, comesFirst) {
    const { id, kind, customer: party, engagements } = interaction;
    const control = simulator.customer(id);
    const on = engagements.find(({ phase }) => phase === 'offered' || phase === 'connected');
    const is = (word) => t('customerIs')[word];
    const who = nameOf(party);
    if (party.phase === 'ringing') {
      const ignored = h('span', { class: 'ignored' }, t('ignored'), ' ', countdown(party.ringDeadline));
      return row(who, [is(kind), ignored], ringingKeys(control), 'wide');
    }
    if (isOutbound(interaction) && party.phase === 'waiting') {
      const race = comesFirst ? [key('comesFirst', 'small', comesFirst)] : [];
      return row(who, is('toBeDialled'), race, 'wide');
    }
    if (party.phase === 'connected' && on?.phase === 'connected') {
      return row(who, is(party.hold ? 'held' : 'talking'), hangUp(control));
    }
    if (kind === 'callback') return row(who, is('callbackWaiting'), []);
    return row(who, is(on ? 'offered' : 'waiting'), hangUp(control));
  }

  /** Somebody outside of the house whom an agent dialled: to ask, or to send the call to. */
  function outsider({ id }, party) {
    const control = simulator.party(id, party.id);
    const rings = party.phase === 'ringing';
    const is = rings ? 'dialled' : party.hold ? 'held' : 'talking';
    return row(
      nameOf(party),
      t('customerIs')[is],
      rings ? ringingKeys(control) : hangUp(control),
      rings ? 'wide' : '',
    );
  }

  return {
    phone,
    /** The customer of an interaction, and whoever outside was dialled for it. */
    onTheLine: (interaction, comesFirst) => [
      customer(interaction, comesFirst),
      ...interaction.parties
        .filter(({ role, phase }) => role === 'external' && (phase === 'ringing' || phase === 'connected'))
        .map((party) => outsider(interaction, party)),
    ],
  };
}
