// Reading messages: the words of a refusal, the place of what is not known, what is filled in where little is said.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUpdate } from '../../../src/core/schema/index.js';
import { sameJson } from '../../../src/core/schema/plain.js';
import { bench } from './store-helpers.js';

const refusal = (update: unknown) => {
  const read = parseUpdate(update);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path}: ${message}`);
};
const call = (more: object) => {
  const read = parseUpdate({ type: 'call', call: { id: 'a', phase: 'connected', ...more } });
  assert.ok(read.ok && read.update.type === 'call');
  return read.update.call;
};

describe('a refusal says what was expected and what came', () => {
  it('by kind, never by value', () => {
    const id = (value: unknown) => refusal({ type: 'call-removed', callId: value });
    assert.deepEqual(id(null), ['callId: expected string, got null']);
    assert.deepEqual(id(undefined), ['callId: expected string, got nothing']);
    assert.deepEqual(id([]), ['callId: expected string, got a list']);
    assert.deepEqual(id(5), ['callId: expected string, got a number']);
    assert.deepEqual(id({}), ['callId: expected string, got an object']);
    assert.deepEqual(refusal({ type: 'campaign', campaign: 5 }), [
      'campaign: expected null | object, got a number',
    ]);
    assert.deepEqual(refusal({ type: 'history', history: 5 }), ['history: expected list, got a number']);
    assert.deepEqual(refusal({ type: 'agent' }), ['agent: expected object, got nothing']);
    assert.deepEqual(refusal(null), [': expected an object, got null']);
    assert.deepEqual(refusal([]), [': expected an object, got a list']);
    assert.deepEqual(refusal({ type: 5 }), ['type: expected a type of update, got a number']);
    assert.deepEqual(refusal({ type: 'link', link: { status: 'up' } }), [
      'link.status: expected "online" | "connecting" | "offline", got a string',
    ]);
  });

  it('a number is finite', () => {
    assert.deepEqual(refusal({ type: 'call-removed', callId: 'a', seq: Infinity }), [
      'seq: expected number, got a number',
    ]);
  });
});

describe('what is not known is named by its place', () => {
  const odd = {
    id: 'a',
    phase: 'wrapup',
    kind: 'new',
    legs: [
      { id: 'c', role: 'customer' },
      { id: 'x', role: 'new' },
    ],
    variables: [{ name: 'v', type: 'new' }],
    end: { reason: 'new' },
  };
  const agent = { id: 'ada', state: { kind: 'new' } };
  const history = [
    { id: 'h', channel: 'voice', direction: 'inbound', at: 1 },
    { id: 'i', channel: 'new', direction: 'inbound', at: 1 },
  ];
  const places = (update: unknown) => {
    const it = bench();
    it.store.apply(update);
    return it
      .problems()
      .filter(({ code }) => code === 'UNKNOWN_VALUE')
      .map(({ path }) => path)
      .sort();
  };

  it('in a snapshot', () => {
    assert.deepEqual(places({ type: 'snapshot', snapshot: { calls: [odd], agent, history } }), [
      'snapshot.agent.state.kind',
      'snapshot.calls[0].end.reason',
      'snapshot.calls[0].kind',
      'snapshot.calls[0].legs[1].role',
      'snapshot.calls[0].variables[0].type',
      'snapshot.history[1].channel',
    ]);
  });

  it('in the page’s own state', () => {
    const it = bench();
    it.store.replace({ agent, history, calls: [odd] });
    const all = it.problems().map(({ path }) => path);
    for (const path of ['agent.state.kind', 'history[1].channel', 'calls[0].kind'])
      assert.ok(all.includes(path), path);
  });

  it('in an update of one part', () => {
    assert.deepEqual(places({ type: 'call', call: odd }), [
      'call.end.reason',
      'call.kind',
      'call.legs[1].role',
      'call.variables[0].type',
    ]);
    assert.deepEqual(places({ type: 'agent', agent }), ['agent.state.kind']);
    assert.deepEqual(places({ type: 'history', history }), ['history[1].channel']);
    assert.deepEqual(places({ type: 'new' }), ['type']);
  });
});

describe('a snapshot whose own stamp is wrong', () => {
  const known = { type: 'call', call: { id: 'call-1', phase: 'connected' } };
  const after = (snapshot: object, stamp: object) => {
    const it = bench();
    it.store.apply(known);
    it.store.apply({ type: 'snapshot', snapshot, ...stamp });
    return [
      it.store.state.calls.map(({ id }) => id).join(),
      it
        .problems()
        .map(({ path }) => path)
        .join(),
    ];
  };
  const good = { id: 'b', phase: 'connected' };

  it('is refused whole, also where a part of it is wrong as well', () => {
    assert.deepEqual(after({ calls: [good] }, { serverTime: 'now' }), ['call-1', 'serverTime']);
    assert.deepEqual(after({ calls: [good, {}] }, { serverTime: 'now' }), [
      'call-1',
      'serverTime,snapshot.calls[1].id,snapshot.calls[1].phase',
    ]);
  });

  it('while one with a wrong part alone keeps the others', () => {
    assert.deepEqual(after({ calls: [good, { id: 'c' }] }, {}), ['b', 'snapshot.calls[1].phase']);
    assert.deepEqual(
      after({ calls: [good, { id: 'call-1', phase: 'new' }] }, {})[0],
      'b,call-1',
      'the last good one stays',
    );
    assert.deepEqual(after({ calls: 'none' }, {}), ['call-1', 'snapshot.calls'], 'any may be among them');
    assert.deepEqual(after('none' as unknown as object, {}), ['call-1', 'snapshot']);
  });
});

describe('what is filled in', () => {
  it('recording and end of which nothing is said', () => {
    assert.deepEqual(call({}).recording, { status: 'unknown' });
    assert.deepEqual(call({ recording: {} }).recording, { status: 'unknown' });
    assert.deepEqual(call({ phase: 'ended', end: {} }).end, { reason: 'unknown' });
    assert.deepEqual(call({ phase: 'ended', end: { by: 'agent' } }).end, { by: 'agent', reason: 'unknown' });
    assert.equal(call({}).end, undefined);
  });

  it('topology: another party who is there, while a primary agent talks', () => {
    const customer = { id: 'c', role: 'customer' };
    const agent = (phase?: string, role = 'agent') => ({ id: 'b', role, ...(phase && { phase }) });
    const topology = (legs: object[], more: object = {}) => call({ legs, ...more }).topology;
    assert.equal(topology([customer]), 'single');
    assert.equal(topology([customer, agent()]), 'consult');
    assert.equal(topology([agent(), customer]), 'consult', 'in any order');
    assert.equal(topology([agent('left'), customer]), 'single');
    assert.equal(topology([customer, agent('failed')]), 'single');
    assert.equal(topology([customer, agent('connected', 'supervisor')]), 'single');
    assert.equal(topology([agent()]), 'single', 'the first is the customer where none is');
    assert.equal(topology([customer, agent()], { phase: 'offered' }), 'single');
    assert.equal(topology([customer, agent()], { phase: 'wrapup' }), 'single');
    assert.equal(topology([customer], { role: 'consulted' }), 'consult');
  });

  it('times that were known stay, and none is made up', () => {
    const it = bench();
    it.store.apply({ type: 'call', call: { id: 'call-1', phase: 'offered', offeredAt: 5 } });
    it.store.apply({ type: 'call', call: { id: 'call-1', phase: 'connected', connectedAt: 7 } });
    assert.deepEqual([it.call()?.offeredAt, it.call()?.connectedAt], [5, 7]);
    it.store.apply({ type: 'call', call: { id: 'call-1', phase: 'connected', offeredAt: 6 } });
    assert.deepEqual([it.call()?.offeredAt, it.call()?.connectedAt], [6, 7], 'what is said counts');
    const other = call({ phase: 'wrapup' });
    assert.equal('offeredAt' in other || 'connectedAt' in other, false);
  });
});

describe('plain copies', () => {
  it('members that every object has are left out, at any depth', () => {
    const own = JSON.parse(
      '{"prototype": 1, "constructor": 2, "__proto__": 3, "kept": {"constructor": 4, "kept": 5}}',
    ) as object;
    const { prototype, kept } = call(own) as unknown as { prototype?: unknown; kept: object };
    assert.equal(prototype, undefined);
    assert.equal(Object.hasOwn(call(own), 'constructor'), false);
    assert.deepEqual(kept, { kept: 5 });
  });

  it('what is no JSON goes, or becomes null', () => {
    const odd = {
      f: () => 1,
      u: undefined,
      s: Symbol('s'),
      b: 1n,
      list: [() => 1, undefined, 2],
      bad: {
        get x(): number {
          throw new Error('no');
        },
      },
    };
    const { more } = call({ more: odd }) as unknown as { more: object };
    assert.deepEqual(more, { s: null, b: null, list: [null, null, 2], bad: null });
  });

  it('are 25 levels deep', () => {
    const nested = (depth: number): unknown => (depth ? { in: nested(depth - 1) } : 'end');
    const { deep } = call({ deep: nested(40) }) as unknown as { deep: unknown };
    let levels = 0;
    let at = deep as { in: unknown } | null;
    for (; at; levels++) at = at.in as { in: unknown } | null;
    assert.equal(levels, 23, 'two above, the update and its call');
  });

  it('are compared as JSON', () => {
    assert.equal(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }), true);
    for (const [a, b] of [
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { b: undefined }],
      [[], {}],
      [{}, null],
      [null, {}],
      [1, '1'],
      ['', {}],
      [{}, 0],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 1, b: 2 }, { a: 1 }],
      ['ab', ['a', 'b']],
    ])
      assert.equal(sameJson(a, b), false, `${JSON.stringify(a)} ${JSON.stringify(b)}`);
    assert.equal(sameJson(NaN, NaN), true);
  });
});
