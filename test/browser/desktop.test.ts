/** The whole desktop: what stands where, in each situation. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCampaignContact, CcDesktop } from '../../src/index.js';
import {
  CALL_STATES,
  callState,
  makeCall,
  makeLeg,
  makeProfile,
  snapshotOf,
  NOW,
} from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  byRole,
  deep,
  deepAll,
  findButton,
  findRole,
  focused,
  frames,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { resize } from '../helpers/engine.js';
import { hear, mount, openDesk, openSession, settled } from '../helpers/page.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';

async function open(calls: ReturnType<typeof makeCall>[] = [], lang = 'en', snapshot = {}) {
  const desk = mount<CcDesktop>('<cc-desktop id="desk"></cc-desktop>', lang);
  desk.clock = new ManualClock(NOW);
  desk.state = snapshotOf(calls, snapshot) as never;
  await settled(desk);
  await until(() => seen(desk));
  return desk;
}

describe('<cc-desktop>', () => {
  it('without a call: agent, line, empty list', async () => {
    const desk = await open();
    expect(seen(part(desk, 'header')!))
      .to.contain('Available')
      .and.to.contain('Online');
    expect(seen(desk)).to.contain('No calls');
    for (const name of ['header', 'list', 'main', 'notices'])
      expect(parts(desk, name).length, name).to.equal(1);
    await expectAccessible(desk);
  });

  it('没有呼叫', async () => {
    const desk = await open([], 'zh-CN');
    await until(() => seen(desk).includes('没有呼叫'));
    expect(seen(part(desk, 'header')!)).to.contain('可用');
    await expectAccessible(desk);
  });

  for (const state of CALL_STATES.filter(({ call, request }) => call.phase !== 'ended' && !request)) {
    it(`${state.id} is accessible in both languages`, async () => {
      for (const lang of ['en', 'zh-CN']) {
        const desk = await open([state.call], lang, { profile: makeProfile(state.profile) });
        await until(() => deep(desk, 'cc-call-card') && seen(deep(desk, 'cc-call-card')!));
        await expectAccessible(desk, lang === 'en' ? 'all' : 'structure');
        desk.remove();
      }
    });
  }

  it('shows one card of the selected call, and the list of all', async () => {
    const desk = await open([
      makeCall({ id: 'one' }),
      makeCall({ id: 'two', legs: [makeLeg({ name: 'Second Caller' })] }),
    ]);
    await until(() => deepAll(desk, 'cc-call-card').length === 1);
    const card = () => seen(deep(desk, 'cc-call-card')!);
    await until(() => card().includes('Jordan Lee'));
    parts(desk, 'task')
      .find((row) => seen(row).includes('Second Caller'))!
      .click();
    await until(() => card().includes('Second Caller'));
    desk.selectedCallId = 'one';
    await until(() => card().includes('Jordan Lee'));
  });

  it('a call that rings while another goes on is a popover in the list, not a second card', async () => {
    const desk = await open([
      makeCall(),
      { ...callState('offered-inbound').call, legs: [makeLeg({ name: 'Second Caller' })] },
    ]);
    await until(() => seen(desk).includes('Answer on your phone'));
    const main = part(desk, 'main')!;
    expect(seen(main)).to.contain('Jordan Lee').and.not.to.contain('Second Caller');
    expect(seen(part(desk, 'list')!))
      .to.contain('Second Caller')
      .and.to.contain('Answer on your phone');
    expect(deepAll(desk, 'cc-call-card').length).to.equal(2);
  });

  it('wrap-up stands beside the card', async () => {
    const desk = await open([callState('wrapup').call]);
    await until(() => deep(desk, 'cc-wrapup'));
    await findButton(desk, 'Submit');
    expect(seen(deep(desk, 'cc-call-card')!)).to.contain('Wrap-up');
  });

  it('without a line: it says so, shows what was last known, and tells of it', async () => {
    const { desk, sim, pass } = await openDesk();
    sim.offerCall({ from: '+12015532447' });
    sim.phone('ada').answer();
    await pass(5);
    const undo = sim.fault({ dropLink: true });
    await pass(1);
    await until(() => seen(part(desk, 'header')!).includes('Offline'));
    expect(seen(desk)).to.contain('No connection to the phone system').and.to.contain('last known');
    await expectAccessible(desk);
    undo();
    await pass(1);
    await until(() => seen(part(desk, 'header')!).includes('Online'));
    expect(seen(desk)).not.to.contain('last known');
    await findButton(desk, 'Hold');
  });

  it('passes slots on to the call, and has one of its own', async () => {
    const desk = mount<CcDesktop>(
      '<cc-desktop><b slot="call:call-1:before">Case 4711</b><b slot="call:call-1:after">Below</b><i>Beside</i></cc-desktop>',
    );
    desk.state = snapshotOf(makeCall()) as never;
    await settled(desk);
    await until(() => seen(desk).includes('Case 4711'));
    const card = seen(deep(desk, 'cc-call-card')!);
    expect(card).to.match(/^Case 4711 .* Below$/);
    expect(seen(desk)).to.contain('Beside');
  });

  it('state and one listener are enough', async () => {
    const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
    const requests = hear(desk, 'cc-request');
    desk.setAttribute('state', JSON.stringify(snapshotOf(makeCall({ variables: [] }))));
    (await findButton(desk, 'Hold')).click();
    expect(requests[0]!.detail).to.include({ type: 'hold', callId: 'call-1' });
    desk.setAttribute(
      'state',
      JSON.stringify(
        snapshotOf(makeCall({ variables: [], legs: [makeLeg({ hold: true, holdSince: NOW })] })),
      ),
    );
    await findButton(desk, 'Resume');
  });

  it('a state of its own inside another session makes it its own', async () => {
    const { session } = await openSession('<cc-desktop></cc-desktop>', makeCall());
    const desk = session.firstElementChild as CcDesktop;
    await until(() => seen(desk).includes('Jordan Lee'));
    desk.state = snapshotOf(makeCall({ legs: [makeLeg({ name: 'Own Caller' })] })) as never;
    await until(() => seen(desk).includes('Own Caller'));
    expect(JSON.stringify(session.state)).not.to.contain('Own Caller');
    const [outside, inside] = [hear(session, 'cc-request'), hear(desk, 'cc-request')];
    (await findButton(desk, 'Hold')).click();
    expect([outside.length, inside.length]).to.deep.equal([0, 1]);
  });

  it('the focus follows to the wrap-up, also where the page answers at once', async () => {
    const desk = await open([makeCall()]);
    desk.addEventListener('cc-request', (event) => {
      event.respondWith(Promise.resolve());
      desk.apply({ type: 'call', call: { ...callState('wrapup').call, id: 'call-1', rev: 9 } });
    });
    const end = await findButton(desk, 'End');
    end.focus();
    end.click();
    await until(() => focused()?.id === 'search', 'the focus is in the wrap-up');
  });

  it('the focus stays at the place of a call that is gone', async () => {
    const profile = makeProfile({ endCallEnabled: true });
    const ringing = { ...callState('offered-outdial-ringing').call, id: 'call-1' };
    for (const next of [
      { type: 'call-removed', callId: 'call-1' },
      { type: 'call', call: makeCall({ rev: 9, kind: 'outdial' }) },
    ]) {
      const desk = await open([ringing], 'en', { profile });
      (await findButton(desk, 'Cancel')).focus();
      desk.apply(next as never);
      await until(() => focused() === part(desk, 'main'), 'the focus is where the call was');
      desk.remove();
    }
  });

  it('and is taken from nobody else', async () => {
    const desk = await open([makeCall()]);
    const field = document.createElement('input');
    desk.parentElement!.append(field);
    const end = await findButton(desk, 'End');
    end.focus();
    field.focus();
    desk.apply({ type: 'call-removed', callId: 'call-1' });
    await settled(desk);
    await frames();
    expect(document.activeElement === field).to.equal(true);
  });

  for (const width of [320, 480, 800, 1200]) {
    it(`fits into ${width} px without scrolling sideways`, async () => {
      await resize(width, 800);
      try {
        const desk = await open([
          callState('consult-other').call,
          callState('offered-inbound').call,
          callState('long-names').call,
        ]);
        desk.selectedCallId = 'long-names';
        await settled(desk);
        await until(() => seen(desk).includes('Maximiliane'));
        const { documentElement } = document;
        expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
        for (const item of deepAll(desk, 'button')) {
          if (!item.checkVisibility()) continue;
          const { right, left } = item.getBoundingClientRect();
          expect(right, item.innerText).to.be.at.most(innerWidth + 0.5);
          expect(left, item.innerText).to.be.at.least(-0.5);
        }
      } finally {
        await resize(800, 600);
      }
    });
  }

  it('right to left: nothing overflows, numbers stay as dialled', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const desk = await open([callState('consult-other').call]);
      await until(() => seen(desk).includes('Ben Ortiz'));
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      const number = parts(desk, 'number')[0]!;
      expect(getComputedStyle(number.querySelector('[dir]')!).direction).to.equal('ltr');
    } finally {
      document.documentElement.dir = '';
    }
  });

  describe('dialling out', () => {
    const dialpad = (desk: Element) => deep(desk, '#outdial')!;
    const isOpen = (desk: Element) => dialpad(desk).matches(':popover-open');
    const number = (desk: Element) => deep(desk, '#number') as HTMLInputElement;

    it('has the button by the profile, and it opens the dialpad with the focus in its field', async () => {
      const without = await open([], 'en', { profile: makeProfile({ outdial: { enabled: false } }) });
      expect(byRole(without, 'button', 'Outdial call')).to.equal(undefined);
      const desk = await open();
      const button = await findButton(desk, 'Outdial call');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await until(() => focused() === number(desk), 'the field has the focus');
      expect([isOpen(desk), button.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
      expect(byRole(desk, 'dialog', 'Outdial call') !== undefined).to.equal(true);
      await expectAccessible(desk);
    });

    for (const how of ['Escape', 'Close', 'the button'] as const) {
      it(`closes by ${how}, the focus goes back, what was typed stays`, async () => {
        const desk = await open();
        const button = await findButton(desk, 'Outdial call');
        button.click();
        await until(() => focused() === number(desk), 'the field has the focus');
        await sendKeys({ type: '+1201' });
        if (how === 'Escape') await sendKeys({ press: 'Escape' });
        else if (how === 'Close') (await findButton(dialpad(desk), 'Close')).click();
        else button.click();
        await until(() => !isOpen(desk), 'closed');
        expect(focused() === button).to.equal(true);
        button.click();
        await until(() => number(desk)?.value === '+1201', 'what was typed');
      });
    }

    it('makes room for a call, and keeps what was typed', async () => {
      const desk = await open();
      (await findButton(desk, 'Outdial call')).click();
      await until(() => focused() === number(desk), 'the field has the focus');
      await sendKeys({ type: '+1201' });
      desk.apply({ type: 'call', call: callState('offered-inbound').call } as never);
      await settled(desk);
      await until(() => !isOpen(desk), 'closed');
      // opened during the call it stays: a number may be prepared
      (await findButton(desk, 'Outdial call')).click();
      await until(() => number(desk)?.value === '+1201', 'what was typed');
      desk.apply({
        type: 'call',
        call: { ...callState('connected').call, id: callState('offered-inbound').call.id },
      } as never);
      await settled(desk);
      expect(isOpen(desk)).to.equal(true);
      expect(seen(dialpad(desk))).to.contain('You are on a call');
    });

    it('what the profile has taken away does not open by itself when it is back', async () => {
      const desk = await open();
      (await findButton(desk, 'Outdial call')).click();
      await until(() => isOpen(desk), 'the dialpad');
      desk.apply({ type: 'profile', profile: { outdial: { enabled: false } } } as never);
      await settled(desk);
      desk.apply({ type: 'profile', profile: makeProfile() } as never);
      await settled(desk);
      await findButton(desk, 'Outdial call');
      expect(isOpen(desk)).to.equal(false);
      expect(deepAll(desk, 'cc-dialpad').length).to.equal(0);
    });

    it('dialpad and campaign contact are open one at a time', async () => {
      const { desk } = await openDesk();
      const campaign = deep(desk, 'cc-campaign-contact') as CcCampaignContact;
      (await findButton(desk, 'Outdial call')).click();
      await until(() => isOpen(desk), 'the dialpad');
      campaign.show();
      await until(() => !isOpen(desk), 'the dialpad is closed');
      (await findButton(desk, 'Outdial call')).click();
      await until(() => isOpen(desk) && !campaign.open, 'the contact is closed');
    });
  });

  describe('auxiliary information', () => {
    const tabs = (desk: Element) => allByRole(part(desk, 'auxiliary') ?? desk, 'tab').map(nameOf);
    const chosen = (desk: Element) =>
      allByRole(part(desk, 'auxiliary')!, 'tab').find((tab) => tab.getAttribute('aria-selected') === 'true');
    const HISTORY = [
      { id: 'h', channel: 'voice', direction: 'inbound', number: '+12015532447', at: NOW - 1000 },
    ];
    const guide = {
      id: 'g',
      start: 'q',
      questions: [{ id: 'q', text: 'Renew?', kind: 'choice', options: [{ id: 'y', label: 'Yes' }] }],
    };
    const campaignCall = () =>
      makeCall({ id: 'campaign', kind: 'campaign', guide: guide as never, phase: 'connected' });

    it('is not there when there is nothing to show', async () => {
      const desk = await open();
      expect(part(desk, 'auxiliary')).to.equal(undefined);
    });

    it('has the history, and for a call with a guide the guide first', async () => {
      const desk = await open([], 'en', { history: HISTORY });
      await until(
        () => deep(desk, 'cc-call-history') && seen(part(desk, 'auxiliary')!).includes('+1 201'),
        'the history',
      );
      expect(tabs(desk).slice(0, 1)).to.deep.equal(['Agent interaction history']);
      desk.apply({ type: 'call', call: campaignCall() } as never);
      await settled(desk);
      await until(() => /Renew\?/.test(seen(part(desk, 'auxiliary')!)), 'the guide');
      expect(tabs(desk).slice(0, 2)).to.deep.equal(['Call guide', 'Agent interaction history']);
      expect(nameOf(chosen(desk)!)).to.equal('Call guide');
      await expectAccessible(desk);
    });

    it('who answers the guide goes on when the call comes to its wrap-up, and is not lost when it is over', async () => {
      const desk = await open([campaignCall()]);
      const option = await until(() => deep(desk, 'input[type=radio]'), 'an answer');
      option.focus();
      desk.apply({ type: 'call', call: { ...campaignCall(), phase: 'wrapup' } } as never);
      await settled(desk);
      await until(() => deep(desk, 'cc-wrapup') && seen(deep(desk, 'cc-wrapup')!), 'the wrap-up');
      expect(focused() === option, 'the focus stays').to.equal(true);
      desk.apply({ type: 'call-removed', callId: 'campaign' } as never);
      await settled(desk);
      await until(() => focused() === part(desk, 'main'), 'the focus goes on where the call was');
    });

    it('stays where the agent went, as long as it is this call', async () => {
      const desk = await open([campaignCall()], 'en', { history: HISTORY });
      (await findRole(desk, 'tab', 'Agent interaction history')).click();
      await settled(desk);
      desk.apply({ type: 'call', call: { ...campaignCall(), muted: true } } as never);
      await settled(desk);
      expect(nameOf(chosen(desk)!)).to.equal('Agent interaction history');
      desk.apply([
        { type: 'call-removed', callId: 'campaign' },
        { type: 'call', call: { ...campaignCall(), id: 'next' } },
      ] as never);
      await settled(desk);
      expect(nameOf(chosen(desk)!)).to.equal('Call guide');
    });

    it('辅助信息: 呼叫指南, 座席交互历史记录', async () => {
      const desk = await open([campaignCall()], 'zh-CN', { history: HISTORY });
      await until(() => tabs(desk).includes('呼叫指南'), 'the tabs');
      expect(tabs(desk)).to.include('座席交互历史记录');
      expect(byRole(desk, 'region', '辅助信息') !== undefined).to.equal(true);
    });
  });
});
