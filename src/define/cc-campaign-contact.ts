import { CcCampaignContact } from '../elements/campaign-contact/campaign-contact.js';
import { register } from './register.js';

register('cc-campaign-contact', CcCampaignContact);

declare global {
  interface HTMLElementTagNameMap {
    'cc-campaign-contact': CcCampaignContact;
  }
}
