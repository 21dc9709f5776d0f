/**
 * A list of any length whose rows have buttons. Arrow keys go from row to row, all buttons of one row are stops of
 * the Tab key, and only the rows that are seen are in the page.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { blockSize } from './block-size.js';
import { used } from './typing.js';
import { topOf, visibleRows, type Seen } from './visible-rows.js';

/** A line: an item, or the heading of those that follow. */
export type Line<T> = { heading: string } | { item: T; key: string };

const isItem = <T>(line: Line<T> | undefined): line is { item: T; key: string } =>
  line !== undefined && 'item' in line;

interface Host {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** What of the list is seen, and which row the keys are at. */
export class RowList {
  /** The line whose buttons are in the order of the Tab key. */
  active = -1;
  seen: Seen = { top: 0, height: 400, row: 48 };
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  look(seen: Seen): void {
    this.seen = seen;
    this.#host.requestUpdate();
  }

  /** Another list begins at its beginning. */
  rewind(scroller?: Element | null): void {
    this.active = -1;
    this.seen = { ...this.seen, top: 0 };
    if (scroller) scroller.scrollTop = 0;
  }

  /** Brings a row into view, and the focus to its button. @param column which button of the row */
  async go(
    scroller: HTMLElement,
    to: number,
    lines: readonly Line<unknown>[],
    column: number,
  ): Promise<void> {
    const { row } = this.seen;
    const top = topOf(to, headingsOf(lines), row);
    const { clientHeight } = scroller;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + row > scroller.scrollTop + clientHeight) scroller.scrollTop = top + row - clientHeight;
    this.active = to;
    this.look({ ...this.seen, top: scroller.scrollTop });
    await this.#host.updateComplete;
    const buttons = scroller.querySelectorAll<HTMLElement>(`[data-row="${to}"] button`);
    (buttons[Math.min(column, buttons.length - 1)] ?? scroller).focus({ preventScroll: true });
  }
}

const headingsOf = (lines: readonly Line<unknown>[]): number[] =>
  lines.flatMap((line, i) => (isItem(line) ? [] : [i]));

interface RowListView<T> {
  list: RowList;
  lines: readonly Line<T>[];
  /** Its accessible name. */
  label: string;
  id?: string;
  /** How many there are in all, when not all of them are here; -1 = nobody knows. */
  size?: number;
  busy?: boolean;
  /** The end of what is here comes near. */
  more?(): void;
  /** @param tabindex for the buttons of the row */
  row(item: T, tabindex: 0 | -1): TemplateResult;
}

/** The line so many items away, past headings; it stays at the ends. */
function away(lines: readonly Line<unknown>[], active: number, step: number): number {
  const items = lines.flatMap((line, i) => (isItem(line) ? [i] : []));
  const at = items.indexOf(active);
  const to = at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step;
  return items[Math.min(items.length - 1, Math.max(0, to))] ?? -1;
}

/** From a field above: the first row, or where the keys were. */
export function enterRows(
  scroller: HTMLElement | null | undefined,
  list: RowList,
  lines: readonly Line<unknown>[],
) {
  const to = isItem(lines[list.active]) ? list.active : away(lines, -1, 1);
  if (scroller && to >= 0) void list.go(scroller, to, lines, 0);
}

export function rowList<T>(view: RowListView<T>): TemplateResult {
  const { list, lines, label, id = 'list', size, busy, more, row } = view;
  const headings = headingsOf(lines);
  const { from, to, before, after } = visibleRows(lines.length, headings, list.seen);
  if (!isItem(lines[list.active])) list.active = away(lines, -1, 1);
  const { active } = list;
  const setSize = size ?? lines.length - headings.length;
  if (more && to > lines.length - 10) queueMicrotask(more);
  const shown = active >= from && active < to;
  return html`<div
    class="rows"
    id=${id}
    role="list"
    aria-label=${label}
    aria-busy=${busy ? 'true' : nothing}
    tabindex=${shown || !lines.length ? -1 : 0}
    ?hidden=${!lines.length}
    @scroll=${(event: Event) => scrolled(event, list)}
    @keydown=${(event: KeyboardEvent) => rowKey(event, list, lines)}
    @focusin=${(event: Event) => focusedRow(event, list)}
  >
    <div role="presentation" ${blockSize(`${before}px`)}></div>
    ${repeat(
      lines.slice(from, to),
      (line) => (isItem(line) ? line.key : `# ${line.heading}`),
      (line, i) => {
        const at = from + i;
        if (!isItem(line)) return html`<div class="grp" role="presentation">${line.heading}</div>`;
        const place = at + 1 - headings.filter((heading) => heading < at).length;
        return html`<div
          class="o row"
          part="row"
          role="listitem"
          data-row=${at}
          aria-setsize=${setSize}
          aria-posinset=${place}
        >
          ${row(line.item, at === active ? 0 : -1)}
        </div>`;
      },
    )}
    <div role="presentation" ${blockSize(`${after}px`)}></div>
  </div>`;
}

const rowOf = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('[data-row]');

function focusedRow(event: Event, list: RowList): void {
  const row = rowOf(event.target);
  const at = Number(row?.dataset.row);
  if (!row || at === list.active) return;
  list.active = at;
  list.look(list.seen);
}

function rowKey(event: KeyboardEvent, list: RowList, lines: readonly Line<unknown>[]): void {
  const scroller = event.currentTarget as HTMLElement;
  const row = rowOf(event.target);
  const buttons = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])];
  const column = Math.max(0, buttons.indexOf(event.target as HTMLElement));
  const { length } = lines;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 6,
    PageUp: -6,
    Home: -length,
    End: length,
  };
  const step = steps[event.key];
  const rtl = getComputedStyle(scroller).direction === 'rtl';
  const beside = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key];
  if (step !== undefined) {
    used(event);
    void list.go(scroller, away(lines, list.active, step), lines, column);
  } else if (beside !== undefined && buttons[column + beside]) {
    used(event);
    buttons[column + beside]!.focus();
  }
}

function scrolled(event: Event, list: RowList): void {
  const scroller = event.currentTarget as HTMLElement;
  const { scrollTop, clientHeight } = scroller;
  const height = scroller.querySelector<HTMLElement>('[data-row]')?.offsetHeight;
  const { top, row } = list.seen;
  const next = { top: scrollTop, height: clientHeight, row: height || row };
  // a row that goes out of the page would take the focus with it
  const focused = rowOf((scroller.getRootNode() as ShadowRoot).activeElement);
  if (focused) {
    const at = focused.offsetTop - scroller.offsetTop;
    if (at + next.row * 4 < scrollTop || at > scrollTop + clientHeight + next.row * 4)
      scroller.focus({ preventScroll: true });
  }
  // a few pixels show nothing new
  if (Math.abs(next.top - top) < row && next.row === row && next.height === list.seen.height) {
    list.seen = { ...next, top };
    return;
  }
  list.look(next);
}
