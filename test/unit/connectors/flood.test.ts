/** Many updates at once: the page is told less often, and nothing that counts is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeCall, makeLeg, NOW } from '../../fixtures/calls.js';
import { openPage } from './fake-socket.js';

const patch = (seq: number, change: object, callId = 'call-1') => ({
  type: 'call-patch',
  epoch: 'e1',
  seq,
  callId,
  patch: change,
});

async function open(
  calls = [makeCall({ phase: 'connected' }), makeCall({ id: 'call-2', phase: 'connected' })],
) {
  const page = await openPage();
  const socket = await page.greet(1, 'e1', calls);
  await page.pass(200);
  const states: string[] = [];
  page.store.subscribe(({ calls: [first] }) => states.push(String(first?.queue)));
  const facts: string[] = [];
  page.store.onFact(({ fact }) => facts.push(fact));
  return { ...page, socket, states, facts };
}

describe('a flood of updates', () => {
  it('a few are told at once, each for itself', async () => {
    const { socket, states } = await open();
    for (let n = 0; n < 5; n++) socket.say(patch(n + 2, { queue: `Q${n}` }));
    assert.deepEqual(states, ['Q0', 'Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('a thousand are told in a few changes; the last one stands, and nothing seems to be missing', async () => {
    const { socket, states, store, pass } = await open();
    for (let n = 0; n < 1000; n++) socket.say(patch(n + 2, { queue: `Q${n}` }, `call-${(n % 2) + 1}`));
    await pass(300);
    assert.deepEqual(
      store.state.calls.map(({ queue }) => queue),
      ['Q998', 'Q999'],
    );
    assert.ok(states.length < 40, `${states.length} changes`);
    assert.equal(store.state.seq, 1001);
    assert.equal(socket.frames('refresh').length, 0);
    socket.say(patch(1002, { queue: 'after' }));
    await pass(300);
    assert.equal(store.state.calls[0]!.queue, 'after');
    assert.equal(socket.frames('refresh').length, 0);
  });

  it('a gap within it is noticed', async () => {
    const { socket, pass } = await open();
    for (let n = 0; n < 100; n++) if (n !== 60) socket.say(patch(n + 2, { queue: `Q${n}` }));
    await pass(300);
    assert.equal(socket.frames('refresh').length, 1);
  });

  it('phases are steps that tell something: none is skipped', async () => {
    const { socket, facts, store, pass } = await open([]);
    for (let n = 0; n < 30; n++) socket.say({ type: 'profile', epoch: 'e1', seq: n + 2, profile: {} });
    const call = makeCall({ id: 'new', phase: 'offered', legs: [makeLeg()] });
    socket.say({ type: 'call', epoch: 'e1', seq: 32, call });
    socket.say(patch(33, { queue: 'A' }, 'new'));
    socket.say(patch(34, { phase: 'connected' }, 'new'));
    socket.say(patch(35, { queue: 'B' }, 'new'));
    await pass(300);
    assert.equal(store.state.calls[0]!.phase, 'connected');
    assert.equal(store.state.calls[0]!.queue, 'B');
    assert.ok(facts.includes('cc-call-connected'));
  });

  it('a call that comes and goes within it has been there', async () => {
    const { socket, facts, store, pass } = await open([]);
    for (let n = 0; n < 30; n++) socket.say({ type: 'profile', epoch: 'e1', seq: n + 2, profile: {} });
    const call = makeCall({ id: 'short', phase: 'connected' });
    socket.say({ type: 'call', epoch: 'e1', seq: 32, call });
    socket.say({
      type: 'call',
      epoch: 'e1',
      seq: 33,
      call: { ...call, phase: 'ended', end: { reason: 'completed' } },
    });
    socket.say({ type: 'call-removed', epoch: 'e1', seq: 34, callId: 'short' });
    await pass(300);
    assert.equal(store.state.calls.length, 0);
    assert.equal(facts.filter((fact) => fact === 'cc-call-ended').length, 1);
  });

  it('messages among what is doubled are not lost', async () => {
    const { socket, store, pass } = await open();
    for (let n = 0; n < 40; n++) socket.say(patch(n + 2, { queue: `Q${n}` }));
    socket.say(patch(41, { queue: 'Q39' }));
    socket.say({ type: 'notice', notice: { id: 'n1', level: 'info', text: 'Hear me' } });
    socket.say(patch(41, { queue: 'Q39' }));
    await pass(300);
    assert.deepEqual(
      store.state.notices.map(({ id }) => id),
      ['n1'],
    );
    assert.equal(store.state.calls[0]!.queue, 'Q39');
  });

  it('what was gathered is told before the snapshot, and when the line drops', async () => {
    const { socket, store, states } = await open();
    for (let n = 0; n < 40; n++) socket.say(patch(n + 2, { queue: `Q${n}` }));
    assert.notEqual(states.at(-1), 'Q39');
    socket.say({
      type: 'snapshot',
      snapshot: {
        epoch: 'e1',
        seq: 42,
        serverTime: NOW,
        calls: [makeCall({ phase: 'connected', queue: 'S' })],
      },
    });
    assert.equal(store.state.calls[0]!.queue, 'S');
    for (let n = 0; n < 40; n++) socket.say(patch(n + 43, { queue: `R${n}` }));
    socket.drop();
    assert.equal(store.state.calls[0]!.queue, 'R39');
    assert.equal(store.state.seq, 82);
  });

  it('a field that is removed stays removed', async () => {
    const { socket, store, pass } = await open();
    for (let n = 0; n < 40; n++) socket.say(patch(n + 2, { queue: `Q${n}`, dnis: '+12015550100' }));
    socket.say(patch(42, { dnis: null }));
    await pass(300);
    assert.equal(store.state.calls[0]!.queue, 'Q39');
    assert.equal('dnis' in store.state.calls[0]!, false);
  });

  it('answers do not wait', async () => {
    const { socket, store, pass } = await open();
    for (let n = 0; n < 100; n++) socket.say(patch(n + 2, { queue: `Q${n}` }));
    const sent = store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const { id } = socket.frames('command')[0]!.command as { id: string };
    socket.say({ type: 'result', result: { id, ok: false, code: 'denied' } });
    const result = await sent;
    assert.equal(!result.ok && result.code, 'denied');
    await pass(300);
  });

  it('a patch that is wrong is refused, and what came with it asked for', async () => {
    const { socket, store, pass } = await open();
    for (let n = 0; n < 40; n++) socket.say(patch(n + 2, n === 30 ? { queue: 7 } : { queue: `Q${n}` }));
    await pass(300);
    assert.equal(typeof store.state.calls[0]!.queue, 'string');
  });
});
