// How a call reads: face, timer, talk time, ringing. Words and icons as the guide has them, not as the code does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answersOnPhone,
  faceOf,
  isRinging,
  otherFace,
  secondParty,
  talkedFor,
  timerStart,
} from '../../../../src/core/selectors/call.js';
import { pausedUntil } from '../../../../src/core/selectors/recording.js';
import { hasCampaignCall, isCalling } from '../../../../src/core/selectors/campaign.js';
import { offers, taskList } from '../../../../src/core/selectors/calls.js';
import { kindFace, partyOf, subjectOf } from '../../../../src/core/selectors/party.js';
import type { Call, Leg } from '../../../../src/core/schema/types.js';
import type { State } from '../../../../src/core/store/state.js';
import { callState, makeCall, makeLeg, makeOther } from '../../../fixtures/calls.js';

const call = (overrides: Partial<Call> = {}) =>
  makeCall({ since: 100, connectedAt: 90, offeredAt: 80, ...overrides });
const offered = (overrides: Partial<Call> = {}, customer: Partial<Leg> = {}) =>
  call({ phase: 'offered', connectedAt: undefined, legs: [makeLeg(customer)], ...overrides });
const consulted = (overrides: Partial<Call> = {}) =>
  call({
    role: 'consulted',
    kind: 'consult',
    topology: 'consult',
    legs: [makeLeg({ hold: true }), makeOther({ id: 'ada' })],
    ...overrides,
  });

describe('the face of a call', () => {
  const TABLE: [name: string, call: Call, tone: string, icon: string, word: string, since?: number][] = [
    ['inbound', offered({ kind: 'inbound' }), 'ringing', 'inbound', 'incomingCall'],
    ['callback', offered({ kind: 'callback' }), 'ringing', 'callback', 'callback'],
    ['outdial', offered({ kind: 'outdial' }), 'ringing', 'outbound', 'outdialCall'],
    ['campaign', offered({ kind: 'campaign' }), 'ringing', 'campaign', 'campaignCall'],
    ['another kind', offered({ kind: 'other' }), 'ringing', 'phone', 'otherCall'],
    ['consult offered', consulted({ phase: 'offered' }), 'consult', 'consult', 'consultRequest'],
    [
      'a consult of another kind',
      consulted({ phase: 'offered', kind: 'inbound' }),
      'consult',
      'consult',
      'consultRequest',
    ],
    ['connected', call(), 'connected', 'phone', 'connected'],
    ['held', call({ legs: [makeLeg({ hold: true, holdSince: 95 })] }), 'hold', 'held', 'callOnHold', 95],
    ['hold unknown', call({ legs: [makeLeg({ hold: 'unknown' })] }), 'connected', 'phone', 'connected'],
    ['no leg', call({ legs: [] }), 'connected', 'phone', 'connected'],
    [
      'conference',
      call({ topology: 'conference', legs: [makeLeg(), makeOther()] }),
      'conference',
      'conference',
      'inConference',
    ],
    ['consulting', consulted(), 'consult', 'consult', 'consulting'],
    ['consulted, held', consulted({ held: true, heldSince: 99 }), 'hold', 'held', 'consultOnHold', 99],
    [
      'consulted conference',
      consulted({ topology: 'conference' }),
      'conference',
      'conference',
      'inConference',
    ],
    ['wrap-up', call({ phase: 'wrapup' }), 'wrapup', 'wrapup', 'wrapUp'],
    ['ended', call({ phase: 'ended' }), 'ended', 'end', 'callEnded'],
  ];
  for (const [name, of, tone, icon, word, since] of TABLE)
    it(name, () => {
      const face = faceOf(of);
      assert.deepEqual([face.tone, face.icon, face.word, face.since], [tone, icon, word, since]);
    });

  it('in a consult it is the customer’s: held while the agent asks', () => {
    const of = callState('consult-other').call;
    assert.equal(faceOf(of).word, 'callOnHold');
    assert.equal(faceOf(callState('consult-customer').call).word, 'connected');
  });
});

describe('the face of the other party', () => {
  const face = (party: Partial<Leg>, topology: Call['topology'] = 'consult') => {
    const leg = makeOther(party);
    const { tone, icon, word, since } = otherFace(call({ topology, legs: [makeLeg(), leg] }), leg);
    return [tone, icon, word, since];
  };

  it('asked, talked to, held, in the conference', () => {
    assert.deepEqual(face({ phase: 'ringing' }), ['ringing', 'clock', 'consultRequested', undefined]);
    assert.deepEqual(face({ phase: 'waiting', role: 'queue' }), [
      'ringing',
      'clock',
      'waitingInQueue',
      undefined,
    ]);
    assert.deepEqual(face({}), ['consult', 'consult', 'consulting', undefined]);
    assert.deepEqual(face({ hold: true, holdSince: 7 }), ['hold', 'held', 'consultOnHold', 7]);
    assert.deepEqual(face({ hold: 'unknown' }), ['consult', 'consult', 'consulting', undefined]);
    assert.deepEqual(face({ hold: true }, 'conference'), [
      'conference',
      'conference',
      'inConference',
      undefined,
    ]);
  });

  it('has a pane while a primary agent consults or confers, and at no other time', () => {
    const legs = [makeLeg(), makeOther()];
    assert.equal(secondParty(call({ topology: 'consult', legs }))?.id, 'ben');
    assert.equal(secondParty(call({ topology: 'conference', legs }))?.id, 'ben');
    assert.equal(secondParty(call({ topology: 'single', legs })), undefined);
    assert.equal(secondParty(call({ topology: 'consult', phase: 'wrapup', legs })), undefined);
    assert.equal(secondParty(call({ topology: 'consult', role: 'consulted', legs })), undefined);
  });
});

describe('timers', () => {
  it('from the offer, from the customer’s answer, from wrap-up', () => {
    assert.equal(timerStart(call({ phase: 'offered' })), 80);
    assert.equal(timerStart(call({ phase: 'offered', offeredAt: undefined })), 100);
    assert.equal(timerStart(call()), 90);
    assert.equal(timerStart(call({ connectedAt: undefined })), 100);
    assert.equal(timerStart(call({ phase: 'wrapup' })), 100);
    assert.equal(timerStart(call({ phase: 'ended' })), 100);
  });

  it('talk time is known once it is over', () => {
    assert.equal(talkedFor(call()), undefined, 'still talking');
    assert.equal(talkedFor(call({ phase: 'offered' })), undefined, 'offered');
    assert.equal(talkedFor(call({ phase: 'ended', connectedAt: undefined })), undefined, 'never talked');
    assert.equal(talkedFor(call({ phase: 'wrapup', wrapup: { startedAt: 97 } })), 7);
    assert.equal(talkedFor(call({ phase: 'ended' })), 10);
    assert.equal(talkedFor(call({ phase: 'ended', connectedAt: 120 })), 0, 'never less than nothing');
  });

  it('a recording is known to be paused until some time after its resume is due', () => {
    assert.equal(pausedUntil(call({ recording: { status: 'paused', autoResumeAt: 1000 } })), 4000);
    assert.equal(pausedUntil(call({ recording: { status: 'paused' } })), undefined);
    assert.equal(pausedUntil(call({ recording: { status: 'on', autoResumeAt: 1000 } })), undefined);
  });
});

describe('ringing', () => {
  const both = (kind: Call['kind'], phase: Leg['phase']) => {
    const of = offered({ kind }, { phase });
    return `${isRinging(of) ? 'ringing' : ''} ${answersOnPhone(of) ? 'phone' : ''}`.trim();
  };

  it('a call that comes in rings, and is answered on the phone', () => {
    for (const phase of ['waiting', 'ringing', 'connected'] as const)
      assert.equal(both('inbound', phase), 'ringing phone', phase);
  });

  it('where the customer is dialled, the own phone comes first, then theirs rings', () => {
    for (const kind of ['outdial', 'campaign', 'callback'] as const) {
      assert.equal(both(kind, 'waiting'), 'phone', kind);
      assert.equal(both(kind, 'ringing'), 'ringing', kind);
      assert.equal(both(kind, 'connected'), '', kind);
    }
    const bare = offered({ kind: 'outdial', legs: [] });
    assert.deepEqual([isRinging(bare), answersOnPhone(bare)], [false, false]);
  });

  it('only an offer is answered', () => {
    assert.equal(answersOnPhone(call()), false);
    assert.equal(answersOnPhone(call({ phase: 'ended' })), false);
  });
});

describe('the task list', () => {
  const calls = [
    offered({ id: 'late', offeredAt: 300 }),
    call({ id: 'over', phase: 'ended' }),
    offered({ id: 'early', offeredAt: 200 }),
    call({ id: 'talk' }),
    offered({ id: 'unstamped', offeredAt: undefined, since: 250 }),
    call({ id: 'notes', phase: 'wrapup' }),
  ];

  it('what is not over, offers last, the earliest first', () => {
    assert.equal(
      taskList(calls)
        .map(({ id }) => id)
        .join(' '),
      'talk notes early unstamped late',
    );
    assert.equal(
      offers(calls)
        .map(({ id }) => id)
        .join(' '),
      'early unstamped late',
    );
    assert.deepEqual(taskList([]), []);
  });
});

describe('parties', () => {
  it('a consulted agent is told who asks; others, the customer', () => {
    assert.equal(partyOf(call())?.id, 'customer');
    assert.equal(partyOf(consulted())?.id, 'ada');
    assert.equal(partyOf(consulted({ legs: [makeLeg()] }))?.id, 'customer', 'no agent among the legs');
    assert.equal(partyOf(call({ legs: [makeOther(), makeLeg()] }))?.id, 'customer');
    assert.equal(kindFace(consulted({ kind: 'inbound' })).word, 'consultRequest');
  });

  it('once they talk, it is about the customer', () => {
    assert.equal(subjectOf(consulted())?.id, 'customer');
    assert.equal(subjectOf(consulted({ phase: 'offered' }))?.id, 'ada');
    assert.equal(subjectOf(consulted({ legs: [makeOther({ id: 'ada' })] }))?.id, 'ada');
    assert.equal(subjectOf(offered())?.id, 'customer');
  });
});

describe('a campaign', () => {
  const state = (more: Partial<State>) => ({ calls: [], pending: [], ...more }) as unknown as State;
  const pending = (type: string) => [{ id: 'r', type, issuedAt: 0 }] as unknown as State['pending'];
  const campaign = { id: 'c', name: 'C', contact: null } as unknown as State['campaign'];

  it('no contact is worked while a call is made, or is there', () => {
    assert.equal(isCalling(state({})), false);
    assert.equal(isCalling(state({ campaign })), false);
    assert.equal(isCalling(state({ campaign: { ...campaign!, busy: true } })), true);
    assert.equal(isCalling(state({ calls: [call()] })), true);
    assert.equal(isCalling(state({ calls: [call({ phase: 'ended' })] })), false);
    assert.equal(isCalling(state({ calls: [call({ phase: 'ended' }), call()] })), true);
    assert.equal(isCalling(state({ pending: pending('outdial') })), true);
    assert.equal(isCalling(state({ pending: pending('campaign-call') })), true);
    assert.equal(isCalling(state({ pending: pending('campaign-skip') })), false);
  });

  it('its call is there from the first ring until it is over', () => {
    const has = (of: Partial<Call>) => hasCampaignCall(state({ calls: [call(), call(of)] }));
    assert.equal(has({ kind: 'campaign', phase: 'offered' }), true);
    assert.equal(has({ kind: 'campaign', phase: 'wrapup' }), true);
    assert.equal(has({ kind: 'campaign', phase: 'ended' }), false);
    assert.equal(has({ kind: 'outdial', phase: 'offered' }), false);
    assert.equal(hasCampaignCall(state({})), false);
  });
});
