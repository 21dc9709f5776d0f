/** The guide's section on transferring calls, line by line. */
import { expect } from '@open-wc/testing';
import {
  button,
  byRole,
  findButton,
  focused,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { openFloor, talking, type Floor, type Seat } from '../helpers/floor.js';
import { isGreen, isOpen, wrapsUp } from '../helpers/floor-checks.js';
import { hear } from '../helpers/page.js';

const INTERPRETER = '+442079460011';
const transferIsOff = ({ dialog }: Seat) => isOff(button(dialog, 'Transfer'));

/** ada has the dialog open, at the tab of numbers. */
async function dialling(options = {}): Promise<Floor> {
  const floor = await talking(options);
  await floor.ada.open('transfer');
  await floor.ada.tab('number');
  return floor;
}

const dialledBy = ({ interaction }: Floor) => interaction()?.parties.map(({ number }) => number);

describe('the guide: transferring calls', () => {
  it('transfer intro: an active call is passed on to another agent', async () => {
    const { sim, ada, ben, after, pass, interaction } = await talking({ agents: ['ada', 'ben'] });
    await ada.ask('transfer', 'Ben Ortiz');
    expect(seen(part(byRole(ben.card, 'group', 'Incoming call')!, 'strip')!)).to.contain('Ringing');
    await after(sim.phone('ben').answer());
    await pass(3);
    expect(ben.panes.map(({ word, name }) => [word, name])).to.deep.equal([['Connected', 'Jordan Lee']]);
    expect(interaction()?.customer.phase).to.equal('connected');
    expect(ada.calls.map(({ phase }) => phase)).to.deep.equal(['wrapup']);
  });

  it('transfer before: only once the call is accepted', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(ada.buttons).not.to.include('Transfer');
    await after(sim.phone('ada').answer());
    expect(ada.buttons).to.include('Transfer');
  });

  it('transfer 1: Transfer opens the dialog Transfer request', async () => {
    const { ada, pass } = await talking();
    const heard = hear(ada.desk, 'cc-transfer-opened', 'cc-transfer-closed');
    (await findButton(ada.customer, 'Transfer')).focus();
    await ada.open('transfer');
    isOpen(ada, 'Transfer request');
    expect(nameOf(focused()!), 'the focus is in the search').to.equal('Search');
    expect(isOff(await findButton(ada.customer, 'End')), 'the call stays in reach').to.equal(false);
    await ada.press('Close', ada.dialog);
    await pass(0);
    expect(nameOf(focused()!), 'and goes back').to.equal('Transfer');
    expect(ada.has('cc-transfer-dialog')).to.equal(false);
    expect(heard.map(({ type, detail }) => [type, detail.mode ?? detail.reason])).to.deep.equal([
      ['cc-transfer-opened', 'transfer'],
      ['cc-transfer-closed', 'cancel'],
    ]);
    expect(ada.sent).to.deep.equal([]);
  });

  it('transfer 2 agents.1: an agent is chosen from a list of those who are available', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    expect(ada.optionNames.filter((name) => name.includes('Available'))).to.deep.equal([
      'Ben Ortiz Cards · Team 1 · DN 4102 Available',
      'Cho Min-ji Cards · Team 2 · DN 4117 Available',
    ]);
    expect(transferIsOff(ada), 'nobody is chosen').to.equal(true);
    await ada.choose('Cho Min-ji');
    expect(ada.option('Cho Min-ji').getAttribute('aria-selected')).to.equal('true');
    expect(ada.summary).to.contain('Transfer to Cho Min-ji');
    expect(transferIsOff(ada)).to.equal(false);
  });

  it('transfer 2 agents.2: Search narrows the list', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    await ada.type('min');
    expect(ada.optionNames.map((name) => name.slice(0, 10))).to.deep.equal(['Cho Min-ji']);
    await ada.type('nobody');
    expect(seen(ada.dialog)).to.contain('Nothing found for “nobody”');
    await ada.type('');
    expect(ada.options.length).to.equal(3);
  });

  it('transfer 2 agents.3: a green icon stands in front of the name of who is available', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    for (const name of ['Ben Ortiz', 'Cho Min-ji']) {
      expect(isGreen(ada.option(name)), name).to.equal(true);
    }
    expect(isGreen(ada.option('Dev Malik')), 'Dev Malik').to.equal(false);
  });

  it('transfer 2 agents.4: others are shown with their state, and cannot be chosen', async () => {
    const { ada, ben, pass } = await talking({ agents: ['ada', 'ben'] });
    await ben.setState('Lunch');
    await ada.open('transfer');
    const entry = ada.option('Ben Ortiz');
    expect(seen(entry)).to.contain('Idle');
    expect(isOff(entry)).to.equal(true);
    expect(nameOf(entry), 'and why').to.contain('Only available agents can take a transfer');
    entry.click();
    await pass(0);
    expect([entry.getAttribute('aria-selected'), transferIsOff(ada)]).to.deep.equal(['false', true]);
  });

  it('transfer 2 agents note.1: nobody in wrap-up gets a transfer', async () => {
    const { ada, pass } = await talking();
    await ada.open('transfer');
    const entry = ada.option('Dev Malik');
    expect(seen(entry)).to.contain('Wrap-up');
    expect(isOff(entry)).to.equal(true);
    entry.click();
    await pass(0);
    expect(transferIsOff(ada)).to.equal(true);
    const target = { type: 'agent', id: 'dev', name: 'Dev Malik' } as const;
    const result = ada.desk.request({ type: 'transfer', callId: ada.call.id, target });
    await pass(0);
    expect(await result).to.deep.include({ ok: false, code: 'not-available' });
    expect(ada.call.phase).to.equal('connected');
  });

  it('transfer 2 agents note.2: the target has to be available when the transfer is sent', async () => {
    const { ada, ben, interaction } = await talking({ agents: ['ada', 'ben'] });
    await ada.open('transfer');
    await ada.choose('Ben Ortiz');
    await ben.setState('Lunch');
    await ada.send('transfer');
    expect(seen(part(ada.dialog, 'reason')!)).to.contain('Not available now');
    expect([ada.call.phase, ada.call.topology]).to.deep.equal(['connected', 'single']);
    expect(interaction()?.engagements.length).to.equal(1);
  });

  it('transfer 2 agents note.3: if the agent does not take it the call is dropped; the dialog said so', async () => {
    const { ada, ben, pass, interaction } = await talking({ agents: ['ada', 'ben'] });
    await ada.open('transfer');
    await ada.choose('Ben Ortiz');
    expect(ada.summary).to.contain('If nobody takes it, the call is dropped.');
    await ada.send('transfer');
    await pass(20);
    expect(ben.state).to.match(/^RONA/);
    expect([interaction()?.customer.phase, interaction()?.waiting]).to.deep.equal(['left', false]);
    expect(ada.notices).to.contain('The transfer was not taken and the call was dropped');
  });

  it('transfer 2 queues.1: a queue or an entry point is chosen from a list', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    await ada.tab('queues');
    expect(ada.optionNames).to.deep.equal([
      'Card Support This call’s queue',
      'Credit Support',
      'Fraud',
      'Credit cards +1 800 555 0177',
      'Debit cards +1 800 555 0142',
    ]);
    expect(seen(byRole(ada.dialog, 'listbox')!)).to.match(/^Queues .*Entry points /);
    await ada.choose('Fraud');
    expect(ada.summary).to.contain('Transfer to Fraud');
    await ada.choose('Credit cards');
    expect(ada.summary).to.contain('Transfer to Credit cards');
  });

  it('transfer 2 queues.2: Search narrows queues and entry points', async () => {
    const { ada } = await talking();
    await ada.open('transfer');
    await ada.tab('queues');
    await ada.type('credit');
    expect(ada.optionNames).to.deep.equal(['Credit Support', 'Credit cards +1 800 555 0177']);
  });

  it('transfer 2 queues.3: the call waits in the queue that was chosen', async () => {
    const { ada, ben, cho, interaction, stateOf } = await talking({ agents: ['ada', 'ben', 'cho'] });
    await ben.setState('Lunch');
    await cho.setState('Lunch');
    await ada.askQueue('transfer', 'Fraud');
    expect([interaction()?.queueId, interaction()?.waiting]).to.deep.equal(['q-fraud', true]);
    expect(stateOf('ada')).to.equal('wrapup');
    await cho.setState('Available');
    const popover = byRole(cho.card, 'group', 'Incoming call')!;
    expect(seen(popover)).to.contain('Queue Fraud');
  });

  it('transfer 2 queues.4: an entry point may be that of another flow, or of the same', async () => {
    const world = {
      queues: ['q-card', 'q-credit'].map((id) => ({ id, name: id, agentIds: ['ada', 'ben'] })),
    };
    for (const [name, flow, queue] of [
      ['Credit cards', 'ep-credit', 'q-credit'],
      ['Debit cards', 'ep-debit', 'q-card'],
    ] as const) {
      const { ada, ben, interaction, goHome } = await talking({ agents: ['ada', 'ben'], world });
      await ada.askQueue('transfer', name);
      expect([interaction()?.entryPointId, interaction()?.queueId]).to.deep.equal([flow, queue]);
      expect(ben.calls.map(({ phase, queue: from }) => [phase, from])).to.deep.equal([['offered', queue]]);
      goHome();
    }
  });

  it('transfer 2 variables.1: into another flow, variables of the same name and type keep their value', async () => {
    const { sim, ada, ben, after } = await talking({ agents: ['ada', 'ben'] });
    expect(ada.row('Customer ID')).to.equal('100482');
    await ada.fill('Case number', 'CS-1');
    await ada.press('Save');
    await ada.askQueue('transfer', 'Credit cards');
    await after(sim.phone('ben').answer());
    expect([ben.row('Customer ID'), ben.row('Case number')]).to.deep.equal(['100482', 'CS-1']);
  });

  it('transfer 2 variables.2: those of the same name and another type do not', async () => {
    const { sim, ada, ben, after } = await talking({ agents: ['ada', 'ben'] });
    expect(ada.row('Account tier')).to.equal('Gold');
    await ada.askQueue('transfer', 'Credit cards');
    await after(sim.phone('ben').answer());
    expect(ben.row('Account tier')).to.equal('2');
  });

  it('transfer 2 variables.3: those that the new flow sets itself have its value', async () => {
    const { sim, ada, ben, after } = await talking({ agents: ['ada', 'ben'] });
    const before = ada.row('Balance due');
    await ada.askQueue('transfer', 'Credit cards');
    await after(sim.phone('ben').answer());
    expect(before).not.to.equal('912.75');
    expect(ben.row('Balance due')).to.equal('912.75');
  });

  it('transfer 2 queues note: a call sent to an entry point does not come back to its sender; the dialog says so', async () => {
    const { ada, pass, interaction } = await talking();
    await ada.open('transfer');
    await ada.tab('queues');
    await ada.choose('Debit cards');
    expect(ada.summary).to.contain('A call sent to an entry point cannot come back to you.');
    await ada.send('transfer');
    await ada.press('Submit', ada.wrapup);
    await pass(300);
    expect([interaction()?.waiting, interaction()?.queueId], 'of her own queue').to.deep.equal([
      true,
      'q-card',
    ]);
    expect([ada.state.replace(/ .*/, ''), ada.calls]).to.deep.equal(['Available', []]);
  });

  it('transfer 2 number.1: a number is typed', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('+442079460011');
    await ada.judged(/./);
    await ada.send('transfer');
    expect(dialledBy(floor)).to.deep.equal([INTERPRETER]);
  });

  it('transfer 2 number.2: or a name, which finds the number', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('interp');
    expect(ada.optionNames).to.deep.equal(['Interpreter service +442079460011']);
    await ada.choose('Interpreter service');
    await ada.judged(/./);
    expect(ada.summary).to.contain('Transfer to Interpreter service');
    await ada.send('transfer');
    expect(dialledBy(floor)).to.deep.equal([INTERPRETER]);
  });

  it('transfer 2 number.3: the list is the enterprise’s address book, names beside their numbers', async () => {
    const { ada } = await dialling();
    expect(nameOf(byRole(ada.dialog, 'listbox')!)).to.equal('Address book');
    expect(ada.options.length).to.equal(8);
    expect(seen(ada.option('Harbour branch'))).to.equal('Harbour branch +1 212 555 0190');
    await ada.type('212555');
    expect(ada.optionNames, 'found by number too').to.deep.equal([
      'Harbour branch +1 212 555 0190',
      'Noor Aziz +1 212 555 0111',
    ]);
  });

  it('transfer 2 number.4: + # * and : stay in a number', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('*72#:4102');
    await ada.judged(/./);
    expect(ada.summary).to.contain('Transfer to *72#:4102');
    await ada.send('transfer');
    expect(dialledBy(floor)).to.deep.equal(['*72#:4102']);
  });

  it('transfer 2 number.5: other characters of a copied number go, before it is dialled', async () => {
    const floor = await dialling();
    const { ada } = floor;
    await ada.type('+44 (20) 7946-0011');
    await ada.judged(/./);
    expect(ada.summary, 'gaps go without a word').to.contain('Transfer to +442079460011');
    await ada.type('+44&20!79460011');
    await ada.judged(/Removed “.*”, now dials \+442079460011\./);
    await ada.send('transfer');
    expect(dialledBy(floor), 'the first press confirms').to.deep.equal([]);
    expect(seen(ada.dialog)).to.contain('Check the number, then press Transfer again.');
    await ada.send('transfer');
    expect(dialledBy(floor)).to.deep.equal([INTERPRETER]);
  });

  it('transfer 2 number note.1: a number has 3 to 14 digits', async () => {
    const { ada } = await dialling();
    for (const [text, says] of [
      ['12', 'Too short: at least 3 digits'],
      ['+1*2#', 'Too short: at least 3 digits'],
      ['123456789012345', 'Too long: at most 14 digits'],
    ] as const) {
      await ada.type(text);
      await ada.judged(says);
      expect(transferIsOff(ada), text).to.equal(true);
    }
    for (const text of ['123', '*123', '12345678901234']) {
      await ada.type(text);
      await until(() => !transferIsOff(ada), `${text} can be dialled`);
      expect(ada.summary).to.contain(`Transfer to ${text}`);
    }
  });

  it('transfer 2 number note.2: US, E.164 and IDD formats are dialled as they are', async () => {
    for (const number of ['+12015532447', '+11234567890', '01161123456789']) {
      const floor = await dialling();
      await floor.ada.type(number);
      await until(() => !transferIsOff(floor.ada), `${number} can be dialled`);
      await floor.ada.send('transfer');
      expect(dialledBy(floor)).to.deep.equal([number]);
      floor.ada.desk.remove();
    }
  });

  it('transfer 2 number note.3: the number of an entry point is none to dial', async () => {
    const floor = await dialling();
    const { ada, pass } = floor;
    for (const number of ['+18005550177', '+1 800 555 0142']) {
      await ada.type(number);
      await ada.judged('An entry point number cannot be used as a dial number');
      expect(transferIsOff(ada)).to.equal(true);
    }
    const target = { type: 'number', number: '+18005550177' } as const;
    const result = ada.desk.request({ type: 'transfer', callId: ada.call.id, target });
    await pass(0);
    expect(await result).to.deep.include({ ok: false, code: 'invalid' });
    expect(dialledBy(floor)).to.deep.equal([]);
  });

  it('transfer 3.1: Refresh list gets the latest agents, queues and numbers', async () => {
    const { ada } = await talking();
    const asked = hear(ada.desk, 'cc-directory-request');
    await ada.open('transfer');
    for (const tab of [undefined, 'queues', 'number'] as const) {
      if (tab) await ada.tab(tab);
      asked.length = 0;
      await ada.press('Refresh list', ada.dialog);
      const kinds = asked.map(({ detail }) => (detail as { kind: string }).kind);
      expect(kinds).to.deep.equal(
        tab === undefined ? ['agents'] : tab === 'queues' ? ['queues', 'entry-points'] : ['contacts'],
      );
    }
  });

  it('transfer 3.2: and then shows the agents’ states as they are now', async () => {
    const { ada, ben, pass } = await talking({ agents: ['ada', 'ben'] });
    await ada.open('transfer');
    expect(seen(ada.option('Ben Ortiz'))).to.contain('Available');
    await ben.setState('Lunch');
    await pass(30);
    expect(seen(ada.option('Ben Ortiz')), 'the list says how old it is').to.contain('Available');
    const before = seen(ada.dialog).match(/as of \S+/)?.[0];
    await ada.press('Refresh list', ada.dialog);
    expect(seen(ada.option('Ben Ortiz'))).to.contain('Idle');
    expect(isOff(ada.option('Ben Ortiz'))).to.equal(true);
    expect(seen(ada.dialog).match(/as of \S+/)?.[0]).not.to.equal(before);
  });

  it('transfer 4: Transfer sends the request and the wrap-up reasons appear', async () => {
    const { ada, stateOf } = await talking();
    const heard = hear(ada.desk, 'cc-transfer-closed');
    await ada.ask('transfer', 'Ben Ortiz');
    await wrapsUp(ada);
    expect([ada.sent, stateOf('ada')]).to.deep.equal([['transfer'], 'wrapup']);
    expect(ada.call.end?.reason).to.equal('transferred');
    expect(heard.map(({ detail }) => detail.reason)).to.deep.equal(['sent']);
    expect(ada.has('cc-transfer-dialog')).to.equal(false);
  });

  it('transfer 4 closed: the dialog closes with the call, and says so', async () => {
    for (const by of ['agent', 'customer'] as const) {
      const { sim, ada, after, id } = await talking();
      const heard = hear(ada.desk, 'cc-transfer-closed');
      await ada.open('transfer');
      if (by === 'agent') await ada.press('End', ada.customer);
      else await after(sim.customer(id).hangUp());
      await wrapsUp(ada);
      expect(ada.has('cc-transfer-dialog')).to.equal(false);
      expect(
        heard.map(({ detail }) => detail.reason),
        by,
      ).to.deep.equal(['call-ended']);
      ada.desk.remove();
    }
  });

  it('transfer 4 note.1: to an agent or a number the call goes at once', async () => {
    const one = await talking({ agents: ['ada', 'ben'] });
    await one.ada.ask('transfer', 'Ben Ortiz');
    expect(
      one.ben.calls.map(({ phase }) => phase),
      'rings already',
    ).to.deep.equal(['offered']);
    const other = await talking();
    await other.ada.askNumber('transfer', INTERPRETER);
    expect(other.interaction()?.parties.map(({ number, phase }) => [number, phase])).to.deep.equal([
      [INTERPRETER, 'ringing'],
    ]);
  });

  it('transfer 4 note.2: of a queue, whoever is available may answer', async () => {
    const { sim, ada, ben, cho, after, interaction } = await talking({ agents: ['ada', 'ben', 'cho'] });
    await ben.setState('Lunch');
    await ada.askQueue('transfer', 'Fraud');
    expect([ben.calls.length, cho.calls.length]).to.deep.equal([0, 1]);
    await after(sim.phone('cho').answer());
    expect(cho.panes[0]!.word).to.equal('Connected');
    expect(interaction()?.customer.phase).to.equal('connected');
  });

  it('transfer zh: 转接 opens 转接请求 with 座席, 队列, 拨号号码, 搜索, 刷新列表; then 话后处理原因', async () => {
    const { ada } = await talking({ lang: 'zh-CN' });
    await ada.open('transfer');
    isOpen(ada, '转接请求');
    expect(parts(ada.dialog, 'tab').map(seen)).to.deep.equal(['座席', '队列', '拨号号码']);
    expect(byRole(ada.dialog, 'combobox', '搜索')).to.be.ok;
    expect(byRole(ada.dialog, 'button', '刷新列表')).to.be.ok;
    expect(seen(ada.option('Dev Malik'))).to.contain('话后处理');
    await ada.choose('Ben Ortiz');
    await ada.send('transfer');
    await wrapsUp(ada, 'zh-CN');
  });
});
