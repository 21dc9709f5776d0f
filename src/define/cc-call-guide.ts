import { CcCallGuide } from '../elements/call-guide/call-guide.js';
import { register } from './register.js';

register('cc-call-guide', CcCallGuide);

declare global {
  interface HTMLElementTagNameMap {
    'cc-call-guide': CcCallGuide;
  }
}
