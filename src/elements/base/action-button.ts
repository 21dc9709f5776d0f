import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Availability } from '../../core/schema/types.js';
import { busy } from '../../styles/icons.js';
import { image } from './call-icons.js';
import { withKeys, type KeyHint } from './key-hints.js';

interface ActionButton {
  /** The request that it makes; names its part. */
  type: string;
  availability: Availability;
  label: string;
  /** Its accessible name, where the label alone leaves something open. */
  name?: string | undefined;
  icon?: string | undefined;
  /** Classes: `primary`, `positive`, `danger`, `quiet`; place. */
  look?: string;
  /** It opens something beside it, which is there now, or not. */
  expanded?: boolean | undefined;
  /** Its request is on its way. */
  pending?: boolean;
  /** Why it is off, in words. */
  reason?: string;
  /** The keys that do the same. */
  keys?: KeyHint | undefined;
  /** Tells apart several of one type. */
  key?: string;
  /** Where one stop of the Tab key stands for several. */
  tabindex?: 0 | -1;
  act(): void;
}

/** A key that is held presses once. */
export const onePress = (event: KeyboardEvent): void => {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
};

/**
 * The button of an action. Another label is another content: nothing in it moves. The second click of a double click is
 * none. Off it stays focusable and says why: to who comes to it, as who reads on finds the reason where all see it.
 * Nothing where it is not visible.
 */
export function actionButton(button: ActionButton): TemplateResult | typeof nothing {
  const { type, availability, label, pending, reason, look = '', key = '', keys } = button;
  const { visible, enabled } = availability;
  if (!visible) return nothing;
  const why = enabled || !reason ? nothing : `why-${type}${key.replace(/\s/g, '_')}`;
  return html`<button
      type="button"
      class="b ${look}"
      part="action action-${type}"
      tabindex=${button.tabindex ?? nothing}
      aria-label=${button.name ?? nothing}
      title=${keys ? withKeys(button.name ?? label, keys) : (button.name ?? nothing)}
      aria-keyshortcuts=${keys?.aria ?? nothing}
      aria-expanded=${button.expanded === undefined ? nothing : String(button.expanded)}
      aria-disabled=${enabled ? nothing : 'true'}
      aria-busy=${pending ? 'true' : nothing}
      aria-describedby=${why}
      @keydown=${onePress}
      @click=${(event: MouseEvent) => enabled && event.detail < 2 && button.act()}
    >
      ${keyed(
        label,
        html`${pending ? busy() : button.icon ? image(button.icon) : nothing}<span class="label"
            >${label}</span
          >`,
      )}</button
    >${why === nothing ? nothing : html`<span hidden id=${why}>${reason}</span>`}`;
}
