// Icon, word and colour of earlier interactions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HistoryEntry } from '../../../../src/core/schema/types.js';
import { hasTime, historyFace } from '../../../../src/core/selectors/history.js';

const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'h',
  channel: 'voice',
  direction: 'inbound',
  at: 1,
  ...more,
});
const face = (more: Partial<HistoryEntry>) => {
  const { icon, word, tone } = historyFace(entry(more));
  return [icon, word, tone];
};

describe('an earlier interaction', () => {
  it('by its channel; of calls by their way', () => {
    assert.deepEqual(face({ channel: 'chat' }), ['chat', 'chat', 'wrapup']);
    assert.deepEqual(face({ channel: 'email', direction: 'outbound' }), ['mail', 'email', 'wrapup']);
    assert.deepEqual(face({ channel: 'other', outcome: 'rona' }), ['info', 'otherInteraction', 'wrapup']);
    assert.deepEqual(face({ direction: 'outbound' }), ['outbound', 'outgoingCall', 'ringing']);
    assert.deepEqual(face({}), ['inbound', 'incomingCall', 'connected']);
  });

  it('missed is a call that came in, by the whole of its outcome', () => {
    const MISSED = ['missed', 'callMissed', 'rona'];
    for (const outcome of ['rona', 'No-Answer', 'ABANDONED'])
      assert.deepEqual(face({ outcome }), MISSED, outcome);
    for (const outcome of ['not rona', 'rona later', 'no answer', '', { en: 'rona' }])
      assert.equal(face({ outcome })[0], 'inbound', JSON.stringify(outcome));
    assert.equal(face({ outcome: 'no-answer', direction: 'outbound' })[0], 'outbound');
  });

  it('a time that no calendar has is none', () => {
    for (const at of [1, 8.64e15]) assert.equal(hasTime(entry({ at })), true, String(at));
    for (const at of [0, -1, NaN, Infinity, 8.64e15 + 2])
      assert.equal(hasTime(entry({ at })), false, String(at));
  });
});
