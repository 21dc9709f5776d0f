import { polyphonic } from 'pinyin-pro';
import type { Readings } from './types.js';

/** Surnames that are read in another way than the same character elsewhere. */
const SURNAMES = new Map(
  '乐yue 缪miao 解xie 单shan 郗xi 仇qiu 薄bo 都du 曾zeng 查zha 盖ge 牟mou 区ou 朴piao 覃qin 繁po 员yun 折she 召shao 郄qie 尉yu 澹tan 长zhang 万mo'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** How a Chinese character is read, without tones; ü as it is typed. */
export function readings(char: string): Readings {
  const [found = []] = polyphonic(char, { toneType: 'none', type: 'array' });
  const known = found.filter((reading) => /^[a-zü]+$/.test(reading));
  const [first] = known;
  const surname = SURNAMES.get(char);
  const usual = new Set([first, surname].filter((reading) => reading !== undefined));
  return {
    usual: [...usual].flatMap(typings),
    rare: known.filter((reading) => !usual.has(reading)).flatMap(typings),
  };
}

const typings = (reading: string): string[] =>
  reading.includes('ü') ? ['u', 'v', 'yu'].map((typed) => reading.replace('ü', typed)) : [reading];
