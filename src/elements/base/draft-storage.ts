import type { DraftStorage } from '../../core/store/drafts.js';
import { isRecord } from '../../core/schema/plain.js';

/**
 * Drafts outlive a reload within the tab. What is kept never holds secure values, nor what is typed over a number
 * that is masked, and is gone with the call.
 * Without storage (blocked, a sandboxed frame) they live as long as the page.
 *
 * @param name tells sessions of one page apart
 */
export function draftStorage(name: string): DraftStorage {
  const key = `cc-drafts:${name}`;
  return {
    load() {
      try {
        const drafts: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        return isRecord(drafts) ? drafts : undefined;
      } catch {
        return undefined;
      }
    },
    save(drafts) {
      try {
        if (Object.keys(drafts).length) sessionStorage.setItem(key, JSON.stringify(drafts, withoutMasked));
        else sessionStorage.removeItem(key);
      } catch {
        // full or blocked: the drafts stay in the page
      }
    },
  };
}

const withoutMasked = (_key: string, value: unknown): unknown =>
  isRecord(value) && value.masked === true ? undefined : value;

/** Sessions without an id are told apart by their place among those of the page. */
export function nameless(session: HTMLElement): string {
  const all = [...document.querySelectorAll('cc-session:not([id]), cc-desktop:not([id])')];
  return `${session.localName}-${all.indexOf(session)}`;
}
