import { CcVariables } from '../elements/variables/variables.js';
import { register } from './register.js';

register('cc-variables', CcVariables);

declare global {
  interface HTMLElementTagNameMap {
    'cc-variables': CcVariables;
  }
}
