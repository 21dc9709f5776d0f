// Step 2: what may be dialled, at once and without metadata.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  DIAL_REASONS,
  hasBadExtensionPattern,
  judgeDialled,
  type DialProfile,
  type DialPurpose,
} from '../../../../src/core/numbers/dial/rules.js';
import { holds } from '../holds.js';

const PURPOSES: DialPurpose[] = ['outdial', 'transfer', 'consult'];
const why = (dialled: string, profile?: DialProfile, purpose: DialPurpose = 'outdial') =>
  judgeDialled(dialled, { profile, purpose }).reason ?? 'ok';
/** `why` for outdial, transfer and consult. */
const each = (dialled: string, profile?: DialProfile) =>
  PURPOSES.map((purpose) => why(dialled, profile, purpose));
const always = (dialled: string, reason: string, profile?: DialProfile) =>
  assert.deepEqual(each(dialled, profile), [reason, reason, reason], dialled);
const onlyOutdial = (dialled: string, reason: string, profile?: DialProfile) =>
  assert.deepEqual(each(dialled, profile), [reason, 'ok', 'ok'], dialled);

describe('judgeDialled', () => {
  it('accepts the three formats of the guide for every purpose', () => {
    for (const number of ['+12015532447', '+11234567890', '01161123456789']) {
      always(number, 'ok');
      always(number, 'ok', { defaultCountry: 'US' });
      always(number, 'ok', { defaultCountry: 'CN', outdial: { minDigits: 3, maxDigits: 14 } });
    }
  });

  it('3 to 14 digits; + # * : do not count', () => {
    always('', 'empty');
    for (const number of ['+', '#', '12', '+12', '*#1:2']) always(number, 'too-short');
    for (const number of ['123', '+123', '*12#3', '12345678901234', '+12345678901234', '1:2345678901234##'])
      always(number, 'ok');
    for (const number of ['123456789012345', '+123456789012345', '1'.repeat(2e5)]) always(number, 'too-long');
    assert.deepEqual(judgeDialled('12'), {
      verdict: 'refused',
      reason: 'too-short',
      min: 3,
      max: 14,
      emergency: false,
    });
    assert.deepEqual(judgeDialled('1234'), { verdict: 'ok', emergency: false });
  });

  it('a profile sets other limits for outdial alone', () => {
    const profile = { outdial: { minDigits: 5, maxDigits: 16 } };
    assert.deepEqual(each('1234', profile), ['too-short', 'ok', 'ok']);
    assert.deepEqual(each('1234567890123456', profile), ['ok', 'too-long', 'too-long']);
    assert.deepEqual(each('12345678901234567', profile), ['too-long', 'too-long', 'too-long']);
    const { min, max } = judgeDialled('1234', { profile });
    assert.deepEqual([min, max], [5, 16]);
    for (const nonsense of [Number.NaN, -1, '5' as unknown as number]) {
      always('12', 'too-short', { outdial: { minDigits: nonsense, maxDigits: nonsense } });
      always('1234', 'ok', { outdial: { minDigits: nonsense, maxDigits: nonsense } });
    }
  });

  it('+ only at the start', () => {
    for (const number of ['++1201', '0+1201', '1201+', '*67+12015532447', '1+', '+1201+553', ':+44'])
      always(number, 'plus-inside');
  });

  it('no entry point, however it is written, for every purpose', () => {
    const profile = {
      defaultCountry: 'US',
      entryPointNumbers: ['+1 (201) 555-0100', '2015550101', '', '+', '0114420794609'],
    };
    for (const number of ['+12015550100', '12015550100', '01112015550100', '+1:2015550100', '*12015550100'])
      always(number, 'entry-point', profile);
    for (const number of ['2015550101', '+2015550101', '+4420794609', '0114420794609'])
      always(number, 'entry-point', profile);
    for (const number of ['+12015550101', '2015550100', '+120155501000', '+1201555010'])
      always(number, 'ok', profile);
    assert.equal(why('#', { entryPointNumbers: ['+', ''], outdial: { minDigits: 0 } }), 'ok');
    always('+123', 'ok', { entryPointNumbers: ['', '+', 'none'] });
  });

  it('no extension on an outdial', () => {
    const profile = { outdial: { extensionPattern: '^[0-9]{4}$' } };
    onlyOutdial('4102', 'extension', profile);
    always('41022', 'ok', profile);
    always('+4102', 'ok', profile);
    always('4102', 'ok');
    always('4102', 'ok', { outdial: { extensionPattern: '' } });
  });

  it('a pattern that is none is ignored, and can be asked for', () => {
    for (const extensionPattern of ['(', '[', '*', 5 as unknown as string]) {
      always('4102', 'ok', { outdial: { extensionPattern } });
      assert.equal(hasBadExtensionPattern({ outdial: { extensionPattern } }), true);
    }
    for (const profile of [undefined, null, {}, { outdial: {} }, { outdial: { extensionPattern: '^4' } }])
      assert.equal(hasBadExtensionPattern(profile), false);
  });

  it('no pattern takes its time', () => {
    const start = performance.now();
    why('1'.repeat(30), { outdial: { extensionPattern: '^(1+)+$', maxDigits: 99 } });
    why(`${'1'.repeat(30)}#`, { outdial: { extensionPattern: '^(1+)+$', maxDigits: 99 } });
    why(`${'1'.repeat(18)}#`, { outdial: { extensionPattern: '^(1+)+$', maxDigits: 99 } });
    holds(performance.now() - start < 1000, `${performance.now() - start} ms`);
  });

  it('blocked prefixes, in E.164 form', () => {
    const profile = {
      defaultCountry: 'US',
      outdial: { blockedPrefixes: ['+1 900', '0044', '011 61', '976', '*69', '', ':'] },
    };
    for (const number of [
      '+19005551234',
      '01119005551234',
      '+1:9005551234',
      '+61291234567',
      '01161291234567',
      '9765551234',
      '*69123',
    ])
      onlyOutdial(number, 'blocked-prefix', profile);
    // as they are: raw numbers are not turned into E.164
    for (const number of ['19005551234', '9005551234', '+9765551234', '+12015532447', '+442079460958', '123'])
      always(number, 'ok', profile);
    onlyOutdial('0044123', 'blocked-prefix', profile);
    onlyOutdial('+442079460958', 'blocked-prefix', { ...profile, defaultCountry: 'GB' });
    onlyOutdial('+442079460958', 'blocked-prefix', {
      defaultCountry: 'GB',
      outdial: { blockedPrefixes: ['00'] },
    });
    onlyOutdial('00442079460958', 'blocked-prefix', {
      defaultCountry: 'GB',
      outdial: { blockedPrefixes: ['+'] },
    });
  });

  it('allowed prefixes: no others', () => {
    const profile = { defaultCountry: 'GB', outdial: { allowedPrefixes: ['+44', '0'] } };
    for (const number of ['+442079460958', '00442079460958', '02079460958']) always(number, 'ok', profile);
    for (const number of ['+12015532447', '0012015532447', '12015532447', '44123'])
      onlyOutdial(number, 'not-allowed-prefix', profile);
    always('+12015532447', 'ok', { outdial: { allowedPrefixes: [] } });
    always('+12015532447', 'ok', { outdial: { allowedPrefixes: ['', 'any'] } });
    onlyOutdial('+19005551234', 'blocked-prefix', {
      outdial: { allowedPrefixes: ['+1'], blockedPrefixes: ['+1900'] },
    });
  });

  it('the reason that helps most comes first', () => {
    const profile = {
      defaultCountry: 'US',
      entryPointNumbers: ['+442079460958'],
      outdial: { blockedPrefixes: ['+61'], allowedPrefixes: ['+', '4'], extensionPattern: '^4' },
    };
    assert.equal(why('011442079460958', profile), 'entry-point', 'a shorter form is one as well');
    assert.equal(why('011614123456789', profile), 'blocked-prefix');
    assert.equal(why('011494123456789', profile), 'too-long');
    assert.equal(why('1+', profile), 'plus-inside');
    assert.equal(why('41', profile), 'too-short');
  });

  it('a profile that is missing or odd does not matter', () => {
    const odd = [
      null,
      undefined,
      {},
      { outdial: null },
      { entryPointNumbers: 'x', outdial: { blockedPrefixes: '1', allowedPrefixes: [null, 3] } },
    ];
    for (const profile of [
      ...odd,
      { defaultCountry: 'Narnia' },
      { defaultCountry: 5 },
      { defaultCountry: '.*' },
      { defaultCountry: 'us)(' },
    ])
      assert.equal(why('+12015532447', profile as DialProfile), 'ok', JSON.stringify(profile));
    assert.equal(judgeDialled('4102').verdict, 'ok');
    // the strictest purpose stands in for none
    assert.equal(
      judgeDialled('4102', { profile: { outdial: { extensionPattern: '4' } } }).reason,
      'extension',
    );
  });

  it('every refusal has one of the reasons, and nothing else has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'+0123456789#*:') }),
        fc.record({
          defaultCountry: fc.constantFrom('US', 'GB', 'FR', undefined),
          entryPointNumbers: fc.constantFrom<string[]>(['123'], []),
          outdial: fc.record({
            minDigits: fc.nat(5),
            maxDigits: fc.nat(18),
            extensionPattern: fc.constantFrom('^[0-9]{4}$', '(', undefined),
            blockedPrefixes: fc.constantFrom<string[] | undefined>(['+1', '9'], undefined),
            allowedPrefixes: fc.constantFrom<string[] | undefined>(['+', '0', '1'], undefined),
          }),
        }),
        fc.constantFrom(...PURPOSES),
        (dialled, profile, purpose) => {
          const { verdict, reason, emergency } = judgeDialled(dialled, { profile, purpose });
          assert.equal(verdict === 'refused', reason !== undefined);
          holds(reason === undefined || DIAL_REASONS.includes(reason), String(reason));
          holds(!emergency || verdict === 'ok', 'emergency calls go out');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
