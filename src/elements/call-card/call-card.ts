import { html, nothing, type TemplateResult } from 'lit';
import { customerLeg } from '../../core/policy/legs.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcCallElement } from '../base/call-element.js';

const view = new Lazy(() => import('./card-view.js'));
const COPIED_MS = 2000;

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
 * @fires {CcRequestEvent<'switch'>} cc-switch-request - Hold the other call, resume this one
 * @fires {CcRequestEvent<'custom'>} cc-custom-request - A button of the host's own
 */
export class CcCallCard extends CcCallElement {
  readonly #internals = this.attachInternals();
  readonly #claim = new Claim();
  #copied: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const call = this.currentCall;
    // this card tells what fails of its call, as long as it has a place for it: notices need not
    const tells = call?.phase === 'offered' || call?.phase === 'connected';
    this.#claim.set(this.resolved.store, tells ? call.id : undefined);
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

  protected override content(): TemplateResult | typeof nothing {
    const call = this.currentCall;
    const kit = call && this.callKit(call);
    if (!kit) return nothing;
    const copied = this.#copied;
    const copy = (text: string) => void this.#copy(text);
    return html`<slot name="before"></slot>${this.lazily(view, ({ card }) =>
        card({ ...kit, copied, copy }),
      )}<slot name="after"></slot>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // a page without permission to write: the number can still be selected by hand
      return;
    }
    this.#copied = text;
    this.requestUpdate();
    setTimeout(() => {
      this.#copied = undefined;
      this.requestUpdate();
    }, COPIED_MS);
  }
}
