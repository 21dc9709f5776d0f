/** Whatever is lost, doubled, late or cut on the way: in the end each page shows what is so, and nothing was done twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import WebSocket from 'ws';
import { createWebSocketConnector, type Socket } from '../../../src/connectors/websocket/index.js';
import type { Clock } from '../../../src/core/clock/clock.js';
import { createStore } from '../../../src/core/store/store.js';
import type { Store } from '../../../src/core/store/store.js';
import { later, openServer, until } from './client.js';

const LINES = WebSocket as unknown as new (url: string) => Socket;

/** Times in the page pass fifty times as fast: what is lost is missed, and asked for again, soon. */
const FAST = 50;
const fast: Clock = {
  now: () => Date.now() * FAST,
  monotonic: () => performance.now() * FAST,
  setTimeout: (run, ms) => setTimeout(run, ms / FAST),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
  settlers: new Set(),
};

function openStore(url: string): Store {
  const store = createStore({ clock: fast });
  const token = () => 'demo-ada';
  store.connector = createWebSocketConnector({ url, token, WebSocket: LINES, clock: fast });
  later(() => store.destroy());
  return store;
}

/** What an agent would read off the screen. */
const seen = ({ state: { agent, calls, profile } }: Store) =>
  JSON.stringify([
    agent?.rev,
    agent?.state.kind,
    profile,
    calls.map(({ id, rev, phase }) => [id, rev, phase]),
  ]);

const ROUNDS = 30;

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`seed ${seed}`, async () => {
    const { url, sim, voice } = await openServer({
      chaos: { seed, lose: 0.05, double: 0.1, reorder: 0.1, delayMs: [0, 5], cut: 0.01 },
    });
    const store = openStore(url);
    const ringing = () =>
      sim.state().interactions.find(({ engagements }) => engagements[0]?.agentId === 'ada');
    for (let round = 0; round < ROUNDS; round++) {
      await until(() => store.state.agent && store.state.link.status === 'online', 'the page is online');
      const call = ringing();
      const phase = call?.engagements[0]!.phase;
      if (!call) sim.offerCall({ from: '+12015532447', to: 'ada' });
      else if (phase === 'offered') sim.phone('ada').answer();
      else if (round % 5 === 4) sim.customer(call.id).hangUp();
      const shown = store.state.calls[0];
      // confirmed, refused, or given up: a request that was lost is not repeated
      if (shown?.phase === 'wrapup') await store.request({ type: 'wrapup', callId: shown.id });
      else if (shown?.phase === 'connected') {
        const type = shown.legs[0]?.hold === true ? 'resume' : 'hold';
        await store.request({ type, callId: shown.id, legId: 'customer' });
      } else await store.request({ type: 'agent-state', state: 'available' });
    }
    voice.setChaos();
    voice.drop();
    const fresh = openStore(url);
    await until(
      () => fresh.state.agent && store.state.link.status === 'online' && seen(store) === seen(fresh),
      `both show the same: ${seen(store)} and ${seen(fresh)}`,
    );
    const ids = sim.commands.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'no command was carried out twice');
    assert.ok(ids.length <= ROUNDS);
    const types = new Set(sim.commands.map(({ type }) => type));
    assert.ok(types.has('hold') && types.has('wrapup'), `${ids.length} arrived: ${[...types]}`);
  });
}
