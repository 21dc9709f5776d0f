/** Messages to the agent, shown and spoken. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { callState, makeAgent, makeCall, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { allByRole, findButton, frames, listenToRegions, parts, seen, until } from '../helpers/dom.js';
import { hear, openSession, settled, type Update } from '../helpers/page.js';

const notice = (id: string, more: object = {}): Update =>
  ({ type: 'notice', notice: { id, level: 'info', text: `Words of ${id}`, ...more } }) as Update;

async function open(
  inner = '<cc-notices></cc-notices>',
  calls: ReturnType<typeof makeCall>[] = [],
  lang = 'en',
) {
  const opened = await openSession(inner, calls, { lang });
  return { ...opened, element: opened.session.querySelector('cc-notices')! };
}

describe('<cc-notices>', () => {
  it('shows nothing while there is nothing', async () => {
    const { element } = await open();
    expect(seen(element)).to.equal('');
  });

  it('shows messages of the backend, in the language of the page, until they are dismissed', async () => {
    const { session, element } = await open();
    session.apply(notice('one'));
    session.apply(
      notice('two', { level: 'warning', text: { en: 'Hang up your handset', 'zh-CN': '请挂断听筒' } }),
    );
    session.apply(notice('three', { level: 'error', code: '26', text: undefined }));
    await until(() => parts(element, 'notice').length === 3);
    expect(seen(element)).to.contain('Words of one').and.to.contain('Hang up your handset');
    expect(seen(element)).to.contain('The data center has reached its limit of concurrent calls (26)');
    await expectAccessible(element);
    session.parentElement!.lang = 'zh-CN';
    await until(() => seen(element).includes('请挂断听筒'));
    expect(seen(element)).to.contain('数据中心已达到最大并发呼叫限制 (26)');
    await expectAccessible(element);
    session.parentElement!.lang = 'en';
    const dismiss = await findButton(element, /^Dismiss.*Words of one/);
    dismiss.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => parts(element, 'notice').length === 2);
    expect(seen(element)).not.to.contain('Words of one');
  });

  it('the same message twice is one', async () => {
    const { session, element } = await open();
    session.apply(notice('one'));
    session.apply(notice('one'));
    session.apply(notice('one', { text: 'Newer words' }));
    await until(() => seen(element).includes('Newer words'));
    expect(parts(element, 'notice').length).to.equal(1);
  });

  it('a message about a call that a card shows is no failure: it stands here', async () => {
    const { session, element } = await open('<cc-call-card></cc-call-card><cc-notices></cc-notices>', [
      makeCall(),
    ]);
    session.apply(notice('left', { callId: 'call-1', text: 'Ben Ortiz declined the consult' }));
    await until(() => seen(session).includes('Ben Ortiz declined the consult'));
    expect(parts(element, 'notice').length).to.equal(1);
  });

  it('a line that is down, until it is up again', async () => {
    const { session, element } = await open();
    session.apply({ type: 'link', link: { status: 'offline', since: NOW } });
    await until(() => seen(element).includes('No connection to the phone system'));
    await expectAccessible(element);
    session.apply({ type: 'link', link: { status: 'online', since: NOW } });
    await until(() => seen(element) === '');
    session.apply({ type: 'link', link: { status: 'offline', since: NOW + 1 } });
    (await findButton(element, /^Dismiss/)).click();
    await until(() => seen(element) === '');
    session.apply({ type: 'link', link: { status: 'online', since: NOW + 2 } });
    session.apply({ type: 'link', link: { status: 'offline', since: NOW + 3 } });
    await until(() => seen(element).includes('No connection'), 'another time it is news again');
  });

  it('failures of codes have words in both languages', async () => {
    const WORDS: [code: string, en: string, zh: string][] = [
      ['timeout', 'No answer from the phone system', '电话系统没有响应'],
      [
        '26',
        'The data center has reached its limit of concurrent calls (26)',
        '数据中心已达到最大并发呼叫限制 (26)',
      ],
      ['27', 'The tenant has reached its limit of concurrent calls (27)', '租户已达到最大并发呼叫限制 (27)'],
    ];
    const { session, element } = await open('<cc-notices></cc-notices>', [makeCall()]);
    for (const [code, en, zh] of WORDS) {
      session.parentElement!.lang = 'en';
      session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code }), {
        once: true,
      });
      await session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
      await until(() => seen(element).includes(en), en);
      session.parentElement!.lang = 'zh-CN';
      await until(() => seen(element).includes(zh), zh);
      expect(seen(element)).to.contain('保留').and.to.contain('重试');
    }
  });

  it('Try again makes a request of its own, which the page hears', async () => {
    const { session, element } = await open('<cc-notices></cc-notices>', [makeCall()]);
    const requests = hear(session, 'cc-request');
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }), {
      once: true,
    });
    await session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    const events = hear(element, 'cc-hold-request');
    (await findButton(element, 'Try again')).click();
    expect(events.length).to.equal(1);
    expect(requests.length).to.equal(2);
    await until(() => seen(element) === '', 'the old failure is gone');
  });
});

describe('what is spoken', () => {
  const CALLS: [what: string, apply: (id: string) => object, says: string][] = [
    ['an offer', () => callState('offered-inbound').call, 'Incoming call, Jordan Lee, Card Support'],
    ['a consult', () => callState('offered-consult').call, 'Consult request, Ada Njoku, Card Support'],
  ];
  for (const [what, make, says] of CALLS) {
    it(`${what}, once, however many elements show it`, async () => {
      const { session } = await open(
        '<cc-desktop></cc-desktop><cc-call-list></cc-call-list><cc-call-card></cc-call-card><cc-notices></cc-notices>',
      );
      const regions = listenToRegions();
      session.apply({ type: 'call', call: make('x') as never });
      await settled(session);
      await frames(4);
      regions.stop();
      expect(regions.said.filter((text) => text.includes(says))).to.deep.equal([says]);
    });
  }

  it('connected, wrap-up: politely', async () => {
    const { session } = await open('<cc-call-card></cc-call-card>');
    session.apply({ type: 'call', call: callState('offered-inbound').call as never });
    await settled(session);
    const regions = listenToRegions();
    session.apply({ type: 'call-patch', callId: 'offered-inbound', patch: { phase: 'connected' } });
    await settled(session);
    await frames(2);
    session.apply({ type: 'call-patch', callId: 'offered-inbound', patch: { phase: 'wrapup' } });
    await settled(session);
    await frames(2);
    regions.stop();
    expect(regions.said).to.deep.equal(['Connected to Jordan Lee', 'Wrap-up']);
    const alerts = allByRole(document, 'alert').map((region) => region.textContent?.trim());
    expect(alerts.join()).not.to.contain('Connected');
  });

  it('each message once; nothing of a state that is replayed', async () => {
    const { session } = await open('<cc-notices></cc-notices><cc-call-card></cc-call-card>');
    const regions = listenToRegions();
    session.apply(notice('one'));
    session.apply(notice('one'));
    await settled(session);
    await frames(3);
    expect(regions.said.filter((text) => text.includes('Words of one')).length).to.equal(1);
    session.state = snapshotOf(makeCall({ id: 'replayed' }), { agent: makeAgent() }) as never;
    await settled(session);
    await frames(3);
    regions.stop();
    expect(regions.said.join()).not.to.contain('Incoming call');
  });

  it('goes on when the element that spoke leaves the page', async () => {
    const { session } = await open('<cc-notices></cc-notices><cc-call-list></cc-call-list>');
    session.firstElementChild!.remove();
    const outer = session.parentElement!;
    const [list] = session.children;
    // also without the session element itself: a store shown by elements alone
    const alone = document.createElement('cc-call-list');
    outer.append(alone);
    await settled(session);
    await frames(3);
    const regions = listenToRegions();
    session.apply(notice('later', { level: 'error' }));
    await settled(session);
    await frames(3);
    regions.stop();
    expect(regions.said).to.deep.equal(['Words of later']);
    expect(list!.isConnected).to.equal(true);
  });

  it('the same words twice are said twice', async () => {
    const { session } = await open();
    session.apply(notice('warm-up'));
    await settled(session);
    await frames(3);
    const regions = listenToRegions();
    session.apply(notice('a', { text: 'Same words' }));
    await frames(3);
    session.apply(notice('b', { text: 'Same words' }));
    await frames(3);
    regions.stop();
    expect(regions.said.filter((text) => text === 'Same words').length).to.equal(2);
  });
});
