import type { Fact as FactName } from '../names.js';

export interface Fact {
  fact: FactName;
  detail: Record<string, unknown>;
}
