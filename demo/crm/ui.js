// Small helpers of the CRM's views.
import { $, lang } from '../chrome.js';

/**
 * Draws children anew only where something changed. What has the focus keeps it, by its `data-key`.
 *
 * @param {Element[]} children
 */
export function fill(parent, children) {
  const same = (child, i) => child.isEqualNode(parent.children[i]);
  if (children.length === parent.children.length && children.every(same)) return;
  const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  parent.replaceChildren(...children);
  if (focused) parent.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

export const when = (at) =>
  new Intl.DateTimeFormat(lang(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Tabs as in the guide of WAI-ARIA: arrow keys choose. */
export function setUpTabs(tabs) {
  function choose(chosen) {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      $(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
    }
  }
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[key];
      if (!step) return;
      const next = tabs[(i + step) % tabs.length];
      choose(next);
      next.focus();
    });
  }
  choose(tabs[0]);
}
