/** Wrap-up of a call whose guide is not submitted: nothing is lost without a word. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCallGuide, CcWrapup } from '../../src/index.js';
import { guides, type GuidePlace } from '../../src/controllers/guides.js';
import { Place } from '../../src/controllers/places.js';
import type { Call } from '../../src/core/schema/types.js';
import { makeProfile } from '../fixtures/calls.js';
import { GUIDE, wrapupCall } from '../fixtures/guides.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  byRole,
  button,
  buttons,
  deep,
  findButton,
  findRole,
  focused,
  frames,
  isBusy,
  nameOf,
  part,
  parts,
  seen,
  textOf,
  until,
} from '../helpers/dom.js';
import { answerAll, choose, fields } from '../helpers/guide.js';
import { hear, openSession, settled, shown } from '../helpers/page.js';

const REASONS = { wrapup: { reasons: [{ id: 'a', name: 'A' }], defaultReasonId: 'a' } };
const NOTE = { name: 'note', label: 'Note', type: 'string' as const, value: 'old', editable: true, rev: '1' };
const LINE = 'The call guide is not submitted';

/** @param answers gives them in a call guide that leaves the page again, unless `stays` */
async function open({
  call = {} as Partial<Call>,
  answers = (() => Promise.resolve()) as (guide: CcCallGuide) => Promise<void>,
  stays = false,
  typed = false,
  lang = 'en',
} = {}) {
  const { session, clock } = await openSession(
    '<cc-wrapup></cc-wrapup><cc-call-guide></cc-call-guide><cc-variables></cc-variables><cc-notices></cc-notices>',
    wrapupCall({ variables: [NOTE], ...call }),
    { lang, snapshot: { profile: makeProfile(REASONS) } },
  );
  const element = deep(session, 'cc-wrapup') as CcWrapup;
  const guide = deep(session, 'cc-call-guide') as CcCallGuide;
  await shown(element);
  await answers(guide);
  if (!stays) guide.remove();
  if (typed) {
    const field = (await findRole(session, 'textbox', 'Note')) as HTMLInputElement;
    field.value = 'new';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await settled(session);
  const requests = hear(session, 'cc-request');
  return {
    session,
    clock,
    element,
    guide,
    requests,
    types: () => requests.map(({ detail }) => (detail as { type: string }).type),
    submit: async () => {
      (await findButton(element, 'Submit')).click();
      await settled(session);
    },
    patch: async (patch: object) => {
      session.apply({ type: 'call-patch', callId: 'wrapup', patch });
      await settled(session);
    },
    notices: deep(session, 'cc-notices')!,
  };
}
const asked = (element: Element) => byRole(element, 'alertdialog');
const choices = (element: Element) => buttons(asked(element)!);
const SUBMITTED = { guide: { ...GUIDE, submitted: true } };
const some = (guide: CcCallGuide) => choose(guide, 'Yes');

describe('<cc-wrapup> of a call with a guide', () => {
  it('says that the guide is not submitted, until it is', async () => {
    const { element, patch } = await open();
    expect(parts(element, 'unsaved').map(seen)).to.deep.equal([LINE]);
    await expectAccessible(element);
    await patch(SUBMITTED);
    expect(parts(element, 'unsaved').length).to.equal(0);
  });

  it('asks nothing when the guide is submitted, or is none of this agent’s', async () => {
    for (const call of [SUBMITTED, { kind: 'outdial' as const }, { guide: undefined }]) {
      const { element, types, submit, session } = await open({ call });
      await submit();
      expect([Boolean(asked(element)), types()]).to.deep.equal([false, ['wrapup']]);
      session.remove();
    }
  });

  it('leads to the guide of the page, the focus in it', async () => {
    const { element, guide, types, submit } = await open({ answers: some, stays: true });
    await submit();
    expect(nameOf(asked(element)!)).to.equal('The call guide is not submitted. Submit all the same?');
    expect(choices(element)).to.deep.equal(['Go to the call guide', 'Submit without the call guide', 'Back']);
    expect(nameOf(focused()!)).to.equal('Go to the call guide');
    await expectAccessible(element);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === fields(guide)[0], 'the focus is at its question');
    await until(() => !asked(element), 'the question is gone');
    expect(types()).to.deep.equal([]);
  });

  it('leads to whoever shows the guide when asked', async () => {
    const { element, submit } = await open();
    const revealed: string[] = [];
    const place = new Place<GuidePlace>(guides, {
      shows: (callId) => callId === 'wrapup',
      reveal: (callId) => revealed.push(callId),
    });
    place.set(element.kit!.store);
    await submit();
    (await findButton(element, 'Go to the call guide')).click();
    expect(revealed).to.deep.equal(['wrapup']);
    place.set();
  });

  it('does not offer to go where nothing can be seen', async () => {
    const { element, guide, submit } = await open({ answers: some, stays: true });
    guide.hidden = true;
    await submit();
    expect(choices(element)).to.deep.equal(['Submit without the call guide', 'Back']);
    expect(nameOf(focused()!), 'what loses nothing has the focus').to.equal('Back');
  });

  it('Back, and Escape, go back to Submit', async () => {
    const { element, submit, types } = await open();
    await submit();
    button(element, 'Back')!.click();
    await until(() => nameOf(focused()!) === 'Submit');
    expect(Boolean(asked(element))).to.equal(false);
    await submit();
    await sendKeys({ press: 'Escape' });
    await until(() => nameOf(focused()!) === 'Submit');
    expect(types()).to.deep.equal([]);
  });

  it('submits without the guide when told so, and says nothing of it afterwards', async () => {
    const { element, submit, types, session, notices } = await open({ answers: some });
    await submit();
    button(element, 'Submit without the call guide')!.click();
    await settled(session);
    expect(types()).to.deep.equal(['wrapup']);
    session.apply({ type: 'call-removed', callId: 'wrapup' });
    await settled(session);
    await frames(2);
    expect(textOf(notices)).to.equal('');
  });

  it('who answers on after that is told again', async () => {
    const { element, submit, session, notices, guide } = await open({ answers: some, stays: true });
    session.addEventListener('cc-request', (event) => event.preventDefault(), { once: true });
    await submit();
    button(element, 'Submit without the call guide')!.click();
    await settled(session);
    await choose(guide, 'No');
    session.apply({ type: 'call-removed', callId: 'wrapup' });
    await until(() => textOf(notices), 'a message');
    expect(seen(notices)).to.equal('The call guide was not submitted. Its answers are gone.');
  });

  it('submits answers that are complete as well, then the wrap-up', async () => {
    const { element, submit, types, requests, patch } = await open({ answers: answerAll });
    await submit();
    expect(choices(element)).to.deep.equal([
      'Submit the call guide too',
      'Submit without the call guide',
      'Back',
    ]);
    button(element, 'Submit the call guide too')!.click();
    await frames(2);
    expect(types()).to.deep.equal(['submit-guide']);
    expect(requests[0]!.detail).to.deep.include({
      guideId: 'guide-1',
      answers: { renew: 'yes', when: '2026-02-01', cards: 1234.5, note: 'By post' },
    });
    expect(isBusy(button(element, 'Submit the call guide too'))).to.equal(true);
    await patch(SUBMITTED);
    await until(() => types().length === 2, 'the wrap-up follows');
    expect(types()).to.deep.equal(['submit-guide', 'wrapup']);
  });

  it('stays, and says why, when the guide could not be submitted', async () => {
    const { element, submit, types, session } = await open({ answers: answerAll });
    session.addEventListener('cc-request', (event) => {
      (event as unknown as { respondWith(answer: object): void }).respondWith({
        ok: false,
        code: 'not-available',
      });
    });
    await submit();
    button(element, 'Submit the call guide too')!.click();
    await until(() => asked(element) && seen(asked(element)!).includes('Not available now'), 'why');
    expect(types()).to.deep.equal(['submit-guide']);
    await expectAccessible(element);
  });

  it('goes back to Submit when the guide is submitted elsewhere meanwhile', async () => {
    const { element, submit, patch, types } = await open();
    await submit();
    await patch(SUBMITTED);
    expect(Boolean(asked(element))).to.equal(false);
    await until(() => nameOf(focused()!) === 'Submit');
    expect(types()).to.deep.equal([]);
  });

  it('what a page calls itself asks nothing; what is lost is told', async () => {
    const { element, session, notices, types } = await open({ answers: some });
    void element.submit();
    await settled(session);
    expect([Boolean(asked(element)), types()]).to.deep.equal([false, ['wrapup']]);
    session.apply({ type: 'call-removed', callId: 'wrapup' });
    await until(() => textOf(notices), 'a message');
    expect(seen(notices)).to.contain('The call guide was not submitted');
  });

  it('the backend’s deadline takes the call: that is told', async () => {
    const { session, notices } = await open({ answers: some });
    session.apply({ type: 'call-patch', callId: 'wrapup', patch: { phase: 'ended' } });
    await until(() => textOf(notices), 'a message');
    expect(seen(notices)).to.equal('The call guide was not submitted. Its answers are gone.');
  });

  it('中文', async () => {
    const { element, session } = await open({ lang: 'zh-CN' });
    expect(seen(part(element, 'unsaved')!)).to.equal('呼叫指南尚未提交');
    button(element, '提交')!.click();
    await settled(session);
    expect(choices(element)).to.deep.equal(['不含呼叫指南，直接提交', '返回']);
  });
});

describe('<cc-wrapup> of a call with a guide and unsaved data', () => {
  it('asks one question for both', async () => {
    const { element, submit } = await open({ answers: some, stays: true, typed: true });
    expect(parts(element, 'unsaved').map(seen)).to.deep.equal([LINE, 'Unsaved changes to 1 field Save']);
    await submit();
    expect(nameOf(asked(element)!)).to.equal(
      'The call guide is not submitted, changes to 1 field are not saved. Submit all the same?',
    );
    expect(choices(element)).to.deep.equal([
      'Go to the call guide',
      'Save, without the call guide',
      'Submit without either',
      'Back',
    ]);
    await expectAccessible(element);
  });

  it('saves, and submits without the guide', async () => {
    const { element, submit, types, session } = await open({ answers: some, typed: true });
    await submit();
    button(element, 'Save, without the call guide')!.click();
    await frames(2);
    expect(types()).to.deep.equal(['save-variables']);
    session.apply({
      type: 'call-patch',
      callId: 'wrapup',
      patch: { variables: [{ ...NOTE, value: 'new', rev: '2' }] },
    });
    await until(() => types().length === 2);
    expect(types()[1]).to.equal('wrapup');
  });

  it('submits all of it, one after the other', async () => {
    const { element, submit, types, session, patch } = await open({ answers: answerAll, typed: true });
    await submit();
    button(element, 'Save and submit all')!.click();
    await frames(2);
    await patch(SUBMITTED);
    await until(() => types().length === 2);
    session.apply({
      type: 'call-patch',
      callId: 'wrapup',
      patch: { variables: [{ ...NOTE, value: 'new', rev: '2' }] },
    });
    await until(() => types().length === 3);
    expect(types()).to.deep.equal(['submit-guide', 'save-variables', 'wrapup']);
  });

  it('asks about the data alone once the guide is submitted', async () => {
    const { element, submit, patch } = await open({ answers: some, typed: true });
    await submit();
    await patch(SUBMITTED);
    expect(choices(element)).to.deep.equal(['Save and submit', 'Submit without saving', 'Back']);
  });

  it('the guide leaves the page, answered, while the question stands: it can be submitted from here', async () => {
    const { element, submit, session } = await open({ typed: true });
    await submit();
    const other = document.createElement('cc-call-guide') as CcCallGuide;
    session.append(other);
    await shown(other);
    await answerAll(other);
    other.remove();
    button(element, 'Go to the call guide')!.click();
    await settled(session);
    expect(choices(element)[0]).to.equal('Save and submit all');
  });
});
