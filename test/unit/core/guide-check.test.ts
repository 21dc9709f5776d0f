// What is wrong with a guide itself is told once each, by its place; what is right is not told of.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkGuide } from '../../../src/core/guide/check.js';
import type { Question } from '../../../src/core/guide/path.js';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: id,
  kind: 'text',
  ...more,
});
const choice = (id: string, ...nexts: (string | undefined)[]): Question =>
  question(id, {
    kind: 'choice',
    options: nexts.map((next, i) => ({ id: `o${i}`, label: 'O', ...(next !== undefined && { next }) })),
  });
const check = (questions: Question[], start = 'a') => checkGuide({ id: 'g', start, questions });
const paths = (questions: Question[], start?: string) => check(questions, start).map(({ path }) => path);

describe('a guide without a fault', () => {
  it('has none told', () => {
    assert.deepEqual(
      check([question('a', { next: 'b' }), choice('b', 'c', 'd', undefined), question('c'), question('d')]),
      [],
    );
    assert.deepEqual(check([question('a')]), []);
  });

  it('may lead to one question by two ways, and have one that no way leads to', () => {
    assert.deepEqual(
      check([
        choice('a', 'b', 'c'),
        question('b', { next: 'd' }),
        question('c', { next: 'd' }),
        question('d'),
        question('beside', { next: 'd' }),
      ]),
      [],
    );
  });
});

describe('a fault of a guide', () => {
  it('a beginning that there is not', () => {
    const [fault, ...others] = check([question('a')], 'z');
    assert.equal(fault!.path, 'start');
    assert.match(fault!.message, /begins with "z".*Correct `start`/);
    assert.deepEqual(others, []);
    assert.deepEqual(paths([]), ['start'], 'no question at all');
  });

  it('the same id twice: the first counts, and the ways of the second are checked too', () => {
    const twice = [question('a'), question('b'), question('a', { next: 'b' })];
    assert.deepEqual(paths(twice), ['questions[2]']);
    assert.match(check(twice)[0]!.message, /question "a" twice; the first counts/);
    assert.deepEqual(paths([question('a'), question('a', { next: 'z' })]), [
      'questions[1]',
      'questions[1].next',
    ]);
    // the second's way is none, so it closes no loop
    assert.deepEqual(paths([question('a', { next: 'b' }), question('b'), question('b', { next: 'a' })]), [
      'questions[2]',
    ]);
  });

  it('a way to nowhere, of a question and of an option', () => {
    const faults = check([{ ...choice('a', 'b', 'y'), next: 'x' }, question('b')]);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['questions[0].next', 'questions[0].options[1].next'],
    );
    assert.match(faults[0]!.message, /"a" of the call guide leads to "x", which there is not/);
    assert.match(faults[1]!.message, /leads to "y"/);
  });

  it('nothing to choose', () => {
    assert.deepEqual(paths([choice('a')]), ['questions[0]']);
    assert.deepEqual(paths([question('a', { kind: 'choice' })]), ['questions[0]'], 'options left out');
    assert.match(check([choice('a')])[0]!.message, /"a" of the call guide has nothing to choose/);
    assert.deepEqual(paths([question('a', { options: [] })]), [], 'a text has no options');
  });

  it('a way that comes back to itself, once each, where it closes', () => {
    const faults = check([
      question('a', { next: 'b' }),
      question('b', { next: 'c' }),
      choice('c', 'd', 'b'),
      question('d'),
    ]);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['questions[2].options[1].next'],
    );
    assert.match(faults[0]!.message, /"c" of the call guide leads back to "b"/);
    assert.deepEqual(paths([question('a', { next: 'a' })]), ['questions[0].next'], 'to itself at once');
    assert.deepEqual(
      paths([question('a'), question('p', { next: 'q' }), question('q', { next: 'p' })]),
      ['questions[2].next'],
      'also where no way leads',
    );
    assert.deepEqual(
      paths([question('a', { next: 'b' }), { ...choice('b', 'a'), next: 'b' }]),
      ['questions[1].next', 'questions[1].options[0].next'],
      'two of them',
    );
  });
});
