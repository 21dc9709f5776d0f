import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore } from '../../../src/core/store/store.js';
import { at, BEN, connected, FROM, seen, start, stateOf, talking, told } from './harness.js';

const HELD = { type: 'hold', legId: 'customer' } as const;

describe('simulator: faults', () => {
  it('dropLink: offline, nothing buffered, commands rejected; then online and everything', async () => {
    const { sim, page, callId } = await connected();
    const undo = sim.fault({ dropLink: true });
    const offline = page.updates.at(-1)!;
    assert.ok(offline.type === 'link' && offline.link.status === 'offline');
    assert.equal(page.store.state.link.status, 'offline');
    const before = page.updates.length;
    sim.phone('ada').hangUp();
    await assert.rejects(page.send({ type: 'wrapup', callId }), { code: 'offline' });
    await assert.rejects(page.connector.refresh(), { code: 'offline' });
    assert.equal(page.updates.length, before);
    assert.equal(page.call().phase, 'connected');
    assert.deepEqual(sim.commands, [], 'never arrived');
    undo();
    undo();
    const [link, snapshot, ...more] = page.updates.slice(before);
    assert.ok(link?.type === 'link' && link.link.status === 'online' && snapshot?.type === 'snapshot');
    assert.deepEqual(more, []);
    assert.equal(page.call().phase, 'wrapup');
    await page.send({ type: 'wrapup', callId });
    await sim.advance(0);
    assert.deepEqual(page.store.state.calls, []);
    assert.deepEqual(page.problems, []);
  });

  it('dropLink twice: up when both are undone; what was under way is lost', async () => {
    const { sim, page } = await start();
    const late = sim.fault({ delayMs: 500 });
    sim.offerCall({ from: FROM });
    const one = sim.fault({ dropLink: true });
    const two = sim.fault({ dropLink: true });
    late();
    await sim.advance(1000);
    one();
    assert.equal(page.store.state.link.status, 'offline');
    assert.equal(page.store.state.calls.length, 0);
    two();
    assert.equal(page.store.state.link.status, 'online');
    assert.equal(page.call().phase, 'offered');
    sim.phone('ada').answer();
    assert.equal(page.updates.at(-1)?.seq, 2);
    assert.equal(page.call().phase, 'connected');
  });

  it('dropLink before a page connects: it hears so', async () => {
    const { sim } = await start();
    sim.fault({ dropLink: true });
    const store = createStore({ connector: sim.connector('ada'), clock: sim.clock });
    await sim.advance(0);
    assert.equal(store.state.link.status, 'offline');
    assert.equal(store.state.agent, undefined);
  });

  it('loseResults: carried out, never answered', async () => {
    const { sim, page, callId } = await connected();
    const undo = sim.fault({ loseResults: true });
    let answered = false;
    void page.send({ ...HELD, callId }).then(() => (answered = true));
    await sim.advance(60_000);
    assert.equal(answered, false);
    assert.equal(page.call().legs[0]?.hold, true);
    undo();
    assert.ok((await page.send({ type: 'resume', callId, legId: 'customer' })).ok);
  });

  it('duplicate: each update twice, and nothing comes of it', async () => {
    const { sim, page } = await start();
    const undo = sim.fault({ duplicate: true });
    sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    assert.deepEqual(
      page.updates.slice(2).map(({ seq }) => seq),
      [1, 1, 2, 2],
    );
    assert.equal(page.call().phase, 'connected');
    undo();
    sim.phone('ada').hangUp();
    assert.deepEqual(
      page.updates.slice(6).map(({ seq }) => seq),
      [3],
    );
    assert.deepEqual(page.problems, []);
  });

  it('reorder: neighbours change places, one alone is only late', async () => {
    const { sim, page } = await start();
    const undo = sim.fault({ reorder: true });
    sim.offerCall({ from: FROM });
    assert.equal(page.updates.length, 2);
    sim.phone('ada').answer();
    sim.phone('ada').hangUp();
    assert.deepEqual(
      page.updates.slice(2).map(({ seq }) => seq),
      [2, 1],
    );
    await sim.advance(50);
    assert.deepEqual(
      page.updates.slice(2).map(({ seq }) => seq),
      [2, 1, 3],
    );
    assert.equal(page.call().phase, 'wrapup');
    undo();
    await sim.advance(60_000);
    assert.deepEqual(page.store.state.calls, []);
  });

  it('delayMs: updates and answers are late, in order, also when it ends', async () => {
    const { sim, page } = await start();
    const undo = sim.fault({ delayMs: 300 });
    sim.offerCall({ from: FROM });
    await sim.advance(299);
    assert.equal(page.store.state.calls.length, 0);
    await sim.advance(1);
    assert.equal(page.call().phase, 'offered');
    sim.phone('ada').answer();
    let answered = false;
    void page.send({ ...HELD, callId: page.call().id }).then(() => (answered = true));
    await sim.advance(0);
    undo();
    sim.phone('ada').hangUp();
    assert.equal(page.call().phase, 'offered', 'nothing overtakes what is under way');
    await sim.advance(299);
    assert.equal(page.call().phase, 'offered', 'nor is it hurried');
    assert.equal(answered, false);
    await sim.advance(1);
    assert.equal(answered, true);
    assert.equal(page.call().phase, 'wrapup');
    assert.deepEqual(
      page.updates.slice(2).map(({ seq }) => seq),
      [1, 2, 3, 4],
    );
  });

  it('failNext: the next of that type is refused, once', async () => {
    const { sim, page, callId } = await connected();
    sim.fault({ failNext: { type: 'hold', code: 'refused', message: 'Switch is busy' } });
    assert.ok((await page.send({ type: 'pause-recording', callId })).ok);
    const result = await page.send({ ...HELD, callId });
    assert.deepEqual({ ...result, id: 0 }, { id: 0, ok: false, code: 'refused', message: 'Switch is busy' });
    await sim.advance(0);
    assert.equal(page.call().legs[0]?.hold, false);
    assert.ok((await page.send({ ...HELD, callId })).ok);
    const undo = sim.fault({ failNext: { type: 'resume', code: 'refused' } });
    undo();
    assert.ok((await page.send({ type: 'resume', callId, legId: 'customer' })).ok);
  });

  it('a page that throws stops nobody', async (t) => {
    const { sim, page } = await start();
    const thrown: unknown[] = [];
    t.mock.method(globalThis, 'queueMicrotask', (work: () => void) => {
      try {
        work();
      } catch (error) {
        thrown.push(error);
      }
    });
    const bad = () => {
      throw new Error('of the page');
    };
    await sim.connector('ada').connect(bad, { signal: new AbortController().signal });
    sim.offerCall({ from: FROM });
    assert.equal(page.call().phase, 'offered');
    assert.equal(thrown.length, 3);
  });
});

describe('simulator: faults while two agents are on a call', () => {
  it('dropLink: both find what became of the consult when the line is up again', async () => {
    const { sim, ada, ben, interactionId } = await at('talking to ben');
    const undo = sim.fault({ dropLink: true });
    sim.customer(interactionId).hangUp();
    assert.equal(seen(ben), 'connected consult | customer connected held | agent connected', 'last known');
    undo();
    assert.deepEqual([seen(ada), seen(ben)], ['wrapup single | customer left | agent left', 'none']);
    assert.equal(ben.store.state.agent?.state.kind, 'available');
    assert.deepEqual([...ada.problems, ...ben.problems], []);
  });

  it('loseResults: the updates of both pages tell all', async () => {
    const { sim, ada, ben, callId } = await talking();
    sim.fault({ loseResults: true });
    const done = ada.store.request({ type: 'consult', callId, target: BEN });
    await sim.advance(0);
    assert.equal((await done).ok, true, 'confirmed by the new leg');
    sim.phone('ben').answer();
    const legId = ada.call().legs[1]!.id;
    const completed = ada.store.request({ type: 'complete-transfer', callId, legId });
    await sim.advance(0);
    assert.equal((await completed).ok, true);
    assert.equal(seen(ben), 'connected single | customer connected');
  });

  for (const fault of [{ duplicate: true }, { reorder: true }, { delayMs: 300 }] as const) {
    it(`${Object.keys(fault)[0]}: consult, swap, conference and transfer come to the same`, async () => {
      const { sim, ada, ben, callId } = await talking();
      const undo = sim.fault(fault);
      const legId = () =>
        sim.state().interactions.find(({ waiting, topology }) => !waiting && topology !== 'single')!
          .parties[0]!.id;
      void ada.send({ type: 'consult', callId, target: BEN });
      await sim.advance(400);
      sim.phone('ben').answer();
      for (const type of ['hold', 'resume', 'conference', 'complete-transfer'] as const) {
        void ada.send({ type, callId, legId: legId() });
        await sim.advance(0);
      }
      undo();
      await sim.advance(400);
      assert.deepEqual(
        [seen(ada), seen(ben)],
        ['wrapup single | customer left | agent left', 'connected single | customer connected'],
      );
      assert.equal(ben.call().role, 'primary');
      assert.deepEqual([...ada.problems, ...ben.problems], []);
    });
  }

  it('failNext: a consult that is refused leaves the customer as he was', async () => {
    const { sim, ada, ben, ask, callId } = await talking();
    sim.fault({ failNext: { type: 'consult', code: 'refused' } });
    assert.equal(await ask(ada, { type: 'consult', callId, target: BEN }), 'refused');
    assert.deepEqual([seen(ada), seen(ben)], ['connected single | customer connected', 'none']);
  });

  it('a notice that was lost with the line is not told twice', async () => {
    const { sim, ada } = await at('ringing');
    const undo = sim.fault({ dropLink: true });
    sim.phone('ben').decline();
    undo();
    assert.equal(seen(ada), 'connected single | customer connected');
    assert.deepEqual([told(ada), stateOf(sim, 'ben')], [[], 'available']);
  });
});
