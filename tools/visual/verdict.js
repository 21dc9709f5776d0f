// Runs in the lab: when two pictures are not the same to an agent's eye.
import { CELL, differences } from './cells.js';

/** So many pixels more or less are the rounding of a font. */
const SIZE = 1;
/**
 * Where nothing changed nothing differs, on the same machine. A letter in a font of another machine differs in a dozen
 * cells, of which a few do so strongly; the palest button that moved by 2 px, or an icon that is gone, in more.
 */
const FAINT = 6;
const FAINT_CELLS = 16;
const STRONG = 32;
const STRONG_CELLS = 8;
/** The mean of 4 × 4 cells: of the thinnest icon 15, of a letter in another font 10. */
const INK = 13;

/**
 * What came or went, however it is drawn: the mean difference of the 4 × 4 cells (an icon, a letter) where it is
 * largest. A letter drawn otherwise has about as much ink as before.
 */
function ink({ columns, rows, found, signed }) {
  let most = 0;
  const of = (left, top, c) => {
    let sum = 0;
    for (let n = 0; n < 16; n++) sum += signed(left + (n & 3), top + (n >> 2), c);
    return Math.abs(sum) / 16;
  };
  found.forEach((n, at) => {
    if (n <= FAINT) return;
    const left = Math.min(at % columns, columns - 4);
    const top = Math.min(Math.floor(at / columns), rows - 4);
    if (left >= 0 && top >= 0) for (let c = 0; c < 3; c++) most = Math.max(most, of(left, top, c));
  });
  return most;
}

/** `undefined` when they are the same, or what differs: in words, and where (in cells). */
export function verdict(actual, approved) {
  const sizes = [actual.width - approved.width, actual.height - approved.height];
  if (sizes.some((n) => Math.abs(n) > SIZE))
    return { why: `is ${actual.width} × ${actual.height} px, was ${approved.width} × ${approved.height}` };
  const all = differences(actual, approved);
  const { columns, found } = all;
  const over = (limit) => found.reduce((count, n) => count + (n > limit), 0);
  const [faint, strong] = [over(FAINT), over(STRONG)];
  if (faint <= FAINT_CELLS && strong <= STRONG_CELLS && ink(all) <= INK) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  found.forEach((n, at) => {
    if (n <= FAINT) return;
    const [x, y] = [at % columns, Math.floor(at / columns)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  });
  const px = [left, top, right - left, bottom - top].map((n) => n * CELL);
  return {
    why: `differs in ${faint} cells (${strong} strongly) within ${px[2]} × ${px[3]} px at ${px[0]}, ${px[1]}`,
  };
}
