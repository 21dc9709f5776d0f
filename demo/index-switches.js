// What can be switched while it runs: what goes wrong, what the administrator allows, how a call makes itself heard.
import { COMMAND_TYPES } from '/dist/cc-widgets.js';
import { h } from './chrome.js';

/** @returns `draw()`, and `look()`: what has failed once is off again */
export function createFaults(simulator, parent, t) {
  /** Every type fails once; the first request that arrives takes all of it back. */
  function failNext() {
    const message = t('failNext');
    const before = simulator.commands.length;
    const undo = COMMAND_TYPES.map((type) =>
      simulator.fault({ failNext: { type, code: 'refused', message } }),
    );
    return { used: () => simulator.commands.length > before, undo: () => undo.forEach((one) => one()) };
  }
  const lasting = (faults) => () => ({ used: () => false, undo: simulator.fault(faults) });
  const faults = {
    dropLink: lasting({ dropLink: true }),
    loseResults: lasting({ loseResults: true }),
    failNext,
    delay: lasting({ delayMs: 2500 }),
    limit26: lasting({ limit: '26' }),
    limit27: lasting({ limit: '27' }),
  };
  const active = new Map();
  const buttons = new Map();

  function toggle(name) {
    const now = active.get(name);
    now?.undo();
    if (now) active.delete(name);
    else active.set(name, faults[name]());
    buttons.get(name).setAttribute('aria-pressed', String(!now));
  }
  for (const name of Object.keys(faults)) {
    const button = h('button', { type: 'button', class: 'btn small', 'aria-pressed': 'false' });
    button.addEventListener('click', () => toggle(name));
    buttons.set(name, button);
    parent.append(button);
  }
  return {
    draw() {
      for (const [name, button] of buttons) button.textContent = t(name);
    },
    look() {
      for (const [name, fault] of active) if (fault.used()) toggle(name);
    },
  };
}

/** @returns `draw()` */
export function createAdministrator(simulator, agentId, parent, t) {
  const profile = () => simulator.state().agents.find(({ id }) => id === agentId).profile;
  const inProfile = (name) => ({
    is: () => Boolean(profile()[name]),
    set: (on) => simulator.setProfile(agentId, { [name]: on }),
  });
  const inOutdial = (name) => ({
    is: () => Boolean(profile().outdial?.[name]),
    set: (on) => simulator.setProfile(agentId, { outdial: { ...profile().outdial, [name]: on } }),
  });
  const inSettings = (name) => ({
    is: () => simulator.state().settings[name],
    set: (on) => simulator.setSettings({ [name]: on }),
  });
  const switches = {
    endCallEnabled: inProfile('endCallEnabled'),
    dialpad: inOutdial('dialpad'),
    addressBook: inOutdial('addressBook'),
    transferToQueue: inOutdial('transferToQueue'),
    campaignEnabled: inProfile('campaignEnabled'),
    availableAfterOutdial: inSettings('availableAfterOutdial'),
    sendDigits: inSettings('sendDigits'),
  };
  const rows = Object.entries(switches).map(([name, { is, set }]) => {
    const box = h('input', { type: 'checkbox', name });
    const word = h('span');
    box.addEventListener('change', () => set(box.checked));
    parent.append(h('li', {}, h('label', { class: 'check' }, box, word)));
    return () => {
      box.checked = is();
      word.textContent = t('allows')[name];
    };
  });
  return { draw: () => rows.forEach((draw) => draw()) };
}

/** What an agent hears and sees of a call that rings. @returns `draw()` */
export function createAlerts(desktop, parent, t) {
  const rows = ['ring', 'notify', 'titleBadge'].map((name) => {
    const box = h('input', { type: 'checkbox', name });
    const word = h('span');
    box.addEventListener('change', () => (desktop[name] = box.checked));
    parent.append(h('li', {}, h('label', { class: 'check' }, box, word)));
    return () => (word.textContent = t('alerts')[name]);
  });
  return { draw: () => rows.forEach((draw) => draw()) };
}
