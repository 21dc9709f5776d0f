/** The history: tabs, a list by days, and a line for what failed or why nobody can be called. */
import { html, nothing, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import { situationOf } from '../../core/store/state.js';
import type { CcRequestEvent } from '../../events/request-event.js';
import { clock, close, error, phone } from '../../styles/call-icons.js';
import { icon, info } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { rows } from '../../styles/rows.js';
import { tabs as tabStyles } from '../../styles/tabs.js';
import { tokens } from '../../styles/tokens.js';
import { everyMinute } from '../base/every-minute.js';
import { askAgain, failureWords } from '../base/request-words.js';
import { isItem } from '../base/row-lines.js';
import { rowList } from '../base/row-list.js';
import { tablist } from '../base/tabs.js';
import type { HistoryLine, HistoryTab } from './history-desk.js';
import { isCallable, type HistoryGiven, type HistoryView } from './history-kit.js';
import { historyRow } from './history-row.js';
import { historyStyles } from './history-styles.js';
import { partsOf } from '../base/parts-of.js';

export { install, Timers } from '../base/view-kit.js';
export { HistoryDesk } from './history-desk.js';
export const styles = [tokens, base, controls, pane, list, rows, tabStyles, historyStyles];

const TABS: readonly HistoryTab[] = ['all', 'calls'];

export function history(given: HistoryGiven): TemplateResult {
  const { desk, state, store, t, word, bare } = given;
  const availability = agentActionsFor(situationOf(state)).outdial;
  const why = availability.enabled ? '' : word('reason', availability.reason);
  const view: HistoryView = { ...given, availability, why, pending: desk.pending(given), now: store.now() };
  desk.look(view);
  const lines = desk.lines(view);
  return html`${dialpad(view)}
    <section
      class=${bare ? 'bare' : 'box'}
      part="pane"
      aria-labelledby="title"
      ${lines.length ? everyMinute(store.clock, desk.refresh) : nothing}
    >
      <h3 class=${bare ? 'sr' : 'title'} part="name" id="title">${t('history')}</h3>
      ${tablist({
        tabs: TABS.map((id) => ({ id, label: t(id as 'all') })),
        open: desk.tab,
        labelledby: 'title',
        panel: 'panel',
        look: bare ? 'seg' : 'tabs',
        choose: (tab) => desk.openTab(tab),
      })}
      <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${desk.tab}">
        ${rowList({
          list: desk.list,
          lines,
          label: t(desk.tab as 'all'),
          acts: (entry) => isCallable(view, entry),
          row: (entry, tabindex, key) => historyRow(view, entry, key, tabindex),
        })}
        ${lines.length ? nothing : empty(view)}
      </div>
      ${failed(view)} ${reason(view, lines)}
    </section>`;
}

/** Where the page has none, what is to be edited is edited here. */
function dialpad({ desk, store, strings }: HistoryView): TemplateResult | typeof nothing {
  if (!desk.dialpad) return nothing;
  return html`<cc-dialpad
    exportparts=${partsOf('cc-dialpad')}
    mode="outdial"
    .store=${store}
    .strings=${strings}
    .dismiss=${() => desk.close()}
    @cc-outdial-request=${({ command }: CcRequestEvent<'outdial'>) => desk.dialled(command.id)}
  ></cc-dialpad>`;
}

function empty({ desk, state, t }: HistoryView): TemplateResult {
  const some = state.history.length > 0;
  return html`<div class="none">
    ${icon(desk.tab === 'all' ? clock : phone, 'l')}<b
      >${t(desk.tab === 'calls' && some ? 'noPastCalls' : 'noInteractions')}</b
    ><span>${t('historyHint')}</span>
  </div>`;
}

/** What failed of a call that was asked for here, and what can be done about it. */
function failed(view: HistoryView): TemplateResult | typeof nothing {
  const { desk, store, t, number, availability } = view;
  const failure = desk.failure(view);
  const { command } = failure ?? {};
  if (!failure || command?.type !== 'outdial') return nothing;
  const who = command.name || number(command.number, { purpose: 'text', role: 'customer' });
  const title = t('callNamed', who);
  const input = availability.enabled ? askAgain(view, failure) : undefined;
  // a number that the rules refuse has to become another one
  const mend = failure.code === 'invalid' && availability.enabled && desk.mayEdit(view, command);
  return html`<div class="why bad" part="reason">
    ${icon(error, 's')}
    <span><b>${title}</b> ${failureWords(view, failure)}</span>
    ${
      input
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              void view.request(input);
              desk.list.focus();
            }}
          >
            ${t(failure.code === 'needs-confirmation' ? 'call' : 'tryAgain')}
          </button>`
        : nothing
    }
    ${
      mend
        ? html`<button type="button" class="link" @click=${() => void desk.edit(view, command)}>
            ${t('editBeforeCall')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="ib"
      aria-label=${t('labelled', t('dismiss'), title)}
      @click=${() => {
        store.dismiss(failure.id);
        desk.list.focus();
      }}
    >
      ${icon(close)}
    </button>
  </div>`;
}

/** Once for all rows; while a call is being made its row says so. */
function reason(view: HistoryView, lines: readonly HistoryLine[]): TemplateResult | typeof nothing {
  const { availability, why } = view;
  const { visible, enabled, reason: code } = availability;
  if (!visible || enabled || code === 'pending') return nothing;
  if (!lines.some((line) => isItem(line) && isCallable(view, line.item))) return nothing;
  return html`<div class="why" part="reason">${icon(info, 's')}<span>${why}</span></div>`;
}
