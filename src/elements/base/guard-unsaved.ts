import type { Store } from '../../core/store/store.js';
import { countUnsaved, onVariableDrafts } from '../../core/store/variable-drafts.js';

/** The browser asks before the page goes, only while something that was typed is not saved. */
export function guardUnsaved(store: Store): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = () => window.removeEventListener('beforeunload', ask);
  const check = () => {
    const unsaved = store.state.calls.some(({ id }) => countUnsaved(store.drafts, id) > 0);
    if (unsaved) window.addEventListener('beforeunload', ask);
    else stop();
  };
  const stopDrafts = onVariableDrafts(store.drafts, check);
  const stopStore = store.subscribe(check);
  check();
  return () => {
    stopDrafts();
    stopStore();
    stop();
  };
}
