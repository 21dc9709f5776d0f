/** The agent's state: menu by mouse and keys, idle codes, the RONA popover. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CcAgentState, CcSession } from '../../src/index.js';
import { ago, makeAgent, makeCall, makeLeg, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  button,
  byRole,
  descriptionOf,
  findButton,
  findRole,
  focused,
  frames,
  isOff,
  listenToRegions,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { resize } from '../helpers/engine.js';
import { hear, lineOf, mount, openSession, settled, shown } from '../helpers/page.js';

type State = NonNullable<ReturnType<typeof makeAgent>>['state'];
const at = (state: Partial<State>, more: object = {}) =>
  snapshotOf([], {
    agent: makeAgent({ state: { kind: 'available', since: ago(75), ...state } as State, ...more }),
  });

async function open(snapshot: object = at({}), lang = 'en') {
  const opened = await openSession('<cc-agent-state></cc-agent-state>', [], { lang, snapshot });
  await shown(opened.element);
  return { ...opened, requests: hear(opened.session, 'cc-request') };
}
const opener = (element: Element) => until(() => part(element, 'button'), 'the button');
const menu = (element: Element) => byRole(element, 'listbox');
const options = (element: Element) => allByRole(menu(element) ?? element, 'option').map((item) => seen(item));
const openMenu = async (element: Element) => {
  (await opener(element)).click();
  return until(() => menu(element), 'the menu');
};

describe('<cc-agent-state>', () => {
  const FACES: [kind: string, en: string, zh: string][] = [
    ['available', 'Available', '可用'],
    ['idle', 'Idle · Lunch', '空闲 · 午餐'],
    ['engaged', 'Engaged', '通话中'],
    ['wrapup', 'Wrap-up', '话后处理'],
    ['offline', 'Offline', '离线'],
  ];
  for (const [kind, en, zh] of FACES) {
    it(`${kind}: ${en} ${zh}`, async () => {
      const state = at({ kind: kind as State['kind'], ...(kind === 'idle' && { idleCodeId: 'lunch' }) });
      const { element } = await open(state);
      expect(seen(await opener(element))).to.contain(`${en} 1:15`);
      expect(nameOf(await opener(element))).to.contain(en);
      await expectAccessible(element);
      const chinese = await open(state, 'zh-CN');
      await until(() => seen(chinese.element).includes(zh));
      await expectAccessible(chinese.element, 'structure');
    });
  }

  it('has its parts, and its time goes on', async () => {
    const { element, clock } = await open();
    await clock.advance(5000);
    expect(seen(await opener(element))).to.contain('1:20');
    await openMenu(element);
    for (const name of ['button', 'menu', 'timer'])
      expect(parts(element, name).length, name).to.be.greaterThan(0);
  });

  it('says what follows wrap-up', async () => {
    const { element } = await open(
      at({ kind: 'wrapup' }, { next: { kind: 'idle', idleCodeId: 'training' } }),
    );
    expect(seen(element)).to.contain('Idle · Training after this call');
  });

  it('stands alone with data of its own', async () => {
    const element = mount<CcAgentState>('<cc-agent-state></cc-agent-state>');
    element.setAttribute('agent', JSON.stringify(makeAgent()));
    element.setAttribute('profile', JSON.stringify(makeProfile()));
    await shown(element);
    const asked = hear(element, 'cc-agent-state-request');
    await openMenu(element);
    byRole(element, 'option', 'Lunch')!.click();
    expect(asked[0]!.detail).to.include({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
  });
});

describe('<cc-agent-state>, the menu', () => {
  it('offers Available and each idle code, and asks for what is chosen', async () => {
    const { element, requests, session } = await open();
    expect(menu(element)).to.equal(undefined);
    const opens = await opener(element);
    expect(opens.getAttribute('aria-expanded')).to.equal('false');
    await openMenu(element);
    await until(() => opens.getAttribute('aria-expanded') === 'true');
    expect(options(element)).to.deep.equal(['Available', 'Lunch', 'Training']);
    expect(byRole(element, 'option', 'Available')!.getAttribute('aria-selected')).to.equal('true');
    await expectAccessible(element);
    byRole(element, 'option', 'Training')!.click();
    expect(requests[0]!.detail).to.include({ type: 'agent-state', state: 'idle', idleCodeId: 'training' });
    await settled(session);
    await frames();
    expect(menu(element), 'the menu closes').to.equal(undefined);
    await until(() => opens.getAttribute('aria-expanded') === 'false', 'it says so');
    expect(focused(), 'the focus returns').to.equal(opens);
    await settled(session);
    expect(element.matches(':state(pending)')).to.equal(true);
    expect(seen(opens), 'nothing is shown that is not confirmed').to.contain('Available');
    session.apply({
      type: 'agent',
      agent: makeAgent({ rev: 2, state: { kind: 'idle', idleCodeId: 'training', since: NOW } }),
    });
    await until(() => seen(opens).includes('Idle · Training'));
    expect(element.matches(':state(pending)')).to.equal(false);
  });

  it('what is chosen at once, before the browser says that it is open, closes it for good', async () => {
    const { element } = await open();
    (await opener(element)).click();
    await element.updateComplete;
    byRole(element, 'option', 'Training')!.click();
    await frames();
    expect(menu(element) === undefined).to.equal(true);
    expect((await opener(element)).getAttribute('aria-expanded')).to.equal('false');
  });

  it('by mouse, and a click elsewhere closes it', async () => {
    const { element } = await open();
    const { x, y, width, height } = (await opener(element)).getBoundingClientRect();
    const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position: middle });
    await until(() => menu(element), 'open');
    await sendMouse({ type: 'click', position: [700, 500] });
    await until(() => !menu(element), 'closed');
    await sendMouse({ type: 'click', position: middle });
    await until(() => menu(element), 'open again');
    await sendMouse({ type: 'click', position: middle });
    await until(() => !menu(element), 'the button closes it too');
  });

  it('by keys: arrows, Home, End, first letters, Enter', async () => {
    const { element, requests, session } = await open();
    const outside = hear(session, 'keydown');
    (await opener(element)).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => menu(element), 'the menu');
    const now = () => seen(focused()!);
    await until(() => focused()?.getAttribute('role') === 'option', 'the focus is in the menu');
    expect(now(), 'on what is so now').to.equal('Available');
    for (const [key, name] of [
      ['ArrowDown', 'Lunch'],
      ['ArrowDown', 'Training'],
      ['ArrowDown', 'Available'],
      ['ArrowUp', 'Training'],
      ['Home', 'Available'],
      ['End', 'Training'],
      ['l', 'Lunch'],
    ] as const) {
      await sendKeys({ press: key });
      expect(now(), key).to.equal(name);
    }
    expect(requests).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(requests[0]!.detail).to.include({ state: 'idle', idleCodeId: 'lunch' });
    const leaked = outside.map((event) => (event as unknown as KeyboardEvent).key);
    expect(leaked, 'keys that are used here').not.to.include.members(['Home', 'End', 'l']);
  });

  it('Escape closes it, asks nothing, gives the focus back', async () => {
    const { element, requests } = await open();
    (await opener(element)).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => menu(element), 'the menu');
    await until(() => focused()?.getAttribute('role') === 'option');
    await sendKeys({ press: 'Escape' });
    await until(() => !menu(element), 'closed');
    expect(focused()).to.equal(await opener(element));
    expect(requests).to.deep.equal([]);
  });

  it('stays open and usable while updates come', async () => {
    const { element, session } = await open();
    await openMenu(element);
    await until(() => focused()?.getAttribute('role') === 'option');
    const before = focused();
    session.apply({ type: 'agent', agent: makeAgent({ rev: 2, name: 'Ada N.' }) });
    await settled(session);
    expect(menu(element)).to.be.ok;
    expect(focused()).to.equal(before);
  });

  it('in a low, narrow window it is all there, wherever its button is: it scrolls', async () => {
    await resize(320, 256);
    try {
      const idleCodes = Array.from({ length: 20 }, (_, i) => ({ id: `code-${i}`, name: `Code ${i}` }));
      for (const [inset, what] of [
        ['20px auto auto 24px', 'at the beginning'],
        ['auto 0 0 auto', 'at the end'],
      ] as const) {
        const { element, session } = await open({ ...at({}), profile: makeProfile({ idleCodes }) });
        Object.assign(element.style, { position: 'fixed', inset, width: '140px' });
        const within = (item: Element) => {
          const { left, right, top, bottom } = item.getBoundingClientRect();
          expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight], what).to.deep.equal([
            true,
            true,
            true,
            true,
          ]);
        };
        within(await openMenu(element));
        await until(() => focused()?.getAttribute('role') === 'option', 'the focus');
        await sendKeys({ press: 'End' });
        await until(() => seen(focused()!) === 'Code 19', 'the last one');
        within(focused()!);
        session.remove();
      }
    } finally {
      await resize(800, 600);
    }
  });

  it('during a call it is off, with the reason', async () => {
    const { element, requests } = await open({ ...snapshotOf(makeCall()) });
    const opens = await opener(element);
    expect([isOff(opens), descriptionOf(opens)]).to.deep.equal([true, 'You are on a call']);
    opens.click();
    opens.focus();
    await sendKeys({ press: 'ArrowDown' });
    await frames();
    expect(menu(element)).to.equal(undefined);
    expect(requests).to.deep.equal([]);
    expect(focused(), 'in reach of the keyboard').to.equal(opens);
  });

  it('without a line it is off, with the reason', async () => {
    const { element } = await open({ ...at({}), link: { status: 'offline' } });
    expect(descriptionOf(await opener(element))).to.equal('No connection to the phone system');
    await expectAccessible(element);
  });

  it('a change that failed is told once, and can be asked again', async () => {
    const session = mount<CcSession>(
      '<cc-session><cc-agent-state></cc-agent-state><cc-notices></cc-notices></cc-session>',
    );
    const line = lineOf();
    session.connector = line.connector;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: at({}) });
    await settled(session);
    const [element, notices] = session.children;
    const regions = listenToRegions();
    await openMenu(element!);
    byRole(element!, 'option', 'Lunch')!.click();
    await frames(2);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await until(() => seen(session).includes('The phone system refused'));
    await settled(session);
    await frames(3);
    regions.stop();
    const places = [element!, notices!].filter((item) => seen(item).includes('The phone system refused'));
    expect(places.length, 'in one place').to.equal(1);
    expect(regions.said.filter((text) => text.includes('The phone system refused')).length).to.equal(1);
    expect(isOff(await opener(element!))).to.equal(false);
  });
});

describe('<cc-agent-state>, RONA', () => {
  const missed = makeCall({
    phase: 'ended',
    since: NOW,
    connectedAt: undefined,
    end: { reason: 'rona', by: 'system' },
    legs: [makeLeg({ name: 'Jordan Lee', phase: 'left' })],
  });
  const rona = (more: object = {}) => ({ ...at({ kind: 'rona', since: ago(3) }), calls: [missed], ...more });
  const popover = (element: Element) =>
    until(() => {
      const found = part(element, 'popover');
      return found?.matches(':popover-open') ? found : undefined;
    }, 'the RONA popover');

  it('says what happened and offers both ways, in both languages', async () => {
    const { element } = await open(rona());
    const opened = await popover(element);
    expect(seen(opened)).to.contain('RONA').and.to.contain('You missed a call').and.to.contain('Jordan Lee');
    expect(seen(opened)).to.contain('+1 201 553 2447').and.to.contain('0:03');
    expect(nameOf(opened)).to.equal('You missed a call');
    expect(element.matches(':state(rona)')).to.equal(true);
    await findButton(opened, 'Available');
    await findButton(opened, 'Idle');
    expect(parts(opened, 'action-agent-state').length).to.be.greaterThan(1);
    await expectAccessible(element);
    const chinese = await open(rona(), 'zh-CN');
    await until(() => seen(chinese.element).includes('您错过了一个呼叫'));
    await findButton(chinese.element, '可用');
    await findButton(chinese.element, '空闲');
    await expectAccessible(chinese.element, 'structure');
  });

  it('takes no focus away', async () => {
    const { session } = await open(at({}));
    const field = document.createElement('input');
    session.after(field);
    field.focus();
    session.state = rona() as never;
    await popover(session);
    await frames();
    expect(document.activeElement).to.equal(field);
  });

  it('Available asks for it; what the backend says closes it', async () => {
    const { element, requests, session } = await open(rona());
    const opened = await popover(element);
    (await findButton(opened, 'Available')).click();
    expect(requests[0]!.detail).to.include({ type: 'agent-state', state: 'available' });
    await settled(session);
    expect(opened.matches(':popover-open'), 'not before it is confirmed').to.equal(true);
    session.apply({ type: 'agent', agent: makeAgent({ rev: 2, state: { kind: 'available', since: NOW } }) });
    await until(() => !part(element, 'popover'), 'it is gone');
  });

  it('Idle asks which, by keyboard too, and there is a way back', async () => {
    const { element, requests } = await open(rona());
    const opened = await popover(element);
    (await findButton(opened, 'Idle')).focus();
    await sendKeys({ press: 'Enter' });
    await findButton(opened, 'Lunch');
    expect(seen(opened)).to.contain('Choose why you are idle');
    await until(() => opened.contains(focused()), 'the focus is with the codes');
    expect(requests).to.deep.equal([]);
    await expectAccessible(element);
    (await findButton(opened, 'Back')).click();
    await findButton(opened, 'Available');
    (await findButton(opened, 'Idle')).click();
    (await findButton(opened, 'Training')).focus();
    await sendKeys({ press: 'Enter' });
    expect(requests[0]!.detail).to.include({ state: 'idle', idleCodeId: 'training' });
  });

  it('without idle codes, Idle is Idle', async () => {
    const { element, requests } = await open(rona({ profile: makeProfile({ idleCodes: [] }) }));
    (await findButton(await popover(element), 'Idle')).click();
    expect(requests[0]!.detail).to.include({ state: 'idle' });
    expect(requests[0]!.detail).not.to.have.property('idleCodeId');
  });

  it('Escape puts it away, not the state; the menu still offers the way out', async () => {
    const { element, requests } = await open(rona());
    const opened = await popover(element);
    (await findButton(opened, 'Available')).focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !opened.matches(':popover-open'));
    expect(focused()).to.equal(await opener(element));
    expect(requests).to.deep.equal([]);
    expect(seen(await opener(element))).to.contain('RONA');
    await openMenu(element);
    expect(options(element)).to.include.members(['Available', 'Lunch']);
  });

  it('in a low, narrow window it is all there', async () => {
    await resize(320, 256);
    try {
      const { element } = await open(rona());
      Object.assign(element.style, { position: 'fixed', inset: '20px auto auto 24px', width: '140px' });
      await frames();
      const { left, right, top, bottom } = (await popover(element)).getBoundingClientRect();
      expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight]).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
    } finally {
      await resize(800, 600);
    }
  });

  it('a second missed call opens it again', async () => {
    const { element, session } = await open(rona());
    const opened = await popover(element);
    (await findButton(opened, 'Available')).focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !opened.matches(':popover-open'));
    session.apply({ type: 'agent', agent: makeAgent({ rev: 2, state: { kind: 'available', since: NOW } }) });
    await settled(session);
    session.apply({ type: 'agent', agent: makeAgent({ rev: 3, state: { kind: 'rona', since: NOW + 1 } }) });
    await popover(element);
    expect(button(element, 'Idle')).to.be.ok;
  });

  it('survives a move in the page', async () => {
    const { element, session } = await open(rona());
    await popover(element);
    const box = document.createElement('div');
    session.append(box);
    box.append(element);
    await settled(session);
    await popover(element);
    await findRole(element, 'button', 'Available');
  });

  it('a failure stands in it', async () => {
    const { element, session } = await open(rona());
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }));
    const opened = await popover(element);
    (await findButton(opened, 'Available')).click();
    await until(() => seen(opened).includes('The phone system refused'));
    expect(isOff(await findButton(opened, 'Available'))).to.equal(false);
    await expectAccessible(element);
  });
});
