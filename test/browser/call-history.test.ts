/** Agent interaction history: what it shows, calls and edits from a row, what fails, its own data. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCallHistory, CcRequestEvent, CcSession } from '../../src/index.js';
import { makeAgent, makeCall, makeLeg, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  button,
  buttons,
  byRole,
  deep,
  descriptionOf,
  findButton,
  focused,
  frames,
  isBusy,
  isOff,
  listenToRegions,
  nameOf,
  parts,
  seen,
  serialized,
  textOf,
  until,
} from '../helpers/dom.js';
import {
  callOf,
  CHAT,
  DAY,
  editOf,
  entry,
  HISTORY,
  JORDAN,
  NOOR,
  openHistory,
  outline,
  PRIYA,
  reasons,
  row,
  rows,
  tab,
} from '../helpers/history.js';
import { hear, mount, openSession, settled, shown, watchConsole, type Update } from '../helpers/page.js';

const WITH_NOTICES = '<cc-call-history></cc-call-history><cc-notices></cc-notices>';
const WITH_DIALPAD = '<cc-dialpad></cc-dialpad><cc-call-history></cc-call-history>';
const AVAILABLE = 'Set your state to Available or Idle first';
const LIMIT = 'The data center has reached its limit of concurrent calls (26)';

/** The backend makes the call that was asked for. */
const ringing = (command: { id: string }): Update =>
  ({
    type: 'call',
    call: {
      ...makeCall({ id: 'out', kind: 'outdial', phase: 'offered', connectedAt: undefined }),
      legs: [makeLeg({ phase: 'waiting' })],
      requestId: command.id,
    },
  }) as Update;

/** The next request is answered like this. */
const answers = (session: CcSession, answer: unknown) =>
  session.addEventListener('cc-request', (event) => event.respondWith(answer), { once: true });
const never = () => new Promise<never>(() => undefined);

describe('<cc-call-history>', () => {
  it('shows interactions by day, the newest first, those without a time last', async () => {
    const lost = [entry('a', 0, { name: 'Some time', at: 0 }), entry('b', 0, { name: 'Never', at: 9e15 })];
    const old = entry('old', 400 * DAY, { name: 'Long ago' });
    const { history } = await openHistory({ entries: [lost[0]!, old, ...HISTORY, lost[1]!] });
    const named = (seconds: number, more: object) =>
      new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', ...more }).format(
        NOW - seconds * 1000,
      );
    expect(outline(history)).to.deep.equal([
      '# Today',
      'Jordan Lee',
      'Priya Raman',
      'Noor Aziz',
      '# Yesterday',
      'Noor Aziz',
      `# ${named(400 * DAY, { year: 'numeric' })}`,
      'Long ago',
      '# Time not known',
      'Some time',
      'Never',
    ]);
    await expectAccessible(history);
  });

  it('says of each who, which number, when, how long ago, how long, what came of it', async () => {
    const { history } = await openHistory();
    const first = row(history, 'Jordan Lee');
    const text = seen(first);
    for (const part of ['+1 201 553 2447', 'Card replaced', '12:31']) expect(text).to.contain(part);
    expect(text).to.match(/14 min\.? ago/);
    const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(JORDAN.at);
    expect(text).to.contain(clock);
    expect(seen(row(history, 'Priya Raman'))).to.match(/2 hr\.? ago/);
    const time = first.querySelector('time')!;
    const full = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' }).format(JORDAN.at);
    expect(time.getAttribute('datetime')).to.equal(new Date(JORDAN.at).toISOString());
    expect(time.title).to.equal(full);
    expect(textOf(time)).to.contain(full);
    expect(textOf(first)).to.contain('Incoming call').and.to.contain('Duration 12:31');
    expect(textOf(row(history, 'Priya Raman'))).to.contain('Outgoing call');
  });

  it('says it in Chinese', async () => {
    const { history } = await openHistory({ lang: 'zh-CN' });
    await until(() => seen(history).includes('座席交互历史记录'), 'Chinese');
    expect(outline(history)).to.deep.equal([
      '# 今天',
      'Jordan Lee',
      '普莉娅',
      'Noor Aziz',
      '# 昨天',
      'Noor Aziz',
    ]);
    expect(seen(row(history, 'Jordan Lee')))
      .to.contain('14分钟前')
      .and.to.contain('已换卡');
    expect(['所有', '呼叫'].map((name) => tab(history, name) !== undefined)).to.deep.equal([true, true]);
    expect(buttons(history)).to.include('单击呼叫 Jordan Lee').and.to.include('呼叫前编辑：Jordan Lee');
    await expectAccessible(history);
  });

  const KINDS: [what: string, given: object, says: string][] = [
    ['in', {}, 'Incoming call'],
    ['out', { direction: 'outbound' }, 'Outgoing call'],
    ['missed, as the backend calls it', { outcome: 'rona' }, 'Missed call'],
    ['given up', { outcome: 'abandoned' }, 'Missed call'],
    [
      'not missed, when the agent was the caller',
      { outcome: 'no-answer', direction: 'outbound' },
      'Outgoing call',
    ],
    ['not missed for want of a duration', { durationMs: 0 }, 'Incoming call'],
    ['chat', { channel: 'chat' }, 'Chat'],
    ['email', { channel: 'email', direction: 'outbound' }, 'Email'],
    ['a channel of another age', { channel: 'telegraph', outcome: 'rona' }, 'Other interaction'],
  ];
  for (const [what, given, says] of KINDS) {
    it(`knows by icon and word: ${what}`, async () => {
      const { history } = await openHistory({ entries: [entry('one', 60, { name: 'Ida', ...given })] });
      const badge = rows(history)[0]!.querySelector<HTMLElement>('.badge')!;
      expect([textOf(badge), badge.title, badge.querySelectorAll('svg').length]).to.deep.equal([
        says,
        says,
        1,
      ]);
    });
  }

  it('a reason for an end is said in words, in the language of the page; other outcomes as they are', async () => {
    const entries = [
      entry('one', 60, { name: 'Ida', outcome: 'rona' }),
      entry('two', 70, { name: 'Eva', outcome: 'Asked for a loan' }),
    ];
    const { session, history } = await openHistory({ entries });
    expect(seen(row(history, 'Ida'))).to.contain('Not answered in time');
    expect(seen(row(history, 'Eva'))).to.contain('Asked for a loan');
    session.parentElement!.lang = 'zh-CN';
    await until(
      () =>
        seen(row(history, 'Ida')).includes('未在规定时间内应答') || !seen(history).includes('Not answered'),
    );
    expect(seen(history)).not.to.contain('rona');
  });

  it('without a name the number stands for it; without both, somebody does', async () => {
    const { history } = await openHistory({
      entries: [
        entry('one', 60, { number: '+12015532447' }),
        entry('two', 70),
        entry('three', 80, { channel: 'email' }),
      ],
    });
    expect(outline(history).slice(1)).to.deep.equal(['+1 201 553 2447', 'Unknown caller', 'Customer']);
    expect(seen(rows(history)[0]!).match(/553/g)?.length, 'the number, once').to.equal(1);
    expect(buttons(history)).to.include('Click to call +1 201 553 2447');
  });

  it('tabs: all, or calls only; the arrow keys go on', async () => {
    const { history } = await openHistory();
    expect(tab(history, 'All').getAttribute('aria-selected')).to.equal('true');
    tab(history, 'All').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => tab(history, 'Calls').getAttribute('aria-selected') === 'true', 'Calls is open');
    expect(outline(history)).to.deep.equal([
      '# Today',
      'Jordan Lee',
      'Priya Raman',
      '# Yesterday',
      'Noor Aziz',
    ]);
    expect(focused() === tab(history, 'Calls')).to.equal(true);
    const panel = byRole(history, 'tabpanel')!;
    expect(nameOf(panel)).to.equal('Calls');
    tab(history, 'All').click();
    await until(() => rows(history).length === 4, 'All');
  });

  it('says that there is nothing yet, and knows calls from the rest', async () => {
    const { session, history } = await openHistory({ entries: [] });
    expect(seen(history)).to.contain('No interactions yet');
    await expectAccessible(history);
    session.apply({ type: 'history', history: [CHAT] } as Update);
    await until(() => rows(history).length === 1);
    expect(seen(history)).not.to.contain('No interactions yet');
    tab(history, 'Calls').click();
    await until(() => seen(history).includes('No calls yet'));
    expect(rows(history).length).to.equal(0);
  });

  it('says nothing before the backend has spoken', async () => {
    const session = mount<CcSession>('<cc-session><cc-call-history></cc-call-history></cc-session>');
    await settled(session);
    const history = session.querySelector('cc-call-history')!;
    expect(seen(history)).to.equal('');
    session.apply({ type: 'history', history: [JORDAN] } as Update);
    await until(() => seen(history).includes('Jordan Lee'));
  });

  it('two entries of one id are two rows', async () => {
    const { session, history } = await openHistory({ entries: [JORDAN, { ...PRIYA, id: JORDAN.id }] });
    expect(rows(history).length).to.equal(2);
    session.apply({
      type: 'history',
      history: [
        { ...JORDAN, name: 'Jo' },
        { ...PRIYA, id: JORDAN.id },
      ],
    } as Update);
    await until(() => seen(history).includes('Jo '));
    expect(rows(history).length).to.equal(2);
  });

  it('has a heading, or only a name where a pane has one', async () => {
    const { history } = await openHistory();
    expect(seen(history)).to.contain('Agent interaction history');
    expect(byRole(history, 'region', 'Agent interaction history') !== undefined).to.equal(true);
    history.bare = true;
    await history.updateComplete;
    expect(seen(history)).not.to.contain('Agent interaction history');
    expect(byRole(history, 'region', 'Agent interaction history') !== undefined).to.equal(true);
    await expectAccessible(history);
  });
});

describe('click to call', () => {
  it('asks for a call, from here, with number and name', async () => {
    const { session, history, requests } = await openHistory();
    const events = hear(history, 'cc-outdial-request');
    callOf(history, 'Priya Raman').click();
    await until(() => events.length);
    const { number, name, source } = (events[0] as CcRequestEvent<'outdial'>).detail;
    expect({ number, name, source }).to.deep.equal({
      number: '+442079460958',
      name: 'Priya Raman',
      source: 'history',
    });
    expect(requests.length).to.equal(1);
    expect(session.state.pending.length).to.equal(1);
  });

  it('is pending on its row alone until there is a call; then all say that there is one', async () => {
    const same = entry('again', 30, { name: 'Jordan Lee', number: JORDAN.number! });
    const { session, history } = await openHistory({ entries: [same, ...HISTORY] });
    const [first] = rows(history);
    const call = button(first!, /^Click/)!;
    call.focus();
    call.click();
    await until(() => isBusy(call), 'it is busy');
    expect(rows(history).map((item) => isBusy(button(item, /^Click/)))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
    for (const other of [callOf(history, 'Priya Raman'), editOf(history, 'Priya Raman')])
      expect([isOff(other), descriptionOf(other)]).to.deep.equal([true, 'Waiting for the phone system']);
    expect(reasons(history)).to.deep.equal([]);
    await expectAccessible(history);
    call.click();
    await frames(2);
    expect(session.state.pending.length).to.equal(1);
    session.apply(ringing(session.state.pending[0]!));
    await until(() => !isBusy(call) && isOff(call));
    expect(descriptionOf(call)).to.equal('You are on a call');
    expect(reasons(history), 'once for all').to.deep.equal(['You are on a call']);
    expect(focused() === call, 'the focus stays').to.equal(true);
    call.click();
    await frames(2);
    expect(session.state.pending.length).to.equal(0);
    await expectAccessible(history);
  });

  it('by keyboard: one press, however long the key is held', async () => {
    const { history, requests } = await openHistory();
    callOf(history, 'Jordan Lee').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => requests.length === 1);
    await sendKeys({ press: 'Enter' });
    await frames(3);
    expect(requests.length).to.equal(1);
  });

  it('the second click of a double click is none', async () => {
    const { history, requests } = await openHistory();
    const call = callOf(history, 'Jordan Lee');
    for (const detail of [1, 2]) call.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    await until(() => requests.length);
    await frames(3);
    expect(requests.length).to.equal(1);
  });

  const OFF: [what: string, given: Parameters<typeof openHistory>[0], reason: string][] = [
    ['during a call', { calls: makeCall() }, 'You are on a call'],
    ['in wrap-up', { calls: makeCall({ phase: 'wrapup' }) }, 'You are on a call'],
    ['in RONA', { snapshot: { agent: makeAgent({ state: { kind: 'rona', since: NOW } }) } }, AVAILABLE],
    ['without a line', { snapshot: { link: { status: 'offline' } } }, 'No connection to the phone system'],
    [
      'by the backend’s word',
      { snapshot: { agent: makeAgent({ can: { outdial: { enabled: false, reason: 'Not before noon' } } }) } },
      'Not before noon',
    ],
  ];
  for (const [what, given, reason] of OFF) {
    it(`is off ${what}, and says why: beside each button, once in the pane`, async () => {
      const { history, requests } = await openHistory(given);
      for (const one of [callOf(history, 'Jordan Lee'), editOf(history, 'Jordan Lee')]) {
        expect([isOff(one), descriptionOf(one)]).to.deep.equal([true, reason]);
        one.focus();
        expect(focused() === one, 'it can be reached').to.equal(true);
        one.click();
      }
      await frames(3);
      expect(requests.length).to.equal(0);
      expect(deep(history, 'cc-dialpad') === undefined).to.equal(true);
      expect(reasons(history)).to.deep.equal([reason]);
      await expectAccessible(history);
    });
  }

  it('is not there without outdial calls in the profile, nor in rows of no call or without a number', async () => {
    const { session, history } = await openHistory({
      entries: [CHAT, entry('none', 60, { name: 'Ida' }), NOOR],
    });
    expect(rows(history).map((item) => buttons(item).length)).to.deep.equal([0, 0, 2]);
    session.apply({ type: 'profile', profile: makeProfile({ outdial: { enabled: false } }) } as Update);
    await until(() => !buttons(history).length, 'no buttons');
    expect(reasons(history)).to.deep.equal([]);
    await expectAccessible(history);
  });

  it('a page that vetoes it leaves everything as it was', async () => {
    const { session, history } = await openHistory();
    session.addEventListener('cc-request', (event) => event.preventDefault());
    callOf(history, 'Jordan Lee').click();
    await frames(6);
    expect([isBusy(callOf(history, 'Jordan Lee')), isOff(callOf(history, 'Jordan Lee'))]).to.deep.equal([
      false,
      false,
    ]);
    expect(reasons(history)).to.deep.equal([]);
  });
});

describe('a call from the history that fails', () => {
  const WHOLE = '<cc-dialpad></cc-dialpad><cc-call-history></cc-call-history><cc-notices></cc-notices>';

  it('is told once on the page, by whoever has asked; it can be tried again', async () => {
    const { session, history, requests } = await openHistory({ inner: WHOLE });
    const regions = listenToRegions();
    answers(session, { ok: false, code: '26' });
    callOf(history, 'Jordan Lee').click();
    await until(() => seen(history).includes(LIMIT), 'the limit is told');
    expect(seen(session).split(LIMIT).length - 1, 'told once').to.equal(1);
    expect(reasons(history)[0]).to.contain('Call Jordan Lee');
    regions.stop();
    expect(regions.said.filter((text) => text.includes(LIMIT)).length, 'spoken once').to.equal(1);
    await expectAccessible(history);
    (await findButton(history, 'Try again')).click();
    await until(() => requests.length === 2);
    expect((requests[1] as CustomEvent<{ number: string; source: string }>).detail.number).to.equal(
      JORDAN.number,
    );
    expect(reasons(history), 'the old failure is gone').to.deep.equal([]);
  });

  it('stands until it is dismissed', async () => {
    const { session, history } = await openHistory();
    answers(session, { ok: false, code: '27' });
    callOf(history, 'Jordan Lee').click();
    (await findButton(history, 'Dismiss: Call Jordan Lee')).click();
    await until(() => !reasons(history).length);
    expect(session.state.notices.length).to.equal(0);
  });

  for (const what of ['Try again', 'Dismiss: Call Jordan Lee'])
    it(`by keyboard: after ${what} the focus is in the list`, async () => {
      const { session, history } = await openHistory();
      answers(session, { ok: false, code: '27' });
      callOf(history, 'Jordan Lee').click();
      (await findButton(history, what)).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !reasons(history).some((text) => /\(27\)/.test(text)), 'the failure is gone');
      expect(nameOf(focused()!)).to.match(/Jordan Lee/);
    });

  it('of the dialpad it is told there, of the page in the notices', async () => {
    const { session, history } = await openHistory({ inner: WHOLE });
    const [dialpad, , notices] = session.children;
    for (const [source, teller] of [
      ['dialpad', dialpad],
      ['address-book', dialpad],
      ['history', history],
      ['page', notices],
    ] as const) {
      answers(session, { ok: false, code: '26' });
      await session.request({ type: 'outdial', number: '+12015532447', source });
      await until(() => seen(session).includes(LIMIT), source);
      await settled(session);
      const told = [...session.children].map((item) => seen(item).includes(LIMIT));
      expect(told, source).to.deep.equal([...session.children].map((item) => item === teller));
    }
  });

  it('goes to the notices when the history goes', async () => {
    const { session, history } = await openHistory({ inner: WITH_NOTICES });
    answers(session, { ok: false, code: '26' });
    callOf(history, 'Jordan Lee').click();
    await until(() => seen(history).includes(LIMIT));
    const notices = session.querySelector('cc-notices')!;
    expect(seen(notices)).to.equal('');
    history.remove();
    await until(() => seen(notices).includes(LIMIT));
    session.prepend(history);
    await until(() => seen(history).includes(LIMIT) && !seen(notices));
  });

  it('a number that must not be called: why, no second try, but an edit', async () => {
    const { session, history, requests } = await openHistory({
      inner: WITH_NOTICES,
      entries: [entry('desk', 60, { name: 'Front desk', number: '42' })],
    });
    callOf(history, 'Front desk').click();
    await until(() => reasons(history).length);
    expect(reasons(history)[0]).to.contain('Too short: at least 3 digits');
    expect(buttons(history)).not.to.include('Try again');
    expect(requests.length).to.equal(0);
    (await findButton(history, 'Edit before call')).click();
    const pad = await until(() => deep(history, 'cc-dialpad'));
    await until(() => (deep(pad, '#number') as HTMLInputElement | undefined)?.value === '42');
    expect(session.state.notices.length).to.equal(1);
  });

  it('of a number that is masked nothing is told', async () => {
    const { session, history } = await openHistory({
      attributes: 'mask-numbers="4"',
      entries: [entry('shop', 60, { name: 'Shop', number: '+12015550177 FLOWERS' })],
    });
    callOf(history, 'Shop').click();
    await until(() => reasons(history).length);
    expect(serialized(session)).not.to.contain('2015550177').and.not.to.contain('201 555');
    expect(reasons(history)[0]).to.contain('0177');
  });
});

describe('edit before call', () => {
  const field = (root: Element) => deep(root, '#number') as HTMLInputElement | undefined;

  it('brings the number to the dialpad of the page', async () => {
    const { session, history, requests } = await openHistory({ inner: WITH_DIALPAD });
    editOf(history, 'Priya Raman').click();
    const pad = session.querySelector('cc-dialpad')!;
    await until(() => field(pad)?.value === '+442079460958', 'the number is there');
    await until(() => focused() === field(pad), 'the focus is in its field');
    expect(deep(history, 'cc-dialpad') === undefined, 'none of its own').to.equal(true);
    expect(requests.length, 'nobody is called').to.equal(0);
  });

  it('opens a dialpad of its own where the page has none; closed, the focus is back at the row', async () => {
    const { history } = await openHistory();
    editOf(history, 'Priya Raman').focus();
    await sendKeys({ press: 'Enter' });
    const pad = await until(() => deep(history, 'cc-dialpad'));
    await until(() => focused() === field(pad) && field(pad)?.value === '+442079460958', 'number and focus');
    editOf(history, 'Jordan Lee').click();
    await until(() => field(pad)?.value === '+12015532447', 'another number');
    await until(() => focused() === field(pad), 'the focus is there again');
    await sendKeys({ press: 'Escape' });
    await until(() => !deep(history, 'cc-dialpad'), 'it is closed');
    await until(() => focused() === editOf(history, 'Priya Raman'), 'the focus is back');
    editOf(history, 'Priya Raman').click();
    (await findButton(await until(() => deep(history, 'cc-dialpad')), 'Close')).click();
    await until(() => !deep(history, 'cc-dialpad'), 'closed by its button');
  });

  it('the call of its own dialpad closes it; one that fails, or that the page vetoes, does not', async () => {
    const { session, history } = await openHistory();
    editOf(history, 'Priya Raman').click();
    const pad = await until(() => deep(history, 'cc-dialpad'));
    const call = async () => {
      const send = await findButton(pad, 'Call');
      await until(() => !isOff(send), 'it can be called');
      send.click();
    };
    session.addEventListener('cc-request', (event) => event.preventDefault(), { once: true });
    await call();
    await frames(6);
    session.apply({ type: 'history', history: [JORDAN, PRIYA] } as Update);
    await settled(session);
    expect(deep(history, 'cc-dialpad') === pad, 'it is still there').to.equal(true);
    answers(session, { ok: false, code: '26' });
    await call();
    await until(() => seen(pad).includes(LIMIT));
    expect(seen(session).split(LIMIT).length - 1, 'told once').to.equal(1);
    answers(session, never());
    await call();
    await until(() => session.state.pending.length);
    expect(deep(history, 'cc-dialpad') === pad).to.equal(true);
    session.apply(ringing(session.state.pending[0]!));
    await until(() => !deep(history, 'cc-dialpad'), 'it is closed');
  });

  it('a call that the page has made before anything was shown closes it', async () => {
    const { session, history } = await openHistory();
    editOf(history, 'Priya Raman').click();
    const pad = await until(() => deep(history, 'cc-dialpad'));
    session.addEventListener('cc-request', ({ detail }) => session.apply(ringing(detail)), { once: true });
    const send = await findButton(pad, 'Call');
    await until(() => !isOff(send), 'it can be called');
    send.click();
    await until(() => !deep(history, 'cc-dialpad'), 'it is closed');
  });

  it('an offer that comes meanwhile leaves it open', async () => {
    const { session, history } = await openHistory();
    editOf(history, 'Priya Raman').click();
    await until(() => deep(history, 'cc-dialpad'));
    session.apply({ type: 'call', call: makeCall({ id: 'in', phase: 'offered' }) } as Update);
    await settled(session);
    expect(deep(history, 'cc-dialpad') !== undefined).to.equal(true);
  });

  it('is not there without a dialpad in the profile, nor for a number that is masked', async () => {
    const plain = await openHistory({ outdial: { dialpad: false } });
    expect(buttons(plain.history).filter((name) => name.startsWith('Edit'))).to.deep.equal([]);
    expect(callOf(plain.history, 'Jordan Lee') !== undefined).to.equal(true);
    const masked = await openHistory({ attributes: 'mask-numbers="4"' });
    expect(buttons(masked.history).filter((name) => name.startsWith('Edit'))).to.deep.equal([]);
    expect(callOf(masked.history, 'Jordan Lee') !== undefined).to.equal(true);
    expect(seen(row(masked.history, 'Jordan Lee'))).to.contain('••• ••• 2447');
    expect(serialized(masked.session)).not.to.contain('2015532447').and.not.to.contain('201 553');
  });

  it('nor where only the numbers of customers are masked', async () => {
    const { session, history } = await openHistory();
    session.formatNumber = (number, { role }) => (role === 'customer' ? number.replace(/\d/g, '•') : number);
    session.apply({ type: 'history', history: [{ ...JORDAN, name: 'Jo' }] } as Update);
    await until(() => callOf(history, 'Jo'));
    expect(buttons(history).filter((name) => name.startsWith('Edit'))).to.deep.equal([]);
  });
});

describe('a history of its own', () => {
  it('as properties: without an agent, one who is available', async () => {
    const history = mount<CcCallHistory>('<cc-call-history></cc-call-history>');
    history.history = [...HISTORY];
    await shown(history);
    expect(buttons(history), 'nobody said that calls are allowed').to.deep.equal([]);
    history.profile = makeProfile();
    await until(() => callOf(history, 'Jordan Lee'));
    expect(isOff(callOf(history, 'Jordan Lee'))).to.equal(false);
    history.agent = makeAgent({ state: { kind: 'offline', since: NOW } });
    await until(() => reasons(history)[0]?.includes(AVAILABLE));
    history.agent = null;
    await until(() => !isOff(callOf(history, 'Jordan Lee')));
    const events = hear(document, 'cc-outdial-request');
    callOf(history, 'Jordan Lee').click();
    await until(() => events.length === 1 && isBusy(callOf(history, 'Jordan Lee')));
  });

  it('as attributes: JSON; what cannot be read leaves what was there', async () => {
    const history = mount<CcCallHistory>(`<cc-call-history
      history='${JSON.stringify([JORDAN, NOOR])}'
      profile='${JSON.stringify(makeProfile())}'
    ></cc-call-history>`);
    await shown(history);
    expect(outline(history).filter((line) => !line.startsWith('#'))).to.deep.equal([
      'Jordan Lee',
      'Noor Aziz',
    ]);
    const heard = watchConsole();
    history.setAttribute('history', '[object Object]');
    history.setAttribute('history', '[{');
    await frames(2);
    heard.restore();
    expect(heard.lines.length).to.equal(2);
    expect(rows(history).length).to.equal(2);
    history.setAttribute('history', JSON.stringify([JORDAN, { id: 'bad' }]));
    const again = watchConsole();
    await until(() => rows(history).length === 1, 'a bad entry is left out');
    again.restore();
  });

  it('its dialpad calls with its store', async () => {
    const history = mount<CcCallHistory>('<cc-call-history></cc-call-history>');
    history.history = [...HISTORY];
    history.profile = makeProfile();
    await until(() => editOf(history, 'Jordan Lee'));
    editOf(history, 'Jordan Lee').click();
    const pad = await until(() => deep(history, 'cc-dialpad'));
    const events = hear(document, 'cc-outdial-request');
    const call = await findButton(pad, 'Call');
    await until(() => !isOff(call));
    call.click();
    await until(() => events.length === 1);
  });

  it('connected before its session, moved to another, and back', async () => {
    const early = mount<CcCallHistory>('<cc-call-history session="desk"></cc-call-history>');
    await early.updateComplete;
    expect(seen(early)).to.equal('');
    const { session } = await openSession('', [], { snapshot: { history: [JORDAN] } });
    await until(() => seen(early).includes('Jordan Lee'));
    early.session = null;
    const other = mount<CcSession>('<cc-session></cc-session>');
    other.state = snapshotOf([], { history: [NOOR] }) as never;
    other.append(early);
    await until(() => seen(early).includes('Noor Aziz'));
    expect(seen(early)).not.to.contain('Jordan Lee');
    session.append(early);
    await until(() => seen(early).includes('Jordan Lee'));
    expect(parts(early, 'row').length).to.equal(1);
  });
});
