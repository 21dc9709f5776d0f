import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Call, Profile, Result } from '../../core/schema/types.js';
import { isDraft, type WrapupDraft } from '../../core/store/wrapup-draft.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcCallElement } from '../base/call-element.js';
import { booleanConverter } from '../base/cc-element.js';
import { DraftWatch } from '../base/draft-watch.js';
import type { Leaving } from './leaving.js';

const view = new Lazy(() => import('./wrapup-view.js'));

/**
 * Wrap-up reasons: search, choose, note, submit. Form-associated: its value is the reason's id. What
 * the agent typed is kept through updates, moves and a reload of the tab.
 *
 * @tagname cc-wrapup
 *
 * @attr {string} call - The call as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `call`
 * @attr {string} value - The reason chosen at first (`defaultValue`)
 *
 * @csspart pane - The whole of it
 * @csspart strip - The state strip with the time that is left
 * @csspart timer - The time that is left, or passed
 * @csspart name - The heading
 * @csspart action - Each action's button; also `action-wrapup`, `action-extend-wrapup`
 * @csspart reason - What is missing, or what failed
 * @csspart unsaved - Data of the call is not saved, or its guide not submitted: a line, or the question when Submit was pressed
 *
 * @cssstate submitting - The request is in flight
 * @cssstate invalid - A reason is required and none is chosen
 *
 * @fires {Event} input - Another reason was chosen
 * @fires {Event} change - Another reason was chosen
 * @fires {CcRequestEvent<'wrapup'>} cc-wrapup-request - Submit
 * @fires {CcRequestEvent<'save-variables'>} cc-save-variables-request - Save, of what is unsaved
 * @fires {CcRequestEvent<'submit-guide'>} cc-submit-guide-request - The call guide, when it is submitted from here
 * @fires {CcRequestEvent<'extend-wrapup'>} cc-extend-wrapup-request - More time
 */
export class CcWrapup extends CcCallElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, converter: booleanConverter },
    disabled: { type: Boolean, converter: booleanConverter, reflect: true },
    withoutSubmit: { type: Boolean, converter: booleanConverter, attribute: 'without-submit' },
    defaultValue: { attribute: 'value' },
    value: { noAccessor: true, attribute: false },
    defaultNote: { attribute: 'note' },
    note: { noAccessor: true, attribute: false },
    search: { state: true },
    active: { state: true },
    asked: { state: true },
  };

  /** Under which name a form sends the reason's id. */
  declare name: string | null;
  /** A reason must be chosen, also where the profile does not ask for one. */
  declare required: boolean;
  /** Nothing can be chosen, noted or submitted, and a form leaves it out. */
  declare disabled: boolean;
  /** Without its own Submit: a page calls `submit()`. */
  declare withoutSubmit: boolean;
  /** Id of the reason that is chosen at first, and after a form's reset. */
  declare defaultValue: string | null;
  /** What is noted at first. */
  declare defaultNote: string | null;
  declare protected search: string;
  declare protected active: number;
  /** Submit was pressed without what it needs. */
  declare protected asked: boolean;

  readonly #internals = this.attachInternals();
  #chosen: WrapupDraft = {};
  #shownFor: string | undefined;
  #formDisabled = false;
  readonly #claim = new Claim();
  /** What is not saved, or not submitted, when the agent presses Submit. */
  #leaving: Leaving | undefined;

  constructor() {
    super();
    this.name = null;
    this.required = false;
    this.disabled = false;
    this.withoutSubmit = false;
    this.defaultValue = this.defaultNote = null;
    new DraftWatch(this, () => this.resolved.store);
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
    // '' is no reason, null the one at first
    this.#keep({ reasonId: reasonId ?? undefined });
  }

  /** What the agent notes. */
  get note(): string {
    return this.#draft.note ?? this.defaultNote ?? '';
  }

  set note(note: string | null) {
    // '' is no note, null the one at first
    this.#keep({ note: (this.defaultNote ? note : note || undefined) ?? undefined });
  }

  /** The form around it, or the one that its attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether a reason is missing. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What the form says of a missing reason. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False when a reason is missing; `invalid` is fired then. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and the agent is told. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * Sends the reason and the note. Without a reason the profile's default is used, unless one is
   * required: then the agent is asked for it. Whether data of the call is unsaved, or its guide not
   * submitted, is not asked here: a page that calls this has decided (`cc-variables` knows: `dirty`,
   * `save()`); what is lost is told.
   */
  async submit(): Promise<Result> {
    const call = this.#wrapupCall;
    if (!call) return { id: '', ok: false, code: 'not-found' };
    if (this.disabled || this.#formDisabled) return { id: '', ok: false, code: 'denied' };
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

  /** Brings the focus to the search among the reasons. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#search')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
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
    const empty = draft.reasonId === undefined && draft.note === undefined;
    if (call) this.resolved.store?.drafts.set(call.id, 'wrapup', empty ? undefined : draft);
    if (draft.reasonId) this.asked = false;
    this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const call = this.#wrapupCall;
    // natively the attribute alone would disable, whatever it says
    if (!this.disabled) this.removeAttribute('disabled');
    this.#claim.set(this.resolved.store, call && `wrapup/${call.id}`);
    if (call?.id !== this.#shownFor) {
      // another call: what was typed for the one before is in its own draft
      if (this.#shownFor !== undefined) this.#chosen = {};
      else if (call && (this.#chosen.reasonId || this.#chosen.note)) this.#set(this.#draft);
      this.#shownFor = call?.id;
      this.#start();
    }
    const missing = this.#isRequired && !this.value && call !== undefined;
    this.#internals.setFormValue(this.value || null);
    this.#internals.setValidity(
      missing ? { valueMissing: true } : {},
      missing ? this.t('chooseReason') || ' ' : '',
    );
    this.setStates(this.#internals, {
      submitting: call !== undefined && this.isPending(call, 'wrapup'),
      invalid: missing,
    });
  }

  protected override content(): TemplateResult | typeof nothing {
    const call = this.#wrapupCall;
    const kit = call && this.callKit(call);
    if (!kit) return nothing;
    return this.lazily(view, ({ wrapup, Leaving }) => {
      const off = this.disabled || this.#formDisabled;
      const leaving = (this.#leaving ??= new Leaving(this));
      leaving.follow(kit);
      return wrapup({
        ...kit,
        ...this.#wrapup,
        value: this.value,
        note: this.note,
        search: this.search,
        active: this.active,
        asked: this.asked,
        required: this.#isRequired,
        off,
        withoutSubmit: this.withoutSubmit,
        submit: () => void leaving.ask(!off && (this.value !== '' || !this.#isRequired)),
        leaving,
        choose: (reasonId) => this.#choose(reasonId),
        noteDown: (note) => (this.note = note),
        searchFor: (search, active) => Object.assign(this, { search, active }),
      });
    });
  }

  #choose(reasonId: string): void {
    if (reasonId === this.value) return;
    this.value = reasonId;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
