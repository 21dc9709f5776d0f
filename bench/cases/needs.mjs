// Parts that come with the first need: what is known of numbers, how Chinese names sound.
import { Side } from '../lib/browser.mjs';
import { ratioRow } from '../lib/rounds.mjs';

/** CPU of one step in a page that is new each time. */
async function once(run, url, step, start) {
  const side = await Side.open(run.browser, step, url);
  try {
    await side.front();
    if (start) await side.call('start');
    return await side.cost(step);
  } finally {
    run.problems.push(...side.problems);
    await side.close();
  }
}

export const phone = {
  title: 'libphonenumber, when it is first needed',
  async run(run) {
    const ms = { ours: [], base: [], floor: [] };
    for (let round = -1; round < run.rounds; round++) {
      const at = `${run.urls.ours}~${process.pid}-${round}/`;
      const ours = await once(run, `${at}pages/ours.html`, 'phone', true);
      const base = await once(run, `${at}baselines/plain.html`, 'phone');
      if (round < 0) continue;
      ms.ours.push(ours);
      ms.base.push(base);
    }
    return [ratioRow('phone', 'first number to be advised on, by the bare library', ms)];
  },
};
