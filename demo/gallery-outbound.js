// Calls that the agent's side makes: the contact of a preview campaign, and the cards and messages of
// outdials, campaign calls and callbacks.
import {
  ago,
  ahead,
  CUSTOMER_NUMBER,
  DNIS,
  makeAgent,
  makeCall,
  makeCampaign,
  makeLeg,
  makeProfile,
  snapshotOf,
} from './fixtures.js';
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
} from './gallery-figures.js';

const contact = figure('cc-campaign-contact');
const card = figure('cc-call-card');
const notices = figure('cc-notices');

// Campaign contact ---------------------------------------------------------------------------------

const GRACE = makeCampaign().contact;
const LONG_NAME = 'Maximiliane-Alexandra Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';

const at = (campaign, rest = {}) =>
  snapshotOf([], { campaign: campaign === null ? null : makeCampaign(campaign), ...rest });
const other = (change) => at({ contact: { ...GRACE, ...change } });
const agentIs = (name) => ({ agent: makeAgent(kind(name)) });

const MANY = [
  ['Card expires', '卡片到期', '2026-12-31'],
  ['Local time', '当地时间', '10:42'],
  ['Last contact', '上次联系', '2026-09-02'],
  ['Attempts', '尝试次数', '1'],
  ['Account tier', '账户等级', 'Gold'],
  ['Branch', '网点', 'Riverside'],
  ['Language', '语言', 'English'],
  ['Open cases', '未结案例', '2'],
  ['Balance due', '应付余额', '482.10'],
  ['Preferred time', '首选时间', '09:00–12:00'],
  ['Consent', '同意', '2025-04-18'],
  ['Source', '来源', 'Renewal list 11'],
  ['Customer since', '客户始于', '2014'],
  ['Product', '产品', 'Card Plus'],
].map(([en, zh, value]) => ({ label: { en, 'zh-CN': zh }, value }));

const opens = (element) => element.show();
/** The dialog is open, then something is pressed in it. */
const pressed = (type, answer = 'never') => ({
  frame: 400,
  answer,
  act: then(opens, (element) => find(element, '#dialog'), click(`[part~="action-campaign-${type}"]`)),
});
const open = { frame: 400, act: opens };

const CAMPAIGN = {
  id: 'campaign',
  title: { en: 'Campaign contact', 'zh-CN': '活动联系人' },
  lead: {
    en: 'cc-campaign-contact: an icon, and the contact to look at before the call. The deadline is the backend’s.',
    'zh-CN': 'cc-campaign-contact：图标，以及呼叫前要查看的联系人。期限由后端决定。',
  },
  figures: [
    contact('campaign-icon', 'The icon', '图标', at({})),
    contact('campaign-label', 'With its words', '带文字', at({}), { props: { withLabel: true } }),
    contact(
      'campaign-busy',
      'Off: the campaign’s call is being made',
      '已禁用：正在发起活动呼叫',
      at({ busy: true }),
      {
        props: { withLabel: true },
      },
    ),
    contact(
      'campaign-on-call',
      'Off: there is a call',
      '已禁用：正在通话',
      snap('connected', { campaign: makeCampaign() }),
      { props: { withLabel: true } },
    ),
    contact('campaign-open', 'A contact', '联系人', at({}), open),
    contact('campaign-no-deadline', 'Without a deadline', '无期限', at({ offerDeadline: undefined }), open),
    contact(
      'campaign-over',
      'The time is up, the backend has not said so',
      '时间已到，后端尚未说明',
      at({ offeredAt: ago(63), offerDeadline: ago(3) }),
      open,
    ),
    contact('campaign-calling', 'Call was pressed', '已按呼叫', at({}), pressed('call')),
    contact('campaign-skipping', 'Skip was pressed', '已按跳过', at({}), pressed('skip')),
    contact('campaign-26', 'Limit of the data center', '数据中心限制', at({}), pressed('call', fails('26'))),
    contact('campaign-27', 'Limit of the tenant', '租户限制', at({}), pressed('call', fails('27'))),
    contact('campaign-failed', 'No answer', '没有响应', at({}), pressed('call', fails('timeout'))),
    contact('campaign-nobody', 'No contact', '没有联系人', at({ contact: null }), open),
    contact('campaign-idle', 'Not available', '不可用', at({ contact: null }, agentIs('idle')), open),
    contact('campaign-offline', 'Line lost', '线路中断', at({}, OFFLINE), open),
    contact('campaign-no-skip', 'Skip is not allowed', '不允许跳过', at({ skipEnabled: false }), open),
    contact('campaign-many', 'Many details', '多项详细信息', other({ fields: MANY }), open),
    contact(
      'campaign-long',
      'Long words',
      '长文本',
      at({
        name: {
          en: 'Card renewal for customers of branches that close this year',
          'zh-CN': '续期'.repeat(20),
        },
        contact: {
          ...GRACE,
          name: LONG_NAME,
          fields: [
            {
              label: { en: 'Reason for the previous contact', 'zh-CN': '上次联系的原因说明' },
              value: 'The customer asked to be called again after the holidays, in the morning if possible.',
            },
            { label: { en: 'Reference', 'zh-CN': '参考编号' }, value: 'REF-'.padEnd(60, '0123456789') },
          ],
        },
      }),
      open,
    ),
    contact('campaign-no-name', 'A number only', '仅有号码', other({ name: undefined }), open),
    contact('campaign-masked', 'Number masked by the page', '页面掩码号码', at({}), {
      ...open,
      session: { maskNumbers: 4 },
    }),
    contact('campaign-compact', 'Compact', '紧凑', at({}), { ...open, density: 'compact' }),
    contact('campaign-comfortable', 'Comfortable', '宽松', at({}), { ...open, density: 'comfortable' }),
  ],
};

const CAMPAIGN_WIDE = {
  id: 'campaign-wide',
  title: { en: 'Campaign contact, wide', 'zh-CN': '活动联系人，宽版' },
  lead: { en: 'In a wide window it floats below its button.', 'zh-CN': '窗口较宽时浮于按钮下方。' },
  layout: 'half',
  figures: [
    contact('campaign-wide-open', 'A contact', '联系人', at({}), { ...open, props: { withLabel: true } }),
    contact('campaign-wide-27', 'Limit of the tenant', '租户限制', at({}), {
      ...pressed('call', fails('27')),
      props: { withLabel: true },
    }),
  ],
};

// Offers -------------------------------------------------------------------------------------------

const RINGS = { phase: 'ringing', since: ago(3) };
const WAITS = { phase: 'waiting', since: ago(3) };
const NO_CANCEL = { profile: { endCallEnabled: false } };
const DETAILS = makeCampaign().contact.fields.map(({ label, value }, i) => ({
  name: `detail-${i}`,
  label,
  type: 'string',
  value,
  order: i,
  inPopover: true,
}));

/** @param name of a named call state */
const offer = (name, leg, change = {}) =>
  snap(name, { ...change, call: { legs: [makeLeg({ ...leg, ...change.leg })], ...change.call } });
const campaignOffer = (leg, change = {}) =>
  offer('offered-campaign', leg, { ...change, call: { variables: DETAILS } });

const OFFERS = {
  id: 'outbound',
  title: { en: 'Calls that are made', 'zh-CN': '发起的呼叫' },
  lead: {
    en: 'cc-call-card of outdials, campaign calls and callbacks: the agent’s phone first, then the customer’s.',
    'zh-CN': '外拨、活动和回叫呼叫的 cc-call-card：先是座席的电话，然后是客户的电话。',
  },
  figures: [
    card(
      'outdial-waiting',
      'Outdial, the own phone rings',
      '外拨，自己的电话振铃',
      offer('offered-outdial-waiting', WAITS, NO_CANCEL),
    ),
    card(
      'outdial-waiting-cancel',
      'The same, with Cancel',
      '同上，可取消',
      offer('offered-outdial-waiting', WAITS),
    ),
    card(
      'outdial-ringing',
      'Outdial, the customer’s phone rings',
      '外拨，客户电话振铃',
      offer('offered-outdial-ringing', RINGS, NO_CANCEL),
    ),
    card(
      'outdial-number',
      'To a number without a name',
      '拨打无姓名的号码',
      offer('offered-outdial-ringing', RINGS, { leg: { name: undefined } }),
    ),
    card(
      'outdial-cancelling',
      'Cancel was pressed',
      '已按取消',
      offer('offered-outdial-ringing', RINGS),
      press('action-cancel-call'),
    ),
    card(
      'outdial-cancel-failed',
      'Cancel failed',
      '取消失败',
      offer('offered-outdial-ringing', RINGS),
      press('action-cancel-call', fails('timeout')),
    ),
    card(
      'outdial-offline',
      'Line lost while it rings',
      '振铃时线路中断',
      offer('offered-outdial-ringing', RINGS, OFFLINE),
    ),
    card(
      'outdial-masked',
      'Numbers masked by the page',
      '页面掩码号码',
      offer('offered-outdial-ringing', RINGS),
      {
        session: { maskNumbers: 4 },
      },
    ),
    card(
      'campaign-waiting',
      'Campaign, the own phone rings',
      '活动，自己的电话振铃',
      campaignOffer(WAITS, NO_CANCEL),
    ),
    card(
      'campaign-ringing',
      'Campaign, the customer’s phone rings',
      '活动，客户电话振铃',
      campaignOffer(RINGS, NO_CANCEL),
    ),
    card('campaign-cancel', 'Campaign, with Cancel', '活动，可取消', campaignOffer(RINGS)),
    card(
      'callback-waiting',
      'Callback, the own phone rings',
      '回叫，自己的电话振铃',
      snap('offered-callback', { call: { ringDeadline: ahead(11) } }),
    ),
    card(
      'callback-ringing',
      'Callback, the customer’s phone rings',
      '回叫，客户电话振铃',
      offer('offered-callback', RINGS),
    ),
  ],
};

// What became of them ------------------------------------------------------------------------------

const over = (id, call, end) => ({
  ...makeCall({
    id,
    kind: 'outdial',
    phase: 'ended',
    since: ago(2),
    connectedAt: undefined,
    ani: DNIS,
    dnis: CUSTOMER_NUMBER,
    variables: [],
    recording: { status: 'off' },
    legs: [makeLeg({ phase: 'left', since: ago(2) })],
    ...call,
  }),
  end,
});
const profile = makeProfile();
const CALLBACK = { kind: 'callback', ani: CUSTOMER_NUMBER, dnis: DNIS };

const ENDS = [
  ['not-connected', 'Could not be connected', '无法接通', {}, { reason: 'not-connected', by: 'system' }],
  ['declined', 'Ended by the agent', '座席结束', {}, { reason: 'rejected', by: 'agent' }],
  ['disconnected', 'Disconnected by the customer', '客户断开', {}, { reason: 'rejected', by: 'customer' }],
  ['no-answer', 'Not answered by the customer', '客户未应答', {}, { reason: 'no-answer', by: 'customer' }],
  ['phone', 'The own phone was not answered', '自己的电话未应答', {}, { reason: 'no-answer', by: 'agent' }],
  ['overtaken', 'An incoming call came first', '来电先到', {}, { reason: 'busy', by: 'system' }],
  ['line-busy', 'The customer’s line is busy', '客户正忙', {}, { reason: 'busy', by: 'customer' }],
  ['limit-26', 'Limit of the data center', '数据中心限制', {}, { reason: 'limit', by: 'system', code: '26' }],
  [
    'limit-27',
    'Limit of the tenant',
    '租户限制',
    { kind: 'campaign' },
    { reason: 'limit', by: 'system', code: '27' },
  ],
  ['unknown', 'Nobody knows', '结果未知', { kind: 'campaign' }, { reason: 'unknown' }],
  ['callback', 'Callback not answered', '回叫未应答', CALLBACK, { reason: 'no-answer', by: 'customer' }],
  [
    'callback-limit',
    'Callback at a limit',
    '回叫达到限制',
    CALLBACK,
    { reason: 'limit', by: 'system', code: '26' },
  ],
];

const ENDED = {
  id: 'outbound-ended',
  title: { en: 'What became of them', 'zh-CN': '呼叫的结果' },
  lead: {
    en: 'cc-call-card once such a call is over, and the one message that cc-notices has of it.',
    'zh-CN': '此类呼叫结束后的 cc-call-card，以及 cc-notices 中对应的一条消息。',
  },
  figures: [
    ...ENDS.map(([name, en, zh, call, end]) => {
      const id = `over-${name}`;
      return card(id, `Ended: ${en}`, `已结束：${zh}`, snapshotOf(over(id, call, end), { profile }), {
        callId: id,
      });
    }),
    card(
      'over-talked',
      'Outdial, the customer hung up',
      '外拨，客户挂断',
      snapshotOf(over('over-talked', { connectedAt: ago(125) }, { reason: 'abandoned', by: 'customer' }), {
        profile,
      }),
      { callId: 'over-talked' },
    ),
    card(
      'wrapup-outdial',
      'Outdial in wrap-up',
      '外拨话后处理',
      snap('wrapup', { call: { kind: 'outdial', ani: DNIS, dnis: CUSTOMER_NUMBER } }),
    ),
    ...ENDS.map(([name, en, zh, call, end]) => {
      const id = `lost-${name}`;
      const now = over(id, call, end);
      const rings = { ...now, phase: 'offered', offeredAt: ago(9), rev: 1, end: undefined };
      return notices(id, `Message: ${en}`, `消息：${zh}`, snapshotOf(rings, { profile }), {
        updates: [{ type: 'call', call: { ...now, rev: 2 } }],
      });
    }),
    notices(
      'notice-27',
      'Refused at a limit',
      '达到限制被拒绝',
      agentSnap(kind('available'), { campaign: makeCampaign() }),
      {
        answer: fails('27'),
        ask: { type: 'campaign-call', campaignId: 'renewal', contactId: 'contact-1' },
      },
    ),
  ],
};

export const OUTBOUND = [CAMPAIGN, CAMPAIGN_WIDE, OFFERS, ENDED];
