// Requests: pending until the state confirms them, one outcome each, nothing hangs, nothing throws.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMAND_TYPES, type CommandType } from '../../../src/core/names.js';
import type { Call, Command, CommandInput, Result } from '../../../src/core/schema/index.js';
import type { Step, StepOutcome } from '../../../src/core/store/steps.js';
import { makeAgent, makeCall, makeLeg, makeOther, makeProfile, NOW } from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { bench, desk, DESK, lineOf, outcome, pageErrors, settle, wired } from './store-helpers.js';

const call = (overrides: object = {}) => makeCall({ rev: undefined, ...overrides });
const update = (overrides: object = {}) => ({ type: 'call', call: call(overrides) });
const leg = (overrides: object = {}) => makeLeg(overrides);
const other = (overrides: object = {}) => makeOther(overrides);
const consulting = (customer: object, party: object, overrides: object = {}) =>
  call({ topology: 'consult', legs: [leg(customer), other(party)], ...overrides });
const ON = { callId: 'call-1' };
const HOLD: CommandInput = { type: 'hold', ...ON, legId: 'customer' };
const HELD = update({ legs: [leg({ hold: true })] });
const TALK = consulting({ hold: true }, {});
const CAMPAIGN = { id: 'p', name: 'Spring', contact: { id: 'c1', number: '+1', fields: [] } };
const GUIDE = { id: 'g', start: 'q', questions: [] };
const WRAPUP = call({ phase: 'wrapup', wrapup: { startedAt: NOW, deadline: NOW + 9000, extendable: true } });

interface Confirmed {
  fields: object;
  /** The call as it is when the request is made; none for the agent's own requests. */
  from?: object;
  /** What confirms it. */
  by: object[];
  /** What does not. */
  notBy?: object[];
}
const becomes = (from: object, overrides: object) => ({ type: 'call', call: { ...from, ...overrides } });
const REMOVED = { type: 'call-removed', ...ON };
const ENDED = update({ phase: 'ended' });
const UNRELATED = { type: 'history', history: [{ id: 'h', channel: 'voice', direction: 'inbound', at: 1 }] };

/** Contract, section 3: which update confirms which request. */
const TABLE: Record<CommandType, Confirmed> = {
  answer: { fields: ON, from: call({ phase: 'offered', can: { answer: true } }), by: [update()] },
  decline: { fields: ON, from: call({ phase: 'offered', can: { decline: true } }), by: [ENDED, REMOVED] },
  'cancel-call': {
    fields: ON,
    from: call({ phase: 'offered', kind: 'outdial' }),
    by: [ENDED, REMOVED],
    notBy: [update({ phase: 'offered', kind: 'outdial', legs: [leg({ phase: 'ringing' })] })],
  },
  'end-call': {
    fields: ON,
    from: call(),
    by: [update({ phase: 'wrapup' }), ENDED, REMOVED],
    notBy: [update({ legs: [leg({ phase: 'left' })] })],
  },
  'exit-consult': {
    fields: ON,
    from: { ...TALK, role: 'consulted' },
    by: [ENDED, REMOVED],
    notBy: [becomes(TALK, { role: 'consulted', topology: 'conference' })],
  },
  'end-conference': {
    fields: ON,
    from: { ...TALK, topology: 'conference' },
    by: [update({ phase: 'wrapup' }), ENDED, REMOVED, update()],
  },
  'exit-conference': {
    fields: ON,
    from: { ...TALK, role: 'consulted', topology: 'conference' },
    by: [ENDED, REMOVED],
  },
  switch: {
    fields: ON,
    from: call({ can: { switch: true }, legs: [leg({ hold: true })] }),
    by: [update({ can: { switch: true } })],
  },
  hold: {
    fields: { ...ON, legId: 'customer' },
    from: call(),
    by: [HELD],
    notBy: [
      update({ held: true }),
      update({ legs: [leg({ hold: 'unknown' })] }),
      update({ legs: [leg(), other({ hold: true })] }),
    ],
  },
  resume: {
    fields: { ...ON, legId: 'customer' },
    from: call({ legs: [leg({ hold: true })] }),
    by: [update()],
    notBy: [update({ legs: [leg({ hold: 'unknown' })] })],
  },
  transfer: {
    fields: { ...ON, target: { type: 'queue', id: 'q' } },
    from: call(),
    by: [update({ phase: 'wrapup' }), ENDED, REMOVED],
    notBy: [update({ legs: [leg({ hold: true })] })],
  },
  consult: {
    fields: { ...ON, target: { type: 'number', number: '+12025550100' } },
    from: call(),
    by: [becomes(call(), { topology: 'consult', legs: [leg({ hold: true }), other({ phase: 'ringing' })] })],
    notBy: [HELD],
  },
  'cancel-consult': {
    fields: { ...ON, legId: 'ben' },
    from: consulting({ hold: true }, { phase: 'ringing' }),
    by: [
      update(),
      becomes(TALK, { topology: 'single', legs: [leg(), other({ phase: 'failed' })] }),
      becomes(TALK, { legs: [leg(), other({ phase: 'left' })] }),
    ],
    notBy: [becomes(TALK, {})],
  },
  'end-consult': {
    fields: { ...ON, legId: 'ben' },
    from: TALK,
    by: [update(), becomes(TALK, { legs: [leg(), other({ phase: 'left' })] })],
    notBy: [becomes(TALK, { legs: [leg(), other({ hold: true })] })],
  },
  'complete-transfer': {
    fields: { ...ON, legId: 'ben' },
    from: TALK,
    by: [update({ phase: 'wrapup' }), ENDED, REMOVED],
    notBy: [becomes(TALK, { legs: [leg(), other({ hold: true })] })],
  },
  conference: {
    fields: { ...ON, legId: 'ben' },
    from: TALK,
    by: [becomes(TALK, { topology: 'conference' })],
    notBy: [becomes(TALK, { legs: [leg(), other()] })],
  },
  mute: {
    fields: ON,
    from: call({ can: { mute: true } }),
    by: [update({ muted: true })],
    notBy: [update({ muted: false })],
  },
  unmute: {
    fields: ON,
    from: call({ muted: true, can: { unmute: true } }),
    by: [update({ muted: false }), update()],
    notBy: [update({ muted: true, held: true })],
  },
  'pause-recording': {
    fields: ON,
    from: call(),
    by: [update({ recording: { status: 'paused' } })],
    notBy: [update({ recording: { status: 'unknown' } }), update({ recording: { status: 'off' } })],
  },
  'resume-recording': {
    fields: ON,
    from: call({ recording: { status: 'paused' } }),
    by: [update()],
    notBy: [update({ recording: { status: 'unknown' } })],
  },
  'send-digits': {
    fields: { ...ON, digits: '12#' },
    from: call({ can: { 'send-digits': true } }),
    by: [],
    notBy: [update({ held: true })],
  },
  'save-variables': {
    fields: { ...ON, changes: { caseNumber: { value: 'C-9' }, vip: { value: false } } },
    from: call(),
    by: [
      {
        type: 'call-patch',
        ...ON,
        patch: {
          variables: [
            { name: 'caseNumber', value: 'C-9' },
            { name: 'vip', value: false },
          ],
        },
      },
      {
        type: 'call-patch',
        ...ON,
        patch: {
          variables: [
            { name: 'caseNumber', value: 'C-8', rev: '2' },
            { name: 'vip', value: false },
          ],
        },
      },
      {
        type: 'call-patch',
        ...ON,
        patch: {
          variables: [
            { name: 'caseNumber', rev: '2' },
            { name: 'vip', rev: '2' },
          ],
        },
      },
    ],
    notBy: [
      { type: 'call-patch', ...ON, patch: { variables: [{ name: 'caseNumber', value: 'C-9' }] } },
      {
        type: 'call-patch',
        ...ON,
        patch: {
          variables: [
            { name: 'caseNumber', value: 'C-8' },
            { name: 'vip', value: false },
          ],
        },
      },
      update({ phase: 'wrapup' }),
    ],
  },
  wrapup: {
    fields: { ...ON, reasonId: 'sale' },
    from: WRAPUP,
    by: [ENDED, REMOVED],
    notBy: [becomes(WRAPUP, { held: true })],
  },
  'extend-wrapup': {
    fields: ON,
    from: WRAPUP,
    by: [
      becomes(WRAPUP, { wrapup: { startedAt: NOW, deadline: NOW + 99_000, extendable: true } }),
      becomes(WRAPUP, { wrapup: { startedAt: NOW } }),
    ],
    notBy: [becomes(WRAPUP, { held: true })],
  },
  'submit-guide': {
    fields: { ...ON, guideId: 'g', answers: {} },
    from: call({ kind: 'campaign', guide: GUIDE }),
    by: [
      update({ kind: 'campaign', guide: { ...GUIDE, submitted: true } }),
      update({ kind: 'campaign', phase: 'wrapup', guide: { ...GUIDE, submitted: true } }),
    ],
    notBy: [update({ kind: 'campaign', phase: 'wrapup', guide: GUIDE })],
  },
  custom: {
    fields: { ...ON, actionId: 'crm' },
    from: call({ actions: [{ id: 'crm', label: 'CRM' }] }),
    by: [],
    notBy: [update({ actions: [] }), update({ phase: 'wrapup' })],
  },
  outdial: {
    fields: { number: '+12015532447', source: 'page' },
    by: [
      update({ kind: 'outdial', phase: 'offered', requestId: 'r1' }),
      update({ kind: 'outdial', phase: 'ended', requestId: 'r1' }),
    ],
    notBy: [
      update({ kind: 'outdial', phase: 'offered' }),
      update({ kind: 'outdial', phase: 'offered', requestId: 'r0' }),
    ],
  },
  'agent-state': {
    fields: { state: 'idle', idleCodeId: 'lunch' },
    by: [
      {
        type: 'agent',
        agent: makeAgent({ rev: undefined, state: { kind: 'idle', idleCodeId: 'lunch', since: NOW } }),
      },
      { type: 'agent', agent: makeAgent({ rev: undefined, next: { kind: 'idle', idleCodeId: 'lunch' } }) },
    ],
    notBy: [
      {
        type: 'agent',
        agent: makeAgent({ rev: undefined, state: { kind: 'idle', idleCodeId: 'training', since: NOW } }),
      },
      { type: 'agent', agent: makeAgent({ rev: undefined, state: { kind: 'rona', since: NOW } }) },
    ],
  },
  'campaign-call': {
    fields: { campaignId: 'p', contactId: 'c1' },
    by: [update({ kind: 'campaign', phase: 'offered', requestId: 'r1' })],
    notBy: [{ type: 'campaign', campaign: { ...CAMPAIGN, busy: true } }],
  },
  'campaign-skip': {
    fields: { campaignId: 'p', contactId: 'c1' },
    by: [
      { type: 'campaign', campaign: { ...CAMPAIGN, contact: null } },
      { type: 'campaign', campaign: { ...CAMPAIGN, contact: { ...CAMPAIGN.contact, id: 'c2' } } },
      { type: 'campaign', campaign: null },
    ],
    notBy: [{ type: 'campaign', campaign: { ...CAMPAIGN, busy: true } }],
  },
};

/** A store in which the request of this row may be made, and the request. */
function row(type: CommandType) {
  const { fields, from } = TABLE[type];
  const it = wired(from ? [from] : []);
  it.store.apply({ type: 'campaign', campaign: CAMPAIGN });
  const input = { id: 'r1', type, ...fields } as CommandInput;
  return { ...it, input };
}

describe('requests: pending until the state confirms', () => {
  it('every type is in the table', () =>
    assert.deepEqual(Object.keys(TABLE).sort(), [...COMMAND_TYPES].sort()));

  for (const type of COMMAND_TYPES) {
    const { by, notBy = [] } = TABLE[type];
    it(`${type}: sent, pending, accepted, pending still`, async () => {
      const { store, line, input } = row(type);
      const promise = store.request(input);
      assert.deepEqual(
        store.state.pending.map(({ id }) => id),
        ['r1'],
      );
      assert.equal(line.sent.length, 1);
      assert.deepEqual(line.sent[0]!.command, { ...input, issuedAt: NOW });
      assert.equal(await outcome(promise), 'open');
      for (const change of [UNRELATED, ...notBy]) {
        store.apply(change);
        assert.equal(await outcome(promise), 'open', JSON.stringify(change).slice(0, 80));
        store.apply({ type: 'call', call: TABLE[type].from ?? call({ id: 'gone', phase: 'ended' }) });
        store.apply({ type: 'campaign', campaign: CAMPAIGN });
      }
      assert.equal(store.state.pending.length, 1);
      line.sent[0]!.answer({ ok: true, ...('callId' in input && { callId: input.callId }) });
      const now = await outcome(promise);
      if (type === 'send-digits' || type === 'custom')
        assert.equal(now !== 'open' && now.ok, true, 'the result alone answers');
      else assert.equal(now, 'open', 'accepted is not confirmed');
    });

    for (const [i, change] of by.entries()) {
      it(`${type}: confirmed by ${JSON.stringify(change).slice(0, 50)}… (${i})`, async () => {
        const { store, input, news } = row(type);
        const promise = store.request(input);
        store.apply(change);
        const result = await outcome(promise);
        holds(result !== 'open' && result.ok, JSON.stringify(result));
        assert.deepEqual(store.state.pending, []);
        assert.deepEqual(
          news().filter((name) => name.startsWith('cc-request')),
          ['cc-request-done'],
        );
        assert.deepEqual(store.state.notices, []);
      });
    }

    it(`${type}: refused`, async () => {
      const { store, line, input, facts } = row(type);
      const promise = store.request(input);
      line.sent[0]!.answer({ ok: false, code: 'refused', message: 'Not today' });
      assert.deepEqual(await promise, { id: 'r1', ok: false, code: 'refused', message: 'Not today' });
      assert.deepEqual(store.state.pending, []);
      assert.deepEqual(
        facts.filter(({ fact }) => fact === 'cc-request-failed').map(({ detail }) => detail.error),
        [{ code: 'refused', message: 'Not today' }],
      );
      assert.equal(store.state.notices[0]!.code, 'refused');
    });

    it(`${type}: accepted, never confirmed`, async () => {
      if (type === 'send-digits' || type === 'custom') return;
      const { store, line, input, clock } = row(type);
      const promise = store.request(input);
      line.sent[0]!.answer({ ok: true });
      await clock.advance(9_999);
      assert.equal(await outcome(promise), 'open');
      await clock.advance(1);
      assert.deepEqual(await promise, { id: 'r1', ok: false, code: 'timeout' });
      assert.equal(store.state.notices[0]!.code, 'timeout');
    });
  }

  for (const type of ['outdial', 'campaign-call'] as const) {
    it(`${type}: confirmed by the call that its result names, before and after`, async () => {
      const first = row(type);
      const one = first.store.request(first.input);
      first.line.sent[0]!.answer({ ok: true, callId: 'made' });
      assert.equal(await outcome(one), 'open');
      first.store.apply(update({ id: 'made', phase: 'offered' }));
      assert.deepEqual(await one, { id: 'r1', ok: true, callId: 'made' });
      const second = row(type);
      const two = second.store.request(second.input);
      second.store.apply(update({ id: 'made', phase: 'offered' }));
      assert.equal(await outcome(two), 'open');
      second.line.sent[0]!.answer({ ok: true, callId: 'made' });
      assert.deepEqual(await two, { id: 'r1', ok: true, callId: 'made' });
    });
  }

  it('a call id in the result of another request confirms nothing', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request(HOLD);
    line.sent[0]!.answer({ ok: true, callId: 'call-1' });
    assert.equal(await outcome(promise), 'open');
    store.apply(HELD);
    assert.equal((await promise).ok, true);
  });

  it('the end of the call settles all that were about it', async () => {
    const { store, facts } = wired([call({ can: { mute: true } })]);
    const promises = [
      store.request(HOLD),
      store.request({ type: 'mute', ...ON }),
      store.request({ type: 'pause-recording', ...ON }),
    ];
    store.apply(ENDED);
    for (const promise of promises) assert.equal((await promise).ok, false);
    assert.deepEqual(store.state.pending, []);
    assert.deepEqual(store.state.notices, [], 'nobody needs to be told');
    assert.equal(facts.filter(({ fact }) => fact === 'cc-request-failed').length, 3, 'but the page is');
  });

  it('answered elsewhere is a normal end', async () => {
    const { store } = wired([call({ phase: 'offered', can: { answer: true } })]);
    const promise = store.request({ type: 'answer', ...ON });
    store.apply(update({ phase: 'ended', end: { reason: 'elsewhere' } }));
    assert.equal((await promise).ok, false);
    assert.deepEqual(store.state.notices, []);
  });

  it('follows the call under its next id', async () => {
    const { store } = wired([call()]);
    const promise = store.request(HOLD);
    store.apply(update({ id: 'call-1b', continues: 'call-1' }));
    assert.equal(await outcome(promise), 'open');
    store.apply(update({ id: 'call-1b', continues: 'call-1', legs: [leg({ hold: true })] }));
    assert.equal((await promise).ok, true);
  });

  it('is never optimistic', async () => {
    for (const type of COMMAND_TYPES) {
      const { store, line, input } = row(type);
      const { calls, agent, campaign, profile } = store.state;
      void store.request(input);
      line.sent[0]!.answer({ ok: true });
      await settle();
      assert.equal(store.state.calls, calls, type);
      assert.deepEqual(
        [store.state.agent, store.state.campaign, store.state.profile],
        [agent, campaign, profile],
      );
    }
  });
});

describe('requests: outcomes', () => {
  it('a late failure after an acceptance counts', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request({ id: 'r1', ...HOLD });
    line.sent[0]!.answer({ ok: true });
    await settle();
    store.apply({ type: 'result', result: { id: 'r1', ok: false, code: 'denied' } });
    assert.deepEqual(await promise, { id: 'r1', ok: false, code: 'denied' });
  });

  it('state beats results: a failure after the confirmation is not told', async () => {
    const { store, line, news } = wired([call()]);
    const promise = store.request({ id: 'r1', ...HOLD });
    store.apply(HELD);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await settle();
    store.apply({ type: 'result', result: { id: 'r1', ok: false, code: 'refused' } });
    assert.equal((await promise).ok, true);
    assert.deepEqual(store.state.notices, []);
    holds(!news().includes('cc-request-failed'));
  });

  it('exactly one, whatever arrives', async () => {
    const { store, line, clock, facts } = wired([call()]);
    const promise = store.request({ id: 'r1', ...HOLD });
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await settle();
    for (const ok of [true, false]) store.apply({ type: 'result', result: { id: 'r1', ok, code: 'denied' } });
    store.apply(HELD);
    await clock.advance(60_000);
    assert.equal((await promise).ok, false);
    assert.equal(facts.filter(({ fact }) => /cc-request-(done|failed)/.test(fact)).length, 1);
  });

  it('a result nobody waits for is nothing', () => {
    const { store, states } = desk();
    const before = store.state;
    store.apply({ type: 'result', result: { id: 'nobody', ok: false, code: 'x' } });
    assert.equal(store.state, before);
    assert.equal(states.length, 0);
  });

  it('a timeout, then the confirmation: the notice goes', async () => {
    const { store, clock } = wired([call()]);
    const promise = store.request(HOLD);
    await clock.advance(10_000);
    assert.deepEqual((await promise).ok, false);
    assert.equal(store.state.notices.length, 1);
    store.apply(UNRELATED);
    assert.equal(store.state.notices.length, 1, 'not by anything else');
    store.apply(HELD);
    assert.deepEqual(store.state.notices, []);
  });

  it('a failure goes when its call is over', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request(HOLD);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await promise;
    assert.equal(store.state.notices.length, 1);
    store.apply(ENDED);
    assert.deepEqual(store.state.notices, []);
  });

  it('a new request takes the place of the failure before it', async () => {
    const { store, line } = wired([call(), call({ id: 'call-2' })]);
    for (const callId of ['call-1', 'call-2']) {
      const promise = store.request({ type: 'hold', callId, legId: 'customer' });
      line.sent.at(-1)!.answer({ ok: false, code: 'refused' });
      await promise;
    }
    assert.equal(store.state.notices.length, 2);
    const [first] = store.state.notices;
    const again = store.again(first!.id)!;
    assert.deepEqual(again, HOLD);
    void store.request(again);
    assert.deepEqual(
      store.state.notices.map(({ callId }) => callId),
      ['call-2'],
    );
    assert.equal(store.again('nobody'), undefined);
  });

  it('a failure of the agent’s own is replaced by the same request only', async () => {
    const { store, line } = wired();
    const promise = store.request({ type: 'outdial', number: '+1', source: 'page' });
    line.sent[0]!.answer({ ok: false, code: '26' });
    await promise;
    void store.request({ type: 'agent-state', state: 'available' });
    assert.equal(store.state.notices.length, 1);
    void store.request({ type: 'outdial', number: '+2', source: 'page' });
    assert.equal(store.state.notices.length, 0);
  });

  it('results keep their fields, codes and messages; odd ones are tidied', async () => {
    const answers: [unknown, object][] = [
      [
        { ok: false, code: '27', retryable: true, fields: { note: 'x' } },
        { ok: false, code: '27', retryable: true, fields: { note: 'x' } },
      ],
      [
        { ok: false, code: 26 },
        { ok: false, code: '26' },
      ],
      [{ ok: false }, { ok: false, code: 'refused' }],
      [
        { ok: false, status: 500, statusText: 'Server Error' },
        { ok: false, code: 'refused', message: 'Server Error' },
      ],
      [
        Object.assign(new Error('Line busy'), { code: 'busy' }),
        { ok: false, code: 'busy', message: 'Line busy' },
      ],
      [new Error('Boom'), { ok: false, code: 'unknown', message: 'Boom' }],
    ];
    for (const [answer, want] of answers) {
      const { store } = wired([call()], {
        send: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Result)),
      });
      assert.deepEqual(await store.request({ id: 'r1', ...HOLD }), { id: 'r1', ...want });
    }
    for (const accepted of [undefined, null, true, 'fine', 0, { ok: true }, { status: 200 }]) {
      const { store } = wired([call()], { send: () => Promise.resolve(accepted as unknown as Result) });
      assert.equal(await outcome(store.request(HOLD)), 'open', JSON.stringify(accepted));
    }
    const { store } = wired([call()], { send: () => Promise.reject('plain text' as unknown as Error) });
    assert.deepEqual(await store.request({ id: 'r1', ...HOLD }), {
      id: 'r1',
      ok: false,
      code: 'unknown',
      message: 'plain text',
    });
  });

  it('time: the store’s, the connector’s for a command, the answer’s', async () => {
    const slow = wired(
      [call()],
      { timeoutFor: ({ type }) => (type === 'hold' ? 30_000 : 5000) },
      { requestTimeout: 1000 },
    );
    const promise = slow.store.request(HOLD);
    await slow.clock.advance(29_999);
    assert.equal(await outcome(promise), 'open');
    await slow.clock.advance(1);
    assert.equal((await promise).ok, false);
    const quick = desk([call()], { requestTimeout: 1000 });
    const second = quick.store.request(HOLD);
    await quick.clock.advance(1000);
    assert.equal((await second).ok, false);
    const asked = desk([call()]);
    const third = asked.store.request(HOLD, () => ({
      answer: new Promise(() => undefined),
      timeout: 60_000,
    }));
    await asked.clock.advance(59_999);
    assert.equal(await outcome(third), 'open');
    await asked.clock.advance(1);
    assert.equal((await third).ok, false);
  });

  it('without a connector: pending until an update or time', async () => {
    const { store, clock } = desk([call()]);
    const promise = store.request(HOLD);
    assert.equal(await outcome(promise), 'open');
    store.apply(HELD);
    assert.equal((await promise).ok, true);
    await clock.advance(20_000);
    assert.deepEqual(store.state.notices, []);
  });

  it('the signal given to a connector is aborted by a failure, not by a success', async () => {
    const { store, line, clock } = wired([call(), call({ id: 'call-2' })]);
    const promise = store.request(HOLD);
    void store.request({ type: 'hold', callId: 'call-2', legId: 'customer' });
    store.apply(HELD);
    await promise;
    await clock.advance(10_000);
    assert.deepEqual(
      line.sent.map(({ signal }) => signal.aborted),
      [false, true],
    );
  });
});

describe('requests: at most one', () => {
  it('the same while one is in flight is that one', async () => {
    const { store, line } = wired([call()]);
    const first = store.request(HOLD);
    for (let i = 0; i < 50; i++) assert.equal(store.request({ ...HOLD }), first);
    assert.equal(line.sent.length, 1);
    assert.equal(store.state.pending.length, 1);
    store.apply(HELD);
    assert.equal((await first).ok, true);
    assert.notEqual(store.request({ type: 'resume', ...ON, legId: 'customer' }), first);
    assert.equal(line.sent.length, 2);
  });

  it('another in the same lane is busy, and sends nothing', async () => {
    const { store, line } = wired([call()]);
    void store.request(HOLD);
    const result = await store.request({ type: 'end-call', ...ON });
    assert.equal(result.ok, false);
    assert.equal(!result.ok && result.code, 'busy');
    assert.equal(line.sent.length, 1);
    assert.equal(store.state.pending.length, 1);
  });

  it('another lane, another call, digits: not busy', () => {
    const { store, line } = wired([call({ can: { 'send-digits': true } }), call({ id: 'call-2' })]);
    void store.request(HOLD);
    void store.request({ type: 'pause-recording', ...ON });
    void store.request({ type: 'save-variables', ...ON, changes: {} });
    void store.request({ type: 'send-digits', ...ON, digits: '5' });
    void store.request({ type: 'send-digits', ...ON, digits: '5' });
    void store.request({ type: 'hold', callId: 'call-2', legId: 'customer' });
    assert.equal(line.sent.length, 6);
    assert.equal(new Set(line.sent.map(({ command }) => command.id)).size, 6);
  });

  it('the same id is the same request', async () => {
    const { store, line } = wired([call()]);
    const first = store.request({ id: 'r1', ...HOLD });
    const second = store.request({ id: 'r1', type: 'pause-recording', ...ON });
    assert.equal(second, first);
    assert.equal(line.sent.length, 1);
  });

  it('after an outcome it may be asked again', async () => {
    const { store, line } = wired([call()]);
    const first = store.request(HOLD);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await first;
    void store.request(HOLD);
    assert.equal(line.sent.length, 2);
  });
});

describe('requests: not sent', () => {
  const bad: [title: string, input: unknown, code: string][] = [
    ['denied by the policy', { type: 'end-conference', ...ON }, 'denied'],
    ['denied with a reason', { type: 'consult', ...ON, target: { type: 'queue', id: 'q' } }, 'denied'],
    ['a call that is not there', { type: 'hold', callId: 'nobody', legId: 'customer' }, 'not-found'],
    ['a leg that is not there', { type: 'hold', ...ON, legId: 'nobody' }, 'not-found'],
    ['no call id', { type: 'hold' }, 'invalid'],
    ['no leg id', { type: 'hold', ...ON }, 'invalid'],
    ['a target that is none', { type: 'transfer', ...ON, target: 'ben' }, 'invalid'],
    ['digits that are none', { type: 'send-digits', ...ON, digits: 'call me' }, 'invalid'],
    ['no digits', { type: 'send-digits', ...ON }, 'invalid'],
    ['digits as a number', { type: 'send-digits', ...ON, digits: 5 }, 'invalid'],
    ['no changes', { type: 'save-variables', ...ON }, 'invalid'],
    ['changes of nothing', { type: 'save-variables', ...ON, changes: null }, 'invalid'],
    ['a type that is none', { type: 'explode', ...ON }, 'invalid'],
    ['a type that is no text', { type: 5 }, 'invalid'],
    ['an unknown id to go on with', { id: 'nobody' }, 'not-found'],
    ['nothing', {}, 'not-found'],
    ['null', null, 'invalid'],
    ['text', 'hold', 'invalid'],
  ];
  const consult = consulting({ hold: true }, {});
  for (const [title, input, code] of bad) {
    for (const busy of [false, true]) {
      it(`${title}: ${code}${busy ? ', while another is in flight' : ''}`, async () => {
        const { store, line } = wired([consult]);
        if (busy) void store.request({ type: 'pause-recording', ...ON });
        const before = line.sent.length;
        const result = await store.request(input as CommandInput);
        assert.equal(result.ok, false);
        assert.equal(!result.ok && result.code, code);
        assert.equal(line.sent.length, before);
        assert.equal(store.state.pending.length, before);
      });
    }
  }

  it('an invalid one names the path, not the value', async () => {
    const { store } = wired([call()]);
    const result = await store.request({ type: 'transfer', ...ON, target: 'sentinel' } as never);
    assert.match((!result.ok && result.message) || '', /^target: expected object/i);
    holds(!JSON.stringify(store.state.notices.map(({ text }) => text)).includes('sentinel'));
  });

  it('changes that are none do no harm to what follows', async () => {
    const { store } = wired([call()]);
    pageErrors.length = 0;
    const promise = store.request({ type: 'save-variables', ...ON, changes: { a: null, b: 5 } } as never);
    store.apply(HELD);
    assert.equal(store.state.calls[0]!.legs[0]!.hold, true);
    store.apply(ENDED);
    assert.equal((await promise).ok, false);
    assert.deepEqual(pageErrors, []);
  });

  it('offline', async () => {
    const { store, line } = wired([call({ can: { 'end-call': true } })]);
    store.apply({ type: 'link', link: { status: 'offline' } });
    const result = await store.request(HOLD);
    assert.equal(!result.ok && result.code, 'offline');
    assert.equal(line.sent.length, 0);
    void store.request({ type: 'end-call', ...ON });
    assert.equal(line.sent.length, 1, 'a survivor is sent');
  });

  it('unsupported by the connector', async () => {
    const { store } = wired([call()], { supports: ['transfer'] });
    const result = await store.request(HOLD);
    assert.equal(!result.ok && result.code, 'unsupported');
  });

  it('not available', async () => {
    const { store } = wired();
    store.apply({ type: 'agent', agent: makeAgent({ rev: undefined, state: { kind: 'rona', since: NOW } }) });
    const result = await store.request({ type: 'outdial', number: '+1', source: 'page' });
    assert.equal(!result.ok && result.code, 'not-available');
  });

  it('is told of like any failure', async () => {
    const { store, facts } = wired([call()]);
    await store.request({ type: 'end-conference', ...ON });
    assert.equal(store.state.notices[0]!.code, 'denied');
    assert.equal(facts.at(-1)!.fact, 'cc-request-failed');
  });
});

describe('requests: steps', () => {
  const pass: Step = () => ({});
  const says =
    (outcome: StepOutcome): Step =>
    () =>
      outcome;

  it('element, session, connector, in this order; each sees the whole command', async () => {
    const { store, line } = wired([call()]);
    const order: string[] = [];
    const seen: Command[] = [];
    store.owners.splice(0, 9, {
      step: (command) => {
        order.push('session');
        seen.push(command);
        return {};
      },
    });
    void store.request({ id: 'r1', ...HOLD }, (command) => {
      order.push('element');
      seen.push(command);
      assert.equal(line.sent.length, 0);
      return {};
    });
    assert.deepEqual(order, ['element', 'session']);
    assert.equal(line.sent.length, 1);
    for (const command of [...seen, line.sent[0]!.command])
      assert.deepEqual(command, { id: 'r1', ...HOLD, issuedAt: NOW });
  });

  it('a veto: code prevented, nothing pending, no notice, nothing sent', async () => {
    const { store, line, news } = wired([call()]);
    const result = await store.request({ id: 'r1', ...HOLD }, says({ prevented: true }));
    assert.deepEqual(result, { id: 'r1', ok: false, code: 'prevented' });
    assert.deepEqual([store.state.pending.length, store.state.notices.length, line.sent.length], [0, 0, 0]);
    assert.deepEqual(
      news().filter((name) => name.startsWith('cc-request')),
      ['cc-request-failed'],
    );
  });

  it('goes on by id, after the step that prevented it, with a live signal', async () => {
    const { store, line } = wired([call()]);
    let elements = 0;
    let sessions = 0;
    const session: StepOutcome[] = [{ prevented: true }, {}];
    store.owners.splice(0, 9, { step: () => session[sessions++] ?? {} });
    const step: Step = () => (elements++ ? {} : { prevented: true });
    await store.request({ id: 'r1', ...HOLD }, step);
    const second = await store.request({ id: 'r1' });
    assert.equal(!second.ok && second.code, 'prevented', 'the session prevents it, too');
    const third = store.request({ id: 'r1' });
    assert.deepEqual([elements, sessions, line.sent.length], [1, 1, 1]);
    assert.equal(line.sent[0]!.signal.aborted, false);
    assert.equal(store.state.pending.length, 1);
    store.apply(HELD);
    assert.equal((await third).ok, true);
    const fourth = await store.request({ id: 'r1' });
    assert.equal(!fourth.ok && fourth.code, 'not-found', 'once');
  });

  it('going on is judged anew: the world has moved', async () => {
    const { store, line } = wired([call()]);
    await store.request({ id: 'r1', ...HOLD }, says({ prevented: true }));
    void store.request({ id: 'r2', type: 'end-call', ...ON });
    const busy = await store.request({ id: 'r1' });
    assert.equal(!busy.ok && busy.code, 'busy', 'one in flight per call');
    store.apply(ENDED);
    const gone = await store.request({ id: 'r1' });
    assert.equal(gone.ok, false);
    assert.deepEqual(
      line.sent.map(({ command }) => command.id),
      ['r2'],
    );
  });

  it('answered by a page: the connector is not asked', async () => {
    const { store, line } = wired([call()]);
    const accepted = store.request(
      HOLD,
      says({ answer: Promise.resolve(new Response(null, { status: 200 })) }),
    );
    assert.equal(await outcome(accepted), 'open');
    store.apply(HELD);
    assert.equal((await accepted).ok, true);
    const refused = await store.request(
      { type: 'resume', ...ON, legId: 'customer' },
      says({ answer: Promise.resolve({ ok: false, code: 'conflict' }) }),
    );
    assert.equal(!refused.ok && refused.code, 'conflict');
    const rejected = await store.request(
      { type: 'resume', ...ON, legId: 'customer' },
      says({ answer: Promise.reject(Object.assign(new Error('No'), { code: 'denied' })) }),
    );
    assert.deepEqual([!rejected.ok && rejected.code, !rejected.ok && rejected.message], ['denied', 'No']);
    assert.equal(line.sent.length, 0);
  });

  it('answered and prevented: answered', async () => {
    const { store } = wired([call()]);
    const result = await store.request(
      HOLD,
      says({ prevented: true, answer: Promise.resolve({ ok: false, code: 'busy' }) }),
    );
    assert.equal(!result.ok && result.code, 'busy');
  });

  it('waitUntil: pending, the next step waits', async () => {
    const { store, line } = wired([call()]);
    let go!: (value: unknown) => void;
    const promise = store.request(
      HOLD,
      says({ waits: [Promise.resolve(), new Promise((resolve) => (go = resolve))] }),
    );
    await settle();
    assert.deepEqual([store.state.pending.length, line.sent.length], [1, 0]);
    const busy = await store.request({ type: 'end-call', ...ON });
    assert.equal(!busy.ok && busy.code, 'busy');
    go(true);
    await settle();
    assert.equal(line.sent.length, 1);
    store.apply(HELD);
    assert.equal((await promise).ok, true);
  });

  it('waitUntil false vetoes, and may go on later', async () => {
    const { store, line } = wired([call()]);
    const result = await store.request(
      { id: 'r1', ...HOLD },
      says({ waits: [Promise.resolve(true), Promise.resolve(false)] }),
    );
    assert.equal(!result.ok && result.code, 'prevented');
    assert.deepEqual([store.state.pending.length, store.state.notices.length, line.sent.length], [0, 0, 0]);
    void store.request({ id: 'r1' });
    assert.equal(line.sent.length, 1);
    assert.equal(line.sent[0]!.signal.aborted, false);
  });

  it('waitUntil that rejects vetoes; a code of its own is kept', async () => {
    for (const [error, code] of [
      [new Error('no'), 'prevented'],
      [Object.assign(new Error('no'), { code: 'denied' }), 'denied'],
    ] as const) {
      const { store, line } = wired([call()]);
      const result = await store.request(HOLD, says({ waits: [Promise.reject(error)] }));
      assert.equal(!result.ok && result.code, code);
      assert.deepEqual([store.state.pending.length, line.sent.length], [0, 0]);
    }
  });

  it('waitUntil takes the time it takes: an agent may be asked first', async () => {
    const { store, line, clock } = wired([call()]);
    let go!: (value: unknown) => void;
    const promise = store.request(HOLD, says({ waits: [new Promise((resolve) => (go = resolve))] }));
    await clock.advance(60_000);
    assert.equal(store.state.pending.length, 1, 'no time-out while the page is asking');
    assert.equal(line.sent.length, 0);
    go(true);
    await settle();
    assert.equal(line.sent.length, 1, 'sent once the page let it go');
    await clock.advance(10_000);
    assert.equal((await promise).ok, false, 'its own deadline begins then');
  });

  it('a page may do anything in a step', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request(HOLD, () => {
      store.apply(HELD);
      return {};
    });
    assert.equal((await promise).ok, true, 'confirmed before it left');
    assert.equal(line.sent.length, 0);
    const inner: Promise<Result>[] = [];
    const outer = store.request({ type: 'resume', ...ON, legId: 'customer' }, () => {
      inner.push(
        store.request({ type: 'pause-recording', ...ON }),
        store.request({ type: 'transfer', ...ON, target: { type: 'queue', id: 'q' } }),
      );
      return {};
    });
    assert.equal(line.sent.length, 2);
    assert.equal((await inner[1]!).ok, false);
    assert.equal(await outcome(outer), 'open');
  });

  it('a step that throws fails the request; nothing stays pending', async () => {
    const throws: Step = () => {
      throw new Error('page');
    };
    const { store, line } = wired([call()]);
    for (const set of [
      () => store.request(HOLD, throws),
      () => {
        store.owners.splice(0, 9, { step: throws });
        return store.request(HOLD, pass);
      },
    ]) {
      const result = await set();
      assert.equal(result.ok, false);
      assert.deepEqual([store.state.pending.length, line.sent.length], [0, 0]);
    }
  });

  it('a connector that throws fails the request', async () => {
    const thrown = wired([call()], {
      send() {
        throw new Error('broken');
      },
    });
    const result = await thrown.store.request(HOLD);
    assert.deepEqual([result.ok, !result.ok && result.message], [false, 'broken']);
    const odd = wired([call()], {
      timeoutFor() {
        throw new Error('broken');
      },
    });
    // it was sent: the session's own time counts
    void odd.store.request(HOLD);
    assert.equal(odd.store.state.pending.length, 1);
    await odd.clock.advance(10_000);
    assert.equal(odd.store.state.pending.length, 0);
  });

  it('throwing listeners disturb no request', async () => {
    const { store } = wired([call()]);
    pageErrors.length = 0;
    store.subscribe(() => {
      throw new Error('listener');
    });
    store.onFact(() => {
      throw new Error('fact');
    });
    const promise = store.request(HOLD);
    store.apply(HELD);
    assert.equal((await promise).ok, true);
    holds(pageErrors.splice(0).length >= 2);
  });

  it('nobody changes a command on its way', () => {
    const { store, line } = wired([call()]);
    const input = { type: 'transfer', ...ON, target: { type: 'queue', id: 'q' } } as const;
    void store.request(input, pass);
    (input.target as { id: string }).id = 'changed';
    assert.deepEqual((line.sent[0]!.command as { target: unknown }).target, { type: 'queue', id: 'q' });
  });
});

describe('requests: the line drops', () => {
  it('what was sent is unknown, and settled by the next snapshot', async () => {
    const { store, line, clock } = wired([call(), call({ id: 'call-2' })]);
    const first = store.request({ id: 'r1', ...HOLD });
    const second = store.request({ id: 'r2', type: 'hold', callId: 'call-2', legId: 'customer' });
    line.say({ type: 'link', link: { status: 'connecting' } });
    await clock.advance(5000);
    assert.equal(await outcome(first), 'open', 'not yet');
    line.say({ type: 'link', link: { status: 'online' } });
    assert.equal(await outcome(first), 'open');
    line.say({
      type: 'snapshot',
      snapshot: { ...DESK, calls: [call({ legs: [leg({ hold: true })] }), call({ id: 'call-2' })] },
    });
    assert.equal((await first).ok, true);
    assert.deepEqual(await second, { id: 'r2', ok: false, code: 'unknown' });
    assert.equal(line.sent.length, 2, 'nothing is repeated silently');
    assert.deepEqual(
      store.state.notices.map(({ code }) => code),
      ['unknown'],
    );
  });

  it('an answer that comes all the same counts', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request(HOLD);
    line.say({ type: 'link', link: { status: 'offline' } });
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    const result = await promise;
    assert.equal(!result.ok && result.code, 'refused');
    store.apply(UNRELATED);
  });

  it('without a snapshot: unknown when its time is up', async () => {
    const { store, line, clock } = wired([call()]);
    const promise = store.request(HOLD);
    line.say({ type: 'link', link: { status: 'offline' } });
    await clock.advance(10_000);
    const result = await promise;
    assert.equal(!result.ok && result.code, 'unknown');
    store.apply(HELD);
    assert.deepEqual(store.state.notices, [], 'and confirmed after all');
  });

  it('a snapshot while the line is fine settles nothing that it does not confirm', async () => {
    const { store, line } = wired([call()]);
    const promise = store.request(HOLD);
    line.say({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    assert.equal(await outcome(promise), 'open');
    assert.equal(store.state.pending.length, 1);
  });

  it('what was not sent yet is not unknown', async () => {
    const { store, line } = wired([call()]);
    let go!: (value: unknown) => void;
    const promise = store.request(HOLD, () => ({ waits: [new Promise((resolve) => (go = resolve))] }));
    line.say({ type: 'link', link: { status: 'offline' } });
    line.say({ type: 'link', link: { status: 'online' } });
    line.say({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    assert.equal(await outcome(promise), 'open');
    go(false);
    const result = await promise;
    assert.equal(!result.ok && result.code, 'prevented');
  });

  it('another connector is another line', async () => {
    const one = wired([call()]);
    const promise = one.store.request(HOLD);
    const two = wired();
    one.store.connector = two.line.connector;
    assert.equal(one.store.state.link.status, 'connecting');
    one.line.say({ type: 'call-removed', ...ON });
    holds(one.call(), 'the old line is not heard');
    two.line.say({ type: 'snapshot', snapshot: { ...DESK, calls: [call()] } });
    const result = await promise;
    assert.equal(!result.ok && result.code, 'unknown');
    one.store.connector = null;
    assert.equal(one.store.state.link.status, 'online');
    assert.equal(one.store.connector, null);
  });

  it('a connector that cannot connect is offline, and said so', async () => {
    const { connector } = lineOf({ connect: () => Promise.reject(new Error('no route')) });
    const { store, problems } = bench({ connector });
    await settle();
    assert.equal(store.state.link.status, 'offline');
    assert.equal(problems().at(-1)!.code, 'CONNECTOR');
  });
});

describe('requests: refused in every state are as if they had never been', () => {
  it('a call is the same object before and after', async () => {
    const { store } = desk([call() as Call]);
    const before = store.state.calls;
    await store.request({ type: 'end-conference', ...ON });
    assert.equal(store.state.calls, before);
    assert.deepEqual(makeProfile(), store.state.profile);
  });
});
