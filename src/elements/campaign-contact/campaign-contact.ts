import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import type { AgentInput, Campaign, Profile } from '../../core/schema/types.js';
import { situationOf, type State } from '../../core/store/state.js';
import { Lazy } from '../../controllers/lazy.js';
import { booleanConverter, CcElement } from '../base/cc-element.js';
import { standaloneAgent } from '../base/standalone-agent.js';
import type { ContactDesk } from './contact-desk.js';

const view = new Lazy(() => import('./contact-view.js'));

/**
 * Preview campaign: an icon, and behind it the contact to look at, Call and Skip. Nothing else is
 * blocked by it: End, and a call that rings, stay in reach.
 *
 * @tagname cc-campaign-contact
 *
 * @attr {string} campaign - The campaign as JSON, in place of a session
 * @attr {string} agent - The agent as JSON, with `campaign`
 * @attr {string} profile - The profile as JSON, with `campaign`
 *
 * @csspart button - The icon that opens it
 * @csspart label - Its words; hidden from sight without `with-label`
 * @csspart pane - The dialog
 * @csspart strip - Its state strip
 * @csspart timer - How long the contact is the agent's
 * @csspart name - Who is to be called
 * @csspart number - Which number
 * @csspart fact - A detail of the contact
 * @csspart actions - The group of buttons
 * @csspart action - Each action's button; also `action-campaign-call`, `action-campaign-skip`
 * @csspart reason - Why an action is off, or what failed
 *
 * @cssstate pending - Call or Skip is in flight
 *
 * @fires {CustomEvent<CampaignOpenedDetail>} cc-campaign-opened - It opened: which contact it shows
 * @fires {CustomEvent<ClosedDetail>} cc-campaign-closed - It closed, and why
 * @fires {CcRequestEvent<'campaign-call'>} cc-campaign-call-request - Call
 * @fires {CcRequestEvent<'campaign-skip'>} cc-campaign-skip-request - Skip
 */
export class CcCampaignContact extends CcElement {
  static override properties: PropertyDeclarations = {
    campaign: { attribute: false },
    agent: { attribute: false },
    profile: { attribute: false },
    open: { type: Boolean, converter: booleanConverter, reflect: true },
    withLabel: { type: Boolean, attribute: 'with-label', converter: booleanConverter },
  };

  static override readonly data: readonly string[] = ['campaign', 'agent', 'profile'];
  /** The campaign, in place of a session: object or JSON. */
  declare campaign: Campaign | string | null;
  /** The agent that goes with `campaign`: object or JSON. */
  declare agent: AgentInput | string | null;
  /** The profile that goes with `campaign`: object or JSON. */
  declare profile: Profile | string | null;
  /** The dialog is open. */
  declare open: boolean;
  /** The words stand beside the icon. */
  declare withLabel: boolean;

  #desk: ContactDesk | undefined;
  #wanted = false;

  constructor() {
    super();
    this.campaign = null;
    this.agent = null;
    this.profile = null;
    this.open = false;
    this.withLabel = false;
  }

  /** Opens the dialog, and brings the focus to it. */
  show(): void {
    this.#wanted = this.open = true;
    this.requestUpdate();
  }

  /** Closes it. */
  close(): void {
    this.open = false;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const campaign = this.dataOf('campaign');
    if (campaign === undefined) return undefined;
    const agent = standaloneAgent(this.dataOf('agent'));
    return { campaign, agent, profile: this.dataOf('profile') ?? { campaignEnabled: true } };
  }

  override watch({ agent, profile, campaign, link, supports, calls, pending, notices }: State): unknown[] {
    return [agent, profile, campaign, link.status, supports, calls, pending, notices];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a popover that leaves the page is closed by the browser
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.leave();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#desk?.prepare();
  }

  protected override content(): TemplateResult | typeof nothing {
    const { kit } = this;
    if (!kit || !agentActionsFor(situationOf(kit.state))['campaign-call'].visible) return nothing;
    return this.lazily(view, (module) => {
      this.#desk ??= new module.ContactDesk(this);
      return module.campaignContact(this.#desk, kit);
    });
  }

  protected override updated(): void {
    if (this.#desk?.finish(this.#wanted)) this.#wanted = false;
  }

  /** Brings the focus to its icon. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#button')?.focus(options);
  }
}
