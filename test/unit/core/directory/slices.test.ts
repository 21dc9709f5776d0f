// Long work is done in slices: counted, as a clock on a busy machine says little.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory, type Readings } from '../../../../src/core/directory/index.js';
import { Slices } from '../../../../src/core/directory/slices.js';
import { sortInSlices } from '../../../../src/core/directory/sort.js';
import type { DirectoryItem } from '../../../../src/core/schema/index.js';
import { holds } from '../holds.js';

/** Counts what is done between two turns. */
function counter() {
  let done = 0;
  let longest = 0;
  let turns = 0;
  return {
    count: () => (done += 1),
    pause: async () => {
      longest = Math.max(longest, done);
      turns += 1;
      done = 0;
      await Promise.resolve();
    },
    longest: () => Math.max(longest, done),
    turns: () => turns,
  };
}

describe('directory: slices', () => {
  it('a sort compares no more than a slice has', async () => {
    for (const count of [0, 1, 2, 63, 64, 65, 1000, 5000]) {
      const values = Array.from({ length: count }, (_, i) => (i * 7919) % 1009);
      const { count: compared, pause, longest, turns } = counter();
      const compare = (a: number, b: number) => (compared(), values[a]! - values[b]!);
      const order = await sortInSlices(count, compare, new Slices(1000, pause));
      const want = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
      assert.deepEqual([...order], want);
      // one run more, as those are sorted at once
      holds(longest() <= 1000 + 64 * 6, `${longest()} comparisons of ${count}`);
      holds(count < 5000 || turns() > 40, `${turns()} turns for ${count}`);
    }
  });

  it('what is in order already takes few comparisons', async () => {
    const { count: compared, pause, longest } = counter();
    const order = await sortInSlices(6400, (a, b) => (compared(), a - b), new Slices(1e9, pause));
    assert.deepEqual([...order.slice(0, 3)], [0, 1, 2]);
    holds(longest() < 6400 * 4, `${longest()} comparisons`);
  });

  const SIZE = 8000;
  const reading = (han: boolean, count: () => void) =>
    Array.from({ length: SIZE }, (_, i) => {
      const name = han ? `王${String.fromCharCode(0x4e00 + (i % 2000))}` : `Agent ${(i * 7919) % SIZE}`;
      return {
        id: String(i),
        kind: i % 2 ? 'agents' : 'contacts',
        get name() {
          count();
          return name;
        },
      } as DirectoryItem;
    });

  for (const han of [false, true])
    it(`no more entries are read in one slice than it has units for: ${han ? 'Chinese' : 'Latin'} names`, async () => {
      const { count, pause, longest, turns } = counter();
      let spelled = 0;
      const readings = (): Readings => ((spelled += 1), { usual: ['wang'], rare: [] });
      const items = reading(han, count);
      const directory = createDirectory(items, { pause, slice: 2000, loadReadings: async () => readings });
      const page = await directory.query({ kind: 'agents', text: 'a', lang: 'en' });
      assert.equal(page.total, han ? 0 : SIZE / 2);
      // a name shown is 5 units
      holds(longest() <= 2000 / 5, `${longest()} entries at once`);
      holds(turns() > SIZE / 2 / 100, `${turns()} turns`);
      assert.equal(spelled > 0, han);
    });

  it('the first look does not wait for the index, the index does not wait for the first letter', async () => {
    let reads = 0;
    const { pause } = counter();
    const directory = createDirectory(
      reading(false, () => (reads += 1)),
      { pause },
    );
    await directory.query({ kind: 'agents', text: '', lang: 'en' });
    holds(reads < SIZE, `${reads} names read for the first look`);
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.equal(reads, SIZE, 'each for the order, each for the index');
    await directory.query({ kind: 'agents', text: 'agent 1', lang: 'en' });
    await directory.query({ kind: 'agents', text: '', lang: 'en' });
    assert.equal(reads, SIZE, 'and never again');
    await directory.query({ kind: 'agents', text: 'agent 1', lang: 'de' });
    assert.equal(reads, SIZE * 1.5, 'but for the order in another language');
  });
});
