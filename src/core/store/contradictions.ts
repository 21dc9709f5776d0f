import { isContradictory } from '../policy/legs.js';
import type { Problems } from './problems.js';
import { callById, type State } from './state.js';

/** Calls that cannot be as they are said to be, of those that changed; each is reported once. */
export function reportContradictions(prev: State, { calls }: State, problems: Problems): void {
  for (const call of calls) {
    if (callById(prev, call.id) === call || !isContradictory(call)) continue;
    problems.once(`consult-hold/${call.id}`, {
      code: 'CONSULT_HOLD',
      message: 'In a consult exactly one party is on hold. Send both legs in one update',
    });
  }
}
