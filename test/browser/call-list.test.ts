/** The task list and the popovers of calls that ring. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCallList } from '../../src/index.js';
import { ago, callState, makeCall, makeLeg } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { deepAll, findButton, findRole, focused, isOff, part, parts, seen, until } from '../helpers/dom.js';
import { hear, mount, openSession, settled, shown } from '../helpers/page.js';

const offer = (id: string, seconds: number) =>
  ({
    ...callState('offered-inbound').call,
    id,
    since: ago(seconds),
    offeredAt: ago(seconds),
    ringDeadline: undefined,
    legs: [makeLeg({ name: `Caller ${id}` })],
  }) as ReturnType<typeof makeCall>;
const talking = (id: string) => makeCall({ id, legs: [makeLeg({ name: `Caller ${id}` })] });
const wrapping = (id: string) =>
  ({
    ...callState('wrapup').call,
    id,
    legs: [makeLeg({ name: `Caller ${id}`, phase: 'left' })],
  }) as ReturnType<typeof makeCall>;

const rows = (element: Element) => parts(element, 'task').map((row) => /Caller \w+/.exec(seen(row))?.[0]);
const popovers = (element: Element) =>
  deepAll(element, 'cc-call-card').map((card) => /Caller \w+/.exec(seen(card))?.[0]);

async function open(calls: ReturnType<typeof makeCall>[], lang = 'en', snapshot = {}) {
  const opened = await openSession('<cc-call-list></cc-call-list>', calls, { lang, snapshot });
  await shown(opened.element);
  return { ...opened, element: opened.element as CcCallList };
}

describe('<cc-call-list>', () => {
  it('says that there are no calls', async () => {
    expect(seen((await open([])).element)).to.equal('No calls');
    const { element } = await open([], 'zh-CN');
    await until(() => seen(element) === '没有呼叫');
    await expectAccessible(element);
  });

  it('shows every call: what goes on first, then offers by age; not those that are over', async () => {
    const { element } = await open([
      offer('new', 3),
      offer('old', 9),
      wrapping('wrap'),
      talking('talk'),
      { ...wrapping('over'), phase: 'ended' },
    ]);
    await findRole(element, 'list', 'Task list');
    await until(() => rows(element).length === 4);
    expect(rows(element).slice(0, 2)).to.have.members(['Caller wrap', 'Caller talk']);
    expect(rows(element).slice(2)).to.deep.equal(['Caller old', 'Caller new']);
    const text = (id: string) =>
      seen(parts(element, 'task').find((row) => seen(row).includes(`Caller ${id}`))!);
    expect(text('talk')).to.contain('Connected').and.to.contain('2:05').and.to.contain('Card Support');
    expect(text('wrap')).to.contain('Wrap-up').and.to.contain('0:12');
    expect(text('old')).to.contain('Incoming call').and.to.contain('Ringing').and.to.contain('0:09');
    expect(parts(element, 'timer').length).to.be.greaterThan(3);
    await expectAccessible(element);
  });

  it('状态用中文', async () => {
    const { element } = await open(
      [
        offer('a', 9),
        talking('b'),
        makeCall({ id: 'c', legs: [makeLeg({ hold: true, holdSince: ago(3) })] }),
      ],
      'zh-CN',
    );
    await findRole(element, 'list', '任务列表');
    for (const word of ['传入呼叫', '振铃', '已连接', '保留呼叫', '卡片支持'])
      expect(seen(element)).to.contain(word);
    await expectAccessible(element);
  });

  const STATUS: [state: string, words: string][] = [
    ['offered-callback', 'Callback'],
    ['offered-outdial-ringing', 'Outdial call'],
    ['offered-campaign', 'Campaign call'],
    ['offered-consult', 'Consult request'],
    ['held', 'Call on hold'],
    ['conference', 'Conference'],
    ['consulted', 'Consulting'],
    ['consulted-held', 'Consult on hold'],
  ];
  for (const [id, words] of STATUS) {
    it(`${id}: ${words}`, async () => {
      const { element } = await open([callState(id).call]);
      expect(seen(part(element, 'task')!)).to.contain(words);
    });
  }

  it('selects by click and by key; says which is selected', async () => {
    const { element, session } = await open([talking('one'), wrapping('two')]);
    const changes = hear(session, 'cc-selection-changed');
    const current = () => parts(element, 'task').find((row) => row.getAttribute('aria-current') === 'true');
    await until(() => current() && seen(current()!).includes('Caller one'), 'who is talked to comes first');
    parts(element, 'task')
      .find((row) => seen(row).includes('Caller two'))!
      .click();
    await until(() => seen(current()!).includes('Caller two'));
    expect(session.selectedCallId).to.equal('two');
    const first = parts(element, 'task').find((row) => seen(row).includes('Caller one'))!;
    first.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(current()!).includes('Caller one'));
    expect(changes.map(({ detail }) => detail.next)).to.deep.equal(['two', 'one']);
  });

  it('offers stack as popovers', async () => {
    const { element } = await open([talking('talk'), offer('one', 9), offer('two', 3)]);
    await until(() => popovers(element).filter(Boolean).length === 2);
    expect(popovers(element)).to.deep.equal(['Caller one', 'Caller two']);
    expect(element.shadowRoot!.textContent).not.to.contain(' of ');
  });

  it('"1–5 of 7": pages beyond five', async () => {
    const { element, session } = await open(Array.from({ length: 7 }, (_, i) => offer(`n${i + 1}`, 60 - i)));
    await until(() => popovers(element).filter(Boolean).length === 5);
    expect(popovers(element)[0]).to.equal('Caller n1');
    expect(seen(element)).to.contain('1–5 of 7');
    expect(isOff(await findButton(element, 'Previous'))).to.equal(true);
    const next = await findButton(element, 'Next');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(element).includes('6–7 of 7'));
    await until(() => popovers(element).join() === 'Caller n6,Caller n7');
    expect(isOff(next)).to.equal(true);
    expect(focused(), 'the focus stays').to.equal(next);
    await expectAccessible(element);
    for (let i = 3; i <= 7; i++) session.apply({ type: 'call-removed', callId: `n${i}` });
    await settled(session);
    await until(() => popovers(element).join() === 'Caller n1,Caller n2', 'back on a page that is there');
    expect(seen(element)).not.to.contain(' of ');
  });

  it('第 1–5 个，共 7 个', async () => {
    const { element } = await open(
      Array.from({ length: 7 }, (_, i) => offer(`n${i}`, 60 - i)),
      'zh-CN',
    );
    await until(() => seen(element).includes('第 1–5 个，共 7 个'));
    await findButton(element, '下一页');
  });

  it('placement: in the list, or in a corner of the window', async () => {
    const { element } = await open([offer('a', 9)]);
    const box = () => part(element, 'popovers')!;
    expect(getComputedStyle(box()).position).not.to.equal('fixed');
    element.placement = 'corner';
    await element.updateComplete;
    expect(getComputedStyle(box()).position).to.equal('fixed');
    await until(() => seen(box()).includes('Caller a'));
  });

  it('passes slots on to the call', async () => {
    const { session } = await openSession(
      '<cc-call-list><b slot="call:a:before">Over A</b><b slot="call:b:after">Under B</b></cc-call-list>',
      [offer('a', 9), offer('b', 3)],
    );
    await until(() => seen(session).includes('Over A'));
    const cards = deepAll(session, 'cc-call-card');
    expect(seen(cards[0]!))
      .to.match(/^Over A/)
      .and.not.to.contain('Under B');
    expect(seen(cards[1]!)).to.match(/Under B$/);
  });

  it('without a line the last known state stays', async () => {
    const { element } = await open([talking('one'), offer('two', 9)], 'en', { link: { status: 'offline' } });
    await until(() => rows(element).length === 2);
    await until(() => seen(element).includes('last known'));
    await expectAccessible(element);
  });

  it('a row stays the same element while its call goes on', async () => {
    const { element, session } = await open([talking('one'), offer('two', 9)]);
    const row = parts(element, 'task').find((item) => seen(item).includes('Caller two'))!;
    row.focus();
    session.apply({ type: 'call', call: { ...talking('two') } as never });
    session.apply({ type: 'call-removed', callId: 'one' });
    await settled(session);
    await until(() => rows(element).length === 1);
    expect(parts(element, 'task')[0]).to.equal(row);
    expect(focused()).to.equal(row);
  });

  it('stands alone with calls of its own', async () => {
    const element = mount<CcCallList>('<cc-call-list></cc-call-list>');
    element.calls = [talking('one')] as never;
    await shown(element);
    expect(rows(element)).to.deep.equal(['Caller one']);
    element.calls = JSON.stringify([talking('two'), talking('three')]);
    await until(() => rows(element).length === 2);
    element.setAttribute('calls', '[]');
    await until(() => seen(element) === 'No calls');
  });
});
