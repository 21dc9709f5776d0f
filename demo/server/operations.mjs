// What may be asked of a world over the control socket. Each gets the world, and the arguments as they came.

const PLAYS = new Set(['answer', 'decline', 'hangUp', 'fail']);

/** A person does something on a phone. */
function play(control, act, argument) {
  if (!PLAYS.has(act) || typeof control[act] !== 'function')
    throw new Error(`nobody can ${String(act).slice(0, 40)}`);
  // what was left out is null in JSON
  return control[act](argument ?? undefined);
}

/** Values of secure variables are for the agent's page alone. */
const withoutSecure = (_key, value) =>
  value && value.secure === true && 'value' in value ? { ...value, value: null } : value;

/** What a watcher sees. */
export function pictureOf({ simulator, watchers }) {
  const faults = [...watchers].reduce((sum, watcher) => sum + watcher.faults.size, 0);
  const picture = { state: simulator.state(), commands: simulator.commands, pages: watchers.size, faults };
  return JSON.stringify(picture, withoutSecure);
}

/** Faults that one watcher has switched on, by a number. */
export class FaultList {
  #last = 0;
  #undo = new Map();

  get size() {
    return this.#undo.size;
  }

  add(undo) {
    this.#last += 1;
    this.#undo.set(this.#last, undo);
    return this.#last;
  }

  take(number) {
    this.#undo.get(number)?.();
    return this.#undo.delete(number);
  }

  clear() {
    for (const undo of this.#undo.values()) undo();
    this.#undo.clear();
  }
}

export const OPERATIONS = {
  offerCall: ({ simulator }, call) => simulator.offerCall(call),
  customer: ({ simulator }, id, act, argument) => play(simulator.customer(id), act, argument),
  party: ({ simulator }, id, legId, act, argument) => play(simulator.party(id, legId), act, argument),
  phone: ({ simulator }, agentId, act, argument) => play(simulator.phone(agentId), act, argument),
  editVariable: ({ simulator }, ...args) => simulator.editVariable(...args),
  setProfile: ({ simulator }, agentId, patch) => simulator.setProfile(agentId, patch),
  setSettings: ({ simulator }, patch) => simulator.setSettings(patch),
  reset: ({ simulator }) => simulator.reset(),
  /** ms, of a world with a clock that is moved by hand */
  advance: ({ simulator }, ms) => simulator.advance(ms),

  setUp: (world, options) => world.setUp(options ?? undefined),
  drop: ({ voice }) => voice.drop(),
  restart: ({ voice }, epoch) => voice.restart(epoch ?? undefined),
  chaos: ({ voice }, options) => voice.setChaos(options ?? undefined),
  tokenOf: ({ voice }, agentId) => voice.tokenOf(agentId),
  expireToken: ({ voice }, agentId) => voice.expireToken(agentId),
  stats: ({ voice }) => voice.stats(),
  /** Answered when all that came before it was carried out, and seen. */
  look: () => undefined,
};
