// Agent interaction history: cc-call-history. Calls were really asked for, numbers really brought to the dialpad.
import { ago, makeProfile } from './fixtures.js';
import {
  agentSnap,
  click,
  fails,
  figure,
  find,
  kind,
  OFFLINE,
  press,
  snap,
  then,
  until,
} from './gallery-figures.js';

const words = (en, zh) => ({ en, 'zh-CN': zh });
const REPLACED = words('Card replaced', '已换卡');
const UNBLOCKED = words('Card unblocked', '已解锁卡片');
const FOLLOW_UP = words('Follow-up booked', '已预约跟进');
const HOUR = 3600;
const DAY = 24 * HOUR;

let count = 0;
const entry = (seconds, name, number, more = {}) => ({
  id: `h-${++count}`,
  channel: 'voice',
  direction: 'inbound',
  name,
  number,
  at: ago(seconds),
  durationMs: 751_000,
  outcome: REPLACED,
  ...more,
});
const OUT = { direction: 'outbound' };

export const HISTORY = [
  entry(40, 'Jordan Lee', '+12015532447'),
  entry(14 * 60, 'Priya Raman', '+442079460958', { ...OUT, durationMs: 187_000, outcome: UNBLOCKED }),
  entry(48 * 60, undefined, '+16465550165', { durationMs: undefined, outcome: 'rona' }),
  entry(2 * HOUR, 'Tomás Álvarez de Miranda', '+34915550123', { durationMs: 524_000, outcome: FOLLOW_UP }),
  entry(3 * HOUR, 'Priya Raman', undefined, { channel: 'chat', durationMs: 540_000, outcome: FOLLOW_UP }),
  entry(DAY, 'Noor Aziz', '+12125550111', { durationMs: 320_000, outcome: UNBLOCKED }),
  entry(DAY + HOUR, 'Noor Aziz', undefined, { ...OUT, channel: 'email', durationMs: undefined }),
  entry(2 * DAY, words('Card courier', '卡片快递'), '+12015550170', { ...OUT, durationMs: 62_000 }),
  entry(3 * DAY, 'Omar Haddad', '+97144440100', { durationMs: 3_872_000, outcome: 'completed' }),
  entry(200 * DAY, 'Lena Fischer', '+493012345678', { durationMs: 45_000, outcome: FOLLOW_UP }),
];
const LONG = 'Maximiliane Katharina von Hohenstein-Wolkenburg, Donaudampfschifffahrtsgesellschaft';
const LONG_NAMES = [
  entry(120, LONG, '+4930123456789012', { outcome: LONG }),
  entry(2 * HOUR, undefined, '+4930123456789012345678901234', { outcome: LONG }),
  entry(DAY, '王小明\u202E2447', '+8613800138000', { outcome: '已换卡' }),
  entry(DAY + 9, 'محمد عبد الله الشريف', '+97144440101'),
];
const CHANNELS = [
  entry(60, 'Jordan Lee', '+12015532447'),
  entry(120, 'Jordan Lee', '+12015532447', OUT),
  entry(180, 'Jordan Lee', '+12015532447', { durationMs: undefined, outcome: 'abandoned' }),
  entry(240, 'Jordan Lee', undefined, { channel: 'chat' }),
  entry(300, 'jordan@example.com', undefined, { channel: 'email' }),
  entry(360, 'Jordan Lee', '@jordan', { channel: 'carrier-pigeon', outcome: 'no-answer' }),
  entry(420, undefined, undefined, { outcome: undefined, durationMs: undefined }),
  { ...entry(0, 'Somebody, some time', '+12015532448'), at: 0 },
];
const NAMES = [
  'Jordan Lee',
  'Priya Raman',
  'Tomás Álvarez',
  'Noor Aziz',
  '王小明',
  'Omar Haddad',
  'Lena Fischer',
];
let thousands;
/** Made when it is first wanted. */
const many = () =>
  (thousands ??= Array.from({ length: 10_000 }, (_, i) =>
    entry(i * 3011, NAMES[i % NAMES.length], `+1201555${String(i).padStart(4, '0')}`, i % 3 ? {} : OUT),
  ));

const element = figure('cc-call-history');
const past = (history = HISTORY, rest = {}) => agentSnap({}, { history, ...rest });
const as = (state, history = HISTORY) => agentSnap(kind(state), { history });
const outdial = (change, history = HISTORY) => {
  const profile = makeProfile();
  return past(history, { profile: { ...profile, outdial: { ...profile.outdial, ...change } } });
};
const says = (text) => (at) => until(() => at.shadowRoot.textContent.includes(text), text);
const shows = (selector) => (at) => find(at, selector);
const tab = (name) => click(`#tab-${name}`);
const edited = then(click('[part~="action-edit"]'), (at) => find(at, ['cc-dialpad', '#number']));

export const PAST = {
  id: 'history',
  title: { en: 'Agent interaction history', 'zh-CN': '座席交互历史记录' },
  lead: {
    en: 'cc-call-history: by the days of the agent’s calendar, with Click to call and Edit before call. Any number of entries.',
    'zh-CN': 'cc-call-history：按座席的日历日期分组，可单击呼叫或呼叫前编辑，条目数量不限。',
  },
  figures: [
    element('history-all', 'All', '所有', past()),
    element('history-calls', 'Calls', '呼叫', past(), { act: tab('calls') }),
    element('history-empty', 'Nothing yet', '尚无交互', past([])),
    element('history-no-calls', 'No calls among them', '其中无呼叫', past(HISTORY.slice(4, 5)), {
      act: tab('calls'),
    }),
    element('history-on-call', 'During a call', '通话期间', snap('connected', { history: HISTORY })),
    element('history-rona', 'Neither available nor idle', '既非可用也非空闲', as('rona')),
    element('history-offline', 'No connection', '连接已断开', past(HISTORY, OFFLINE)),
    element('history-pending', 'Click to call was pressed', '已按单击呼叫', past(), {
      ...press('action-outdial'),
      act: then(click('[part~="action-outdial"]', 1), shows('[aria-busy="true"]')),
    }),
    element(
      'history-failed',
      'The limit is reached',
      '已达到上限',
      past(),
      press('action-outdial', fails('26')),
    ),
    element(
      'history-refused',
      'A number that cannot be called',
      '无法呼叫的号码',
      past([entry(60, 'Front desk', '42')]),
      {
        ...press('action-outdial', fails('invalid')),
      },
    ),
    element(
      'history-confirm',
      'Something was taken out of the number',
      '号码中的部分字符已去除',
      past([entry(60, 'Flower shop', '+1-800-FLOWERS')]),
      press('action-outdial', fails('needs-confirmation')),
    ),
    element(
      'history-no-outdial',
      'No outdial calls in the profile',
      '配置文件不允许外拨',
      outdial({ enabled: false }),
    ),
    element(
      'history-no-dialpad',
      'No dialpad in the profile',
      '配置文件无拨号盘',
      outdial({ dialpad: false }),
    ),
    element('history-masked', 'Numbers are masked', '号码已屏蔽', past(), { session: { maskNumbers: 4 } }),
    element('history-long', 'Long names', '长名称', past(LONG_NAMES)),
    element('history-channels', 'Other channels, missed, no time', '其他渠道、未接、无时间', past(CHANNELS)),
    element('history-many', 'Ten thousand entries', '一万条记录', past(many()), {
      act: then(shows('[part~="row"]'), async (at) => {
        const list = await find(at, '#list');
        list.scrollTop = list.scrollHeight / 2;
        await until(() => !at.shadowRoot.querySelector('[data-row="0"]'), 'scrolled');
      }),
    }),
    element(
      'history-edit',
      'Edit before call, without a dialpad on the page',
      '呼叫前编辑（页面无拨号盘）',
      past(),
      {
        act: edited,
      },
    ),
    element('history-bare', 'In a pane of the desktop', '在桌面窗格中', past(), { props: { bare: true } }),
    element('history-rtl', 'From right to left', '从右到左', past(), {
      look: 'rtl',
      act: (at) => void (at.dir = 'rtl'),
    }),
    element('history-compact', 'Compact', '紧凑', past(), { density: 'compact' }),
    element('history-comfortable', 'Comfortable', '宽松', past(), {
      density: 'comfortable',
      act: says('Omar Haddad'),
    }),
  ],
};
