/**
 * A list of any length whose rows have buttons. Arrow keys go from row to row, all buttons of one row are stops of
 * the Tab key (a row without any is one itself), and only the rows that are seen are in the page.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { blockSize, leastSize } from './block-size.js';
import { away, headingsOf, isItem, placeOf, shiftOf, type Line, type Lines } from './row-lines.js';
import { watchRows, type Watched } from './row-watch.js';
import { used } from './typing.js';
import { HEADING, headingsBefore, topOf, visibleRows, type Seen } from './visible-rows.js';

export type { Line } from './row-lines.js';

interface Host {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** What of the list is seen, and which row the keys are at. */
export class RowList implements Watched {
  /** The line whose buttons are in the order of the Tab key. */
  active = -1;
  /** Which of the buttons of a row the keys go along. */
  column = 0;
  seen: Seen = { top: 0, height: 400, row: 48 };
  /** Where the focus goes when there is no row left to have it. */
  lost: (() => void) | undefined;
  readonly #host: Host;
  #lines: Lines | undefined;
  #key: string | undefined;
  #scroller: HTMLElement | undefined;
  #focused = false;
  /** px, by which the list is to be scrolled once it is rendered. */
  #shift = 0;
  #strange = false;

  constructor(host: Host) {
    this.#host = host;
  }

  look(seen: Seen): void {
    this.seen = seen;
    this.#host.requestUpdate();
  }

  /** The keys stay at their row, wherever it is by now. */
  follow(lines: Lines): void {
    if (lines !== this.#lines) {
      const { seen } = this;
      // what comes in above moves nothing of what is looked at
      if (this.#lines && seen.top) this.#shift += shiftOf(this.#lines, lines, seen);
      if (this.#shift) this.seen = { ...seen, top: Math.max(0, seen.top + this.#shift) };
      this.active = placeOf(lines, this.#key, this.active);
      this.#lines = lines;
    }
    this.enter(this.active);
  }

  /** The keys are at this row. */
  enter(at: number): void {
    const line = this.#lines?.[at];
    this.active = at;
    this.#key = isItem(line) ? line.key : undefined;
  }

  /** Another list begins at its beginning. */
  rewind(scroller: Element | null | undefined = this.#scroller): void {
    this.active = -1;
    this.#key = undefined;
    this.#lines = undefined;
    this.seen = { ...this.seen, top: 0 };
    if (scroller) scroller.scrollTop = 0;
  }

  /** Brings a row into view, and the focus to its button. @param column which button of the row */
  async go(scroller: HTMLElement, to: number, lines: Lines, column: number): Promise<void> {
    const { row } = this.seen;
    const above = lines[to - 1] && !isItem(lines[to - 1]) ? HEADING : 0;
    const top = topOf(to, headingsOf(lines), row);
    const { clientHeight } = scroller;
    if (top - above < scroller.scrollTop) scroller.scrollTop = top - above;
    else if (top + row > scroller.scrollTop + clientHeight) scroller.scrollTop = top + row - clientHeight;
    this.enter(to);
    this.look({ ...this.seen, top: scroller.scrollTop });
    await this.#host.updateComplete;
    this.focus(column);
  }

  /** To the row that the keys are at; to the list, where that is not in the page. */
  focus(column = this.column): void {
    const row = this.#scroller?.querySelector<HTMLElement>(`[data-row="${this.active}"]`);
    const buttons = row?.querySelectorAll<HTMLElement>('button') ?? [];
    const to = buttons[Math.min(column, buttons.length - 1)] ?? row ?? this.#scroller;
    to?.focus({ preventScroll: true });
  }

  get #inside(): boolean {
    const { activeElement } = this.#scroller!.getRootNode() as ShadowRoot;
    return activeElement !== null && this.#scroller!.contains(activeElement);
  }

  before(scroller: HTMLElement): void {
    this.#strange ||= scroller !== this.#scroller;
    this.#scroller = scroller;
    this.#focused = this.#inside;
  }

  after(): void {
    if (this.#strange) this.again();
    else if (this.#shift) this.#scroller!.scrollTop += this.#shift;
    this.#shift = 0;
    const empty = !this.#lines?.length;
    if (this.#focused && empty) this.lost?.();
    else if (this.#focused && !this.#inside) this.focus();
    this.measure();
  }

  /** What moves in the page comes to its beginning: back to what was looked at. */
  again(): void {
    this.#strange = false;
    if (this.#scroller && this.seen.top) this.#scroller.scrollTop = this.seen.top;
  }

  /** As it is by now; a few pixels show nothing new. */
  measure(): void {
    const { scrollTop, clientHeight } = this.#scroller!;
    const offset = this.#scroller!.querySelector<HTMLElement>('[data-row]')?.offsetHeight;
    const { top, height, row } = this.seen;
    const next = { top: scrollTop, height: clientHeight, row: offset || row };
    // put away it is nothing to look at, and comes back as it was
    if (!clientHeight) return;
    if (Math.abs(scrollTop - top) >= row || next.row !== row || clientHeight !== height) this.look(next);
  }
}

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
  /** Has the row any buttons? Without them it is a stop of the keys itself. */
  acts?(item: T): boolean;
  /** @param tabindex for the buttons of the row */
  row(item: T, tabindex: 0 | -1, key: string): TemplateResult;
}

/** From a field above: the first row, or where the keys were. */
export function enterRows(scroller: HTMLElement | null | undefined, list: RowList, lines: Lines): void {
  const to = isItem(lines[list.active]) ? list.active : away(lines, -1, 1);
  if (scroller && to >= 0) void list.go(scroller, to, lines, 0);
}

export function rowList<T>(view: RowListView<T>): TemplateResult {
  const { list, lines, label, id = 'list', size, busy, more, acts, row } = view;
  const headings = headingsOf(lines);
  list.follow(lines);
  const { from, to, before, whole } = visibleRows(lines.length, headings, list.seen);
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
    @scroll=${() => list.measure()}
    @keydown=${(event: KeyboardEvent) => rowKey(event, list, lines)}
    @focusin=${(event: Event) => focusedRow(event, list)}
    ${watchRows(list)}
  >
    <div role="presentation" ${leastSize(`${whole}px`)}>
      <div role="presentation" ${blockSize(`${before}px`)}></div>
      ${repeat(
        lines.slice(from, to),
        (line) => (isItem(line) ? line.key : `# ${line.heading}`),
        (line, i) => {
          const at = from + i;
          if (!isItem(line))
            return html`<div class="grp" role="presentation" title=${line.heading}>${line.heading}</div>`;
          const tabindex = at === active ? 0 : -1;
          return html`<div
            class="o row"
            part="row"
            role="listitem"
            data-row=${at}
            aria-setsize=${setSize}
            aria-posinset=${at + 1 - headingsBefore(at, headings)}
            tabindex=${acts && !acts(line.item) ? tabindex : nothing}
          >
            ${row(line.item, tabindex, line.key)}
          </div>`;
        },
      )}
    </div>
  </div>`;
}

const rowOf = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('[data-row]');
const buttonsOf = (row: Element | null | undefined) => [
  ...(row?.querySelectorAll<HTMLElement>('button') ?? []),
];

function focusedRow(event: Event, list: RowList): void {
  const row = rowOf(event.target);
  if (!row) return;
  const column = buttonsOf(row).indexOf(event.target as HTMLElement);
  if (column >= 0) list.column = column;
  const at = Number(row.dataset.row);
  if (at === list.active) return;
  list.enter(at);
  list.look(list.seen);
}

function rowKey(event: KeyboardEvent, list: RowList, lines: Lines): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  const scroller = event.currentTarget as HTMLElement;
  const page = Math.max(1, Math.floor(scroller.clientHeight / list.seen.row) - 1);
  const { length } = lines;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -length,
    End: length,
  };
  const step = steps[key];
  if (step !== undefined) {
    used(event);
    void list.go(scroller, away(lines, list.active, step), lines, list.column);
    return;
  }
  const rtl = getComputedStyle(scroller).direction === 'rtl';
  const beside = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[key];
  const buttons = buttonsOf(rowOf(event.target));
  const next = beside && buttons[buttons.indexOf(event.target as HTMLElement) + beside];
  if (!next) return;
  used(event);
  next.focus();
}
