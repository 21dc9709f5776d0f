import type { Clock } from '../../core/clock/clock.js';
import { TIMES } from './options.js';

/**
 * Asks the page who the agent is.
 *
 * @throws Error without the page's own words: they might hold what is secret
 */
export async function tokenOf(
  ask: (() => string | Promise<string>) | undefined,
  clock: Clock,
): Promise<string | undefined> {
  if (!ask) return undefined;
  let timer: unknown;
  const late = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(
      () => reject(new Error(`The token did not come within ${TIMES.greeting / 1000} s; trying again`)),
      TIMES.greeting,
    );
  });
  try {
    const token: unknown = await Promise.race([Promise.resolve().then(ask).catch(failed), late]);
    if (typeof token === 'string') return token;
  } finally {
    clock.clearTimeout(timer);
  }
  throw new Error('The token is no text; return a string');
}

function failed(): never {
  throw new Error('The token could not be had: its function failed; trying again');
}
