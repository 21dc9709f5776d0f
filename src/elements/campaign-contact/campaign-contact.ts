import { nothing, type TemplateResult } from 'lit';
import { CcElement } from '../base/cc-element.js';

/**
 * Preview campaign: the contact to look at, Call and Skip.
 *
 * @tagname cc-campaign-contact
 */
export class CcCampaignContact extends CcElement {
  override watch(): readonly unknown[] {
    return [];
  }

  protected override content(): TemplateResult | typeof nothing {
    return nothing;
  }
}
