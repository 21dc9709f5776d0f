import { nothing, type TemplateResult } from 'lit';
import type { Call, Result } from '../../core/schema/types.js';
import { allVariables, VARIABLES_SHOWN } from '../../core/selectors/variables.js';
import type { Store } from '../../core/store/store.js';
import { countUnsaved } from '../../core/store/variable-drafts.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { viewersOf } from '../../controllers/store-controller.js';
import { CcCallElement } from '../base/call-element.js';
import { UnsavedGuard } from '../base/guard-unsaved.js';
import { revertVariables, saveVariables } from '../base/variable-save.js';
import { DraftWatch } from '../base/draft-watch.js';
import type { Sheet } from './sheet.js';

const view = new Lazy(() => import('./variables-view.js'));

/**
 * Call-associated data: up to 30 variables in the administrator's order, to read, copy, edit, save. What
 * is typed is kept through updates, moves, other calls and a reload of the tab; secure values stay in
 * the page.
 *
 * @tagname cc-variables
 *
 * @attr {string} call - The call as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `call`
 *
 * @csspart pane - The whole of it
 * @csspart name - The heading
 * @csspart row - A variable
 * @csspart label - A variable's name
 * @csspart value - A value to read
 * @csspart field - A value to edit
 * @csspart messages - What was replaced, or could not be saved
 * @csspart bar - What is unsaved, Revert, Save
 * @csspart action - Each action's button; also `action-save-variables`, `action-revert`
 *
 * @cssstate dirty - There are unsaved changes
 * @cssstate saving - They are on their way
 *
 * @fires {CustomEvent<VariablesDirtyDetail>} cc-variables-dirty - Another number of fields is unsaved
 * @fires {CcRequestEvent<'save-variables'>} cc-save-variables-request - Save
 */
export class CcVariables extends CcCallElement {
  readonly #internals = this.attachInternals();
  readonly #claim = new Claim();
  #sheet: Sheet | undefined;
  readonly #guard = new UnsavedGuard();
  #shown: { store: Store; callId: string } | undefined;
  #told = { callId: '', count: 0 };

  constructor() {
    super();
    new DraftWatch(this, () => this.resolved.store);
  }

  /** There are changes that are not saved. */
  get dirty(): boolean {
    return this.#count > 0;
  }

  /**
   * Saves what changed. Resolves when an update confirmed it; of fields that cannot be saved as they
   * are, the first gets the focus and nothing is sent.
   */
  async save(): Promise<Result> {
    const { store } = this.resolved;
    const call = this.currentCall;
    if (!store || !call) return { id: '', ok: false, code: 'not-found' };
    const result = await saveVariables(store, call, (input) => this.request(input));
    if (!result.ok && result.code === 'invalid') this.#sheet?.refused(Object.keys(result.fields ?? {}));
    return result;
  }

  /** Takes back what was typed. */
  revert(): void {
    const { store } = this.resolved;
    const call = this.currentCall;
    if (!store || !call) return;
    this.#forgetFailures();
    revertVariables(store, call);
  }

  #forgetFailures(): void {
    const { id: mine } = this.currentCall ?? {};
    for (const { id, callId, command } of this.state.notices) {
      if (callId === mine && command?.type === 'save-variables') this.resolved.store?.dismiss(id);
    }
  }

  get #count(): number {
    const { store } = this.resolved;
    const call = this.currentCall;
    return store && call ? countUnsaved(store.drafts, call.id) : 0;
  }

  /** Does it show this call now? @internal */
  shows(store: Store, callId: string): boolean {
    return this.resolved.store === store && this.currentCall?.id === callId;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet?.rest();
    this.#claim.set();
    this.#guard.set();
    const left = this.#shown;
    this.#shown = undefined;
    // a move in the page is not a leave
    setTimeout(() => tellKept(left));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { store } = this.resolved;
    const call = this.currentCall;
    this.#turnTo(store, call);
    this.#guard.set(this.isConnected && this.call ? store : undefined);
    this.#sheet?.follow(call, this.state);
    const mine = call && this.state.notices.some(({ callId }) => callId === call.id);
    // what this element says of its call, the messages of the page need not
    this.#claim.set(store, mine && this.checkVisibility() ? `save-variables/${call.id}` : undefined);
    this.setStates(this.#internals, {
      dirty: this.dirty,
      saving: call !== undefined && this.isPending(call, 'save-variables'),
    });
    if (call) this.#reportTooMany(call);
  }

  #turnTo(store: Store | undefined, call: Call | undefined): void {
    const before = this.#shown;
    if (before?.store === store && before?.callId === call?.id) return;
    this.#shown = store && call && { store, callId: call.id };
    for (const { id, code, callId } of store?.state.notices ?? []) {
      if (code === KEPT && callId === call?.id) store?.dismiss(id);
    }
    if (before && this.isConnected) setTimeout(() => tellKept(before, true));
  }

  #reportTooMany(call: Call): void {
    const { length } = call.variables.length > VARIABLES_SHOWN ? allVariables(call) : [];
    if (length <= VARIABLES_SHOWN) return;
    this.report({
      code: 'TOO_MANY_VARIABLES',
      message: `A call has ${length} variables, ${VARIABLES_SHOWN} are shown. Send no more than that`,
    });
  }

  protected override updated(): void {
    const before = this.#told;
    const { id: callId = before.callId } = this.currentCall ?? {};
    const count = this.#count;
    const { store } = this.resolved;
    if (!count && store) toldOf.get(store)?.delete(callId);
    // off the page nothing is known of it
    if (!this.isConnected || (count === before.count && (callId === before.callId || !count))) return;
    this.#told = { callId, count };
    const detail = Object.freeze({ callId, dirty: count > 0, count });
    this.dispatchEvent(new CustomEvent('cc-variables-dirty', { detail, bubbles: true, composed: true }));
  }

  protected override content(): TemplateResult | typeof nothing {
    const call = this.currentCall;
    const kit = call && this.callKit(call);
    if (!kit) return nothing;
    return this.lazily(view, (module) => {
      const sheet = this.#sheet ?? new module.Sheet(this);
      if (!this.#sheet) sheet.follow(call, this.state);
      this.#sheet = sheet;
      return module.variables({
        ...kit,
        sheet,
        save: () => void this.save(),
        revert: () => this.revert(),
        forgetFailures: () => this.#forgetFailures(),
      });
    });
  }
}

let leaves = 0;
/** Calls of which it was said when another one was turned to: not each time. */
const toldOf = new WeakMap<Store, Set<string>>();
const KEPT = 'variables-kept';

/** The agent went away from unsaved changes: they are kept, and that is said once. */
function tellKept(left: { store: Store; callId: string } | undefined, turned = false): void {
  if (!left) return;
  const { store, callId } = left;
  const elsewhere = [...viewersOf(store)].some(
    (viewer) => viewer instanceof CcVariables && viewer.shows(store, callId),
  );
  const { notices } = store.state;
  const before = toldOf.get(store) ?? new Set();
  const stands = notices.some((notice) => notice.code === KEPT && notice.callId === callId);
  const told = stands || (turned && before.has(callId));
  if (elsewhere || told || !countUnsaved(store.drafts, callId)) return;
  toldOf.set(store, before.add(callId));
  store.inform({ id: `${KEPT}:${++leaves}`, level: 'info', code: KEPT, callId });
}
