import assert from 'node:assert/strict';

/** `assert.ok`, which without a message reads its caller's source for one, and takes minutes over it. */
export function holds(value: unknown, message = 'This does not hold'): asserts value {
  assert.ok(value, message);
}
