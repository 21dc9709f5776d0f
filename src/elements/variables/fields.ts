/** Fields by type of variable. What is typed is a draft at once: nothing that renders can take it away. */
import { html, noChange, nothing, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { sameJson } from '../../core/schema/plain.js';
import type { Variable } from '../../core/schema/types.js';
import {
  isUnsaved,
  setVariableDraft,
  type Value,
  type VariableDraft,
} from '../../core/store/variable-drafts.js';
import { cutToFit, fieldText, isUnreadable, limitOf, readField } from '../base/variable-input.js';
import { NONE, valueText } from '../base/variable-text.js';
import type { Row, SheetView } from './variables-kit.js';

/** `began`: an input method is at work; what stood there before. */
type Input = HTMLInputElement & { began?: string | undefined };

const rootOf = (element: Element) => element.getRootNode() as ShadowRoot;

/**
 * The text of a field. It is left alone while it is composed, and while it says the same in the agent's
 * own way; so the caret never moves by itself.
 */
class FieldText extends Directive {
  override render(_text: string, _same: (typed: string) => boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [text, same]: [string, (typed: string) => boolean]): unknown {
    const field = element as Input;
    if (field.value === text || field.began !== undefined) return noChange;
    if (rootOf(field).activeElement === field && same(field.value)) return noChange;
    field.value = text;
    return noChange;
  }
}
const fieldTextOf = directive(FieldText);

export const valueOf = ({ variable, draft }: Row): Value =>
  draft?.value === undefined ? variable.value : draft.value;

export const baseOf = ({ variable, draft }: Row): VariableDraft['base'] =>
  draft?.base ??
  (variable.rev === undefined ? { value: variable.value } : { value: variable.value, rev: variable.rev });

/** What stands in the field. */
export function shownIn({ lang }: SheetView, { variable, draft, masked }: Row): string {
  return draft?.text ?? (masked ? '' : fieldText(variable, variable.value, lang));
}

/** @param draft undefined: as the backend has it */
function keep({ store, call, sheet }: SheetView, row: Row, draft?: Omit<VariableDraft, 'base' | 'sent'>) {
  const { name } = row.variable;
  const { sent } = row.draft ?? {};
  if (draft?.flaw === undefined) sheet.asked.delete(name);
  // a number that is masked is not left in the storage of the tab, as what this one was typed on
  const masked = row.masked && { masked: true };
  const next = draft && { ...draft, base: baseOf(row), ...(sent && { sent }), ...masked };
  setVariableDraft(store.drafts, call, name, next);
}

function take(view: SheetView, row: Row, text: string): void {
  if (row.masked && text === '') return keep(view, row);
  keep(view, row, { text, ...readField(row.variable, text, baseOf(row).value, view.lang) });
}

/** The row as it is by now: several events may come before the next rendering. */
const fresh = (view: SheetView, row: Row): Row => view.rowOf(row.variable.name) ?? row;

function typed(view: SheetView, shown: Row, field: Input, composing = false): void {
  const row = fresh(view, shown);
  view.sheet.stay(view.store);
  if (field.validity.badInput) return keep(view, row, { text: '', flaw: 'flawDate' });
  const { variable } = row;
  const limit = limitOf(variable);
  const before = field.began ?? shownIn(view, row);
  field.began = composing ? before : undefined;
  const cut =
    variable.type === 'string' && !composing
      ? cutToFit(field.value, before, field.selectionStart ?? Infinity, limit)
      : undefined;
  if (cut) {
    field.value = cut.text;
    field.setSelectionRange(cut.caret, cut.caret);
    view.sheet.cut(variable.name, view.store, view.t('onlyFit', limit));
  }
  take(view, row, field.value);
}

/** Leaving a field: what says the same as before is no change. */
export function leave(view: SheetView, row: Row, field: Element | null): void {
  if ((field as Input | null)?.validity?.badInput) {
    keep(view, fresh(view, row), { text: '', flaw: 'flawDate' });
  }
  const { draft, variable } = fresh(view, row);
  if (draft?.flaw) view.sheet.asked.add(variable.name);
  else if (draft && !draft.sent && !isUnsaved(draft)) keep(view, row);
}

interface Choice {
  value: Value;
  text: string;
}

/** What can be chosen; a value that is none of it stays until another one is. */
function choicesOf(view: SheetView, row: Row): Choice[] {
  const { options } = row.variable;
  const values: Value[] = options?.length ? options.map(({ value }) => value) : [true, false];
  const { value } = baseOf(row);
  const all = values.some((item) => sameJson(item, value)) ? values : [value, ...values];
  return all.map((item) => ({
    value: item,
    text: valueText(view, view.call, { ...row.variable, value: item }) || NONE,
  }));
}

const MODES: { [kind: string]: string } = {
  integer: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
  email: 'email',
  url: 'url',
};

/** It is chosen, not typed. */
export const isChoice = ({ type, options }: Variable): boolean =>
  type === 'boolean' || (options !== undefined && options.length > 0);

/** A native picker of date and time, unless what is stored is no date. */
export const hasPicker = (row: Row): boolean =>
  row.variable.type === 'datetime' && !isUnreadable(row.variable, baseOf(row).value);

/** @param inside in a shadow root of its own: no label and no description of the sheet reaches it */
export function control(view: SheetView, row: Row, inside = false): TemplateResult {
  return isChoice(row.variable) ? choice(view, row, inside) : text(view, row, inside);
}

const described = ({ id, mark, wrong }: Row) =>
  [mark && `m-${id}`, wrong && `e-${id}`].filter(Boolean).join(' ') || nothing;

function choice(view: SheetView, row: Row, inside: boolean): TemplateResult {
  const choices = choicesOf(view, row);
  const { id, label, wrong } = row;
  const at = choices.findIndex(({ value }) => sameJson(value, valueOf(row)));
  const choose = (event: Event) => {
    event.stopPropagation();
    const chosen = choices[(event.target as HTMLSelectElement).selectedIndex];
    if (!chosen) return;
    const now = fresh(view, row);
    const same = sameJson(chosen.value, baseOf(now).value) && !now.draft?.sent;
    keep(view, now, same ? undefined : { text: chosen.text, value: chosen.value });
  };
  return html`<select
    id=${id}
    aria-label=${inside ? label : nothing}
    aria-describedby=${inside ? nothing : described(row)}
    aria-description=${inside && wrong ? wrong : nothing}
    aria-invalid=${wrong ? 'true' : nothing}
    @input=${choose}
    @keydown=${(event: KeyboardEvent) => key(view, row, event)}
  >
    ${choices.map(({ text: words }, i) => html`<option .selected=${live(i === at)}>${words}</option>`)}
  </select>`;
}

function text(view: SheetView, row: Row, inside: boolean): TemplateResult {
  const { variable, id, label, masked, wrong } = row;
  const { type, format, value } = variable;
  const { lang, call, t } = view;
  const picker = hasPicker(row);
  const base = baseOf(row).value;
  const same = (words: string) => {
    const read = readField(variable, words, base, lang);
    return 'value' in read && !row.draft && sameJson(read.value, value);
  };
  return html`<input
    id=${id}
    type=${picker ? 'datetime-local' : 'text'}
    inputmode=${MODES[format ?? type] ?? nothing}
    dir=${picker ? nothing : 'auto'}
    max=${picker ? '9999-12-31T23:59' : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    translate="no"
    data-1p-ignore
    data-lpignore="true"
    data-bwignore
    title=${picker ? t('timeZone', Intl.DateTimeFormat().resolvedOptions().timeZone) : nothing}
    placeholder=${masked ? valueText(view, call, variable) : nothing}
    aria-label=${inside ? label : nothing}
    aria-describedby=${inside ? nothing : described(row)}
    aria-description=${inside && wrong ? wrong : nothing}
    aria-invalid=${wrong ? 'true' : nothing}
    ${fieldTextOf(shownIn(view, row), same)}
    @input=${(event: InputEvent) => {
      event.stopPropagation();
      typed(view, row, event.target as Input, event.isComposing);
    }}
    @compositionend=${(event: Event) => typed(view, row, event.target as Input)}
    @keydown=${(event: KeyboardEvent) => key(view, row, event)}
  />`;
}

function key(view: SheetView, row: Row, event: KeyboardEvent): void {
  // the keys of an input method are its own
  if (event.isComposing || event.keyCode === 229) return event.stopPropagation();
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key === 'Enter' && !event.altKey) {
    event.preventDefault();
    view.save();
  } else if (event.key === 'Escape') {
    const { draft } = fresh(view, row);
    if (!draft && view.sheet.shown === undefined) return;
    event.preventDefault();
    if (draft) keep(view, row);
    else view.sheet.hide();
  } else if (modified || event.key === 'Tab' || /^F\d/.test(event.key)) {
    return;
  }
  event.stopPropagation();
}
