import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AgentInput } from '../../core/schema/types.js';
import type { State } from '../../core/store/state.js';
import { dialpads, type Dialpad } from '../../controllers/dialpads.js';
import { Lazy } from '../../controllers/lazy.js';
import { Place } from '../../controllers/places.js';
import { CcCallElement } from '../base/call-element.js';
import { standaloneAgent } from '../base/standalone-agent.js';
import type { Desk } from './desk.js';

const view = new Lazy(() => import('./dialpad-view.js'));

/**
 * Outdial: address book, keypad, outdial ANI, Call. Or the digits that are sent during a call.
 *
 * @tagname cc-dialpad
 *
 * @attr {string} call - The call as JSON, in place of a session: for its digits
 * @attr {string} profile - The profile as JSON, in place of a session
 * @attr {string} agent - The agent as JSON, with `profile`; without one, an agent who is available
 *
 * @csspart pane - The whole of it
 * @csspart name - The heading, of digits
 * @csspart tab - A tab
 * @csspart row - An entry of the address book
 * @csspart key - A key of the keypad
 * @csspart fact - The digits that were sent
 * @csspart action - The button that calls; also `action-outdial`
 * @csspart reason - Why nobody can be called, or what failed
 *
 * @fires {CcRequestEvent<'outdial'>} cc-outdial-request - Call
 * @fires {CcRequestEvent<'send-digits'>} cc-send-digits-request - Digits are to be sent
 * @fires {CcDirectoryRequestEvent} cc-directory-request - Entries of the address book are wanted
 */
export class CcDialpad extends CcCallElement implements Dialpad {
  static override properties: PropertyDeclarations = {
    mode: {},
    value: { noAccessor: true },
    agent: { attribute: false },
    dismiss: { attribute: false },
  };

  static override readonly data: readonly string[] = ['call', 'profile', 'agent'];

  /** What it is for: calls, or digits during one. */
  declare mode: 'outdial' | 'digits';
  /** The agent, with `profile`: object or JSON. */
  declare agent: AgentInput | string | null;
  /** It stands in something that can be closed: that is what closes it. @internal */
  declare dismiss: (() => void) | null;

  readonly #place = new Place<Dialpad>(dialpads, this);
  #desk: Desk | undefined;
  /** A number that was given before there was anything to show it. */
  #early: string | undefined;

  constructor() {
    super();
    this.mode = 'outdial';
    this.agent = null;
    this.dismiss = null;
  }

  /** The number as it was typed, once it is shown. Digits of a call are nobody's to read. */
  get value(): string {
    return this.#early ?? this.#desk?.value ?? '';
  }

  set value(number: string | null) {
    if (this.mode === 'outdial') this.#early = number ?? '';
    this.requestUpdate();
  }

  /** Brings the focus to where a number is typed, or to the first key. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#number, #search, .key')?.focus(options);
  }

  /** @internal */
  edit(): void {
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: 'nearest' });
      this.focus();
    });
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const own = super.ownSnapshot();
    if (own) return own;
    const profile = this.dataOf('profile');
    const agent = standaloneAgent(this.dataOf('agent'));
    return profile === undefined ? undefined : { profile, agent };
  }

  override watch(state: State): readonly unknown[] {
    const { agent, profile, calls, link, pending, notices, supports } = state;
    return [...super.watch(state), agent, profile, calls, link.status, pending, notices, supports];
  }

  override directoryChanged(): void {
    this.#desk?.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place.set();
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  #close(): void {
    this.#desk?.stop();
    this.#desk = undefined;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const store = this.isConnected && this.mode === 'outdial' ? this.resolved.store : undefined;
    // one that stands in something else is shown by that
    this.#place.set(this.dismiss ? undefined : store);
    if (changed.has('mode')) this.#close();
  }

  protected override content(): TemplateResult | typeof nothing {
    const { kit } = this;
    if (!kit || !this.isConnected) return nothing;
    return this.lazily(view, ({ openDesk }) => {
      this.#desk ??= openDesk(this, (query, signal) => this.queryDirectory(query, signal));
      const early = this.#early;
      this.#early = undefined;
      const call = this.currentCall;
      return this.#desk.show(kit, { call: call && this.callKit(call), early });
    });
  }
}
