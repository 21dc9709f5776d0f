/** Data that is not saved, a guide that is not submitted: lines that say so, and the question at Submit. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { error, warning } from '../../styles/call-icons.js';
import { busy, icon } from '../../styles/icons.js';
import { gapOf } from '../../localize/intl.js';
import type { CallKit } from '../base/call-element.js';
import type { Leaving, LeavingChoice } from './leaving.js';

export interface UnsavedView extends CallKit {
  leaving: Leaving;
}

export const unsavedStyles = css`
  .unsaved {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px var(--_pad);
    margin-bottom: 12px;
    border-top: 1px solid var(--_line);
    background: var(--_warning-tint);
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
  }
  .unsaved > .i {
    color: var(--_warning-fg);
  }
  .unsaved.ask {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    padding: 12px var(--_pad);
    margin: 0;
    font-size: var(--_size-sm);
    line-height: var(--_line-sm);
    border-radius: 0 0 var(--_radius-lg) var(--_radius-lg);
  }
  .ask .b {
    grid-column: 1 / -1;
  }
  .unsaved .bad {
    color: var(--_danger-fg);
  }
  .two {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
  }
  .two .b {
    grid-column: auto;
  }
  @media (forced-colors: active) {
    .unsaved {
      border: 1px solid CanvasText;
    }
  }
`;

/** @param foot what stands there otherwise */
export function unsaved(
  view: UnsavedView,
  foot: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { leaving } = view;
  if (leaving.step && leaving.step !== 'failed') return question(view);
  return html`${leaving.guideOpen ? guideLine(view) : nothing}${leaving.unsaved ? line(view) : nothing}${foot}`;
}

const guideLine = ({ t }: UnsavedView): TemplateResult =>
  html`<div class="unsaved" part="unsaved">${icon(warning)}<span>${t('guideOpen')}</span></div>`;

function line({ t, leaving, isPending, all }: UnsavedView): TemplateResult {
  const { enabled } = all.actions['save-variables'];
  const saving = isPending('save-variables');
  const { problem } = leaving;
  return html`<div class="unsaved" part="unsaved">
    ${saving ? busy() : icon(warning)}
    <span
      >${saving ? t('saving') : t('unsavedChanges', leaving.unsaved)}
      ${problem ? html`<span class="bad">${problem}</span>` : nothing}
      ${
        enabled
          ? html`<button type="button" class="link" @click=${() => void leaving.save()}>${t('save')}</button>`
          : nothing
      }</span
    >
  </div>`;
}

interface Choice {
  how: LeavingChoice;
  label: string;
  off?: boolean;
}

/** What the agent can do first, the best of it first; then what goes without. */
function choicesOf({ t, leaving, all }: UnsavedView): Choice[] {
  const { unsaved: count, guideOpen, guideChoice } = leaving;
  const cannotSave = !all.actions['save-variables'].enabled;
  if (!guideOpen) {
    return [
      { how: 'save', label: t('saveAndSubmit'), off: cannotSave },
      { how: 'submit', label: t('submitWithoutSaving') },
    ];
  }
  const without: Choice = { how: 'submit', label: t(count ? 'submitWithoutEither' : 'submitWithoutGuide') };
  const save: Choice[] = count ? [{ how: 'save', label: t('saveWithoutGuide'), off: cannotSave }] : [];
  if (guideChoice === 'go') return [{ how: 'go', label: t('goToGuide') }, ...save, without];
  if (guideChoice !== 'all') return [...save, without];
  const label = t(count ? 'saveAndSubmitAll' : 'submitGuideToo');
  const off = !all.actions['submit-guide'].enabled || (count > 0 && cannotSave);
  return [{ how: 'all', label, off }, ...save, without];
}

function question(view: UnsavedView): TemplateResult {
  const { t, lang, leaving } = view;
  const { step, problem, unsaved: count, guideOpen } = leaving;
  const saving = step === 'saving';
  const leave = (how: LeavingChoice) => void leaving.leave(how);
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave('back');
  };
  const choices = choicesOf(view);
  const without = choices.pop()!;
  // what loses something does not get the focus by itself
  const safe = choices.length ? '' : 'first';
  return html`<div
    class="unsaved ask"
    part="unsaved"
    role="alertdialog"
    aria-labelledby="unsaved"
    aria-describedby=${problem ? 'unsaved-why' : nothing}
    @keydown=${back}
  >
    ${icon(problem ? error : warning)}
    <span id="unsaved"
      >${guideOpen ? t('askGuide', count) : t('askUnsaved', count)}${
        problem ? html`${gapOf(lang)}<b class="bad" id="unsaved-why">${problem}</b>` : nothing
      }</span
    >
    ${choices.map((choice, i) => {
      const off = !saving && choice.off;
      return html`<button
        type="button"
        class="b ${i ? '' : 'primary first'}"
        aria-disabled=${off ? 'true' : nothing}
        aria-busy=${saving && !i ? 'true' : nothing}
        @click=${() => !off && leave(choice.how)}
      >
        ${saving && !i ? busy() : nothing}${choice.label}
      </button>`;
    })}
    <div class="two">
      <button type="button" class="b" @click=${() => leave(without.how)}>${without.label}</button>
      <button type="button" class="b ${safe}" @click=${() => leave('back')}>${t('back')}</button>
    </div>
  </div>`;
}
