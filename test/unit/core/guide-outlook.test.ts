// How far a guide still is, and what of the answers counts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo, givenTo, isComplete, readGuide, readValues } from '../../../src/core/guide/answers.js';
import { outlook } from '../../../src/core/guide/outlook.js';
import type { Question } from '../../../src/core/guide/path.js';
import type { Guide } from '../../../src/core/schema/types.js';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: id,
  kind: 'text',
  ...more,
});
/** a: yes → long1 → long2 → end; no → end; another → the way of the question, short. */
const GUIDE: Guide = {
  id: 'g',
  start: 'a',
  questions: [
    question('a', {
      kind: 'choice',
      required: true,
      options: [
        { id: 'yes', label: 'Y', next: 'long1' },
        { id: 'no', label: 'N', next: 'end' },
        { id: 'other', label: 'O' },
      ],
      next: 'short',
    }),
    question('long1', { next: 'long2' }),
    question('long2', { kind: 'number', required: true, next: 'end' }),
    question('short'),
    question('end', { required: true }),
  ],
};
const look = (values: Record<string, unknown>, from = 'a', guide = GUIDE) => {
  const { least, most } = outlook(guide, values, from);
  return `${least}–${most}`;
};
const edited = (id: string, more: Partial<Question>): Guide => ({
  ...GUIDE,
  questions: GUIDE.questions.map((item) => (item.id === id ? { ...item, ...more } : item)),
});

describe('how many questions are left', () => {
  it('the shortest and the longest way, the question itself included', () => {
    assert.equal(look({}), '2–4');
    assert.equal(look({}, 'long1'), '3–3');
    assert.equal(look({}, 'end'), '1–1');
    assert.equal(look({}, 'nowhere'), '0–0');
  });

  it('an answer that fits decides the way; one that does not decides nothing', () => {
    assert.equal(look({ a: 'yes' }), '4–4');
    assert.equal(look({ a: 'no' }), '2–2');
    assert.equal(look({ a: 'other' }), '2–2');
    assert.equal(look({ a: 'perhaps' }), '2–4');
    assert.equal(look({ a: ' ' }), '2–4');
  });

  it('a choice that may be left out also goes the way of its question', () => {
    const ways = { options: [{ id: 'yes', label: 'Y', next: 'long1' }] };
    assert.equal(look({}, 'a', edited('a', { ...ways, required: true })), '4–4');
    assert.equal(look({}, 'a', edited('a', { ...ways, required: false })), '2–4');
    assert.equal(look({}, 'a', edited('a', { options: [], required: true })), '2–2', 'nothing to choose');
  });

  it('a way that comes back to itself ends there', () => {
    assert.equal(look({}, 'long1', edited('long2', { next: 'long1' })), '2–2');
    assert.equal(look({}, 'end', edited('end', { next: 'end' })), '1–1');
  });
});

describe('the answers that count', () => {
  const read = (values: Record<string, string | number>) => readValues(GUIDE, values);

  it('are those on the path; the others stay known', () => {
    const found = read({ a: 'no', long2: 3, end: 'x' });
    assert.deepEqual(found.path, ['a', 'end']);
    assert.deepEqual(found.answers, { a: 'no', end: 'x' });
    assert.deepEqual(found.values, { a: 'no', long2: 3, end: 'x' });
    assert.equal(givenTo(found, 'end'), 'x');
    assert.equal(givenTo(found, 'long2'), undefined);
    assert.equal(givenTo(found, 'constructor'), undefined);
  });

  it('complete is: nothing missing and nothing wrong', () => {
    assert.equal(isComplete(read({ a: 'no', end: 'x' })), true);
    assert.equal(isComplete(read({ a: 'no' })), false, 'missing');
    assert.equal(isComplete(read({ a: 'yes', long2: 'three', end: 'x' })), false, 'wrong');
    assert.equal(isComplete(read({ a: 'yes', long1: 'l', long2: 3, end: 'x' })), true);
  });

  it('of a draft: what was left empty is none, what could not be read fits nothing', () => {
    const draft = {
      answers: {
        a: { text: 'yes', value: 'yes' },
        long1: { text: ' ', value: ' ' },
        long2: { text: 'three', flaw: 'number' as const },
        end: { text: '', value: undefined },
      },
    } as unknown as Parameters<typeof readGuide>[1];
    const found = readGuide(GUIDE, draft);
    assert.deepEqual(found.path, ['a', 'long1', 'long2', 'end']);
    assert.deepEqual(found.missing, ['end']);
    assert.deepEqual(found.wrong, ['long2']);
    assert.deepEqual(found.values, { a: 'yes', long2: NaN });
    assert.equal(answerTo(draft, 'a')?.value, 'yes');
    assert.equal(answerTo(draft, 'toString'), undefined);
  });
});
