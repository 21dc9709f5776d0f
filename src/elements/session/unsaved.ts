import { onDrafts } from '../../core/store/drafts.js';
import { isGuideUnsent } from '../../core/store/guide-draft.js';
import type { Store } from '../../core/store/store.js';
import { countUnsaved } from '../../core/store/variable-drafts.js';

/** The browser asks before the page goes, only while something that was typed is not saved. */
export function guardUnsaved(store: Store): () => void {
  const { drafts } = store;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = () => window.removeEventListener('beforeunload', ask);
  const check = () => {
    const unsaved =
      !drafts.isEmpty &&
      store.state.calls.some((call) => countUnsaved(drafts, call.id) > 0 || isGuideUnsent(drafts, call));
    if (unsaved) window.addEventListener('beforeunload', ask);
    else stop();
  };
  const stopDrafts = onDrafts(drafts, check);
  const stopStore = store.subscribe(check);
  check();
  return () => {
    stopDrafts();
    stopStore();
    stop();
  };
}
