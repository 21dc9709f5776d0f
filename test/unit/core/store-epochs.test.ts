// The page's own word and the stamps of a backend: which epoch counts from then on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bench, type Bench } from './store-helpers.js';

const snapshot = (epoch: string | undefined, seq: number | undefined, ...ids: string[]) => ({
  type: 'snapshot',
  snapshot: { epoch, seq, calls: ids.map((id) => ({ id, phase: 'connected' })) },
});
const call = (id: string, stamp: object) => ({ type: 'call', ...stamp, call: { id, phase: 'connected' } });
const calls = ({ store }: Bench) => store.state.calls.map(({ id }) => id).join(' ');
/** In epoch a, at 5. */
const known = () => {
  const it = bench();
  it.store.apply(snapshot('a', 5, 'one'));
  return it;
};

describe('the page’s own word', () => {
  it('begins another epoch: the one before is over', () => {
    const it = known();
    it.store.replace({ epoch: 'b', seq: 1, calls: [] });
    it.store.apply(call('late', { epoch: 'a', seq: 6 }));
    it.store.apply(snapshot('a', 9, 'late'));
    assert.equal(calls(it), '');
    it.store.apply(call('next', { epoch: 'b', seq: 2 }));
    assert.equal(calls(it), 'next');
    assert.deepEqual([it.store.state.epoch, it.store.state.seq], ['b', 2]);
  });

  it('may bring back an epoch that was over', () => {
    const it = known();
    it.store.apply(snapshot('b', 1));
    it.store.replace({ epoch: 'a', seq: 7, calls: [] });
    it.store.apply(call('again', { epoch: 'a', seq: 8 }));
    assert.equal(calls(it), 'again');
    it.store.apply(snapshot('b', 9, 'late'));
    assert.equal(calls(it), 'again', 'and ends the other');
  });

  it('of the same epoch goes on in it', () => {
    const it = known();
    it.store.replace({ epoch: 'a', seq: 2, calls: [] });
    it.store.apply(call('old', { epoch: 'a', seq: 2 }));
    assert.equal(calls(it), '');
    it.store.apply(call('next', { epoch: 'a', seq: 3 }));
    assert.equal(calls(it), 'next');
  });

  it('without an epoch leaves that, and its numbers begin anew', () => {
    const it = known();
    it.store.replace({ calls: [] });
    it.store.apply(call('any', { epoch: 'a', seq: 1 }));
    assert.equal(calls(it), 'any');
    it.store.apply(call('other', { epoch: 'z', seq: 1 }));
    assert.equal(calls(it), 'any', 'a new epoch comes with a snapshot only');
  });

  it('that nothing is known forgets epochs too', () => {
    const it = known();
    it.store.apply(snapshot('b', 1));
    it.store.replace(null);
    assert.deepEqual([it.store.state.epoch, it.store.state.seq], [undefined, undefined]);
    it.store.apply(snapshot('a', 1, 'one'));
    assert.equal(calls(it), 'one');
  });
});

describe('numbers of messages', () => {
  it('a snapshot of the very same number counts, an older one does not', () => {
    const it = known();
    it.store.apply(snapshot('a', 5, 'one', 'two'));
    assert.equal(calls(it), 'one two');
    it.store.apply(snapshot('a', 4));
    assert.equal(calls(it), 'one two');
    it.store.apply(call('same', { epoch: 'a', seq: 5 }));
    assert.equal(calls(it), 'one two');
  });

  it('a gap asks for a snapshot, the next number and a later snapshot do not', () => {
    const asked: string[] = [];
    const it = known();
    it.store.owners.push({ refresh: (reason) => void asked.push(reason) });
    it.store.apply(call('six', { epoch: 'a', seq: 6 }));
    it.store.apply(snapshot('a', 20, 'x'));
    assert.deepEqual(asked, []);
    it.store.apply(call('gap', { epoch: 'a', seq: 22 }));
    assert.deepEqual(asked, ['gap']);
    assert.equal(calls(it), 'x gap', 'it counts all the same');
  });
});
