/** Wrap-up reasons: search, choose, note, submit; as a field of a form; drafts. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcSession, CcWrapup } from '../../src/index.js';
import { ahead, callState, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  byRole,
  button,
  deep,
  descriptionOf,
  findButton,
  findRole,
  focused,
  isBusy,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, mount, openSession, settled, shown } from '../helpers/page.js';

const { call } = callState('wrapup');
const REASONS = [
  { id: 'cafe', name: { en: 'Café closed', 'zh-CN': '咖啡馆关门' } },
  { id: 'complaint', name: { en: 'Complaint', 'zh-CN': '投诉' } },
  { id: 'resolved', name: { en: 'Resolved on first call', 'zh-CN': '首次来电即解决' } },
  { id: 'zurich', name: { en: 'ZÜRICH office', 'zh-CN': '苏黎世办事处' } },
];
const profile = (wrapup: object = {}) =>
  makeProfile({ wrapup: { reasons: REASONS, defaultReasonId: 'resolved', ...wrapup } });

async function open({
  lang = 'en',
  wrapup = {},
  markup = '<cc-wrapup></cc-wrapup>',
  calls = call,
}: { lang?: string; wrapup?: object; markup?: string; calls?: typeof call } = {}) {
  const { session, clock } = await openSession(markup, calls, {
    lang,
    snapshot: { profile: profile(wrapup) },
  });
  const element = deep(session, 'cc-wrapup') as CcWrapup;
  await shown(element);
  return { session, clock, element, requests: hear(session, 'cc-request') };
}

const options = (element: Element) =>
  allByRole(element, 'option').map((item) => item.innerText.trim().split('\n')[0]!.trim());
const chosen = (element: Element) =>
  allByRole(element, 'option').filter((item) => item.getAttribute('aria-selected') === 'true').length;
const searchField = (element: Element) =>
  findRole(element, 'combobox', 'Search reasons') as Promise<HTMLInputElement>;
const noteField = (element: Element) => findRole(element, 'textbox', /^Note/) as Promise<HTMLTextAreaElement>;

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('<cc-wrapup>', () => {
  it('names reasons, note and time in a dialog of its own, accessible', async () => {
    const { element } = await open({ calls: callState('wrapup-deadline').call });
    await findRole(element, 'heading', 'Wrap-up reasons');
    await findRole(element, 'listbox', 'Wrap-up reasons');
    expect(options(element)).to.deep.equal([
      'Café closed',
      'Complaint',
      'Resolved on first call',
      'ZÜRICH office',
    ]);
    expect(seen(element))
      .to.contain('time left 0:48')
      .and.to.contain('Jordan Lee')
      .and.to.contain('+1 201 553 2447');
    expect(nameOf(await findRole(element, 'timer'))).to.equal('time left 0:48');
    for (const name of [
      'pane',
      'strip',
      'timer',
      'name',
      'reason',
      'action',
      'action-wrapup',
      'action-extend-wrapup',
    ]) {
      expect(parts(element, name).length, name).to.be.greaterThan(0);
    }
    await findButton(element, 'More time');
    await expectAccessible(element);
  });

  it('中文', async () => {
    const { element } = await open({ lang: 'zh-CN', calls: callState('wrapup-deadline').call });
    await findRole(element, 'heading', '话后处理原因');
    await findButton(element, '提交');
    await findButton(element, '延长时间');
    expect(seen(element)).to.contain('剩余时间 0:48').and.to.contain('投诉');
    await expectAccessible(element);
  });

  it('is nothing without a call in wrap-up', async () => {
    const { session } = await openSession('<cc-wrapup></cc-wrapup>', callState('connected').call);
    expect(seen(session)).to.equal('');
  });

  it('without a deadline the time since the start counts', async () => {
    const { element, clock } = await open();
    await clock.advance(2000);
    expect(seen(part(element, 'timer')!)).to.equal('0:14');
  });

  it('a deadline that has passed stays at zero, and sends nothing', async () => {
    const { element, clock, requests } = await open({ calls: callState('wrapup-deadline').call });
    await clock.advance(90_000);
    expect(seen(part(element, 'timer')!)).to.contain('0:00');
    expect(requests).to.deep.equal([]);
  });

  it('submits reason and note; while that is under way it cannot be done again', async () => {
    const { element, requests, session } = await open();
    byRole(element, 'option', /^Complaint/)!.click();
    type(await noteField(element), '  calls back  ');
    (await findButton(element, 'Submit')).click();
    expect(requests.map(({ detail }) => detail.type)).to.deep.equal(['wrapup']);
    expect(requests[0]!.detail).to.include({ callId: 'wrapup', reasonId: 'complaint', note: 'calls back' });
    await settled(session);
    const submit = await findButton(element, 'Submit');
    expect([isOff(submit), isBusy(submit)]).to.deep.equal([true, true]);
    expect(element.matches(':state(submitting)')).to.equal(true);
    submit.click();
    expect(requests.length).to.equal(1);
  });

  it('without a reason the default is used, and marked as such', async () => {
    const { element, requests } = await open();
    expect(seen(byRole(element, 'option', /^Resolved/)!)).to.contain('Default');
    (await findButton(element, 'Submit')).click();
    expect(requests[0]!.detail).to.include({ reasonId: 'resolved' });
  });

  it('where one is required it is asked for, once Submit is pressed', async () => {
    const { element, requests, session } = await open({ wrapup: { required: true } });
    expect(seen(element)).not.to.contain('Default');
    const before = seen(part(element, 'reason')!);
    expect(before).to.equal('');
    (await findButton(element, 'Submit')).click();
    await settled(session);
    await until(() => seen(part(element, 'reason')!));
    expect(requests).to.deep.equal([]);
    const field = await searchField(element);
    expect(focused()).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(field)).to.equal(seen(part(element, 'reason')!));
    expect(element.matches(':state(invalid)')).to.equal(true);
    await expectAccessible(element);
    byRole(element, 'option', /^Complaint/)!.click();
    await settled(session);
    expect(seen(part(element, 'reason')!)).to.equal('');
    expect(element.matches(':state(invalid)')).to.equal(false);
  });

  it('a failure is told, and Submit works again', async () => {
    const { element, session, requests } = await open();
    session.addEventListener('cc-request', (event) =>
      event.respondWith(Promise.reject(Object.assign(new Error(), { code: 'refused' }))),
    );
    (await findButton(element, 'Submit')).click();
    await until(() => seen(element).includes('The phone system refused'));
    expect(isOff(await findButton(element, 'Submit'))).to.equal(false);
    (await findButton(element, 'Submit')).click();
    expect(requests.length).to.equal(2);
  });

  it('More time asks for it', async () => {
    const { element, session, requests } = await open({ calls: callState('wrapup-deadline').call });
    (await findButton(element, 'More time')).click();
    expect(requests[0]!.detail).to.include({ type: 'extend-wrapup', callId: 'wrapup-deadline' });
    session.apply({
      type: 'call-patch',
      callId: 'wrapup-deadline',
      patch: { wrapup: { startedAt: NOW, deadline: ahead(78), extendable: true } },
    });
    await settled(session);
    await until(() => seen(element).includes('time left 1:18'));
  });
});

describe('<cc-wrapup>, search and keys', () => {
  const SEARCHES: [lang: string, text: string, found: string[]][] = [
    ['en', 'cafe', ['Café closed']],
    ['en', 'CAFÉ', ['Café closed']],
    ['en', 'zurich', ['ZÜRICH office']],
    ['en', 'first res', ['Resolved on first call']],
    ['en', 'zzz', []],
    ['zh-CN', '投', ['投诉']],
    ['zh-CN', '来电', ['首次来电即解决']],
    ['zh-CN', '办事处', ['苏黎世办事处']],
  ];
  for (const [lang, text, found] of SEARCHES) {
    it(`${lang} "${text}"`, async () => {
      const { element } = await open({ lang });
      await findRole(element, 'heading', lang === 'en' ? 'Wrap-up reasons' : '话后处理原因');
      type((await findRole(element, 'combobox')) as HTMLInputElement, text);
      await element.updateComplete;
      expect(options(element)).to.deep.equal(found);
      if (!found.length) expect(seen(element)).to.contain('No reason matches the search');
    });
  }

  it('arrows, Enter and Escape in the search field', async () => {
    const { element, session } = await open();
    const outside = hear(session, 'keydown');
    const field = await searchField(element);
    field.focus();
    const current = () => {
      const id = field.getAttribute('aria-activedescendant');
      const root = field.getRootNode() as ShadowRoot;
      return id ? root.getElementById(id)!.innerText.split('\n')[0]!.trim() : undefined;
    };
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await element.updateComplete;
      return current();
    };
    expect(current()).to.equal(undefined);
    expect(await press('ArrowDown')).to.equal('Café closed');
    expect(await press('ArrowDown')).to.equal('Complaint');
    expect(await press('ArrowUp')).to.equal('Café closed');
    expect(await press('ArrowUp')).to.equal('ZÜRICH office');
    expect(await press('ArrowDown')).to.equal('Café closed');
    await press('Enter');
    expect(element.value).to.equal('cafe');
    expect(focused()).to.equal(field);
    await sendKeys({ type: 'comp' });
    await element.updateComplete;
    expect(current()).to.equal('Complaint');
    await press('Enter');
    expect(element.value).to.equal('complaint');
    await press('Escape');
    expect(field.value).to.equal('');
    expect(options(element).length).to.equal(4);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(
      (field.getRootNode() as ShadowRoot)
        .getElementById(field.getAttribute('aria-controls')!)!
        .getAttribute('role'),
    ).to.equal('listbox');
    const leaked = outside.map((event) => (event as unknown as KeyboardEvent).key);
    expect(
      leaked.filter((key) => ['ArrowDown', 'ArrowUp', 'Enter'].includes(key)),
      'used here, not by the page',
    ).to.deep.equal([]);
  });

  it('the whole of it by keyboard: search, choose, note, submit', async () => {
    const { element, requests } = await open();
    (await searchField(element)).focus();
    await sendKeys({ type: 'compl' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(await noteField(element));
    await sendKeys({ type: 'typed' });
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('Submit');
    await sendKeys({ press: 'Enter' });
    expect(requests[0]!.detail).to.include({ reasonId: 'complaint', note: 'typed' });
  });

  it('Ctrl+Enter submits from the note; Enter alone is a line', async () => {
    const { element, requests } = await open();
    const note = await noteField(element);
    note.focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'two' });
    expect(note.value).to.equal('one\ntwo');
    expect(requests).to.deep.equal([]);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expect(requests.map(({ detail }) => detail.type)).to.deep.equal(['wrapup']);
  });

  it('input and change are told when another reason is chosen, not for what is typed in the search', async () => {
    const { element } = await open();
    const heard = hear(element, 'input', 'change');
    (await searchField(element)).focus();
    await sendKeys({ type: 'c' });
    expect(heard).to.deep.equal([]);
    byRole(element, 'option', /^Complaint/)!.click();
    byRole(element, 'option', /^Complaint/)!.click();
    expect(heard.map((event) => event.type)).to.deep.equal(['input', 'change']);
    expect(element.value).to.equal('complaint');
    element.value = 'cafe';
    await element.updateComplete;
    expect(heard.length, 'the page’s own change is no event').to.equal(2);
    expect(chosen(element)).to.equal(1);
  });
});

describe('<cc-wrapup> in a form', () => {
  const FORM =
    '<form><fieldset><cc-wrapup name="reason"></cc-wrapup><button id="go">Save</button></fieldset></form>';

  async function inForm(markup = FORM, wrapup = {}) {
    const at = await open({ markup, wrapup });
    const form = deep(at.session, 'form') as HTMLFormElement;
    form.addEventListener('submit', (event) => event.preventDefault());
    return { ...at, form, submits: hear(form, 'submit') };
  }

  it('is a field: FormData, form, name', async () => {
    const { element, form } = await inForm();
    expect(new FormData(form).get('reason')).to.equal(null);
    byRole(element, 'option', /^Complaint/)!.click();
    await element.updateComplete;
    expect(new FormData(form).get('reason')).to.equal('complaint');
    expect(element.form).to.equal(form);
    expect([...form.elements]).to.include(element);
    element.name = 'other';
    await element.updateComplete;
    expect(new FormData(form).get('other')).to.equal('complaint');
  });

  it('required: validity as of any field', async () => {
    const { element, form } = await inForm(FORM.replace('name=', 'required name='));
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).not.to.equal('');
    expect(form.checkValidity()).to.equal(false);
    element.value = 'cafe';
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('reset brings back the value at first', async () => {
    const { element, form } = await inForm(FORM.replace('name=', 'value="cafe" name='));
    expect([element.value, element.defaultValue]).to.deep.equal(['cafe', 'cafe']);
    byRole(element, 'option', /^Complaint/)!.click();
    element.note = 'x';
    form.reset();
    await element.updateComplete;
    expect([element.value, element.note]).to.deep.equal(['cafe', '']);
    expect(new FormData(form).get('reason')).to.equal('cafe');
  });

  it('a disabled fieldset disables it', async () => {
    const { element, form, requests } = await inForm();
    const fieldset = deep(form, 'fieldset') as HTMLFieldSetElement;
    fieldset.disabled = true;
    await element.updateComplete;
    expect((await noteField(element)).disabled).to.equal(true);
    byRole(element, 'option', /^Complaint/)!.click();
    button(element, 'Submit')!.click();
    expect([element.value, requests.length]).to.deep.equal(['', 0]);
    expect(new FormData(form).get('reason')).to.equal(null);
    fieldset.disabled = false;
    await element.updateComplete;
    byRole(element, 'option', /^Complaint/)!.click();
    expect(element.value).to.equal('complaint');
  });

  it('disabled by its own attribute', async () => {
    const { element, requests } = await open({ markup: '<cc-wrapup disabled></cc-wrapup>' });
    expect((await searchField(element)).disabled).to.equal(true);
    byRole(element, 'option', /^Complaint/)!.click();
    button(element, 'Submit')?.click();
    expect([element.value, requests.length]).to.deep.equal(['', 0]);
  });

  it('takes back what the browser restores', async () => {
    const { element } = await inForm();
    (
      element as unknown as { formStateRestoreCallback(state: string, why: string): void }
    ).formStateRestoreCallback('cafe', 'restore');
    await element.updateComplete;
    expect(element.value).to.equal('cafe');
  });

  it('the form’s Submit sends no request, its own Submit never submits the form', async () => {
    const { element, form, requests, submits } = await inForm();
    (deep(form, '#go') as HTMLButtonElement).click();
    form.requestSubmit();
    expect(submits.length).to.equal(2);
    expect(requests).to.deep.equal([]);
    (await findButton(element, 'Submit')).click();
    expect(requests.length).to.equal(1);
    expect(submits.length).to.equal(2);
  });

  it('Enter in the search field submits no form', async () => {
    const { element, submits } = await inForm();
    (await searchField(element)).focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(submits).to.deep.equal([]);
    expect(element.value).to.equal('cafe');
  });

  it('without-submit: the page submits', async () => {
    const { element, requests, session } = await open({ markup: '<cc-wrapup without-submit></cc-wrapup>' });
    expect(button(element, 'Submit')).to.equal(undefined);
    element.value = 'complaint';
    element.note = 'by the page';
    const result = element.submit();
    expect(requests[0]!.detail).to.include({ reasonId: 'complaint', note: 'by the page' });
    session.apply({ type: 'call-removed', callId: 'wrapup' });
    expect((await result).ok).to.equal(true);
    expect(await element.submit()).to.include({ ok: false, code: 'not-found' });
  });

  it('submit() without a required reason fails as invalid, and asks nothing of the backend', async () => {
    const { element, requests } = await open({ wrapup: { required: true } });
    expect(await element.submit()).to.include({ ok: false, code: 'invalid' });
    expect(requests).to.deep.equal([]);
  });

  it('stands alone with data of its own', async () => {
    const element = mount<CcWrapup>('<cc-wrapup></cc-wrapup>');
    element.call = call as never;
    element.profile = profile();
    await shown(element);
    expect(options(element).length).to.equal(4);
    const asked = hear(element, 'cc-wrapup-request');
    (await findButton(element, 'Submit')).click();
    expect(asked[0]!.detail).to.include({ reasonId: 'resolved' });
  });
});

describe('<cc-wrapup>, what was typed is kept', () => {
  async function typed() {
    const at = await open();
    byRole(at.element, 'option', /^Complaint/)!.click();
    type(await noteField(at.element), 'half a sent');
    await settled(at.session);
    return at;
  }
  async function expectKept(element: CcWrapup) {
    await shown(element);
    await until(() => element.note === 'half a sent', 'the note is there');
    expect(element.value).to.equal('complaint');
    expect((await noteField(element)).value).to.equal('half a sent');
    expect(byRole(element, 'option', /^Complaint/)!.getAttribute('aria-selected')).to.equal('true');
  }

  it('through updates, the focus and the caret too', async () => {
    const { element, session } = await typed();
    const note = await noteField(element);
    note.focus();
    note.setSelectionRange(4, 4);
    session.apply({ type: 'call-patch', callId: 'wrapup', patch: { queue: 'Other queue' } });
    session.state = snapshotOf({ ...call, rev: 9 }, { profile: profile() }) as never;
    await settled(session);
    await expectKept(element);
    expect(focused()).to.equal(note);
    expect(note.selectionStart).to.equal(4);
  });

  it('through a move in the page, and a new element', async () => {
    const { element, session } = await typed();
    const box = document.createElement('div');
    session.append(box);
    box.append(element);
    await expectKept(element);
    element.remove();
    const other = document.createElement('cc-wrapup');
    session.append(other);
    await expectKept(other);
  });

  it('through another call in between', async () => {
    const { element, session } = await typed();
    session.apply({ type: 'call', call: { ...call, id: 'second' } as never });
    element.callId = 'second';
    await until(() => element.note === '', 'the other call has a draft of its own');
    expect(element.value).to.equal('');
    element.callId = 'wrapup';
    await expectKept(element);
  });

  it('through a reload: a new session of the same id', async () => {
    const { session } = await typed();
    const stage = session.parentElement!;
    session.remove();
    const again = document.createElement('cc-session') as CcSession;
    again.id = session.id;
    again.clock = new ManualClock(NOW);
    again.append(document.createElement('cc-wrapup'));
    stage.append(again);
    await settled(again);
    again.state = snapshotOf(call, { profile: profile() }) as never;
    await expectKept(again.firstElementChild as CcWrapup);
  });

  it('of another session id there is none', async () => {
    const { session } = await typed();
    const again = document.createElement('cc-session') as CcSession;
    again.id = 'another';
    again.append(document.createElement('cc-wrapup'));
    session.parentElement!.append(again);
    again.state = snapshotOf(call, { profile: profile() }) as never;
    await settled(again);
    expect((again.firstElementChild as CcWrapup).note).to.equal('');
  });

  it('and dropped when the call has ended', async () => {
    const { session, element } = await typed();
    expect(JSON.stringify({ ...sessionStorage })).to.contain('half a sent');
    session.apply({ type: 'call-removed', callId: 'wrapup' });
    await settled(session);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('half a sent');
    expect([element.value, element.note]).to.deep.equal(['', '']);
  });

  it('and the call of a draft is not left by itself', async () => {
    const { session } = await typed();
    session.apply({ type: 'call', call: callState('connected').call as never });
    expect(session.selectedCallId).to.equal('wrapup');
  });
});
