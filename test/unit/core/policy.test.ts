// The rule book as data, written from its text and not from the code: every row × every action.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { actionsFor, agentActionsFor } from '../../../src/core/policy/actions.js';
import { isContradictory, rowOf } from '../../../src/core/policy/legs.js';
import type { Situation } from '../../../src/core/policy/types.js';
import type { Availability, Call, Can, Command, Leg } from '../../../src/core/schema/index.js';
import {
  CALL_STATES,
  callState,
  makeAgent,
  makeCall,
  makeLeg,
  makeOther,
  makeProfile,
} from '../../fixtures/calls.js';
import { holds } from './holds.js';

/** What names a call, without hold and resume: those live on the legs. */
const CALL_ACTIONS = [
  'answer',
  'decline',
  'cancel-call',
  'end-call',
  'exit-consult',
  'end-conference',
  'exit-conference',
  'switch',
  'transfer',
  'consult',
  'cancel-consult',
  'end-consult',
  'complete-transfer',
  'conference',
  'mute',
  'unmute',
  'pause-recording',
  'resume-recording',
  'send-digits',
  'save-variables',
  'wrapup',
  'extend-wrapup',
  'submit-guide',
  'custom',
] as const;
type Action = (typeof CALL_ACTIONS)[number];

/** `E` = visible and enabled, `-` = not visible, else visible and disabled for this reason. */
type Cell = string;
const cellOf = ({ visible, enabled, reason }: Availability): Cell =>
  visible
    ? enabled
      ? reason === undefined
        ? 'E'
        : `E with ${String(reason)}`
      : String(reason)
    : enabled
      ? '- but enabled'
      : '-';

const OPEN: Situation = { profile: makeProfile(), link: { status: 'online' }, pending: [] };
const leg = (overrides: Partial<Leg> = {}) => makeLeg(overrides);
const other = (overrides: Partial<Leg> = {}) => makeOther(overrides);
const bare = (overrides: Partial<Call>) => makeCall({ recording: { status: 'unknown' }, ...overrides });
const consulting = (customer: Partial<Leg>, party: Partial<Leg>, overrides: Partial<Call> = {}) =>
  bare({ topology: 'consult', legs: [leg(customer), other(party)], ...overrides });
const consulted = (overrides: Partial<Call>) =>
  bare({
    role: 'consulted',
    kind: 'consult',
    topology: 'consult',
    legs: [leg({ hold: true }), other({ id: 'ada' })],
    ...overrides,
  });
const offered = (overrides: Partial<Call>, customer: Partial<Leg> = {}) =>
  bare({ phase: 'offered', connectedAt: undefined, legs: [leg(customer)], ...overrides });

interface RowSpec {
  title: string;
  call: Call;
  situation?: Situation;
  /** Everything that is not named is not visible. */
  actions: { [A in Action]?: Cell };
  customer?: { hold?: Cell; resume?: Cell };
  other?: { hold?: Cell; resume?: Cell };
}

const TALKING = { transfer: 'E', consult: 'E', 'end-call': 'E', 'save-variables': 'E' };
const HELD = { ...TALKING, 'end-call': 'on-hold' };
const REQUESTED = {
  consult: 'consult-pending',
  'end-call': 'on-hold',
  'cancel-consult': 'E',
  'complete-transfer': 'consult-pending',
  conference: 'consult-pending',
  'save-variables': 'E',
};
const REQUESTED_LEGS = { customer: { resume: 'consult-pending' }, other: { hold: 'consult-pending' } };
const CONSULT = {
  consult: 'consulting',
  'complete-transfer': 'E',
  conference: 'E',
  'end-consult': 'E',
  'save-variables': 'E',
};
const CONFERENCE = {
  consult: 'in-conference',
  'end-call': 'in-conference',
  conference: 'in-conference',
  'complete-transfer': 'E',
  'end-conference': 'E',
  'save-variables': 'E',
};
const GUIDE = { id: 'g', start: 'q', questions: [] };
const noCancel: Situation = { ...OPEN, profile: makeProfile({ endCallEnabled: false }) };
const noProfile: Situation = { ...OPEN, profile: undefined };

const ROWS: RowSpec[] = [
  // Primary agent
  { title: 'offered: inbound', call: offered({ kind: 'inbound' }), actions: {} },
  { title: 'offered: callback', call: offered({ kind: 'callback' }), actions: {} },
  { title: 'offered: a kind not known', call: offered({ kind: 'other' }), actions: {} },
  { title: 'offered: outdial', call: offered({ kind: 'outdial' }), actions: { 'cancel-call': 'E' } },
  {
    title: 'offered: outdial, own phone first',
    call: offered({ kind: 'outdial' }, { phase: 'waiting' }),
    actions: { 'cancel-call': 'E' },
  },
  {
    title: 'offered: campaign',
    call: offered({ kind: 'campaign' }, { phase: 'ringing' }),
    actions: { 'cancel-call': 'E' },
  },
  {
    title: 'offered: outdial without endCallEnabled',
    call: offered({ kind: 'outdial' }),
    situation: noCancel,
    actions: {},
  },
  {
    title: 'offered: campaign without a profile',
    call: offered({ kind: 'campaign' }),
    situation: noProfile,
    actions: {},
  },
  {
    title: 'offered: inbound is not cancelled, whatever the profile',
    call: offered({ kind: 'callback' }),
    actions: {},
  },
  { title: 'connected, single, talking', call: bare({}), actions: TALKING, customer: { hold: 'E' } },
  { title: 'connected outdial', call: bare({ kind: 'outdial' }), actions: TALKING, customer: { hold: 'E' } },
  {
    title: 'connected campaign',
    call: bare({ kind: 'campaign' }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'connected, hold unknown',
    call: bare({ legs: [leg({ hold: 'unknown' })] }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'connected, single, customer held',
    call: bare({ legs: [leg({ hold: true })] }),
    actions: HELD,
    customer: { resume: 'E' },
  },
  {
    title: 'consult requested, waiting',
    call: consulting({ hold: true }, { phase: 'waiting' }),
    actions: REQUESTED,
    ...REQUESTED_LEGS,
  },
  {
    title: 'consult requested, ringing',
    call: consulting({ hold: true }, { phase: 'ringing' }),
    actions: REQUESTED,
    ...REQUESTED_LEGS,
  },
  {
    title: 'consult requested, customer not yet held',
    call: consulting({}, { phase: 'ringing' }),
    actions: REQUESTED,
    ...REQUESTED_LEGS,
  },
  {
    title: 'consult, both held',
    call: consulting({ hold: true }, { hold: true }),
    actions: REQUESTED,
    ...REQUESTED_LEGS,
  },
  { title: 'consult, neither held', call: consulting({}, {}), actions: REQUESTED, ...REQUESTED_LEGS },
  {
    title: 'consult, talking to the other',
    call: consulting({ hold: true }, {}),
    actions: { ...CONSULT, 'end-call': 'on-hold' },
    customer: { resume: 'E' },
    other: { hold: 'E' },
  },
  {
    title: 'consult, talking to the customer',
    call: consulting({}, { hold: true }),
    actions: { ...CONSULT, 'end-call': 'E' },
    customer: { hold: 'E' },
    other: { resume: 'E' },
  },
  {
    title: 'conference',
    call: consulting({}, {}, { topology: 'conference' }),
    actions: CONFERENCE,
    customer: { hold: 'in-conference' },
    other: { hold: 'in-conference' },
  },
  {
    title: 'conference of an outdial with a dialled party',
    call: consulting(
      {},
      { role: 'external', number: '+12025550100' },
      { kind: 'outdial', topology: 'conference' },
    ),
    actions: CONFERENCE,
    customer: { hold: 'in-conference' },
    other: { hold: 'in-conference' },
  },
  { title: 'wrap-up', call: bare({ phase: 'wrapup' }), actions: { wrapup: 'E', 'save-variables': 'E' } },
  {
    title: 'wrap-up, extendable',
    call: bare({ phase: 'wrapup', wrapup: { extendable: true } }),
    actions: { wrapup: 'E', 'extend-wrapup': 'E', 'save-variables': 'E' },
  },
  {
    title: 'wrap-up, not extendable',
    call: bare({ phase: 'wrapup', wrapup: { extendable: false } }),
    actions: { wrapup: 'E', 'save-variables': 'E' },
  },
  {
    title: 'extendable means nothing before wrap-up',
    call: bare({ wrapup: { extendable: true } }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  { title: 'ended', call: bare({ phase: 'ended', recording: { status: 'on' } }), actions: {} },
  {
    title: 'ended, with all that a call may have',
    call: bare({
      phase: 'ended',
      kind: 'campaign',
      guide: GUIDE,
      wrapup: { extendable: true },
      recording: { status: 'paused' },
      actions: [{ id: 'a', label: 'A' }],
    }),
    actions: {},
  },

  // A leg that left or failed counts as absent
  {
    title: 'the other party left',
    call: consulting({}, { phase: 'left' }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'the other party failed, customer held',
    call: consulting({ hold: true }, { phase: 'failed' }),
    actions: HELD,
    customer: { resume: 'E' },
  },
  {
    title: 'conference that the other party left',
    call: consulting({}, { phase: 'left' }, { topology: 'conference' }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'a first consult failed, a second one talks',
    call: bare({
      topology: 'consult',
      legs: [leg({ hold: true }), other({ id: 'cho', phase: 'failed' }), other()],
    }),
    actions: { ...CONSULT, 'end-call': 'on-hold' },
    customer: { resume: 'E' },
    other: { hold: 'E' },
  },
  {
    title: 'the customer left, nothing more is said',
    call: bare({ legs: [leg({ phase: 'left' })] }),
    actions: TALKING,
  },

  // Recording
  {
    title: 'recording on',
    call: bare({ recording: { status: 'on' } }),
    actions: { ...TALKING, 'pause-recording': 'E' },
    customer: { hold: 'E' },
  },
  {
    title: 'recording on, pause not allowed',
    call: bare({ recording: { status: 'on' } }),
    situation: { ...OPEN, profile: makeProfile({ recording: { pauseEnabled: false } }) },
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'recording on, no profile',
    call: bare({ recording: { status: 'on' } }),
    situation: noProfile,
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'recording paused',
    call: bare({ recording: { status: 'paused' } }),
    actions: { ...TALKING, 'resume-recording': 'E' },
    customer: { hold: 'E' },
  },
  {
    title: 'recording paused, pause not allowed (any more)',
    call: bare({ recording: { status: 'paused' } }),
    situation: { ...OPEN, profile: makeProfile({ recording: { pauseEnabled: false } }) },
    actions: { ...TALKING, 'resume-recording': 'E' },
    customer: { hold: 'E' },
  },
  {
    title: 'recording off',
    call: bare({ recording: { status: 'off' } }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'recording on, customer held',
    call: bare({ recording: { status: 'on' }, legs: [leg({ hold: true })] }),
    actions: { ...HELD, 'pause-recording': 'E' },
    customer: { resume: 'E' },
  },
  {
    title: 'recording paused, consult requested',
    call: consulting({ hold: true }, { phase: 'ringing' }, { recording: { status: 'paused' } }),
    actions: { ...REQUESTED, 'resume-recording': 'E' },
    ...REQUESTED_LEGS,
  },
  {
    title: 'recording on, conference',
    call: consulting({}, {}, { topology: 'conference', recording: { status: 'on' } }),
    actions: { ...CONFERENCE, 'pause-recording': 'E' },
    customer: { hold: 'in-conference' },
    other: { hold: 'in-conference' },
  },
  { title: 'recording on while offered', call: offered({ recording: { status: 'on' } }), actions: {} },
  {
    title: 'recording paused in wrap-up',
    call: bare({ phase: 'wrapup', recording: { status: 'paused' } }),
    actions: { wrapup: 'E', 'save-variables': 'E' },
  },

  // Call guide and the host's own buttons
  {
    title: 'campaign with a guide',
    call: bare({ kind: 'campaign', guide: GUIDE }),
    actions: { ...TALKING, 'submit-guide': 'E' },
    customer: { hold: 'E' },
  },
  {
    title: 'campaign, guide submitted',
    call: bare({ kind: 'campaign', guide: { ...GUIDE, submitted: true } }),
    actions: { ...TALKING, 'submit-guide': 'submitted' },
    customer: { hold: 'E' },
  },
  {
    title: 'campaign guide in wrap-up',
    call: bare({ kind: 'campaign', guide: GUIDE, phase: 'wrapup' }),
    actions: { wrapup: 'E', 'save-variables': 'E', 'submit-guide': 'E' },
  },
  {
    title: 'campaign guide while offered',
    call: offered({ kind: 'campaign', guide: GUIDE }),
    actions: { 'cancel-call': 'E' },
  },
  {
    title: 'a guide on an inbound call',
    call: bare({ guide: GUIDE }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
  {
    title: 'a guide at the consulted agent',
    call: consulted({ kind: 'campaign', guide: GUIDE }),
    actions: { 'exit-consult': 'E', 'save-variables': 'E' },
  },
  {
    title: 'the host’s own buttons',
    call: bare({ actions: [{ id: 'crm', label: 'Open in CRM' }] }),
    actions: { ...TALKING, custom: 'E' },
    customer: { hold: 'E' },
  },

  // Consulted agent
  { title: 'consult offered', call: consulted({ phase: 'offered' }), actions: {} },
  {
    title: 'consulted, talking',
    call: consulted({ recording: { status: 'on' } }),
    actions: { 'exit-consult': 'E', 'save-variables': 'E' },
  },
  {
    title: 'consulted, held',
    call: consulted({ held: true, recording: { status: 'paused' } }),
    actions: { 'exit-consult': 'E', 'save-variables': 'E' },
  },
  {
    title: 'consulted, in the conference',
    call: consulted({ topology: 'conference' }),
    actions: { 'exit-conference': 'E', 'save-variables': 'E' },
  },
  {
    title: 'consulted, topology left at single',
    call: consulted({ topology: 'single' }),
    actions: { 'exit-consult': 'E', 'save-variables': 'E' },
  },
  { title: 'consulted, ended', call: consulted({ phase: 'ended' }), actions: {} },
  {
    title: 'after a completed transfer: the same call, primary',
    call: bare({ id: consulted({}).id, role: 'primary', kind: 'inbound', topology: 'single' }),
    actions: TALKING,
    customer: { hold: 'E' },
  },
];

describe('policy: every row, every action', () => {
  for (const { title, call, situation = OPEN, actions, customer = {}, other: party = {} } of ROWS) {
    it(title, () => {
      const result = actionsFor(call, situation);
      const got = Object.fromEntries(Object.entries(result.actions).map(([type, at]) => [type, cellOf(at)]));
      const want = Object.fromEntries(CALL_ACTIONS.map((type) => [type, actions[type] ?? '-']));
      assert.deepEqual(got, want);
      assert.deepEqual(
        Object.keys(result.legs),
        call.legs.map(({ id }) => id),
      );
      for (const { id, role, phase } of call.legs) {
        const gone = phase === 'left' || phase === 'failed';
        const cells = gone ? {} : role === 'customer' ? customer : party;
        assert.deepEqual(
          { hold: cellOf(result.legs[id]!.hold), resume: cellOf(result.legs[id]!.resume) },
          { hold: '-', resume: '-', ...cells },
          `leg ${id}`,
        );
      }
    });
  }

  it('every named fixture is in the row that it says', () => {
    for (const { id, call, row } of CALL_STATES) assert.equal(rowOf(call), row, id);
    const rows = new Set(CALL_STATES.map(({ row }) => row));
    assert.equal(rows.size, 13, 'a row without a fixture');
    assert.equal(new Set(CALL_STATES.map(({ id }) => id)).size, CALL_STATES.length, 'two of one name');
  });

  it('is pure: a frozen call gives the same answer twice', () => {
    for (const { call } of CALL_STATES) {
      const frozen = Object.freeze({ ...call, legs: Object.freeze([...call.legs]) as Leg[] });
      assert.deepEqual(actionsFor(frozen, Object.freeze({ ...OPEN })), actionsFor(call, OPEN));
    }
  });

  it('which legs are which does not depend on their order', () => {
    const legs = [leg({ hold: true }), other()];
    const one = actionsFor(bare({ topology: 'consult', legs }), OPEN);
    const two = actionsFor(bare({ topology: 'consult', legs: [...legs].reverse() }), OPEN);
    assert.deepEqual(one.actions, two.actions);
    assert.deepEqual(one.legs.customer, two.legs.customer);
    assert.deepEqual(one.legs.ben, two.legs.ben);
  });

  it('a customer who was dialled twice is the one who is there', () => {
    const call = bare({
      kind: 'outdial',
      legs: [leg({ id: 'first', phase: 'failed' }), leg({ id: 'second', hold: true })],
    });
    const { actions, legs } = actionsFor(call, OPEN);
    assert.equal(cellOf(actions['end-call']), 'on-hold');
    assert.equal(cellOf(legs.second!.resume), 'E');
    assert.equal(cellOf(legs.first!.hold), '-');
    assert.equal(cellOf(legs.first!.resume), '-');
  });

  it('a call without a customer’s leg goes by the first party that is there', () => {
    const { legs } = actionsFor(bare({ legs: [other({ hold: true })] }), OPEN);
    assert.equal(cellOf(legs.ben!.resume), 'E');
  });

  it('a call without any leg has its actions all the same', () => {
    const { actions, legs } = actionsFor(bare({ legs: [] }), OPEN);
    assert.deepEqual(legs, {});
    assert.equal(cellOf(actions.transfer), 'E');
  });

  it('one party held and the other not, or it is a contradiction', () => {
    assert.equal(isContradictory(consulting({ hold: true }, { hold: true })), true);
    assert.equal(isContradictory(consulting({}, {})), true);
    assert.equal(isContradictory(consulting({ hold: true }, {})), false);
    assert.equal(isContradictory(consulting({}, { hold: true })), false);
    assert.equal(isContradictory(consulting({ hold: true }, { phase: 'ringing' })), false);
    assert.equal(isContradictory(consulting({}, {}, { topology: 'conference' })), false);
    assert.equal(isContradictory(consulted({})), false);
    assert.equal(isContradictory(bare({})), false);
  });
});

describe('policy: the order of rules', () => {
  const talking = (can?: Can, overrides: Partial<Call> = {}) => bare({ can, ...overrides });
  const at = (call: Call, action: Action, situation: Partial<Situation> = {}) =>
    cellOf(actionsFor(call, { ...OPEN, ...situation }).actions[action]);
  const held = (can?: Can) => bare({ can, legs: [leg({ hold: true })] });
  const command = (fields: object) => ({ id: 'r', issuedAt: 0, ...fields }) as unknown as Command;
  const offline: Partial<Situation> = { link: { status: 'offline' } };

  it('can: true is visible and enabled, false is not visible', () => {
    assert.equal(at(talking({ mute: true }), 'mute'), 'E');
    assert.equal(at(talking({ transfer: false }), 'transfer'), '-');
    assert.equal(at(held({ 'end-call': true }), 'end-call'), 'E', 'overrides on-hold');
    assert.equal(at(held({ 'end-call': false }), 'end-call'), '-');
    assert.equal(
      at(talking({ 'end-call': true }, { topology: 'conference', legs: [leg(), other()] }), 'end-call'),
      'E',
    );
    assert.equal(at(talking({ switch: true }), 'switch'), 'E');
    assert.equal(at(talking({ 'exit-consult': true }, { role: 'consulted' }), 'exit-consult'), 'E');
    assert.equal(
      at(talking({ conference: true }, { role: 'consulted' }), 'conference'),
      'E',
      'consulted: what can adds',
    );
  });

  it('can: an object replaces only the fields that it gives', () => {
    assert.equal(
      at(talking({ transfer: { enabled: false, reason: 'not-available' } }), 'transfer'),
      'not-available',
    );
    assert.equal(at(talking({ transfer: { visible: false } }), 'transfer'), '-');
    assert.equal(at(talking({ transfer: { enabled: true } }), 'transfer'), 'E');
    assert.equal(at(talking({ transfer: {} }), 'transfer'), 'E');
    assert.equal(at(held({ 'end-call': {} }), 'end-call'), 'on-hold');
    assert.equal(at(held({ 'end-call': { enabled: true } }), 'end-call'), 'E', 'and the row’s reason goes');
    assert.equal(at(held({ 'end-call': { reason: 'pending' } }), 'end-call'), 'pending');
    assert.equal(
      at(held({ 'end-call': { reason: 'Ask your supervisor' } }), 'end-call'),
      'Ask your supervisor',
    );
    assert.equal(
      at(held({ 'end-call': { enabled: false } }), 'end-call'),
      'on-hold',
      'the row’s reason stays',
    );
    assert.equal(at(talking({ mute: { enabled: true } }), 'mute'), '-', 'enabled does not make it visible');
    assert.equal(at(talking({ mute: { visible: true, enabled: true } }), 'mute'), 'E');
    assert.equal(
      at(talking({ mute: { visible: true, reason: 'Use your phone' } }), 'mute'),
      'Use your phone',
    );
  });

  it('can: wording in several languages stays as it is', () => {
    const reason = { en: 'Ask first', 'zh-CN': '请先询问' };
    const { transfer } = actionsFor(talking({ transfer: { enabled: false, reason } }), OPEN).actions;
    assert.deepEqual(transfer, { visible: true, enabled: false, reason });
  });

  it('answer and decline only by can and while offered, the others only by can and while connected', () => {
    const all: Can = { answer: true, decline: true, mute: true, unmute: true, 'send-digits': true };
    const calls = {
      offered: offered({ can: all }),
      outdial: offered({ kind: 'outdial', can: all }),
      consult: consulted({ phase: 'offered', can: all }),
      connected: bare({ can: all }),
      consulted: consulted({ can: all }),
      conference: consulting({}, {}, { topology: 'conference', can: all }),
      wrapup: bare({ phase: 'wrapup', can: all }),
      ended: bare({ phase: 'ended', can: all }),
    };
    const shown = Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [
        name,
        (['answer', 'decline', 'mute', 'unmute', 'send-digits'] as const)
          .map((type) => at(call, type))
          .join(' '),
      ]),
    );
    assert.deepEqual(shown, {
      offered: 'E E - - -',
      outdial: 'E E - - -',
      consult: 'E E - - -',
      connected: '- - E E E',
      consulted: '- - E E E',
      conference: '- - E E E',
      wrapup: '- - - - -',
      ended: '- - - - -',
    });
  });

  it('leg.can does the same for a leg', () => {
    const hold = (can: Can | undefined, callCan?: Can) =>
      actionsFor(bare({ legs: [leg({ can })], can: callCan }), OPEN).legs.customer!;
    assert.equal(cellOf(hold({ hold: false }).hold), '-');
    assert.equal(
      cellOf(hold({ hold: { enabled: false, reason: 'Not for this queue' } }).hold),
      'Not for this queue',
    );
    assert.equal(cellOf(hold({ resume: true }).resume), 'E');
    assert.equal(cellOf(hold(undefined).resume), '-');
    const two = consulting({ hold: true }, { can: { hold: false } });
    assert.equal(cellOf(actionsFor(two, OPEN).legs.ben!.hold), '-');
    assert.equal(cellOf(actionsFor(two, OPEN).legs.customer!.resume), 'E', 'only that leg');
    const conference = consulting({}, { can: { hold: true } }, { topology: 'conference' });
    assert.equal(cellOf(actionsFor(conference, OPEN).legs.ben!.hold), 'E');
    const second = consulted({ legs: [leg({ hold: true }), other({ id: 'ada', can: { hold: true } })] });
    assert.equal(cellOf(actionsFor(second, OPEN).legs.ada!.hold), 'E', 'consulted: what can adds');
  });

  it('agent.can does the same for the agent’s actions', () => {
    const agent = (can: Can) => agentActionsFor({ ...OPEN, agent: makeAgent({ can }) });
    assert.equal(cellOf(agent({ outdial: false }).outdial), '-');
    assert.equal(
      cellOf(agent({ 'agent-state': { enabled: false, reason: 'Shift ended' } })['agent-state']),
      'Shift ended',
    );
    const busy = agentActionsFor({
      ...OPEN,
      agent: makeAgent({ can: { outdial: true } }),
      calls: [bare({})],
    });
    assert.equal(cellOf(busy.outdial), 'E');
  });

  it('what the connector does not support is not visible, whatever can says', () => {
    const supports = ['transfer', 'hold'] as const;
    const call = talking({ mute: true });
    assert.equal(at(call, 'transfer', { supports }), 'E');
    assert.equal(at(call, 'consult', { supports }), '-');
    assert.equal(at(call, 'mute', { supports }), '-');
    const { customer } = actionsFor(bare({ legs: [leg({ hold: true })] }), { ...OPEN, supports }).legs;
    assert.equal(cellOf(customer!.resume), '-');
    assert.equal(cellOf(agentActionsFor({ ...OPEN, agent: makeAgent(), supports }).outdial), '-');
  });

  it('offline disables what is visible; what is not stays so', () => {
    for (const status of ['offline', 'connecting'] as const) {
      const link = { status };
      for (const { call } of CALL_STATES) {
        const online = actionsFor(call, OPEN);
        const now = actionsFor(call, { ...OPEN, link });
        for (const type of CALL_ACTIONS) {
          const survives =
            (type === 'answer' || type === 'mute' || type === 'unmute' || type === 'send-digits') &&
            cellOf(online.actions[type]) === 'E';
          const want = !online.actions[type].visible ? '-' : survives ? 'E' : 'offline';
          assert.equal(cellOf(now.actions[type]), want, `${call.id} ${type}`);
        }
        for (const [id, { hold, resume }] of Object.entries(now.legs)) {
          assert.equal(cellOf(hold), online.legs[id]!.hold.visible ? 'offline' : '-');
          assert.equal(cellOf(resume), online.legs[id]!.resume.visible ? 'offline' : '-');
        }
      }
    }
  });

  it('five survive offline, and only by can', () => {
    const everything = Object.fromEntries(CALL_ACTIONS.map((type) => [type, true]));
    const survivors = (call: Call) =>
      CALL_ACTIONS.filter((type) => at(call, type, offline) === 'E').join(' ');
    assert.equal(survivors(talking(everything)), 'end-call mute unmute send-digits');
    assert.equal(survivors(offered({ can: everything })), 'answer end-call');
    assert.equal(at(talking(), 'end-call', offline), 'offline');
    assert.equal(at(talking({ 'end-call': { enabled: true } }), 'end-call', offline), 'E');
    assert.equal(
      at(talking({ 'end-call': { visible: true } }), 'end-call', offline),
      'offline',
      'can does not say enabled',
    );
    assert.equal(
      at(talking({ 'end-call': { enabled: false, reason: 'x' } }), 'end-call', offline),
      'offline',
    );
    assert.equal(at(held({ 'end-call': true }), 'end-call', offline), 'E');
    assert.equal(at(talking({ transfer: true }), 'transfer', offline), 'offline');
    const { customer } = actionsFor(bare({ legs: [leg({ can: { hold: true } })] }), {
      ...OPEN,
      ...offline,
    }).legs;
    assert.equal(cellOf(customer!.hold), 'offline');
  });

  it('the outermost reason is shown: offline, pending, can, table', () => {
    const pending = [command({ type: 'hold', callId: 'call-1', legId: 'customer' })];
    const call = held({ 'end-call': { reason: 'Ask first' } });
    assert.equal(at(held(), 'end-call'), 'on-hold');
    assert.equal(at(call, 'end-call'), 'Ask first');
    assert.equal(at(call, 'end-call', { pending }), 'pending');
    assert.equal(at(call, 'end-call', { pending, ...offline }), 'offline');
    assert.equal(
      at(held({ 'end-call': true }), 'end-call', { pending }),
      'pending',
      'can never overrides pending',
    );
    assert.equal(at(held({ 'end-call': true }), 'end-call', { pending, ...offline }), 'pending');
    assert.equal(at(held({ 'end-call': false }), 'end-call', { pending, ...offline }), '-');
  });

  it('three lanes: control is one, recording is one, data blocks only itself', () => {
    const can: Can = { mute: true, unmute: true, 'send-digits': true, switch: true };
    const call = bare({ kind: 'campaign', guide: GUIDE, recording: { status: 'on' }, can });
    const blocked = (type: string, on: Call = call) => {
      const pending = [command({ type, callId: 'call-1' })];
      const { actions, legs } = actionsFor(on, { ...OPEN, pending });
      const names: string[] = CALL_ACTIONS.filter((action) => cellOf(actions[action]) === 'pending');
      for (const [id, { hold, resume }] of Object.entries(legs)) {
        if (cellOf(hold) === 'pending') names.push(`hold ${id}`);
        if (cellOf(resume) === 'pending') names.push(`resume ${id}`);
      }
      return names.join(', ');
    };
    const control = 'end-call, switch, transfer, consult, hold customer';
    for (const type of [
      'hold',
      'resume',
      'transfer',
      'consult',
      'end-call',
      'switch',
      'conference',
      'complete-transfer',
      'cancel-consult',
      'end-consult',
      'end-conference',
    ]) {
      assert.equal(blocked(type), control, type);
    }
    const two = consulting({ hold: true }, {});
    assert.equal(
      blocked('hold', two),
      'end-call, consult, end-consult, complete-transfer, conference, resume customer, hold ben',
    );
    assert.equal(blocked('pause-recording'), 'pause-recording');
    assert.equal(blocked('resume-recording'), 'pause-recording');
    assert.equal(blocked('pause-recording', bare({ recording: { status: 'paused' } })), 'resume-recording');
    assert.equal(blocked('save-variables'), 'save-variables');
    assert.equal(blocked('submit-guide'), 'submit-guide');
    assert.equal(blocked('mute'), 'mute, unmute');
    assert.equal(blocked('send-digits'), '', 'digits are a stream');
    assert.equal(blocked('wrapup', bare({ phase: 'wrapup' })), 'wrapup');
    assert.equal(
      blocked('save-variables', bare({ phase: 'wrapup' })),
      'save-variables',
      'saving never blocks wrap-up',
    );
    assert.equal(blocked('exit-consult', consulted({})), 'exit-consult');
    assert.equal(blocked('cancel-call', offered({ kind: 'outdial' })), 'cancel-call');
  });

  it('a request on one call blocks no other call', () => {
    const pending = [
      command({ type: 'transfer', callId: 'another' }),
      command({ type: 'outdial', number: '1' }),
    ];
    assert.equal(at(talking(), 'transfer', { pending }), 'E');
  });
});

describe('policy: the agent’s own actions', () => {
  const campaign = {
    id: 'spring',
    name: 'Spring',
    contact: { id: 'c1', number: '+12015532447', fields: [] },
  };
  const base: Situation = { ...OPEN, agent: makeAgent(), campaign };
  const state = (kind: string) => makeAgent({ state: { kind: kind as 'idle', since: 0 } });
  const at = (situation: Partial<Situation> = {}) => {
    const got = agentActionsFor({ ...base, ...situation });
    assert.deepEqual(Object.keys(got).sort(), ['agent-state', 'campaign-call', 'campaign-skip', 'outdial']);
    return [got.outdial, got['campaign-call'], got['campaign-skip'], got['agent-state']]
      .map(cellOf)
      .join(' ');
  };
  const pending = (type: string) => [{ id: 'r', type, issuedAt: 0 } as unknown as Command];
  const withoutOutdial = makeProfile({ outdial: { enabled: false } });

  const TABLE: [title: string, situation: Partial<Situation>, outdial_call_skip_state: string][] = [
    ['available', {}, 'E E E E'],
    ['idle', { agent: state('idle') }, 'E not-available not-available E'],
    ['rona', { agent: state('rona') }, 'not-available not-available not-available E'],
    ['engaged without a call', { agent: state('engaged') }, 'not-available not-available not-available E'],
    ['wrapup without a call', { agent: state('wrapup') }, 'not-available not-available not-available E'],
    ['offline', { agent: state('offline') }, 'not-available not-available not-available E'],
    ['unknown', { agent: state('unknown') }, 'not-available not-available not-available E'],
    ['nobody', { agent: undefined }, 'not-available not-available not-available -'],
    ['outdial not enabled', { profile: withoutOutdial }, '- E E E'],
    ['outdial not named', { profile: makeProfile({ outdial: undefined }) }, '- E E E'],
    ['no profile', { profile: undefined }, '- - - E'],
    ['campaign not enabled', { profile: makeProfile({ campaignEnabled: false }) }, 'E - - E'],
    ['an offered call', { calls: [offered({})] }, 'on-call on-call on-call E'],
    ['an outdial that rings', { calls: [offered({ kind: 'outdial' })] }, 'on-call on-call on-call E'],
    ['a connected call', { calls: [bare({})], agent: state('engaged') }, 'on-call on-call on-call on-call'],
    ['consulted', { calls: [consulted({})] }, 'on-call on-call on-call on-call'],
    ['a call in wrap-up', { calls: [bare({ phase: 'wrapup' })] }, 'on-call on-call on-call E'],
    ['an ended call', { calls: [bare({ phase: 'ended' })] }, 'E E E E'],
    ['campaign busy', { campaign: { ...campaign, busy: true } }, 'E campaign-busy campaign-busy E'],
    [
      'campaign busy and no contact',
      { campaign: { ...campaign, busy: true, contact: null } },
      'E campaign-busy campaign-busy E',
    ],
    ['no contact', { campaign: { ...campaign, contact: null } }, 'E no-contact no-contact E'],
    ['no campaign', { campaign: null }, 'E no-contact no-contact E'],
    ['skip not allowed', { campaign: { ...campaign, skipEnabled: false } }, 'E E - E'],
    ['skip allowed', { campaign: { ...campaign, skipEnabled: true } }, 'E E E E'],
    [
      'idle and busy',
      { agent: state('idle'), campaign: { ...campaign, busy: true } },
      'E not-available not-available E',
    ],
    [
      'on a call before not available',
      { agent: state('rona'), calls: [bare({})] },
      'on-call on-call on-call on-call',
    ],
    ['outdial pending', { pending: pending('outdial') }, 'pending pending pending E'],
    ['campaign call pending', { pending: pending('campaign-call') }, 'pending pending pending E'],
    ['skip pending', { pending: pending('campaign-skip') }, 'pending pending pending E'],
    ['state pending', { pending: pending('agent-state') }, 'E E E pending'],
    [
      'pending before on-call',
      { pending: pending('outdial'), calls: [bare({})] },
      'pending pending pending on-call',
    ],
    [
      'offline before pending',
      { pending: pending('outdial'), link: { status: 'offline' } },
      'offline offline offline offline',
    ],
    [
      'offline before on-call',
      { calls: [bare({})], link: { status: 'connecting' } },
      'offline offline offline offline',
    ],
    [
      'a pending request of a call',
      { pending: [{ ...pending('transfer')[0]!, callId: 'x' } as Command] },
      'E E E E',
    ],
  ];
  for (const [title, situation, want] of TABLE) it(title, () => assert.equal(at(situation), want));
});

// Properties --------------------------------------------------------------------------------------

const anyHold = fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown');
const anyLeg = (id: string, role: Leg['role']) =>
  fc.record({
    id: fc.constant(id),
    role: fc.constant(role),
    phase: fc.constantFrom<Leg['phase']>('waiting', 'ringing', 'connected', 'left', 'failed'),
    since: fc.constant(0),
    hold: anyHold,
  });
const anyCall: fc.Arbitrary<Call> = fc.record({
  id: fc.constant('call-1'),
  kind: fc.constantFrom<Call['kind']>('inbound', 'callback', 'outdial', 'campaign', 'consult', 'other'),
  role: fc.constantFrom<Call['role']>('primary', 'consulted'),
  phase: fc.constantFrom<Call['phase']>('offered', 'connected', 'wrapup', 'ended'),
  topology: fc.constantFrom<Call['topology']>('single', 'consult', 'conference'),
  since: fc.constant(0),
  legs: fc
    .subarray([0, 1, 2])
    .chain((chosen) =>
      fc.tuple(
        ...[anyLeg('customer', 'customer'), anyLeg('ben', 'agent'), anyLeg('ext', 'external')].filter(
          (_, i) => chosen.includes(i),
        ),
      ),
    ) as fc.Arbitrary<Leg[]>,
  recording: fc.record({ status: fc.constantFrom('on', 'paused', 'off', 'unknown') }),
  variables: fc.constant([]),
  guide: fc.constantFrom(undefined, GUIDE, { ...GUIDE, submitted: true }),
  wrapup: fc.constantFrom(undefined, { extendable: true }),
}) as fc.Arbitrary<Call>;
const anyCan: fc.Arbitrary<Can> = fc.dictionary(
  fc.constantFrom<string>(...CALL_ACTIONS),
  fc.oneof(
    fc.boolean(),
    fc.record({ visible: fc.boolean(), enabled: fc.constant(true) }, { requiredKeys: [] }),
    fc.record(
      { visible: fc.boolean(), enabled: fc.boolean(), reason: fc.constant('Not now') },
      { requiredKeys: ['reason'] },
    ),
  ),
);
const anySituation: fc.Arbitrary<Situation> = fc.record({
  profile: fc.constantFrom(
    makeProfile(),
    makeProfile({ endCallEnabled: false, recording: undefined }),
    undefined,
  ),
  link: fc.constantFrom<Situation['link']>({ status: 'online' }, { status: 'offline' }, undefined),
  pending: fc.constantFrom<Command[]>([], [{ id: 'r', type: 'end-call', issuedAt: 0, callId: 'call-1' }]),
  supports: fc.constantFrom<Situation['supports']>(undefined, ['transfer', 'end-call']),
});

describe('policy: properties', () => {
  const all = (call: Call, situation: Situation) => {
    const { actions, legs } = actionsFor(call, situation);
    return [...Object.values(actions), ...Object.values(legs).flatMap(({ hold, resume }) => [hold, resume])];
  };

  it('disabled always has a reason, invisible is never enabled, enabled has none', () => {
    fc.assert(
      fc.property(anyCall, anyCan, anySituation, (call, can, situation) => {
        for (const { visible, enabled, reason } of all({ ...call, can }, situation)) {
          assert.equal(typeof visible, 'boolean');
          assert.equal(typeof enabled, 'boolean');
          if (!visible) assert.equal(enabled, false);
          // `can` may show what the row does not, without a word
          if (visible && !enabled && reason === undefined) holds(Object.keys(can).length > 0);
          if (!visible || enabled) assert.equal(reason, undefined);
        }
        for (const { visible, enabled, reason } of all(call, situation)) {
          if (visible && !enabled) holds(reason, 'a reason of the table');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never both parties’ hold', () => {
    fc.assert(
      fc.property(anyCall, (call) => {
        const { legs } = actionsFor(call, OPEN);
        const held = Object.values(legs).filter(({ hold }) => hold.enabled);
        holds(held.length <= 1);
        for (const { hold, resume } of Object.values(legs)) holds(!(hold.visible && resume.visible));
      }),
      { numRuns: 1000 },
    );
  });

  /** A backend that does for an enabled action what the rule book says comes of it. */
  function follow(call: Call, action: string): Call {
    const [customer, party] = call.legs as [Leg, Leg?];
    const set = (a: boolean, b: boolean, topology = call.topology): Call => ({
      ...call,
      topology,
      legs: party
        ? [
            { ...customer, hold: a },
            { ...party, hold: b },
          ]
        : [{ ...customer, hold: a }],
    });
    switch (action) {
      case 'hold customer':
        return set(true, false);
      case 'resume customer':
        return party ? set(false, true) : set(false, false);
      case 'hold ben':
        return set(false, true);
      case 'resume ben':
        return set(true, false);
      case 'consult':
        return {
          ...call,
          topology: 'consult',
          legs: [{ ...customer, hold: true }, other({ phase: 'ringing' })],
        };
      case 'answered':
        return party?.phase === 'ringing'
          ? { ...call, legs: [customer, { ...party, phase: 'connected' }] }
          : call;
      case 'conference':
        return set(false, false, 'conference');
      case 'cancel-consult':
      case 'end-consult':
        return { ...call, topology: 'single', legs: [{ ...customer, hold: false }] };
      default:
        return call;
    }
  }

  it('following enabled actions never holds the two parties together', () => {
    const steps = fc.array(
      fc.constantFrom(
        'hold customer',
        'resume customer',
        'hold ben',
        'resume ben',
        'consult',
        'answered',
        'conference',
        'cancel-consult',
        'end-consult',
      ),
      { maxLength: 30 },
    );
    let reached = 0;
    fc.assert(
      fc.property(steps, (actions) => {
        let call = bare({});
        for (const action of actions) {
          const { actions: at, legs } = actionsFor(call, OPEN);
          const [type, id] = action.split(' ') as [Action | 'hold' | 'resume', string?];
          const enabled =
            action === 'answered' || (id ? legs[id]?.[type as 'hold']?.enabled : at[type as Action].enabled);
          if (!enabled) continue;
          call = follow(call, action);
          holds(!(call.legs.length === 2 && call.legs.every(({ hold }) => hold === true)));
          holds(!isContradictory(call), action);
          if (call.topology === 'conference') reached++;
        }
      }),
      { numRuns: 1000 },
    );
    holds(reached > 0, 'the walk gets somewhere');
  });

  it('the guide’s example: consult, resume the customer, end for all three', () => {
    const call = callState('consult-customer').call;
    assert.equal(cellOf(actionsFor(call, OPEN).actions['end-call']), 'E');
  });
});
