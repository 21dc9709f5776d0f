/** What is said of a typed number: what it becomes, why it cannot be dialled, what to know. */
import { html, nothing, type TemplateResult } from 'lit';
import { check, error, warning } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import type { Reading } from './transfer-desk.js';
import type { DeskView } from './transfer-kit.js';

const LOOKS = {
  ok: { image: check, tone: 'ok' },
  warning: { image: warning, tone: 'warn' },
  refused: { image: error, tone: 'bad' },
} as const;

/** What is shown is what is dialled: typed as it is, an entry's as the session writes numbers. */
export const shownNumber = ({ desk, number, call }: DeskView, { dialled }: Reading): string =>
  desk.chosen ? number(dialled, { purpose: 'text', role: 'external', callId: call.id }) : dialled;

/** Its place is kept while there is nothing to say. */
export function dialVerdict(view: DeskView): TemplateResult {
  const { t, reading, desk } = view;
  if (!reading) return html`<div class="verdict" id="verdict" role="status"></div>`;
  const { verdict, reason, dropped, dialled, formatted, offer, extension, min = 0, max = 0 } = reading;
  const { image, tone } = LOOKS[verdict];
  // what the agent typed is shown as it is; an entry's number as the session writes or masks it
  const entry = desk.chosen !== undefined;
  const written = entry ? shownNumber(view, reading) : dialled;
  const shown = !entry && formatted && formatted !== desk.text ? formatted : written;
  const words: (TemplateResult | string)[] = [];
  if (dropped) words.push(t('dialDropped', dropped, written));
  if (extension) words.push(t('extensionRemoved', extension));
  if (reason) words.push(t(`dial.${reason}` as 'dial.too-short', min, max));
  if (!words.length) words.push(html`<bdi dir="ltr">${shown}</bdi>`);
  return html`<div class="verdict ${dropped && verdict === 'ok' ? 'warn' : tone}" id="verdict" role="status">
    ${icon(dropped && verdict === 'ok' ? warning : image, 's')}<span
      >${words.map((word, i) => html`${i ? ' ' : nothing}${word}`)}${
        offer && !entry
          ? html`${' '}${reason === 'e164' ? nothing : t('sameLine')}
              <button type="button" class="link" @click=${() => desk.write(offer.dialled)}>
                <bdi dir="ltr">${offer.formatted}</bdi>
              </button>`
          : nothing
      }</span
    >
  </div>`;
}
