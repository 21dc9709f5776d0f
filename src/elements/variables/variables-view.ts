/** The property sheet of a call's data: a row for each variable, messages, the save bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Variable } from '../../core/schema/types.js';
import { conferenceFacts, isEditable, type PartyFact } from '../../core/selectors/shown-data.js';
import { allVariables, VARIABLES_SHOWN } from '../../core/selectors/variables.js';
import { callById } from '../../core/store/state.js';
import { variableDrafts } from '../../core/store/variable-drafts.js';
import { check, copy, eye, eyeOff, lock } from '../../styles/call-icons.js';
import { down, icon } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { Flaw } from '../base/variable-input.js';
import { limitOf, momentOf, numberText } from '../base/variable-input.js';
import { isMasked, labelOf, linkOf, NONE, valueText } from '../base/variable-text.js';
import { control, hasPicker, isChoice, leave, shownIn, valueOf } from './fields.js';
import type { Row, SheetKit, SheetView } from './variables-kit.js';
import { barStyles } from './bar-styles.js';
import { bar } from './save-bar.js';
import { secureLeaf } from './secure-leaf.js';
import { variablesStyles } from './variables-styles.js';

export { install, Timers } from '../base/view-kit.js';
export { Sheet } from './sheet.js';
export const styles = [tokens, base, controls, variablesStyles, barStyles];

const HIDDEN = '••••••••';

function viewOf(kit: SheetKit): SheetView {
  const { visible, enabled, reason } = kit.all.actions['save-variables'];
  const replaced = kit.state.notices
    .filter(({ code, callId }) => code === 'variable-conflict' && callId === kit.call.id)
    .flatMap(({ variables = [] }) => variables.map(({ name }) => name));
  const view: SheetView = {
    ...kit,
    save: () => (enabled ? kit.save() : kit.sheet.say(kit.word('reason', reason))),
    open: visible && (enabled || reason === 'offline' || reason === 'pending'),
    replaced: new Set(replaced),
    rowOf(name) {
      const now = callById(kit.store.state, kit.call.id) ?? kit.call;
      const at = allVariables(now).findIndex((item) => item.name === name);
      return at < 0 ? undefined : rowOf(view, allVariables(now)[at]!, at);
    },
  };
  return view;
}

function rowOf(view: SheetView, variable: Variable, at: number): Row {
  const { store, call, sheet } = view;
  const { name } = variable;
  const draft = variableDrafts(store.drafts, call.id).get(name);
  const flaw = draft?.flaw && sheet.asked.has(name) ? (draft.flaw as Flaw) : undefined;
  return {
    variable,
    label: labelOf(view, variable),
    id: `f${at}`,
    draft,
    masked: isMasked(view, call, variable, variable.value),
    mark: draft ? 'dirty' : view.replaced.has(name) ? 'clash' : '',
    wrong: flaw ? flawText(view, flaw, variable) : problemOf(view, variable, draft?.problem),
  };
}

/** The backend's own words may quote what was typed. */
const problemOf = ({ word }: SheetView, { secure }: Variable, problem = '') =>
  problem && secure ? word('code', 'invalid') : problem;

const flawText = ({ t, lang }: SheetView, flaw: Flaw, variable: Variable): string =>
  t(flaw as 'flawLong', numberText(1234.5, 'decimal', lang), limitOf(variable));

/** Nothing when the call has no data. */
export function variables(kit: SheetKit): TemplateResult | typeof nothing {
  const view = viewOf(kit);
  const { call, state, sheet, t } = view;
  const all = allVariables(call);
  const facts = conferenceFacts(call, state.agent);
  if (!all.length && !facts.length) return nothing;
  const shown = all.slice(0, VARIABLES_SHOWN);
  const editable = view.open && shown.some(isEditable);
  return html`<section class="sheet box" part="pane" aria-labelledby="title">
    <div class="head">
      <h4 part="name" id="title">${t('callData')}</h4>
      ${all.length > shown.length ? html`<span class="end">${t('shownOf', shown.length, all.length)}</span>` : nothing}
    </div>
    ${keyed(
      sheet.key,
      html`<dl class="cols">
        ${facts.map((fact) => partyRow(view, fact))}${repeat(
          shown,
          ({ name }) => name,
          (variable, i) => row(view, rowOf(view, variable, i)),
        )}
      </dl>`,
    )}
    ${bar(view, editable)}
    <p class="sr" role="status">${sheet.said}</p>
  </section>`;
}

function partyRow(view: SheetView, { label, text, number, role }: PartyFact): TemplateResult {
  const { t, call } = view;
  const written =
    number === undefined
      ? view.text(text)
      : view.number(number, { purpose: 'text', role: role ?? 'agent', callId: call.id });
  return html`<div class="v" part="row">
    <dt part="label"><span class="lines" title=${t(label)}>${t(label)}</span></dt>
    <dd>
      <span class="val" part="value"
        ><bdi class="clip" dir=${number === undefined ? nothing : 'ltr'} title=${written}
          >${written}</bdi
        ></span
      >
    </dd>
  </div>`;
}

/** WebKit scrolls to a text field without its margin: it would stand under the bar. */
function reveal({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') (target as Element).scrollIntoView({ block: 'nearest' });
}

function row(view: SheetView, item: Row): TemplateResult {
  const { sheet, t, open } = view;
  const { variable, label, id, mark, wrong } = item;
  const { name, secure } = variable;
  const edits = open && isEditable(variable);
  const out = (event: FocusEvent) => {
    const place = event.currentTarget as HTMLElement;
    leave(view, item, event.target as Element);
    if (!place.contains(event.relatedTarget as Node | null)) sheet.enter(undefined);
  };
  const said = mark === 'dirty' ? t('changedMark') : mark === 'clash' ? t('replacedMark') : '';
  const hint = wrong || (sheet.tooLong === name ? t('onlyFit', limitOf(variable)) : '');
  return html`<div
    class="v ${mark} ${wrong ? 'wrong' : ''}"
    part="row"
    .variable=${name}
    @focusin=${() => sheet.enter(name)}
    @keyup=${reveal}
    @focusout=${out}
  >
    <dt part="label">
      ${
        edits && !secure
          ? html`<label class="lines" for=${id} title=${label}>${label}</label>`
          : html`<span class="lines" title=${label}>${label}</span>`
      }
      ${
        secure
          ? html`<span class="lock" title=${t('secureVariable')}>${icon(lock, 's')}</span
              ><span class="sr">${t('secureVariable')}</span>`
          : nothing
      }
      ${edits && !secure && hasPicker(item) ? copyButton(view, item) : nothing}
    </dt>
    <dd>
      ${secure ? secret(view, item, edits) : edits ? field(view, item) : reading(view, item)}
      ${said ? html`<span class="sr" id="m-${id}">${said}</span>` : nothing}
      ${hint ? html`<span class="hint" id="e-${id}">${hint}</span>` : nothing}
    </dd>
  </div>`;
}

function field(view: SheetView, item: Row): TemplateResult {
  const chosen = isChoice(item.variable);
  return html`<span class="f" part="field"
    >${control(view, item)}${hasPicker(item) ? nothing : copyButton(view, item)}${chosen ? icon(down, 's') : nothing}</span
  >`;
}

/** What the row says, as text. */
function textOf(view: SheetView, item: Row, purpose: 'text' | 'copy' = 'text'): string {
  const { draft, variable } = item;
  if (draft && draft.value === undefined) return draft.text;
  return valueText(view, view.call, { ...variable, value: valueOf(item) }, purpose);
}

function reading(view: SheetView, item: Row): TemplateResult {
  const { t } = view;
  const { variable } = item;
  const text = textOf(view, item);
  if (!text) {
    return html`<span class="val" part="value"
      ><span aria-hidden="true">${NONE}</span><span class="sr">${t('empty')}</span></span
    >`;
  }
  const link = linkOf(view, view.call, variable);
  const number = variable.format === 'phone' || typeof variable.value === 'number';
  const timed = variable.type === 'datetime' && !Number.isNaN(momentOf(variable.value));
  const zone = timed ? `\n${t('timeZone', Intl.DateTimeFormat().resolvedOptions().timeZone)}` : '';
  return html`<span class="val" part="value"
    ><bdi class="clip ${number ? 'num' : ''}" dir=${number ? 'ltr' : nothing} title=${text + zone}
      >${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${text}</a>` : text}</bdi
    >${copyButton(view, item)}</span
  >`;
}

function copyButton(view: SheetView, item: Row): TemplateResult | typeof nothing {
  const { sheet, store, t } = view;
  const { name } = item.variable;
  if (!textOf(view, item)) return nothing;
  const done = sheet.copied === name;
  const act = () => void sheet.copy(name, textOf(view, view.rowOf(name) ?? item, 'copy'), store, t('copied'));
  return html`<button
    type="button"
    class="ib copy ${done ? 'done' : ''}"
    aria-label=${done ? t('copied') : t('copyValue', item.label)}
    title=${done ? t('copied') : t('copy')}
    @click=${act}
  >
    ${icon(done ? check : copy, 's')}
  </button>`;
}

/** A secure value: hidden until the agent asks for it, and nowhere but in its leaf. */
function secret(view: SheetView, item: Row, edits: boolean): TemplateResult {
  const { sheet, store, t } = view;
  const { variable, label } = item;
  const shown = sheet.shown === variable.name;
  const text = shownIn(view, item) || textOf(view, item);
  const readable = edits || text !== '';
  const content = !shown
    ? text
      ? HIDDEN
      : NONE
    : edits
      ? control(view, item, true)
      : textOf(view, item) || NONE;
  const toggle = (event: Event) => {
    // not every browser focuses a button that is clicked; the value is hidden when the focus leaves
    (event.currentTarget as HTMLElement).focus();
    if (shown) sheet.hide();
    else sheet.show(variable.name, store);
  };
  return html`<span class="${edits ? 'f' : 'val'} secret" part=${edits ? 'field' : 'value'}
    ><span class="leaf" ${secureLeaf(content)}></span>${
      readable
        ? html`<button
            type="button"
            class="ib eye"
            aria-pressed=${shown ? 'true' : 'false'}
            aria-label=${t('showValue', label)}
            title=${shown ? t('hideValue', label) : t('showValue', label)}
            @click=${toggle}
          >
            ${icon(shown ? eyeOff : eye, 's')}
          </button>`
        : nothing
    }</span
  >`;
}
