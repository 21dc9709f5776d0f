import { html, nothing, type TemplateResult } from 'lit';
import type { Availability } from '../../core/schema/types.js';
import { busy } from '../../styles/icons.js';
import { image } from './call-icons.js';

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

/** The button of an action; the second click of a double click is none. Off it stays focusable and says why; nothing where it is not visible. */
export function actionButton(button: ActionButton): TemplateResult | typeof nothing {
  const { type, availability, label, pending, reason, look = '', key = '' } = button;
  const { visible, enabled } = availability;
  if (!visible) return nothing;
  const why = enabled || !reason ? nothing : `why-${type}${key.replace(/\s/g, '_')}`;
  return html`<button
      type="button"
      class="b ${look}"
      part="action action-${type}"
      tabindex=${button.tabindex ?? nothing}
      aria-label=${button.name ?? nothing}
      title=${button.name ?? nothing}
      aria-expanded=${button.expanded === undefined ? nothing : String(button.expanded)}
      aria-disabled=${enabled ? nothing : 'true'}
      aria-busy=${pending ? 'true' : nothing}
      aria-describedby=${why}
      @keydown=${onePress}
      @click=${(event: MouseEvent) => enabled && event.detail < 2 && button.act()}
    >
      ${pending ? busy() : button.icon ? image(button.icon) : nothing}<span class="label"
        >${label}</span
      ></button
    >${why === nothing ? nothing : html`<span class="sr" id=${why}>${reason}</span>`}`;
}
