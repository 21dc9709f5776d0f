// Host wording: the best language there is, as one line of plain text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Text } from '../../../src/core/schema/index.js';
import { pickText } from '../../../src/core/text/pick-text.js';
import { holds } from './holds.js';

describe('pickText', () => {
  it('text is text; nothing is nothing', () => {
    assert.equal(pickText('Card Support', 'zh-CN'), 'Card Support');
    assert.equal(pickText(undefined, 'en'), '');
    assert.equal(pickText(null, 'en'), '');
    assert.equal(pickText({}, 'en'), '');
    assert.equal(pickText('', 'en'), '');
  });

  it('the language, then its base, then English, then the first', () => {
    const all: Text = { fr: 'F', en: 'E', 'zh-CN': 'CN', 'zh-TW': 'TW', 'pt-BR': 'BR' };
    const TABLE: [lang: string, want: string][] = [
      ['en', 'E'],
      ['en-GB', 'E'],
      ['EN-us', 'E'],
      ['zh-CN', 'CN'],
      ['zh-cn', 'CN'],
      ['zh-TW', 'TW'],
      ['zh', 'CN'],
      ['zh-Hans-CN', 'CN'],
      ['pt', 'BR'],
      ['pt-PT', 'BR'],
      ['de', 'E'],
      ['', 'E'],
    ];
    for (const [lang, want] of TABLE) assert.equal(pickText(all, lang), want, lang);
    assert.equal(pickText({ fr: 'F', de: 'D' }, 'zh-CN'), 'F');
    assert.equal(pickText({ fr: 'F', 'en-GB': 'GB' }, 'zh-CN'), 'GB');
    assert.equal(pickText({ en: '', fr: 'F' }, 'en'), '', 'empty on purpose');
  });

  it('a language without a text is nothing, not the word for it', () => {
    assert.equal(pickText({ en: undefined } as unknown as Text, 'en'), '');
  });

  it('names that every object has are no languages', () => {
    assert.equal(pickText({ en: 'E' }, 'constructor'), 'E');
    assert.equal(pickText({ en: 'E' }, '__proto__'), 'E');
  });

  it('is one line without overrides of direction or control characters, of a length that fits', () => {
    assert.equal(pickText('  Jordan\nLee\t ', 'en'), 'Jordan Lee');
    holds(!/[\u202A-\u202E\u2066-\u2069]/.test(pickText('Jordan \u202Eeel\u202C', 'en')));
    assert.equal(pickText('x'.repeat(1000), 'en').length, 256);
    assert.equal(pickText('שלום', 'he'), 'שלום', 'scripts stay');
    assert.equal(pickText('👩‍👩‍👧', 'en'), '👩‍👩‍👧', 'and so do joined emoji');
  });

  it('markup is text', () => {
    assert.equal(pickText('<b>Jordan</b>', 'en'), '<b>Jordan</b>');
  });

  it('always a string, never with a control character', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.dictionary(fc.string(), fc.string({ unit: 'binary' }))),
        fc.string(),
        (text, lang) => {
          const picked = pickText(text, lang);
          assert.equal(typeof picked, 'string');
          holds(picked.length <= 256);
          holds(!/\p{Cc}/u.test(picked));
          assert.doesNotThrow(() => encodeURIComponent(picked), 'half of a character');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a character is not cut in half at the limit', () => {
    const text = `${'a'.repeat(255)}😀`;
    assert.equal(pickText(text, 'en'), 'a'.repeat(255));
  });
});
