/** An agent's physical phone. */
import type { PhoneControl } from '../api.js';
import { hangUpPhone } from '../engine/agents.js';
import { answer, notTaken } from '../engine/answering.js';
import { backToCustomer } from '../engine/consult.js';
import { finish } from '../engine/ending.js';
import { isRinging } from '../engine/engagements.js';
import type { Engine } from '../engine/engine.js';
import { agentOf, engagementsOf, type OnCall } from '../engine/lookup.js';

/** Whoever has the customer ends the call for all; a consulted agent only leaves it. */
function hangUp(engine: Engine, on: OnCall): void {
  const { interaction, engagement } = on;
  // the customer is still being dialled
  if (engagement.phase === 'offered') notTaken(engine, on, { reason: 'rejected', by: 'agent' });
  else if (engagement.role === 'primary') finish(engine, interaction, 'agent');
  else backToCustomer(engine, interaction, { reason: 'completed', by: 'agent' }, 'party-left');
}

export function phoneControl(engine: Engine, agentId: string): PhoneControl {
  agentOf(engine.world, agentId, 'phone');
  const agentNow = () => agentOf(engine.world, agentId, 'phone');
  const calls = () => engagementsOf(engine.world, agentId);
  const ringing = (callId?: string) =>
    calls().find(
      ({ engagement }) => isRinging(engagement) && (callId === undefined || engagement.callId === callId),
    );
  return {
    answer(callId) {
      if (callId !== undefined && !engine.isKnown(callId)) {
        throw new Error(
          `simulator.phone(${agentId}).answer: there is no call "${callId}". Give the id of a call that this agent is offered, or none`,
        );
      }
      const on = ringing(callId);
      if (!on) return false;
      engine.change(() => {
        on.agent.offHook = true;
        answer(engine, on);
      });
      return true;
    },
    decline() {
      const on = ringing();
      if (!on) return false;
      engine.change(() => notTaken(engine, on, { reason: 'rejected', by: 'agent' }));
      return true;
    },
    hangUp() {
      const agent = agentNow();
      const live = calls().find(
        ({ engagement }) =>
          engagement.phase === 'connected' || (engagement.phase === 'offered' && !isRinging(engagement)),
      );
      if (!live && !agent.offHook) return false;
      engine.change(() => {
        hangUpPhone(agent);
        if (live) hangUp(engine, live);
      });
      return true;
    },
  };
}
