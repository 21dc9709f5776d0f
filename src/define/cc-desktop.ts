import './cc-agent-state.js';
import './cc-campaign-contact.js';
import './cc-dialpad.js';
import './cc-call-guide.js';
import './cc-call-history.js';
import './cc-call-list.js';
import './cc-call-card.js';
import './cc-wrapup.js';
import './cc-notices.js';
import { CcDesktop } from '../elements/desktop/desktop.js';
import { register } from './register.js';

register('cc-desktop', CcDesktop);

declare global {
  interface HTMLElementTagNameMap {
    'cc-desktop': CcDesktop;
  }
}
