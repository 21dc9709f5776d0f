/** The wrap-up dialog: time that is left, reasons to search and choose, note, Submit. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Profile } from '../../core/schema/types.js';
import { customerLeg, partyNumber } from '../../core/policy/legs.js';
import { talkedFor } from '../../core/selectors/call.js';
import { filterReasons } from '../../core/selectors/wrapup.js';
import { timeLine, timer } from '../../controllers/timers.js';
import { formatDuration } from '../../localize/duration.js';
import { check, clock, error, search as searchIcon } from '../../styles/call-icons.js';
import { icon, wrapup as wrapupIcon, info } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { blockSize } from '../base/block-size.js';
import { composes, keepTyping } from '../base/typing.js';
import { actionButton } from '../base/action-button.js';
import { unsaved, unsavedStyles, type UnsavedView } from './unsaved.js';
import { wrapupStyles } from './wrapup-styles.js';

export { install, Timers } from '../base/view-kit.js';
export { Leaving } from './leaving.js';
export const styles = [tokens, base, controls, pane, list, wrapupStyles, unsavedStyles];

type Settings = NonNullable<Profile['wrapup']>;
type Reason = NonNullable<Settings['reasons']>[number];

export interface WrapupView extends UnsavedView, Settings {
  /** Id of the chosen reason. */
  value: string;
  note: string;
  search: string;
  /** The found reason that the arrow keys are at; -1 = none. */
  active: number;
  /** Submit was pressed without what it needs. */
  asked: boolean;
  required: boolean;
  off: boolean;
  withoutSubmit: boolean;
  submit(): void;
  choose(reasonId: string): void;
  noteDown(note: string): void;
  searchFor(search: string, active: number): void;
}

export function wrapup(view: WrapupView): TemplateResult {
  const { t, word, asked, note } = view;
  const { wrapup: submit } = view.all.actions;
  const off = submit.enabled || view.isPending('wrapup') ? '' : word('reason', submit.reason);
  const failure = view.failure(['wrapup', 'extend-wrapup']);
  const problem = asked ? t('chooseReason') : failure && word('code', failure.code, failure.text);
  const write = (event: Event) => {
    stop(event);
    view.noteDown((event.target as HTMLTextAreaElement).value);
  };
  return html`<section
    class="box float arrive"
    part="pane"
    data-state="wrapup"
    aria-labelledby="title"
    @keydown=${keepTyping}
  >
    ${strip(view)}
    <div class="who">
      <h3 class="name" part="name" id="title">${t('wrapUpReasons')}</h3>
      ${about(view)}
    </div>
    ${view.reasons?.length ? reasons(view) : nothing}
    <label class="note"
      ><span>${t('noteOptional')}</span
      ><span class="f">
        <textarea
          id="note"
          rows="2"
          maxlength="1000"
          .value=${live(note)}
          ?disabled=${view.off}
          @input=${write}
          @change=${stop}
          @keydown=${(event: KeyboardEvent) => submitByKey(event, view)}
        ></textarea></span
    ></label>
    <div class="why problem ${problem ? 'bad' : ''}" part="reason" id="problem">
      ${
        problem
          ? html`${icon(error, 's')}<span>${problem}</span>`
          : off
            ? html`${icon(info, 's')}<span>${off}</span>`
            : nothing
      }
    </div>
    ${unsaved(view, foot(view))}
  </section>`;
}

/** The deadline is the backend's: it is shown, never acted upon. */
function strip({ call, t }: WrapupView): TemplateResult {
  const { startedAt = call.since, deadline } = call.wrapup ?? {};
  const timed = deadline !== undefined;
  const label = t(timed ? 'timeLeft' : 'wrapUp');
  return html`<header class="strip" part="strip">
    ${icon(wrapupIcon)}<span class="word clip" title=${t('wrapUp')}>${t('wrapUp')}</span>
    ${timed ? html`<span class="since end">${label}</span>` : nothing}
    ${timer(timed ? { until: deadline, label } : { since: startedAt, label }, { large: true })}
    ${timed ? timeLine(startedAt, deadline) : nothing}
  </header>`;
}

function about(view: WrapupView): TemplateResult {
  const { call, text } = view;
  const leg = customerLeg(call);
  const context = { purpose: 'text', role: 'customer', callId: call.id } as const;
  const number = view.number(partyNumber(call, leg), context);
  const name = text(leg?.name);
  const ms = talkedFor(call);
  const talked = ms === undefined ? '' : formatDuration(ms);
  const parts = [
    name && html`<bdi>${name}</bdi>`,
    number && html`<bdi dir="ltr">${number}</bdi>`,
    talked && html`<span>${talked}</span>`,
  ].filter(Boolean);
  const whole = [name, number, talked].filter(Boolean).join(' · ');
  return html`<div class="line">
    <span class="clip" title=${whole}>${parts.map((part, i) => html`${i ? ' · ' : nothing}${part}`)}</span>
  </div>`;
}

const nameOf = ({ text }: WrapupView, { id, name }: Reason) => text(name) || id;
const found = (view: WrapupView, search = view.search): Reason[] =>
  filterReasons(view.reasons ?? [], search, (reason) => nameOf(view, reason));

function reasons(view: WrapupView): TemplateResult {
  const { t, search, active, asked, off } = view;
  const shown = found(view);
  // a search that finds less moves nothing
  const size = `min(264px, ${view.reasons?.length ?? 0} * var(--_row) + 8px)`;
  const type = (event: Event) => {
    stop(event);
    const { value } = event.target as HTMLInputElement;
    view.searchFor(value, value && found(view, value).length ? 0 : -1);
  };
  return html`<div class="tools">
      <div class="f">
        ${icon(searchIcon)}<input
          id="search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${t('searchReasons')}
          placeholder=${t('searchReasons')}
          aria-expanded="true"
          aria-controls="reasons"
          aria-autocomplete="list"
          aria-required=${view.required ? 'true' : nothing}
          aria-invalid=${asked ? 'true' : nothing}
          aria-describedby="problem"
          aria-activedescendant=${shown[active] ? `reason-${active}` : nothing}
          ?disabled=${off}
          .value=${live(search)}
          @input=${type}
          @change=${stop}
          @keydown=${(event: KeyboardEvent) => searchKey(event, view)}
        />
      </div>
    </div>
    <ul
      class="list"
      role="listbox"
      id="reasons"
      aria-label=${t('wrapUpReasons')}
      ${blockSize(shown.length ? size : '0px')}
    >
      ${shown.map((reason, i) => option(view, reason, i))}
    </ul>
    ${shown.length ? nothing : html`<p class="none" role="status" ${blockSize(size)}>${t('noReasons')}</p>`}`;
}

/** A row; its keys are the search field's, which has the focus. */
function option(view: WrapupView, reason: Reason, i: number): TemplateResult {
  const { value, active, off, required, defaultReasonId } = view;
  const name = nameOf(view, reason);
  const choose = () => {
    if (off) return;
    view.searchFor(view.search, i);
    view.choose(reason.id);
  };
  return html`<li
    class="o one ${i === active ? 'active' : ''}"
    role="option"
    id="reason-${i}"
    aria-selected=${reason.id === value ? 'true' : 'false'}
    aria-disabled=${off ? 'true' : nothing}
    @click=${choose}
    @keydown=${nothing}
  >
    <span class="radio"></span><span class="t clip" title=${name}>${name}</span
    ><span class="x">${reason.id === defaultReasonId && !required ? view.t('default') : nothing}</span>
  </li>`;
}

function foot(view: WrapupView): TemplateResult | typeof nothing {
  const { t, off, all, call, withoutSubmit, word } = view;
  const { wrapup: submit, 'extend-wrapup': extend } = all.actions;
  if (withoutSubmit && !extend.visible) return nothing;
  return html`<div class="foot">
    ${actionButton({
      type: 'extend-wrapup',
      availability: extend,
      label: t('extendWrapup'),
      icon: clock,
      pending: view.isPending('extend-wrapup'),
      reason: word('reason', extend.reason),
      act: () => void view.request({ type: 'extend-wrapup', callId: call.id }),
    })}
    ${
      withoutSubmit
        ? nothing
        : actionButton({
            type: 'wrapup',
            availability: off ? { ...submit, enabled: false } : submit,
            label: t('submit'),
            icon: check,
            look: 'primary',
            pending: view.isPending('wrapup'),
            reason: word('reason', submit.reason),
            act: view.submit,
          })
    }
  </div>`;
}

/** What is typed in the fields inside is not this element's value. */
const stop = (event: Event) => event.stopPropagation();

function searchKey(event: KeyboardEvent, view: WrapupView): void {
  const { active, search } = view;
  const shown = found(view);
  const { length } = shown;
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active < 0 ? length - 1 : active - 1,
  };
  const to = moves[event.key];
  const reason = shown[active];
  if (to !== undefined && length) {
    view.searchFor(search, (to + length) % length);
    const options = (event.target as HTMLElement).closest('section')?.querySelectorAll('[role=option]');
    options?.[(to + length) % length]?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter' && reason && !composes(event) && !event.ctrlKey && !event.metaKey) {
    view.choose(reason.id);
  } else if (event.key === 'Escape' && search) {
    view.searchFor('', -1);
  } else {
    return submitByKey(event, view);
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Ctrl or Cmd with Enter submits from either field. */
function submitByKey(event: KeyboardEvent, view: WrapupView): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || view.withoutSubmit) return;
  event.preventDefault();
  event.stopPropagation();
  view.submit();
}
