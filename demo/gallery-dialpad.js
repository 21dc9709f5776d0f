// cc-dialpad: outdial with keypad, address book and ANI; digits during a call. What stands in the field was
// typed, and what failed was really asked for.
import { callState, DIRECTORY, makeProfile } from './fixtures.js';
import {
  agentSnap,
  click,
  enter,
  fails,
  figure,
  find,
  kind,
  lineDrops,
  snap,
  then,
  until,
} from './gallery-figures.js';

const dialpad = figure('cc-dialpad');

const OUTDIAL = {
  ...makeProfile().outdial,
  minDigits: 3,
  maxDigits: 14,
  extensionPattern: '^[0-9]{4}$',
  blockedPrefixes: ['+1900'],
  anis: [
    { id: 'ani-1', name: { en: 'Card Support', 'zh-CN': '卡片支持' }, number: '+18005550142' },
    { id: 'ani-2', name: { en: 'Fraud desk', 'zh-CN': '反欺诈' }, number: '+18005550177' },
    { id: 'ani-3', name: { en: 'Branches', 'zh-CN': '网点' }, number: '+18005550190' },
  ],
  defaultAni: { name: { en: 'Main line', 'zh-CN': '总机' }, number: '+18005550100' },
};
const ready = ({ outdial, agent = kind('available'), ...rest } = {}) =>
  agentSnap(agent, {
    profile: makeProfile({
      outdial: { ...OUTDIAL, ...outdial },
      entryPointNumbers: ['+18005550142'],
      defaultCountry: 'US',
    }),
    ...rest,
  });

const type = (text) => async (element) => {
  enter(await find(element, '#number'), text);
  // the rules come with the first number
  await until(() => element.shadowRoot.querySelector('#verdict')?.textContent.trim(), 'the verdict');
};
const book = click('#tab-book');
const rows = (element) => until(() => element.shadowRoot.querySelector('[part~="row"]'), 'contacts');
const look = (text) => async (element) => {
  await rows(element);
  enter(await find(element, '#search'), text);
};
const choose = (aniId) => async (element) => {
  const select = await find(element, '#ani');
  select.value = aniId;
  select.dispatchEvent(new Event('input', { bubbles: true }));
};
const call = click('.foot .b');
const typed = (text) => ({ act: type(text) });
const asked = (answer) => ({ answer, act: then(type('+12015532447'), call) });
/** Dialled once before, and over. */
const dialled = async (element, session) => {
  const over = (requestId) => ({
    ...callState('offered-outdial-ringing').call,
    phase: 'ended',
    requestId,
    end: { reason: 'no-answer', by: 'customer' },
  });
  session.addEventListener('cc-request', (event) => {
    event.respondWith(Promise.resolve());
    session.apply({ type: 'call', call: over(event.detail.id) });
  });
  await type('+12015532447')(element);
  await call(element);
  await until(() => element.value === '', 'an empty field');
};

// Digits -------------------------------------------------------------------------------------------

const CAN = { can: { 'send-digits': true } };
const talking = (rest) => snap('connected', { call: CAN, ...rest });
const digits = (id, en, zh, state, more = {}) =>
  dialpad(id, en, zh, state, { ...more, props: { mode: 'digits', ...more.props } });
const keys = (text) => async (element) => {
  await find(element, '.key');
  const keys = [...element.shadowRoot.querySelectorAll('.key')];
  for (const key of text) keys.find(({ textContent }) => textContent.trim().startsWith(key)).click();
};
/** Takes the first, and none after it. */
const firstOnly = () => {
  let taken = 0;
  return (event) =>
    event.respondWith(taken++ ? Promise.resolve({ ok: false, code: 'timeout' }) : Promise.resolve());
};
const listens = (listener, act) => async (element, session) => {
  session.addEventListener('cc-request', listener());
  await act(element, session);
  await until(() => element.shadowRoot.querySelector('.why.bad'), 'the failure');
};
const takes = (act) => async (element, session) => {
  session.addEventListener('cc-request', (event) => event.respondWith(Promise.resolve()));
  await act(element, session);
  await until(() => element.shadowRoot.querySelector('.digits bdi')?.textContent, 'digits that were sent');
};

export const DIALPAD = {
  id: 'dialpad',
  title: { en: 'Dialpad', 'zh-CN': '拨号盘' },
  lead: {
    en: 'cc-dialpad: what would be dialled is shown before it is; why it cannot be, stands below.',
    'zh-CN': 'cc-dialpad：拨打之前先显示将要拨打的内容；无法拨打时在下方说明原因。',
  },
  figures: [
    dialpad('pad-empty', 'Nothing typed', '尚未输入', ready()),
    dialpad('pad-good', 'A good number', '有效号码', ready(), typed('+12015532447')),
    dialpad('pad-idd', 'Dialled with a prefix', '带国际前缀', ready(), typed('01161291234567')),
    dialpad(
      'pad-not-valid',
      'Unlikely for its country',
      '对该国家/地区不太可能',
      ready(),
      typed('+11234567890'),
    ),
    dialpad('pad-dropped', 'Something was dropped', '有内容被删除', ready(), typed('1-800-FLOWERS')),
    dialpad('pad-confirm', 'Dropped, and Call was pressed once', '已删除，呼叫按过一次', ready(), {
      act: then(type('+12015532447,123'), call),
    }),
    dialpad('pad-short', 'Too short', '太短', ready(), typed('20')),
    dialpad('pad-long', 'Too long', '太长', ready(), typed('+123456789012345')),
    dialpad('pad-extension', 'An extension', '分机号码', ready(), typed('4102')),
    dialpad('pad-entry-point', 'An entry point’s number', '入口点号码', ready(), typed('+18005550142')),
    dialpad('pad-blocked', 'A blocked beginning', '禁止的开头', ready(), typed('+19005550142')),
    dialpad('pad-emergency', 'An emergency number', '紧急号码', ready(), typed('911')),
    dialpad('pad-ani', 'An ANI was chosen', '已选择 ANI', ready(), {
      act: then(type('+442079460958'), choose('ani-2')),
    }),
    dialpad(
      'pad-no-ani',
      'No ANI to choose',
      '没有可选的 ANI',
      ready({ outdial: { anis: [] } }),
      typed('+12015532447'),
    ),
    dialpad('pad-last', 'The last number can come back', '可恢复上次号码', ready(), { act: dialled }),
    dialpad('pad-pending', 'Call was pressed', '已按呼叫', ready(), asked('never')),
    dialpad('pad-26', 'The data center is at its limit', '数据中心已达限制', ready(), asked(fails('26'))),
    dialpad('pad-27', 'The tenant is at its limit', '租户已达限制', ready(), asked(fails('27'))),
    dialpad(
      'pad-rona',
      'Neither available nor idle',
      '既非可用也非空闲',
      ready({ agent: kind('rona') }),
      typed('+12015532447'),
    ),
    dialpad(
      'pad-on-call',
      'On a call',
      '通话中',
      ready({ agent: kind('engaged'), calls: [callState('connected').call] }),
      typed('+12015532447'),
    ),
    dialpad('pad-offline', 'The line is down', '线路中断', ready(), {
      act: then(type('+12015532447'), lineDrops),
    }),
    dialpad('pad-only', 'Keypad alone', '仅拨号盘', ready({ outdial: { addressBook: false } })),
    dialpad('pad-compact', 'Compact', '紧凑', ready(), { ...typed('+12015532447'), density: 'compact' }),
    dialpad('pad-comfortable', 'Comfortable', '宽松', ready(), {
      ...typed('+12015532447'),
      density: 'comfortable',
    }),
    dialpad('book', 'Address book', '通讯簿', ready(), { act: then(book, rows) }),
    dialpad('book-search', 'Searched', '已搜索', ready(), { act: then(book, look('co')) }),
    dialpad('book-none', 'Nothing found', '未找到', ready(), { act: then(book, look('zzz')) }),
    dialpad('book-failed', 'The list could not be loaded', '无法加载列表', ready(), {
      session: { directory: () => Promise.reject(Object.assign(new Error('down'), { code: 'offline' })) },
      act: then(book, (element) => until(() => element.shadowRoot.querySelector('.none b'), 'the failure')),
    }),
    dialpad(
      'book-only',
      'Address book alone, on a call',
      '仅通讯簿，通话中',
      ready({
        outdial: { dialpad: false },
        agent: kind('engaged'),
        calls: [callState('connected').call],
      }),
      { act: rows },
    ),
    dialpad('book-pending', 'A contact is being called', '正在呼叫联系人', ready(), {
      answer: 'never',
      act: then(book, rows, click('.row .b')),
    }),
    dialpad('book-masked', 'Numbers are masked', '号码已隐藏', ready(), {
      session: { maskNumbers: 4, directory: DIRECTORY },
      act: then(book, rows),
    }),
    dialpad(
      'pad-neither',
      'The profile allows neither',
      '配置文件均不允许',
      ready({ outdial: { dialpad: false, addressBook: false } }),
    ),
    digits('digits-none', 'Digits: none sent yet', '数字：尚未发送', talking()),
    digits('digits-sent', 'Digits: sent', '数字：已发送', talking(), { act: takes(keys('402#')) }),
    digits('digits-pending', 'Digits: on their way', '数字：发送中', talking(), {
      answer: 'never',
      act: keys('402#'),
    }),
    digits('digits-failed', 'Digits: not all were taken', '数字：未全部发送', talking(), {
      act: listens(firstOnly, keys('402#')),
    }),
    digits(
      'digits-off',
      'Digits: not now',
      '数字：目前无法发送',
      snap('held', {
        call: { can: { 'send-digits': { visible: true, enabled: false, reason: 'on-hold' } } },
      }),
    ),
  ],
};
