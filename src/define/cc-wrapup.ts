import { CcWrapup } from '../elements/wrapup/wrapup.js';
import { register } from './register.js';

register('cc-wrapup', CcWrapup);

declare global {
  interface HTMLElementTagNameMap {
    'cc-wrapup': CcWrapup;
  }
}
