// Answers to a call guide that are not submitted: what becomes of them, and how far they go.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo, isComplete, readGuide } from '../../../src/core/guide/answers.js';
import { checkGuide } from '../../../src/core/guide/check.js';
import { outlook } from '../../../src/core/guide/outlook.js';
import type { Call, Guide } from '../../../src/core/schema/types.js';
import {
  GUIDE as KIND,
  guideDraft,
  isGuideUnsent,
  type GuideDraft,
} from '../../../src/core/store/guide-draft.js';
import type { Store } from '../../../src/core/store/store.js';
import { GUIDE, guideCall } from '../../fixtures/guides.js';
import { desk } from './store-helpers.js';

const CALL = guideCall({ id: 'call-1', rev: undefined });
const ANSWERED: GuideDraft = { guideId: 'guide-1', answers: { renew: { text: 'yes', value: 'yes' } } };

function answered(draft: object = ANSWERED, call: Call = CALL): Store {
  const { store } = desk([call]);
  store.drafts.set(call.id, KIND, draft);
  return store;
}
const told = ({ state }: Store) => state.notices.map(({ code, callId, level }) => [code, callId, level]);
const LOST = [['guide-unsubmitted', 'call-1', 'warning']];
const patch = (change: object) => ({ type: 'call-patch', callId: 'call-1', patch: change });

describe('call guide: answers that are not submitted', () => {
  const ends: [what: string, update: object][] = [
    ['ends', patch({ phase: 'ended' })],
    ['is removed', { type: 'call-removed', callId: 'call-1' }],
    ['is gone from a snapshot', { type: 'snapshot', snapshot: { calls: [] } }],
  ];
  for (const [what, update] of ends) {
    it(`are told of once when the call ${what}, and go`, () => {
      const store = answered();
      store.apply(patch({ phase: 'wrapup' }));
      assert.deepEqual(told(store), []);
      store.apply(update);
      store.apply(update);
      assert.deepEqual(told(store), LOST);
      assert.equal(guideDraft(store.drafts, 'call-1'), undefined);
    });
  }

  const silent: [what: string, draft: object, before?: object][] = [
    ['none was given', { guideId: 'guide-1', answers: {}, at: 'renew' }],
    ['they were taken back', { guideId: 'guide-1', answers: { note: { text: '' } } }],
    ['they are of another guide', { ...ANSWERED, guideId: 'guide-0' }],
    ['the agent wrapped up without them', { ...ANSWERED, left: true }],
    ['they were submitted', ANSWERED, patch({ guide: { ...GUIDE, submitted: true } })],
  ];
  for (const [what, draft, before] of silent) {
    it(`are not told of when ${what}`, () => {
      const store = answered(draft);
      if (before) store.apply(before);
      store.apply(patch({ phase: 'ended' }));
      assert.deepEqual(told(store), []);
    });
  }

  it('are not told of when the last word of the call is that they are submitted', () => {
    const store = answered();
    store.apply(patch({ phase: 'ended', guide: { ...GUIDE, submitted: true } }));
    assert.deepEqual(told(store), []);
  });

  it('go on with the call under another id', () => {
    const store = answered();
    store.apply([
      { type: 'call', call: { ...CALL, id: 'call-2', continues: 'call-1' } },
      { type: 'call-removed', callId: 'call-1' },
    ]);
    assert.deepEqual(told(store), []);
    assert.equal(answerTo(guideDraft(store.drafts, 'call-2')!, 'renew')?.value, 'yes');
  });

  for (const [what, guide] of [
    ['another guide comes', { ...GUIDE, id: 'guide-2' }],
    ['the guide is taken away', null],
  ] as const) {
    it(`are told of when ${what}`, () => {
      const store = answered();
      store.apply(patch({ guide }));
      assert.deepEqual(told(store), LOST);
      assert.equal(guideDraft(store.drafts, 'call-1'), undefined);
    });
  }

  it('stay when the questions of the guide change', () => {
    const store = answered();
    store.apply(patch({ guide: { ...GUIDE, questions: GUIDE.questions.slice(1) } }));
    assert.deepEqual([told(store), isGuideUnsent(store.drafts, store.state.calls[0] as Call)], [[], true]);
  });

  it('what another version stored is none', () => {
    for (const draft of [null, 7, {}, { answers: 1 }, { answers: { a: null } }, { answers: {}, passed: 1 }]) {
      const store = answered({ guideId: 'guide-1', ...(typeof draft === 'object' ? draft : {}) });
      if (draft === null || draft === 7) store.drafts.set('call-1', KIND, draft);
      assert.equal(guideDraft(store.drafts, 'call-1'), undefined);
      store.apply(patch({ phase: 'ended' }));
      assert.deepEqual(told(store), []);
    }
  });
});

describe('call guide: what would be submitted', () => {
  const read = (answers: GuideDraft['answers']) => readGuide(GUIDE, { answers });

  it('is what is answered on the path', () => {
    const { answers, missing } = read({
      renew: { text: 'no', value: 'no' },
      when: { text: '2026-02-01', value: '2026-02-01' },
      why: { text: ' x ', value: 'x' },
      note: { text: '  ', value: '' },
    });
    assert.deepEqual([answers, missing], [{ renew: 'no', why: 'x' }, []]);
  });

  it('is not complete with what cannot be read, though it need not be answered', () => {
    const reading = read({
      renew: { text: 'yes', value: 'yes' },
      when: { text: '2026-02-01', value: '2026-02-01' },
      cards: { text: 'two', flaw: 'flawNumber' },
    });
    assert.deepEqual([reading.wrong, isComplete(reading)], [['cards'], false]);
  });

  it('ids that are named like members of every object are ids', () => {
    assert.equal(answerTo({ answers: {} }, 'constructor'), undefined);
    const guide: Guide = {
      id: 'g',
      start: 'toString',
      questions: [{ id: 'toString', text: '', kind: 'text', required: true }],
    };
    assert.deepEqual(readGuide(guide, { answers: {} }).missing, ['toString']);
    const answers = JSON.parse('{"__proto__":{"text":"x","value":"x"}}') as GuideDraft['answers'];
    assert.deepEqual(Object.keys(readGuide(guide, { answers }).values), ['__proto__']);
  });
});

describe('call guide: how far it is', () => {
  it('counts the shortest and the longest way that are left', () => {
    assert.deepEqual(outlook(GUIDE, {}, 'renew'), { least: 3, most: 4 });
    assert.deepEqual(outlook(GUIDE, { renew: 'yes' }, 'renew'), { least: 4, most: 4 });
    assert.deepEqual(outlook(GUIDE, { renew: 'perhaps' }, 'renew'), { least: 3, most: 4 });
    assert.deepEqual(outlook(GUIDE, {}, 'note'), { least: 1, most: 1 });
    assert.deepEqual(outlook(GUIDE, {}, 'gone'), { least: 0, most: 0 });
  });

  it('an optional choice may also be left out', () => {
    const questions = [{ ...GUIDE.questions[0]!, required: false }, ...GUIDE.questions.slice(1)];
    assert.deepEqual(outlook({ ...GUIDE, questions }, {}, 'renew'), { least: 1, most: 4 });
  });

  it('comes to an end in a loop, and in a guide whose ways meet again and again', () => {
    const loop: Guide['questions'] = [
      { id: 'a', text: '', kind: 'text', next: 'b' },
      { id: 'b', text: '', kind: 'text', next: 'a' },
    ];
    assert.deepEqual(outlook({ id: 'g', start: 'a', questions: loop }, {}, 'a'), { least: 2, most: 2 });
    const questions = Array.from({ length: 60 }, (_, i) => ({
      id: `q${i}`,
      text: '',
      kind: 'choice' as const,
      options: ['x', 'y'].map((id) => ({ id, label: id, next: `q${i + 1}` })),
      required: true,
    }));
    assert.deepEqual(outlook({ id: 'g', start: 'q0', questions }, {}, 'q0'), { least: 60, most: 60 });
  });
});

describe('call guide: faults', () => {
  const faults = (guide: Partial<Guide>) => checkGuide({ ...GUIDE, ...guide }).map(({ path }) => path);

  it('finds none in a sound guide', () => {
    assert.deepEqual(faults({}), []);
  });

  it('finds each, with its place', () => {
    const text = (id: string, next?: string) => ({
      id,
      text: '',
      kind: 'text' as const,
      ...(next !== undefined && { next }),
    });
    assert.deepEqual(faults({ start: 'x' }), ['start']);
    assert.deepEqual(faults({ start: 'a', questions: [text('a', 'b'), text('b', 'a')] }), [
      'questions[1].next',
    ]);
    assert.deepEqual(faults({ start: 'a', questions: [text('a', 'b')] }), ['questions[0].next']);
    assert.deepEqual(faults({ start: 'a', questions: [text('a'), text('a')] }), ['questions[1]']);
    assert.deepEqual(faults({ start: 'a', questions: [{ ...text('a'), kind: 'choice' }] }), ['questions[0]']);
  });

  it('ways that meet again are no loop', () => {
    const questions = [...GUIDE.questions, { id: 'far', text: '', kind: 'text' as const, next: 'note' }];
    assert.deepEqual(faults({ questions }), []);
  });
});
