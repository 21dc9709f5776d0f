import type { Slices } from './slices.js';

type Compare = (a: number, b: number) => number;

/** So many are sorted at once. */
const RUN = 64;
const UNITS_OF_RUN = RUN * Math.log2(RUN);

/** The numbers 0 … count-1 in order; those that are equal keep theirs. A unit is one comparison. */
export async function sortInSlices(count: number, compare: Compare, slices: Slices): Promise<Uint32Array> {
  let from = Uint32Array.from({ length: count }, (_, i) => i);
  let to = new Uint32Array(count);
  for (let start = 0; start < count; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    if (slices.spend(UNITS_OF_RUN)) await slices.pause();
  }
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width)
      for (const _ of merge(from, to, start, width, compare, slices)) await slices.pause();
    [from, to] = [to, from];
  }
  return from;
}

/** Two sorted neighbours become one; stops when the slice is used up. (As a part of an async function it is slow.) */
function* merge(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  width: number,
  compare: Compare,
  slices: Slices,
): Generator<undefined> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let left = start;
  let right = middle;
  let at = start;
  // often they are in order already
  const mixed = right < end && compare(from[middle - 1]!, from[middle]!) > 0;
  while (mixed && left < middle && right < end) {
    to[at++] = from[compare(from[left]!, from[right]!) <= 0 ? left++ : right++]!;
    if (slices.spend(1)) yield;
  }
  to.set(from.subarray(left, middle), at);
  to.set(from.subarray(right, end), at + middle - left);
}
