/** A request dialog by keyboard: tabs, the search with its list, send, away. */
import { composes, keepTyping, used } from '../base/typing.js';
import type { Row } from './transfer-desk.js';
import { headingsOf } from './target-list.js';
import type { DeskView } from './transfer-kit.js';
import { topOf } from '../base/visible-rows.js';

export function dialogKey(event: KeyboardEvent, view: DeskView): void {
  if (event.key !== 'Escape' || composes(event)) return keepTyping(event);
  used(event);
  view.close('escape');
}

export function searchKey(event: KeyboardEvent, view: DeskView): void {
  if (composes(event)) return;
  const { desk, rows } = view;
  const { key } = event;
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[key];
  if (step !== undefined) {
    used(event);
    moveTo(event, view, nextEntry(rows, desk.active, step));
  } else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    used(event);
    // a key that is held presses once
    if (event.repeat) return;
    const item = rows[desk.active]?.item;
    if (item && !(desk.chosen?.id === item.id && desk.chosen.kind === item.kind)) desk.choose(item);
    // another text stands there than the one that it was chosen by: it is not sent unseen
    else if (item || desk.tab === 'number') pressSend(event);
    else moveTo(event, view, nextEntry(rows, -1, 1));
  }
}

/** The entry so many entries away, past headings; single steps go round, pages stay at the ends. */
function nextEntry(rows: readonly Row[], active: number, step: number): number {
  const entries = rows.flatMap(({ item }, i) => (item ? [i] : []));
  const { length } = entries;
  if (!length) return -1;
  const at = entries.indexOf(active);
  const to = at < 0 ? (step > 0 ? 0 : length - 1) : at + step;
  const far = Math.abs(step) > 1;
  return entries[far ? Math.min(length - 1, Math.max(0, to)) : (to + length) % length]!;
}

const scrollerOf = (event: Event) => (event.target as HTMLElement).closest('section')?.querySelector('#list');

/** Another list begins at its beginning. */
export function rewind(event: Event): void {
  const scroller = scrollerOf(event);
  if (scroller) scroller.scrollTop = 0;
}

function moveTo(event: Event, view: DeskView, to: number): void {
  const { desk, rows } = view;
  const scroller = scrollerOf(event);
  if (scroller && to >= 0) {
    const { row } = desk.seen;
    const top = topOf(to, headingsOf(rows), row);
    const { clientHeight } = scroller;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + row > scroller.scrollTop + clientHeight) scroller.scrollTop = top + row - clientHeight;
    desk.seen = { ...desk.seen, top: scroller.scrollTop };
  }
  desk.move(to, rows[to]?.item);
}

const pressSend = (event: Event) =>
  (event.target as HTMLElement).closest('section')?.querySelector<HTMLElement>('.send .b')?.click();
