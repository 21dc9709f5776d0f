/** Calls that are over: nothing brings them back, and what was typed for them goes. */
import type { Call } from '../schema/types.js';
import type { Drafts } from './drafts.js';
import { callById, type State } from './state.js';

/** Ended calls that stay visible to elements bound to them, and those whose end is remembered. */
const KEPT = 20;
const REMEMBERED = 5000;

export class Endings {
  readonly ids = new Set<string>();

  /** What ended, went, or goes on under another id between two states. */
  note(prev: State, next: State, ended: readonly Call[], drafts: Drafts): void {
    for (const { id } of [...ended, ...next.calls.filter(({ phase }) => phase === 'ended')]) {
      drafts.drop(id);
      this.#remember(id);
    }
    for (const { id, continues } of next.calls) {
      if (continues === undefined) continue;
      drafts.move(continues, id);
      // what is still said of the old id is no news
      this.#remember(continues);
    }
    for (const { id } of prev.calls) {
      if (!callById(next, id) && !next.calls.some(({ continues }) => continues === id)) drafts.drop(id);
    }
  }

  #remember(id: string): void {
    this.ids.add(id);
    if (this.ids.size > REMEMBERED) this.ids.delete(this.ids.values().next().value!);
  }
}

/** The call that made the agent RONA, as long as that is the state. */
export function missedCall(next: State, ended: readonly Call[]): Call | undefined {
  if (next.agent?.state.kind !== 'rona') return undefined;
  return [...next.calls, ...ended].findLast(({ end }) => end?.reason === 'rona') ?? next.missed;
}

export function withoutOldEnded(calls: readonly Call[]): readonly Call[] {
  let spare = calls.filter(({ phase }) => phase === 'ended').length - KEPT;
  return spare > 0 ? calls.filter(({ phase }) => phase !== 'ended' || spare-- <= 0) : calls;
}
