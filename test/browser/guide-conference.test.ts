/** The guide's section on conference calls, line by line, with the table of roles. */
import { expect } from '@open-wc/testing';
import { deep, findButton, isOff, part, seen } from '../helpers/dom.js';
import { conferring, consulting, requested, swapped, talking } from '../helpers/floor.js';
import { goesOn, handedOver, isOut, overForAll, SCREENS, wrapsUp } from '../helpers/floor-checks.js';

const iconOf = (pane: HTMLElement) => deep(part(pane, 'strip')!, 'path')?.getAttribute('d');

describe('the guide: conference calls', () => {
  it('conference intro: agent, customer and another agent talk together', async () => {
    const { interaction } = await conferring();
    const { topology, customer, parties, engagements } = interaction()!;
    expect([topology, customer.phase, customer.hold]).to.deep.equal(['conference', 'connected', false]);
    expect(parties.map(({ agentId, phase, hold }) => [agentId, phase, hold])).to.deep.equal([
      ['ben', 'connected', false],
    ]);
    expect(engagements.map(({ agentId, phase }) => [agentId, phase])).to.deep.equal([
      ['ada', 'connected'],
      ['ben', 'connected'],
    ]);
  });

  it('conference before: only from a consult whose party has answered', async () => {
    const { ada, goHome } = await talking();
    expect(ada.buttons).not.to.include('Conference');
    goHome();
    const { sim, ada: agent1, after } = await requested();
    const conference = () => findButton(agent1.other, 'Conference');
    expect(isOff(await conference())).to.equal(true);
    await after(sim.phone('ben').answer());
    expect(isOff(await conference())).to.equal(false);
  });

  it('conference 1.1: Conference shows the conference icon beside the timer', async () => {
    const { ada, ben, pass } = await consulting();
    const before = [ada.customer, ada.other, ben.customer].map(iconOf);
    await pass(10);
    await ada.press('Conference', ada.other);
    await pass(5);
    const [first, second, third] = [ada.customer, ada.other, ben.customer].map(iconOf);
    expect(first).to.be.a('string').and.not.to.be.oneOf(before);
    expect([second, third]).to.deep.equal([first, first]);
    expect(seen(part(ada.customer, 'strip')!)).to.equal('Conference 0:15');
    expect(ada.sent).to.deep.equal(['consult', 'conference']);
  });

  it('conference 1.2: the customer is off hold, and all three hear each other', async () => {
    const { ada, ben, interaction } = await consulting();
    expect(interaction()?.customer.hold).to.equal(true);
    await ada.press('Conference', ada.other);
    expect([interaction()?.customer.hold, interaction()?.parties[0]?.hold]).to.deep.equal([false, false]);
    expect(ada.panes).to.deep.equal(SCREENS.conference.agent1);
    expect(ben.panes).to.deep.equal(SCREENS.conference.agent2);
    expect(seen(ada.other)).to.contain('Three on the call');
  });

  it('conference 1 note.1: all variables of the consult are there in the conference', async () => {
    const { ada, ben } = await consulting();
    await ada.fill('Case number', 'CS-1');
    await ada.press('Save');
    const before = ada.call.variables.map(({ name, value }) => [name, value]);
    await ada.press('Conference', ada.other);
    for (const seat of [ada, ben]) {
      expect(seat.call.variables.map(({ name, value }) => [name, value])).to.deep.equal(before);
      expect([seat.row('Case number'), seat.row('Account tier')], seat.id).to.deep.equal(['CS-1', 'Gold']);
    }
  });

  it('conference 1 note.2: with the consulted agent’s name and dial number', async () => {
    const { ada, ben } = await consulting();
    expect(seen(ada.variables), 'not during the consult').not.to.contain('Agent name');
    await ada.press('Conference', ada.other);
    for (const seat of [ada, ben]) {
      expect([seat.row('Agent name'), seat.row('Agent DN')], seat.id).to.deep.equal(['Ben Ortiz', '4102']);
    }
  });

  it('conference 1 note.3: Transfer hands the call to the consulted agent, the wrap-up reasons appear', async () => {
    const floor = await conferring();
    await floor.ada.press('Transfer to Ben Ortiz', floor.ada.customer);
    await handedOver(floor);
  });

  it('conference 1 note.4: the consulted agent leaves with Exit conference, the call with the customer goes on', async () => {
    const floor = await conferring();
    await floor.ben.press('Exit conference');
    goesOn(floor);
    expect(floor.ada.notices, 'agent 1 is told').to.contain('Ben Ortiz left');
  });

  it('conference 2: End conference ends it, the wrap-up reasons appear', async () => {
    const floor = await conferring();
    await floor.ada.press('End conference', floor.ada.other);
    await overForAll(floor);
    expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
  });

  it('conference zh: 会议 beside the timer, 结束会议, 退出会议', async () => {
    const { ada, ben, pass } = await conferring({ lang: 'zh-CN' });
    await pass(5);
    expect(seen(part(ada.customer, 'strip')!)).to.equal('会议 0:05');
    expect(ada.panes[1]!.on).to.deep.equal(['结束会议']);
    expect(ben.panes).to.deep.equal([{ word: '会议', name: 'Jordan Lee', on: ['退出会议'], off: [] }]);
    expect([ada.row('座席名称'), ada.row('座席 DN')]).to.deep.equal(['Ben Ortiz', '4102']);
    await ada.press('结束会议');
    await wrapsUp(ada, 'zh-CN');
    expect(seen(ben.desk)).to.contain('没有呼叫');
  });
});

describe('the guide: roles in a conference', () => {
  it('conference customer.1: the customer has no way to start a conference', async () => {
    const { sim, id } = await consulting();
    expect(Object.keys(sim.customer(id)).sort()).to.deep.equal(['answer', 'decline', 'fail', 'hangUp']);
  });

  it('conference customer.2: when it starts the customer is off hold, and all three go on', async () => {
    const { ada, ben, pass, interaction } = await conferring();
    await pass(60);
    expect(interaction()?.customer).to.deep.include({ phase: 'connected', hold: false });
    expect([ada.call, ben.call].map(({ topology }) => topology)).to.deep.equal(['conference', 'conference']);
  });

  it('conference customer.3: the customer may leave agents 1 and 2, which ends it all', async () => {
    const floor = await conferring();
    await floor.after(floor.sim.customer(floor.id).hangUp());
    await overForAll(floor);
  });

  it('conference customer.4: the customer cannot be put on hold', async () => {
    const floor = await conferring();
    const { ada, interaction } = floor;
    expect(isOff(await findButton(ada.customer, 'Hold'))).to.equal(true);
    expect(seen(ada.customer)).to.contain('Not possible in a conference');
    expect(await ada.request({ type: 'hold', legId: 'customer' })).to.deep.include({ ok: false });
    expect(interaction()?.customer.hold).to.equal(false);
  });

  it('conference agent1.1: agent 1 starts and ends the conference', async () => {
    const floor = await conferring();
    const { ada, ben } = floor;
    expect(ada.sent).to.deep.equal(['consult', 'conference']);
    expect(ben.buttons).not.to.include('End conference');
    await ada.press('End conference', ada.other);
    await overForAll(floor);
  });

  it('conference agent1.2: agent 1 starts it with the button Conference', async () => {
    for (const stage of [consulting, swapped]) {
      const { ada, interaction, goHome } = await stage();
      await ada.press('Conference', ada.other);
      expect(interaction()?.topology).to.equal('conference');
      goHome();
    }
  });

  it('conference agent1.3: agent 1 can put neither the customer nor agent 2 on hold', async () => {
    const floor = await conferring();
    const { ada } = floor;
    for (const pane of [ada.customer, ada.other]) {
      expect(isOff(await findButton(pane, 'Hold'))).to.equal(true);
    }
    for (const { id: legId } of ada.call.legs) {
      expect(await ada.request({ type: 'hold', legId })).to.deep.include({ ok: false, code: 'denied' });
    }
    expect(ada.panes).to.deep.equal(SCREENS.conference.agent1);
  });

  it('conference agent1.4: agent 1 transfers to agent 2 and wraps up, agent 2 and the customer go on', async () => {
    const floor = await conferring();
    await floor.ada.press('Transfer to Ben Ortiz', floor.ada.customer);
    await handedOver(floor);
    await floor.pass(70);
    expect(floor.ben.panes[0]!.word, 'also when agent 1 is done').to.equal('Connected');
  });

  it('conference agent1.5: when the customer leaves it is over, and agent 1 wraps up', async () => {
    const floor = await conferring();
    await floor.after(floor.sim.customer(floor.id).hangUp());
    await wrapsUp(floor.ada);
    expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'customer' });
  });

  it('conference agent1.6: agent 1 ends it by End conference or by phone; the customer and agent 2 are out', async () => {
    const byButton = await conferring();
    await byButton.ada.press('End conference', byButton.ada.other);
    await overForAll(byButton);
    byButton.goHome();
    const byPhone = await conferring();
    await byPhone.after(byPhone.sim.phone('ada').hangUp());
    await overForAll(byPhone);
  });

  it('conference agent2.1: agent 2 cannot end the conference', async () => {
    const floor = await conferring();
    const { ben, interaction } = floor;
    expect(ben.panes[0]!.on).to.deep.equal(['Exit conference']);
    for (const type of ['end-conference', 'end-call']) {
      expect(await ben.request({ type }), type).to.deep.include({ ok: false, code: 'denied' });
    }
    expect(interaction()?.topology).to.equal('conference');
  });

  it('conference agent2.2: agent 2 has no wrap-up reasons to apply', async () => {
    const floor = await conferring();
    const { ben } = floor;
    expect(ben.has('cc-wrapup')).to.equal(false);
    expect(await ben.request({ type: 'wrapup' })).to.deep.include({ ok: false, code: 'denied' });
    await ben.press('Exit conference');
    isOut(ben);
  });

  it('conference agent2.3: agent 2 leaves with Exit conference, agent 1 and the customer go on', async () => {
    const floor = await conferring();
    await floor.ben.press('Exit conference');
    goesOn(floor);
    await floor.pass(60);
    goesOn(floor);
  });

  it('conference agent2.4: agent 2 is part of it when agent 1 starts it during the consult', async () => {
    const { ada, ben } = await swapped();
    expect(ben.panes[0]!.word).to.equal('Consult on hold');
    await ada.press('Conference', ada.other);
    expect(ben.panes).to.deep.equal(SCREENS.conference.agent2);
    expect(ben.call.held, 'and not on hold').to.not.equal(true);
  });

  it('conference agent2.5: agent 2 takes over what agent 1 transfers during the conference', async () => {
    const floor = await conferring();
    const { id } = floor.ben.call;
    await floor.ada.press('Transfer to Ben Ortiz', floor.ada.customer);
    await handedOver(floor);
    expect([floor.ben.call.id, floor.ben.call.role]).to.deep.equal([id, 'primary']);
  });

  it('conference agent2.6: when the customer leaves, agent 2 is out without wrap-up', async () => {
    const { sim, ben, after, id } = await conferring();
    await after(sim.customer(id).hangUp());
    isOut(ben);
  });
});
