import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Call, Profile, Result } from '../../core/schema/types.js';
import { filterReasons, isDraft, type WrapupDraft } from '../../core/selectors/wrapup.js';
import { base } from '../../styles/base.js';
import { icon } from '../../styles/icons.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { tokens } from '../../styles/tokens.js';
import { CcCallElement } from '../base/call-element.js';
import { flag } from '../base/cc-element.js';
import { about, deadlineStrip, foot, option, type WrapupView } from './wrapup-parts.js';
import { wrapupStyles } from './wrapup-styles.js';

type Reason = NonNullable<NonNullable<Profile['wrapup']>['reasons']>[number];

/**
 * Wrap-up reasons: search, choose, note, submit. Form-associated: its value is the reason's id. What
 * the agent typed is kept through updates, moves and a reload of the tab.
 *
 * @tagname cc-wrapup
 *
 * @attr {string} value - The reason chosen at first (`defaultValue`)
 *
 * @csspart pane - The whole of it
 * @csspart strip - The state strip with the time that is left
 * @csspart timer - The time that is left, or passed
 * @csspart name - The heading
 * @csspart action - Each action's button; also `action-wrapup`, `action-extend-wrapup`
 * @csspart reason - What is missing, or what failed
 *
 * @cssstate submitting - The request is in flight
 * @cssstate invalid - A reason is required and none is chosen
 *
 * @fires {Event} input - Another reason was chosen
 * @fires {Event} change - Another reason was chosen
 * @fires {CcRequestEvent<'wrapup'>} cc-wrapup-request - Submit
 * @fires {CcRequestEvent<'extend-wrapup'>} cc-extend-wrapup-request - More time
 */
export class CcWrapup extends CcCallElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: flag,
    disabled: flag,
    withoutSubmit: { ...flag, attribute: 'without-submit' },
    defaultValue: { attribute: 'value' },
    value: { noAccessor: true },
    note: { noAccessor: true },
    search: { state: true },
    active: { state: true },
    asked: { state: true },
  };

  static override styles = [tokens, base, pane, list, wrapupStyles];

  declare name: string | null;
  /** A reason must be chosen, also where the profile does not ask for one. */
  declare required: boolean;
  declare disabled: boolean;
  /** Without its own Submit: a page calls `submit()`. */
  declare withoutSubmit: boolean;
  declare defaultValue: string | null;
  declare protected search: string;
  declare protected active: number;
  /** Submit was pressed without what it needs. */
  declare protected asked: boolean;

  readonly #internals = this.attachInternals();
  #chosen: WrapupDraft = {};
  #shownFor: string | undefined;
  #formDisabled = false;

  constructor() {
    super();
    this.name = null;
    this.required = false;
    this.disabled = false;
    this.withoutSubmit = false;
    this.defaultValue = null;
    this.#start();
  }

  #start(): void {
    this.search = '';
    this.active = -1;
    this.asked = false;
  }

  /** Id of the chosen reason; '' when there is none. */
  get value(): string {
    return this.#draft.reasonId ?? this.defaultValue ?? '';
  }

  set value(reasonId: string | null) {
    this.#keep({ reasonId: reasonId || undefined });
  }

  /** What the agent notes. */
  get note(): string {
    return this.#draft.note ?? '';
  }

  set note(note: string | null) {
    this.#keep({ note: note || undefined });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * Sends the reason and the note. Without a reason the profile's default is used, unless one is
   * required: then the agent is asked for it.
   */
  async submit(): Promise<Result> {
    const call = this.#wrapupCall;
    if (!call) return { id: '', ok: false, code: 'not-found' };
    const reasonId = this.value || (this.#isRequired ? undefined : this.#wrapup.defaultReasonId);
    if (!reasonId && this.#isRequired) {
      this.asked = true;
      this.focus();
      return { id: '', ok: false, code: 'invalid', fields: { reasonId: this.t('chooseReason') } };
    }
    const note = this.note.trim();
    return this.request({
      type: 'wrapup',
      callId: call.id,
      ...(reasonId && { reasonId }),
      ...(note && { note }),
    });
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#search')?.focus(options);
  }

  formResetCallback(): void {
    this.#set({});
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  get #wrapup(): NonNullable<Profile['wrapup']> {
    return this.state.profile.wrapup ?? {};
  }

  get #isRequired(): boolean {
    return this.required || this.#wrapup.required === true;
  }

  /** The call in wrap-up: the one of `call-id`, or the selected one, or whichever is. */
  get #wrapupCall(): Call | undefined {
    const call = this.currentCall;
    if (call?.phase === 'wrapup' || this.callId || this.call)
      return call?.phase === 'wrapup' ? call : undefined;
    return this.state.calls.find(({ phase }) => phase === 'wrapup');
  }

  override watch(state: Parameters<CcCallElement['watch']>[0]): readonly unknown[] {
    return [...super.watch(state), state.calls];
  }

  get #draft(): WrapupDraft {
    const call = this.#wrapupCall;
    const stored = call && this.resolved.store?.drafts.get(call.id, 'wrapup');
    return isDraft(stored) ? stored : this.#chosen;
  }

  #keep(change: WrapupDraft): void {
    this.#set({ ...this.#draft, ...change });
  }

  #set(draft: WrapupDraft): void {
    const call = this.#wrapupCall;
    this.#chosen = draft;
    const empty = !draft.reasonId && !draft.note;
    if (call) this.resolved.store?.drafts.set(call.id, 'wrapup', empty ? undefined : draft);
    if (draft.reasonId) this.asked = false;
    this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const call = this.#wrapupCall;
    if (call?.id !== this.#shownFor) {
      // another call: what was typed for the one before is in its own draft
      if (this.#shownFor !== undefined) this.#chosen = {};
      else if (call && (this.#chosen.reasonId || this.#chosen.note)) this.#set(this.#draft);
      this.#shownFor = call?.id;
      this.#start();
    }
    const missing = this.#isRequired && !this.value && call !== undefined;
    this.#internals.setFormValue(this.value || null);
    this.#internals.setValidity(missing ? { valueMissing: true } : {}, missing ? this.t('chooseReason') : '');
    this.setStates(this.#internals, {
      submitting: call !== undefined && this.isPending('wrapup', call),
      invalid: missing,
    });
  }

  protected override content(): TemplateResult | typeof nothing {
    const call = this.#wrapupCall;
    const { store } = this.resolved;
    if (!call || !store) return nothing;
    const failure = this.failureOf(call, ['wrapup', 'extend-wrapup']);
    const problem = this.asked
      ? this.t('chooseReason')
      : failure && this.word('code', failure.code, failure.text);
    const view: WrapupView = {
      call,
      store,
      t: (key, ...args) => this.t(key, ...args),
      text: (text) => this.text(text),
      word: (prefix, code) => this.word(prefix, code),
      number: (number) => this.number(number, { purpose: 'text', role: 'customer', callId: call.id }),
      all: this.actions(call),
      off: this.#off,
      busy: this.isPending('wrapup', call),
      withoutSubmit: this.withoutSubmit,
      submit: () => void this.submit(),
      extend: () => void this.request({ type: 'extend-wrapup', callId: call.id }),
    };
    return html`<section class="box float arrive" part="pane" data-state="wrapup" aria-labelledby="title">
      ${deadlineStrip(view)}
      <div class="who">
        <h3 class="name" part="name" id="title">${this.t('wrapUpReasons')}</h3>
        ${about(view)}
      </div>
      ${this.#reasons()}
      <label class="note">
        <span>${this.t('noteOptional')}</span>
        <span class="f">
          <textarea
            id="note"
            rows="2"
            maxlength="1000"
            .value=${live(this.note)}
            ?disabled=${this.#off}
            @input=${(event: InputEvent) => (this.note = (event.target as HTMLTextAreaElement).value)}
            @keydown=${this.#submitByKey}
          ></textarea></span
      ></label>
      <div class="why bad problem" part="reason" id="problem">
        ${problem ? html`${icon('error', 's')}<span>${problem}</span>` : nothing}
      </div>
      ${foot(view)}
    </section>`;
  }

  get #off(): boolean {
    return this.disabled || this.#formDisabled;
  }

  get #found(): Reason[] {
    const reasons = this.#wrapup.reasons ?? [];
    return filterReasons(reasons, this.search, (reason) => this.text(reason.name) || reason.id);
  }

  #reasons(): TemplateResult | typeof nothing {
    if (!this.#wrapup.reasons?.length) return nothing;
    const found = this.#found;
    const active = found[this.active];
    return html`<div class="tools">
        <div class="f">
          ${icon('search')}<input
            id="search"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            aria-label=${this.t('searchReasons')}
            placeholder=${this.t('searchReasons')}
            aria-expanded="true"
            aria-controls="reasons"
            aria-autocomplete="list"
            aria-required=${this.#isRequired ? 'true' : nothing}
            aria-invalid=${this.asked ? 'true' : nothing}
            aria-describedby="problem"
            aria-activedescendant=${active ? `reason-${this.active}` : nothing}
            ?disabled=${this.#off}
            .value=${live(this.search)}
            @input=${this.#searchFor}
            @keydown=${this.#key}
          />
        </div>
      </div>
      <ul class="list" role="listbox" id="reasons" aria-label=${this.t('wrapUpReasons')}>
        ${found.map((reason, i) =>
          option({
            id: `reason-${i}`,
            name: this.text(reason.name) || reason.id,
            chosen: reason.id === this.value,
            active: i === this.active,
            off: this.#off,
            mark: reason.id === this.#wrapup.defaultReasonId && !this.#isRequired ? this.t('default') : '',
            choose: () => this.#choose(reason.id),
          }),
        )}
      </ul>
      ${found.length ? nothing : html`<p class="none" role="status">${this.t('noReasons')}</p>`}`;
  }

  #choose(reasonId: string): void {
    if (this.#off || reasonId === this.value) return;
    this.value = reasonId;
    this.active = this.#found.findIndex(({ id }) => id === reasonId);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #searchFor(event: InputEvent): void {
    // what is typed here is not this element's value
    event.stopPropagation();
    this.search = (event.target as HTMLInputElement).value;
    this.active = this.search && this.#found.length ? 0 : -1;
  }

  #key(event: KeyboardEvent): void {
    const { length } = this.#found;
    const moves: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active < 0 ? length - 1 : this.active - 1,
    };
    const to = moves[event.key];
    if (to !== undefined && length) {
      this.active = (to + length) % length;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      const reason = this.#found[this.active];
      if (reason) this.#choose(reason.id);
    } else if (event.key === 'Escape' && this.search) {
      this.search = '';
      this.active = -1;
    } else {
      return this.#submitByKey(event);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Ctrl or Cmd with Enter submits from either field. */
  #submitByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || this.withoutSubmit) return;
    event.preventDefault();
    event.stopPropagation();
    void this.submit();
  }
}
