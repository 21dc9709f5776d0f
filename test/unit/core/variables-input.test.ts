// What is typed in the field of a variable, as a value; what a field shows of one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Variable } from '../../../src/core/schema/types.js';
import type { Value } from '../../../src/core/store/variable-drafts.js';
import {
  cutToFit,
  fieldText,
  isoTime,
  limitOf,
  momentOf,
  readField,
} from '../../../src/elements/base/variable-input.js';
import { linkOf } from '../../../src/elements/base/variable-text.js';
import type { Kit } from '../../../src/elements/base/cc-element.js';
import { makeCall } from '../../fixtures/calls.js';

const of = (type: Variable['type'], more: Partial<Variable> = {}): Variable => ({
  name: 'v',
  type,
  value: null,
  ...more,
});
const read = (type: Variable['type'], typed: string, lang = 'en', base: Value = null) =>
  Object.values(readField(of(type), typed, base, lang))[0] as unknown;

describe('numbers, as the language writes them', () => {
  const DECIMALS: [string, string, unknown][] = [
    ['en', '1,234.5', 1234.5],
    ['en', '1234.5', 1234.5],
    ['de', '1.234,5', 1234.5],
    ['de', '1234,5', 1234.5],
    ['de', '1.234', 1234],
    ['en', '1.234', 1.234],
    // misread in either language: refused
    ['de', '1234.5', 'flawNumber'],
    ['en', '1.234,5', 'flawNumber'],
    ['en', '1,23', 'flawNumber'],
    ['fr', '1 234,5', 1234.5],
    ['fr', '1\u202f234,5', 1234.5],
    ['fr', '1\u00a0234,5', 1234.5],
    ['de-CH', '1’234.5', 1234.5],
    ['de-CH', "1'234.5", 1234.5],
    ['hi', '12,34,567.8', 1234567.8],
    ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
    ['zh-CN', '１２３', 123],
    ['en', '𝟏𝟐', 'flawNumber'],
    ['en', '-5', -5],
    ['en', '−5', -5],
    ['en', '+5', 5],
    ['en', ' 5 ', 5],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['en', '\u200e5', 5],
    ['en', '-0', 0],
    ['en', '.', 'flawNumber'],
    ['en', '-', 'flawNumber'],
    ['en', '1e5', 'flawNumber'],
    ['en', '0x10', 'flawNumber'],
    ['en', 'Infinity', 'flawNumber'],
    ['en', '5 €', 'flawNumber'],
    ['en', '5--', 'flawNumber'],
    ['en', '9'.repeat(400), 'flawLarge'],
    ['en', '', null],
    ['en', '  ', null],
  ];
  for (const [lang, typed, value] of DECIMALS) {
    it(`${lang} ${JSON.stringify(typed.slice(0, 20))} → ${String(value)}`, () => {
      assert.deepEqual(read('decimal', typed, lang), value);
      assert.ok(!Object.is(read('decimal', typed, lang), -0));
    });
  }

  const INTEGERS: [string, string, unknown][] = [
    ['en', '1,234', 1234],
    ['de', '1.234', 1234],
    ['en', '1234', 1234],
    ['en', '1.0', 1],
    ['en', '1.5', 'flawInteger'],
    ['en', 'x', 'flawInteger'],
    ['en', '9007199254740991', 9007199254740991],
    // beyond 2^53 it would be another number
    ['en', '9007199254740993', 'flawLarge'],
    ['en', '-9007199254740993', 'flawLarge'],
  ];
  for (const [lang, typed, value] of INTEGERS) {
    it(`integer ${lang} ${typed} → ${String(value)}`, () =>
      assert.deepEqual(read('integer', typed, lang), value));
  }

  it('a field shows all digits; integers are not grouped', () => {
    assert.equal(fieldText(of('decimal'), 1234.5678901, 'en'), '1,234.5678901');
    assert.equal(fieldText(of('decimal'), 1234.5, 'de'), '1.234,5');
    assert.equal(fieldText(of('decimal'), 0.1, 'en'), '0.1');
    assert.equal(fieldText(of('integer'), 71004471, 'en'), '71004471');
  });

  it('what a field shows is read as what it shows', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e15, max: 1e15 }));
    fc.assert(
      fc.property(number, fc.constantFrom('en', 'de', 'fr', 'zh-CN', 'ar-EG', 'hi', 'de-CH'), (n, lang) => {
        const rounded = Number(n.toFixed(6));
        const type = Number.isInteger(rounded) ? 'integer' : 'decimal';
        const shown = fieldText(of(type), rounded, lang);
        // by its text alone, not by what it was typed on
        assert.deepEqual(readField(of(type), shown, null, lang), { value: rounded + 0 });
      }),
    );
  });

  it('the same number in other digits is the stored one', () => {
    assert.equal(read('decimal', '12.50', 'en', '12.5'), '12.5');
    assert.equal(read('integer', '0012', 'en', '12'), '12');
    assert.equal(read('integer', '', 'en', ''), '');
  });
});

describe('dates, in the time of the agent', () => {
  const zone = (name: string, test: () => void) =>
    it(name, () => {
      const before = process.env.TZ;
      process.env.TZ = name;
      try {
        test();
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    });
  const written = (typed: string, base: Value = null) => read('datetime', typed, 'en', base);

  zone('Europe/Berlin', () => {
    assert.equal(written('2026-11-24T14:30'), '2026-11-24T14:30:00+01:00');
    assert.equal(written('2026-06-24T14:30'), '2026-06-24T14:30:00+02:00');
    // an hour that there is not: the clocks go on
    assert.equal(written('2026-03-29T02:30'), '2026-03-29T03:30:00+02:00');
    // and one that there is twice: the first
    assert.equal(written('2026-10-25T02:30'), '2026-10-25T02:30:00+02:00');
    assert.equal(fieldText(of('datetime'), '2026-11-24T13:30:00Z', 'en'), '2026-11-24T14:30');
  });
  zone('America/New_York', () => {
    assert.equal(written('2026-11-24T14:30'), '2026-11-24T14:30:00-05:00');
    assert.equal(fieldText(of('datetime'), '2026-11-24', 'en'), '2026-11-24T00:00');
  });
  zone('Asia/Kolkata', () => assert.equal(written('2026-11-24T14:30'), '2026-11-24T14:30:00+05:30'));
  zone('America/St_Johns', () => assert.equal(written('2026-01-24T14:30'), '2026-01-24T14:30:00-03:30'));
  zone('UTC', () => {
    assert.equal(written('2026-11-24T14:30'), '2026-11-24T14:30:00+00:00');
    assert.equal(written('2026-11-24 14:30'), '2026-11-24T14:30:00+00:00');
    assert.equal(written('2026-11-24'), '2026-11-24T00:00:00+00:00');
    assert.equal(written('2026-11-24T14:30:45'), '2026-11-24T14:30:45+00:00');
    // the same moment is no change
    assert.equal(written('2026-11-24T14:30', '2026-11-24T15:30:00+01:00'), '2026-11-24T15:30:00+01:00');
    assert.equal(written('', '2026-11-24T15:30:00+01:00'), null);
    assert.equal(written('next week'), 'flawDate');
    assert.equal(written('2026-13-40T25:99'), 'flawDate');
    assert.equal(written('12'), 'flawDate');
    // what no picker can show stays what it is
    assert.equal(fieldText(of('datetime'), 'next week', 'en'), 'next week');
    assert.equal(written('next week', 'next week'), 'next week');
    assert.equal(fieldText(of('datetime'), 12, 'en'), '12');
  });

  it('what is written is the moment that was meant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        date.setMilliseconds(0);
        assert.equal(momentOf(isoTime(date)), date.getTime());
      }),
    );
  });
});

describe('text', () => {
  it('has its limit, at most 256', () => {
    assert.deepEqual(
      [undefined, 10, 256, 1000].map((maxLength) => limitOf(of('string', { maxLength }))),
      [256, 10, 256, 256],
    );
    assert.equal(read('string', 'x'.repeat(257)), 'flawLong');
    assert.equal(read('string', 'x'.repeat(257), 'en', 'x'.repeat(257)), 'x'.repeat(257));
  });

  it('nothing typed on nothing is nothing', () => {
    assert.equal(read('string', '', 'en', null), null);
    assert.equal(read('string', '', 'en', 'old'), '');
    assert.equal(read('string', 'a b', 'en', 'a\nb'), 'a\nb');
  });

  it('what does not fit is cut where it was put in', () => {
    assert.equal(cutToFit('abc', '', 3, 3), undefined);
    assert.deepEqual(cutToFit('abcd', 'abc', 4, 3), { text: 'abc', caret: 3 });
    // typed in the middle: the end stays
    assert.deepEqual(cutToFit('aXbc', 'abc', 2, 3), { text: 'abc', caret: 1 });
    assert.deepEqual(cutToFit('aXYZbc', 'abc', 4, 4), { text: 'aXbc', caret: 2 });
    // set by a script, the caret anywhere
    assert.deepEqual(cutToFit('abcdef', '', 0, 3), { text: 'abc', caret: 3 });
    // longer before: it may become shorter
    assert.equal(cutToFit('abcde', 'abcdef', 5, 3), undefined);
    assert.deepEqual(cutToFit('abcdefg', 'abcdef', 7, 3), { text: 'abcdef', caret: 6 });
  });

  it('never half of a character, never more than there is room for', () => {
    assert.deepEqual(cutToFit('ab😀', 'ab', 4, 3), { text: 'ab', caret: 2 });
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 30 }), (start, put, end, limit) => {
        const before = start + end;
        fc.pre(before.length <= limit);
        const cut = cutToFit(start + put + end, before, (start + put).length, limit);
        const left = cut?.text ?? start + put + end;
        assert.ok(left.length <= limit);
        assert.ok(left.startsWith(start) && left.endsWith(end));
        assert.doesNotMatch(left, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
      }),
    );
  });
});

describe('links', () => {
  /** Writes numbers as they are. */
  const KIT = { number: (number: string) => number } as unknown as Kit;
  const LINKS: [Variable['format'], Value, string | undefined][] = [
    ['url', 'https://crm.example/a b', 'https://crm.example/a%20b'],
    ['url', ' http://crm.example ', 'http://crm.example/'],
    ['url', 'mailto:a@b.example', 'mailto:a@b.example'],
    ['url', 'tel:+12015532447', 'tel:+12015532447'],
    ['email', 'a+b@c.example', 'mailto:a%2Bb@c.example'],
    ['email', 'a@b.example?bcc=x@y.example', undefined],
    ['email', 'a@b@c', undefined],
    ['email', 'nobody', undefined],
    ['url', '/relative', undefined],
    ['url', 'crm.example', undefined],
    ['url', 'javascript:alert(1)', undefined],
    ['url', 'JaVaScRiPt:alert(1)', undefined],
    ['url', '\u0001javascript:alert(1)', undefined],
    ['url', 'java\nscript:alert(1)', undefined],
    ['url', 'data:text/html,x', undefined],
    ['url', 'blob:https://a/b', undefined],
    ['email', 'javascript:alert(1)', undefined],
    ['phone', 'tel:1', undefined],
    [undefined, 'https://crm.example', undefined],
    ['url', 5, undefined],
    ['url', null, undefined],
  ];
  for (const [format, value, link] of LINKS) {
    it(`${format} ${JSON.stringify(value)} → ${link ?? 'text'}`, () =>
      assert.equal(linkOf(KIT, makeCall(), { ...of('string'), format, value }), link));
  }

  it('none to a number that is masked', () => {
    const masking = { number: () => '•••• 2447' } as unknown as Kit;
    const link = (value: string, kit: Kit) =>
      linkOf(kit, makeCall(), { ...of('string'), format: 'url', value });
    assert.equal(link('tel:+12015532447', masking), undefined);
    assert.equal(link('https://crm.example/', masking), 'https://crm.example/', 'no number');
  });
});
