/** The guide's section on answering calls, line by line. */
import { expect } from '@open-wc/testing';
import {
  allByRole,
  button,
  byRole,
  deep,
  findButton,
  isOff,
  nameOf,
  part,
  seen,
  until,
} from '../helpers/dom.js';
import { conferring, openFloor, talking, type Seat } from '../helpers/floor.js';
import { SCREENS, wrapsUp } from '../helpers/floor-checks.js';

const offer = ({ card }: Seat, label = 'Incoming call') => byRole(card, 'group', label)!;
const iconOf = (place: Element) =>
  deep(part(place, 'strip')!, 'svg')?.querySelector('path')?.getAttribute('d');
const rona = ({ desk }: Seat) =>
  until(() => {
    const found = part(desk, 'popover');
    return found?.checkVisibility() ? found : undefined;
  }, 'the RONA popover');

describe('the guide: answering calls', () => {
  it('answering intro.1: the popover has label, icon, the administrator’s variables and a timer since the call came in', async () => {
    const { ada, ring, pass } = await openFloor();
    await ring();
    await pass(9);
    const popover = offer(ada);
    expect(nameOf(popover)).to.equal('Incoming call');
    expect(iconOf(popover), 'an icon').to.be.a('string');
    expect(seen(popover)).to.match(/Account tier Gold Reason for call Card blocked/);
    expect(seen(popover), 'not meant for the popover').not.to.contain('Case number');
    expect(byRole(popover, 'timer', 'Call timer 0:09')).to.be.ok;
    await pass(1);
    expect(byRole(popover, 'timer', 'Call timer 0:10')).to.be.ok;
  });

  it('answering intro.2: until it is answered its state reads Ringing', async () => {
    const { ada, ring, after, sim } = await openFloor();
    await ring();
    expect(seen(part(offer(ada), 'strip')!)).to.equal('Incoming call Ringing 0:00');
    expect(seen(part(ada.desk, 'task')!)).to.contain('Ringing');
    await after(sim.phone('ada').answer());
    expect(seen(ada.desk)).not.to.contain('Ringing');
  });

  it('answering intro.3: the popover shows the customer’s number, the DNIS and the queue', async () => {
    const { ada, ring } = await openFloor();
    await ring();
    expect(seen(part(offer(ada), 'number')!)).to.equal('+1 201 553 2447');
    expect(seen(offer(ada))).to.contain('DNIS +1 800 555 0142');
    expect(seen(offer(ada))).to.contain('Queue Card Support');
  });

  it('answering intro.4: a call that is not answered in time goes back to the queue, the agent’s state is RONA', async () => {
    const { ada, ring, pass, interaction, stateOf } = await openFloor();
    await ring();
    await pass(19);
    expect(stateOf('ada')).to.equal('available');
    await pass(1);
    expect([interaction()?.waiting, interaction()?.queueId]).to.deep.equal([true, 'q-card']);
    expect(ada.buttons, 'the popover is gone').to.deep.equal([]);
    expect([ada.state, stateOf('ada')]).to.deep.equal(['RONA 0:00', 'rona']);
    expect(ada.told).to.deep.equal(['cc-call-offered', 'cc-call-ended']);
  });

  it('answering intro.5: a popover offers to change RONA to Available or Idle', async () => {
    const { ada, ring, pass, stateOf } = await openFloor();
    await ring();
    await pass(20);
    const popover = await rona(ada);
    expect(seen(popover)).to.contain('You missed a call');
    await findButton(popover, 'Available');
    await ada.press('Idle', popover);
    await ada.press('Lunch', popover);
    expect(stateOf('ada')).to.equal('idle');
    expect(ada.state).to.match(/^Idle · Lunch/);
    expect(part(ada.desk, 'popover')?.checkVisibility() ?? false).to.equal(false);
  });

  it('answering note: in RONA no call comes, until the agent sets Available by hand', async () => {
    const { sim, ada, ring, pass, stateOf } = await openFloor();
    await ring();
    await pass(20);
    sim.offerCall({ from: '+442079460958', to: 'ada' });
    await pass(600);
    expect([ada.calls, stateOf('ada')]).to.deep.equal([[], 'rona']);
    await ada.press('Available', await rona(ada));
    expect(ada.calls.map(({ phase }) => phase)).to.deep.equal(['offered']);
    expect(seen(offer(ada)), 'the one that waits longest').to.contain('Jordan Lee');
  });

  it('answering before: only an agent who is Available gets customers’ calls', async () => {
    const { ada, ring, pass, interaction } = await openFloor();
    await ada.setState('Lunch');
    await ring();
    await pass(30);
    expect([ada.calls, interaction()?.waiting]).to.deep.equal([[], true]);
    await ada.setState('Available');
    expect(nameOf(offer(ada))).to.equal('Incoming call');
  });

  it('answering 1.1: a call is answered on the agent’s own phone', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(seen(offer(ada))).to.contain('Answer on your phone');
    expect(ada.buttons, 'no button answers it').to.deep.equal([]);
    await after(sim.phone('ada').answer());
    expect([ada.call.phase, sim.commands]).to.deep.equal(['connected', []]);
    expect(seen(ada.desk)).not.to.contain('Answer on your phone');
  });

  it('answering 1.2: the timer starts and the Interaction Control pane appears', async () => {
    const { sim, ada, ring, pass, after } = await openFloor();
    await ring();
    await pass(8);
    expect(ada.panes).to.deep.equal([]);
    await after(sim.phone('ada').answer());
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(byRole(ada.customer, 'timer', 'Call timer 0:00'), 'not since it rang').to.be.ok;
    await pass(75);
    expect(byRole(ada.customer, 'timer', 'Call timer 1:15')).to.be.ok;
    expect(ada.state).to.match(/^Engaged/);
    expect(ada.told).to.deep.equal(['cc-call-offered', 'cc-call-connected']);
  });

  it('answering 2.1: meanwhile variables can be changed', async () => {
    const { ada, interaction } = await talking();
    await ada.fill('Preferred branch', 'Harbour');
    await ada.press('Save');
    expect(interaction()?.variables.find(({ name }) => name === 'preferredBranch')?.value).to.equal(
      'Harbour',
    );
  });

  it('answering 2.2: meanwhile the call can be held and resumed', async () => {
    const { ada, interaction } = await talking();
    await ada.press('Hold');
    expect(interaction()?.customer.hold).to.equal(true);
    await ada.press('Resume');
    expect(interaction()?.customer.hold).to.equal(false);
  });

  it('answering 2.3: meanwhile the call is recorded, and recording can be paused', async () => {
    const { ada, interaction } = await talking();
    expect(interaction()?.recording.status).to.equal('on');
    await ada.press('Pause recording');
    expect(interaction()?.recording.status).to.equal('paused');
  });

  it('answering 2.4: meanwhile it can be transferred to a queue, an agent or a dial number', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    const tabs = allByRole(ada.dialog, 'tab').map(nameOf);
    expect(tabs).to.deep.equal(['Agents', 'Queues', 'Dial number']);
    for (const [name, type] of [
      ['Ben Ortiz', 'agent'],
      ['Fraud', 'queue'],
      ['Interpreter service', 'number'],
    ] as const) {
      if (type !== 'agent') await ada.tab(type === 'queue' ? 'queues' : 'number');
      await ada.choose(name);
      await until(() => !isOff(button(ada.dialog, 'Transfer')), `Transfer to ${name}`);
    }
  });

  it('answering 2.5: meanwhile a queue, an agent or a dial number can be consulted', async () => {
    const { ada } = await talking();
    await ada.open('consult');
    for (const [name, type] of [
      ['Ben Ortiz', 'agent'],
      ['Fraud', 'queue'],
      ['Interpreter service', 'number'],
    ] as const) {
      if (type !== 'agent') await ada.tab(type === 'queue' ? 'queues' : 'number');
      await ada.choose(name);
      await until(() => !isOff(button(ada.dialog, 'Consult')), `Consult ${name}`);
    }
  });

  it('answering 2.6: meanwhile a call of three can be set up with the customer and another agent', async () => {
    const { interaction } = await conferring();
    const { topology, customer, parties } = interaction()!;
    expect([topology, customer.phase, parties[0]?.agentId]).to.deep.equal(['conference', 'connected', 'ben']);
  });

  it('answering 3: End ends it', async () => {
    const { ada, interaction } = await talking();
    await ada.press('End', ada.customer);
    expect(interaction()?.customer.phase).to.equal('left');
    await wrapsUp(ada);
  });

  it('answering zh: the popover says 传入呼叫, 振铃 and 队列, the agent answers on the phone', async () => {
    const { sim, ada, ring, pass, after } = await openFloor({ lang: 'zh-CN' });
    await ring();
    await pass(8);
    const popover = offer(ada, '传入呼叫');
    expect(seen(part(popover, 'strip')!)).to.equal('传入呼叫 振铃 0:08');
    for (const words of ['+1 201 553 2447', 'DNIS +1 800 555 0142', '队列 卡片支持', '请用您的电话应答']) {
      expect(seen(popover)).to.contain(words);
    }
    await after(sim.phone('ada').answer());
    expect(ada.panes[0]!.on).to.deep.equal(['保留', '暂停录音', '咨询', '转接', '结束']);
  });

  it('answering zh RONA: the popover offers 可用 and 空闲', async () => {
    const { ada, ring, pass } = await openFloor({ lang: 'zh-CN' });
    await ring();
    await pass(20);
    const popover = await rona(ada);
    expect(seen(popover)).to.contain('RONA');
    await findButton(popover, '空闲');
    await ada.press('可用', popover);
    expect(ada.state).to.match(/^可用/);
  });
});
