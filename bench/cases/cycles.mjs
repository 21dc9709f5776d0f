// What calls leave behind: each rings, is talked on, held and gone, every step rendered.
import { Side } from '../lib/browser.mjs';
import { counters, countTimers } from '../lib/counters.mjs';

const CYCLES = 10_000;
/** As many as the store remembers of calls that are gone, and some. */
const WARM_UP = 6000;

async function leftBy(run, url, start) {
  const side = await Side.open(run.browser, 'cycles');
  try {
    await countTimers(side.page);
    await side.page.goto(url, { waitUntil: 'load' });
    await side.front();
    if (start) {
      await side.call('start');
      await side.call('lone');
    }
    await side.call('cycles', WARM_UP);
    const before = await counters(side.page, side.cdp);
    const cpu = await side.cpu();
    await side.call('cycles', CYCLES);
    const spent = (await side.cpu()) - cpu;
    const after = await counters(side.page, side.cdp);
    const more = Object.fromEntries(Object.entries(after).map(([what, n]) => [what, n - before[what]]));
    return { ...more, heap: more.heap / CYCLES, cpu: spent / CYCLES };
  } finally {
    run.problems.push(...side.problems);
    await side.close();
  }
}

export const cycles = {
  title: `what ${CYCLES} calls leave behind`,
  async run(run) {
    const ours = await leftBy(run, `${run.urls.ours}pages/ours.html`, true);
    const base = await leftBy(run, `${run.urls.ours}baselines/plain.html`, false);
    const row = (id, what, unit, key) => ({
      id,
      what,
      unit,
      value: ours[key],
      low: ours[key],
      high: ours[key],
      rounds: 1,
      ours: ours[key],
      base: base[key],
    });
    return [
      row('cycles-nodes', '10,000 calls: nodes more', '', 'nodes'),
      row('cycles-listeners', '10,000 calls: listeners more', '', 'listeners'),
      row('cycles-timers', '10,000 calls: timers more', '', 'timers'),
      row('cycles-heap', '10,000 calls: heap of each', 'bytes', 'heap'),
    ];
  },
};
