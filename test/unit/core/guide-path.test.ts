import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitsQuestion, guidePath, isAnswered, type Question } from '../../../src/core/guide/path.js';
import type { Guide } from '../../../src/core/schema/types.js';

const GUIDE: Guide = {
  id: 'g',
  start: 'renew',
  questions: [
    {
      id: 'renew',
      text: 'Renew?',
      kind: 'choice',
      required: true,
      options: [
        { id: 'yes', label: 'Yes', next: 'when' },
        { id: 'no', label: 'No', next: 'why' },
        { id: 'later', label: 'Later' },
      ],
      next: 'note',
    },
    { id: 'when', text: 'When?', kind: 'date', required: true, next: 'cards' },
    { id: 'cards', text: 'How many?', kind: 'number', next: 'note' },
    { id: 'why', text: 'Why?', kind: 'text', required: true },
    { id: 'note', text: 'Anything else?', kind: 'text' },
  ],
};
const question = (id: string): Question => GUIDE.questions.find((item) => item.id === id)!;

describe('call guide: the path', () => {
  const paths: [name: string, answers: object, path: string, missing: string, wrong: string][] = [
    ['nothing answered: the way of the question', {}, 'renew note', 'renew', ''],
    ['an option has its own way', { renew: 'yes' }, 'renew when cards note', 'when', ''],
    ['another option, another way', { renew: 'no' }, 'renew why', 'why', ''],
    ['an option without one goes the way of its question', { renew: 'later' }, 'renew note', '', ''],
    ['all answered', { renew: 'yes', when: '2026-02-28', cards: 2 }, 'renew when cards note', '', ''],
    [
      'an optional one may be left out',
      { renew: 'yes', when: '2026-02-28' },
      'renew when cards note',
      '',
      '',
    ],
    ['what is beside the path does not count', { renew: 'no', why: 'x', when: 7 }, 'renew why', '', ''],
    ['an option that there is not', { renew: 'perhaps' }, 'renew note', '', 'renew'],
    ['spaces answer nothing', { renew: 'no', why: '  ' }, 'renew why', 'why', ''],
    [
      'the wrong type',
      { renew: 'yes', when: '2026-02-30', cards: '2' },
      'renew when cards note',
      '',
      'when cards',
    ],
    ['null is no answer', { renew: 'yes', when: null, cards: null }, 'renew when cards note', 'when', ''],
  ];
  for (const [name, answers, path, missing, wrong] of paths) {
    it(name, () => {
      const found = guidePath(GUIDE, answers as Record<string, unknown>);
      assert.deepEqual(
        [found.path.join(' '), found.missing.join(' '), found.wrong.join(' ')],
        [path, missing, wrong],
      );
    });
  }

  it('a loop ends where it comes back to itself', () => {
    const questions: Question[] = [
      { id: 'a', text: '', kind: 'text', next: 'b' },
      { id: 'b', text: '', kind: 'text', next: 'a' },
    ];
    assert.deepEqual(guidePath({ id: 'g', start: 'a', questions }, {}).path, ['a', 'b']);
    const own: Question[] = [{ id: 'a', text: '', kind: 'text', next: 'a' }];
    assert.deepEqual(guidePath({ id: 'g', start: 'a', questions: own }, {}).path, ['a']);
  });

  it('a way to nowhere ends there', () => {
    const questions: Question[] = [{ id: 'a', text: '', kind: 'text', next: 'gone' }];
    assert.deepEqual(guidePath({ id: 'g', start: 'a', questions }, {}).path, ['a']);
    assert.deepEqual(guidePath({ id: 'g', start: 'gone', questions }, {}).path, []);
    assert.deepEqual(guidePath({ id: 'g', start: '', questions: [] }, {}).path, []);
  });

  it('a question that is named like a member of every object has no answer of its own', () => {
    const questions: Question[] = [{ id: 'toString', text: '', kind: 'text', required: true }];
    const found = guidePath({ id: 'g', start: 'toString', questions }, {});
    assert.deepEqual(found, { path: ['toString'], missing: ['toString'], wrong: [] });
  });
});

describe('call guide: answers', () => {
  const fits: [id: string, value: unknown, fits: boolean][] = [
    ['renew', 'yes', true],
    ['renew', 'Yes', false],
    ['renew', 1, false],
    ['renew', undefined, false],
    ['note', 'text', true],
    ['note', '', true],
    ['note', 7, false],
    ['note', null, false],
    ['cards', 0, true],
    ['cards', -1.5, true],
    ['cards', '2', false],
    ['cards', Number.NaN, false],
    ['cards', Number.POSITIVE_INFINITY, false],
    ['when', '2026-01-31', true],
    ['when', '2024-02-29', true],
    ['when', '2026-02-29', false],
    ['when', '2026-13-01', false],
    ['when', '2026-1-3', false],
    ['when', '31.01.2026', false],
    ['when', '2026-01-31T10:00', false],
    ['when', 20_260_131, false],
  ];
  for (const [id, value, expected] of fits) {
    it(`${question(id).kind}: ${JSON.stringify(value) ?? 'undefined'} ${expected ? 'fits' : 'does not fit'}`, () => {
      assert.equal(fitsQuestion(question(id), value), expected);
    });
  }

  it('a choice without options has no answer', () => {
    assert.equal(fitsQuestion({ id: 'a', text: '', kind: 'choice' }, undefined), false);
  });

  it('zero and false are answers; nothing and spaces are not', () => {
    assert.deepEqual([0, false, 'x', undefined, null, '', ' \n'].map(isAnswered), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
