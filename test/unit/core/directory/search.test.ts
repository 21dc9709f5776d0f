// What is found, in which order, page by page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory } from '../../../../src/core/directory/index.js';
import type { DirectoryItem } from '../../../../src/core/schema/index.js';
import { holds } from '../holds.js';
import { allPages, item, searching } from './helpers.js';

const PEOPLE = [
  item('mu', 'Jürgen Müller', { number: '+12015532447', team: 'Card Support', dn: '4711' }),
  item('ae', 'Ærø Łukasz', { number: '+44 (0)20 7946 0018', team: { en: 'Lending', de: 'Kredite' } }),
  item('is', { en: 'Istanbul Desk', tr: 'İstanbul Masası', 'zh-CN': '伊斯坦布尔' }, { dn: 'SIP/20-31' }),
  item('ob', 'Ann O’Brien-Smith', { number: '030 1234567' }),
  item('st', 'Peter Straße', { team: 'Müll' }),
  item('ar', 'So\u0308nke Årø'),
];

describe('directory: what is found', () => {
  const find = searching(PEOPLE);
  const TABLE: [text: string, want: string[]][] = [
    ['muller', ['mu']],
    ['MÜLLER', ['mu']],
    ['mueller', ['mu']],
    ['aero', ['ae']],
    ['lukasz ær', ['ae']],
    ['strasse', ['st']],
    ['aaro', ['ar']],
    ['aro', ['ar']],
    ['soenke', ['ar']],
    ['  straße  ', ['st']],
    // every language of a name
    ['istanbul masasi', ['is']],
    ['istanbul desk', ['is']],
    ['坦布', ['is']],
    // words in any order, from any field
    ['muller jurgen', ['mu']],
    ['card mull', ['mu']],
    ['kredite ærø', ['ae']],
    ['muller lending', []],
    // apostrophes and hyphens
    ["o'brien", ['ob']],
    ['obrien smith', ['ob']],
    ['brien–smith', ['ob']],
    ['smith, ann', ['ob']],
    // numbers, however they are written
    ['201-553', ['mu']],
    ['+1 (201) 553', ['mu']],
    ['2015532447', ['mu']],
    ['００1 201', ['mu']],
    ['553-201', []],
    ['+44 20 7946', ['ae']],
    ['+44 (0)20 7946', ['ae']],
    ['020 7946', ['ae']],
    ['030/12', ['ob']],
    ['anna 201', []],
    ['jurgen 201 553', ['mu']],
    // dn
    ['4711', ['mu']],
    ['sip 20', ['is']],
    ['20-31', ['is']],
    ['2031', ['is']],
    // nothing of that
    ['xyz', []],
    ['muller xyz', []],
  ];
  for (const [text, want] of TABLE) it(`“${text}”`, async () => assert.deepEqual(await find(text), want));

  it('a level and a number beside it are two things', async () => {
    const some = [
      item('a', 'Level 2', { number: '+15550100' }),
      item('b', 'Level 3', { number: '+13550100' }),
    ];
    const find = searching(some);
    assert.deepEqual(await find('level 2 555'), ['a']);
    assert.deepEqual(await find('555 2 level'), ['a']);
    assert.deepEqual(await find('3 550 level'), ['b']);
    assert.deepEqual(await find('550 3 level'), ['b']);
    assert.deepEqual(await find('3 1355 level'), ['b']);
    assert.deepEqual(await find('2 135 level'), []);
  });

  it('zeros find every number until more is typed', async () => {
    assert.deepEqual((await find('0')).sort(), ['ae', 'is', 'mu', 'ob']);
    assert.deepEqual((await find('00')).sort(), ['ae', 'is', 'mu', 'ob']);
    assert.deepEqual(await find('0 0 442'), ['ae']);
  });

  it('only of the kind that was asked for', async () => {
    const some = [item('a', 'Anna'), item('q', 'Anna', { kind: 'queues' })];
    assert.deepEqual(await searching(some)('anna'), ['a']);
    assert.deepEqual(await searching(some)('anna', { kind: 'queues' }), ['q']);
    assert.deepEqual(await searching(some)('anna', { kind: 'contacts' }), []);
    assert.deepEqual(await searching(some)('', { kind: 'constructor' as 'agents' }), []);
  });
});

describe('directory: order', () => {
  const names = (list: string[], kind: DirectoryItem['kind'] = 'agents') =>
    list.map((name) => item(name, name, { kind }));

  it('people by name, as the language has it; numbers by value', async () => {
    const find = searching(names(['Zoe', 'Öst', 'ost', 'Pia 10', 'Pia 9', 'anna']));
    assert.deepEqual(await find(''), ['anna', 'ost', 'Öst', 'Pia 9', 'Pia 10', 'Zoe']);
    assert.deepEqual(await find('', { lang: 'sv' }), ['anna', 'ost', 'Pia 9', 'Pia 10', 'Zoe', 'Öst']);
    assert.deepEqual(await searching(names(['张', '安', '李']))('', { lang: 'zh-CN' }), ['安', '李', '张']);
  });

  it('by the name that is shown in this language', async () => {
    const some = [item('1', { en: 'Accounts', de: 'Konten' }), item('2', { en: 'Cards', de: 'Karten' })];
    assert.deepEqual(await searching(some)('', { lang: 'en' }), ['1', '2']);
    assert.deepEqual(await searching(some)('', { lang: 'de' }), ['2', '1']);
    assert.deepEqual(await searching(some)('a', { lang: 'de' }), ['1', '2']);
  });

  it('queues and entry points as the host has them', async () => {
    for (const kind of ['queues', 'entry-points'] as const)
      assert.deepEqual(await searching(names(['Z', 'A', 'M'], kind))('', { kind }), ['Z', 'A', 'M']);
  });

  it('equal names as they were given', async () => {
    const some = ['3', '1', '2'].map((id) => item(id, 'Anna'));
    assert.deepEqual(await searching(some)(''), ['3', '1', '2']);
  });

  it('beginning of the name, then of a word, then inside', async () => {
    const find = searching(names(['Joanna', 'Mary Ann', 'Zed Ann', 'Anna', 'Ann', 'Hanna Ann', 'Susannah']));
    assert.deepEqual(await find('ann'), [
      'Ann',
      'Anna',
      'Hanna Ann',
      'Mary Ann',
      'Zed Ann',
      'Joanna',
      'Susannah',
    ]);
    assert.deepEqual(await find('ann ma'), ['Mary Ann']);
    assert.deepEqual(await find('ann h'), ['Hanna Ann', 'Susannah']);
  });

  it('a name before a team, a dn as good as a name', async () => {
    const some = [
      item('team', 'Aa', { team: 'Card' }),
      item('name', 'Zz Card'),
      item('dn', 'Bb', { dn: '4711' }),
      item('number', 'Ab', { number: '+1471100' }),
    ];
    assert.deepEqual(await searching(some)('card'), ['name', 'team']);
    assert.deepEqual(await searching(some)('4711'), ['dn', 'number']);
  });

  it('what is no language is sorted all the same', async () => {
    assert.deepEqual(await searching(names(['b', 'a']))('', { lang: 'not_a language' }), ['a', 'b']);
  });
});

describe('directory: pages', () => {
  const many = Array.from({ length: 120 }, (_, i) => item(String(i), `Agent ${i}`));

  it('every entry once, in one order', async () => {
    const pages = await allPages(many, { kind: 'agents', text: '', lang: 'en' });
    assert.deepEqual(
      pages.map((page) => page.length),
      [50, 50, 20],
    );
    assert.deepEqual(
      pages.flat(),
      many.map(({ id }) => id),
    );
    const found = await allPages(many, { kind: 'agents', text: '1', lang: 'en' });
    const want = many.filter(({ id }) => id.includes('1')).length;
    assert.equal(new Set(found.flat()).size, want);
    assert.equal(found.flat().length, want);
  });

  it('a full last page has no next one', async () => {
    const pages = await allPages(many.slice(0, 100), { kind: 'agents', text: '', lang: 'en' });
    assert.deepEqual(
      pages.map((page) => page.length),
      [50, 50],
    );
  });

  it('the total is that of all pages', async () => {
    const directory = createDirectory(many);
    const first = await directory.query({ kind: 'agents', text: 'agent', lang: 'en' });
    assert.equal(first.total, 120);
    const last = await directory.query({ kind: 'agents', text: 'agent', lang: 'en', cursor: '100' });
    assert.equal(last.total, 120);
    assert.equal('cursor' in last, false);
  });

  it('searches in between do not move the pages of one', async () => {
    const directory = createDirectory(many);
    const ask = (text: string, cursor?: string) =>
      directory.query({ kind: 'agents', text, lang: 'en', cursor });
    const first = await ask('agent');
    const second = (await ask('agent', first.cursor)).items;
    await ask('agent 1');
    await ask('zz');
    assert.deepEqual((await ask('agent', first.cursor)).items, second);
  });

  it('a cursor of somebody else begins at the beginning; one past the end gives nothing', async () => {
    const find = searching(many);
    for (const cursor of ['', 'x', '-1', '1.5', '0x10', '9'.repeat(30)])
      assert.deepEqual(
        await find('', { cursor }),
        many.slice(0, 50).map(({ id }) => id),
      );
    assert.deepEqual(await find('', { cursor: '120' }), []);
    assert.deepEqual(await find('', { cursor: '999999999' }), []);
  });

  it('gives the items that it was given', async () => {
    const frozen = PEOPLE.map((one) => Object.freeze(one));
    const { items } = await createDirectory(Object.freeze(frozen)).query({
      kind: 'agents',
      text: 'muller',
      lang: 'en',
    });
    holds(items[0] === frozen[0]);
  });
});

describe('directory: weird data', () => {
  const weird = [
    item('none', undefined as unknown as string),
    item('null', null as unknown as string),
    item('number', 42 as unknown as string),
    item('list', ['Zed'] as unknown as string),
    item('empty', {}),
    item('mixed', { en: 7, de: 'Sieben' } as unknown as string),
    item('proto', JSON.parse('{"__proto__":"Proto","constructor":"Con"}') as Record<string, string>),
    item('symbols', '★ ☎'),
    item('controls', 'Ann\n\tEvil\u202Egnp\v4711'),
    item('soft', 'Schmidt\u00ADbauer'),
    item('long', 'x'.repeat(5000) + 'end'),
    item('fields', 'Fields', { number: 5, dn: {}, team: [null, 3] } as unknown as Partial<DirectoryItem>),
    null as unknown as DirectoryItem,
    { kind: 'agents' } as DirectoryItem,
  ];
  const find = searching(weird);

  it('is shown, each once', async () => {
    assert.equal((await find('')).length, weird.length - 1);
  });

  it('is found by what is text of it', async () => {
    assert.deepEqual(await find('zed'), ['list']);
    assert.deepEqual(await find('sieben'), ['mixed']);
    assert.deepEqual(await find('proto'), ['proto']);
    assert.deepEqual(await find('evil ann'), ['controls']);
    assert.deepEqual(await find('schmidtbauer'), ['soft']);
    assert.deepEqual(await find('xxx'), ['long']);
    assert.deepEqual(await find('fields'), ['fields']);
    assert.deepEqual(await find('undefined'), []);
    assert.deepEqual(await find('object'), []);
  });

  it('a search of signs alone is no search', async () => {
    assert.equal((await find('★')).length, weird.length - 1);
  });

  it('a long text does no harm', async () => {
    assert.deepEqual(await find('zed '.repeat(2000)), ['list']);
    assert.deepEqual(await find('1 '.repeat(2000)), ['controls']);
  });
});
