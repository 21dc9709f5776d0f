/** One call's card: every row of the rule book, as an agent reads it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCallCard, CcSession } from '../../src/index.js';
import {
  CALL_STATES,
  callState,
  makeCall,
  makeLeg,
  makeProfile,
  NOW,
  type CallState,
} from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  buttons,
  byRole,
  descriptionOf,
  findButton,
  focused,
  isBusy,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, openSession, settled, shown, mount } from '../helpers/page.js';

const ON_HOLD = 'Resume the call before you end it';
const REQUESTED = 'Waiting for the consulted party to answer';
const CONSULTING = 'You are already consulting';
const CONFERENCE = 'Not possible in a conference';
const FOR_ALL = 'End ends the call for all three';

interface Look {
  /** Buttons that can be used. */
  on?: string[];
  /** Buttons that are off, pane by pane, with their reason. */
  off?: [name: string, reason: string][];
  /** What is to be read. */
  says: string[];
  not?: string[];
  states?: string[];
}

const TALKING = ['Hold', 'Pause recording', 'Consult', 'Transfer', 'End'];
const OFFER = [
  'Jordan Lee',
  '+1 201 553 2447',
  'DNIS',
  'Queue',
  'Card Support',
  'Case number',
  'C-204817',
  '0:07',
];
/** Whom the call is about, and who asks. */
const ASKED = ['Jordan Lee', 'From Ada Njoku'];
const ENDED: Look = { says: ['Call ended', 'Jordan Lee'] };

const LOOKS: Record<string, Look> = {
  'offered-inbound': {
    says: ['Incoming call', 'Ringing', 'Answer on your phone', ...OFFER],
    states: ['offered'],
  },
  'offered-inbound-can': {
    on: ['Decline', 'Answer'],
    says: ['Incoming call', 'Ringing', ...OFFER],
    not: ['on your phone'],
  },
  'offered-callback': { says: ['Callback', 'Answer on your phone', ...OFFER], not: ['Ringing'] },
  'offered-outdial-waiting': {
    on: ['Cancel'],
    says: ['Outdial call', 'Answer on your phone', 'Contact center number', '+1 800 555 0142'],
    not: ['Ringing'],
  },
  'offered-outdial-ringing': { on: ['Cancel'], says: ['Outdial call'], not: ['Ringing', 'on your phone'] },
  'offered-outdial-no-cancel': { says: ['Outdial call', 'Ringing'], not: ['on your phone'] },
  'offered-campaign': { on: ['Cancel'], says: ['Campaign call'], not: ['Ringing'] },
  'offered-consult': {
    says: ['Consult request', 'Ada Njoku', 'DN 4101', 'Cards · Team 1', 'Answer on your phone'],
  },

  connected: { on: TALKING, says: ['Connected', '2:05', 'Jordan Lee', 'Recording'], states: ['connected'] },
  'connected-outdial': { on: TALKING, says: ['Connected', '+1 201 553 2447'] },
  'connected-campaign': { on: TALKING, says: ['Connected'] },
  held: {
    on: ['Resume', 'Pause recording', 'Consult', 'Transfer'],
    off: [['End', ON_HOLD]],
    says: ['Call on hold 0:45', '2:05', ON_HOLD],
    states: ['connected', 'held'],
  },
  'recording-paused': {
    on: ['Hold', 'Start recording', 'Consult', 'Transfer', 'End'],
    says: ['Recording paused', 'resumes in 0:42'],
  },
  'recording-paused-open': {
    on: ['Hold', 'Start recording', 'Consult', 'Transfer', 'End'],
    says: ['Recording paused'],
    not: ['resumes in'],
  },
  'recording-off': { on: ['Hold', 'Consult', 'Transfer', 'End'], says: ['Not recorded'] },
  'recording-unknown': {
    on: ['Hold', 'Consult', 'Transfer', 'End'],
    says: ['Recording state unknown'],
  },
  muted: { on: [...TALKING, 'Unmute', 'Send digits'], says: ['Connected'] },

  'consult-requested': {
    on: ['Pause recording', 'Cancel consult'],
    off: [
      ['Resume', REQUESTED],
      ['Consult', REQUESTED],
      ['Transfer to Ben Ortiz', REQUESTED],
      ['End', ON_HOLD],
      ['Hold', REQUESTED],
      ['Conference', REQUESTED],
    ],
    says: ['Call on hold 0:45', 'Consult requested', 'Ben Ortiz', 'DN 4102', '0:09', REQUESTED],
  },
  'consult-requested-queue': {
    on: ['Pause recording', 'Cancel consult'],
    off: [
      ['Resume', REQUESTED],
      ['Consult', REQUESTED],
      ['Transfer to Fraud desk', REQUESTED],
      ['End', ON_HOLD],
      ['Hold', REQUESTED],
      ['Conference', REQUESTED],
    ],
    says: ['Waiting in queue', 'Fraud desk'],
  },
  'consult-other': {
    on: ['Resume', 'Pause recording', 'Transfer to Ben Ortiz', 'Hold', 'Conference', 'End consult'],
    off: [
      ['Consult', CONSULTING],
      ['End', ON_HOLD],
    ],
    says: ['Call on hold 0:45', 'Consulting', '0:30', ON_HOLD],
    not: [FOR_ALL],
  },
  'consult-customer': {
    on: ['Hold', 'Pause recording', 'Transfer to Ben Ortiz', 'End', 'Resume', 'Conference', 'End consult'],
    off: [['Consult', CONSULTING]],
    says: ['Connected', 'Consult on hold', FOR_ALL],
  },
  conference: {
    on: ['Pause recording', 'Transfer to Ben Ortiz', 'End conference'],
    off: [
      ['Hold', CONFERENCE],
      ['Consult', CONFERENCE],
      ['End', CONFERENCE],
      ['Hold', CONFERENCE],
      ['Conference', CONFERENCE],
    ],
    says: ['Conference', CONFERENCE, 'Three on the call'],
    not: [FOR_ALL],
  },
  'consult-refused': { on: TALKING, says: ['Connected'], not: ['Ben Ortiz'] },
  consulted: { on: ['Exit consult'], says: ['Consulting', ...ASKED] },
  'consulted-held': { on: ['Exit consult'], says: ['Consult on hold 0:08', ...ASKED] },
  'consulted-conference': { on: ['Exit conference'], says: ['Conference', ...ASKED] },

  wrapup: { says: ['Wrap-up', '0:12', 'Completed'], states: ['wrapup'] },
  'wrapup-deadline': { says: ['Wrap-up'] },
  'wrapup-transferred': { says: ['Wrap-up', 'Transferred'] },
  'ended-completed': ENDED,
  'ended-abandoned': { says: [...ENDED.says, 'The caller hung up'] },
  'ended-rona': ENDED,
  'ended-elsewhere': { says: [...ENDED.says, 'Answered elsewhere'] },
  'ended-not-connected': ENDED,
  'ended-limit': { says: ['The data center has reached its limit of concurrent calls (26)'] },

  'long-names': { on: TALKING, says: ['Maximiliane-Alexandra'] },
  masked: { on: TALKING, says: ['••••2447'] },
  'no-name': { on: TALKING, says: ['Unknown caller'] },
  'unknown-kind': { on: TALKING, says: ['Connected', 'Jordan Lee'] },
};

/** The card's own: not those of its data; Copy is no action. */
const actions = (card: Element) =>
  allByRole(card, 'button').filter(
    (item) => item.getRootNode() === card.shadowRoot && !/^(Copy|复制)/.test(nameOf(item)),
  );

const openCard = ({ id, call, profile }: CallState, lang = 'en') =>
  openSession(`<cc-call-card call-id="${id}"></cc-call-card>`, call, {
    lang,
    snapshot: { profile: makeProfile(profile) },
  });

describe('<cc-call-card>, each row of the rule book', () => {
  for (const state of CALL_STATES.filter(({ request }) => !request)) {
    it(`${state.id}: ${state.title}`, async () => {
      const look = LOOKS[state.id];
      if (!look) throw new Error(`Say what the state "${state.id}" looks like`);
      const { element } = await openCard(state);
      await until(() => seen(element));
      const text = seen(element);
      for (const words of look.says) expect(text).to.contain(words);
      for (const words of look.not ?? []) expect(text).not.to.contain(words);
      const all = actions(element);
      const usable = all.filter((item) => !isOff(item)).map(nameOf);
      expect(usable, 'usable').to.have.members(look.on ?? []);
      const off = all.filter(isOff).map((item) => [nameOf(item), descriptionOf(item)]);
      expect(off, 'off, with the reason').to.have.deep.members(look.off ?? []);
      for (const name of look.states ?? []) expect(element.matches(`:state(${name})`), name).to.equal(true);
      for (const item of all) {
        const [action] = [...item.part].filter((name) => name.startsWith('action-'));
        expect(item.part.contains('action') && action, nameOf(item)).to.be.ok;
      }
      await expectAccessible(element);
    });
  }
});

describe('<cc-call-card> 中文', () => {
  const NAMES: Record<string, string[]> = {
    'offered-inbound-can': ['拒绝', '应答'],
    'offered-outdial-ringing': ['取消'],
    connected: ['保留', '暂停录音', '咨询', '转接', '结束'],
    held: ['继续', '暂停录音', '咨询', '转接', '结束'],
    'recording-paused': ['保留', '开始录音', '咨询', '转接', '结束'],
    muted: ['保留', '暂停录音', '咨询', '转接', '结束', '取消静音', '发送数字'],
    'consult-requested': ['继续', '暂停录音', '咨询', '转接给 Ben Ortiz', '结束', '保留', '会议', '取消咨询'],
    'consult-other': ['继续', '暂停录音', '咨询', '转接给 Ben Ortiz', '结束', '保留', '会议', '结束咨询'],
    conference: ['保留', '暂停录音', '咨询', '转接给 Ben Ortiz', '结束', '保留', '会议', '结束会议'],
    consulted: ['退出咨询'],
    'consulted-conference': ['退出会议'],
  };
  const WORDS: Record<string, string[]> = {
    'offered-inbound': ['传入呼叫', '振铃', '队列', '请用您的电话应答'],
    'offered-callback': ['回叫'],
    'offered-outdial-ringing': ['外拨呼叫', '联络中心电话号码'],
    'offered-campaign': ['活动呼叫'],
    'offered-consult': ['咨询请求'],
    connected: ['已连接', '正在录音'],
    held: ['保留呼叫', '请先继续呼叫，再结束'],
    'recording-paused': ['录音已暂停', '将在 0:42 后恢复'],
    'recording-off': ['未录音'],
    'recording-unknown': ['录音状态未知'],
    'consult-requested': ['已请求咨询', '正在等待被咨询方应答'],
    'consult-requested-queue': ['正在排队', '欺诈处理'],
    'consult-other': ['正在咨询'],
    'consult-customer': ['咨询保留', '结束将终止三方通话'],
    conference: ['会议', '会议期间无法执行', '三方通话中'],
    consulted: ['Jordan Lee', '来自 Ada Njoku'],
    wrapup: ['话后处理'],
    'ended-limit': ['数据中心已达到最大并发呼叫限制 (26)'],
  };
  for (const id of new Set([...Object.keys(NAMES), ...Object.keys(WORDS)])) {
    it(id, async () => {
      const { element } = await openCard(callState(id), 'zh-CN');
      await until(() => /\p{Script=Han}/u.test(seen(element)));
      if (NAMES[id]) expect(actions(element).map(nameOf)).to.have.members(NAMES[id]!);
      for (const word of WORDS[id] ?? []) expect(seen(element)).to.contain(word);
      if (id === 'held' || id === 'consult-other') await expectAccessible(element);
    });
  }

  it('why Consult is off', async () => {
    const { element } = await openCard(callState('consult-customer'), 'zh-CN');
    expect(descriptionOf(await findButton(element, '咨询'))).to.equal('您正在咨询中');
  });
});

describe('<cc-call-card>, the recording', () => {
  const fact = (card: Element) => seen(parts(card, 'fact')[0]!);
  async function paused() {
    const at = await openCard(callState('recording-paused'));
    await until(() => part(at.element, 'fact'));
    return at;
  }
  const told = (session: CcSession, recording: object) => {
    session.apply({ type: 'call-patch', callId: 'recording-paused', patch: { recording } });
    return settled(session);
  };

  it('paused counts down to the moment when it goes on', async () => {
    const { element, clock } = await paused();
    expect(fact(element)).to.equal('Recording paused resumes in 0:42');
    await clock.advance(20_000);
    expect(fact(element)).to.equal('Recording paused resumes in 0:22');
    await clock.advance(22_000);
    expect(fact(element)).to.equal('Recording paused resumes in 0:00');
  });

  it('3 s after that moment, without a word, nothing is known of it', async () => {
    const { element, clock } = await paused();
    await clock.advance(44_000);
    expect(fact(element)).to.equal('Recording paused resumes in 0:00');
    await clock.advance(1000);
    expect(fact(element)).to.equal('Recording state unknown');
    await clock.advance(60_000);
    expect(fact(element)).to.equal('Recording state unknown');
  });

  it('until the backend says how it is', async () => {
    const { session, element, clock } = await paused();
    await clock.advance(46_000);
    await told(session, { status: 'on' });
    expect(fact(element)).to.equal('Recording');
    await told(session, { status: 'paused', autoResumeAt: NOW + 60_000 });
    expect(fact(element)).to.equal('Recording paused resumes in 0:14');
    await clock.advance(17_000);
    expect(fact(element)).to.equal('Recording state unknown');
  });

  it('another moment in time puts that off', async () => {
    const { session, element, clock } = await paused();
    await clock.advance(10_000);
    await told(session, { status: 'paused', autoResumeAt: NOW + 90_000 });
    await clock.advance(40_000);
    expect(fact(element)).to.equal('Recording paused resumes in 0:40');
  });

  it('in time, it is just on again', async () => {
    const { session, element, clock } = await paused();
    await clock.advance(42_000);
    await told(session, { status: 'on' });
    await clock.advance(10_000);
    expect(fact(element)).to.equal('Recording');
  });

  it('a pause that was only asked for is none yet', async () => {
    const { session, element } = await openCard(callState('connected'));
    (await findButton(element, 'Pause recording')).click();
    await settled(session);
    const pause = await findButton(element, 'Pause recording');
    expect(isBusy(pause)).to.equal(true);
    for (const words of ['Recording paused', 'resumes in', 'Recording state unknown'])
      expect(seen(element)).not.to.contain(words);
    session.apply({
      type: 'call-patch',
      callId: 'connected',
      patch: { recording: { status: 'paused', autoResumeAt: NOW + 60_000 } },
    });
    await settled(session);
    expect(fact(element)).to.equal('Recording paused resumes in 1:00');
    await findButton(element, 'Start recording');
  });

  it('without a line it is not known', async () => {
    const { session, element } = await paused();
    session.apply({ type: 'link', link: { status: 'offline' } });
    await settled(session);
    expect(fact(element)).to.equal('Recording state unknown');
  });
});

describe('<cc-call-card> of the consulted agent', () => {
  it('goes on as the primary’s when the call is transferred', async () => {
    const { session, element } = await openCard(callState('consulted'));
    await until(() => seen(element).includes('From Ada Njoku'));
    session.apply({
      type: 'call',
      call: { ...callState('connected').call, id: 'consulted', rev: 2 } as never,
    });
    await settled(session);
    expect(actions(element).map(nameOf)).to.have.members(TALKING);
    expect(seen(element)).to.contain('Jordan Lee').and.not.to.contain('From Ada Njoku');
  });

  it('without a customer’s leg it is about whoever asks', async () => {
    const { call } = callState('consulted');
    const { element } = await openSession('<cc-call-card></cc-call-card>', {
      ...call,
      legs: call.legs.filter(({ role }) => role !== 'customer'),
    });
    await until(() => seen(element).includes('Ada Njoku'));
  });
});

describe('<cc-call-card>, what it asks', () => {
  const CLICKS: [state: string, button: string, detail: object][] = [
    ['connected', 'Hold', { type: 'hold', legId: 'customer' }],
    ['held', 'Resume', { type: 'resume', legId: 'customer' }],
    ['connected', 'End', { type: 'end-call' }],
    ['connected', 'Pause recording', { type: 'pause-recording' }],
    ['recording-paused', 'Start recording', { type: 'resume-recording' }],
    ['offered-inbound-can', 'Answer', { type: 'answer' }],
    ['offered-inbound-can', 'Decline', { type: 'decline' }],
    ['offered-outdial-ringing', 'Cancel', { type: 'cancel-call' }],
    ['muted', 'Unmute', { type: 'unmute' }],
    ['consult-requested', 'Cancel consult', { type: 'cancel-consult', legId: 'ben' }],
    ['consult-other', 'End consult', { type: 'end-consult', legId: 'ben' }],
    ['consult-other', 'Transfer to Ben Ortiz', { type: 'complete-transfer', legId: 'ben' }],
    ['consult-other', 'Conference', { type: 'conference', legId: 'ben' }],
    ['consult-other', 'Resume', { type: 'resume', legId: 'customer' }],
    ['consult-other', 'Hold', { type: 'hold', legId: 'ben' }],
    ['conference', 'End conference', { type: 'end-conference' }],
    ['consulted', 'Exit consult', { type: 'exit-consult' }],
    ['consulted-conference', 'Exit conference', { type: 'exit-conference' }],
  ];
  for (const [id, name, detail] of CLICKS) {
    it(`${id}: ${name}`, async () => {
      const { session, element } = await openCard(callState(id));
      const requests = hear(session, 'cc-request');
      const item = await findButton(element, name);
      item.click();
      expect(requests.map((event) => event.detail.type)).to.deep.equal([(detail as { type: string }).type]);
      expect(requests[0]!.detail).to.deep.include({ ...detail, callId: id });
      await settled(session);
      expect(isBusy(await findButton(element, name)), 'pending').to.equal(true);
      expect(element.matches(':state(pending)')).to.equal(true);
    });
  }

  it('nothing by a button that is off', async () => {
    const { session, element } = await openCard(callState('consult-requested'));
    const requests = hear(session, 'cc-request', 'cc-request-failed');
    for (const item of allByRole(element, 'button').filter(isOff)) item.click();
    expect(requests).to.deep.equal([]);
  });

  it('the host’s own buttons, with their reason', async () => {
    const call = makeCall({
      actions: [
        { id: 'crm', label: { en: 'Open case', 'zh-CN': '打开案例' } },
        { id: 'sms', label: 'Send text', enabled: false, reason: 'No mobile number' },
      ],
    });
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', call);
    const requests = hear(session, 'cc-request');
    (await findButton(element, 'Open case')).click();
    expect(requests[0]!.detail).to.deep.include({ type: 'custom', callId: 'call-1', actionId: 'crm' });
    const off = await findButton(element, 'Send text');
    expect([isOff(off), descriptionOf(off)]).to.deep.equal([true, 'No mobile number']);
  });

  it('`can` has the last word: hidden, off with words of the backend', async () => {
    const call = makeCall({
      can: { 'end-call': { enabled: false, reason: 'Supervisor listens' }, 'pause-recording': false },
    });
    const { element } = await openSession('<cc-call-card></cc-call-card>', call);
    const end = await findButton(element, 'End');
    expect([isOff(end), descriptionOf(end)]).to.deep.equal([true, 'Supervisor listens']);
    expect(seen(element)).to.contain('Supervisor listens');
    expect(buttons(element)).not.to.include('Pause recording');
  });

  it('what the connector does not support is not there', async () => {
    const { session, element } = await openCard(callState('connected'));
    session.connector = {
      supports: ['end-call'],
      connect: () => undefined,
      send: () => new Promise(() => undefined),
    };
    await settled(session);
    session.state = {
      calls: [callState('connected').call],
      profile: makeProfile(),
      link: { status: 'online' },
    } as never;
    await until(() => !buttons(element).includes('Hold'), 'Hold is gone');
    await findButton(element, 'End');
  });
});

describe('<cc-call-card> by keyboard', () => {
  it('Tab reaches each button, also those that are off; Enter and Space press', async () => {
    const { session, element } = await openCard(callState('held'));
    const requests = hear(session, 'cc-request');
    const before = document.createElement('input');
    session.before(before);
    before.focus();
    const reached: string[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(nameOf(focused()!));
    }
    expect(reached.slice(1)).to.deep.equal(['Resume', 'Pause recording', 'Consult', 'Transfer', 'End']);
    (await findButton(element, 'End')).focus();
    await sendKeys({ press: 'Enter' });
    expect(requests).to.deep.equal([]);
    (await findButton(element, 'Resume')).focus();
    await sendKeys({ press: 'Enter' });
    (await findButton(element, 'Pause recording')).focus();
    await sendKeys({ press: ' ' });
    expect(requests.map(({ detail }) => detail.type)).to.deep.equal(['resume', 'pause-recording']);
  });

  it('has no shortcut of a single key', async () => {
    const { session } = await openCard(callState('offered-inbound-can'));
    const requests = hear(session, 'cc-request');
    (document.activeElement as HTMLElement | null)?.blur();
    for (const key of 'ahdermt1 #') await sendKeys({ press: key });
    expect(requests).to.deep.equal([]);
  });

  it('the focus stays in its slot when Hold becomes Resume, and back', async () => {
    const { session, element } = await openCard({ ...callState('connected') });
    const hold = await findButton(element, 'Hold');
    hold.focus();
    await sendKeys({ press: 'Enter' });
    const call = callState('connected').call;
    session.apply({
      type: 'call',
      call: { ...call, legs: [makeLeg({ hold: true, holdSince: NOW })] } as never,
    });
    await settled(session);
    await until(() => focused() && nameOf(focused()!) === 'Resume', 'the focus is on Resume');
    await sendKeys({ press: 'Enter' });
    session.apply({ type: 'call', call: call as never });
    await settled(session);
    await until(() => nameOf(focused()!) === 'Hold', 'the focus is on Hold');
  });
});

describe('<cc-call-card>, parts and slots', () => {
  it('has the documented parts', async () => {
    const { element } = await openCard(callState('held'));
    await until(() => part(element, 'pane'));
    for (const name of [
      'pane',
      'strip',
      'timer',
      'name',
      'number',
      'actions',
      'fact',
      'reason',
      'action',
      'action-resume',
    ]) {
      expect(parts(element, name).length, name).to.be.greaterThan(0);
    }
    expect(parts(element, 'actions')[0]!.getAttribute('role')).to.equal('group');
    expect(byRole(element, 'timer', /2:05/), 'the call timer').to.be.ok;
  });

  it('slots: before, after, popover', async () => {
    const inner =
      '<b slot="before">Above it</b><b slot="after">Below it</b><b slot="popover">In the offer</b>';
    const { session } = await openSession(
      `<cc-call-card>${inner}</cc-call-card>`,
      callState('offered-inbound').call,
    );
    const element = session.firstElementChild!;
    await until(() => seen(element).includes('Incoming call'));
    expect(seen(element)).to.match(/^Above it .*Incoming call.*In the offer.*Below it$/);
  });

  it('copies the number and says so', async () => {
    let copied = '';
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async (text: string) => void (copied = text),
    });
    try {
      const { element, clock } = await openCard(callState('connected'));
      const copy = await findButton(element, /^Copy/);
      copy.focus();
      copy.click();
      await findButton(element, 'Copied');
      expect(copied).to.equal('+12015532447');
      expect(focused()).to.equal(copy);
      await clock.advance(5000);
      await findButton(element, /^Copy/);
    } finally {
      delete (navigator.clipboard as { writeText?: unknown }).writeText;
    }
  });

  it('shows the call of call-id, else the selected one; another call, another card', async () => {
    const two = [
      makeCall({ id: 'one' }),
      makeCall({ id: 'two', legs: [makeLeg({ name: 'Second Caller' })] }),
    ];
    const { session } = await openSession(
      '<cc-call-card></cc-call-card><cc-call-card call-id="two"></cc-call-card>',
      two,
    );
    const [free, bound] = session.children as unknown as CcCallCard[];
    await until(() => seen(bound!).includes('Second Caller'));
    expect(seen(free!)).to.contain('Jordan Lee');
    session.selectedCallId = 'two';
    await until(() => seen(free!).includes('Second Caller'));
    bound!.callId = 'one';
    await until(() => seen(bound!).includes('Jordan Lee'));
    bound!.callId = 'none';
    await until(() => seen(bound!) === '');
  });

  it('looks at text of the host as text, at bad data as far as it can', async () => {
    const card = mount<CcCallCard>('<cc-call-card></cc-call-card>');
    card.call = { id: 'x', phase: 'connected' };
    await shown(card);
    expect(seen(card)).to.contain('Connected').and.to.contain('Unknown caller');
  });
});

describe('<cc-call-card>, pending and failed', () => {
  for (const state of CALL_STATES.filter(({ request }) => request)) {
    it(`${state.id}: ${state.title}`, async () => {
      const { session, element } = await openCard(state);
      const { command, result } = state.request!;
      const done = session.request(command as never);
      if (result) {
        session.apply({ type: 'result', result: { ...result, id: command.id } });
        expect((await done).ok).to.equal(false);
      }
      await settled(session);
      if (result) await until(() => seen(part(element, 'reason')!), 'the reason');
      else await until(() => element.matches(':state(pending)'), 'it is pending');
      await expectAccessible(element);
    });
  }
});
