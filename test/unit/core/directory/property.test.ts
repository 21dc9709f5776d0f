// However somebody types, the answer is that of the slow and simple search.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDirectory, type Readings } from '../../../../src/core/directory/index.js';
import type { DirectoryItem } from '../../../../src/core/schema/index.js';
import { allPages, noPause } from './helpers.js';
import { oracle } from './oracle.js';

/** Few pieces, so that much is found by them. */
const NAME = fc
  .array(
    fc.constantFrom(
      'an',
      'Ann',
      'na',
      'Mü',
      'll',
      'er',
      'ß',
      ' ',
      ' ',
      '-',
      '’',
      '.',
      '1',
      '20',
      '王',
      '曾',
      '西',
      '安',
      'w',
      'x',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const TEXT = fc.array(
  fc.constantFrom(
    'a',
    'n',
    'ann',
    'm',
    'ü',
    'l',
    'ss',
    ' ',
    ' ',
    '-',
    '(0)',
    '0',
    '1',
    '2',
    '20',
    'w',
    'x',
    'xi',
    'an',
    'ang',
    'z',
    'eng',
    '王',
  ),
  { minLength: 1, maxLength: 7 },
);
const ITEMS = fc.array(
  fc.record({
    name: fc.oneof(NAME, fc.record({ en: NAME, 'zh-CN': NAME })),
    number: fc.option(fc.constantFrom('+1 20 120', '+44 (0)20 11', '0201', '12'), { nil: undefined }),
    dn: fc.option(fc.constantFrom('201', 'SIP/1-2', '0'), { nil: undefined }),
    team: fc.option(fc.constantFrom('Ann', 'An er', { en: 'x1', de: 'Müll' }), { nil: undefined }),
  }),
  { maxLength: 80, size: 'max' },
);
const READINGS = new Map<string, Readings>([
  ['王', { usual: ['wang'], rare: [] }],
  ['曾', { usual: ['ceng', 'zeng'], rare: [] }],
  ['西', { usual: ['xi'], rare: ['zha'] }],
  ['安', { usual: ['an'], rare: ['wan', 'shan'] }],
]);
const readings = (char: string): Readings => READINGS.get(char) ?? { usual: [], rare: [] };
const options = { pause: noPause, loadReadings: () => Promise.resolve(readings) };

const withIds = (list: object[]) =>
  list.map((one, i) => ({ id: String(i), kind: 'agents', ...one }) as DirectoryItem);

describe('directory: as the slow and simple search', () => {
  it('a text that is pasted', () =>
    fc.assert(
      fc.asyncProperty(ITEMS, TEXT, async (list, parts) => {
        const items = withIds(list);
        const text = parts.join('');
        const pages = await allPages(items, { kind: 'agents', text, lang: 'en' }, options);
        assert.deepEqual(pages.flat(), oracle(items, text, readings));
      }),
      { numRuns: 200 },
    ));

  it('a text that is typed, with letters taken back', () =>
    fc.assert(
      fc.asyncProperty(ITEMS, TEXT, fc.array(fc.nat(3)), async (list, parts, backs) => {
        const items = withIds(list);
        const directory = createDirectory(items, options);
        const letters = [...parts.join('')];
        for (let end = 1; end <= letters.length; end++) {
          const lengths = [end, Math.max(0, end - (backs[end] ?? 0)), end];
          for (const length of lengths) {
            const text = letters.slice(0, length).join('');
            const page = await directory.query({ kind: 'agents', text, lang: 'en' });
            const want = oracle(items, text, readings);
            assert.deepEqual(
              page.items.map(({ id }) => id),
              want.slice(0, 50),
              `“${text}”`,
            );
            assert.equal(page.total, want.length);
          }
        }
      }),
      { numRuns: 80 },
    ));
});
