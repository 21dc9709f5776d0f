/** Page and backend share one rule book: what the policy disables is refused here as well. */
import type { Command } from '../../core/schema/types.js';
import { checkCommand } from '../../core/store/command-check.js';
import { EMPTY_STATE } from '../../core/store/state.js';
import type { Engine } from '../engine/engine.js';
import { agentOf, engagementsOf } from '../engine/lookup.js';
import type { Refusal } from '../wire/faults.js';
import { HANDLERS } from './handlers.js';
import type { Handler } from './types.js';

/**
 * @param earlier commands of this agent's other pages, still under way
 * @returns why not, or undefined when it was carried out
 */
export function carryOut(
  engine: Engine,
  agentId: string,
  command: Command,
  earlier: readonly Command[],
): Refusal | undefined {
  const seen = engine.see(agentId);
  const refusal = checkCommand(command, {
    ...EMPTY_STATE,
    ...seen,
    pending: earlier,
    supports: engine.supports,
  });
  if (refusal) return refusal;
  const agent = agentOf(engine.world, agentId, 'connector');
  const { callId } = command as { callId?: string };
  const on = engagementsOf(engine.world, agentId).find(({ engagement }) => engagement.callId === callId);
  const handler = HANDLERS[command.type] as Handler<'hold'> | undefined;
  // an ended call that is not swept yet is still seen
  if (callId !== undefined && !on) return { code: 'not-found' };
  const subject = on ?? { agent };
  return handler?.(engine, subject as typeof on & object, command as Command<'hold'>) ?? undefined;
}
