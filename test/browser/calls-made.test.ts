/** Calls that the agent's side makes, on screen: their cards, how they end, what is said of those that came to nothing. */
import { expect } from '@open-wc/testing';
import type { CcCallCard, CcSession } from '../../src/index.js';
import { ago, callState, CUSTOMER_NUMBER, DNIS, makeCall, makeLeg, makeProfile } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  button,
  buttons,
  byRole,
  deep,
  findButton,
  frames,
  isBusy,
  listenToRegions,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, openSession, settled } from '../helpers/page.js';

type Call = ReturnType<typeof makeCall>;
type Kind = 'outdial' | 'campaign' | 'callback';

const DETAILS = [
  {
    name: 'expires',
    label: { en: 'Card expires', 'zh-CN': '卡片到期' },
    type: 'string',
    value: '12/2026',
    inPopover: true,
  },
  { name: 'note', label: 'Note', type: 'string', value: 'not for the popover' },
] as Call['variables'];

function offered(kind: Kind, phase: 'waiting' | 'ringing', change: Partial<Call> = {}): Call {
  const numbers =
    kind === 'callback' ? { ani: CUSTOMER_NUMBER, dnis: DNIS } : { ani: DNIS, dnis: CUSTOMER_NUMBER };
  return makeCall({
    ...callState('offered-outdial-ringing').call,
    id: 'made',
    kind,
    ...numbers,
    variables: DETAILS,
    legs: [makeLeg({ phase, since: ago(3) })],
    ...change,
  });
}
const ended = (kind: Kind, end: Call['end'], change: Partial<Call> = {}): Call =>
  offered(kind, 'ringing', {
    rev: 9,
    phase: 'ended',
    since: ago(0),
    legs: [makeLeg({ phase: 'left', since: ago(0) })],
    end,
    ...change,
  });

async function openCard(call: Call, { lang = 'en', endCallEnabled = false } = {}) {
  const opened = await openSession('<cc-call-card call-id="made"></cc-call-card>', [call], {
    lang,
    snapshot: { profile: makeProfile({ endCallEnabled }) } as never,
  });
  const card = opened.element as CcCallCard;
  await until(() => part(card, 'strip'), 'the card');
  return { ...opened, card };
}
const strip = (card: Element) => seen(part(card, 'strip')!);
const iconOf = (card: Element) => deep(part(card, 'strip')!, 'path')!.getAttribute('d');

describe('the card of a call that is made', () => {
  const KINDS: [kind: Kind, en: string, zh: string][] = [
    ['outdial', 'Outdial call', '外拨呼叫'],
    ['campaign', 'Campaign call', '活动呼叫'],
    ['callback', 'Callback', '回叫'],
  ];
  const PLACES: { [K in Kind]: { en: string; 'zh-CN': string } } = {
    outdial: {
      en: 'Contact center number +1 800 555 0142 DNIS +1 201 553 2447 Queue Card Support',
      'zh-CN': '联络中心电话号码 +1 800 555 0142 DNIS +1 201 553 2447 队列 卡片支持',
    },
    campaign: {
      en: 'Contact center number +1 800 555 0142 DNIS +1 201 553 2447 Queue Card Support Card expires 12/2026',
      'zh-CN': '联络中心电话号码 +1 800 555 0142 DNIS +1 201 553 2447 队列 卡片支持 卡片到期 12/2026',
    },
    callback: {
      en: 'DNIS +1 800 555 0142 Queue Card Support',
      'zh-CN': 'DNIS +1 800 555 0142 队列 卡片支持',
    },
  };
  for (const [kind, en, zh] of KINDS) {
    it(`${en}: the agent’s own phone first, then the customer’s`, async () => {
      const { card, session, clock } = await openCard(offered(kind, 'waiting'));
      expect(byRole(card, 'group', en) !== undefined, 'named').to.equal(true);
      expect(strip(card)).to.equal(`${en} 0:07`);
      expect([seen(part(card, 'name')!), seen(part(card, 'number')!)]).to.deep.equal([
        'Jordan Lee',
        '+1 201 553 2447',
      ]);
      expect(seen(card)).to.contain(PLACES[kind].en).and.to.contain('Answer on your phone');
      expect(seen(card)).not.to.contain('not for the popover');
      expect(buttons(card)).to.deep.equal([]);
      await expectAccessible(card);
      await clock.advance(3000);
      expect(strip(card), 'since it was offered').to.equal(`${en} 0:10`);
      session.apply({ type: 'call', call: offered(kind, 'ringing', { rev: 2 }) });
      await until(() => strip(card) === `${en} Ringing 0:10`, 'Ringing');
      expect(seen(card)).not.to.contain('Answer on your phone');
      await expectAccessible(card);
    });

    it(`${zh}: in Chinese`, async () => {
      const { card, session } = await openCard(offered(kind, 'waiting'), { lang: 'zh-CN' });
      expect(strip(card)).to.equal(`${zh} 0:07`);
      expect(seen(card)).to.contain(PLACES[kind]['zh-CN']).and.to.contain('请用您的电话应答');
      session.apply({ type: 'call', call: offered(kind, 'ringing', { rev: 2 }) });
      await until(() => strip(card) === `${zh} 振铃 0:07`);
    });
  }

  it('each kind has an icon of its own', async () => {
    const icons = new Set<unknown>();
    for (const [kind] of KINDS) icons.add(iconOf((await openCard(offered(kind, 'ringing'))).card));
    expect(icons.size).to.equal(3);
  });

  it('Cancel takes the place of the word Ringing, where the administrator allows it', async () => {
    for (const kind of ['outdial', 'campaign'] as const) {
      const { card } = await openCard(offered(kind, 'ringing'), { endCallEnabled: true });
      expect(buttons(card)).to.deep.equal(['Cancel']);
      expect(seen(card)).not.to.contain('Ringing');
      await expectAccessible(card);
    }
    const { card } = await openCard(offered('callback', 'ringing'), { endCallEnabled: true });
    expect([buttons(card), strip(card)], 'a callback is the customer’s').to.deep.equal([
      [],
      'Callback Ringing 0:07',
    ]);
  });

  it('Cancel asks for it, is busy, and says what failed', async () => {
    const { card, session } = await openCard(offered('outdial', 'waiting'), { endCallEnabled: true });
    expect(seen(card)).to.contain('Answer on your phone');
    let refuse!: (result: object) => void;
    const asked = hear(card, 'cc-cancel-call-request');
    session.addEventListener('cc-request', (event) =>
      event.respondWith(new Promise((done) => (refuse = done))),
    );
    button(card, 'Cancel')!.click();
    expect(asked[0]!.detail).to.include({ type: 'cancel-call', callId: 'made' });
    await until(() => isBusy(button(card, 'Cancel')), 'busy');
    refuse({ ok: false, code: 'refused' });
    await until(() => seen(card).includes('The phone system refused'));
    await expectAccessible(card);
    (await findButton(card, 'Try again')).click();
    await until(() => asked.length === 2);
    session.apply({ type: 'call', call: ended('outdial', { reason: 'rejected', by: 'agent' }) });
    await until(() => seen(card).includes('You ended it'));
  });

  it('the task list: what it is, and that it rings once it does', async () => {
    const { session, element } = await openSession('<cc-call-list></cc-call-list>', [
      offered('outdial', 'waiting'),
    ]);
    const row = () => seen(part(element, 'task')!);
    await until(() => part(element, 'task'), 'the row');
    expect(row()).to.equal('Jordan Lee Outdial call 0:07');
    session.apply({ type: 'call', call: offered('outdial', 'ringing', { rev: 2 }) });
    await until(() => row() === 'Jordan Lee Outdial call 0:07 Ringing');
  });

  it('an outdial is transferred to a queue only where that is allowed', async () => {
    for (const transferToQueue of [false, true]) {
      const call = makeCall({ kind: 'outdial', id: 'made', ani: DNIS, dnis: CUSTOMER_NUMBER });
      const outdial = { enabled: true, transferToQueue };
      const { element } = await openSession('<cc-call-card></cc-call-card>', [call], {
        snapshot: { profile: makeProfile({ outdial }) } as never,
      });
      (await findButton(element, 'Transfer')).click();
      const tabs = await until(() => {
        const found = [
          ...(deep(element, 'cc-transfer-dialog')?.shadowRoot?.querySelectorAll('[role=tab]') ?? []),
        ];
        return found.length ? found.map((tab) => seen(tab)) : undefined;
      }, 'tabs');
      expect(tabs).to.deep.equal(
        transferToQueue ? ['Agents', 'Queues', 'Dial number'] : ['Agents', 'Dial number'],
      );
    }
  });
});

describe('how a call that was made ended', () => {
  const ENDS: [kind: Kind, end: Call['end'], en: string, zh: string][] = [
    [
      'outdial',
      { reason: 'not-connected', by: 'system' },
      'The call could not be connected',
      '无法接通该呼叫',
    ],
    ['outdial', { reason: 'rejected', by: 'agent' }, 'You ended it', '您已结束该呼叫'],
    ['outdial', { reason: 'rejected', by: 'customer' }, 'The customer disconnected it', '客户已断开该呼叫'],
    ['outdial', { reason: 'abandoned', by: 'customer' }, 'The customer disconnected it', '客户已断开该呼叫'],
    ['outdial', { reason: 'no-answer', by: 'customer' }, 'The customer did not answer', '客户未应答'],
    ['outdial', { reason: 'no-answer', by: 'agent' }, 'Your phone was not answered', '您的电话无人应答'],
    ['outdial', { reason: 'busy', by: 'customer' }, 'The customer’s line is busy', '客户正忙'],
    [
      'outdial',
      { reason: 'busy', by: 'system' },
      'An incoming call came first, the outdial was ended',
      '有来电先到，外拨呼叫已结束',
    ],
    [
      'campaign',
      { reason: 'busy', by: 'system' },
      'An incoming call came first, the call was ended',
      '有来电先到，该呼叫已结束',
    ],
    ['outdial', { reason: 'rejected' }, 'Declined', '已拒绝'],
    ['campaign', { reason: 'unknown' }, 'Ended', '已结束'],
    ['callback', { reason: 'no-answer', by: 'customer' }, 'The customer did not answer', '客户未应答'],
    [
      'outdial',
      { reason: 'limit', by: 'system', code: '26' },
      'The data center has reached its limit of concurrent calls (26)',
      '数据中心已达到最大并发呼叫限制 (26)',
    ],
    [
      'campaign',
      { reason: 'limit', by: 'system', code: '27' },
      'The tenant has reached its limit of concurrent calls (27)',
      '租户已达到最大并发呼叫限制 (27)',
    ],
  ];
  for (const [kind, end, en, zh] of ENDS) {
    it(`${kind}, ${end!.reason}${end!.by ? ` by ${end!.by}` : ''}: ${en}`, async () => {
      const { card, session } = await openCard(ended(kind, end));
      expect(seen(parts(card, 'fact').at(-1)!)).to.equal(en);
      session.parentElement!.lang = 'zh-CN';
      await until(() => seen(parts(card, 'fact').at(-1)!) === zh, zh);
    });
  }

  it('after a conversation: the customer hung up, who is no caller', async () => {
    const end = { reason: 'abandoned', by: 'customer' } as const;
    for (const [kind, words] of [
      ['outdial', 'The customer hung up'],
      ['callback', 'The customer hung up'],
      ['inbound', 'The caller hung up'],
    ] as const) {
      const { card } = await openCard(ended(kind as Kind, end, { kind, connectedAt: ago(65) }));
      expect(seen(parts(card, 'fact').at(-1)!)).to.equal(`1:05 · ${words}`);
    }
  });
});

describe('a call that came to nothing, told', () => {
  const LOST: [kind: Kind, end: Call['end'], en: string, zh: string][] = [
    [
      'outdial',
      { reason: 'not-connected', by: 'system' },
      'Outdial call · Jordan Lee The call could not be connected.',
      '外拨呼叫 · Jordan Lee 无法接通该呼叫。',
    ],
    [
      'outdial',
      { reason: 'rejected', by: 'agent' },
      'Outdial call · Jordan Lee You declined it.',
      '外拨呼叫 · Jordan Lee 您已拒绝该呼叫。',
    ],
    [
      'outdial',
      { reason: 'rejected', by: 'customer' },
      'Outdial call · Jordan Lee The customer disconnected it.',
      '外拨呼叫 · Jordan Lee 客户已断开该呼叫。',
    ],
    [
      'outdial',
      { reason: 'no-answer', by: 'customer' },
      'Outdial call · Jordan Lee The customer did not answer.',
      '外拨呼叫 · Jordan Lee 客户未应答。',
    ],
    [
      'outdial',
      { reason: 'no-answer', by: 'agent' },
      'Outdial call · Jordan Lee Your phone was not answered.',
      '外拨呼叫 · Jordan Lee 您的电话无人应答。',
    ],
    [
      'outdial',
      { reason: 'busy', by: 'system' },
      'Outdial call · Jordan Lee An incoming call came first, the outdial was ended.',
      '外拨呼叫 · Jordan Lee 有来电先到，外拨呼叫已结束。',
    ],
    [
      'campaign',
      { reason: 'busy', by: 'system' },
      'Campaign call · Jordan Lee An incoming call came first, the call was ended.',
      '活动呼叫 · Jordan Lee 有来电先到，该呼叫已结束。',
    ],
    [
      'campaign',
      { reason: 'busy', by: 'customer' },
      'Campaign call · Jordan Lee The customer’s line is busy.',
      '活动呼叫 · Jordan Lee 客户正忙。',
    ],
    [
      'outdial',
      { reason: 'limit', by: 'system', code: '26' },
      'Outdial call · Jordan Lee The data center has reached its limit of concurrent calls (26)',
      '外拨呼叫 · Jordan Lee 数据中心已达到最大并发呼叫限制 (26)',
    ],
    [
      'campaign',
      { reason: 'limit', by: 'system', code: '27' },
      'Campaign call · Jordan Lee The tenant has reached its limit of concurrent calls (27)',
      '活动呼叫 · Jordan Lee 租户已达到最大并发呼叫限制 (27)',
    ],
    [
      'callback',
      { reason: 'no-answer', by: 'customer' },
      'Callback · Jordan Lee The customer did not answer. The callback is back in the queue.',
      '回叫 · Jordan Lee 客户未应答。该回叫已返回队列。',
    ],
    [
      'callback',
      { reason: 'limit', by: 'system', code: '26' },
      'Callback · Jordan Lee The data center has reached its limit of concurrent calls (26). The callback is back in the queue.',
      '回叫 · Jordan Lee 数据中心已达到最大并发呼叫限制 (26)。该回叫已返回队列。',
    ],
    [
      'callback',
      { reason: 'unknown' },
      'Callback · Jordan Lee It is not known what became of it.',
      '回叫 · Jordan Lee 不确定该呼叫的结果。',
    ],
  ];
  const notices = (session: CcSession) => session.querySelector('cc-notices')!;
  const open = async (call: Call, lang = 'en') => openSession('<cc-notices></cc-notices>', [call], { lang });

  for (const [kind, end, en, zh] of LOST) {
    it(`${kind}, ${end!.reason}${end!.by ? ` by ${end!.by}` : ''}: shown once, and said once`, async () => {
      const { session } = await open(offered(kind, 'ringing'));
      const spoken = listenToRegions(session);
      session.apply({ type: 'call', call: ended(kind, end) });
      session.apply({ type: 'call', call: ended(kind, end) });
      await until(() => parts(notices(session), 'notice').length === 1, 'one message');
      expect(seen(notices(session))).to.equal(en);
      expect(deep(notices(session), '.link') === undefined, 'nothing to try again').to.equal(true);
      await until(() => spoken.said.length, 'said');
      await settled(session);
      expect(spoken.said.length, spoken.said.join(' | ')).to.equal(1);
      expect(spoken.said[0])
        .to.contain(en.split(' · ')[0])
        .and.to.contain(en.split('Jordan Lee ')[1]!.split('.')[0]);
      await expectAccessible(notices(session));
      session.parentElement!.lang = 'zh-CN';
      await until(() => seen(notices(session)) === zh, zh);
      spoken.stop();
    });
  }

  it('dismissed it stays dismissed', async () => {
    const { session } = await open(offered('outdial', 'ringing'));
    const end = { reason: 'no-answer', by: 'customer' } as const;
    session.apply({ type: 'call', call: ended('outdial', end) });
    (await findButton(notices(session), /^Dismiss: Outdial call/)).click();
    await until(() => seen(notices(session)) === '');
    session.apply({ type: 'call', call: ended('outdial', end, { rev: 10 }) });
    session.apply({ type: 'call-removed', callId: 'made' });
    await settled(session);
    await frames();
    expect(seen(notices(session))).to.equal('');
  });

  it('a cancel that was asked for says nothing', async () => {
    const { session } = await open(offered('outdial', 'ringing'));
    void session.request({ type: 'cancel-call', callId: 'made' });
    session.apply({ type: 'call', call: ended('outdial', { reason: 'rejected', by: 'agent' }) });
    await settled(session);
    await frames();
    expect(seen(notices(session))).to.equal('');
  });

  it('masks the number, and names a call without a name by it', async () => {
    const { session } = await open(offered('outdial', 'ringing'));
    session.maskNumbers = 4;
    const legs = [makeLeg({ name: undefined, phase: 'left' })];
    session.apply({
      type: 'call',
      call: ended('outdial', { reason: 'no-answer', by: 'customer' }, { legs }),
    });
    await until(
      () => seen(notices(session)) === 'Outdial call · +1 ••• ••• 2447 The customer did not answer.',
    );
  });

  it('beside the card of the call it is told too: the card goes', async () => {
    const { session } = await openSession('<cc-call-card></cc-call-card><cc-notices></cc-notices>', [
      offered('outdial', 'ringing'),
    ]);
    session.apply({ type: 'call', call: ended('outdial', { reason: 'no-answer', by: 'customer' }) });
    await until(() => parts(notices(session), 'notice').length === 1);
  });
});
