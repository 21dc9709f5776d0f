import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customerLeg } from '../../core/policy/legs.js';
import type { Call, CallInput } from '../../core/schema/types.js';
import { faceOf, isRinging, partyOf, timerStart } from '../../core/selectors/call.js';
import { offers, taskList } from '../../core/selectors/calls.js';
import type { State } from '../../core/store/state.js';
import { everySecond } from '../../controllers/time.js';
import { formatDuration, isoDuration } from '../../localize/duration.js';
import { base } from '../../styles/base.js';
import { icon } from '../../styles/icons.js';
import { list } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { CcElement } from '../base/cc-element.js';
import { callListStyles } from './call-list-styles.js';

/** Popovers that are shown at once. */
const PAGE = 5;

/**
 * The task list: every call of the agent, and the popovers of those that ring.
 *
 * @tagname cc-call-list
 *
 * @attr {string} calls - The calls as JSON, in place of a session
 *
 * @slot call:<callId>:before - Above the content of a call's popover
 * @slot call:<callId>:after - Below the content of a call's popover
 *
 * @csspart task - A call's row
 * @csspart timer - A call's timer
 * @csspart popovers - The popovers of the calls that ring
 */
export class CcCallList extends CcElement {
  static override properties: PropertyDeclarations = {
    calls: { attribute: false },
    placement: {},
    shown: { attribute: false },
    page: { state: true },
  };

  static override readonly data: readonly string[] = ['calls'];
  static override styles = [tokens, base, list, callListStyles];

  /** Calls, in place of a session: objects or JSON. */
  declare calls: CallInput[] | string | null;
  /** Where popovers stand: in the list, or in a corner of the window. */
  declare placement: 'inline' | 'corner';
  /** Id of a call whose offer is shown elsewhere on the page: it gets no popover here. */
  declare shown: string | null;
  declare protected page: number;

  constructor() {
    super();
    this.calls = null;
    this.placement = 'inline';
    this.shown = null;
    this.page = 0;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const calls = this.dataOf('calls');
    return calls === undefined ? undefined : { calls };
  }

  override watch({ calls, selectedCallId, link, agent }: State): readonly unknown[] {
    return [calls, selectedCallId, link.status, agent?.state.kind];
  }

  protected override content(): TemplateResult | typeof nothing {
    const { store } = this.resolved;
    if (!store) return nothing;
    const tasks = taskList(this.state.calls);
    const offered = offers(this.state.calls).filter(({ id }) => id !== this.shown);
    return html`${
      tasks.length
        ? html`<ul class="tasks" aria-label=${this.t('tasks')}>
            ${repeat(
              tasks,
              ({ id }) => id,
              (call) => html`<li>${this.#task(call)}</li>`,
            )}
          </ul>`
        : html`<p class="none">${this.t('noCalls')}</p>`
    }
    ${this.#popovers(offered)}`;
  }

  #task(call: Call): TemplateResult {
    const { store } = this.resolved;
    const face = faceOf(call);
    const offered = call.phase === 'offered';
    const name = this.#name(call);
    const since = timerStart(call);
    const live = this.state.link.status === 'online';
    const second = this.text(call.queue) || this.#number(call);
    // the status is the popover's word: Ringing, as long as it rings
    const status = offered && isRinging(call) ? this.t('ringing') : this.t(face.word);
    return html`<button
      type="button"
      class="o task"
      part="task"
      aria-current=${call.id === this.state.selectedCallId ? 'true' : nothing}
      @click=${() => store?.selectCall(call.id)}
    >
      <span class="badge" data-state=${live ? face.tone : 'offline'}>${icon(face.icon)}</span>
      <span class="what">
        <span class="t clip" title=${name}><bdi>${name}</bdi></span>
        <span class="s clip" title=${second}><bdi>${offered ? this.t(face.word) : second}</bdi></span>
      </span>
      <span class="x">
        <time part="timer" datetime=${everySecond(store, (now: number) => isoDuration(now - since))}
          >${everySecond(store, (now: number) => formatDuration(now - since))}</time
        >
        <span>${status}</span>
      </span>
    </button>`;
  }

  #number(call: Call): string {
    const number = customerLeg(call)?.number ?? call.ani;
    return this.number(number, { purpose: 'text', role: 'customer', callId: call.id });
  }

  #name(call: Call): string {
    return this.text(partyOf(call)?.name) || this.#number(call) || this.t('unknownCaller');
  }

  #popovers(offered: readonly Call[]): TemplateResult | typeof nothing {
    if (!offered.length) return nothing;
    const pages = Math.ceil(offered.length / PAGE);
    const page = Math.min(this.page, pages - 1);
    const from = page * PAGE;
    const shown = offered.slice(from, from + PAGE);
    return html`<div class="popovers ${this.placement}" part="popovers">
      ${repeat(
        shown,
        ({ id }) => id,
        ({ id }) =>
          html`<cc-call-card call-id=${id} .store=${this.resolved.store ?? null} .strings=${this.strings}>
            <slot name="call:${id}:before" slot="before"></slot>
            <slot name="call:${id}:after" slot="after"></slot>
          </cc-call-card>`,
      )}
      ${
        pages > 1
          ? html`<div class="pager">
              ${this.#turn('previous', page - 1, page > 0)}
              <span>${this.t('rangeOf', from + 1, from + shown.length, offered.length)}</span>
              ${this.#turn('next', page + 1, page < pages - 1)}
            </div>`
          : nothing
      }
    </div>`;
  }

  #turn(word: 'previous' | 'next', to: number, possible: boolean): TemplateResult {
    return html`<button
      type="button"
      class="ib"
      aria-label=${this.t(word)}
      aria-disabled=${possible ? nothing : 'true'}
      @click=${() => possible && (this.page = to)}
    >
      ${icon(word === 'previous' ? 'left' : 'right')}
    </button>`;
  }
}
