// Loading: compiling and evaluating, and the way to the first card on a slow machine.
import { Side } from '../lib/browser.mjs';
import { ratioRow, ratios } from '../lib/rounds.mjs';
import { spread } from '../lib/stats.mjs';

const SLOWER = 4;

/**
 * ms of main-thread CPU of one script, in a page that is new each time.
 *
 * @param look at the page afterwards, given the heap before
 */
export async function cold(run, url, classic, look) {
  const side = await Side.open(run.browser, 'load', `${run.urls.ours}pages/blank.html`);
  try {
    await side.front();
    if (look) await side.gc();
    const heap = look && (await side.metric('JSHeapUsedSize'));
    const before = await side.cpu();
    await side.page.evaluate(
      (src, type) =>
        new Promise((done, fail) => {
          const script = document.createElement('script');
          Object.assign(script, { src, type, onload: done, onerror: fail });
          document.head.append(script);
        }),
      url,
      classic ? '' : 'module',
    );
    const cost = (await side.cpu()) - before;
    await look?.(side, heap);
    return cost;
  } finally {
    // what others complain of is theirs
    if (!look) run.problems.push(...side.problems);
    await side.close();
  }
}

/** Each round has addresses of its own, so that no code is in a cache. */
const fresh = (run, round, path, which = 'ours') => `${run.urls[which]}~${process.pid}-${round}/${path}`;

export const load = {
  title: 'the script is compiled and evaluated',
  async run(run) {
    const ms = { ours: [], classic: [], base: [], ...(run.urls.before && { before: [] }) };
    for (let round = -1; round < run.rounds; round++) {
      const costs = {
        ours: await cold(run, fresh(run, round, 'dist/cc-widgets.js')),
        base: await cold(run, fresh(run, round, 'made/by-hand-60kB.js')),
        classic: await cold(run, fresh(run, round, 'dist/cc-widgets.iife.js'), true),
        ...(run.urls.before && {
          before: await cold(run, fresh(run, round, 'dist/cc-widgets.js', 'before')),
        }),
      };
      if (round >= 0) for (const [name, cost] of Object.entries(costs)) ms[name].push(cost);
    }
    return [
      ratioRow('load', 'module: compile and evaluate, by 60 kB by hand', ms),
      {
        ...ratioRow('load-classic', 'classic script, with every view inside, likewise', {
          ...ms,
          ours: ms.classic,
        }),
        ...spread(ratios(ms, 'classic')),
      },
    ];
  },
};

export const first = {
  title: `the first card, on a machine that is ${SLOWER} times slower`,
  async run(run) {
    const names = ['ours', 'base', ...(run.urls.before ? ['before'] : [])];
    const cpu = Object.fromEntries(names.map((name) => [name, []]));
    const wall = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = -1; round < run.rounds; round++) {
      for (const name of round % 2 ? names : [...names].reverse()) {
        const side = await Side.open(run.browser, name);
        try {
          await side.front();
          await side.cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
          const path = name === 'base' ? 'baselines/first.html' : 'pages/first.html';
          await side.page.goto(fresh(run, round, path, name === 'before' ? 'before' : 'ours'));
          const at = await side.page.evaluate(() => window.shown);
          if (round < 0) continue;
          wall[name].push(at);
          cpu[name].push(await side.cpu());
        } finally {
          run.problems.push(...side.problems);
          await side.close();
        }
      }
    }
    const waited = {
      id: 'first-wait',
      what: `first card on screen after, CPU ${SLOWER} × slower`,
      unit: 'ms',
    };
    return [
      ratioRow('first', 'page with one card: CPU until it is painted', { ...cpu, floor: [] }),
      { ...waited, ...spread(wall.ours), ours: spread(wall.ours).value, base: spread(wall.base).value },
    ];
  },
};
