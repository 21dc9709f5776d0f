/** The request dialog: tabs, search, list, what will be done, and the button that does it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { targetTabs, targetVerdict, type TargetTab } from '../../core/policy/targets.js';
import { partyNumber } from '../../core/policy/legs.js';
import { subjectOf } from '../../core/selectors/party.js';
import { countText } from '../../localize/intl.js';
import { secondTime } from '../../localize/moments.js';
import type { StringKey } from '../../localize/locale.js';
import { close, consult, error, refresh, search, transfer as transferIcon } from '../../styles/call-icons.js';
import { busy, icon, info } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { list } from '../../styles/list.js';
import { rows as rowStyles } from '../../styles/rows.js';
import { tabs as tabStyles } from '../../styles/tabs.js';
import { pane } from '../../styles/pane.js';
import { tokens } from '../../styles/tokens.js';
import { actionButton } from '../base/action-button.js';
import type { Reading } from '../base/number-reader.js';
import { dialStyles, dialVerdict } from '../base/dial-verdict.js';
import { headingsOf, targetList } from './target-list.js';
import { tablist } from '../base/tabs.js';
import { dialogKey, rewind, searchKey } from './transfer-keys.js';
import type { DeskView, TransferView } from './transfer-kit.js';
import { transferStyles } from './transfer-styles.js';
import { visibleRows } from '../base/visible-rows.js';

export { install, Timers } from '../base/view-kit.js';
export { TransferDesk } from './transfer-desk.js';
export const styles = [tokens, base, controls, pane, list, rowStyles, tabStyles, dialStyles, transferStyles];

const TABS: Record<TargetTab, StringKey> = { agents: 'agents', queues: 'queues', number: 'dialNumber' };

export function transfer(given: TransferView): TemplateResult {
  const { desk, mode, t, call, state } = given;
  const tabs = targetTabs(call, state.profile, mode);
  desk.tabs = tabs;
  const lists = desk.lists(given);
  const rows = desk.rows(lists);
  const view: DeskView = {
    ...given,
    tabs,
    lists,
    rows,
    visible: visibleRows(rows.length, headingsOf(rows), desk.seen),
    reading: desk.reading(given),
    target: desk.target(given),
  };
  const title = t(mode === 'transfer' ? 'transferRequest' : 'consultRequest');
  return html`<section
    class="box float arrive"
    part="pane"
    role="dialog"
    aria-labelledby="title"
    @keydown=${(event: KeyboardEvent) => dialogKey(event, view)}
  >
    <header class="title">
      <h3 class="clip" part="name" id="title" title=${title}>${title}</h3>
      ${given.subject ? about(given) : nothing}
      <button type="button" class="ib" aria-label=${t('close')} @click=${() => given.close('cancel')}>
        ${icon(close)}
      </button>
    </header>
    ${tabsOf(view)}
    <div role="tabpanel" id="panel" aria-labelledby="tab-${desk.tab}" class="panel">
      ${tools(view)} ${desk.tab === 'number' ? judged(view) : nothing} ${known(view)} ${targetList(view)}
    </div>
    ${foot(view)}
  </section>`;
}

/** What is shown is what is dialled: typed as it is, an entry's as the session writes numbers. */
const shownNumber = ({ desk, number, call }: DeskView, { dialled }: Reading): string =>
  desk.chosen ? number(dialled, { purpose: 'text', role: 'external', callId: call.id }) : dialled;

const judged = (view: DeskView): TemplateResult =>
  dialVerdict(view, {
    reading: view.reading,
    typed: view.desk.text,
    entry: view.desk.chosen && view.reading && shownNumber(view, view.reading),
    take: (number) => view.desk.write(number),
  });

/** Whose call it is. */
function about({ call, text, number, t }: TransferView): TemplateResult {
  const leg = subjectOf(call);
  const shown = number(partyNumber(call, leg), { purpose: 'text', role: 'customer', callId: call.id });
  const who = text(leg?.name) || shown || t('unknownCaller');
  return html`<span class="about" title=${who}><bdi class="clip">${who}</bdi></span>`;
}

function tabsOf({ t, tabs, desk }: DeskView): TemplateResult {
  return tablist({
    tabs: tabs.map((id) => ({ id, label: t(TABS[id] as 'agents') })),
    open: desk.tab,
    labelledby: 'title',
    panel: 'panel',
    choose(tab, event) {
      rewind(event);
      desk.openTab(tab);
    },
  });
}

function tools(view: DeskView): TemplateResult {
  const { t, desk, rows, lists, visible } = view;
  const number = desk.tab === 'number';
  const label = number ? t('numberOrName') : t('search');
  const { active } = desk;
  const there = active >= visible.from && active < visible.to;
  return html`<div class="tools">
    ${number ? html`<label class="label" for="search">${label}</label>` : nothing}
    <div class="f">
      ${number ? nothing : icon(search)}<input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        dir=${number ? 'auto' : nothing}
        aria-label=${number ? nothing : label}
        placeholder=${number ? nothing : label}
        aria-expanded="true"
        aria-controls="list"
        aria-autocomplete="list"
        aria-describedby=${number ? 'verdict' : nothing}
        aria-invalid=${view.reading?.verdict === 'refused' ? 'true' : nothing}
        aria-activedescendant=${there && rows[active]?.item ? `row-${active}` : nothing}
        .value=${live(desk.text)}
        @input=${(event: Event) => {
          rewind(event);
          desk.write((event.target as HTMLInputElement).value);
        }}
        @paste=${(event: ClipboardEvent) => number && desk.paste(event.clipboardData?.getData('text') ?? '')}
        @keydown=${(event: KeyboardEvent) => searchKey(event, view)}
      />
    </div>
    <button type="button" class="ib square" aria-label=${t('refreshList')} @click=${() => desk.refresh()}>
      ${lists.some(({ loading }) => loading) ? busy() : icon(refresh)}
    </button>
  </div>`;
}

const COUNTS: Record<string, StringKey> = {
  agents: 'nAgents',
  queues: 'nQueues',
  'entry-points': 'nEntryPoints',
  contacts: 'nContacts',
};

/** How many, and how old the answer is. */
function known(view: DeskView): TemplateResult {
  const { t, lang, desk, lists, rows } = view;
  const kinds =
    desk.tab === 'number' ? ['contacts'] : desk.tab === 'agents' ? ['agents'] : ['queues', 'entry-points'];
  const counts = lists.flatMap(({ total, items }, i) => {
    const count = total ?? items.length;
    const key = COUNTS[kinds[i]!] as 'nAgents';
    return total === undefined && !items.length ? [] : [t(key, count, countText(lang, count))];
  });
  const asOf = Math.min(...lists.map((entries) => entries.asOf ?? Infinity));
  const time = Number.isFinite(asOf) ? secondTime(lang, asOf) : '';
  const failed = rows.length > 0 && lists.some((entries) => entries.failed);
  return html`<div class="known">
    <span role="status" class="clip" title=${counts.join(' · ')}
      >${failed ? t('listFailed') : counts.join(' · ')}</span
    >
    <span class="clip" title=${time ? t('asOf', time) : nothing}>${time ? t('asOf', time) : nothing}</span>
  </div>`;
}

/** What will be done, what to know before, and the button. */
function foot(view: DeskView): TemplateResult {
  const { t, mode, desk, all, word, target, reading } = view;
  const availability = all.actions[mode];
  const pending = view.isPending(mode);
  const failure = view.failure([mode]);
  const why = failure
    ? word('code', failure.code, failure.text)
    : availability.enabled || pending
      ? ''
      : word('reason', availability.reason);
  const label = t(mode);
  const ready = availability.enabled && target !== undefined;
  const act = () => {
    // as it is by now: a key may come before the next picture
    const now = desk.target(view);
    const number = desk.reading(view);
    if (!now) return;
    if (number?.needsConfirmation && desk.confirmed !== number.dialled) desk.confirm(number.dialled);
    else view.send(now);
  };
  const again = reading?.needsConfirmation && desk.confirmed === reading.dialled;
  return html`<div class="send">
    <p class="will" part="fact">${summary(view)}</p>
    ${
      why
        ? html`<div class="why ${failure ? 'bad' : ''}" part="reason">
            ${icon(failure ? error : info, 's')}<span>${why}</span>
          </div>`
        : again
          ? html`<div class="why" part="reason" role="status">
              ${icon(info, 's')}<span>${t('pressAgain', label)}</span>
            </div>`
          : nothing
    }
    ${actionButton({
      type: mode,
      availability: { ...availability, enabled: ready },
      label,
      icon: mode === 'transfer' ? transferIcon : consult,
      look: 'primary',
      pending,
      reason: target ? why : t(mode === 'transfer' ? 'chooseTransfer' : 'chooseConsult'),
      act,
    })}
  </div>`;
}

function summary(view: DeskView): TemplateResult {
  const { t, mode, desk, target, reading, state, text } = view;
  const hint =
    target?.type === 'entry-point'
      ? t('warnEntryPoint')
      : mode === 'consult'
        ? t('warnConsultHere')
        : state.profile.transferKeepsCall
          ? ''
          : t('warnDropped');
  const { chosen } = desk;
  const off = chosen && targetVerdict(chosen, mode);
  if (off?.selectable === false) {
    const why = text(off.reason) || t(mode === 'transfer' ? 'onlyAvailable' : 'onlyAvailableOrIdle');
    return html`<b><bdi>${text(chosen!.name)}</bdi></b
      ><br />${why}`;
  }
  if (!target) {
    return html`${t(mode === 'transfer' ? 'chooseTransfer' : 'chooseConsult')}<br />${hint}`;
  }
  const name = chosen ? text(chosen.name) : '';
  const number = reading ? shownNumber(view, reading) : '';
  const who = name || number;
  const more = name ? number || (chosen?.dn ? `DN ${chosen.dn}` : '') : '';
  const [before = '', after = ''] = t(mode === 'transfer' ? 'transferTo' : 'consultWith', '\u0000').split(
    '\u0000',
  );
  return html`<span class="clip" title=${who}
      >${before}<b><bdi>${who}</bdi></b
      >${after}${more ? html`${' · '}<bdi dir="ltr">${more}</bdi>` : nothing}</span
    >${hint}`;
}
