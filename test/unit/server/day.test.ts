/**
 * Two agents' day over a bad network: 60 calls of all kinds, while frames are lost, doubled, reordered, late and cut, and the
 * server is killed. In the end both pages show what is so, and all was said that the agents had to know.
 * More seeds: `DAY_SEEDS=1-20`.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createVoiceServer, type VoiceServer } from '../../../demo/server/voice-server.mjs';
import { createStore } from '../../../src/core/store/store.js';
import { createSimulator } from '../../../src/simulator/index.js';
import { createRandom } from '../../../src/simulator/random.js';
import { later, listen } from './client.js';
import { Page, until } from './day/page.js';
import { SCENES, type Floor } from './day/scenes.js';

const CALLS = 60;
const CHAOS = { lose: 0.02, double: 0.04, reorder: 0.04, delayMs: [0, 6] as [number, number], cut: 0.004 };

const seeds = (() => {
  const [from = 1, to = from] = (process.env.DAY_SEEDS ?? '1-2').split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
})();

/** A page that was never away, and has heard nothing but the truth. */
function truthOf(floor: Floor, agentId: string) {
  const store = createStore({ connector: floor.sim.connector(agentId), clock: floor.sim.clock });
  later(() => store.destroy());
  return store;
}

const shown = ({ state }: { state: Floor['ada']['state'] }) => {
  const { agent, profile, calls, campaign, history } = state;
  const open = calls.filter(({ phase }) => phase !== 'ended');
  return JSON.parse(JSON.stringify({ agent, profile, calls: open, campaign, history })) as object;
};

for (const seed of seeds) {
  test(`a day of ${CALLS} calls, seed ${seed}`, { timeout: 300_000 }, async (t) => {
    const { next: random } = createRandom(seed, 'day');
    const [campaign] = createSimulator({ clock: 'manual' }).state().campaigns;
    const contacts = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      number: '+12125550190',
      fields: [],
    }));
    const sim = createSimulator({
      seed,
      clock: 'manual',
      world: {
        campaigns: [{ ...campaign!, contacts, offerSeconds: 10_000 }],
        settings: { wrapupSeconds: 0 },
      },
    });
    const http = createServer();
    const port = await listen(http);
    const boot = (): VoiceServer => {
      const next = createVoiceServer({
        simulator: sim,
        chaos: { seed: Math.floor(random() * 1e9), ...CHAOS },
      });
      next.attach(http, '/voice');
      return next;
    };
    let voice = boot();
    later(() => voice.close());
    const url = `ws://127.0.0.1:${port}/voice`;
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    process.on('unhandledRejection', onError);
    later(() => void process.off('unhandledRejection', onError));
    globalThis.reportError = onError;

    const floor: Floor = {
      sim,
      ada: new Page('ada', url),
      ben: new Page('ben', url),
      typed: new Map(),
      lost: [],
    };
    const pages = [floor.ada, floor.ben];
    for (const page of pages) later(() => page.close());

    const troubles = { drop: 0, kept: 0, new: 0, killed: 0 };
    let over = false;
    const trouble = (async () => {
      while (!over) {
        await new Promise((done) => setTimeout(done, 80 + random() * 500));
        const dice = random();
        if (dice < 0.5) (voice.drop(), troubles.drop++);
        else if (dice < 0.7) (voice.restart('kept'), troubles.kept++);
        else if (dice < 0.9) (voice.restart('new'), troubles.new++);
        else {
          // another process, which knows nothing of what this one had answered
          await voice.close();
          await new Promise((done) => setTimeout(done, 30));
          voice = boot();
          troubles.killed++;
        }
      }
    })();

    const names = Object.keys(SCENES);
    for (let n = 0; n < CALLS; n++) {
      // each of them, and then as it comes
      const name = n < names.length ? names[n]! : names[Math.floor(random() * names.length)]!;
      try {
        await SCENES[name]!(floor);
      } catch (error) {
        over = true;
        await trouble;
        throw new Error(`call ${n}, ${name}: ${(error as Error).message}`, { cause: error });
      }
    }
    over = true;
    await trouble;

    // the network is as bad as before: the pages find out what they missed by themselves
    for (const page of pages) {
      const truth = truthOf(floor, page.id);
      await sim.advance(0);
      const same = () => JSON.stringify(shown(page.store)) === JSON.stringify(shown(truth));
      await until(
        () => page.state.link.status === 'online' && same(),
        () => `${page.id} shows what is so: ${JSON.stringify([shown(page.store), shown(truth)])}`,
      );
      assert.deepEqual(page.state.pending, [], 'nothing is left open');
      const twice = [...page.outcomes].filter(([, outcomes]) => outcomes.length !== 1);
      assert.deepEqual(twice, [], 'each request had one outcome');
      for (const id of page.asked) assert.ok(page.outcomes.has(id), `${id} had an outcome`);
      const silent = [...page.outcomes].filter(
        ([id, [code]]) => code !== 'ok' && code !== 'not-found' && !page.told.has(id),
      );
      assert.deepEqual(silent, [], 'each failure was told to the agent');
      const rang = page.facts.filter((fact, i) => page.facts.indexOf(fact) !== i);
      assert.deepEqual(rang, [], 'no call rang, or ended, twice');
      assert.deepEqual(page.problems, []);
    }
    const ids = sim.commands.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'nothing was carried out twice');
    assert.deepEqual(floor.lost, [], 'no note was lost');
    assert.deepEqual(errors, []);
    const failed = pages
      .flatMap(({ outcomes }) => [...outcomes.values()].flat())
      .filter((code) => code !== 'ok');
    t.diagnostic(`${ids.length} requests carried out, ${failed.length} failed, ${JSON.stringify(troubles)}`);
    assert.ok(failed.length > 0 && troubles.drop > 3, 'there was trouble enough');
  });
}
