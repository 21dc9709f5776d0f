// Chinese names by the Latin letters that are typed for them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readings } from '../../../../src/core/directory/pinyin.js';
import { holds } from '../holds.js';
import { item, searching } from './helpers.js';

const NAMES = [
  ['wxm', '王小明'],
  ['wm', '王明'],
  ['zw', '张伟'],
  ['zwt', '張偉'],
  ['zeng', '曾国华'],
  ['shan', '单田芳'],
  ['xie', '解晓东'],
  ['qiu', '仇和'],
  ['zha', '查良镛'],
  ['ou', '区志强'],
  ['piao', '朴树'],
  ['qin', '覃雪梅'],
  ['ouyang', '欧阳静'],
  ['yuchi', '尉迟恭'],
  ['moqi', '万俟雅'],
  ['lv', '吕梁'],
  ['yue', '李玥'],
  ['shi', '石磊'],
  ['xian', '西安客服'],
  ['vip', 'VIP客户服务中心'],
  ['en', 'Wendy Xavier Marsh'],
] as const;
const PEOPLE = NAMES.map(([id, name]) => item(id, name, { team: 'Support' }));

describe('directory: pinyin', () => {
  const find = searching(PEOPLE);
  const TABLE: [text: string, want: string[]][] = [
    // the whole name, its parts, first letters, some of each
    ['wangxiaoming', ['wxm']],
    ['wang xiao ming', ['wxm']],
    ['wang xiaoming', ['wxm']],
    ['xiaoming wang', ['wxm']],
    ['Wáng Xiǎomíng', ['wxm']],
    ['wxm', ['wxm']],
    ['wang xm', ['wxm']],
    ['wangxm', ['wxm']],
    ['wxming', ['wxm']],
    ['wxiaom', ['wxm']],
    ['xiaom', ['wxm']],
    ['wangxia', ['wxm']],
    ['wang', ['wm', 'wxm']],
    ['wa', ['moqi', 'wm', 'wxm']],
    // not by pieces that nobody types
    ['wanxiaoming', []],
    ['angxiao', []],
    ['ming wxm x', ['wxm']],
    // traditional characters
    ['zhangwei', ['zw', 'zwt']],
    ['zhw', ['zw', 'zwt']],
    ['zw', ['zw', 'zwt']],
    // surnames that are read in their own way, and the other way
    ['zeng', ['zeng']],
    ['zengguohua', ['zeng']],
    ['ceng guohua', ['zeng']],
    ['shantianfang', ['shan']],
    ['dantianfang', ['shan']],
    ['xiexiaodong', ['xie']],
    ['jiexiaodong', ['xie']],
    ['qiuhe', ['qiu']],
    ['zhaliangyong', ['zha']],
    ['ouzhiqiang', ['ou']],
    ['piaoshu', ['piao']],
    ['qinxuemei', ['qin']],
    ['ouyangjing', ['ouyang']],
    ['oyj', ['ouyang']],
    ['yuchigong', ['yuchi']],
    ['moqiya', ['moqi']],
    // ü
    ['lvliang', ['lv']],
    ['luliang', ['lv']],
    ['lüliang', ['lv']],
    ['lyuliang', ['lv']],
    // a character of names that is not in every table
    ['liyue', ['yue']],
    // where one syllable ends
    ['xian', ['xian']],
    ["xi'an", ['xian']],
    ['xiankefu', ['xian']],
    // with Latin letters in the name, a team beside it
    ['vipkh', ['vip']],
    ['kehufuwuzhongxin', ['vip']],
    ['vip support khfwzx', ['vip']],
    ['wxm support', ['wxm']],
    ['wxm sales', []],
    // characters are still found as they are
    ['小明', ['wxm']],
    ['王', ['wm', 'wxm']],
  ];
  for (const [text, want] of TABLE)
    it(`“${text}”`, async () => assert.deepEqual(await find(text, { lang: 'zh-CN' }), want));

  it('what is read so usually comes before what rarely is', async () => {
    const some = [item('shi', '石磊'), item('dan', '丹妮'), item('in', '李丹')];
    assert.deepEqual(await searching(some)('dan', { lang: 'zh-CN' }), ['dan', 'in', 'shi']);
  });

  it('Latin names and Chinese ones together, the best first', async () => {
    const some = [
      item('wang', 'Wang Li'),
      item('inside', 'Mawang'),
      item('han', '王力'),
      item('given', '李王'),
    ];
    assert.deepEqual(await searching(some)('wang'), ['wang', 'han', 'given', 'inside']);
  });

  it('a Latin name beside the Chinese one is not taken apart', async () => {
    const some = [item('both', { en: 'Ann Lee', 'zh-CN': '李安' }), item('mixed', '李安 (Ann Lee)')];
    assert.deepEqual(await searching(some)('al'), []);
    assert.deepEqual(await searching(some)('la'), ['both', 'mixed']);
    assert.deepEqual(await searching(some)('annlee'), []);
  });
});

describe('directory: a syllable of one letter', () => {
  it('is not that letter', async () => {
    const some = [item('letter', '李 beef'), item('char', '李鹅')];
    assert.deepEqual(await searching(some)('e'), ['char', 'letter']);
  });
});

describe('directory: the table of readings', () => {
  const loading = (names: string[]) => {
    let loads = 0;
    const find = searching(
      names.map((name) => item(name, name)),
      { loadReadings: async () => ((loads += 1), readings) },
    );
    return { find, loads: () => loads };
  };

  it('is loaded once, when Latin letters are typed and there is a Chinese name', async () => {
    const { find, loads } = loading(['王小明', 'Anna']);
    await find('');
    await find('王');
    await find('201');
    assert.equal(loads(), 0);
    await Promise.all([find('w'), find('wx'), find('anna')]);
    await find('wxm');
    assert.equal(loads(), 1);
  });

  it('is not loaded for Latin names', async () => {
    const { find, loads } = loading(['Anna', 'Łukasz', 'Ольга', 'たなか']);
    await find('anna');
    assert.equal(loads(), 0);
  });

  it('that does not load takes nothing else with it', async () => {
    const some = [item('en', 'Wang'), item('han', '王')];
    const find = searching(some, { loadReadings: () => Promise.reject(new Error('offline')) });
    assert.deepEqual(await find('w'), ['en']);
    assert.deepEqual(await find('wang'), ['en']);
    assert.deepEqual(await find('王'), ['han']);
  });

  it('has no tones, and every way to type ü', () => {
    assert.deepEqual(readings('王'), { usual: ['wang'], rare: [] });
    assert.deepEqual(readings('吕').usual, ['lu', 'lv', 'lyu']);
    assert.deepEqual(readings('曾'), { usual: ['ceng', 'zeng'], rare: [] });
    holds(readings('叶').rare.includes('xie'), 'rare readings are kept apart');
    assert.deepEqual(readings('〆'), { usual: [], rare: [] });
  });
});
