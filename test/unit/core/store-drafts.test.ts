// Drafts: what outlives a reload and what never leaves the page, what another version left, whose they are.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialDraft, keepDial, onDialDraft } from '../../../src/core/store/dial-draft.js';
import { Drafts, onDrafts, tellDrafts } from '../../../src/core/store/drafts.js';
import { guideDraft } from '../../../src/core/store/guide-draft.js';
import { isTargetDraft } from '../../../src/core/store/target-draft.js';
import { isDraft } from '../../../src/core/store/wrapup-draft.js';
import { makeAgent, makeCall } from '../../fixtures/calls.js';
import { desk } from './store-helpers.js';

/** What a tab's storage holds, and how often it was written. */
function storage(left?: Record<string, unknown>) {
  const saved: Record<string, unknown>[] = [];
  return { load: () => left, save: (drafts: Record<string, unknown>) => void saved.push(drafts), saved };
}

describe('drafts', () => {
  it('of an earlier page are taken up; what is typed already stays', () => {
    const drafts = new Drafts();
    drafts.set('c', 'note', 'new');
    drafts.attach(storage({ 'c/note': 'old', 'd/note': 'left' }));
    assert.equal(drafts.get('c', 'note'), 'new');
    assert.equal(drafts.get('d', 'note'), 'left');
    new Drafts().attach(storage());
  });

  it('are saved when one changes, and only then', () => {
    const drafts = new Drafts();
    const { saved, ...into } = storage();
    drafts.attach(into);
    drafts.set('c', 'note', 'a');
    drafts.set('c', 'note', 'a');
    assert.deepEqual(saved, [{ 'c/note': 'a' }]);
    drafts.set('c', 'note', undefined);
    drafts.set('c', 'note', undefined);
    assert.deepEqual(saved.slice(1), [{}]);
    drafts.drop('c');
    drafts.keepOnly(new Set());
    assert.equal(saved.length, 2, 'nothing is left to forget');
  });

  it('that are secret are never saved, also under another call’s id', () => {
    const drafts = new Drafts();
    const { saved, ...into } = storage();
    drafts.attach(into);
    drafts.set('c', 'pin', 'secret', { secret: true });
    drafts.set('c', 'note', 'open');
    drafts.move('c', 'next');
    drafts.set('next', 'pin', 'changed');
    assert.equal(drafts.get('next', 'pin'), 'changed');
    for (const all of saved) assert.doesNotMatch(JSON.stringify(all), /secret|changed/);
    assert.deepEqual(saved.at(-1), { 'next/note': 'open' });
  });

  it('go with their call: moved, kept, dropped; others stay', () => {
    const drafts = new Drafts();
    for (const id of ['a', 'a/b', 'b', '']) drafts.set(id, 'note', id);
    drafts.move('a', 'z');
    assert.equal(drafts.has('a'), false);
    assert.deepEqual([drafts.get('z', 'note'), drafts.get('a/b', 'note')], ['a', 'a/b']);
    drafts.drop('z');
    assert.equal(drafts.has('z'), false);
    assert.equal(drafts.has('b'), true);
    drafts.keepOnly(new Set(['a/b']));
    assert.deepEqual([drafts.has('a/b'), drafts.has('b')], [true, false]);
    assert.equal(drafts.get('', 'note'), '', 'what is of no call stays');
  });

  it('tell those who listen until they no longer do', () => {
    const drafts = new Drafts();
    const told: string[] = [];
    const stop = onDrafts(drafts, () => {
      told.push('a');
      stop();
    });
    onDrafts(drafts, () => told.push('b'));
    tellDrafts(drafts);
    tellDrafts(drafts);
    tellDrafts(new Drafts());
    assert.deepEqual(told, ['a', 'b', 'b']);
  });
});

describe('what an earlier version left', () => {
  it('of wrap-up: a reason and a note, as text', () => {
    for (const good of [{}, { reasonId: 'r' }, { note: 'n' }, { reasonId: 'r', note: '', more: 1 }])
      assert.equal(isDraft(good), true, JSON.stringify(good));
    for (const bad of [undefined, null, 'r', [], { reasonId: 1 }, { note: null }, { reasonId: 'r', note: 1 }])
      assert.equal(isDraft(bad), false, JSON.stringify(bad));
  });

  it('of a request: its mode, its searches, who was chosen', () => {
    const chosen = { id: 'ben', kind: 'agents', name: 'Ben' };
    for (const good of [{ mode: 'transfer' }, { mode: 'consult', texts: {}, chosen }])
      assert.equal(isTargetDraft(good), true, JSON.stringify(good));
    for (const bad of [
      undefined,
      'transfer',
      {},
      { mode: 'other' },
      { mode: 'transfer', texts: 'x' },
      { mode: 'transfer', texts: null },
      { mode: 'consult', chosen: 'ben' },
      { mode: 'consult', chosen: {} },
      { mode: 'consult', chosen: { id: 1 } },
    ])
      assert.equal(isTargetDraft(bad), false, JSON.stringify(bad));
  });

  it('of a call guide: answers as they were typed, and which questions were passed', () => {
    const drafts = new Drafts();
    const read = (draft: unknown) => {
      drafts.set('c', 'guide', draft);
      return guideDraft(drafts, 'c');
    };
    const answers = { a: { text: 'yes', value: 'yes' }, b: { text: '' } };
    for (const good of [
      { guideId: 'g', answers: {} },
      { guideId: 'g', answers, passed: ['a'] },
    ])
      assert.equal(read(good), good);
    for (const bad of [
      undefined,
      null,
      'g',
      [],
      { guideId: 'g' },
      { answers: [] },
      { answers: { ...answers, c: 'no' } },
      { answers: { ...answers, c: { value: 1 } } },
      { answers: { c: null } },
      { answers, passed: 'a' },
      { answers, passed: {} },
    ])
      assert.equal(read(bad), undefined, JSON.stringify(bad));
  });

  it('of the dialpad: text, or nothing', () => {
    const { store } = desk();
    for (const bad of ['12', ['12'], { text: 12 }, { agentId: 'other', text: '1' }]) {
      store.drafts.set('', 'dial', bad);
      assert.deepEqual(dialDraft(store), {}, JSON.stringify(bad));
    }
    store.drafts.set('', 'dial', { text: '12', name: undefined });
    assert.equal(dialDraft(store).text, '12');
  });
});

describe('what is about to be dialled', () => {
  it('is the agent’s: a change adds to it, another agent finds nothing', () => {
    const { store } = desk([makeCall()]);
    keepDial(store, { text: '12', tab: 'pad' }, false);
    keepDial(store, { aniId: 'a' }, false);
    const id = store.state.agent!.id;
    assert.deepEqual(dialDraft(store), { text: '12', tab: 'pad', aniId: 'a', agentId: id });
    store.apply({ type: 'agent', agent: makeAgent({ id: 'another' }) });
    assert.deepEqual(dialDraft(store), {});
    keepDial(store, { search: 's' }, false);
    assert.deepEqual(dialDraft(store), { search: 's', agentId: 'another' });
  });

  it('typed before anybody is known, it is for whoever comes', () => {
    const { store } = desk();
    store.replace(null);
    keepDial(store, { text: '12' }, false);
    assert.deepEqual(dialDraft(store), { text: '12' });
    store.apply({ type: 'agent', agent: makeAgent({ id: 'first' }) });
    assert.equal(dialDraft(store).text, '12');
    keepDial(store, { tab: 'book' }, false);
    assert.equal(dialDraft(store).agentId, 'first');
  });

  it('is not left in the tab’s storage when numbers are masked', () => {
    const { store } = desk();
    const { saved, ...into } = storage();
    store.drafts.attach(into);
    keepDial(store, { text: '12' }, false);
    assert.match(JSON.stringify(saved.at(-1)), /"text":"12"/);
    keepDial(store, { text: '34' }, true);
    assert.deepEqual(saved.at(-1), {});
  });

  it('every dialpad of the session is told, until it is gone', () => {
    const { store } = desk();
    const told: string[] = [];
    const stop = onDialDraft(store, () => told.push('a'));
    onDialDraft(store, () => told.push('b'));
    keepDial(store, { text: '1' }, false);
    stop();
    keepDial(store, { text: '2' }, false);
    assert.deepEqual(told, ['a', 'b', 'b']);
    onDialDraft(desk().store, () => told.push('other session'));
    keepDial(store, { text: '3' }, false);
    assert.deepEqual(told, ['a', 'b', 'b', 'b']);
  });
});
