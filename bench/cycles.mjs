// npm run bench -- cycles [--cycles=5000]: what calls leave behind. Every call rings, is talked on, held, consulted
// on, transferred or ended, written up and gone, with every element of the desktop on screen.
import { counters } from './lib/counters.mjs';
import { onPage } from './lib/page.mjs';
import { parseArgs } from '../tools/lib/run.mjs';

/** In the page: so many calls, one after the other, each phase rendered. */
async function play(count, from) {
  const desk = document.querySelector('cc-desktop');
  const me = { id: 'ada', name: 'Ada', state: { kind: 'available', since: Date.now() } };
  const customer = {
    id: 'c',
    role: 'customer',
    name: 'Jordan Lee',
    number: '+12015532447',
    phase: 'connected',
  };
  const other = { id: 'b', role: 'agent', name: 'Ben', dn: '2002' };
  const data = { variables: [{ name: 'case', type: 'string', value: '1', editable: true, rev: '1' }] };
  for (let n = from; n < from + count; n++) {
    const id = `call-${n}`;
    const say = async (call) => {
      desk.apply({ type: 'call', call: { id, kind: 'inbound', queue: 'Cards', ...data, ...call } });
      await desk.settled();
    };
    const talk = { phase: 'connected', recording: { status: 'on' } };
    await say({ phase: 'offered', legs: [customer], ringDeadline: Date.now() + 20_000 });
    await say({ ...talk, legs: [customer] });
    const hold = desk.request({ type: 'hold', callId: id, legId: 'c' });
    await say({ ...talk, legs: [{ ...customer, hold: true }] });
    await hold;
    await say({
      ...talk,
      topology: 'consult',
      legs: [
        { ...customer, hold: true },
        { ...other, phase: 'ringing' },
      ],
    });
    await say({
      ...talk,
      topology: 'consult',
      legs: [
        { ...customer, hold: true },
        { ...other, phase: 'connected' },
      ],
    });
    await say({ ...talk, topology: 'conference', legs: [customer, { ...other, phase: 'connected' }] });
    await say({
      phase: 'wrapup',
      legs: [{ ...customer, phase: 'left' }],
      wrapup: { startedAt: Date.now(), deadline: Date.now() + 60_000 },
      end: { reason: 'completed', by: 'agent' },
    });
    desk.apply({
      type: 'agent',
      agent: { ...me, state: { kind: n % 2 ? 'available' : 'wrapup', since: Date.now() } },
    });
    await say({ phase: 'ended', legs: [], end: { reason: 'completed', by: 'agent' } });
    desk.apply({ type: 'call-removed', callId: id });
    await desk.settled();
    if (n % 50 === 0) await new Promise(requestAnimationFrame);
  }
}

export async function cycles({ count = 5000, warmUp = 6000 } = {}) {
  return onPage('/bench/pages/desk.html', async ({ page, cdp, problems }) => {
    await page.evaluate(async () => {
      await customElements.whenDefined('cc-desktop');
      document.querySelector('#stage').innerHTML = '<cc-desktop></cc-desktop>';
      const desk = document.querySelector('cc-desktop');
      desk.state = {
        agent: { id: 'ada', name: 'Ada', state: { kind: 'available', since: Date.now() } },
        profile: { wrapup: { reasons: [{ id: 'r', name: 'Solved' }] }, recording: { pauseEnabled: true } },
        calls: [],
      };
      await desk.settled();
    });
    await page.evaluate(play, warmUp, 0);
    const before = await counters(page, cdp);
    const since = Date.now();
    await page.evaluate(play, count, warmUp);
    const seconds = (Date.now() - since) / 1000;
    const after = await counters(page, cdp);
    return { count, seconds, before, after, problems };
  });
}

/** @returns the exit code */
export async function main(argv) {
  const args = parseArgs(argv);
  const { count, seconds, before, after, problems } = await cycles({ count: Number(args.cycles ?? 5000) });
  console.log(`${count} calls in ${seconds.toFixed(0)} s, every phase of each rendered`);
  for (const what of ['nodes', 'listeners', 'timers'])
    console.log(`${what}: ${before[what]} before, ${after[what]} after`);
  console.log(`heap: ${((after.heap - before.heap) / count).toFixed(1)} bytes a call`);
  for (const problem of problems) console.log(`The page said: ${problem}`);
  const leaks = ['nodes', 'listeners', 'timers'].some((what) => after[what] > before[what]);
  return leaks || problems.length ? 1 : 0;
}
