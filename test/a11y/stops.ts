/** Where the Tab key stops in an element, and whether that is the order of the screen. */
import { press } from '../helpers/keys.js';
import { focused, frames, nameOf, roleOf } from '../helpers/dom.js';
import { isInside } from '../../src/controllers/inside.js';

export interface Stop {
  name: string;
  /** It comes before the stop that was before it. */
  back: string;
  /** What lies over its middle, if that is something else. */
  under: string;
}

/** Elements that are at a point, from the page inwards. */
function deepest(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot) {
    const inside = at.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === at) break;
    at = inside;
  }
  return at;
}

const nameAt = (element: Element) =>
  `${roleOf(element) ?? element.localName} "${nameOf(element).slice(0, 40)}"`;

function stopAt(element: Element, last: Element | undefined, rtl: boolean): Stop {
  const box = element.getBoundingClientRect();
  // of something large its upper edge is enough
  const y = Math.min(box.top + box.height / 2, box.top + 20);
  const at = deepest(box.left + box.width / 2, y);
  const clear = at && (isInside(at, element) || isInside(element, at));
  // both as they are now: the focus may have scrolled
  const isBack =
    last?.isConnected && isBefore(box, last.getBoundingClientRect(), rtl) && !isBeside(element, last, rtl);
  return {
    name: nameAt(element),
    back: isBack ? `${nameAt(last!)} → ${nameAt(element)}` : '',
    under: clear ? '' : (at?.localName ?? 'nothing: it is outside of the window'),
  };
}

/** By line, and then by inline direction. */
function isBefore(box: DOMRect, last: DOMRect, rtl: boolean): boolean {
  const above = box.bottom <= last.top + 4;
  const oneLine = Math.min(box.bottom, last.bottom) - Math.max(box.top, last.top) > 8;
  const within = box.top >= last.top && box.bottom <= last.bottom && last.height > 60;
  const back = rtl ? box.left >= last.right : box.right <= last.left;
  return above || (oneLine && back && !within);
}

/** In the next column of one row: what puts a message away, after the link at the end of its text of some lines. */
function isBeside(element: Element, last: Element, rtl: boolean): boolean {
  const [box, before] = [element, last].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  let row = last.parentElement;
  while (row && !row.contains(element)) row = row.parentElement;
  if (!row || row.getBoundingClientRect().height > 100) return false;
  return rtl ? box.right <= before.left : box.left >= before.right;
}

/** Presses Tab from before the element until the focus has left it. */
export async function stopsIn(element: Element, rtl: boolean): Promise<Stop[]> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  element.before(before);
  element.after(after);
  before.focus();
  const stops: Stop[] = [];
  let last: Element | undefined;
  for (let i = 0; i < 60; i++) {
    await press('Tab');
    // not every engine scrolls to a field before the next picture
    await frames(2);
    const now = focused();
    if (!now || now === document.body || now === after || now === before) break;
    stops.push(stopAt(now, last, rtl));
    last = now;
  }
  before.remove();
  after.remove();
  return stops;
}
