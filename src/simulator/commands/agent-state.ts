/** Available, or idle with a code. During wrap-up it is what follows. */
import { setAgentState } from '../engine/agents.js';
import { engagementsOf } from '../engine/lookup.js';
import type { Handlers } from './types.js';

export const agentState = {
  'agent-state'(ctx, { agent }, { state, idleCodeId }) {
    const { idleCodes = [] } = agent.profile;
    const invalid = (message: string) => ({ code: 'invalid', message, fields: { idleCodeId: message } });
    const code = state === 'idle' ? idleCodeId : undefined;
    if (state === 'idle' && idleCodes.length) {
      if (code === undefined) return invalid('An idle code is required');
      if (!idleCodes.some(({ id }) => id === code)) return invalid('There is no such idle code');
    }
    const wrapsUp = engagementsOf(ctx.world, agent.id).some(
      ({ engagement }) => engagement.phase === 'wrapup',
    );
    if (wrapsUp) agent.next = { kind: state, idleCodeId: code };
    else setAgentState(ctx, agent, state, code);
    return undefined;
  },
} satisfies Handlers;
