// What a new visitor finds. All of it is invented. Wording is the host's: one text per language.
const DAY = 86_400_000;
const text = (en, zh) => ({ en, 'zh-CN': zh });

const CONTACTS = [
  ['Jordan Lee', '+12015532447', 'Jersey City', 'gold', '+12015550148'],
  ['Priya Raman', '+442079460958', 'London', 'platinum'],
  ['Tomás Álvarez Fernández-Villaverde', '+34915550123', 'Madrid', 'gold'],
  ['Noor Aziz', '+12125550111', 'New York', 'basic'],
  // one household, one telephone
  ['Ellen Whitfield', '+16175550136', 'Boston', 'gold', '+16175550137'],
  ['Marcus Whitfield', '+16175550136', 'Boston', 'basic'],
  ['Amara Diallo', '+33145550172', 'Paris', 'platinum'],
  ['Chen Wei', '+862155501234', 'Shanghai', 'gold'],
  ['Ingrid Solberg', '+4722550119', 'Oslo', 'basic'],
  ['Rafael Costa', '+351215550160', 'Lisboa', 'basic'],
];
const SOLVED = text('Issue resolved', '问题已解决');
const ACTIVITIES = [
  [
    1,
    3,
    { type: 'call', connectedAt: 0, ms: 341_000, reason: SOLVED },
    'Card not accepted abroad: travel notice added.',
  ],
  [1, 26, { type: 'note' }, 'Prefers to be called in the morning.'],
  [
    2,
    12,
    { type: 'call', out: true, connectedAt: 0, ms: 214_000, reason: SOLVED },
    'Asked for a travel notice.',
  ],
  [3, 5, { type: 'call', connectedAt: 0, ms: 604_000 }, 'Does not know a charge of 39.90.'],
  [4, 40, { type: 'note' }, 'Identity verified at the Harbour branch.'],
  [5, 8, { type: 'call', out: true }, ''],
  [6, 19, { type: 'note' }, 'Second card of the household.'],
];
const CASES = [
  [1, 3, text('Card blocked abroad', '卡片在境外被冻结'), true],
  [1, 88, text('Limit raised for a journey', '因旅行提高额度'), false],
  [3, 5, text('Unknown charge of 39.90', '一笔 39.90 的不明扣款'), true],
  [5, 8, text('Replacement card', '补发卡片'), true],
];

/** @param {number} now ms */
export const seed = (now) => ({
  contacts: CONTACTS.map(([name, phone, city, tier, mobile = ''], i) => ({
    id: i + 1,
    name,
    phone,
    mobile,
    numbers: [phone, mobile].filter(Boolean),
    mail: `${name
      .split(' ')[0]
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()}@example.com`,
    city,
    tier,
  })),
  activities: ACTIVITIES.map(([contactId, days, about, notes]) => ({
    ...about,
    contactId,
    at: now - days * DAY,
    notes,
  })),
  cases: CASES.map(([contactId, days, title, isOpen]) => ({
    contactId,
    at: now - days * DAY,
    title,
    isOpen,
  })),
});

/** Who calls, one after the other: known, of two people, unknown, and so on. */
export const CALLERS = [
  { number: '+442079460958', name: 'Priya Raman' },
  { number: '+16175550136' },
  { number: '+390655501177' },
  { number: '+34915550123', name: 'Tomás Álvarez Fernández-Villaverde' },
  { number: '+12015532447', name: 'Jordan Lee' },
];
