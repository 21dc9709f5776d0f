/** What a screen reader is told in a day's work: each thing once, nothing twice, timers never. */
import { expect } from '@open-wc/testing';
import { ago, callState, makeAgent, NOW, snapshotOf } from '../fixtures/calls.js';
import {
  allByRole,
  byRole,
  deepAll,
  findButton,
  frames,
  listenToRegions,
  nameOf,
  until,
} from '../helpers/dom.js';
import { openFloor } from '../helpers/floor.js';
import { lineOf, mount, openSession, settled } from '../helpers/page.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcSession } from '../../src/index.js';

/** What the page says while something happens. */
async function said(session: CcSession, work: () => unknown): Promise<string[]> {
  const regions = listenToRegions();
  await work();
  await settled(session);
  await frames(3);
  regions.stop();
  return regions.said;
}

const urgent = () =>
  allByRole(document, 'alert')
    .map((region) => region.textContent?.trim())
    .join();

describe('announcements', () => {
  it('of a call with hold, consult, conference and wrap-up: each step once, urgent only the ring', async function () {
    this.timeout(30_000);
    const floor = await openFloor({ agents: ['ada', 'ben'] });
    const { sim, ada, after } = floor;
    // a second element that shows the same call
    const card = document.createElement('cc-call-card');
    card.setAttribute('session', (ada.desk.id = 'ada'));
    ada.desk.after(card);
    const STEPS: [what: string, work: () => unknown, says: string[]][] = [
      ['it rings', () => floor.ring(), ['Incoming call, Jordan Lee, Card Support']],
      ['answered', () => after(sim.phone('ada').answer()), ['Connected to Jordan Lee']],
      ['held', () => ada.press('Hold', ada.customer), ['Call on hold']],
      ['resumed', () => ada.press('Resume', ada.customer), ['Connected']],
      ['recording', () => ada.press('Pause recording'), ['Recording paused']],
      ['asked', () => ada.ask('consult', 'Ben Ortiz'), ['Call on hold, Ben Ortiz: Consult requested']],
      ['ben answers', () => after(sim.phone('ben').answer()), ['Ben Ortiz: Consulting']],
      ['all talk', () => ada.press('Conference', ada.other), ['Conference']],
      ['ben goes', () => after(sim.phone('ben').hangUp()), ['Ben Ortiz left Connected']],
      ['over', () => after(sim.customer(floor.id).hangUp()), ['Wrap-up']],
    ];
    for (const [what, work, says] of STEPS) {
      // two desks are on the page; ben's own announcements are his
      const regions = listenToRegions(ada.desk);
      const second = listenToRegions(card);
      await work();
      await settled(ada.desk);
      await frames(3);
      regions.stop();
      second.stop();
      expect([...regions.said, ...second.said], what).to.deep.equal(says);
      expect(/Incoming/.test(urgent()), `${what}: urgent`).to.equal(
        /Incoming call/.test(says.join()) || urgent() !== '',
      );
    }
  });

  it('what rings as the page begins is said in its language, which has yet to load', async () => {
    const session = mount<CcSession>('<cc-session><cc-call-card></cc-call-card></cc-session>', 'ja');
    const regions = listenToRegions(session);
    session.clock = new ManualClock(NOW);
    session.state = snapshotOf(callState('offered-inbound').call) as never;
    await settled(session);
    await until(() => regions.said.length, 'it is said');
    await frames(3);
    regions.stop();
    expect(regions.said).to.deep.equal(['着信、Jordan Lee、Card Support']);
  });

  it('the same state again, a reconnect and a new element say nothing', async () => {
    const line = lineOf();
    const { session } = await openSession('<cc-call-card></cc-call-card><cc-notices></cc-notices>');
    session.connector = line.connector;
    await settled(session);
    const snapshot = snapshotOf(callState('held').call, { agent: makeAgent() });
    line.say({ type: 'snapshot', snapshot });
    await settled(session);
    expect(await said(session, () => line.say({ type: 'snapshot', snapshot })), 'again').to.deep.equal([]);
    const card = document.createElement('cc-call-card');
    expect(await said(session, () => session.append(card)), 'one more').to.deep.equal([]);
    const back = async () => {
      session.connector = null;
      session.connector = line.connector;
      await settled(session);
      line.say({ type: 'snapshot', snapshot });
    };
    expect((await said(session, back)).filter((text) => !/connection/i.test(text))).to.deep.equal([]);
    const words = () => (session.parentElement!.lang = 'de');
    expect(await said(session, words), 'another language').to.deep.equal([]);
  });

  it('line lost, line back, state, RONA, a refusal, a save: once each', async () => {
    const inner = '<cc-call-card></cc-call-card><cc-agent-state></cc-agent-state><cc-notices></cc-notices>';
    const { session } = await openSession(inner, callState('connected').call, {
      snapshot: { agent: makeAgent() },
    });
    const say = (update: object) => () => session.apply(update as never);
    const state = (kind: string, rev: number) => ({
      type: 'agent',
      agent: makeAgent({ rev, state: { kind, since: ago(1) } } as never),
    });
    const { id: callId, legs } = session.state.calls[0]!;
    session.addEventListener('cc-request', (event) =>
      event.respondWith(Promise.resolve({ ok: event.detail.type !== 'hold', code: 'refused' }) as never),
    );
    const hold = { type: 'hold', callId, legId: legs[0]!.id };
    const STEPS: [what: string, work: () => unknown, says: string[]][] = [
      [
        'lost',
        say({ type: 'link', link: { status: 'offline', since: NOW } }),
        ['No connection to the phone system'],
      ],
      ['still lost', say({ type: 'link', link: { status: 'offline', since: NOW + 1 } }), []],
      ['connecting', say({ type: 'link', link: { status: 'connecting', since: NOW } }), []],
      [
        'back',
        say({ type: 'link', link: { status: 'online', since: NOW } }),
        ['Connected to the phone system again'],
      ],
      ['idle', say(state('idle', 10)), ['Idle']],
      ['the same', say(state('idle', 11)), []],
      ['available', say(state('available', 12)), ['Available']],
      ['RONA', say(state('rona', 13)), ['RONA: You missed a call']],
      ['a refusal', () => session.request(hold as never), ['Hold: The phone system refused']],
    ];
    for (const [what, work, says] of STEPS)
      expect(
        (await said(session, work)).map((text) => text.trim()),
        what,
      ).to.deep.equal(says);
    expect(urgent()).to.contain('refused');
  });

  it('a call that is missed: that it is over, and RONA, one after the other', async () => {
    const { session } = await openSession(
      '<cc-agent-state></cc-agent-state>',
      callState('offered-inbound').call,
      {
        snapshot: { agent: makeAgent({ state: { kind: 'engaged', since: NOW } } as never) },
      },
    );
    const call = {
      ...session.state.calls[0]!,
      rev: 9,
      phase: 'ended',
      end: { reason: 'rona', by: 'system' },
    };
    const agent = makeAgent({ rev: 9, state: { kind: 'rona', since: NOW } } as never);
    const heard = await said(session, () =>
      session.apply([
        { type: 'call', call },
        { type: 'agent', agent },
      ] as never),
    );
    expect(heard.join(' ')).to.contain('Not answered in time').and.to.contain('RONA: You missed a call');
    expect(heard.join(' ').match(/RONA/g)).to.have.length(1);
  });

  it('a save: once', async () => {
    const { session, element } = await openSession(
      '<cc-variables></cc-variables>',
      callState('connected').call,
    );
    const [variable] = session.state.calls[0]!.variables.filter(({ editable }) => editable);
    session.addEventListener('cc-request', (event) =>
      event.respondWith(Promise.resolve({ ok: true }) as never),
    );
    const field = byRole(element, 'textbox', 'Case number') as HTMLInputElement;
    field.value = 'C-1';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(session);
    const heard = await said(session, async () => {
      (await findButton(element, 'Save')).click();
      await settled(session);
      session.apply({
        type: 'call',
        call: {
          ...session.state.calls[0]!,
          rev: 9,
          variables: session.state.calls[0]!.variables.map((item) =>
            item.name === variable!.name ? { ...item, value: 'C-1', rev: '9' } : item,
          ),
        },
      } as never);
    });
    expect(heard).to.deep.equal(['All saved']);
  });

  it('regions are there before their words, and timers are none', async () => {
    const { session, clock } = await openSession('<cc-call-card></cc-call-card>', []);
    const before = deepAll(session, '[aria-live]');
    expect(before.map((region) => region.getAttribute('aria-live'))).to.include.members([
      'polite',
      'assertive',
    ]);
    session.apply({ type: 'call', call: callState('connected').call as never });
    await settled(session);
    const timers = allByRole(session, 'timer');
    expect(timers).not.to.have.length(0);
    for (const timer of timers) {
      expect(timer.getAttribute('aria-live') ?? 'off').to.equal('off');
      expect(nameOf(timer), 'a name with its time').to.match(/\d/);
    }
    expect(await said(session, () => clock.advance(90_000))).to.deep.equal([]);
    expect(deepAll(session, '[aria-live]')).to.include.members(before);
  });
});
