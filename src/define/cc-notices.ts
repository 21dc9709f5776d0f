import { CcNotices } from '../elements/notices/notices.js';
import { register } from './register.js';

register('cc-notices', CcNotices);

declare global {
  interface HTMLElementTagNameMap {
    'cc-notices': CcNotices;
  }
}
