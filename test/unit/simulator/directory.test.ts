/** Whom a call can go to: lists, search, pages, and how long they take. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DirectoryItem } from '../../../src/core/schema/types.js';
import type { DirectoryQuery } from '../../../src/core/store/connector.js';
import { at, FROM, start, talking, type Page } from './harness.js';

const ask = (page: Page, query: Partial<DirectoryQuery> = {}, signal = new AbortController().signal) =>
  page.connector.directory({ kind: 'agents', text: '', purpose: 'transfer', ...query }, { signal });
const ids = async (page: Page, query: Partial<DirectoryQuery>) =>
  (await ask(page, query)).items.map(({ id }) => id);

describe('simulator: directory', () => {
  it('agents: not the one who asks, by name, with DN, team and state', async () => {
    const { sim, page } = await start();
    const { items, total, cursor, asOf } = await ask(page);
    assert.deepEqual(items[0], {
      id: 'ben',
      kind: 'agents',
      name: 'Ben Ortiz',
      dn: '4102',
      team: { en: 'Cards · Team 1', 'zh-CN': '卡片 · 一组' },
      state: 'available',
    });
    assert.deepEqual(
      items.map(({ id, state }) => `${id} ${state}`),
      ['ben available', 'cho available', 'dev wrapup'],
    );
    assert.deepEqual([total, cursor, asOf], [3, undefined, sim.clock.now()]);
  });

  it('states are those of now; who rings already says so', async () => {
    const floor = await at('ringing');
    await floor.ask(floor.cho, { type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    const item = async (id: string) => (await ask(floor.ada)).items.find((one) => one.id === id)!;
    assert.deepEqual(
      [(await item('ben')).state, (await item('ben')).selectable, (await item('ben')).reason],
      ['available', false, { en: 'Their phone is ringing', 'zh-CN': '其电话正在振铃' }],
    );
    floor.sim.phone('ben').answer();
    assert.deepEqual([(await item('ben')).state, (await item('ben')).selectable], ['engaged', undefined]);
    assert.equal((await item('cho')).state, 'idle');
  });

  it('a handset that is up: not selectable', async () => {
    const floor = await talking({ world: { settings: { handset: true, wrapupSeconds: 1 } } });
    const id = floor.sim.offerCall({ to: 'ben', from: FROM });
    floor.sim.phone('ben').answer();
    floor.sim.customer(id).hangUp();
    await floor.sim.advance(1000);
    const ben = async () => (await ask(floor.ada)).items[0]!;
    assert.equal((await ben()).selectable, false);
    floor.sim.phone('ben').hangUp();
    assert.equal((await ben()).selectable, undefined);
  });

  it('queues, entry points, contacts', async () => {
    const { page } = await start();
    assert.deepEqual(await ids(page, { kind: 'queues' }), ['q-card', 'q-credit', 'q-fraud']);
    assert.deepEqual(await ids(page, { kind: 'entry-points' }), ['ep-credit', 'ep-debit']);
    const { items } = await ask(page, { kind: 'contacts', purpose: 'consult' });
    assert.deepEqual(items[0], {
      id: 'c-couriers',
      kind: 'contacts',
      name: 'Card couriers',
      number: '+18005550121',
    });
    assert.equal(items.length, 8);
    assert.deepEqual(await ids(page, { kind: 'else' as never }), []);
  });

  it('a consult has no entry points; queues only where they are allowed', async () => {
    const { sim, page } = await start();
    assert.deepEqual(await ids(page, { kind: 'entry-points', purpose: 'consult' }), []);
    assert.equal((await ids(page, { kind: 'queues', purpose: 'consult' })).length, 3);
    sim.setProfile('ada', { consultToQueue: false });
    assert.deepEqual(await ids(page, { kind: 'queues', purpose: 'consult' }), []);
    assert.equal((await ids(page, { kind: 'queues', purpose: 'transfer' })).length, 3);
  });

  it('an outdial has no queues without the permission', async () => {
    const before = await talking();
    const { agents, interactions } = before.sim.state();
    const outdial = interactions.map((item) => ({
      ...item,
      engagements: item.engagements.map((one) => ({ ...one, kind: 'outdial' as const })),
    }));
    const { sim, page } = await start({ world: { agents: [...agents], interactions: outdial } });
    const query = { kind: 'queues', callId: before.callId } as const;
    assert.equal((await ids(page, query)).length, 3);
    sim.setProfile('ada', { outdial: { enabled: true, transferToQueue: false } });
    assert.deepEqual(await ids(page, query), []);
    assert.equal((await ids(page, { ...query, purpose: 'consult' })).length, 3);
  });

  const SEARCHES: [text: string, kind: DirectoryItem['kind'], found: string[]][] = [
    ['ORTIZ', 'agents', ['ben']],
    [' cho ', 'agents', ['cho']],
    ['4120', 'agents', ['dev']],
    ['team 2', 'agents', ['cho', 'dev']],
    ['一组', 'agents', ['ben']],
    ['ada', 'agents', []],
    ['alvarez', 'contacts', ['c-customer-3']],
    ['FERNÁNDEZ', 'contacts', ['c-customer-3']],
    ['+1 (212) 555', 'contacts', ['c-branch-harbour', 'c-customer-4']],
    ['反', 'queues', ['q-fraud']],
    ['555-0177', 'entry-points', ['ep-credit']],
    ['...', 'contacts', []],
  ];
  for (const [text, kind, found] of SEARCHES) {
    it(`finds ${JSON.stringify(text)} among ${kind}`, async () => {
      const { page } = await start();
      assert.deepEqual(await ids(page, { kind, text }), found);
    });
  }

  it('in pages of 50, with how many there are', async () => {
    const addressBook = Array.from({ length: 120 }, (_, i): DirectoryItem => {
      const n = String(i).padStart(3, '0');
      return { id: `c-${n}`, kind: 'contacts', name: `Contact ${n}`, number: `+1201555${n}` };
    });
    const { page } = await start({ world: { addressBook: [...addressBook].reverse() } });
    const first = await ask(page, { kind: 'contacts' });
    const second = await ask(page, { kind: 'contacts', cursor: first.cursor });
    const third = await ask(page, { kind: 'contacts', cursor: second.cursor });
    assert.deepEqual([first.items.length, second.items.length, third.items.length], [50, 50, 20]);
    assert.deepEqual([first.total, third.total, third.cursor], [120, 120, undefined]);
    assert.deepEqual(
      [...first.items, ...second.items, ...third.items].map(({ id }) => id),
      addressBook.map(({ id }) => id),
    );
    assert.equal((await ask(page, { kind: 'contacts', text: 'contact 11' })).total, 10);
  });

  it('takes as long as a command, and is as old as its answer', async () => {
    const { sim, page } = await start({ world: { settings: { latencyMs: 100 } } });
    const undo = sim.fault({ delayMs: 200 });
    const began = sim.clock.now();
    const answers: unknown[] = [];
    void ask(page).then(({ asOf, items }) => answers.push(asOf, items[0]?.state));
    await sim.advance(299);
    assert.deepEqual(answers, []);
    sim.offerCall({ to: 'ben', from: FROM });
    sim.phone('ben').answer();
    await sim.advance(1);
    assert.deepEqual(answers, [began + 300, 'engaged']);
    undo();
  });

  it('fails with the line, before and on the way, and when nobody waits any longer', async () => {
    const { sim, page } = await start({ world: { settings: { latencyMs: 100 } } });
    const onTheWay = ask(page);
    const undo = sim.fault({ dropLink: true });
    await assert.rejects(ask(page), { code: 'offline' });
    const failed = assert.rejects(onTheWay, { code: 'offline' });
    await sim.advance(100);
    await failed;
    undo();
    const abort = new AbortController();
    const given = assert.rejects(ask(page, {}, abort.signal), { name: 'AbortError' });
    abort.abort();
    await given;
    await assert.rejects(ask(page, {}, abort.signal), { name: 'AbortError' });
    assert.deepEqual(sim.commands, [], 'it is no command');
  });

  it('gives away no part of the world', async () => {
    const { sim, page } = await start();
    const { items } = await ask(page, { kind: 'contacts' });
    assert.throws(() => {
      items[0]!.name = 'changed';
    }, TypeError);
    assert.notEqual(sim.state().addressBook[2]?.name, 'changed');
  });
});
