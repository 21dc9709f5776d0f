import './cc-call-card.js';
import { CcCallList } from '../elements/call-list/call-list.js';
import { register } from './register.js';

register('cc-call-list', CcCallList);

declare global {
  interface HTMLElementTagNameMap {
    'cc-call-list': CcCallList;
  }
}
