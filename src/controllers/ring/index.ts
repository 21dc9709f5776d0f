/** The ring: sound, notifications and title badge of calls that are offered. A part of its own: few pages want it. */
import type { Call } from '../../core/schema/types.js';
import type { RingHost } from './host.js';
import { Offers } from './offers.js';
import { Permission } from './permission.js';
import { Popups } from './popups.js';
import { Ringer } from './ringer.js';
import { setTitleBadge } from './title-badge.js';

export type { RingHost, RingNotice, RingSettings, RingTabs } from './host.js';

export interface Attendance {
  /** The settings may be others. */
  changed(): void;
  stop(): void;
}

/** Attends to the calls of a store. */
export function attend(host: RingHost): Attendance {
  const { store } = host;
  const ringer = new Ringer(host);
  const popups = new Popups(host);
  const permission = new Permission(host, () => changed());
  // a language that has to be loaded is there when it is needed
  void host.language.localizer;
  const offers = new Offers(host, () => changed());

  /** The agent has said what to do with it, and the backend has not answered yet. */
  const isDecided = ({ id }: Call) =>
    store.state.pending.some(
      (command) => (command.type === 'answer' || command.type === 'decline') && command.callId === id,
    );

  function changed(): void {
    ringer.changed(host.settings.ring && offers.news.some((call) => !isDecided(call)));
    popups.changed(permission.check() ? offers.news : []);
    setTitleBadge(store, host.settings.titleBadge ? offers.all.length : 0);
  }

  changed();
  return {
    changed,
    stop() {
      offers.stop();
      ringer.stop();
      popups.changed([]);
      permission.takeBack();
      setTitleBadge(store, 0);
    },
  };
}
