// Call-associated data: cc-variables in every state. What is typed was typed, what is saved was asked for.
import { CARD_VARIABLES } from './fixtures.js';
import {
  click,
  edit,
  either,
  fails,
  figure,
  inRow,
  lineDrops,
  OFFLINE,
  snap,
  someoneSaves,
  then,
  within,
} from './gallery-figures.js';

const data = figure('cc-variables');
const card = figure('cc-call-card');

const sheet = (variables = CARD_VARIABLES, change) => snap('connected', { call: { variables, ...change } });
const named = (...names) => names.map((name) => CARD_VARIABLES.find((variable) => variable.name === name));
const readOnly = CARD_VARIABLES.map((variable) => ({ ...variable, editable: false }));

/** As many as are shown, and two more. */
const THIRTY = Array.from({ length: 32 }, (_, i) => ({
  name: `field${i + 1}`,
  label: { en: `Field ${i + 1}`, 'zh-CN': `字段 ${i + 1}` },
  type: 'string',
  value: `${i * 7919 + 1043}`,
  editable: i % 3 === 0,
  order: i + 1,
}));
const LONG = {
  label: {
    en: 'Reason for the call as it was given to the assistant',
    'zh-CN': '客户在语音助手中说明的来电原因',
  },
  value:
    'Card blocked abroad after three attempts at a petrol station, traveller asks for a replacement by courier',
};
const AWKWARD = [
  { name: 'long', type: 'string', ...LONG, order: 1 },
  { name: 'longEdit', type: 'string', ...LONG, editable: true, order: 2 },
  {
    name: 'site',
    label: { en: 'Web site', 'zh-CN': '网站' },
    type: 'string',
    format: 'url',
    value: 'https://www.example.com/accounts/88213',
    order: 3,
  },
  {
    name: 'oldDate',
    label: { en: 'Promised for', 'zh-CN': '承诺日期' },
    type: 'datetime',
    value: 'end of next week',
    editable: true,
    order: 4,
  },
  {
    name: 'stage',
    label: { en: 'Stage', 'zh-CN': '阶段' },
    type: 'string',
    value: 'legacy',
    editable: true,
    options: [
      { value: 'new', label: { en: 'New', 'zh-CN': '新建' } },
      { value: 'done', label: { en: 'Done', 'zh-CN': '完成' } },
    ],
    order: 5,
  },
  { name: 'noLabel', type: 'decimal', value: 0.1, order: 6 },
  {
    name: 'later',
    label: { en: 'A later type', 'zh-CN': '新类型' },
    type: 'tensor',
    value: 'x',
    editable: true,
    order: 7,
  },
];

const branch = { ...CARD_VARIABLES.find(({ name }) => name === 'branch'), editable: true, maxLength: 32 };
const TYPED = { caseNumber: 'C-204900', actionCode: either('Close account', '销户') };
const save = click('[part~="action-save-variables"]');
const PASTED = 'Customer asked to be called back. '.repeat(12);

export const DATA = {
  id: 'data',
  title: { en: 'Data', 'zh-CN': '数据' },
  lead: {
    en: 'cc-variables: call-associated data to read, copy, edit and save. Point at a row to copy its value, at a red field to read what is wrong with it.',
    'zh-CN':
      'cc-variables：呼叫关联数据的查看、复制、编辑与保存。指向一行可复制其值，指向红色字段可查看原因。',
  },
  figures: [
    data('data-types', 'Every type, all saved', '各种类型，全部已保存', sheet()),
    data('data-unsaved', 'Unsaved changes', '有未保存的更改', sheet(), { act: edit(TYPED) }),
    data('data-saving', 'Saving', '正在保存', sheet(), { answer: 'never', act: then(edit(TYPED), save) }),
    data('data-late', 'Saving takes long', '保存耗时较长', sheet(), {
      answer: 'never',
      hurries: 3000,
      act: then(edit(TYPED), save),
    }),
    data('data-failed', 'Saving failed', '保存失败', sheet(), {
      answer: fails('timeout'),
      act: then(edit(TYPED), save),
    }),
    data('data-conflict', 'Another agent saved first', '另一座席先保存', sheet(), {
      act: then(edit({ caseNumber: 'C-204900' }), someoneSaves({ caseNumber: 'C-204931' })),
    }),
    data('data-conflicts', 'Two replaced, one still unsaved', '两项被替换，一项未保存', sheet(), {
      act: then(
        edit({ caseNumber: 'C-204900', openCases: '3', ...TYPED }),
        someoneSaves({ caseNumber: 'C-204931', openCases: 4 }),
      ),
    }),
    data('data-nobody', 'Replaced, by nobody that is known', '被替换，来源未知', sheet(), {
      act: then(edit({ actionCode: TYPED.actionCode }), someoneSaves({ actionCode: 'unblock' }, null)),
    }),
    data(
      'data-secure',
      'Secure, shown',
      '安全变量，已显示',
      sheet(named('cardNumber', 'pin', 'customerId')),
      {
        act: inRow('cardNumber', 'button'),
      },
    ),
    data(
      'data-secure-read',
      'Secure, to read, shown',
      '安全变量，只读，已显示',
      sheet(named('cardNumber', 'pin')),
      {
        act: inRow('pin', 'button'),
      },
    ),
    data('data-copied', 'Copied', '已复制', sheet(named('customerId', 'caseNumber')), {
      act: inRow('customerId', '.copy'),
    }),
    data('data-invalid', 'What is typed is no number', '输入的不是数字', sheet(), {
      act: then(edit({ openCases: 'two', refund: '12.50.1' }), (element) => void element.save()),
    }),
    data('data-refused', 'The backend refused a value', '后端拒绝了某个值', sheet(), {
      answer: fails('invalid', { fields: { caseNumber: 'There is no such case' } }),
      act: then(edit({ caseNumber: 'C-1' }), save),
    }),
    data(
      'data-cut',
      'A paste that was too long',
      '粘贴内容过长',
      sheet([...named('caseNumber', 'customerId'), branch]),
      {
        act: edit({ branch: PASTED }),
      },
    ),
    data('data-offline', 'Line lost: typing goes on', '线路中断：可继续输入', sheet(), {
      act: then(edit(TYPED), lineDrops),
    }),
    data('data-read-only', 'To read only', '只读', sheet(readOnly)),
    data(
      'data-masked',
      'Numbers masked by the page',
      '页面掩码号码',
      sheet(named('callBackNumber', 'caseNumber')),
      {
        session: { maskNumbers: 4 },
      },
    ),
    data('data-awkward', 'Long, odd, unknown', '过长、异常、未知', sheet(AWKWARD)),
    data(
      'data-conference',
      'In a conference: who was consulted',
      '会议：被咨询的座席',
      snap('conference', { call: { variables: CARD_VARIABLES } }),
    ),
    data(
      'data-consulted',
      'At the consulted agent',
      '被咨询座席一侧',
      snap('consulted', { call: { variables: CARD_VARIABLES } }),
    ),
    data('data-wrapup', 'In wrap-up', '话后处理中', snap('wrapup', { call: { variables: CARD_VARIABLES } })),
    data('data-compact', 'Compact', '紧凑', sheet(), { density: 'compact' }),
    data('data-comfortable', 'Comfortable', '宽松', sheet(), { density: 'comfortable' }),
    data('data-thirty', 'Thirty of thirty-two', '32 个变量中的 30 个', sheet(THIRTY)),
    card('data-card', 'In the card, unsaved', '在卡片中，未保存', sheet(), {
      act: within('cc-variables', edit(TYPED)),
    }),
    card('data-card-offline', 'In the card, line lost', '在卡片中，线路中断', snap('connected', OFFLINE)),
  ],
};
