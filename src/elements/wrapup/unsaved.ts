/** Data of the call that is not saved: a line that says so, and the question when Submit is pressed. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { error, warning } from '../../styles/call-icons.js';
import { busy, icon } from '../../styles/icons.js';
import type { CallKit } from '../base/call-element.js';

export interface Leaving {
  /** `failed`: the line's own Save did, no question was asked. */
  step: 'asking' | 'saving' | 'failed';
  /** Why it could not be saved. */
  problem?: string;
}
export type LeavingChoice = 'save' | 'submit' | 'back';

export interface UnsavedView extends CallKit {
  /** How many fields are not saved. */
  unsaved: number;
  leaving: Leaving | undefined;
  /** The line's Save. */
  saveFirst(): void;
  leave(how: LeavingChoice): void;
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
  const { unsaved: count, leaving } = view;
  if (leaving && leaving.step !== 'failed') return question(view, leaving);
  return html`${count ? line(view) : nothing}${foot}`;
}

function line({ t, unsaved: count, leaving, saveFirst, isPending, all }: UnsavedView): TemplateResult {
  const { enabled } = all.actions['save-variables'];
  const saving = isPending('save-variables');
  return html`<div class="unsaved" part="unsaved">
    ${saving ? busy() : icon(warning)}
    <span
      >${saving ? t('saving') : t('unsavedChanges', count)}
      ${leaving?.problem ? html`<span class="bad">${leaving.problem}</span>` : nothing}
      ${enabled ? html`<button type="button" class="link" @click=${saveFirst}>${t('save')}</button>` : nothing}</span
    >
  </div>`;
}

function question(view: UnsavedView, { step, problem }: Leaving): TemplateResult {
  const { t, unsaved: count, leave, all } = view;
  const saving = step === 'saving';
  const off = !saving && !all.actions['save-variables'].enabled;
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave('back');
  };
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
      >${t('askUnsaved', count)}${problem ? html`${' '}<b class="bad" id="unsaved-why">${problem}</b>` : nothing}</span
    >
    <button
      type="button"
      class="b primary"
      aria-disabled=${off ? 'true' : nothing}
      aria-busy=${saving ? 'true' : nothing}
      @click=${() => !off && leave('save')}
    >
      ${saving ? busy() : nothing}${t('saveAndSubmit')}
    </button>
    <div class="two">
      <button type="button" class="b" @click=${() => leave('submit')}>${t('submitWithoutSaving')}</button>
      <button type="button" class="b" @click=${() => leave('back')}>${t('back')}</button>
    </div>
  </div>`;
}
