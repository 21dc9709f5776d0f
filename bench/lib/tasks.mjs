// How long tasks of a page's main thread are, by their CPU: other programs of the machine do not count.
const MAIN = 'CrRendererMain';

/** The longest task of each round, ms. */
export async function longestTasks(side, rounds, work) {
  const longest = [];
  await side.front();
  for (let round = -1; round < rounds; round++) {
    await side.page.tracing.start({ categories: ['-*', 'toplevel', '__metadata', 'blink.user_timing'] });
    await side.page.evaluate(() => performance.mark('bench'));
    await work(side);
    const { traceEvents } = JSON.parse(Buffer.from(await side.page.tracing.stop()).toString());
    const { pid, tid } = mainOf(traceEvents);
    const tasks = traceEvents.filter(
      (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.tdur,
    );
    if (round >= 0) longest.push(Math.max(...tasks.map(({ tdur }) => tdur)) / 1000);
  }
  return longest;
}

/** The thread that marked the beginning. */
function mainOf(events) {
  const mark = events.find(({ name, cat }) => name === 'bench' && cat.includes('user_timing'));
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === MAIN);
  return mark ?? named.at(-1);
}
