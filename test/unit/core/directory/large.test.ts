// 100,000 entries: right, and fast enough for every key. Only ratios: the machine may be slow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory } from '../../../../src/core/directory/index.js';
import { fold } from '../../../../src/core/directory/fold.js';
import { holds } from '../holds.js';
import { item, noPause } from './helpers.js';

const FIRST = ['Anna', 'Jürgen', 'Łukasz', 'José', 'Zoë', 'Søren', 'Mary', 'Wei', 'Noémie', 'Şule'];
const LAST = [
  'Müller',
  'Schmidt',
  'García',
  'Nguyễn',
  'Ørsted',
  'Smith',
  'Öztürk',
  'O’Brien',
  'Weiß',
  'Rossi',
];
const HAN = ['王小明', '李玥', '曾国华', '张伟'];
const SIZE = 100_000;

const nameOf = (i: number) =>
  i % 10 ? `${FIRST[i % 7]} ${LAST[Math.floor(i / 7) % 10]} ${i}` : `${HAN[Math.floor(i / 10) % 4]} ${i}`;
const ITEMS = Array.from({ length: SIZE }, (_, i) =>
  item(String(i), nameOf(i), {
    number: `+1${2_010_000_000 + i * 7919}`,
    dn: String(20_000 + i),
    team: `Team ${i % 40}`,
  }),
);
const directory = createDirectory(ITEMS, { pause: noPause });
const ask = (text: string, cursor?: string) => directory.query({ kind: 'agents', text, lang: 'en', cursor });
const time = async (work: () => unknown) => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};
/** What other work on the machine has least part in. */
const fastest = (list: number[]) => Math.min(...list);

describe('directory: 100,000 entries', () => {
  it('finds what is there', async () => {
    assert.equal((await ask('')).total, SIZE);
    const count = (has: (name: string, i: number) => boolean) =>
      ITEMS.filter((one, i) => has(one.name as string, i)).length;
    assert.equal(
      (await ask('muller')).total,
      count((name) => name.includes('Müller')),
    );
    assert.equal(
      (await ask('obrien noemie')).total,
      count((name) => /Noémie O’Brien/.test(name)),
    );
    assert.equal(
      (await ask('wang xm')).total,
      count((name) => name.includes('王小明')),
    );
    assert.equal(
      (await ask('team 7 orsted')).total,
      ITEMS.filter((one) => /Ørsted/.test(one.name as string) && /7/.test(JSON.stringify(one))).length,
    );
    assert.deepEqual(
      (await ask('201-000-7919')).items.map(({ id }) => id),
      ['1'],
    );
  });

  it('shows every one of them on some page, once', async () => {
    const seen = new Set<string>();
    let pages = 0;
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const page = await ask('team', cursor);
      for (const { id } of page.items) seen.add(id);
      cursor = page.cursor;
      pages += 1;
    }
    assert.equal(seen.size, SIZE);
    assert.equal(pages, SIZE / 50);
  });

  it('a further letter takes far less time than to fold every entry', async () => {
    await ask('muller');
    const naive: number[] = [];
    const typed = ['mu', 'mul', 'mull', 'mulle', 'muller'].map((text) => ({ text, times: [] as number[] }));
    for (let round = 0; round < 5; round++) {
      const key = ({ name, team }: (typeof ITEMS)[0]) => fold(`${name as string} ${team as string}`);
      naive.push(await time(() => ITEMS.filter((one) => key(one).includes('muller')).length));
      await ask('zz');
      await ask('m');
      for (const { text, times } of typed) times.push(await time(() => ask(text)));
    }
    const slow = fastest(naive);
    for (const { text, times } of typed)
      holds(fastest(times) * 10 < slow, `${text}: ${fastest(times)} ms, folding every entry: ${slow} ms`);
  });

  it('so does the first letter, and a letter taken back', async () => {
    const naive: number[] = [];
    const first: number[] = [];
    const back: number[] = [];
    for (let round = 0; round < 5; round++) {
      naive.push(await time(() => ITEMS.filter(({ name }) => fold(name as string).includes('m')).length));
      await ask('zz');
      first.push(await time(() => ask('m')));
      await ask('mu');
      back.push(await time(() => ask('m')));
    }
    const slow = fastest(naive);
    holds(fastest(first) * 2 < slow, `first letter ${fastest(first)} ms, folding ${slow} ms`);
    holds(fastest(back) * 50 < slow, `letter taken back ${fastest(back)} ms, folding ${slow} ms`);
  });

  it('where little is left, nothing else is looked at', async () => {
    const naive: number[] = [];
    const last: number[] = [];
    for (let round = 0; round < 5; round++) {
      naive.push(await time(() => ITEMS.filter(({ name }) => fold(name as string).includes('m')).length));
      await ask('zz');
      holds((await ask('muller 7777')).total < 50);
      last.push(await time(() => ask('muller 7777 t')), await time(() => ask('muller 7777 te')));
    }
    holds(fastest(last) * 200 < fastest(naive), `${fastest(last)} ms, folding ${fastest(naive)} ms`);
  });
});
