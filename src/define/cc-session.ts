import { CcSession } from '../elements/session/session.js';
import { register } from './register.js';

register('cc-session', CcSession);

declare global {
  interface HTMLElementTagNameMap {
    'cc-session': CcSession;
  }
}
