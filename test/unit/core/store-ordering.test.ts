// Which messages count: epochs, sequence numbers, revisions, ends, gaps, bad parts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SnapshotInput } from '../../../src/core/schema/index.js';
import { makeAgent, makeCall, makeLeg, NOW } from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { bench, DESK, desk, lineOf, pageErrors, settle, wired } from './store-helpers.js';

const call = (overrides: object = {}) => makeCall({ rev: undefined, ...overrides });
const update = (overrides: object, stamp: object = {}) => ({ type: 'call', call: call(overrides), ...stamp });
const snapshot = (calls: unknown[], stamp: object = {}) => ({
  type: 'snapshot',
  snapshot: { calls, ...stamp } as SnapshotInput,
});

/** A store whose page is asked for snapshots. */
function asked() {
  const it = bench();
  const refreshes: string[] = [];
  it.store.owners.splice(0, 9, { refresh: (reason) => refreshes.push(reason) });
  return { ...it, refreshes };
}

describe('store: seq', () => {
  it('not newer is dropped', () => {
    const { store, call: at } = bench();
    store.apply(update({ muted: false }, { seq: 5 }));
    store.apply(update({ muted: true }, { seq: 5 }));
    store.apply(update({ muted: true }, { seq: 4 }));
    assert.equal(at()!.muted, false);
    store.apply(update({ muted: true }, { seq: 6 }));
    assert.equal(at()!.muted, true);
    assert.equal(store.state.seq, 6);
  });

  it('without seq: arrival order', () => {
    const { store, call: at } = bench();
    for (const muted of [true, false, true]) {
      store.apply(update({ muted }));
      assert.equal(at()!.muted, muted);
    }
  });

  it('a gap is applied and asks for a snapshot, once', () => {
    const { store, refreshes, call: at } = asked();
    store.apply(update({}, { seq: 1 }));
    assert.deepEqual(refreshes, []);
    store.apply(update({ muted: true }, { seq: 3 }));
    assert.equal(at()!.muted, true);
    assert.deepEqual(refreshes, ['gap']);
    store.apply(update({}, { seq: 4 }));
    assert.deepEqual(refreshes, ['gap']);
  });

  it('the first message is no gap, nor is a snapshot', () => {
    const { store, refreshes } = asked();
    store.apply(update({}, { seq: 40 }));
    store.apply(snapshot([call()], { seq: 90 }));
    store.apply(update({}, { seq: 91 }));
    assert.deepEqual(refreshes, []);
  });

  it('a connector is asked one question at a time', async () => {
    let answer!: (snapshot: SnapshotInput) => void;
    const line = lineOf().onRefresh(() => new Promise((resolve) => (answer = resolve)));
    const { store, call: at } = bench({ connector: line.connector });
    line.say(snapshot([call()], { seq: 1 }));
    line.say(update({}, { seq: 3 }));
    line.say(update({}, { seq: 5 }));
    assert.equal(line.refreshes(), 1);
    answer({ ...DESK, seq: 5, calls: [call({ muted: true })] });
    await settle();
    assert.equal(at()!.muted, true);
    line.say(update({}, { seq: 9 }));
    assert.equal(line.refreshes(), 2);
    assert.equal(store.state.seq, 9);
  });

  it('a snapshot of the same number may fill the gap, an older one is dropped', () => {
    const { store, call: at } = bench();
    store.apply(update({ muted: true }, { seq: 5 }));
    store.apply(snapshot([], { seq: 4 }));
    holds(at(), 'older');
    store.apply(snapshot([call({ id: 'call-2' })], { seq: 5 }));
    assert.equal(at(), undefined);
    holds(at('call-2'));
  });

  it('a snapshot’s own seq counts, not that of the update around it', () => {
    const { store } = bench();
    store.apply({ ...snapshot([call()], { seq: 5 }), seq: 99, epoch: 'other' });
    assert.equal(store.state.seq, 5);
    assert.equal(store.state.epoch, undefined);
  });

  it('link, notice and result neither carry nor consume one', () => {
    const { store, refreshes } = asked();
    store.apply(update({}, { seq: 5 }));
    store.apply({ type: 'link', link: { status: 'offline' }, seq: 1 });
    store.apply({ type: 'notice', notice: { id: 'n', level: 'info' }, seq: 70, epoch: 'else' });
    store.apply({ type: 'result', result: { id: 'r', ok: true }, seq: 80 });
    assert.equal(store.state.link.status, 'offline');
    assert.deepEqual(
      store.state.notices.map(({ id }) => id),
      ['n'],
    );
    assert.equal(store.state.seq, 5);
    store.apply(update({ muted: true }, { seq: 6 }));
    assert.deepEqual(refreshes, []);
  });

  it('a batch consumes one number', () => {
    const { store, refreshes, call: at } = asked();
    store.apply({ type: 'batch', seq: 1, updates: [update({}), update({ id: 'call-2' }, { seq: 50 })] });
    holds(at() && at('call-2'));
    store.apply(update({ muted: true }, { seq: 2 }));
    store.apply({ type: 'batch', seq: 2, updates: [{ type: 'call-removed', callId: 'call-1' }] });
    holds(at(), 'the batch was a duplicate');
    assert.deepEqual(refreshes, []);
  });
});

describe('store: epochs', () => {
  it('a new epoch comes only in a snapshot; another message of one is refused and asks', () => {
    const { store, refreshes, call: at } = asked();
    store.apply(snapshot([call()], { epoch: 'a', seq: 9 }));
    store.apply(update({ muted: true }, { epoch: 'b', seq: 1 }));
    assert.equal(at()!.muted, undefined);
    assert.deepEqual(refreshes, ['gap']);
    store.apply(snapshot([call({ muted: true })], { epoch: 'b', seq: 1 }));
    assert.equal(at()!.muted, true);
    assert.equal(store.state.epoch, 'b');
    store.apply(update({ muted: false }, { epoch: 'b', seq: 2 }));
    assert.equal(at()!.muted, false);
  });

  it('a replaced epoch is refused, its snapshots too', () => {
    const { store, call: at } = bench();
    store.apply(snapshot([call()], { epoch: 'a', seq: 9 }));
    store.apply(snapshot([call({ muted: true })], { epoch: 'b', seq: 1 }));
    store.apply(update({ muted: false }, { epoch: 'a', seq: 10 }));
    store.apply(snapshot([], { epoch: 'a', seq: 11 }));
    assert.equal(at()!.muted, true);
    assert.equal(store.state.epoch, 'b');
    assert.equal(store.state.seq, 1);
  });

  it('a message without an epoch is of the one there is', () => {
    const { store, call: at } = bench();
    store.apply(snapshot([call()], { epoch: 'a', seq: 9 }));
    store.apply(update({ muted: true }, { seq: 10 }));
    assert.equal(at()!.muted, true);
  });

  it('revisions start anew with an epoch, and only then', () => {
    const { store, call: at } = bench();
    store.apply(snapshot([call({ rev: 9 })], { epoch: 'a' }));
    store.apply(snapshot([call({ rev: 2, muted: true })], { epoch: 'a' }));
    assert.equal(at()!.muted, undefined);
    store.apply(snapshot([call({ rev: 1, muted: true })], { epoch: 'b' }));
    assert.equal(at()!.muted, true);
    assert.equal(at()!.rev, 1);
  });

  it('the first epoch after messages without one does not begin revisions anew', () => {
    const { store, call: at } = bench();
    store.apply(update({ rev: 9 }));
    store.apply(snapshot([call({ rev: 2, muted: true })], { epoch: 'a' }));
    assert.equal(at()!.rev, 9);
  });
});

describe('store: rev', () => {
  it('older is dropped, for calls and for the agent; equal is not older', () => {
    const { store, call: at } = bench();
    store.apply([update({ rev: 5 }), update({ rev: 4, muted: true })]);
    assert.equal(at()!.muted, undefined);
    store.apply(update({ rev: 5, muted: true }));
    assert.equal(at()!.muted, true);
    store.apply(update({ rev: undefined, muted: false }));
    assert.equal(at()!.muted, false, 'without a rev: arrival');
    const agent = (rev: number, dn: string) => ({ type: 'agent', agent: makeAgent({ rev, dn }) });
    store.apply([agent(5, 'a'), agent(4, 'b')]);
    assert.equal(store.state.agent!.dn, 'a');
    store.apply({ type: 'snapshot', snapshot: { agent: makeAgent({ rev: 3, dn: 'c' }) } });
    assert.equal(store.state.agent!.dn, 'a');
    store.apply({ type: 'agent', agent: makeAgent({ rev: 1, id: 'somebody', dn: 'd' }) });
    assert.equal(store.state.agent!.dn, 'd', 'another agent’s revisions are others');
  });

  it('counts in patches', () => {
    const { store, call: at } = bench();
    store.apply(update({ rev: 5 }));
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { rev: 4, muted: true } });
    assert.equal(at()!.muted, undefined);
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { rev: 6, muted: true } });
    assert.equal(at()!.muted, true);
  });

  it('an older call in a snapshot keeps the newer one', () => {
    const { store, call: at } = bench();
    store.apply(update({ rev: 5, muted: true }));
    store.apply(snapshot([call({ rev: 3 })]));
    assert.equal(at()!.rev, 5);
  });

  it('works beside seq', () => {
    const { store, call: at } = bench();
    store.apply(update({ rev: 5 }, { seq: 1 }));
    store.apply(update({ rev: 4, muted: true }, { seq: 2 }));
    assert.equal(at()!.rev, 5);
    assert.equal(store.state.seq, 2);
  });
});

describe('store: ends', () => {
  it('ended is final for a call id, whatever comes', () => {
    const { store, call: at } = bench();
    store.apply(update({ rev: 1 }));
    store.apply(update({ rev: 2, phase: 'ended', end: { reason: 'completed' } }));
    store.apply(update({ rev: 3, phase: 'connected' }));
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { phase: 'connected' } });
    store.apply(snapshot([call({ rev: 4 })], { epoch: 'new' }));
    store.replace({ calls: [call({ rev: 5 })] });
    assert.equal(at()!.phase, 'ended');
  });

  it('and stays final when it is gone', () => {
    const { store, call: at } = bench();
    store.apply(update({ phase: 'ended' }));
    store.apply(snapshot([]));
    store.apply(update({ phase: 'offered' }));
    store.apply(snapshot([call()]));
    assert.equal(at(), undefined);
  });

  it('a patch of an ended call asks for nothing', () => {
    const { store, refreshes } = asked();
    store.apply(update({ phase: 'ended' }));
    store.apply({ type: 'call-removed', callId: 'call-1' });
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { muted: true } });
    assert.deepEqual(refreshes, []);
    store.apply({ type: 'call-patch', callId: 'never-seen', patch: { muted: true } });
    assert.deepEqual(refreshes, ['gap'], 'one that was never seen does');
  });

  it('a call that vanished may come back', () => {
    const { store, call: at } = bench();
    store.apply(update({}));
    store.apply({ type: 'call-removed', callId: 'call-1' });
    assert.equal(at(), undefined);
    store.apply(update({}));
    holds(at());
  });

  it('removing what is not there changes nothing', () => {
    const { store, states } = desk();
    const before = store.state;
    store.apply({ type: 'call-removed', callId: 'nobody' });
    assert.equal(store.state.calls, before.calls);
    assert.equal(states.filter(({ calls }) => calls !== before.calls).length, 0);
  });

  it('keeps the last twenty ended calls, and all that are not', () => {
    const { store } = bench();
    store.apply(update({ id: 'alive' }));
    for (let i = 0; i < 30; i++) store.apply(update({ id: `old-${i}`, phase: 'ended' }));
    const ids = store.state.calls.map(({ id }) => id);
    assert.equal(ids.length, 21);
    holds(
      ids.includes('alive') && ids.includes('old-29') && ids.includes('old-10') && !ids.includes('old-9'),
    );
  });

  it('an engagement goes on under another id', () => {
    const { store } = bench();
    store.apply([update({ id: 'other' }), update({ id: 'first' }), update({ id: 'last' })]);
    store.apply(update({ id: 'second', continues: 'first' }));
    assert.deepEqual(
      store.state.calls.map(({ id }) => id),
      ['other', 'second', 'last'],
    );
    store.apply(snapshot([call({ id: 'third', continues: 'second' })]));
    assert.deepEqual(
      store.state.calls.map(({ id }) => id),
      ['third'],
    );
  });
});

describe('store: duplicates', () => {
  it('change nothing: the same objects', () => {
    const { store } = desk([call()]);
    const before = store.state;
    store.apply(update({}));
    store.apply({ type: 'agent', agent: DESK.agent });
    store.apply({ type: 'profile', profile: DESK.profile });
    store.apply({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    for (const part of [
      'calls',
      'agent',
      'profile',
      'history',
      'campaign',
      'link',
      'pending',
      'notices',
    ] as const) {
      assert.equal(store.state[part], before[part], part);
    }
    assert.equal(store.state.calls[0], before.calls[0]);
  });

  it('fire nothing', () => {
    const { store, news } = desk([call()]);
    store.apply([update({}), update({}), { type: 'snapshot', snapshot: { ...DESK, calls: [call()] } }]);
    assert.deepEqual(news(), []);
  });

  it('a dropped message is not even noticed', () => {
    const { store, states } = bench();
    store.apply(update({}, { seq: 5 }));
    states.length = 0;
    const before = store.state;
    store.apply(update({ muted: true }, { seq: 5 }));
    assert.equal(store.state, before);
    assert.equal(states.length, 0);
  });

  it('times that were left out stay, so a repeat of a bare call changes nothing', async () => {
    const { store, clock } = bench();
    const bare = {
      type: 'call',
      call: { id: 'call-1', phase: 'connected', legs: [{ id: 'x', hold: true }] },
    };
    store.apply(bare);
    const before = store.state.calls;
    await clock.advance(5000);
    store.apply(bare);
    assert.equal(store.state.calls, before);
    assert.equal(store.state.calls[0]!.since, NOW);
  });

  it('one changed call leaves the others as they are', () => {
    const { store } = desk([call(), call({ id: 'call-2' })]);
    const [, second] = store.state.calls;
    store.apply(update({ muted: true }));
    assert.equal(store.state.calls[1], second);
  });
});

describe('store: bad parts', () => {
  const SECRET = 'sentinel-4000001234567899';
  const good = call({ id: 'good' });

  it('a refused call keeps its last good state; the rest of the snapshot is taken', () => {
    const { store, problems, call: at } = desk([call(), good, call({ id: 'gone' })]);
    const before = at();
    store.apply(snapshot([{ ...call(), phase: SECRET }, { ...good, muted: true }, call({ id: 'new' })]));
    assert.equal(at(), before);
    assert.equal(at('good')!.muted, true);
    holds(at('new'));
    assert.equal(at('gone'), undefined);
    assert.deepEqual(
      problems().map(({ code, path }) => [code, path]),
      [['BAD_DATA', 'snapshot.calls[0].phase']],
    );
    holds(!JSON.stringify(problems()).includes(SECRET));
  });

  it('the same in state=', () => {
    const { store, problems, call: at } = desk([call(), good]);
    const before = at();
    store.replace({
      calls: [
        { ...call(), legs: 5 },
        { ...good, muted: true },
      ],
    });
    assert.equal(at(), before);
    assert.equal(at('good')!.muted, true);
    assert.deepEqual(
      problems().map(({ path }) => path),
      ['calls[0].legs'],
    );
  });

  it('calls that are no list at all end no call', () => {
    for (const calls of [SECRET, {}, null, 5]) {
      const { store, news, call: at } = desk([call()]);
      store.apply({ type: 'snapshot', snapshot: { calls } });
      holds(at(), `apply ${JSON.stringify(calls)}`);
      store.replace({ calls });
      holds(at(), `replace ${JSON.stringify(calls)}`);
      holds(!news().includes('cc-call-ended'));
    }
  });

  it('a refused call whose id cannot be read ends no call', () => {
    for (const broken of [{ ...call(), id: 7 }, null, SECRET]) {
      const { store, news, call: at } = desk([call(), good]);
      store.apply(snapshot([broken, good]));
      holds(at(), JSON.stringify(broken));
      store.replace({ ...DESK, calls: [broken, good] });
      holds(at());
      holds(!news().includes('cc-call-ended'));
    }
  });

  it('a snapshot that is none changes nothing', () => {
    for (const junk of [[], SECRET, null, 5]) {
      const { store, call: at } = desk([call()]);
      store.apply({ type: 'snapshot', snapshot: junk });
      holds(at(), JSON.stringify(junk));
    }
  });

  it('a bad agent, profile or link keeps the last good one', () => {
    const { store } = desk();
    const { agent, profile, link } = store.state;
    store.apply({
      type: 'snapshot',
      snapshot: { agent: { id: 5 }, profile: [], link: { status: SECRET }, calls: [] },
    });
    store.apply({ type: 'agent', agent: {} });
    store.apply({ type: 'profile', profile: 5 });
    store.apply({ type: 'link', link: {} });
    store.replace({ agent: {}, profile: SECRET });
    assert.equal(store.state.agent, agent);
    assert.equal(store.state.profile, profile);
    assert.equal(store.state.link, link);
  });

  it('good items of a batch are applied', () => {
    const { store, problems, call: at } = desk();
    store.apply({
      type: 'batch',
      updates: [update({}), { type: 'call', call: {} }, update({ id: 'call-2' })],
    });
    holds(at() && at('call-2'));
    assert.equal(problems()[0]!.path, 'updates[1].call.id');
  });

  it('a bad patch is refused as a whole', () => {
    const { store, problems, call: at } = desk([call()]);
    const before = at();
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { muted: true, phase: SECRET } });
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { legs: [null, {}] } });
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { id: 'call-9' } });
    assert.equal(at(), before);
    assert.equal(problems().length >= 3, true);
    assert.deepEqual(pageErrors, []);
  });

  it('unknown members and types are reported once', () => {
    const { store, problems } = desk();
    for (let i = 0; i < 5; i++) {
      store.apply(update({ kind: 'video' }));
      store.apply({ type: 'weather', temperature: i });
      store.apply(snapshot([call({ kind: 'video' }), call({ id: `c${i}`, kind: 'video' })]));
    }
    assert.deepEqual(
      problems().map(({ code, path }) => `${code} ${path}`),
      ['UNKNOWN_VALUE call.kind', 'UNKNOWN_VALUE type', 'UNKNOWN_VALUE snapshot.calls[0].kind'],
    );
    assert.equal(store.state.calls[0]!.kind, 'other');
  });

  it('a message that cannot be read asks for a snapshot, but not for ever', async () => {
    const { line, call: at } = wired([call()], {});
    line.onRefresh(() => (line.refreshes() < 9 ? 'junk' : new Promise(() => undefined)));
    line.say({ type: 'call', call: {} });
    await settle();
    await settle();
    holds(line.refreshes() >= 1 && line.refreshes() <= 3, `${line.refreshes()} questions`);
    holds(at());
  });

  it('never throws at the page', () => {
    const { store } = desk([call()]);
    for (const junk of [
      null,
      undefined,
      5,
      'x',
      [],
      [[]],
      {},
      () => 1,
      { type: 'batch', updates: [{ type: 'batch', updates: 5 }] },
    ]) {
      store.apply(junk);
      if (junk !== null && junk !== undefined) store.replace(junk);
    }
    assert.deepEqual(pageErrors, []);
  });

  it('a contradiction in a consult is reported once for a call', () => {
    const both = {
      topology: 'consult',
      legs: [makeLeg({ hold: true }), makeLeg({ id: 'ben', role: 'agent', hold: true })],
    };
    const { store, problems } = desk();
    store.apply([update(both), update({ ...both, muted: true }), update({ ...both, id: 'call-2' })]);
    assert.deepEqual(
      problems().map(({ code }) => code),
      ['CONSULT_HOLD', 'CONSULT_HOLD'],
    );
  });
});

describe('store: server time', () => {
  it('is learnt from the stamps of updates and snapshots', async () => {
    const { store, clock } = bench();
    store.apply({ ...update({}), serverTime: NOW + 3_600_000 });
    assert.equal(store.now(), NOW + 3_600_000);
    await clock.advance(500);
    assert.equal(store.now(), NOW + 3_600_500);
    store.apply({ type: 'snapshot', snapshot: { serverTime: NOW - 7_200_000 } });
    assert.equal(store.now(), NOW - 7_200_000);
    store.replace({ serverTime: NOW + 60_000 });
    assert.equal(store.now(), NOW + 60_000);
  });

  it('stamps what has no time', () => {
    const { store, call: at } = bench();
    store.apply({ type: 'call', serverTime: NOW + 3_600_000, call: { id: 'call-1', phase: 'connected' } });
    store.apply({ type: 'call', call: { id: 'call-2', phase: 'connected' } });
    assert.equal(at('call-2')!.since, NOW + 3_600_000);
  });
});
