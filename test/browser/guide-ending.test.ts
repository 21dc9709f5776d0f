/** The guide's section on ending calls, line by line. */
import { expect } from '@open-wc/testing';
import { deepAll, descriptionOf, findButton, findRole, focused, isOff, seen, until } from '../helpers/dom.js';
import { openFloor, talking } from '../helpers/floor.js';
import { ON_HOLD, wrapsUp } from '../helpers/floor-checks.js';

describe('the guide: ending calls', () => {
  it('ending intro.1: when the customer hangs up, the wrap-up reasons appear', async () => {
    const { sim, ada, after, id } = await talking();
    await after(sim.customer(id).hangUp());
    await wrapsUp(ada);
    expect(ada.call.end).to.deep.equal({ reason: 'completed', by: 'customer' });
    expect(ada.told).to.deep.equal(['cc-call-offered', 'cc-call-connected', 'cc-call-wrapup']);
    expect(ada.sent, 'without the agent').to.deep.equal([]);
  });

  it('ending intro.2: the agent can end it as well', async () => {
    const { ada, interaction } = await talking();
    await ada.press('End', ada.customer);
    expect(interaction()?.customer.phase).to.equal('left');
    expect(ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
  });

  it('ending note: not while the customer is on hold', async () => {
    const { ada, pass, interaction } = await talking();
    await ada.press('Hold');
    const end = await findButton(ada.customer, 'End');
    expect([isOff(end), descriptionOf(end)]).to.deep.equal([true, ON_HOLD]);
    end.click();
    await pass(0);
    expect(interaction()?.customer.phase).to.equal('connected');
    await ada.press('Resume');
    await ada.press('End', ada.customer);
    expect(interaction()?.customer.phase).to.equal('left');
  });

  it('ending before: only a call that was accepted', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(ada.buttons).not.to.include('End');
    await after(sim.phone('ada').answer());
    expect(ada.buttons).to.include('End');
  });

  it('ending 1.1: End ends the call and the wrap-up reasons appear', async () => {
    const { ada, stateOf } = await talking();
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
    expect(stateOf('ada')).to.equal('wrapup');
    (await findRole(ada.wrapup, 'option', /^Card replaced/)).click();
    await ada.press('Submit', ada.wrapup);
    expect(ada.has('cc-wrapup')).to.equal(false);
    expect(seen(ada.desk)).to.contain('No calls');
    expect(stateOf('ada')).to.equal('available');
    expect(ada.desk.state.history[0]!.outcome).to.deep.include({ en: 'Card replaced' });
  });

  it('ending 1.2: the focus goes from End to the wrap-up reasons', async () => {
    const { ada, pass } = await talking();
    const end = await findButton(ada.customer, 'End');
    end.focus();
    end.click();
    await pass(0);
    await until(
      () => deepAll(ada.wrapup, 'input, textarea').some((field) => field === focused()),
      'the focus is in the wrap-up',
    );
  });

  it('ending 2: with a handset, the next call comes once the phone was hung up', async () => {
    const { sim, ada, ring, after, pass, stateOf } = await talking({
      world: { settings: { handset: true } },
    });
    await ada.press('End', ada.customer);
    await ada.press('Submit', ada.wrapup);
    expect(stateOf('ada')).to.equal('available');
    await ring();
    await pass(5);
    expect(ada.calls, 'nothing rings').to.deep.equal([]);
    expect(ada.notices).to.contain('Hang up your handset before the next call');
    await after(sim.phone('ada').hangUp());
    expect(ada.calls.map(({ phase }) => phase)).to.deep.equal(['offered']);
  });

  it('ending zh: 结束 leads to 话后处理原因', async () => {
    const { ada } = await talking({ lang: 'zh-CN' });
    await ada.press('结束', ada.customer);
    await wrapsUp(ada, 'zh-CN');
    await ada.press('提交', ada.wrapup);
    expect(seen(ada.desk)).to.contain('没有呼叫');
    expect(ada.state).to.match(/^可用/);
  });
});
