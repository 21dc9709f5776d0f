/** An interaction: what it was, with whom, when, how long, what came of it; and its buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryEntry } from '../../core/schema/types.js';
import { hasTime, historyFace } from '../../core/selectors/history.js';
import { formatDuration } from '../../localize/duration.js';
import { agoWords, clockTime, fullTime } from '../../localize/moments.js';
import { chat, edit, inbound, info, mail, outbound, phone } from '../../styles/call-icons.js';
import { icon, missed } from '../../styles/icons.js';
import { actionButton } from '../base/action-button.js';
import { isCallable, type HistoryView } from './history-kit.js';

const ICONS = { inbound, outbound, missed, chat, mail, info };
/** ms; where there is room for one of the two, so long "ago" says more than the time of day. */
const RECENT = 3_600_000;

export function historyRow(
  view: HistoryView,
  entry: HistoryEntry,
  key: string,
  tabindex: 0 | -1,
): TemplateResult {
  const { t, text, number, word } = view;
  const face = historyFace(entry);
  const kind = t(face.word as 'all');
  const shown = number(entry.number, { purpose: 'text', role: 'customer' });
  const name = text(entry.name) || shown || t(entry.channel === 'voice' ? 'unknownCaller' : 'customer');
  const beneath = name === shown ? '' : shown;
  const outcome = word('end', entry.outcome);
  return html`<span class="badge" data-state=${face.tone} title=${kind}
      >${icon(ICONS[face.icon])}<span class="sr">${kind}</span></span
    >
    <span class="what">
      <span class="t" title=${name}><bdi class="clip">${name}</bdi></span>
      <span class="s">
        ${beneath ? html`<bdi class="num clip" dir="ltr" title=${beneath}>${beneath}</bdi>` : nothing}
        ${
          outcome
            ? html`<span class="out clip ${beneath ? 'more' : ''}" title=${outcome}
                ><bdi>${outcome}</bdi></span
              >`
            : nothing
        }
      </span>
    </span>
    ${when(view, entry)} ${buttons(view, entry, key, tabindex)}`;
}

function when({ t, lang, now }: HistoryView, entry: HistoryEntry): TemplateResult {
  const { at, durationMs } = entry;
  return html`<span class="x">
    ${hasTime(entry) ? moment(lang, at, now) : nothing}
    ${
      durationMs === undefined
        ? nothing
        : html`<span title=${t('duration')}
            ><span class="sr">${t('duration')} </span>${formatDuration(durationMs)}</span
          >`
    }
  </span>`;
}

/** Time of day and how long ago, or one of the two; in full for whoever asks, and to assistive technology. */
function moment(lang: string, at: number, now: number): TemplateResult {
  const full = fullTime(lang, at);
  const recent = now - at < RECENT;
  const words = (look: string, text: string) => html`<span class=${look}><bdi>${text}</bdi></span>`;
  return html`<time class=${recent ? 'recent' : ''} datetime=${new Date(at).toISOString()} title=${full}
    ><span aria-hidden="true"
      >${words('clock', clockTime(lang, at))}${words('ago', agoWords(lang, at, now))}${
        recent ? words('brief', agoWords(lang, at, now, 'narrow')) : nothing
      }</span
    ><span class="sr">${full}</span></time
  >`;
}

function buttons(
  view: HistoryView,
  entry: HistoryEntry,
  key: string,
  tabindex: 0 | -1,
): TemplateResult | typeof nothing {
  const { t, text, number, desk, availability, why } = view;
  if (!availability.visible) return nothing;
  if (!isCallable(view, entry)) return html`<span class="acts"></span>`;
  const who = text(entry.name) || number(entry.number, { purpose: 'label', role: 'customer' });
  const same = { availability, reason: why, key, tabindex };
  return html`<span class="acts">
    ${
      desk.mayEdit(view, entry)
        ? actionButton({
            ...same,
            type: 'edit',
            label: t('editBeforeCall'),
            name: t('editBeforeCallNamed', who),
            icon: edit,
            act: () => void desk.edit(view, { number: entry.number!, name: text(entry.name) }),
          })
        : nothing
    }
    ${actionButton({
      ...same,
      type: 'outdial',
      label: t('clickToCall'),
      name: t('clickToCallNamed', who),
      icon: phone,
      pending: desk.isAsked(key, entry, view.pending),
      act: () => void desk.call(view, key, entry),
    })}
  </span>`;
}
