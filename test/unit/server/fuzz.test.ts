/** Commands of all shapes: each is answered, none breaks the contact centre or what other pages get to read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMMAND_TYPES } from '../../../src/core/names.js';
import { parseUpdate } from '../../../src/core/schema/read.js';
import { Client, openServer } from './client.js';

const NAMES = [
  'customer',
  'ben',
  'q-card',
  'q-fraud',
  'lunch',
  'no-resolution',
  'reasonForCall',
  'constructor',
];
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES, '__proto__', '', '+12015532447') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const plain = fc.oneof(word, fc.boolean(), fc.integer(), fc.constant(null));
const FIELDS = {
  target: fc.record({
    type: fc.constantFrom('agent', 'queue', 'number', 'entry-point', 'other'),
    id: word,
    number: fc.constant('+12125550111'),
    name: word,
  }),
  legId: fc.oneof({ weight: 4, arbitrary: fc.constant('customer') }, { weight: 1, arbitrary: word }),
  otherCallId: word,
  digits: fc.constantFrom('1', '12#', 'x'),
  changes: fc.dictionary(
    word,
    fc.record({ value: plain, rev: fc.constant('1') }, { requiredKeys: ['value'] }),
  ),
  answers: fc.dictionary(word, plain),
  reasonId: word,
  note: word,
  number: word,
  aniId: word,
  name: word,
  source: fc.constantFrom('page', 'dialpad'),
  state: fc.constantFrom('available', 'idle'),
  idleCodeId: word,
  campaignId: word,
  contactId: word,
  guideId: word,
  actionId: word,
};
/** One field in some of them is anything at all. */
const wrong = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...Object.keys(FIELDS), 'callId'), fc.jsonValue({ maxDepth: 2 })),
  },
);
const command = fc.record({
  type: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...COMMAND_TYPES) },
    { weight: 1, arbitrary: word },
  ),
  fields: fc.record(FIELDS, { requiredKeys: ['legId', 'target', 'source', 'state'] }),
  wrong,
});

test('whatever is asked', async () => {
  const { url, sim, log } = await openServer({ limits: { framesPerSecond: 1e6 } });
  const [ada, ben] = [await Client.desk(url), await Client.desk(url, 'ben')];
  let count = 0;
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 20 }), async (commands) => {
      sim.reset();
      sim.offerCall({ from: '+12015532447', to: 'ada' });
      sim.phone('ada').answer();
      const calls = sim.state().interactions.at(-1)!.engagements;
      for (const { type, fields, wrong: other } of commands) {
        const id = `f${++count}`;
        const own = { ...fields, callId: calls[0]?.callId, ...(other && { [other[0]]: other[1] }) };
        const result = await ada.command({ ...own, id, type });
        assert.equal(typeof result.ok, 'boolean');
        if (result.ok) carriedOut += 1;
        else assert.ok(result.code);
      }
      await sim.advance(90_000);
      const { ws } = await Client.desk(url);
      ws.terminate();
    }),
    { seed: 4, numRuns: 60 },
  );
  assert.ok(carriedOut > 20, `${carriedOut} of ${count} were carried out`);
  await ben.live();
  const broken = [...ada.frames, ...ben.frames]
    .filter(({ type }) => !['welcome', 'pong', 'result', 'page'].includes(type))
    .map((frame) => parseUpdate(frame))
    .filter(({ ok }) => !ok);
  assert.deepEqual(broken, []);
  assert.deepEqual(
    log.filter(({ event }) => event === 'command failed' || event === 'an update was lost'),
    [],
  );
  assert.equal(({} as { value?: unknown }).value, undefined);
});
