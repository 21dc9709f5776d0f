// Step 1 on whatever comes: every script, any code points, very long texts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalizeDialled } from '../../../../src/core/numbers/dial/normalize.js';
import { holds } from '../holds.js';

/** The value of a digit of any script, found another way: by its name in the tables of Intl. */
const ascii = (text: string) =>
  text.replace(/\p{Nd}/gu, (c) => {
    const code = c.codePointAt(0)!;
    for (let zero = code; zero > code - 10; zero--) {
      if (ZEROS.has(zero)) return String(code - zero);
    }
    return c;
  });
const ZEROS = new Set(
  Intl.supportedValuesOf('numberingSystem')
    .map((nu) => new Intl.NumberFormat(`en-u-nu-${nu}`).format(0))
    .filter((zero) => /^\p{Nd}$/u.test(zero))
    .map((zero) => zero.codePointAt(0)!),
);

/** Anything at all, lone surrogates too; and what looks like numbers. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom(
      ...'+0123456789#*: ()-./,;@?xeEXT%',
      ...[
        'ext',
        'tel:',
        'sip:',
        '(0)',
        '+44 ',
        '011',
        '00',
        '%2B',
        '転',
        '转',
        '\u202E',
        '\u200B',
        '٣',
        '７',
        '＋',
        '𝟗',
      ],
    ),
  }),
);

describe('normalizeDialled on whatever comes', () => {
  it('every digit that Unicode knows has its value', () => {
    holds(ZEROS.size > 60, 'the tables are there');
    for (const zero of ZEROS) {
      const digits = Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)).join('');
      assert.equal(normalizeDialled(digits).dialled, '0123456789', digits);
    }
  });

  it('200k characters are read at once', () => {
    const parts = [
      '1',
      'x',
      'ext',
      '1 ext ',
      ', z',
      '(',
      '+1 (',
      '1x ',
      '𝟙',
      'a1',
      '00 1 ',
      '+',
      ' ',
      '@',
      '%2B',
      '𐐀 ',
      'a:',
      '1,',
    ];
    for (const part of parts) {
      const texts = [part, `1${part}`, `+44${part}`].map((start) => start + part.repeat(2e5 / part.length));
      for (const text of [...texts, `tel:${texts[0]}`, `1,${texts[0]}!`]) {
        const start = performance.now();
        normalizeDialled(text);
        holds(performance.now() - start < 1000, `${part}: ${performance.now() - start} ms`);
      }
    }
  });

  it('is idempotent, speaks only the alphabet, and adds no digit', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, 'US', 'GB', 'KR'), (text, country) => {
        const found = normalizeDialled(text, country);
        holds(/^[0-9+#*:]*$/.test(found.dialled), 'alphabet');
        const again = normalizeDialled(found.dialled, country);
        assert.deepEqual(again, { dialled: found.dialled, dropped: '', changed: false, joined: false });
        assert.equal(found.changed, found.dialled !== text);
        const wanted = found.dialled.replace(/\D/g, '');
        let at = 0;
        for (const digit of ascii(text)) if (digit === wanted[at]) at++;
        assert.equal(at, wanted.length, 'a subsequence');
      }),
      { numRuns: 3000 },
    );
  });

  it('what disappears without a word is only punctuation, and never a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ()-./+#*:xe~') }), (text) => {
        const { dialled: left, dropped } = normalizeDialled(text);
        if (!dropped) assert.equal(left, text.replace(/[ ()\-./]/g, ''));
      }),
      { numRuns: 3000 },
    );
  });
});
