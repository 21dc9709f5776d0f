/** What nobody sees costs next to nothing, and is right when it is seen. */
import { expect } from '@open-wc/testing';
import type { CcCallCard, CcSession } from '../../src/index.js';
import { makeCall, NOW, snapshotOf } from '../fixtures/calls.js';
import { frame, frames, seen, until } from '../helpers/dom.js';
import { FakeClock } from '../helpers/fake-clock.js';
import { mount, settled } from '../helpers/page.js';

/** A card far below the edge of the window, as the browser knows by now. */
async function openBelow() {
  const session = mount<CcSession>(
    '<cc-session><div class="far"></div><cc-call-card></cc-call-card></cc-session>',
  );
  session.querySelector<HTMLElement>('.far')!.style.height = '9000px';
  session.style.setProperty('--_unseen', 'auto');
  window.scrollTo(0, 0);
  const clock = new FakeClock(NOW);
  session.clock = clock;
  session.state = snapshotOf([makeCall()]) as never;
  await settled(session);
  const card = session.querySelector<CcCallCard>('cc-call-card')!;
  const root = card.shadowRoot!;
  const time = () => root.querySelector('time')?.textContent ?? '';
  await until(time);
  await frames(4);
  return { session, clock, card, root, time, say: sayer(session) };
}

const sayer = (session: CcSession) => (queue: string) =>
  session.apply({ type: 'call-patch', callId: session.state.calls[0]!.id, patch: { queue } });
/** Chromium, Firefox and Safari tell when they begin to draw it; where nobody does, it is rendered as any. */
const tells = 'oncontentvisibilityautostatechange' in document.body;

describe('what nobody sees', () => {
  it('has no timer that goes, and the right time when it is seen', async () => {
    const { clock, card, time } = await openBelow();
    await until(() => {
      const { armed } = clock;
      clock.pass(1);
      return clock.armed === armed;
    }, 'no timer');
    const before = time();
    const { armed } = clock;
    clock.pass(60);
    expect(clock.armed, 'a timer went on').to.equal(armed);
    expect(time()).to.equal(before);
    card.scrollIntoView();
    await until(() => time() !== before, 'the time that it is now');
    const [minutes, seconds] = time().split(':').map(Number);
    const shown = minutes! * 60 + seconds!;
    clock.pass(5);
    const [after, rest] = time().split(':').map(Number);
    expect(after! * 60 + rest! - shown, 'it goes on').to.equal(5);
  });

  it('is rendered now and then while much is said of it', async function () {
    if (!tells) this.skip();
    const { root, say } = await openBelow();
    let renders = 0;
    const watch = new MutationObserver(() => (renders += 1));
    // what is announced is said all the same, and beside it
    watch.observe(root.querySelector('.root')!, {
      subtree: true,
      characterData: true,
      childList: true,
      attributes: true,
    });
    for (let n = 0; n < 20; n++) {
      say(`Queue ${n}`);
      await frame();
    }
    watch.disconnect();
    expect(renders, 'as often as something was said').to.be.below(20);
  });

  it('says what is so when it is seen, and at once to whoever waits for it', async () => {
    const { session, card, say } = await openBelow();
    say('Cards');
    await card.updateComplete;
    expect(seen(card)).to.contain('Cards');
    say('Loans');
    await session.settled();
    expect(seen(card)).to.contain('Loans');
    say('Savings');
    card.scrollIntoView();
    await until(() => seen(card).includes('Savings'));
  });

  it('keeps the place that it had', async () => {
    const { card } = await openBelow();
    card.scrollIntoView();
    await frames(3);
    const { height } = card.getBoundingClientRect();
    expect(height).to.be.above(150);
    window.scrollTo(0, 0);
    await frames(3);
    expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});
