/** Call-associated data in whose order. What pictures alone ask is in `shown-data.ts`: this here loads at once. */
import type { Call, Variable } from '../schema/types.js';

export const byOrder = (a: number | undefined, b: number | undefined) =>
  (a ?? Infinity) - (b ?? Infinity) || 0;

/** Each name once: the first counts. */
export function distinct(variables: readonly Variable[]): Variable[] {
  const known = new Set<string>();
  return variables.filter(({ name }) => !known.has(name) && known.add(name));
}

/** Up to 30, in the administrator's order (guide: 最多会显示 30 个变量). */
export const VARIABLES_SHOWN = 30;

/** All of a call, in the administrator's order. */
export const allVariables = (call: Call): Variable[] =>
  distinct(call.variables).sort((a, b) => byOrder(a.order, b.order));
