import type { Call } from '../schema/types.js';

/** The task list: everything that is not over, offers last, each in the order they came. */
export function taskList(calls: readonly Call[]): Call[] {
  const open = calls.filter(({ phase }) => phase !== 'ended');
  return [...open.filter(({ phase }) => phase !== 'offered'), ...offers(open)];
}

export const offers = (calls: readonly Call[]): Call[] =>
  calls
    .filter(({ phase }) => phase === 'offered')
    .sort((a, b) => (a.offeredAt ?? a.since) - (b.offeredAt ?? b.since));
