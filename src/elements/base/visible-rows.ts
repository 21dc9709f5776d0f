/** Of a list of any length only what is seen is in the page; empty blocks stand for the rest. */
/** px */
export interface Seen {
  top: number;
  height: number;
  /** Of one row. */
  row: number;
}

/** px, of a heading between the rows; `rows.ts` and `transfer-styles.ts` say the same. */
export const HEADING = 28;
/** Rows kept ready above and below. */
const SPARE = 8;

export interface Visible {
  from: number;
  to: number;
  /** px of what stands before them. */
  before: number;
  /**
   * px of the whole list, where a part of it is in the page. Its height must not depend on the rows in there: WebKit lays
   * a container once without them, when they are new, and would scroll back to what is left.
   */
  whole: number;
}

/** The last of `count + 1` places that still fits; `fits` holds from 0 to there. */
function lastThat(count: number, fits: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many headings stand before a row. @param headings their places among the rows, ascending */
export const headingsBefore = (index: number, headings: readonly number[]): number =>
  lastThat(headings.length, (n) => n === 0 || headings[n - 1]! < index);

/** Where a row begins, px. @param headings their places among the rows, ascending */
export const topOf = (index: number, headings: readonly number[], row: number): number =>
  index * row - headingsBefore(index, headings) * (row - HEADING);

/** The row at a height; there may be a heading for every row or two, so it has to be looked for. */
export const rowAt = (y: number, count: number, headings: readonly number[], row: number): number =>
  lastThat(count, (index) => index === 0 || topOf(index, headings, row) <= y);

export function visibleRows(count: number, headings: readonly number[], { top, height, row }: Seen): Visible {
  const begins = (index: number) => topOf(index, headings, row);
  const at = (y: number) => rowAt(y, count, headings, row);
  const from = Math.max(0, at(top) - SPARE);
  const to = Math.min(count, at(top + height) + 1 + SPARE);
  return { from, to, before: begins(from), whole: to - from < count ? begins(count) : 0 };
}
