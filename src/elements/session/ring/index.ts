/** Brings the ring to a session: loads it, and has its messages shown where the agent looks. */
import type {
  Attendance,
  RingHost,
  RingNotice,
  RingSettings,
  RingTabs,
} from '../../../controllers/ring/index.js';
import { viewersOf } from '../../../controllers/store-controller.js';
import type { Problem } from '../../../core/store/problems.js';
import type { Store } from '../../../core/store/store.js';
import { hasLocale, registerLocale } from '../../../localize/localizer.js';
import { locale as english } from '../../../localize/locales/en.js';
import { setRemedy } from '../../base/remedies.js';
import { News } from './news.js';

export type { RingSettings, RingTabs };

export interface RingOwner {
  readonly settings: RingSettings;
  readonly store: Store;
  readonly tabs: RingTabs;
  readonly language: RingHost['language'];
  report(problem: Problem): void;
}

const LEVELS: Record<RingNotice, 'info' | 'warning'> = {
  'sound-blocked': 'warning',
  'notifications-off': 'info',
  'notifications-denied': 'info',
};

/**
 * Starts to attend a store.
 *
 * @returns `changed()`: a setting is another; `stop()`: the session left, or has another store
 */
export function attendCalls(owner: RingOwner): { changed(): void; stop(): void } {
  const { store } = owner;
  const news = new News(store);
  const told = new Set<RingNotice>();
  let attendance: Attendance | undefined;
  let loading: Promise<void> | undefined;
  let stopped = false;
  if (!hasLocale('en')) registerLocale('en', english);

  const host: RingHost = {
    store,
    tabs: owner.tabs,
    news,
    language: owner.language,
    get settings() {
      return owner.settings;
    },
    report: (problem) => owner.report(problem),
    tell(code, remedy) {
      told.add(code);
      setRemedy(store, code, remedy);
      store.inform({ id: `cc-${code}`, level: LEVELS[code], code });
      draw();
    },
    takeBack(code) {
      if (!told.delete(code)) return;
      setRemedy(store, code, undefined);
      store.dismiss(`cc-${code}`);
      draw();
    },
  };

  /** A card without cc-notices beside it shows them too, and they are not of its call. */
  function draw(): void {
    for (const viewer of viewersOf(store)) viewer.requestUpdate();
  }

  function load(): void {
    loading ??= import('../../../controllers/ring/index.js').then(
      ({ attend }) => {
        if (!stopped) attendance = attend(host);
      },
      () => {
        // the next change of a setting tries again
        loading = undefined;
        owner.report({ code: 'LOAD', message: 'The ring could not be loaded; calls do not ring' });
      },
    );
  }

  load();
  return {
    changed() {
      if (attendance) attendance.changed();
      else load();
    },
    stop() {
      stopped = true;
      news.stop();
      attendance?.stop();
    },
  };
}
