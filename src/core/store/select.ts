import { sameJson } from '../schema/plain.js';
import type { State } from './state.js';

interface Source {
  readonly state: State;
  subscribe(listener: (state: State) => void): () => void;
}

/** Calls back with a part of the state, now and whenever it changed. */
export function selectFrom<T>(
  source: Source,
  selector: (state: State) => T,
  callback: (value: T) => void,
  { signal }: { signal?: AbortSignal },
): void {
  if (signal?.aborted) return;
  let last = selector(source.state);
  callback(last);
  const stop = source.subscribe((state) => {
    const next = selector(state);
    if (sameJson(next, last)) return;
    last = next;
    callback(next);
  });
  signal?.addEventListener('abort', stop, { once: true });
}
