/** Tabs by the APG pattern: one stop of the Tab key, arrows go on, and what is gone to is open. */
import { html, nothing, type TemplateResult } from 'lit';
import { used } from './typing.js';

interface Tabs<T extends string> {
  tabs: readonly { id: T; label: string }[];
  open: T;
  /** Id of the element that names them, or their name. */
  labelledby?: string;
  label?: string;
  /** Id of the panel that all of them open. */
  panel: string;
  /** `seg`: a switch within a pane. */
  look?: 'tabs' | 'seg';
  choose(tab: T, event: Event): void;
}

export function tablist<T extends string>(given: Tabs<T>): TemplateResult {
  const { tabs, open, labelledby, label, panel, look = 'tabs', choose } = given;
  const key = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const at = tabs.findIndex(({ id }) => id === open);
    const rtl = getComputedStyle(list).direction === 'rtl';
    const [back, on] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    used(event);
    const { id } = tabs[(to + tabs.length) % tabs.length]!;
    choose(id, event);
    list.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  return html`<div
    class=${look}
    role="tablist"
    aria-labelledby=${labelledby ?? nothing}
    aria-label=${label ?? nothing}
    @keydown=${key}
  >
    ${tabs.map(
      ({ id, label: word }) =>
        html`<button
          type="button"
          role="tab"
          part="tab"
          id="tab-${id}"
          aria-controls=${panel}
          aria-selected=${id === open ? 'true' : 'false'}
          tabindex=${id === open ? 0 : -1}
          @click=${(event: Event) => choose(id, event)}
        >
          ${word}
        </button>`,
    )}
  </div>`;
}
