/** What both tabs of the dialpad need, and the line that says why nobody can be called. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Availability, CommandInput, Result } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import { error } from '../../styles/call-icons.js';
import { icon, info } from '../../styles/icons.js';
import type { Kit } from '../base/cc-element.js';
import type { Reading } from '../base/number-reader.js';
import { askAgain } from '../base/request-words.js';
import type { OutdialDesk } from './outdial-desk.js';

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
}

/** Why nobody can be called, what failed, what to confirm. Its height is always kept. */
export function reason(view: OutdialView, reading?: Reading): TemplateResult {
  const { desk, t, why, failure, request } = view;
  const again = reading?.needsConfirmation && desk.isConfirmed(reading) ? t('pressAgain', t('call')) : '';
  const input = failure && askAgain(view, failure);
  const text = why || again;
  return html`<div
    class="why ${failure ? 'bad' : ''}"
    part="reason"
    role=${again && !why ? 'status' : nothing}
  >
    ${text ? html`${icon(failure ? error : info, 's')}<span>${text}</span>` : nothing}
    ${
      input
        ? html`<button type="button" class="link" @click=${() => void request(input)}>
            ${t(failure?.code === 'needs-confirmation' ? 'call' : 'tryAgain')}
          </button>`
        : nothing
    }
  </div>`;
}
