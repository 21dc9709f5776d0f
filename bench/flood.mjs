// npm run bench -- flood [--calls=20] [--cards]: 10,000 updates a second for ten seconds over a WebSocket. Is the
// page usable meanwhile, is the last state right, is the memory back?
import { counters, cpu } from './lib/counters.mjs';
import { floodServer } from './lib/flood-server.mjs';
import { onPage } from './lib/page.mjs';
import { parseArgs } from '../tools/lib/run.mjs';

const PER_SECOND = 10_000;
const SECONDS = 10;

/** In the page: a desktop, or a card for each call; every click is timed until the paint after it. */
async function open(url, cards) {
  await customElements.whenDefined('cc-desktop');
  const stage = document.querySelector('#stage');
  const all = Array.from({ length: cards }, (_, n) => `<cc-call-card call-id="call-${n}"></cc-call-card>`);
  stage.innerHTML = `<button id="probe">0</button>${
    cards ? `<cc-session>${all.join('')}</cc-session>` : '<cc-desktop></cc-desktop>'
  }`;
  const session = document.querySelector('cc-session, cc-desktop');
  const probe = document.querySelector('#probe');
  probe.addEventListener('click', () => (probe.textContent = String(Number(probe.textContent) + 1)));
  window.answered = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'pointerup') window.answered.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  session.connectorUrl = url;
  session.connector = 'websocket';
  await new Promise((done) =>
    session.select(
      ({ calls, link }) => calls.length && link.status === 'online',
      (ok) => ok && done(),
    ),
  );
  await session.settled();
}

export async function flood({ calls = 20, cards = false } = {}) {
  const server = await floodServer(calls);
  try {
    return await onPage('/bench/pages/desk.html', async ({ page, cdp, problems }) => {
      await page.evaluate(open, server.url, cards ? calls : 0);
      // a first second warms everything up
      await server.flood(PER_SECOND, 1);
      const before = await counters(page, cdp);
      const cpuBefore = await cpu(cdp);
      let clicking = true;
      let clicks = 0;
      const hand = (async () => {
        const button = await page.$('#probe');
        const { x, y } = await button.boundingBox();
        while (clicking) {
          await page.mouse.click(x + 4, y + 4);
          clicks += 1;
          await new Promise((done) => setTimeout(done, 150));
        }
      })();
      const last = await server.flood(PER_SECOND, SECONDS);
      clicking = false;
      await hand;
      const wrong = await page.evaluate(
        async (entries) => {
          const session = document.querySelector('cc-session, cc-desktop');
          const right = () =>
            session.state.calls.filter(({ id, queue }) => queue !== `Queue ${new Map(entries).get(id)}`)
              .length;
          const until = performance.now() + 5000;
          while (right() && performance.now() < until) await new Promise(requestAnimationFrame);
          await session.settled();
          const shown = [...document.querySelectorAll('cc-call-card')];
          const stale = shown.filter((card) => {
            const queue = `Queue ${new Map(entries).get(card.callId)}`;
            return !card.shadowRoot.textContent.includes(queue);
          });
          return right() + stale.length;
        },
        [...last],
      );
      const busy = (await cpu(cdp)) - cpuBefore;
      const answered = await page.evaluate(() => window.answered);
      const after = await counters(page, cdp);
      return {
        wrong,
        clicks,
        busy: busy / SECONDS,
        slowest: Math.max(0, ...answered),
        before,
        after,
        problems,
      };
    });
  } finally {
    server.close();
  }
}

/** @returns the exit code */
export async function main(argv) {
  const args = parseArgs(argv, { flags: ['cards'] });
  const result = await flood({ calls: Number(args.calls ?? 20), cards: Boolean(args.cards) });
  const { wrong, clicks, busy, slowest, before, after, problems } = result;
  console.log(
    `${PER_SECOND} updates a second for ${SECONDS} s, ${busy.toFixed(0)} ms of main thread a second`,
  );
  console.log(`${clicks} clicks meanwhile, the slowest answered after ${slowest} ms (below 16 is not told)`);
  console.log(`calls that are not shown as they are at last: ${wrong}`);
  console.log(
    `heap: ${((after.heap - before.heap) / 1e6).toFixed(2)} MB more; nodes ${after.nodes - before.nodes}, listeners ${after.listeners - before.listeners}, timers ${after.timers - before.timers} more`,
  );
  for (const problem of problems) console.log(`The page said: ${problem}`);
  return wrong || slowest > 100 || problems.length ? 1 : 0;
}
