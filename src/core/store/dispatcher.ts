import type { Fact } from './fact.js';
import type { State } from './state.js';

/** Who listens, and in which order things happen: one change at a time, its facts before the next. */
export class Dispatcher {
  readonly #listeners = new Set<(state: State) => void>();
  readonly #factListeners = new Set<(fact: Fact) => void>();
  readonly #queue: (() => void)[] = [];
  #busy = false;
  #told: State | undefined;

  subscribe(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onFact(listener: (fact: Fact) => void): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  /** Now, or, from inside a listener, once the running facts have fired. */
  enqueue(work: () => void): void {
    this.#queue.push(work);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) guard(next);
    } finally {
      this.#busy = false;
    }
  }

  notify(state: State): void {
    if (state === this.#told) return;
    this.#told = state;
    for (const listener of [...this.#listeners]) {
      // a listener may have caused a newer state: that one was told to all, the others included
      if (this.#told !== state) return;
      guard(() => listener(state));
    }
  }

  tell(facts: readonly Fact[]): void {
    for (const fact of facts) {
      for (const listener of [...this.#factListeners]) guard(() => listener(fact));
    }
  }

  clear(): void {
    this.#listeners.clear();
    this.#factListeners.clear();
  }
}

/** A listener's error is the page's: it is reported as such and stops nothing here. */
function guard(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else
      queueMicrotask(() => {
        throw error;
      });
  }
}
