/** What a store believes when its line is another one, and of messages that stand for several. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Connector } from '../../../src/core/store/connector.js';
import { makeCall } from '../../fixtures/calls.js';
import { bench, DESK } from './store-helpers.js';

function wired() {
  let say!: (update: unknown) => void;
  let asked = 0;
  const connector = (): Connector => ({
    connect: (sink) => void (say = sink as typeof say),
    send: () => new Promise(() => undefined),
    refresh: () => (asked++, Promise.resolve(undefined)),
  });
  const its = bench({ connector: connector() });
  const snapshot = (epoch: string | undefined, seq: number, queue: string, rev?: number) =>
    say({
      type: 'snapshot',
      snapshot: {
        ...DESK,
        ...(epoch && { epoch }),
        seq,
        calls: [makeCall({ phase: 'connected', queue, rev })],
      },
    });
  const batch = (from: number | undefined, seq: number, queue: string) =>
    say({
      type: 'batch',
      epoch: 'a',
      seq,
      ...(from !== undefined && { from }),
      updates: [{ type: 'call-patch', callId: 'call-1', patch: { queue } }],
    });
  const drops = (reason?: string) =>
    say({ type: 'link', link: { status: 'connecting', ...(reason && { reason }) } });
  return {
    ...its,
    connector,
    snapshot,
    batch,
    drops,
    queue: () => its.store.state.calls[0]?.queue,
    asked: () => asked,
    settle: async () => {
      for (let i = 0; i < 8; i++) await Promise.resolve();
    },
  };
}

describe('store: the first snapshot of a line', () => {
  it('is believed after a drop, whatever its number, epoch and revisions; the next one is judged', () => {
    const { snapshot, drops, queue, store } = wired();
    snapshot('a', 9, 'nine', 5);
    snapshot('a', 3, 'late', 4);
    assert.equal(queue(), 'nine', 'on the same line it is late');
    drops();
    snapshot('a', 3, 'three', 2);
    assert.equal(queue(), 'three');
    assert.equal(store.state.seq, 3);
    snapshot('a', 2, 'two', 1);
    assert.equal(queue(), 'three');
  });

  it('of an epoch that was replaced is refused on the same line, and believed on the next', () => {
    const { snapshot, drops, queue } = wired();
    snapshot('a', 9, 'a');
    snapshot('b', 1, 'b');
    snapshot('a', 10, 'late of a');
    assert.equal(queue(), 'b');
    drops();
    snapshot('a', 11, 'a again');
    assert.equal(queue(), 'a again');
  });

  it('a page that slept, or is behind, has the same line', () => {
    for (const reason of ['slept', 'behind']) {
      const { snapshot, drops, queue } = wired();
      snapshot('a', 9, 'nine');
      drops(reason);
      snapshot('a', 3, 'late');
      assert.equal(queue(), 'nine', reason);
      drops('lost');
      snapshot('a', 3, 'three');
      assert.equal(queue(), 'three', reason);
    }
  });

  it('of another connector counts from anew, with or without epochs', () => {
    const { store, connector, snapshot, queue } = wired();
    snapshot(undefined, 100, 'A');
    store.connector = connector();
    snapshot(undefined, 1, 'B');
    assert.equal(queue(), 'B');
  });

  it('is the first that is counted: after an update the rules are as ever', () => {
    const { snapshot, drops, batch, queue } = wired();
    snapshot('a', 9, 'nine');
    drops();
    batch(undefined, 10, 'ten');
    snapshot('a', 3, 'late');
    assert.equal(queue(), 'ten');
  });
});

describe('store: a batch that stands for several', () => {
  it('makes no gap when its first follows, and one when it does not', async () => {
    const { snapshot, batch, queue, asked, settle, store } = wired();
    snapshot('a', 1, 'one');
    batch(2, 6, 'six');
    assert.equal(queue(), 'six');
    assert.equal(store.state.seq, 6);
    await settle();
    assert.equal(asked(), 0);
    batch(8, 9, 'nine');
    assert.equal(queue(), 'nine');
    await settle();
    assert.equal(asked(), 1);
  });

  it('whose first is known already is not applied, and asked about', async () => {
    const { snapshot, batch, queue, asked, settle, store } = wired();
    snapshot('a', 5, 'five');
    for (const from of [5, 3]) {
      batch(from, 7, 'half of it old');
      assert.equal(queue(), 'five');
      assert.equal(store.state.seq, 5);
      await settle();
    }
    assert.equal(asked(), 2);
    batch(2, 4, 'old');
    assert.equal(queue(), 'five');
    await settle();
    assert.equal(asked(), 2, 'what is old altogether is no news');
  });

  it('of which one item is wrong: the others count, and it is asked about', async () => {
    const { snapshot, queue, asked, settle, store } = wired();
    snapshot('a', 1, 'one');
    store.apply({
      type: 'batch',
      epoch: 'a',
      seq: 2,
      updates: [
        { type: 'call-patch', callId: 'call-1', patch: { queue: 'good' } },
        { type: 'call', call: { id: 'call-2', phase: 'nonsense' } },
      ],
    });
    assert.equal(queue(), 'good');
    await settle();
    assert.equal(asked(), 1);
  });
});
