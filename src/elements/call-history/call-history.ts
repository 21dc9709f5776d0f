import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import type { AgentInput, HistoryEntry, Profile } from '../../core/schema/types.js';
import { EMPTY_STATE, situationOf, type State } from '../../core/store/state.js';
import { Claim } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcElement } from '../base/cc-element.js';
import { standaloneAgent } from '../base/standalone-agent.js';
import type { HistoryDesk } from './history-desk.js';

const view = new Lazy(() => import('./history-view.js'));

/**
 * Agent interaction history: earlier interactions by day, all or calls only; to be called again, or edited before.
 * Where the page has no dialpad for that, it opens one of its own.
 *
 * @tagname cc-call-history
 *
 * @attr {string} history - Its entries as JSON, in place of a session
 * @attr {string} profile - The profile as JSON, with `history`
 * @attr {string} agent - The agent as JSON, with `history`; without one, an agent who is available
 *
 * @csspart pane - The whole of it
 * @csspart name - The heading
 * @csspart tab - A tab
 * @csspart row - An interaction
 * @csspart action - A button of a row; also `action-outdial`, `action-edit`
 * @csspart reason - Why nobody can be called, or what failed
 *
 * @cssproperty [--cc-history-height=564px] - How high it grows before its list scrolls
 *
 * @fires {CcRequestEvent<'outdial'>} cc-outdial-request - Click to call
 */
export class CcCallHistory extends CcElement {
  static override properties: PropertyDeclarations = {
    history: { attribute: false },
    profile: { attribute: false },
    agent: { attribute: false },
    bare: { attribute: false },
  };

  static override readonly data: readonly string[] = ['history', 'profile', 'agent'];

  /** Interactions, in place of a session: objects or JSON. */
  declare history: HistoryEntry[] | string | null;
  /** The profile that goes with `history`: object or JSON. */
  declare profile: Profile | string | null;
  /** The agent who goes with `history`: object or JSON. */
  declare agent: AgentInput | string | null;
  /** It stands in a pane that has a frame and a name already. @internal */
  declare bare: boolean;

  readonly #claim = new Claim();
  #desk: HistoryDesk | undefined;

  constructor() {
    super();
    this.history = null;
    this.profile = null;
    this.agent = null;
    this.bare = false;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const history = this.dataOf('history');
    if (history === undefined) return undefined;
    return { history, profile: this.dataOf('profile'), agent: standaloneAgent(this.dataOf('agent')) };
  }

  override watch(state: State): readonly unknown[] {
    const { visible, enabled, reason } = agentActionsFor(situationOf(state)).outdial;
    const { history, agent, profile, pending, notices } = state;
    return [history, agent?.id, profile, visible, enabled, reason, pending, notices];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#claim.set(this.isConnected ? this.resolved.store : undefined, 'outdial/history');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claim.set();
  }

  protected override content(): TemplateResult | typeof nothing {
    const { kit, strings, bare } = this;
    // before the first word of the backend nobody knows that there is nothing
    if (!kit || (kit.state.history === EMPTY_STATE.history && !kit.state.agent)) return nothing;
    return this.lazily(view, ({ history, HistoryDesk }) => {
      this.#desk ??= new HistoryDesk(this);
      return history({ ...kit, desk: this.#desk, strings, bare });
    });
  }
}
