/** The guide's section on consult calls, line by line, with the table of roles. */
import { expect } from '@open-wc/testing';
import { button, byRole, findButton, isOff, nameOf, part, seen, until } from '../helpers/dom.js';
import {
  conferring,
  consulting,
  openFloor,
  requested,
  swapped,
  talking,
  type Floor,
  type Seat,
} from '../helpers/floor.js';
import {
  goesOn,
  handedOver,
  isGreen,
  isOpen,
  isOut,
  looks,
  overForAll,
  SCREENS,
  wrapsUp,
} from '../helpers/floor-checks.js';
import { hear } from '../helpers/page.js';

const INTERPRETER = '+442079460011';
const consultIsOff = ({ dialog }: Seat) => isOff(button(dialog, 'Consult'));
const dialledBy = ({ interaction }: Floor) => interaction()?.parties.map(({ number }) => number);
const offer = ({ card }: Seat) => byRole(card, 'group', 'Consult request')!;

/** ada has the dialog open, at the tab of numbers. */
async function dialling(): Promise<Floor> {
  const floor = await talking();
  await floor.ada.open('consult');
  await floor.ada.tab('number');
  return floor;
}

describe('the guide: consult calls', () => {
  it('consult intro: another agent is consulted during an active call', async () => {
    const { ada, ben, interaction } = await consulting();
    const { customer, parties, topology } = interaction()!;
    expect([topology, customer.phase]).to.deep.equal(['consult', 'connected']);
    expect(parties.map(({ agentId, phase }) => [agentId, phase])).to.deep.equal([['ben', 'connected']]);
    expect([ada.call.role, ben.call.role]).to.deep.equal(['primary', 'consulted']);
  });

  it('consult before: only during an active call with a customer', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(ada.buttons).not.to.include('Consult');
    await after(sim.phone('ada').answer());
    expect(ada.buttons).to.include('Consult');
    await after(sim.customer(sim.state().interactions.at(-1)!.id).hangUp());
    expect(ada.buttons).not.to.include('Consult');
  });

  it('consult 1: Consult opens the dialog Consult request', async () => {
    const { ada } = await talking();
    const heard = hear(ada.desk, 'cc-transfer-opened');
    await ada.open('consult');
    isOpen(ada, 'Consult request');
    expect(heard.map(({ detail }) => detail.mode)).to.deep.equal(['consult']);
    expect(ada.panes[0]!.word, 'nothing has happened yet').to.equal('Connected');
    expect(isOff(await findButton(ada.customer, 'End'))).to.equal(false);
  });

  it('consult 1 note: the dialog asks to consult from here, not from the phone', async () => {
    const { ada } = await talking();
    await ada.open('consult');
    expect(ada.summary).to.contain('Consult from here, not from your phone.');
  });

  it('consult 2 agents.1: an agent is chosen from a list, which Search narrows', async () => {
    const { ada } = await talking();
    await ada.open('consult');
    expect(ada.options.length).to.equal(3);
    expect(consultIsOff(ada), 'nobody is chosen').to.equal(true);
    await ada.type('4117');
    expect(ada.optionNames).to.deep.equal(['Cho Min-ji Cards · Team 2 · DN 4117 Available']);
    await ada.choose('Cho Min-ji');
    expect(ada.summary).to.contain('Consult Cho Min-ji');
    expect(consultIsOff(ada)).to.equal(false);
  });

  it('consult 2 agents.2: a coloured icon in front of each name says the state, green for Available', async () => {
    const { ada, cho } = await talking({ agents: ['ada', 'cho'] });
    await cho.setState('Lunch');
    await ada.open('consult');
    const [available, idle, wrapup] = ['Ben Ortiz', 'Cho Min-ji', 'Dev Malik'].map((name) =>
      ada.option(name),
    );
    expect([available, idle, wrapup].map((entry) => isGreen(entry!))).to.deep.equal([true, false, false]);
    expect(new Set([available, idle, wrapup].map((entry) => looks(entry!)[1])).size, 'shapes').to.equal(3);
    expect(looks(idle!)[0], 'colours').not.to.equal(looks(available!)[0]);
    for (const [entry, word] of [
      [available, 'Available'],
      [idle, 'Idle'],
      [wrapup, 'Wrap-up'],
    ] as const) {
      expect(seen(entry!), 'and the word').to.contain(word);
    }
  });

  it('consult 2 agents.3: who is Available or Idle can be consulted, others are shown with the reason', async () => {
    const { ada, cho, interaction } = await talking({ agents: ['ada', 'cho'] });
    await cho.setState('Lunch');
    await ada.open('consult');
    const off = ada.options.filter(isOff).map(nameOf);
    expect(off.length).to.equal(1);
    expect(off[0]).to.contain('Dev Malik').and.to.contain('Only available and idle agents can be consulted');
    await ada.choose('Cho Min-ji');
    await ada.send('consult');
    expect(interaction()?.parties[0]?.agentId).to.equal('cho');
    expect(cho.calls.map(({ phase }) => phase)).to.deep.equal(['offered']);
  });

  it('consult 2 queues.1: a queue is chosen from a list of queues, which Search narrows', async () => {
    const { ada } = await talking();
    await ada.open('consult');
    await ada.tab('queues');
    expect(ada.optionNames).to.deep.equal(['Card Support This call’s queue', 'Credit Support', 'Fraud']);
    await ada.type('fr');
    expect(ada.optionNames).to.deep.equal(['Fraud']);
    await ada.choose('Fraud');
    expect(ada.summary).to.contain('Consult Fraud');
  });

  it('consult 2 queues note.1: an agent of the queue who is available is looked for', async () => {
    const { sim, ada, ben, cho, after, pass } = await talking({ agents: ['ada', 'ben', 'cho'] });
    await ben.setState('Lunch');
    await cho.setState('Lunch');
    await ada.askQueue('consult', 'Fraud');
    await pass(12);
    expect([ada.panes[1]!.word, ada.panes[1]!.name]).to.deep.equal(['Waiting in queue', 'Fraud']);
    expect(ada.panes[0]!.word).to.equal('Call on hold');
    await cho.setState('Available');
    expect([ada.panes[1]!.word, ada.panes[1]!.name]).to.deep.equal(['Consult requested', 'Cho Min-ji']);
    expect(nameOf(offer(cho))).to.equal('Consult request');
    await after(sim.phone('cho').answer());
    expect(ada.panes[1]!.word).to.equal('Consulting');
  });

  it('consult 2 queues note.2: Cancel consult ends the waiting', async () => {
    const floor = await talking({ agents: ['ada', 'ben', 'cho'] });
    const { ada, ben, cho, pass } = floor;
    await ben.setState('Lunch');
    await cho.setState('Lunch');
    await ada.askQueue('consult', 'Fraud');
    await pass(30);
    await ada.press('Cancel consult', ada.other);
    goesOn(floor, 'Idle');
    await cho.setState('Available');
    isOut(cho);
    expect(ada.notices, 'it was her own doing').to.equal('');
  });

  it('consult 2 number.1: a number or a name is typed, or chosen in the address book', async () => {
    const typed = await dialling();
    await typed.ada.type(INTERPRETER);
    await typed.ada.judged(/./);
    await typed.ada.send('consult');
    expect(dialledBy(typed)).to.deep.equal([INTERPRETER]);
    typed.ada.desk.remove();

    const named = await dialling();
    const { ada } = named;
    expect(nameOf(byRole(ada.dialog, 'listbox')!)).to.equal('Address book');
    expect(seen(ada.option('Harbour branch')), 'names beside numbers').to.contain('+1 212 555 0190');
    await ada.type('interp');
    expect(ada.options.length).to.equal(1);
    await ada.choose('Interpreter service');
    await ada.judged(/./);
    await ada.send('consult');
    expect(dialledBy(named)).to.deep.equal([INTERPRETER]);
    expect(ada.panes[1]).to.deep.include({ word: 'Consult requested', name: 'Interpreter service' });
  });

  it('consult 2 number.2: of a copied number only digits and + # * : remain', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('+44&20!79460011');
    await ada.judged(/Removed “.*”, now dials \+442079460011\./);
    await ada.send('consult');
    expect(dialledBy(floor), 'the first press confirms').to.deep.equal([]);
    await ada.send('consult');
    expect(dialledBy(floor)).to.deep.equal([INTERPRETER]);

    const other = await dialling();
    await other.ada.type('*72#:4102');
    await other.ada.judged(/./);
    await other.ada.send('consult');
    expect(dialledBy(other)).to.deep.equal(['*72#:4102']);
  });

  it('consult 2 number note.1: a number has 3 to 14 digits', async () => {
    const { ada } = await dialling();
    for (const [text, says] of [
      ['12', 'Too short: at least 3 digits'],
      ['123456789012345', 'Too long: at most 14 digits'],
    ] as const) {
      await ada.type(text);
      await ada.judged(says);
      expect(consultIsOff(ada), text).to.equal(true);
    }
    for (const text of ['123', '12345678901234']) {
      await ada.type(text);
      await until(() => !consultIsOff(ada), `${text} can be dialled`);
    }
  });

  it('consult 2 number note.2: US, E.164 and IDD formats are dialled as they are', async () => {
    for (const number of ['+12015532447', '+11234567890', '01161123456789']) {
      const floor = await talking();
      await floor.ada.askNumber('consult', number);
      expect(dialledBy(floor)).to.deep.equal([number]);
      floor.ada.desk.remove();
    }
  });

  it('consult 2 number note.3: the number of an entry point is none to dial', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('+18005550177');
    await ada.judged('An entry point number cannot be used as a dial number');
    expect(consultIsOff(ada)).to.equal(true);
    const target = { type: 'number', number: '+18005550177' };
    expect(await ada.request({ type: 'consult', target })).to.deep.include({
      ok: false,
      code: 'invalid',
    });
  });

  it('consult 3: Refresh list shows the agents’ states as they are now', async () => {
    const { ada, ben, pass } = await talking({ agents: ['ada', 'ben'] });
    const asked = hear(ada.desk, 'cc-directory-request');
    await ada.open('consult');
    await ben.setState('Lunch');
    await pass(30);
    expect(seen(ada.option('Ben Ortiz'))).to.contain('Available');
    await ada.press('Refresh list', ada.dialog);
    expect(seen(ada.option('Ben Ortiz'))).to.contain('Idle');
    for (const tab of ['queues', 'number'] as const) {
      await ada.tab(tab);
      asked.length = 0;
      await ada.press('Refresh list', ada.dialog);
      expect(asked.map(({ detail }) => (detail as { kind: string }).kind)).to.deep.equal(
        tab === 'queues' ? ['queues'] : ['contacts'],
      );
    }
  });

  it('consult 4.1: Consult sends the request, Consult requested stands beside the timer', async () => {
    const { ada, pass } = await requested();
    expect(ada.sent).to.deep.equal(['consult']);
    expect(ada.has('cc-transfer-dialog'), 'the dialog closes').to.equal(false);
    expect(ada.panes).to.deep.equal(SCREENS.requested.agent1);
    await pass(9);
    expect(seen(part(ada.other, 'strip')!)).to.equal('Consult requested 0:09');
    expect(byRole(ada.other, 'timer', 'Call timer 0:09')).to.be.ok;
  });

  it('consult 4.2: the consult request shows nine variables at most: who asks, and six of the administrator’s', async () => {
    const variables = Array.from({ length: 8 }, (_, i) => ({
      name: `v${i + 1}`,
      label: `Variable ${i + 1}`,
      type: 'string' as const,
      value: `value ${i + 1}`,
      inPopover: true,
      popoverOrder: i + 1,
    }));
    const { sim, ada, ben, ring, after, pass } = await openFloor({ agents: ['ada', 'ben'] });
    await ring({ variables });
    await after(sim.phone('ada').answer());
    await ada.ask('consult', 'Ben Ortiz');
    await pass(4);
    const popover = offer(ben);
    expect(seen(popover)).to.match(
      /Agent name Ada Novak Agent DN 4101 Agent team Cards · Team 1 Variable 1 value 1 .*Variable 6 value 6 /,
    );
    expect(seen(popover)).not.to.contain('Variable 7');
    expect(seen(part(popover, 'strip')!)).to.equal('Consult request Ringing 0:04');
    expect(seen(popover)).to.contain('Answer on your phone');
    expect(ben.buttons).to.deep.equal([]);
  });

  it('consult 4.3: once the agent accepts there are two panes, and the variables', async () => {
    const { ada, ben } = await consulting();
    expect(ada.panes).to.deep.equal(SCREENS.consulting.agent1);
    expect(ben.panes).to.deep.equal(SCREENS.consulting.agent2);
    for (const seat of [ada, ben]) expect(seat.row('Account tier'), seat.id).to.equal('Gold');
    expect(ben.told).to.deep.equal(['cc-call-offered', 'cc-call-connected']);
  });

  it('consult 4.4: the customer’s pane has the customer’s details and state: on hold during the consult', async () => {
    const { ada, pass } = await consulting();
    await pass(30);
    expect(seen(part(ada.customer, 'strip')!)).to.match(/^Call on hold 0:30/);
    expect(seen(part(ada.customer, 'name')!)).to.equal('Jordan Lee');
    expect(seen(part(ada.customer, 'number')!)).to.equal('+1 201 553 2447');
  });

  it('consult 4.5: the other pane has the consulted agent’s details and state: Consulting', async () => {
    const { ada, pass } = await consulting();
    await pass(30);
    expect(seen(part(ada.other, 'strip')!)).to.equal('Consulting 0:30');
    expect(seen(part(ada.other, 'name')!)).to.equal('Ben Ortiz');
    for (const words of ['DN 4102', 'Cards · Team 1']) expect(seen(ada.other)).to.contain(words);
  });

  it('consult 4.6: Hold there puts the consulted agent on hold: Consult on hold', async () => {
    const { ada, ben, pass, interaction } = await consulting();
    await ada.press('Hold', ada.other);
    expect(ada.panes).to.deep.equal(SCREENS.swapped.agent1);
    await pass(15);
    expect(seen(part(ada.other, 'strip')!)).to.match(/^Consult on hold/);
    expect(seen(part(ben.customer, 'strip')!)).to.match(/^Consult on hold 0:15/);
    expect(interaction()?.customer.hold, 'and the customer is not').to.equal(false);
  });

  it('consult 4.7: the consulted agent leaves with Exit consult, the call with the customer goes on', async () => {
    const floor = await consulting();
    await floor.ben.press('Exit consult');
    goesOn(floor);
    expect(floor.ada.notices, 'agent 1 is told').to.contain('Ben Ortiz left');
  });

  it('consult 5.1: Resume puts the consulted agent on hold and takes the customer off', async () => {
    const { ada, ben } = await consulting();
    await ada.press('Resume', ada.customer);
    expect(ada.panes).to.deep.equal(SCREENS.swapped.agent1);
    expect(ben.panes).to.deep.equal(SCREENS.swapped.agent2);
  });

  it('consult 5.2: Transfer hands the call to the consulted agent, the wrap-up reasons appear', async () => {
    const floor = await consulting();
    await floor.ada.press('Transfer to Ben Ortiz', floor.ada.customer);
    await handedOver(floor);
    expect(floor.ada.sent).to.deep.equal(['consult', 'complete-transfer']);
  });

  it('consult 5.3: Conference puts all three together', async () => {
    const { ada, ben } = await consulting();
    await ada.press('Conference', ada.other);
    expect(ada.panes).to.deep.equal(SCREENS.conference.agent1);
    expect(ben.panes).to.deep.equal(SCREENS.conference.agent2);
  });

  it('consult 6: End consult ends it; no wrap-up, the call with the customer goes on', async () => {
    for (const stage of [consulting, swapped]) {
      const floor = await stage();
      await floor.ada.press('End consult', floor.ada.other);
      goesOn(floor);
      expect(floor.ada.notices, 'it was her own doing').to.equal('');
      floor.goHome();
    }
  });

  it('consult zh: 咨询请求, 已请求咨询, 正在咨询, 咨询保留, 结束咨询, 退出咨询', async () => {
    const { sim, ada, ben, after, pass } = await talking({ agents: ['ada', 'ben'], lang: 'zh-CN' });
    await ada.open('consult');
    isOpen(ada, '咨询请求');
    await ada.choose('Ben Ortiz');
    await ada.send('consult');
    await pass(3);
    expect(seen(part(ada.other, 'strip')!)).to.equal('已请求咨询 0:03');
    expect(ada.panes[1]!.on).to.deep.equal(['取消咨询']);
    const popover = byRole(ben.card, 'group', '咨询请求')!;
    expect(seen(popover)).to.contain('座席名称 Ada Novak 座席 DN 4101 座席小组 卡片 · 一组');
    await after(sim.phone('ben').answer());
    expect(ada.panes.map(({ word }) => word)).to.deep.equal(['保留呼叫', '正在咨询']);
    expect(ada.panes[1]!.on).to.deep.equal(['保留', '会议', '结束咨询']);
    await ada.press('继续', ada.customer);
    expect(ada.panes.map(({ word }) => word)).to.deep.equal(['已连接', '咨询保留']);
    expect(ben.panes).to.deep.equal([{ word: '咨询保留', name: 'Jordan Lee', on: ['退出咨询'], off: [] }]);
    await ben.press('退出咨询');
    expect(ada.panes.map(({ word }) => word)).to.deep.equal(['已连接']);
  });
});

describe('the guide: roles in a consult', () => {
  it('consult customer.1: the customer has no way to start a consult', async () => {
    const { sim, id } = await talking();
    expect(Object.keys(sim.customer(id)).sort()).to.deep.equal(['answer', 'decline', 'fail', 'hangUp']);
  });

  it('consult customer.2: the customer is on hold while agent 1 consults agent 2', async () => {
    for (const stage of [requested, consulting]) {
      const { ada, interaction, goHome } = await stage();
      expect([interaction()?.customer.hold, ada.panes[0]!.word]).to.deep.equal([true, 'Call on hold']);
      goHome();
    }
  });

  it('consult customer.3: the customer may leave the call with agent 1, which ends it all', async () => {
    for (const stage of [requested, consulting, swapped]) {
      const floor = await stage();
      await floor.after(floor.sim.customer(floor.id).hangUp());
      await overForAll(floor);
      floor.goHome();
    }
  });

  it('consult agent1.1: agent 1 starts and ends the consult', async () => {
    const floor = await requested();
    const { sim, ada, ben, after } = floor;
    expect(ada.panes[1]!.word).to.equal('Consult requested');
    await after(sim.phone('ben').answer());
    expect(ben.buttons).not.to.include('End consult');
    await ada.press('End consult', ada.other);
    goesOn(floor);
  });

  it('consult agent1.2: agent 1 resumes the customer who is on hold', async () => {
    const { ada, interaction } = await consulting();
    await ada.press('Resume', ada.customer);
    expect([interaction()?.customer.hold, ada.panes[0]!.word]).to.deep.equal([false, 'Connected']);
  });

  it('consult agent1.3: agent 1 consults agent 2 and puts this one on hold', async () => {
    const { ada, ben, interaction } = await consulting();
    await ada.press('Hold', ada.other);
    expect(interaction()?.parties[0]?.hold).to.equal(true);
    expect(ben.call.held).to.equal(true);
    await ada.press('Resume', ada.other);
    expect(interaction()?.parties[0]?.hold).to.equal(false);
    expect(ada.panes).to.deep.equal(SCREENS.consulting.agent1);
  });

  it('consult agent1.4: agent 1 transfers to agent 2 and wraps up, agent 2 and the customer go on', async () => {
    for (const stage of [consulting, swapped]) {
      const floor = await stage();
      await floor.ada.press('Transfer to Ben Ortiz', floor.ada.customer);
      await handedOver(floor);
      floor.goHome();
    }
  });

  it('consult agent1.5: agent 1 starts a conference with agent 2 and the customer', async () => {
    for (const stage of [consulting, swapped]) {
      const { ada, interaction, goHome } = await stage();
      await ada.press('Conference', ada.other);
      const { topology, customer, parties } = interaction()!;
      expect([topology, customer.hold, parties[0]?.hold]).to.deep.equal(['conference', false, false]);
      goHome();
    }
  });

  it('consult agent1.6: when the customer leaves the consult it is over, and agent 1 wraps up', async () => {
    const floor = await consulting();
    await floor.after(floor.sim.customer(floor.id).hangUp());
    await wrapsUp(floor.ada);
    expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'customer' });
  });

  it('consult agent1.7: agent 1 ends the call by End or by phone; the customer and agent 2 are out', async () => {
    const byButton = await swapped();
    expect(seen(byButton.ada.customer)).to.contain('End ends the call for all three');
    await byButton.ada.press('End', byButton.ada.customer);
    await overForAll(byButton);
    byButton.goHome();
    for (const stage of [consulting, swapped]) {
      const byPhone = await stage();
      await byPhone.after(byPhone.sim.phone('ada').hangUp());
      await overForAll(byPhone);
      byPhone.goHome();
    }
  });

  it('consult agent2.1: when agent 1 resumes the customer, agent 2 is on hold and the customer is not', async () => {
    const { ben, interaction } = await swapped();
    expect(ben.panes).to.deep.equal(SCREENS.swapped.agent2);
    expect([interaction()?.customer.hold, interaction()?.parties[0]?.hold]).to.deep.equal([false, true]);
  });

  it('consult agent2.2: agent 2 can neither resume nor end the consult', async () => {
    for (const stage of [consulting, swapped]) {
      const floor = await stage();
      const { ada, ben } = floor;
      expect(ben.panes[0]!.on).to.deep.equal(['Exit consult']);
      const before = ada.panes;
      for (const type of ['resume', 'hold', 'end-consult', 'cancel-consult', 'end-call']) {
        for (const { id: legId } of ben.call.legs) {
          expect(await ben.request({ type, legId }), type).to.deep.include({ ok: false, code: 'denied' });
        }
      }
      expect([ada.panes, ben.sent]).to.deep.equal([before, []]);
      floor.goHome();
    }
  });

  it('consult agent2.3: agent 2 has no wrap-up reasons to apply', async () => {
    const floor = await consulting();
    const { ben } = floor;
    expect(ben.has('cc-wrapup')).to.equal(false);
    expect(await ben.request({ type: 'wrapup' })).to.deep.include({ ok: false, code: 'denied' });
    await ben.press('Exit consult');
    isOut(ben);
  });

  it('consult agent2.4: agent 2 leaves with Exit consult, agent 1 and the customer go on', async () => {
    for (const stage of [consulting, swapped]) {
      const floor = await stage();
      await floor.ben.press('Exit consult');
      goesOn(floor);
      floor.goHome();
    }
  });

  it('consult agent2.5: agent 2 takes over what agent 1 transfers, in the same call and without answering again', async () => {
    const floor = await consulting();
    const { ada, ben, sim } = floor;
    const { id } = ben.call;
    await ada.press('Transfer to Ben Ortiz', ada.customer);
    await handedOver(floor);
    expect([ben.call.id, ben.call.role, ben.call.kind]).to.deep.equal([id, 'primary', 'inbound']);
    expect(sim.phone('ben').answer(), 'nothing rings').to.equal(false);
    expect(ben.told).to.deep.equal(['cc-call-offered', 'cc-call-connected']);
  });

  it('consult agent2.6: when agent 1 starts a conference, agent 2 is part of it', async () => {
    const { ben } = await conferring();
    expect(ben.panes).to.deep.equal(SCREENS.conference.agent2);
    expect(ben.call.topology).to.equal('conference');
  });

  it('consult agent2.7: when the customer leaves, agent 2 is out without wrap-up', async () => {
    for (const stage of [consulting, swapped]) {
      const { sim, ben, after, id, goHome } = await stage();
      await after(sim.customer(id).hangUp());
      isOut(ben);
      goHome();
    }
  });
});
