// Questions for entries: who is asked in which order, what an answer has to be, and how one is called off.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DirectoryItem } from '../../../src/core/schema/index.js';
import type { DirectoryPage, DirectoryQuery } from '../../../src/core/store/connector.js';
import { askDirectory, type DirectoryStep } from '../../../src/core/store/directory.js';
import type { Problem } from '../../../src/core/store/problems.js';
import { makeAgent, makeCall, NOW } from '../../fixtures/calls.js';
import { bench, DESK, lineOf, settle } from './store-helpers.js';

const QUERY: DirectoryQuery = { kind: 'agents', text: '', purpose: 'transfer' };
const agent = (id: string, name: DirectoryItem['name'] = id, more: object = {}): DirectoryItem => ({
  id,
  kind: 'agents',
  name,
  ...more,
});
const ids = ({ items }: DirectoryPage) => items.map(({ id }) => id);

/** Asks these steps; what was reported stands in `problems`. */
function asking(options: { signal?: AbortSignal; lang?: string; self?: string } = {}) {
  const problems: Problem[] = [];
  let now = NOW;
  return {
    problems,
    later: (ms: number) => void (now += ms),
    ask: (answer: unknown, query: Partial<DirectoryQuery> = {}) =>
      askDirectory({ ...QUERY, ...query }, [async () => answer], {
        ...options,
        now: () => now,
        problem: (problem) => problems.push(problem),
      }),
    steps: (...steps: DirectoryStep[]) =>
      askDirectory(QUERY, steps, {
        ...options,
        now: () => now,
        problem: (problem) => problems.push(problem),
      }),
  };
}

describe('who is asked', () => {
  const page = (id: string): DirectoryPage => ({ items: [agent(id)], asOf: NOW });
  const said = (id: string | undefined | null, asked: string[], name = String(id)): DirectoryStep => {
    return () => {
      asked.push(name);
      return id === undefined ? undefined : Promise.resolve(id === null ? null : page(id));
    };
  };

  it('the first that answers; nobody after it', async () => {
    const asked: string[] = [];
    const { steps } = asking();
    assert.deepEqual(ids(await steps(said('a', asked), said('b', asked))), ['a']);
    assert.deepEqual(asked, ['a']);
  });

  it('who does not answer, or answers with nothing, passes it on', async () => {
    const asked: string[] = [];
    const { steps } = asking();
    const silent: DirectoryStep = async () => undefined;
    assert.deepEqual(ids(await steps(said(undefined, asked), silent, said(null, asked), said('c', asked))), [
      'c',
    ]);
    assert.deepEqual(asked, ['undefined', 'null', 'c']);
  });

  it('an empty answer is an answer', async () => {
    const { steps } = asking();
    const asked: string[] = [];
    assert.deepEqual(await steps(async () => ({ items: [], asOf: 5 }), said('b', asked)), {
      items: [],
      asOf: 5,
    });
    assert.deepEqual(ids(await steps(async () => [], said('b', asked))), []);
    assert.deepEqual(asked, []);
  });

  it('nobody answers: nothing, as of now', async () => {
    assert.deepEqual(await asking().steps(), { items: [], asOf: NOW });
    assert.deepEqual(await asking().steps(() => undefined), { items: [], asOf: NOW });
  });

  it('one after the other, not all at once', async () => {
    const asked: string[] = [];
    let pass!: (value: undefined) => void;
    const { steps } = asking();
    const done = steps(() => new Promise((resolve) => (pass = resolve)), said('b', asked));
    await settle();
    assert.deepEqual(asked, []);
    pass(undefined);
    assert.deepEqual(ids(await done), ['b']);
  });

  it('what rejects or throws is the outcome: nobody else is asked', async () => {
    const asked: string[] = [];
    const { steps } = asking();
    const failed = Object.assign(new Error('down'), { code: 'busy' });
    await assert.rejects(
      steps(() => Promise.reject(failed), said('b', asked)),
      failed,
    );
    await assert.rejects(
      steps(
        () => {
          throw failed;
        },
        said('b', asked),
      ),
      failed,
    );
    assert.deepEqual(asked, []);
  });

  it('each gets the question and a signal, of its own where none was given', async () => {
    const seen: unknown[] = [];
    const { signal } = new AbortController();
    const look: DirectoryStep = (...args) => {
      seen.push(...args);
      return undefined;
    };
    await asking({ signal }).steps(look);
    await asking().steps(look);
    assert.deepEqual(seen[0], QUERY);
    assert.equal(seen[1], signal);
    assert.ok(seen[3] instanceof AbortSignal);
  });
});

describe('called off', () => {
  it('before: the reason, at once', async () => {
    const reason = new Error('no longer');
    const { steps } = asking({ signal: AbortSignal.abort(reason) });
    await assert.rejects(
      steps(() => new Promise(() => undefined)),
      reason,
    );
  });

  it('while a source is silent: the reason, at once; nobody else is asked', async () => {
    const controller = new AbortController();
    const reason = new Error('another text');
    let asked = 0;
    const done = asking({ signal: controller.signal }).steps(
      () => new Promise(() => undefined),
      () => void asked++ as undefined,
    );
    controller.abort(reason);
    await assert.rejects(done, reason);
    assert.equal(asked, 0);
  });

  it('while a long list is read', async () => {
    const controller = new AbortController();
    const list = Array.from({ length: 9000 }, (_, i) => agent(`a${i}`));
    const { ask } = asking({ signal: controller.signal });
    const done = ask(list);
    await settle();
    controller.abort(new Error('stop'));
    await assert.rejects(done, /stop/);
    // what was begun is there for the next question
    assert.equal((await asking().ask(list)).total, 9000);
  });

  it('a source that fails after that is nobody’s unhandled rejection', async () => {
    const controller = new AbortController();
    let fail!: (error: Error) => void;
    const done = asking({ signal: controller.signal }).steps(
      () => new Promise((_, reject) => (fail = reject)),
    );
    controller.abort(new Error('stop'));
    await assert.rejects(done, /stop/);
    fail(new Error('late'));
    await settle();
  });

  it('afterwards it is too late', async () => {
    const controller = new AbortController();
    const page = await asking({ signal: controller.signal }).ask([agent('a')]);
    controller.abort();
    assert.deepEqual(ids(page), ['a']);
  });
});

describe('a page', () => {
  it('is taken as it is: whoever made it has searched, sorted and cut', async () => {
    const items = [agent('z'), agent('a'), { ...agent('q'), kind: 'queues' as const }];
    const { ask } = asking({ self: 'z' });
    const page = await ask({ items, cursor: 'next', total: 70, asOf: 12 }, { text: 'nothing like it' });
    assert.deepEqual(
      { ...page, items: ids(page) },
      { items: ['z', 'a', 'q'], cursor: 'next', total: 70, asOf: 12 },
    );
  });

  it('without a time is as old as now', async () => {
    for (const asOf of [undefined, null, 'now']) {
      assert.equal((await asking().ask({ items: [], asOf })).asOf, NOW);
    }
  });

  it('places and totals that are none are left out', async () => {
    for (const [cursor, total] of [
      [5, '70'],
      [null, null],
      ['', undefined],
      [{}, []],
    ]) {
      assert.deepEqual(await asking().ask({ items: [], cursor, total, asOf: 1 }), { items: [], asOf: 1 });
    }
  });

  for (const answer of [
    5,
    'agents',
    true,
    false,
    0,
    '',
    {},
    { items: null },
    { items: 'x' },
    { items: {} },
  ]) {
    it(`garbage is a failure, and reported: ${JSON.stringify(answer)}`, async () => {
      const { ask, problems } = asking();
      await assert.rejects(ask(answer), { code: 'invalid' });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['BAD_DATA'],
      );
    });
  }

  it('items are checked one by one', async () => {
    const { ask, problems } = asking();
    const page = await ask({ items: [agent('a'), { id: 'b' }, agent('c')], asOf: 1 });
    assert.deepEqual(ids(page), ['a', 'c']);
    assert.match(problems[0]!.path ?? '', /^directory\[1\]/);
  });
});

describe('a list', () => {
  const MANY = Array.from({ length: 120 }, (_, i) => agent(`a${i}`, `Agent ${i}`));

  it('is searched, sorted and paged here', async () => {
    const { ask } = asking();
    const first = await ask(MANY);
    assert.deepEqual([first.items.length, first.total, first.asOf], [50, 120, NOW]);
    assert.deepEqual(ids(first).slice(0, 3), ['a0', 'a1', 'a2']);
    const second = await ask(MANY, { cursor: first.cursor! });
    assert.deepEqual(ids(second)[0], 'a50');
    const third = await ask(MANY, { cursor: second.cursor! });
    assert.deepEqual([third.items.length, third.cursor], [20, undefined]);
    const found = await ask(MANY, { text: '119' });
    assert.deepEqual([ids(found), found.total], [['a119'], 1]);
  });

  it('one kind at a time', async () => {
    const list = [agent('a'), { ...agent('q'), kind: 'queues' }, { ...agent('c'), kind: 'contacts' }];
    for (const [kind, id] of [
      ['agents', 'a'],
      ['queues', 'q'],
      ['contacts', 'c'],
    ] as const)
      assert.deepEqual(ids(await asking().ask(list, { kind })), [id]);
    assert.deepEqual(ids(await asking().ask(list, { kind: 'entry-points' })), []);
  });

  it('the order is that of the language', async () => {
    const list = [agent('o', 'Östberg'), agent('z', 'Zander'), agent('a', 'Ahlin')];
    assert.deepEqual(ids(await asking({ lang: 'sv' }).ask(list)), ['a', 'z', 'o']);
    assert.deepEqual(ids(await asking({ lang: 'de' }).ask(list)), ['a', 'o', 'z']);
    assert.deepEqual(ids(await asking().ask(list)), ['a', 'o', 'z']);
  });

  it('is read once: another one is another array', async () => {
    const list = [agent('a')];
    const { ask, later } = asking();
    await ask(list);
    list.push(agent('b'));
    later(60_000);
    const again = await ask(list);
    assert.deepEqual(ids(again), ['a']);
    assert.equal(again.asOf, NOW, 'as old as its reading');
    const other = await ask([...list]);
    assert.deepEqual([ids(other), other.asOf], [['a', 'b'], NOW + 60_000]);
  });

  it('who asks is not on the list of agents', async () => {
    const list = [agent('ada'), agent('ben'), { ...agent('ada'), kind: 'queues' }];
    const page = await asking({ self: 'ada' }).ask(list);
    assert.deepEqual([ids(page), page.total], [['ben'], 1]);
    assert.deepEqual(ids(await asking({ self: 'ada' }).ask(list, { kind: 'queues' })), ['ada']);
    assert.deepEqual(ids(await asking({ self: 'ben' }).ask(list)), ['ada']);
    assert.deepEqual(ids(await asking().ask(list)), ['ada', 'ben']);
  });

  it('is not changed, and may be frozen', async () => {
    const list = Object.freeze([Object.freeze(agent('b')), Object.freeze(agent('a'))]);
    const before = JSON.stringify(list);
    assert.deepEqual(ids(await asking().ask(list)), ['a', 'b']);
    assert.equal(JSON.stringify(list), before);
  });

  const BAD: [title: string, it: unknown][] = [
    ['null', null],
    ['text', 'ben'],
    ['no id', { kind: 'agents', name: 'B' }],
    ['an id that is a number', { id: 7, kind: 'agents', name: 'B' }],
    ['no kind', { id: 'b', name: 'B' }],
    ['an unknown kind', { id: 'b', kind: 'robots', name: 'B' }],
    ['no name', { id: 'b', kind: 'agents' }],
    ['a name that is none', { id: 'b', kind: 'agents', name: 5 }],
    ['a wording that is none', { id: 'b', kind: 'agents', name: { en: null } }],
    ['a number that is one', { id: 'b', kind: 'agents', name: 'B', number: 123 }],
    ['selectable as text', { id: 'b', kind: 'agents', name: 'B', selectable: 'false' }],
  ];
  for (const [title, bad] of BAD) {
    it(`an entry is refused and reported, the others stay: ${title}`, async () => {
      const { ask, problems } = asking();
      const list = [agent('a'), bad, agent('c')];
      assert.deepEqual(ids(await ask(list)), ['a', 'c']);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.code, 'BAD_DATA');
      assert.match(problems[0]!.path ?? '', /^directory\[1\]/);
      assert.match(problems[0]!.message, /^directory\[1\].*: /);
      await ask(list);
      assert.equal(problems.length, 1, 'once');
    });
  }

  it('far down the path still names the entry; of very many the first of each part is told', async () => {
    const list: unknown[] = Array.from({ length: 6500 }, (_, i) => agent(`a${i}`));
    for (const at of [2500, 2501, 2502, 6499]) list[at] = { id: at };
    const { ask, problems } = asking();
    assert.equal((await ask(list)).total, 6496);
    assert.deepEqual(
      problems.map(({ path }) => /^directory\[(\d+)\]/.exec(path ?? '')?.[1]),
      ['2500', '6499'],
    );
  });

  it('a bad entry behind the first part is named by its place in the whole list', async () => {
    const { ask, problems } = asking();
    const list: unknown[] = Array.from({ length: 2003 }, (_, i) => ({
      id: String(i),
      kind: 'agents',
      name: 'A',
    }));
    list[2001] = { id: 5, kind: 'agents', name: 'A' };
    assert.equal((await ask(list)).total, 2002);
    assert.deepEqual(
      problems.map(({ code, path, message }) => [code, path, message]),
      [['BAD_DATA', 'directory[2001].id', 'directory[2001].id: expected string, got a number']],
    );
  });

  it('values of the host stand in no report', async () => {
    const { ask, problems } = asking();
    await ask([{ id: 'b', kind: 'Jordan Lee', name: 7, number: 2015530188 }]);
    assert.doesNotMatch(JSON.stringify(problems), /Jordan|2015530188/);
  });

  it('pollutes nothing, and takes unknown fields along', async () => {
    const list = JSON.parse(
      '[{"id":"a","kind":"agents","name":"A","skill":"cards","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
    ) as unknown;
    const { items } = await asking().ask(list);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal((items[0] as { skill?: unknown }).skill, 'cards');
  });

  it('100,000 entries do not hold the page up', async () => {
    const list = Array.from({ length: 100_000 }, (_, i) => agent(`a${i}`, `Agent ${i}`));
    let turns = 0;
    let done = false;
    const turn = () => {
      turns++;
      if (!done) setTimeout(turn);
    };
    setTimeout(turn);
    const page = await asking().ask(list, { text: '99999' });
    done = true;
    assert.deepEqual(ids(page), ['a99999']);
    assert.ok(turns > 50, `${turns} turns for everything else`);
  });
});

describe('the store', () => {
  const page = (id: string): DirectoryPage => ({ items: [agent(id)], asOf: NOW });
  const sources = ['event', 'session', 'line', 'state'] as const;

  for (const [i, first] of sources.entries()) {
    it(`asks ${sources.slice(i).join(', then ')}`, async () => {
      const has = (name: string) => sources.slice(i).includes(name as 'line');
      const line = lineOf(has('line') ? { directory: async () => page('line') } : {});
      const { store } = bench({ connector: line.connector });
      line.say({
        type: 'snapshot',
        snapshot: { ...DESK, calls: [makeCall()], directory: has('state') ? [agent('state')] : [] },
      });
      if (has('session')) store.owners.push({ directory: async () => page('session') });
      else store.owners.push({});
      const event: DirectoryStep | undefined = has('event') ? async () => page('event') : undefined;
      assert.deepEqual(ids(await store.queryDirectory(QUERY, {}, event)), [first]);
    });
  }

  it('the last of several sessions speaks for it', async () => {
    const { store } = bench();
    store.owners.push({ directory: async () => page('one') }, { directory: async () => page('two') });
    assert.deepEqual(ids(await store.queryDirectory(QUERY)), ['two']);
  });

  it('the connector gets question and signal', async () => {
    const seen: unknown[] = [];
    const line = lineOf({
      directory: async (...args) => {
        seen.push(...args);
        return page('line');
      },
    });
    const { store } = bench({ connector: line.connector });
    const { signal } = new AbortController();
    const query = { ...QUERY, text: 'be', cursor: '50', callId: 'call-1' };
    await store.queryDirectory(query, { signal });
    assert.deepEqual(seen, [query, { signal }]);
  });

  it('without anybody, nothing; oneself is no target of one’s own', async () => {
    const { store } = bench();
    assert.deepEqual(ids(await store.queryDirectory(QUERY)), []);
    store.apply({
      type: 'snapshot',
      snapshot: { ...DESK, agent: makeAgent(), calls: [], directory: [agent('ada'), agent('ben')] },
    });
    assert.deepEqual(ids(await store.queryDirectory(QUERY)), ['ben']);
  });

  it('bad entries are a problem of the page, told as a fact', async () => {
    const { store, problems } = bench();
    store.owners.push({ directory: async () => [agent('a'), 5] });
    assert.deepEqual(ids(await store.queryDirectory(QUERY)), ['a']);
    await settle();
    assert.equal(problems().length, 1);
    assert.match(problems()[0]!.path ?? '', /^directory\[1\]/);
  });

  it('asks no connector that was taken away', async () => {
    const line = lineOf({ directory: async () => page('line') });
    const { store } = bench({ connector: line.connector });
    store.connector = null;
    assert.deepEqual(ids(await store.queryDirectory(QUERY)), []);
  });
});
