/** A whole call, as an agent sees it: ring, answer, hold, resume, hang up, wrap up. */
import { expect } from '@open-wc/testing';
import {
  allByRole,
  button,
  byRole,
  deep,
  deepAll,
  descriptionOf,
  findButton,
  findRole,
  focused,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, mount, openDesk, settled, type Desk } from '../helpers/page.js';
import type { CcDesktop } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';

const FROM = '+12015532447';
const card = ({ desk }: Desk) => until(() => deep(desk, 'cc-call-card'), 'a card');
const agentState = ({ desk }: Desk) => until(() => deep(desk, 'cc-agent-state'), 'the agent state');
const task = async (on: Desk) => until(() => part(on.desk, 'task'), 'a task');

async function press(on: Desk, name: string): Promise<void> {
  (await findButton(on.desk, name)).click();
  await on.pass(0);
}

async function ring(on: Desk): Promise<string> {
  const id = on.sim.offerCall({ from: FROM, dnis: '+18005550142' });
  await on.pass(0);
  return id;
}

describe('the flow of an incoming call', () => {
  it('rings: popover and task list say the same', async () => {
    const on = await openDesk();
    expect(seen(await agentState(on))).to.contain('Available');
    expect(seen(on.desk)).to.contain('No calls');
    await ring(on);
    await on.pass(7);
    const offer = await until(() => part(on.desk, 'pane'), 'the offer');
    expect(nameOf(offer)).to.contain('Incoming call');
    const row = await task(on);
    for (const place of [offer, row]) {
      for (const word of ['Jordan Lee', 'Incoming call', 'Ringing', '0:07']) {
        expect(seen(place)).to.contain(word);
      }
    }
    await on.pass(1);
    expect(seen(offer)).to.contain('0:08');
    expect(seen(row)).to.contain('0:08');
  });

  it('shows number, DNIS, queue and the variables of the administrator, in order', async () => {
    const on = await openDesk();
    await ring(on);
    const text = seen(await card(on));
    expect(text).to.contain('+1 201 553 2447');
    expect(text).to.contain('DNIS +1 800 555 0142');
    expect(text).to.contain('Queue Card Support');
    expect(text).to.match(/Account tier Gold.*Reason for call/);
    expect(text).to.contain('Answer on your phone');
    expect(text, 'not for the popover').not.to.contain('Customer ID');
  });

  it('has no button to answer: the phone answers', async () => {
    const on = await openDesk();
    await ring(on);
    await until(() => seen(on.desk).includes('Answer on your phone'));
    expect(button(on.desk, 'Answer')).to.equal(undefined);
    expect(button(on.desk, 'Decline')).to.equal(undefined);
  });

  it('is announced once, and takes no focus away', async () => {
    const on = await openDesk();
    const field = document.createElement('input');
    on.desk.parentElement!.append(field);
    field.focus();
    await ring(on);
    await on.pass(5);
    expect(document.activeElement).to.equal(field);
    const alerts = allByRole(on.desk, 'alert').map((region) => region.textContent?.trim());
    expect(alerts.filter(Boolean)).to.deep.equal(['Incoming call, Jordan Lee, Card Support']);
  });

  it('goes on through hold, resume, hang up and wrap-up', async () => {
    const on = await openDesk();
    const { sim, desk, pass } = on;
    const facts = hear(
      desk,
      'cc-call-offered',
      'cc-call-connected',
      'cc-call-wrapup',
      'cc-call-ended',
      'cc-agent-state-changed',
    );
    const interaction = await ring(on);
    await pass(8);

    expect(sim.phone('ada').answer()).to.equal(true);
    await pass(0);
    const pane = await until(() => part(desk, 'actions')?.closest<HTMLElement>('[part~=pane]'), 'the pane');
    expect(seen(pane)).to.contain('Connected');
    expect(seen(pane), 'the call timer begins with the conversation').to.contain('0:00');
    expect(seen(await agentState(on))).to.contain('Engaged');
    await pass(65);
    expect(seen(pane)).to.contain('1:05');

    await press(on, 'Hold');
    await pass(20);
    expect(button(desk, 'Hold')).to.equal(undefined);
    const held = seen(await until(() => part(pane, 'strip')));
    expect(held, 'how long it is on hold, and the call timer').to.match(/Call on hold 0:20.*1:25/);
    expect(seen(await task(on))).to.contain('Call on hold');
    const end = await findButton(pane, 'End');
    expect(isOff(end)).to.equal(true);
    expect(end.hasAttribute('disabled'), 'it stays in reach of the keyboard').to.equal(false);
    expect(descriptionOf(end)).to.equal('Resume the call before you end it');
    expect(seen(pane), 'beside it, to be seen').to.contain('Resume the call before you end it');
    end.click();
    await pass(1);
    expect(sim.commands.map(({ type }) => type)).to.deep.equal(['hold']);

    await press(on, 'Resume');
    await until(() => !isOff(button(desk, 'End')), 'End is on again');
    expect(seen(pane)).not.to.contain('Call on hold');
    expect(seen(pane)).not.to.contain('Resume the call before you end it');

    sim.customer(interaction).hangUp();
    await pass(0);
    const wrapup = await until(() => deep(desk, 'cc-wrapup'), 'the wrap-up dialog');
    await findRole(wrapup, 'heading', 'Wrap-up reasons');
    expect(seen(await agentState(on))).to.contain('Wrap-up');
    await pass(12);
    expect(seen(wrapup), 'the deadline is the server’s').to.match(/time left 0:48/);
    const reasons = allByRole(wrapup, 'option').map((option) => seen(option));
    expect(reasons).to.deep.equal([
      'Card replaced',
      'Card unblocked',
      'Fraud reported',
      'Follow-up booked',
      'Transferred to branch',
      'No resolution Default',
    ]);
    byRole(wrapup, 'option', /^Card replaced/)!.click();
    const note = (await findRole(wrapup, 'textbox', /^Note/)) as HTMLTextAreaElement;
    note.value = 'New card is on its way';
    note.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(on, 'Submit');
    const sent = sim.commands.at(-1) as unknown as Record<string, unknown>;
    expect(sent).to.include({ type: 'wrapup', reasonId: 'card-replaced', note: 'New card is on its way' });

    await until(() => seen(desk).includes('No calls'), 'the desk is empty again');
    expect(seen(await agentState(on))).to.contain('Available');
    expect(desk.state.history[0]).to.deep.include({ number: FROM, name: 'Jordan Lee', direction: 'inbound' });
    expect(desk.state.history[0]!.outcome).to.deep.include({ en: 'Card replaced' });
    expect(facts.map(({ type }) => type).filter((type) => type !== 'cc-agent-state-changed')).to.deep.equal([
      'cc-call-offered',
      'cc-call-connected',
      'cc-call-wrapup',
      'cc-call-ended',
    ]);
  });

  it('ends by End, and a wrap-up that nobody submits ends by the server', async () => {
    const on = await openDesk();
    await ring(on);
    on.sim.phone('ada').answer();
    await on.pass(3);
    await press(on, 'End');
    await findRole(on.desk, 'heading', 'Wrap-up reasons');
    await on.pass(59);
    expect(seen(deep(on.desk, 'cc-wrapup')!)).to.contain('0:01');
    await on.pass(1);
    expect(
      on.sim.commands.map(({ type }) => type),
      'the page submits nothing',
    ).to.deep.equal(['end-call']);
    await until(() => seen(on.desk).includes('No calls'));
  });

  it('gives more time for the wrap-up', async () => {
    const on = await openDesk();
    await ring(on);
    on.sim.phone('ada').answer();
    await on.pass(3);
    await press(on, 'End');
    await on.pass(30);
    await press(on, 'More time');
    expect(seen(deep(on.desk, 'cc-wrapup')!)).to.contain('time left 1:00');
  });

  it('pauses the recording, which resumes by itself', async () => {
    const on = await openDesk();
    await ring(on);
    on.sim.phone('ada').answer();
    await on.pass(3);
    expect(seen(await card(on))).to.match(/Recording/);
    await press(on, 'Pause recording');
    await on.pass(18);
    expect(seen(await card(on))).to.contain('Recording paused resumes in 0:42');
    await findButton(on.desk, 'Start recording');
    await on.pass(42);
    await findButton(on.desk, 'Pause recording');
    expect(seen(await card(on))).not.to.contain('resumes in');
  });

  it('moves the focus from a pane that is gone to the wrap-up', async () => {
    const on = await openDesk();
    await ring(on);
    on.sim.phone('ada').answer();
    await on.pass(3);
    const end = await findButton(on.desk, 'End');
    end.focus();
    end.click();
    await on.pass(0);
    await until(() => {
      const at = focused();
      return (
        at && deepAll(deep(on.desk, 'cc-wrapup') ?? on.desk, 'input, textarea').includes(at as HTMLElement)
      );
    }, 'the focus is in the wrap-up');
  });
});

describe('the clock of a simulator', () => {
  it('is that of the sessions on it', async () => {
    const sim = createSimulator({ clock: 'manual' });
    const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
    desk.connector = sim.connector('ada');
    await settled(desk);
    sim.offerCall({ from: FROM });
    await sim.advance(7000);
    await until(() => seen(desk).includes('0:07'), 'the timer of the offer at 0:07');
  });
});

describe('a call that nobody answers', () => {
  it('goes back to the queue; the agent is RONA and leaves it only by hand', async () => {
    const on = await openDesk();
    const id = await ring(on);
    await on.pass(20);
    expect(on.sim.state().interactions.find((item) => item.id === id)?.waiting, 'it waits again').to.equal(
      true,
    );
    const popover = await until(() => {
      const found = part(on.desk, 'popover');
      return found?.checkVisibility() ? found : undefined;
    }, 'the RONA popover');
    expect(seen(popover)).to.contain('RONA');
    expect(seen(popover)).to.contain('You missed a call');
    expect(seen(popover)).to.contain('Jordan Lee');
    expect(seen(await agentState(on))).to.contain('RONA');
    await findButton(popover, 'Available');
    await findButton(popover, 'Idle');

    await on.pass(600);
    expect(on.desk.state.agent?.state.kind, 'by hand only').to.equal('rona');
    expect(on.desk.state.calls.filter(({ phase }) => phase === 'offered')).to.deep.equal([]);

    (await findButton(popover, 'Available')).click();
    await on.pass(0);
    await until(() => !part(on.desk, 'popover')?.checkVisibility(), 'the popover is gone');
    await until(() => on.desk.state.calls.some(({ phase }) => phase === 'offered'), 'the call rings again');
  });

  it('Idle asks for an idle code', async () => {
    const on = await openDesk();
    await ring(on);
    await on.pass(20);
    const popover = await until(() => part(on.desk, 'popover'));
    (await findButton(popover, 'Idle')).click();
    await until(() => seen(popover).includes('Choose why you are idle'));
    expect(on.sim.commands).to.deep.equal([]);
    (await findButton(popover, 'Lunch')).click();
    await on.pass(0);
    expect(on.sim.commands[0]).to.deep.include({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await until(() => seen(deep(on.desk, 'cc-agent-state')!).includes('Idle · Lunch'));
    await until(() => !part(on.desk, 'popover')?.checkVisibility());
  });

  it('is not lost with a customer who hangs up: no wrap-up, no RONA', async () => {
    const on = await openDesk();
    const id = await ring(on);
    await on.pass(5);
    on.sim.customer(id).hangUp();
    await on.pass(0);
    await until(() => seen(on.desk).includes('No calls'));
    expect(seen(await agentState(on))).to.contain('Available');
    expect(deep(on.desk, 'cc-wrapup')).to.equal(undefined);
  });
});

describe('全程使用中文', () => {
  it('from ring to wrap-up', async () => {
    const on = await openDesk({ lang: 'zh-CN' });
    const { desk, sim, pass } = on;
    await until(() => seen(desk).includes('没有呼叫'), 'Chinese is loaded');
    expect(seen(await agentState(on))).to.contain('可用');
    const interaction = await ring(on);
    await pass(8);
    const offer = await until(() => part(desk, 'pane'));
    expect(nameOf(offer)).to.contain('传入呼叫');
    for (const word of [
      '传入呼叫',
      '振铃',
      '0:08',
      'Jordan Lee',
      'DNIS',
      '队列 卡片支持',
      '请用您的电话应答',
      '账户等级',
    ])
      expect(seen(offer)).to.contain(word);
    for (const word of ['Jordan Lee', '传入呼叫', '振铃', '0:08'])
      expect(seen(await task(on))).to.contain(word);

    sim.phone('ada').answer();
    await pass(10);
    expect(seen(await card(on))).to.contain('已连接');
    expect(seen(await agentState(on))).to.contain('通话中');
    await press(on, '保留');
    expect(seen(await card(on))).to.contain('保留呼叫');
    const end = await findButton(desk, '结束');
    expect(isOff(end)).to.equal(true);
    expect(descriptionOf(end)).to.equal('请先继续呼叫，再结束');
    expect(seen(await card(on))).to.contain('请先继续呼叫，再结束');
    await press(on, '暂停录音');
    await findButton(desk, '开始录音');
    expect(seen(await card(on))).to.contain('录音已暂停');
    await press(on, '继续');
    sim.customer(interaction).hangUp();
    await pass(10);
    const wrapup = await until(() => deep(desk, 'cc-wrapup'));
    await findRole(wrapup, 'heading', '话后处理原因');
    expect(seen(wrapup)).to.contain('话后处理');
    expect(seen(wrapup)).to.contain('剩余时间 0:50');
    byRole(wrapup, 'option', /^已换卡/)!.click();
    await press(on, '提交');
    await until(() => seen(desk).includes('没有呼叫'));
    expect(seen(desk), 'nothing is left in English').not.to.match(
      /\b(Available|Call|Queue|Wrap|Hold|End|Task)\b/i,
    );
  });

  it('RONA', async () => {
    const on = await openDesk({ lang: 'zh-CN' });
    await until(() => seen(on.desk).includes('没有呼叫'));
    await ring(on);
    await on.pass(20);
    const popover = await until(() => part(on.desk, 'popover'));
    expect(seen(popover)).to.contain('RONA');
    expect(seen(popover)).to.contain('您错过了一个呼叫');
    await findButton(popover, '可用');
    (await findButton(popover, '空闲')).click();
    await findButton(popover, '午餐');
    expect(parts(popover, 'timer').length).to.equal(1);
    await settled(on.desk);
  });
});

describe('what goes wrong on the way', () => {
  const talking = async () => {
    const on = await openDesk();
    const id = await ring(on);
    on.sim.phone('ada').answer();
    await on.pass(5);
    return { ...on, on, id };
  };

  it('a hold whose answer is lost is confirmed by the state', async () => {
    const { on, sim, desk } = await talking();
    sim.fault({ loseResults: true });
    await press(on, 'Hold');
    await findButton(desk, 'Resume');
    await on.pass(30);
    expect(seen(desk)).not.to.contain('No answer from the phone system');
  });

  it('a refusal is told in the pane, Try again does it', async () => {
    const { on, sim, desk } = await talking();
    sim.fault({ failNext: { type: 'hold', code: 'refused' } });
    await press(on, 'Hold');
    await until(() => seen(part(desk, 'reason')!).includes('The phone system refused'));
    expect(seen(deep(desk, 'cc-notices')!)).to.equal('');
    await press(on, 'Try again');
    await findButton(desk, 'Resume');
    expect(sim.commands.map(({ type }) => type)).to.deep.equal(['hold', 'hold']);
  });

  it('updates twice and in another order change nothing of the outcome', async () => {
    const { on, sim, desk, id } = await talking();
    sim.fault({ duplicate: true, reorder: true });
    await press(on, 'Hold');
    await on.pass(1);
    await press(on, 'Resume');
    await on.pass(1);
    sim.customer(id).hangUp();
    await on.pass(1);
    await findRole(desk, 'heading', 'Wrap-up reasons');
    await press(on, 'Submit');
    await on.pass(1);
    await until(() => seen(desk).includes('No calls'));
  });

  it('the line drops in mid-call: buttons off, the call goes on, nothing is sent twice', async () => {
    const { on, sim, desk, id } = await talking();
    const undo = sim.fault({ dropLink: true });
    await on.pass(1);
    const hold = await findButton(desk, 'Hold');
    expect([isOff(hold), descriptionOf(hold)]).to.deep.equal([true, 'No connection to the phone system']);
    hold.click();
    sim.customer(id).hangUp();
    await on.pass(10);
    expect(deep(desk, 'cc-wrapup'), 'not known yet').to.equal(undefined);
    undo();
    await on.pass(1);
    await findRole(desk, 'heading', 'Wrap-up reasons');
    expect(sim.commands).to.deep.equal([]);
  });

  it('a reset of the backend: a new epoch, and all is as it says', async () => {
    const { on, sim, desk } = await talking();
    sim.reset();
    await on.pass(1);
    await until(() => seen(desk).includes('No calls'));
    await ring(on);
    await until(() => seen(desk).includes('Answer on your phone'));
  });

  it('a callback: the agent answers first, the customer rings, then they talk', async () => {
    const on = await openDesk();
    const id = on.sim.offerCall({ from: FROM, kind: 'callback' });
    await on.pass(2);
    expect(seen(await card(on)))
      .to.contain('Callback')
      .and.to.contain('Answer on your phone');
    on.sim.phone('ada').answer();
    await on.pass(3);
    expect(seen(await card(on)))
      .to.contain('Ringing')
      .and.not.to.contain('Answer on your phone');
    expect(on.sim.customer(id).answer()).to.equal(true);
    await on.pass(4);
    expect(seen(await card(on)))
      .to.contain('Connected')
      .and.to.contain('0:04');
  });
});
