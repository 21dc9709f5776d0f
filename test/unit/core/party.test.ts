// Whose number is shown, announced and told: one answer for all of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customerLeg, partyNumber } from '../../../src/core/policy/legs.js';
import type { Call } from '../../../src/core/schema/types.js';
import { createStore } from '../../../src/core/store/store.js';

function read(fields: object): Call {
  const store = createStore();
  store.apply({ type: 'call', call: { id: 'a', phase: 'offered', ...fields } });
  return store.state.calls[0]!;
}

describe('the number of a party', () => {
  const silent = [{ id: 'c', role: 'customer' }];
  const both = { ani: '+12015550001', dnis: '+12015550002' };

  it('is that of its leg; where the customer has none, the caller’s or the dialled one', () => {
    const own = read({ ...both, legs: [{ id: 'c', role: 'customer', number: '+12015550003' }] });
    assert.equal(partyNumber(own, customerLeg(own)), '+12015550003');
    for (const [kind, number] of [
      ['inbound', both.ani],
      ['callback', both.ani],
      ['outdial', both.dnis],
      ['campaign', both.dnis],
    ] as const) {
      const call = read({ ...both, kind, legs: silent });
      assert.equal(partyNumber(call, customerLeg(call)), number, kind);
    }
  });

  it('is never the customer’s for another party', () => {
    const call = read({ ...both, legs: [...silent, { id: 'b', role: 'agent', dn: '4102' }] });
    assert.equal(partyNumber(call, call.legs[1]), undefined);
  });
});
