// Built-in tables by country: emergency numbers, prefixes of calls abroad.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { iddOf, internationalForm } from '../../../../src/core/numbers/dial/idd.js';
import { judgeDialled, type DialPurpose } from '../../../../src/core/numbers/dial/rules.js';
import { holds } from '../holds.js';

const PURPOSES: DialPurpose[] = ['outdial', 'transfer', 'consult'];

describe('emergency numbers', () => {
  const STRICT = {
    minDigits: 10,
    extensionPattern: '.',
    blockedPrefixes: ['1', '9', '0'],
    allowedPrefixes: ['+'],
  };
  const emergency = (dialled: string, defaultCountry?: string) => {
    const profile = { defaultCountry, entryPointNumbers: [dialled], outdial: STRICT };
    const verdicts = PURPOSES.map((purpose) => judgeDialled(dialled, { profile, purpose }));
    return verdicts.every((v) => v.emergency && v.verdict === 'ok' && !v.reason);
  };

  it('pass every rule', () => {
    const table: Record<string, string> = {
      US: '911 112',
      CA: '911',
      GB: '999 112',
      FR: '15 17 18 112',
      DE: '110 112',
      CN: '110 119 120',
      JP: '110 119',
      KR: '112 119',
      AU: '000 112 106',
      NZ: '111',
      IN: '112 100 101 102 108',
      BR: '190 192 193',
      HK: '999',
      NC: '15 17 18',
      ZW: '999',
    };
    for (const [country, numbers] of Object.entries(table))
      for (const number of numbers.split(' ')) {
        assert.equal(emergency(number, country), true, `${country} ${number}`);
        assert.equal(emergency(number, country.toLowerCase()), true);
      }
  });

  it('elsewhere: 112 911 999 000', () => {
    for (const country of [undefined, 'XX', 'AQ', '', 'USA', 'TA'])
      for (const number of ['112', '911', '999', '000'])
        assert.equal(emergency(number, country), true, `${country} ${number}`);
    assert.equal(emergency('110'), false);
    assert.equal(emergency('15'), false);
  });

  it('no other number is one', () => {
    for (const [number, country] of [
      ['911', 'DE'],
      ['110', 'US'],
      ['999', 'US'],
      ['9111', 'US'],
      ['+911', 'US'],
      ['*911', 'US'],
      ['91', 'US'],
      ['112 911', 'US'],
      ['', 'US'],
    ])
      assert.equal(emergency(number!, country), false, `${country} ${number}`);
  });
});

describe('calls abroad by prefix', () => {
  it('become E.164 by the prefix of the country', () => {
    for (const [number, country, form] of [
      ['01161123456789', 'US', '+61123456789'],
      ['01161123456789', 'CA', '+61123456789'],
      ['001161123456', 'AU', '+61123456'],
      ['0011442079460958', 'AU', '+442079460958'],
      ['00442079460958', 'GB', '+442079460958'],
      ['00442079460958', 'CN', '+442079460958'],
      ['010442079460958', 'JP', '+442079460958'],
      ['001442079460958', 'HK', '+442079460958'],
      ['001442079460958', 'KR', '+442079460958'],
      ['00700442079460958', 'KR', '+442079460958'],
      ['001442079460958', 'SG', '+442079460958'],
      ['001442079460958', 'TH', '+442079460958'],
      ['002442079460958', 'TW', '+442079460958'],
      ['810442079460958', 'RU', '+442079460958'],
      ['0021442079460958', 'BR', '+442079460958'],
      ['00442079460958', undefined, '+442079460958'],
      ['011442079460958', undefined, '+442079460958'],
      ['+442079460958', 'US', '+442079460958'],
      ['+44:2079#460958', 'US', '+442079460958'],
    ] as const)
      assert.equal(internationalForm(number, country), form, `${country} ${number}`);
  });

  it('all others stay', () => {
    for (const [number, country] of [
      ['01161123456789', 'GB'],
      ['01161123456789', 'AU'],
      ['00442079460958', 'US'],
      ['0110123', 'US'],
      ['2011442079', 'US'],
      ['*01144', 'US'],
      ['02079460958', 'GB'],
      ['12', undefined],
      ['', undefined],
    ] as const)
      assert.equal(internationalForm(number, country), number, `${country} ${number}`);
  });

  it('the prefixes are those of the metadata, where these name one', () => {
    const load = createRequire(import.meta.url);
    const { countries } = load('libphonenumber-js/metadata.min.json') as {
      countries: Record<string, [string, string]>;
    };
    // one digit: too little to tell a call abroad
    const single = new Set(['CV', 'WS']);
    const checked = Object.entries(countries).filter(
      ([country, [, prefix]]) => /^\d+$/.test(prefix) && !single.has(country),
    );
    holds(checked.length > 200, 'the metadata is read');
    for (const [country, [, prefix]] of checked)
      assert.match(prefix, new RegExp(`^(?:${iddOf(country)})$`), country);
    // and where they name several, each of ours is one of them
    for (const [country, [, pattern]] of Object.entries(countries).filter(([c]) => !single.has(c))) {
      const theirs = new RegExp(`^(?:${pattern})$`);
      const ours = new RegExp(`^(?:${iddOf(country)})$`);
      const common = Array.from({ length: 1000 }, (_, i) => [
        String(i),
        String(i).padStart(2, '0'),
        String(i).padStart(3, '0'),
        String(i).padStart(4, '0'),
      ])
        .flat()
        .filter((p) => theirs.test(p) && ours.test(p));
      holds(common.length > 0, country);
    }
  });
});
