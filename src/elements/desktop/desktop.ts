import { ContextEvent } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { State } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { findSession, onSessionsChanged, sessionContext } from '../../context/session-context.js';
import { dialpads, type Dialpad } from '../../controllers/dialpads.js';
import { guides, type GuidePlace } from '../../controllers/guides.js';
import { Lazy } from '../../controllers/lazy.js';
import { Place } from '../../controllers/places.js';
import type { CcCampaignContact } from '../campaign-contact/campaign-contact.js';
import { CcSession } from '../session/session.js';
import type { AuxTab } from './desktop-kit.js';

const view = new Lazy(() => import('./desktop-view.js'));

/**
 * The whole voice desktop, laid out for agents. It is a session itself; inside another one it takes
 * part in that, unless it has a connector or a state of its own.
 *
 * @tagname cc-desktop
 *
 * @slot - Below all of it: anything of the page's own
 * @slot call:<callId>:before - Above the content of a call's card
 * @slot call:<callId>:after - Below the content of a call's card
 *
 * @csspart header - Agent state, connection, campaign contact, outdial
 * @csspart tool - The button Outdial call
 * @csspart auxiliary - Auxiliary information: call guide and history
 * @csspart list - The task list
 * @csspart main - Card and wrap-up
 * @csspart notices - Messages to the agent
 */
export class CcDesktop extends CcSession implements Dialpad, GuidePlace {
  static override properties: PropertyDeclarations = {
    dialing: { state: true },
    aux: { state: true },
  };

  /** The dialpad is open. */
  declare protected dialing: boolean;
  /** The tab of the auxiliary pane that the agent chose, and for which call. */
  declare protected aux: { tab: AuxTab; callId: string | undefined } | undefined;

  readonly #place = new Place<Dialpad>(dialpads, this);
  readonly #guides = new Place<GuidePlace>(guides, this);
  #outer: Store | undefined;
  #given = false;
  #stopOuter: (() => void) | undefined;
  #stopSessions: (() => void) | undefined;
  #before: State | undefined;
  /** What of the call had the focus before anything of a new state was shown. */
  #focused: Element | null | undefined;
  #follow: typeof import('./follow-focus.js').followFocus | undefined;

  constructor() {
    super();
    this.dialing = false;
  }

  protected override get adopted(): Store | undefined {
    return this.#given ? undefined : this.#outer;
  }

  override set connector(connector: CcSession['connector']) {
    this.#keepOwn(connector !== null);
    super.connector = connector;
  }

  override get connector(): CcSession['connector'] {
    return super.connector;
  }

  override set state(snapshot: Parameters<Store['replace']>[0] | State) {
    this.#keepOwn(snapshot !== null);
    super.state = snapshot as State;
  }

  override get state(): State {
    return super.state;
  }

  /** What it is given itself makes it a session of its own. */
  #keepOwn(given: boolean): void {
    if (!given || this.#given) return;
    this.#given = true;
    if (this.isConnected) this.provide();
  }

  override connectedCallback(): void {
    this.#findOuter();
    this.#stopSessions = onSessionsChanged(() => this.isConnected && !this.#outer && this.#findOuter());
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place.set();
    this.#guides.set();
    this.#stopOuter?.();
    this.#stopSessions?.();
    this.#stopOuter = this.#stopSessions = undefined;
    this.#outer = undefined;
  }

  #findOuter(): void {
    this.#stopOuter?.();
    this.#stopOuter = undefined;
    if (this.session) return this.#join(findSession(this, this.session)?.store);
    const found = (store: Store, unsubscribe?: () => void) => {
      this.#stopOuter = unsubscribe;
      this.#join(store);
    };
    // asked from outside of it, so that its own provider does not answer
    this.parentNode?.dispatchEvent(new ContextEvent(sessionContext, this, found, true));
  }

  #join(store: Store | undefined): void {
    if (store === this.#outer) return;
    this.#outer = store;
    if (this.hasUpdated && this.isConnected) this.provide();
  }

  override watch(state: State): readonly unknown[] {
    const { calls, selectedCallId, link, agent, notices, profile, history, supports } = state;
    // the card may be first to show it, and what has the focus is gone then
    if (!this.isUpdatePending) {
      const at = this.shadowRoot?.activeElement;
      this.#focused = at?.closest('.main,.aux,.top') && at;
    }
    return [calls, selectedCallId, link, agent, notices.length > 0, profile, history.length > 0, supports];
  }

  /** A number is brought to the dialpad. @internal */
  edit(): void {
    this.renderRoot.querySelector<CcCampaignContact>('cc-campaign-contact')?.close();
    this.dialing = true;
    void this.updateComplete.then(() => this.#dialpad?.edit());
  }

  /** @internal */
  shows(callId: string): boolean {
    return callId === this.state.selectedCallId && this.checkVisibility();
  }

  /** The tab with the call guide is opened, the focus goes there. @internal */
  reveal(callId: string): void {
    this.aux = { tab: 'guide', callId };
    void this.updateComplete.then(() => this.renderRoot.querySelector('cc-call-guide')?.reveal());
  }

  get #dialpad(): (HTMLElement & Dialpad) | null {
    return this.renderRoot.querySelector('#outdial cc-dialpad');
  }

  /** Opens or closes the dialpad; the focus goes there, and back to the button. */
  #dial(open: boolean): void {
    if (open) return this.edit();
    const inside = this.shadowRoot?.activeElement?.closest('#outdial');
    this.dialing = false;
    if (inside) this.renderRoot.querySelector<HTMLElement>('#dial')?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    // a call is there: what is typed waits for its end
    const had = (state: State | undefined) => state?.calls.some(({ phase }) => phase !== 'ended');
    if (this.dialing && this.#before && !had(this.#before) && had(this.state)) this.#dial(false);
  }

  protected override updated(): void {
    const store = this.isConnected ? this.provided : undefined;
    this.#place.set(store);
    this.#guides.set(store);
    this.renderRoot.querySelector<HTMLElement>('#outdial')?.togglePopover(this.dialing);
    const focused = this.#focused;
    this.#focused = undefined;
    if (focused) void this.#follow?.(this.renderRoot, focused, this.#before, this.state);
    this.#before = this.state;
  }

  protected override render(): TemplateResult {
    const { kit, strings, dialing, aux } = this;
    const content = kit
      ? this.lazily(view, ({ desktop, followFocus }) => {
          this.#follow = followFocus;
          return desktop({
            ...kit,
            strings,
            dialing,
            dial: (open) => this.#dial(open),
            aux,
            openAux: (tab, callId) => (this.aux = { tab, callId }),
          });
        })
      : nothing;
    const { region, dir } = this.language.localizer;
    return html`<div class="root" lang=${region} dir=${dir}>${content}<slot></slot></div>`;
  }
}
