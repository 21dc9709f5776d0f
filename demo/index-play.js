// The people of a world, and what one does with them: calls, phones, faults, what the administrator allows.
import { $, duration, h } from './chrome.js';
import { nameOf } from './desks-phone.js';
import { createCalls } from './index-calls.js';
import { createPeople, onPhone } from './index-people.js';
import { createAdministrator, createFaults } from './index-switches.js';

const OUTSIDE = [
  { name: '', number: '+33145550199' },
  { name: 'Wei Chen', number: '+12015550121', to: 'q-fraud' },
];

/** @returns `draw(force)`: what is new in the world, or everything */
export function playWorld({ simulator, agentId, calls }, t) {
  const people = createPeople(simulator, t, () => draw());
  const faults = createFaults(simulator, $('faults'), t);
  const administrator = createAdministrator(simulator, agentId, $('allowed'), t);
  // who has no queue alone is called directly
  const [first] = simulator.state().agents;
  const straight = agentId === first.id ? undefined : agentId;

  function start(kind, { number, name, to = straight }) {
    simulator.offerCall({ kind, from: number, name: name || undefined, to });
    draw();
  }

  function persona(person) {
    const who = nameOf(person);
    const button = (kind) =>
      h(
        'button',
        {
          type: 'button',
          class: 'btn small',
          'aria-label': t(`${kind}Of`, who),
          onclick: () => start(kind, person),
        },
        t(kind),
      );
    const about = person.to ? t('forBen') : person.name ? person.number : t('unknown');
    return h(
      'li',
      {},
      h('div', {}, h('b', {}, who), h('span', { class: 'about num' }, about)),
      h('div', { class: 'keys' }, button('inbound'), !person.to && button('callback')),
    );
  }

  /** On a call that is still being dialled, an available agent gets another one, and that one wins. */
  function winner({ agents, customers }, { customer, engagements }) {
    const { agentId: dials } = engagements[0] ?? {};
    if (agents.find(({ id }) => id === dials)?.state.kind !== 'available') return undefined;
    const other = customers.find(({ number }) => number !== customer.number);
    return () => start('inbound', other);
  }

  let drawn = '';
  /** Whatever changed in the world, a few times a second. */
  function draw(force = false) {
    const world = simulator.state();
    const open = world.interactions.filter(
      ({ customer: { phase } }) => phase !== 'left' && phase !== 'failed',
    );
    const phones = world.agents
      .map((agent) => [agent, onPhone(world, agent, t('and'))])
      .filter(([agent, on]) => on || agent.id === agentId);
    const now = JSON.stringify([open, phones]);
    if (force || now !== drawn) {
      drawn = now;
      replace(
        $('phones'),
        phones.map(([agent, on]) => people.phone(agent, on)),
      );
      replace(
        $('customers'),
        open.length
          ? open.flatMap((one) => people.onTheLine(one, winner(world, one)))
          : [h('li', { class: 'empty' }, t('nobody'))],
      );
    }
    if (force) {
      replace($('personas'), [...world.customers, ...OUTSIDE].map(persona));
      faults.draw();
      administrator.draw();
    }
    for (const item of document.querySelectorAll('[data-since]')) {
      item.textContent = duration(Date.now() - Number(item.dataset.since));
    }
    for (const item of document.querySelectorAll('[data-until]')) {
      item.textContent = duration(Number(item.dataset.until) - Date.now());
    }
  }

  /** New content; the focus stays on the button that has taken the place of the one before. */
  function replace(parent, children) {
    const buttons = () => [...parent.querySelectorAll('button')];
    const at = buttons().indexOf(document.activeElement);
    parent.replaceChildren(...children);
    if (at >= 0) buttons()[Math.min(at, buttons().length - 1)]?.focus();
  }

  $('auto').checked = calls;
  const byThemselves = createCalls(simulator, agentId, t, start);
  setInterval(() => {
    faults.look();
    byThemselves();
    draw();
  }, 250);
  return { draw };
}
