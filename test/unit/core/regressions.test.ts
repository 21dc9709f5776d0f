// Defects that were found once, and must not come back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskingFormatter } from '../../../src/core/numbers/format.js';
import { actionsFor } from '../../../src/core/policy/actions.js';
import type { CommandInput, Variable } from '../../../src/core/schema/types.js';
import { callById, situationOf, type State } from '../../../src/core/store/state.js';
import type { Step, StepOutcome } from '../../../src/core/store/steps.js';
import { createStore } from '../../../src/core/store/store.js';
import { setVariableDraft, variableDrafts } from '../../../src/core/store/variable-drafts.js';
import { saveVariables } from '../../../src/elements/base/variable-save.js';
import { CUSTOMER_NUMBER, makeCall, makeLeg, makeOther, NOW } from '../../fixtures/calls.js';
import { bench, DESK, desk, outcome, pageErrors, settle, wired } from './store-helpers.js';

const call = (overrides: object = {}) => makeCall({ rev: undefined, ...overrides });
const HOLD: CommandInput = { type: 'hold', callId: 'call-1', legId: 'customer' };
const HELD = { type: 'call', call: call({ legs: [makeLeg({ hold: true, holdSince: NOW })] }) };
const OFFER = { phase: 'offered', connectedAt: undefined };
const step =
  (what: StepOutcome): Step =>
  () =>
    what;
const ids = (state: State) => state.calls.map(({ id }) => id);
function gate<T = unknown>() {
  let open!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([open, fail] = [resolve, reject]));
  promise.catch(() => undefined);
  return { promise, open, fail };
}

describe('a refresh that brings rubbish', () => {
  for (const [name, answer] of Object.entries<unknown>({ null: null, text: 'later', number: 7, list: [1] })) {
    it(`${name}: refused, asked once`, async () => {
      const it = wired([call()]);
      it.line.onRefresh(() => answer);
      it.store.refresh('api');
      for (let i = 0; i < 20; i++) await settle();
      assert.equal(it.line.refreshes(), 1);
      assert.deepEqual(ids(it.store.state), ['call-1']);
      it.line.say({ type: 'call', call: call({ id: 'call-2' }) });
      assert.deepEqual(ids(it.store.state), ['call-1', 'call-2']);
    });
  }
});

describe('numbers in facts', () => {
  const variables = [
    { name: 'cb', label: 'Call back', type: 'string', format: 'phone', value: '+12025550123' },
    { name: 'order', label: 'Order', type: 'string', value: '88112233' },
  ];

  it('variables that are phone numbers are masked too, others are not', () => {
    const it = desk([], { formatNumber: maskingFormatter(4) });
    it.store.apply({ type: 'call', call: call({ ...OFFER, variables }) });
    const facts = it.facts.filter(({ fact }) => fact === 'cc-call-changed' || fact === 'cc-call-offered');
    assert.equal(facts.length, 2);
    const text = JSON.stringify(facts);
    assert.ok(!text.includes('2025550'), text);
    assert.ok(text.includes('0123'));
    assert.ok(text.includes('"88112233"'));
    it.store.apply({ type: 'call', call: call({ ...OFFER, variables, queue: 'Other' }) });
    assert.ok(!JSON.stringify(it.facts).includes('2025550'), 'nor the call before');
  });

  it('a formatter that throws: facts fire, with nothing of the number', () => {
    const said: string[] = [];
    const { warn, error } = console;
    Object.assign(console, {
      warn: (...a: unknown[]) => said.push(a.join()),
      error: (...a: unknown[]) => said.push(a.join()),
    });
    const before = pageErrors.length;
    try {
      const it = desk([], {
        formatNumber: (number) => {
          throw new Error(`cannot write ${number}`);
        },
      });
      it.store.apply({ type: 'call', call: call({ ...OFFER, variables }) });
      const offered = it.facts.find(({ fact }) => fact === 'cc-call-offered')!;
      assert.ok(offered, 'told');
      assert.doesNotMatch(String(offered.detail.number), /\p{Nd}/u);
      assert.ok(it.facts.some(({ fact }) => fact === 'cc-call-changed'));
      it.store.apply({ type: 'call', call: call() });
      assert.ok(it.facts.some(({ fact }) => fact === 'cc-call-connected'));
      const all = JSON.stringify(it.facts) + said.join() + pageErrors.slice(before).map(String).join();
      for (const secret of [CUSTOMER_NUMBER.slice(2), '2447', '8005550142', '2025550123']) {
        assert.ok(!all.includes(secret), `${secret} in ${all}`);
      }
    } finally {
      Object.assign(console, { warn, error });
    }
  });
});

describe('request() from inside a listener', () => {
  it('subscribe(): those after it end with the state that is', () => {
    const it = wired([call()]);
    let asked = false;
    it.store.subscribe(() => {
      if (asked) return;
      asked = true;
      void it.store.request(HOLD);
    });
    const seen: State[] = [];
    it.store.subscribe((state) => seen.push(state));
    it.store.apply({ type: 'call', call: call({ queue: 'Other' }) });
    assert.equal(it.store.state.pending.length, 1);
    assert.equal(seen.at(-1), it.store.state);
  });

  it('select(): a request that fails at once leaves nobody with a pending one', async () => {
    const it = wired([]);
    const results: string[] = [];
    it.store.select(
      ({ calls }) => calls.length,
      (count) => {
        if (!count) return;
        void it.store
          .request(HOLD, step({ answer: Promise.resolve({ ok: false, code: 'x' }) }))
          .then((result) => results.push(result.ok ? 'ok' : result.code));
      },
    );
    const seen: State[] = [];
    it.store.subscribe((state) => seen.push(state));
    it.store.apply({ type: 'call', call: call() });
    assert.equal(seen.at(-1), it.store.state);
    await settle();
    assert.deepEqual(results, ['x']);
    assert.equal(seen.at(-1), it.store.state);
    assert.deepEqual(seen.at(-1)!.pending, []);
  });

  it('select(): ends with the value that is', () => {
    const it = wired([call()]);
    let asked = false;
    it.store.subscribe(() => {
      if (asked) return;
      asked = true;
      void it.store.request(HOLD);
    });
    const counts: number[] = [];
    it.store.select(
      ({ pending }) => pending.length,
      (count) => counts.push(count),
    );
    it.store.apply({ type: 'call', call: call({ queue: 'Other' }) });
    assert.deepEqual(counts, [0, 1]);
  });
});

describe('waitUntil', () => {
  it('longer than the timeout: no timeout meanwhile, the command leaves afterwards', async () => {
    const it = wired([call()]);
    const wait = gate();
    const promise = it.store.request(HOLD, step({ waits: [wait.promise] }));
    await it.clock.advance(60_000);
    assert.equal(await outcome(promise), 'open');
    assert.equal(it.line.sent.length, 0);
    wait.open(undefined);
    await settle();
    assert.equal(it.line.sent.length, 1);
    await it.clock.advance(9000);
    assert.equal(await outcome(promise), 'open');
    await it.clock.advance(1500);
    assert.deepEqual((await outcome(promise)) as object, {
      id: it.line.sent[0]!.command.id,
      ok: false,
      code: 'timeout',
    });
  });

  it('rejected: a veto without a notice; request({ id }) goes on', async () => {
    const it = wired([call()]);
    const promise = it.store.request(
      { ...HOLD, id: 'r-1' },
      step({ waits: [Promise.reject(new Error('not now'))] }),
    );
    const result = await promise;
    assert.equal(!result.ok && result.code, 'prevented');
    assert.deepEqual(it.store.state.notices, []);
    assert.deepEqual(it.store.state.pending, []);
    const again = it.store.request({ id: 'r-1' });
    await settle();
    assert.equal(it.line.sent.length, 1);
    it.line.say(HELD);
    assert.deepEqual(await again, { id: 'r-1', ok: true, callId: 'call-1' });
  });

  it('rejected with a code of its own: a veto all the same', async () => {
    const it = wired([call()]);
    const refusal = Object.assign(new Error('no'), { code: 'forbidden' });
    const result = await it.store.request({ ...HOLD, id: 'r-1' }, step({ waits: [Promise.reject(refusal)] }));
    assert.equal(result.ok, false);
    assert.deepEqual(it.store.state.notices, []);
    void it.store.request({ id: 'r-1' });
    await settle();
    assert.equal(it.line.sent.length, 1);
  });
});

describe('respondWith with a timeout', () => {
  it('Infinity: never', async () => {
    const it = wired([call()]);
    const answer = gate();
    const promise = it.store.request(HOLD, step({ answer: answer.promise, timeout: Infinity }));
    await it.clock.advance(30 * 24 * 3600_000);
    assert.equal(await outcome(promise), 'open');
    it.line.say(HELD);
    assert.equal(((await promise) as { ok: boolean }).ok, true);
  });

  it('NaN: the default', async () => {
    const it = wired([call()]);
    const promise = it.store.request(HOLD, step({ answer: new Promise(() => undefined), timeout: NaN }));
    await it.clock.advance(9000);
    assert.equal(await outcome(promise), 'open');
    await it.clock.advance(2000);
    const result = await promise;
    assert.equal(!result.ok && result.code, 'timeout');
  });
});

describe('continues', () => {
  it('takes the place of the old call, also when the new one was known', () => {
    const it = desk([call({ id: 'a' }), call({ id: 'b' })]);
    it.store.apply({ type: 'call', call: call({ id: 'b', continues: 'a' }) });
    assert.deepEqual(ids(it.store.state), ['b']);
    assert.ok(!it.news().includes('cc-call-ended'));
  });

  it('in a snapshot too: the old one is not shown beside it', () => {
    const it = desk([call({ id: 'a' }), call({ id: 'b' })]);
    it.store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, calls: [call({ id: 'b', continues: 'a' })] },
    });
    assert.deepEqual(ids(it.store.state), ['b']);
    assert.ok(!it.news().includes('cc-call-ended'));
  });

  it('revisions are compared within one id only', () => {
    const it = desk([makeCall({ id: 'a', rev: 9 })]);
    it.store.apply({ type: 'call', call: makeCall({ id: 'b', rev: 1, continues: 'a', queue: 'New' }) });
    assert.deepEqual(ids(it.store.state), ['b']);
    assert.equal(it.store.state.calls[0]!.queue, 'New');
    it.store.apply({ type: 'call', call: makeCall({ id: 'b', rev: 0, continues: 'a', queue: 'Old' }) });
    assert.equal(it.store.state.calls[0]!.queue, 'New');
  });

  it('late word of the old id changes nothing and tells nothing', () => {
    const it = desk([call({ id: 'a' })]);
    it.store.apply({ type: 'call', call: call({ id: 'b', continues: 'a' }) });
    it.news();
    it.store.apply({ type: 'call', call: call({ id: 'a', queue: 'Late' }) });
    it.store.apply({ type: 'call', call: call({ id: 'a', phase: 'wrapup' }) });
    it.store.apply({ type: 'call', call: call({ id: 'a', phase: 'ended' }) });
    it.store.apply({ type: 'call-removed', callId: 'a' });
    assert.deepEqual(ids(it.store.state), ['b']);
    assert.deepEqual(it.news(), []);
  });

  it('drafts move along, also when the old call is not in the state', () => {
    const store = createStore();
    store.drafts.attach({ load: () => ({ 'a/wrapup': { note: 'typed' } }), save: () => undefined });
    store.apply({ type: 'snapshot', snapshot: { ...DESK, calls: [call({ id: 'b', continues: 'a' })] } });
    assert.deepEqual(store.drafts.get('b', 'wrapup'), { note: 'typed' });
    const later = desk();
    later.store.drafts.set('a', 'wrapup', { note: 'typed' });
    later.store.apply({ type: 'call', call: call({ id: 'b', continues: 'a' }) });
    assert.deepEqual(later.store.drafts.get('b', 'wrapup'), { note: 'typed' });
  });
});

describe('batch', () => {
  const ordered = (calls: unknown[] = []) => {
    const it = bench();
    it.store.apply({ type: 'snapshot', snapshot: { ...DESK, calls, epoch: 'e1', seq: 5 } });
    it.news();
    return it;
  };

  it('items are admitted one by one', () => {
    const it = ordered();
    const item = (id: string, seq: number, epoch = 'e1') => ({
      type: 'call',
      epoch,
      seq,
      call: call({ id }),
    });
    it.store.apply({
      type: 'batch',
      updates: [item('old', 4), item('six', 6), item('again', 6), item('other', 7, 'e0'), item('seven', 7)],
    });
    assert.deepEqual(ids(it.store.state), ['six', 'seven']);
    assert.equal(it.store.state.seq, 7);
    assert.equal(it.store.state.epoch, 'e1');
    it.store.apply({ type: 'call', epoch: 'e1', seq: 7, call: call({ id: 'late' }) });
    assert.deepEqual(ids(it.store.state), ['six', 'seven']);
  });

  it('a snapshot inside is a snapshot', () => {
    const it = ordered([call()]);
    it.store.apply({
      type: 'batch',
      updates: [
        {
          type: 'snapshot',
          snapshot: { ...DESK, epoch: 'e2', seq: 40, calls: [call(), call({ id: 'call-2' })] },
        },
      ],
    });
    const { epoch, seq } = it.store.state;
    assert.deepEqual([epoch, seq], ['e2', 40]);
    const changed = it.facts.filter(({ fact }) => fact === 'cc-call-changed').at(-1);
    assert.equal(changed?.detail.cause, 'replay');
    it.store.apply({ type: 'call', epoch: 'e2', seq: 41, call: call({ id: 'call-3' }) });
    assert.deepEqual(ids(it.store.state), ['call-1', 'call-2', 'call-3']);
  });
});

it('a dropped message does not move the clock', () => {
  const it = bench();
  const hour = 3_600_000;
  it.store.apply({ type: 'snapshot', snapshot: { ...DESK, epoch: 'e', seq: 5, serverTime: NOW } });
  assert.equal(it.store.now(), NOW);
  it.store.apply({ type: 'call', epoch: 'e', seq: 3, serverTime: NOW + hour, call: call() });
  assert.equal(it.store.now(), NOW);
  it.store.apply({ type: 'snapshot', snapshot: { ...DESK, epoch: 'e', seq: 4, serverTime: NOW + hour } });
  assert.equal(it.store.now(), NOW);
  assert.deepEqual(it.store.state.calls, []);
});

describe('what a backend leaves out', () => {
  const now = (raw: object) => {
    const it = desk();
    it.store.apply({ type: 'call', call: { id: 'call-1', phase: 'connected', ...raw } });
    return callById(it.store.state, 'call-1')!;
  };

  it('a leg without a role, or a supervisor, makes no consult', () => {
    assert.equal(now({ legs: [{ id: 'c' }] }).topology, 'single');
    const customer = { id: 'c', role: 'customer' };
    assert.equal(now({ legs: [customer, { id: 's', role: 'supervisor' }] }).topology, 'single');
    assert.equal(now({ legs: [customer, { id: 'b', role: 'agent' }] }).topology, 'consult');
  });

  it('an end without a reason, a recording without a status: unknown', () => {
    assert.equal(now({ phase: 'ended', end: { by: 'customer' } }).end?.reason, 'unknown');
    assert.equal(now({ recording: {} }).recording.status, 'unknown');
    assert.equal(now({}).recording.status, 'unknown');
  });
});

describe('requests', () => {
  it('idle without a reason, where there are reasons: invalid, not sent', async () => {
    const it = wired();
    const result = await it.store.request({ type: 'agent-state', state: 'idle' });
    assert.equal(!result.ok && result.code, 'invalid');
    assert.equal(it.line.sent.length, 0);
    it.line.say({ type: 'profile', profile: {} });
    void it.store.request({ type: 'agent-state', state: 'idle' });
    await settle();
    assert.equal(it.line.sent.length, 1);
  });

  it('declined while the customer is connected: not pending for ever', async () => {
    const it = wired([call({ ...OFFER, can: { decline: true } })]);
    const promise = it.store.request({ type: 'decline', callId: 'call-1' });
    await settle();
    assert.equal(it.store.state.pending.length, 1);
    it.line.say({ type: 'call', call: call() });
    assert.notEqual(await outcome(promise), 'open');
    assert.deepEqual(it.store.state.pending, []);
  });

  it('what the page itself answers does not fail with the line', async () => {
    const it = wired([call()]);
    const answer = gate();
    const promise = it.store.request(HOLD, step({ answer: answer.promise }));
    it.line.say({ type: 'link', link: { status: 'offline' } });
    it.line.say({ type: 'link', link: { status: 'online' } });
    it.line.say({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    assert.equal(await outcome(promise), 'open');
    answer.open(undefined);
    it.line.say(HELD);
    const result = await promise;
    assert.equal(result.ok, true);
  });

  it('the consulted agent can wrap up', () => {
    const it = desk([
      call({ kind: 'consult', role: 'consulted', topology: 'consult', phase: 'wrapup', legs: [makeOther()] }),
    ]);
    const { state } = it.store;
    const { wrapup } = actionsFor(state.calls[0]!, situationOf(state)).actions;
    assert.deepEqual([wrapup.visible, wrapup.enabled], [true, true]);
  });
});

describe('a request about a party that leaves meanwhile', () => {
  const other = (overrides: object = {}) => makeOther({ id: 'ben', ...overrides });
  const consulting = (customer: object = {}, ben: object = {}) =>
    call({ topology: 'consult', legs: [makeLeg({ hold: true, ...customer }), other(ben)] });
  const LEFT = call({ topology: 'single', legs: [makeLeg({ hold: true }), other({ phase: 'left' })] });
  const GONE = call({ topology: 'single', legs: [makeLeg({ hold: true })] });
  const CASES: [type: string, before: object][] = [
    ['conference', consulting()],
    ['complete-transfer', consulting()],
    ['hold', consulting()],
    ['resume', consulting({ hold: false }, { hold: true, holdSince: NOW })],
  ];
  for (const [type, before] of CASES) {
    for (const [how, after] of [
      ['left', LEFT],
      ['no longer there', GONE],
    ] as const) {
      for (const answered of [true, false]) {
        it(`${type}, ${how}, ${answered ? 'after its result' : 'without a result'}: over at once, the call can be ended`, async () => {
          const it = wired([before]);
          const asked = it.store.request({ type, callId: 'call-1', legId: 'ben' } as CommandInput);
          await settle();
          assert.deepEqual(
            it.store.state.pending.map((command) => command.type),
            [type],
          );
          if (answered) it.line.sent[0]!.answer({ ok: true });
          await settle();
          it.line.say({ type: 'call', call: after });
          assert.notEqual(await outcome(asked), 'open');
          assert.deepEqual(it.store.state.pending, []);
          const free = { legs: [makeLeg(), other({ phase: 'left' })] };
          it.line.say({ type: 'call', call: call({ topology: 'single', ...free }) });
          void it.store.request({ type: 'end-call', callId: 'call-1' });
          await settle();
          assert.deepEqual(
            it.line.sent.map(({ command }) => command.type),
            [type, 'end-call'],
          );
          assert.equal(it.store.state.pending.length, 1);
          await it.clock.advance(9000);
          assert.deepEqual(it.store.state.notices, [], 'no false failure');
        });
      }
    }
  }
});

describe('a consult is confirmed by the party that was asked for', () => {
  const CONSULT = {
    type: 'consult',
    callId: 'call-1',
    target: { type: 'agent', id: 'ben', name: 'Ben Ortiz' },
  } as CommandInput;
  const ringing = (id: string) => makeOther({ id, phase: 'ringing' });

  it('whose leg has the id of one that left', async () => {
    const it = wired([call({ legs: [makeLeg(), makeOther({ phase: 'left' })] })]);
    const asked = it.store.request(CONSULT);
    await settle();
    it.line.sent[0]!.answer({ ok: true });
    await settle();
    assert.equal(await outcome(asked), 'open');
    const legs = [makeLeg({ hold: true, holdSince: NOW }), ringing('ben')];
    it.line.say({ type: 'call', call: call({ topology: 'consult', legs }) });
    assert.deepEqual(await outcome(asked), { id: it.line.sent[0]!.command.id, ok: true, callId: 'call-1' });
    assert.deepEqual(it.store.state.pending, []);
    const cancel = { type: 'cancel-consult', callId: 'call-1', legId: 'ben' } as CommandInput;
    void it.store.request(cancel);
    await settle();
    assert.deepEqual(
      it.line.sent.map(({ command }) => command.type),
      ['consult', 'cancel-consult'],
    );
  });

  it('and not by a supervisor who joins', async () => {
    const it = wired([call()]);
    const asked = it.store.request(CONSULT);
    await settle();
    const supervisor = makeOther({ id: 'sue', role: 'supervisor', name: 'Sue' });
    it.line.say({ type: 'call', call: call({ legs: [makeLeg(), supervisor] }) });
    assert.equal(await outcome(asked), 'open');
    const legs = [makeLeg({ hold: true, holdSince: NOW }), supervisor, ringing('ben')];
    it.line.say({ type: 'call', call: call({ topology: 'consult', legs }) });
    assert.equal(((await outcome(asked)) as { ok: boolean }).ok, true);
  });
});

describe('saves of call data', () => {
  const variable = (overrides: Partial<Variable> = {}): Variable => ({
    name: 'note',
    label: 'Note',
    type: 'string',
    value: '',
    editable: true,
    rev: '1',
    ...overrides,
  });
  const patch = (...variables: object[]) => ({ type: 'call-patch', callId: 'call-1', patch: { variables } });
  type Desk = ReturnType<typeof wired>;
  const type = ({ store }: Desk, name: string, value: string | number, text = String(value)) => {
    const now = store.state.calls[0]!;
    const { base } = variableDrafts(store.drafts, 'call-1').get(name) ?? {};
    const { value: old, rev } = now.variables.find((item) => item.name === name)!;
    const from = base ?? (rev === undefined ? { value: old } : { value: old, rev });
    const before = variableDrafts(store.drafts, 'call-1').get(name);
    setVariableDraft(store.drafts, now, name, { ...before, text, value, base: from });
  };
  const save = ({ store }: Desk) =>
    saveVariables(store, store.state.calls[0]!, (input) => store.request(input));
  const texts = ({ store }: Desk) =>
    [...variableDrafts(store.drafts, 'call-1')].map(([name, { text }]) => `${name}: ${text}`);
  const codes = ({ store }: Desk) => store.state.notices.map(({ code }) => code);

  it('a second one while the first is on its way takes nothing of what is typed', async () => {
    const it = wired([call({ variables: [variable()] })]);
    type(it, 'note', 'A');
    const first = save(it);
    type(it, 'note', 'AB');
    const second = await save(it);
    assert.deepEqual([second.ok, !second.ok && second.code], [false, 'busy']);
    it.line.say(patch({ name: 'note', value: 'A', rev: '2', changedBy: 'Ada Njoku' }));
    assert.equal(((await outcome(first)) as { ok: boolean }).ok, true);
    assert.deepEqual(texts(it), ['note: AB']);
    assert.deepEqual(codes(it), []);
  });

  it('nor does one that is refused without a line, when the first was carried out', async () => {
    const it = wired([call({ variables: [variable()] })]);
    type(it, 'note', 'A');
    const first = save(it);
    await settle();
    it.line.say({ type: 'link', link: { status: 'offline' } });
    await outcome(first);
    type(it, 'note', 'AB');
    const second = await save(it);
    assert.deepEqual([second.ok, !second.ok && second.code], [false, 'offline']);
    it.line.say({ type: 'link', link: { status: 'online' } });
    it.line.say(patch({ name: 'note', value: 'A', rev: '2', changedBy: 'Ada Njoku' }));
    assert.deepEqual(texts(it), ['note: AB']);
    assert.equal(codes(it).includes('variables-conflict'), false, codes(it).join());
  });

  const NOTATIONS: [what: string, variable: Partial<Variable>, typed: string | number, written: unknown][] = [
    [
      'a time in another zone',
      { type: 'datetime', value: null },
      '2026-11-24T14:30:00+01:00',
      '2026-11-24T13:30:00Z',
    ],
    ['a time to the millisecond', { type: 'datetime' }, '2026-11-24T13:30:00Z', '2026-11-24T13:30:00.000Z'],
  ];
  for (const [what, of, typed, written] of NOTATIONS) {
    it(`written in the way of a backend without revisions: ${what}`, async () => {
      const it = wired([call({ variables: [variable({ rev: undefined, ...of })] })]);
      type(it, 'note', typed);
      const asked = save(it);
      await settle();
      it.line.sent[0]!.answer({ ok: true });
      await settle();
      assert.equal(await outcome(asked), 'open');
      it.line.say(patch({ name: 'note', value: written }));
      assert.equal(((await outcome(asked)) as { ok: boolean }).ok, true);
      assert.deepEqual([it.store.state.pending, texts(it)], [[], []]);
      await it.clock.advance(20_000);
      assert.deepEqual(codes(it), []);
      assert.equal(
        it.facts.some(({ fact }) => fact === 'cc-request-failed'),
        false,
      );
    });
  }

  describe('of which one value is somebody else’s by now: a conflict', () => {
    const BEN = patch({ name: 'code', value: 'ben', rev: '2', changedBy: 'Ben Ortiz' });
    const MINE = patch({ name: 'note', value: 'mine', rev: '2', changedBy: 'Ada Njoku' });
    const ORDERS: { [order: string]: ('result' | typeof BEN)[] } = {
      'the result comes first': ['result', BEN, MINE],
      'the updates come first': [BEN, MINE, 'result'],
      'the own update comes first': [MINE, BEN, 'result'],
      'the result comes between': [BEN, 'result', MINE],
    };
    for (const [order, steps] of Object.entries(ORDERS)) {
      it(order, async () => {
        const it = wired([
          call({ variables: [variable({ value: 'x' }), variable({ name: 'code', value: 'x' })] }),
        ]);
        type(it, 'note', 'mine');
        type(it, 'code', 'mine');
        const asked = save(it);
        await settle();
        for (const step of steps) {
          if (step === 'result') it.line.sent[0]!.answer({ ok: false, code: 'conflict' });
          else it.line.say(step);
          await settle();
        }
        const result = (await outcome(asked)) as { ok: boolean; code?: string };
        assert.deepEqual([result.ok, result.code], [false, 'conflict']);
        const told = it.facts.map(({ fact }) => fact).filter((fact) => /request-(done|failed)/.test(fact));
        assert.deepEqual(told, ['cc-request-failed'], 'one outcome');
        assert.deepEqual(
          it.store.state.calls[0]!.variables.map(({ value }) => value),
          ['mine', 'ben'],
        );
      });
    }
  });

  it('a new revision that the agent made confirms, though the value is written in another way', async () => {
    const it = wired([call({ variables: [variable()] })]);
    type(it, 'note', ' trimmed ');
    const asked = save(it);
    await settle();
    it.line.say(patch({ name: 'note', value: 'trimmed', rev: '2', changedBy: 'Ada Njoku' }));
    assert.equal(((await outcome(asked)) as { ok: boolean }).ok, true);
  });
});

describe('the message of a failed request', () => {
  const REFUSED = { ok: false, code: 'refused' } as const;
  const SAVE = {
    type: 'save-variables',
    callId: 'call-1',
    changes: { note: { value: 'new' } },
  } as CommandInput;
  const TRANSFER = {
    type: 'transfer',
    callId: 'call-1',
    target: { type: 'agent', id: 'ben', name: 'Ben Ortiz' },
  } as CommandInput;
  const PAUSE: CommandInput = { type: 'pause-recording', callId: 'call-1' };
  const DIGITS = { type: 'send-digits', callId: 'call-1', digits: '1' } as CommandInput;
  const note = { name: 'note', type: 'string', value: 'old', editable: true };
  const talking = () =>
    wired([call({ variables: [note], recording: { status: 'on' }, can: { 'send-digits': true } })]);
  const failed = async (it: ReturnType<typeof talking>, input: CommandInput) => {
    const asked = it.store.request(input);
    await settle();
    it.line.sent.at(-1)!.answer(REFUSED);
    assert.equal((await asked).ok, false);
  };
  const told = ({ store }: ReturnType<typeof talking>) =>
    store.state.notices.map(({ command }) => command?.type);

  const STAYS: [of: CommandInput, next: CommandInput][] = [
    [SAVE, HOLD],
    [SAVE, PAUSE],
    [SAVE, DIGITS],
    [TRANSFER, DIGITS],
    [TRANSFER, PAUSE],
    [TRANSFER, SAVE],
    [PAUSE, HOLD],
  ];
  for (const [of, next] of STAYS) {
    it(`${of.type} stays while ${next.type} is asked`, async () => {
      const it = talking();
      await failed(it, of);
      void it.store.request(next);
      await settle();
      assert.equal(it.line.sent.at(-1)!.command.type, next.type);
      assert.deepEqual(told(it), [of.type]);
    });
  }

  for (const [of, next] of [
    [SAVE, SAVE],
    [TRANSFER, HOLD],
    [HOLD, TRANSFER],
  ] as const) {
    it(`${of.type} goes when ${next.type} is asked`, async () => {
      const it = talking();
      await failed(it, of);
      void it.store.request(next);
      await settle();
      assert.deepEqual(told(it), []);
    });
  }
});

describe('a directory question that is given up', () => {
  it('while the page is asked: nothing of a source goes unhandled', async () => {
    const it = desk();
    const unhandled: unknown[] = [];
    const hear = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', hear);
    try {
      let asked = 0;
      it.store.owners.push({
        directory: (_query: unknown, signal: AbortSignal) => {
          asked++;
          return signal.aborted ? Promise.reject(new Error('fetch aborted')) : Promise.resolve([]);
        },
      } as never);
      const given = new AbortController();
      const query = { kind: 'agents', text: '', purpose: 'transfer' } as const;
      const answer = it.store.queryDirectory(query, { signal: given.signal }, () => {
        given.abort();
        return undefined;
      });
      await assert.rejects(answer, { name: 'AbortError' });
      // rejections are looked at when a turn of the loop is over
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
      assert.deepEqual(unhandled, []);
      assert.ok(asked <= 1);
    } finally {
      process.off('unhandledRejection', hear);
    }
  });
});
