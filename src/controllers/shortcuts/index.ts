/** The shortcuts of one session, while it is on the page and has any: a part of its own, loaded with the first. */
import type { State } from '../../core/store/state.js';
import { onMac } from '../typed.js';
import { perform } from './actions.js';
import type { HintedButton, KeyHint, ShortcutsHost } from './host.js';
import { ariaKeys, shownKeys } from './keys.js';
import { attend } from './listener.js';
import { readShortcuts, type Combinations } from './map.js';
import { ringingCall, selectedCall, targetOf } from './targets.js';

interface Running {
  readonly host: ShortcutsHost;
  readonly combinations: Combinations;
  stop(): void;
}

const NONE: Combinations = new Map();

export class Shortcuts {
  #value: unknown;
  /** The last good map. */
  #combinations = NONE;
  #running: Running | undefined;

  /** @param host whom the session speaks for; undefined: nobody now */
  set(value: unknown, host: ShortcutsHost | undefined): void {
    // a mistake is told of when there is somebody to tell
    if (host && value !== this.#value) this.#read(value, host);
    const combinations = host ? this.#combinations : NONE;
    if (host === this.#running?.host && combinations === this.#running?.combinations) return;
    this.#running?.stop();
    this.#running = host && combinations.size ? run(host, combinations) : undefined;
  }

  #read(value: unknown, host: ShortcutsHost): void {
    this.#value = value;
    const read = readShortcuts(value);
    if ('message' in read) host.report(read);
    else this.#combinations = read;
  }
}

function run(host: ShortcutsHost, combinations: Combinations): Running {
  const leave = attend({ host, combinations, act: (name) => perform(name, host) });
  host.hint((button) => hintOf(combinations, host, button));
  // which call they are about is no part of what a card watches
  let about = aboutOf(host.store.state);
  const unsubscribe = host.store.subscribe((state) => {
    const now = aboutOf(state);
    if (now !== about) host.draw();
    about = now;
  });
  host.draw();
  const stop = () => {
    leave();
    unsubscribe();
    host.hint(undefined);
    host.draw();
  };
  return { host, combinations, stop };
}

const aboutOf = (state: State): string => JSON.stringify([selectedCall(state)?.id, ringingCall(state)?.id]);

function hintOf(
  combinations: Combinations,
  host: ShortcutsHost,
  { type, callId, legId }: HintedButton,
): KeyHint | undefined {
  for (const [name, keys] of combinations) {
    const target = targetOf(name, host);
    if (target?.type === type && target.callId === callId && target.legId === legId)
      return { aria: ariaKeys(keys), shown: shownKeys(keys, onMac()) };
  }
  return undefined;
}
