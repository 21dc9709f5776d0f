// What becomes of typed variables when the backend's change, and when their call is over.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call, Variable } from '../../../src/core/schema/types.js';
import { onDrafts, type DraftStorage } from '../../../src/core/store/drafts.js';
import type { Store } from '../../../src/core/store/store.js';
import {
  changesOf,
  countUnsaved,
  setVariableDraft,
  variableDrafts,
  type Value,
} from '../../../src/core/store/variable-drafts.js';
import { makeAgent, makeCall } from '../../fixtures/calls.js';
import { bench, desk } from './store-helpers.js';

const variable = (overrides: Partial<Variable> = {}): Variable => ({
  name: 'note',
  label: 'Note',
  type: 'string',
  value: 'old',
  editable: true,
  rev: '1',
  ...overrides,
});
const withVariables = (...variables: Variable[]) => makeCall({ rev: undefined, variables });
const UNREADABLE = '12x';
const SECRET = 'sentinel-4111';

function type(store: Store, name: string, text: string, ...[value = text]: [Value?]) {
  const call = store.state.calls[0] as Call;
  const { value: old, rev } = call.variables.find((item) => item.name === name)!;
  setVariableDraft(store.drafts, call, name, {
    text,
    ...(text !== UNREADABLE && { value }),
    base: rev === undefined ? { value: old } : { value: old, rev },
  });
}
const drafts = (store: Store, id = 'call-1') => variableDrafts(store.drafts, id);
const patch = (...variables: object[]) => ({ type: 'call-patch', callId: 'call-1', patch: { variables } });
const told = (store: Store) =>
  store.state.notices.map(({ code, callId, level, variables }) => ({ code, callId, level, variables }));

describe('typed variables, while their call goes on', () => {
  it('a call that changes elsewhere takes nothing', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Other' } });
    store.apply(patch({ name: 'other', type: 'string', value: 'x' }));
    assert.equal(drafts(store).get('note')?.text, 'mine');
    assert.deepEqual(told(store), []);
  });

  it('the own value comes back: the draft is done, silently', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    store.apply(patch({ name: 'note', value: 'mine', rev: '2', changedBy: 'Ada Njoku' }));
    assert.equal(drafts(store).size, 0);
    assert.equal(store.drafts.has('call-1'), false);
    assert.deepEqual(told(store), []);
  });

  for (const rev of ['2', undefined]) {
    it(`another value replaces that draft alone, with a message (${rev ? 'rev' : 'no rev'})`, () => {
      const first = variable(rev ? {} : { rev: undefined });
      const second = variable({ ...first, name: 'second', label: 'Second', value: 1, type: 'integer' });
      const { store } = desk([withVariables(first, second)]);
      type(store, 'note', 'mine');
      type(store, 'second', '2', 2);
      const change = { name: 'note', value: 'theirs', changedBy: { en: 'Ben Ortiz' } };
      store.apply(patch(rev ? { ...change, rev } : change));
      assert.deepEqual([...drafts(store).keys()], ['second']);
      assert.deepEqual(told(store), [
        {
          code: 'variable-conflict',
          level: 'warning',
          callId: 'call-1',
          variables: [
            {
              name: 'note',
              label: 'Note',
              changedBy: { en: 'Ben Ortiz' },
              typed: 'mine',
              format: undefined,
              type: 'string',
            },
          ],
        },
      ]);
    });
  }

  it('several of one update are one message, and each update has its own', () => {
    const { store } = desk([withVariables(variable(), variable({ name: 'second', label: 'Second' }))]);
    type(store, 'note', 'a');
    type(store, 'second', 'b');
    store.apply(patch({ name: 'note', value: 'x', rev: '2' }, { name: 'second', value: 'y', rev: '2' }));
    assert.deepEqual(
      told(store).map(({ variables }) => variables?.map(({ typed }) => typed)),
      [['a', 'b']],
    );
    type(store, 'note', 'c');
    store.apply(patch({ name: 'note', value: 'z', rev: '3' }));
    assert.equal(told(store).length, 2);
    assert.equal(new Set(store.state.notices.map(({ id }) => id)).size, 2);
  });

  it('a revision without another value takes nothing; the save goes by the new one', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    store.apply(patch({ name: 'note', value: 'old', rev: '7' }));
    assert.deepEqual(changesOf(drafts(store)), { note: { value: 'mine', rev: '7' } });
    assert.deepEqual(told(store), []);
  });

  it('what was typed after a save stays, on the saved value', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'saved');
    const call = store.state.calls[0] as Call;
    const [draft] = drafts(store).values();
    setVariableDraft(store.drafts, call, 'note', {
      ...draft!,
      text: 'later',
      value: 'later',
      sent: { value: 'saved' },
    });
    store.apply(patch({ name: 'note', value: 'saved', rev: '2' }));
    assert.deepEqual(drafts(store).get('note'), {
      text: 'later',
      value: 'later',
      base: { value: 'saved', rev: '2' },
    });
    assert.deepEqual(told(store), []);
  });

  it('a save that the backend writes otherwise is still the own one', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', ' mine ');
    const call = store.state.calls[0] as Call;
    const [draft] = drafts(store).values();
    setVariableDraft(store.drafts, call, 'note', { ...draft!, sent: { value: ' mine ' } });
    store.apply(patch({ name: 'note', value: 'mine', rev: '2', changedBy: makeAgent().name }));
    assert.equal(drafts(store).size, 0);
    assert.deepEqual(told(store), []);
  });

  it('nobody in particular is not the agent', () => {
    const { store } = desk([withVariables(variable())]);
    store.apply({ type: 'agent', agent: { id: 'ada', state: { kind: 'engaged' } } });
    type(store, 'note', 'mine');
    const call = store.state.calls[0] as Call;
    const [draft] = drafts(store).values();
    setVariableDraft(store.drafts, call, 'note', { ...draft!, sent: { value: 'mine' } });
    store.apply(patch({ name: 'note', value: 'theirs', rev: '2' }));
    assert.equal(told(store).length, 1);
  });

  it('nor is nobody, where the agent is not known either', () => {
    const { store } = bench();
    store.apply({ type: 'snapshot', snapshot: { calls: [withVariables(variable())] } });
    type(store, 'note', 'mine');
    const [draft] = drafts(store).values();
    setVariableDraft(store.drafts, store.state.calls[0] as Call, 'note', {
      ...draft!,
      sent: { value: 'mine' },
    });
    store.apply(patch({ name: 'note', value: 'theirs', rev: '2' }));
    assert.equal(told(store).length, 1);
  });

  const SAME: [Variable['type'], Value, Value][] = [
    ['datetime', '2026-11-24T14:30:00+01:00', '2026-11-24T13:30:00Z'],
    ['decimal', 12.5, '12.50'],
    ['integer', 5, '5'],
  ];
  for (const [kind, mine, theirs] of SAME) {
    it(`${kind}: the same in another notation is the own save`, () => {
      const { store } = desk([withVariables(variable({ type: kind, value: null }))]);
      type(store, 'note', 'typed', mine);
      store.apply(patch({ name: 'note', value: theirs, rev: '2' }));
      assert.equal(drafts(store).size, 0);
      assert.deepEqual(told(store), []);
    });
  }

  it('one that cannot be read is unsaved, sends nothing, and is replaced like any other', () => {
    const { store } = desk([withVariables(variable({ type: 'integer', value: 1 }))]);
    type(store, 'note', UNREADABLE);
    assert.equal(countUnsaved(store.drafts, 'call-1'), 1);
    assert.deepEqual(changesOf(drafts(store)), {});
    store.apply(patch({ name: 'note', value: 2, rev: '2' }));
    assert.equal(told(store)[0]?.variables?.[0]?.typed, UNREADABLE);
  });

  it('typed back to what it was, it is no change', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'old');
    assert.equal(countUnsaved(store.drafts, 'call-1'), 0);
    assert.deepEqual(changesOf(drafts(store)), {});
    store.apply(patch({ name: 'note', value: 'theirs', rev: '2' }));
    assert.equal(told(store).length, 1, 'but what is being typed is not taken silently');
  });

  it('no longer there, or no longer to be edited: told as not saved', () => {
    const { store } = desk([withVariables(variable(), variable({ name: 'second', label: 'Second' }))]);
    type(store, 'note', 'a');
    type(store, 'second', 'b');
    store.apply({
      type: 'call',
      call: withVariables(variable({ editable: false })),
    });
    assert.equal(drafts(store).size, 0);
    assert.deepEqual(
      told(store).map(({ code, variables }) => [code, variables?.map(({ label, typed }) => [label, typed])]),
      [
        [
          'variables-unsaved',
          [
            ['Note', 'a'],
            ['Second', 'b'],
          ],
        ],
      ],
    );
  });

  it('goes on under another id', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    const call = {
      ...withVariables(variable({ value: 'theirs', rev: '2' })),
      id: 'call-2',
      continues: 'call-1',
    };
    store.apply({ type: 'call', call: { ...call, variables: [variable()] } });
    assert.equal(drafts(store, 'call-2').get('note')?.text, 'mine');
    store.apply({ type: 'call', call });
    assert.equal(drafts(store, 'call-2').size, 0);
    assert.equal(told(store)[0]?.callId, 'call-2');
  });

  it('goes on under another id with a value of somebody else, in one update', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    const next = withVariables(variable({ value: 'theirs', rev: '2' }));
    store.apply({ type: 'call', call: { ...next, id: 'call-2', continues: 'call-1' } });
    assert.deepEqual(
      told(store).map(({ code, callId }) => [code, callId]),
      [['variable-conflict', 'call-2']],
    );
    assert.equal(store.drafts.has('call-2'), false);
  });

  it('names are any text', () => {
    const names = ['__proto__', 'constructor', 'a/b', ''];
    const { store } = desk([withVariables(...names.map((name) => variable({ name })))]);
    for (const name of names) type(store, name, `typed ${name}`);
    assert.deepEqual([...drafts(store).keys()].sort(), [...names].sort());
    assert.equal(countUnsaved(store.drafts, 'call-1'), names.length);
    assert.equal(({} as { text?: string }).text, undefined);
    assert.ok(Object.hasOwn(changesOf(drafts(store)), '__proto__'));
  });

  it('whoever listens is told of typing and of what an update did', () => {
    const { store } = desk([withVariables(variable())]);
    let times = 0;
    const stop = onDrafts(store.drafts, () => times++);
    type(store, 'note', 'mine');
    assert.equal(times, 1);
    store.apply(patch({ name: 'note', value: 'theirs', rev: '2' }));
    assert.equal(times, 2);
    stop();
    type(store, 'note', 'mine');
    assert.equal(times, 2);
  });
});

describe('typed variables, when their call is over', () => {
  const ENDINGS: [string, object][] = [
    ['removed', { type: 'call-removed', callId: 'call-1' }],
    ['ended', { type: 'call', call: { ...withVariables(variable()), phase: 'ended' } }],
    ['gone from a snapshot', { type: 'snapshot', snapshot: { calls: [] } }],
    [
      'ended and removed at once',
      {
        type: 'batch',
        updates: [
          { type: 'call', call: { ...withVariables(variable()), phase: 'ended' } },
          { type: 'call-removed', callId: 'call-1' },
        ],
      },
    ],
  ];
  for (const [how, update] of ENDINGS) {
    it(`${how}: what was typed is told once, and forgotten`, () => {
      const { store } = desk([withVariables(variable())]);
      type(store, 'note', 'mine');
      store.apply(update);
      store.apply({ type: 'link', link: { status: 'offline' } });
      assert.deepEqual(
        told(store).map(({ code, callId, variables }) => [code, callId, variables?.[0]?.typed]),
        [['variables-unsaved', 'call-1', 'mine']],
      );
      assert.equal(store.drafts.has('call-1'), false);
      assert.equal(drafts(store).size, 0);
    });
  }

  it('saved with the last update: nothing is said', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    store.apply({
      type: 'batch',
      updates: [
        patch({ name: 'note', value: 'mine', rev: '2' }),
        { type: 'call', call: { ...withVariables(variable({ value: 'mine', rev: '2' })), phase: 'ended' } },
      ],
    });
    assert.deepEqual(told(store), []);
  });

  it('wrap-up is no end', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    store.apply({ type: 'call', call: { ...withVariables(variable()), phase: 'wrapup' } });
    assert.equal(countUnsaved(store.drafts, 'call-1'), 1);
    assert.deepEqual(told(store), []);
  });

  it('changes that were none are not told of', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'old');
    store.apply({ type: 'call', call: { ...withVariables(variable({ value: 'theirs' })), phase: 'ended' } });
    assert.deepEqual(told(store), []);
  });

  it('that they are kept is said no longer', () => {
    const { store } = desk([withVariables(variable())]);
    type(store, 'note', 'mine');
    const kept = { id: 'kept', code: 'variables-kept', level: 'info' as const, callId: 'call-1' };
    store.inform(kept);
    store.inform(kept);
    assert.deepEqual(
      told(store).map(({ code }) => code),
      ['variables-kept'],
    );
    store.apply(patch({ name: 'note', value: 'mine', rev: '2' }));
    assert.deepEqual(told(store), []);
  });
});

describe('typed secure variables', () => {
  function open() {
    const saved: string[] = [];
    const storage: DraftStorage = {
      load: () => undefined,
      save: (all) => void saved.push(JSON.stringify(all)),
    };
    const it = desk([withVariables(variable({ secure: true }), variable({ name: 'open' }))]);
    it.store.drafts.attach(storage);
    return { ...it, saved };
  }

  it('are never stored, nor told of with their text', () => {
    const { store, saved, states, facts } = open();
    type(store, 'note', SECRET);
    type(store, 'open', 'plain');
    store.apply(patch({ name: 'note', value: 'theirs', rev: '2', changedBy: 'Ben' }));
    type(store, 'note', SECRET);
    store.apply({ type: 'call-removed', callId: 'call-1' });
    assert.ok(saved.some((text) => text.includes('plain')));
    assert.equal(saved.join().includes(SECRET), false);
    assert.deepEqual(
      told(store).map(({ code, variables }) => [code, variables?.map(({ typed }) => typed)]),
      [
        ['variable-conflict', [undefined]],
        ['variables-unsaved', ['plain', undefined]],
      ],
    );
    assert.equal(JSON.stringify([states, facts]).includes(SECRET), false);
  });

  it('not even when the variable is not known any longer', () => {
    const { store } = open();
    type(store, 'note', SECRET);
    const call = withVariables(variable({ name: 'open' }));
    store.apply({
      type: 'batch',
      updates: [
        { type: 'call', call },
        { type: 'call-removed', callId: 'call-1' },
      ],
    });
    assert.deepEqual(
      told(store).map(({ variables }) => variables?.map(({ name, typed }) => [name, typed])),
      [[['note', undefined]]],
    );
    assert.equal(JSON.stringify(store.state.notices).includes(SECRET), false);
  });

  it('not even when it is open from the same update on', () => {
    const { store } = open();
    type(store, 'note', SECRET);
    store.apply(patch({ name: 'note', secure: false, value: 'theirs', rev: '2' }));
    assert.equal(told(store)[0]?.code, 'variable-conflict');
    assert.equal(JSON.stringify(store.state.notices).includes(SECRET), false);
  });

  it('nor when it becomes secure with the update that replaces it', () => {
    const { store } = open();
    type(store, 'open', SECRET);
    store.apply(patch({ name: 'open', secure: true, value: 'theirs', rev: '2' }));
    assert.equal(told(store)[0]?.code, 'variable-conflict');
    assert.equal(JSON.stringify(store.state.notices).includes(SECRET), false);
  });

  it('one that becomes secure leaves the storage', () => {
    const { store, saved } = open();
    type(store, 'open', SECRET);
    assert.ok(saved.at(-1)?.includes(SECRET));
    store.apply(patch({ name: 'open', secure: true }));
    assert.equal(saved.at(-1)?.includes(SECRET), false);
    assert.equal(drafts(store).get('open')?.text, SECRET);
  });
});

describe('typed variables after a reload', () => {
  it('meet what was saved meanwhile, with the first state and when they come after it', () => {
    for (const early of [true, false]) {
      const storage: DraftStorage = {
        load: () => ({
          'call-1/variables': {
            note: { text: 'mine', value: 'mine', base: { value: 'older', rev: '0' } },
            second: { text: 'kept', value: 'kept', base: { value: 'old', rev: '1' } },
            broken: { text: 1 },
            worse: { text: 'x', value: { a: 1 }, base: { value: null } },
          },
        }),
        save: () => undefined,
      };
      const call = withVariables(variable(), variable({ name: 'second' }));
      const { store } = desk(early ? [] : [call]);
      store.drafts.attach(storage);
      if (early) store.apply({ type: 'snapshot', snapshot: { calls: [call] } });
      else store.inform();
      assert.deepEqual([...drafts(store).keys()], ['second']);
      assert.deepEqual(
        told(store).map(({ code }) => code),
        ['variable-conflict'],
      );
    }
  });
});
