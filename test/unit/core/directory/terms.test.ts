// How good a hit is, where little tells hits apart; the same in long lists, where the few that are left are looked at
// one by one; work in slices.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DirectoryItem } from '../../../../src/core/schema/index.js';
import { Slices, yieldTurn } from '../../../../src/core/directory/slices.js';
import { item, searching } from './helpers.js';

const named = (...names: string[]) => names.map((name) => item(name, name));
/** With so many others that those that are left are few. */
const amongMany = (items: DirectoryItem[]) =>
  searching([...items, ...Array.from({ length: 100 }, (_, i) => item(`other${i}`, `Q${i}`))]);

describe('directory: numbers in parts', () => {
  it('a hit is as good as its worst part', async () => {
    assert.deepEqual(await searching(named('A 2 155', 'B 2 55'))('2 55'), ['B 2 55', 'A 2 155']);
    const people = [item('a', 'A 13', { number: '555' }), item('b', 'B 3', { number: '555' })];
    assert.deepEqual(await searching(people)('3 555'), ['b', 'a']);
  });

  it('zeros before a number: as written before as dialled', async () => {
    const people = [item('a', 'A', { number: '+49 30 1' }), item('b', 'B', { number: '030 1' })];
    assert.deepEqual(await searching(people)('030'), ['b', 'a']);
    const british = searching([item('x', 'X', { number: '+442079460018' })]);
    for (const text of ['0044', '00442079', '00 44 20', '020 79', '+44 20'])
      assert.deepEqual(await british(text), ['x'], text);
  });

  it('zeros inside of a number are digits like any', async () => {
    const find = searching([item('x', 'X', { number: '2599' })]);
    assert.deepEqual(await find('20 05'), []);
    assert.deepEqual(await find('2 5 9'), ['x']);
  });
});

describe('directory: few among many', () => {
  it('the order is the same: names, then words, then the inside of words', async () => {
    const find = amongMany(named('Hanna', 'Zed Ann', 'Ann', 'Joan'));
    for (const text of ['an', 'ann']) await find(text);
    assert.deepEqual(await find('ann'), ['Ann', 'Zed Ann', 'Hanna']);
    assert.deepEqual(await find('an'), ['Ann', 'Zed Ann', 'Hanna', 'Joan']);
  });

  it('Chinese names are found by their sound, and by their characters', async () => {
    const find = amongMany([...named('王小明', '张伟', 'Wang'), item('n', '王力', { number: '77' })]);
    assert.deepEqual(await find('wan'), ['Wang', 'n', '王小明']);
    assert.deepEqual(await find('wang'), ['Wang', 'n', '王小明']);
    assert.deepEqual(await find('wangx'), ['王小明']);
    assert.deepEqual(await find('wang 77'), ['n']);
    assert.deepEqual(await find('王'), ['n', '王小明']);
    assert.deepEqual(await find('王小'), ['王小明']);
  });

  it('numbers with zeros before them', async () => {
    const find = amongMany([
      item('a', 'A', { number: '+442079460018' }),
      item('b', 'B', { number: '+442012' }),
    ]);
    for (const text of ['0', '02', '020', '0207']) await find(text);
    assert.deepEqual(await find('0207'), ['a']);
    assert.deepEqual(await find('0207 946'), ['a']);
  });
});

describe('directory: names by their sound', () => {
  const found = async (name: string, text: string) => (await searching(named(name))(text)).length > 0;

  it('a space in a Chinese name is none', async () => {
    for (const text of ['wangxiaoming', 'wxm', 'wang xiaoming'])
      assert.equal(await found('王 小明', text), true, text);
  });

  it('by syllables, first letters and first consonants, not by two letters of a syllable', async () => {
    for (const text of ['zhangwei', 'zhwei', 'zwei', 'zhw', 'zhangw'])
      assert.equal(await found('张伟', text), true, text);
    for (const text of ['zawei', 'wa x', 'haw', 'zhaw']) assert.equal(await found('张伟', text), false, text);
    assert.equal(await found('王小明', 'waxm'), false);
    assert.equal(await found('王小明', 'waxiaoming'), false);
  });

  it('a name that is typed in full, however long', async () => {
    assert.equal(await found('庄'.repeat(7), 'zhuang'.repeat(7)), true);
    assert.equal(await found('庄'.repeat(3), 'zhuang'.repeat(4)), false);
  });

  it('letters with digits among them are no sound', async () => {
    assert.equal(await found('王小明', 'w1'), false);
    assert.equal(await found('王小明', '1w'), false);
  });
});

describe('slices', () => {
  it('are used up by units, and begin anew after a pause', async () => {
    let pauses = 0;
    const slices = new Slices(10, async () => void (pauses += 1));
    assert.deepEqual([slices.spend(9), slices.spend(1), slices.spend(5)], [false, true, true]);
    await slices.pause();
    assert.deepEqual([pauses, slices.spend(9), slices.spend(2)], [1, false, true]);
    assert.equal(new Slices(0, async () => undefined).spend(1), true);
  });

  it('a pause is the browser’s own turn where it has one, else a timer', async () => {
    const page = globalThis as { scheduler?: object };
    const turns: string[] = [];
    try {
      page.scheduler = { yield: async () => void turns.push('own') };
      await yieldTurn();
      assert.deepEqual(turns, ['own']);
      for (const scheduler of [{}, undefined]) {
        page.scheduler = scheduler;
        setTimeout(() => turns.push('timer'), 0);
        await yieldTurn();
        assert.equal(turns.pop(), 'timer', 'others had theirs');
      }
    } finally {
      delete page.scheduler;
    }
  });
});
