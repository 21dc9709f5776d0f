/** What is said of a typed number: what it becomes, why it cannot be dialled, what to know. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { check, error, warning } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { hideDigits, isWhole } from '../../core/numbers/format.js';
import { gapOf } from '../../localize/intl.js';
import type { Kit } from './cc-element.js';
import type { Reading } from './number-reader.js';

const LOOKS = {
  ok: { image: check, tone: 'ok' },
  warning: { image: warning, tone: 'warn' },
  refused: { image: error, tone: 'bad' },
} as const;

export const dialStyles = css`
  .verdict {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    min-height: 56px;
    padding: 4px var(--_pad);
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
    flex: none;
  }
  .verdict .link {
    min-height: 0;
    line-height: inherit;
  }
  .verdict .i {
    margin-top: 2px;
  }
  .verdict.ok .i {
    color: var(--_positive-fg);
  }
  .verdict.warn {
    color: var(--_warning-fg);
  }
  .verdict.bad {
    color: var(--_danger-fg);
  }
`;

const MOST = 40;

interface Judged {
  /** Undefined while there is nothing to judge. */
  reading: Reading | undefined;
  /** The text as it was typed. */
  typed: string;
  /** An entry's number, as the session writes or masks it; what the agent typed is shown as it is. */
  entry?: string | undefined;
  /** Takes the number that is offered in its place. */
  take(number: string): void;
}

/** Its place is kept while there is nothing to say: one that comes with its first words is not listened to. */
export function dialVerdict(kit: Kit, judged: Judged): TemplateResult {
  const { reading } = judged;
  const { tone } = LOOKS[reading?.verdict ?? 'ok'];
  const look = reading && (reading.dropped && reading.verdict === 'ok' ? 'warn' : tone);
  return html`<div class="verdict ${look ?? ''}" id="verdict" role="status">
    ${reading ? said(kit, judged, reading) : nothing}
  </div>`;
}

/** Why the number is refused, or what to know of it; nothing while it is well. */
export function verdictWords(t: Kit['t'], { reason, min = 0, max = 0 }: Reading): string {
  return reason ? t(`dial.${reason}` as 'dial.too-short', min, max) : '';
}

function said({ t, lang }: Kit, { typed, entry, take }: Judged, reading: Reading): TemplateResult {
  const { verdict, reason, dropped, dialled, formatted, offer, extension } = reading;
  const { image } = LOOKS[verdict];
  const written = entry ?? (verdict === 'refused' ? shorten(dialled) : dialled);
  const shown = entry === undefined && formatted && formatted !== typed ? formatted : written;
  const gap = gapOf(lang);
  const words: (TemplateResult | string)[] = [];
  // what was taken out of a number that is masked was a part of it
  const out = entry === undefined || isWhole(dialled, entry) ? (text: string) => text : hideDigits;
  if (dropped) words.push(t('dialDropped', out(dropped), written));
  if (extension) words.push(t('extensionRemoved', out(extension)));
  const judgement = verdictWords(t, reading);
  if (judgement) words.push(judgement);
  if (!words.length) {
    const country = countryName(reading.country, lang);
    words.push(html`<bdi dir="ltr">${shown}</bdi>${country ? html`${' · '}${country}` : nothing}`);
  }
  return html`${icon(dropped && verdict === 'ok' ? warning : image, 's')}<span
      >${words.map((word, i) => html`${i ? gap : nothing}${word}`)}${
        offer && entry === undefined
          ? html`${gap}${reason === 'e164' ? nothing : t('sameLine')}
              <button type="button" class="link" @click=${() => take(offer.dialled)}>
                <bdi dir="ltr">${offer.formatted}</bdi>
              </button>`
          : nothing
      }</span
    >`;
}

/** Of what is pasted by mistake, and not dialled, the beginning is enough. */
const shorten = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

/** In the agent's language; nothing where the browser does not know it. */
function countryName(country: string | undefined, lang: string): string {
  if (!country) return '';
  try {
    return new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }).of(country) ?? '';
  } catch {
    return '';
  }
}
