/** Timers: right after sleep, on a wrong clock, and silent. */
import { expect } from '@open-wc/testing';
import type { CcSession } from '../../src/index.js';
import { ahead, ago, callState, makeCall, makeLeg, NOW, snapshotOf } from '../fixtures/calls.js';
import { deepAll, everything, frames, listenToRegions, seen, until } from '../helpers/dom.js';
import { FakeClock } from '../helpers/fake-clock.js';
import { mount, setVisibility, settled } from '../helpers/page.js';

const ALL =
  '<cc-call-card></cc-call-card><cc-call-list></cc-call-list><cc-wrapup></cc-wrapup><cc-agent-state></cc-agent-state><cc-notices></cc-notices>';

async function open(
  calls: ReturnType<typeof makeCall>[],
  { clock = new FakeClock(NOW), snapshot = {}, inner = ALL } = {},
) {
  const session = mount<CcSession>(`<cc-session>${inner}</cc-session>`);
  session.clock = clock;
  session.state = snapshotOf(calls, snapshot) as never;
  await settled(session);
  const [first] = session.children;
  await until(() => (first ? seen(first) : true));
  return { session, clock, card: first! };
}
const held = () => makeCall({ legs: [makeLeg({ hold: true, holdSince: ago(45) })] });

describe('timers', () => {
  it('count by the clock', async () => {
    const { card, clock } = await open([held()]);
    expect(seen(card)).to.contain('0:45').and.to.contain('2:05');
    clock.pass(1);
    expect(seen(card)).to.contain('0:46').and.to.contain('2:06');
    clock.pass(3600);
    expect(seen(card)).to.contain('1:00:46').and.to.contain('1:02:06');
  });

  for (const [what, wake] of [
    ['visibilitychange', () => setVisibility('visible')],
    ['pageshow', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ] as const) {
    it(`are right after a sleep of ten minutes, on ${what}`, async () => {
      const { session, clock } = await open([held(), callState('wrapup').call]);
      setVisibility('hidden');
      clock.sleep(600);
      wake();
      if (what === 'pageshow') setVisibility('visible');
      await frames(2);
      const text = seen(session);
      expect(text).to.contain('10:45').and.to.contain('12:05').and.to.contain('10:12');
      clock.pass(1);
      expect(seen(session)).to.contain('12:06');
    });
  }

  it('stand still while nobody sees them, and cost nothing', async () => {
    const { card, clock } = await open([held()]);
    setVisibility('hidden');
    clock.pass(2);
    const { armed } = clock;
    clock.pass(300);
    expect(clock.armed - armed).to.be.at.most(1);
    setVisibility('visible');
    expect(seen(card)).to.contain('7:07');
  });

  for (const [what, error] of [
    ['behind', -3600],
    ['ahead', 3600],
    ['a day ahead', 86_400],
  ] as const) {
    it(`are right on a page whose clock is ${what}`, async () => {
      const clock = new FakeClock(NOW + error * 1000);
      const { card } = await open([held()], { clock });
      expect(seen(card)).to.contain('Call on hold 0:45 2:05 ');
      clock.pass(5);
      expect(seen(card)).to.contain('Call on hold 0:50 2:10 ');
    });
  }

  it('go on when the clock of the page is set back, or ahead', async () => {
    const { card, session, clock } = await open([held()]);
    clock.set(-7200);
    clock.pass(1);
    expect(seen(card)).to.contain('2:06');
    clock.set(7200);
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Other' }, serverTime: ahead(1) });
    await settled(session);
    clock.pass(1);
    expect(seen(card)).to.contain('2:07');
  });

  it('are never negative', async () => {
    const call = makeCall({
      since: ahead(90),
      connectedAt: ahead(90),
      recording: { status: 'paused', autoResumeAt: ago(5) },
    });
    const { session } = await open([
      call,
      { ...callState('wrapup-deadline').call, wrapup: { startedAt: ahead(4), deadline: ago(4) } },
    ]);
    const times = deepAll(session, 'time').map((item) => item.textContent!.trim());
    expect(times.length).to.be.greaterThan(2);
    for (const time of times) expect(time).to.match(/^\d+:\d\d(:\d\d)?$/);
    expect(seen(session)).to.contain('0:00').and.not.to.match(/ -\d/);
    for (const item of deepAll(session, 'time[datetime]'))
      expect(item.getAttribute('datetime')).to.match(/^PT\d+S$/);
  });

  it('a countdown stays at zero; the page does nothing by itself', async () => {
    const { session, clock } = await open([callState('wrapup-deadline').call]);
    const before = session.state;
    clock.pass(120);
    await settled(session);
    expect(seen(session)).to.contain('time left 0:00');
    expect(session.state).to.equal(before);
  });

  it('say the same in text, label and datetime', async () => {
    const { card, clock } = await open([makeCall()]);
    clock.pass(3);
    const [timer] = deepAll(card, '[role=timer]');
    expect(timer!.textContent!.trim()).to.equal('2:08');
    expect(timer!.getAttribute('aria-label')).to.contain('2:08');
    expect(timer!.getAttribute('datetime')).to.equal('PT128S');
  });

  it('a new state, a new start', async () => {
    const { card, session, clock } = await open([makeCall()]);
    clock.pass(10);
    session.apply({
      type: 'call',
      call: { ...makeCall({ rev: 2 }), legs: [makeLeg({ hold: true, holdSince: ahead(10) })] } as never,
    });
    await settled(session);
    expect(seen(card)).to.contain('Call on hold 0:00').and.to.contain('2:15');
  });
});

describe('while time passes', () => {
  const busy = () => [held(), callState('wrapup-deadline').call, callState('offered-inbound').call];

  it('no live region says anything', async () => {
    const { session, clock } = await open(busy());
    await frames(3);
    const regions = listenToRegions();
    for (let i = 0; i < 60; i++) clock.pass(1);
    await frames(2);
    regions.stop();
    expect(regions.said).to.deep.equal([]);
    for (const timer of deepAll(session, 'time')) {
      const region = timer.closest('[aria-live], [role=status], [role=alert], [role=log]');
      expect(region, 'a timer inside a live region').to.equal(null);
    }
  });

  it('only timers change on screen', async () => {
    const { session, clock } = await open(busy());
    await frames(3);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(session, options);
    for (const item of everything(session)) if (item.shadowRoot) observer.observe(item.shadowRoot, options);
    for (let i = 0; i < 5; i++) clock.pass(1);
    await frames(2);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.length).to.be.greaterThan(5);
    const others = records.filter(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('time, .left');
    });
    expect(others.map(({ target }) => (target as Element).outerHTML ?? target.textContent)).to.deep.equal([]);
  });

  it('there is one ticker for all elements, and none when they are gone', async () => {
    const clock = new FakeClock(NOW);
    const many = Array.from({ length: 10 }, () => ALL).join('');
    const { session } = await open(busy(), { clock, inner: many });
    expect(clock.waiting).to.equal(1);
    const { armed } = clock;
    clock.pass(10);
    expect(clock.armed - armed).to.be.at.most(11);
    session.remove();
    await frames(2);
    clock.pass(2);
    expect(clock.waiting).to.equal(0);
  });
});
