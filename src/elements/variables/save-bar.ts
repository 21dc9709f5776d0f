/** What is unsaved, Revert, Save; messages grow upward from there, so that no row moves. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../core/store/state.js';
import { isUnsaved, variableDrafts } from '../../core/store/variable-drafts.js';
import { close, error, warning } from '../../styles/call-icons.js';
import { busy, icon, info } from '../../styles/icons.js';
import { noticeLines } from '../base/variable-notice.js';
import type { SheetView } from './variables-kit.js';

const SAVE = ['save-variables'];

export function bar(view: SheetView, editable: boolean): TemplateResult | typeof nothing {
  const { call, state, store } = view;
  const about = state.notices.filter(
    ({ code, callId }) =>
      callId === call.id && (code === 'variable-conflict' || code === 'variables-unsaved'),
  );
  const failure = view.isPending('save-variables') ? undefined : view.failure(SAVE);
  const unsaved = [...variableDrafts(store.drafts, call.id).values()].filter(isUnsaved).length;
  if (!editable && !unsaved && !about.length && !failure) return nothing;
  return html`<div class="foot">
    <div class="notes" part="messages">
      ${about.map((notice) => message(view, notice))}${failure ? failed(view, failure) : nothing}
    </div>
    ${editable || unsaved ? saveBar(view, unsaved) : nothing}
  </div>`;
}

function message(view: SheetView, notice: Notice): TemplateResult {
  const { store, sheet, t } = view;
  const lines = noticeLines(view, notice) ?? [];
  const key = `notice:${notice.id}`;
  return html`<div class="note warn">
    ${icon(warning)}
    <div>
      ${lines.map(({ title, text, copy }, i) => {
        const done = sheet.copied === `${key}:${i}`;
        const act = () => void sheet.copy(`${key}:${i}`, copy ?? '', store, t('copied'));
        return html`<p>
          <b>${title}</b> ${text}
          ${
            copy
              ? html`<button type="button" class="link" @click=${act}>${t(done ? 'copied' : 'copy')}</button>`
              : nothing
          }
        </p>`;
      })}
    </div>
    ${dismiss(view, lines[0]?.title ?? '', () => store.dismiss(notice.id))}
  </div>`;
}

function failed(view: SheetView, notice: Notice): TemplateResult {
  const { t, word, save } = view;
  const title = t('failed', t('save'), word('code', notice.code, notice.text));
  return html`<div class="note bad">
    ${icon(error)}
    <p>
      <b>${title}</b>
      <button type="button" class="link" @click=${save}>${t('tryAgain')}</button>
    </p>
    ${dismiss(view, title, view.forgetFailures)}
  </div>`;
}

const dismiss = ({ t }: SheetView, title: string, act: () => void): TemplateResult =>
  html`<button type="button" class="ib" aria-label=${t('labelled', t('dismiss'), title)} @click=${act}>
    ${icon(close, 's')}
  </button>`;

function saveBar(view: SheetView, unsaved: number): TemplateResult {
  const { all, t, word, save, revert } = view;
  const { enabled, reason } = all.actions['save-variables'];
  const pending = view.isPending('save-variables');
  const why = pending || enabled ? (unsaved ? '' : t('nothingToSave')) : word('reason', reason);
  const off = !unsaved || !enabled;
  return html`<div class="bar" part="bar">
    <span class="say">${saying(view, unsaved, pending)}</span>
    <button
      type="button"
      class="b"
      part="action action-revert"
      aria-disabled=${unsaved ? nothing : 'true'}
      aria-describedby=${unsaved ? nothing : 'why-save'}
      @click=${() => unsaved && revert()}
    >
      ${t('revert')}
    </button>
    <button
      type="button"
      class="b ${unsaved ? 'primary' : ''}"
      part="action action-save-variables"
      aria-disabled=${off ? 'true' : nothing}
      aria-busy=${pending ? 'true' : nothing}
      aria-describedby=${off && why ? 'why-save' : nothing}
      title=${off && why ? why : nothing}
      @click=${() => !off && save()}
    >
      ${t('save')}
    </button>
    ${why ? html`<span class="sr" id="why-save">${why}</span>` : nothing}
  </div>`;
}

/** One line: on its way, what cannot be saved, what is not saved yet, and why not. */
function saying(view: SheetView, unsaved: number, pending: boolean): TemplateResult | string {
  const { all, t, word, sheet, replaced } = view;
  if (pending) return html`${busy()}<span>${t(sheet.slow ? 'savingSlow' : 'saving')}</span>`;
  const { enabled, reason } = all.actions['save-variables'];
  if (unsaved && !enabled) {
    return html`${icon(info, 's')}<span>${word('reason', reason)}</span>`;
  }
  if (unsaved && sheet.asked.size) {
    return html`<span class="bad"
      >${icon(error, 's')}<span>${t('fieldsWrong', sheet.asked.size)}</span></span
    >`;
  }
  if (unsaved) return t('unsavedChanges', unsaved);
  return replaced.size ? t('valuesReplaced', replaced.size) : t('allSaved');
}
