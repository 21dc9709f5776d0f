/** The line to a connector that does not do as it should. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Connector } from '../../../src/core/store/connector.js';
import { makeCall } from '../../fixtures/calls.js';
import { bench, DESK } from './store-helpers.js';

const SECOND = 1000;
const later = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

function line(more: Partial<Connector> = {}) {
  let say!: (update: unknown) => void;
  const questions: ((snapshot: unknown) => void)[] = [];
  const its = bench({
    connector: {
      connect: (sink) => void (say = sink as typeof say),
      send: () => new Promise(() => undefined),
      refresh: () => new Promise((resolve) => questions.push(resolve as never)),
      ...more,
    },
  });
  const call = (seq: number, queue = `Q${seq}`) =>
    say({ type: 'call', epoch: 'e', seq, call: makeCall({ phase: 'connected', queue }) });
  const snapshot = (seq: number) => ({
    ...DESK,
    epoch: 'e',
    seq,
    calls: [makeCall({ phase: 'connected', queue: `S${seq}` })],
  });
  return { ...its, say: (update: unknown) => say(update), call, snapshot, questions };
}

describe('store: a line and its questions', () => {
  it('a gap while a question is under way is asked about as well: the answer may be of before', async () => {
    const { store, say, call, snapshot, questions } = line();
    say({ type: 'snapshot', snapshot: snapshot(1) });
    call(3);
    assert.equal(questions.length, 1);
    call(7);
    assert.equal(questions.length, 1, 'one at a time');
    questions[0]!(snapshot(4));
    await later();
    assert.equal(questions.length, 2);
    questions[1]!(snapshot(8));
    await later();
    assert.equal(store.state.calls[0]!.queue, 'S8');
    assert.equal(questions.length, 2);
  });

  it('a question that is never answered keeps no other from being asked', async () => {
    const { store, clock, say, snapshot, questions } = line();
    say({ type: 'snapshot', snapshot: snapshot(1) });
    store.refresh('visible');
    store.refresh('online');
    assert.equal(questions.length, 1);
    await clock.advance(10 * SECOND);
    store.refresh('visible');
    assert.equal(questions.length, 2);
    questions[1]!(snapshot(2));
    await later();
    assert.equal(store.state.calls[0]!.queue, 'S2');
    questions[0]!(snapshot(1));
    await later();
    assert.equal(store.state.calls[0]!.queue, 'S2', 'what comes late is late');
  });

  it('an answer may come as an update', async () => {
    const { store, say, snapshot, questions, problems } = line();
    say({ type: 'snapshot', snapshot: snapshot(1) });
    store.refresh('api');
    questions[0]!(undefined);
    await later();
    assert.deepEqual(problems(), []);
    assert.equal(store.state.calls[0]!.queue, 'S1');
    store.refresh('api');
    assert.equal(questions.length, 2);
  });

  it('a connector that could not connect tries again when the page is seen, or asks', async () => {
    let tries = 0;
    const { store, problems } = line({
      connect: () => (++tries < 3 ? Promise.reject(new Error('no part')) : Promise.resolve()),
    });
    await later();
    assert.equal(store.state.link.status, 'offline');
    store.refresh('visible');
    await later();
    store.refresh('api');
    await later();
    assert.equal(tries, 3);
    assert.equal(problems().length, 2);
    store.refresh('api');
    await later();
    assert.equal(tries, 3, 'one that is connected is left alone');
  });

  it('what is wrong with a connector is told as a problem, until it is let go', async () => {
    let report!: (problem: { code: string; message: string }) => void;
    const { store, problems } = line({ connect: (_sink, options) => void (report = options.report!) });
    report({ code: 'OWN', message: 'Something. Do something' });
    assert.deepEqual(problems(), [{ code: 'OWN', message: 'Something. Do something' }]);
    store.connector = null;
    report({ code: 'OWN', message: 'Later' });
    assert.equal(problems().length, 1);
  });

  for (const [what, timeoutFor] of [
    ['throws', () => assert.fail('own')],
    ['is no number', () => NaN],
    ['is negative', () => -1],
  ] as const) {
    it(`a timeoutFor that ${what}: the session's own time`, async () => {
      const { store, clock, say, snapshot } = line({ timeoutFor });
      say({ type: 'snapshot', snapshot: snapshot(1) });
      const asked = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
      await clock.advance(9 * SECOND);
      assert.equal(store.state.pending.length, 1);
      await clock.advance(SECOND);
      const result = await asked;
      assert.equal(!result.ok && result.code, 'timeout');
    });
  }

  it('what is asked in other tabs is pending here as well, and blocks the same', async () => {
    const { store, say, snapshot } = line();
    say({ type: 'snapshot', snapshot: snapshot(1) });
    const command = store.command({ type: 'hold', callId: 'call-1', legId: 'customer' });
    store.elsewhere = [command];
    assert.deepEqual(store.state.pending, [{ ...command, elsewhere: true }]);
    const result = await store.request({ type: 'end-call', callId: 'call-1' });
    assert.equal(!result.ok && result.code, 'busy');
    store.elsewhere = [];
    assert.deepEqual(store.state.pending, []);
  });
});
