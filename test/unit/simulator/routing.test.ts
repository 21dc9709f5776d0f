import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agentIn, flat, FROM, openPage, start, stateOf } from './harness.js';

const at = (sim: Awaited<ReturnType<typeof start>>['sim'], id: string) =>
  sim
    .state()
    .interactions.find((item) => item.id === id)
    ?.engagements.at(-1)?.agentId;

describe('simulator: routing', () => {
  it('knows the default world', async () => {
    const { sim } = await start();
    const { agents, queues, anis, entryPoints, addressBook } = sim.state();
    assert.deepEqual(
      agents.map(({ id }) => id),
      ['ada', 'ben', 'cho', 'dev'],
    );
    assert.deepEqual(
      queues.map(({ agentIds }) => agentIds),
      [['ada'], ['ben', 'cho'], ['ben', 'cho']],
    );
    assert.equal(anis.length, 3);
    assert.deepEqual(
      entryPoints.map(({ id }) => id),
      ['ep-debit', 'ep-credit'],
    );
    assert.ok(addressBook.length > 3);
    assert.equal(stateOf(sim, 'dev'), 'wrapup');
    assert.equal(agentIn(sim, 'ada').history.length, 12);
    const dev = openPage(sim, 'dev');
    await sim.advance(3_600_000);
    assert.equal(dev.call().phase, 'wrapup', 'without a deadline');
  });

  it('goes to who has been available longest, in the order of the queue when equal', async () => {
    const { sim } = await start({}, 'ben');
    const ben = openPage(sim, 'ben');
    await sim.advance(1000);
    const first = sim.offerCall({ to: 'q-fraud', from: FROM });
    assert.equal(at(sim, first), 'ben');
    sim.customer(first).hangUp();
    await ben.send({ type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    await ben.send({ type: 'agent-state', state: 'available' });
    assert.equal(at(sim, sim.offerCall({ to: 'q-fraud', from: FROM })), 'cho');
    assert.equal(at(sim, sim.offerCall({ to: 'q-fraud', from: FROM })), 'ben');
  });

  it('waits when there is nobody, one call at a time, in the order of arrival', async () => {
    const { sim, page } = await start();
    const [one, two, three] = ['+1201', '+1202', '+1203'].map((from) => sim.offerCall({ from }));
    assert.deepEqual([at(sim, one!), at(sim, two!), at(sim, three!)], ['ada', undefined, undefined]);
    assert.equal(page.store.state.calls.length, 1);
    sim.phone('ada').answer();
    sim.customer(two!).hangUp();
    sim.customer(one!).hangUp();
    assert.equal(at(sim, three!), undefined, 'not during wrap-up');
    await page.send({ type: 'wrapup', callId: page.call().id });
    assert.equal(at(sim, three!), 'ada');
  });

  it('never goes to idle agents, and comes as soon as one becomes available', async () => {
    const { sim, page } = await start();
    await page.send({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    const id = sim.offerCall({ from: FROM });
    await sim.advance(60_000);
    assert.equal(at(sim, id), undefined);
    await page.send({ type: 'agent-state', state: 'available' });
    assert.equal(at(sim, id), 'ada');
  });

  it('keeps its place when it returns to the queue, and goes on to others', async () => {
    const { sim } = await start({}, 'ben');
    const id = sim.offerCall({ to: 'q-fraud', from: FROM });
    await sim.advance(20_000);
    assert.equal(stateOf(sim, 'ben'), 'rona');
    assert.equal(at(sim, id), 'cho');
    const call = sim.state().interactions.find((item) => item.id === id)!.engagements;
    assert.equal(call.length, 1, 'the engagement of ben is gone');
  });

  it('to one agent: for this agent alone, afterwards for the queue', async () => {
    const { sim } = await start();
    const id = sim.offerCall({ to: 'cho', from: FROM });
    assert.equal(at(sim, id), 'cho');
    const next = sim.offerCall({ to: 'cho', from: FROM });
    assert.equal(at(sim, next), undefined, 'ben is free, but it is for cho');
    sim.phone('cho').decline();
    assert.equal(at(sim, id), 'ben');
    assert.equal(at(sim, next), undefined);
  });

  it('with a handset: not before it is hung up, and says so once', async () => {
    const { sim, page } = await start({ world: { settings: { handset: true, wrapupSeconds: 1 } } });
    const notices = () => flat(page.updates).filter(({ type }) => type === 'notice');
    const first = sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    sim.customer(first).hangUp();
    await sim.advance(1000);
    assert.equal(stateOf(sim, 'ada'), 'available');
    assert.equal(notices().length, 0, 'nothing to be said before there is a call');
    const id = sim.offerCall({ from: FROM });
    sim.offerCall({ from: FROM });
    assert.equal(at(sim, id), undefined);
    assert.equal(notices().length, 1);
    assert.deepEqual(
      page.store.state.notices.map(({ level, code, text }) => [level, code, text]),
      [
        [
          'warning',
          'handset',
          { en: 'Hang up your handset before the next call', 'zh-CN': '请先挂断听筒，再接下一个呼叫' },
        ],
      ],
    );
    assert.equal(sim.phone('ada').hangUp(), true);
    assert.equal(at(sim, id), 'ada');
  });

  it('without a handset setting the phone is free with the call', async () => {
    const { sim } = await start();
    const id = sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    assert.equal(agentIn(sim, 'ada').offHook, true);
    sim.customer(id).hangUp();
    assert.equal(agentIn(sim, 'ada').offHook, false);
  });

  it('says what is wrong with a script', async () => {
    const { sim } = await start();
    const id = sim.offerCall({ from: FROM });
    const wrong: [() => unknown, RegExp][] = [
      [
        () => sim.offerCall({ to: 'q-none', from: FROM }),
        /offerCall: there is no agent or queue "q-none".*q-card/,
      ],
      [() => sim.offerCall({} as never), /offerCall: from is missing/],
      [() => sim.connector('zoe'), /connector: there is no agent "zoe".*ada, ben/],
      [() => sim.phone('zoe'), /phone: there is no agent "zoe"/],
      [() => sim.phone('ada').answer('call-x'), /phone\(ada\)\.answer: there is no call "call-x"/],
      [() => sim.customer('int-x'), /customer: there is no interaction "int-x".*offerCall/],
      [() => sim.party(id, 'leg-9'), /party: there is no leg "leg-9".*customer/],
      [() => sim.editVariable('int-x', 'ben', 'a', 1), /editVariable: there is no interaction/],
      [() => sim.editVariable(id, 'zoe', 'a', 1), /editVariable: there is no agent/],
      [() => sim.editVariable(id, 'ben', 'a', 1), /has no variable "a".*caseNumber/],
      [() => sim.setProfile('zoe', {}), /setProfile: there is no agent/],
    ];
    for (const [script, message] of wrong) assert.throws(script, message);
    assert.ok(sim.party(id, 'customer').hangUp());
  });
});
