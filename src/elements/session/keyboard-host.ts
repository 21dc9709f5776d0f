/** What shortcuts are given of a session: loaded with them, as it needs what the views share. */
import { actionsFor, agentActionsFor } from '../../core/policy/actions.js';
import { situationOf } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { announce } from '../../controllers/announcer.js';
import { dialpads } from '../../controllers/dialpads.js';
import { firstOf } from '../../controllers/places.js';
import type { Shown, ShortcutsHost } from '../../controllers/shortcuts/host.js';
import { viewersOf } from '../../controllers/store-controller.js';
import { CcElement } from '../base/cc-element.js';
import { setKeyHints } from '../base/key-hints.js';
import type { Trouble } from '../base/own-data.js';

export function hostOf(session: Shown, store: Store, report: (trouble: Trouble) => void): ShortcutsHost {
  const viewers = () => [...viewersOf(store)].filter((viewer) => viewer instanceof CcElement);
  return {
    session,
    store,
    viewers,
    actionsOf: (call) => actionsFor(call, situationOf(store.state)),
    agentActions: () => agentActionsFor(situationOf(store.state)),
    dialpad: () => firstOf(dialpads, store),
    announce: (text) => announce(store, text),
    hint: (of) => setKeyHints(store, of),
    draw: () => {
      for (const viewer of viewers()) viewer.requestUpdate();
    },
    report,
  };
}
