/** How old what is shown is, when the line is not live. */
import { agoWords, clockTime } from '../../localize/moments.js';
import type { Kit } from './cc-element.js';

const MINUTE = 60_000;

/** When the backend was last heard, by the agent's own clock; `ago` is empty where that says it all. */
export function dataAge({ store, lang }: Kit): { time: string; ago: string } | undefined {
  if (!store.heardAt) return undefined;
  // the server's clock may be another one
  const now = store.clock.now();
  const at = now - Math.max(0, store.now() - store.heardAt);
  return { time: clockTime(lang, at), ago: now - at < MINUTE ? '' : agoWords(lang, at, now) };
}

/** "last known, 10:42" */
export function lastKnown(kit: Kit): string {
  const age = dataAge(kit);
  return age ? kit.t('lastKnownAt', age.time) : kit.t('lastKnown');
}
