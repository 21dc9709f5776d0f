import { nothing, type TemplateResult } from 'lit';
import { CcCallElement } from '../base/call-element.js';

/**
 * The call guide of a campaign: questions that branch, and their answers.
 *
 * @tagname cc-call-guide
 */
export class CcCallGuide extends CcCallElement {
  override watch(): readonly unknown[] {
    return [];
  }

  protected override content(): TemplateResult | typeof nothing {
    return nothing;
  }
}
