/** What both tabs of the dialpad need, and the line that says why nobody can be called. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Availability, CommandInput, Result } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import { error } from '../../styles/call-icons.js';
import { icon, info } from '../../styles/icons.js';
import type { Kit } from '../base/cc-element.js';
import type { Reading } from '../base/number-reader.js';
import { askAgain, failureWords } from '../base/request-words.js';
import type { DialTab, OutdialDesk } from './outdial-desk.js';

export interface Given extends Kit {
  desk: OutdialDesk;
  dismiss: (() => void) | null;
}

export interface OutdialView extends Given {
  availability: Availability;
  /** A call is being made, from here. */
  pending: boolean;
  failure: Notice | undefined;
  send(input: CommandInput): Promise<Result>;
  /** Why nobody can be called now. */
  why: string;
  tab: DialTab | undefined;
}

/** Why nobody can be called, what failed, what to confirm. Its height is always kept. */
export function reason(view: OutdialView, reading?: Reading): TemplateResult {
  const { desk, t, why, failure, request, availability } = view;
  const input = failure && availability.enabled ? askAgain(view, failure) : undefined;
  const text = failure ? failureWords(view, failure) : why;
  const again =
    !text && reading?.needsConfirmation && desk.isConfirmed(reading) ? t('pressAgain', t('call')) : '';
  return html`<div class="why ${failure ? 'bad' : ''}" part="reason">
    ${text || again ? icon(failure ? error : info, 's') : nothing}
    ${text ? html`<span>${failedFor(view)}${text}</span>` : nothing}
    <span role="status" class=${again ? '' : 'sr'}>${again}</span>
    ${
      input
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              void request(input);
              desk.goOn();
            }}
          >
            ${t(failure?.code === 'needs-confirmation' ? 'call' : 'tryAgain')}
          </button>`
        : nothing
    }
  </div>`;
}

/** Whose call failed, where that is not the number in the field. */
function failedFor({ t, number, failure, tab }: OutdialView): TemplateResult | typeof nothing {
  const { command } = failure ?? {};
  if (command?.type !== 'outdial' || (tab === 'pad' && command.source === 'dialpad')) return nothing;
  const who = command.name || number(command.number, { purpose: 'text', role: 'external' });
  return html`<b><bdi>${t('callNamed', who)}</bdi></b> `;
}
