// What the gallery shows: sections of figures. Data comes from the fixtures that the tests use; what is
// in flight or failed was really asked for, by a click, with a backend that never answers or refuses.
import {
  ago,
  ahead,
  callState,
  CARD_VARIABLES,
  makeAgent,
  makeLeg,
  makeProfile,
  QUEUE,
  snapshotOf,
} from './fixtures.js';
import { DATA } from './gallery-data.js';
import { DIALPAD } from './gallery-dialpad.js';
import { GUIDE } from './gallery-guide.js';
import { PAST } from './gallery-history.js';
import { OUTBOUND } from './gallery-outbound.js';
import { AUDIO } from './gallery-audio.js';
import { RING } from './gallery-ring.js';
import { TRANSFER } from './gallery-transfer.js';
import {
  agentSnap,
  click,
  edit,
  either,
  fails,
  figure,
  find,
  kind,
  OFFLINE,
  press,
  search,
  snap,
  someoneSaves,
  then,
  within,
  withSheet,
  WRAPUP,
  WRAPUP_REQUIRED,
} from './gallery-figures.js';

// Figures -----------------------------------------------------------------------------------------

const card = figure('cc-call-card');
const wrap = figure('cc-wrapup');
const agent = figure('cc-agent-state');
const notices = figure('cc-notices');
const list = figure('cc-call-list');
const desk = figure('cc-desktop');

/** Opens the menu of states and takes the second one. */
const choose = (answer) => ({
  answer,
  async act(element) {
    await click('[part~="button"]')(element);
    const option = await find(element, '[role="option"]', 1);
    // as a person would: once the menu has been drawn
    for (let i = 0; i < 5; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    option.click();
  },
});
/** Chooses a wrap-up reason and presses Submit. */
const submit = async (element) => {
  element.value = 'replaced';
  await click('[part~="action-wrapup"]')(element);
};

/** Something was typed into the data of the call, and not saved. */
const UNSAVED = withSheet(edit({ caseNumber: 'C-204900', callBackAt: '2026-01-07T10:00' }));

// Data that only the gallery needs -----------------------------------------------------------------

const ringing = (i, change = {}) => {
  const people = [
    'Jordan Lee',
    'Priya Raman',
    'Tomás Álvarez',
    'Noor Aziz',
    'Wei Chen',
    'Ana Souza',
    'Lars Holm',
  ];
  return {
    ...callState('offered-inbound').call,
    id: `ringing-${i}`,
    interactionId: `interaction-ringing-${i}`,
    offeredAt: ago(14 - i),
    since: ago(14 - i),
    ringDeadline: ahead(6 + i),
    variables: [],
    legs: [makeLeg({ name: people[i], number: `+1201555014${i}` })],
    ...change,
  };
};
const several = () => [
  callState('connected').call,
  { ...callState('held').call, legs: [makeLeg({ name: 'Priya Raman', hold: true, holdSince: ago(45) })] },
  { ...callState('wrapup').call, legs: [makeLeg({ name: 'Noor Aziz', phase: 'left' })] },
  { ...callState('consult-other').call, queue: QUEUE },
];
const MANY = [
  'Case number|案例编号|C-204817',
  'Customer ID|客户 ID|88 213',
  'Account tier|账户等级|Gold',
  'Reason for call|来电原因|Card blocked abroad',
  'Language|语言|English',
  'Branch|网点|Riverside',
  'Last contact|上次联系|3 Jan',
  'Open cases|未结案例|2',
  'Score|评分|742',
].map((line, i) => {
  const [en, zh, value] = line.split('|');
  return { name: `v${i}`, label: { en, 'zh-CN': zh }, type: 'string', value, order: i, inPopover: true };
});
const OWN_ACTIONS = [
  { id: 'verify', label: { en: 'Verify caller', 'zh-CN': '核实身份' } },
  {
    id: 'survey',
    label: { en: 'Send survey', 'zh-CN': '发送问卷' },
    enabled: false,
    reason: { en: 'No address', 'zh-CN': '没有地址' },
  },
];
const sound = (where, status) => ({ call: { media: { where, status } } });
const notice = (level, en, zh) => [
  { type: 'notice', notice: { id: `n-${level}`, level, text: { en, 'zh-CN': zh } } },
];
const missed = { ...callState('ended-rona').call };
const rona = () =>
  snapshotOf(missed, { agent: makeAgent(kind('rona', { since: ago(31) })), profile: makeProfile(WRAPUP) });
const chooseIdle = click('[part~="action-agent-state"]', 1);

const FULL = { call: { variables: CARD_VARIABLES } };
const TYPED = { caseNumber: 'C-204900', actionCode: either('Close account', '销户') };
const inCard = (act) => within('cc-call-card', act);
const inData = (act) => within(['cc-call-card', 'cc-variables'], act);
const request = (mode) => ({
  act: then(
    inCard(click(`[part~="action-${mode}"]`)),
    within(['cc-call-card', 'cc-transfer-dialog'], click('[part~="row"]')),
  ),
});

/** @param size `wide` or `narrow` */
function deskStates(size) {
  const at = (name, ...rest) => desk(`desktop-${name}-${size}`, ...rest);
  return [
    at('available', 'Available, no calls', '可用，没有呼叫', agentSnap(kind('available'))),
    at('idle', 'Idle', '空闲', agentSnap(kind('idle', { idleCodeId: 'lunch' }))),
    at('offered', 'Incoming call', '传入呼叫', snap('offered-inbound')),
    at('connected', 'Connected', '已连接', snap('connected', FULL)),
    at('held', 'Call on hold, unsaved data', '保留呼叫，有未保存的数据', snap('held', FULL), {
      act: inData(edit(TYPED)),
    }),
    at('transfer', 'Transfer request', '转接请求', snap('connected', FULL), request('transfer')),
    at(
      'consult-request',
      'Consult request, call on hold',
      '咨询请求，呼叫保留',
      snap('held', FULL),
      request('consult'),
    ),
    at('requested', 'Consult requested', '已请求咨询', snap('consult-requested', FULL)),
    at('consult', 'Consulting', '正在咨询', snap('consult-other', FULL)),
    at(
      'customer',
      'Consult on hold, talking to the customer',
      '咨询保留，与客户通话',
      snap('consult-customer', FULL),
    ),
    at('conference', 'Conference', '会议', snap('conference', FULL)),
    at('consulted', 'The consulted agent', '被咨询的座席', snap('consulted', FULL)),
    at('replaced', 'Another agent saved first', '另一座席先保存', snap('connected', FULL), {
      act: then(inData(edit(TYPED)), someoneSaves({ caseNumber: 'C-204931' })),
    }),
    at('wrapup', 'Wrap-up', '话后处理', snap('wrapup-deadline')),
    at('wrapup-unsaved', 'Wrap-up, unsaved data', '话后处理，有未保存的数据', snap('wrapup-deadline', FULL), {
      act: inData(edit(TYPED)),
    }),
    at('offline', 'Line lost during a call', '通话中线路中断', snap('connected', OFFLINE)),
    at(
      'several',
      'Several calls, two of them ring',
      '多个呼叫，两个正在振铃',
      snapshotOf([...several().slice(0, 2), ringing(4), ringing(5)], { profile: makeProfile(WRAPUP) }),
    ),
    at('rona', 'RONA', 'RONA', rona(), { frame: size === 'narrow' ? 576 : 416 }),
  ];
}

// Sections ----------------------------------------------------------------------------------------

export const SECTIONS = [
  {
    id: 'offered',
    title: { en: 'Offered', 'zh-CN': '呼叫到达' },
    lead: {
      en: 'The contact request popover: cc-call-card while a call rings.',
      'zh-CN': '联系请求弹出窗口：振铃期间的 cc-call-card。',
    },
    figures: [
      card('offered-inbound', 'Inbound, answered on the phone', '传入，用电话应答', snap('offered-inbound')),
      card(
        'offered-inbound-can',
        'Inbound, may be answered here',
        '传入，可在此应答',
        snap('offered-inbound-can'),
      ),
      card(
        'offered-answer-pending',
        'Answer was pressed',
        '已按应答',
        snap('offered-inbound-can'),
        press('action-answer'),
      ),
      card(
        'offered-answer-failed',
        'Answer failed',
        '应答失败',
        snap('offered-inbound-can'),
        press('action-answer', fails('not-available')),
      ),
      card(
        'offered-callback',
        'Callback, the own phone first',
        '回叫，先应答自己的电话',
        snap('offered-callback', { call: { ringDeadline: ahead(11) } }),
      ),
      card(
        'offered-callback-ringing',
        'Callback, the customer’s phone rings',
        '回叫，客户电话振铃',
        snap('offered-callback', { call: { legs: [makeLeg({ phase: 'ringing', since: ago(3) })] } }),
      ),
      card(
        'offered-no-name',
        'Number, no name',
        '有号码，无姓名',
        snap('offered-inbound', { call: { legs: [makeLeg({ name: undefined })] } }),
      ),
      card('offered-masked', 'Number masked by the page', '页面掩码号码', snap('offered-inbound'), {
        session: { maskNumbers: 4 },
      }),
      card(
        'offered-unknown',
        'Neither name nor number',
        '无姓名无号码',
        snap('offered-inbound', {
          call: {
            ani: undefined,
            queue: undefined,
            variables: [],
            legs: [makeLeg({ name: undefined, number: undefined })],
          },
        }),
      ),
      card(
        'offered-many',
        'Many variables',
        '多个变量',
        snap('offered-inbound', { call: { variables: MANY } }),
      ),
      card(
        'offered-long',
        'Long names',
        '长名称',
        snap('offered-inbound', {
          call: { queue: callState('long-names').call.queue, legs: callState('long-names').call.legs },
        }),
      ),
      card('offered-offline', 'Line lost while it rings', '振铃时线路中断', snap('offered-inbound', OFFLINE)),
      card(
        'offered-outdial-waiting',
        'Outdial, the own phone first',
        '外拨，先应答自己的电话',
        snap('offered-outdial-waiting'),
      ),
      card(
        'offered-outdial-ringing',
        'Outdial, the customer’s phone rings',
        '外拨，客户电话振铃',
        snap('offered-outdial-ringing'),
      ),
      card(
        'offered-outdial-no-cancel',
        'Outdial without Cancel',
        '外拨，不可取消',
        snap('offered-outdial-no-cancel'),
      ),
      card('offered-campaign', 'Preview campaign call', '预览活动呼叫', snap('offered-campaign')),
      card('offered-consult', 'Consult request', '咨询请求', snap('offered-consult')),
      card(
        'offered-consult-nine',
        'Consult request, nine variables',
        '咨询请求，九个变量',
        snap('offered-consult', { call: { variables: MANY } }),
      ),
      card(
        'offered-secure',
        'A secure variable',
        '含安全变量',
        snap('offered-inbound', {
          call: { variables: CARD_VARIABLES.slice(0, 3).map((item) => ({ ...item, inPopover: true })) },
        }),
      ),
      card(
        'offered-other',
        'A kind that this version does not know',
        '此版本未知的类型',
        snap('offered-inbound', { call: { kind: 'other' } }),
      ),
    ],
  },
  {
    id: 'control',
    title: { en: 'Interaction Control', 'zh-CN': '交互控制' },
    lead: {
      en: 'cc-call-card while the call is connected: who, how long, what now. Nothing moves between states.',
      'zh-CN': '通话期间的 cc-call-card：对方是谁、多久、现在能做什么。状态变化时布局不动。',
    },
    figures: [
      card('connected', 'Connected', '已连接', snap('connected')),
      card('held', 'Call on hold', '保留呼叫', snap('held')),
      card(
        'recording-paused',
        'Recording paused, resumes by itself',
        '录音暂停，自动恢复',
        snap('recording-paused'),
      ),
      card(
        'recording-paused-open',
        'Recording paused until started',
        '录音暂停，手动恢复',
        snap('recording-paused-open'),
      ),
      card(
        'recording-late',
        'Recording should have gone on: nothing is known',
        '录音本应恢复：状态未知',
        snap('recording-paused', { call: { recording: { status: 'paused', autoResumeAt: ago(10) } } }),
      ),
      card('recording-off', 'Not recorded', '未录音', snap('recording-off')),
      card('recording-unknown', 'Recording state unknown', '录音状态未知', snap('recording-unknown')),
      card(
        'hold-pending',
        'Hold was pressed: pending',
        '已按保留：等待中',
        snap('connected'),
        press('action-hold'),
      ),
      card(
        'end-pending',
        'End was pressed: pending',
        '已按结束：等待中',
        snap('connected'),
        press('action-end-call'),
      ),
      card(
        'pause-pending',
        'Pause recording: pending',
        '暂停录音：等待中',
        snap('connected'),
        press('action-pause-recording'),
      ),
      card(
        'hold-failed',
        'Hold failed',
        '保留失败',
        snap('connected'),
        press('action-hold', fails('timeout')),
      ),
      card(
        'hold-denied',
        'Hold was not allowed',
        '不允许保留',
        snap('connected'),
        press('action-hold', fails('denied')),
      ),
      card('offline', 'Line lost: last known', '线路中断：最后已知', snap('connected', OFFLINE)),
      card('hold-elsewhere', 'Asked in another tab', '在另一标签页中请求', snap('connected'), {
        act: (element) => {
          const legId = callState('connected').call.legs[0].id;
          const { store } = element.kit;
          store.elsewhere = [store.command({ type: 'hold', callId: store.state.calls[0].id, legId })];
        },
      }),
      card(
        'over-an-hour',
        'Over an hour',
        '超过一小时',
        snap('connected', { call: { connectedAt: ago(3852), since: ago(3852) } }),
      ),
      card('long-names', 'Long names', '长名称', snap('long-names')),
      card('masked', 'Number masked by the backend', '后端掩码号码', snap('masked')),
      card('no-name', 'Neither name nor number', '无姓名无号码', snap('no-name')),
      card('muted', 'Audio in this tab, muted', '本标签页音频，已静音', snap('muted')),
      card('sound-lost', 'The sound is lost', '声音中断', snap('muted', sound('this-tab', 'lost'))),
      card(
        'sound-blocked',
        'The sound is blocked',
        '声音被阻止',
        snap('muted', sound('this-tab', 'blocked')),
      ),
      card(
        'sound-elsewhere',
        'The sound is in another tab',
        '声音在另一个标签页',
        snap('connected', sound('other-tab')),
      ),
      card(
        'own-actions',
        'The host’s own actions',
        '宿主页面自己的操作',
        snap('connected', { call: { actions: OWN_ACTIONS } }),
      ),
      card(
        'can',
        'The backend takes actions away',
        '后端收回操作',
        snap('connected', {
          call: {
            can: {
              'end-call': {
                enabled: false,
                reason: { en: 'Only the customer may hang up', 'zh-CN': '只有客户可以挂断' },
              },
              'pause-recording': false,
            },
          },
        }),
      ),
      card('connected-outdial', 'Outdial', '外拨呼叫', snap('connected-outdial')),
      card(
        'unknown-kind',
        'A kind that this version does not know',
        '此版本未知的类型',
        snap('unknown-kind'),
      ),
      card('consult-requested', 'Consult requested', '已请求咨询', snap('consult-requested')),
      card(
        'consult-requested-queue',
        'Consult requested of a queue',
        '向队列请求咨询',
        snap('consult-requested-queue'),
      ),
      card(
        'consult-other',
        'Consulting: talking to the other',
        '正在咨询：与对方通话',
        snap('consult-other'),
      ),
      card(
        'consult-customer',
        'Consulting: talking to the customer',
        '正在咨询：与客户通话',
        snap('consult-customer'),
      ),
      card('conference', 'Conference', '会议', snap('conference')),
      card(
        'consult-external',
        'Consulting a number',
        '咨询外部号码',
        snap('consult-other', {
          call: {
            legs: [
              makeLeg({ hold: true, holdSince: ago(45) }),
              makeLeg({
                id: 'number',
                role: 'external',
                name: undefined,
                number: '+12126620111',
                since: ago(30),
              }),
            ],
          },
        }),
      ),
      card(
        'cancel-pending',
        'Cancel consult: pending',
        '取消咨询：等待中',
        snap('consult-requested'),
        press('action-cancel-consult'),
      ),
      card(
        'complete-pending',
        'Transfer to the consulted agent: pending',
        '转接给被咨询座席：等待中',
        snap('consult-other'),
        press('action-complete-transfer'),
      ),
      card(
        'conference-failed',
        'Conference failed',
        '会议失败',
        snap('consult-other'),
        press('action-conference', fails('timeout')),
      ),
      card('consult-offline', 'Consulting, line lost', '正在咨询，线路中断', snap('consult-other', OFFLINE)),
      card('consult-refused', 'The consulted party is gone', '被咨询方已离开', snap('consult-refused')),
      card('consulted', 'Consulted agent', '被咨询的座席', snap('consulted')),
      card('consulted-held', 'Consulted agent, on hold', '被咨询的座席，被保留', snap('consulted-held')),
      card(
        'consulted-conference',
        'Consulted agent, conference',
        '被咨询的座席，会议',
        snap('consulted-conference'),
      ),
      card(
        'consulted-can',
        'Consulted agent, the backend allows more',
        '被咨询的座席，后端允许更多操作',
        snap('consulted', { call: { can: { 'end-call': true, transfer: true } } }),
      ),
      card('card-wrapup', 'The card in wrap-up', '话后处理时的卡片', snap('wrapup')),
      card('card-transferred', 'Wrap-up after a transfer', '转接后的话后处理', snap('wrapup-transferred')),
      ...['completed', 'abandoned', 'rona', 'elsewhere', 'not-connected', 'limit'].map((reason) => {
        const words = {
          completed: '完成',
          abandoned: '客户先挂断',
          rona: '未及时应答',
          elsewhere: '已在别处应答',
          'not-connected': '无法接通',
          limit: '达到限制',
        };
        return card(
          `ended-${reason}`,
          `Ended: ${reason}`,
          `已结束：${words[reason]}`,
          snap(`ended-${reason}`),
          { callId: `ended-${reason}` },
        );
      }),
    ],
  },
  {
    id: 'wide',
    title: { en: 'Interaction Control, wide', 'zh-CN': '交互控制，宽版' },
    lead: {
      en: 'The same card, by its own width: four columns of buttons from 524 px on, the data beside them from 760 px on.',
      'zh-CN': '同一卡片按自身宽度排布：524 px 起四列按钮，760 px 起数据在旁侧。',
    },
    layout: 'half',
    figures: [
      card('wide-connected', 'Connected', '已连接', snap('connected', FULL)),
      card('wide-consult', 'Consulting', '正在咨询', snap('consult-other', FULL)),
      card('wide-conference', 'Conference', '会议', snap('conference', FULL)),
      card('wide-transfer', 'Transfer request', '转接请求', snap('connected', FULL), {
        act: then(click('[part~="action-transfer"]'), click(['cc-transfer-dialog', '[part~="row"]'])),
      }),
    ],
  },
  DATA,
  TRANSFER,
  DIALPAD,
  ...OUTBOUND,
  PAST,
  GUIDE,
  {
    id: 'wrapup',
    title: { en: 'Wrap-up', 'zh-CN': '话后处理' },
    lead: {
      en: 'cc-wrapup: search, choose, note, submit. The deadline is the backend’s.',
      'zh-CN': 'cc-wrapup：搜索、选择、备注、提交。期限由后端决定。',
    },
    figures: [
      wrap('wrapup-deadline', 'With a deadline', '有期限', snap('wrapup-deadline')),
      wrap('wrapup-open', 'Without a deadline', '无期限', snap('wrapup')),
      wrap(
        'wrapup-over',
        'The time is up',
        '时间已到',
        snap('wrapup-deadline', {
          call: { wrapup: { startedAt: ago(72), deadline: ago(2), extendable: true } },
        }),
      ),
      wrap('wrapup-no-hit', 'A search without a hit', '搜索无结果', snap('wrapup'), {
        act: search('zzz'),
      }),
      wrap('wrapup-search', 'A search with hits', '搜索有结果', snap('wrapup'), {
        act: search(either('card', '卡')),
      }),
      wrap('wrapup-chosen', 'Chosen, with a note', '已选择并备注', snap('wrapup-deadline'), {
        act: (element) => {
          element.value = 'unblocked';
          element.note = either('New card arrives on Thursday.', '新卡周四送达。')(element);
        },
      }),
      wrap(
        'wrapup-required',
        'A reason is required and missing',
        '必须选择原因',
        snap('wrapup', { profile: WRAPUP_REQUIRED }),
        { act: click('[part~="action-wrapup"]') },
      ),
      wrap('wrapup-submitting', 'Submitting', '正在提交', snap('wrapup-deadline'), {
        answer: 'never',
        act: submit,
      }),
      wrap('wrapup-failed', 'Submitting failed', '提交失败', snap('wrapup-deadline'), {
        answer: fails('refused'),
        act: submit,
      }),
      wrap('wrapup-unsaved', 'Unsaved data', '有未保存的数据', snap('wrapup-deadline'), {
        act: UNSAVED,
      }),
      wrap(
        'wrapup-ask',
        'Submit with unsaved data: the question',
        '提交时有未保存的数据：询问',
        snap('wrapup-deadline'),
        {
          act: then(UNSAVED, submit),
        },
      ),
      wrap('wrapup-ask-saving', 'Save and submit: saving', '保存并提交：正在保存', snap('wrapup-deadline'), {
        answer: 'never',
        act: then(UNSAVED, submit, click('.ask .primary')),
      }),
      wrap(
        'wrapup-ask-failed',
        'Save and submit: not saved',
        '保存并提交：未能保存',
        snap('wrapup-deadline'),
        {
          answer: fails('refused'),
          act: then(UNSAVED, submit, click('.ask .primary')),
        },
      ),
      wrap(
        'wrapup-offline',
        'Line lost: typing goes on',
        '线路中断：可继续输入',
        snap('wrapup-deadline', OFFLINE),
      ),
      wrap('wrapup-disabled', 'Disabled by the page', '被页面停用', snap('wrapup'), {
        props: { disabled: true },
      }),
      wrap('wrapup-without-submit', 'Without its own Submit', '不含提交按钮', snap('wrapup'), {
        props: { withoutSubmit: true },
      }),
      wrap(
        'wrapup-note-only',
        'No reasons: a note only',
        '没有原因：仅备注',
        snap('wrapup', { profile: { wrapup: { reasons: [] } } }),
      ),
    ],
  },
  {
    id: 'agent',
    title: { en: 'Agent state', 'zh-CN': '座席状态' },
    lead: {
      en: 'cc-agent-state: Available, Idle with its reasons, and the RONA popover.',
      'zh-CN': 'cc-agent-state：可用、空闲及其原因，以及 RONA 弹出窗口。',
    },
    figures: [
      agent('agent-available', 'Available', '可用', agentSnap(kind('available'))),
      agent('agent-idle', 'Idle', '空闲', agentSnap(kind('idle', { idleCodeId: 'lunch' }))),
      agent('agent-engaged', 'On a call: no choice', '通话中：不可更改', snap('connected')),
      agent('agent-wrapup', 'Wrap-up', '话后处理', snap('wrapup')),
      agent(
        'agent-next',
        'Wrap-up, with what follows',
        '话后处理，已选后续状态',
        snap('wrapup', {
          agent: makeAgent({ ...kind('wrapup'), next: { kind: 'idle', idleCodeId: 'training' } }),
        }),
      ),
      agent('agent-offline', 'Offline', '离线', agentSnap(kind('offline'))),
      agent(
        'agent-unknown',
        'A state that this version does not know',
        '此版本未知的状态',
        agentSnap(kind('unknown')),
      ),
      agent('agent-line-lost', 'Line lost', '线路中断', agentSnap(kind('available'), OFFLINE)),
      agent(
        'agent-pending',
        'A change is in flight',
        '正在更改',
        agentSnap(kind('available')),
        choose('never'),
      ),
      agent(
        'agent-failed',
        'A change failed',
        '更改失败',
        agentSnap(kind('available')),
        choose(fails('timeout')),
      ),
      agent('agent-menu', 'Menu', '菜单', agentSnap(kind('available')), {
        frame: 276,
        act: click('[part~="button"]'),
      }),
      agent('agent-rona', 'RONA: a call was missed', 'RONA：错过了一个呼叫', rona(), { frame: 276 }),
      agent('agent-rona-idle', 'RONA: choosing an idle code', 'RONA：选择空闲原因', rona(), {
        frame: 316,
        act: chooseIdle,
      }),
    ],
  },
  {
    id: 'notices',
    title: { en: 'Notices', 'zh-CN': '消息' },
    lead: {
      en: 'cc-notices: what the phone system says, and what failed away from a card.',
      'zh-CN': 'cc-notices：电话系统的消息，以及卡片之外的失败。',
    },
    figures: [
      notices('notice-info', 'Information', '信息', agentSnap(kind('available')), {
        updates: notice('info', 'Recording was resumed by a supervisor', '主管已恢复录音'),
      }),
      notices('notice-warning', 'Warning', '警告', agentSnap(kind('available')), {
        updates: notice(
          'warning',
          'Hang up your handset before the next call',
          '请先挂断听筒，再接下一个呼叫',
        ),
      }),
      notices('notice-error', 'Error', '错误', agentSnap(kind('available')), {
        updates: notice(
          'error',
          'The transfer was not taken and the call was dropped',
          '转接无人接听，呼叫已断开',
        ),
      }),
      notices('notice-failed', 'A request failed', '请求失败', agentSnap(kind('available')), {
        answer: fails('timeout'),
        ask: { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' },
      }),
      notices('notice-auth', 'Signed out', '已注销', agentSnap(kind('available')), {
        act: (_, session) => session.apply({ type: 'link', link: { ...OFFLINE.link, reason: 'auth' } }),
      }),
      notices('notice-kept', 'Unsaved data is kept', '未保存的数据已保留', snap('connected'), {
        act: UNSAVED,
      }),
      notices('notice-replaced', 'Another agent saved first', '另一座席先保存', snap('connected'), {
        act: then(UNSAVED, someoneSaves({ caseNumber: 'C-204931' })),
      }),
      notices('notice-lost', 'Over before it was saved', '保存前呼叫已结束', snap('connected'), {
        act: then(UNSAVED, (_, session) =>
          session.apply({
            type: 'call',
            call: { ...callState('ended-completed').call, id: 'connected', rev: 2 },
          }),
        ),
      }),
      notices('notice-line', 'Line lost', '线路中断', agentSnap(kind('available'), OFFLINE)),
      notices('notice-several', 'Several', '多条', agentSnap(kind('available'), OFFLINE), {
        updates: [
          ...notice('info', 'Two callbacks are waiting', '有两个回叫在等待'),
          ...notice('warning', 'Hang up your handset before the next call', '请先挂断听筒，再接下一个呼叫'),
        ],
      }),
    ],
  },
  RING,
  {
    id: 'tasks',
    title: { en: 'Task list', 'zh-CN': '任务列表' },
    lead: {
      en: 'cc-call-list: every call, and the popovers of those that ring.',
      'zh-CN': 'cc-call-list：所有呼叫，以及振铃呼叫的弹出窗口。',
    },
    figures: [
      list('list-empty', 'Empty', '空', agentSnap(kind('available'))),
      list('list-several', 'Several calls', '多个呼叫', snapshotOf(several())),
      list('list-offline', 'Line lost', '线路中断', snapshotOf(several(), OFFLINE)),
      list('list-stack', 'Offers stack', '弹出窗口堆叠', snapshotOf([0, 1, 2].map((i) => ringing(i)))),
      list(
        'list-pager',
        'Seven offers: pages of five',
        '七个呼叫：每页五个',
        snapshotOf([0, 1, 2, 3, 4, 5, 6].map((i) => ringing(i, { queue: undefined, dnis: undefined }))),
      ),
    ],
  },
  {
    id: 'desktop',
    title: { en: 'Desktop, full width', 'zh-CN': '桌面，全宽' },
    lead: { en: 'cc-desktop lays itself out by its own box.', 'zh-CN': 'cc-desktop 按自身宽度排布。' },
    layout: 'full',
    figures: deskStates('wide'),
  },
  {
    id: 'desktop-320',
    title: { en: 'Desktop, 320', 'zh-CN': '桌面，320' },
    layout: 'narrow',
    figures: deskStates('narrow'),
  },
  AUDIO,
  {
    id: 'theming',
    title: { en: 'Theme', 'zh-CN': '主题' },
    lead: {
      en: 'data-cc-density, --cc-* tokens on any ancestor, and parts.',
      'zh-CN': 'data-cc-density、任意祖先上的 --cc-* 变量，以及 part。',
    },
    figures: [
      card('density-compact', 'data-cc-density="compact"', 'data-cc-density="compact"', snap('held'), {
        density: 'compact',
      }),
      card('density-default', 'Default density', '默认密度', snap('held')),
      card(
        'density-comfortable',
        'data-cc-density="comfortable"',
        'data-cc-density="comfortable"',
        snap('held'),
        { density: 'comfortable' },
      ),
      card('theme-colours', 'Other colours', '其他颜色', snap('connected'), { look: 'violet' }),
      card('theme-offer', 'Other colours, offered', '其他颜色，振铃', snap('offered-inbound-can'), {
        look: 'violet',
      }),
      card('theme-shape', 'Other shapes and type', '其他形状与字体', snap('connected'), { look: 'square' }),
      card('theme-parts', 'Through parts', '通过 part', snap('connected'), { look: 'parts' }),
    ],
  },
];
