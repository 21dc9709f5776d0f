/** The fixed parts of the wrap-up dialog: time that is left, whose call it was, buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { customerLeg } from '../../core/policy/legs.js';
import { talkedFor } from '../../core/selectors/call.js';
import { everySecond, timeLeft } from '../../controllers/time.js';
import { formatDuration, isoDuration } from '../../localize/duration.js';
import { icon } from '../../styles/icons.js';
import type { CardView } from '../call-card/card-view.js';

export interface WrapupView extends Pick<CardView, 'call' | 'store' | 't' | 'text' | 'all'> {
  word(prefix: 'reason', code: Parameters<CardView['word']>[1]): string;
  number(number: string | undefined): string;
  off: boolean;
  busy: boolean;
  withoutSubmit: boolean;
  submit(): void;
  extend(): void;
}

/** The deadline is the backend's: it is shown, never acted upon. */
export function deadlineStrip({ call, store, t }: WrapupView): TemplateResult {
  const { startedAt = call.since, deadline } = call.wrapup ?? {};
  const span = (now: number) =>
    deadline === undefined ? now - startedAt : Math.max(0, deadline - now + 999);
  const label = t(deadline === undefined ? 'wrapUp' : 'timeLeft');
  return html`<header class="strip" part="strip">
    ${icon('wrapup')}<span class="word clip">${t('wrapUp')}</span>
    <time
      class="timer"
      part="timer"
      role="timer"
      aria-label=${everySecond(store, (now: number) => `${label} ${formatDuration(span(now))}`)}
      datetime=${everySecond(store, (now: number) => isoDuration(span(now)))}
      >${deadline === undefined ? nothing : html`<span class="since">${label}</span> `}${everySecond(
        store,
        (now: number) => formatDuration(span(now)),
      )}</time
    >
    ${
      deadline === undefined
        ? nothing
        : html`<span class="left"><i ${timeLeft(store, startedAt, deadline)}></i></span>`
    }
  </header>`;
}

export function about({ call, text, number }: WrapupView): TemplateResult {
  const leg = customerLeg(call);
  const talked = talkedFor(call);
  const parts = [
    text(leg?.name) && html`<bdi>${text(leg?.name)}</bdi>`,
    number(leg?.number ?? call.ani) && html`<bdi dir="ltr">${number(leg?.number ?? call.ani)}</bdi>`,
    talked !== undefined && html`<time datetime=${isoDuration(talked)}>${formatDuration(talked)}</time>`,
  ].filter(Boolean);
  return html`<div class="line">
    <span class="clip">${parts.map((part, i) => html`${i ? ' · ' : nothing}${part}`)}</span>
  </div>`;
}

export function foot(view: WrapupView): TemplateResult | typeof nothing {
  const { t, off, busy, withoutSubmit } = view;
  const { wrapup, 'extend-wrapup': extend } = view.all.actions;
  if (withoutSubmit && !extend.visible) return nothing;
  const why = wrapup.enabled ? '' : view.word('reason', wrapup.reason);
  return html`<div class="foot">
    ${
      extend.visible
        ? html`<button
            type="button"
            class="b"
            part="action action-extend-wrapup"
            aria-disabled=${extend.enabled ? nothing : 'true'}
            @click=${() => extend.enabled && view.extend()}
          >
            ${icon('clock')}<span class="clip">${t('extendWrapup')}</span>
          </button>`
        : nothing
    }
    ${
      withoutSubmit
        ? nothing
        : html`<button
            type="button"
            class="b primary"
            part="action action-wrapup"
            aria-disabled=${wrapup.enabled && !off ? nothing : 'true'}
            aria-busy=${busy ? 'true' : nothing}
            aria-describedby=${why ? 'why' : nothing}
            @click=${() => wrapup.enabled && !off && view.submit()}
          >
            ${busy ? html`<span class="spin">${icon('spinner')}</span>` : icon('check')}<span class="clip"
              >${t('submit')}</span
            >
          </button>`
    }
    ${why ? html`<span class="sr" id="why">${why}</span>` : nothing}
  </div>`;
}

interface Option {
  id: string;
  name: string;
  chosen: boolean;
  /** The one that the arrow keys are at. */
  active: boolean;
  off: boolean;
  /** Said at the end of the row. */
  mark: string;
  choose(): void;
}

/** A row of the list; its keys are the search field's, which has the focus. */
export function option({ id, name, chosen, active, off, mark, choose }: Option): TemplateResult {
  return html`<li
    class="o one ${active ? 'active' : ''}"
    role="option"
    id=${id}
    aria-selected=${chosen ? 'true' : 'false'}
    aria-disabled=${off ? 'true' : nothing}
    @click=${choose}
    @keydown=${nothing}
  >
    <span class="radio"></span><span class="t clip" title=${name}>${name}</span><span class="x">${mark}</span>
  </li>`;
}
