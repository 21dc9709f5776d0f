import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import type { Agent, AgentInput, Availability, Profile } from '../../core/schema/types.js';
import { situationOf, type Notice, type State } from '../../core/store/state.js';
import { everySecond } from '../../controllers/time.js';
import { formatDuration, isoDuration } from '../../localize/duration.js';
import { base } from '../../styles/base.js';
import { icon } from '../../styles/icons.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { tokens } from '../../styles/tokens.js';
import { CcElement } from '../base/cc-element.js';
import { AGENT_FACES, stateChoices, type StateChoice } from './agent-faces.js';
import { agentStateStyles } from './agent-state-styles.js';
import { ListNavigation } from './list-navigation.js';

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
    choosingIdle: { state: true },
  };

  static override readonly data: readonly string[] = ['agent', 'profile'];
  static override styles = [tokens, base, pane, list, agentStateStyles];

  /** The agent, in place of a session: object or JSON. */
  declare agent: AgentInput | string | null;
  /** The profile that goes with `agent`: object or JSON. */
  declare profile: Profile | string | null;
  /** The RONA popover asks for the idle code. */
  declare protected choosingIdle: boolean;

  readonly #internals = this.attachInternals();
  readonly #keys = new ListNavigation(this);
  #ronaSince: number | undefined;
  #open = false;

  constructor() {
    super();
    this.agent = null;
    this.profile = null;
    this.choosingIdle = false;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const agent = this.dataOf('agent');
    return agent === undefined ? undefined : { agent, profile: this.dataOf('profile'), calls: [] };
  }

  override watch(state: State): readonly unknown[] {
    return [
      state.agent,
      state.profile,
      state.link.status,
      state.calls.map(({ phase }) => phase).join(),
      state.missed,
      state.pending.find(({ type }) => type === 'agent-state'),
      this.#failureIn(state),
      state.supports,
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
    this.setStates(this.#internals, {
      rona: agent?.state.kind === 'rona',
      pending: pending.some(({ type }) => type === 'agent-state'),
    });
    if (agent?.state.kind !== 'rona') this.choosingIdle = false;
  }

  protected override updated(): void {
    const { agent } = this.state;
    const popover = this.renderRoot.querySelector<HTMLElement>('#rona');
    const since = agent?.state.kind === 'rona' ? agent.state.since : undefined;
    if (!popover || since === this.#ronaSince) return;
    this.#ronaSince = since;
    popover.togglePopover(since !== undefined);
  }

  protected override content(): TemplateResult | typeof nothing {
    const { agent } = this.state;
    const { store } = this.resolved;
    if (!agent || !store) return nothing;
    const { enabled, visible, reason } = this.#availability;
    const why = visible && !enabled ? this.word('reason', reason) : '';
    const failure = this.#failureIn(this.state);
    const label = this.#label(agent.state);
    const next = agent.next && this.#label(agent.next);
    const face = AGENT_FACES[agent.state.kind];
    return html`<button
        type="button"
        class="astate"
        part="button"
        id="button"
        data-state=${face.tone}
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-controls="menu"
        aria-disabled=${enabled ? nothing : 'true'}
        aria-describedby=${why ? 'why' : nothing}
        title=${why || nothing}
        @click=${this.#toggle}
        @keydown=${this.#openByKey}
      >
        ${this.#isPending ? html`<span class="spin">${icon('spinner')}</span>` : icon(face.icon)}
        <span class="sr">${this.t('agentState')}: </span><span class="word clip">${label}</span>
        <time
          part="timer"
          datetime=${everySecond(store, (now: number) => isoDuration(now - agent.state.since))}
          >${everySecond(store, (now: number) => formatDuration(now - agent.state.since))}</time
        >${enabled ? icon('down') : nothing}
      </button>
      ${why ? html`<span class="sr" id="why">${why}</span>` : nothing}
      ${next ? html`<p class="next">${this.t('afterThisCall', next)}</p>` : nothing}
      ${failure && agent.state.kind !== 'rona' ? this.#failed(failure) : nothing} ${this.#menu(agent)}
      ${this.#rona(agent)}`;
  }

  get #isPending(): boolean {
    return this.state.pending.some(({ type }) => type === 'agent-state');
  }

  /** "Idle · Lunch" */
  #label(state: Pick<Agent['state'], 'idleCodeId'> & { kind: string }): string {
    const face = AGENT_FACES[state.kind as keyof typeof AGENT_FACES] ?? AGENT_FACES.unknown;
    const code = this.state.profile.idleCodes?.find(({ id }) => id === state.idleCodeId);
    return [this.t(face.word), code && this.text(code.name)].filter(Boolean).join(' · ');
  }

  #failed(failure: Notice): TemplateResult {
    return html`<p class="why bad" part="reason">
      ${icon('error', 's')}<span>${this.word('code', failure.code, failure.text)}</span>
    </p>`;
  }

  #menu(agent: Agent): TemplateResult {
    const choices = stateChoices(this.state.profile.idleCodes);
    const { next } = agent;
    const now = next ?? agent.state;
    return html`<div
      class="menu float"
      part="menu"
      id="menu"
      popover="auto"
      role="listbox"
      aria-label=${this.t('agentState')}
      @toggle=${this.#toggled}
      @keydown=${(event: KeyboardEvent) => this.#keys.key(event)}
    >
      ${choices.map((choice, i) => {
        const grouped = choice.idleCodeId !== undefined && choices[i - 1]?.idleCodeId === undefined;
        return html`${grouped ? html`<div class="grp" role="presentation">${this.t('idle')}</div>` : nothing}
        ${this.#choice(choice, now.kind === choice.kind && now.idleCodeId === choice.idleCodeId)}`;
      })}
    </div>`;
  }

  #choice(choice: StateChoice, selected: boolean): TemplateResult {
    const word = choice.name ? this.text(choice.name) : this.t(choice.kind);
    return html`<button
      type="button"
      class="o one"
      role="option"
      tabindex="-1"
      aria-selected=${selected ? 'true' : 'false'}
      data-state=${choice.kind === 'available' ? 'connected' : ''}
      @click=${() => this.#choose(choice)}
    >
      ${icon(choice.kind)}<span class="t">${word}</span>${selected ? icon('check') : nothing}
    </button>`;
  }

  #rona(agent: Agent): TemplateResult | typeof nothing {
    if (agent.state.kind !== 'rona') return nothing;
    const { missed } = this.state;
    const { store } = this.resolved;
    const leg = missed?.legs.find(({ role }) => role === 'customer');
    const number = this.number(leg?.number ?? missed?.ani, { purpose: 'text', callId: missed?.id });
    const failure = this.#failureIn(this.state);
    return html`<section
      class="rona float"
      part="popover"
      id="rona"
      popover="manual"
      data-state="rona"
      aria-labelledby="missed"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#closeRona(event)}
    >
      <header class="strip">
        ${icon('missed')}<span class="word">${this.t('rona')}</span
        ><time class="timer" part="timer"
          >${everySecond(store, (now: number) => formatDuration(now - agent.state.since))}</time
        >
      </header>
      <div class="who">
        <h3 class="name" id="missed">${this.t('missedCall')}</h3>
        <p class="about">
          ${[this.text(leg?.name), number].filter(Boolean).map((part) => html`<bdi>${part}</bdi>. `)}
          ${this.t(this.choosingIdle ? 'chooseIdleCode' : 'ronaExplains')}
        </p>
      </div>
      ${failure ? html`<div class="fault">${this.#failed(failure)}</div>` : nothing}
      ${this.choosingIdle ? this.#idleCodes() : this.#bothWays()}
    </section>`;
  }

  #bothWays(): TemplateResult {
    const { enabled } = this.#availability;
    const codes = this.state.profile.idleCodes?.length;
    const button = (kind: 'available' | 'idle', look: string, act: () => void) =>
      html`<button
        type="button"
        class="b ${look}"
        part="action action-agent-state"
        aria-disabled=${enabled ? nothing : 'true'}
        aria-busy=${this.#isPending ? 'true' : nothing}
        @click=${() => enabled && act()}
      >
        ${icon(kind)}<span class="clip">${this.t(kind)}</span>
      </button>`;
    return html`<div class="foot">
      ${button('available', 'primary', () => this.#choose({ kind: 'available' }))}
      ${button('idle', '', () => (codes ? this.#askIdleCode() : this.#choose({ kind: 'idle' })))}
    </div>`;
  }

  #idleCodes(): TemplateResult {
    const choices = stateChoices(this.state.profile.idleCodes).filter(({ kind }) => kind === 'idle');
    return html`<div class="codes">
      <button type="button" class="o one" @click=${() => (this.choosingIdle = false)}>
        ${icon('left')}<span class="t">${this.t('back')}</span>
      </button>
      ${choices.map(
        (choice) =>
          html`<button type="button" class="o one" @click=${() => this.#choose(choice)}>
            ${icon('idle')}<span class="t">${this.text(choice.name)}</span>
          </button>`,
      )}
    </div>`;
  }

  #askIdleCode(): void {
    this.choosingIdle = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.codes .o')?.focus());
  }

  #choose({ kind, idleCodeId }: StateChoice): void {
    if (!this.#availability.enabled) return;
    this.#close();
    void this.request({ type: 'agent-state', state: kind, ...(idleCodeId && { idleCodeId }) });
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#menu');
  }

  #toggle(): void {
    if (this.#availability.enabled) this.#popup?.togglePopover();
  }

  #openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (this.#availability.enabled) this.#popup?.showPopover();
  }

  #close(): void {
    if (this.#open) this.#popup?.hidePopover();
  }

  #toggled(event: ToggleEvent): void {
    this.#open = event.newState === 'open';
    this.renderRoot.querySelector('#button')?.setAttribute('aria-expanded', String(this.#open));
    if (this.#open) this.#keys.enter(this.#popup);
    else if (this.#popup?.contains(this.shadowRoot?.activeElement ?? null)) this.focus();
  }

  #closeRona(event: KeyboardEvent): void {
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('#rona')?.hidePopover();
    this.focus();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#button')?.focus(options);
  }
}
