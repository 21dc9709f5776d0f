import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UpdateInput } from '../../../src/core/schema/types.js';
import { createStore } from '../../../src/core/store/store.js';
import { createSimulator } from '../../../src/simulator/index.js';
import { createIds } from '../../../src/simulator/random.js';
import { command, connected, flat, FROM, openPage, refresh, start } from './harness.js';

const SUPPORTED = [
  'answer',
  'decline',
  'hold',
  'resume',
  'end-call',
  'transfer',
  'complete-transfer',
  'consult',
  'cancel-consult',
  'end-consult',
  'exit-consult',
  'conference',
  'end-conference',
  'exit-conference',
  'pause-recording',
  'resume-recording',
  'wrapup',
  'extend-wrapup',
  'save-variables',
  'agent-state',
  'outdial',
  'cancel-call',
  'campaign-call',
  'campaign-skip',
  'submit-guide',
  'send-digits',
];

describe('simulator: connector', () => {
  it('says online, then everything', async () => {
    const { sim, page } = await start({ seed: 7 });
    const [link, first, ...more] = page.updates;
    assert.ok(link?.type === 'link' && first?.type === 'snapshot');
    assert.equal(link.link.status, 'online');
    assert.deepEqual(more, []);
    const { epoch, seq, serverTime, agent, profile, calls, history } = first.snapshot;
    assert.deepEqual([epoch, seq, serverTime], ['sim-7-0', 0, sim.clock.now()]);
    assert.equal(agent?.name, 'Ada Novak');
    assert.equal(profile?.wrapup?.reasons?.length, 6);
    assert.equal(profile?.idleCodes?.length, 5);
    assert.equal(history?.length, 12);
    assert.deepEqual(calls, []);
    assert.deepEqual(page.problems, []);
  });

  it('supports what it can carry out, and announces what the agent has', async () => {
    const { sim, page } = await start();
    assert.deepEqual([...page.connector.supports].sort(), [...SUPPORTED].sort());
    const { profile } = page.store.state;
    assert.deepEqual([profile.outdial?.enabled, profile.campaignEnabled], [true, true]);
    assert.deepEqual(profile, sim.state().agents[0]?.profile);
    assert.equal(page.connector.simulator, sim);
    assert.equal(page.connector.timeoutFor, undefined);
  });

  it('counts each agent by one, and revisions by call', async () => {
    const { sim, page, callId, interactionId } = await connected();
    for (const type of ['hold', 'resume'] as const) await page.send({ type, callId, legId: 'customer' });
    sim.editVariable(interactionId, 'cho', 'caseNumber', 'x');
    await sim.advance(0);
    const ordered = page.updates.slice(2);
    assert.deepEqual(
      ordered.map(({ seq }) => seq),
      ordered.map((_, i) => i + 1),
    );
    assert.ok(ordered.every(({ epoch, serverTime }) => epoch === 'sim-1-0' && serverTime !== undefined));
    const revs = flat(ordered).flatMap((update) =>
      update.type === 'call'
        ? [update.call.rev]
        : update.type === 'call-patch'
          ? [(update.patch as { rev: number }).rev]
          : [],
    );
    assert.deepEqual(revs, [1, 2, 3, 4, 5]);
  });

  it('shares everything with a second tab', async () => {
    const { sim, page, callId } = await connected();
    const second = openPage(sim, 'ada');
    await sim.advance(0);
    assert.deepEqual(second.store.state.calls, page.store.state.calls);
    await second.send({ type: 'hold', callId, legId: 'customer' });
    await sim.advance(0);
    assert.equal(page.call().legs[0]?.hold, true);
    assert.deepEqual(page.updates.at(-1), second.updates.at(-1));
  });

  it('is quiet once its signal is aborted, also before it was connected', async () => {
    const { sim } = await start();
    const abort = new AbortController();
    const updates: UpdateInput[] = [];
    const connector = sim.connector('ada');
    await connector.connect((update) => updates.push(update), { signal: abort.signal });
    assert.equal(updates.length, 2);
    abort.abort();
    sim.offerCall({ from: FROM });
    void connector.connect((update) => updates.push(update), { signal: abort.signal });
    await sim.advance(0);
    assert.equal(updates.length, 2);
    await assert.rejects(
      connector.send(command({ type: 'agent-state', state: 'available' }), { signal: abort.signal }),
    );
  });

  it('refreshes with a snapshot', async () => {
    const { page } = await connected();
    const { seq, calls, agent } = await refresh(page);
    assert.equal(seq, page.store.state.seq);
    assert.deepEqual(calls, page.store.state.calls);
    assert.deepEqual(agent, page.store.state.agent);
  });

  it('answers a page that changes the world from within an update, in order', async () => {
    const { sim, page } = await start();
    const abort = new AbortController();
    let busy = false;
    const answering = (update: UpdateInput) => {
      assert.equal(busy, false, 'one update at a time');
      busy = true;
      if (update.type === 'call' && update.call.phase === 'offered') sim.phone('ada').answer();
      busy = false;
    };
    await sim.connector('ada').connect(answering, { signal: abort.signal });
    sim.offerCall({ from: FROM });
    assert.equal(page.call().phase, 'connected');
    assert.deepEqual(
      page.updates.slice(2).map(({ seq }) => seq),
      [1, 2],
    );
    assert.deepEqual(page.problems, []);
  });

  it('tells state and answer in either order', async () => {
    const orders = new Set<string>();
    const { sim, page, callId } = await connected();
    for (let i = 0; i < 12; i++) {
      const before = page.updates.length;
      const type = i % 2 ? 'resume' : 'hold';
      assert.ok((await page.send({ type, callId, legId: 'customer' })).ok);
      orders.add(page.updates.length > before ? 'state first' : 'answer first');
      await sim.advance(0);
      assert.equal(page.updates.length, before + 1);
    }
    assert.deepEqual([...orders].sort(), ['answer first', 'state first']);
  });

  it('takes its time', async () => {
    const { sim, page, callId } = await connected({ world: { settings: { latencyMs: 250 } } });
    let done = false;
    void page.send({ type: 'hold', callId, legId: 'customer' }).then(() => (done = true));
    await sim.advance(249);
    assert.deepEqual([done, page.call().legs[0]?.hold], [false, false]);
    await sim.advance(1);
    assert.deepEqual([done, page.call().legs[0]?.hold], [true, true]);
  });

  it('remembers all commands, without secure values and digits', async () => {
    const { sim, page, callId } = await connected();
    const changes = {
      cardNumber: { value: '4111' },
      caseNumber: { value: 'A' },
      unknown: { value: 'secret' },
    };
    await page.send({ type: 'save-variables', callId, changes });
    await page.send({ type: 'send-digits', callId, digits: '12#' });
    await page.send({ type: 'save-variables', callId: 'call-x', changes });
    const [save, digits, lost] = sim.commands as never as { changes: object; digits: string }[];
    assert.deepEqual(save?.changes, {
      cardNumber: { value: null, secure: true },
      caseNumber: { value: 'A' },
      unknown: { value: null, secure: true },
    });
    assert.equal(digits?.digits, '•••');
    assert.ok(!JSON.stringify(lost).includes('4111'));
    assert.ok(Object.isFrozen(sim.commands));
  });

  it('starts anew with another epoch; no id comes again', async () => {
    const { sim, page, callId, interactionId } = await connected();
    const variables = page.call().variables;
    sim.reset();
    const last = page.updates.at(-1)!;
    assert.ok(last.type === 'snapshot');
    assert.deepEqual([last.snapshot.epoch, last.snapshot.seq, last.snapshot.calls], ['sim-1-1', 0, []]);
    assert.deepEqual(sim.commands, []);
    const again = sim.offerCall({ from: FROM });
    assert.notEqual(again, interactionId);
    assert.notEqual(page.call().id, callId);
    assert.deepEqual(page.call().variables, variables, 'of the same seed');
    assert.equal(page.updates.at(-1)?.seq, 1);
    await sim.advance(20_000);
    assert.equal(page.store.state.agent?.state.kind, 'rona');
    assert.deepEqual(page.problems, []);
  });

  it('refuses what was under way when it starts anew', async () => {
    const { sim, page } = await start({ world: { settings: { latencyMs: 100 } } });
    const answer = page.send({ type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    sim.reset();
    await sim.advance(100);
    assert.equal(await answer.then((result) => !result.ok && result.code), 'not-found');
    assert.equal(page.store.state.agent?.state.kind, 'available');
  });

  it('never gives an id twice', () => {
    const id = createIds(1);
    assert.equal(new Set(Array.from({ length: 10_000 }, () => id('call'))).size, 10_000);
  });

  it('gives away no part of itself', async () => {
    const { sim } = await connected();
    const world = sim.state();
    assert.throws(() => {
      world.agents[0]!.state.kind = 'idle';
    }, TypeError);
    const agents = [{ ...world.agents[1]!, id: 'eve' }];
    const other = createSimulator({ clock: 'manual', world: { agents } });
    other.setProfile('eve', { lang: 'fr' });
    assert.equal(agents[0]!.profile.lang, undefined);
    assert.deepEqual(other.state().interactions, []);
  });

  it('on a real clock is not moved by hand', async () => {
    const sim = createSimulator();
    await assert.rejects(sim.advance(5), /advance: the clock is real.*clock: 'manual'/);
  });

  it('makes a store confirm what was asked', async () => {
    const { sim } = await start();
    const store = createStore({ connector: sim.connector('ada'), clock: sim.clock });
    await sim.advance(0);
    sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    const callId = store.state.calls[0]!.id;
    const ask = store.request({ type: 'hold', callId, legId: 'customer' });
    assert.equal(store.state.pending.length, 1);
    assert.deepEqual(await ask.then(({ ok }) => ok), true);
    assert.equal(store.state.pending.length, 0);
  });
});
