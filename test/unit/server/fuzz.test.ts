/** Commands of all shapes: each is answered, none breaks the contact centre or what other pages get to read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMMAND_TYPES } from '../../../src/core/names.js';
import { parseUpdate } from '../../../src/core/schema/read.js';
import { Client, openServer } from './client.js';

const ids = [
  'customer',
  'ben',
  'q-card',
  'q-fraud',
  'ep-cards',
  'lunch',
  'call',
  'constructor',
  '__proto__',
  '',
];
const word = fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 12 }), fc.constant('+12015532447'));
const junk = fc.jsonValue({ maxDepth: 2 });
/** Mostly what is expected. */
const field = fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: junk });
const target = fc.record(
  {
    type: fc.constantFrom('agent', 'queue', 'number', 'entry-point', 'other'),
    id: field,
    number: field,
    name: field,
  },
  { requiredKeys: ['type'] },
);
const command = fc.record(
  {
    type: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...COMMAND_TYPES) },
      { weight: 1, arbitrary: word },
    ),
    isCall: fc.boolean(),
    callId: field,
    legId: field,
    otherCallId: field,
    target: fc.oneof(target, junk),
    digits: field,
    changes: fc.oneof(
      fc.dictionary(word, fc.record({ value: junk, rev: field }, { requiredKeys: [] })),
      junk,
    ),
    answers: fc.oneof(fc.dictionary(word, junk), junk),
    reasonId: field,
    note: field,
    number: field,
    aniId: field,
    name: field,
    source: fc.constantFrom('page', 'dialpad', 'other'),
    state: fc.constantFrom('available', 'idle', 'other'),
    idleCodeId: field,
    campaignId: field,
    contactId: field,
    guideId: field,
    actionId: field,
  },
  { requiredKeys: ['type', 'isCall'] },
);

test('whatever is asked', async () => {
  const { url, sim, log } = await openServer({ limits: { framesPerSecond: 1e6 } });
  const [ada, ben] = [await Client.desk(url), await Client.desk(url, 'ben')];
  let count = 0;
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 20 }), async (commands) => {
      sim.offerCall({ from: '+12015532447', to: 'ada' });
      sim.phone('ada').answer();
      const calls = sim.state().interactions.at(-1)!.engagements;
      for (const { isCall, ...given } of commands) {
        const id = `f${++count}`;
        const callId = isCall ? calls[0]?.callId : given.callId;
        const legId = isCall ? (given.legId ?? 'customer') : given.legId;
        const result = await ada.command({ ...given, callId, legId, id } as never);
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
