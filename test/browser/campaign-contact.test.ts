/** Campaign contact: the icon and when it is off, the dialog by mouse and keys, Call, Skip, what fails. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcCampaignContact, CcSession } from '../../src/index.js';
import {
  ago,
  ahead,
  callState,
  makeAgent,
  makeCall,
  makeCampaign,
  makeProfile,
  snapshotOf,
} from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  button,
  byRole,
  descriptionOf,
  findButton,
  focused,
  frames,
  isBusy,
  isOff,
  listenToRegions,
  nameOf,
  part,
  parts,
  roleOf,
  seen,
  still,
  until,
} from '../helpers/dom.js';
import { resize } from '../helpers/engine.js';
import {
  hear,
  lineOf,
  mount,
  openSession,
  settled,
  shown,
  watchConsole,
  type Update,
} from '../helpers/page.js';

type Campaign = ReturnType<typeof makeCampaign>;

const GRACE = makeCampaign().contact!;
const OMAR = { id: 'contact-2', name: 'Omar Haddad', number: '+12015550177', fields: [] };
const says = (campaign: Partial<Campaign> | null): Update =>
  ({ type: 'campaign', campaign: campaign && makeCampaign(campaign) }) as Update;
const agentIs = (kind: string) =>
  makeAgent({
    state: { kind: kind as 'idle', since: ago(60), ...(kind === 'idle' && { idleCodeId: 'lunch' }) },
  });
const campaignCall = (change: object = {}) =>
  makeCall({ ...callState('offered-campaign').call, id: 'made', requestId: 'elsewhere', ...change });

interface Bench {
  session: CcSession;
  element: CcCampaignContact;
  clock: ManualClock;
  closed: string[];
  opened: unknown[];
}

async function bench(
  snapshot: object = {},
  {
    lang = 'en',
    calls = [] as ReturnType<typeof makeCall>[],
    markup = '<cc-campaign-contact></cc-campaign-contact>',
  } = {},
): Promise<Bench> {
  const { session, clock, element } = await openSession(markup, calls, {
    lang,
    snapshot: { campaign: makeCampaign(), ...snapshot } as never,
  });
  const closed: string[] = [];
  const opened: unknown[] = [];
  // on the page around: both events go out of the session
  session.parentElement!.addEventListener('cc-campaign-opened', ({ detail }) => opened.push(detail));
  session.parentElement!.addEventListener('cc-campaign-closed', ({ detail }) => closed.push(detail.reason));
  await until(() => part(element, 'button'), 'the icon');
  return { session, element: element as CcCampaignContact, clock, closed, opened };
}

const iconOf = (element: Element) => part(element, 'button')!;
const dialog = (element: Element) => byRole(element, 'dialog');
const name = (element: Element) => seen(part(element, 'name')!);
const reason = (element: Element) => seen(part(element, 'reason')!);
const call = (element: Element) => button(dialog(element)!, /^(Call|呼叫)$/)!;
const skip = (element: Element) => button(dialog(element)!, /^(Skip|跳过)$/)!;

async function open(bench: Bench): Promise<Bench> {
  iconOf(bench.element).click();
  await until(() => dialog(bench.element), 'the dialog');
  return bench;
}
/** What the backend answers: at once, or when the test says so. */
function answers(session: CcSession, answer: object | Promise<object>): CustomEvent[] {
  const heard: CustomEvent[] = [];
  session.addEventListener('cc-request', (event) => {
    heard.push(event);
    event.respondWith(answer as never);
  });
  return heard;
}
const never = new Promise<object>(() => undefined);

describe('<cc-campaign-contact>, the icon', () => {
  it('has a name and opens a dialog', async () => {
    const { element } = await bench();
    const icon = iconOf(element);
    expect([
      nameOf(icon),
      roleOf(icon),
      icon.getAttribute('aria-haspopup'),
      icon.getAttribute('aria-expanded'),
    ]).to.deep.equal(['Campaign contact', 'button', 'dialog', 'false']);
    expect(icon.title).to.equal('Campaign contact');
    expect(isOff(icon)).to.equal(false);
    expect(seen(element), 'an icon only').to.equal('');
    await expectAccessible(element);
  });

  it('shows its words with-label, in the language of the page', async () => {
    const { element, session } = await bench();
    element.setAttribute('with-label', '');
    await until(() => seen(element) === 'Campaign contact');
    session.parentElement!.lang = 'zh-CN';
    await until(() => seen(element) === '活动联系人');
    element.setAttribute('with-label', 'false');
    await until(() => seen(element) === '', 'the attribute "false" is false');
    expect(nameOf(iconOf(element))).to.equal('活动联系人');
  });

  it('is there only for who works a campaign', async () => {
    const { element, session } = await bench();
    session.apply({ type: 'profile', profile: makeProfile({ campaignEnabled: false }) });
    await until(() => !part(element, 'button'), 'no icon');
    session.apply({ type: 'profile', profile: makeProfile() });
    await until(() => part(element, 'button'), 'an icon');
    session.apply({ type: 'agent', agent: makeAgent({ rev: 2, can: { 'campaign-call': false } }) });
    await until(() => !part(element, 'button'), 'the backend takes it away');
  });

  const OFF: [
    what: string,
    snapshot: object,
    calls: ReturnType<typeof makeCall>[],
    why: string,
    zh: string,
  ][] = [
    [
      'the campaign’s call is being made',
      { campaign: makeCampaign({ busy: true }) },
      [],
      'A campaign call is being made',
      '正在发起活动呼叫',
    ],
    [
      'an outdial rings',
      {},
      [callState('offered-outdial-ringing').call],
      'You are on a call',
      '您正在通话中',
    ],
    ['the agent is on a call', {}, [makeCall()], 'You are on a call', '您正在通话中'],
    ['the agent wraps up', {}, [callState('wrapup').call], 'You are on a call', '您正在通话中'],
  ];
  for (const [what, snapshot, calls, why, zh] of OFF) {
    it(`is off while ${what}: ${why}`, async () => {
      for (const [lang, words] of [
        ['en', why],
        ['zh-CN', zh],
      ] as const) {
        const { element, opened } = await bench(snapshot, { calls, lang });
        const icon = iconOf(element);
        expect([isOff(icon), descriptionOf(icon), icon.title]).to.deep.equal([true, words, words]);
        icon.focus();
        expect(focused() === icon, 'it stays in reach').to.equal(true);
        icon.click();
        await frames();
        expect([element.open, dialog(element) === undefined, opened.length]).to.deep.equal([false, true, 0]);
        await expectAccessible(element, lang === 'en' ? 'all' : 'structure');
      }
    });
  }

  it('is off while a call is asked for, and on again when that failed', async () => {
    const { element, session } = await bench();
    let refuse!: (result: object) => void;
    answers(session, new Promise((done) => (refuse = done)));
    void session.request({ type: 'campaign-call', campaignId: 'renewal', contactId: 'contact-1' });
    await until(() => isOff(iconOf(element)), 'off');
    expect(descriptionOf(iconOf(element))).to.equal('Waiting for the phone system');
    expect(element.matches(':state(pending)')).to.equal(true);
    refuse({ ok: false, code: '26' });
    await until(() => !isOff(iconOf(element)), 'on again');
    expect(element.matches(':state(pending)')).to.equal(false);
  });

  it('is off while the campaign’s call rings, and on again when it came to nothing', async () => {
    const { element, session } = await bench();
    session.apply({ type: 'call', call: campaignCall() });
    await until(() => isOff(iconOf(element)), 'off');
    session.apply({
      type: 'call',
      call: campaignCall({ rev: 2, phase: 'ended', end: { reason: 'no-answer', by: 'customer' } }),
    });
    await until(() => !isOff(iconOf(element)), 'on again');
  });

  it('stays on while a contact is being skipped', async () => {
    const { element, session } = await bench();
    answers(session, never);
    void session.request({ type: 'campaign-skip', campaignId: 'renewal', contactId: 'contact-1' });
    await until(() => element.matches(':state(pending)'));
    expect(isOff(iconOf(element))).to.equal(false);
  });
});

describe('<cc-campaign-contact>, the dialog', () => {
  it('shows who it is, and all that is known, in the order of the backend', async () => {
    const { element, opened } = await open(await bench());
    const shows = dialog(element)!;
    expect(nameOf(shows)).to.equal('Campaign contact');
    expect(descriptionOf(shows)).to.equal('Grace Okafor +1 973 555 0136');
    expect([name(element), seen(part(element, 'number')!)]).to.deep.equal([
      'Grace Okafor',
      '+1 973 555 0136',
    ]);
    const facts = [...shows.querySelectorAll('dt')].map((term) => [
      seen(term),
      seen(term.nextElementSibling!),
    ]);
    expect(facts).to.deep.equal([
      ['Campaign', 'Card renewal, November'],
      ['Card expires', '2026-12-31'],
      ['Local time', '10:42'],
      ['Last contact', '2026-09-02, no answer'],
      ['Attempts', '1'],
    ]);
    expect([isOff(call(element)), isOff(skip(element)), reason(element)]).to.deep.equal([false, false, '']);
    expect([
      element.open,
      element.hasAttribute('open'),
      iconOf(element).getAttribute('aria-expanded'),
    ]).to.deep.equal([true, true, 'true']);
    expect(opened).to.deep.equal([{ campaignId: 'renewal', contactId: 'contact-1' }]);
    await expectAccessible(element);
    for (const [what, count] of [
      ['pane', 1],
      ['strip', 1],
      ['timer', 1],
      ['fact', 5],
      ['actions', 1],
      ['action', 2],
    ] as const)
      expect(parts(element, what).length, what).to.equal(count);
    expect(shows.scrollHeight - shows.clientHeight, 'where all is seen, nothing scrolls').to.equal(0);
  });

  it('in Chinese', async () => {
    const { element } = await open(await bench({}, { lang: 'zh-CN' }));
    expect(nameOf(dialog(element)!)).to.equal('活动联系人');
    expect(seen(part(element, 'strip')!)).to.equal('活动联系人 为您保留 0:41');
    expect(seen(dialog(element)!)).to.contain('活动 卡片续期（十一月） 卡片到期 2026-12-31');
    expect(allByRole(dialog(element)!, 'button').map(nameOf)).to.deep.equal(['关闭', '跳过', '呼叫']);
    await expectAccessible(element);
  });

  it('counts the time that the contact is the agent’s; that it is up changes nothing', async () => {
    const { element, clock, session } = await open(await bench());
    const heard = listenToRegions(element);
    const strip = () => seen(part(element, 'strip')!);
    expect(strip()).to.equal('Campaign contact yours for 0:41');
    expect(byRole(element, 'timer', 'yours for 0:41') !== undefined).to.equal(true);
    const line = () =>
      new DOMMatrix(getComputedStyle(part(element, 'strip')!.querySelector('.left i')!).transform).a;
    expect(line()).to.be.closeTo(41 / 60, 0.01);
    await clock.advance(11_000);
    expect(strip()).to.contain('0:30');
    expect(line()).to.be.closeTo(0.5, 0.01);
    await clock.advance(60_000);
    expect(strip()).to.contain('0:00');
    expect([name(element), isOff(call(element)), isOff(skip(element))]).to.deep.equal([
      'Grace Okafor',
      false,
      false,
    ]);
    expect(heard.said, 'a timer is never live').to.deep.equal([]);
    session.apply(says({ contact: null, offerDeadline: undefined }));
    await until(() => seen(dialog(element)!).includes('No contact to call'));
    expect(byRole(element, 'timer') === undefined).to.equal(true);
    heard.stop();
  });

  it('has no timer without a deadline, and no line without a beginning', async () => {
    const { element, session } = await open(
      await bench({ campaign: makeCampaign({ offerDeadline: undefined }) }),
    );
    expect(seen(part(element, 'strip')!)).to.equal('Campaign contact');
    session.apply(says({ offeredAt: undefined, offerDeadline: ahead(9) }));
    await until(() => seen(part(element, 'strip')!).includes('0:09'));
    expect(part(element, 'strip')!.querySelector('.left') === null).to.equal(true);
  });

  const LOOKS: [what: string, snapshot: object, why: string, zh: string][] = [
    ['not available', { agent: agentIs('idle') }, 'Set your state to Available first', '请先将状态设为可用'],
    [
      'offline',
      { link: { status: 'offline', since: ago(3) } },
      'No connection to the phone system',
      '与电话系统的连接已断开',
    ],
  ];
  for (const [what, snapshot, why, zh] of LOOKS) {
    it(`opens while ${what}: its buttons are off, and say why`, async () => {
      for (const [lang, words] of [
        ['en', why],
        ['zh-CN', zh],
      ] as const) {
        const { element, session } = await open(await bench(snapshot, { lang }));
        const heard = hear(session, 'cc-request');
        expect(reason(element)).to.equal(words);
        for (const item of [call(element), skip(element)]) {
          expect([isOff(item), descriptionOf(item)]).to.deep.equal([true, words]);
          item.click();
        }
        expect(heard.length).to.equal(0);
        await expectAccessible(element, lang === 'en' ? 'all' : 'structure');
      }
    });
  }

  it('says when there is no contact, or no campaign', async () => {
    const { element, session } = await open(await bench({ campaign: null }));
    expect(seen(dialog(element)!)).to.contain('No contact to call The next contact appears here.');
    expect([isOff(call(element)), descriptionOf(call(element))]).to.deep.equal([true, 'No contact to call']);
    await expectAccessible(element);
    session.apply(says({}));
    await until(() => seen(dialog(element)!).includes('Grace Okafor'));
    session.apply(says({ contact: null }));
    session.parentElement!.lang = 'zh-CN';
    await until(() => seen(dialog(element)!).includes('没有可呼叫的联系人 下一个联系人将显示在此处。'));
  });

  it('shows the last known contact as such while the line is down', async () => {
    const { element } = await open(await bench({ link: { status: 'offline', since: ago(3) } }));
    expect(seen(part(element, 'strip')!)).to.contain('last known');
    expect(name(element)).to.equal('Grace Okafor');
  });

  it('masks the number everywhere', async () => {
    const nameless = makeCampaign({ contact: { ...GRACE, name: undefined } });
    const { element, session } = await bench({ campaign: nameless });
    session.maskNumbers = 4;
    await open({ element } as Bench);
    await until(() => name(element) === '+1 ••• ••• 0136');
    // Lit's own marks are random digits in comments
    expect(element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')).not.to.contain('973');
  });

  it('a contact of a hostile backend is text', async () => {
    const fields = [{ label: '<img src=x onerror=alert(1)>', value: '<b>bold</b>' }];
    const { element } = await open(
      await bench({ campaign: makeCampaign({ contact: { ...GRACE, name: '<i>G</i>', fields } }) }),
    );
    expect([name(element), element.shadowRoot!.querySelector('img, dd b') === null]).to.deep.equal([
      '<i>G</i>',
      true,
    ]);
    expect(seen(dialog(element)!)).to.contain('<b>bold</b>');
  });

  it('is as good alone, with data of its own', async () => {
    const element = mount<CcCampaignContact>('<cc-campaign-contact></cc-campaign-contact>');
    element.setAttribute('campaign', JSON.stringify(makeCampaign()));
    await shown(element);
    const asked = hear(element, 'cc-campaign-call-request');
    await open({ element } as Bench);
    expect([name(element), isOff(call(element))]).to.deep.equal(['Grace Okafor', false]);
    element.agent = agentIs('idle');
    await until(() => reason(element) === 'Set your state to Available first');
    element.agent = null;
    await until(() => reason(element) === '', 'whoever reads it is free');
    call(element).click();
    expect(asked[0]!.detail).to.include({
      type: 'campaign-call',
      campaignId: 'renewal',
      contactId: 'contact-1',
    });
    element.profile = JSON.stringify({ campaignEnabled: false });
    await until(() => !part(element, 'button'), 'the page says who works a campaign');
  });

  it('bad data leaves the last good picture and is told once', async () => {
    const { lines, restore } = watchConsole();
    try {
      const element = mount<CcCampaignContact>('<cc-campaign-contact></cc-campaign-contact>');
      element.campaign = makeCampaign();
      await open({ element: await shown(element).then(() => element) } as Bench);
      element.campaign = { ...makeCampaign(), contact: 7 } as never;
      await frames();
      expect(name(element)).to.equal('Grace Okafor');
      expect(lines.filter((line) => line.includes('campaign')).length).to.equal(1);
    } finally {
      restore();
    }
  });
});

describe('<cc-campaign-contact> opens and closes', () => {
  it('by the icon, both ways', async () => {
    const { element, closed } = await open(await bench());
    iconOf(element).click();
    await until(() => !dialog(element), 'closed');
    expect([closed, element.open, element.hasAttribute('open')]).to.deep.equal([['cancel'], false, false]);
    expect(focused() === iconOf(element), 'the focus is on the icon').to.equal(true);
  });

  it('by its own button', async () => {
    const { element, closed } = await open(await bench());
    (await findButton(element, 'Close')).click();
    await until(() => !dialog(element), 'closed');
    expect(closed).to.deep.equal(['cancel']);
    expect(focused() === iconOf(element)).to.equal(true);
  });

  it('by keys: Enter opens it and the focus goes in, Escape closes it and the focus comes back', async () => {
    const { element, closed, session } = await bench();
    const outside = hear(session.parentElement!, 'keydown');
    iconOf(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog(element), 'the dialog');
    await until(() => focused() === dialog(element), 'the focus is in the dialog');
    for (const what of ['Close', 'Skip', 'Call']) {
      await sendKeys({ press: 'Tab' });
      expect(nameOf(focused()!)).to.equal(what);
    }
    const before = outside.length;
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(element), 'closed');
    expect(focused() === iconOf(element)).to.equal(true);
    expect(closed).to.deep.equal(['escape']);
    expect(outside.length, 'Escape was used here').to.equal(before);
    await sendKeys({ press: 'Escape' });
    expect(outside.length, 'and is the page’s own when there is nothing to close').to.equal(before + 1);
  });

  it('Escape on the icon closes it too', async () => {
    const { element, closed } = await open(await bench());
    iconOf(element).focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(element), 'closed');
    expect(closed).to.deep.equal(['escape']);
  });

  it('blocks nothing: what is behind it takes clicks and keys', async () => {
    const { session } = await open(
      await bench(
        {},
        { markup: '<cc-campaign-contact></cc-campaign-contact><p><button id="other">Other</button></p>' },
      ),
    );
    const other = session.querySelector<HTMLElement>('#other')!;
    // out of the way of the dialog
    other.style.cssText = 'position: fixed; right: 4px; bottom: 4px';
    const clicks = hear(other, 'click');
    const { x, y } = other.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 8, Math.round(y) + 8] });
    expect(clicks.length).to.equal(1);
    expect(focused() === other).to.equal(true);
  });

  it('by show() and close(): the focus goes in, and back to where it was', async () => {
    const { element, session, closed, opened } = await bench(
      {},
      {
        markup: '<cc-campaign-contact></cc-campaign-contact><button id="other">Other</button>',
      },
    );
    const other = session.querySelector<HTMLElement>('#other')!;
    other.focus();
    element.show();
    await until(() => dialog(element) && focused() === dialog(element), 'the focus is in the dialog');
    element.close();
    await until(() => !dialog(element), 'closed');
    expect(focused() === other).to.equal(true);
    expect([closed, opened.length]).to.deep.equal([['api'], 1]);
  });

  it('by the attribute, which takes no focus', async () => {
    const { element, opened, closed } = await bench();
    element.setAttribute('open', '');
    await until(() => dialog(element), 'open');
    expect(focused() === document.body, 'the focus is where it was').to.equal(true);
    element.removeAttribute('open');
    await until(() => !dialog(element), 'closed');
    expect([opened.length, closed]).to.deep.equal([1, ['api']]);
  });

  it('open in the markup, before its session and its profile', async () => {
    const stage = mount('<div></div>');
    stage.innerHTML = '<cc-campaign-contact session="later" open></cc-campaign-contact>';
    const element = stage.firstElementChild as CcCampaignContact;
    await element.updateComplete;
    expect([seen(element), element.open]).to.deep.equal(['', true]);
    const session = document.createElement('cc-session');
    session.id = 'later';
    stage.append(session);
    await frames(2);
    expect(element.open).to.equal(true);
    session.state = snapshotOf([], { campaign: makeCampaign() }) as never;
    await until(() => dialog(element), 'open');
    expect(seen(dialog(element)!)).to.contain('Grace Okafor');
  });

  it('closes when the campaign is taken from the agent', async () => {
    const { element, session, closed } = await open(await bench());
    session.apply({ type: 'profile', profile: makeProfile({ campaignEnabled: false }) });
    await until(() => closed.length, 'closed');
    expect([closed, element.open, seen(element)]).to.deep.equal([['call-ended'], false, '']);
  });

  it('moved in the page it is as it was', async () => {
    const { element, session, opened, closed } = await open(await bench());
    const place = session.appendChild(document.createElement('section'));
    place.append(element);
    await until(() => dialog(element)?.checkVisibility(), 'open again');
    await frames();
    expect([opened.length, closed, element.open, name(element)]).to.deep.equal([1, [], true, 'Grace Okafor']);
    answers(session, { ok: false, code: 'refused' });
    call(element).click();
    await until(() => reason(element).startsWith('The phone system refused'), 'it works there');
  });

  it('stands below its button, or above where there is more room; in a narrow window at the bottom edge', async () => {
    const { element, session } = await open(await bench());
    const box = (item: Element) => item.getBoundingClientRect();
    const inside = () => {
      const { left, top, right, bottom } = box(dialog(element)!);
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    try {
      still();
      await frames(2);
      expect(box(dialog(element)!).width).to.equal(360);
      expect(box(dialog(element)!).top).to.equal(box(iconOf(element)).bottom + 6);
      expect(inside()).to.equal(true);
      session.style.cssText = 'display: block; position: fixed; right: 8px; bottom: 8px';
      await frames(2);
      expect(box(dialog(element)!).bottom).to.equal(box(iconOf(element)).top - 6);
      expect(inside(), 'inside the window').to.equal(true);
      await resize(320, 640);
      await frames(2);
      const { left, right, bottom } = box(dialog(element)!);
      expect([left, right, bottom]).to.deep.equal([8, innerWidth - 8, innerHeight - 8]);
    } finally {
      await resize(800, 600);
    }
  });
});

describe('<cc-campaign-contact>, Call', () => {
  it('asks for the call, is busy until it is made, then closes', async () => {
    const { element, session, closed } = await open(await bench());
    const onElement = hear(element, 'cc-campaign-call-request');
    const onSession = hear(session, 'cc-request');
    call(element).focus();
    call(element).click();
    expect(onElement[0]!.detail).to.include({
      type: 'campaign-call',
      campaignId: 'renewal',
      contactId: 'contact-1',
    });
    expect(onSession.length).to.equal(1);
    await until(() => isBusy(call(element)), 'busy');
    expect([isOff(call(element)), isOff(skip(element)), isOff(iconOf(element))]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(reason(element)).to.equal('Waiting for the phone system');
    expect(name(element), 'nothing is shown that is not confirmed').to.equal('Grace Okafor');
    call(element).click();
    skip(element).click();
    expect(onSession.length, 'one at a time').to.equal(1);
    await expectAccessible(element);
    session.apply({ type: 'call', call: campaignCall({ requestId: onSession[0]!.detail.id }) });
    await until(() => !dialog(element), 'closed');
    expect([closed, element.open]).to.deep.equal([['sent'], false]);
    expect(isOff(iconOf(element)), 'a call is there').to.equal(true);
    expect(focused() === iconOf(element), 'the focus is on the icon').to.equal(true);
  });

  it('a double click is one', async () => {
    const { element, session } = await open(await bench());
    const heard = answers(session, { ok: false, code: 'refused' });
    const click = (detail: number) =>
      call(element).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    click(1);
    await until(() => reason(element) !== '' && !isOff(call(element)), 'refused, and on again');
    click(2);
    await frames();
    expect(heard.length).to.equal(1);
  });

  const FAILURES: [code: string, en: string, zh: string][] = [
    [
      '26',
      'The data center has reached its limit of concurrent calls (26)',
      '数据中心已达到最大并发呼叫限制 (26)',
    ],
    ['27', 'The tenant has reached its limit of concurrent calls (27)', '租户已达到最大并发呼叫限制 (27)'],
    ['timeout', 'No answer from the phone system', '电话系统没有响应'],
    ['not-available', 'Not available now', '目前不可用'],
  ];
  for (const [code, en, zh] of FAILURES) {
    it(`failed: ${en}`, async () => {
      const { element, session, closed } = await open(
        await bench({}, { markup: '<cc-campaign-contact></cc-campaign-contact><cc-notices></cc-notices>' }),
      );
      const notices = session.querySelector('cc-notices')!;
      const heard = answers(session, { ok: false, code });
      const spoken = listenToRegions(session);
      call(element).focus();
      call(element).click();
      await until(() => reason(element) === `${en} Try again`, en);
      expect([seen(notices), closed, element.open], 'told once, and here').to.deep.equal(['', [], true]);
      expect(focused() === call(element), 'the focus stays').to.equal(true);
      expect([isOff(call(element)), isOff(iconOf(element))]).to.deep.equal([false, false]);
      await until(() => spoken.said.some((words) => words.includes(en)), 'it is said');
      await expectAccessible(element);
      session.parentElement!.lang = 'zh-CN';
      await until(() => reason(element) === `${zh} 重试`, zh);
      (await findButton(element, '重试')).click();
      await until(() => heard.length === 2, 'asked again');
      expect(heard[1]!.detail).to.include({ type: 'campaign-call', contactId: 'contact-1' });
      spoken.stop();
    });
  }

  it('what failed stands in the notices once it is closed by the page; who closed it has read it', async () => {
    const { element, session } = await open(
      await bench({}, { markup: '<cc-campaign-contact></cc-campaign-contact><cc-notices></cc-notices>' }),
    );
    const notices = session.querySelector('cc-notices')!;
    answers(session, { ok: false, code: '27' });
    call(element).click();
    await until(() => reason(element).includes('(27)'));
    element.close();
    await until(() => seen(notices).includes('(27)'), 'in the notices');
    element.show();
    await until(() => seen(notices) === '', 'here again');
    expect(reason(element)).to.contain('(27)');
    (await findButton(element, 'Close')).click();
    await until(() => !dialog(element));
    await frames();
    expect([seen(notices), session.state.notices.length]).to.deep.equal(['', 0]);
  });

  it('a page may prevent it: nothing is pending, nothing failed', async () => {
    const { element, session, closed } = await open(await bench());
    element.addEventListener('cc-campaign-call-request', (event) => event.preventDefault());
    call(element).click();
    await settled(session);
    expect([isOff(call(element)), reason(element), closed]).to.deep.equal([false, '', []]);
  });

  it('refused by the policy: the reason is said', async () => {
    const { element, session } = await open(await bench());
    answers(session, never);
    session.addEventListener('cc-campaign-call-request', () => undefined);
    element.addEventListener(
      'cc-campaign-call-request',
      (event) => {
        event.preventDefault();
        session.apply({ type: 'agent', agent: { ...agentIs('idle'), rev: 9 } });
        void session.request({ type: 'campaign-call', campaignId: 'renewal', contactId: 'contact-1' });
      },
      { once: true },
    );
    call(element).click();
    await until(() => reason(element).startsWith('Set your state'), 'why');
  });

  it('without an answer it fails after the time that the session gives', async () => {
    const { element, clock, session } = await open(await bench());
    session.addEventListener('cc-request', (event) => event.respondWith(never as never));
    call(element).click();
    await until(() => isBusy(call(element)));
    await clock.advance(10_000);
    await until(() => reason(element) === 'No answer from the phone system Try again');
    session.apply({ type: 'call', call: campaignCall({ requestId: session.state.notices[0]!.command!.id }) });
    await until(() => !dialog(element), 'it was made after all');
    expect(session.state.notices.length).to.equal(0);
  });

  it('a line that drops leaves it unknown, until the next snapshot says what was', async () => {
    const line = lineOf();
    const { element, session } = await bench();
    session.connector = line.connector;
    await settled(session);
    const say = () => line.say({ type: 'snapshot', snapshot: snapshotOf([], { campaign: makeCampaign() }) });
    say();
    await settled(session);
    await open({ element } as Bench);
    call(element).click();
    await until(() => line.sent.length, 'sent');
    line.say({ type: 'link', link: { status: 'offline', since: ago(0) } });
    await until(() => reason(element) === 'No connection to the phone system');
    line.say({ type: 'link', link: { status: 'online', since: ago(0) } });
    say();
    await until(() => reason(element).startsWith('It is not known whether this was done'));
  });

  it('made elsewhere, by another tab of the agent, it closes too', async () => {
    const { element, session, closed } = await open(await bench());
    session.apply({ type: 'call', call: campaignCall() });
    await until(() => !dialog(element), 'closed');
    expect(closed).to.deep.equal(['sent']);
  });

  it('another call that comes leaves it open: nothing can be asked, and it says why', async () => {
    const { element, session, closed } = await open(await bench());
    session.apply({ type: 'call', call: callState('offered-inbound').call });
    await until(() => reason(element) === 'You are on a call');
    expect([isOff(call(element)), isOff(skip(element)), closed]).to.deep.equal([true, true, []]);
    (await findButton(element, 'Close')).click();
    await until(() => !dialog(element), 'it can be put away');
  });
});

describe('<cc-campaign-contact>, Skip', () => {
  it('asks for it, and shows the next contact: the focus stays, the name is said once', async () => {
    const { element, session, closed } = await open(await bench());
    const heard = answers(session, never);
    const asked = hear(element, 'cc-campaign-skip-request');
    const spoken = listenToRegions(element);
    skip(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(asked[0]!.detail).to.include({
      type: 'campaign-skip',
      campaignId: 'renewal',
      contactId: 'contact-1',
    });
    await until(() => isBusy(skip(element)), 'busy');
    expect([name(element), isOff(call(element))]).to.deep.equal(['Grace Okafor', true]);
    session.apply(says({ contact: OMAR, offeredAt: ago(0), offerDeadline: ahead(60) }));
    await until(() => name(element) === 'Omar Haddad');
    expect([isOff(skip(element)), isOff(call(element)), focused() === skip(element)]).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(seen(part(element, 'strip')!)).to.contain('1:00');
    session.apply(says({ contact: { ...OMAR }, offeredAt: ago(0), offerDeadline: ahead(90) }));
    await settled(session);
    await frames();
    expect(spoken.said).to.deep.equal(['Omar Haddad']);
    expect([heard.length, closed]).to.deep.equal([1, []]);
    await sendKeys({ press: 'Enter' });
    await until(() => heard.length === 2, 'and the next');
    expect(heard[1]!.detail).to.include({ type: 'campaign-skip', contactId: 'contact-2' });
    spoken.stop();
  });

  it('the last one: nobody is left, and that is said', async () => {
    const { element, session } = await open(await bench());
    answers(session, never);
    const spoken = listenToRegions(element);
    skip(element).focus();
    skip(element).click();
    session.apply(says({ contact: null }));
    await until(() => seen(dialog(element)!).includes('No contact to call'));
    await until(() => spoken.said.length, 'said');
    expect([spoken.said, focused() === skip(element), isOff(skip(element))]).to.deep.equal([
      ['No contact to call'],
      true,
      true,
    ]);
    spoken.stop();
  });

  it('is not there where it is not allowed', async () => {
    const { element } = await open(await bench({ campaign: makeCampaign({ skipEnabled: false }) }));
    expect(allByRole(dialog(element)!, 'button').map(nameOf)).to.deep.equal(['Close', 'Call']);
    await expectAccessible(element);
  });

  it('failed: the contact stays, and it says why', async () => {
    const { element, session } = await open(await bench());
    const heard = answers(session, { ok: false, code: 'refused' });
    skip(element).click();
    await until(() => reason(element) === 'The phone system refused Try again');
    expect(name(element)).to.equal('Grace Okafor');
    (await findButton(element, 'Try again')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => heard.length === 2);
    expect(heard[1]!.detail).to.include({ type: 'campaign-skip', contactId: 'contact-1' });
    expect(nameOf(focused()!), 'the focus stays in the dialog').to.equal('Skip');
  });

  it('moves no button under the pointer when the next contact has less to say of', async () => {
    const { element, session } = await open(await bench());
    // it has arrived
    still();
    await frames(2);
    const before = skip(element).getBoundingClientRect().top;
    session.apply(says({ contact: OMAR }));
    await until(() => name(element) === 'Omar Haddad');
    expect(skip(element).getBoundingClientRect().top).to.equal(before);
  });
});

describe('<cc-campaign-contact>, a contact that comes unasked', () => {
  it('is shown and said; a press that was meant for the one before calls nobody', async () => {
    const { element, session, clock } = await open(await bench());
    const heard = answers(session, never);
    const spoken = listenToRegions(element);
    session.apply(says({ contact: OMAR }));
    await until(() => name(element) === 'Omar Haddad');
    expect(spoken.said).to.deep.equal(['Omar Haddad']);
    call(element).click();
    await frames();
    expect(heard.length, 'not looked at yet').to.equal(0);
    await clock.advance(700);
    call(element).click();
    expect(heard.map(({ detail }) => (detail as { contactId: string }).contactId)).to.deep.equal([
      'contact-2',
    ]);
    spoken.stop();
  });

  it('Try again is about the contact that it was asked for, and no other', async () => {
    const { element, session } = await open(await bench());
    answers(session, { ok: false, code: '27' });
    call(element).click();
    await until(() => reason(element).endsWith('Try again'));
    session.apply(says({ contact: OMAR }));
    await until(() => name(element) === 'Omar Haddad');
    expect(reason(element)).to.equal('The tenant has reached its limit of concurrent calls (27)');
  });

  it('two of one name are said twice', async () => {
    const { element, session } = await open(await bench());
    const spoken = listenToRegions(element);
    session.apply(says({ contact: OMAR }));
    await until(() => spoken.said.length === 1);
    session.apply(says({ contact: { ...OMAR, id: 'contact-3' } }));
    await until(() => spoken.said.length === 2, 'again');
    spoken.stop();
  });

  it('while it is closed nothing is said, and the one that is there then is shown', async () => {
    const { element, session } = await bench();
    const spoken = listenToRegions(element);
    session.apply(says({ contact: OMAR }));
    await settled(session);
    await open({ element } as Bench);
    expect(name(element)).to.equal('Omar Haddad');
    const heard = answers(session, never);
    call(element).click();
    expect([heard.length, spoken.said]).to.deep.equal([1, []]);
    spoken.stop();
  });
});
