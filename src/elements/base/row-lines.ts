/** Lines of a list: items, and headings between them. */
import { rowAt, topOf, type Seen } from './visible-rows.js';

/** A line: an item, or the heading of those that follow. */
export type Line<T> = { heading: string } | { item: T; key: string };
export type Lines = readonly Line<unknown>[];

export const isItem = <T>(line: Line<T> | undefined): line is { item: T; key: string } =>
  line !== undefined && 'item' in line;

const found = new WeakMap<Lines, readonly number[]>();

/** The places of headings, ascending; looked for once in a list. */
export function headingsOf(lines: Lines): readonly number[] {
  let headings = found.get(lines);
  if (!headings) {
    headings = lines.flatMap((line, i) => (isItem(line) ? [] : [i]));
    found.set(lines, headings);
  }
  return headings;
}

/** The nearest item, that way first; -1 where there is none. */
function nearest(lines: Lines, start: number, way: number): number {
  for (const step of [way, -way]) {
    let at = start;
    while (lines[at] && !isItem(lines[at])) at += step;
    if (isItem(lines[at])) return at;
  }
  return -1;
}

/** The item so many lines away, past headings; it stays at the ends. */
export const away = (lines: Lines, active: number, step: number): number =>
  nearest(lines, Math.min(lines.length - 1, Math.max(0, active + step)), Math.sign(step) || 1);

const find = (lines: Lines, key: string | undefined): number =>
  key === undefined ? -1 : lines.findIndex((line) => isItem(line) && line.key === key);

/** Where an item is by now; one that is gone leaves its place to the next. */
export function placeOf(lines: Lines, key: string | undefined, before: number): number {
  const at = find(lines, key);
  return at >= 0 ? at : away(lines, before, 0);
}

/** How far the row that stands uppermost has moved, px. @param seen of the lines before */
export function shiftOf(before: Lines, lines: Lines, { top, row }: Seen): number {
  const headings = headingsOf(before);
  const was = nearest(before, rowAt(top, before.length, headings, row), 1);
  const line = before[was];
  const at = isItem(line) ? find(lines, line.key) : -1;
  return at < 0 ? 0 : topOf(at, headingsOf(lines), row) - topOf(was, headings, row);
}
