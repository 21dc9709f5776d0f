import { ContextEvent } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../core/schema/types.js';
import { offers, taskList } from '../../core/selectors/calls.js';
import { callById, type State } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { onSessionsChanged, sessionContext } from '../../context/session-context.js';
import { base } from '../../styles/base.js';
import { busy, icon, offline, online, phone } from '../../styles/icons.js';
import { tokens } from '../../styles/tokens.js';
import { CcSession } from '../session/session.js';
import { desktopStyles } from './desktop-styles.js';

/**
 * The whole voice desktop, laid out for agents. It is a session itself; inside another one it takes
 * part in that, unless it has a connector or a state of its own.
 *
 * @tagname cc-desktop
 *
 * @slot call:<callId>:before - Above the content of a call's card
 * @slot call:<callId>:after - Below the content of a call's card
 *
 * @csspart header - Agent state and connection
 * @csspart list - The task list
 * @csspart main - Card and wrap-up
 * @csspart notices - Messages to the agent
 */
export class CcDesktop extends CcSession {
  static override styles = [tokens, base, desktopStyles];

  #outer: Store | undefined;
  #given = false;
  #stopOuter: (() => void) | undefined;
  #stopSessions: (() => void) | undefined;
  #before: State | undefined;

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
    this.#stopOuter?.();
    this.#stopSessions?.();
    this.#stopOuter = this.#stopSessions = undefined;
    this.#outer = undefined;
  }

  #findOuter(): void {
    this.#stopOuter?.();
    this.#stopOuter = undefined;
    const found = (store: Store, unsubscribe?: () => void) => {
      this.#stopOuter = unsubscribe;
      if (store === this.#outer) return;
      this.#outer = store;
      if (this.hasUpdated && this.isConnected) this.provide();
    };
    // asked from outside of it, so that its own provider does not answer
    this.parentNode?.dispatchEvent(new ContextEvent(sessionContext, this, found, true));
  }

  override watch(state: State): readonly unknown[] {
    const { calls, selectedCallId, link, agent, notices } = state;
    return [calls, selectedCallId, link, agent?.state.kind, notices.length > 0];
  }

  protected override updated(): void {
    this.#followFocus();
    this.#before = this.state;
  }

  /** A button that had the focus may be gone with its pane: the agent goes on where the call does. */
  #followFocus(): void {
    const { calls } = this.state;
    const begun = calls.find(
      ({ id, phase }) =>
        phase === 'wrapup' && this.#before && callById(this.#before, id)?.phase === 'connected',
    );
    const main = this.renderRoot.querySelector('.main');
    if (!begun || !main?.matches(':focus-within')) return;
    const wrapup = this.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      'cc-wrapup',
    );
    void wrapup?.updateComplete.then(() => wrapup.focus());
  }

  protected override render(): TemplateResult {
    return html`<div class="root desk" lang=${this.language.localizer.lang}>${this.content()}</div>`;
  }

  protected override content(): TemplateResult {
    const store = this.provided;
    const { calls } = this.state;
    const selected = callById(this.state, this.state.selectedCallId);
    const tasks = taskList(calls);
    const others = offers(calls).some(({ id }) => id !== selected?.id);
    return html`<div class="top" part="header" role="group" aria-label=${this.t('agentState')}>
        <cc-agent-state .store=${store} .strings=${this.strings}></cc-agent-state>
        <span class="space"></span>${this.#line()}
      </div>
      <div class="body">
        <div class="rail ${tasks.length > 1 || others ? '' : 'quiet'}" part="list">
          <cc-call-list
            .store=${store}
            .strings=${this.strings}
            .shown=${selected?.id ?? null}
          ></cc-call-list>
        </div>
        <div class="main" part="main">${selected ? this.#call(selected, store) : this.#idle()}</div>
      </div>
      <cc-notices class="notices" part="notices" .store=${store} .strings=${this.strings}></cc-notices>
      <slot></slot>`;
  }

  #line(): TemplateResult {
    const { status } = this.state.link;
    const word = ({ online: 'online', connecting: 'connecting', offline: 'offline' } as const)[status];
    return html`<span class="line ${status}">
      ${status === 'connecting' ? busy() : icon(status === 'online' ? online : offline)}<span class="word"
        >${this.t(word)}</span
      >
    </span>`;
  }

  #call(call: Call, store: Store): TemplateResult {
    const { id, phase } = call;
    return html`<div class="call ${phase}">
      <cc-call-card call-id=${id} .store=${store} .strings=${this.strings}>
        <slot name="call:${id}:before" slot="before"></slot>
        <slot name="call:${id}:after" slot="after"></slot>
      </cc-call-card>
      ${
        phase === 'wrapup'
          ? html`<cc-wrapup call-id=${id} .store=${store} .strings=${this.strings}></cc-wrapup>`
          : nothing
      }
    </div>`;
  }

  #idle(): TemplateResult | typeof nothing {
    const kind = this.state.agent?.state.kind;
    if (!kind) return nothing;
    const hint = this.t(kind === 'available' ? 'noCallsHint' : 'noCallsNotReady');
    return html`<div class="none">${icon(phone, 'l')}<b>${this.t('noCalls')}</b><span>${hint}</span></div>`;
  }
}
