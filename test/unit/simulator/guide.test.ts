import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../../../src/core/schema/types.js';
import { guidePath } from '../../../src/core/guide/path.js';
import { ask, reached, resultOf, ringing } from './dialling.js';
import { openPage } from './harness.js';

type Answers = Record<string, string | number | boolean | null>;
const GUIDE_ID = 'guide-renewal';

async function onCall() {
  const floor = await reached('campaign');
  const { sim, page, callId } = floor;
  const submit = (answers: Answers, guideId = GUIDE_ID): Promise<Result> =>
    resultOf(sim, page, { type: 'submit-guide', callId, guideId, answers });
  const submissions = () => sim.state().campaigns[0]!.submissions;
  return { ...floor, submit, submissions };
}
const problems = (result: Result) => (result.ok ? undefined : { code: result.code, ...result.fields });

const REQUIRED = 'An answer is required';
const WRONG = 'The answer does not fit the question';
const UNKNOWN = 'There is no such question';

const ACCEPTED: [what: string, answers: Answers, kept: Answers][] = [
  ['the short way', { renew: 'no', reason: 'Moving away' }, { renew: 'no', reason: 'Moving away' }],
  [
    'all four kinds',
    { renew: 'yes', delivery: 'branch', 'pick-up': '2026-02-03', cards: 2, note: 'Thanks' },
    { renew: 'yes', delivery: 'branch', 'pick-up': '2026-02-03', cards: 2, note: 'Thanks' },
  ],
  ['optional ones left out', { renew: 'yes', delivery: 'post' }, { renew: 'yes', delivery: 'post' }],
  [
    'empty ones are none',
    { renew: 'yes', delivery: 'post', cards: null, note: ' ' },
    { renew: 'yes', delivery: 'post' },
  ],
  [
    'what was answered on another way does not count',
    { renew: 'later', 'call-on': '2026-03-01', reason: 'x', cards: 'many' },
    { renew: 'later', 'call-on': '2026-03-01' },
  ],
];

const REFUSED: [what: string, answers: Answers, fields: Record<string, string>][] = [
  ['nothing', {}, { renew: REQUIRED }],
  ['a required one is missing', { renew: 'no' }, { reason: REQUIRED }],
  ['an option that there is not', { renew: 'perhaps' }, { renew: WRONG }],
  ['a question that there is not', { renew: 'no', reason: 'x', shoe: 'size' }, { shoe: UNKNOWN }],
  ['a number as text', { renew: 'yes', delivery: 'post', cards: '2' }, { cards: WRONG }],
  ['text that is none', { renew: 'no', reason: 7 }, { reason: WRONG }],
  ['a day that there is not', { renew: 'later', 'call-on': '2026-02-30' }, { 'call-on': WRONG }],
  ['everything at once', { renew: 'yes', delivery: true, x: null }, { delivery: WRONG, x: UNKNOWN }],
];

describe('simulator: a call guide', () => {
  for (const [what, answers, kept] of ACCEPTED) {
    it(`is submitted: ${what}`, async () => {
      const { sim, page, submit, submissions, callId } = await onCall();
      assert.equal(problems(await submit(answers)), undefined);
      assert.equal(page.call().guide?.submitted, true);
      const [only, ...more] = submissions()!;
      assert.deepEqual(only, {
        callId,
        contactId: 'contact-1',
        agentId: 'ada',
        at: sim.clock.now(),
        answers: kept,
      });
      assert.deepEqual(more, []);
    });
  }

  for (const [what, answers, fields] of REFUSED) {
    it(`is refused, by question: ${what}`, async () => {
      const { page, submit, submissions } = await onCall();
      assert.deepEqual(problems(await submit(answers)), { code: 'invalid', ...fields });
      assert.equal(page.call().guide?.submitted, undefined);
      assert.equal(submissions(), undefined);
    });
  }

  it('is submitted once, and another one is not found', async () => {
    const { submit } = await onCall();
    const answers = { renew: 'no', reason: 'x' };
    assert.equal(problems(await submit(answers, 'guide-none'))?.code, 'not-found');
    assert.equal(problems(await submit(answers)), undefined);
    assert.equal(problems(await submit(answers))?.code, 'denied');
  });

  it('is submitted in wrap-up too; not before they talk, and not after the wrap-up', async () => {
    const { sim, page, callId, customer, request } = await ringing('campaign');
    const submit = () =>
      ask(sim, page, {
        type: 'submit-guide',
        callId,
        guideId: GUIDE_ID,
        answers: { renew: 'no', reason: 'x' },
      });
    assert.equal(await submit(), 'denied');
    customer().answer();
    customer().hangUp();
    assert.equal(await submit(), 'ok');
    await request({ type: 'wrapup', callId });
    assert.equal(await submit(), 'not-found');
  });

  it('is the first agent’s alone', async () => {
    const { sim, ben, request, callId } = await onCall();
    const target = { type: 'agent', id: 'ben', name: 'Ben' } as const;
    await request({ type: 'consult', callId, target });
    sim.phone('ben').answer();
    assert.equal(ben.call().guide, undefined);
    const answers = { renew: 'no', reason: 'x' };
    const input = { type: 'submit-guide', callId: ben.call().id, guideId: GUIDE_ID, answers } as const;
    assert.equal(await ask(sim, ben, input), 'denied');
  });

  it('is the same on a second page, and confirmed there as well', async () => {
    const { sim, page, submit } = await onCall();
    const second = openPage(sim, 'ada');
    await sim.advance(0);
    await submit({ renew: 'no', reason: 'x' });
    assert.deepEqual(second.call().guide, page.call().guide);
    assert.equal(second.call().guide?.submitted, true);
  });

  it('asks all four kinds, in both languages, and each way has an end', async () => {
    const { sim } = await onCall();
    const { guide } = sim.state().campaigns[0]!;
    const { questions } = guide!;
    assert.deepEqual([...new Set(questions.map(({ kind }) => kind))].sort(), [
      'choice',
      'date',
      'number',
      'text',
    ]);
    const texts = questions.flatMap(({ text, options = [] }) => [text, ...options.map(({ label }) => label)]);
    assert.equal(
      texts.every((text) => typeof text === 'object' && text.en && text['zh-CN']),
      true,
    );
    for (const renew of ['yes', 'later', 'no']) {
      for (const delivery of ['post', 'branch']) {
        assert.equal(guidePath(guide!, { renew, delivery }).path.at(-1), 'note');
      }
    }
  });
});
