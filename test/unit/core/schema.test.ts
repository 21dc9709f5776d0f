// Reading messages: never throws, refuses by the part, says where and what was expected, never the value.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseUpdate } from '../../../src/core/schema/index.js';
import { plainCopy } from '../../../src/core/schema/plain.js';
import { patchCall, readSnapshot, readUpdate } from '../../../src/core/schema/read.js';
import type { Call } from '../../../src/core/schema/index.js';
import {
  CALL_STATES,
  makeAgent,
  makeCall,
  makeLeg,
  makeOther,
  makeProfile,
  NOW,
  snapshotOf,
} from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { accepts, type JsonSchema } from './json-schema.js';

const SECRET = 'sentinel-4000001234567899';
const LINK = { status: 'online' };
const HISTORY = { id: 'h1', channel: 'voice', direction: 'inbound', at: NOW };
const CAMPAIGN = {
  id: 'p1',
  name: 'Spring',
  contact: { id: 'c1', number: '+12015532447', fields: [{ label: 'City', value: 'Reno' }] },
};
const ITEM = { id: 'ben', kind: 'agents', name: 'Ben Ortiz', dn: '4102', state: 'available' };
const CALL = { id: 'call-1', phase: 'connected' };

/** As JSON: without what is undefined. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const GOOD: unknown[] = [
  { type: 'snapshot', snapshot: {} },
  { type: 'snapshot', snapshot: { calls: [], campaign: null, history: [], directory: [], results: [] } },
  {
    type: 'snapshot',
    snapshot: {
      epoch: 'e1',
      seq: 4,
      serverTime: NOW,
      link: LINK,
      agent: makeAgent(),
      profile: makeProfile(),
      calls: [CALL],
      history: [HISTORY],
      campaign: CAMPAIGN,
      directory: [ITEM],
      results: [{ id: 'r1', ok: true }],
    },
  },
  { type: 'call', call: CALL },
  { type: 'call', epoch: 'e1', seq: 5, serverTime: NOW, call: CALL, extension: { kept: true } },
  { type: 'call-patch', callId: 'call-1', patch: { muted: true } },
  { type: 'call-patch', callId: 'call-1', patch: {} },
  { type: 'call-removed', callId: 'call-1' },
  { type: 'agent', agent: { id: 'ada', state: { kind: 'available' } } },
  {
    type: 'agent',
    agent: makeAgent({
      next: { kind: 'idle', idleCodeId: 'lunch' },
      can: { outdial: { enabled: false, reason: 'Later' } },
    }),
  },
  { type: 'profile', profile: {} },
  { type: 'profile', profile: makeProfile({ entryPointNumbers: ['+18005550100'], consultToQueue: false }) },
  { type: 'history', history: [] },
  {
    type: 'history',
    history: [{ ...HISTORY, number: '+12015532447', name: { en: 'Jo' }, durationMs: 61000, outcome: 'Sale' }],
  },
  { type: 'campaign', campaign: null },
  { type: 'campaign', campaign: { ...CAMPAIGN, busy: true, skipEnabled: false, offerDeadline: NOW } },
  { type: 'campaign', campaign: { ...CAMPAIGN, contact: null } },
  { type: 'link', link: { status: 'connecting' } },
  { type: 'link', link: { status: 'offline', since: NOW, reason: 'Wi-Fi' } },
  { type: 'notice', notice: { id: 'n1', level: 'info' } },
  { type: 'notice', notice: { id: 'n1', level: 'error', code: 'x', text: { en: 'Gone' }, callId: 'call-1' } },
  { type: 'result', result: { id: 'r1', ok: true, callId: 'call-1' } },
  {
    type: 'result',
    result: {
      id: 'r1',
      ok: false,
      code: 'refused',
      message: 'No',
      retryable: true,
      fields: { note: 'too long' },
    },
  },
  { type: 'batch', updates: [] },
  {
    type: 'batch',
    seq: 2,
    updates: [
      { type: 'call', call: CALL },
      { type: 'batch', updates: [{ type: 'link', link: LINK }] },
    ],
  },
  ...CALL_STATES.map(({ call }) => ({ type: 'call', call: json(call) })),
  ...CALL_STATES.map(({ call }) => ({ type: 'snapshot', snapshot: json(snapshotOf(call)) })),
];

const bad = (call: object) => ({ type: 'call', call: { ...CALL, ...call } });
/** What is wrong, where that is said, and what is said to be expected there. */
const BAD: [update: unknown, path: string, expected: RegExp][] = [
  [null, '', /object/],
  [undefined, '', /object/],
  [7, '', /object/],
  [SECRET, '', /JSON/],
  [JSON.stringify(SECRET), '', /object/],
  [[], '', /object/],
  [{}, 'type', /type of update/],
  [{ type: 7 }, 'type', /type of update/],
  [{ type: 'call' }, 'call', /object/],
  [{ type: 'call', call: null }, 'call', /object/],
  [{ type: 'call', seq: SECRET, call: CALL }, 'seq', /number/],
  [{ type: 'call', epoch: 1, call: CALL }, 'epoch', /string/],
  [{ type: 'call', serverTime: SECRET, call: CALL }, 'serverTime', /number/],
  [{ type: 'call', call: { phase: 'offered' } }, 'call.id', /string|id/],
  [{ type: 'call', call: { id: SECRET } }, 'call.phase', /offered|phase/],
  [bad({ id: 5 }), 'call.id', /string/],
  [bad({ phase: SECRET }), 'call.phase', /"offered" \| "connected" \| "wrapup" \| "ended"/],
  [bad({ kind: 5 }), 'call.kind', /string/],
  [bad({ role: SECRET }), 'call.role', /"primary" \| "consulted"/],
  [bad({ topology: SECRET }), 'call.topology', /"single"/],
  [bad({ since: SECRET }), 'call.since', /number/],
  [bad({ since: Number.NaN }), 'call.since', /number/],
  [bad({ muted: 'false' }), 'call.muted', /boolean/],
  [bad({ held: 1 }), 'call.held', /boolean/],
  [bad({ legs: SECRET }), 'call.legs', /list/],
  [bad({ legs: [{ id: 'a' }, SECRET] }), 'call.legs[1]', /object/],
  [bad({ legs: [{}] }), 'call.legs[0].id', /string|id/],
  [bad({ legs: [{ id: 'a' }, { id: 'b', phase: SECRET }] }), 'call.legs[1].phase', /"waiting"/],
  [bad({ legs: [{ id: 'a', hold: SECRET }] }), 'call.legs[0].hold', /boolean/],
  [bad({ legs: [{ id: 'a', can: { hold: SECRET } }] }), 'call.legs[0].can.hold', /boolean/],
  [bad({ can: { hold: { enabled: SECRET } } }), 'call.can.hold.enabled', /boolean/],
  [bad({ queue: 5 }), 'call.queue', /string/],
  [bad({ queue: { en: 5 } }), 'call.queue', /string|Object/],
  [bad({ queue: [SECRET] }), 'call.queue', /string/],
  [bad({ recording: { status: SECRET } }), 'call.recording.status', /"on"/],
  [bad({ variables: [{ name: 'a', value: { nested: SECRET } }] }), 'call.variables[0].value', /string/],
  [bad({ variables: [{ value: SECRET }] }), 'call.variables[0].name', /string|name/],
  [bad({ variables: [{ name: 'a', secure: 'yes', value: SECRET }] }), 'call.variables[0].secure', /boolean/],
  [bad({ variables: [{ name: 'a', format: SECRET }] }), 'call.variables[0].format', /"phone"/],
  [bad({ end: { reason: 5 } }), 'call.end.reason', /string/],
  [bad({ end: { reason: 'busy', by: SECRET } }), 'call.end.by', /"agent"/],
  [
    bad({ guide: { id: 'g', start: 'q', questions: [{ id: 'q', text: 'T', kind: SECRET }] } }),
    'call.guide.questions[0].kind',
    /"choice"/,
  ],
  [{ type: 'call-patch', callId: 5, patch: {} }, 'callId', /string/],
  [{ type: 'call-patch', callId: 'a', patch: SECRET }, 'patch', /object/],
  [{ type: 'call-removed' }, 'callId', /string|callId/],
  [{ type: 'agent', agent: { id: 'ada' } }, 'agent.state', /object/],
  [{ type: 'agent', agent: { id: 'ada', state: { kind: 5 } } }, 'agent.state.kind', /string/],
  [{ type: 'profile', profile: { outdial: { enabled: SECRET } } }, 'profile.outdial.enabled', /boolean/],
  [{ type: 'profile', profile: { entryPointNumbers: SECRET } }, 'profile.entryPointNumbers', /list/],
  [{ type: 'history', history: {} }, 'history', /list/],
  [{ type: 'history', history: [{ ...HISTORY, direction: SECRET }] }, 'history[0].direction', /"inbound"/],
  [{ type: 'campaign' }, 'campaign', /null | object/],
  [{ type: 'campaign', campaign: { id: 'p', name: 'P' } }, 'campaign.contact', /object/],
  [{ type: 'link', link: { status: SECRET } }, 'link.status', /"online"/],
  [{ type: 'notice', notice: { id: 'n', level: SECRET } }, 'notice.level', /"info"/],
  [{ type: 'result', result: { id: 'r', ok: 'true' } }, 'result.ok', /boolean/],
  [{ type: 'batch', updates: SECRET }, 'updates', /list/],
  [{ type: 'batch', updates: [SECRET] }, 'updates[0]', /object/],
  [
    { type: 'batch', updates: [{ type: 'call', call: CALL }, bad({ phase: SECRET })] },
    'updates[1].call.phase',
    /"offered"/,
  ],
  [{ type: 'snapshot' }, 'snapshot', /object/],
  [{ type: 'snapshot', snapshot: [] }, 'snapshot', /object/],
  [{ type: 'profile', profile: [] }, 'profile', /object/],
  [{ type: 'call-patch', callId: 'a', patch: [] }, 'patch', /object/],
  [bad({ can: [] }), 'call.can', /object/],
  [{ type: 'snapshot', snapshot: SECRET }, 'snapshot', /object/],
  [{ type: 'snapshot', snapshot: { calls: SECRET } }, 'snapshot.calls', /list/],
  [
    {
      type: 'snapshot',
      snapshot: { calls: [CALL, { ...CALL, legs: [{ id: 'a' }, { id: 'b', phase: SECRET }] }] },
    },
    'snapshot.calls[1].legs[1].phase',
    /"waiting"/,
  ],
  [{ type: 'snapshot', snapshot: { agent: SECRET } }, 'snapshot.agent', /object/],
  [{ type: SECRET }, 'type', /known type of update/],
];

describe('parseUpdate', () => {
  it('accepts every type of update, as an object and as JSON text', () => {
    for (const update of GOOD) {
      const read = parseUpdate(update);
      holds(read.ok, JSON.stringify([update, read]));
      assert.equal(read.update.type, (update as { type: string }).type);
      holds(parseUpdate(JSON.stringify(update)).ok);
    }
    assert.equal(new Set(GOOD.map((update) => (update as { type: string }).type)).size, 12);
  });

  for (const [update, path, expected] of BAD) {
    it(`refuses ${path || 'the message'}: ${String(JSON.stringify(update)).slice(0, 60)}`, () => {
      const read = parseUpdate(update);
      assert.equal(read.ok, false);
      if (read.ok) return;
      assert.equal(read.issues[0]?.path, path, JSON.stringify(read.issues));
      assert.match(read.issues[0]!.message, expected);
      assert.match(read.issues[0]!.message, /^expected .+/);
      holds(!JSON.stringify(read).includes(SECRET), 'the value itself');
    });
  }

  it('names every wrong value of a message, not the first alone', () => {
    const read = parseUpdate(bad({ phase: 'x', muted: 'no', legs: [{ id: 1 }] }));
    holds(!read.ok);
    assert.deepEqual(read.issues.map(({ path }) => path).sort(), [
      'call.legs[0].id',
      'call.muted',
      'call.phase',
    ]);
  });

  it('reads members that it does not know as other or unknown, and accepts the message', () => {
    const read = parseUpdate({
      type: 'snapshot',
      snapshot: {
        agent: { id: 'ada', state: { kind: 'meditating' } },
        history: [{ ...HISTORY, channel: 'fax' }],
        calls: [
          {
            ...CALL,
            kind: 'video',
            legs: [{ id: 'a', role: 'robot' }],
            end: { reason: 'boredom' },
            variables: [{ name: 'v', type: 'money', value: 1 }],
          },
        ],
      },
    });
    holds(read.ok && read.update.type === 'snapshot');
    const { agent, calls, history } = read.update.snapshot;
    assert.equal(agent?.state.kind, 'unknown');
    assert.equal(history?.[0]?.channel, 'other');
    const [call] = calls!;
    assert.equal(call!.kind, 'other');
    assert.equal(call!.legs[0]!.role, 'unknown');
    assert.equal(call!.end!.reason, 'unknown');
    assert.equal(call!.variables[0]!.type, 'other');
  });

  it('keeps fields that it does not know', () => {
    const read = parseUpdate({
      type: 'call',
      call: { ...CALL, crm: { id: 7 }, legs: [{ id: 'a', sip: 'x' }] },
    });
    holds(read.ok && read.update.type === 'call');
    assert.deepEqual((read.update.call as unknown as { crm: unknown }).crm, { id: 7 });
    assert.equal((read.update.call.legs[0] as unknown as { sip: unknown }).sip, 'x');
  });
});

describe('defaults', () => {
  const context = { now: NOW, unknown: () => undefined };
  const read = (call: object): Call => {
    const { value } = readUpdate({ type: 'call', call: { id: 'c', phase: 'connected', ...call } }, context);
    holds(value?.type === 'call');
    return value.call;
  };

  it('a call of nothing but id and phase', () => {
    assert.deepEqual(read({ ani: '+12015532447' }), {
      id: 'c',
      phase: 'connected',
      ani: '+12015532447',
      kind: 'inbound',
      role: 'primary',
      recording: { status: 'unknown' },
      since: NOW,
      connectedAt: NOW,
      topology: 'single',
      variables: [],
      legs: [
        {
          id: 'customer',
          role: 'customer',
          phase: 'connected',
          hold: false,
          since: NOW,
          number: '+12015532447',
        },
      ],
    });
  });

  it('one customer’s leg, under the number that reaches the customer', () => {
    const number = (call: object) => read(call).legs[0]!.number;
    assert.equal(number({ ani: '1', dnis: '2' }), '1');
    assert.equal(number({ ani: '1', dnis: '2', kind: 'callback' }), '1');
    assert.equal(
      number({ ani: '1', dnis: '2', kind: 'outdial' }),
      '2',
      'outdial: dnis is the dialled number',
    );
    assert.equal(number({ ani: '1', dnis: '2', kind: 'campaign' }), '2');
    assert.equal('number' in read({}).legs[0]!, false);
    assert.deepEqual(read({ legs: [] }).legs, [], 'no legs is a word, too');
  });

  it('the phase of the leg that is not told of', () => {
    const phase = (of: string) => read({ phase: of }).legs[0]!.phase;
    assert.deepEqual(['offered', 'connected', 'wrapup', 'ended'].map(phase), [
      'waiting',
      'connected',
      'left',
      'left',
    ]);
  });

  it('a leg of nothing but its id', () => {
    assert.deepEqual(read({ legs: [{ id: 'x' }] }).legs, [
      { id: 'x', role: 'unknown', phase: 'connected', hold: false, since: NOW },
    ]);
    assert.equal(read({ legs: [{ id: 'x', hold: true }] }).legs[0]!.holdSince, NOW);
    assert.equal(read({ legs: [{ id: 'x', hold: true, holdSince: 5 }] }).legs[0]!.holdSince, 5);
    assert.equal(read({ legs: [{ id: 'x', hold: 'unknown' }] }).legs[0]!.hold, 'unknown');
  });

  it('a variable of nothing but its name', () => {
    assert.deepEqual(read({ variables: [{ name: 'v' }] }).variables, [
      { name: 'v', type: 'string', value: null },
    ]);
  });

  it('topology from the legs', () => {
    const customer = makeLeg();
    const topology = (call: object) => read(call).topology;
    assert.equal(topology({ legs: [customer] }), 'single');
    assert.equal(topology({ legs: [customer, makeOther()] }), 'consult');
    assert.equal(topology({ legs: [customer, makeOther({ phase: 'ringing' })] }), 'consult');
    assert.equal(topology({ legs: [customer, makeOther({ phase: 'left' })] }), 'single');
    assert.equal(topology({ legs: [customer, makeOther({ phase: 'failed' })] }), 'single');
    assert.equal(topology({ legs: [customer, makeOther()], topology: 'conference' }), 'conference');
    assert.equal(topology({ legs: [customer, makeOther()], phase: 'wrapup' }), 'single');
    assert.equal(topology({ role: 'consulted' }), 'consult');
  });

  it('times are the time of receipt', () => {
    assert.equal(read({ phase: 'offered' }).offeredAt, NOW);
    assert.equal(read({ phase: 'offered', since: 5 }).offeredAt, 5);
    assert.equal(read({ phase: 'offered' }).connectedAt, undefined);
    assert.equal(read({ since: 5 }).connectedAt, 5);
    assert.equal(read({ since: 5, connectedAt: 4 }).connectedAt, 4);
    assert.deepEqual(read({ phase: 'wrapup', since: 5 }).wrapup, { startedAt: 5 });
    assert.deepEqual(read({ phase: 'wrapup', since: 5, wrapup: { startedAt: 4, deadline: 9 } }).wrapup, {
      startedAt: 4,
      deadline: 9,
    });
    assert.equal(read({ held: true }).heldSince, NOW);
    assert.equal('heldSince' in read({ held: false }), false);
    const agent = readUpdate({ type: 'agent', agent: { id: 'a', state: { kind: 'idle' } } }, context).value;
    holds(agent?.type === 'agent');
    assert.deepEqual(agent.agent, { id: 'a', name: '', state: { kind: 'idle', since: NOW } });
  });

  it('times that are left out again stay what they were', () => {
    const first = read({ legs: [{ id: 'x', hold: true }], held: true });
    const later = { ...context, now: NOW + 5000, known: () => first };
    const repeat = (call: object) => {
      const { value } = readUpdate({ type: 'call', call: { id: 'c', phase: 'connected', ...call } }, later);
      holds(value?.type === 'call');
      return value.call;
    };
    assert.deepEqual(repeat({ legs: [{ id: 'x', hold: true }], held: true }), first);
    assert.equal(repeat({ legs: [{ id: 'x', phase: 'left' }] }).legs[0]!.since, NOW + 5000);
    assert.equal(repeat({ phase: 'wrapup' }).since, NOW + 5000);
    assert.equal(repeat({ phase: 'wrapup' }).connectedAt, NOW, 'what began earlier is kept');
    const agent = makeAgent({ state: { kind: 'idle', idleCodeId: 'lunch', since: 5 } });
    const since = (state: object, id = agent.id) => {
      const { value } = readUpdate({ type: 'agent', agent: { id, state } }, { ...later, agent });
      return value?.type === 'agent' ? value.agent.state.since : undefined;
    };
    assert.equal(since({ kind: 'idle', idleCodeId: 'lunch' }), 5);
    assert.equal(since({ kind: 'idle', idleCodeId: 'training' }), NOW + 5000);
    assert.equal(since({ kind: 'available' }), NOW + 5000);
    assert.equal(since({ kind: 'idle', idleCodeId: 'lunch' }, 'somebody else'), NOW + 5000);
  });

  it('host wording is text, or text by language', () => {
    const queue = { en: 'Card Support', 'zh-CN': '卡片支持' };
    assert.deepEqual(read({ queue }).queue, queue);
    assert.equal(read({ queue: '' }).queue, '');
    assert.deepEqual(read({ queue: {} }).queue, {});
  });
});

describe('patches', () => {
  const context = { now: NOW, unknown: () => undefined };
  const base = makeCall({ legs: [makeLeg(), makeOther()], topology: 'consult', muted: true });
  const patched = (patch: Record<string, unknown>, call = base): Call => {
    const { value, issues } = patchCall(call, patch, context);
    assert.deepEqual(issues, []);
    return value!;
  };

  it('fields replace, null removes', () => {
    assert.equal(patched({ muted: false }).muted, false);
    assert.equal('muted' in patched({ muted: null }), false);
    assert.deepEqual(patched({ recording: { status: 'paused' } }).recording, { status: 'paused' });
    assert.deepEqual(patched({}), json(base));
  });

  it('legs by id: others stay, new ones are added', () => {
    const { legs } = patched({
      legs: [
        { id: 'ben', hold: true, name: null },
        { id: 'new', role: 'external' },
      ],
    });
    assert.deepEqual(
      legs.map(({ id }) => id),
      ['customer', 'ben', 'new'],
    );
    assert.deepEqual(legs[0], base.legs[0]);
    assert.equal(legs[1]!.hold, true);
    assert.equal(legs[1]!.holdSince, NOW);
    assert.equal('name' in legs[1]!, false);
    assert.equal(legs[1]!.dn, '4102');
    assert.equal(legs[2]!.role, 'external');
  });

  it('variables by name, where null is a value', () => {
    const { variables } = patched({ variables: [{ name: 'vip', value: null, label: null }] });
    assert.equal(variables.length, base.variables.length);
    const vip = variables.find(({ name }) => name === 'vip')!;
    assert.equal(vip.value, null);
    assert.equal('label' in vip, false);
    assert.equal(vip.order, 5);
  });

  it('what changes begins with the patch, unless it says when', () => {
    assert.equal(patched({ phase: 'wrapup' }).since, NOW);
    assert.equal(patched({ phase: 'wrapup', since: 5 }).since, 5);
    assert.equal(patched({ muted: false }).since, base.since);
    assert.equal(patched({ legs: [{ id: 'ben', phase: 'left' }] }).legs[1]!.since, NOW);
    assert.equal(patched({ legs: [{ id: 'ben', phase: 'left', since: 7 }] }).legs[1]!.since, 7);
    assert.equal(patched({ legs: [{ id: 'ben', dn: '1' }] }).legs[1]!.since, base.legs[1]!.since);
    const held = patched({ legs: [{ id: 'customer', hold: true, holdSince: 7 }] });
    assert.equal(held.legs[0]!.holdSince, 7);
    assert.equal('holdSince' in patched({ legs: [{ id: 'customer', hold: false }] }, held).legs[0]!, false);
  });

  it('topology follows the legs, unless it is said or a conference', () => {
    assert.equal(patched({ legs: [{ id: 'ben', phase: 'left' }] }).topology, 'single');
    assert.equal(patched({ legs: [{ id: 'ben', hold: true }] }).topology, 'consult');
    assert.equal(patched({ legs: [{ id: 'cho', role: 'agent' }], topology: 'single' }).topology, 'single');
    assert.equal(
      patched({ legs: [{ id: 'ben', hold: true }] }, { ...base, topology: 'conference' }).topology,
      'conference',
    );
  });

  it('never changes the call that it is applied to', () => {
    const copy = structuredClone(base);
    patched({ legs: [{ id: 'ben', hold: true }], variables: [{ name: 'vip', value: false }], muted: null });
    assert.deepEqual(base, copy);
  });

  it('a patch that does not fit is refused as a whole, with its path', () => {
    const read = patchCall(base, { muted: false, legs: [{ id: 'ben', phase: SECRET }] }, context);
    assert.equal(read.value, undefined);
    assert.deepEqual(read.refusedCalls, ['call-1']);
    assert.equal(read.issues[0]!.path, 'patch.legs[1].phase');
    holds(!JSON.stringify(read.issues).includes(SECRET));
  });

  it('an id is never patched, and that is said', () => {
    const read = patchCall(base, { id: 'other' }, context);
    assert.equal(read.value, undefined);
    assert.equal(read.issues[0]?.path, 'patch.id');
  });

  it('fits anything without throwing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('id', 'phase', 'legs', 'variables', 'recording', 'topology', 'x'),
          fc.anything(),
        ),
        (patch) => {
          patchCall(base, plainCopy(patch) as Record<string, unknown>, context);
        },
      ),
    );
  });
});

describe('a snapshot with something wrong in it', () => {
  const context = { now: NOW, unknown: () => undefined };
  it('keeps the good parts and names the calls that were refused', () => {
    const read = readSnapshot(
      {
        agent: { id: 'ada' },
        profile: { lang: 'en' },
        calls: [
          CALL,
          { id: 'call-2', phase: SECRET },
          { id: 'call-3', phase: 'ended', legs: 5 },
          { id: 9, phase: 'offered' },
        ],
        history: [HISTORY, { ...HISTORY, at: 'noon' }],
        directory: [{ ...ITEM, kind: SECRET }, ITEM],
        results: [{ id: 'r' }, { id: 's', ok: true }],
      },
      context,
    );
    assert.deepEqual(
      read.value?.calls?.map(({ id }) => id),
      ['call-1'],
    );
    assert.deepEqual(read.refusedCalls, ['call-2', 'call-3', undefined], 'the last has no id to know it by');
    assert.equal(read.value?.agent, undefined);
    assert.deepEqual(read.value?.profile, { lang: 'en' });
    assert.equal(read.value?.history?.length, 1);
    assert.deepEqual(
      read.value?.directory?.map(({ id }) => id),
      ['ben'],
    );
    assert.deepEqual(
      read.value?.results?.map(({ id }) => id),
      ['s'],
    );
    assert.deepEqual(
      read.issues.map(({ path }) => path),
      [
        'agent.state',
        'calls[1].phase',
        'calls[2].legs',
        'calls[3].id',
        'history[1].at',
        'directory[0].kind',
        'results[0].ok',
      ],
    );
  });

  it('several issues in one call take that call out once', () => {
    const { value } = readSnapshot(
      { calls: [{ id: 1, phase: 2 }, CALL, { id: 'x', phase: 3, muted: 4 }] },
      context,
    );
    assert.deepEqual(
      value?.calls?.map(({ id }) => id),
      ['call-1'],
    );
  });

  it('junk is no snapshot', () => {
    for (const junk of [null, 5, 'x', '[]', [], () => 1]) {
      const { value, issues } = readSnapshot(junk, context);
      assert.equal(value, undefined);
      assert.equal(issues.length, 1);
    }
  });
});

describe('hostile input', () => {
  const ok = (input: unknown) => parseUpdate(input).ok;

  it('prototype keys pollute nothing and are dropped', () => {
    const text =
      '{"type":"call","call":{"id":"c","phase":"offered","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"legs":[{"id":"l","__proto__":{"polluted":1}}]},"__proto__":{"polluted":1}}';
    const read = parseUpdate(text);
    holds(read.ok && read.update.type === 'call');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(Object.hasOwn(read.update.call, '__proto__'), false);
    assert.equal(Object.getPrototypeOf(read.update.call), Object.prototype);
    assert.equal((read.update.call as { polluted?: unknown }).polluted, undefined);
    assert.equal((read.update.call.legs[0] as { polluted?: unknown }).polluted, undefined);
    const patch = parseUpdate(
      '{"type":"call-patch","callId":"c","patch":{"__proto__":{"polluted":1},"muted":true}}',
    );
    holds(patch.ok && patch.update.type === 'call-patch');
    assert.deepEqual(Object.getOwnPropertyNames(patch.update.patch), ['muted']);
  });

  it('throwing getters, proxies, functions, symbols, bigints, dates', () => {
    const getter = {
      type: 'call',
      get call() {
        throw new Error(SECRET);
      },
    };
    const deepGetter = {
      type: 'call',
      call: {
        ...CALL,
        get ani(): string {
          throw new Error(SECRET);
        },
      },
    };
    const proxy = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error(SECRET);
        },
        get() {
          throw new Error(SECRET);
        },
      },
    );
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [
      getter,
      deepGetter,
      proxy,
      revoked,
      () => 1,
      Symbol('x'),
      5n,
      new Date(),
      new Map(),
    ]) {
      assert.equal(ok(input), false);
      assert.equal(ok({ type: 'call', call: input }), false);
      assert.equal(ok(bad({ legs: [input] })), false);
      holds(!JSON.stringify(parseUpdate(input)).includes(SECRET));
    }
    assert.equal(ok(bad({ since: new Date() })), false);
    holds(ok(bad({ extra: () => 1, other: Symbol('x') })), 'a field that nobody asked for');
  });

  it('accessors and prototypes are not read twice: what was checked is what is used', () => {
    let reads = 0;
    const call = {
      id: 'c',
      get phase() {
        return reads++ ? SECRET : 'offered';
      },
    };
    const read = parseUpdate({ type: 'call', call });
    holds(read.ok && read.update.type === 'call');
    assert.equal(read.update.call.phase, 'offered');
    assert.equal(reads, 1);
    class Odd {
      id = 'c';
      phase = 'offered';
      toJSON() {
        return SECRET;
      }
    }
    const odd = parseUpdate({ type: 'call', call: new Odd() });
    holds(odd.ok && odd.update.type === 'call');
    assert.equal(Object.getPrototypeOf(odd.update.call), Object.prototype);
  });

  it('cycles end, also those that branch', () => {
    const ring: Record<string, unknown> = { ...CALL };
    ring.self = ring;
    holds(ok({ type: 'call', call: ring }));
    const many: unknown[] = [];
    for (let i = 0; i < 8; i++) many.push(many);
    const started = Date.now();
    holds(ok({ type: 'call', call: { ...CALL, many } }));
    holds(Date.now() - started < 1000, `${Date.now() - started} ms`);
    const copy = plainCopy(ring) as { self: unknown };
    assert.equal(copy.self, null);
    const shared = { a: 1 };
    assert.deepEqual(
      plainCopy({ x: shared, y: [shared, shared] }),
      { x: { a: 1 }, y: [{ a: 1 }, { a: 1 }] },
      'seen twice is no cycle',
    );
  });

  it('depth without end', () => {
    let deep: unknown = SECRET;
    for (let i = 0; i < 20_000; i++) deep = i % 2 ? [deep] : { deep };
    holds(ok({ type: 'call', call: { ...CALL, deep } }));
    assert.equal(ok(deep), false);
    assert.equal(ok('['.repeat(100_000)), false);
    holds(
      ok(`{"type":"call","call":{"id":"c","phase":"offered","x":${'['.repeat(5000)}${']'.repeat(5000)}}}`),
    );
    let batch: object = { type: 'batch', updates: [] };
    for (let i = 0; i < 500; i++) batch = { type: 'batch', updates: [batch] };
    parseUpdate(batch);
  });

  it('forged template results are data like any other', () => {
    const strings: unknown[] & { raw?: unknown } = ['<img src=x onerror=alert(1)>'];
    strings.raw = strings;
    const forged = structuredClone({ _$litType$: 1, strings, values: [] });
    assert.equal(ok(bad({ ani: forged })), false, 'where text belongs');
    assert.equal(ok(bad({ queue: forged })), false);
    assert.equal(ok(bad({ legs: [{ id: 'a', name: forged }] })), false);
    assert.equal(ok(bad({ variables: [{ name: 'v', value: forged }] })), false);
    const copy = plainCopy(forged) as { strings: { raw?: unknown } };
    assert.equal(copy.strings.raw, undefined, 'raw does not come along');
  });

  it('text that is not JSON', () => {
    for (const text of [
      '',
      ' ',
      'undefined',
      '[object Object]',
      '{"type":',
      "{'type':'call'}",
      'NaN',
      '\u0000',
      '<xml/>',
      SECRET,
    ]) {
      const read = parseUpdate(text);
      holds(!read.ok);
      holds(!JSON.stringify(read).includes(SECRET));
    }
  });

  it('never throws, whatever comes; a refusal has issues', () => {
    const wide = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    });
    const types = fc.constantFrom(
      'snapshot',
      'call',
      'call-patch',
      'call-removed',
      'agent',
      'profile',
      'history',
      'campaign',
      'link',
      'notice',
      'result',
      'batch',
    );
    const shaped = fc.record(
      {
        type: types,
        snapshot: wide,
        call: wide,
        callId: wide,
        patch: wide,
        agent: wide,
        profile: wide,
        history: wide,
        campaign: wide,
        link: wide,
        notice: wide,
        result: wide,
        updates: fc.array(wide),
        seq: wide,
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          wide,
          shaped,
          shaped.map((value) => ({ type: 'batch', updates: [value] })),
          fc.string(),
          fc.json(),
        ),
        (input) => {
          const read = parseUpdate(input);
          if (!read.ok) holds(read.issues.length > 0);
          else assert.doesNotThrow(() => JSON.stringify(read.update));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('one wrong value anywhere in a call is found, and is not in the message', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
          walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
      } else paths.push(path);
    };
    const whole = json(CALL_STATES.find(({ id }) => id === 'connected-campaign')!.call);
    walk(whole, []);
    holds(paths.length > 50);
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const copy = structuredClone(whole) as Record<string | number, unknown>;
        const parent = path
          .slice(0, -1)
          .reduce<Record<string | number, unknown>>(
            (at, key) => at[key] as Record<string | number, unknown>,
            copy,
          );
        parent[path.at(-1)!] = [[SECRET]];
        const read = parseUpdate({ type: 'call', call: copy });
        holds(!read.ok, path.join('.'));
        holds(read.issues[0]!.path.startsWith(`call.${path[0]}`));
        holds(!JSON.stringify(read.issues).includes(SECRET));
      }),
    );
  });
});

describe('unknown members are reported once per place', () => {
  it('by path and set, never by value', () => {
    const seen: string[] = [];
    const context = { now: NOW, unknown: (path: string, set: string) => seen.push(`${path} ${set}`) };
    readUpdate(
      {
        type: 'snapshot',
        snapshot: { calls: [{ ...CALL, kind: SECRET, legs: [{ id: 'a', role: SECRET }] }] },
      },
      context,
    );
    readUpdate({ type: SECRET }, context);
    assert.deepEqual(seen, [
      'snapshot.calls[0].kind kind',
      'snapshot.calls[0].legs[0].role legRole',
      'type update',
    ]);
  });
});

describe('JSON Schema files', () => {
  const dir = new URL('../../../schema/v1/', import.meta.url);
  const schemas = new Map(
    readdirSync(dir).map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(file, dir), 'utf8')) as JsonSchema,
    ]),
  );
  const update = schemas.get('update')!;

  it('there is one for every message', () => {
    assert.deepEqual([...schemas.keys()].sort(), [
      'agent',
      'call',
      'campaign',
      'command',
      'directory-item',
      'history-entry',
      'profile',
      'result',
      'snapshot',
      'to-page',
      'to-server',
      'update',
    ]);
  });

  it('accept what parseUpdate accepts', () => {
    for (const item of GOOD) holds(accepts(update, json(item)), JSON.stringify(item).slice(0, 200));
    for (const { call, id } of CALL_STATES) {
      holds(accepts(schemas.get('call')!, json(call)), id);
      holds(accepts(schemas.get('snapshot')!, json(snapshotOf(call))), id);
    }
    holds(accepts(schemas.get('agent')!, json(makeAgent())));
    holds(accepts(schemas.get('profile')!, json(makeProfile())));
    holds(accepts(schemas.get('campaign')!, CAMPAIGN));
    holds(accepts(schemas.get('history-entry')!, HISTORY));
    holds(accepts(schemas.get('directory-item')!, ITEM));
    holds(accepts(schemas.get('result')!, { id: 'r', ok: false, code: '26' }));
    for (const { request } of CALL_STATES)
      if (request) holds(accepts(schemas.get('command')!, json(request.command)));
  });

  it('refuse what parseUpdate refuses (what JSON can say, one by one)', () => {
    for (const [item, path] of BAD) {
      // a batch's items are open in its schema; NaN is no JSON
      if (
        item === undefined ||
        path.startsWith('updates[1]') ||
        JSON.stringify(item).includes('"since":null')
      )
        continue;
      assert.equal(accepts(update, json(item)), false, JSON.stringify(item));
    }
  });
});
