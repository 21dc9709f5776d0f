/** Auxiliary information: the call guide of the selected call, and the agent's interaction history. */
import { html, nothing, type TemplateResult } from 'lit';
import { actionsFor } from '../../core/policy/actions.js';
import type { Call } from '../../core/schema/types.js';
import { situationOf } from '../../core/store/state.js';
import { tablist } from '../base/tabs.js';
import type { AuxTab, DesktopView } from './desktop-kit.js';
import { partsOf } from '../base/parts-of.js';

const hasGuide = ({ state }: DesktopView, call: Call | undefined): boolean =>
  call?.guide !== undefined && actionsFor(call, situationOf(state)).actions['submit-guide'].visible;

export function auxiliary(view: DesktopView, call: Call | undefined): TemplateResult | typeof nothing {
  const { store, strings, state, t, aux, openAux } = view;
  const tabs: AuxTab[] = [];
  if (hasGuide(view, call)) tabs.push('guide');
  if (state.history.length) tabs.push('history');
  if (!tabs.length) return nothing;
  // the questions of a call are shown with it, unless the agent went elsewhere
  const chosen = aux && aux.callId === call?.id && tabs.includes(aux.tab) ? aux.tab : tabs[0]!;
  return html`<section class="aux box" part="auxiliary" aria-labelledby="aux-title">
    <h3 class="sr" id="aux-title">${t('auxiliaryPane')}</h3>
    ${tablist({
      tabs: tabs.map((id) => ({ id, label: t(id === 'guide' ? 'callGuide' : 'history') })),
      open: chosen,
      labelledby: 'aux-title',
      panel: 'aux-panel',
      choose: (tab) => openAux(tab, call?.id),
    })}
    <div class="panel" id="aux-panel" role="tabpanel" aria-labelledby="tab-${chosen}">
      ${
        chosen === 'guide'
          ? html`<cc-call-guide
              exportparts=${partsOf('cc-call-guide')}
              call-id=${call!.id}
              .store=${store}
              .strings=${strings}
              .bare=${true}
            ></cc-call-guide>`
          : html`<cc-call-history
              exportparts=${partsOf('cc-call-history', 'cc-dialpad')}
              .store=${store}
              .strings=${strings}
              .bare=${true}
            ></cc-call-history>`
      }
    </div>
  </section>`;
}
