/** Entry points of the default world, their flows and the variables that these fill. */
import type { Variable } from '../../core/schema/types.js';
import { text } from './texts.js';
import type { EntryPoint } from './types.js';

const debit: Variable[] = [
  {
    name: 'caseNumber',
    label: text('Case number', '案例编号'),
    type: 'string',
    value: 'CS-48213',
    editable: true,
    maxLength: 32,
    order: 1,
  },
  { name: 'customerId', label: text('Customer ID', '客户编号'), type: 'integer', value: 100482, order: 2 },
  {
    name: 'accountTier',
    label: text('Account tier', '账户等级'),
    type: 'string',
    value: 'Gold',
    order: 3,
    inPopover: true,
    popoverOrder: 1,
  },
  {
    name: 'reasonForCall',
    label: text('Reason for call', '来电原因'),
    type: 'string',
    value: 'Card blocked',
    order: 4,
    inPopover: true,
    popoverOrder: 2,
  },
  {
    name: 'cardNumber',
    label: text('Card number', '卡号'),
    type: 'string',
    value: '4000 0012 3456 7899',
    secure: true,
    order: 5,
  },
  {
    name: 'verified',
    label: text('Identity verified', '身份已核实'),
    type: 'boolean',
    value: false,
    editable: true,
    order: 6,
  },
  {
    name: 'callBackAt',
    label: text('Call back at', '回电时间'),
    type: 'datetime',
    value: null,
    editable: true,
    order: 7,
  },
  { name: 'balanceDue', label: text('Balance due', '应付余额'), type: 'decimal', value: 128.4, order: 8 },
  {
    name: 'preferredBranch',
    label: text('Preferred branch', '首选网点'),
    type: 'string',
    value: 'Riverside',
    editable: true,
    order: 9,
  },
  {
    name: 'language',
    label: text('Language', '语言'),
    type: 'string',
    value: 'en',
    editable: true,
    options: [
      { value: 'en', label: text('English', '英语') },
      { value: 'es', label: text('Spanish', '西班牙语') },
      { value: 'zh', label: text('Chinese', '中文') },
    ],
    order: 10,
  },
];

/**
 * Of these, `customerId` and `caseNumber` are carried over from the debit flow; `accountTier` is not,
 * it has another type; and `balanceDue` is set by the flow (guide: 转接到入口点).
 */
const credit: Variable[] = [
  { name: 'customerId', label: text('Customer ID', '客户编号'), type: 'integer', value: null, order: 1 },
  { name: 'accountTier', label: text('Account tier', '账户等级'), type: 'integer', value: 2, order: 2 },
  {
    name: 'creditLimit',
    label: text('Credit limit', '信用额度'),
    type: 'decimal',
    value: 5000,
    order: 3,
    inPopover: true,
    popoverOrder: 1,
  },
  { name: 'balanceDue', label: text('Balance due', '应付余额'), type: 'decimal', value: 912.75, order: 4 },
  {
    name: 'caseNumber',
    label: text('Case number', '案例编号'),
    type: 'string',
    value: null,
    editable: true,
    order: 5,
  },
];

export const ENTRY_POINTS: EntryPoint[] = [
  {
    id: 'ep-debit',
    name: text('Debit cards', '借记卡'),
    number: '+18005550142',
    queueId: 'q-card',
    flow: { id: 'flow-debit', name: 'EP_Debit', variables: debit },
  },
  {
    id: 'ep-credit',
    name: text('Credit cards', '信用卡'),
    number: '+18005550177',
    queueId: 'q-credit',
    flow: { id: 'flow-credit', name: 'EP_Credit', variables: credit, sets: ['balanceDue'] },
  },
];
