/** How a question is answered, by its kind. What is typed is a draft at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { answerTo } from '../../core/guide/answers.js';
import { fitsQuestion, type Question } from '../../core/guide/path.js';
import type { GuideAnswer } from '../../core/store/guide-draft.js';
import { composes, used } from '../base/typing.js';
import { cutToFit, numberText, readField } from '../base/variable-input.js';
import { TEXT_LIMIT } from './guide-desk.js';
import type { GuideView } from './guide-kit.js';

/** `began`: an input method is at work; what stood there before. */
type Field = (HTMLInputElement | HTMLTextAreaElement) & { began?: string | undefined };

const DECIMAL = { name: '', type: 'decimal', value: null } as const;
const readNumber = (text: string, lang: string) => readField(DECIMAL, text, null, lang);

function readDay(question: Question, { value, validity }: Field): GuideAnswer {
  if (validity.badInput) return { text: '', flaw: 'flawDay' };
  if (!value) return { text: '' };
  return fitsQuestion(question, value) ? { text: value, value } : { text: value, flaw: 'flawDay' };
}

function read(question: Question, field: Field, lang: string): GuideAnswer {
  const { value: text } = field;
  if (question.kind === 'date') return readDay(question, field);
  if (question.kind !== 'number') return { text, value: text.trim() };
  const number = readNumber(text, lang);
  if ('flaw' in number) return { text, flaw: number.flaw };
  return typeof number.value === 'number' ? { text, value: number.value } : { text };
}

/** As it was typed, unless that says something else in the language by now. */
function shownNumber({ text, value }: GuideAnswer, lang: string): string {
  if (typeof value !== 'number') return text;
  const number = readNumber(text, lang);
  return 'value' in number && number.value === value ? text : numberText(value, 'decimal', lang);
}

function shownIn(view: GuideView, { id, kind }: Question): string {
  const answer = answerTo(view.desk.now(view).draft, id);
  if (!answer) return '';
  return kind === 'number' ? shownNumber(answer, view.lang) : answer.text;
}

function typed(view: GuideView, question: Question, field: Field, composing = false): void {
  const before = field.began ?? shownIn(view, question);
  field.began = composing ? before : undefined;
  const cut =
    question.kind === 'text' && !composing
      ? cutToFit(field.value, before, field.selectionStart ?? Infinity, TEXT_LIMIT)
      : undefined;
  if (cut) {
    field.value = cut.text;
    field.setSelectionRange(cut.caret, cut.caret);
  }
  view.desk.answer(view, question, read(question, field, view.lang));
  if (cut) view.desk.tooLong(question, view.t('onlyFit', TEXT_LIMIT));
}

/** Enter goes on; in a text with lines of its own, and where the answers are looked through, with Ctrl or Cmd. */
export function guideKey(view: GuideView, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.repeat || composes(event) || event.altKey) return;
  const target = event.target as Element;
  const modified = event.ctrlKey || event.metaKey;
  if (target.matches('button') || (!modified && !target.matches('input'))) return;
  used(event);
  if (view.desk.now(view).at) view.desk.next(view);
  else void view.desk.submit(view);
}

/** What is said of the answer, and how. */
export interface Hint {
  text: string;
  /** It does not go on like this. */
  wrong: boolean;
}

const described = ({ text, wrong }: Hint) => ({
  by: [text && 'hint', 'progress'].filter(Boolean).join(' '),
  invalid: wrong ? 'true' : nothing,
});

export function field(view: GuideView, question: Question, hint: Hint): TemplateResult {
  return question.kind === 'choice' ? choice(view, question, hint) : text(view, question, hint);
}

function choice(view: GuideView, question: Question, hint: Hint): TemplateResult {
  const { desk, text: write, draft } = view;
  const { id, options = [], required } = question;
  const { by, invalid } = described(hint);
  const chosen = answerTo(draft, id)?.text;
  return html`<div
    class="options"
    part="field"
    role="radiogroup"
    aria-labelledby="q"
    aria-describedby=${by}
    aria-required=${required ? 'true' : 'false'}
    aria-invalid=${invalid}
  >
    ${repeat(
      options,
      (option) => option.id,
      (option) =>
        html`<label class="option"
          ><input
            type="radio"
            name="answer"
            .checked=${live(option.id === chosen)}
            @change=${(event: Event) => {
              event.stopPropagation();
              desk.answer(view, question, { text: option.id, value: option.id });
            }}
          /><bdi>${write(option.label) || option.id}</bdi></label
        >`,
    )}
  </div>`;
}

function text(view: GuideView, question: Question, hint: Hint): TemplateResult {
  const { kind, required } = question;
  const { by, invalid } = described(hint);
  const write = (event: InputEvent) => {
    event.stopPropagation();
    typed(view, question, event.target as Field, event.isComposing);
  };
  const composed = (event: Event) => typed(view, question, event.target as Field);
  const left = (event: Event) => {
    event.stopPropagation();
    view.desk.leave(view, question);
  };
  const value = live(shownIn(view, question));
  if (kind !== 'number' && kind !== 'date') {
    return html`<span class="f" part="field">
      <textarea
        rows="3"
        dir="auto"
        aria-labelledby="q"
        aria-describedby=${by}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${invalid}
        .value=${value}
        @input=${write}
        @compositionend=${composed}
        @change=${left}
      ></textarea>
    </span>`;
  }
  return html`<span class="f" part="field"
    ><input
      type=${kind === 'date' ? 'date' : 'text'}
      inputmode=${kind === 'date' ? nothing : 'decimal'}
      max=${kind === 'date' ? '9999-12-31' : nothing}
      autocomplete="off"
      aria-labelledby="q"
      aria-describedby=${by}
      aria-required=${required ? 'true' : 'false'}
      aria-invalid=${invalid}
      .value=${value}
      @input=${write}
      @compositionend=${composed}
      @change=${left}
  /></span>`;
}
