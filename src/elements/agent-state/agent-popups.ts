/** The menu of states, and the RONA popover that offers both ways out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Agent } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import { timer } from '../../controllers/timers.js';
import { check, error, left } from '../../styles/call-icons.js';
import { available, icon, idle, missed } from '../../styles/icons.js';
import { controls } from '../../styles/controls.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { actionButton } from '../base/action-button.js';
import type { Kit } from '../base/cc-element.js';
import { stateChoices, type StateChoice } from './agent-faces.js';
import { popupStyles } from './agent-state-styles.js';
import { listKey } from './list-navigation.js';

export const styles = [controls, pane, list, popupStyles];

export interface PopupsView extends Kit {
  agent: Agent;
  rona: boolean;
  enabled: boolean;
  pending: boolean;
  failure: Notice | undefined;
  choosingIdle: boolean;
  askIdleCode(ask: boolean): void;
  choose(choice: StateChoice): void;
  /** The menu was opened or closed. */
  toggled(open: boolean): void;
  closeRona(): void;
}

export function popups(view: PopupsView): TemplateResult {
  return html`${view.failure && !view.rona ? fault(view, view.failure) : nothing}${menu(view)}${
    view.rona ? rona(view) : nothing
  }`;
}

function fault({ word }: PopupsView, { code, text }: Notice): TemplateResult {
  return html`<p class="why bad" part="reason">
    ${icon(error, 's')}<span>${word('code', code, text)}</span>
  </p>`;
}

function menu(view: PopupsView): TemplateResult {
  const { t, agent, state } = view;
  const choices = stateChoices(state.profile.idleCodes);
  const now = agent.next ?? agent.state;
  const toggle = (event: ToggleEvent) => {
    const open = event.newState === 'open';
    const popup = event.target as HTMLElement;
    view.toggled(open);
    const start = popup.querySelector<HTMLElement>('[aria-selected=true]') ?? popup.querySelector('button');
    if (open) start?.focus();
  };
  return html`<div
    class="menu float"
    part="menu"
    id="menu"
    popover="auto"
    role="listbox"
    aria-label=${t('agentState')}
    @toggle=${toggle}
    @keydown=${listKey}
  >
    ${choices.map((choice, i) => {
      const first = choice.idleCodeId !== undefined && choices[i - 1]?.idleCodeId === undefined;
      const selected = now.kind === choice.kind && now.idleCodeId === choice.idleCodeId;
      return html`${first ? html`<div class="grp" role="presentation">${t('idle')}</div>` : nothing}<button
          type="button"
          class="o one ${choice.kind}"
          role="option"
          tabindex="-1"
          aria-selected=${selected ? 'true' : 'false'}
          @click=${() => view.choose(choice)}
        >
          ${icon(choice.kind === 'idle' ? idle : available)}<span class="t"
            >${choice.name ? view.text(choice.name) : t(choice.kind)}</span
          >${selected ? icon(check) : nothing}
        </button>`;
    })}
  </div>`;
}

function rona(view: PopupsView): TemplateResult {
  const { t, agent, state, failure, choosingIdle } = view;
  const call = state.missed;
  const leg = call?.legs.find(({ role }) => role === 'customer');
  const number = view.number(leg?.number ?? call?.ani, { purpose: 'text', callId: call?.id });
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.closeRona();
  };
  return html`<section
    class="rona float"
    part="popover"
    id="rona"
    popover="manual"
    data-state="rona"
    aria-labelledby="missed"
    @keydown=${key}
  >
    <header class="strip">
      ${icon(missed)}<span class="word">${t('rona')}</span>${timer({ since: agent.state.since }, 'timer')}
    </header>
    <div class="who">
      <h3 class="name" id="missed">${t('missedCall')}</h3>
      <p class="about">
        ${[view.text(leg?.name), number].filter(Boolean).map((part) => html`<bdi>${part}</bdi> · `)}${t(
          choosingIdle ? 'chooseIdleCode' : 'ronaExplains',
        )}
      </p>
      ${failure ? fault(view, failure) : nothing}
    </div>
    ${choosingIdle ? idleCodes(view) : bothWays(view)}
  </section>`;
}

function bothWays(view: PopupsView): TemplateResult {
  const { enabled, pending, t, choose } = view;
  const codes = view.state.profile.idleCodes?.length;
  const button = (kind: 'available' | 'idle', look: string, act: () => void) =>
    actionButton({
      type: 'agent-state',
      key: kind,
      availability: { visible: true, enabled },
      label: t(kind),
      icon: kind === 'idle' ? idle : available,
      look,
      pending,
      act,
    });
  return html`<div class="foot">
    ${button('available', 'primary', () => choose({ kind: 'available' }))}
    ${button('idle', '', () => (codes ? view.askIdleCode(true) : choose({ kind: 'idle' })))}
  </div>`;
}

function idleCodes(view: PopupsView): TemplateResult {
  const codes = stateChoices(view.state.profile.idleCodes).filter(({ kind }) => kind === 'idle');
  return html`<div class="codes">
    <button type="button" class="o one" @click=${() => view.askIdleCode(false)}>
      ${icon(left)}<span class="t">${view.t('back')}</span>
    </button>
    ${codes.map(
      (code) =>
        html`<button type="button" class="o one" @click=${() => view.choose(code)}>
          ${icon(idle)}<span class="t">${view.text(code.name)}</span>
        </button>`,
    )}
  </div>`;
}
