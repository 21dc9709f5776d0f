// What policy says of the selected call and of the agent: each action with its reason.
import { actionsFor, agentActionsFor } from '/dist/cc-widgets.js';
import { $, h, wording } from './chrome.js';

/** @returns rows: name, of whom, what is available */
function rowsOf(state, t) {
  const { calls, selectedCallId, agent } = state;
  const call = calls.find(({ id }) => id === selectedCallId);
  const { actions = {}, legs = {} } = call ? actionsFor(call, state) : {};
  const nameOf = (legId) => {
    const { name, role } = call.legs.find(({ id }) => id === legId) ?? {};
    return t('ofLeg', wording(name) || role);
  };
  return [
    ...Object.entries(legs).flatMap(([legId, own]) =>
      Object.entries(own).map(([action, can]) => [action, nameOf(legId), can]),
    ),
    ...Object.entries(actions).map(([action, can]) => [action, '', can]),
    ...(agent
      ? Object.entries(agentActionsFor(state)).map(([action, can]) => [action, t('ofAgent'), can])
      : []),
  ];
}

/** What can be done first, then what is off, then what is not there. */
const rank = ([, , { visible, enabled }]) => (visible ? (enabled ? 0 : 1) : 2);

export function drawActions(state, t) {
  const rows = rowsOf(state, t).sort((a, b) => rank(a) - rank(b));
  const mark = (is) => h('td', { class: is ? 'yes' : 'no' }, t(is ? 'yes' : 'no'));
  $('none').hidden = rows.length > 0;
  $('actions').replaceChildren(
    ...rows.map(([action, whose, { visible, enabled, reason }]) =>
      h(
        'tr',
        { class: visible ? false : 'gone' },
        h('th', { scope: 'row' }, h('code', {}, action), whose && ' ', whose),
        mark(visible),
        mark(enabled),
        h('td', {}, h('code', {}, wording(reason))),
      ),
    ),
  );
}
