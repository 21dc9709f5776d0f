/** The address book: search, and a Call beside each contact. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DirectoryItem } from '../../core/schema/types.js';
import { countText } from '../../localize/intl.js';
import { secondTime } from '../../localize/moments.js';
import { book, error, phone, refresh, search as searchIcon } from '../../styles/call-icons.js';
import { busy, icon } from '../../styles/icons.js';
import { enterRows, rowList, type Line } from '../base/row-list.js';
import { onePress } from '../base/action-button.js';
import { composes, used } from '../base/typing.js';
import { anis } from './ani-list.js';
import { reason, type OutdialView } from './dialpad-kit.js';

export function addressBook(view: OutdialView): TemplateResult {
  const { desk, t } = view;
  desk.showBook(view);
  const { items, total } = desk.book;
  const lines = items.map((item): Line<DirectoryItem> => ({ item, key: item.id }));
  return html`${tools(view, lines)} ${known(view)}
    ${rowList({
      list: desk.rows,
      lines,
      label: t('addressBook'),
      size: total ?? -1,
      busy: desk.book.loading,
      more: () => desk.book.more(),
      row: (item, tabindex) => contact(view, item, tabindex),
    })}
    ${items.length ? nothing : empty(view)} ${anis(view)}
    <div class="send">${reason(view)}</div>`;
}

const scrollerOf = (event: Event) =>
  (event.target as HTMLElement).closest('section')?.querySelector<HTMLElement>('#list');

function tools(view: OutdialView, lines: readonly Line<DirectoryItem>[]): TemplateResult {
  const { desk, t } = view;
  const write = (event: Event) => {
    desk.rows.rewind(scrollerOf(event));
    desk.keep(view, { search: (event.target as HTMLInputElement).value });
  };
  const key = (event: KeyboardEvent) => {
    if (composes(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    used(event);
    enterRows(scrollerOf(event), desk.rows, lines);
  };
  return html`<div class="tools">
    <div class="f">
      ${icon(searchIcon)}<input
        id="search"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label=${t('search')}
        placeholder=${t('search')}
        .value=${live(desk.draft(view).search ?? '')}
        @input=${write}
        @keydown=${key}
      />
    </div>
    <button type="button" class="ib square" aria-label=${t('refreshList')} @click=${() => desk.refresh()}>
      ${desk.book.loading ? busy() : icon(refresh)}
    </button>
  </div>`;
}

/** How many, and how old the answer is. */
function known({ desk, t, lang }: OutdialView): TemplateResult {
  const { items, total, asOf, failed } = desk.book;
  const count = total ?? items.length;
  const counted = total === undefined && !count ? '' : t('nContacts', count, countText(lang, count));
  const time = asOf === undefined ? '' : secondTime(lang, asOf);
  return html`<div class="known">
    <span role="status" class="clip">${failed && count ? t('listFailed') : counted}</span>
    <span class="clip">${time ? t('asOf', time) : nothing}</span>
  </div>`;
}

function empty(view: OutdialView): TemplateResult {
  const { desk, t } = view;
  const { failed, asOf } = desk.book;
  if (failed) {
    return html`<div class="rows none" role="status">
      ${icon(error, 'l')}<b>${t('listFailed')}</b
      ><button
        type="button"
        class="link"
        @click=${() => {
          desk.refresh();
          desk.goOn();
        }}
      >
        ${t('tryAgain')}
      </button>
    </div>`;
  }
  const search = (desk.draft(view).search ?? '').trim();
  const searched = html`<b>${t('nothingFound', search)}</b><span>${t('tryNumber')}</span>`;
  return html`<div class="rows none">
    ${asOf === undefined ? nothing : search ? searched : html`<b>${t('noContactsHere')}</b>`}
  </div>`;
}

function contact(view: OutdialView, item: DirectoryItem, tabindex: 0 | -1): TemplateResult {
  const { t, text, number, desk, availability, why, state, send } = view;
  const name = text(item.name) || item.id;
  const shown = number(item.number, { purpose: 'text', role: 'external' });
  const possible = item.selectable !== false && !!item.number;
  const enabled = availability.enabled && possible;
  const calling = state.pending.some(
    (command) =>
      command.type === 'outdial' && command.source === 'address-book' && command.number === item.number,
  );
  const reasonWords = possible
    ? why
    : text(item.reason) || t(item.number ? 'code.not-available' : 'noNumber');
  return html`<span class="badge" data-state="wrapup">${icon(book)}</span>
    <span class="what">
      <span class="t" title=${name}><bdi class="clip">${name}</bdi></span>
      <span class="s num"><bdi class="clip" dir="ltr">${shown || t('noNumber')}</bdi></span>
    </span>
    <button
      type="button"
      class="b small"
      part="action action-outdial"
      tabindex=${tabindex}
      aria-label=${t('callNamed', name)}
      aria-disabled=${enabled ? nothing : 'true'}
      aria-busy=${calling ? 'true' : nothing}
      aria-description=${enabled ? nothing : reasonWords}
      title=${enabled ? nothing : reasonWords}
      @keydown=${onePress}
      @click=${(event: MouseEvent) => enabled && event.detail < 2 && desk.callEntry(view, item, send)}
    >
      ${calling ? busy() : icon(phone)}<span>${t('call')}</span>
    </button>`;
}
