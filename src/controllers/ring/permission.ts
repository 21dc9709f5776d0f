/** Whether notifications may be shown; asked of the browser by the agent's own click only. */
import type { RingHost } from './host.js';

/** Pages' stores whose agents have been told that it is not allowed. */
const told = new WeakSet<object>();

export class Permission {
  readonly #host: RingHost;
  readonly #granted: () => void;
  /** The agent was asked, and may have dismissed it. */
  #asked = false;

  /** @param granted the agent has just allowed them */
  constructor(host: RingHost, granted: () => void) {
    this.#host = host;
    this.#granted = granted;
  }

  /** May they be shown? What is to be said of it is said. */
  check(): boolean {
    const host = this.#host;
    if (!host.settings.notify) {
      this.takeBack();
      return false;
    }
    if (typeof Notification !== 'function') {
      host.report({ code: 'NOTIFY', message: 'This browser has no notifications; there are none' });
      return false;
    }
    const { permission } = Notification;
    if (permission === 'default') {
      if (!this.#asked) host.tell('notifications-off', () => void this.#ask());
      this.#asked = true;
      return false;
    }
    host.takeBack('notifications-off');
    if (permission === 'granted') host.takeBack('notifications-denied');
    else if (!told.has(host.store)) {
      told.add(host.store);
      host.tell('notifications-denied');
    }
    return permission === 'granted';
  }

  takeBack(): void {
    this.#asked = false;
    this.#host.takeBack('notifications-off');
    this.#host.takeBack('notifications-denied');
  }

  async #ask(): Promise<void> {
    try {
      await Notification.requestPermission();
    } catch {
      // what came of it is read, not believed
    }
    this.#granted();
  }
}
