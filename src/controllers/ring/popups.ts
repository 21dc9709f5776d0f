/** Notifications of the system for calls that ring while the agent looks elsewhere. */
import { partyNumber } from '../../core/policy/legs.js';
import type { Call } from '../../core/schema/types.js';
import { kindFace, partyOf } from '../../core/selectors/party.js';
import { pickText } from '../../core/text/pick-text.js';
import type { RingHost } from './host.js';

/** One call's. */
interface Entry {
  call: Call;
  turn: AbortController;
  release?: () => void;
  /** It is this tab's turn. */
  mine: boolean;
  popup?: Notification;
  /** The agent has closed it. */
  dismissed: boolean;
}

/** Does the agent look at this page, or at a page of its own site around it? */
function isSeen(): boolean {
  if (document.visibilityState !== 'visible') return false;
  if (document.hasFocus()) return true;
  try {
    return window.top?.document.hasFocus() === true;
  } catch {
    return false;
  }
}

export class Popups {
  readonly #host: RingHost;
  readonly #entries = new Map<string, Entry>();
  readonly #look = () => this.#review();
  #watching = false;

  constructor(host: RingHost) {
    this.#host = host;
  }

  /** @param calls those that ring and may be shown */
  changed(calls: readonly Call[]): void {
    for (const [id, entry] of this.#entries) if (!calls.some((call) => call.id === id)) this.#end(id, entry);
    for (const call of calls) {
      const entry = this.#entries.get(call.id);
      if (entry) entry.call = call;
      else void this.#begin(call);
    }
    this.#watch(this.#entries.size > 0);
  }

  async #begin(call: Call): Promise<void> {
    const turn = new AbortController();
    const entry: Entry = { call, turn, mine: false, dismissed: false };
    this.#entries.set(call.id, entry);
    try {
      entry.release = await this.#host.tabs.claim(`notify/${call.id}`, turn.signal);
    } catch {
      // without word of the others: better shown twice than never
    }
    if (turn.signal.aborted) return entry.release?.();
    entry.mine = true;
    this.#review();
  }

  #end(id: string, { turn, release, popup }: Entry): void {
    this.#entries.delete(id);
    turn.abort();
    release?.();
    popup?.close();
  }

  #watch(on: boolean): void {
    if (on === this.#watching) return;
    this.#watching = on;
    const change = on ? window.addEventListener : window.removeEventListener;
    // visibilitychange bubbles up from the document
    for (const type of ['focus', 'blur', 'visibilitychange']) change.call(window, type, this.#look);
  }

  #review(): void {
    const seen = isSeen();
    for (const entry of this.#entries.values()) {
      const { popup } = entry;
      if (seen && popup) {
        entry.popup = undefined;
        popup.close();
      } else if (!seen && !popup && entry.mine && !entry.dismissed) {
        this.#show(entry);
      }
    }
  }

  #show(entry: Entry): void {
    const { call } = entry;
    const { store, language } = this.#host;
    const { localizer } = language;
    try {
      const popup = new Notification(localizer.t(kindFace(call).word), {
        body: this.#body(call),
        tag: `cc-call/${call.id}`,
        lang: localizer.lang,
        requireInteraction: true,
      });
      entry.popup = popup;
      popup.onclick = () => {
        window.focus();
        store.selectCall(entry.call.id);
        popup.close();
      };
      popup.onclose = () => {
        if (entry.popup !== popup) return;
        entry.popup = undefined;
        entry.dismissed = true;
      };
    } catch {
      // some phones take them from service workers only
      entry.dismissed = true;
      this.#host.report({
        code: 'NOTIFY',
        message: 'This browser shows no notifications from pages; there are none',
      });
    }
  }

  /** Who, and for which queue; numbers as the session writes them. */
  #body(call: Call): string {
    const { store, language } = this.#host;
    const { localizer } = language;
    const leg = partyOf(call);
    const number = partyNumber(call, leg);
    const role = leg?.role ?? 'customer';
    const shown = number && store.number(number, { purpose: 'label', role, callId: call.id });
    const name = pickText(leg?.name, localizer.lang);
    const who = [name, shown].filter(Boolean).join(' · ') || localizer.t('unknownCaller');
    return [who, pickText(call.queue, localizer.lang)].filter(Boolean).join('\n');
  }
}
