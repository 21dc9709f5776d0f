// Transfer request and Consult request: cc-transfer-dialog. Its lists come by `session.directory`; what is
// typed and chosen was typed and chosen.
import { DIRECTORY } from './fixtures.js';
import {
  click,
  either,
  fails,
  figure,
  find,
  lineDrops,
  search,
  snap,
  then,
  until,
} from './gallery-figures.js';

const card = figure('cc-call-card');

// Directories --------------------------------------------------------------------------------------

const CHINESE = [
  ['li', '李明', '4102', 'available', 0],
  ['chen', '陈静', '4117', 'available', 1],
  ['ouyang', '欧阳晓燕', '4155', 'available', 2],
  ['wangf', '王芳', '4121', 'available', 0],
  ['wangx', '王小明', '4122', 'idle', 1],
  ['liu', '刘洋', '4120', 'engaged', 1],
  ['zhang', '张伟', '4109', 'wrapup', 0],
  ['zhou', '周杰', '4160', 'idle', 2],
  ['lv', '吕娜', '4161', 'offline', 2],
].map(([id, name, dn, state, team]) => ({
  id,
  kind: 'agents',
  name,
  dn,
  state,
  team: ['卡片二组', '卡片一组', '反欺诈组'][team],
}));

const FIRST =
  'Ada,Ben,Chiara,Dev,Emre,Farah,Goran,Hana,Ivo,Jun,Keiko,Lena,Mulan,Noor,Omar,Priya,Quentin,Rosa,Sven,Tara'.split(
    ',',
  );
const LAST =
  'Adler,Baptiste,Castro,Dahl,Eriksen,Fontaine,García,Haddad,Ito,Jansen,Kowalski,Lindqvist,Müller,Nakamura,Okafor,Petrov,Quist,Rossi,Silva,Tanaka'.split(
    ',',
  );
const STATES = ['available', 'available', 'engaged', 'idle', 'wrapup'];
const COUNT = 100_000;
let thousands;
/** Made when it is first wanted: a list is read once. */
const many = () =>
  (thousands ??= Array.from({ length: COUNT }, (_, i) => ({
    id: `a${i}`,
    kind: 'agents',
    name: `${FIRST[i % 20]} ${LAST[Math.floor(i / 20) % 20]} ${Math.floor(i / 400) + 1}`,
    dn: `${100_000 + i}`,
    team: `Team ${(i % 40) + 1}`,
    state: STATES[i % STATES.length],
  })));

const without = (state) => DIRECTORY.map((item) => (item.kind === 'agents' ? { ...item, state } : item));
const never = () => new Promise(() => undefined);
const down = () => Promise.reject(Object.assign(new Error('The directory is down'), { code: 'offline' }));
/** Answers this one first, and that one from then on. */
const first = (once, next) => {
  let asked = 0;
  return (query) => (asked++ ? next(query) : once);
};

// What an agent does -------------------------------------------------------------------------------

const tab = (name) => click(`#tab-${name}`);
const row = (element, id) =>
  until(() => {
    const { kind } = DIRECTORY.find((item) => item.id === id) ?? { kind: 'agents' };
    const names = [...DIRECTORY, ...CHINESE].filter((item) => item.id === id && item.kind === kind);
    const words = names.flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)));
    const rows = [...element.shadowRoot.querySelectorAll('[part~="row"]')];
    return rows.find(({ textContent }) => words.some((word) => textContent.includes(word)));
  }, id);
const choose = (id) => async (element) => (await row(element, id)).click();
/** Types a number; its verdict takes a moment to load. */
const dial = (text) =>
  then(tab('number'), search(text), (element) => {
    const said = () => element.shadowRoot.querySelector('#verdict')?.textContent.trim();
    return until(() => /\p{L}/u.test(text) || said(), 'a verdict');
  });
const send = async (element) => (await find(element, `[part~="action-${element.mode}"]`)).click();

const dialog =
  (mode) =>
  (id, en, zh, { state = snap('connected'), directory = DIRECTORY, serve, does, ...more } = {}) =>
    figure('cc-transfer-dialog')(`${mode}-${id}`, en, zh, state, {
      // each time one of its own
      session: () => ({ directory: serve?.() ?? directory }),
      ...more,
      async act(element, session) {
        element.show({ mode });
        await find(element, '[role="tab"]');
        await does?.(element, session);
      },
    });
const transfer = dialog('transfer');
const consult = dialog('consult');

const queuesOnly = snap('connected-outdial');
const entryPoints = snap('connected', { profile: { entryPointNumbers: ['+18005550190', '+18005550191'] } });

export const TRANSFER = {
  id: 'transfer',
  title: { en: 'Transfer and consult', 'zh-CN': '转接与咨询' },
  lead: {
    en: 'cc-transfer-dialog: everybody is shown, also who cannot take the call now. It blocks nothing: End and a call that rings stay in reach.',
    'zh-CN': 'cc-transfer-dialog：显示所有人，包括当前无法接听者。不阻断页面：结束通话与新来电始终可及。',
  },
  figures: [
    transfer('agents', 'Agents', '座席'),
    transfer('chosen', 'An agent is chosen', '已选择座席', { does: choose('ben') }),
    transfer('gone', 'Chosen, and engaged since', '已选择，随后进入通话', {
      serve: () =>
        first(DIRECTORY, () =>
          DIRECTORY.map((item) => (item.id === 'ben' ? { ...item, state: 'engaged' } : item)),
        ),
      does: then(choose('ben'), click('.square'), (element) =>
        until(() => element.shadowRoot.querySelector('[aria-selected="true"][aria-disabled]'), 'gone'),
      ),
    }),
    transfer('search', 'A search with hits', '搜索有结果', {
      does: then(search(either('cards 2', '卡片 二')), (element) => row(element, 'ben')),
    }),
    transfer('nobody', 'A search without a hit', '搜索无结果', {
      does: then(search('mueller'), (element) =>
        until(() => element.shadowRoot.querySelector('.none b'), 'none'),
      ),
    }),
    transfer('chinese', 'Chinese names, found by their sound', '中文姓名，按拼音查找', {
      directory: CHINESE,
      does: then(search('wang'), (element) =>
        until(() => element.shadowRoot.querySelectorAll('[part~="row"]').length === 2, 'two of that name'),
      ),
    }),
    transfer('chinese-all', 'Chinese names', '中文姓名', {
      directory: CHINESE,
      does: (element) => row(element, 'li'),
    }),
    transfer('many', 'A hundred thousand agents', '十万名座席', {
      directory: many,
      does: then(search('lindqvist 25'), (element) =>
        until(() => element.shadowRoot.querySelector('[part~="row"]'), 'one of many'),
      ),
    }),
    transfer('loading', 'The list is loading', '列表加载中', { directory: never }),
    transfer('failed', 'The list could not be loaded', '列表加载失败', { directory: down }),
    transfer('empty', 'Nobody is there', '列表为空', { directory: [] }),
    transfer('refreshing', 'The list is loaded again', '正在刷新列表', {
      serve: () => first(DIRECTORY, never),
      does: then((element) => row(element, 'ben'), click('.square')),
    }),
    transfer('stateless', 'States are not known', '状态未知', {
      directory: [...without(undefined).slice(0, 3), ...without('daydreaming').slice(3, 5)],
    }),
    transfer('queues', 'Queues and entry points', '队列与入口点', {
      does: then(tab('queues'), choose('q-fraud')),
    }),
    transfer('entry-point', 'An entry point is chosen', '已选择入口点', {
      does: then(tab('queues'), choose('ep-credit')),
    }),
    transfer('no-queues', 'Outdial: no queues', '外拨：不可转接到队列', { state: queuesOnly }),
    transfer('keeps', 'A call that comes back if nobody takes it', '无人接听时呼叫返回', {
      state: snap('connected', { profile: { transferKeepsCall: true } }),
      does: choose('cho'),
    }),
    transfer('book', 'Address book', '通讯簿', { does: then(tab('number'), choose('c-courier')) }),
    transfer('book-search', 'A name in the address book', '通讯簿中的姓名', {
      does: then(tab('number'), search(either('branch', '网点')), (element) => row(element, 'c-branch')),
    }),
    transfer('number', 'A number', '号码', { does: dial('+12015532447') }),
    transfer('not-valid', 'Not in use, can be dialled', '可能未启用，仍可拨打', {
      does: dial('+11234567890'),
    }),
    transfer('idd', 'The same line in another form', '同一号码的另一写法', { does: dial('01161123456789') }),
    transfer('refused', 'Too short', '位数过少', { does: dial('42') }),
    transfer('plus', 'A plus inside', '加号位置错误', { does: dial('12+015532447') }),
    transfer('entry-number', 'A number of an entry point', '入口点的号码', {
      state: entryPoints,
      does: dial('+1 800 555 0190'),
    }),
    transfer('dropped', 'Something was taken out', '已去除部分字符', { does: dial('+1 201 553 2447,123') }),
    transfer('confirm', 'Taken out, and pressed once', '已去除字符，按过一次', {
      does: then(dial('+1 201 553 2447,123'), send),
    }),
    transfer('sending', 'Transfer was pressed', '已按转接', {
      answer: 'never',
      does: then(choose('ben'), send),
    }),
    transfer('refusal', 'The transfer failed', '转接失败', {
      answer: fails('not-available'),
      does: then(choose('ben'), send),
    }),
    transfer('offline', 'Line lost while it is open', '打开时线路中断', {
      does: then(choose('ben'), lineDrops),
    }),
    consult('agents', 'Consult: who is idle can be asked too', '咨询：空闲座席也可选择', {
      does: choose('omar'),
    }),
    consult('queues', 'Consult: queues', '咨询：队列', { does: then(tab('queues'), choose('q-fraud')) }),
    consult('no-queues', 'Consult: no queues', '咨询：无队列', {
      state: snap('connected', { profile: { consultToQueue: false } }),
    }),
    consult('number', 'Consult: a number', '咨询：号码', { does: dial('+442079460199') }),
    consult('sending', 'Consult was pressed', '已按咨询', {
      answer: 'never',
      does: then(choose('cho'), send),
    }),
    card('card-transfer', 'In the card', '在卡片中', snap('connected'), {
      act: then(click('[part~="action-transfer"]'), click(['cc-transfer-dialog', '[part~="row"]'])),
    }),
    card('card-consult', 'Consult in the card, call on hold', '在卡片中咨询，呼叫保留', snap('held'), {
      act: then(click('[part~="action-consult"]'), (element) =>
        find(element, ['cc-transfer-dialog', '[part~="row"]']),
      ),
    }),
    card('card-picker', 'The page’s own picker is open', '页面自己的选择器已打开', snap('connected'), {
      picker: true,
      act: click('[part~="action-transfer"]'),
    }),
    transfer('compact', 'Compact', '紧凑', { density: 'compact', does: choose('ben') }),
    transfer('comfortable', 'Comfortable', '宽松', { density: 'comfortable', does: choose('ben') }),
  ],
};
