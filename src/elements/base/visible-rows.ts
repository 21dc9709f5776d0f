/** Of a list of any length only what is seen is in the page; empty blocks stand for the rest. */
/** px */
export interface Seen {
  top: number;
  height: number;
  /** Of one row. */
  row: number;
}

/** px, of a heading between the rows; `transfer-styles.ts` says the same. */
export const HEADING = 28;
/** Rows kept ready above and below. */
const SPARE = 8;

export interface Visible {
  from: number;
  to: number;
  /** px of what stands before and after. */
  before: number;
  after: number;
}

/** Where a row begins, px. @param headings the places of headings among the rows */
export const topOf = (index: number, headings: readonly number[], row: number): number =>
  index * row - headings.filter((at) => at < index).length * (row - HEADING);

export function visibleRows(count: number, headings: readonly number[], { top, height, row }: Seen): Visible {
  const from = Math.max(0, Math.min(count, Math.floor(top / row) - SPARE));
  const to = Math.min(count, Math.ceil((top + height) / row) + SPARE);
  const at = (index: number) => topOf(index, headings, row);
  return { from, to, before: at(from), after: at(count) - at(to) };
}
