/** The order of the focus, that it is seen, and where it goes when what had it is gone. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { MAIN_STATES } from '../a11y/figures.js';
import { stopsIn, type Stop } from '../a11y/stops.js';
import type { CcSession } from '../../src/index.js';
import { callState, makeAgent, makeCampaign, makeProfile } from '../fixtures/calls.js';
import { byRole, deep, findButton, focused, frames, nameOf, part, until } from '../helpers/dom.js';
import { resize } from '../helpers/engine.js';
import { gallerySections, showFigure, type Figure } from '../helpers/figures.js';
import { openSession, settled } from '../helpers/page.js';

/** What lies over the last rows there, until it is read and put away: docs/accessibility.md. */
const COVERED: Record<string, RegExp> = { 'data-conflict': /Call-back PIN/ };

/** What is short of room in a window as low as that. */
const LOW_STATES = [
  'desktop-replaced-narrow',
  'data-conflict',
  'card-transfer',
  'pad-ani',
  'campaign-many',
  'agent-rona',
  'wrapup-chosen',
];

/** A dialog lies over what opened it, where Escape puts it away too. */
const OPENER = /^button "Campaign contact"/;

const figures = new Map<string, Figure>();
before(async () => {
  for (const section of await gallerySections())
    for (const figure of section.figures) figures.set(figure.id, figure);
});

/** @returns what has the focus where it is not seen */
async function hiddenStops(id: string, lang: string, covered?: RegExp): Promise<string[]> {
  const { session, element } = await showFigure(figures.get(id)!, () => undefined);
  session.parentElement!.lang = lang;
  session.parentElement!.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const stops = await stopsOf(session, lang === 'ar');
  expect(stops.flatMap(({ back }) => back || [])).to.deep.equal([]);
  expect(element.isConnected).to.equal(true);
  return hidden(stops, covered);
}

async function stopsOf(session: CcSession, rtl = false): Promise<Stop[]> {
  await settled(session);
  await frames(2);
  const stops = await stopsIn(session, rtl);
  expect(stops, 'stops').not.to.have.length(0);
  return stops;
}

const hidden = (stops: Stop[], covered?: RegExp): string[] =>
  stops
    .filter(({ under, name }) => under && !covered?.test(name))
    .map(({ name, under }) => `${name} under ${under}`);

/** The call in hand has data; the other one stands over the lower half of the window. */
async function hiddenWhileAnotherRings(): Promise<string[]> {
  const second = { ...callState('offered-inbound').call, id: 'second', interactionId: 'second' };
  const { session } = await openSession('', [callState('connected').call, second] as never);
  session.innerHTML = '<cc-desktop></cc-desktop>';
  return hidden(await stopsOf(session));
}

describe('the Tab key', () => {
  before(() => setViewport({ width: 360, height: 780 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ['en', 'ar']) {
    for (const id of MAIN_STATES) {
      it(`goes through ${id} (${lang}) in the order of the screen, and each stop is seen`, async function () {
        this.timeout(30_000);
        expect(await hiddenStops(id, lang, COVERED[id])).to.deep.equal([]);
      });
    }
  }

  it('goes through the desktop while another call rings: each stop is seen', async function () {
    this.timeout(30_000);
    expect(await hiddenWhileAnotherRings()).to.deep.equal([]);
  });
});

describe('the Tab key, in a window of 320 × 256: 1280 × 1024 at 400 %', () => {
  before(() => resize(320, 256));
  after(() => resize(800, 600));

  for (const id of LOW_STATES) {
    it(`goes through ${id}, and each stop is seen`, async function () {
      this.timeout(30_000);
      expect(await hiddenStops(id, 'en', OPENER)).to.deep.equal([]);
    });
  }

  it('goes through the desktop while another call rings: each stop is seen', async function () {
    this.timeout(30_000);
    expect(await hiddenWhileAnotherRings()).to.deep.equal([]);
  });
});

describe('the focus is not lost', () => {
  it('when the backend takes no digits any more: it goes on at the buttons', async () => {
    const call = { ...callState('connected').call, can: { 'send-digits': true } };
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', [call] as never);
    (await findButton(element, 'Send digits')).click();
    await until(() => focused()?.matches('.key'), 'the keys');
    session.apply({ type: 'call', call: { ...call, rev: 9, can: {} } as never });
    await settled(session);
    await until(() => nameOf(focused()!) === 'Hold', 'the first of the buttons');
  });

  it('nor taken from elsewhere then', async () => {
    const call = { ...callState('connected').call, can: { 'send-digits': true } };
    const { session, element } = await openSession('<cc-call-card></cc-call-card><button>Mine</button>', [
      call,
    ] as never);
    (await findButton(element, 'Send digits')).click();
    await until(() => focused()?.matches('.key'), 'the keys');
    const mine = session.querySelector('button')!;
    mine.focus();
    session.apply({ type: 'call', call: { ...call, rev: 9, can: {} } as never });
    await settled(session);
    await frames(3);
    expect(focused() === mine).to.equal(true);
    expect(deep(element, 'cc-dialpad')).to.equal(undefined);
  });

  it('when the profile takes campaigns, or dialling out, away: it goes to the agent state', async () => {
    for (const name of [/^Campaign contact/, 'Outdial call']) {
      const profile = makeProfile({ campaignEnabled: true } as never);
      const { session } = await openSession('', [], {
        snapshot: { agent: makeAgent(), profile, campaign: makeCampaign() },
      });
      session.innerHTML = '<cc-desktop></cc-desktop>';
      await settled(session);
      const opener = await findButton(session, name);
      opener.focus();
      session.apply({
        type: 'profile',
        profile: makeProfile({ campaignEnabled: false, outdial: { enabled: false } } as never),
      });
      await settled(session);
      await until(() => /^Agent state/.test(nameOf(focused() ?? document.body)), `${name}: the agent state`);
      expect(part(session, 'header')).not.to.equal(undefined);
    }
    expect(byRole(document, 'dialog')).to.equal(undefined);
  });
});
