import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Claim } from '../../controllers/claims.js';
import { guides, type GuidePlace } from '../../controllers/guides.js';
import { Lazy } from '../../controllers/lazy.js';
import { Place } from '../../controllers/places.js';
import { CcCallElement, type CallKit } from '../base/call-element.js';
import { DraftWatch } from '../base/draft-watch.js';
import { UnsavedGuard } from '../base/guard-unsaved.js';
import type { GuideDesk } from './guide-desk.js';

const view = new Lazy(() => import('./guide-view.js'));

/**
 * The call guide of a campaign: questions that follow from the answers, one at a time, then all answers
 * to be looked through and submitted. What was answered is kept through updates, moves, a lost line and
 * a reload of the tab.
 *
 * @tagname cc-call-guide
 *
 * @attr {string} call - The call as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `call`
 *
 * @csspart pane - The whole of it
 * @csspart name - The heading
 * @csspart progress - How far it is, in words
 * @csspart answers - The answers so far
 * @csspart question - The question that is asked
 * @csspart field - Where it is answered
 * @csspart reason - What is wrong with the answer, or what failed
 * @csspart action - Each action's button; also `action-back`, `action-next`, `action-submit-guide`
 *
 * @cssstate submitting - The answers are on their way
 * @cssstate submitted - The backend has them
 *
 * @fires {CcRequestEvent<'submit-guide'>} cc-submit-guide-request - Submit
 */
export class CcCallGuide extends CcCallElement implements GuidePlace {
  static override properties: PropertyDeclarations = { bare: { attribute: false } };

  /** Within a pane that has a box and a name of its own. @internal */
  declare bare: boolean;

  readonly #internals = this.attachInternals();
  readonly #claim = new Claim();
  readonly #place = new Place<GuidePlace>(guides, this);
  readonly #guard = new UnsavedGuard();
  #desk: GuideDesk | undefined;

  constructor() {
    super();
    this.bare = false;
    new DraftWatch(this, () => this.resolved.store);
  }

  /** The call that has a guide for this agent. */
  get #kit(): CallKit | undefined {
    const call = this.currentCall;
    const kit = call?.guide && this.callKit(call);
    return kit?.all.actions['submit-guide'].visible ? kit : undefined;
  }

  /** @internal */
  shows(callId: string): boolean {
    return this.#kit?.call.id === callId && this.checkVisibility();
  }

  /** @internal */
  reveal(): void {
    void this.updateComplete.then(() => this.focus());
  }

  /** Brings the focus to the question that is asked. */
  override focus(): void {
    this.#desk?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
    this.#place.set();
    this.#guard.set();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const kit = this.isConnected ? this.#kit : undefined;
    this.#claim.set(kit?.store, kit && `submit-guide/${kit.call.id}`);
    this.#place.set(kit?.store);
    this.#guard.set(this.call ? kit?.store : undefined);
    this.setStates(this.#internals, {
      submitting: kit?.isPending('submit-guide') === true,
      submitted: kit?.call.guide?.submitted === true,
    });
  }

  protected override content(): TemplateResult | typeof nothing {
    const kit = this.#kit;
    const guide = kit?.call.guide;
    if (!guide) return nothing;
    return this.lazily(view, (module) => {
      this.#desk ??= new module.GuideDesk(this, (fault) => this.report(fault));
      return module.callGuide({ ...kit, guide, bare: this.bare, desk: this.#desk });
    });
  }
}
