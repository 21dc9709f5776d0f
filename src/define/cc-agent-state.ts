import { CcAgentState } from '../elements/agent-state/agent-state.js';
import { register } from './register.js';

register('cc-agent-state', CcAgentState);

declare global {
  interface HTMLElementTagNameMap {
    'cc-agent-state': CcAgentState;
  }
}
