// What the page may react to: each fact at most once per call, replay, and nothing that is secret.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskingFormatter } from '../../../src/core/numbers/format.js';
import type { Call } from '../../../src/core/schema/index.js';
import {
  CALL_STATES,
  CUSTOMER_NUMBER,
  DNIS,
  makeAgent,
  makeCall,
  makeLeg,
  QUEUE,
} from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { bench, DESK, desk, settle, wired } from './store-helpers.js';

const call = (overrides: object = {}) => makeCall({ rev: undefined, ...overrides });
const update = (overrides: object = {}) => ({ type: 'call', call: call(overrides) });
const snapshot = (calls: unknown[], more: object = {}) => ({
  type: 'snapshot',
  snapshot: { ...DESK, calls, ...more },
});
const lifecycle = (names: string[]) =>
  names.filter((name) => /cc-call-(offered|connected|wrapup|ended)/.test(name));

describe('facts: the life of a call', () => {
  it('each of the four once, in order, however often a phase is told', () => {
    const { store, news } = desk();
    for (const phase of [
      'offered',
      'offered',
      'connected',
      'connected',
      'wrapup',
      'wrapup',
      'ended',
      'ended',
    ]) {
      store.apply(update({ phase, muted: Math.random() > 2 }));
      store.apply(update({ phase, held: true }));
    }
    assert.deepEqual(lifecycle(news()), [
      'cc-call-offered',
      'cc-call-connected',
      'cc-call-wrapup',
      'cc-call-ended',
    ]);
  });

  it('a phase that comes back is no news', () => {
    const { store, news } = desk();
    for (const phase of ['offered', 'connected', 'offered', 'connected', 'wrapup', 'connected', 'wrapup']) {
      store.apply(update({ phase }));
    }
    assert.deepEqual(lifecycle(news()), ['cc-call-offered', 'cc-call-connected', 'cc-call-wrapup']);
  });

  it('a call first seen after it was offered was never offered here', () => {
    const { store, news } = desk();
    store.apply(update({ phase: 'connected' }));
    assert.deepEqual(lifecycle(news()), ['cc-call-connected']);
    store.apply(update({ phase: 'offered' }));
    assert.deepEqual(lifecycle(news()), []);
  });

  it('phases that were missed are not made up', () => {
    const { store, news } = desk();
    store.apply(update({ phase: 'offered' }));
    store.apply(update({ phase: 'ended', end: { reason: 'rona' } }));
    assert.deepEqual(lifecycle(news()), ['cc-call-offered', 'cc-call-ended']);
  });

  it('one that vanishes ends once, for an unknown reason', () => {
    const { store, facts, news } = desk([call()]);
    store.apply(snapshot([]));
    store.apply(update());
    store.apply({ type: 'call-removed', callId: 'call-1' });
    assert.deepEqual(lifecycle(news()), ['cc-call-ended']);
    const ended = facts.find(({ fact }) => fact === 'cc-call-ended')!;
    assert.equal((ended.detail.call as Call).end!.reason, 'unknown');
    assert.equal((ended.detail.call as Call).id, 'call-1');
  });

  it('one that vanishes from wrap-up keeps the reason that is known', () => {
    const { store, facts } = desk([call({ phase: 'wrapup', end: { reason: 'completed', by: 'customer' } })]);
    store.apply({ type: 'call-removed', callId: 'call-1' });
    const ended = facts.find(({ fact }) => fact === 'cc-call-ended')!;
    assert.deepEqual((ended.detail.call as Call).end, { reason: 'completed', by: 'customer' });
  });

  it('one that ended and then goes is not ended again', () => {
    const { store, news } = desk([call()]);
    store.apply(update({ phase: 'ended' }));
    store.apply({ type: 'call-removed', callId: 'call-1' });
    store.apply(snapshot([]));
    assert.deepEqual(lifecycle(news()), ['cc-call-ended']);
  });

  it('another call’s facts are its own', () => {
    const { store, news } = desk([call()]);
    store.apply(update({ id: 'call-2', phase: 'offered' }));
    store.apply(update({ id: 'call-3', phase: 'offered' }));
    assert.deepEqual(lifecycle(news()), ['cc-call-offered', 'cc-call-offered']);
  });

  it('an engagement that goes on under another id has fired already', () => {
    const { store, news } = desk();
    store.apply(update({ phase: 'offered' }));
    store.apply(update({ phase: 'connected' }));
    news();
    store.apply(update({ id: 'call-1b', continues: 'call-1', phase: 'connected' }));
    store.apply(snapshot([call({ id: 'call-1c', continues: 'call-1b', phase: 'connected' })]));
    const names = news();
    assert.deepEqual(lifecycle(names), []);
    holds(names.includes('cc-call-changed'));
    store.apply(update({ id: 'call-1c', continues: 'call-1b', phase: 'ended' }));
    assert.deepEqual(lifecycle(news()), ['cc-call-ended']);
  });

  it('a batch tells of each call once, with the last state', () => {
    const { store, facts } = desk();
    store.apply({
      type: 'batch',
      updates: [update({ phase: 'offered' }), update({ phase: 'connected', muted: true })],
    });
    assert.deepEqual(
      facts.map(({ fact }) => fact).filter((name) => name.startsWith('cc-call')),
      ['cc-call-changed', 'cc-call-connected'],
    );
  });
});

describe('facts: more than one thing in one message', () => {
  it('a call that ended and was removed ended for the reason that was given', () => {
    const { store, facts, news } = desk([call()]);
    store.apply({
      type: 'batch',
      updates: [
        update({ phase: 'ended', end: { reason: 'transferred', by: 'agent' } }),
        { type: 'call-removed', callId: 'call-1' },
      ],
    });
    assert.deepEqual(lifecycle(news()), ['cc-call-ended']);
    const { detail } = facts.findLast(({ fact }) => fact === 'cc-call-ended')!;
    assert.deepEqual((detail.call as Call).end, { reason: 'transferred', by: 'agent' });
    store.apply(update());
    assert.deepEqual(store.state.calls, [], 'and it is final');
  });

  it('the same by a patch', () => {
    const { store, facts } = desk([call()]);
    store.apply({
      type: 'batch',
      updates: [
        { type: 'call-patch', callId: 'call-1', patch: { phase: 'ended', end: { reason: 'busy' } } },
        { type: 'call-removed', callId: 'call-1' },
      ],
    });
    const { detail } = facts.findLast(({ fact }) => fact === 'cc-call-ended')!;
    assert.equal((detail.call as Call).end!.reason, 'busy');
  });

  it('the call that was missed, while the agent is in RONA', () => {
    const rona = { type: 'agent', agent: makeAgent({ rev: undefined, state: { kind: 'rona', since: 5 } }) };
    const missed = update({ phase: 'ended', end: { reason: 'rona', by: 'system' } });
    const gone = { type: 'call-removed', callId: 'call-1' };
    for (const updates of [
      [missed, gone, rona],
      [rona, missed, gone],
      [rona, missed],
    ]) {
      const { store } = desk([call({ phase: 'offered' })]);
      const missing = () => store.state.missed?.id;
      assert.equal(missing(), undefined);
      store.apply({ type: 'batch', updates });
      assert.equal(missing(), 'call-1');
      store.apply({
        type: 'agent',
        agent: makeAgent({ rev: undefined, dn: '9', state: { kind: 'rona', since: 5 } }),
      });
      assert.equal(missing(), 'call-1', 'still');
      store.apply({ type: 'agent', agent: DESK.agent });
      assert.equal(missing(), undefined);
    }
    const { store } = desk([call({ phase: 'offered' })]);
    store.apply([rona, update({ phase: 'ended', end: { reason: 'abandoned' } })]);
    assert.equal(store.state.missed, undefined, 'another end is no miss');
  });
});

describe('facts: replay', () => {
  const FIRST: [phase: string, fires: string[]][] = [
    ['offered', ['cc-call-offered']],
    ['connected', []],
    ['wrapup', []],
    ['ended', []],
  ];
  for (const how of ['apply', 'replace'] as const) {
    for (const [phase, fires] of FIRST) {
      it(`the first state by ${how}: a call ${phase} fires ${fires.join() || 'nothing'}`, () => {
        const { store, news, facts } = bench();
        const state = { ...DESK, calls: [call({ phase })] };
        if (how === 'apply') store.apply({ type: 'snapshot', snapshot: state });
        else store.replace(state);
        assert.deepEqual(lifecycle(news()), fires);
        const changed = facts.find(({ fact }) => fact === 'cc-call-changed')!;
        assert.equal(changed.detail.cause, 'replay');
        assert.equal(changed.detail.prev, null);
      });
    }
  }

  it('what follows a replayed call is news', () => {
    const { store, news } = desk([call()]);
    store.apply(update({ phase: 'wrapup' }));
    store.apply(update({ phase: 'ended' }));
    assert.deepEqual(lifecycle(news()), ['cc-call-wrapup', 'cc-call-ended']);
  });

  it('a later snapshot: what happened meanwhile is told, the screen pop is not', () => {
    const { store, news, facts } = desk([call({ phase: 'offered' })]);
    store.apply(
      snapshot([
        call({ phase: 'connected' }),
        call({ id: 'call-2', phase: 'connected' }),
        call({ id: 'call-3', phase: 'offered' }),
      ]),
    );
    assert.deepEqual(lifecycle(news()), ['cc-call-connected', 'cc-call-connected', 'cc-call-offered']);
    assert.equal(facts.filter(({ fact }) => fact === 'cc-call-changed').at(-1)!.detail.cause, 'replay');
    store.apply(update({ id: 'call-3', phase: 'connected' }));
    assert.equal(facts.filter(({ fact }) => fact === 'cc-call-changed').at(-1)!.detail.cause, 'backend');
  });
});

describe('facts: what they carry', () => {
  it('the screen pop', () => {
    const { store, facts } = desk();
    store.apply(update({ phase: 'offered' }));
    const { detail } = facts.find(({ fact }) => fact === 'cc-call-offered')!;
    assert.deepEqual(Object.keys(detail).sort(), ['call', 'dnis', 'number', 'queue', 'variables']);
    assert.equal(detail.number, CUSTOMER_NUMBER);
    assert.equal(detail.dnis, DNIS);
    assert.deepEqual(detail.queue, QUEUE);
    assert.equal((detail.variables as unknown[]).length, 5);
    store.apply(update({ id: 'call-2', phase: 'offered', legs: [makeLeg({ number: undefined })] }));
    assert.equal(
      facts.findLast(({ fact }) => fact === 'cc-call-offered')!.detail.number,
      CUSTOMER_NUMBER,
      'else the ani',
    );
  });

  it('a change: before and after', () => {
    const { store, facts } = desk([call()]);
    store.apply(update({ muted: true }));
    const { fact, detail } = facts.at(-1)!;
    assert.equal(fact, 'cc-call-changed');
    assert.equal((detail.prev as Call).muted, undefined);
    assert.equal((detail.next as Call).muted, true);
    assert.equal(detail.cause, 'backend');
  });

  it('the agent’s state, when it changed', () => {
    const { store, facts, news } = desk();
    store.apply({ type: 'agent', agent: makeAgent({ dn: '9' }) });
    assert.deepEqual(news(), []);
    store.apply({
      type: 'agent',
      agent: makeAgent({ state: { kind: 'idle', idleCodeId: 'lunch', since: 5 } }),
    });
    assert.deepEqual(news(), ['cc-agent-state-changed']);
    assert.equal((facts.at(-1)!.detail.next as { kind: string }).kind, 'idle');
    assert.equal((facts.at(-1)!.detail.prev as { kind: string }).kind, 'available');
  });

  it('the link, when its status changed', () => {
    const { store, facts, news } = desk();
    store.apply({ type: 'link', link: { status: 'online', since: 5 } });
    assert.deepEqual(news(), []);
    store.apply({ type: 'link', link: { status: 'offline', reason: 'Wi-Fi' } });
    assert.deepEqual(news(), ['cc-link-changed']);
    assert.deepEqual(facts.at(-1)!.detail, {
      prev: { status: 'online', since: 5 },
      next: { status: 'offline', reason: 'Wi-Fi' },
    });
  });

  it('copies that cannot reach into the store', () => {
    const { store, facts } = desk();
    store.apply(update({ phase: 'offered' }));
    for (const { detail } of facts) {
      for (const value of Object.values(detail)) {
        if (typeof value === 'object' && value !== null)
          assert.throws(() => ((value as { id: unknown }).id = 'x'));
      }
    }
    assert.equal(store.state.calls[0]!.id, 'call-1');
  });

  it('numbers by the one hook, with whose they are', () => {
    const asked: string[] = [];
    const { store, facts } = desk([], {
      formatNumber: (number, { purpose, role, callId }) => {
        asked.push(`${purpose} ${role} ${callId}`);
        return maskingFormatter(4)(number, { purpose });
      },
    });
    store.apply(update({ phase: 'offered', variables: [] }));
    const text = JSON.stringify(facts.map(({ detail }) => detail));
    holds(!text.includes('5532447') && !text.includes('5550142'));
    assert.equal(facts.find(({ fact }) => fact === 'cc-call-offered')!.detail.number, '+1 ••• ••• 2447');
    assert.deepEqual([...new Set(asked)], ['fact customer call-1', 'fact ani call-1', 'fact dnis call-1']);
    assert.equal(store.state.calls[0]!.ani, CUSTOMER_NUMBER, 'the state has the number as it is');
  });
});

describe('secrets', () => {
  const SECRET = 'sentinel-4000001234567899';
  const PREVIOUS = 'sentinel-old-4111111111111111';
  const DIGITS = '90210731';
  const secure = (value: unknown, overrides: object = {}) => [
    { name: 'card', type: 'string', value, secure: true, editable: true, rev: '1', ...overrides },
    { name: 'case', type: 'string', value: 'C-1', editable: true, rev: '1' },
  ];
  const can = { 'send-digits': true };
  const shown = (it: ReturnType<typeof wired>) =>
    JSON.stringify([
      it.facts,
      it.states.map(({ pending, notices }) => [pending, notices]),
      it.store.state.pending,
      it.store.state.notices,
      it.problems(),
    ]);
  const clean = (it: ReturnType<typeof wired>, title: string) => {
    const text = shown(it);
    for (const secret of [SECRET, PREVIOUS, DIGITS])
      holds(
        !text.includes(secret),
        `${title}: ${text.slice(Math.max(0, text.indexOf(secret) - 300), text.indexOf(secret) + 60)}`,
      );
  };
  const save = {
    type: 'save-variables',
    callId: 'call-1',
    changes: { card: { value: SECRET, rev: '1' }, case: { value: 'C-2' } },
  } as const;

  it('in no fact of a call’s whole life', () => {
    const it = wired();
    for (const { call: fixture } of CALL_STATES) {
      it.store.apply({ type: 'call', call: { ...fixture, variables: secure(SECRET) } });
      it.store.apply({ type: 'call-removed', callId: fixture.id });
    }
    it.store.apply(update({ variables: secure(PREVIOUS) }));
    it.store.apply(update({ variables: secure(SECRET) }));
    it.store.apply(update({ variables: secure(SECRET), phase: 'ended' }));
    holds(it.facts.length > 100);
    clean(it, 'life');
    const changed = it.facts.findLast(({ fact }) => fact === 'cc-call-changed')!;
    const [card, other] = (changed.detail.next as Call).variables;
    assert.equal(card!.value, null);
    assert.equal(card!.secure, true);
    assert.equal(other!.value, 'C-1');
  });

  it('in no pending list, notice or fact of a save; the connector gets them', async () => {
    const it = wired([call({ variables: secure(PREVIOUS), can })]);
    const promise = it.store.request(save);
    const [pending] = it.store.state.pending;
    assert.deepEqual(pending && 'changes' in pending && pending.changes, {
      card: { value: null, rev: '1', secure: true },
      case: { value: 'C-2' },
    });
    const { command } = it.line.sent[0]!;
    holds('changes' in command && command.changes.card!.value === SECRET);
    clean(it, 'pending');
    it.line.sent[0]!.answer({ ok: false, code: 'conflict', message: 'No' });
    await promise;
    assert.equal(it.store.state.notices.length, 1);
    clean(it, 'failed');
    assert.deepEqual(it.store.again(it.store.state.notices[0]!.id), save, 'the real one, to be asked again');
  });

  it('nor when the save is confirmed', async () => {
    const it = wired([call({ variables: secure(PREVIOUS) })]);
    const promise = it.store.request(save);
    it.store.apply(
      update({
        variables: secure(SECRET, { rev: '2' }).map((v) => ({
          ...v,
          value: v.name === 'case' ? 'C-2' : v.value,
        })),
      }),
    );
    assert.equal((await promise).ok, true);
    holds(it.news().includes('cc-request-done'));
    clean(it, 'done');
  });

  const LOSSES: [title: string, update: object][] = [
    ['the call is removed', { type: 'call-removed', callId: 'call-1' }],
    ['a snapshot knows no calls', snapshot([])],
    ['the call ends', update({ phase: 'ended' })],
    ['the variable is gone', update({ variables: [] })],
    ['another agent was first', update({ variables: secure(PREVIOUS, { rev: '2' }) })],
  ];
  for (const [title, loss] of LOSSES) {
    it(`nor when, meanwhile, ${title}`, async () => {
      const it = wired([call({ variables: secure(PREVIOUS) })]);
      const promise = it.store.request(save);
      it.store.apply(loss);
      clean(it, 'then');
      await it.clock.advance(20_000);
      await promise;
      clean(it, 'later');
    });
  }

  it('nor when the whole state is withdrawn', async () => {
    const it = wired([call({ variables: secure(PREVIOUS) })]);
    void it.store.request(save);
    it.store.replace(null);
    await it.clock.advance(20_000);
    clean(it, 'null');
  });

  it('nor when the request is refused before it leaves', async () => {
    const it = wired([call({ phase: 'offered', variables: secure(PREVIOUS) })]);
    await it.store.request(save);
    await it.store.request({ ...save, callId: 'nobody' });
    await it.store.request({ ...save, changes: { card: { value: SECRET, rev: 5 } } } as never);
    await it.store.request({ ...save, changes: { nobody: { value: SECRET } } });
    assert.equal(it.line.sent.length, 0);
    clean(it, 'refused');
  });

  it('digits are shown by their number only', async () => {
    const it = wired([call({ can })]);
    const promise = it.store.request({ type: 'send-digits', callId: 'call-1', digits: DIGITS });
    const [pending] = it.store.state.pending;
    assert.equal(pending && 'digits' in pending && pending.digits, '••••••••');
    const { command } = it.line.sent[0]!;
    assert.equal('digits' in command && command.digits, DIGITS);
    it.line.sent[0]!.answer({ ok: true });
    await promise;
    await it.store.request({ type: 'send-digits', callId: 'nobody', digits: DIGITS });
    await it.store.request({ type: 'send-digits', callId: 'call-1', digits: `${DIGITS}!` });
    clean(it, 'digits');
  });

  it('in no problem, whatever is wrong', () => {
    const it = wired([call()]);
    const junk = [
      { type: 'call', call: call({ phase: SECRET }) },
      { type: 'call', call: call({ variables: [{ name: 'card', secure: true, value: { deep: SECRET } }] }) },
      { type: 'call', call: call({ kind: SECRET, legs: [makeLeg({ role: SECRET as never })] }) },
      { type: SECRET },
      { type: 'call-patch', callId: 'call-1', patch: { variables: [{ name: 'card', value: [SECRET] }] } },
      SECRET,
      `{"type":"${SECRET}`,
    ];
    for (const item of junk) it.store.apply(item);
    it.store.replace({ calls: [call({ phase: SECRET })] });
    holds(it.problems().length >= 7);
    clean(it, 'problems');
  });

  it('a formatter that masks has the last word in facts of a vanished call, too', async () => {
    const it = wired([call()], {}, { formatNumber: maskingFormatter(0) });
    it.store.apply({ type: 'call-removed', callId: 'call-1' });
    await settle();
    const { detail } = it.facts.find(({ fact }) => fact === 'cc-call-ended')!;
    const ended = detail.call as Call;
    assert.deepEqual(
      [ended.ani, ended.dnis, ended.legs[0]!.number].join(),
      '+1 ••• ••• ••••,+1 ••• ••• ••••,+1 ••• ••• ••••',
    );
  });
});
