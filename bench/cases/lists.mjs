// Lists: the dialog that opens, what is typed in its search, a history of ten thousand.
import { ratioRow, takeTurns, withSides } from '../lib/rounds.mjs';
import { quantile, spread } from '../lib/stats.mjs';
import { longestTasks } from '../lib/tasks.mjs';

const SIZES = [1000, 10_000, 100_000];
const short = (count) => `${count / 1000}k`;

export const open = {
  title: 'the transfer dialog opens',
  async run(run) {
    const rows = [];
    const ours = {};
    for (const count of SIZES) {
      const name = short(count);
      const lists = {};
      const first = await takeTurns(run, {
        async step(side, round) {
          await side.call('prepare', count);
          const cost = await side.cost('open');
          const list = cost + (await side.cost('list'));
          if (round >= 0) (lists[side.name] ??= []).push(list);
          await side.call('ready');
          return cost;
        },
        frames: 2,
      });
      const again = await takeTurns(run, {
        async prepare(side) {
          await side.call('prepare', count);
          await side.call('open');
          await side.call('ready');
        },
        async step(side) {
          await side.call('shut');
          return side.cost('open');
        },
        frames: 2,
      });
      ours[count] = first.ours;
      rows.push(
        ratioRow(`open-${name}`, `dialog opens, ${name} entries, for the first time`, first),
        ratioRow(`list-${name}`, `the same, until its list is there`, { ...lists, floor: first.floor }),
        ratioRow(`again-${name}`, `dialog opens again, ${name} entries, with its list`, again),
      );
    }
    const growth = ours[SIZES[2]].map((ms, i) => ms / ours[SIZES[0]][i]);
    rows.push({ id: 'open-growth', what: 'first opening: 100k by 1k', unit: '×', ...spread(growth) });
    return rows;
  },
};

export const index = {
  title: 'no task is long while 100,000 entries are made ready',
  async run(run) {
    return withSides(run, async (sides) => {
      const longest = await longestTasks(sides[0], run.rounds, async (side) => {
        await side.call('prepare', SIZES[2]);
        await side.call('open');
        await side.call('ready');
      });
      return [{ id: 'index-task', what: 'longest task, 100k made ready', unit: 'ms', ...spread(longest) }];
    });
  },
};

const SEARCHES = {
  latin: ['m', 'mu', 'mul', 'mull', 'mulle', 'muller'],
  digits: ['2', '20', '201', '2015'],
  chinese: ['王', '王小', '王小明'],
  pinyin: ['w', 'wx', 'wxm'],
};

export const keys = {
  title: 'keystrokes in the search of the dialog',
  async run(run) {
    const rows = [];
    for (const count of SIZES.slice(1)) {
      // by side, kind and place: ms of each round
      const all = {};
      const floors = [];
      await withSides(run, async (sides) => {
        for (const side of sides) {
          await side.front();
          await side.call('prepare', count);
          await side.call('open');
          await side.call('list');
          await side.call('warm');
        }
        for (let round = -2; round < run.rounds; round++) {
          for (const [kind, texts] of Object.entries(SEARCHES)) {
            for (const side of round % 2 ? sides : [...sides].reverse()) {
              let later = 0;
              for (const [at, text] of texts.entries()) {
                const cost = await side.cost('type', text);
                if (at) later += cost;
                else if (round >= 0) push(all, `${kind} first`, side.name, cost);
              }
              if (round >= 0) push(all, `${kind} later`, side.name, later / (texts.length - 1));
              await side.call('type', '');
            }
          }
          if (round >= 0) floors.push(await sides.at(-1).cost('idles', 1));
        }
        await checkHits(run, sides, count);
      });
      for (const [kind, ms] of Object.entries(all)) {
        const id = `keys-${short(count)}-${kind.replace(' ', '-')}`;
        rows.push(ratioRow(id, `${short(count)} entries, ${kind} key`, { ...ms, floor: floors }));
      }
    }
    return rows;
  },
};

function push(all, kind, side, cost) {
  ((all[kind] ??= {})[side] ??= []).push(cost);
}

/** Fast and wrong is not fast. */
async function checkHits(run, sides, count) {
  for (const text of ['muller', 'odegard', 'weiss', 'lucja', 'yilmaz', '王小明', 'wxm']) {
    const found = {};
    for (const side of sides) {
      await side.front();
      await side.call('type', text);
      found[side.name] = await side.call('found');
    }
    if (!found.ours || found.ours < found.base)
      run.problems.push(
        `keys: of ${count} entries ${found.ours} are found for ${text}, ${found.base} by hand`,
      );
  }
}

export const inp = {
  title: 'from a real key press to the next paint',
  async run(run) {
    const rows = [];
    for (const count of SIZES.slice(1)) {
      await withSides(run, async (sides) => {
        const waits = Object.fromEntries(sides.map(({ name }) => [name, []]));
        for (const side of sides) {
          await side.front();
          await side.call('prepare', count);
          await side.call('open');
          await side.call('list');
          await side.call('warm');
          await side.call('listen');
        }
        for (let round = 0; round < run.rounds; round++) {
          for (const side of sides) {
            await side.front();
            await side.call('focus');
            for (const key of ['m', 'u', 'l', 'l', 'e', 'r']) {
              await side.page.keyboard.press(key);
              await side.call('idles', 3);
            }
            for (let i = 0; i < 6; i++) {
              await side.page.keyboard.press('Backspace');
              await side.call('idles', 3);
            }
            const heard = await side.call('heard');
            // what is shorter than 16 ms is not told; the browser counts in steps of 8
            waits[side.name].push(...heard, ...Array(Math.max(0, 12 - heard.length)).fill(8));
          }
        }
        const row = (name) => ({
          value: quantile(waits[name], 0.98),
          low: quantile(waits[name], 0.5),
          high: Math.max(...waits[name]),
          rounds: waits[name].length,
        });
        rows.push({
          id: `inp-${short(count)}`,
          what: `${short(count)} entries: key to paint, 98th percentile (median – longest)`,
          unit: 'ms',
          ...row('ours'),
          ours: row('ours').value,
          base: row('base').value,
        });
      });
    }
    return rows;
  },
};

export const history = {
  title: 'a history of ten thousand',
  async run(run) {
    const prepare = (side) => side.name !== 'base' && side.call('past');
    const shown = await takeTurns(run, {
      prepare,
      step: (side) => side.cost('history', 10_000),
      frames: 1,
    });
    const times = 6;
    const scrolled = await takeTurns(run, {
      async prepare(side) {
        await prepare(side);
        await side.call('history', 10_000);
      },
      step: (side) => side.cost('scroll', times),
      frames: times,
    });
    return [
      ratioRow('history', 'history of 10k is told and shown', shown),
      ratioRow('history-scroll', 'history of 10k, a page further', scrolled, { times }),
    ];
  },
};
