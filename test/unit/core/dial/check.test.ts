// All three steps: what is dialled, whether, and what to know of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkDialNumber,
  DIAL_REASONS,
  normalizeDialled,
  readDialNumber,
  type DialCheck,
  type DialProfile,
  type DialPurpose,
} from '../../../../src/core/numbers/dial/index.js';
import { holds } from '../holds.js';

const PURPOSES: DialPurpose[] = ['outdial', 'transfer', 'consult'];
const US: DialProfile = { defaultCountry: 'US' };
const check = (text: unknown, profile: DialProfile | undefined = US, purpose: DialPurpose = 'outdial') =>
  checkDialNumber(text, { profile, purpose });
/** `verdict reason`, then country and offer. */
const brief = ({ verdict, reason, country, offer }: DialCheck) =>
  [verdict, reason, country, offer && `→ ${offer.dialled}`].filter(Boolean).join(' ');
/** Advice without metadata has no such words. */
const ADVICE = new Set(DIAL_REASONS.slice(DIAL_REASONS.indexOf('not-possible')));

describe('readDialNumber', () => {
  it('normalises and judges at once', () => {
    assert.deepEqual(readDialNumber('+1 201 553 2447 x123', { profile: US, purpose: 'outdial' }), {
      dialled: '+12015532447',
      dropped: 'x123',
      extension: '123',
      verdict: 'ok',
      emergency: false,
      needsConfirmation: true,
    });
    assert.deepEqual(readDialNumber('12'), {
      dialled: '12',
      dropped: '',
      verdict: 'refused',
      reason: 'too-short',
      min: 3,
      max: 14,
      emergency: false,
      needsConfirmation: false,
    });
  });

  it('knows the prefix of the country', () => {
    const found = readDialNumber('0011 44 (0)20 7946 0958', {
      profile: { defaultCountry: 'AU', outdial: { maxDigits: 18 } },
    });
    assert.deepEqual([found.dialled, found.dropped], ['0011442079460958', '(0)']);
  });

  it('what was dropped needs a confirming press; punctuation does not', () => {
    for (const text of [
      '1-800-FLOWERS',
      '1e10',
      '+44 (0)20 7946 0958',
      '+12015532447,123',
      '2015532447 home',
    ])
      assert.equal(readDialNumber(text).needsConfirmation, true, text);
    for (const text of ['+1 (201) 553-2447', '\u202A+12015532447', 'tel:2015532447', 'hello', '', '1 a'])
      assert.equal(readDialNumber(text).needsConfirmation, false, text);
  });

  it('an emergency number does not, unless it only came about by dropping', () => {
    for (const text of ['911', 'call 911', '9-1-1', '911,', '９１１'])
      assert.equal(readDialNumber(text, { profile: US }).needsConfirmation, false, text);
    const { emergency, needsConfirmation } = readDialNumber('1e10', { profile: { defaultCountry: 'CN' } });
    assert.deepEqual({ emergency, needsConfirmation }, { emergency: true, needsConfirmation: true });
  });
});

describe('checkDialNumber', () => {
  it('advises', async () => {
    const table: [text: string, expected: string, profile?: DialProfile][] = [
      ['+12015532447', 'ok US'],
      ['2015532447', 'ok US'],
      ['12015532447', 'ok US'],
      ['+11234567890', 'warning not-valid'],
      ['01161123456789', 'warning not-valid → +61123456789'],
      ['01161291234567', 'warning idd AU → +61291234567'],
      ['01161291234567', 'warning idd AU → +61291234567', {}],
      ['00442079460958', 'warning idd GB → +442079460958', { defaultCountry: 'DE' }],
      ['00442079460958', 'warning not-possible', US],
      ['011442079460958', 'refused too-long GB → +442079460958'],
      ['011442079460958', 'warning idd GB → +442079460958', { ...US, outdial: { maxDigits: 18 } }],
      ['+4402079460958', 'warning e164 GB → +442079460958'],
      ['+18005551234', 'ok US'],
      ['+80012345678', 'ok'],
      ['+390612345678', 'ok IT'],
      ['02079460958', 'ok GB', { defaultCountry: 'GB' }],
      ['+1911', 'warning not-possible'],
      ['+911', 'warning not-possible'],
      ['+999123456789', 'warning not-possible'],
      ['5532447', 'warning not-possible'],
      ['12345678901234', 'warning not-possible'],
      // no country to judge it by
      ['2015532447', 'ok', {}],
      ['2015532447', 'ok', { defaultCountry: 'XX' }],
      // short codes and extensions are nobody's national number
      ['4102', 'ok'],
      ['988', 'ok'],
      ['123456', 'ok'],
      // no number that a library knows
      ['*67', 'refused too-short'],
      ['*100#', 'ok'],
      ['+12015532447#', 'ok'],
      ['201:5532447', 'ok'],
      ['*672015532447', 'ok'],
      ['+12015532447123456', 'refused too-long'],
      ['911', 'ok'],
      ['', 'refused empty'],
      ['hello', 'refused empty'],
    ];
    for (const [text, expected, profile] of table)
      assert.equal(brief(await check(text, profile)), expected, text);
  });

  it('the examples of the guide go out in all modes', async () => {
    for (const purpose of PURPOSES)
      for (const profile of [undefined, {}, US, { defaultCountry: 'GB' }, { defaultCountry: 'CN' }])
        for (const number of ['+12015532447', '+11234567890', '01161123456789']) {
          const found = await checkDialNumber(number, { profile, purpose });
          assert.equal(found.dialled, number);
          holds(found.verdict !== 'refused' && !found.needsConfirmation, `${number} ${purpose}`);
        }
  });

  it('formats on a line of its own, when that shows what is dialled', async () => {
    assert.equal((await check('+12015532447')).formatted, '+1 201 553 2447');
    assert.equal((await check('2015532447')).formatted, '(201) 553-2447');
    assert.equal((await check('+442079460958')).formatted, '+44 20 7946 0958');
    assert.equal('country' in (await check('+11234567890')), false);
    // it would show +61…, and 011 61… goes out
    const abroad = await check('01161291234567');
    assert.equal(abroad.formatted, undefined);
    assert.deepEqual(abroad.offer, { dialled: '+61291234567', formatted: '+61 2 9123 4567' });
    assert.equal((await check('12015532447')).formatted, undefined);
  });

  it('offers only what the rules let through', async () => {
    const long = '011442079460958';
    assert.equal(brief(await check(long, { ...US, outdial: { maxDigits: 11 } })), 'refused too-long GB');
    assert.equal(
      brief(await check(long, { ...US, outdial: { blockedPrefixes: ['+44'] } })),
      'refused blocked-prefix',
    );
    assert.equal(brief(await check('01144', US)), 'warning not-possible');
  });

  it('finds an entry point that was dialled as a national number', async () => {
    const profile = { ...US, entryPointNumbers: ['+12015550100'] };
    for (const purpose of PURPOSES) {
      const found = await check('(201) 555-0100 home', profile, purpose);
      assert.equal(brief(found), 'refused entry-point');
      assert.equal(found.needsConfirmation, false);
    }
    const found = await check('+4402079460958', {
      entryPointNumbers: ['+442079460958'],
      outdial: { maxDigits: 12 },
    });
    assert.deepEqual([brief(found), found.max], ['refused entry-point', undefined]);
  });

  it('keeps what the first two steps found', async () => {
    const found = await check('+44 (0)20 7946 0958 ext. 12');
    assert.deepEqual(found, {
      dialled: '+442079460958',
      dropped: '(0) ext. 12',
      extension: '12',
      verdict: 'ok',
      emergency: false,
      needsConfirmation: true,
      country: 'GB',
      formatted: '+44 20 7946 0958',
    });
  });

  it('whatever comes: it answers, with what was read; what is shown is what is sent', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc.string({ unit: fc.constantFrom(...'+0123456789 ()-,x#*') }),
      fc
        .tuple(fc.constantFrom('+', '011', '00', '', '+44 0', '+54'), fc.stringMatching(/^[1-9]\d{3,14}$/))
        .map((t) => t.join('')),
      fc.anything(),
    );
    const countries = fc.constantFrom('US', 'GB', 'CN', 'AR', 'BR', 'MX', 'XX', undefined);
    await fc.assert(
      fc.asyncProperty(
        texts,
        countries,
        fc.constantFrom(...PURPOSES),
        async (text, defaultCountry, purpose) => {
          const options = { profile: { defaultCountry }, purpose };
          const read = readDialNumber(text, options);
          const found = await checkDialNumber(text, options);
          assert.equal(found.dialled, read.dialled);
          assert.equal(found.dropped, read.dropped);
          assert.equal(found.needsConfirmation, read.needsConfirmation);
          assert.equal(found.verdict === 'refused', read.verdict === 'refused', 'advice blocks nothing');
          assert.equal(found.verdict === 'ok', found.reason === undefined);
          assert.equal(found.verdict === 'warning', ADVICE.has(found.reason!));
          if (found.formatted) assert.equal(normalizeDialled(found.formatted).dialled, found.dialled);
          if (!found.offer) return;
          assert.equal(normalizeDialled(found.offer.formatted).dialled, found.offer.dialled);
          assert.notEqual(found.offer.dialled, found.dialled);
          holds(readDialNumber(found.offer.dialled, options).verdict === 'ok', 'an offer can be dialled');
          assert.match(found.offer.dialled, /^\+[1-9]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('odd options do not matter', async () => {
    for (const options of [undefined, null, {}, { profile: null }, { purpose: 'fax' }, { profile: 5 }, 'x'])
      assert.equal(
        (await checkDialNumber('+12015532447', options as never)).verdict,
        'ok',
        JSON.stringify(options),
      );
  });
});
