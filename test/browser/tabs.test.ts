/** Several pages of one agent: whose turn it is, what is said once, what is asked elsewhere. */
import { expect } from '@open-wc/testing';
import { makeCall, makeLeg, NOW, snapshotOf } from '../fixtures/calls.js';
import { frames, isBusy, isOff, seen, until } from '../helpers/dom.js';
import { hear, mount, outcome, settled } from '../helpers/page.js';
import { action, backendOf, openTab, regionsOf, textIn, type Tab } from '../helpers/tabs.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { AgentTabs } from '../../src/controllers/tabs.js';
import type { CcSession } from '../../src/index.js';

let count = 0;
const newGroup = () => `test-${Date.now()}-${++count}`;
const { signal: never } = new AbortController();

/** So many pages, which know each other. */
async function open(pages: number): Promise<{ tabs: AgentTabs[]; frames: Tab[]; group: string }> {
  const group = newGroup();
  const opened = await Promise.all(Array.from({ length: pages }, () => openTab()));
  const tabs = opened.map((tab) => tab.join(group));
  await until(() => tabs.every(({ alone }) => alone === (pages === 1)), 'they know each other');
  return { tabs, frames: opened, group };
}

describe('whose turn it is', function () {
  this.timeout(20_000);

  it('a tab alone has every turn, and says everything once', async () => {
    const { tabs } = await open(1);
    const [tab] = tabs as [AgentTabs];
    expect(tab.alone).to.equal(true);
    (await tab.claim('ring', never))();
    expect([await tab.once('a'), await tab.once('a'), await tab.once('b')]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('of several one says it, however many ask at the same time', async () => {
    const { tabs } = await open(3);
    for (const key of ['a', 'b']) {
      const said = await Promise.all(tabs.map((tab) => tab.once(key)));
      expect(said.filter(Boolean), key).to.have.length(1);
    }
    expect(await tabs[0]!.once('a'), 'a slower one does not repeat it').to.equal(false);
  });

  it('one that comes later does not repeat what was said, nor when the one that said it is gone', async () => {
    const { tabs, frames: pages, group } = await open(1);
    expect(await tabs[0]!.once('a')).to.equal(true);
    const late = (await openTab()).join(group);
    await until(() => !late.alone, 'it knows the other');
    await until(() => !tabs[0]!.alone, 'and is known');
    expect(await late.once('a')).to.equal(false);
    pages[0]!.close();
    await until(() => late.alone, 'it is alone');
    expect(await late.once('a')).to.equal(false);
  });

  it('stays until it is released; then the next one has it', async () => {
    const { tabs } = await open(2);
    const release = await tabs[0]!.claim('ring', never);
    const other = tabs[1]!.claim('ring', never);
    (await tabs[1]!.claim('another', never))();
    expect(await outcome(other)).to.equal('open');
    release();
    (await other)();
  });

  for (const end of ['close', 'crash'] as const) {
    it(`goes on in another tab when the page goes: ${end}`, async () => {
      const { tabs, frames: pages } = await open(2);
      await tabs[0]!.claim('ring', never);
      const other = tabs[1]!.claim('ring', never);
      expect(await outcome(other)).to.equal('open');
      pages[0]![end]();
      (await other)();
      await until(() => tabs[1]!.alone, 'the other is forgotten');
    });
  }

  it('an abort rejects, and passes the turn on', async () => {
    const { tabs } = await open(2);
    const first = new AbortController();
    await tabs[0]!.claim('ring', first.signal);
    const second = new AbortController();
    const waiting = tabs[1]!.claim('ring', second.signal).catch((error: Error) => error.message);
    second.abort(new Error('no longer'));
    expect(await waiting).to.equal('no longer');
    const third = tabs[1]!.claim('ring', never);
    expect(await outcome(third)).to.equal('open');
    first.abort();
    (await third)();
    expect(await tabs[0]!.claim('ring', AbortSignal.abort(new Error('late'))).catch(String)).to.contain(
      'late',
    );
  });

  it('is first of a tab that is seen, also when it is seen only later', async () => {
    const { tabs, frames: pages, group } = await open(3);
    const [holder, hidden, shown] = tabs as [AgentTabs, AgentTabs, AgentTabs];
    const release = await holder.claim('ring', never);
    pages[1]!.show('hidden');
    pages[2]!.show('hidden');
    const queue = async () => {
      const { pending = [] } = await navigator.locks.query();
      return pending.filter(({ name = '' }) => name.includes(`${group}/turn`)).length;
    };
    const queued = async (count: number) => {
      let now = 0;
      await until(() => {
        void queue().then((length) => (now = length));
        return now === count;
      }, `${count} in the queue`);
    };
    const later = hidden.claim('ring', never);
    await queued(1);
    const sooner = shown.claim('ring', never);
    await queued(2);
    pages[2]!.show('visible');
    await queued(1);
    await queued(2);
    release();
    const next = await sooner;
    expect(await outcome(later)).to.equal('open');
    next();
    (await later)();
    pages[0]!.show('hidden');
    await frames(3);
    expect(await Promise.all([hidden.once('x'), shown.once('x')])).to.deep.equal([false, true]);
  });

  it('is of one agent: another one is another group', async () => {
    const { tabs, group } = await open(2);
    tabs[1]!.join(`${group}-other`);
    await until(() => tabs[0]!.alone && tabs[1]!.alone, 'each is alone');
    tabs[1]!.join(group);
    await until(() => !tabs[0]!.alone && !tabs[1]!.alone, 'together again');
    tabs[1]!.join(undefined);
    await until(() => tabs[0]!.alone, 'without an agent it is no tab of anybody');
  });

  const WITHOUT: [what: string, alter: (window: Window) => void][] = [
    ['Web Locks', ({ navigator }) => Object.defineProperty(navigator, 'locks', { value: undefined })],
    [
      'BroadcastChannel',
      (window) =>
        Object.defineProperty(window, 'BroadcastChannel', {
          value: class {
            constructor() {
              throw new DOMException('no', 'SecurityError');
            }
          },
        }),
    ],
  ];
  for (const [what, alter] of WITHOUT) {
    it(`without ${what} each tab is alone`, async () => {
      const group = newGroup();
      const tabs = (await Promise.all([openTab(alter), openTab(alter)])).map((tab) => tab.join(group));
      await frames(4);
      for (const tab of tabs) {
        expect(tab.alone).to.equal(true);
        expect(await tab.once('a')).to.equal(true);
        await tab.claim(`ring-${tabs.indexOf(tab)}`, never);
      }
    });
  }

  it('what another version, or anybody else, says on the channel is no tab', async () => {
    const { tabs, group } = await open(1);
    const channel = new BroadcastChannel(`cc-voice/1/${group}`);
    const from = 'a-tab-of-another-version';
    for (const message of [
      undefined,
      null,
      'hello',
      [],
      { type: 'hello', from, near: 2 },
      { cc: 2, type: 'hello', from, near: 2 },
      { cc: 1, type: 'hello', near: 2 },
      { cc: 1, type: 'hello', from: { toString: 1 }, near: 2 },
      { cc: 1, type: 'hello', from: '../'.repeat(9), near: 2 },
      { cc: 1, type: 'pending', from, commands: 5 },
      { cc: 1, type: 'said', from, keys: 'all' },
    ])
      channel.postMessage(message);
    await frames(6);
    expect(tabs[0]!.alone).to.equal(true);
    // nor one that claims to be, and has no lock
    channel.postMessage({ cc: 1, type: 'hello', from, near: 2 });
    await frames(6);
    await until(() => tabs[0]!.alone, 'it is forgotten');
    channel.close();
  });
});

describe('two pages of an agent', function () {
  this.timeout(25_000);

  /** Pages that know each other: each waits for the lock of every other one to be free. */
  async function acquainted(scope: string, pages: number) {
    let known = 0;
    await until(
      () => {
        void navigator.locks.query().then(({ pending = [] }) => {
          known = pending.filter(({ name = '' }) => name.includes(scope) && name.includes('/tab/')).length;
        });
        return known === pages * (pages - 1);
      },
      'they know each other',
      8000,
    );
  }

  async function openDesks() {
    const scope = newGroup();
    const backend = backendOf(scope);
    const pages = await Promise.all([openTab(), openTab()]);
    const desks = await Promise.all(pages.map((page) => page.desk(backend.connector())));
    backend.say({
      type: 'snapshot',
      snapshot: snapshotOf(makeCall(), { epoch: 'e', seq: 1 }),
    });
    await Promise.all(desks.map(({ session }) => session.settled()));
    const [here, there] = desks as [(typeof desks)[0], (typeof desks)[0]];
    await until(() => action(here.card, 'hold') && action(there.card, 'hold'), 'both show the call', 8000);
    await acquainted(scope, 2);
    return { backend, pages, here, there };
  }
  /** Both know of each other once something of one arrives at the other. */
  const pending = ({ session }: { session: CcSession }) => session.state.pending;
  const LINE = 'Being done in another tab: Hold';

  async function hold(desks: Awaited<ReturnType<typeof openDesks>>) {
    action(desks.here.card, 'hold')!.click();
    await until(() => pending(desks.there).length, 'it arrives', 8000);
    await desks.there.session.settled();
  }

  it('what one asks is busy in both, said in the other, and over in both', async () => {
    const desks = await openDesks();
    const { here, there, backend } = desks;
    const regions = regionsOf(there.session);
    await hold(desks);
    const [command] = pending(there);
    expect(command).to.include({ type: 'hold', elsewhere: true });
    expect(pending(here)[0]!.elsewhere).to.equal(undefined);
    await until(
      () => isBusy(action(there.card, 'hold')!) && isOff(action(there.card, 'hold')!),
      'busy there',
    );
    expect(textIn(there.card)).to.contain(LINE);
    expect(textIn(here.card)).not.to.contain(LINE);
    await until(() => regions.said.includes(LINE), 'it is said');
    expect(await there.session.request({ type: 'end-call', callId: 'call-1' })).to.include({
      ok: false,
      code: 'busy',
    });
    expect(backend.sent, 'it was asked once').to.have.length(1);
    backend.say({
      type: 'call-patch',
      callId: 'call-1',
      patch: { legs: [{ id: 'customer', hold: true }] },
      epoch: 'e',
      seq: 2,
    });
    await until(() => !pending(here).length && !pending(there).length, 'settled in both');
    await until(() => !textIn(there.card).includes(LINE), 'the line goes');
    expect(regions.said.filter((text) => text === LINE)).to.have.length(1);
  });

  it('nothing that was typed leaves the tab', async () => {
    const desks = await openDesks();
    const heard: string[] = [];
    const agent = desks.here.session.state.agent!.id;
    const scope = (desks.here.session.connector as { scope: string }).scope;
    const channel = new BroadcastChannel(`cc-voice/1/${JSON.stringify([scope, agent])}`);
    channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
    void desks.here.session.request({
      type: 'save-variables',
      callId: 'call-1',
      changes: { note: { value: 'SENTINEL' } },
    });
    void desks.here.session.request({
      type: 'transfer',
      callId: 'call-1',
      target: { type: 'number', number: '+12025550199' },
    });
    await until(() => heard.join().includes('transfer'), 'the channel', 8000);
    await until(() => pending(desks.there).length === 2, 'both are known there', 8000);
    expect(heard.join()).not.to.match(/SENTINEL|5550199/);
    channel.close();
  });

  for (const end of ['close', 'crash'] as const) {
    it(`a page that goes leaves nothing pending: ${end}`, async () => {
      const desks = await openDesks();
      await hold(desks);
      desks.pages[0]![end]();
      await until(() => !pending(desks.there).length, 'free again', 8000);
      await until(() => !isOff(action(desks.there.card, 'hold')!), 'Hold can be pressed');
    });
  }

  it('a session that leaves its page is no tab any longer', async () => {
    const desks = await openDesks();
    await hold(desks);
    desks.here.session.remove();
    await until(() => !pending(desks.there).length, 'free again', 8000);
  });

  it('an incoming call is said once, where the agent is', async () => {
    const { backend, pages, here, there } = await openDesks();
    pages[0]!.show('hidden');
    await frames(3);
    const regions = [here, there].map(({ session }) => regionsOf(session));
    const offered = makeCall({
      id: 'call-2',
      phase: 'offered',
      legs: [makeLeg({ name: 'Second Caller', phase: 'ringing' })],
    });
    backend.say({ type: 'call', call: offered, epoch: 'e', seq: 2 });
    const said = () => regions.map((region) => region.said.filter((text) => text.includes('Second Caller')));
    await until(() => said()[1]!.length, 'it is said there');
    backend.say({ type: 'notice', notice: { id: 'n1', level: 'info', text: 'The queue is closed' } });
    await until(() => regions[1]!.said.some((text) => text.includes('queue is closed')), 'the notice');
    await frames(20);
    expect(said().map(({ length }) => length)).to.deep.equal([0, 1]);
    expect(regions[0]!.said.join()).not.to.contain('queue is closed');
  });

  it('a change that nobody numbered is said each time', async () => {
    const desks = await openDesks();
    await hold(desks);
    const regions = [desks.here, desks.there].map(({ session }) => regionsOf(session));
    const said = () =>
      regions.flatMap((region) => region.said).filter((text) => text.endsWith('Call on hold')).length;
    const turn = (on: boolean) =>
      desks.backend.say({
        type: 'call-patch',
        callId: 'call-1',
        patch: { legs: [{ id: 'customer', hold: on }] },
      });
    turn(true);
    await until(said, 'held');
    await frames(20);
    expect(said(), 'once').to.equal(1);
    turn(false);
    turn(true);
    await until(() => said() > 1, 'held again');
  });

  it('what failed is said in the tab that asked', async () => {
    const desks = await openDesks();
    const regions = regionsOf(desks.here.session);
    desks.pages[0]!.show('hidden');
    await hold(desks);
    desks.backend.sent[0]!.answer({ ok: false, code: 'refused', message: 'Not now' } as never);
    await until(() => regions.said.some((text) => text.startsWith('Hold: ')), 'the failure');
  });

  it('two sessions on one page are like two tabs', async () => {
    const backend = backendOf(newGroup());
    const stage = mount('<div><cc-session></cc-session><cc-session></cc-session></div>');
    const sessions = [...stage.children] as CcSession[];
    for (const session of sessions) session.connector = backend.connector();
    for (const session of sessions) await settled(session);
    backend.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
    void sessions[0]!.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await until(() => sessions[1]!.state.pending.length, 'pending there too');
    sessions[0]!.remove();
    await until(() => !sessions[1]!.state.pending.length, 'and free again');
  });
});

describe('a tab that says anything', function () {
  this.timeout(20_000);

  /** A tab as another version, or another script of the page, might play it. */
  async function impostor(scope: string, agent: string) {
    const group = `cc-voice/1/${JSON.stringify([scope, agent])}`;
    const from = 'impostor-0001';
    let leave = () => undefined as void;
    await new Promise<void>((held) => {
      void navigator.locks.request(`${group}/tab/${from}`, () => {
        held();
        return new Promise<void>((done) => (leave = done));
      });
    });
    const channel = new BroadcastChannel(group);
    return {
      say: (message: object) => channel.postMessage({ cc: 1, from, near: 0, ...message }),
      leave: () => {
        channel.close();
        leave();
      },
    };
  }

  it('is read with care, and believed no longer than a request may last', async () => {
    const scope = newGroup();
    const backend = backendOf(scope);
    const session = mount<CcSession>('<cc-session><cc-call-card></cc-call-card></cc-session>');
    const clock = new ManualClock(NOW);
    session.clock = clock;
    session.connector = backend.connector();
    await settled(session);
    backend.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
    await settled(session);
    const problems = hear(session, 'cc-problem');
    const other = await impostor(scope, session.state.agent!.id);
    const strings = Object.assign(['<img src=x onerror=alert(1)>'], {
      raw: ['<img src=x onerror=alert(1)>'],
    });
    const template = { _$litType$: 1, strings, values: [] };
    const command = (fields: object) => ({
      id: 'c1',
      type: 'hold',
      callId: 'call-1',
      legId: 'leg-1',
      ms: 5000,
      ...fields,
    });
    other.say({ type: 'hello' });
    other.say({
      type: 'pending',
      commands: [
        null,
        7,
        template,
        command({ id: template }),
        command({ id: 'x', type: template }),
        command({ id: 'y', type: 'constructor' }),
        command({ id: 'z'.repeat(1000) }),
        command({ legId: template, note: 'what is typed', number: '+12025550199' }),
        command({ legId: 'twice' }),
      ],
    });
    await until(() => session.state.pending.length, 'what can be read of it');
    const [first, ...more] = session.state.pending as unknown as Record<string, unknown>[];
    expect(more).to.deep.equal([]);
    expect({ ...first }).to.deep.equal({
      id: 'c1',
      type: 'hold',
      callId: 'call-1',
      issuedAt: 0,
      elsewhere: true,
    });
    const card = session.firstElementChild!;
    await until(() => seen(card).includes('another tab'), 'the line');
    expect(card.shadowRoot!.querySelector('img')).to.equal(null);

    await clock.advance(4999);
    expect(session.state.pending).to.have.length(1);
    await clock.advance(1);
    expect(session.state.pending, 'its time is up').to.have.length(0);
    // saying it again does not make it younger
    other.say({ type: 'pending', commands: [command({})] });
    other.say({ type: 'pending', commands: [command({}), command({ id: 'c2', ms: 'long' })] });
    await until(() => session.state.pending.some(({ id }) => id === 'c2'), 'another one');
    expect(session.state.pending).to.have.length(1);
    other.leave();
    await until(() => !session.state.pending.length, 'it is gone, and what it said with it');
    expect(problems).to.have.length(0);
  });
});
