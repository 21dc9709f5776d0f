/** A call guide: one question at a time, then all answers, then that they are submitted. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { answerTo, givenTo, isComplete, readValues } from '../../core/guide/answers.js';
import { outlook } from '../../core/guide/outlook.js';
import type { Question } from '../../core/guide/path.js';
import type { Availability } from '../../core/schema/types.js';
import { check, error } from '../../styles/call-icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { icon, info } from '../../styles/icons.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { tokens } from '../../styles/tokens.js';
import { actionButton } from '../base/action-button.js';
import { failureWords } from '../base/request-words.js';
import { keepTyping } from '../base/typing.js';
import { answers } from './guide-answers.js';
import { field, guideKey } from './guide-fields.js';
import type { GuideKit, GuideView } from './guide-kit.js';
import { guideStyles } from './guide-styles.js';
import { TEXT_LIMIT } from './guide-desk.js';

export { install, Timers } from '../base/view-kit.js';
export { GuideDesk } from './guide-desk.js';
export const styles = [tokens, base, controls, pane, list, guideStyles];

/** More pieces than this could not be told apart. */
const PIECES = 20;
const SUBMIT = ['submit-guide'];

export function callGuide(kit: GuideKit): TemplateResult {
  const { desk, bare, guide } = kit;
  const now = desk.now(kit);
  desk.follow(kit, now);
  const view: GuideView = { ...kit, ...now };
  const key = (event: KeyboardEvent) => {
    guideKey(view, event);
    keepTyping(event);
  };
  return html`<section class=${bare ? 'bare' : 'box'} part="pane" aria-labelledby="title" @keydown=${key}>
    ${guide.submitted ? submitted(view) : now.at ? asking(view, now.at) : summary(view)}
    <p class="sr" role="status">${desk.said}</p>
  </section>`;
}

/** How far it is: in words, and as pieces of a line. */
function head({ t, bare }: GuideView, words: string, done: number, of: number): TemplateResult {
  const pieces = Math.min(of, PIECES);
  const filled = of ? Math.round((done / of) * pieces) : 0;
  return html`<div class="head">
      <h3 class=${bare ? 'sr' : ''} part="name" id="title">${t('callGuide')}</h3>
      <span class="progress" part="progress" id="progress">${words}</span>
    </div>
    <div class="pieces" aria-hidden="true">
      ${Array.from({ length: pieces }, (_, i) => html`<i class=${i < filled ? 'on' : ''}></i>`)}
    </div>`;
}

function asking(view: GuideView, question: Question): TemplateResult {
  const { t, text, desk, guide, reading, draft } = view;
  const { id, required } = question;
  const { path, values } = reading;
  const before = path.indexOf(id);
  const { least, most } = outlook(guide, values, id);
  const exact = least === most;
  const problem = desk.problem(view, view, question);
  const hint = { text: problem || (desk.cut === id ? t('onlyFit', TEXT_LIMIT) : ''), wrong: problem !== '' };
  const given = answerTo(draft, id)?.text;
  const last = desk.isLast(view);
  const clear = () => {
    desk.answer(view, question, { text: '' });
    desk.focus();
  };
  return html`${head(view, t('guideProgress', before + 1, before + most, exact), before + 1, before + most)}
    ${answers(view, path.slice(0, before), false)}
    ${keyed(
      id,
      html`<div class="ask" part="question">
        <h4 id="q" tabindex="-1">
          <bdi>${text(question.text)}</bdi>${required ? nothing : html` <small>${t('optional')}</small>`}
        </h4>
        ${field(view, question, hint)}
        <div class="why ${problem ? 'bad' : ''}" part="reason">
          ${hint.text ? html`${icon(problem ? error : info, 's')}<span id="hint">${hint.text}</span>` : nothing}
          ${
            question.kind === 'choice' && !required && given
              ? html`<button type="button" class="link" @click=${clear}>${t('clearAnswer')}</button>`
              : nothing
          }
        </div>
      </div>`,
    )}
    ${failure(view)}
    <div class="foot">
      <span class="say">${draft.changing && last ? nothing : t('questionsLeft', most - 1, exact)}</span>
      ${back(view)}
      <button
        type="button"
        class="b primary"
        part="action action-next"
        @click=${(event: MouseEvent) => event.detail < 2 && desk.next(view)}
      >
        ${t(last ? 'checkAnswers' : 'nextQuestion')}
      </button>
    </div>`;
}

function back(view: GuideView): TemplateResult {
  const { t, desk } = view;
  // what is changed while the answers are on their way would go with none
  const off = view.isPending('submit-guide')
    ? t('submitting')
    : desk.before(view) === undefined
      ? t('firstQuestion')
      : '';
  return html`<button
      type="button"
      class="b"
      part="action action-back"
      aria-disabled=${off ? 'true' : nothing}
      aria-describedby=${off ? 'why-back' : nothing}
      title=${off || nothing}
      @click=${() => !off && desk.back(view)}
    >
      ${t('back')}</button
    >${off ? html`<span class="sr" id="why-back">${off}</span>` : nothing}`;
}

/** It may be sent when all that must be answered is, and everything fits. */
function mayBeSent({ all, reading }: GuideView): Availability {
  const { 'submit-guide': submit } = all.actions;
  return submit.enabled && !isComplete(reading) ? { ...submit, enabled: false, reason: 'invalid' } : submit;
}

function summary(view: GuideView): TemplateResult {
  const { t, word, desk, reading } = view;
  const { path, missing, wrong } = reading;
  const pending = view.isPending('submit-guide');
  const availability = mayBeSent(view);
  const own = availability.reason === 'invalid' && !missing.length;
  const reason = own ? t('correctMarked') : word('reason', availability.reason);
  const given = path.filter((id) => givenTo(reading, id) !== undefined && !wrong.includes(id)).length;
  const ready = path.length ? t('readyToSubmit') : '';
  const say = pending ? t('submitting') : availability.enabled ? ready : reason;
  return html`${head(view, t('guideAnswered', given, path.length), given, path.length)}
    <div class="ask" part="question">
      <h4 id="q" tabindex="-1">${t('checkAnswers')}</h4>
      ${path.length ? nothing : html`<p>${t('noQuestions')}</p>`}
    </div>
    ${answers(view, path, true)}${failure(view)}
    <div class="foot">
      <span class="say">${say}</span>
      ${back(view)}
      ${actionButton({
        type: 'submit-guide',
        availability,
        label: t('submit'),
        icon: check,
        look: 'primary',
        pending,
        reason,
        act: () => void desk.submit(view),
      })}
    </div>`;
}

function failure(view: GuideView): TemplateResult | typeof nothing {
  const { t, desk, at, isPending } = view;
  const notice = isPending('submit-guide') ? undefined : view.failure(SUBMIT);
  if (!notice) return nothing;
  const again = !at && mayBeSent(view).enabled;
  return html`<div class="failed" part="reason">
    ${icon(error, 's')}<span>${t('failed', t('submit'), failureWords(view, notice))}</span>
    ${
      again
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              void desk.submit(view);
              desk.goOn();
            }}
          >
            ${t('tryAgain')}
          </button>`
        : nothing
    }
  </div>`;
}

/** What was sent from here; somebody else's answers are not known. */
function submitted(view: GuideView): TemplateResult {
  const { t, guide, draft } = view;
  const reading = draft.sent && readValues(guide, draft.sent);
  const given = Object.keys(reading?.answers ?? {}).length;
  const length = reading?.path.length ?? 0;
  return html`${head(view, reading ? t('guideAnswered', given, length) : '', length, length)}
    <div class="ask done" part="question">
      <h4 id="q" tabindex="-1">${icon(check)}${t('submitted')}</h4>
      ${reading ? nothing : html`<p>${t('submittedElsewhere')}</p>`}
    </div>
    ${reading ? answers({ ...view, reading }, reading.path, true) : nothing}`;
}
