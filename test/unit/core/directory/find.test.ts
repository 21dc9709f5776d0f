// How entries are looked at: few one by one, many at once.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find } from '../../../../src/core/directory/find.js';
import { NO_HIT } from '../../../../src/core/directory/ranks.js';

/** A term with the rank `position % 4`, that remembers how it was asked. */
function term(size: number) {
  const asked = { one: [] as number[], all: 0 };
  return {
    asked,
    one: (position: number) => (asked.one.push(position), position % 4),
    all: () => ((asked.all += 1), Uint8Array.from({ length: size }, (_, position) => position % 4)),
  };
}

describe('directory: find', () => {
  it('looks at few one by one', () => {
    const some = term(1000);
    const { hits, ranked } = find('x', [some], Uint32Array.of(9, 3, 2, 8), 1000);
    assert.deepEqual(some.asked, { one: [9, 3, 2, 8], all: 0 });
    assert.deepEqual([...hits], [9, 2, 8]);
    assert.deepEqual([...ranked], [8, 9, 2]);
  });

  it('looks at many at once', () => {
    const some = term(100);
    const among = Uint32Array.from({ length: 50 }, (_, i) => 99 - i);
    const { hits, ranked } = find('x', [some], among, 100);
    assert.deepEqual(some.asked, { one: [], all: 1 });
    const want = [...among].filter((position) => position % 4 !== NO_HIT);
    assert.deepEqual([...hits], want);
    assert.deepEqual(
      [...ranked],
      want.toSorted((a, b) => (a % 4) - (b % 4)),
    );
  });

  it('a hit has every term: good if one is at the beginning of a name and none is inside', () => {
    const fixed = (...ranks: number[]) => ({
      one: (position: number) => ranks[position]!,
      all: () => Uint8Array.from(ranks),
    });
    const among = Uint32Array.from({ length: 6 }, (_, i) => i);
    const terms = [fixed(0, 0, 2, 1, 0, 3), fixed(2, 1, 2, 1, 0, 0)];
    const { hits, ranked } = find('x y', terms, among, 6);
    assert.deepEqual([...hits], [0, 1, 2, 3, 4]);
    assert.deepEqual([...ranked], [1, 4, 3, 0, 2]);
  });
});
