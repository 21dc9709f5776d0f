/** The guide's section on calls from the agent interaction history, line by line. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  button,
  buttons,
  byRole,
  deep,
  descriptionOf,
  findButton,
  focused,
  frames,
  isOff,
  nameOf,
  part,
  seen,
  until,
} from '../helpers/dom.js';
import { openFloor, talking, type Floor } from '../helpers/floor.js';
import { wrapsUp } from '../helpers/floor-checks.js';
import { callOf, editOf, outline, row, rows, tab } from '../helpers/history.js';

const PRIYA = '+442079460958';
const HISTORY = /^(Agent interaction history|座席交互历史记录)$/;

/** The pane, brought to the front. */
function pane({ ada }: Floor): HTMLElement {
  byRole(part(ada.desk, 'auxiliary')!, 'tab', HISTORY)?.click();
  const found = deep(ada.desk, 'cc-call-history');
  if (!found) throw new Error('There is no history');
  return found;
}

/** The call that was asked for is there: its number is read first, and that takes a moment. */
async function rings(floor: Floor): Promise<void> {
  for (let i = 0; i < 100 && !floor.ada.calls.length; i++) {
    await frames(1);
    await floor.pass(0);
  }
  floor.id = floor.ada.call.interactionId!;
}

/** ada has pressed Click to call beside Priya Raman. */
async function dialled(options: Parameters<typeof openFloor>[0] = {}): Promise<Floor> {
  const floor = await openFloor(options);
  const name = options.lang === 'zh-CN' ? '单击呼叫 Priya Raman' : 'Click to call Priya Raman';
  button(pane(floor), name)!.click();
  await rings(floor);
  return floor;
}

describe('the guide: calls from the history', () => {
  it('history before.1: a call stands in it once its wrap-up reason is applied', async () => {
    const floor = await talking();
    const { ada, pass } = floor;
    const before = rows(pane(floor)).length;
    await pass(65);
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
    expect(rows(pane(floor)).length, 'not before').to.equal(before);
    const reason =
      byRole(ada.wrapup, 'radio', 'Card replaced') ?? byRole(ada.wrapup, 'option', 'Card replaced');
    reason!.click();
    await pass(0);
    await ada.press('Submit', ada.wrapup);
    await until(() => rows(pane(floor)).length > 0 && seen(rows(pane(floor))[0]!).startsWith('Jordan Lee'));
    const first = seen(rows(pane(floor))[0]!);
    expect(first).to.contain('+1 201 553 2447').and.to.contain('1:05');
  });

  it('history before.2: the pane shows earlier calls with customers in the tabs All and Calls', async () => {
    const floor = await openFloor();
    const history = pane(floor);
    expect(outline(history).slice(0, 2)).to.deep.equal(['# Today', 'Priya Raman']);
    expect(['All', 'Calls'].map((name) => tab(history, name) !== undefined)).to.deep.equal([true, true]);
    expect(seen(row(history, 'Priya Raman')))
      .to.contain('+442079460958')
      .and.to.contain('3:34');
  });

  it('history 1: All has every channel, Calls has calls alone', async () => {
    const floor = await openFloor();
    const history = pane(floor);
    const kinds = () => [
      ...new Set(rows(history).map((item) => item.querySelector<HTMLElement>('.badge')!.title)),
    ];
    const { state } = floor.ada.desk;
    expect(new Set(state.history.map(({ channel }) => channel)).size).to.equal(3);
    await until(() => rows(history).length === state.history.length, 'all of them');
    expect(kinds().sort()).to.deep.equal(['Chat', 'Email', 'Incoming call', 'Outgoing call']);
    tab(history, 'Calls').click();
    await floor.pass(0);
    expect(kinds().sort()).to.deep.equal(['Incoming call', 'Outgoing call']);
    expect(rows(history).length).to.equal(state.history.length - 2);
  });

  it('history 2.1: Click to call stands beside the number, and calls it', async () => {
    const { ada, sim, interaction } = await dialled();
    expect(sim.commands.at(-1)).to.include({ type: 'outdial', number: PRIYA, source: 'history' });
    expect(interaction()?.customer.number).to.equal(PRIYA);
    expect(ada.call.kind).to.equal('outdial');
  });

  it('history 2.2: the popover has label, icon, contact center number, DNIS, queue and a timer', async () => {
    const { ada, pass } = await dialled();
    const card = ada.card;
    expect(seen(part(card, 'strip')!)).to.match(/^Outdial call .*0:00$/);
    expect(part(card, 'strip')!.querySelectorAll('svg').length).to.equal(1);
    expect(seen(card)).to.contain('Priya Raman');
    expect(seen(card)).to.contain('Contact center number +1 800 555 0100');
    expect(seen(card)).to.contain(`DNIS ${PRIYA}`);
    expect(seen(card)).to.contain('Queue Card Support');
    await pass(7);
    expect(seen(part(card, 'strip')!)).to.contain('0:07');
  });

  it('history 2.3: Cancel is there when calls may be ended, and ends it', async () => {
    const { ada, interaction } = await dialled();
    await ada.press('Cancel', ada.card);
    await until(() => !ada.calls.length);
    expect(interaction()?.customer.phase ?? 'left').to.equal('left');
    expect(ada.notices, 'who cancels needs no message').to.equal('');
    const other = await dialled();
    other.sim.setProfile('ada', { endCallEnabled: false });
    await other.pass(0);
    expect(buttons(other.ada.card)).not.to.include('Cancel');
  });

  it('history 2.4: the call comes to the agent’s own phone', async () => {
    const { ada, sim, after, interaction } = await dialled();
    expect(seen(ada.card)).to.contain('Answer on your phone');
    expect(interaction()?.customer.phase, 'nobody calls the customer before').to.equal('waiting');
    await after(sim.phone('ada').answer());
    expect(interaction()?.customer.phase).to.equal('ringing');
  });

  it('history note.1: not during a call, and each button says so', async () => {
    const floor = await talking();
    const history = pane(floor);
    const call = callOf(history, 'Priya Raman');
    for (const one of [call, editOf(history, 'Priya Raman')]) {
      expect([isOff(one), descriptionOf(one)]).to.deep.equal([true, 'You are on a call']);
      one.click();
    }
    await frames(5);
    await floor.pass(0);
    expect([floor.ada.sent, floor.ada.calls.length]).to.deep.equal([[], 1]);
    expect(seen(history)).to.contain('You are on a call');
  });

  it('history note.2: Edit before call brings the number to the dialpad; what it becomes is called', async () => {
    const floor = await openFloor();
    const { ada, sim } = floor;
    editOf(pane(floor), 'Priya Raman').click();
    const field = await until(() => deep(ada.desk, '#number') as HTMLInputElement | undefined);
    await until(() => field.value === PRIYA && focused() === field, 'number and focus are there');
    expect(sim.commands.length, 'nobody is called yet').to.equal(0);
    field.setSelectionRange(PRIYA.length - 1, PRIYA.length);
    await sendKeys({ type: '9' });
    const dialpad = deep(ada.desk, 'cc-dialpad')!;
    const call = await findButton(dialpad, 'Call');
    await until(() => !isOff(call), 'it can be called');
    call.click();
    await rings(floor);
    expect(sim.commands.at(-1)).to.include({ type: 'outdial', number: '+442079460959' });
  });

  it('history failed.1: it could not be connected', async () => {
    const { ada, sim, id, after } = await dialled();
    await after(sim.phone('ada').answer());
    await after(sim.customer(id).fail('not-connected'));
    await until(() => ada.notices.includes('The call could not be connected.'));
    expect(ada.notices).to.contain('Outdial call · Priya Raman');
    expect(ada.has('cc-wrapup')).to.equal(false);
  });

  it('history failed.2: the agent declined it', async () => {
    const { ada, sim, after } = await dialled();
    await after(sim.phone('ada').decline());
    await until(() => ada.notices.includes('You declined it.'));
  });

  it('history failed.3: the customer disconnected it', async () => {
    const { ada, sim, id, after } = await dialled();
    await after(sim.phone('ada').answer());
    await after(sim.customer(id).decline());
    await until(() => ada.notices.includes('The customer disconnected it.'));
  });

  it('history failed.4: the customer did not answer; then it can be called again', async () => {
    const floor = await dialled();
    const { ada, sim, after, pass } = floor;
    await after(sim.phone('ada').answer());
    await pass(60);
    await until(() => ada.notices.includes('The customer did not answer.'));
    await until(() => !isOff(callOf(pane(floor), 'Priya Raman')));
    callOf(pane(floor), 'Priya Raman').click();
    await rings(floor);
  });

  it('history failed.5: at a limit it is not made, and its reason code is told in the pane', async () => {
    const floor = await openFloor();
    const undo = floor.sim.fault({ limit: '27' });
    callOf(pane(floor), 'Priya Raman').click();
    const limit = 'The tenant has reached its limit of concurrent calls (27)';
    await until(() => seen(floor.ada.desk).includes(limit));
    expect(seen(pane(floor))).to.contain(limit);
    expect(floor.ada.notices).not.to.contain(limit);
    undo();
    (await findButton(pane(floor), 'Try again')).click();
    await rings(floor);
  });

  it('history 3.1: answered on the phone, the customer’s rings', async () => {
    const { ada, sim, after, pass } = await dialled();
    await after(sim.phone('ada').answer());
    expect(seen(ada.card)).not.to.contain('Answer on your phone');
    await pass(3);
    expect(seen(part(ada.card, 'strip')!)).to.contain('Outdial call');
    expect(ada.told).to.deep.equal(['cc-call-offered']);
  });

  it('history 3.2: when the customer answers, the timer starts and the Interaction Control pane appears', async () => {
    const { ada, sim, id, after, pass } = await dialled();
    await pass(4);
    await after(sim.phone('ada').answer());
    await pass(5);
    await after(sim.customer(id).answer());
    expect(seen(part(ada.customer, 'strip')!)).to.match(/^Connected.* 0:00$/);
    await pass(11);
    expect(seen(part(ada.customer, 'strip')!)).to.contain('0:11');
    expect(buttons(ada.customer)).to.include.members(['Hold', 'Consult', 'Transfer', 'End']);
  });

  it('history 4: End ends it; the wrap-up reasons appear', async () => {
    const floor = await dialled();
    const { ada, sim, id, after } = floor;
    await after(sim.phone('ada').answer());
    await after(sim.customer(id).answer());
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
    await ada.press('Submit', ada.wrapup);
    await until(() => !ada.calls.length);
    expect(floor.ada.desk.state.history[0]).to.include({ direction: 'outbound', number: PRIYA });
    await until(() => seen(rows(pane(floor))[0]!).startsWith('Priya Raman'));
  });

  it('history keyboard: from the tabs to a row, edited, called', async () => {
    const floor = await openFloor();
    const { ada, sim } = floor;
    const history = pane(floor);
    tab(history, 'All').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await until(() => focused() && nameOf(focused()!) === 'Edit before call: Priya Raman', 'the first row');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused() && nameOf(focused()!) === 'Edit before call: Noor Aziz', 'the second row');
    await sendKeys({ press: 'Enter' });
    const field = await until(() => deep(ada.desk, '#number') as HTMLInputElement | undefined);
    await until(() => focused() === field && field.value, 'the field has the focus');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '2' });
    const call = await findButton(deep(ada.desk, 'cc-dialpad')!, 'Call');
    await until(() => !isOff(call), 'it can be called');
    await sendKeys({ press: 'Enter' });
    await rings(floor);
    expect(sim.commands.at(-1)).to.include({ type: 'outdial', number: '+12125550112' });
  });

  it('history zh: 所有 and 呼叫, 单击呼叫 and 呼叫前编辑; the popover says 外拨呼叫', async () => {
    const floor = await dialled({ lang: 'zh-CN' });
    const { ada, sim, id, after } = floor;
    const history = pane(floor);
    expect(['所有', '呼叫'].map((name) => tab(history, name) !== undefined)).to.deep.equal([true, true]);
    const edit = await findButton(history, '呼叫前编辑：Priya Raman');
    expect([isOff(edit), descriptionOf(edit)]).to.deep.equal([true, '您正在通话中']);
    expect(seen(part(ada.card, 'strip')!)).to.contain('外拨呼叫');
    expect(seen(ada.card)).to.contain('联络中心电话号码').and.to.contain('队列');
    await after(sim.phone('ada').answer());
    await after(sim.customer(id).answer());
    expect(ada.panes[0]!.word).to.equal('已连接');
  });
});
