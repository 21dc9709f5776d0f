import { nothing, type TemplateResult } from 'lit';
import { CcCallElement } from '../base/call-element.js';

/**
 * Outdial: address book, keypad, outdial ANI. Or digits during a call.
 *
 * @tagname cc-dialpad
 */
export class CcDialpad extends CcCallElement {
  override watch(): readonly unknown[] {
    return [];
  }

  protected override content(): TemplateResult | typeof nothing {
    return nothing;
  }
}
