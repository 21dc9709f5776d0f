/** The picture of the task list: a row for every call, popovers for those that ring. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customerLeg, partyNumber } from '../../core/policy/legs.js';
import type { Call } from '../../core/schema/types.js';
import { faceOf, isRinging, timerStart } from '../../core/selectors/call.js';
import { partyOf, subjectOf } from '../../core/selectors/party.js';
import { offers } from '../../core/selectors/calls.js';
import { timer } from '../../controllers/timers.js';
import { left, right } from '../../styles/call-icons.js';

import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { list } from '../../styles/list.js';
import { callIcon } from '../base/call-icons.js';
import type { CcElement, Kit } from '../base/cc-element.js';
import { callListStyles } from './call-list-styles.js';
import { image } from '../base/call-icons.js';
import { partsOf } from '../base/parts-of.js';

export { install, Timers } from '../base/view-kit.js';
export const styles = [tokens, base, controls, list, callListStyles];

/** Popovers that are shown at once. */
const PAGE = 5;

export interface CallListView extends Kit {
  tasks: readonly Call[];
  strings: CcElement['strings'];
  placement: string;
  page: number;
  shown: string | null;
  turn(to: number): void;
}

export function callList(view: CallListView): TemplateResult {
  const { tasks, t, shown } = view;
  if (!tasks.length) return html`<p class="empty">${t('noCalls')}</p>`;
  return html`<ul class="tasks" aria-label=${t('tasks')}>
      ${repeat(
        tasks,
        ({ id }) => id,
        (call) => html`<li>${task(view, call)}</li>`,
      )}
    </ul>
    ${popovers(
      view,
      offers(tasks).filter(({ id }) => id !== shown),
    )}`;
}

function task(view: CallListView, call: Call): TemplateResult {
  const { store, state, t, text } = view;
  const face = faceOf(call);
  const offered = call.phase === 'offered';
  const number = numberOf(view, call);
  const name = text(subjectOf(call)?.name) || number || t('unknownCaller');
  // a consulted agent: who asks
  const from = call.role === 'consulted' ? text(partyOf(call)?.name) : '';
  const live = state.link.status === 'online';
  // an offer says what it is and that it rings, in the words of its popover
  const second = offered ? t(face.word) : from ? t('fromAgent', from) : text(call.queue) || number;
  const status = offered ? (isRinging(call) ? t('ringing') : '') : t(face.word);
  return html`<button
    type="button"
    class="o task"
    part="task"
    aria-current=${call.id === state.selectedCallId ? 'true' : nothing}
    @click=${() => store.selectCall(call.id)}
  >
    <span class="badge" data-state=${live ? face.tone : 'offline'}>${callIcon(face.icon)}</span>
    <span class="what">
      <span class="t" title=${name}><bdi class="clip">${name}</bdi></span>
      <span class="s" title=${second}><bdi class="clip">${second}</bdi></span>
    </span>
    <span class="x">${timer({ since: timerStart(call) })}<span>${status}</span></span>
  </button>`;
}

const numberOf = ({ number }: CallListView, call: Call) =>
  number(partyNumber(call, customerLeg(call)), { purpose: 'text', role: 'customer', callId: call.id });

function popovers(view: CallListView, offered: readonly Call[]): TemplateResult | typeof nothing {
  if (!offered.length) return nothing;
  const { store, strings, placement, t } = view;
  const pages = Math.ceil(offered.length / PAGE);
  const page = Math.min(view.page, pages - 1);
  const from = page * PAGE;
  const now = offered.slice(from, from + PAGE);
  const turn = (word: 'previous' | 'next', to: number) => {
    const possible = to >= 0 && to < pages;
    return html`<button
      type="button"
      class="ib"
      aria-label=${t(word)}
      aria-disabled=${possible ? nothing : 'true'}
      @click=${() => possible && view.turn(to)}
    >
      ${image(word === 'previous' ? left : right)}
    </button>`;
  };
  return html`<div class="popovers ${placement}" part="popovers">
    ${repeat(
      now,
      ({ id }) => id,
      ({ id }) =>
        html`<cc-call-card
          call-id=${id}
          exportparts=${partsOf('cc-call-card')}
          .store=${store}
          .strings=${strings}
        >
          <slot name="call:${id}:before" slot="before"></slot>
          <slot name="call:${id}:after" slot="after"></slot>
        </cc-call-card>`,
    )}
    ${
      pages > 1
        ? html`<div class="pager">
            ${turn('previous', page - 1)}
            <span>${t('rangeOf', from + 1, from + now.length, offered.length)}</span>
            ${turn('next', page + 1)}
          </div>`
        : nothing
    }
  </div>`;
}
