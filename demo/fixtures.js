// @ts-check
/**
 * Builders and named fixtures: what a backend sends, at one fixed time. Shared by the unit tests, the
 * browser tests (through test/fixtures/calls.ts) and the gallery, so everything here is plain data and
 * plain JavaScript. The types that tests see stand in fixtures.d.ts.
 *
 * @typedef {import('../src/core/schema/types.js').Agent} Agent
 * @typedef {import('../src/core/schema/types.js').Call} Call
 * @typedef {import('../src/core/schema/types.js').Campaign} Campaign
 * @typedef {import('../src/core/schema/types.js').Command} Command
 * @typedef {import('../src/core/schema/types.js').DirectoryItem} DirectoryItem
 * @typedef {import('../src/core/schema/types.js').Leg} Leg
 * @typedef {import('../src/core/schema/types.js').Profile} Profile
 * @typedef {import('../src/core/schema/types.js').Result} Result
 * @typedef {import('../src/core/schema/types.js').Snapshot} Snapshot
 * @typedef {import('../src/core/schema/types.js').Variable} Variable
 * @typedef {import('./fixtures.js').CallState} CallState
 */

/** Server time of every fixture; a `ManualClock` begins here. */
export const NOW = Date.UTC(2026, 0, 5, 9);
/**
 * `ago(90)`: server time 90 seconds before NOW, ms.
 *
 * @param {number} seconds
 */
export const ago = (seconds) => NOW - seconds * 1000;
/**
 * `ahead(18)`: server time 18 seconds after NOW, ms.
 *
 * @param {number} seconds
 */
export const ahead = (seconds) => NOW + seconds * 1000;

export const CUSTOMER_NUMBER = '+12015532447';
export const DNIS = '+18005550142';
export const QUEUE = { en: 'Card Support', 'zh-CN': '卡片支持' };

/**
 * @param {Partial<Leg>} [overrides]
 * @returns {Leg}
 */
export function makeLeg(overrides = {}) {
  return {
    id: 'customer',
    role: 'customer',
    name: 'Jordan Lee',
    number: CUSTOMER_NUMBER,
    phase: 'connected',
    since: ago(125),
    hold: false,
    ...overrides,
  };
}

/**
 * The consulted agent, as agent 1's call shows them.
 *
 * @param {Partial<Leg>} [overrides]
 */
export function makeOther(overrides = {}) {
  return makeLeg({
    id: 'ben',
    role: 'agent',
    name: 'Ben Ortiz',
    number: undefined,
    dn: '4102',
    team: 'Cards · Team 2',
    since: ago(30),
    ...overrides,
  });
}

/** @type {Variable[]} */
export const VARIABLES = [
  {
    name: 'caseNumber',
    label: { en: 'Case number', 'zh-CN': '案例编号' },
    type: 'string',
    value: 'C-204817',
    editable: true,
    order: 1,
    inPopover: true,
    popoverOrder: 1,
    rev: '1',
  },
  {
    name: 'customerId',
    label: { en: 'Customer ID', 'zh-CN': '客户 ID' },
    type: 'integer',
    value: 88213,
    order: 2,
    inPopover: true,
    popoverOrder: 2,
    rev: '1',
  },
  {
    name: 'cardNumber',
    label: { en: 'Card number', 'zh-CN': '卡号' },
    type: 'string',
    value: '4000 0012 3456 7899',
    secure: true,
    editable: true,
    order: 3,
    rev: '1',
  },
  {
    name: 'callBackAt',
    label: { en: 'Call back at', 'zh-CN': '回叫时间' },
    type: 'datetime',
    value: '2026-01-06T15:30:00Z',
    editable: true,
    order: 4,
    rev: '1',
  },
  {
    name: 'vip',
    label: { en: 'Priority customer', 'zh-CN': '优先客户' },
    type: 'boolean',
    value: true,
    order: 5,
    rev: '1',
  },
];

/**
 * What a longer sheet shows: every type, to read and to edit.
 *
 * @type {Variable[]}
 */
export const CARD_VARIABLES = [
  ...VARIABLES.slice(0, 3),
  {
    name: 'actionCode',
    label: { en: 'Action code', 'zh-CN': '处理代码' },
    type: 'string',
    value: 'replace',
    editable: true,
    options: [
      { value: 'replace', label: { en: 'Replace card', 'zh-CN': '补办卡片' } },
      { value: 'unblock', label: { en: 'Unblock card', 'zh-CN': '解锁卡片' } },
      { value: 'close', label: { en: 'Close account', 'zh-CN': '销户' } },
    ],
    order: 4,
    rev: '1',
  },
  { ...VARIABLES[3], order: 5 },
  {
    name: 'verified',
    label: { en: 'Verified', 'zh-CN': '已验证' },
    type: 'boolean',
    value: true,
    editable: true,
    order: 6,
    rev: '1',
  },
  {
    name: 'callBackNumber',
    label: { en: 'Call back on', 'zh-CN': '回叫号码' },
    type: 'string',
    format: 'phone',
    value: '+12015550177',
    editable: true,
    order: 7,
    rev: '1',
  },
  {
    name: 'openCases',
    label: { en: 'Open cases', 'zh-CN': '未结案例' },
    type: 'integer',
    value: 2,
    editable: true,
    order: 8,
    rev: '1',
  },
  {
    name: 'refund',
    label: { en: 'Refund', 'zh-CN': '退款' },
    type: 'decimal',
    value: 1482.5,
    editable: true,
    order: 9,
    rev: '1',
  },
  {
    name: 'tier',
    label: { en: 'Account tier', 'zh-CN': '账户等级' },
    type: 'string',
    value: 'gold',
    options: [{ value: 'gold', label: { en: 'Gold', 'zh-CN': '金卡' } }],
    order: 10,
  },
  {
    name: 'email',
    label: { en: 'E-mail', 'zh-CN': '电子邮件' },
    type: 'string',
    format: 'email',
    value: 'jordan.lee@example.com',
    order: 11,
  },
  {
    name: 'lastContact',
    label: { en: 'Last contact', 'zh-CN': '上次联系' },
    type: 'datetime',
    value: '2025-12-18T09:20:00Z',
    order: 12,
  },
  {
    name: 'pin',
    label: { en: 'Call-back PIN', 'zh-CN': '回叫密码' },
    type: 'string',
    value: '4471',
    secure: true,
    order: 13,
  },
  { name: 'branch', label: { en: 'Branch', 'zh-CN': '网点' }, type: 'string', value: null, order: 14 },
];

const CARDS_1 = { en: 'Cards · Team 1', 'zh-CN': '卡片一组' };
const CARDS_2 = { en: 'Cards · Team 2', 'zh-CN': '卡片二组' };
const FRAUD = { en: 'Fraud', 'zh-CN': '反欺诈组' };

/**
 * Whom a call can be sent to: agents in every state, queues, entry points, an address book.
 *
 * @type {DirectoryItem[]}
 */
export const DIRECTORY = [
  { id: 'ada', kind: 'agents', name: 'Ada Njoku', dn: '4101', team: CARDS_1, state: 'engaged' },
  { id: 'ben', kind: 'agents', name: 'Ben Ortiz', dn: '4102', team: CARDS_2, state: 'available' },
  { id: 'cho', kind: 'agents', name: 'Cho Min-ji', dn: '4117', team: CARDS_1, state: 'available' },
  {
    id: 'alexandra',
    kind: 'agents',
    name: 'Alexandra Konstantinopoulou-Whitfield',
    dn: '4155',
    team: FRAUD,
    state: 'available',
  },
  { id: 'lena', kind: 'agents', name: 'Lena Fischer', dn: '4120', team: CARDS_1, state: 'engaged' },
  { id: 'dev', kind: 'agents', name: 'Dev Patel', dn: '4109', team: CARDS_2, state: 'wrapup' },
  { id: 'omar', kind: 'agents', name: 'Omar Haddad', dn: '4160', team: FRAUD, state: 'idle' },
  { id: 'noor', kind: 'agents', name: 'Noor Rahman', dn: '4163', team: FRAUD, state: 'rona' },
  { id: 'paul', kind: 'agents', name: 'Paul Weber', dn: '4171', team: CARDS_1, state: 'offline' },
  {
    id: 'grace',
    kind: 'agents',
    name: 'Grace Okafor',
    dn: '4100',
    team: CARDS_1,
    state: 'available',
    selectable: false,
    reason: { en: 'In a meeting', 'zh-CN': '正在开会' },
  },
  { id: 'q-card', kind: 'queues', name: QUEUE },
  { id: 'q-fraud', kind: 'queues', name: { en: 'Fraud desk', 'zh-CN': '反欺诈专席' } },
  { id: 'q-lost', kind: 'queues', name: { en: 'Lost and stolen', 'zh-CN': '挂失' } },
  {
    id: 'ep-credit',
    kind: 'entry-points',
    name: { en: 'Credit card flow', 'zh-CN': '信用卡流程' },
    number: '+18005550190',
  },
  {
    id: 'ep-mortgage',
    kind: 'entry-points',
    name: { en: 'Mortgage flow', 'zh-CN': '按揭贷款流程' },
    number: '+18005550191',
  },
  {
    id: 'c-branch',
    kind: 'contacts',
    name: { en: 'Branch, Hoboken', 'zh-CN': '霍博肯网点' },
    number: '+12012014123',
  },
  {
    id: 'c-courier',
    kind: 'contacts',
    name: { en: 'Card courier', 'zh-CN': '卡片快递' },
    number: '+12012014170',
  },
  {
    id: 'c-notary',
    kind: 'contacts',
    name: { en: 'Notary office', 'zh-CN': '公证处' },
    number: '+12126620111',
  },
  {
    id: 'c-travel',
    kind: 'contacts',
    name: { en: 'Travel insurance', 'zh-CN': '旅行保险合作方' },
    number: '+442079460199',
  },
  { id: 'c-old', kind: 'contacts', name: { en: 'Old branch, closed', 'zh-CN': '旧网点（已关闭）' } },
];

/**
 * A connected inbound call, single, talking; what is given replaces the field as a whole.
 *
 * @param {Partial<Call>} [overrides]
 * @returns {Call}
 */
export function makeCall(overrides = {}) {
  return {
    id: 'call-1',
    interactionId: 'interaction-1',
    rev: 1,
    kind: 'inbound',
    role: 'primary',
    phase: 'connected',
    since: ago(125),
    offeredAt: ago(133),
    connectedAt: ago(125),
    topology: 'single',
    legs: [makeLeg()],
    queue: QUEUE,
    dnis: DNIS,
    ani: CUSTOMER_NUMBER,
    recording: { status: 'on' },
    variables: VARIABLES,
    ...overrides,
  };
}

/**
 * @param {Partial<Agent>} [overrides]
 * @returns {Agent}
 */
export function makeAgent(overrides = {}) {
  return {
    id: 'ada',
    rev: 1,
    name: 'Ada Njoku',
    dn: '4101',
    team: 'Cards · Team 1',
    state: { kind: 'available', since: ago(600) },
    ...overrides,
  };
}

/**
 * @param {Partial<Profile>} [overrides]
 * @returns {Profile}
 */
export function makeProfile(overrides = {}) {
  return {
    lang: 'en',
    idleCodes: [
      { id: 'lunch', name: { en: 'Lunch', 'zh-CN': '午餐' } },
      { id: 'training', name: { en: 'Training', 'zh-CN': '培训' } },
    ],
    wrapup: {
      reasons: [
        { id: 'sale', name: { en: 'Sale', 'zh-CN': '销售' } },
        { id: 'complaint', name: { en: 'Complaint', 'zh-CN': '投诉' } },
        { id: 'resolved', name: { en: 'Resolved', 'zh-CN': '已解决' } },
      ],
      defaultReasonId: 'resolved',
    },
    outdial: {
      enabled: true,
      addressBook: true,
      dialpad: true,
      anis: [
        { id: 'ani-1', name: 'Card Support', number: DNIS },
        { id: 'ani-2', name: 'Fraud desk', number: '+18005550177' },
      ],
      defaultAni: { name: 'Contact center', number: '+18005550100' },
    },
    recording: { pauseEnabled: true, pauseSeconds: 60 },
    endCallEnabled: true,
    campaignEnabled: true,
    defaultCountry: 'US',
    ...overrides,
  };
}

/**
 * A preview campaign, and the contact that the agent may call now.
 *
 * @param {Partial<Campaign>} [overrides]
 * @returns {Campaign}
 */
export function makeCampaign(overrides = {}) {
  return {
    id: 'renewal',
    name: { en: 'Card renewal, November', 'zh-CN': '卡片续期（十一月）' },
    contact: {
      id: 'contact-1',
      name: 'Grace Okafor',
      number: '+19735550136',
      fields: [
        { label: { en: 'Card expires', 'zh-CN': '卡片到期' }, value: '2026-12-31' },
        { label: { en: 'Local time', 'zh-CN': '当地时间' }, value: '10:42' },
        { label: { en: 'Last contact', 'zh-CN': '上次联系' }, value: '2026-09-02, no answer' },
        { label: { en: 'Attempts', 'zh-CN': '尝试次数' }, value: '1' },
      ],
    },
    offeredAt: ago(19),
    offerDeadline: ahead(41),
    skipEnabled: true,
    ...overrides,
  };
}

/**
 * A snapshot in which this call (these calls) are all there is; the agent's state goes with them.
 *
 * @param {Call | readonly Call[]} [call]
 * @param {Partial<Snapshot>} [overrides]
 * @returns {Snapshot}
 */
export function snapshotOf(call = [], overrides = {}) {
  /** @type {Call[]} */
  const calls = Array.isArray(call) ? [...call] : [call];
  const kind = calls.some(({ phase }) => phase === 'connected')
    ? 'engaged'
    : calls.some(({ phase }) => phase === 'wrapup')
      ? 'wrapup'
      : 'available';
  return {
    serverTime: NOW,
    link: { status: 'online', since: ago(3600) },
    agent: makeAgent({ state: { kind, since: calls[0]?.since ?? ago(600) } }),
    profile: makeProfile(),
    calls,
    ...overrides,
  };
}

// Named states ------------------------------------------------------------------------------------

/**
 * @param {string} row
 * @param {string} id
 * @param {string} title
 * @param {Omit<CallState, 'id' | 'title' | 'row' | 'call'> & { call: Partial<Call> }} details
 * @returns {CallState}
 */
function state(row, id, title, { call, ...rest }) {
  return { id, title, row, call: makeCall({ id, interactionId: `interaction-${id}`, ...call }), ...rest };
}

/**
 * @param {Partial<Call>} overrides
 * @param {Partial<Leg>} [leg]
 * @returns {Partial<Call>}
 */
const offered = (overrides, leg = {}) => ({
  phase: 'offered',
  since: ago(7),
  offeredAt: ago(7),
  connectedAt: undefined,
  recording: { status: 'unknown' },
  legs: [makeLeg({ phase: 'connected', since: ago(40), ...leg })],
  ...overrides,
});
/**
 * A call that begins with the agent's own phone.
 *
 * @param {Call['kind']} kind
 * @param {Partial<Leg>} leg
 * @param {Partial<Call>} [overrides]
 */
const outbound = (kind, leg, overrides = {}) =>
  offered(
    { kind, ani: DNIS, dnis: CUSTOMER_NUMBER, requestId: `request-${kind}`, ...overrides },
    { since: ago(3), ...leg },
  );
/**
 * @param {Partial<Leg>} customer
 * @param {Partial<Leg>} other
 * @param {Partial<Call>} [overrides]
 * @returns {Partial<Call>}
 */
const consult = (customer, other, overrides = {}) => ({
  topology: 'consult',
  legs: [makeLeg(customer), makeOther(other)],
  ...overrides,
});
/** @type {Partial<Leg>} */
const HELD = { hold: true, holdSince: ago(45) };
/**
 * Agent 2's side: the other parties are agent 1 and, once they are together, the customer.
 *
 * @param {Partial<Call>} overrides
 * @param {Partial<Leg>} [customer]
 * @returns {Partial<Call>}
 */
const consulted = (overrides, customer = HELD) => ({
  kind: 'consult',
  role: 'consulted',
  topology: 'consult',
  since: ago(30),
  offeredAt: ago(41),
  connectedAt: ago(30),
  legs: [makeLeg(customer), makeOther({ id: 'ada', name: 'Ada Njoku', dn: '4101', team: 'Cards · Team 1' })],
  ...overrides,
});
/**
 * @param {Partial<Call>} [overrides]
 * @returns {Partial<Call>}
 */
const wrapup = (overrides = {}) => ({
  phase: 'wrapup',
  since: ago(12),
  legs: [makeLeg({ phase: 'left', since: ago(12) })],
  recording: { status: 'off' },
  wrapup: { startedAt: ago(12) },
  end: { reason: 'completed', by: 'customer' },
  ...overrides,
});
/**
 * @param {Call['end']} end
 * @param {Partial<Call>} [overrides]
 */
const ended = (end, overrides = {}) =>
  wrapup({ phase: 'ended', since: ago(2), wrapup: undefined, end, ...overrides });

const LONG =
  'Maximiliane-Alexandra Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Office of Accounts Receivable';
/**
 * @param {object} fields
 * @returns {Command}
 */
const command = (fields) =>
  /** @type {Command} */ (/** @type {unknown} */ ({ id: 'request-1', issuedAt: ago(1), ...fields }));
/**
 * @param {string} code
 * @returns {Extract<Result, { ok: false }>}
 */
const failed = (code) => ({ id: 'request-1', ok: false, code });

/**
 * Every row of the rule book at least once, then the awkward ones.
 *
 * @type {readonly CallState[]}
 */
export const CALL_STATES = [
  // offered
  state('offered', 'offered-inbound', 'Incoming call', {
    call: offered({ ringDeadline: ahead(18) }),
  }),
  state('offered', 'offered-inbound-can', 'Incoming call that may be answered here', {
    call: offered({ can: { answer: true, decline: true } }),
  }),
  state('offered', 'offered-callback', 'Callback', {
    call: offered({ kind: 'callback' }, { phase: 'waiting' }),
  }),
  state('offered-outbound', 'offered-outdial-waiting', 'Outdial, the own phone rings', {
    call: outbound('outdial', { phase: 'waiting' }),
  }),
  state('offered-outbound', 'offered-outdial-ringing', 'Outdial, the customer’s phone rings', {
    call: outbound('outdial', { phase: 'ringing' }),
  }),
  state('offered-outbound', 'offered-outdial-no-cancel', 'Outdial without Cancel', {
    call: outbound('outdial', { phase: 'ringing' }),
    profile: { endCallEnabled: false },
  }),
  state('offered-outbound', 'offered-campaign', 'Preview campaign call', {
    call: outbound('campaign', { phase: 'ringing' }),
  }),
  state('consulted-offered', 'offered-consult', 'Consult request at agent 2', {
    call: consulted({
      phase: 'offered',
      since: ago(5),
      offeredAt: ago(5),
      connectedAt: undefined,
      recording: { status: 'unknown' },
    }),
  }),

  // connected
  state('single', 'connected', 'Talking to the customer', { call: {} }),
  state('single', 'connected-outdial', 'Outdial, talking to the customer', {
    call: { kind: 'outdial', ani: DNIS, dnis: CUSTOMER_NUMBER },
  }),
  state('single', 'connected-campaign', 'Campaign call with a call guide', {
    call: {
      kind: 'campaign',
      ani: DNIS,
      dnis: CUSTOMER_NUMBER,
      guide: {
        id: 'guide-1',
        start: 'interested',
        questions: [
          {
            id: 'interested',
            text: { en: 'Is the customer interested?', 'zh-CN': '客户是否感兴趣？' },
            kind: 'choice',
            required: true,
            options: [
              { id: 'yes', label: { en: 'Yes', 'zh-CN': '是' }, next: 'when' },
              { id: 'no', label: { en: 'No', 'zh-CN': '否' } },
            ],
          },
          { id: 'when', text: { en: 'When to call again?', 'zh-CN': '何时再次致电？' }, kind: 'date' },
        ],
      },
    },
  }),
  state('single-held', 'held', 'Call on hold', { call: { legs: [makeLeg(HELD)] } }),
  state('single', 'recording-paused', 'Recording paused, resumes by itself', {
    call: { recording: { status: 'paused', autoResumeAt: ahead(42) } },
  }),
  state('single', 'recording-paused-open', 'Recording paused until resumed', {
    call: { recording: { status: 'paused' } },
    profile: { recording: { pauseEnabled: true } },
  }),
  state('single', 'recording-off', 'Not recorded', { call: { recording: { status: 'off' } } }),
  state('single', 'recording-unknown', 'Recording state unknown', {
    call: { recording: { status: 'unknown' } },
  }),
  state('single', 'muted', 'Audio in this tab, muted', {
    call: {
      muted: true,
      media: { where: 'this-tab', status: 'ok' },
      can: { mute: true, unmute: true, 'send-digits': true },
    },
  }),

  // consult and conference
  state('consult-requested', 'consult-requested', 'Consult requested', {
    call: consult(HELD, { phase: 'ringing', since: ago(9) }),
  }),
  state('consult-requested', 'consult-requested-queue', 'Consult requested of a queue', {
    call: consult(HELD, {
      id: 'queue-leg',
      role: 'queue',
      name: { en: 'Fraud desk', 'zh-CN': '欺诈处理' },
      dn: undefined,
      team: undefined,
      phase: 'waiting',
      since: ago(9),
    }),
  }),
  state('consult-other', 'consult-other', 'Talking to the consulted agent', { call: consult(HELD, {}) }),
  state('consult-customer', 'consult-customer', 'Talking to the customer, consult on hold', {
    call: consult({}, HELD),
  }),
  state('conference', 'conference', 'Conference', { call: consult({}, {}, { topology: 'conference' }) }),
  state('single', 'consult-refused', 'The consulted party is gone', {
    call: consult({}, { phase: 'failed', since: ago(4) }),
  }),
  state('consulted', 'consulted', 'Agent 2, consulting', { call: consulted({}) }),
  state('consulted', 'consulted-held', 'Agent 2, on hold', {
    call: consulted({ held: true, heldSince: ago(8) }, {}),
  }),
  state('consulted-conference', 'consulted-conference', 'Agent 2 in the conference', {
    call: consulted({ topology: 'conference' }, {}),
  }),

  // after the call
  state('wrapup', 'wrapup', 'Wrap-up', { call: wrapup() }),
  state('wrapup', 'wrapup-deadline', 'Wrap-up, with a deadline that may be put off', {
    call: wrapup({ wrapup: { startedAt: ago(12), deadline: ahead(48), extendable: true } }),
  }),
  state('wrapup', 'wrapup-transferred', 'Wrap-up after a transfer', {
    call: wrapup({ end: { reason: 'transferred', by: 'agent' } }),
  }),
  state('ended', 'ended-completed', 'Ended', { call: ended({ reason: 'completed', by: 'agent' }) }),
  state('ended', 'ended-abandoned', 'The customer hung up first', {
    call: ended({ reason: 'abandoned', by: 'customer' }, { connectedAt: undefined }),
  }),
  state('ended', 'ended-rona', 'Not answered in time', {
    call: ended({ reason: 'rona', by: 'system' }, { connectedAt: undefined }),
  }),
  state('ended', 'ended-elsewhere', 'Answered elsewhere', {
    call: ended({ reason: 'elsewhere', by: 'system' }, { connectedAt: undefined }),
  }),
  state('ended', 'ended-not-connected', 'Outdial could not be connected', {
    call: ended(
      { reason: 'not-connected', by: 'system' },
      { kind: 'outdial', ani: DNIS, dnis: CUSTOMER_NUMBER, connectedAt: undefined },
    ),
  }),
  state('ended', 'ended-limit', 'Limit of concurrent calls', {
    call: ended(
      { reason: 'limit', by: 'system', code: '26' },
      { kind: 'outdial', ani: DNIS, dnis: CUSTOMER_NUMBER, connectedAt: undefined },
    ),
  }),

  // awkward ones
  state('single', 'long-names', 'Long names everywhere', {
    call: {
      queue: { en: `${LONG} – priority queue for disputed transactions`, 'zh-CN': '卡片支持'.repeat(20) },
      legs: [makeLeg({ name: LONG })],
      variables: [
        {
          name: 'note',
          label: LONG,
          type: 'string',
          value: `${LONG} `.repeat(2).slice(0, 256),
          editable: true,
        },
      ],
    },
  }),
  state('single', 'masked', 'Number masked by the backend, no name', {
    call: { ani: '••••2447', legs: [makeLeg({ name: undefined, number: '••••2447' })] },
  }),
  state('single', 'no-name', 'Neither name nor number', {
    call: {
      ani: undefined,
      legs: [makeLeg({ name: undefined, number: undefined })],
      queue: undefined,
      variables: [],
    },
  }),
  state('single', 'unknown-kind', 'A kind of call that this version does not know', {
    call: { kind: 'other', legs: [makeLeg({ role: 'unknown' })] },
  }),

  // requests
  state('single', 'hold-pending', 'Hold was asked for', {
    call: {},
    request: {
      state: 'pending',
      command: command({ type: 'hold', callId: 'hold-pending', legId: 'customer' }),
    },
  }),
  state('single', 'end-pending', 'End was asked for', {
    call: {},
    request: { state: 'pending', command: command({ type: 'end-call', callId: 'end-pending' }) },
  }),
  state('single', 'pause-pending', 'Pause of the recording was asked for', {
    call: {},
    request: { state: 'pending', command: command({ type: 'pause-recording', callId: 'pause-pending' }) },
  }),
  state('single', 'hold-failed', 'Hold: no answer', {
    call: {},
    request: {
      state: 'failed',
      command: command({ type: 'hold', callId: 'hold-failed', legId: 'customer' }),
      result: failed('timeout'),
    },
  }),
  state('single', 'transfer-failed', 'Transfer: the target is not available', {
    call: {},
    request: {
      state: 'failed',
      command: command({
        type: 'transfer',
        callId: 'transfer-failed',
        target: { type: 'agent', id: 'ben', name: 'Ben Ortiz' },
      }),
      result: failed('not-available'),
    },
  }),
  state('single', 'save-failed', 'Save: another agent was first', {
    call: {},
    request: {
      state: 'failed',
      command: command({
        type: 'save-variables',
        callId: 'save-failed',
        changes: { caseNumber: { value: 'C-204900', rev: '1' } },
      }),
      result: failed('conflict'),
    },
  }),
];

/**
 * One of `CALL_STATES`; throws for a name that is none.
 *
 * @param {string} id
 */
export function callState(id) {
  const found = CALL_STATES.find((item) => item.id === id);
  if (!found) throw new Error(`No call state "${id}"`);
  return found;
}
