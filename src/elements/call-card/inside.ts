/** Elements within the card: the data of the call, whom to ask, the keys for digits. Their parts are the card's too. */
import { html, nothing, type TemplateResult } from 'lit';
import { partsOf } from '../base/parts-of.js';
import type { CardView } from './card-kit.js';

export function data({ call, store, strings }: CardView): TemplateResult | typeof nothing {
  if (!call.variables.length && call.topology !== 'conference') return nothing;
  return html`<cc-variables
    call-id=${call.id}
    exportparts=${partsOf('cc-variables')}
    .store=${store}
    .strings=${strings}
  ></cc-variables>`;
}

export function dialog(view: CardView): TemplateResult | typeof nothing {
  const { call, store, strings, closeDialog } = view;
  if (!view.dialog) return nothing;
  return html`<cc-transfer-dialog
    open
    call-id=${call.id}
    mode=${view.dialog}
    exportparts=${partsOf('cc-transfer-dialog')}
    .own=${true}
    .store=${store}
    .strings=${strings}
    @cc-transfer-closed=${closeDialog}
  ></cc-transfer-dialog>`;
}

export function keypad({
  call,
  store,
  strings,
  keying,
  toggleKeypad,
}: CardView): TemplateResult | typeof nothing {
  if (!keying) return nothing;
  return html`<cc-dialpad
    mode="digits"
    call-id=${call.id}
    exportparts=${partsOf('cc-dialpad')}
    .store=${store}
    .strings=${strings}
    .dismiss=${toggleKeypad}
  ></cc-dialpad>`;
}
