// Step 1: text becomes what is dialled, and what was taken out is said.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasLetters, isNumberText, normalizeDialled } from '../../../../src/core/numbers/dial/normalize.js';
import { holds } from '../holds.js';

const dialled = (text: unknown, country?: string) => normalizeDialled(text, country).dialled;
const silently = (text: string, expected: string, country?: string) => {
  const { dialled, dropped } = normalizeDialled(text, country);
  assert.deepEqual({ dialled, dropped }, { dialled: expected, dropped: '' }, JSON.stringify(text));
};
const saying = (text: string, expected: string, dropped: string, country?: string) => {
  const found = normalizeDialled(text, country);
  assert.deepEqual(
    { dialled: found.dialled, dropped: found.dropped },
    { dialled: expected, dropped },
    JSON.stringify(text),
  );
};
describe('normalizeDialled', () => {
  it('the three formats of the guide stay as they are', () => {
    for (const number of ['+12015532447', '+11234567890', '01161123456789']) {
      silently(number, number);
      assert.equal(normalizeDialled(number).changed, false, number);
    }
  });

  it('keeps + # * :', () => {
    for (const number of [
      '*67',
      '*100#',
      '+12015532447#',
      '+12015532447:123',
      '201:5532447',
      '#',
      '*',
      '+',
      '++1',
      ':',
    ])
      silently(number, number);
  });

  it('spaces and ( ) - . / go without a word', () => {
    silently('+1 (201) 553-2447', '+12015532447');
    silently('201.553.2447', '2015532447');
    silently('030/1234-567', '0301234567');
    silently('  911\n', '911');
    for (const gap of ['\u00A0', '\u202F', '\u3000', '\u2009', '\t', '–', '—', '‐', '‑', '−'])
      silently(`+33${gap}1${gap}23`, '+33123');
    assert.equal(normalizeDialled('+1 201').changed, true);
  });

  it('so do direction marks, zero-width and control characters', () => {
    for (const mark of [
      '\u202A',
      '\u202C',
      '\u202E',
      '\u2066',
      '\u2069',
      '\u200B',
      '\u200D',
      '\u200E',
      '\u061C',
    ])
      silently(`${mark}+1${mark}2015532447${mark}`, '+12015532447');
    for (const mark of ['\u2060', '\uFEFF', '\u00AD', '\u0000', '\u001B', '\u007F', '\uFE0F', '\uD83D'])
      silently(`+1${mark}2015532447`, '+12015532447');
  });

  it('digits of every script are digits; those that only look like digits are not', () => {
    silently('＋１２０１５５３２４４７', '+12015532447');
    silently('（０２０）７９４６－０９５８', '02079460958');
    silently('＊１００＃', '*100#');
    silently('١٢٠١٥٥٣٢٤٤٧', '12015532447');
    silently('۰۱۲۳۴۵۶۷۸۹', '0123456789');
    silently('०१२३४५६७८९', '0123456789');
    silently('𝟎𝟏𝟐𝟗𝟘𝟙𝟚𝟡𝟢𝟣𝟤𝟫𝟬𝟵𝟶𝟿', '0129012901290909');
    saying('1⑦2', '12', '⑦');
    saying('1⁷', '1', '⁷');
    saying('1½', '1', '½');
  });

  it('a scheme goes without a word, a host with one', () => {
    silently('tel:+1-201-555-0123', '+12015550123');
    silently('TEL: 911', '911');
    silently('callto://+12015550123', '+12015550123');
    silently('ｔｅｌ：911', '911');
    silently('tel:%2B1%20201%23', '+1201#');
    saying('sip:+12015532447@example.com;user=phone', '+12015532447', '@example.com;user=phone');
    saying('sips:alice@10.0.0.1', '', 'alice @10.0.0.1');
    saying('https://wa.me/12015532447?text=5', '12015532447', 'https: wa me ?text=5');
    saying('50%23', '5023', '%');
  });

  it('an extension is cut off and said', () => {
    const tails = [
      ',123',
      ',,123#',
      ';123',
      ';ext=123',
      'x123',
      ' x 123',
      ' X123',
      ' ext. 123',
      ' Ext 123',
      ' extension 123',
    ];
    for (const tail of [
      ...tails,
      ' ext: 123',
      'p123',
      'w123',
      '转123',
      '分机 123',
      ' доб. 123',
      '，123',
      ' extensión 123',
    ]) {
      const found = normalizeDialled(`+12015532447${tail}`);
      assert.equal(found.dialled, '+12015532447', tail);
      assert.equal(found.extension, '123', tail);
      holds(found.dropped.endsWith(tail.trim().replace('，', ',')), tail);
    }
    assert.equal(normalizeDialled('+12015532447;phone-context=+1').extension, undefined);
    assert.equal(normalizeDialled('+12015532447, 2015532448').extension, undefined, 'a second number');
    assert.equal('extension' in normalizeDialled('+12015532447'), false);
    saying('ext. 4102', '4102', 'ext');
    saying('Max 5551234', '5551234', 'Max');
    saying('2015532447,', '2015532447', ',');
  });

  it('a (0) after a country code is cut out and said', () => {
    saying('+44 (0)20 7946 0958', '+442079460958', '(0)');
    saying('+44(0)20 7946 0958', '+442079460958', '(0)');
    saying('(+44) ( 0 ) 20 7946 0958', '+442079460958', '(0)');
    saying('＋44（0）20 7946 0958', '+442079460958', '(0)');
    saying('+44-[0]-20', '+4420', '(0)');
    saying('0044 (0)20 7946 0958', '00442079460958', '(0)', 'GB');
    saying('011 44 (0)20 7946 0958', '011442079460958', '(0)', 'US');
    saying('0044 (0)20 7946 0958', '00442079460958', '(0)', 'US');
    saying('0011 44 (0)20 7946 0958', '0011442079460958', '(0)', 'AU');
    saying('011 44 (0)20 7946 0958', '011442079460958', '(0)');
    saying('Fax: +44 (0)20 7946 0958', '+442079460958', 'Fax: (0)');
    silently('(0)20 7946 0958', '02079460958');
    silently('20 (0)1', '2001');
    silently('011 44 (0)20', '01144020', 'GB');
    silently('+39 (0)6 1234567', '+39061234567');
  });

  it('letters and all else are said', () => {
    saying('1-800-FLOWERS', '1800', 'FLOWERS');
    saying('1e10', '110', 'e');
    saying('call 2015532447 now', '2015532447', 'call now');
    saying('Phone: +1 201', '+1201', 'Phone:');
    saying('电话：911', '911', '电话:');
    saying('📞 911', '911', '📞');
    saying('hello', '', 'hello');
    saying('201~553', '201553', '~');
    saying('192,168', '192', ',168');
    const long = normalizeDialled(`911 ${'🎈'.repeat(100)}`).dropped;
    assert.equal(Array.from(long).length, 40);
    holds(!/\p{Cs}/u.test(long), 'no half of a character');
    holds(long.endsWith('…'), 'it goes on');
  });

  it('knows when digits only came together by what was taken out', () => {
    for (const text of ['1e10', '9 a 11', '1~12', '9\u20E311'])
      assert.equal(normalizeDialled(text).joined, true, text);
    for (const text of ['call 911', '911 now', '9-1-1', '911,1', 'tel:911', '', 'a1'])
      assert.equal(normalizeDialled(text).joined, false, text);
  });

  it('what is no text is nothing', () => {
    for (const text of [
      undefined,
      null,
      {},
      [],
      Symbol('x'),
      true,
      () => 1,
      { toString: () => assert.fail() },
    ])
      assert.equal(dialled(text), '');
    assert.equal(dialled(911), '911');
  });
});

describe('a number or a search', () => {
  it('text with a letter is a search', () => {
    for (const text of ['Ben', 'ben 2', '张伟', 'Müller', '1-800-FLOWERS', 'x', 'ｘ1']) {
      assert.equal(hasLetters(text), true, text);
      assert.equal(isNumberText(text), false, text);
    }
  });

  it('text without is a number, if anything of it can be dialled', () => {
    for (const text of ['1', '+', '#', '*', '+1 201', '911?', '٣', '＋', '７', '\u3164911']) {
      assert.equal(hasLetters(text), false, text);
      assert.equal(isNumberText(text), true, text);
    }
    for (const text of ['', ' ', '-', '…', ':', '⑦', '()']) assert.equal(isNumberText(text), false, text);
  });
});
