/** The picture of the messages: one box each. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Notice } from '../../core/store/state.js';
import { isClaimed } from '../../controllers/claims.js';
import type { StringKey } from '../../localize/locale.js';
import { close, error, warning } from '../../styles/call-icons.js';
import { icon, info, offline } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { ACTION_WORDS } from '../base/action-words.js';
import type { Kit } from '../base/cc-element.js';
import { lineFace } from '../base/line-words.js';
import { remedyOf } from '../base/remedies.js';
import { dataAge } from '../base/data-age.js';
import { everyMinute } from '../base/every-minute.js';
import { askAgain, failureWords, lostWords } from '../base/request-words.js';
import { noticeLines, noticeText, type NoticeLine } from '../base/variable-notice.js';

const LEVELS: Record<Notice['level'], { image: string; tone: string }> = {
  info: { image: info, tone: 'ringing' },
  warning: { image: warning, tone: 'hold' },
  error: { image: error, tone: 'rona' },
};

export { install, Timers } from '../base/view-kit.js';
export const styles = [
  tokens,
  base,
  controls,
  css`
    .root {
      display: grid;
      gap: 8px;
    }
    .toast {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr) auto;
      gap: 2px 10px;
      padding: 12px 8px 12px 12px;
      align-items: start;
    }
    .toast > .i {
      color: var(--fg);
      margin-top: 2px;
    }
    b {
      display: block;
      font-weight: var(--_weight-strong);
    }
    .link {
      margin-inline-start: -2px;
    }
    p {
      color: var(--_text-2);
    }
    .acts {
      grid-column: 2;
    }
  `,
];

export interface NoticesView extends Kit {
  shown: readonly Notice[];
  /** The line is down, and that was not dismissed. */
  down: boolean;
  dismissLine(): void;
  /** What says how long ago something was has grown older. */
  redraw(): void;
}

export function notices(view: NoticesView): TemplateResult {
  const { down, store } = view;
  // what a call's own sheet says need not stand here too
  const shown = view.shown.filter(
    ({ variables, callId }) => !variables || !isClaimed(store, `save-variables/${callId}`),
  );
  return html`${down ? line(view) : nothing}${repeat(
    shown,
    ({ id }) => id,
    (notice) => message(view, notice),
  )}`;
}

function line(view: NoticesView): TemplateResult {
  const { t, store, state, dismissLine, redraw } = view;
  const { title, hint } = lineFace(state.link.reason);
  const age = dataAge(view);
  return html`${toast(view, {
    image: offline,
    tone: 'rona',
    title: t(title),
    text: age ? t('shownIsOf', t(hint), age.time, age.ago) : t(hint),
    dismiss: dismissLine,
  })}${everyMinute(store.clock, redraw)}`;
}

function message(view: NoticesView, notice: Notice): TemplateResult {
  const lines = notice.lost ? [lostWords(view, notice.lost)] : noticeLines(view, notice);
  if (lines) return aboutVariables(view, notice, lines);
  const { store, t, word } = view;
  const { id, command, level, code, text } = notice;
  const key: StringKey | undefined = command && ACTION_WORDS[command.type];
  const said = command ? failureWords(view, notice) : text ? view.text(text) : word('code', code);
  const input = // what was typed stands in its fields, and may have changed since
    command && command.type !== 'save-variables' ? askAgain(view, notice) : undefined;
  const remedy = remedyOf(store, notice);
  // what was taken out of a number has been read: now it can be dialled
  const own = code === 'needs-confirmation' && key ? t(key as 'hold') : undefined;
  return toast(view, {
    ...LEVELS[level],
    title: key ? t(key as 'hold') : said,
    text: key ? said : '',
    dismiss: () => store.dismiss(id),
    again: input ? () => void view.request(input) : remedy?.act,
    word: remedy ? t(remedy.word) : own,
  });
}

/** One title for all: of several variables, the first stands for the message. */
function aboutVariables(view: NoticesView, { id, level }: Notice, lines: NoticeLine[]): TemplateResult {
  const [first, ...others] = lines;
  const rest = noticeText([{ title: '', text: first?.text ?? '' }, ...others], view.lang);
  return toast(view, {
    ...LEVELS[level],
    title: first?.title ?? '',
    text: rest,
    dismiss: () => view.store.dismiss(id),
  });
}

interface Toast {
  image: string;
  tone: string;
  title: string;
  text: string;
  dismiss(): void;
  again?: (() => void) | undefined;
  /** Of the link, in place of "Try again". */
  word?: string | undefined;
}

function toast({ t }: Kit, { image, tone, title, text, dismiss, again, word }: Toast): TemplateResult {
  return html`<div class="toast box float arrive" part="notice" data-state=${tone}>
    ${icon(image)}
    <div>
      <b>${title}</b>
      ${text ? html`<p>${text}</p>` : nothing}
      ${again ? html`<button type="button" class="link" @click=${again}>${word ?? t('tryAgain')}</button>` : nothing}
    </div>
    <button type="button" class="ib" aria-label=${t('labelled', t('dismiss'), title)} @click=${dismiss}>
      ${icon(close)}
    </button>
  </div>`;
}
