import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import type { AgentInput, Availability, Profile } from '../../core/schema/types.js';
import { situationOf, type Notice, type State } from '../../core/store/state.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcElement } from '../base/cc-element.js';
import type { StateChoice } from './agent-faces.js';

const view = new Lazy(() => import('./agent-state-view.js'));

/**
 * The agent's state: Available and Idle codes to choose from, and the RONA popover that offers both.
 *
 * @tagname cc-agent-state
 *
 * @attr {string} agent - The agent as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `agent`
 *
 * @csspart button - The button that shows the state and opens the menu
 * @csspart menu - The menu of states
 * @csspart popover - The RONA popover
 * @csspart action - A choice in the RONA popover; also `action-agent-state`
 * @csspart timer - Time in this state
 * @csspart reason - What failed
 *
 * @cssstate rona - The agent missed a call
 * @cssstate pending - A change is in flight
 *
 * @fires {CcRequestEvent<'agent-state'>} cc-agent-state-request - Another state is wanted
 */
export class CcAgentState extends CcElement {
  static override properties: PropertyDeclarations = {
    agent: { attribute: false },
    profile: { attribute: false },
    wanted: { state: true },
    choosingIdle: { state: true },
  };

  static override readonly data: readonly string[] = ['agent', 'profile'];
  /** The agent, in place of a session: object or JSON. */
  declare agent: AgentInput | string | null;
  /** The profile that goes with `agent`: object or JSON. */
  declare profile: Profile | string | null;
  /** The menu was asked for. */
  declare protected wanted: boolean;
  /** The RONA popover asks for the idle code. */
  declare protected choosingIdle: boolean;

  readonly #internals = this.attachInternals();
  readonly #claim = new Claim();
  #ronaSince: number | undefined;
  /** The agent put the popover away. */
  #ronaClosed = false;

  constructor() {
    super();
    this.agent = null;
    this.profile = null;
    this.wanted = false;
    this.choosingIdle = false;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const agent = this.dataOf('agent');
    return agent === undefined ? undefined : { agent, profile: this.dataOf('profile') };
  }

  override watch(state: State): readonly unknown[] {
    const { agent, profile, link, missed, supports, calls } = state;
    return [
      agent,
      profile,
      link.status,
      missed,
      supports,
      calls.some(({ phase }) => phase === 'connected'),
      state.pending.find(({ type }) => type === 'agent-state'),
      this.#failureIn(state),
    ];
  }

  #failureIn(state: State): Notice | undefined {
    return state.notices.findLast(({ command }) => command?.type === 'agent-state');
  }

  get #availability(): Availability {
    return agentActionsFor(situationOf(this.state))['agent-state'];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { agent, pending } = this.state;
    this.#claim.set(this.resolved.store, 'agent-state');
    const rona = agent?.state.kind === 'rona';
    this.setStates(this.#internals, { rona, pending: pending.some(({ type }) => type === 'agent-state') });
    if (!rona) this.choosingIdle = false;
  }

  protected override updated(): void {
    const { agent } = this.state;
    if (this.wanted) this.#show('menu', true);
    const since = agent?.state.kind === 'rona' ? agent.state.since : undefined;
    if (since === this.#ronaSince || (since !== undefined && !this.#show('rona', true))) return;
    this.#ronaSince = since;
    this.#ronaClosed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a popover that leaves the page is closed by the browser
    if (!this.#ronaClosed) this.#ronaSince = undefined;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
  }

  /** @returns false when the popup is not there yet */
  #show(id: string, open: boolean): boolean {
    const popup = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    popup?.togglePopover(open);
    return popup !== null;
  }

  protected override content(): TemplateResult | typeof nothing {
    const { agent } = this.state;
    const { kit } = this;
    if (!agent || !kit) return nothing;
    return this.lazily(view, ({ agentState }) =>
      agentState({
        ...kit,
        agent,
        availability: this.#availability,
        pending: this.state.pending.some(({ type }) => type === 'agent-state'),
        failure: this.#failureIn(this.state),
        wanted: this.wanted,
        choosingIdle: this.choosingIdle,
        want: (wanted) => (this.wanted = wanted),
        askIdleCode: (ask) => void this.#askIdleCode(ask),
        choose: (choice) => this.#choose(choice),
        toggled: (open) => this.#toggled(open),
        closeRona: () => this.#closeRona(),
      }),
    );
  }

  async #askIdleCode(ask: boolean): Promise<void> {
    this.choosingIdle = ask;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#rona .codes button, #rona .foot button')?.focus();
  }

  #choose({ kind, idleCodeId }: StateChoice): void {
    if (!this.#availability.enabled) return;
    this.wanted = false;
    this.focus();
    void this.request({ type: 'agent-state', state: kind, ...(idleCodeId && { idleCodeId }) });
  }

  #toggled(open: boolean): void {
    // it opens because it is wanted: what is said of that may come when something was chosen already
    if (open || !this.wanted) return;
    const inside = this.shadowRoot?.activeElement?.closest('#menu');
    this.wanted = false;
    if (inside) this.focus();
  }

  #closeRona(): void {
    this.#ronaClosed = true;
    this.#show('rona', false);
    this.focus();
  }

  /** Brings the focus to the button with the state. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#button')?.focus(options);
  }
}
