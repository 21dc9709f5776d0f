// Whatever the line does to a stamped history, the next snapshot makes it right, and late messages do not undo that.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Call } from '../../../src/core/schema/index.js';
import { makeCall, makeLeg, NOW } from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { bench, pageErrors } from './store-helpers.js';

const PHASES: Call['phase'][] = ['offered', 'connected', 'wrapup', 'ended'];

interface Message {
  seq?: number;
  update: { type: string; [field: string]: unknown };
}
interface History {
  messages: Message[];
  /** What is so in the end. */
  truth: Call[];
}

type Move = { call: number; kind: 'on' | 'change' | 'patch' | 'remove'; value: number };
const moves = fc.array(
  fc.record({
    call: fc.nat(2),
    kind: fc.constantFrom<Move['kind']>('on', 'on', 'change', 'patch', 'patch', 'remove'),
    value: fc.nat(99),
  }),
  { minLength: 1, maxLength: 25 },
);

/** A backend: calls move forward, end for good, and every change is stamped. */
function history(list: Move[], stamp: { seq: boolean; rev: boolean }): History {
  const calls = new Map<string, Call>();
  const generation = [0, 0, 0];
  const messages: Message[] = [];
  let rev = 0;
  const say = (update: Message['update']) =>
    messages.push(stamp.seq ? { seq: messages.length + 1, update } : { update });
  for (const { call: n, kind, value } of list) {
    const id = `call-${n}-${generation[n]}`;
    const now = calls.get(id);
    rev += 1;
    const stamps = stamp.rev ? { rev } : { rev: undefined };
    if (!now) {
      const call = makeCall({
        id,
        phase: 'offered',
        since: NOW + rev,
        offeredAt: NOW + rev,
        connectedAt: undefined,
        legs: [makeLeg({ since: NOW })],
        ...stamps,
      });
      calls.set(id, call);
      say({ type: 'call', call });
    } else if (kind === 'remove') {
      calls.delete(id);
      generation[n]! += 1;
      say({ type: 'call-removed', callId: id });
    } else if (now.phase === 'ended') {
      generation[n]! += 1;
    } else if (kind === 'patch') {
      const patch = {
        ...stamps,
        extra: value,
        legs: [{ id: 'customer', hold: value % 2 === 0, holdSince: NOW, muted: value % 3 === 0 }],
      };
      calls.set(id, {
        ...now,
        ...stamps,
        extra: value,
        legs: [{ ...now.legs[0]!, ...patch.legs[0]! }],
      } as unknown as Call);
      say({ type: 'call-patch', callId: id, patch });
    } else {
      const phase = kind === 'on' ? PHASES[PHASES.indexOf(now.phase) + 1]! : now.phase;
      const call = {
        ...now,
        ...stamps,
        phase,
        since: NOW + rev,
        connectedAt: NOW,
        wrapup: { startedAt: NOW },
        muted: value % 2 === 0,
      };
      calls.set(id, call);
      say({ type: 'call', call });
    }
  }
  return { messages, truth: [...calls.values()] };
}

/** What the line does: some lost, some twice, in any order; and, after the snapshot, stragglers. */
const line = fc.array(
  fc.record({ order: fc.nat(1000), copies: fc.constantFrom(0, 1, 1, 2), late: fc.boolean() }),
  { minLength: 25, maxLength: 25 },
);
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

function mangle(messages: Message[], how: Line): { before: Message[]; after: Message[] } {
  const before = messages
    .flatMap((message, i) =>
      Array.from({ length: how[i]!.copies }, (_, n) => ({ message, at: how[(i + n) % 25]!.order })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ message }) => message);
  return { before, after: messages.filter((_, i) => how[i]!.late) };
}

interface Sut {
  message(message: Message): void;
  snapshot(truth: Call[], seq: number | undefined): void;
  calls(): unknown[];
}
const byId = (calls: readonly unknown[]) =>
  (JSON.parse(JSON.stringify(calls)) as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));

const ours = (): Sut => {
  const { store } = bench();
  return {
    message: ({ seq, update }) => store.apply(structuredClone({ ...update, seq })),
    snapshot: (calls, seq) => store.apply(structuredClone({ type: 'snapshot', snapshot: { calls, seq } })),
    calls: () => store.state.calls as unknown[],
  };
};

/** The control: the last word wins. */
const naive = (): Sut => {
  const calls = new Map<string, unknown>();
  return {
    message({ update }) {
      const { type, callId, call, patch } = update as unknown as {
        type: string;
        callId: string;
        call: Call;
        patch: object;
      };
      if (type === 'call') calls.set(call.id, call);
      else if (type === 'call-removed') calls.delete(callId);
      else if (calls.has(callId)) calls.set(callId, { ...(calls.get(callId) as object), ...patch });
    },
    snapshot(truth) {
      calls.clear();
      for (const call of truth) calls.set(call.id, call);
    },
    calls: () => [...calls.values()],
  };
};

function converges(make: () => Sut, list: Move[], how: Line): boolean {
  const { messages, truth } = history(list, { seq: true, rev: true });
  const { before, after } = mangle(messages, how);
  const sut = make();
  for (const message of before) sut.message(message);
  sut.snapshot(truth, messages.length);
  for (const message of after) sut.message(message);
  return isDeepStrictEqual(byId(sut.calls()), byId(truth));
}

describe('convergence', () => {
  it('permutation, duplication and loss, then a snapshot, then stragglers', () => {
    fc.assert(
      fc.property(moves, line, (list, how) => converges(ours, list, how)),
      { numRuns: 1500 },
    );
    assert.deepEqual(pageErrors, []);
  });

  it('the control: a store where the last word wins fails the same property', () => {
    const { failed } = fc.check(
      fc.property(moves, line, (list, how) => converges(naive, list, how)),
      { numRuns: 1500, endOnFailure: true },
    );
    assert.equal(failed, true);
  });

  it('in order, without loss, each stamp alone is enough, and so is none', () => {
    for (const stamp of [
      { seq: true, rev: true },
      { seq: true, rev: false },
      { seq: false, rev: true },
      { seq: false, rev: false },
    ]) {
      fc.assert(
        fc.property(moves, (list) => {
          const { messages, truth } = history(list, stamp);
          const sut = ours();
          for (const message of messages) sut.message(message);
          assert.deepEqual(byId(sut.calls()), byId(truth));
        }),
        { numRuns: 300 },
      );
    }
  });

  it('with rev alone: any order of the whole states of a call ends with the newest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 12 }), (revs) => {
        const { store } = bench();
        for (const rev of revs) store.apply({ type: 'call', call: makeCall({ rev, muted: rev % 2 === 0 }) });
        assert.equal(store.state.calls[0]!.rev, Math.max(...revs));
      }),
    );
  });

  it('each life fact at most once, and an end for every call that was seen and is gone', () => {
    fc.assert(
      fc.property(moves, line, (list, how) => {
        const { store, facts } = bench();
        const { messages, truth } = history(list, { seq: true, rev: true });
        const { before, after } = mangle(messages, how);
        store.apply({ type: 'snapshot', snapshot: { calls: [] } });
        const seen = new Set<string>();
        store.subscribe(({ calls }) => calls.forEach(({ id }) => seen.add(id)));
        for (const { seq, update } of before) store.apply({ ...update, seq });
        store.apply({ type: 'snapshot', snapshot: { calls: truth, seq: messages.length } });
        for (const { seq, update } of after) store.apply({ ...update, seq });
        const fired = facts
          .filter(({ fact }) => /cc-call-(offered|connected|wrapup|ended)/.test(fact))
          .map(({ fact, detail }) => `${fact} ${(detail.call as Call).id}`);
        assert.equal(new Set(fired).size, fired.length, fired.join());
        for (const id of seen) {
          const gone = !store.state.calls.some((call) => call.id === id && call.phase !== 'ended');
          assert.equal(fired.includes(`cc-call-ended ${id}`), gone, id);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('requests under any line', () => {
  const events = fc.array(
    fc.constantFrom(
      'hold',
      'resume',
      'confirm',
      'refuse',
      'accept',
      'tick',
      'offline',
      'online',
      'snapshot',
      'remove',
      'null',
      'late',
    ),
    { maxLength: 40 },
  );

  it('each has exactly one outcome, at most one is in flight, nothing is pending in the end', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const { store, clock, facts } = bench();
        let held = false;
        const call = () => makeCall({ rev: undefined, legs: [makeLeg({ hold: held })] });
        const promises: Promise<unknown>[] = [];
        const ids = new Set<string>();
        const tell = () => store.apply({ type: 'call', call: call() });
        tell();
        for (const event of list) {
          const id = store.state.pending[0]?.id ?? [...ids][0] ?? 'none';
          if (event === 'hold' || event === 'resume')
            promises.push(store.request({ type: event, callId: 'call-1', legId: 'customer' }));
          else if (event === 'confirm') {
            held = !held;
            tell();
          } else if (event === 'refuse')
            store.apply({ type: 'result', result: { id, ok: false, code: 'refused' } });
          else if (event === 'accept') store.apply({ type: 'result', result: { id, ok: true } });
          else if (event === 'tick') await clock.advance(4000);
          else if (event === 'offline' || event === 'online')
            store.apply({ type: 'link', link: { status: event } });
          else if (event === 'snapshot') store.apply({ type: 'snapshot', snapshot: { calls: [call()] } });
          else if (event === 'remove') store.apply({ type: 'call-removed', callId: 'call-1' });
          else if (event === 'null') store.replace(null);
          else for (const old of ids) store.apply({ type: 'result', result: { id: old, ok: true } });
          for (const { id: now } of store.state.pending) ids.add(now);
          holds(store.state.pending.length <= 1);
        }
        await clock.advance(60_000);
        assert.deepEqual(store.state.pending, []);
        await Promise.all(promises);
        const outcomes = facts
          .filter(({ fact }) => /cc-request-(done|failed)/.test(fact))
          .map(({ detail }) => (detail.command as { id: string }).id);
        assert.equal(new Set(outcomes).size, outcomes.length);
        for (const id of ids) holds(outcomes.includes(id));
        assert.deepEqual(pageErrors, []);
      }),
      { numRuns: 400 },
    );
  });
});
