// Numbers by the hundred: what is dialled, whether, and what is said of it, before and after metadata is there.
import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import {
  createDialCheck,
  DIAL_REASONS,
  normalizeDialled,
  readDialNumber,
  type DialCheck,
  type DialOptions,
} from '../../../../src/core/numbers/dial/index.js';
import { holds } from '../holds.js';
import { ABROAD } from './table/abroad.js';
import { rowsOf, type Row } from './table/rows.js';
import { RULED } from './table/ruled.js';
import { WRITTEN } from './table/written.js';

const BLOCKS = [...WRITTEN, ...RULED, ...ABROAD];
const ROWS = BLOCKS.flatMap(rowsOf);
const hangs = () => new Promise<never>(() => {});

describe('the table of numbers', () => {
  const loaded = createDialCheck(() => import('../../../../src/core/numbers/dial/phone.js'));
  before(() => loaded.prepare());

  for (const block of BLOCKS) {
    const rows = rowsOf(block);
    /** Each row for each purpose it holds for. */
    const each = async (work: (row: Row, options: DialOptions, name: string) => unknown) => {
      for (const row of rows)
        for (const purpose of row.purposes)
          await work(row, { profile: row.profile, purpose }, `${row.name} (${purpose})`);
    };

    describe(block.title, () => {
      it('at once, by the rules alone', () =>
        each(({ text, without }, options, name) =>
          assert.deepEqual(readDialNumber(text, options), without, name),
        ));

      it('while the metadata does not come, as at once', async () => {
        const { check } = createDialCheck(hangs);
        mock.timers.enable({ apis: ['setTimeout'] });
        try {
          await each(async ({ text, without }, options, name) => {
            const answer = check(text, options);
            mock.timers.tick(3000);
            assert.deepEqual(await answer, without, name);
          });
        } finally {
          mock.timers.reset();
        }
      });

      it('when the metadata cannot be had, as at once', async () => {
        const { check } = createDialCheck(() => Promise.reject(new Error('offline')));
        await each(async ({ text, without }, options, name) =>
          assert.deepEqual(await check(text, options), without, name),
        );
      });

      it('with metadata', () =>
        each(async (row, options, name) =>
          assert.deepEqual(await loaded.check(row.text, options), row.loaded, name),
        ));

      it('metadata lets through nothing that is refused, and refuses only entry points', () =>
        each(async ({ text }, options, name) => {
          const first = readDialNumber(text, options);
          const then = await loaded.check(text, options);
          if (first.verdict === 'refused') assert.equal(then.verdict, 'refused', name);
          else holds(then.verdict !== 'refused' || then.reason === 'entry-point', name);
          const what = ({ dialled, dropped, extension, emergency }: DialCheck) =>
            [dialled, dropped, extension, emergency].join('|');
          assert.equal(what(then), what(first), name);
        }));

      it('what is shown is what is dialled, and reads the same again', () =>
        each(async ({ text, profile }, options, name) => {
          const { dialled, formatted, offer } = await loaded.check(text, options);
          holds(/^[\d+#*:]*$/.test(dialled), name);
          if (formatted) assert.equal(normalizeDialled(formatted).dialled, dialled, name);
          if (offer) assert.equal(normalizeDialled(offer.formatted).dialled, offer.dialled, name);
          const country = profile?.defaultCountry?.toUpperCase();
          const again = { dialled, dropped: '', changed: false, joined: false };
          for (const where of [country, undefined])
            assert.deepEqual(normalizeDialled(dialled, where), again, name);
        }));
    });
  }

  it('has 150 numbers at least, 12 countries that call abroad, and every reason', () => {
    const different = new Set(ROWS.map(({ text, profile }) => JSON.stringify([text, profile])));
    holds(different.size >= 150, `${different.size} numbers`);
    const abroad = ROWS.filter(({ loaded }) => loaded.reason === 'idd').map((r) => r.profile?.defaultCountry);
    holds(new Set(abroad).size >= 12, `${abroad.length} calls abroad`);
    const seen = new Set(ROWS.flatMap(({ without, loaded }) => [without.reason, loaded.reason]));
    assert.deepEqual(
      DIAL_REASONS.filter((reason) => !seen.has(reason)),
      [],
      'no row for these reasons',
    );
  });
});
