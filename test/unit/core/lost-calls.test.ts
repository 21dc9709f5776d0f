// Calls that were made and never reached their customer: told once each, unless the agent asked for the end.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call, Command, SnapshotInput } from '../../../src/core/schema/index.js';
import { ago, callState, makeAgent, makeCall, makeLeg } from '../../fixtures/calls.js';
import { DESK, desk, settle, wired } from './store-helpers.js';

type Kind = 'outdial' | 'campaign' | 'callback' | 'inbound';
const offered = (kind: Kind, change: object = {}): Call =>
  makeCall({
    ...callState('offered-outdial-ringing').call,
    id: 'made',
    kind,
    requestId: `request-${kind}`,
    legs: [makeLeg({ phase: 'ringing', since: ago(3) })],
    ...change,
  });
const over = (kind: Kind, end: object | undefined, change: object = {}): Call =>
  offered(kind, {
    rev: 9,
    phase: 'ended',
    since: ago(0),
    legs: [makeLeg({ phase: 'left', since: ago(0) })],
    end: end as Call['end'],
    ...change,
  });
const says = (call: object) => ({ type: 'call', call });
const lost = ({ store }: ReturnType<typeof desk>) => store.state.notices.filter((notice) => notice.lost);

function told(kind: Kind, end: object | undefined, change: object = {}) {
  const it = desk([offered(kind)]);
  it.store.apply(says(over(kind, end, change)));
  return lost(it);
}

describe('lost calls: who is told', () => {
  const TOLD: [kind: Kind, end: object | undefined, level: string][] = [
    ['outdial', { reason: 'not-connected', by: 'system' }, 'error'],
    ['outdial', { reason: 'rejected', by: 'agent' }, 'error'],
    ['outdial', { reason: 'rejected', by: 'customer' }, 'error'],
    ['outdial', { reason: 'no-answer', by: 'customer' }, 'error'],
    ['outdial', { reason: 'no-answer', by: 'agent' }, 'error'],
    ['outdial', { reason: 'busy', by: 'system' }, 'warning'],
    ['outdial', { reason: 'busy', by: 'customer' }, 'error'],
    ['outdial', { reason: 'limit', by: 'system', code: '26' }, 'error'],
    ['outdial', undefined, 'error'],
    ['campaign', { reason: 'no-answer', by: 'customer' }, 'error'],
    ['campaign', { reason: 'busy', by: 'system' }, 'warning'],
    ['campaign', { reason: 'limit', by: 'system', code: '27' }, 'error'],
    ['callback', { reason: 'no-answer', by: 'customer' }, 'warning'],
    ['callback', { reason: 'limit', by: 'system', code: '26' }, 'warning'],
  ];
  for (const [kind, end, level] of TOLD) {
    it(`${kind}, ${end ? JSON.stringify(end) : 'without a reason'}`, () => {
      const notices = told(kind, end);
      assert.deepEqual(
        notices.map(({ id, level: is, code, command, callId }) => [id, is, code, command, callId]),
        [['lost:made', level, 'call-lost', undefined, undefined]],
      );
      assert.deepEqual(notices[0]!.lost!.end, end);
      assert.equal(notices[0]!.lost!.kind, kind);
    });
  }

  const NOT: [kind: Kind, end: object, change?: object][] = [
    // that they talked was not seen here
    ['outdial', { reason: 'completed', by: 'customer' }],
    ['inbound', { reason: 'abandoned', by: 'customer' }],
    ['inbound', { reason: 'rona', by: 'system' }],
    // of a callback the agent's own silence is RONA, and a refusal is known to who refused
    ['callback', { reason: 'rona', by: 'system' }],
    ['callback', { reason: 'no-answer', by: 'agent' }],
    ['callback', { reason: 'rejected', by: 'agent' }],
    ['callback', { reason: 'elsewhere', by: 'system' }],
    ['outdial', { reason: 'elsewhere', by: 'system' }],
    // they talked: the updates in between were missed
    ['outdial', { reason: 'completed', by: 'customer' }, { connectedAt: ago(90) }],
    ['campaign', { reason: 'completed', by: 'agent' }, { connectedAt: ago(90) }],
  ];
  for (const [kind, end, change] of NOT) {
    it(`not: ${kind}, ${JSON.stringify(end)}${change ? ', after a conversation' : ''}`, () => {
      assert.deepEqual(told(kind, end, change), []);
    });
  }

  it('not while it goes on: connected, in wrap-up, or under another id', () => {
    for (const next of [
      offered('outdial', { rev: 2, phase: 'connected', connectedAt: ago(0) }),
      offered('outdial', { rev: 2, phase: 'wrapup' }),
      offered('outdial', { id: 'again', continues: 'made', rev: 2 }),
    ]) {
      const it = desk([offered('outdial')]);
      it.store.apply(says(next));
      assert.deepEqual(lost(it), []);
    }
  });

  it('goes on under another id, and ends there', () => {
    const it = desk([offered('outdial')]);
    it.store.apply(says(offered('outdial', { id: 'again', continues: 'made', rev: 2 })));
    it.store.apply(says(over('outdial', { reason: 'no-answer' }, { id: 'again', continues: 'made' })));
    assert.deepEqual(
      lost(it).map(({ id }) => id),
      ['lost:again'],
    );
  });

  it('goes on under another id, and has ended there by the same word', () => {
    const it = desk([offered('outdial')]);
    it.store.apply(says(over('outdial', { reason: 'no-answer' }, { id: 'again', continues: 'made' })));
    assert.deepEqual(
      lost(it).map(({ id }) => id),
      ['lost:again'],
    );
  });

  it('no data of the call is in it', () => {
    assert.deepEqual(told('campaign', { reason: 'no-answer', by: 'customer' })[0]!.lost!.variables, []);
  });
});

describe('lost calls: once', () => {
  const END = { reason: 'no-answer', by: 'customer' };

  it('the same end twice, by update and by snapshot', () => {
    const it = desk([offered('outdial')]);
    it.store.apply(says(over('outdial', END)));
    it.store.apply(says(over('outdial', END)));
    it.store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, calls: [over('outdial', END)] } as SnapshotInput,
    });
    it.store.apply({ type: 'call-removed', callId: 'made' });
    it.store.apply({ type: 'snapshot', snapshot: DESK });
    assert.equal(lost(it).length, 1);
  });

  it('what was dismissed stays dismissed', () => {
    const it = desk([offered('outdial')]);
    it.store.apply(says(over('outdial', END)));
    it.store.dismiss('lost:made');
    it.store.apply(says(over('outdial', END, { rev: 10 })));
    it.store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, calls: [over('outdial', END)] } as SnapshotInput,
    });
    // late, and of before
    it.store.apply(says(offered('outdial', { rev: 2 })));
    it.store.apply({ type: 'call-removed', callId: 'made' });
    assert.deepEqual(lost(it), []);
  });

  it('ended and removed by one message', () => {
    const it = desk([offered('campaign')]);
    it.store.apply({
      type: 'batch',
      updates: [says(over('campaign', END)), { type: 'call-removed', callId: 'made' }],
    });
    assert.deepEqual(
      lost(it).map(({ lost: call }) => call!.end),
      [END],
    );
  });

  it('gone without a word: that is all that is known', () => {
    for (const message of [
      { type: 'call-removed', callId: 'made' },
      { type: 'snapshot', snapshot: DESK },
    ]) {
      const it = desk([offered('outdial')]);
      it.store.apply(message);
      assert.deepEqual(
        lost(it).map(({ lost: call }) => call!.end),
        [{ reason: 'unknown' }],
      );
    }
  });

  it('a snapshot of what is over already is no news', () => {
    const it = desk([]);
    it.store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, calls: [over('outdial', END)] } as SnapshotInput,
    });
    it.store.replace({ ...DESK, calls: [over('outdial', END)] } as SnapshotInput);
    assert.deepEqual(lost(it), []);
  });

  it('an older word changes nothing', () => {
    const it = desk([offered('outdial', { rev: 5 })]);
    it.store.apply(says(over('outdial', END, { rev: 4 })));
    assert.deepEqual([it.call('made')!.phase, lost(it)], ['offered', []]);
  });

  it('two calls, two messages', () => {
    const it = desk([offered('outdial'), offered('callback', { id: 'back' })]);
    it.store.apply({
      type: 'batch',
      updates: [says(over('outdial', END)), says(over('callback', END, { id: 'back' }))],
    });
    assert.deepEqual(
      lost(it).map(({ id }) => id),
      ['lost:made', 'lost:back'],
    );
  });
});

describe('lost calls: what the agent asked for is no news', () => {
  const CANCELLED = { reason: 'rejected', by: 'agent' };
  const cancel = { type: 'cancel-call', callId: 'made' } as const;

  it('a cancel in flight', () => {
    const it = desk([offered('outdial')]);
    void it.store.request(cancel);
    it.store.apply(says(over('outdial', CANCELLED)));
    assert.deepEqual(it.store.state.notices, []);
  });

  it('nor when the customer was faster', () => {
    const it = desk([offered('outdial')]);
    void it.store.request(cancel);
    it.store.apply(says(over('outdial', { reason: 'no-answer', by: 'customer' })));
    assert.deepEqual(it.store.state.notices, []);
  });

  it('nor when the call goes on under another id meanwhile', () => {
    const it = desk([offered('outdial')]);
    void it.store.request(cancel);
    it.store.apply(says(over('outdial', CANCELLED, { id: 'again', continues: 'made' })));
    assert.deepEqual(it.store.state.notices, []);
  });

  it('a decline in flight', () => {
    const it = desk([offered('campaign', { can: { decline: true } })]);
    void it.store.request({ type: 'decline', callId: 'made' });
    it.store.apply(says(over('campaign', CANCELLED)));
    assert.deepEqual(it.store.state.notices, []);
  });

  it('a cancel whose answer never came, and that was carried out after all', async () => {
    const it = desk([offered('outdial')]);
    void it.store.request(cancel);
    await it.clock.advance(10_000);
    assert.equal(it.store.state.notices[0]!.code, 'timeout');
    it.store.apply(says(over('outdial', CANCELLED)));
    assert.deepEqual(it.store.state.notices, []);
  });

  it('but one that was refused, and then the customer did not answer, is told', async () => {
    const it = desk([offered('outdial')]);
    it.store.owners.push({ step: () => ({ answer: Promise.resolve({ ok: false, code: 'refused' }) }) });
    void it.store.request(cancel);
    await settle();
    it.store.apply(says(over('outdial', { reason: 'no-answer', by: 'customer' })));
    assert.equal(lost(it).length, 1);
  });

  it('the cancel of another call is about that one', () => {
    const it = desk([offered('outdial'), offered('outdial', { id: 'other' })]);
    void it.store.request({ type: 'cancel-call', callId: 'other' });
    it.store.apply(says(over('outdial', CANCELLED)));
    assert.equal(lost(it).length, 1);
  });
});

describe('lost calls: over before they were seen', () => {
  const asked = (it: ReturnType<typeof desk>) => {
    void it.store.request({ type: 'campaign-call', campaignId: 'renewal', contactId: 'contact-1' });
    return (it.store.state.pending[0] as Command).id;
  };
  const ready = () => {
    const it = desk([]);
    const contact = { id: 'contact-1', number: '+19735550136', fields: [] };
    it.store.apply({ type: 'campaign', campaign: { id: 'renewal', name: 'Renewal', contact } });
    return it;
  };

  it('made by a request of this page, it is told, once', () => {
    const it = ready();
    const requestId = asked(it);
    const end = { reason: 'limit', by: 'system', code: '27' };
    it.store.apply(says(over('campaign', end, { requestId })));
    it.store.apply(says(over('campaign', end, { requestId })));
    assert.deepEqual(
      it.store.state.notices.map(({ id, lost: call }) => [id, call!.end]),
      [['lost:made', end]],
    );
  });

  it('made elsewhere, it is not', () => {
    const it = ready();
    asked(it);
    it.store.apply(
      says(over('campaign', { reason: 'no-answer', by: 'customer' }, { requestId: 'elsewhere' })),
    );
    assert.deepEqual(lost(it), []);
  });

  it('while the line was down: the snapshot after it tells', async () => {
    const it = wired();
    await settle();
    it.line.say({ type: 'snapshot', snapshot: { ...DESK, agent: makeAgent(), calls: [] } });
    void it.store.request({ type: 'outdial', number: '+12015532447', source: 'dialpad' });
    const { id: requestId } = it.store.state.pending[0]!;
    it.line.say({ type: 'link', link: { status: 'offline' } });
    it.line.say({ type: 'link', link: { status: 'online' } });
    const end = { reason: 'no-answer', by: 'customer' };
    it.line.say({ type: 'snapshot', snapshot: { ...DESK, calls: [over('outdial', end, { requestId })] } });
    assert.deepEqual(
      it.store.state.notices.map(({ id, lost: call }) => [id, call?.end]),
      [['lost:made', end]],
    );
  });
});
