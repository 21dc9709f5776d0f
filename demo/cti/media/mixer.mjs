// Who hears whom: every 20 ms each line gets the sum of those that it talks to, or a sound.
import { FRAME } from './g711.mjs';
import { music, ringback, SILENCE } from './sounds.mjs';

const TICK_MS = 20;
/** After so many missed ticks the machine was asleep: the past is not made up for. */
const MOST_BEHIND = 25;

const SOUNDS = { music, ringback, silence: () => SILENCE };

/** The sum of others, never louder than loudest. */
function sum(frames) {
  if (frames.length < 2) return frames[0] ?? SILENCE;
  return Int16Array.from({ length: FRAME }, (_, i) => {
    const all = frames.reduce((total, frame) => total + frame[i], 0);
    return Math.max(-32_768, Math.min(32_767, all));
  });
}

/**
 * @typedef {object} Part what one line hears
 * @property {string[]} hears keys of other lines
 * @property {keyof typeof SOUNDS} sound when it hears none
 */

/** @param {(key: string) => import('./line.mjs').Line | undefined} lineOf those that are up */
export function startMixer(lineOf) {
  /** @type {Map<string, Part>} */
  let parts = new Map();
  let ticks = 0;
  let began = performance.now();
  let timer;

  function tick() {
    const said = new Map();
    for (const key of parts.keys()) {
      const frame = lineOf(key)?.take();
      if (frame) said.set(key, frame);
    }
    for (const [key, { hears, sound }] of parts) {
      const line = lineOf(key);
      if (!line) continue;
      const others = hears.flatMap((other) => said.get(other) ?? []);
      line.say(hears.length ? sum(others) : SOUNDS[sound](ticks));
    }
    ticks += 1;
  }

  function run() {
    const due = Math.floor((performance.now() - began) / TICK_MS);
    if (due - ticks > MOST_BEHIND) began = performance.now() - (ticks + 1) * TICK_MS;
    while (ticks * TICK_MS <= performance.now() - began) tick();
    timer = setTimeout(run, began + ticks * TICK_MS - performance.now());
  }
  run();

  return {
    /** @param {Map<string, Part>} next by the key of a line */
    set(next) {
      parts = next;
    },
    stop: () => clearTimeout(timer),
  };
}
