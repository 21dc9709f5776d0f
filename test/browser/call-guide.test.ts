/** The call guide: questions that branch, answers that are kept, submitted, refused. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { registerLocale, type CcCallGuide, type CcSession } from '../../src/index.js';
import { locale as english } from '../../src/localize/locales/en.js';
import type { Call, Guide } from '../../src/core/schema/types.js';
import { NOW, snapshotOf } from '../fixtures/calls.js';
import { GUIDE, guideCall } from '../fixtures/guides.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  button,
  byRole,
  deep,
  deepAll,
  descriptionOf,
  findButton,
  focused,
  frames,
  isBusy,
  isOff,
  listenToRegions,
  nameOf,
  part,
  parts,
  seen,
  textOf,
  until,
} from '../helpers/dom.js';
import { pressTab, typeDay } from '../helpers/engine.js';
import {
  answerAll,
  choose,
  fields,
  given,
  press,
  progress,
  question,
  reason,
  write,
} from '../helpers/guide.js';
import { hear, mount, openSession, settled, shown, watchConsole } from '../helpers/page.js';

const MARKUP = '<cc-call-guide></cc-call-guide>';

async function open({
  call = guideCall() as Call | Call[],
  lang = 'en',
  markup = MARKUP,
  snapshot = {},
}: { call?: Call | Call[]; lang?: string; markup?: string; snapshot?: object } = {}) {
  const { session, clock } = await openSession(markup, call, { lang, snapshot });
  const element = deep(session, 'cc-call-guide') as CcCallGuide;
  await shown(element);
  const id = [call].flat()[0]!.id;
  return {
    session,
    clock,
    element,
    requests: hear(session, 'cc-request'),
    patch: async (patch: object) => {
      session.apply({ type: 'call-patch', callId: id, patch });
      await settled(session);
    },
  };
}
const withGuide = (guide: Partial<Guide>) => guideCall({ guide: { ...GUIDE, ...guide } });
const one = (item: Partial<Guide['questions'][number]>) =>
  withGuide({ start: 'q', questions: [{ id: 'q', text: 'Question', kind: 'text', ...item }] });
const answersOf = (event: CustomEvent | undefined) => (event?.detail as { answers: object }).answers;
const submitButton = (element: Element) => part(element, 'action-submit-guide');

async function controlEnter(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Control' });
}

registerLocale('de', english);

describe('<cc-call-guide>', () => {
  it('asks one question at a time, accessible', async () => {
    const { element } = await open();
    expect(seen(element)).to.match(/^Call guide 1 of up to 4 Renew the card\? Yes No/);
    const group = byRole(element, 'radiogroup')!;
    expect(nameOf(group)).to.equal('Renew the card?');
    expect(group.getAttribute('aria-required')).to.equal('true');
    expect(descriptionOf(group)).to.equal('1 of up to 4');
    expect(nameOf(byRole(element, 'region')!)).to.equal('Call guide');
    for (const name of [
      'pane',
      'name',
      'progress',
      'question',
      'field',
      'reason',
      'action-next',
      'action-back',
    ])
      expect(parts(element, name).length, name).to.be.greaterThan(0);
    await expectAccessible(element);
  });

  it('中文', async () => {
    const { element } = await open({ lang: 'zh-CN' });
    expect(seen(element)).to.contain('呼叫指南 第 1 题，最多 4 题').and.to.contain('续办卡片吗？ 是 否');
    await press(element, '下一步');
    expect(reason(element)).to.equal('请回答此问题后再继续');
    await expectAccessible(element);
  });

  it('is nothing without a guide, before it is connected, for a consulted agent, on another kind of call', async () => {
    const { element, patch, session } = await open();
    for (const call of [
      guideCall({ guide: undefined }),
      guideCall({ phase: 'offered' }),
      guideCall({ role: 'consulted' }),
      guideCall({ kind: 'outdial' }),
    ]) {
      session.state = snapshotOf(call) as never;
      await settled(session);
      expect(textOf(element), `${call.kind} ${call.phase} ${call.role}`).to.equal('');
    }
    session.state = snapshotOf(guideCall()) as never;
    await patch({ phase: 'wrapup' });
    expect(question(element)).to.equal('Renew the card?');
  });

  it('shows the questions that follow from the answers, with the answers so far', async () => {
    const { element } = await open();
    await choose(element, 'No');
    expect(progress(element), 'the way is known now').to.equal('1 of 3');
    await press(element, 'Next');
    expect(question(element)).to.equal('Why not?');
    expect(given(element)).to.deep.equal(['Renew the card? | No']);
    expect(seen(element)).to.contain('1 question left before you can submit');
    await press(element, 'Back');
    expect(question(element)).to.equal('Renew the card?');
    expect(isOff(button(element, 'Back')), 'no way back from the first').to.equal(true);
    expect(descriptionOf(button(element, 'Back')!)).to.equal('This is the first question');
    await choose(element, 'Yes');
    await press(element, 'Next');
    expect(question(element)).to.equal('From when on?');
    expect([progress(element), fields(element)[0]!.type]).to.deep.equal(['2 of 4', 'date']);
  });

  it('goes on only from a required question that is answered', async () => {
    const { element } = await open();
    await press(element, 'Next');
    expect(reason(element)).to.equal('Answer this question to go on');
    expect(descriptionOf(byRole(element, 'radiogroup')!)).to.contain('Answer this question to go on');
    expect(byRole(element, 'radiogroup')!.getAttribute('aria-invalid')).to.equal('true');
    await until(() => focused() === fields(element)[0], 'the first option has the focus');
    await choose(element, 'Yes');
    expect(reason(element)).to.equal('');
    await expectAccessible(element);
  });

  it('lets an optional question pass, and an answer to it be taken back', async () => {
    const { element, requests } = await open({
      call: one({ kind: 'choice', options: [{ id: 'a', label: 'A' }] }),
    });
    await choose(element, 'A');
    await press(element, 'Clear the answer');
    expect(fields(element).some((field) => (field as HTMLInputElement).checked)).to.equal(false);
    expect(focused() === fields(element)[0], 'the focus stays at the question').to.equal(true);
    await press(element, 'Check answers');
    expect(given(element)).to.deep.equal(['Question | No answer']);
    await press(element, 'Submit');
    expect(answersOf(requests[0])).to.deep.equal({});
  });

  for (const [lang, text, value] of [
    ['en', '1,234.5', 1234.5],
    ['de', '1.234,5', 1234.5],
    ['zh-CN', '１２', 12],
    ['en', '-3', -3],
  ] as const) {
    it(`reads a number as ${lang} writes it: ${text}`, async () => {
      const { element, requests } = await open({ call: one({ kind: 'number' }), lang });
      const field = await write(element, text);
      expect((field as HTMLInputElement).inputMode).to.equal('decimal');
      part(element, 'action-next')!.click();
      await element.updateComplete;
      part(element, 'action-submit-guide')!.click();
      expect(answersOf(requests[0])).to.deep.equal({ q: value });
    });
  }

  it('says what is no number when the field is left, or at Next, and goes on when it is mended', async () => {
    const { element } = await open({ call: one({ kind: 'number' }) });
    const field = await write(element, 'two');
    expect(reason(element), 'not while it is typed').to.equal('');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(reason(element)).to.equal('Enter a number, such as 1,234.5');
    await press(element, 'Check answers');
    expect(question(element), 'it does not go on').to.equal('Question');
    expect(descriptionOf(field)).to.contain('Enter a number');
    await write(element, '2');
    await press(element, 'Check answers');
    expect(given(element)).to.deep.equal(['Question | 2']);
  });

  it('keeps 1000 characters of a text and says so', async () => {
    const { element, requests } = await open({ call: one({ required: true }) });
    const { said, stop } = listenToRegions();
    await write(element, 'x'.repeat(1003));
    await until(() => said.some((text) => text.includes('Only 1000 characters fit')), 'it is said');
    expect(reason(element)).to.equal('Only 1000 characters fit, the rest was cut');
    expect(fields(element)[0]!.value.length).to.equal(1000);
    expect(fields(element)[0]!.getAttribute('aria-invalid')).to.equal(null);
    await press(element, 'Check answers');
    await press(element, 'Submit');
    expect(answersOf(requests[0])).to.deep.equal({ q: 'x'.repeat(1000) });
    stop();
  });

  it('takes spaces for no answer', async () => {
    const { element } = await open({ call: one({ required: true }) });
    await write(element, '   ');
    await press(element, 'Check answers');
    expect(reason(element)).to.equal('Answer this question to go on');
  });

  it('submits what is on the path, typed, without what was left out', async () => {
    const { element, requests, patch } = await open();
    await choose(element, 'No');
    await press(element, 'Next');
    await write(element, 'Too dear');
    await press(element, 'Back');
    await answerAll(element);
    expect(given(element)).to.deep.equal([
      'Renew the card? | Yes',
      'From when on? | Feb 1, 2026',
      'How many cards? | 1,234.5',
      'Anything else? | By post',
    ]);
    expect(progress(element)).to.equal('4 of 4 answered');
    await press(element, 'Change: How many cards?');
    await write(element, '');
    await press(element, 'Check answers');
    await press(element, 'Submit');
    expect(requests[0]!.detail).to.deep.include({
      type: 'submit-guide',
      callId: 'connected-campaign',
      guideId: 'guide-1',
      answers: { renew: 'yes', when: '2026-02-01', note: 'By post' },
    });
    expect(requests.length).to.equal(1);
    expect(isBusy(submitButton(element)) && isOff(submitButton(element)), 'pending').to.equal(true);
    expect(element.matches(':state(submitting)')).to.equal(true);
    // what is changed now would go with no answer: it is off, and stays as it was asked
    for (const name of ['Back', 'Change: Renew the card?']) {
      const off = await findButton(element, name);
      expect(isOff(off), name).to.equal(true);
      off.click();
    }
    await frames();
    expect(progress(element)).to.equal('3 of 4 answered');
    await expectAccessible(element);
    await patch({ guide: { ...GUIDE, submitted: true } });
    expect(seen(element)).to.match(/Submitted Renew the card\? Yes From when on\? Feb 1, 2026/);
    expect([element.matches(':state(submitted)'), allByRole(element, 'button').length]).to.deep.equal([
      true,
      0,
    ]);
    await expectAccessible(element);
  });

  it('goes back to where it was after a change, and asks what that has opened', async () => {
    const { element } = await open();
    await answerAll(element);
    await press(element, 'Change: Anything else?');
    expect(question(element)).to.equal('Anything else?');
    await press(element, 'Check answers');
    await press(element, 'Change: Renew the card?');
    await press(element, 'Check answers');
    expect(question(element), 'nothing has changed').to.equal('Check answers');
    await press(element, 'Change: Renew the card?');
    await choose(element, 'No');
    await press(element, 'Next');
    expect(question(element), 'another way').to.equal('Why not?');
    await write(element, 'Too dear');
    await press(element, 'Next');
    expect(fields(element)[0]!.value, 'what was answered before is there').to.equal('By post');
    await press(element, 'Back');
    await press(element, 'Back');
    await choose(element, 'Yes');
    await press(element, 'Next');
    expect(fields(element)[0]!.value, 'what was off the path is kept').to.equal('2026-02-01');
  });

  it('shows long ways as one line of at most twenty pieces', async () => {
    const questions = Array.from({ length: 50 }, (_, i) => ({
      id: `q${i}`,
      text: `Q ${i}`,
      kind: 'text' as const,
      ...(i < 49 && { next: `q${i + 1}` }),
    }));
    const { element } = await open({ call: withGuide({ start: 'q0', questions }) });
    expect(progress(element)).to.equal('1 of 50');
    expect(deepAll(element, '.pieces i').length).to.equal(20);
  });
});

describe('<cc-call-guide>, by keyboard alone', () => {
  it('from the first question to Submit', async () => {
    const { element, requests } = await open();
    element.focus();
    expect(nameOf(focused()!)).to.equal('Yes');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await until(() => question(element) === 'From when on?');
    await until(() => focused() === fields(element)[0], 'its field has the focus');
    expect(nameOf(focused()!)).to.equal('From when on?');
    await typeDay(fields(element)[0] as HTMLInputElement, '02012026', '2026-02-01');
    await sendKeys({ press: 'Enter' });
    await until(() => question(element) === 'How many cards?');
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Enter' });
    await until(() => question(element) === 'Anything else?');
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'b' });
    expect(fields(element)[0]!.value, 'Enter is a line of its own').to.equal('a\nb');
    await controlEnter();
    await until(() => question(element) === 'Check answers');
    expect(seen(focused()!)).to.equal('Check answers');
    await sendKeys({ press: 'Enter' });
    expect(requests.length, 'not by another Enter').to.equal(0);
    while (nameOf(focused()!) !== 'Submit') await pressTab();
    await sendKeys({ press: 'Enter' });
    expect(answersOf(requests[0])).to.deep.equal({
      renew: 'yes',
      when: '2026-02-01',
      cards: 2,
      note: 'a\nb',
    });
  });

  it('Enter on a question that must be answered says why it stays, once', async () => {
    const { element } = await open();
    element.focus();
    const { said, stop } = listenToRegions();
    await sendKeys({ press: 'Enter' });
    await frames(3);
    expect(said.filter((text) => text === 'Answer this question to go on').length).to.equal(1);
    await sendKeys({ press: 'Enter' });
    await until(() => said.filter((text) => text.includes('Answer this question')).length === 2, 'and again');
    stop();
  });

  it('going on is announced by the focus, and by nothing else', async () => {
    const { element } = await open();
    await choose(element, 'Yes');
    const { said, stop } = listenToRegions();
    (await findButton(element, 'Next')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === fields(element)[0] && question(element) === 'From when on?');
    await frames(3);
    expect(said).to.deep.equal([]);
    stop();
  });

  it('what is typed is no shortcut of the page', async () => {
    const { element } = await open({ call: one({}) });
    const keys = hear(window, 'keydown');
    element.focus();
    await sendKeys({ type: 'k' });
    await controlEnter();
    expect(
      keys.map((event) => (event as unknown as KeyboardEvent).key).filter((key) => key !== 'Control'),
    ).to.deep.equal([]);
  });
});

describe('<cc-call-guide>, what becomes of Submit', () => {
  const ready = async () => {
    const at = await open();
    await answerAll(at.element);
    return at;
  };
  const answerWith = (session: CcSession, result: object) =>
    session.addEventListener('cc-request', (event) => {
      (event as unknown as { respondWith(answer: object): void }).respondWith(result);
    });

  it('failed: says so in its own place, and tries again', async () => {
    const { element, session, requests } = await ready();
    const notices = document.createElement('cc-notices');
    session.append(notices);
    answerWith(session, { ok: false, code: 'not-available' });
    await press(element, 'Submit');
    await until(() => seen(element).includes('Submit: Not available now'), 'the failure');
    expect(textOf(notices), 'not twice in the page').to.equal('');
    await expectAccessible(element);
    (await findButton(element, 'Try again')).focus();
    await sendKeys({ press: 'Enter' });
    expect(requests.length).to.equal(2);
    expect(answersOf(requests[1])).to.deep.equal(answersOf(requests[0]));
    expect(nameOf(focused()!), 'the focus goes on').to.equal('Submit');
  });

  it('another guide in its place has the focus where the one before had it', async () => {
    const { element, patch } = await open({ call: one({}) });
    deep(element, 'textarea')!.focus();
    const questions = [{ id: 'other', text: 'How many?', kind: 'number' }];
    await patch({ guide: { id: 'another', start: 'other', questions } });
    await frames();
    expect(nameOf(focused()!)).to.equal('How many? Optional');
  });

  it('a question that is named like a member of every object is not answered by that', async () => {
    const { element } = await open({
      call: withGuide({
        start: 'constructor',
        questions: [{ id: 'constructor', text: 'Who built it?', kind: 'text' }],
      }),
    });
    await press(element, 'Check answers');
    expect(seen(element)).to.contain('0 of 1 answered').and.to.contain('No answer');
    expect(seen(element)).not.to.contain('function');
  });

  it('refused: answers that were not taken lead to their questions', async () => {
    const { element, session } = await ready();
    answerWith(session, { ok: false, code: 'invalid', fields: { cards: 'At most three', else: 'x' } });
    (await findButton(element, 'Submit')).focus();
    await press(element, 'Submit');
    await until(() => seen(element).includes('At most three'), 'what the backend says');
    await until(() => nameOf(focused()!) === 'Change: How many cards?', 'the focus is at the first of them');
    await press(element, 'Change: How many cards?');
    expect(reason(element)).to.equal('At most three');
    await write(element, '3');
    expect(reason(element)).to.equal('');
  });

  it('vetoed by the page: nothing is sent, and Submit works again', async () => {
    const { element } = await ready();
    element.addEventListener('cc-submit-guide-request', (event) => event.preventDefault(), { once: true });
    const heard = hear(element, 'cc-submit-guide-request');
    await press(element, 'Submit');
    await until(() => !isOff(submitButton(element)));
    await press(element, 'Submit');
    expect(heard.length).to.equal(2);
  });

  it('confirmed after a time-out: the answers that were sent are shown', async () => {
    const { element, clock, patch } = await ready();
    await press(element, 'Submit');
    clock.advance(10_000);
    await until(() => seen(element).includes('No answer from the phone system'), 'the time-out');
    await press(element, 'Change: Anything else?');
    await write(element, 'Another note');
    await patch({ guide: { ...GUIDE, submitted: true } });
    expect(given(element)).to.contain('Anything else? By post');
  });

  it('submitted elsewhere: no answers of this page are shown as if they were', async () => {
    const { element, patch } = await ready();
    await patch({ guide: { ...GUIDE, submitted: true } });
    expect(seen(element)).to.equal('Call guide Submitted The answers are with the phone system.');
  });

  it('the focus goes from Submit to what became of it', async () => {
    const { element, patch } = await ready();
    (await findButton(element, 'Submit')).focus();
    await press(element, 'Submit');
    await patch({ guide: { ...GUIDE, submitted: true } });
    await until(() => focused()?.localName === 'h4', 'the heading has the focus');
    expect(seen(focused()!)).to.equal('Submitted');
  });

  it('offline: typing goes on, Submit is off and says why', async () => {
    const { element, session } = await open();
    session.apply({ type: 'link', link: { status: 'offline' } });
    await answerAll(element);
    expect(isOff(submitButton(element))).to.equal(true);
    expect(descriptionOf(submitButton(element)!)).to.equal('No connection to the phone system');
    expect(seen(element)).to.contain('No connection to the phone system');
  });
});

describe('<cc-call-guide>, when the guide changes', () => {
  const without = (id: string, option: string): Guide => ({
    ...GUIDE,
    questions: GUIDE.questions.map((item) =>
      item.id === id ? { ...item, options: item.options?.filter((other) => other.id !== option) } : item,
    ),
  });

  it('an answer that no longer fits is marked, and has to be given again', async () => {
    const { element, patch, requests } = await open();
    await answerAll(element);
    await patch({ guide: without('renew', 'yes') });
    expect(given(element)[0]).to.equal('Renew the card? | This no longer fits, please answer again');
    expect(isOff(submitButton(element))).to.equal(true);
    expect(descriptionOf(submitButton(element)!)).to.equal('Correct the marked answers first');
    submitButton(element)!.click();
    expect(requests.length).to.equal(0);
    await press(element, 'Change: Renew the card?');
    expect(reason(element)).to.equal('This no longer fits, please answer again');
    await press(element, 'Check answers');
    expect(question(element), 'it stays').to.equal('Renew the card?');
  });

  it('a required question that came in is named among the answers, leads there, and keeps Submit off', async () => {
    const { element, patch } = await open();
    await answerAll(element);
    const consent = { id: 'consent', text: 'Consent?', kind: 'text' as const, required: true };
    const questions = GUIDE.questions.map((item) =>
      item.id === 'note' ? { ...item, next: 'consent' } : item,
    );
    await patch({ guide: { ...GUIDE, questions: [...questions, consent] } });
    expect(given(element).at(-1)).to.equal('Consent? | Required, not answered');
    expect(descriptionOf(submitButton(element)!)).to.equal('Answer the required questions first');
    expect(progress(element)).to.equal('4 of 5 answered');
    await expectAccessible(element);
    await press(element, 'Answer: Consent?');
    expect(question(element)).to.equal('Consent?');
    await write(element, 'Given');
    await press(element, 'Check answers');
    expect(isOff(submitButton(element))).to.equal(false);
  });

  it('the question under the agent’s hands goes: the focus is at the one that is asked then', async () => {
    const { element, patch } = await open();
    await choose(element, 'Yes');
    await press(element, 'Next');
    await until(() => focused() === fields(element)[0]);
    await patch({ guide: { ...GUIDE, questions: GUIDE.questions.filter(({ id }) => id !== 'when') } });
    expect(question(element)).to.equal('Check answers');
    await until(() => focused()?.localName === 'h4', 'the focus is not lost');
  });

  it('another guide starts anew, and the agent is told once', async () => {
    const { element, session, patch } = await open();
    const notices = document.createElement('cc-notices');
    session.append(notices);
    await answerAll(element);
    await patch({ guide: { ...GUIDE, id: 'guide-2' } });
    expect([question(element), given(element).length]).to.deep.equal(['Renew the card?', 0]);
    await until(() => textOf(notices), 'a message');
    expect(seen(notices)).to.equal('The call guide was not submitted. Its answers are gone.');
  });

  const faults: [what: string, guide: Partial<Guide>, path: string, shown: string][] = [
    ['a beginning that there is not', { start: 'x' }, 'start', 'This call guide has no questions.'],
    [
      'a way to nowhere',
      { questions: [{ ...GUIDE.questions[0]!, options: [{ id: 'yes', label: 'Yes', next: 'gone' }] }] },
      'questions[0].options[0].next',
      'Renew the card?',
    ],
    [
      'a loop',
      { start: 'a', questions: [{ id: 'a', text: 'Again?', kind: 'text', next: 'a' }] },
      'questions[0].next',
      'Again?',
    ],
    [
      'nothing to choose',
      { questions: [{ id: 'renew', text: 'Which?', kind: 'choice', required: true }] },
      'questions[0]',
      'Which?',
    ],
  ];
  for (const [what, guide, path, text] of faults) {
    it(`with ${what} is shown as far as it goes, and reported once`, async () => {
      const quiet = watchConsole();
      const problems: { code: string; path?: string }[] = [];
      const listen = (event: Event) => problems.push((event as CustomEvent<{ code: string }>).detail);
      document.addEventListener('cc-problem', listen, { capture: true });
      try {
        const { element, patch } = await open({ call: withGuide(guide) });
        expect(seen(element)).to.contain(text);
        await patch({ queue: 'Other' });
        await patch({ guide: { ...GUIDE, ...guide } });
        expect(problems.map(({ code, path: at }) => [code, at])).to.deep.equal([['CC_GUIDE', path]]);
        expect(quiet.lines.length).to.equal(1);
      } finally {
        document.removeEventListener('cc-problem', listen, { capture: true });
        quiet.restore();
      }
    });
  }
});

describe('<cc-call-guide>, what was answered is kept', () => {
  async function answered() {
    const at = await open();
    await choose(at.element, 'Yes');
    await press(at.element, 'Next');
    await write(at.element, '2026-02-01');
    return at;
  }
  async function expectKept(element: CcCallGuide) {
    await shown(element);
    expect(question(element)).to.equal('From when on?');
    expect(fields(element)[0]!.value).to.equal('2026-02-01');
    expect(given(element)).to.deep.equal(['Renew the card? | Yes']);
  }

  it('through a move in the page, and in another element of the call', async () => {
    const { element, session } = await answered();
    const box = document.createElement('div');
    session.append(box);
    box.append(element);
    await expectKept(element);
    const other = document.createElement('cc-call-guide') as CcCallGuide;
    session.append(other);
    await expectKept(other);
    await write(other, '2026-03-01');
    await until(() => fields(element)[0]!.value === '2026-03-01', 'both show the same');
  });

  it('through a line that drops and comes back', async () => {
    const { element, session } = await answered();
    session.apply({ type: 'link', link: { status: 'offline' } });
    session.apply({ type: 'link', link: { status: 'online' } });
    session.apply({ type: 'snapshot', snapshot: snapshotOf(guideCall(), { epoch: 'e2', seq: 1 }) as never });
    await settled(session);
    await expectKept(element);
  });

  it('through another id of the same call', async () => {
    const { element, session } = await answered();
    session.apply([
      { type: 'call', call: { ...guideCall(), id: 'later', continues: 'connected-campaign' } as never },
      { type: 'call-removed', callId: 'connected-campaign' },
    ]);
    await settled(session);
    await expectKept(element);
  });

  it('through a reload: a new session of the same id', async () => {
    const { session } = await answered();
    const stage = session.parentElement!;
    session.remove();
    const again = document.createElement('cc-session') as CcSession;
    again.id = session.id;
    again.clock = new ManualClock(NOW);
    again.append(document.createElement('cc-call-guide'));
    stage.append(again);
    await settled(again);
    again.state = snapshotOf(guideCall()) as never;
    await expectKept(again.firstElementChild as CcCallGuide);
  });

  it('an element that is there before its session', async () => {
    const stage = mount(`<div><cc-call-guide session="desk"></cc-call-guide></div>`);
    const { session } = await openSession('', guideCall());
    const element = deep(stage, 'cc-call-guide') as CcCallGuide;
    await shown(element);
    await choose(element, 'Yes');
    expect(session.state.calls.length).to.equal(1);
  });

  it('alone with its call: after a reload too, and the browser asks before the page goes', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const alone = async () => {
      const element = mount<CcCallGuide>(MARKUP);
      element.call = guideCall() as never;
      await shown(element);
      return element;
    };
    const element = await alone();
    expect(asks(), 'nothing answered').to.equal(false);
    await choose(element, 'Yes');
    await until(asks, 'answered');
    element.remove();
    expect(asks(), 'gone').to.equal(false);
    const again = await alone();
    expect(fields(again).map((field) => (field as HTMLInputElement).checked)).to.deep.equal([true, false]);
  });

  it('the browser asks in a session, until it is submitted', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { patch } = await answered();
    expect(asks()).to.equal(true);
    await patch({ guide: { ...GUIDE, submitted: true } });
    expect(asks()).to.equal(false);
  });

  it('goes with the call, and that is told once', async () => {
    const { session, element } = await answered();
    const notices = document.createElement('cc-notices');
    session.append(notices);
    session.apply({ type: 'call-patch', callId: 'connected-campaign', patch: { phase: 'ended' } });
    session.apply({ type: 'call-removed', callId: 'connected-campaign' });
    await settled(session);
    await until(() => textOf(notices), 'a message');
    expect(seen(notices)).to.equal('The call guide was not submitted. Its answers are gone.');
    expect(textOf(element)).to.equal('');
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('2026-02-01');
  });

  it('in a language that writes numbers otherwise it is the same number', async () => {
    const { element, session, requests } = await open({ call: one({ kind: 'number' }) });
    await write(element, '1.5');
    session.locale = 'de';
    await until(() => fields(element)[0]!.value === '1,5', 'as it is written there');
    part(element, 'action-next')!.click();
    await element.updateComplete;
    part(element, 'action-submit-guide')!.click();
    expect(answersOf(requests[0])).to.deep.equal({ q: 1.5 });
  });

  it('what another version stored is no draft, and breaks nothing', async () => {
    for (const stored of [
      { guideId: 'guide-1', answers: { renew: null } },
      7,
      { guideId: 'guide-1', answers: [1] },
    ]) {
      sessionStorage.setItem('cc-drafts:desk', JSON.stringify({ 'connected-campaign/guide': stored }));
      const { element } = await open();
      expect(question(element)).to.equal('Renew the card?');
      element.closest('main')!.remove();
    }
  });
});
