/** The layout of the desktop: header, task list, the selected call, auxiliary information, messages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../core/schema/types.js';
import { offers, taskList } from '../../core/selectors/calls.js';
import { callById } from '../../core/store/state.js';
import { busy, icon, offline, online, pad, phone } from '../../styles/icons.js';
import { agentActionsFor } from '../../core/policy/actions.js';
import { situationOf } from '../../core/store/state.js';
import { keyHint, withKeys } from '../base/key-hints.js';
import { auxiliary } from './auxiliary.js';
import type { DesktopView } from './desktop-kit.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { popup } from '../../styles/popup.js';
import { tabs } from '../../styles/tabs.js';
import { tokens } from '../../styles/tokens.js';
import { desktopStyles } from './desktop-styles.js';
import { uncover } from './uncover.js';
import { partsOf } from '../base/parts-of.js';

export { install, Timers } from '../base/view-kit.js';
export { followFocus } from './follow-focus.js';
export const styles = [tokens, base, controls, tabs, popup, desktopStyles];

export function desktop(view: DesktopView): TemplateResult {
  const { store, strings, state, t } = view;
  const selected = callById(state, state.selectedCallId);
  const others = offers(state.calls).some(({ id }) => id !== selected?.id);
  const alone = taskList(state.calls).length < 2 && !others;
  // that the focus moves within an element is not told outside of it, but the key is
  const uncovered = ({ currentTarget }: Event) =>
    uncover((currentTarget as Element).getRootNode() as ShadowRoot);
  return html`<div class="desk" @keyup=${uncovered}>
    <div class="top" part="header" role="group" aria-label=${t('agentState')}>
      <cc-agent-state
        exportparts=${partsOf('cc-agent-state')}
        .store=${store}
        .strings=${strings}
      ></cc-agent-state>
      <span class="space"></span>${line(view)}${campaign(view)}${outdial(view)}
    </div>
    <div class="body">
      <div class="rail ${alone ? 'quiet' : ''} ${others ? 'offers' : ''}" part="list">
        <cc-call-list
          exportparts=${partsOf('cc-call-list', 'cc-call-card')}
          .store=${store}
          .strings=${strings}
          .shown=${selected?.id ?? null}
        ></cc-call-list>
      </div>
      <div class="main" part="main" tabindex="-1">${selected ? call(view, selected) : idle(view)}</div>
      ${auxiliary(view, selected)}
    </div>
    <cc-notices
      class="notices"
      part="notices"
      exportparts=${partsOf('cc-notices')}
      .store=${store}
      .strings=${strings}
    ></cc-notices>
  </div>`;
}

function line({ state, t }: DesktopView): TemplateResult {
  const { status } = state.link;
  const word = ({ online: 'online', connecting: 'connecting', offline: 'offline' } as const)[status];
  return html`<span class="line ${status}">
    ${status === 'connecting' ? busy() : icon(status === 'online' ? online : offline)}<span class="word"
      >${t(word)}</span
    >
  </span>`;
}

/** One of the two is open at a time. */
function campaign({ store, strings, dial }: DesktopView): TemplateResult {
  return html`<cc-campaign-contact
    exportparts=${partsOf('cc-campaign-contact')}
    .store=${store}
    .strings=${strings}
    @cc-campaign-opened=${() => dial(false)}
  ></cc-campaign-contact>`;
}

/** The dialpad, below its button and above everything else: it blocks nothing. */
function outdial({ store, strings, state, t, dialing, dial }: DesktopView): TemplateResult | typeof nothing {
  if (!agentActionsFor(situationOf(state)).outdial.visible) {
    // what the profile takes away does not open by itself when it is back
    if (dialing) queueMicrotask(() => dial(false));
    return nothing;
  }
  const keys = keyHint(store, { type: 'outdial' });
  return html`<button
      type="button"
      class="b tool"
      id="dial"
      part="tool"
      aria-haspopup="dialog"
      aria-expanded=${dialing ? 'true' : 'false'}
      aria-controls="outdial"
      title=${withKeys(t('outdialCall'), keys)}
      aria-keyshortcuts=${keys?.aria ?? nothing}
      @click=${() => dial(!dialing)}
    >
      ${icon(pad)}<span class="word">${t('outdialCall')}</span>
    </button>
    <div class="pop float" id="outdial" popover="manual" role="dialog" aria-label=${t('outdialCall')}>
      ${
        dialing
          ? html`<cc-dialpad
              exportparts=${partsOf('cc-dialpad')}
              mode="outdial"
              .store=${store}
              .strings=${strings}
              .dismiss=${() => dial(false)}
            ></cc-dialpad>`
          : nothing
      }
    </div>`;
}

function call({ store, strings }: DesktopView, { id, phase }: Call): TemplateResult {
  return html`<div class="call ${phase}">
    <cc-call-card
      call-id=${id}
      exportparts=${partsOf('cc-call-card', 'cc-variables', 'cc-transfer-dialog', 'cc-dialpad')}
      .store=${store}
      .strings=${strings}
    >
      <slot name="call:${id}:before" slot="before"></slot>
      <slot name="call:${id}:after" slot="after"></slot>
    </cc-call-card>
    ${
      phase === 'wrapup'
        ? html`<cc-wrapup
            call-id=${id}
            exportparts=${partsOf('cc-wrapup')}
            .store=${store}
            .strings=${strings}
          ></cc-wrapup>`
        : nothing
    }
  </div>`;
}

function idle({ state, t }: DesktopView): TemplateResult | typeof nothing {
  const kind = state.agent?.state.kind;
  if (!kind) return nothing;
  const hint = t(kind === 'available' ? 'noCallsHint' : 'noCallsNotReady');
  return html`<div class="none">${icon(phone, 'l')}<b>${t('noCalls')}</b><span>${hint}</span></div>`;
}
