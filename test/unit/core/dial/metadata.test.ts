// Metadata loads when advice needs it; when it cannot be had, dialling works.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createDialCheck,
  prepareDialCheck,
  readDialNumber,
  type DialProfile,
} from '../../../../src/core/numbers/dial/index.js';
import { assess } from '../../../../src/core/numbers/dial/phone.js';

const US: DialProfile = { defaultCountry: 'US' };

describe('metadata', () => {
  const plain = (text: string) => readDialNumber(text, { profile: US });

  it('is loaded when advice needs it, once', async () => {
    let loads = 0;
    const { check } = createDialCheck(() => Promise.resolve({ assess, loads: loads++ }));
    for (const text of ['', '911', '*100#', '12', '1+2', '+12015532447#']) await check(text, { profile: US });
    assert.equal(loads, 0);
    const [first] = await Promise.all([check('+11234567890'), check('+12015532447')]);
    assert.equal(first.reason, 'not-valid');
    await check('+12015532447');
    assert.equal(loads, 1);
  });

  it('can be asked for before', async () => {
    let loads = 0;
    const { check, prepare } = createDialCheck(() => Promise.resolve({ assess, loads: loads++ }));
    prepare();
    await Promise.resolve();
    assert.equal(loads, 1);
    await check('+12015532447');
    assert.equal(loads, 1);
    prepareDialCheck();
  });

  it('when it cannot be loaded there is no advice, and the next need tries again', async () => {
    let loads = 0;
    const { check, prepare } = createDialCheck(() =>
      ++loads < 4 ? Promise.reject(new Error('offline')) : Promise.resolve({ assess }),
    );
    prepare();
    await new Promise(setImmediate);
    for (const text of ['+11234567890', '011442079460958'])
      assert.deepEqual(await check(text, { profile: US }), plain(text), text);
    assert.equal(loads, 3);
    assert.equal((await check('+11234567890', { profile: US })).reason, 'not-valid');
    assert.equal(loads, 4);
  });

  it('a loader that throws, or brings something else, is no better', async () => {
    const loaders = [
      () => {
        throw new Error('no');
      },
      () => Promise.resolve(undefined),
      () => Promise.resolve({}),
      () => Promise.resolve({ assess: 'x' }),
      () => Promise.resolve({ assess: () => assert.fail() }),
      () => Promise.resolve({ assess: () => null }),
    ];
    for (const load of loaders)
      assert.deepEqual(
        await createDialCheck(load as never).check('+11234567890', { profile: US }),
        plain('+11234567890'),
        String(load),
      );
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    await createDialCheck(() => Promise.resolve({ assess })).check('+12015532447');
    assert.equal(timers(), before);
  });

  it('a load that hangs holds up no call', async () => {
    let loads = 0;
    const { check } = createDialCheck(
      () => (loads++ ? Promise.resolve({ assess }) : new Promise(() => {})),
      10,
    );
    assert.deepEqual(await check('+11234567890', { profile: US }), plain('+11234567890'));
    assert.equal((await check('+11234567890', { profile: US })).reason, 'not-valid');
  });
});
