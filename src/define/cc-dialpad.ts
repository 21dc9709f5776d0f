import { CcDialpad } from '../elements/dialpad/dialpad.js';
import { register } from './register.js';

register('cc-dialpad', CcDialpad);

declare global {
  interface HTMLElementTagNameMap {
    'cc-dialpad': CcDialpad;
  }
}
