import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { otherLeg } from '../../core/policy/legs.js';
import { isWhole } from '../../core/numbers/format.js';
import { actionsFor } from '../../core/policy/actions.js';
import type { Call, Target } from '../../core/schema/types.js';
import { callById, situationOf } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { isTargetDraft, type TargetDraft } from '../../core/store/target-draft.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { holdCall, holderOf, pickers, releaseCall, type Picker } from '../../controllers/pickers.js';
import { Place } from '../../controllers/places.js';
import type { ClosedReason } from '../../events/event-map.js';
import { CcCallElement } from '../base/call-element.js';
import { booleanConverter } from '../base/cc-element.js';
import { focused } from '../base/focused.js';
import type { TransferDesk } from './transfer-desk.js';

const view = new Lazy(() => import('./transfer-view.js'));

/**
 * Transfer request and Consult request: agents, queues and entry points, or a number. It does not block
 * the page: End, and a call that rings, stay in reach.
 *
 * @tagname cc-transfer-dialog
 *
 * @attr {string} call - The call as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `call`
 *
 * @csspart pane - The whole of it
 * @csspart name - The heading
 * @csspart tab - A tab
 * @csspart row - An entry of a list
 * @csspart fact - What will be done, and what to know before
 * @csspart action - The button that sends; also `action-transfer`, `action-consult`
 * @csspart reason - Why it cannot be sent, or what failed
 *
 * @cssstate open - It is open
 * @cssstate sending - The request is in flight
 *
 * @fires {CustomEvent<TransferOpenedDetail>} cc-transfer-opened - It opened: for which call, and which request
 * @fires {CustomEvent<ClosedDetail>} cc-transfer-closed - It closed, and why
 * @fires {CcDirectoryRequestEvent} cc-directory-request - Entries of a list are wanted
 * @fires {CcRequestEvent<'transfer'>} cc-transfer-request - Transfer
 * @fires {CcRequestEvent<'consult'>} cc-consult-request - Consult
 */
export class CcTransferDialog extends CcCallElement {
  static override properties: PropertyDeclarations = {
    mode: {},
    open: { type: Boolean, converter: booleanConverter, reflect: true },
    own: { attribute: false },
  };

  /** Which request: blind transfer, or consult. */
  declare mode: 'transfer' | 'consult';
  /** It is open. */
  declare open: boolean;
  /** It belongs to one card, and is no other's. @internal */
  declare own: boolean;

  readonly #internals = this.attachInternals();
  readonly #place = new Place<Picker>(pickers, this);
  readonly #claim = new Claim();
  #desk: TransferDesk | undefined;
  #followed: { store: Store; stop: () => void } | undefined;
  #shown: { callId: string; mode: string } | undefined;
  /** The call of `show({ callId })`. */
  #asked: string | undefined;
  #why: ClosedReason = 'api';
  #sending = false;
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    this.mode = 'transfer';
    this.open = false;
    this.own = false;
  }

  /** Opens it. Without a `callId` it is about the call of `call-id`, or the selected one. */
  show({ mode, callId }: { mode?: 'transfer' | 'consult'; callId?: string } = {}): void {
    if (mode) this.mode = mode;
    if (callId !== undefined && this.#shown && callId !== this.#shown.callId) this.#leave();
    this.#asked = callId;
    this.#opener = focused();
    this.open = true;
    void this.updateComplete.then(() => {
      if (!this.open) return;
      this.focus();
      // docked under a pane it may be below the edge of the window
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Closes it; what was typed is given up. */
  close(): void {
    this.#close('api');
  }

  /** @internal */
  override directoryChanged(): void {
    this.#desk?.refresh();
  }

  /** Brings the focus to its search. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#search')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#release();
    super.disconnectedCallback();
    this.#place.set();
    this.#claim.set();
    this.#follow(undefined);
    this.#desk?.stop();
  }

  /** Once open it stays with its call, whichever is selected. */
  protected override get currentCall(): Call | undefined {
    const id = this.#shown?.callId ?? this.#asked;
    if (id === undefined) return super.currentCall;
    const { state } = this;
    return callById(state, id) ?? state.calls.find(({ continues }) => continues === id);
  }

  override watch(state: Parameters<CcCallElement['watch']>[0]): readonly unknown[] {
    const id = this.#shown?.callId ?? this.#asked;
    return [...super.watch(state), state.agent?.id, callById(state, id)];
  }

  #close(reason: ClosedReason): void {
    this.#why = reason;
    this.open = false;
    this.#closed();
  }

  /** Can the request be made of this call at all? */
  #isPossible(call: Call | undefined): boolean {
    if (!call || (this.mode === 'consult' && otherLeg(call))) return false;
    return actionsFor(call, situationOf(this.state)).actions[this.mode]?.visible === true;
  }

  /** Word of the call comes at once: by the next picture it, and this dialog, may be off the page. */
  #follow(store: Store | undefined): void {
    if (store === this.#followed?.store) return;
    this.#followed?.stop();
    this.#followed = store && { store, stop: store.subscribe(() => this.#check()) };
  }

  #check(): void {
    const call: Call | undefined = this.currentCall;
    if (!this.open || !this.#shown || this.#isPossible(call)) return;
    // a consult is under way: by this dialog, or by one that stood here before
    const asked = this.#sending || (this.mode === 'consult' && call && otherLeg(call));
    this.#close(asked ? 'sent' : 'call-ended');
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { store } = this.resolved;
    const free = !this.own && !this.callId && !this.call;
    this.#place.set(free && this.isConnected ? store : undefined);
    if (changed.has('callId')) this.#turn();
    const before = this.#shown;
    if (!this.open && before) this.#closed();
    const call = this.currentCall;
    if (!this.open && !this.own && call) this.#reopen(call);
    if (this.open && store) {
      if (call && this.#isPossible(call) && holdCall(store, call.id, this)) this.#opened(call);
      else if (before) this.#check();
      else this.open = false;
    }
    if (this.isConnected) this.#follow(this.#shown && store);
    this.#claim.set(store, this.#shown && `${this.mode}/${this.#shown.callId}`);
    this.setStates(this.#internals, {
      open: this.open,
      sending: call !== undefined && this.isPending(call, this.mode),
    });
  }

  /** Its card shows another call: what was asked for the one before waits there. */
  #turn(): void {
    const callId = this.#shown?.callId;
    if (!this.callId || callId === undefined || this.callId === callId) return;
    if (callById(this.state, this.callId)?.continues === callId) return;
    this.#leave();
  }

  /** Another dialog may go on with it. */
  #release(): void {
    const { store } = this.resolved;
    if (store && this.#shown) releaseCall(store, this.#shown.callId, this);
  }

  /** What was asked for waits with its call. */
  #leave(): void {
    this.#release();
    this.#shown = undefined;
    this.#asked = undefined;
    this.#desk?.stop();
    this.#desk = undefined;
    this.requestUpdate();
  }

  /** After a reload of the tab, or where another dialog was: what was being asked for comes back. */
  #reopen(call: Call): void {
    const { draft } = this;
    const { store } = this.resolved;
    if (!draft || !store || holderOf(store, call.id)) return;
    this.mode = draft.mode;
    this.open = true;
  }

  #opened(call: Call): void {
    const { mode } = this;
    const before = this.#shown;
    // the engagement may go on under another id
    this.#shown = { callId: call.id, mode };
    if (before?.mode === mode) return;
    this.#why = 'api';
    if (this.draft?.mode !== mode) this.keep({ mode, chosen: undefined });
    this.#fire('cc-transfer-opened', { mode, callId: call.id });
  }

  #closed(): void {
    if (!this.#shown) return;
    const { callId } = this.#shown;
    const { store } = this.resolved;
    this.#release();
    this.#shown = undefined;
    this.#asked = undefined;
    store?.drafts.set(callId, 'target', undefined);
    this.#follow(undefined);
    this.#desk?.stop();
    this.#desk = undefined;
    const opener = this.#opener;
    this.#opener = undefined;
    const reason = this.#why;
    this.#why = 'api';
    // the focus goes back to where it came from, unless it has gone elsewhere meanwhile
    if (this.shadowRoot?.activeElement && opener?.isConnected) opener.focus();
    this.#fire('cc-transfer-closed', { reason });
  }

  #fire(type: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true }),
    );
  }

  /** What was typed and chosen. @internal */
  get draft(): TargetDraft | undefined {
    const call = this.currentCall;
    const stored = call && this.resolved.store?.drafts.get(call.id, 'target');
    return isTargetDraft(stored) ? stored : undefined;
  }

  /** @internal */
  keep(change: Partial<TargetDraft>): void {
    const call = this.currentCall;
    const { store } = this.resolved;
    const draft = { ...this.draft, mode: this.mode, ...change };
    // a number that the session masks is not left in the tab's storage
    const { number = '' } = draft.chosen ?? {};
    const shown = store?.number(number, { purpose: 'text', role: 'external' }) ?? '';
    const secret = !isWhole(number, shown);
    if (call) store?.drafts.set(call.id, 'target', draft, { secret });
    this.requestUpdate();
  }

  protected override content(): TemplateResult | typeof nothing {
    const call = this.currentCall;
    const kit = this.open && call ? this.callKit(call) : undefined;
    if (!kit || !call) return nothing;
    return this.lazily(view, ({ transfer, TransferDesk }) => {
      this.#desk ??= new TransferDesk(this, (query, signal) => this.queryDirectory(query, signal));
      return transfer({
        ...kit,
        mode: this.mode,
        subject: !this.own,
        desk: this.#desk,
        close: (reason) => this.#close(reason),
        send: (target) => void this.#send(call, target),
      });
    });
  }

  async #send(call: Call, target: Target): Promise<void> {
    this.#sending = true;
    const result = await this.request({ type: this.mode, callId: call.id, target });
    this.#sending = false;
    if (result.ok && this.open && this.#shown?.callId === call.id) this.#close('sent');
  }
}
