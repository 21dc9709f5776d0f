/** The agent's state: button, menu of states, and the RONA popover that offers both ways out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Agent, Availability } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import { customerLeg, partyNumber } from '../../core/policy/legs.js';
import { timer } from '../../controllers/timers.js';
import { check, error, left } from '../../styles/call-icons.js';
import { available, busy, down, icon, idle, missed } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { actionButton } from '../base/action-button.js';
import type { Kit } from '../base/cc-element.js';
import { AGENT_FACES, codeName, stateChoices, stateLabel, type StateChoice } from './agent-faces.js';
import { agentStateStyles } from './agent-state-styles.js';
import { listKey } from './list-navigation.js';
import { image } from '../base/call-icons.js';
import { keyHint, withKeys } from '../base/key-hints.js';

export { install, Timers } from '../base/view-kit.js';
export const styles = [tokens, base, controls, pane, list, agentStateStyles];

export interface AgentStateView extends Kit {
  agent: Agent;
  availability: Availability;
  pending: boolean;
  failure: Notice | undefined;
  /** The menu was asked for. */
  wanted: boolean;
  choosingIdle: boolean;
  want(wanted: boolean): void;
  askIdleCode(ask: boolean): void;
  choose(choice: StateChoice): void;
  /** The menu was opened or closed. */
  toggled(open: boolean): void;
  closeRona(): void;
}

export function agentState(view: AgentStateView): TemplateResult {
  const { t, agent, availability, pending, failure, wanted, word, state } = view;
  const { enabled, visible, reason } = availability;
  const why = visible && !enabled ? word('reason', reason) : '';
  const face = AGENT_FACES[agent.state.kind];
  const label = stateLabel(view, agent.state, state.profile);
  const code = codeName(view, agent.state, state.profile);
  const inRona = agent.state.kind === 'rona';
  const keys = keyHint(view.store, { type: 'agent-state' });
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (enabled) view.want(true);
  };
  return html`<button
      type="button"
      class="astate"
      part="button"
      id="button"
      data-state=${face.tone}
      aria-haspopup="listbox"
      aria-expanded=${wanted ? 'true' : 'false'}
      aria-controls="menu"
      aria-disabled=${enabled ? nothing : 'true'}
      aria-describedby=${why ? 'why' : nothing}
      title=${why || (keys ? withKeys(t('agentState'), keys) : nothing)}
      aria-keyshortcuts=${keys?.aria ?? nothing}
      @click=${() => enabled && view.want(!wanted)}
      @keydown=${key}
    >
      ${pending ? busy() : icon(face.icon)}<span class="sr">${t('labelled', t('agentState'), '')}</span
      ><span class="word" title=${label}
        >${code ? html`<span>${t(face.word)}&nbsp;·&nbsp;</span>` : nothing}<bdi class="clip"
          >${code || label}</bdi
        ></span
      >
      ${timer({ since: agent.state.since })} ${enabled ? icon(down) : nothing}
    </button>
    ${why ? html`<span class="sr" id="why">${why}</span>` : nothing}
    ${
      agent.next
        ? html`<p class="next">${t('afterThisCall', stateLabel(view, agent.next, state.profile))}</p>`
        : nothing
    }
    ${failure && !inRona ? fault(view, failure) : nothing}${wanted ? menu(view) : nothing}${
      inRona ? rona(view) : nothing
    }`;
}

function fault({ word }: AgentStateView, { code, text }: Notice): TemplateResult {
  return html`<p class="why bad" part="reason">
    ${icon(error, 's')}<span>${word('code', code, text)}</span>
  </p>`;
}

function menu(view: AgentStateView): TemplateResult {
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

function rona(view: AgentStateView): TemplateResult {
  const { t, agent, state, failure, choosingIdle } = view;
  const call = state.missed;
  const leg = call && customerLeg(call);
  const number = view.number(call && partyNumber(call, leg), { purpose: 'text', callId: call?.id });
  const who = [view.text(leg?.name), number].filter(Boolean);
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
      ${icon(missed)}<span class="word">${t('rona')}</span
      >${timer({ since: agent.state.since }, { large: true })}
    </header>
    <div class="who">
      <h3 class="name" id="missed">${t('missedCall')}</h3>
      <p class="about">
        ${who.map((part, i) => html`${i ? ' · ' : nothing}<bdi>${part}</bdi>`)}${who.length ? html`<br />` : nothing}${t(
          choosingIdle ? 'chooseIdleCode' : 'ronaExplains',
        )}
      </p>
      ${failure ? fault(view, failure) : nothing}
    </div>
    ${choosingIdle ? idleCodes(view) : bothWays(view)}
  </section>`;
}

function bothWays(view: AgentStateView): TemplateResult {
  const { availability, pending, t, choose } = view;
  const codes = view.state.profile.idleCodes?.length;
  const button = (kind: 'available' | 'idle', look: string, act: () => void) =>
    actionButton({
      type: 'agent-state',
      key: kind,
      availability: { visible: true, enabled: availability.enabled },
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

function idleCodes(view: AgentStateView): TemplateResult {
  const codes = stateChoices(view.state.profile.idleCodes).filter(({ kind }) => kind === 'idle');
  return html`<div class="codes">
    <button type="button" class="o one" @click=${() => view.askIdleCode(false)}>
      ${image(left)}<span class="t">${view.t('back')}</span>
    </button>
    ${codes.map(
      (code) =>
        html`<button type="button" class="o one" @click=${() => view.choose(code)}>
          ${icon(idle)}<span class="t">${view.text(code.name)}</span>
        </button>`,
    )}
  </div>`;
}
