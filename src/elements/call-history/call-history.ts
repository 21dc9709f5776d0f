import { nothing, type TemplateResult } from 'lit';
import { CcElement } from '../base/cc-element.js';

/**
 * Agent interaction history: earlier interactions, to be called again.
 *
 * @tagname cc-call-history
 */
export class CcCallHistory extends CcElement {
  override watch(): readonly unknown[] {
    return [];
  }

  protected override content(): TemplateResult | typeof nothing {
    return nothing;
  }
}
