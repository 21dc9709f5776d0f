// What runs while nothing happens.
import { withSides } from '../lib/rounds.mjs';
import { spread } from '../lib/stats.mjs';

const SECONDS = 2;

/** Tasks of scripts and main-thread CPU in a while in which nobody does anything. */
async function rest(side) {
  await side.front();
  const [scriptBefore, before] = [await side.metric('ScriptDuration'), await side.cpu()];
  await new Promise((done) => setTimeout(done, SECONDS * 1000));
  const script = (await side.metric('ScriptDuration')) - scriptBefore;
  return { script: (script * 1000) / SECONDS, cpu: ((await side.cpu()) - before) / SECONDS };
}

export const idle = {
  title: 'nothing runs while no timer is on screen',
  async run(run) {
    return withSides(run, async (sides) => {
      const [ours] = sides;
      const rows = [];
      for (const [id, what, scene] of [
        ['idle', 'session and elements, no call: script a second', 'still'],
        ['idle-away', '500 cards, none of them on screen: script a second', 'away'],
      ]) {
        await ours.front();
        await ours.call('start', { real: true });
        await ours.call(scene);
        // what was put off until the page is idle is done by then
        await new Promise((done) => setTimeout(done, 1500));
        const script = [];
        const cpu = [];
        for (let round = 0; round < Math.ceil(run.rounds / 3); round++) {
          const now = await rest(ours);
          script.push(now.script);
          cpu.push(now.cpu);
        }
        const empty = [];
        for (let round = 0; round < 3; round++) empty.push((await rest(sides.at(-1))).cpu);
        rows.push({
          id,
          what,
          unit: 'ms',
          ...spread(script),
          ours: spread(cpu).value,
          base: spread(empty).value,
        });
      }
      return rows;
    });
  },
};
