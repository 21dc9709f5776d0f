import { isContradictory } from '../policy/legs.js';
import type { Call } from '../schema/types.js';
import type { Problems } from './problems.js';

/** Calls that cannot be as they are said to be; each is reported once. */
export function reportContradictions(calls: readonly Call[], problems: Problems): void {
  for (const call of calls) {
    if (!isContradictory(call)) continue;
    problems.once(`consult-hold/${call.id}`, {
      code: 'CONSULT_HOLD',
      message: 'In a consult exactly one party is on hold. Send both legs in one update',
    });
  }
}
