// Sides that take turns: the same step on each, once a round, in another order each time.
import { Side } from './browser.mjs';
import { median, spread } from './stats.mjs';

/** Rounds that warm code and caches up, and are not counted. */
const WARM_UP = 3;

/** The sides of a run: ours, the hand-written one, and with `--before=FOLDER` an earlier build of ours. */
export const sidesOf = ({ urls }) => [
  ['ours', `${urls.ours}pages/ours.html`],
  ...(urls.before ? [['before', `${urls.before}pages/ours.html`]] : []),
  ['base', `${urls.ours}baselines/plain.html`],
];

/** Opens a page for each side, hands them over, closes them and tells what they complained of. */
export async function withSides(run, work) {
  const sides = [];
  try {
    for (const [name, url] of sidesOf(run)) {
      const side = await Side.open(run.browser, name, url);
      sides.push(side);
      if (name !== 'base') await side.call('start');
    }
    return await work(sides);
  } finally {
    for (const side of sides) {
      run.problems.push(...side.problems);
      await side.close();
    }
  }
}

/**
 * @param run what the whole run shares
 * @param options.prepare once for each side
 * @param options.step what is measured, on each side each round; resolves to ms
 * @param options.frames how many frames a step waits for: so many empty ones are its floor
 * @returns {Promise<Record<string, number[]>>} ms of main-thread CPU by side; `floor` is the empty frames'
 */
export async function takeTurns(run, { prepare, step, frames = 0, rounds = run.rounds }) {
  return withSides(run, async (sides) => {
    const ms = { floor: [] };
    for (const side of sides) {
      ms[side.name] = [];
      await side.front();
      await prepare?.(side);
    }
    for (let round = -WARM_UP; round < rounds; round++) {
      const order = round % 2 ? sides : [...sides].reverse();
      for (const side of order) {
        const cost = await step(side, round);
        if (round >= 0) ms[side.name].push(cost);
      }
      if (round < 0) continue;
      ms.floor.push(frames ? await sides.at(-1).cost('idles', frames) : 0);
    }
    return ms;
  });
}

const floorOf = ({ floor = [] }) => (floor.length ? median(floor) : 0);

/** Ours by the baseline's, round by round, both without the empty frames'. */
export function ratios(ms, of = 'ours', to = 'base') {
  const floor = floorOf(ms);
  return ms[of].map((value, i) => Math.max(0, value - floor) / Math.max(0.01, ms[to][i] - floor));
}

/** One line of the table: a ratio, with what both sides took in ms. */
export function ratioRow(id, what, ms, { times = 1 } = {}) {
  const floor = floorOf(ms);
  const each = (name) => Math.max(0, median(ms[name]) - floor) / times;
  return {
    id,
    what,
    unit: '×',
    ...spread(ratios(ms)),
    ours: each('ours'),
    base: each('base'),
    ...(ms.before && { before: each('before'), beforeRatio: median(ratios(ms, 'before')) }),
  };
}
