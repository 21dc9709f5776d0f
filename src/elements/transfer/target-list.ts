/** The list of a request dialog: everybody is shown, also who cannot take it, and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DirectoryItem } from '../../core/schema/types.js';
import type { StringKey } from '../../localize/locale.js';
import { book, entryPoint, error, phone, queue } from '../../styles/call-icons.js';
import { available, icon, idle, loggedOff, missed, wrapup } from '../../styles/icons.js';
import { blockSize, leastSize } from '../base/block-size.js';
import type { Row } from './transfer-desk.js';
import type { DeskView } from './transfer-kit.js';
import { image } from '../base/call-icons.js';

interface Look {
  image: string;
  tone: string;
  word?: StringKey;
}

/** Colour, icon and word of an agent's state; always the three. */
const STATES: Record<string, Look> = {
  available: { image: available, tone: 'connected', word: 'available' },
  engaged: { image: phone, tone: 'hold', word: 'engaged' },
  wrapup: { image: wrapup, tone: 'wrapup', word: 'wrapUp' },
  idle: { image: idle, tone: 'wrapup', word: 'idle' },
  rona: { image: missed, tone: 'rona', word: 'rona' },
  offline: { image: loggedOff, tone: 'offline', word: 'offline' },
};
const UNKNOWN: Look = { image: loggedOff, tone: 'offline', word: 'unknownState' };
const KINDS: Record<string, Look> = {
  queues: { image: queue, tone: 'wrapup' },
  'entry-points': { image: entryPoint, tone: 'wrapup' },
  contacts: { image: book, tone: 'wrapup' },
};

export const headingsOf = (rows: readonly Row[]): number[] =>
  rows.flatMap(({ item }, i) => (item ? [] : [i]));

/** Before the first answer there are rows of nothing, three at most. */
const skeleton = () => html`<div class="o ghost"><span class="badge"></span><span></span></div>`;

export function targetList(view: DeskView): TemplateResult {
  const { t, rows, lists, desk } = view;
  const headings = headingsOf(rows);
  const { from, to, before, whole } = view.visible;
  const label = t(desk.tab === 'number' ? 'addressBook' : desk.tab);
  const waiting = lists.some(({ loading, asOf }) => loading && asOf === undefined);
  const entries = rows.length - headings.length;
  const total = lists.reduce((sum, list) => sum + (list.total ?? -Infinity), 0);
  // the end of what is here comes near: the next page is wanted
  if (to > rows.length - 10) queueMicrotask(() => lists.forEach((list) => list.more()));
  const setSize = Number.isFinite(total) ? Math.max(total, entries) : -1;
  return html`<div
      class="list"
      id="list"
      role="listbox"
      aria-label=${label}
      aria-busy=${lists.some(({ loading }) => loading) ? 'true' : nothing}
      ?hidden=${!rows.length}
      @scroll=${(event: Event) => scrolled(event, view)}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <div role="presentation" ${leastSize(`${whole}px`)}>
        <div role="presentation" ${blockSize(`${before}px`)}></div>
        ${repeat(
          rows.slice(from, to),
          (row) => (row.item ? `${row.item.kind}/${row.item.id}` : row.heading),
          (row, i) => {
            const at = from + i;
            const place = at + 1 - headings.filter((heading) => heading < at).length;
            return row.item
              ? entry(view, row, at, place, setSize)
              : html`<div class="grp" role="presentation">${t(row.heading)}</div>`;
          },
        )}
      </div>
    </div>
    ${rows.length ? nothing : html`<div class="list">${waiting ? [0, 1, 2].map(skeleton) : empty(view)}</div>`}`;
}

function scrolled(event: Event, { desk }: DeskView): void {
  const { scrollTop, clientHeight, firstElementChild } = event.currentTarget as HTMLElement;
  const height = firstElementChild?.parentElement?.querySelector<HTMLElement>('[role=option]')?.offsetHeight;
  const { top, row } = desk.seen;
  const next = { top: scrollTop, height: clientHeight, row: height || row };
  // a few pixels show nothing new
  if (Math.abs(next.top - top) < row && next.row === row && next.height === desk.seen.height) {
    desk.seen = { ...next, top };
    return;
  }
  desk.look(next);
}

function empty(view: DeskView): TemplateResult {
  const { t, desk, lists, reading } = view;
  const text = desk.text.trim();
  if (lists.every(({ failed }) => failed)) {
    return html`<div class="none" role="status">
      ${icon(error, 'l')}<b>${t('listFailed')}</b
      ><button type="button" class="link" @click=${() => desk.refresh()}>${t('tryAgain')}</button>
    </div>`;
  }
  if (reading) return html`<div class="none"></div>`;
  const number = desk.tab === 'number';
  const title = text ? t('nothingFound', text) : t('listEmpty');
  return html`<div class="none">
    <b>${title}</b>${text ? html`<span>${t(number ? 'tryNumber' : 'tryName')}</span>` : nothing}
  </div>`;
}

function entry(
  view: DeskView,
  { item, verdict }: Extract<Row, { item: DirectoryItem }>,
  at: number,
  place: number,
  size: number,
): TemplateResult {
  const { t, text, desk, mode } = view;
  const agent = item.kind === 'agents';
  const look = agent ? (STATES[item.state ?? ''] ?? UNKNOWN) : KINDS[item.kind]!;
  const name = text(item.name) || item.id;
  const second = secondLine(view, item);
  // without a state nothing is said of it
  const state = agent && item.state ? t(look.word as 'idle') : '';
  const why = verdict.selectable
    ? ''
    : text(verdict.reason) ||
      (item.selectable === false
        ? t('code.not-available')
        : agent
          ? t(mode === 'transfer' ? 'onlyAvailable' : 'onlyAvailableOrIdle')
          : t('noNumber'));
  const beside = text(verdict.reason) || state || why;
  return html`<div
    class="o ${at === desk.active ? 'active' : ''}"
    part="row"
    role="option"
    id="row-${at}"
    aria-selected=${desk.chosen?.id === item.id && desk.chosen.kind === item.kind ? 'true' : 'false'}
    aria-disabled=${verdict.selectable ? nothing : 'true'}
    aria-setsize=${size}
    aria-posinset=${place}
    title=${why || nothing}
    @click=${() => desk.choose(item, at)}
    @keydown=${nothing}
  >
    <span class="badge" data-state=${look.tone}>${image(look.image)}</span>
    <span class="what">
      <span class="t" title=${name}><bdi class="clip">${name}</bdi></span>
      ${second ? html`<span class="s" title=${second}><bdi class="clip">${second}</bdi></span>` : nothing}
    </span>
    <span class="x"
      >${beside}${why && why !== beside ? html`<span class="sr"> · ${why}</span>` : nothing}</span
    >
  </div>`;
}

function secondLine({ t, text, number, call }: DeskView, item: DirectoryItem): string {
  const shown = number(item.number, { purpose: 'text', role: 'external', callId: call.id });
  if (item.kind === 'agents') {
    return [text(item.team), item.dn && `DN ${item.dn}`].filter(Boolean).join(' · ');
  }
  const own = item.kind === 'queues' && call.queue !== undefined && text(call.queue) === text(item.name);
  return shown || (own ? t('thisQueue') : text(item.team));
}
