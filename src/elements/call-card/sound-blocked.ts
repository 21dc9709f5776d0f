/** A ringtone that the browser blocks, said by the offer where the page has no place for messages. */
import { html, nothing, type TemplateResult } from 'lit';
import { viewersOf } from '../../controllers/store-controller.js';
import { warning } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { remedyOf } from '../base/remedies.js';
import type { CardView } from './card-kit.js';

export function soundBlocked({ store, state, t, word }: CardView): TemplateResult | typeof nothing {
  const notice = state.notices.find(({ code }) => code === 'sound-blocked');
  const remedy = notice && remedyOf(store, notice);
  const toldElsewhere = [...viewersOf(store)].some(
    (viewer) => viewer instanceof HTMLElement && viewer.localName === 'cc-notices',
  );
  if (!remedy || toldElsewhere) return nothing;
  return html`<div class="problem">
    <div class="why" part="reason">
      ${icon(warning, 's')}<span>${word('code', 'sound-blocked')}</span>
      <button type="button" class="link" @click=${remedy.act}>${t(remedy.word)}</button>
    </div>
  </div>`;
}
