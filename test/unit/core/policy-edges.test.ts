// The rule book where little is known, and where more parties or requests are about than a row expects.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionsFor, agentActionsFor } from '../../../src/core/policy/actions.js';
import { isContradictory, partyNumber, rowOf } from '../../../src/core/policy/legs.js';
import { targetOf } from '../../../src/core/policy/targets.js';
import type { Call, Can, Command } from '../../../src/core/schema/index.js';
import { makeAgent, makeCall, makeLeg, makeOther, makeProfile } from '../../fixtures/calls.js';

const E = { visible: true, enabled: true };
const HIDDEN = { visible: false, enabled: false };
const off = (reason: string) => ({ visible: true, enabled: false, reason });
const talking = (overrides: Partial<Call> = {}) => makeCall({ legs: [makeLeg()], ...overrides });
const command = (type: string) => ({ id: 'r', issuedAt: 0, type, callId: 'call-1' }) as unknown as Command;

describe('policy: a situation of which nothing is said', () => {
  it('is online and has nothing in flight', () => {
    assert.deepEqual(actionsFor(talking(), {}).actions.transfer, E);
    assert.deepEqual(actionsFor(talking(), {}).legs.customer!.hold, E);
  });

  it('lets an agent change state, and nothing that a profile has to allow', () => {
    assert.deepEqual(agentActionsFor({ agent: makeAgent() }), {
      outdial: HIDDEN,
      'campaign-call': HIDDEN,
      'campaign-skip': HIDDEN,
      'agent-state': E,
    });
    assert.deepEqual(agentActionsFor({})['agent-state'], HIDDEN);
  });
});

describe('policy: hold and resume by the call’s own can', () => {
  const customer = (can: Can, overrides: Partial<Call> = {}) =>
    actionsFor(talking({ can, ...overrides }), {}).legs.customer!;

  it('narrows what the row shows', () => {
    assert.deepEqual(customer({ hold: false }).hold, HIDDEN);
    assert.deepEqual(customer({ hold: { enabled: false, reason: 'Not now' } }).hold, off('Not now'));
  });

  it('shows nothing that the row does not', () => {
    assert.deepEqual(customer({ hold: true, resume: true }).resume, HIDDEN);
    assert.deepEqual(customer({ hold: true }, { phase: 'wrapup' }).hold, HIDDEN);
  });

  it('is less than the leg’s', () => {
    const legs = [makeLeg({ can: { hold: true } })];
    assert.deepEqual(customer({ hold: false }, { legs }).hold, E);
  });
});

describe('policy: who is no party of the row', () => {
  it('a supervisor who listens is not to be held', () => {
    const supervisor = makeOther({ id: 'sue', role: 'supervisor' });
    const legs = [makeLeg({ hold: true }), supervisor, makeOther()];
    const { legs: has } = actionsFor(talking({ topology: 'consult', legs }), {});
    assert.deepEqual(has.sue, { hold: HIDDEN, resume: HIDDEN });
    assert.deepEqual(has.ben!.hold, E);
  });

  it('a customer who left is neither held nor talking', () => {
    const gone = makeLeg({ phase: 'left', hold: true });
    assert.equal(rowOf(talking({ legs: [gone] })), 'single');
    assert.equal(rowOf(talking({ legs: [] })), 'single');
    const consult = (party: Parameters<typeof makeOther>[0]) =>
      talking({ topology: 'consult', legs: [gone, makeOther(party)] });
    assert.equal(rowOf(consult({})), 'consult-requested');
    assert.equal(rowOf(consult({ hold: true })), 'consult-customer');
  });

  it('the backend says single: another party does not make it a consult', () => {
    const call = talking({ topology: 'single', legs: [makeLeg(), makeOther()] });
    assert.equal(rowOf(call), 'single');
    assert.equal(rowOf({ ...call, legs: [makeLeg({ hold: true }), makeOther()] }), 'single-held');
    assert.equal(isContradictory(call), false);
  });
});

describe('policy: requests that exclude each other, and those that do not', () => {
  const at = (type: 'mute' | 'unmute' | 'custom' | 'send-digits', pending: string) =>
    actionsFor(talking({ can: { [type]: true }, actions: [{ id: 'a', label: 'A' }] }), {
      pending: [command(pending)],
    }).actions[type];

  it('mute and unmute', () => {
    assert.deepEqual(at('mute', 'unmute'), off('pending'));
    assert.deepEqual(at('unmute', 'mute'), off('pending'));
    assert.deepEqual(at('unmute', 'unmute'), off('pending'));
    assert.deepEqual(at('mute', 'hold'), E);
  });

  it('the host’s own actions may overlap', () => assert.deepEqual(at('custom', 'custom'), E));

  it('making a call and working a campaign', () => {
    const situation = {
      agent: makeAgent({ state: { kind: 'available', since: 0 } }),
      profile: makeProfile({ campaignEnabled: true }),
      campaign: { id: 'c', name: 'C', contact: { id: 'p', number: '+1', fields: [] } },
    };
    const while_ = (type: string) =>
      agentActionsFor({
        ...situation,
        pending: [{ ...command(type), callId: undefined } as unknown as Command],
      });
    for (const type of ['outdial', 'campaign-call', 'campaign-skip']) {
      assert.deepEqual(while_(type).outdial, off('pending'), type);
      assert.deepEqual(while_(type)['campaign-call'], off('pending'), type);
      assert.deepEqual(while_(type)['agent-state'], E, type);
    }
    assert.deepEqual(while_('agent-state').outdial, E);
    assert.deepEqual(while_('agent-state')['agent-state'], off('pending'));
  });
});

describe('a party’s number', () => {
  const call = talking({ kind: 'inbound', ani: '+1', dnis: '+2' });

  it('its own, else the call’s if it is the customer', () => {
    assert.equal(partyNumber(call, makeLeg({ number: '+3' })), '+3');
    assert.equal(partyNumber(call, undefined), '+1', 'a call without a leg');
    assert.equal(partyNumber({ ...call, kind: 'outdial' }, undefined), '+2');
    assert.equal(partyNumber(call, makeOther({ number: undefined })), undefined);
  });
});

describe('a target', () => {
  it('of a contact without a number is an empty one, which the rules refuse', () => {
    const contact = { id: 'x', kind: 'contacts', name: 'X' } as const;
    assert.deepEqual(targetOf(contact, String), { type: 'number', number: '' });
  });
});
