// What of an entry is searched, word by word: each rule by entries that differ in nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory } from '../../../../src/core/directory/index.js';
import { item, searching } from './helpers.js';

const one = (name: Parameters<typeof item>[1], more: Parameters<typeof item>[2] = {}) =>
  searching([item('x', name, more)]);
const finds = async (find: ReturnType<typeof searching>, ...texts: string[]) => {
  for (const text of texts) assert.deepEqual(await find(text), ['x'], text);
};
const misses = async (find: ReturnType<typeof searching>, ...texts: string[]) => {
  for (const text of texts) assert.deepEqual(await find(text), [], text);
};

describe('directory: names that are written in two ways', () => {
  it('a letter with dots or a stroke is found as one letter, and as two', async () => {
    for (const [name, plain, spelt] of [
      ['Änne', 'anne', 'aenne'],
      ['Jörg', 'jorg', 'joerg'],
      ['Güler', 'guler', 'gueler'],
      ['Bjørn', 'bjorn', 'bjoern'],
      ['Åse', 'ase', 'aase'],
      ['KÅRE', 'kare', 'kaare'],
    ] as const)
      await finds(one(name), name, plain, spelt);
    await misses(one('Åse'), 'aese');
    await misses(one('Björn'), 'bjorne');
  });

  it('each by its own spelling, all of them at once', async () => {
    const find = one({ en: 'Böll', sv: 'Håkan' });
    await finds(find, 'boell', 'haakan', 'boll', 'hakan');
    await misses(find, 'boell boell haakan x');
  });

  it('decomposed letters are the same letters', () =>
    finds(one('Mu\u0308ller'), 'mueller', 'muller', 'müller'));
});

describe('directory: what stands between words', () => {
  it('is one space, in ASCII and beyond', async () => {
    await finds(one('Ann  --  Lee'), 'ann lee', 'ann - lee', 'lee ann');
    await finds(one('Änn  —  Lee'), 'ann lee', 'ann  –  lee');
    await misses(one('Ann Lee'), 'annlee');
  });

  it('apostrophes are nothing, in ASCII and beyond', async () => {
    await finds(one("D'Arcy"), 'darcy', "d'arcy", 'd`arcy', 'd’arcy');
    await finds(one('D’Árcy'), 'darcy', "d'arcy");
    await misses(one("D'Arcy"), 'd arcy x');
  });

  it('what is too long is cut: 256 characters are searched', async () => {
    const long = one(`${'a'.repeat(250)} ${'b'.repeat(20)}`);
    await finds(long, 'bbbbb');
    await misses(long, 'b'.repeat(6));
    await misses(one('x', { number: `${'1'.repeat(256)}2` }), '12');
    await misses(one('x', { team: `${'a'.repeat(256)} team` }), 'team');
  });
});

describe('directory: numbers', () => {
  it('a zero in brackets is not dialled from abroad', async () => {
    const find = one('X', { number: '+44 (0)20 7946 0018' });
    await finds(find, '4420', '+44 20', '(0)20', '2079460018');
    await misses(find, '44020');
  });

  it('digits of a name and of a number do not run into one another', async () => {
    await misses(one('Desk 12', { dn: '34', number: '56' }), '1234', '3456', '5634');
    await finds(one('Desk 12', { dn: '34', number: '56' }), '12', '34', '56');
  });

  it('what is not text is no number', async () => {
    await misses(one('X', { number: 12 as unknown as string, dn: null as unknown as string }), '12', 'null');
  });
});

describe('directory: teams', () => {
  it('are found by every word, and after names', async () => {
    const find = searching([
      item('a-team', 'Anna', { team: 'Fraud Desk' }),
      item('b-team', 'Berta', { team: 'Fraud Desk' }),
      item('c-name', 'Carl Desk'),
    ]);
    assert.deepEqual(await find('desk'), ['c-name', 'a-team', 'b-team']);
    assert.deepEqual(await find('fraud'), ['a-team', 'b-team']);
    assert.deepEqual(await find('raud'), ['a-team', 'b-team']);
    assert.deepEqual(await find('frauddesk'), [], 'two words');
  });

  it('of several languages each', () =>
    finds(one('X', { team: { en: 'Loans', de: 'Kredite' } }), 'loans', 'kredite'));
});

describe('directory: one search after the other', () => {
  const NAMES = ['Anna', 'Annabel', 'Hannah', 'Ben'];
  const find = () => searching(NAMES.map((name) => item(name, name)));

  it('finds the same, whatever was searched before', async () => {
    for (const before of ['a', 'an', 'anna', 'annab', 'b', 'ben', 'nn', 'x', ''])
      for (const text of ['a', 'an', 'anna', 'annab', 'b', 'ben', 'nn']) {
        const used = find();
        await used(before);
        assert.deepEqual(await used(text), await find()(text), `${before}, then ${text}`);
      }
  });

  it('all the way forth and back', async () => {
    const used = find();
    for (const text of ['a', 'an', 'ann', 'anna', 'annab', 'anna', 'an', 'b', 'be', 'a', 'ha'])
      assert.deepEqual(await used(text), await find()(text), text);
  });

  it('a word that is typed twice counts once', async () => {
    assert.deepEqual(await find()('anna anna'), await find()('anna'));
  });

  it('a name that cannot be read is no name', async () => {
    const bad = item('bad', '', {});
    Object.defineProperty(bad, 'name', {
      get: (() => {
        let reads = 0;
        return () => {
          reads += 1;
          if (reads === 1) throw new Error('no');
          return 'Zed';
        };
      })(),
    });
    const page = await createDirectory([item('a', 'A'), bad]).query({ kind: 'agents', text: '', lang: 'en' });
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['bad', 'a'],
      'it comes first, as one without a name',
    );
  });
});

describe('directory: Chinese names', () => {
  it('by their sound and a number, or another word, in one search', async () => {
    const find = searching([
      item('a', '王小明', { number: '+12015550100', team: 'Cards' }),
      item('b', '王明', { number: '+442079460018' }),
    ]);
    assert.deepEqual(await find('wang 201'), ['a']);
    assert.deepEqual(await find('+44 wang'), ['b']);
    assert.deepEqual(await find('wang cards'), ['a']);
    assert.deepEqual(await find('wang 999'), []);
  });
});

describe('directory: order in a language that there is not', () => {
  it('numbers by value all the same', async () => {
    const find = searching(['Pia 10', 'Pia 9'].map((name) => item(name, name)));
    assert.deepEqual(await find('', { lang: 'not_a language' }), ['Pia 9', 'Pia 10']);
  });
});
