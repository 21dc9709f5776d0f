/** The guide's section on call-associated data variables, line by line. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  allByRole,
  byRole,
  deepAll,
  findButton,
  findRole,
  isOff,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { consulting, enter, openFloor, talking, type Floor, type Seat } from '../helpers/floor.js';
import { watchConsole } from '../helpers/page.js';

const valueOf = ({ interaction }: Floor, name: string) =>
  interaction()?.variables.find((variable) => variable.name === name)?.value;
const labels = ({ variables }: Seat) => parts(variables, 'label').map(seen);
const fields = ({ variables }: Seat) => parts(variables, 'field').length;
const save = ({ variables }: Seat) => findButton(variables, 'Save');
const rowOf = ({ variables }: Seat, label: string) =>
  parts(variables, 'row').find((row) => seen(row).startsWith(label))!;
/** The native picker of date and time. */
const picker = ({ variables }: Seat) =>
  deepAll(variables, 'input').find(
    ({ type }: HTMLElement & { type?: string }) => type === 'datetime-local',
  ) as HTMLInputElement | undefined;

describe('the guide: call-associated data variables', () => {
  it('variables intro.1: the pane shows the administrator’s variables, with their labels and in their order', async () => {
    const { ada } = await talking();
    expect(labels(ada)).to.deep.equal([
      'Case number',
      'Customer ID',
      'Account tier',
      'Reason for call',
      'Card number',
      'Identity verified',
      'Call back at',
      'Balance due',
      'Preferred branch',
      'Language',
    ]);
    expect(ada.row('Account tier')).to.equal('Gold');
  });

  it('variables intro.2: at most 30 variables are shown', async () => {
    const variables = Array.from({ length: 34 }, (_, i) => ({
      name: `v${i + 1}`,
      label: `Variable ${i + 1}`,
      type: 'string' as const,
      value: `value ${i + 1}`,
      order: i + 1,
    }));
    const { ada, ring, after, sim } = await openFloor();
    const { restore } = watchConsole();
    await ring({ variables });
    await after(sim.phone('ada').answer());
    restore();
    expect(labels(ada)).to.deep.equal(variables.slice(0, 30).map(({ label }) => label));
    expect(seen(ada.variables), 'and that there are more').to.contain('30 of 34');
  });

  it('variables intro.3: during the call those are editable that the administrator made editable', async () => {
    const { ada } = await talking();
    const editable = ['Case number', 'Identity verified', 'Call back at', 'Preferred branch', 'Language'];
    const found = labels(ada).filter((label) => deepAll(rowOf(ada, label), 'input, select').length);
    expect(found).to.deep.equal(editable);
    expect(fields(ada)).to.equal(editable.length);
  });

  it('variables intro.4: a secure variable has the secure icon beside its name', async () => {
    const { ada } = await talking();
    const row = rowOf(ada, 'Card number');
    expect(deepAll(part(row, 'label')!, 'svg').length, 'the icon').to.equal(1);
    expect(part(row, 'label')!.textContent, 'and its name').to.contain('Secure variable');
    expect(seen(row), 'its value is not for everybody').not.to.contain('4000');
    const others = parts(ada.variables, 'row').filter((item) => item !== row);
    for (const other of others) expect(part(other, 'label')!.textContent).not.to.contain('Secure variable');
  });

  it('variables edit intro: several can be edited and are saved together', async () => {
    const floor = await talking();
    const { ada } = floor;
    await ada.fill('Case number', 'CS-1');
    await ada.fill('Preferred branch', 'Harbour');
    expect(seen(ada.variables)).to.contain('Unsaved changes to 2 fields');
    await ada.press('Save');
    expect([valueOf(floor, 'caseNumber'), valueOf(floor, 'preferredBranch')]).to.deep.equal([
      'CS-1',
      'Harbour',
    ]);
    expect(ada.sent).to.deep.equal(['save-variables']);
  });

  it('variables edit before: only once the call is accepted', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect([ada.has('cc-variables'), allByRole(ada.card, 'textbox')]).to.deep.equal([false, []]);
    await after(sim.phone('ada').answer());
    await findRole(ada.variables, 'textbox', 'Case number');
  });

  it('variables 1.1: the agent clicks into a field and types a value', async () => {
    const { ada, pass } = await talking();
    const field = ada.field('Case number');
    field.focus();
    field.select();
    await sendKeys({ type: 'CS-48213' });
    await pass(0);
    expect(ada.row('Case number')).to.equal('CS-48213');
    expect(seen(ada.variables)).to.contain('Unsaved changes to 1 field');
    expect(ada.sent, 'nothing is saved by typing').to.deep.equal([]);
  });

  it('variables 1.2: up to 256 characters can be typed or pasted', async () => {
    const floor = await talking();
    const { ada, pass } = floor;
    const field = ada.field('Preferred branch');
    field.focus();
    field.select();
    document.execCommand('insertText', false, 'x'.repeat(300));
    await pass(0);
    expect(ada.row('Preferred branch')).to.equal('x'.repeat(256));
    expect(seen(ada.variables)).to.contain('Only 256 characters fit, the rest was cut');
    await sendKeys({ type: 'y' });
    await pass(0);
    expect(ada.row('Preferred branch'), 'nor one more').to.equal('x'.repeat(256));
    await ada.press('Save');
    expect(valueOf(floor, 'preferredBranch')).to.equal('x'.repeat(256));
  });

  it('variables 1.3: a value is selected and overwritten by a new one', async () => {
    const floor = await talking();
    const { ada, pass } = floor;
    const field = ada.field('Preferred branch');
    expect(field.value).to.equal('Riverside');
    field.focus();
    field.select();
    await sendKeys({ type: 'Harbour' });
    await pass(0);
    await ada.press('Save');
    expect([field.value, valueOf(floor, 'preferredBranch')]).to.deep.equal(['Harbour', 'Harbour']);
  });

  it('variables 1.4: the pointer over a value shows the button that copies it', async () => {
    const { ada, pass } = await talking();
    const copied: string[] = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async (text: string) => void copied.push(text),
    });
    try {
      for (const label of ['Case number', 'Account tier']) {
        const copy = await findButton(ada.variables, `Copy ${label}`);
        rowOf(ada, label).scrollIntoView({ block: 'center' });
        const { x, y } = rowOf(ada, label).getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.ceil(x + 4), Math.ceil(y + 4)] });
        await until(() => getComputedStyle(copy).opacity === '1', 'the pointer over the row shows it');
        copy.click();
        await pass(0);
      }
      expect(copied).to.deep.equal([ada.row('Case number'), 'Gold']);
    } finally {
      await resetMouse();
      delete (navigator.clipboard as { writeText?: unknown }).writeText;
    }
  });

  it('variables 1.5: date and time are chosen with a picker', async () => {
    const floor = await talking();
    const { ada } = floor;
    expect(rowOf(ada, 'Call back at').contains(picker(ada)!)).to.equal(true);
    enter(picker(ada)!, '2026-11-24T14:30');
    await ada.press('Save');
    expect(new Date(String(valueOf(floor, 'callBackAt'))).getTime()).to.equal(
      new Date(2026, 10, 24, 14, 30).getTime(),
    );
  });

  it('variables 1 note.1: of two agents who edit a value the first to save wins, the other is told and loses what was typed', async () => {
    const floor = await consulting();
    const { ada, ben } = floor;
    await ada.fill('Preferred branch', 'Harbour');
    await ben.fill('Preferred branch', 'Old town');
    await ada.press('Save');
    for (const seat of [ada, ben]) expect(seat.row('Preferred branch'), seat.id).to.equal('Harbour');
    expect(seen(part(ben.variables, 'messages')!)).to.contain('Ada Novak changed Preferred branch first.');
    expect(seen(part(ben.variables, 'messages')!)).to.contain('You had typed “Old town”.');
    expect(isOff(await save(ben)), 'nothing is left to save').to.equal(true);
    expect(seen(ada.variables)).not.to.contain('changed Preferred branch first');
    expect(valueOf(floor, 'preferredBranch')).to.equal('Harbour');

    await ada.fill('Case number', 'CS-A');
    await ben.fill('Case number', 'CS-B');
    await ben.press('Save');
    for (const seat of [ada, ben]) expect(seat.row('Case number'), seat.id).to.equal('CS-B');
    expect(seen(part(ada.variables, 'messages')!)).to.contain('Ben Ortiz changed Case number first.');
    expect(valueOf(floor, 'caseNumber')).to.equal('CS-B');
  });

  it('variables 1 note.1 race: also when both save before either page knows of the other', async () => {
    const floor = await consulting();
    const { sim, ada, ben, pass } = floor;
    await ada.fill('Preferred branch', 'Harbour');
    await ben.fill('Preferred branch', 'Old town');
    sim.fault({ delayMs: 1000 });
    await ada.press('Save');
    await ben.press('Save');
    expect(sim.commands.filter(({ type }) => type === 'save-variables').length).to.equal(2);
    await pass(2);
    expect(valueOf(floor, 'preferredBranch')).to.equal('Harbour');
    for (const seat of [ada, ben]) expect(seat.row('Preferred branch'), seat.id).to.equal('Harbour');
    const messages = seen(part(ben.variables, 'messages')!);
    expect(messages).to.contain('Ada Novak changed Preferred branch first. You had typed “Old town”.');
    expect(seen(part(ada.variables, 'messages')!)).to.equal('');
  });

  it('variables 1 note.2: date and time are saved as ISO 8601', async () => {
    const floor = await talking();
    const { ada } = floor;
    enter(picker(ada)!, '2026-11-24T14:30');
    await ada.press('Save');
    expect(valueOf(floor, 'callBackAt')).to.match(/^2026-11-24T14:30:00[+-]\d\d:\d\d$/);
  });

  it('variables 2.1: Save saves what was edited', async () => {
    const floor = await talking();
    const { ada } = floor;
    expect(isOff(await save(ada)), 'not before').to.equal(true);
    await ada.fill('Case number', 'CS-1');
    expect(valueOf(floor, 'caseNumber')).not.to.equal('CS-1');
    await ada.press('Save');
    expect(valueOf(floor, 'caseNumber')).to.equal('CS-1');
    expect(seen(ada.variables)).to.contain('All saved');
    expect(isOff(await save(ada))).to.equal(true);
  });

  it('variables 2.2: an agent who leaves without saving is reminded', async () => {
    const { ada, pass } = await talking();
    await ada.fill('Case number', 'CS-1');
    const leave = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leave);
    expect(leave.defaultPrevented, 'the page is left').to.equal(true);
    await ada.press('End', ada.customer);
    await ada.press('Submit', ada.wrapup);
    await until(() => seen(ada.desk).includes('Changes to 1 field are not saved. Submit all the same?'));
    await pass(1);
    expect(ada.sent, 'not submitted yet').to.deep.equal(['end-call']);
    await ada.press('Save and submit');
    expect(ada.sent).to.deep.equal(['end-call', 'save-variables', 'wrapup']);
  });

  it('variables 2 note.1: a saved value may come late, and depends on the line', async () => {
    const floor = await talking();
    const { sim, ada, pass } = floor;
    const undo = sim.fault({ delayMs: 5000 });
    await ada.fill('Case number', 'CS-1');
    await ada.press('Save');
    await pass(1);
    expect(seen(ada.variables)).to.contain('Saving…').and.not.to.contain('All saved');
    await pass(2);
    expect(seen(ada.variables)).to.contain('Saving takes longer than usual');
    await pass(2);
    expect(seen(ada.variables)).to.contain('All saved');
    undo();
    const up = sim.fault({ dropLink: true });
    await pass(0);
    await ada.fill('Case number', 'CS-2');
    expect(isOff(await save(ada))).to.equal(true);
    expect(seen(part(ada.variables, 'bar')!)).to.contain('No connection to the phone system');
    up();
    await pass(1);
    await ada.press('Save');
    expect(valueOf(floor, 'caseNumber')).to.equal('CS-2');
  });

  it('variables 2 revert: Revert brings back the values that were saved before', async () => {
    const floor = await talking();
    const { ada } = floor;
    const before = ada.row('Case number');
    await ada.fill('Case number', 'CS-1');
    await ada.fill('Preferred branch', '');
    await ada.press('Revert');
    expect([ada.row('Case number'), ada.row('Preferred branch')]).to.deep.equal([before, 'Riverside']);
    expect(seen(ada.variables)).to.contain('All saved');
    expect(ada.sent).to.deep.equal([]);
  });

  it('variables zh: 保存, 复原, 安全变量', async () => {
    const floor = await talking({ lang: 'zh-CN' });
    const { ada } = floor;
    expect(part(rowOf(ada, '卡号'), 'label')!.textContent).to.contain('安全变量');
    await ada.fill('首选网点', '海港');
    expect(seen(ada.variables)).to.contain('1 个字段的更改尚未保存');
    await ada.press('复原');
    expect(ada.row('首选网点')).to.equal('Riverside');
    await ada.fill('案例编号', 'CS-1');
    await ada.press('保存');
    expect(valueOf(floor, 'caseNumber')).to.equal('CS-1');
    expect(seen(ada.variables)).to.contain('全部已保存');
    expect(byRole(ada.variables, 'button', '复制案例编号')).to.be.ok;
  });
});
