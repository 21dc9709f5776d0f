/** Of an element that is given its data, and no agent: whoever reads it is there, and free. */
import type { AgentInput } from '../../core/schema/types.js';

export const STANDALONE_AGENT: AgentInput = { id: 'self', state: { kind: 'available' } };
