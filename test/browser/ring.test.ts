/** The ring: sound, its permission, notifications, title badge. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { loadViews } from '../../src/controllers/lazy.js';
import { startTone } from '../../src/controllers/ring/tone.js';
import { attendCalls, type RingTabs } from '../../src/elements/session/ring/index.js';
import { createStore, type CcSession, type Store } from '../../src/index.js';
import type { Call } from '../../src/core/schema/types.js';
import { Localizer } from '../../src/localize/localizer.js';
import {
  ahead,
  callState,
  CUSTOMER_NUMBER,
  makeAgent,
  makeCall,
  NOW,
  snapshotOf,
} from '../fixtures/calls.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { expectAccessible } from '../helpers/axe.js';
import { button, findButton, frames, seen, serialized, until } from '../helpers/dom.js';
import { FakeAudio, fakeSound, FakeNotification, realSound } from '../helpers/fake-audio.js';
import { hear, lineOf, mount, openSession, settled, setVisibility, watchConsole } from '../helpers/page.js';

const offer = (id = 'offered', more: Partial<Call> = {}): Call =>
  makeCall({ ...callState('offered-inbound').call, id, ...more });
const call = (next: Call) => ({ type: 'call', call: next }) as const;
const patch = (callId: string, change: object) => ({ type: 'call-patch', callId, patch: change }) as const;

const hasFocus = document.hasFocus.bind(document);
/** As if the agent worked in another window. */
function look(away: boolean): void {
  document.hasFocus = () => !away;
  window.dispatchEvent(new Event(away ? 'blur' : 'focus'));
}

/** The ring's parts are there. */
async function loaded(session: CcSession): Promise<void> {
  await import('../../src/controllers/ring/index.js');
  await settled(session);
  await frames(2);
}

async function open(attributes = 'ring', inner = '<cc-notices></cc-notices>', lang = 'en') {
  const opened = await openSession(inner, [], { attributes, lang });
  await loaded(opened.session);
  sessions.push(opened.session);
  return opened;
}
const sessions: CcSession[] = [];

const rings = () => until(() => FakeAudio.heard > 0, 'it rings');
const isQuiet = () => until(() => FakeAudio.heard === 0, 'nothing rings');
/** What must not ring would have. */
async function staysQuiet(): Promise<void> {
  await frames(4);
  expect(FakeAudio.heard).to.equal(0);
}

before(async function () {
  // the first load takes its time on a busy machine
  this.timeout(30_000);
  await Promise.all([loadViews(), import('../../src/controllers/ring/index.js')]);
});
beforeEach(() => fakeSound());
afterEach(() => {
  // off the page a session goes on for a second: it may have moved
  for (const session of sessions.splice(0)) session.state = null;
  realSound();
  document.hasFocus = hasFocus;
});

describe('the ring', () => {
  it('is off by default', async () => {
    const { session } = await open('');
    session.apply(call(offer()));
    await staysQuiet();
    expect(FakeAudio.made.length).to.equal(0);
  });

  it('rings for a call that comes, and makes no sound before', async () => {
    const { session } = await open();
    expect(FakeAudio.made.length).to.equal(0);
    session.apply(call(offer()));
    await rings();
    session.apply(patch('offered', { phase: 'connected' }));
    await isQuiet();
  });

  const OTHERS: [what: string, next: Call, isHeard: boolean][] = [
    ['a consult request', callState('offered-consult').call, true],
    ['a callback whose agent is to answer', offer('a', { kind: 'callback', legs: leg('waiting') }), true],
    ['a callback whose customer is dialled', offer('a', { kind: 'callback', legs: leg('ringing') }), false],
    ['an outdial', offer('a', { kind: 'outdial', legs: leg('waiting') }), false],
    ['an outdial whose customer is dialled', offer('a', { kind: 'outdial', legs: leg('ringing') }), false],
    ['a campaign call', offer('a', { kind: 'campaign', legs: leg('waiting') }), false],
    ['a call that is connected', makeCall(), false],
  ];
  for (const [what, next, isHeard] of OTHERS) {
    it(`${what}: ${isHeard ? 'rings' : 'does not'}`, async () => {
      const { session } = await open();
      session.apply(call(next));
      await (isHeard ? rings() : staysQuiet());
    });
  }

  const ENDS: [why: string, end: (session: CcSession) => void][] = [
    ['answered', (s) => s.apply(patch('offered', { phase: 'connected' }))],
    ['declined', (s) => s.apply(patch('offered', { phase: 'ended', end: { reason: 'rejected' } }))],
    [
      'answered elsewhere',
      (s) => s.apply(patch('offered', { phase: 'ended', end: { reason: 'elsewhere' } })),
    ],
    ['not answered in time', (s) => s.apply(patch('offered', { phase: 'ended', end: { reason: 'rona' } }))],
    ['withdrawn', (s) => s.apply({ type: 'call-removed', callId: 'offered' })],
    ['not in a snapshot any more', (s) => (s.state = snapshotOf([]) as never)],
    ['unknown like everything else', (s) => (s.state = null)],
    ['not to be heard any more', (s) => (s.ring = false)],
  ];
  for (const [why, end] of ENDS) {
    it(`stops when the call is ${why}`, async () => {
      const { session } = await open();
      session.apply(call(offer()));
      await rings();
      end(session);
      await isQuiet();
    });
  }

  it('goes on when the session moves, stops when it leaves', async () => {
    const { session } = await open();
    session.apply(call(offer()));
    await rings();
    const stage = session.parentElement!;
    stage.append(document.createElement('section'));
    stage.lastElementChild!.append(session);
    await frames(4);
    expect(FakeAudio.heard).to.equal(1);
    session.remove();
    await until(() => FakeAudio.open.length === 0, 'the sound is closed');
  });

  it('is silent from the click on Answer or Decline on, and rings again if that failed', async () => {
    const line = lineOf();
    const { session } = await open();
    session.connector = line.connector;
    await settled(session);
    line.say(call(offer('offered', { can: { answer: true, decline: true } })));
    await rings();
    void session.request({ type: 'decline', callId: 'offered' });
    await isQuiet();
    (await until(() => line.sent[0])).answer({ ok: false, code: 'refused' });
    await rings();
  });

  it('two calls: until the last one stops', async () => {
    const { session } = await open();
    session.apply([call(offer('one')), call(offer('two'))]);
    await rings();
    session.apply(patch('one', { phase: 'connected' }));
    await frames(3);
    expect(FakeAudio.heard).to.equal(1);
    session.apply({ type: 'call-removed', callId: 'two' });
    await isQuiet();
  });

  it('a call goes on under another id', async () => {
    const { session } = await open();
    session.apply(call(offer('one')));
    await rings();
    session.apply(call(offer('two', { continues: 'one' })));
    await frames(3);
    expect(FakeAudio.heard).to.equal(1);
  });

  it('turned off and on again, it rings for the call that is still there', async () => {
    const { session } = await open();
    session.apply(call(offer()));
    await rings();
    session.ring = false;
    await isQuiet();
    session.ring = true;
    await rings();
  });
});

function leg(phase: 'waiting' | 'ringing') {
  return callState('offered-inbound').call.legs.map((one) => ({ ...one, phase }));
}

describe('what is no news does not ring:', () => {
  it('what the first state brings', async () => {
    const session = mount<CcSession>('<cc-session ring title-badge></cc-session>');
    session.clock = new ManualClock(NOW);
    await loaded(session);
    document.title = 'Desk';
    session.state = snapshotOf(offer()) as never;
    await until(() => document.title === '(1) Desk', 'the badge says what is there');
    await staysQuiet();
    session.apply(call(offer('another')));
    await rings();
  });

  it('what a snapshot repeats, as after a reconnect: it goes on, and does not begin again', async () => {
    const { session, clock } = await open();
    session.apply(call(offer('one', { ringDeadline: ahead(20) })));
    await rings();
    session.apply({ type: 'link', link: { status: 'offline', since: NOW } });
    await frames(2);
    expect(FakeAudio.heard, 'it goes on').to.equal(1);
    const { sources } = FakeAudio.last;
    const before = sources.length;
    session.apply({ type: 'link', link: { status: 'online' } });
    session.apply({
      type: 'snapshot',
      snapshot: snapshotOf(offer('one', { ringDeadline: ahead(20) })),
    } as never);
    await clock.advance(30_000);
    expect(FakeAudio.heard, 'its end is the backend’s word').to.equal(1);
    expect(sources.length, 'the same sound').to.equal(before);
  });

  it('without a line it ends with its deadline, or after a minute', async () => {
    const { session, clock } = await open();
    session.apply(call(offer('one', { ringDeadline: ahead(20) })));
    await rings();
    session.apply({ type: 'link', link: { status: 'connecting', since: NOW } });
    await clock.advance(19_000);
    expect(FakeAudio.heard).to.equal(1);
    await clock.advance(2000);
    await isQuiet();
    session.apply({ type: 'link', link: { status: 'online' } });
    await rings();
    session.apply(call(offer('three', { ringDeadline: undefined })));
    session.apply({ type: 'call-removed', callId: 'one' });
    session.apply({ type: 'link', link: { status: 'offline', since: NOW } });
    await clock.advance(59_000);
    expect(FakeAudio.heard).to.equal(1);
    await clock.advance(2000);
    await isQuiet();
  });

  it('but a call that comes while the ring is being loaded is', async () => {
    const tab = beginTab(fakeTabs().tab());
    tab.store.apply(call(offer()));
    await rings();
    tab.stop();
  });

  it('but a later snapshot may bring a call that is', async () => {
    const { session } = await open();
    session.state = snapshotOf(offer()) as never;
    await rings();
  });
});

describe('volume and device', () => {
  it('volume: at once, within its bounds', async () => {
    const { session } = await open('ring ring-volume="0.4"');
    session.apply(call(offer()));
    await rings();
    const quiet = FakeAudio.last.volume;
    expect(quiet).to.be.greaterThan(0).and.below(1);
    session.ringVolume = 0.9;
    await until(() => FakeAudio.last.volume > quiet, 'louder');
    session.ringVolume = 7;
    await until(() => FakeAudio.last.volume === 1, 'no more than all');
    session.ringVolume = -1;
    await until(() => FakeAudio.last.volume === 0, 'silent');
  });

  it('a volume that is none is the default one, and reported once', async () => {
    const { session } = await open();
    session.apply(call(offer()));
    await rings();
    const normal = FakeAudio.last.volume;
    const problems = hear(session, 'cc-problem');
    const console_ = watchConsole();
    session.ringVolume = 0.9;
    await until(() => FakeAudio.last.volume !== normal, 'louder');
    session.ringVolume = Number('loud');
    await until(() => FakeAudio.last.volume === normal, 'as by default');
    session.apply(patch('offered', { queue: 'Another' }));
    await frames(2);
    console_.restore();
    expect(problems.map(({ detail }) => (detail as { code: string }).code)).to.deep.equal(['CC_RING_VOLUME']);
  });

  it('device: the wanted one; one that is not there leaves the default one', async () => {
    const { session } = await open('ring ring-device="headset"');
    session.apply(call(offer()));
    await rings();
    await until(() => FakeAudio.last.sinkId === 'headset', 'the headset');
    const problems = hear(session, 'cc-problem');
    const console_ = watchConsole();
    session.ringDevice = 'gone';
    await until(() => FakeAudio.last.sinkId === '', 'the default device');
    await until(() => problems.length === 1, 'a report');
    session.apply(patch('offered', { queue: 'Another' }));
    await frames(2);
    console_.restore();
    expect((problems[0]!.detail as { code: string }).code).to.equal('CC_RING_DEVICE');
    expect(problems.length).to.equal(1);
    expect(FakeAudio.heard, 'it rings all the same').to.equal(1);
    session.ringDevice = 'headset';
    await until(() => FakeAudio.last.sinkId === 'headset', 'the headset again');
    session.ringDevice = null;
    await until(() => FakeAudio.last.sinkId === '', 'the default device');
  });

  it('a device that is pulled out, and plugged in again', async () => {
    const { session } = await open('ring ring-device="headset"');
    const media = navigator.mediaDevices;
    const { enumerateDevices } = media;
    const plug = (...ids: string[]) => {
      FakeAudio.sinks = ids;
      media.enumerateDevices = () =>
        Promise.resolve(ids.map((deviceId) => ({ kind: 'audiooutput', deviceId }) as MediaDeviceInfo));
      media.dispatchEvent(new Event('devicechange'));
    };
    const console_ = watchConsole();
    try {
      session.apply(call(offer()));
      await until(() => FakeAudio.last?.sinkId === 'headset', 'the headset');
      plug('speakers');
      await until(() => FakeAudio.last.sinkId === '', 'the default device');
      plug('speakers', 'headset');
      await until(() => FakeAudio.last.sinkId === 'headset', 'the headset again');
    } finally {
      media.enumerateDevices = enumerateDevices;
      console_.restore();
    }
  });

  it('where a browser cannot choose a device, that is said once and it rings', async () => {
    const { setSinkId } = FakeAudio.prototype;
    delete (FakeAudio.prototype as Partial<FakeAudio>).setSinkId;
    const console_ = watchConsole();
    try {
      const { session } = await open('ring ring-device="headset"');
      const problems = hear(session, 'cc-problem');
      session.apply(call(offer()));
      await rings();
      expect(problems.length).to.equal(1);
    } finally {
      FakeAudio.prototype.setSinkId = setSinkId;
      console_.restore();
    }
  });

  it('a browser without Web Audio: reported, nothing thrown', async () => {
    (globalThis as unknown as Record<string, unknown>).AudioContext = undefined;
    const console_ = watchConsole();
    const { session } = await open();
    const problems = hear(session, 'cc-problem');
    session.apply(call(offer()));
    await until(() => problems.length === 1, 'a report');
    console_.restore();
    expect((problems[0]!.detail as { code: string }).code).to.equal('CC_RING');
  });
});

describe('sound that the browser blocks', () => {
  const WORDS = 'The browser blocks the ringtone';
  /** Until a gesture: a call that comes makes no sound. */
  async function openBlocked(attributes?: string, inner?: string, lang?: string) {
    FakeAudio.allowed = false;
    const opened = await open(attributes, inner, lang);
    opened.session.apply(call(offer()));
    await until(() => FakeAudio.made.length, 'it tries');
    await opened.clock.advance(1000);
    return opened;
  }

  it('is said, and one click turns it on', async () => {
    const { session, element } = await openBlocked();
    await until(() => seen(element).includes(WORDS));
    await staysQuiet();
    await expectAccessible(element);
    FakeAudio.allowed = true;
    (await findButton(element, 'Turn on sound')).click();
    await rings();
    await until(() => seen(element) === '', 'the message is gone');
    expect(session.state.notices.length).to.equal(0);
  });

  it('in Chinese', async () => {
    const { element } = await openBlocked('ring', undefined, 'zh-CN');
    await until(() => seen(element).includes('浏览器阻止了铃声'));
    await findButton(element, '打开声音');
  });

  const GESTURES: [what: string, act: () => Promise<unknown>][] = [
    ['a click', () => sendMouse({ type: 'click', position: [5, 5] })],
    ['a key', () => sendKeys({ press: 'a' })],
  ];
  for (const [what, act] of GESTURES) {
    it(`${what} anywhere on the page turns it on too`, async () => {
      const { element } = await openBlocked();
      await until(() => seen(element).includes(WORDS));
      FakeAudio.allowed = true;
      await act();
      await rings();
      await until(() => seen(element) === '', 'the message is gone');
    });
  }

  it('the first gesture does so before any call, where a browser wants one for each sound', async () => {
    FakeAudio.allowed = false;
    const { session, clock, element } = await open();
    FakeAudio.allowed = true;
    await sendMouse({ type: 'click', position: [5, 5] });
    await until(() => FakeAudio.made.length === 1 && FakeAudio.last.state === 'running', 'it is open');
    await clock.advance(10_000);
    await until(() => FakeAudio.last.state === 'suspended', 'and sleeps');
    session.apply(call(offer()));
    await rings();
    expect(FakeAudio.made.length).to.equal(1);
    await clock.advance(1000);
    expect(seen(element)).to.equal('');
  });

  it('a call that is over meanwhile does not ring when it is turned on', async () => {
    const { session, element } = await openBlocked();
    await until(() => seen(element).includes(WORDS));
    session.apply({ type: 'call-removed', callId: 'offered' });
    await frames(2);
    expect(seen(element), 'the next one would not be heard either').to.contain(WORDS);
    FakeAudio.allowed = true;
    (await findButton(element, 'Turn on sound')).click();
    await until(() => seen(element) === '');
    await staysQuiet();
  });

  it('nothing is said once the ring is off', async () => {
    const { session, element } = await openBlocked();
    await until(() => seen(element).includes(WORDS));
    session.ring = false;
    await until(() => seen(element) === '');
  });

  it('dismissed, it is said again with the next call', async () => {
    const { session, clock, element } = await openBlocked();
    (await findButton(element, /^Dismiss/)).click();
    await until(() => seen(element) === '');
    session.apply({ type: 'call-removed', callId: 'offered' });
    await frames(2);
    session.apply(call(offer('next')));
    await frames(2);
    await clock.advance(1000);
    await until(() => seen(element).includes(WORDS));
  });

  it('the offer says it where the page has no place for messages, and only there', async () => {
    const { session, element } = await openBlocked('ring', '<cc-call-card></cc-call-card>');
    await until(() => seen(element).includes(WORDS));
    await expectAccessible(element);
    const notices = document.createElement('cc-notices');
    session.append(notices);
    session.apply(patch('offered', { queue: 'Another' }));
    await until(() => seen(notices).includes(WORDS) && !seen(element).includes(WORDS), 'once on the page');
    notices.remove();
    session.apply(patch('offered', { queue: 'And another' }));
    await until(() => seen(element).includes(WORDS));
    FakeAudio.allowed = true;
    (await findButton(element, 'Turn on sound')).click();
    await rings();
    await until(() => !seen(element).includes(WORDS));
    expect(button(element, 'Turn on sound')).to.equal(undefined);
  });

  it('sound that the system takes away while it rings is asked for again', async () => {
    const { session, clock, element } = await open();
    session.apply(call(offer()));
    await rings();
    FakeAudio.allowed = false;
    await FakeAudio.last.suspend();
    await clock.advance(1000);
    await until(() => seen(element).includes(WORDS));
    FakeAudio.allowed = true;
    (await findButton(element, 'Turn on sound')).click();
    await rings();
  });

  it('sound that needs a moment is not blocked', async () => {
    FakeAudio.allowed = false;
    const { session, clock, element } = await open();
    session.apply(call(offer()));
    await until(() => FakeAudio.made.length);
    await clock.advance(300);
    FakeAudio.allowed = true;
    await FakeAudio.last.resume();
    await clock.advance(1000);
    await frames(2);
    expect(seen(element)).to.equal('');
    expect(FakeAudio.heard).to.equal(1);
  });
});

/** The tabs of one agent, in one page: the first that asks has the turn. */
function fakeTabs() {
  const queues = new Map<string, { grant(): void }[]>();
  const tab = (): RingTabs => ({
    once: () => Promise.resolve(true),
    claim: (key, signal) =>
      new Promise((resolve, reject) => {
        const queue = queues.get(key) ?? [];
        queues.set(key, queue);
        const place = { grant: () => resolve(leave) };
        const leave = () => {
          const at = queue.indexOf(place);
          if (at < 0) return;
          queue.splice(at, 1);
          if (at === 0) queue[0]?.grant();
        };
        queue.push(place);
        if (queue.length === 1) place.grant();
        signal.addEventListener('abort', () => {
          leave();
          reject(signal.reason as Error);
        });
      }),
  });
  return { tab, waiting: () => [...queues.values()].flat().length };
}

interface Tab {
  store: Store;
  problems: string[];
  settings: { ring: boolean; ringVolume: number; ringDevice: null; notify: boolean; titleBadge: boolean };
  changed(): void;
  stop(): void;
}

function beginTab(tabs: RingTabs, settings: Partial<Tab['settings']> = {}): Tab {
  const store = createStore({ clock: new ManualClock(NOW) });
  store.replace(snapshotOf([], { agent: makeAgent() }));
  const problems: string[] = [];
  const all = {
    ring: true,
    ringVolume: 0.5,
    ringDevice: null,
    notify: false,
    titleBadge: false,
    ...settings,
  };
  const attended = attendCalls({
    settings: all,
    store,
    tabs,
    language: { localizer: new Localizer('en') },
    report: ({ code }) => problems.push(code),
  });
  return { store, problems, settings: all, ...attended };
}

async function openTab(...args: Parameters<typeof beginTab>): Promise<Tab> {
  const tab = beginTab(...args);
  await import('../../src/controllers/ring/index.js');
  await frames(2);
  return tab;
}

describe('two tabs of one agent', () => {
  it('one rings; the other takes over when the first one leaves', async () => {
    const group = fakeTabs();
    const [one, two] = [await openTab(group.tab()), await openTab(group.tab())];
    for (const { store } of [one, two]) store.apply(call(offer()));
    await rings();
    await frames(3);
    expect(FakeAudio.heard).to.equal(1);
    one.stop();
    await until(() => FakeAudio.open.length === 1 && FakeAudio.heard === 1, 'the other rings');
    two.store.apply({ type: 'call-removed', callId: 'offered' });
    await isQuiet();
    expect(group.waiting()).to.equal(0);
    two.stop();
  });

  it('a tab whose turn does not come before the call is over stays silent', async () => {
    const group = fakeTabs();
    const [one, two] = [await openTab(group.tab()), await openTab(group.tab())];
    for (const { store } of [one, two]) store.apply(call(offer()));
    await rings();
    two.store.apply({ type: 'call-removed', callId: 'offered' });
    await frames(3);
    expect(FakeAudio.made.length).to.equal(1);
    one.store.apply({ type: 'call-removed', callId: 'offered' });
    await isQuiet();
    expect(FakeAudio.made.length).to.equal(1);
    one.stop();
    two.stop();
  });

  it('a tab that may not make a sound leaves it to one that may', async () => {
    const group = fakeTabs();
    const blocked = await openTab(group.tab());
    FakeAudio.allowed = false;
    blocked.store.apply(call(offer()));
    await until(() => FakeAudio.made.length === 1);
    const other = await openTab(group.tab());
    other.store.apply(call(offer()));
    FakeAudio.allowed = true;
    await (blocked.store.clock as ManualClock).advance(1000);
    await until(() => FakeAudio.heard === 1 && FakeAudio.made.length === 2 && FakeAudio.last.isHeard);
    expect(blocked.store.state.notices.map(({ code }) => code)).to.deep.equal(['sound-blocked']);
    blocked.stop();
    expect(blocked.store.state.notices.length, 'nothing is left').to.equal(0);
    other.stop();
  });

  it('one notification; where tabs cannot agree, each shows its own and rings', async () => {
    look(true);
    const group = fakeTabs();
    const both = [await openTab(group.tab(), { notify: true }), await openTab(group.tab(), { notify: true })];
    for (const { store } of both) store.apply(call(offer()));
    await until(() => FakeNotification.open.length === 1);
    await frames(3);
    expect(FakeNotification.made.length).to.equal(1);
    both[0]!.stop();
    await until(() => FakeNotification.made.length === 2 && FakeNotification.open.length === 1);
    both[1]!.stop();
    expect(FakeNotification.open.length).to.equal(0);
    const broken = { once: () => Promise.reject(new Error()), claim: () => Promise.reject(new Error()) };
    const alone = await openTab(broken, { notify: true });
    alone.store.apply(call(offer()));
    await rings();
    await until(() => FakeNotification.open.length === 1);
    alone.stop();
    await isQuiet();
  });
});

describe('notifications', () => {
  const WORDS = 'See calls that come in while you are elsewhere';
  const shown = () => until(() => FakeNotification.open[0], 'a notification');

  it('say who calls while the agent looks elsewhere, until it does not ring any more', async () => {
    const { session } = await open('notify');
    look(true);
    session.apply(call(offer('offered', { ringDeadline: undefined })));
    const { title, options } = await shown();
    expect(title).to.equal('Incoming call');
    expect(options.body).to.equal('Jordan Lee · +1 201 553 2447\nCard Support');
    expect(options.requireInteraction).to.equal(true);
    expect(FakeAudio.made.length, 'it is not the ring').to.equal(0);
    session.apply(patch('offered', { phase: 'connected' }));
    await until(() => FakeNotification.open.length === 0);
  });

  it('write numbers as the session does, and no value of any variable', async () => {
    const { session } = await open('notify mask-numbers="4"');
    look(true);
    const secrets = [
      { name: 'pin', type: 'string' as const, value: 'sesame', secure: true, inPopover: true },
      { name: 'city', type: 'string' as const, value: 'Utrecht', inPopover: true },
    ];
    session.apply(call(offer('offered', { variables: secrets })));
    const { title, options } = await shown();
    const all = JSON.stringify([title, options]);
    expect(all).to.contain('2447').and.not.to.contain('sesame').and.not.to.contain('Utrecht');
    expect(all.replace(/\D/g, '')).not.to.contain(CUSTOMER_NUMBER.replace(/\D/g, ''));
    expect(serialized()).not.to.contain('sesame');
  });

  it('in Chinese, of a consult: who asks', async () => {
    const { session } = await open('notify', '<cc-notices></cc-notices>', 'zh-CN');
    look(true);
    session.apply(call(callState('offered-consult').call));
    const { title, options } = await shown();
    expect(title).to.equal('咨询请求');
    expect(options.lang).to.equal('zh-CN');
    expect(options.body).to.contain('Ada Njoku');
  });

  it('none while the agent looks at the page; one as soon as that ends, gone when it begins again', async () => {
    const { session } = await open('notify');
    look(false);
    session.apply(call(offer()));
    await frames(3);
    expect(FakeNotification.made.length).to.equal(0);
    look(true);
    await shown();
    look(false);
    await until(() => FakeNotification.open.length === 0);
    setVisibility('hidden');
    await shown();
  });

  it('a click brings the call to the front', async () => {
    const { session } = await open('notify');
    look(true);
    session.apply([call(offer('one')), call(offer('two'))]);
    await until(() => FakeNotification.open.length === 2);
    expect(new Set(FakeNotification.open.map(({ options }) => options.tag)).size).to.equal(2);
    const { focus } = window;
    let focused = 0;
    window.focus = () => void focused++;
    FakeNotification.open[1]!.onclick!();
    window.focus = focus;
    expect(focused).to.equal(1);
    expect(session.selectedCallId).to.equal('two');
    await until(() => FakeNotification.open.length === 1);
  });

  it('one that was dismissed does not come back for the same call', async () => {
    const { session } = await open('notify');
    look(true);
    session.apply(call(offer()));
    (await shown()).close();
    await frames(2);
    look(false);
    look(true);
    session.apply(patch('offered', { queue: 'Another' }));
    await frames(3);
    expect(FakeNotification.made.length).to.equal(1);
  });

  it('permission is asked for by a click only', async () => {
    FakeNotification.permission = 'default';
    const { session, element } = await open('notify');
    look(true);
    session.apply(call(offer()));
    await until(() => seen(element).includes(WORDS));
    await expectAccessible(element);
    expect(FakeNotification.asked).to.equal(0);
    (await findButton(element, 'Turn on notifications')).click();
    await shown();
    expect(FakeNotification.asked).to.equal(1);
    await until(() => seen(element) === '');
  });

  it('the question, once dismissed, is not repeated with every call', async () => {
    FakeNotification.permission = 'default';
    const { session, element } = await open('notify');
    (await findButton(element, /^Dismiss/)).click();
    session.apply(call(offer()));
    await frames(3);
    expect(seen(element)).to.equal('');
  });

  it('denied: said once, never asked', async () => {
    FakeNotification.permission = 'denied';
    const { session, element } = await open('notify');
    await until(() => seen(element).includes('The browser blocks notifications of this page'));
    expect(button(element, 'Turn on notifications')).to.equal(undefined);
    (await findButton(element, /^Dismiss/)).click();
    session.notify = false;
    await frames(2);
    session.notify = true;
    session.apply(call(offer()));
    await frames(3);
    expect(seen(element)).to.equal('');
    expect(FakeNotification.asked).to.equal(0);
  });

  it('refused when asked: the page says so and shows none', async () => {
    FakeNotification.permission = 'default';
    FakeNotification.answer = 'denied';
    const { session, element } = await open('notify');
    look(true);
    (await findButton(element, 'Turn on notifications')).click();
    await until(() => seen(element).includes('The browser blocks notifications of this page'));
    session.apply(call(offer()));
    await frames(3);
    expect(FakeNotification.made.length).to.equal(0);
    session.notify = false;
    await until(() => seen(element) === '');
  });

  for (const [what, breaks] of [
    ['has none', () => ((globalThis as unknown as Record<string, unknown>).Notification = undefined)],
    ['has them for service workers only', () => (FakeNotification.breaks = true)],
  ] as const) {
    it(`a browser that ${what}: reported once, nothing thrown`, async () => {
      breaks();
      const console_ = watchConsole();
      const problems: CustomEvent[] = [];
      const heard = (event: Event) => void problems.push(event as CustomEvent);
      const session = mount<CcSession>('<cc-session notify></cc-session>');
      session.addEventListener('cc-problem', heard);
      session.clock = new ManualClock(NOW);
      session.state = snapshotOf([]) as never;
      await loaded(session);
      look(true);
      session.apply([call(offer('one')), call(offer('two'))]);
      await until(() => problems.length > 0, 'a report');
      await frames(3);
      console_.restore();
      expect(problems.map(({ detail }) => (detail as { code: string }).code)).to.deep.equal(['CC_NOTIFY']);
    });
  }
});

describe('title badge', () => {
  const title = () => document.querySelector('title')!;
  beforeEach(() => (document.title = 'Desk'));
  afterEach(() => (document.title = ''));

  it('says how many calls ring, and leaves the title as it was', async () => {
    title().textContent = '  Desk  1 ';
    const text = title().firstChild;
    const { session } = await open('title-badge');
    session.apply(call(offer('one')));
    await until(() => document.title === '(1) Desk 1');
    session.apply(call(offer('two')));
    await until(() => document.title === '(2) Desk 1');
    session.apply(patch('one', { phase: 'connected' }));
    await until(() => document.title === '(1) Desk 1');
    session.apply({ type: 'call-removed', callId: 'two' });
    await until(() => title().textContent === '  Desk  1 ');
    expect(title().firstChild, 'a framework may hold it').to.equal(text);
    expect(FakeAudio.made.length).to.equal(0);
  });

  it('goes on the title that the page sets meanwhile', async () => {
    const { session } = await open('title-badge');
    session.apply(call(offer()));
    await until(() => document.title === '(1) Desk');
    document.title = '(1) Desk';
    await until(() => document.title === '(1) (1) Desk', 'the page’s own count is the page’s');
    document.title = 'Ticket 7';
    await until(() => document.title === '(1) Ticket 7');
    title().replaceWith(Object.assign(document.createElement('title'), { textContent: 'Ticket 8' }));
    await until(() => document.title === '(1) Ticket 8');
    document.title = 'Ticket 9';
    session.titleBadge = false;
    await until(() => document.title === 'Ticket 9');
    await frames(8);
    expect(document.title).to.equal('Ticket 9');
  });

  it('what the page sets in the same moment as it ends stays', async () => {
    const tab = await openTab(fakeTabs().tab(), { ring: false, titleBadge: true });
    tab.store.apply(call(offer()));
    await until(() => document.title === '(1) Desk');
    document.title = 'Ticket 7';
    tab.stop();
    expect(document.title).to.equal('Ticket 7');
  });

  it('two sessions on one page count together', async () => {
    const [one, two] = [await open('title-badge'), await open('title-badge')];
    one.session.apply(call(offer('one')));
    two.session.apply(call(offer('two')));
    await until(() => document.title === '(2) Desk');
    one.session.remove();
    await until(() => document.title === '(1) Desk');
    two.session.titleBadge = false;
    await until(() => document.title === 'Desk');
  });

  it('a page without a title has none afterwards', async () => {
    title().remove();
    const { session } = await open('title-badge');
    session.apply(call(offer()));
    await until(() => document.title === '(1)');
    session.apply({ type: 'call-removed', callId: 'offered' });
    await until(() => !document.querySelector('title'));
  });

  it('a page that defends its title is not fought without end', async () => {
    const { session } = await open('title-badge');
    let fights = 0;
    const guard = new MutationObserver(() => {
      if (document.title === 'Mine') return;
      fights++;
      document.title = 'Mine';
    });
    guard.observe(document.head, { childList: true, characterData: true, subtree: true });
    const start = performance.now();
    session.apply(call(offer()));
    await until(() => fights > 4, 'it tries again');
    guard.disconnect();
    expect(performance.now() - start, 'ms').to.be.greaterThan(300);
    session.apply({ type: 'call-removed', callId: 'offered' });
    await until(() => document.title === 'Mine');
  });
});

describe('the ringtone', () => {
  const RATE = 8000;
  /** Loudest sample of each tenth of a second. */
  async function render(
    seconds: number,
    stopAfter?: number,
  ): Promise<{ tenths: number[]; data: Float32Array }> {
    const context = new OfflineAudioContext(1, seconds * RATE, RATE);
    const stop = startTone(context, context.destination);
    if (stopAfter !== undefined) void context.suspend(stopAfter).then(() => context.resume().then(stop));
    const data = (await context.startRendering()).getChannelData(0);
    const tenths = Array.from({ length: seconds * 10 }, (_, i) =>
      Math.max(...data.slice((i * RATE) / 10, ((i + 1) * RATE) / 10).map(Math.abs)),
    );
    return { tenths, data };
  }

  it('0.4 s on, 0.2 s off, 0.4 s on, 2 s off: on the audio clock, however long', async () => {
    const { tenths } = await render(63);
    const pattern = tenths.map((loud) => (loud > 0.2 ? '#' : loud < 0.001 ? '.' : '-')).join('');
    const round = `####..####${'.'.repeat(20)}`;
    expect(pattern).to.equal(round.repeat(21));
  });

  it('never clips, and does not click', async () => {
    const { tenths, data } = await render(3);
    expect(Math.max(...tenths)).to.be.below(0.95);
    // a sine of 660 Hz at full level moves by half of that between two samples
    const steps = data.slice(1).map((value, i) => Math.abs(value - data[i]!));
    expect(Math.max(...steps)).to.be.below(0.6);
    expect(Math.abs(data[1]!)).to.be.below(0.01);
  });
});

describe('after 200 calls nothing is left of', () => {
  it('sound, listeners, claims', async function () {
    this.timeout(20_000);
    const group = fakeTabs();
    look(true);
    const tab = await openTab(group.tab(), { notify: true, titleBadge: true });
    const { addEventListener: add, removeEventListener: remove } = window;
    let listeners = 0;
    window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
      listeners++;
      add.apply(this, args);
    } as typeof add;
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
      listeners--;
      remove.apply(this, args);
    } as typeof remove;
    try {
      for (let i = 0; i < 200; i++) {
        tab.store.apply(call(offer(`call-${i}`)));
        for (let turns = 0; turns < 12; turns++) await Promise.resolve();
        expect(FakeAudio.heard, `call ${i}`).to.equal(1);
        tab.store.apply({ type: 'call-removed', callId: `call-${i}` });
        for (let turns = 0; turns < 12; turns++) await Promise.resolve();
        expect(FakeAudio.heard, `call ${i}`).to.equal(0);
      }
      expect(FakeAudio.made.length).to.equal(1);
      const { nodes, gains } = FakeAudio.last;
      expect(nodes.filter(({ connected }) => connected)).to.deep.equal([gains[0]]);
      expect(FakeNotification.made.length).to.equal(200);
      expect(FakeNotification.open.length).to.equal(0);
      expect(group.waiting()).to.equal(0);
      await (tab.store.clock as ManualClock).advance(10_000);
      expect(FakeAudio.last.state, 'it sleeps').to.equal('suspended');
      tab.stop();
      await until(() => FakeAudio.open.length === 0);
      // the click that would have unlocked it is waited for no more
      expect(listeners).to.be.at.most(0);
      expect(tab.problems).to.deep.equal([]);
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });

  it('sessions that come and go', async function () {
    this.timeout(20_000);
    for (let i = 0; i < 3; i++) {
      const { session } = await open('ring notify title-badge');
      session.apply(call(offer()));
      await rings();
      session.remove();
      await until(() => FakeAudio.open.length === 0);
    }
  });
});
