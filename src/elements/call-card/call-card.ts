import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { customerLeg } from '../../core/policy/legs.js';
import type { TargetPurpose } from '../../core/policy/targets.js';
import type { Call, CommandInput } from '../../core/schema/types.js';
import { isRecord } from '../../core/schema/plain.js';
import { callById, type State } from '../../core/store/state.js';
import { isTargetDraft } from '../../core/store/target-draft.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { holderOf, pickerOf } from '../../controllers/pickers.js';
import { pausedUntil } from '../../core/selectors/recording.js';
import { CcTargetRequestEvent } from '../../events/request-event.js';
import { CcCallElement } from '../base/call-element.js';
import type { Pace } from './card-kit.js';

const view = new Lazy(() => import('./card-view.js'));

/**
 * One call: the contact request popover while it is offered, the Interaction Control panes while it
 * is connected.
 *
 * @tagname cc-call-card
 *
 * @attr {string} call - The call as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `call`
 *
 * @slot before - Above the call's own content
 * @slot after - Below the call's own content
 * @slot popover - In the contact request popover, below its variables
 *
 * @csspart pane - A pane: the offer, the customer's, the other party's
 * @csspart strip - The state strip of a pane
 * @csspart timer - The call timer
 * @csspart name - Who is on the call
 * @csspart number - The party's number
 * @csspart actions - The group of action buttons
 * @csspart action - Each action's button; also `action-<type>`
 * @csspart fact - A fact in the place of a button, or beside the buttons
 * @csspart reason - The line that says why an action is off, or what failed
 *
 * @cssstate offered - The call rings
 * @cssstate connected - The call is connected
 * @cssstate held - The customer is on hold
 * @cssstate wrapup - The call is in wrap-up
 * @cssstate pending - A request of this call is in flight
 * @cssstate offline - The state shown is the last known one
 *
 * @fires {CcRequestEvent<'answer'>} cc-answer-request - The agent wants to answer
 * @fires {CcRequestEvent<'decline'>} cc-decline-request - The agent declines
 * @fires {CcRequestEvent<'cancel-call'>} cc-cancel-call-request - Cancel of an outdial that rings
 * @fires {CcRequestEvent<'end-call'>} cc-end-call-request - End
 * @fires {CcRequestEvent<'hold'>} cc-hold-request - Hold a party
 * @fires {CcRequestEvent<'resume'>} cc-resume-request - Resume a party
 * @fires {CcTargetRequestEvent} cc-target-request - Whom to transfer to, or to consult: a page's own picker
 * @fires {CcRequestEvent<'transfer'>} cc-transfer-request - Transfer
 * @fires {CcRequestEvent<'consult'>} cc-consult-request - Consult
 * @fires {CcRequestEvent<'mute'>} cc-mute-request - Mute
 * @fires {CcRequestEvent<'unmute'>} cc-unmute-request - Unmute
 * @fires {CcRequestEvent<'pause-recording'>} cc-pause-recording-request - Pause recording
 * @fires {CcRequestEvent<'resume-recording'>} cc-resume-recording-request - Start recording
 * @fires {CcRequestEvent<'cancel-consult'>} cc-cancel-consult-request - Cancel consult
 * @fires {CcRequestEvent<'end-consult'>} cc-end-consult-request - End consult
 * @fires {CcRequestEvent<'exit-consult'>} cc-exit-consult-request - Exit consult (consulted agent)
 * @fires {CcRequestEvent<'complete-transfer'>} cc-complete-transfer-request - Transfer to the party
 * @fires {CcRequestEvent<'conference'>} cc-conference-request - Conference
 * @fires {CcRequestEvent<'end-conference'>} cc-end-conference-request - End conference
 * @fires {CcRequestEvent<'exit-conference'>} cc-exit-conference-request - Exit conference
 * @fires {CcRequestEvent<'send-digits'>} cc-send-digits-request - Digits are to be sent
 * @fires {CcRequestEvent<'switch'>} cc-switch-request - Hold the other call, resume this one
 * @fires {CcRequestEvent<'custom'>} cc-custom-request - A button of the host's own
 */
export class CcCallCard extends CcCallElement {
  static override properties: PropertyDeclarations = {
    picking: { state: true },
    dialog: { state: true },
    keying: { state: true },
  };

  /** A page's own picker is open for these calls, by id. */
  declare protected picking: ReadonlyMap<string, TargetPurpose>;
  /** The own dialog that is open. */
  declare protected dialog: TargetPurpose | undefined;
  /** The keys for digits are shown. */
  declare protected keying: boolean;

  /** Set while nobody sees it. @internal */
  pace: Pace | undefined;
  readonly #internals = this.attachInternals();
  readonly #claim = new Claim();
  #shown: string | undefined;
  #wake: { at: number; stop: () => void } | undefined;
  /** The focus was in the keys before anything of the new state was shown. */
  #atKeys = false;

  constructor() {
    super();
    this.picking = new Map();
    this.keying = false;
  }

  override watch(state: State): readonly unknown[] {
    if (!this.isUpdatePending) this.#atKeys = this.shadowRoot?.activeElement?.localName === 'cc-dialpad';
    return super.watch(state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
    this.#wakeAt(undefined);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.pace) await this.pace.wait();
    super.scheduleUpdate();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    if (this.isUpdatePending) this.pace?.hurry();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const call = this.currentCall;
    // this card tells what fails of its call, as long as it has a place for it: notices need not
    const tells = call?.phase === 'offered' || call?.phase === 'connected';
    this.#claim.set(this.resolved.store, tells ? call.id : undefined);
    if (call?.id !== this.#shown) this.#showsCall(call);
    if (call && this.keying && !this.callKit(call)?.all.actions['send-digits'].visible) this.#withdrawKeys();
    this.#wakeAt(call && pausedUntil(call));
    const online = this.state.link.status === 'online';
    this.setStates(this.#internals, {
      offered: call?.phase === 'offered',
      connected: call?.phase === 'connected',
      held: call?.phase === 'connected' && customerLeg(call)?.hold === true,
      wrapup: call?.phase === 'wrapup',
      pending: call !== undefined && this.isPending(call),
      offline: call !== undefined && !online,
    });
  }

  /** Another call, or the same again after a reload: what was being asked for comes back. */
  #showsCall(call: Call | undefined): void {
    if (call?.continues === undefined || call.continues !== this.#shown) {
      this.dialog = undefined;
      this.keying = false;
    }
    this.#shown = call?.id;
    const { store } = this.resolved;
    const draft = call && store?.drafts.get(call.id, 'target');
    if (store && call && isTargetDraft(draft) && !pickerOf(store) && !holderOf(store, call.id))
      this.dialog = draft.mode;
  }

  /** Looks again when recording should have gone on: without a word by then nothing is known of it. */
  #wakeAt(at: number | undefined): void {
    const { store } = this.resolved;
    if (at === this.#wake?.at) return;
    this.#wake?.stop();
    this.#wake = undefined;
    if (at === undefined || !store || at <= store.now()) return;
    const { clock } = store;
    const timer = clock.setTimeout(() => this.requestUpdate(), at - store.now());
    this.#wake = { at, stop: () => clock.clearTimeout(timer) };
  }

  protected override content(): TemplateResult | typeof nothing {
    const call = this.currentCall;
    const kit = call && this.callKit(call);
    if (!kit) return nothing;
    return html`<slot name="before"></slot>${this.lazily(view, ({ card }) =>
        card({
          ...kit,
          host: this,
          picking: this.picking.get(call.id),
          pick: (purpose) => void this.#pick(call, purpose),
          strings: this.strings,
          dialog: this.dialog,
          closeDialog: () => (this.dialog = undefined),
          keying: this.keying,
          toggleKeypad: () => void this.#toggleKeypad(),
        }),
      )}<slot name="after"></slot>`;
  }

  /** The focus goes to the keys, and back to the button. */
  async #toggleKeypad(): Promise<void> {
    this.keying = !this.keying;
    await this.updateComplete;
    const { renderRoot } = this;
    const keys = renderRoot.querySelector<CcCallElement>('cc-dialpad');
    await keys?.updateComplete;
    (keys ?? renderRoot.querySelector<HTMLElement>('[part~=action-send-digits]'))?.focus();
  }

  /** The backend takes no digits any more: whoever was at the keys goes on at the buttons. */
  #withdrawKeys(): void {
    this.keying = false;
    if (!this.#atKeys) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[part~=actions] button')?.focus(),
    );
  }

  #openDialog(purpose: TargetPurpose): void {
    this.dialog = purpose;
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElementTagNameMap['cc-transfer-dialog']>('cc-transfer-dialog')
        ?.show(),
    );
  }

  /** The page's own picker, else the session's dialog, else the card's. */
  async #pick(call: Call, purpose: TargetPurpose): Promise<void> {
    const { store } = this.resolved;
    // the page's own picker is open already
    if (this.picking.has(call.id)) return;
    const { answer, prevented } = this.ask(new CcTargetRequestEvent(call.id, purpose));
    if (!answer) {
      if (prevented || !store) return;
      // another card of this call may have its dialog open
      const holder = holderOf(store, call.id);
      const shared = pickerOf(store) ?? (this.dialog ? undefined : holder);
      if (shared) shared.show({ mode: purpose, callId: call.id });
      else this.#openDialog(purpose);
      return;
    }
    this.picking = new Map([...this.picking, [call.id, purpose]]);
    // a picker that fails, or that was closed, has chosen nobody
    const target = await answer.catch(() => undefined);
    this.picking = new Map([...this.picking].filter(([id]) => id !== call.id));
    const { state } = this;
    const now = callById(state, call.id) ?? state.calls.find(({ continues }) => continues === call.id);
    // a call that is over meanwhile wants nobody
    if (!isRecord(target) || now?.phase !== 'connected') return;
    await this.request({ type: purpose, callId: now.id, target } as unknown as CommandInput);
  }
}
