/** The guide's section on hold and resume, line by line. */
import { expect } from '@open-wc/testing';
import { descriptionOf, findButton, focused, isOff, nameOf, part, seen, until } from '../helpers/dom.js';
import { consulting, openFloor, requested, swapped, talking } from '../helpers/floor.js';
import { ON_HOLD, SCREENS } from '../helpers/floor-checks.js';
import type { Call } from '../../src/index.js';

describe('the guide: hold and resume', () => {
  it('hold intro: a customer waits on hold while the agent asks somebody or looks something up', async () => {
    const { ada, interaction } = await talking();
    await ada.press('Hold');
    const { customer } = interaction()!;
    expect([customer.phase, customer.hold]).to.deep.equal(['connected', true]);
    for (const name of ['Consult', 'Transfer']) {
      expect(isOff(await findButton(ada.customer, name)), name).to.equal(false);
    }
    await ada.fill('Case number', 'CS-1');
    await ada.press('Save');
    await ada.press('Consult', ada.customer);
    // its picture is loaded with the first need
    await until(() => seen(ada.dialog).includes('Consult request'), 'the dialog');
  });

  it('hold before: only once the call is accepted', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(ada.buttons).not.to.include('Hold');
    await after(sim.phone('ada').answer());
    expect(ada.buttons).to.include('Hold');
  });

  it('hold 1.1: Hold puts the customer on hold, Call on hold stands beside the timer', async () => {
    const { ada, pass, interaction } = await talking();
    await pass(65);
    await ada.press('Hold');
    expect(interaction()?.customer.hold).to.equal(true);
    expect(ada.panes).to.deep.equal(SCREENS.held.agent1);
    await pass(20);
    expect(seen(part(ada.customer, 'strip')!), 'how long, and the call timer').to.equal(
      'Call on hold 0:20 1:25',
    );
    expect(seen(part(ada.desk, 'task')!)).to.contain('Call on hold');
    expect(ada.sent).to.deep.equal(['hold']);
  });

  it('hold 1.2: meanwhile End is off, and says why', async () => {
    const { ada, pass, interaction } = await talking();
    await ada.press('Hold');
    const end = await findButton(ada.customer, 'End');
    expect([isOff(end), descriptionOf(end)]).to.deep.equal([true, ON_HOLD]);
    expect(seen(ada.customer)).to.contain(ON_HOLD);
    end.click();
    await pass(1);
    expect([ada.sent, interaction()?.customer.phase]).to.deep.equal([['hold'], 'connected']);
  });

  it('hold 2: Resume takes the customer off hold', async () => {
    const { ada, interaction } = await talking();
    await ada.press('Hold');
    await ada.press('Resume');
    expect(interaction()?.customer.hold).to.equal(false);
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(seen(ada.desk)).not.to.contain('Call on hold');
  });

  it('hold keyboard: the focus stays where Hold becomes Resume', async () => {
    const { ada, pass } = await talking();
    const hold = await findButton(ada.customer, 'Hold');
    hold.focus();
    hold.click();
    await pass(0);
    await until(() => focused() && nameOf(focused()!) === 'Resume', 'the focus is on Resume');
  });

  it('hold note.1: asking another agent puts the customer on hold by itself', async () => {
    const { ada, interaction } = await requested();
    expect(interaction()?.customer.hold, 'as soon as it is asked').to.equal(true);
    expect(ada.panes[0]!.word).to.equal('Call on hold');
    expect(ada.sent, 'by one request').to.deep.equal(['consult']);
  });

  it('hold note.2: taking the customer off hold puts the consulted agent on hold', async () => {
    const { ada, ben, interaction } = await swapped();
    const { customer, parties } = interaction()!;
    expect([customer.hold, parties[0]?.hold]).to.deep.equal([false, true]);
    expect(ada.panes.map(({ word }) => word)).to.deep.equal(['Connected', 'Consult on hold']);
    expect(ben.panes[0]!.word).to.equal('Consult on hold');
    expect(ada.sent, 'by one request').to.deep.equal(['consult', 'resume']);
  });

  it('hold note.3: two calls are never on hold at the same time', async () => {
    const { ada, interaction } = await consulting();
    const held: number[] = [];
    const count = ({ legs }: Call) => held.push(legs.filter(({ hold }) => hold === true).length);
    ada.desk.addEventListener('cc-call-changed', (event) =>
      count((event as CustomEvent<{ next: Call }>).detail.next),
    );
    for (const [name, pane] of [
      ['Resume', 'customer'],
      ['Hold', 'customer'],
      ['Hold', 'other'],
      ['Resume', 'other'],
    ] as const) {
      await ada.press(name, ada[pane]);
      const { customer, parties } = interaction()!;
      expect([customer, ...parties].filter(({ hold }) => hold).length, `${name} ${pane}`).to.equal(1);
    }
    expect(held.length, 'an update for each').to.be.at.least(4);
    expect(held.filter((n) => n !== 1)).to.deep.equal([]);
  });

  it('hold zh: 保留 shows 保留呼叫 beside the timer and takes 结束 away until 继续', async () => {
    const { ada, pass } = await talking({ lang: 'zh-CN' });
    await ada.press('保留');
    await pass(20);
    expect(seen(part(ada.customer, 'strip')!)).to.equal('保留呼叫 0:20 0:20');
    const end = await findButton(ada.customer, '结束');
    expect([isOff(end), descriptionOf(end)]).to.deep.equal([true, '请先继续呼叫，再结束']);
    await ada.press('继续');
    expect(isOff(await findButton(ada.customer, '结束'))).to.equal(false);
    expect(ada.panes[0]!.word).to.equal('已连接');
  });
});
