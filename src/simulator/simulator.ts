import { realClock } from '../core/clock/clock.js';
import { ManualClock } from '../core/clock/manual-clock.js';
import { plainCopy } from '../core/schema/plain.js';
import { customerControl, partyControl } from './actors/party.js';
import { phoneControl } from './actors/phone.js';
import type { OfferCall, Simulator, SimulatorOptions } from './api.js';
import { Desk } from './commands/desk.js';
import { SUPPORTS } from './commands/handlers.js';
import { createConnector } from './connector.js';
import { arrive } from './engine/arrival.js';
import { Engine } from './engine/engine.js';
import { agentOf, interactionById } from './engine/lookup.js';
import { saveVariable } from './engine/variables.js';
import { startTraffic } from './traffic.js';
import type { Settings, Value } from './world/types.js';

function editVariable(
  engine: Engine,
  interactionId: string,
  agentId: string,
  name: string,
  value: Value,
): void {
  const agent = agentOf(engine.world, agentId, 'editVariable');
  const interaction = interactionById(engine.world, interactionId);
  if (!interaction) {
    throw new Error(
      `simulator.editVariable: there is no interaction "${interactionId}" now. Give the id that offerCall returned, before its last wrap-up`,
    );
  }
  const variable = interaction.variables.find((item) => item.name === name);
  if (!variable) {
    const names = interaction.variables.map((item) => item.name).join(', ') || 'none';
    throw new Error(
      `simulator.editVariable: interaction "${interactionId}" has no variable "${name}". Its variables: ${names}`,
    );
  }
  engine.change(() => saveVariable(variable, value, agent));
}

function setProfile(engine: Engine, agentId: string, patch: object): void {
  const agent = agentOf(engine.world, agentId, 'setProfile');
  engine.change(() => {
    const profile: Record<string, unknown> = { ...agent.profile };
    for (const [key, value] of Object.entries(patch)) {
      if (value === null || value === undefined) delete profile[key];
      else profile[key] = plainCopy(value);
    }
    agent.profile = profile;
  });
}

function setSettings(engine: Engine, patch: Partial<Settings>): void {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  engine.change(() => Object.assign(engine.world.settings, Object.fromEntries(given)));
}

/**
 * A contact centre in memory: several agents share one world.
 *
 * @returns the simulator; give `simulator.connector('ada')` to a session or a store
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { seed = 1, clock: kind = 'real', world = {} } = options;
  const clock = kind === 'manual' ? new ManualClock() : realClock;
  const engine = new Engine({ seed, clock, input: world, supports: SUPPORTS });
  const desk = new Desk(engine, seed);
  let byHand = false;
  const { alone } = engine;
  const offer = (call: OfferCall) => engine.change(() => arrive(engine, call)).id;
  const simulator: Simulator = {
    seed,
    clock,
    connector: (agentId) => createConnector(simulator, engine, desk, agentId),
    advance: async (ms) => {
      if (clock instanceof ManualClock) return clock.advance(ms);
      throw new Error(
        "simulator.advance: the clock is real and cannot be moved. Create the simulator with { clock: 'manual' }",
      );
    },
    offerCall: (call) => {
      byHand = true;
      alone.clear();
      return offer(call);
    },
    customer: (interactionId) => customerControl(engine, interactionId, 'customer'),
    party: (interactionId, legId) => partyControl(engine, interactionId, legId),
    phone: (agentId) => phoneControl(engine, agentId),
    traffic: (agentId, traffic) => {
      agentOf(engine.world, agentId, 'traffic');
      const { phone, party } = simulator;
      const host = { seed, clock, world: () => engine.world, offer, phone, party, byHand: () => byHand };
      if (!byHand) alone.add(agentId);
      const stop = startTraffic(host, agentId, traffic);
      return () => {
        alone.delete(agentId);
        stop();
      };
    },
    editVariable: (...args) => editVariable(engine, ...args),
    fault: (faults) => engine.faults.add(faults),
    setProfile: (agentId, patch) => setProfile(engine, agentId, patch),
    setSettings: (patch) => setSettings(engine, patch),
    reset: () => {
      desk.restart();
      engine.reset();
    },
    state: () => engine.copy(),
    get commands() {
      return desk.journal;
    },
  };
  return simulator;
}
