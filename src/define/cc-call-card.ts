import './cc-dialpad.js';
import './cc-variables.js';
import './cc-transfer-dialog.js';
import { CcCallCard } from '../elements/call-card/call-card.js';
import { register } from './register.js';

register('cc-call-card', CcCallCard);

declare global {
  interface HTMLElementTagNameMap {
    'cc-call-card': CcCallCard;
  }
}
