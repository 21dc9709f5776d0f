// Ten thousand updates a second onto five hundred cards: over a WebSocket, and handed over by the page.
import { floodServer } from '../lib/flood-server.mjs';
import { withSides } from '../lib/rounds.mjs';
import { spread } from '../lib/stats.mjs';

const PER_SECOND = 10_000;
const CALLS = 500;
const SECONDS = 1;

/** What a flood costs one side, ms of CPU a second; how long clicks wait; whether all is right at last. */
async function drown(run, side, pour) {
  await side.front();
  const before = await side.cpu();
  let clicking = true;
  const hand = (async () => {
    while (clicking) {
      await side.page.mouse.click(4, 4);
      await new Promise((done) => setTimeout(done, 120));
    }
  })();
  const last = await pour(side);
  const cost = (await side.cpu()) - before;
  clicking = false;
  await hand;
  const wrong = await side.call('wrong', [...last]);
  if (wrong)
    run.problems.push(`flood: ${side.name} shows ${wrong} of ${CALLS} calls not as they are at last`);
  return { cpu: cost / SECONDS, clicks: await side.call('clicks') };
}

/** By side: CPU and clicks of all rounds. */
async function floods(run, sides, pour) {
  const all = Object.fromEntries(sides.map(({ name }) => [name, { cpu: [], clicks: [] }]));
  for (let round = -1; round < run.rounds; round++) {
    for (const side of round % 2 ? sides : [...sides].reverse()) {
      const { cpu, clicks } = await drown(run, side, pour);
      if (round < 0) continue;
      all[side.name].cpu.push(cpu);
      all[side.name].clicks.push(...clicks);
    }
  }
  return all;
}

const cpuRow = (id, what, { ours, base, before }) => ({
  id,
  what,
  unit: 'ms',
  ...spread(ours.cpu),
  ours: spread(ours.cpu).value,
  base: spread(base.cpu).value,
  ...(before && { before: spread(before.cpu).value }),
});

const clickRow = (id, what, { ours, base, before }) => ({
  id,
  what,
  unit: 'ms',
  ...spread(ours.clicks),
  value: Math.max(...ours.clicks),
  ours: Math.max(...ours.clicks),
  base: Math.max(...base.clicks),
  ...(before && { before: Math.max(...before.clicks) }),
});

export const flood = {
  title: '10,000 updates a second onto 500 cards',
  async run(run) {
    const servers = {};
    try {
      return await withSides(run, async (sides) => {
        for (const side of sides) {
          servers[side.name] = await floodServer(CALLS);
          if (side.name !== 'base') await side.call('start', { real: true });
          await side.call('connect', servers[side.name].url, CALLS);
        }
        const socket = await floods(run, sides, ({ name }) => servers[name].flood(PER_SECOND, SECONDS));
        const unread = [];
        const by = sides.at(-1);
        await by.call('drop', true);
        for (let round = 0; round < 5; round++) {
          const before = await by.cpu();
          await servers.base.flood(PER_SECOND, SECONDS);
          unread.push(((await by.cpu()) - before) / SECONDS);
        }
        const batch = await floods(run, sides, (side) =>
          side.call('pour', 'batch', PER_SECOND, SECONDS, CALLS),
        );
        const single = await floods({ ...run, rounds: Math.min(3, run.rounds) }, sides, (side) =>
          side.call('pour', 'single', PER_SECOND, SECONDS, CALLS),
        );
        return [
          cpuRow('flood-batch', '10,000 updates a second, 500 cards, 100 at a time: CPU a second', batch),
          clickRow('flood-batch-click', 'meanwhile a click waits at most', batch),
          cpuRow('flood-single', 'one at a time: CPU a second', single),
          cpuRow('flood-socket', 'over a WebSocket, a message each: CPU a second', socket),
          { id: 'flood-unread', what: 'of that, messages that nobody reads', unit: 'ms', ...spread(unread) },
          clickRow('flood-socket-click', 'meanwhile a click waits at most', socket),
        ];
      });
    } finally {
      for (const server of Object.values(servers)) server.close();
    }
  },
};
