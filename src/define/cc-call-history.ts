import './cc-dialpad.js';
import { CcCallHistory } from '../elements/call-history/call-history.js';
import { register } from './register.js';

register('cc-call-history', CcCallHistory);

declare global {
  interface HTMLElementTagNameMap {
    'cc-call-history': CcCallHistory;
  }
}
