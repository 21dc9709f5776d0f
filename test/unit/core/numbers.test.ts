// One hook formats or masks a number everywhere.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  formatNumber,
  formatSafely,
  hideDigits,
  isTel,
  isWhole,
  maskingFormatter,
  type NumberContext,
} from '../../../src/core/numbers/format.js';
import { holds } from './holds.js';

const PURPOSES: NumberContext['purpose'][] = ['text', 'label', 'copy', 'fact'];
const MARKS = [
  '\u061C',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\uFEFF',
  '\u200C',
  '\u200D',
];
const masked = (number: string, visible: number, purpose: NumberContext['purpose'] = 'text') =>
  maskingFormatter(visible)(number, { purpose });

describe('formatNumber', () => {
  it('groups North American numbers on screen and in names; copies and facts carry them as they are', () => {
    assert.deepEqual(
      PURPOSES.map((purpose) => formatNumber('+12015532447', { purpose })),
      ['+1 201 553 2447', '+1 201 553 2447', '+12015532447', '+12015532447'],
    );
  });

  it('leaves all others as dialled', () => {
    for (const number of [
      '+442079460958',
      '01161123456789',
      '+1201553244',
      '+120155324477',
      '12015532447',
      '4102',
      '911',
      '*67',
      '+12015532447#1',
      '••••2447',
      'anonymous',
      '',
    ]) {
      for (const purpose of PURPOSES) assert.equal(formatNumber(number, { purpose }), number);
    }
  });

  it('direction marks and zero-width characters go, for every purpose', () => {
    for (const purpose of PURPOSES) {
      for (const mark of MARKS) {
        assert.equal(
          formatNumber(`${mark}+44${mark}2079460958${mark}`, { purpose }),
          '+442079460958',
          mark.codePointAt(0)!.toString(16),
        );
      }
      assert.equal(
        formatNumber('+1201\u202E7442355', { purpose: 'fact' }),
        '+12017442355',
        'what is dialled is what is shown',
      );
    }
    assert.equal(formatNumber('\u202A+12015532447\u202C', { purpose: 'text' }), '+1 201 553 2447');
  });

  it('never adds or drops a digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('+', '1', '2', '0', '9', '#', '*', ' ', ...MARKS) }),
        fc.constantFrom(...PURPOSES),
        (number, purpose) => {
          const digits = (text: string) => text.replace(/[^\d]/g, '');
          assert.equal(digits(formatNumber(number, { purpose })), digits(number));
        },
      ),
    );
  });
});

describe('maskingFormatter', () => {
  it('hides all but the last digits, for every purpose', () => {
    for (const purpose of PURPOSES) assert.equal(masked('+12015532447', 4, purpose), '+1 ••• ••• 2447');
    assert.equal(masked('+12015532447', 0), '+1 ••• ••• ••••');
    assert.equal(masked('+12015532447', 2), '+1 ••• ••• ••47');
    assert.equal(masked('+442079460958', 4), '+••••••••0958');
    assert.equal(masked('01161123456789', 4), '••••••••••6789');
  });

  it('a short number shows no more than it may', () => {
    assert.equal(masked('4102', 4), '4102');
    assert.equal(masked('4102', 2), '••02');
    assert.equal(masked('911', 0), '•••');
    assert.equal(masked('', 4), '');
  });

  it('marks do not smuggle digits through', () => {
    for (const mark of MARKS) assert.equal(masked(`+1201${mark}5532447`, 4, 'copy'), '+1 ••• ••• 2447');
  });

  it('digits of other scripts are digits', () => {
    assert.equal(masked('٠١٢٣٤٥٦٧٨٩', 4), '••••••٦٧٨٩');
    assert.equal(masked('＋１２０１５５３２４４７', 4), '＋•••••••２４４７');
  });

  it('an extension or a pause hides nothing from the mask', () => {
    assert.equal(masked('+12015532447,123', 4), '+••••••••••7,123');
  });

  it('masks what another formatter makes', () => {
    const inner = (number: string) => `<${number}>`;
    assert.equal(maskingFormatter(2, inner)('12345', { purpose: 'copy' }), '<•••45>');
  });

  it('tells the inner formatter whose number it is', () => {
    const seen: NumberContext[] = [];
    maskingFormatter(2, (number, context) => {
      seen.push(context);
      return number;
    })('123', { purpose: 'fact', role: 'customer', callId: 'c' });
    assert.deepEqual(seen, [{ purpose: 'text', role: 'customer', callId: 'c' }]);
  });

  it('never shows more digits than it may, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('+', '1', '2', '٣', '７', ' ', '(', ')', '-', '\u202E') }),
        fc.nat(6),
        fc.constantFrom(...PURPOSES),
        (number, visible, purpose) => {
          const shown = masked(number, visible, purpose).replace(/^\+\d{1,3} /, '');
          holds((shown.match(/\p{Nd}/gu)?.length ?? 0) <= visible, shown);
        },
      ),
    );
  });
});

describe('a host’s formatter', () => {
  const context = { purpose: 'text', role: 'customer' } as const;
  const format = (by: (number: string, context: NumberContext) => unknown) => {
    const failures: string[] = [];
    const shown = formatSafely(by as typeof formatNumber, '+1 201-٣', context, () => failures.push('failed'));
    return [shown, ...failures];
  };

  it('writes what is shown', () => {
    assert.deepEqual(
      format((number, { role }) => `${role} ${number}`),
      ['customer +1 201-٣'],
    );
    assert.deepEqual(
      format(() => 5),
      ['5'],
      'what is no text is made one',
    );
  });

  it('that fails shows no digit, of any script, and is told of', () => {
    const fails = () => {
      throw new Error('no');
    };
    assert.deepEqual(format(fails), ['+• •••-•', 'failed']);
    assert.deepEqual(
      format(() => Object.create(null)),
      ['+• •••-•', 'failed'],
    );
    assert.equal(hideDigits('A1 ７#'), 'A• •#');
  });

  it('masks when digits are missing, whatever stands between them', () => {
    assert.equal(isWhole('+12015532447', '+1 (201) 553-2447'), true);
    assert.equal(isWhole('+12015532447', '+1 ••• ••• 2447'), false);
    assert.equal(isWhole('12', '1 ext. 2'), true);
    assert.equal(isWhole('12', '21'), false);
    assert.equal(isWhole('', 'no number'), true);
  });
});

describe('an address that is a number', () => {
  it('by its scheme, as a browser reads it', () => {
    for (const tel of ['tel:+12015532447', 'TEL:1', ' \ttel:1', 't\nel:1', '\u0001tel:1', 't e\r\nl:1'])
      assert.equal(isTel(tel), true, JSON.stringify(tel));
  });

  it('and nothing else', () => {
    for (const other of [
      'telx:1',
      'https://a.example/tel:1',
      '+1',
      'hotel:1',
      '',
      5,
      null,
      undefined,
      ['tel:1'],
    ])
      assert.equal(isTel(other), false, JSON.stringify(other));
  });
});
