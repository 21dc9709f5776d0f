// state=, freezing, batches, listeners, selection, drafts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SnapshotInput } from '../../../src/core/schema/index.js';
import type { State } from '../../../src/core/store/state.js';
import { makeAgent, makeCall, makeLeg, makeProfile } from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { bench, DESK, desk, pageErrors, settle, wired } from './store-helpers.js';

const call = (overrides: object = {}) => makeCall({ rev: undefined, ...overrides });
const update = (overrides: object) => ({ type: 'call', call: call(overrides) });

function assertFrozen(value: unknown, path = 'state'): void {
  if (typeof value !== 'object' || value === null) return;
  holds(Object.isFrozen(value), path);
  for (const [key, item] of Object.entries(value)) assertFrozen(item, `${path}.${key}`);
}

describe('state=', () => {
  it('is the whole truth: what is left out is not known', () => {
    const { store } = desk([call()]);
    store.apply({ type: 'history', history: [{ id: 'h', channel: 'voice', direction: 'inbound', at: 1 }] });
    store.replace({ agent: makeAgent({ id: 'cho' }) });
    assert.equal(store.state.agent!.id, 'cho');
    assert.deepEqual(store.state.calls, []);
    assert.deepEqual(store.state.profile, {});
    assert.deepEqual(store.state.history, []);
    assert.equal(store.state.campaign, null);
  });

  it('is never refused for epoch, seq or rev', () => {
    const { store } = bench();
    store.replace({ epoch: 'a', seq: 9, calls: [call({ rev: 9 })] });
    store.replace({ epoch: 'b', seq: 3, calls: [call({ rev: 3 })] });
    store.replace({ epoch: 'a', seq: 1, calls: [call({ rev: 1, muted: true })] });
    assert.equal(store.state.calls[0]!.muted, true);
    assert.equal(store.state.epoch, 'a');
    assert.equal(store.state.seq, 1);
    store.apply({ type: 'call', epoch: 'a', seq: 2, call: call({ rev: 2, muted: false }) });
    assert.equal(store.state.calls[0]!.muted, false);
    store.apply({ type: 'call', epoch: 'b', seq: 50, call: call({ rev: 50, muted: true }) });
    assert.equal(store.state.calls[0]!.muted, false, 'the epoch it replaced is refused for updates');
  });

  it('equal content does nothing: the same object, nobody is told', async () => {
    const { store, clock, states, news } = bench();
    const snapshot = (): SnapshotInput =>
      structuredClone({ ...DESK, epoch: 'a', seq: 1, calls: [call()], campaign: null });
    store.replace(snapshot());
    news();
    states.length = 0;
    const before = store.state;
    store.replace(snapshot());
    await clock.advance(60_000);
    store.replace(JSON.stringify(snapshot()));
    assert.equal(store.state, before);
    assert.equal(states.length, 0);
    assert.deepEqual(news(), []);
  });

  it('equal content does nothing, also where times are left out', async () => {
    const { store, clock, states } = bench();
    const bare = {
      agent: { id: 'ada', state: { kind: 'idle' } },
      calls: [{ id: 'c', phase: 'connected', legs: [{ id: 'x', hold: true }] }],
    };
    store.replace(bare);
    const before = store.state;
    states.length = 0;
    await clock.advance(60_000);
    store.replace(bare);
    assert.equal(store.state, before);
    assert.equal(states.length, 0);
  });

  it('null: nothing is known, nothing has happened', async () => {
    const { store, news, line } = wired([call()]);
    const promise = store.request({ type: 'end-call', callId: 'call-1' });
    news();
    store.replace(null);
    assert.deepEqual(store.state.calls, []);
    assert.equal(store.state.agent, undefined);
    assert.equal(store.state.selectedCallId, undefined);
    holds(
      !news().some((fact) => fact === 'cc-call-ended' || fact === 'cc-request-done'),
      'no end, no success',
    );
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    assert.equal((await promise).ok, false);
    store.replace({ calls: [call({ phase: 'connected' })] });
    holds(!news().includes('cc-call-connected'), 'the first state again: replayed');
  });

  it('null makes room for a call that had ended', () => {
    const { store } = bench();
    store.replace({ epoch: 'a', seq: 5, calls: [call({ phase: 'ended' })] });
    store.replace(null);
    store.apply({ type: 'snapshot', snapshot: { epoch: 'a', seq: 1, calls: [call()] } });
    assert.equal(store.state.calls[0]!.phase, 'connected');
  });

  it('null forgets the order of messages, too', () => {
    const { store } = bench();
    store.replace({ seq: 5, calls: [call({ rev: 5 })] });
    store.replace(null);
    store.apply({ type: 'call', seq: 1, call: call({ rev: 1 }) });
    assert.equal(store.state.calls.length, 1);
  });

  it('is copied: what is changed later has no effect', () => {
    const { store } = bench();
    const mine = structuredClone({ ...DESK, calls: [call()] });
    store.replace(mine);
    const patch = { legs: [{ id: 'customer', hold: true }] };
    store.apply({ type: 'call-patch', callId: 'call-1', patch });
    const before = structuredClone(store.state);
    mine.calls[0]!.legs[0]!.hold = true;
    mine.calls.length = 0;
    (mine.agent as { name: unknown }).name = 'Mallory';
    patch.legs[0]!.hold = false;
    assert.deepEqual(store.state, before);
  });

  it('results of a snapshot answer requests', async () => {
    const { store } = desk([call()]);
    const promise = store.request({ id: 'r1', type: 'hold', callId: 'call-1', legId: 'customer' });
    store.replace({ ...DESK, calls: [call()], results: [{ id: 'r1', ok: false, code: 'refused' }] });
    assert.deepEqual(await promise, { id: 'r1', ok: false, code: 'refused' });
  });
});

describe('the state that is given out', () => {
  it('is frozen in depth, after everything', async () => {
    const { store, line } = wired([call()]);
    assertFrozen(store.state);
    void store.request({ type: 'send-digits', callId: 'call-1', digits: '1' });
    void store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    assertFrozen(store.state);
    line.sent.at(-1)!.answer({ ok: false, code: 'refused', fields: { a: 'b' } });
    await settle();
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { extra: { deep: [{}] } } });
    store.apply({ type: 'notice', notice: { id: 'n', level: 'info', text: { en: 'x' } } });
    store.selectCall('call-1');
    assertFrozen(store.state);
    assert.throws(() => ((store.state as { calls: unknown }).calls = []));
  });

  it('is another object only when something changed', () => {
    const { store } = desk([call()]);
    const before = store.state;
    store.apply({ type: 'call-removed', callId: 'x' });
    store.dismiss('x');
    store.selectCall('x');
    assert.equal(store.state.calls, before.calls);
    assert.equal(store.state.notices, before.notices);
  });

  it('heardAt is the time of the last word of the backend, not of a click', async () => {
    const { store, clock } = desk([call(), call({ id: 'call-2' })]);
    const { heardAt } = store;
    assert.equal(heardAt, store.now());
    await clock.advance(30_000);
    store.selectCall('call-2');
    assert.equal(store.state.selectedCallId, 'call-2');
    assert.equal(store.heardAt, heardAt);
    store.apply(update({}));
    assert.equal(store.heardAt, heardAt + 30_000, 'a duplicate is a word, too');
    await clock.advance(30_000);
    store.replace(DESK);
    assert.equal(store.heardAt, heardAt + 60_000);
  });

  it('heardAt is not the time at which the line broke', async () => {
    const { store, line, clock } = wired([call()]);
    const { heardAt } = store;
    await clock.advance(30_000);
    line.say({ type: 'link', link: { status: 'offline' } });
    assert.equal(store.state.link.status, 'offline');
    assert.equal(store.heardAt, heardAt);
  });
});

describe('listeners', () => {
  it('a batch notifies once', () => {
    const { store, states } = desk();
    store.apply({
      type: 'batch',
      updates: [
        update({}),
        update({ id: 'call-2' }),
        { type: 'agent', agent: makeAgent({ dn: '9' }) },
        { type: 'notice', notice: { id: 'n', level: 'info' } },
        { type: 'link', link: { status: 'connecting' } },
      ],
    });
    assert.equal(states.length, 1);
    assert.equal(states[0]!.calls.length, 2);
    assert.equal(states[0]!.notices.length, 1);
  });

  it('an update that confirms a request notifies once', () => {
    const { store, states } = desk([call()]);
    void store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    states.length = 0;
    store.apply(update({ legs: [makeLeg({ hold: true })] }));
    assert.equal(states.length, 1);
    assert.deepEqual(states[0]!.pending, []);
    assert.equal(states[0]!.calls[0]!.legs[0]!.hold, true);
  });

  it('a request notifies once, and again when it is over', async () => {
    const { store, states } = desk([call()]);
    const promise = store.request({ id: 'r', type: 'hold', callId: 'call-1', legId: 'customer' });
    assert.equal(states.length, 1);
    assert.equal(states[0]!.pending.length, 1);
    store.apply({ type: 'result', result: { id: 'r', ok: false, code: 'refused' } });
    await promise;
    assert.equal(states.length, 2);
    assert.deepEqual([states[1]!.pending.length, states[1]!.notices.length], [0, 1]);
  });

  it('never hear the same state twice', () => {
    const { store, states } = desk([call()]);
    void store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    store.apply(update({ legs: [makeLeg({ hold: true })] }));
    store.apply({ type: 'notice', notice: { id: 'n', level: 'info' } });
    store.dismiss('n');
    store.dismiss('n');
    assert.equal(new Set(states).size, states.length);
  });

  it('apply inside a listener waits until the running facts have fired', () => {
    const { store, news, facts } = bench();
    const order: string[] = [];
    store.onFact(({ fact }) => order.push(`${fact} sees ${store.state.calls.length}`));
    let done = false;
    store.subscribe(() => {
      if (done) return;
      done = true;
      store.apply(update({ id: 'call-2', phase: 'offered' }));
      order.push(`applied, sees ${store.state.calls.length}`);
    });
    store.apply(update({ phase: 'offered' }));
    assert.deepEqual(order, [
      'applied, sees 1',
      'cc-call-changed sees 1',
      'cc-call-offered sees 1',
      'cc-selection-changed sees 1',
      'cc-call-changed sees 2',
      'cc-call-offered sees 2',
    ]);
    assert.equal(news().length, facts.length);
  });

  it('apply inside a fact listener waits, too; the order of updates is kept', () => {
    const { store } = bench();
    const seen: unknown[] = [];
    store.onFact(({ fact }) => {
      if (fact === 'cc-call-offered') {
        store.apply(update({ muted: true }));
        store.apply(update({ muted: false }));
        store.replace({ calls: [call({ muted: true, held: true })] });
      }
    });
    store.onFact(({ fact, detail }) => {
      if (fact === 'cc-call-changed') seen.push((detail.next as { muted?: boolean }).muted);
    });
    store.apply(update({ phase: 'offered' }));
    assert.deepEqual(seen, [undefined, true, false, true]);
  });

  it('an error in one stops nothing and is the page’s to see', () => {
    const { store, facts } = bench();
    const seen: State[] = [];
    store.subscribe(() => {
      throw new Error('listener');
    });
    store.onFact(() => {
      throw new Error('fact');
    });
    store.subscribe((state) => seen.push(state));
    store.apply(update({ phase: 'offered' }));
    assert.equal(seen.length, 1);
    assert.deepEqual(
      facts.map(({ fact }) => fact),
      ['cc-call-changed', 'cc-call-offered', 'cc-selection-changed'],
    );
    assert.deepEqual(
      pageErrors.splice(0).map((error) => (error as Error).message),
      ['listener', 'fact', 'fact', 'fact'],
    );
  });

  it('may leave, and come, while they are told', () => {
    const { store } = bench();
    let calls = 0;
    const stop = store.subscribe(() => {
      calls++;
      stop();
      store.subscribe(() => calls++);
    });
    store.apply(update({}));
    assert.equal(calls, 1);
    store.apply(update({ muted: true }));
    assert.equal(calls, 2);
  });

  it('select tells of a part, now and when it changed', () => {
    const { store } = desk([call()]);
    const seen: unknown[] = [];
    const abort = new AbortController();
    store.select(
      (state) => state.calls.map(({ muted }) => muted),
      (value) => seen.push(value),
      { signal: abort.signal },
    );
    store.apply(update({ legs: [makeLeg({ hold: true })] }));
    store.apply(update({ muted: true }));
    abort.abort();
    store.apply(update({ muted: false }));
    assert.deepEqual(seen, [[undefined], [true]]);
    store.select(
      (state) => state,
      () => assert.fail('aborted before'),
      { signal: abort.signal },
    );
  });

  it('hear nothing after destroy', async () => {
    const { store, states, facts } = desk([call()]);
    const promise = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    store.destroy();
    assert.equal((await promise).ok, false, 'nothing hangs');
    states.length = facts.length = 0;
    store.apply(update({ muted: true }));
    assert.deepEqual([states.length, facts.length], [0, 0]);
  });
});

describe('selection', () => {
  const offered = (id: string) => call({ id, phase: 'offered' });
  const held = (id: string) => call({ id, legs: [makeLeg({ hold: true })] });
  const wrapup = (id: string) => call({ id, phase: 'wrapup' });
  const selected = (calls: unknown[]) => desk(calls).store.state.selectedCallId;

  it('takes the call that needs attention most', () => {
    assert.equal(selected([]), undefined);
    assert.equal(selected([offered('a')]), 'a');
    assert.equal(selected([offered('a'), wrapup('b')]), 'b');
    assert.equal(selected([wrapup('a'), held('b')]), 'b');
    assert.equal(selected([held('a'), call({ id: 'b' })]), 'b');
    assert.equal(selected([call({ id: 'a', held: true, role: 'consulted' }), call({ id: 'b' })]), 'b');
    assert.equal(selected([call({ id: 'a', phase: 'ended' })]), undefined);
    assert.equal(selected([offered('a'), offered('b')]), 'a', 'the first of equals');
  });

  it('moves on by itself, but not between equals', () => {
    const { store, news } = desk([offered('a')]);
    store.apply(update({ id: 'b', phase: 'offered' }));
    assert.equal(store.state.selectedCallId, 'a');
    store.apply(update({ id: 'b' }));
    assert.equal(store.state.selectedCallId, 'b');
    holds(news().includes('cc-selection-changed'));
    store.apply({ type: 'call-removed', callId: 'b' });
    assert.equal(store.state.selectedCallId, 'a');
    store.apply(update({ id: 'a', phase: 'ended' }));
    assert.equal(store.state.selectedCallId, undefined);
  });

  it('the agent’s choice stays while the call does', () => {
    const { store } = desk([call({ id: 'a' }), offered('b')]);
    store.selectCall('b');
    store.apply(update({ id: 'a', muted: true }));
    store.apply(update({ id: 'c' }));
    assert.equal(store.state.selectedCallId, 'b');
    store.selectCall('nobody');
    assert.equal(store.state.selectedCallId, 'b');
    store.selectCall(null);
    assert.equal(store.state.selectedCallId, 'a');
    store.selectCall('b');
    store.apply({ type: 'call-removed', callId: 'b' });
    assert.equal(store.state.selectedCallId, 'a');
    store.apply([update({ id: 'b2', phase: 'offered' }), update({ id: 'a', phase: 'ended' })]);
    assert.equal(store.state.selectedCallId, 'c');
  });

  it('never leaves a call with unsaved input', () => {
    const { store } = desk([wrapup('a')]);
    store.drafts.set('a', 'wrapup', { note: 'half a sent' });
    store.apply(update({ id: 'b' }));
    assert.equal(store.state.selectedCallId, 'a');
    store.drafts.set('a', 'wrapup', undefined);
    store.apply(update({ id: 'b', muted: true }));
    assert.equal(store.state.selectedCallId, 'b');
  });

  it('an ended call is left, draft or not', () => {
    const { store } = desk([wrapup('a'), offered('b')]);
    store.drafts.set('a', 'wrapup', 'x');
    store.apply(update({ id: 'a', phase: 'ended' }));
    assert.equal(store.state.selectedCallId, 'b');
  });

  it('goes on with a call under its next id, also one chosen by hand', () => {
    const { store, news } = desk([call({ id: 'a' }), offered('b')]);
    store.selectCall('b');
    news();
    store.apply(update({ id: 'b2', continues: 'b', phase: 'offered' }));
    assert.equal(store.state.selectedCallId, 'b2');
    store.apply(update({ id: 'a', muted: true }));
    assert.equal(store.state.selectedCallId, 'b2');
  });

  it('is told of with the old and the new', () => {
    const { store, facts } = desk([call({ id: 'a' }), offered('b')]);
    store.selectCall('b');
    const last = facts.at(-1)!;
    assert.equal(last.fact, 'cc-selection-changed');
    assert.deepEqual(last.detail, { prev: 'a', next: 'b' });
  });
});

describe('drafts', () => {
  it('outlive updates, and go with the call', () => {
    const { store } = desk([call()]);
    store.drafts.set('call-1', 'variables', { caseNumber: 'C-1' });
    store.apply(update({ phase: 'wrapup' }));
    store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, epoch: 'new', calls: [call({ phase: 'wrapup' })] },
    });
    assert.deepEqual(store.drafts.get('call-1', 'variables'), { caseNumber: 'C-1' });
    store.apply(update({ phase: 'ended' }));
    assert.equal(store.drafts.get('call-1', 'variables'), undefined);
    assert.equal(store.drafts.has('call-1'), false);
  });

  it('go with a call that vanishes', () => {
    const { store } = desk([call()]);
    store.drafts.set('call-1', 'wrapup', 'x');
    store.apply({ type: 'call-removed', callId: 'call-1' });
    assert.equal(store.drafts.has('call-1'), false);
  });

  it('move with an engagement', () => {
    const { store } = desk([call()]);
    store.drafts.set('call-1', 'wrapup', 'x');
    store.drafts.set('call-1', 'variables', 'y');
    store.apply(update({ id: 'call-1b', continues: 'call-1' }));
    assert.equal(store.drafts.get('call-1b', 'wrapup'), 'x');
    assert.equal(store.drafts.get('call-1b', 'variables'), 'y');
    assert.equal(store.drafts.has('call-1'), false);
  });

  it('of calls that ended while the page was away go with the first snapshot', () => {
    const { store } = bench();
    store.drafts.attach({
      load: () => ({ 'call-1/wrapup': 'kept', 'old/wrapup': 'stale' }),
      save: () => undefined,
    });
    store.apply({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    assert.equal(store.drafts.get('call-1', 'wrapup'), 'kept');
    assert.equal(store.drafts.has('old'), false);
  });

  it('one call’s are not another’s, whatever the ids look like', () => {
    const { store } = desk([]);
    const ids = ['a', 'a/b', 'a/b/c', '', '__proto__', 'ab'];
    for (const id of ids) store.drafts.set(id, 'wrapup', id);
    for (const id of ids) assert.equal(store.drafts.get(id, 'wrapup'), id);
    store.drafts.drop('a');
    assert.deepEqual(
      ids.filter((id) => store.drafts.has(id)),
      ['a/b', 'a/b/c', '', '__proto__', 'ab'],
    );
    store.drafts.move('a/b', 'z');
    assert.deepEqual(
      [...ids, 'z'].filter((id) => store.drafts.has(id)),
      ['a/b/c', '', '__proto__', 'ab', 'z'],
    );
  });

  it('are left where a reload finds them; an earlier page’s do not replace what is typed', () => {
    const { store } = desk([call()]);
    const saved: Record<string, unknown>[] = [];
    store.drafts.set('call-1', 'wrapup', 'typed');
    store.drafts.attach({
      load: () => ({ 'call-1/wrapup': 'old', 'call-1/variables': 'old' }),
      save: (drafts) => saved.push(structuredClone(drafts)),
    });
    assert.equal(store.drafts.get('call-1', 'wrapup'), 'typed');
    assert.equal(store.drafts.get('call-1', 'variables'), 'old');
    store.drafts.set('call-1', 'wrapup', 'more');
    assert.deepEqual(saved.at(-1), { 'call-1/wrapup': 'more', 'call-1/variables': 'old' });
    const count = saved.length;
    store.drafts.set('call-1', 'wrapup', 'more');
    store.drafts.set('call-1', 'nothing', undefined);
    store.drafts.drop('nobody');
    assert.equal(saved.length, count, 'nothing changed, nothing saved');
    store.drafts.drop('call-1');
    assert.deepEqual(saved.at(-1), {});
    const fresh = bench().store.drafts;
    fresh.attach({ load: () => undefined, save: () => undefined });
    assert.equal(fresh.has('call-1'), false);
  });
});

describe('notices', () => {
  const notice = (overrides: object) => ({
    type: 'notice',
    notice: { id: 'n', level: 'info', text: 'Hello', ...overrides },
  });
  it('of the backend: once, replaced by id, dismissed, the last twenty', async () => {
    const { store, clock, states } = desk();
    store.apply([notice({}), notice({})]);
    const [first] = store.state.notices;
    assert.equal(store.state.notices.length, 1);
    await clock.advance(1000);
    store.apply(notice({ text: 'Bye' }));
    assert.deepEqual(
      store.state.notices.map(({ text }) => text),
      ['Bye'],
    );
    assert.equal(store.state.notices[0]!.at, first!.at, 'the time of the first');
    states.length = 0;
    store.dismiss('n');
    assert.deepEqual([states.length, store.state.notices.length], [1, 0]);
    for (let i = 0; i < 30; i++) store.apply(notice({ id: `n${i}` }));
    assert.deepEqual([store.state.notices.length, store.state.notices[0]!.id], [20, 'n10']);
  });

  it('about a call outlive it', () => {
    const { store } = desk([call()]);
    store.apply(notice({ callId: 'call-1' }));
    store.apply({ type: 'call-removed', callId: 'call-1' });
    assert.equal(store.state.notices.length, 1);
  });
});

describe('profiles, campaigns, history, directory', () => {
  it('replace what was there', () => {
    const { store } = desk();
    store.apply({ type: 'profile', profile: makeProfile({ lang: 'zh-CN' }) });
    assert.equal(store.state.profile.lang, 'zh-CN');
    store.apply({ type: 'campaign', campaign: { id: 'p', name: 'P', contact: null } });
    assert.equal(store.state.campaign!.id, 'p');
    store.apply({ type: 'snapshot', snapshot: { ...DESK } });
    assert.equal(store.state.campaign!.id, 'p', 'a part that a snapshot leaves out stays');
    store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, campaign: null, directory: [{ id: 'b', kind: 'agents', name: 'Ben' }] },
    });
    assert.equal(store.state.campaign, null);
    assert.equal(store.state.directory.length, 1);
    store.apply({ type: 'campaign', campaign: { id: 'p', name: 'P', contact: null } });
    store.apply({ type: 'campaign', campaign: null });
    assert.equal(store.state.campaign, null);
  });

  it('a snapshot without calls says that there are none', () => {
    const { store } = desk([call()]);
    store.apply({ type: 'snapshot', snapshot: { agent: DESK.agent } });
    assert.deepEqual(store.state.calls, []);
  });
});
