/** Defects of calls, of their data and of their requests that were found once, on a page, and must not come back. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CcCallCard, CcDesktop, CcSession, CcTransferDialog, CcVariables } from '../../src/index.js';
import type { CcTargetRequestEvent } from '../../src/events/request-event.js';
import { checkDialNumber } from '../../src/core/numbers/dial/index.js';
import type { Call, Variable } from '../../src/core/schema/types.js';
import { callState, makeCall, makeLeg, makeOther, makeProfile, NOW } from '../fixtures/calls.js';
import {
  activeRow,
  chosen,
  DIRECTORY,
  ENTRY_POINTS,
  fieldOf,
  listIs,
  openDialog,
  openTab,
  QUEUES,
  row,
  rows,
  sendOf,
  write,
} from '../helpers/directory.js';
import {
  allByRole,
  button,
  buttons,
  byRole,
  deep,
  deepAll,
  findButton,
  findRole,
  focused,
  frames,
  isBusy,
  isOff,
  listenToRegions,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, settled, watchConsole } from '../helpers/page.js';

/** Closed roots, as nobody but the page's first script could collect them. */
const rootsOf = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') rootsOf.set(this, root);
  return root;
};
after(() => (Element.prototype.attachShadow = attachShadow));

const CARD = '<cc-call-card></cc-call-card>';
const DIALOG = '<cc-transfer-dialog></cc-transfer-dialog>';
const DATA = '<cc-variables></cc-variables>';
const BEN = { type: 'agent', id: 'ben', name: 'Ben Ortiz' };

type Field = HTMLInputElement;
type Answer = { ok: boolean; code?: string };

const variable = (overrides: Partial<Variable> = {}): Variable => ({
  name: 'note',
  label: 'Note',
  type: 'string',
  value: 'old',
  editable: true,
  rev: '1',
  ...overrides,
});
const talking = (overrides: Partial<Call> = {}) => makeCall({ variables: [variable()], ...overrides });
const named = (id: string, name: string) =>
  makeCall({ id, legs: [makeLeg({ name })], variables: [variable()] });
const writingUp = (overrides: Partial<Call> = {}): Call => ({
  ...callState('wrapup').call,
  id: 'call-1',
  variables: [variable()],
  ...overrides,
});

const dataOf = (root: Element) => deep(root, 'cc-variables') as CcVariables;
const dialogOf = (root: Element) => deep(root, 'cc-transfer-dialog') as CcTransferDialog;
const dialogs = (root: Element) => allByRole(root, 'dialog');
const bar = (root: Element) => seen(part(root, 'bar')!);
const messages = (root: Element) => seen(part(root, 'messages')!);

async function fieldIn(root: Element, name = 'Note'): Promise<Field> {
  return (await until(
    () => deepAll(root, 'input, select, textarea').find((item) => nameOf(item) === name),
    `the field ${name}`,
  )) as Field;
}
/** As if it were typed in place of what stands there. */
async function type(root: Element, text: string, name = 'Note'): Promise<Field> {
  const item = await fieldIn(root, name);
  item.focus();
  item.value = text;
  item.setSelectionRange(text.length, text.length);
  item.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await dataOf(root).updateComplete;
  return item;
}
const focusIs = (wanted: Element, what: string) => until(() => focused() === wanted, `the focus is ${what}`);

async function patch(session: CcSession, changes: object, callId = 'call-1'): Promise<void> {
  session.apply({ type: 'call-patch', callId, patch: changes });
  await settled(session);
  await frames(2);
}

/** The page carries requests out when the test says so. */
function answering(session: CcSession) {
  const asked: { detail: { type: string; [of: string]: unknown }; answer(result: Answer): void }[] = [];
  session.addEventListener('cc-request', (event) =>
    event.respondWith(
      new Promise<Answer>((answer) => asked.push({ detail: event.detail as never, answer })) as never,
    ),
  );
  return asked;
}

// 1 ------------------------------------------------------------------------------------------------

describe('Submit, after the line’s own Save has failed', () => {
  const question = (root: Element) => byRole(root, 'alertdialog');

  async function failed(times = 1) {
    const { session } = await openSession(`<cc-wrapup></cc-wrapup>${DATA}`, writingUp());
    const wrapup = session.firstElementChild!;
    const asked = answering(session);
    await type(session, 'new');
    for (let i = 0; i < times; i++) {
      const line = await until(() => part(wrapup, 'unsaved'), 'the line');
      (await findButton(line, 'Save')).click();
      await until(() => asked.length === i + 1, 'it is asked');
      asked[i]!.answer({ ok: false, code: 'refused' });
      await until(() => seen(part(wrapup, 'unsaved')!).includes('The phone system refused'), 'it is said');
      await settled(session);
    }
    return { session, wrapup, asked };
  }

  it('asks about what is unsaved, with the focus on the question', async () => {
    const { wrapup, asked } = await failed();
    (await findButton(wrapup, 'Submit')).click();
    const dialog = await until(() => question(wrapup), 'the question');
    await until(() => dialog.contains(focused()), 'the focus is in the question');
    expect(asked.length, 'nothing else is sent').to.equal(1);
    (await findButton(dialog, 'Submit without saving')).click();
    await until(() => asked.length === 2, 'it is submitted');
    expect(asked[1]!.detail.type).to.equal('wrapup');
  });

  it('also by Ctrl+Enter', async () => {
    const { wrapup } = await failed();
    deep(wrapup, 'textarea')!.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await until(() => question(wrapup), 'the question');
  });

  it('a second failure of that Save asks nothing', async () => {
    const { wrapup, asked } = await failed(2);
    expect(asked.map(({ detail }) => detail.type)).to.deep.equal(['save-variables', 'save-variables']);
    await frames(3);
    expect(question(wrapup) === undefined, 'no question').to.equal(true);
    expect(button(wrapup, 'Submit') !== undefined, 'Submit is there').to.equal(true);
  });

  it('Save of the question, that fails, asks again with the reason', async () => {
    const { wrapup, asked } = await failed();
    (await findButton(wrapup, 'Submit')).click();
    (await findButton(wrapup, 'Save and submit')).click();
    await until(() => asked.length === 2, 'it is saved again');
    asked[1]!.answer({ ok: false, code: 'refused' });
    await until(() => seen(question(wrapup)!).includes('The phone system refused'), 'the reason');
    expect(asked.length).to.equal(2);
  });
});

// 2, 21 --------------------------------------------------------------------------------------------

describe('Transfer and Consult are about the call of the card that was pressed', () => {
  const CARDS = '<cc-call-card call-id="a"></cc-call-card><cc-call-card call-id="b"></cc-call-card>';
  async function two() {
    const { session } = await openSession(CARDS + DIALOG, [
      named('a', 'Alice Ames'),
      named('b', 'Bob Brown'),
    ]);
    session.directory = DIRECTORY;
    const [a, b] = session.children as unknown as CcCallCard[];
    return { session, a: a!, b: b! };
  }

  for (const mode of ['Transfer', 'Consult']) {
    it(`${mode} on another card, while the session’s dialog is open`, async () => {
      const { session, a, b } = await two();
      const dialog = session.lastElementChild as CcTransferDialog;
      const requests = hear(session, 'cc-request');
      const opened = hear(session, 'cc-transfer-opened');
      (await findButton(a, 'Transfer')).click();
      await until(() => rows(dialog).length, 'the list');
      expect(seen(dialog)).to.contain('Alice Ames');
      write(dialog, 'ben');
      await listIs(dialog, 'Ben Ortiz');
      row(dialog, 'Ben Ortiz').click();
      await until(() => chosen(dialog).length, 'chosen');
      (await findButton(b, mode)).click();
      await until(() => seen(dialog).includes('Bob Brown'), 'the other call');
      expect(seen(dialog)).not.to.contain('Alice Ames');
      await until(() => rows(dialog).length > 1, 'its own list');
      expect([chosen(dialog), fieldOf(dialog).value], 'nothing of the other').to.deep.equal([[], '']);
      await focusIs(fieldOf(dialog), 'in the search');
      row(dialog, 'Ben Ortiz').click();
      await until(() => !isOff(sendOf(dialog)), 'it can be sent');
      sendOf(dialog).click();
      expect(requests.map(({ detail }) => [detail.type, detail.callId])).to.deep.equal([
        [mode.toLowerCase(), 'b'],
      ]);
      expect(opened.map(({ detail }) => detail)).to.deep.equal([
        { mode: 'transfer', callId: 'a' },
        { mode: mode.toLowerCase(), callId: 'b' },
      ]);
    });
  }

  it('two cards of one call: the second brings the dialog that is open, with the focus', async () => {
    const { session } = await openSession(CARD + CARD, talking());
    session.directory = DIRECTORY;
    const [one, other] = session.children as unknown as CcCallCard[];
    (await findButton(one!, 'Transfer')).click();
    await until(() => rows(one!).length, 'the list');
    await focusIs(fieldOf(one!), 'in the search');
    const again = await findButton(other!, 'Transfer');
    again.focus();
    again.click();
    await focusIs(fieldOf(one!), 'back in the search');
    expect(dialogs(session).length).to.equal(1);
    (await findButton(other!, 'Consult')).click();
    await findRole(one!, 'dialog', 'Consult request');
    expect(dialogs(session).length).to.equal(1);
    (await findButton(session, 'Close')).click();
    await until(() => !dialogs(session).length, 'closed');
    (await findButton(other!, 'Transfer')).click();
    await findRole(other!, 'dialog', 'Transfer request');
  });
});

// 3 ------------------------------------------------------------------------------------------------

describe('one press is one press', () => {
  // what knows of countries is loaded when it is needed first, and given up after a while
  before(async function () {
    this.timeout(30_000);
    for (;;) if ((await checkDialNumber('+12015532447')).formatted) return;
  });

  async function held(key: string, times = 4): Promise<void> {
    try {
      for (let i = 0; i < times; i++) await sendKeys({ down: key });
    } finally {
      await sendKeys({ up: key });
    }
  }
  async function numberToCheck() {
    const at = await openDialog({ rows: false });
    await openTab(at.dialog, 'Dial number');
    write(at.dialog, '2015532447,1');
    await until(() => !isOff(sendOf(at.dialog)), 'it can be confirmed');
    return { ...at, told: () => seen(at.dialog).includes('press Transfer again') };
  }

  it('Enter that is held in the search chooses, and does not send', async () => {
    const { dialog, requests } = await openDialog();
    fieldOf(dialog).focus();
    await sendKeys({ press: 'ArrowDown' });
    await held('Enter');
    await settled(dialog.closest('cc-session') as CcSession);
    expect(chosen(dialog)).to.deep.equal(['Ben Ortiz']);
    expect(requests.length).to.equal(0);
    await sendKeys({ press: 'Enter' });
    expect(requests.length, 'pressed again').to.equal(1);
  });

  it('Enter that is held in the number only confirms it', async () => {
    const { dialog, requests, told } = await numberToCheck();
    fieldOf(dialog).focus();
    await held('Enter');
    await until(told, 'to be read');
    expect(requests.length).to.equal(0);
  });

  it('Enter that is held on the button only confirms the number', async () => {
    const { dialog, requests, told } = await numberToCheck();
    sendOf(dialog).focus();
    await held('Enter');
    await until(told, 'to be read');
    expect(requests.length).to.equal(0);
  });

  it('the second click of a double click sends no number that was not read', async () => {
    const { dialog, requests, told } = await numberToCheck();
    const click = async (detail: number) => {
      const init = { detail, bubbles: true, composed: true, cancelable: true };
      sendOf(dialog).dispatchEvent(new MouseEvent('click', init));
      await dialog.updateComplete;
    };
    await click(1);
    await click(2);
    await click(3);
    await until(told, 'to be read');
    expect(requests.length).to.equal(0);
    await click(1);
    expect(requests.map(({ detail }) => detail.target)).to.deep.equal([
      { type: 'number', number: '2015532447' },
    ]);
  });

  it('the Enter that ends a composition chooses no reason, in Safari too', async () => {
    const { session } = await openSession('<cc-wrapup></cc-wrapup>', writingUp());
    const search = (await findRole(session, 'combobox', 'Search reasons')) as Field;
    search.focus();
    await sendKeys({ press: 'ArrowDown' });
    const none = session.firstElementChild as HTMLElement & { value: string };
    const before = none.value;
    const init = { key: 'Enter', keyCode: 229, bubbles: true, composed: true, cancelable: true };
    search.dispatchEvent(new KeyboardEvent('keydown', init));
    await settled(session);
    expect(none.value).to.equal(before);
    await sendKeys({ press: 'Enter' });
    await until(() => none.value !== before, 'a plain Enter chooses');
  });
});

// 4 ------------------------------------------------------------------------------------------------

describe('the customer hangs up while the agent types in the data', () => {
  const reasons = [
    { id: 'a', name: 'abc' },
    { id: 'x', name: 'xyz' },
  ];
  const LAYOUTS = {
    'in a card': CARD,
    'in a card beside wrap-up': `${CARD}<cc-wrapup></cc-wrapup>`,
    'in the desktop': '<cc-desktop></cc-desktop>',
  };
  for (const [name, inner] of Object.entries(LAYOUTS)) {
    it(`${name}: field, focus, caret and text stay`, async () => {
      const { session } = await openSession(inner, talking(), {
        snapshot: { profile: makeProfile({ wrapup: { reasons } as never }) },
      });
      const item = await fieldIn(session);
      const outside = hear(session.parentElement!, 'keydown');
      item.focus();
      item.select();
      await sendKeys({ type: 'case ' });
      session.apply({ type: 'call', call: { ...writingUp(), rev: 9 } as never });
      await settled(session);
      await until(() => seen(session).includes('Wrap-up'), 'wrap-up');
      await frames(4);
      expect(focused() === item, 'the same field has the focus').to.equal(true);
      await sendKeys({ type: 'xy' });
      await settled(session);
      expect((await fieldIn(session)).value).to.equal('case xy');
      expect(bar(dataOf(session))).to.contain('Unsaved changes to 1 field');
      expect(outside.length, 'the page hears nothing of it').to.equal(0);
      for (const search of allByRole(session, 'combobox') as Field[]) expect(search.value).to.equal('');
      await sendKeys({ press: 'Enter' });
      await settled(session);
      const wrapup = deep(session, 'cc-wrapup') as (HTMLElement & { value: string }) | undefined;
      expect(wrapup?.value ?? '', 'no reason is chosen').to.equal('');
      expect(session.state.pending.map((command) => command.type)).to.deep.equal(['save-variables']);
    });
  }

  it('in a desktop of its own', async () => {
    const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
    const line = lineOf();
    desk.connector = line.connector;
    await settled(desk);
    const profile = makeProfile({ wrapup: { reasons } as never });
    line.say({ type: 'snapshot', snapshot: { profile, calls: [talking({ rev: undefined })] } });
    await settled(desk);
    const item = await fieldIn(desk);
    item.focus();
    item.select();
    await sendKeys({ type: 'case ' });
    line.say({ type: 'call', call: writingUp({ rev: undefined }) });
    await until(() => deep(desk, 'cc-wrapup'), 'wrap-up');
    await settled(desk);
    await frames(4);
    await sendKeys({ type: 'xy' });
    expect([focused() === item, item.value]).to.deep.equal([true, 'case xy']);
  });

  it('focus on a button of the call that is gone does go to wrap-up', async () => {
    const { session } = await openSession('<cc-desktop></cc-desktop>', talking());
    (await findButton(session, 'Hold')).focus();
    session.apply({ type: 'call', call: { ...writingUp(), rev: 9 } as never });
    const hostOf = (item: Element | null) => (item?.getRootNode() as ShadowRoot | undefined)?.host;
    await until(() => hostOf(focused())?.localName === 'cc-wrapup', 'the focus is in wrap-up');
  });
});

// 5 ------------------------------------------------------------------------------------------------

describe('the consulted party leaves while a request about it is on its way', () => {
  for (const type of ['conference', 'complete-transfer', 'hold']) {
    it(`${type}: the buttons of the call can be used at once`, async () => {
      const session = mount<CcSession>(`<cc-session>${CARD}<cc-notices></cc-notices></cc-session>`);
      const line = lineOf();
      session.connector = line.connector;
      await settled(session);
      const legs = [makeLeg({ hold: true, holdSince: NOW }), makeOther()];
      const consulting = makeCall({ rev: undefined, topology: 'consult', legs });
      line.say({ type: 'snapshot', snapshot: { profile: makeProfile(), calls: [consulting] } });
      await settled(session);
      const card = session.firstElementChild!;
      const usable = (item: HTMLElement) => item.checkVisibility() && !isOff(item);
      const opener = await until(
        () => parts(card, `action-${type}`).find(usable),
        `${type}; there are ${buttons(card).join()}`,
      );
      opener.click();
      await until(() => line.sent.length, 'it is sent');
      expect(line.sent[0]!.command.type).to.equal(type);
      line.sent[0]!.answer({ ok: true });
      line.say({
        type: 'call',
        call: makeCall({ rev: undefined, legs: [makeLeg(), makeOther({ phase: 'left' })] }),
      });
      await settled(session);
      const end = await findButton(card, 'End');
      expect([isOff(end), isBusy(end)]).to.deep.equal([false, false]);
      end.click();
      await until(() => line.sent.length === 2, 'End is sent');
      expect(line.sent[1]!.command.type).to.equal('end-call');
      expect(session.state.notices).to.deep.equal([]);
    });
  }
});

// 7, 10, 11, 13, 14 --------------------------------------------------------------------------------

describe('saving the data of a call', () => {
  async function open(inner = DATA, call = talking()) {
    const { session, clock } = await openSession(inner, call);
    const element = dataOf(session);
    await fieldIn(session);
    return { session, clock, element, asked: answering(session) };
  }
  const NOTE = (value: string, changedBy: string, rev = '2') => ({
    variables: [{ name: 'note', value, rev, changedBy }],
  });

  it('save() while a save is on its way: what was typed since stays', async () => {
    const { session, element, asked } = await open(`${DATA}<cc-notices></cc-notices>`);
    await type(session, 'A');
    const first = element.save();
    await type(session, 'AB');
    expect((await element.save()).ok).to.equal(false);
    await patch(session, NOTE('A', 'Ada Njoku'));
    expect((await first).ok).to.equal(true);
    expect((await fieldIn(session)).value).to.equal('AB');
    expect(bar(element)).to.contain('Unsaved changes to 1 field');
    expect(seen(session)).not.to.contain('changed Note first');
    void element.save();
    await until(() => asked.length === 2, 'it can be saved');
    expect(asked[1]!.detail.changes).to.deep.equal({ note: { value: 'AB', rev: '2' } });
  });

  for (const first of ['the update', 'the result'] as const) {
    it(`somebody else was first, ${first} comes first: a conflict, and nobody hears “All saved”`, async () => {
      const { session, element, asked } = await open();
      await type(session, 'mine');
      const regions = listenToRegions();
      const saving = element.save();
      await settled(session);
      const theirs = () => patch(session, NOTE('theirs', 'Ben Ortiz'));
      if (first === 'the update') await theirs();
      asked[0]!.answer({ ok: false, code: 'conflict' });
      await settled(session);
      await frames(2);
      if (first === 'the result') await theirs();
      expect(await saving).to.include({ ok: false, code: 'conflict' });
      await settled(session);
      await frames(2);
      regions.stop();
      expect((await fieldIn(session)).value).to.equal('theirs');
      expect(messages(element)).to.contain('Ben Ortiz changed Note first');
      expect(regions.said.filter((text) => text.includes('All saved'))).to.deep.equal([]);
    });
  }

  it('“All saved” is said of a save that was made', async () => {
    const { session, element } = await open();
    await type(session, 'mine');
    const regions = listenToRegions();
    void element.save();
    await settled(session);
    await patch(session, NOTE('mine', 'Ada Njoku'));
    await until(() => regions.said.includes('All saved'), 'said');
    regions.stop();
  });

  it('and not of one that failed after Revert', async () => {
    const { session, element, asked } = await open();
    await type(session, 'mine');
    const regions = listenToRegions();
    void element.save();
    await settled(session);
    element.revert();
    await settled(session);
    asked[0]!.answer({ ok: false, code: 'refused' });
    await until(() => session.state.pending.length === 0, 'it failed');
    await settled(session);
    await frames(3);
    regions.stop();
    expect(regions.said.filter((text) => text.includes('All saved'))).to.deep.equal([]);
  });

  it('nor when the call ends meanwhile', async () => {
    const { session, element } = await open();
    await type(session, 'mine');
    const regions = listenToRegions();
    void element.save();
    await settled(session);
    session.apply({
      type: 'call',
      call: makeCall({ rev: 9, phase: 'ended', variables: [variable()] }) as never,
    });
    await settled(session);
    await frames(3);
    regions.stop();
    expect(regions.said.filter((text) => text.includes('All saved'))).to.deep.equal([]);
  });

  it('a failure says of what', async () => {
    const { session, asked } = await open('<cc-notices></cc-notices>' + DATA);
    dataOf(session).remove();
    const regions = listenToRegions();
    const saving = session.request({
      type: 'save-variables',
      callId: 'call-1',
      changes: { note: { value: 'new', rev: '1' } },
    });
    await until(() => asked.length, 'asked');
    asked[0]!.answer({ ok: false, code: 'refused' });
    await saving;
    await until(() => seen(session).includes('The phone system refused'), 'told');
    await settled(session);
    await frames(3);
    regions.stop();
    expect(seen(session)).to.match(/^Save\b.*The phone system refused/);
    expect(regions.said).to.deep.equal(['Save: The phone system refused']);
    expect(buttons(session), 'what was typed may have changed since').not.to.include('Try again');
  });

  it('Try again in the data sends what stands there by then', async () => {
    const { session, element, asked } = await open();
    await type(session, 'one');
    void element.save();
    await until(() => asked.length === 1, 'asked');
    asked[0]!.answer({ ok: false, code: 'refused' });
    await until(() => button(element, 'Try again'), 'offered');
    await type(session, 'two');
    await patch(session, { variables: [{ name: 'note', rev: '5', changedBy: 'Ben Ortiz' }] });
    (await findButton(element, 'Try again')).click();
    await until(() => asked.length === 2, 'asked again');
    expect(asked[1]!.detail.changes).to.deep.equal({ note: { value: 'two', rev: '5' } });
    await patch(session, NOTE('two', 'Ada Njoku', '6'));
    expect(bar(element)).to.contain('All saved');
    expect(session.state.notices).to.deep.equal([]);
  });

  it('the message of a failed save outlives Hold', async () => {
    const { session, element, asked } = await open(CARD);
    await type(session, 'mine');
    void element.save();
    await until(() => asked.length === 1, 'asked');
    asked[0]!.answer({ ok: false, code: 'refused' });
    await until(() => messages(element).includes('The phone system refused'), 'told');
    (await findButton(session, 'Hold')).click();
    await until(() => asked.length === 2, 'held');
    await patch(session, { legs: [{ id: 'customer', hold: true }] });
    expect(messages(element)).to.contain('The phone system refused');
    expect(button(element, 'Try again') !== undefined, 'Try again').to.equal(true);
  });
});

// 8, 24 --------------------------------------------------------------------------------------------

describe('a secure value that is shown', () => {
  const SECRET = 'sentinel-4929-0188';
  async function shown() {
    const pin = variable({ name: 'pin', label: 'PIN', value: SECRET, secure: true });
    const { session, clock } = await openSession(DATA, talking({ variables: [pin, variable()] }));
    const element = dataOf(session);
    (await findButton(element, 'Show PIN')).click();
    await element.updateComplete;
    const leaf = deepAll(element, '.leaf')[0]!;
    const field = await until(() => rootsOf.get(leaf)?.querySelector('input'), 'the field');
    return { session, clock, element, leaf, field };
  }
  const inside = (leaf: HTMLElement) => rootsOf.get(leaf)!;

  it('cannot be dragged out', async () => {
    const { field } = await shown();
    const heard = hear(window, 'drop', 'dragend');
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', SECRET);
    const init = { dataTransfer, bubbles: true, composed: true, cancelable: true };
    const drag = new DragEvent('dragstart', init);
    field.dispatchEvent(drag);
    expect(drag.defaultPrevented).to.equal(true);
    expect(heard.length).to.equal(0);
  });

  it('carries nothing when it is dragged by mouse', async () => {
    const { element, field, leaf } = await shown();
    const gone = new AbortController();
    const carried: string[] = [];
    for (const capture of [true, false]) {
      for (const what of ['dragstart', 'drag', 'dragover', 'drop', 'dragend']) {
        window.addEventListener(
          what,
          (event) => {
            const data = (event as DragEvent).dataTransfer;
            if (data?.getData('text/plain').includes(SECRET)) carried.push(`${what} ${capture}`);
          },
          { capture, signal: gone.signal },
        );
      }
    }
    field.focus();
    field.select();
    const { x, y, height } = leaf.getBoundingClientRect();
    const at = (dx: number, dy: number): [number, number] => [
      Math.round(x + dx),
      Math.round(y + height / 2 + dy),
    ];
    await sendMouse({ type: 'move', position: at(20, 0) });
    await sendMouse({ type: 'down' });
    for (let i = 1; i < 8; i++) await sendMouse({ type: 'move', position: at(20 + 6 * i, 12 * i) });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    gone.abort();
    expect(carried).to.deep.equal([]);
  });

  it('stays open while somebody types in it, and closes 30 s after the last key', async () => {
    const { session, clock, leaf, element } = await shown();
    await sendKeys({ type: '1' });
    for (let i = 2; i < 5; i++) {
      await clock.advance(20_000);
      await settled(session);
      expect(inside(leaf).activeElement !== null, `key ${i}: the focus is in the field`).to.equal(true);
      await sendKeys({ type: String(i) });
    }
    expect(inside(leaf).querySelector('input')!.value).to.match(/1?234$/);
    await clock.advance(30_000);
    await settled(session);
    expect(inside(leaf).querySelector('input') === null, 'closed').to.equal(true);
    expect(nameOf(focused()!)).to.equal('Show PIN');
    expect(element.dirty).to.equal(true);
  });
});

// 12 -----------------------------------------------------------------------------------------------

describe('what is said of a call', () => {
  const customer = (hold: boolean) => makeLeg({ hold, ...(hold && { holdSince: NOW }) });
  const ben = (overrides = {}) => makeOther(overrides);
  const consult = (own: boolean, other = {}): Partial<Call> => ({
    topology: 'consult',
    legs: [customer(own), ben(other)],
  });
  const conference: Partial<Call> = { topology: 'conference', legs: [customer(false), ben()] };
  const consulted: Partial<Call> = {
    role: 'consulted',
    kind: 'consult',
    topology: 'consult',
    legs: [customer(true), ben({ role: 'agent', name: 'Ben Ortiz' })],
  };
  const single = { legs: [customer(false)] };
  const CASES: [what: string, before: Partial<Call>, after: Partial<Call>, said: string[]][] = [
    ['hold', single, { legs: [customer(true)] }, ['Call on hold']],
    ['resume', { legs: [customer(true)] }, single, ['Connected']],
    [
      'consult requested',
      single,
      consult(true, { phase: 'ringing' }),
      ['Call on hold, Ben Ortiz: Consult requested'],
    ],
    ['consult answered', consult(true, { phase: 'ringing' }), consult(true), ['Ben Ortiz: Consulting']],
    [
      'back to the customer',
      consult(true),
      consult(false, { hold: true, holdSince: NOW }),
      ['Connected, Ben Ortiz: Consult on hold'],
    ],
    ['conference', consult(true), conference, ['Conference']],
    ['held by the other agent', consulted, { ...consulted, held: true }, ['Consult on hold']],
    ['taken back', { ...consulted, held: true }, consulted, ['Consulting']],
    [
      'the consulted agent is in the conference',
      consulted,
      { ...consulted, topology: 'conference', legs: [customer(false), ben()] },
      ['Conference'],
    ],
    [
      'recording paused',
      { recording: { status: 'on' } },
      { recording: { status: 'paused' } },
      ['Recording paused'],
    ],
    [
      'recording goes on',
      { recording: { status: 'paused' } },
      { recording: { status: 'on' } },
      ['Recording'],
    ],
    ['muted', { muted: false }, { muted: true }, ['Muted']],
    ['unmuted', { muted: true }, { muted: false }, ['No longer muted']],
    ['another queue', { queue: 'One' }, { queue: 'Two' }, []],
  ];
  const LAYOUTS = {
    'a card': CARD,
    'a desktop, a list and a card': `<cc-desktop></cc-desktop><cc-call-list></cc-call-list>${CARD}`,
  };
  for (const [layout, inner] of Object.entries(LAYOUTS)) {
    for (const [what, before, after, said] of CASES) {
      it(`${what}: ${said.join() || 'nothing'}, once; ${layout}`, async () => {
        const { session } = await openSession(inner, makeCall(before));
        await until(() => seen(session).includes('Jordan Lee') || seen(session), 'the call');
        const regions = listenToRegions();
        session.apply({ type: 'call', call: makeCall({ rev: 2, ...after }) as never });
        session.apply({ type: 'call', call: makeCall({ rev: 2, ...after }) as never });
        await settled(session);
        await frames(3);
        regions.stop();
        expect(regions.said).to.deep.equal(said);
      });
    }
  }

  const END = { phase: 'ended', end: { reason: 'completed', by: 'other-party' } } as const;
  const UP = { phase: 'wrapup', wrapup: { startedAt: NOW } } as const;
  const ENDS: [what: string, of: Partial<Call>, steps: Partial<Call>[], said: string[]][] = [
    ['a consulted agent’s part', consulted, [END], ['Call ended']],
    ['a consulted agent’s part, with wrap-up', consulted, [UP, END], ['Wrap-up']],
    ['a call', single, [UP, END], ['Wrap-up']],
    ['a call without wrap-up', single, [END], ['Call ended']],
  ];
  for (const [what, of, steps, said] of ENDS) {
    it(`the end of ${what}, once`, async () => {
      const { session } = await openSession(CARD, makeCall(of));
      await until(() => seen(session), 'the call');
      const regions = listenToRegions();
      let rev = 2;
      for (const step of steps) {
        session.apply({ type: 'call', call: makeCall({ rev: rev++, ...of, ...step }) as never });
        await settled(session);
        await frames(2);
      }
      session.apply({ type: 'call-removed', callId: 'call-1' });
      await settled(session);
      await frames(2);
      regions.stop();
      expect(regions.said.map((text) => text.split(':')[0])).to.deep.equal(said);
    });
  }

  it('of a state that is replayed nothing', async () => {
    const { session } = await openSession(CARD, makeCall());
    await until(() => seen(session), 'the call');
    const regions = listenToRegions();
    session.state = { calls: [makeCall({ rev: 2, legs: [customer(true)] })] } as never;
    await settled(session);
    await frames(3);
    regions.stop();
    expect(regions.said).to.deep.equal([]);
  });
});

// 15 -----------------------------------------------------------------------------------------------

describe('what is typed is no shortcut of the page', () => {
  const PLACES: { [what: string]: () => Promise<[Element, Field]> } = {
    'the search of a request': async () => {
      const { session, dialog } = await openDialog();
      return [session, fieldOf(dialog)];
    },
    'a number to dial': async () => {
      const { session, dialog } = await openDialog({ rows: false });
      await openTab(dialog, 'Dial number');
      return [session, fieldOf(dialog)];
    },
    'the search of a card’s request': async () => {
      const { session } = await openSession(CARD, talking());
      session.directory = DIRECTORY;
      (await findButton(session, 'Transfer')).click();
      return [session, (await findRole(session, 'combobox', 'Search')) as Field];
    },
    'the search of wrap-up': async () => {
      const { session } = await openSession('<cc-wrapup></cc-wrapup>', writingUp());
      return [session, (await findRole(session, 'combobox', 'Search reasons')) as Field];
    },
    'the note of wrap-up': async () => {
      const { session } = await openSession('<cc-wrapup></cc-wrapup>', writingUp());
      return [session, (await until(() => deep(session, 'textarea'), 'the note')) as Field];
    },
    'the data of a call': async () => {
      const { session } = await openSession(DATA, talking());
      return [session, await fieldIn(session)];
    },
  };
  for (const [what, open] of Object.entries(PLACES)) {
    it(`in ${what}; Ctrl+K is`, async () => {
      const [session, field] = await open();
      const heard = hear(session.parentElement!, 'keydown') as unknown as KeyboardEvent[];
      field.focus();
      field.select();
      await sendKeys({ type: 'mn 12' });
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(field.value).to.equal('mn 1');
      expect(heard.map(({ key }) => key)).to.deep.equal([]);
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'k' });
      await sendKeys({ up: 'Control' });
      const keys = heard.filter(({ key }) => key !== 'Control');
      expect(keys.map(({ key, ctrlKey }) => [key, ctrlKey])).to.deep.equal([['k', true]]);
    });
  }
});

// 16 -----------------------------------------------------------------------------------------------

describe('the row that the arrow keys are at', () => {
  const agent = (name: string) => ({ id: name, kind: 'agents', name, state: 'available' }) as const;

  it('is who was read there, when a late answer puts somebody else in that place', async () => {
    let answer: (() => void) | undefined;
    const page = (...names: string[]) => ({ items: names.map(agent), asOf: NOW });
    const { dialog, requests } = await openDialog({
      directory: (({ text }: { text: string }) =>
        text
          ? new Promise((done) => (answer = () => done(page('Ben Young', 'Bea Old'))))
          : page('Ada Two', 'Abe', 'Ben Young')) as never,
    });
    fieldOf(dialog).focus();
    await sendKeys({ type: 'b' });
    await until(() => answer, 'it is asked');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(activeRow(dialog)).to.equal('Abe');
    answer!();
    await listIs(dialog, 'Ben Young', 'Bea Old');
    await dialog.updateComplete;
    expect(activeRow(dialog)).to.equal(undefined);
    // whoever stands there now is read before anything is chosen
    await sendKeys({ press: 'Enter' });
    expect([chosen(dialog), requests.length]).to.deep.equal([[], 0]);
    expect(activeRow(dialog)).to.equal('Ben Young');
  });

  it('goes along when the next queues are put in before the entry points', async () => {
    let more: (() => void) | undefined;
    const items = (kind: string) => (kind === 'queues' ? QUEUES : ENTRY_POINTS);
    const { dialog, requests } = await openDialog({
      rows: false,
      directory: (({ kind, cursor }: { kind: string; cursor?: string }) => {
        if (kind !== 'queues') return { items: items(kind), asOf: NOW };
        if (!cursor) return { items: [QUEUES[0]], cursor: 'next', asOf: NOW };
        return new Promise((done) => (more = () => done({ items: [QUEUES[1]], asOf: NOW })));
      }) as never,
    });
    await openTab(dialog, 'Queues');
    await until(() => rows(dialog).includes('EP Debit card') && more, 'the first page');
    fieldOf(dialog).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(activeRow(dialog)).to.equal('EP Debit card');
    more!();
    await until(() => rows(dialog).includes('Fraud desk'), 'the second page');
    await until(() => activeRow(dialog) === 'EP Debit card', 'the same entry');
    await sendKeys({ press: 'Enter' });
    expect(chosen(dialog)).to.deep.equal(['EP Debit card']);
    expect(requests.length).to.equal(0);
  });
});

// 17 -----------------------------------------------------------------------------------------------

describe('a page’s picker that is open for one call', () => {
  async function picking() {
    const { session } = await openSession(CARD, [named('a', 'Alice Ames'), named('b', 'Bob Brown')]);
    const asked: { callId: string; give(target: unknown): void }[] = [];
    session.addEventListener('cc-target-request', (event) => {
      const { respondWith, detail } = event as CcTargetRequestEvent;
      respondWith.call(event, new Promise((give) => asked.push({ callId: detail.callId, give })) as never);
    });
    const requests = hear(session, 'cc-request');
    const turn = async (id: string, name: string) => {
      session.selectedCallId = id;
      await until(() => seen(session).includes(name), name);
      return findButton(session, 'Transfer');
    };
    (await turn('a', 'Alice Ames')).click();
    await until(() => asked.length === 1, 'it is asked');
    return { session, asked, requests, turn, ids: () => asked.map(({ callId }) => callId) };
  }
  const sent = (requests: CustomEvent[]) => requests.map(({ detail }) => [detail.callId, detail.target]);

  it('does not keep the other call from being transferred', async () => {
    const { turn, asked, requests, ids } = await picking();
    const opener = await turn('b', 'Bob Brown');
    expect(isBusy(opener)).to.equal(false);
    opener.click();
    await until(() => asked.length === 2, 'it is asked for the other');
    expect(ids()).to.deep.equal(['a', 'b']);
    asked[1]!.give(BEN);
    await until(() => requests.length, 'sent');
    expect(sent(requests)).to.deep.equal([['b', BEN]]);
    asked[0]!.give({ ...BEN, id: 'cho' });
    await until(() => requests.length === 2, 'sent');
    expect(sent(requests)[1]).to.deep.equal(['a', { ...BEN, id: 'cho' }]);
  });

  it('is not asked a second time, back at its call', async () => {
    const { turn, asked, ids } = await picking();
    (await turn('b', 'Bob Brown')).click();
    await until(() => asked.length === 2, 'it is asked for the other');
    const opener = await turn('a', 'Alice Ames');
    opener.click();
    await frames(3);
    expect(ids()).to.deep.equal(['a', 'b']);
    expect(isBusy(opener)).to.equal(true);
  });

  it('wants nobody for a call that has ended meanwhile', async () => {
    const { session, asked, requests } = await picking();
    session.apply({ type: 'call-removed', callId: 'a' });
    await settled(session);
    asked[0]!.give(BEN);
    await frames(3);
    expect([requests.length, session.state.notices]).to.deep.equal([0, []]);
  });

  it('is for the call under its new id', async () => {
    const { session, asked, requests } = await picking();
    session.apply([
      { type: 'call', call: { ...named('next', 'Alice Ames'), continues: 'a' } as never },
      { type: 'call-removed', callId: 'a' },
    ]);
    await settled(session);
    asked[0]!.give(BEN);
    await until(() => requests.length, 'sent');
    expect(sent(requests)).to.deep.equal([['next', BEN]]);
  });
});

// 19 -----------------------------------------------------------------------------------------------

describe('a consult that is confirmed after its card was made anew', () => {
  for (const [what, inner] of [
    ['the card’s dialog', CARD],
    ['the session’s dialog', CARD + DIALOG],
  ] as const) {
    it(`${what} is not open over the consult, nor when it is over`, async () => {
      const session = mount<CcSession>(`<cc-session>${inner}</cc-session>`);
      const line = lineOf();
      session.connector = line.connector;
      await settled(session);
      const call = (overrides: Partial<Call>) => ({
        type: 'call',
        call: talking({ rev: undefined, ...overrides }),
      });
      line.say({ type: 'snapshot', snapshot: { profile: makeProfile(), calls: [call({}).call] } });
      session.directory = DIRECTORY;
      await settled(session);
      (await findButton(session, 'Consult')).click();
      await until(() => rows(session).length, 'the list');
      row(session, 'Ben Ortiz').click();
      await until(() => chosen(session).length && !isOff(sendOf(dialogOf(session))), 'chosen');
      sendOf(dialogOf(session)).click();
      await until(() => line.sent.length, 'sent');
      const again = [...session.children].map(({ localName }) => document.createElement(localName));
      session.replaceChildren(...again);
      await settled(session);
      const legs = [makeLeg({ hold: true, holdSince: NOW }), makeOther({ phase: 'ringing' })];
      line.say(call({ topology: 'consult', legs }));
      line.sent[0]!.answer({ ok: true });
      await findButton(session, 'Cancel consult');
      await settled(session);
      await frames(3);
      expect(dialogs(session).length).to.equal(0);
      expect(session.state.pending).to.deep.equal([]);
      line.say(call({}));
      await findButton(session, 'Consult');
      await settled(session);
      await frames(3);
      expect(dialogs(session).length, 'after the consult').to.equal(0);
    });
  }
});

// 20 -----------------------------------------------------------------------------------------------

describe('unsaved changes that are left', () => {
  const KEPT = 'Unsaved changes to 1 field are kept until the call ends';
  const HOW: { [done: string]: (session: CcSession, element: CcVariables) => unknown } = {
    reverted: (_, element) => element.revert(),
    saved: async (session, element) => {
      const saving = element.save();
      await patch(session, {
        variables: [{ name: 'note', value: 'one', rev: '2', changedBy: 'Ada Njoku' }],
      });
      expect((await saving).ok).to.equal(true);
    },
  };
  for (const [done, act] of Object.entries(HOW)) {
    it(`for another call, ${done}, typed anew: told each time`, async () => {
      const calls = [talking(), named('call-2', 'Second Caller')];
      const { session } = await openSession(`${DATA}<cc-notices></cc-notices>`, calls);
      const element = dataOf(session);
      const notices = session.lastElementChild!;
      const turn = async (id: string) => {
        session.selectedCallId = id;
        await settled(session);
        await until(() => element.shadowRoot && deep(element, 'input'), 'its data');
      };
      await turn('call-1');
      await type(session, 'one');
      await turn('call-2');
      await until(() => seen(notices) === KEPT, 'told');
      await turn('call-1');
      await until(() => seen(notices) === '', 'not any longer');
      await act(session, element);
      await until(() => !element.dirty, done);
      await type(session, 'two');
      await turn('call-2');
      await until(() => seen(notices) === KEPT, 'told again');
    });

    it(`with the element taken away, ${done}, typed anew: told each time`, async () => {
      const { session } = await openSession(`${DATA}<cc-notices></cc-notices>`, talking());
      const element = dataOf(session);
      const notices = session.lastElementChild!;
      await type(session, 'one');
      element.remove();
      await until(() => seen(notices) === KEPT, 'told');
      session.prepend(element);
      await until(() => seen(notices) === '', 'not any longer');
      await act(session, element);
      await until(() => !element.dirty, done);
      await type(session, 'two');
      element.remove();
      await until(() => seen(notices) === KEPT, 'told again');
    });
  }
});

// 23 -----------------------------------------------------------------------------------------------

describe('a field that was emptied', () => {
  const { clipboard } = navigator;
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  before(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } }));
  after(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
  beforeEach(() => void copied.splice(0));

  const NUMBER = variable({ type: 'integer', value: 42 });
  const DATE = variable({ type: 'datetime', value: '2026-01-06T15:30:00Z' });
  for (const [what, of] of [
    ['a number', NUMBER],
    ['a date', DATE],
  ] as const) {
    it(`${what}: Copy does not give the old value, and it is not shown to read`, async () => {
      const { session } = await openSession(DATA, talking({ variables: [of] }));
      const element = dataOf(session);
      const item = await fieldIn(session);
      item.focus();
      item.value = '';
      item.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.dirty).to.equal(true);
      button(element, 'Copy Note')?.click();
      await frames(2);
      expect(copied.filter(Boolean)).to.deep.equal([]);
      await patch(session, { can: { 'save-variables': false } });
      await until(() => !deepAll(element, 'input').length, 'to read only');
      expect(seen(element)).not.to.match(/42|2026/);
    });
  }
});

// 25 -----------------------------------------------------------------------------------------------

describe('what a page may do wrong', () => {
  it('a directory of the session that fails when the dialog is closed: nothing goes unhandled', async () => {
    const unhandled: unknown[] = [];
    const gone = new AbortController();
    window.addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault();
        unhandled.push(event.reason);
      },
      { signal: gone.signal },
    );
    const { session } = await openSession(DIALOG, talking());
    const dialog = dialogOf(session);
    let asked = 0;
    session.directory = ((_: unknown, signal: AbortSignal) => {
      asked++;
      return signal.aborted ? Promise.reject(new Error('fetch aborted')) : Promise.resolve(DIRECTORY);
    }) as never;
    // the page closes what asks
    session.addEventListener('cc-directory-request', () => dialog.close());
    dialog.show();
    await settled(session);
    await until(() => !dialog.open, 'closed');
    await frames(4);
    gone.abort();
    expect(unhandled).to.deep.equal([]);
    expect(asked).to.be.at.most(1);
  });

  it('mode="Transfer": no error', async () => {
    const log = watchConsole();
    try {
      const { session } = await openSession(
        '<cc-transfer-dialog mode="Transfer"></cc-transfer-dialog>',
        talking(),
      );
      const problems = hear(session, 'cc-problem');
      dialogOf(session).show();
      await settled(session);
      await frames(3);
      expect(problems.map(({ detail }) => detail.code)).not.to.include('CC_RENDER');
      expect(log.lines.join()).not.to.contain('TypeError');
    } finally {
      log.restore();
    }
  });
});
