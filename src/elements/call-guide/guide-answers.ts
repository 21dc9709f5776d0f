/** Questions with their answers, to read, each with the way back to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerTo, givenTo } from '../../core/guide/answers.js';
import type { Question } from '../../core/guide/path.js';
import { check, error } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { answerText, type GuideView } from './guide-kit.js';
import { questionOf } from './guide-now.js';

/** In the place of an icon: it could be left out, and was. */
const SKIPPED = 'M7 12h10';

/** @param full long questions and answers in full */
export function answers(
  view: GuideView,
  ids: readonly string[],
  full: boolean,
): TemplateResult | typeof nothing {
  const questions = ids.flatMap((id) => questionOf(view, id) ?? []);
  if (!questions.length) return nothing;
  return html`<ul class="answers ${full ? 'full' : ''}" part="answers" aria-label=${view.t('answers')}>
    ${repeat(
      questions,
      ({ id }) => id,
      (question) => answered(view, question),
    )}
  </ul>`;
}

function answered(view: GuideView, question: Question): TemplateResult {
  const { t, text, desk, guide, reading, draft } = view;
  const { id } = question;
  const name = text(question.text);
  const pending = view.isPending('submit-guide');
  const value = givenTo(reading, id);
  const problem = guide.submitted ? '' : desk.problem(view, view, question, true);
  const open = reading.missing.includes(id);
  const image = problem ? error : value === undefined ? SKIPPED : check;
  const typed = answerTo(draft, id)?.text ?? '';
  const words = value === undefined ? '' : Number.isNaN(value) ? typed : answerText(view, question, value);
  return html`<li class=${problem ? 'bad' : value === undefined ? 'none-given' : ''}>
    ${icon(image)}<span class="t" title=${name}><bdi class="clip">${name}</bdi></span>
    ${
      guide.submitted
        ? nothing
        : html`<button
            type="button"
            class="link"
            aria-label=${t(open ? 'answerNamed' : 'changeNamed', name)}
            aria-disabled=${pending ? 'true' : nothing}
            aria-description=${pending ? t('submitting') : nothing}
            @click=${() => !pending && desk.change(view, id)}
          >
            ${t(open ? 'giveAnswer' : 'change')}
          </button>`
    }
    ${words || !problem ? html`<span class="a"><bdi>${words || t('noAnswer')}</bdi></span>` : nothing}
    ${problem ? html`<span class="why bad">${problem}</span>` : nothing}
  </li>`;
}
